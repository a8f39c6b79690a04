"""Leaflet -> PDF by each tool, and the worker that measures one of them in a process of its own.

A tool is a function of the families to set each language in; it imports its library when it is called, and
returns what makes a PDF. Everybody sets 18-point type on A4 with margins of 25 mm and a page number.
"""

from __future__ import annotations

import os
import pickle
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from tests.benchmarks.leaflets import Leaflet
from tests.benchmarks.spellings import html_page, typst_markup

Families: TypeAlias = Mapping[str, tuple[str, ...]]
Maker: TypeAlias = Callable[[Leaflet], bytes]


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker does: the *leaflets* once, then *others*, then the *leaflets* again, *rounds* times."""

    tool: str
    fonts: Path
    families: Families
    output: Path
    leaflets: tuple[Leaflet, ...]
    others: tuple[Leaflet, ...] = ()
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """What it took. *fresh* is CPU ms from the start of the process to the last leaflet; *memory* MB.

    *others* and *warm* are CPU ms of each document by language.
    """

    fresh: float
    memory: float
    others: dict[str, list[float]]
    warm: dict[str, list[float]]


def ours(fonts: Path, families: Families) -> Maker:
    """Our writer, with its own choice of faces, in a process set up as a build sets it up."""
    from pipeline.model.editions import edition
    from pipeline.operations.garbage import collect_garbage_less_often
    from pipeline.writers.pdf import write
    from tests.benchmarks.documents import document

    collect_garbage_less_often()
    large_print = edition("large-print")
    return lambda leaflet: write(document(leaflet), large_print)[0]


def typst(fonts: Path, families: Families) -> Maker:
    """Typst from PyPI, as PDF/UA-1."""
    import typst

    faces = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)])

    def make(leaflet: Leaflet) -> bytes:
        markup = typst_markup(leaflet, families[leaflet.language]).encode()
        made = typst.compile(markup, font_paths=faces, format="pdf", pdf_standards="ua-1", timestamp=0)
        assert isinstance(made, bytes)
        return made

    return make


def weasyprint(fonts: Path, families: Families) -> Maker:
    """WeasyPrint from PyPI, as PDF/UA-1; fontconfig shows it the faces."""
    import weasyprint

    def make(leaflet: Leaflet) -> bytes:
        page = weasyprint.HTML(string=html_page(leaflet, families[leaflet.language]))
        made = page.write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True)
        assert isinstance(made, bytes)
        return made

    return make


def chromium(fonts: Path, families: Families) -> Maker:
    """Chromium, headless, a process a leaflet; it tags what it prints."""

    def make(leaflet: Leaflet) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            page, made = Path(folder, "page.html"), Path(folder, "made.pdf")
            page.write_text(html_page(leaflet, families[leaflet.language]), encoding="utf-8")
            command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
            options = [f"--user-data-dir={folder}/profile", f"--print-to-pdf={made}", page.as_uri()]
            subprocess.run([*command, *options], check=True, capture_output=True, timeout=120)
            return made.read_bytes()

    return make


def libreoffice(fonts: Path, families: Families) -> Maker:
    """LibreOffice Writer, a process a leaflet: it opens the page of HTML, and exports PDF/UA."""
    export = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'

    def make(leaflet: Leaflet) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            page, made = Path(folder, "page.html"), Path(folder, "page.pdf")
            page.write_text(html_page(leaflet, families[leaflet.language]), encoding="utf-8")
            command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
            options = ["--infilter=HTML (StarWriter)", "--convert-to", export, "--outdir", folder, str(page)]
            subprocess.run([*command, *options], check=True, capture_output=True, timeout=300)
            return made.read_bytes()

    return make


TOOLS: Mapping[str, Callable[[Path, Families], Maker]] = MappingProxyType(
    {"ours": ours, "Typst": typst, "WeasyPrint": weasyprint, "Chromium": chromium}
    | {"LibreOffice": libreoffice}
)


def work(job: Job) -> Measured:
    """Do the *job*, leave the leaflets in its folder, and say what it took."""
    make = TOOLS[job.tool](job.fonts, job.families)
    made = [(leaflet, make(leaflet)) for leaflet in job.leaflets]
    fresh, memory = cpu(), peak_memory()
    others = _timed(make, job.others)
    warm = _timed(make, job.leaflets * job.rounds)
    for leaflet, data in made:
        (job.output / f"{leaflet.language}.pdf").write_bytes(data)
    return Measured(fresh, memory, others, warm)


def _timed(make: Maker, leaflets: tuple[Leaflet, ...]) -> dict[str, list[float]]:
    """CPU ms of each document, by language."""
    found: dict[str, list[float]] = {}
    for leaflet in leaflets:
        start = cpu()
        make(leaflet)
        found.setdefault(leaflet.language, []).append(cpu() - start)
    return found


def cpu() -> float:
    """CPU ms of this process since it started, all its threads and ended children included."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used) * 1000


def peak_memory() -> float:
    """The most memory that this process had resident, MB.

    Linux hands ru_maxrss on from the process that started this one, so it would be the benchmark's own.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0


def measure(job: Job) -> Measured:
    """Have a fresh process do the *job*."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", "from tests.benchmarks.peers import main; main()"]
    environment = os.environ | {"FONTCONFIG_FILE": str(job.fonts / "fonts.conf")}
    done = subprocess.run(
        command, input=pickle.dumps(job), stdout=subprocess.PIPE, cwd=root, env=environment, check=True
    )
    result = pickle.loads(done.stdout)
    assert isinstance(result, Measured)
    return result


def main() -> None:
    """Read a job, do it, write what it took."""
    job = pickle.load(sys.stdin.buffer)
    answer = sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a library prints is not the answer
    answer.write(pickle.dumps(work(job)))

"""A page of pictures and sentences -> a Word file by each tool, and the worker that measures one of them.

A tool is a function of the folder of pictures; it imports its library when it is called, and returns what
makes a file. Everybody makes a title and a table: a row an idea, its picture 4 cm wide, its two sentences.
Only ours draws its pictures, from SVG; the others are given them as PNG.
"""

from __future__ import annotations

import io
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from tests.benchmarks.peers import cpu, peak_memory

CM = 4


@dataclass(frozen=True, slots=True)
class Line:
    """An idea: a picture by its name, what it shows, and two sentences, the first with an important word."""

    picture: str
    alternative: str
    sentences: tuple[str, str]
    important: str


Page: TypeAlias = tuple[Line, ...]
Maker: TypeAlias = Callable[[Page], bytes]


def page(rows: int, edition: int = 0) -> Page:
    """A page of *rows* ideas; every *edition* has other words."""
    return tuple(
        Line(
            f"picture-{number:02}",
            f"A police officer with sign {number}",
            (f"The police come to house {edition} in {number} minutes.", f"You can say no to idea {number}."),
            "Important:",
        )
        for number in range(1, rows + 1)
    )


def ours(folder: Path) -> Maker:
    """Our writer; it draws each picture once in its process."""
    from pipeline.model.document import Document, Passage, Picture, Row, Rows, Section, Strong, Text
    from pipeline.model.editions import edition
    from pipeline.writers.docx import write

    easy_read = edition("easy-read")
    drawings = {path.stem: path.read_bytes() for path in folder.glob("*.svg")}

    def passage(words: str, important: str = "") -> Passage:
        start = (Strong((Text(important),)), Text(" ")) if important else ()
        return Passage((*start, Text(words)))

    def row(line: Line) -> Row:
        first, second = line.sentences
        sentences = passage(first, line.important), passage(second)
        return Row(Picture(line.picture, passage(line.alternative)), sentences)

    def make(lines: Page) -> bytes:
        section = Section(passage("What happens"), (Rows(tuple(map(row, lines))),))
        return write(Document(passage("Police"), (section,), "en-GB"), easy_read, drawings)[0]

    return make


def python_docx(folder: Path) -> Maker:
    """python-docx, as its documentation shows it; it has no words for alternative texts."""
    import docx
    from docx.shared import Cm, Pt

    def make(lines: Page) -> bytes:
        file = docx.Document()
        file.styles["Normal"].font.size = Pt(16)
        file.add_heading("Police", 1)
        file.add_heading("What happens", 2)
        table = file.add_table(rows=0, cols=2)
        for line in lines:
            picture, words = table.add_row().cells
            picture.paragraphs[0].add_run().add_picture(str(folder / f"{line.picture}.png"), width=Cm(CM))
            words.paragraphs[0].add_run(line.important).bold = True
            words.paragraphs[0].add_run(f" {line.sentences[0]}")
            words.add_paragraph(line.sentences[1])
        return _saved(file)

    return make


def docxtpl(folder: Path) -> Maker:
    """docxtpl with a template of one row that comes again and again."""
    import docx
    from docx.shared import Cm, Pt
    from docxtpl import DocxTemplate, InlineImage

    template = docx.Document()
    template.styles["Normal"].font.size = Pt(16)
    template.add_heading("Police", 1)
    template.add_heading("What happens", 2)
    table = template.add_table(rows=3, cols=2)
    table.cell(0, 0).text = "{%tr for line in lines %}"
    table.cell(1, 0).text = "{{ line.picture }}"
    words = table.cell(1, 1)
    words.paragraphs[0].add_run("{{ line.important }}").bold = True
    words.paragraphs[0].add_run(" {{ line.first }}")
    words.add_paragraph("{{ line.second }}")
    table.cell(2, 0).text = "{%tr endfor %}"
    data = _saved(template)

    def make(lines: Page) -> bytes:
        file = DocxTemplate(io.BytesIO(data))
        rows = [
            {
                "picture": InlineImage(file, str(folder / f"{line.picture}.png"), width=Cm(CM)),
                "important": line.important,
                "first": line.sentences[0],
                "second": line.sentences[1],
            }
            for line in lines
        ]
        file.render({"lines": rows})
        return _saved(file)

    return make


def _saved(file: object) -> bytes:
    out = io.BytesIO()
    file.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def pandoc(folder: Path) -> Maker:
    """pandoc from Markdown, a process a file."""

    def make(lines: Page) -> bytes:
        rows = "\n".join(
            f"| ![{line.alternative}]({folder}/{line.picture}.png){{width={CM}cm}} "
            f"| **{line.important}** {' '.join(line.sentences)} |"
            for line in lines
        )
        text = f"# Police\n\n## What happens\n\n| Picture | Words |\n|---|---|\n{rows}\n"
        with tempfile.TemporaryDirectory() as scratch:
            made = Path(scratch, "made.docx")
            command = ["pandoc", "--from", "markdown", "--to", "docx", "--output", str(made)]
            subprocess.run(command, input=text.encode(), check=True)
            return made.read_bytes()

    return make


TOOLS: Mapping[str, Callable[[Path], Maker]] = MappingProxyType(
    {"ours": ours, "python-docx": python_docx, "docxtpl": docxtpl, "pandoc": pandoc}
)


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker does: a page of *rows* in a fresh process, then *rounds* others of the same pictures."""

    tool: str
    folder: str
    rows: int
    rounds: int


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU ms from the start of the process to the first file, and of each file after it; MB; bytes."""

    cold: float
    warm: list[float]
    memory: float
    size: int


def work(job: Job) -> Measured:
    """Do the *job*, leave its first file in the folder, and say what it took."""
    make = TOOLS[job.tool](Path(job.folder))
    first = make(page(job.rows))
    cold = cpu()
    warm = [_timed(make, page(job.rows, number)) for number in range(1, job.rounds + 1)]
    Path(job.folder, f"{job.tool}.docx").write_bytes(first)
    return Measured(cold, warm, _memory(), len(first))


def _timed(make: Maker, lines: Page) -> float:
    start = cpu()
    make(lines)
    return cpu() - start


def _memory() -> float:
    """The peak of this process, or that of the largest program it ran."""
    return max(peak_memory(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)


def measure(job: Job) -> Measured:
    """Have a fresh process do the *job*."""
    command = [sys.executable, "-m", "tests.benchmarks.word_peers"]
    given = json.dumps([job.tool, job.folder, job.rows, job.rounds]).encode()
    root = Path(__file__).parents[2]
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, cwd=root, check=True)
    cold, warm, memory, size = json.loads(done.stdout)
    return Measured(cold, warm, memory, size)


def main() -> None:
    """Read a job, do it, write what it took."""
    found = work(Job(*json.load(sys.stdin)))
    print(json.dumps([found.cold, found.warm, found.memory, found.size]))


if __name__ == "__main__":
    main()

"""A publisher's files by ``leaflets build``, and by a Makefile of pandoc and Typst, in one run.

    python -m tests.benchmarks.makefile FOLDER --leaflets 10

The publisher is that of ``scale``: leaflets in English and 13 languages, each with a large-print PDF, an Easy
Read Word file and plain text. The Makefile is given what takes it no time: the words are translated and laid
out as Markdown already, and Typst sets all PDFs in one process, which reads the faces once. It checks
nothing. Ours reads sources and catalogues, checks every translation and every finished file, and keeps its
records.

CPU time of all processes, of whole builds in turns; medians. Ends with 1 if ours is not twice as cheap.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median

from tests.benchmarks.fonts import share_fonts
from tests.benchmarks.leaflets import Block, Leaflet, Piece
from tests.benchmarks.scale import EASY, TAGS, chosen_articles, made, texts
from tests.benchmarks.spellings import typst_markup

WANTED = 2.0
"""How many times the CPU time of ours the Makefile must take."""
LANGUAGES = ("en-GB", *TAGS)
MAKEFILE = """\
WORDS := $(wildcard */*.easy.md)
all: $(WORDS:.easy.md=.docx) $(WORDS:.easy.md=.txt) pdf
%.docx: %.easy.md
\tpandoc --from markdown --to docx --metadata lang=$(*F) --output $@ $<
%.txt: %.md
\tpandoc --from markdown --to plain --columns 72 --output $@ $<
pdf:
\t$(PYTHON) -m tests.benchmarks.makefile --typst .
.PHONY: all pdf
"""


def write_sources(folder: Path, leaflets: int) -> None:
    """Write the Makefile and its sources: the same words as those of the publisher, in every language."""
    families = share_fonts(LANGUAGES, _made(folder / "fonts"))
    for number in range(leaflets):
        place = _made(folder / f"leaflet-{number:04}")
        for tag in LANGUAGES:
            blocks = tuple(_blocks(number, tag))
            heading = _markdown(blocks[:1])
            (place / f"{tag}.md").write_text(_markdown(blocks), encoding="utf-8")
            (place / f"{tag}.easy.md").write_text(heading + "\n\n".join(_easy(tag)) + "\n", encoding="utf-8")
            markup = typst_markup(Leaflet(tag.removesuffix("-GB"), blocks), families[tag])
            (place / f"{tag}.typ").write_text(markup, encoding="utf-8")
    (folder / "Makefile").write_text(MAKEFILE, encoding="utf-8")


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def _blocks(number: int, tag: str) -> Iterator[Block]:
    yield Block("h1", (Piece(f"{texts(tag)[0][0]} {number}"),))
    for article in chosen_articles(number):
        heading, paragraphs = texts(tag)[article % len(texts(tag))]
        yield Block("h2", (Piece(heading),))
        yield from (Block("p", (Piece(words),)) for words in paragraphs)


def _easy(tag: str) -> list[str]:
    """Sentences of an Easy Read leaflet; a translation has words of the declaration, as in the publisher."""
    return list(EASY) if tag == "en-GB" else [texts(tag)[at % len(texts(tag))][0] for at in range(len(EASY))]


def _markdown(blocks: tuple[Block, ...]) -> str:
    marks = {"h1": "# ", "h2": "## ", "p": ""}
    return "".join(f"{marks[block.kind]}{_escaped(block.pieces[0].words)}\n\n" for block in blocks)


def _escaped(words: str) -> str:
    return re.sub(r"([\\*_\[\]<>#`])", r"\\\1", words)


def set_by_typst(folder: Path) -> None:
    """Set all of Typst's files below *folder* as PDF/UA-1, in this process."""
    import typst

    faces = [str(folder / "fonts")]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=faces)
    for file in sorted(folder.glob("*/*.typ")):
        pdf = typst.compile(file.read_bytes(), font_paths=fonts, format="pdf", pdf_standards="ua-1")
        assert isinstance(pdf, bytes)
        file.with_suffix(".pdf").write_bytes(pdf)


def by_make(folder: Path, jobs: int) -> None:
    """Make all files by the Makefile in *folder*."""
    for file in [*folder.glob("*/*.docx"), *folder.glob("*/*.txt"), *folder.glob("*/*.pdf")]:
        file.unlink()
    _run("make", "--silent", "--directory", str(folder), "--jobs", str(jobs), f"PYTHON={sys.executable}")


def by_leaflets(folder: Path, jobs: int) -> None:
    """Make all files by ``leaflets build``, with nothing known from an earlier build."""
    shutil.rmtree(folder / "output", ignore_errors=True)
    _run(sys.executable, "-m", "pipeline", "build", "--project", str(folder), "--quiet", "--jobs", str(jobs))


def _run(*command: str) -> None:
    paths = os.pathsep.join(filter(None, [str(Path.cwd()), os.environ.get("PYTHONPATH")]))
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": paths})


def seconds(do: Callable[[], None]) -> float:
    """Return the CPU seconds that the processes which *do* starts take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    do()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(folder: Path, leaflets: int, rounds: int, jobs: int) -> Mapping[str, float]:
    """Return the median CPU seconds of each way to make the files of so many leaflets; they take turns."""
    publisher, makefile = folder / "publisher", folder / "makefile"
    if not publisher.exists():
        made(publisher, leaflets)
        write_sources(makefile, leaflets)
    ways = {"ours": lambda: by_leaflets(publisher, jobs), "make": lambda: by_make(makefile, jobs)}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            taken[name].append(seconds(way))
            print(f"{name:5} {taken[name][-1]:7.2f} s", file=sys.stderr, flush=True)
    files = {
        "ours": sum(
            1 for one in (publisher / "output").glob("**/*.*") if one.suffix in (".pdf", ".docx", ".txt")
        ),
        "make": sum(1 for one in makefile.glob("*/*") if one.suffix in (".pdf", ".docx", ".txt")),
    }
    if files["ours"] != files["make"] or files["make"] != leaflets * len(LANGUAGES) * 3:
        raise SystemExit(f"each must make the same number of files: {files}")
    return {name: median(one) for name, one in taken.items()}


def main() -> int:
    """Measure, and print the ratio."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--leaflets", type=int, default=10)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--typst", action="store_true", help="what the Makefile calls")
    given = asked.parse_args()
    if given.typst:
        set_by_typst(given.folder.resolve())
        return 0
    for tool in ("make", "pandoc"):
        if shutil.which(tool) is None:
            raise SystemExit(f"there is no {tool}: apt-get install {tool}")
    found = measured(given.folder.resolve(), given.leaflets, given.rounds, given.jobs)
    files = given.leaflets * len(LANGUAGES) * 3
    ratio = found["make"] / found["ours"]
    rate = files / found["ours"]
    print(f"{files} files: ours {found['ours']:.1f} CPU s, checks included ({rate:.0f} files a CPU s)")
    print(f"Makefile of pandoc and Typst {found['make']:.1f} CPU s: {ratio:.2f} times ours")
    if ratio < WANTED:
        print(f"{WANTED:g} times are wanted")
    return int(ratio < WANTED)


if __name__ == "__main__":
    sys.exit(main())

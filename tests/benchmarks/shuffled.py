"""Sentences in no order, as large print of each size: what do our checks find in files that have no fault?

    python -m tests.benchmarks.shuffled --sentences 10000

The sentences are those of our catalogues, and of the Universal Declaration of Human Rights (UDHR_FOLDER) in
each language that our fonts have the letters of. They stand in any order; in half of them the words do, too,
so that letters meet that nobody has seen beside each other. Each document is set at 18, 22 and 28 points.
Each finding is a false alarm of a check, or a fault of the writer: render the page to see which. Ends with 1
if there is one.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from pipeline.checks.pdf_file import check
from pipeline.checks.wanted import wanted
from pipeline.model.document import (
    Document,
    Inlines,
    ItemList,
    Marker,
    Passage,
    Section,
    Text,
    links,
    passages,
)
from pipeline.model.document import plain_words as words_of
from pipeline.model.editions import Look, edition
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.model.language import language
from pipeline.model.markup import parse
from pipeline.project.folder import Project
from pipeline.segmentation import sentences, word_spans
from pipeline.sources.source import sources
from pipeline.typesetting.fonts import FontLibrary
from pipeline.writers.pdf import MISSING_GLYPH, write
from tests.conformance.declarations import Declaration, declarations

SEED = 20261129
SIZES = (18, 22, 28)
OURS = 0.4
"""The part of the sentences that comes from our catalogues, which have telephone numbers and links."""
MARK_ON_A_SPACE = re.compile("\\s[\u0300-\u036f]")
ROOT = Path(__file__).parents[2]
TARGETS = ("https://cambs.police.uk/goodsam", "https://refuge.org.uk") * 2
# What an installation has: a font of this machine's own would add languages.
FONTS = FontLibrary(system=False)


@dataclass(frozen=True, slots=True)
class Lot:
    """So many sentences of one text; *code* is that of a declaration, "" for our catalogue."""

    tag: str
    code: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a lot: sentences set, pages are not counted; *faults* name size and rule."""

    lot: Lot
    sentences: int
    faults: tuple[str, ...]
    others: Counter[str]


def lots(count: int) -> list[Lot]:
    """Return the lots of *count* sentences together, or a few more, of every text that may be set."""
    (source,) = sources(Project(ROOT))
    ours, others = source.tags(), [each for each in declarations() if _is_known(each.tag)]
    own = [Lot(tag, "", -(-int(count * OURS) // len(ours))) for tag in ours]
    share = -(-int(count * (1 - OURS)) // len(others))
    return [*own, *(Lot(language(each.tag).tag, each.code, share) for each in others)]


def _is_known(tag: str) -> bool:
    try:
        return bool(language(tag))
    except PipelineError:
        return False


@cache
def texts() -> Mapping[str, Declaration]:
    """Return each declaration by its code."""
    return {each.code: each for each in declarations()}


@cache
def of_catalogue(tag: str) -> tuple[Inlines, ...]:
    """Return the sentences of our catalogue in a language; one with a link stays as it is."""
    (source,) = sources(Project(ROOT))
    catalogue = source.catalogue(tag)
    every = [text for m in source.messages if (text := catalogue.translation(m.key) if catalogue else m.text)]
    found: list[Inlines] = []
    for text in every:
        inlines = parse(text, TARGETS)
        whole = any(True for _ in links(inlines))
        found += [inlines] if whole else [(Text(one),) for one in sentences(words_of(inlines), tag)]
    return tuple(found)


@cache
def of_declaration(code: str) -> tuple[Inlines, ...]:
    """Return the sentences of a declaration."""
    found = texts()[code]
    every = [passage.words for passage in passages(found.document())]
    return tuple((Text(one),) for text in every for one in sentences(text, found.tag) if one.strip())


def shuffled(lot: Lot, chance: random.Random) -> list[Inlines]:
    """Return the sentences of a lot; each second one without a link has its words in another order."""
    every = of_declaration(lot.code) if lot.code else of_catalogue(lot.tag)
    drawn = [chance.choice(every) for _ in range(lot.count)]
    return [_words_shuffled(one, lot.tag, chance) if place % 2 else one for place, one in enumerate(drawn)]


def _words_shuffled(sentence: Inlines, tag: str, chance: random.Random) -> Inlines:
    """Words between spaces; else words as ICU knows them. A mark on a space stays where its author set it."""
    text = words_of(sentence)
    if any(True for _ in links(sentence)) or MARK_ON_A_SPACE.search(text):
        return sentence
    spans = [] if " " in text else word_spans(text, tag)
    parts = [text[start:end] for start, end in spans] or text.split()
    chance.shuffle(parts)
    return (Text(("" if spans else " ").join(parts)),)


def document(lot: Lot) -> Document:
    """Return the document of a lot: a title, headings, paragraphs of one to three sentences, and lists."""
    chance = random.Random(f"{SEED} {lot.tag} {lot.code}")
    rest = shuffled(lot, chance)
    title = Passage(min(rest, key=lambda inlines: len(words_of(inlines))))
    sections: list[Section] = []
    while rest:
        heading = Passage(rest.pop()) if len(rest) > 12 else None
        paragraphs = [_paragraph(rest, chance) for _ in range(4) if rest]
        items = tuple(Passage(rest.pop()) for _ in range(3) if rest)
        lists = (ItemList(items, chance.choice((Marker.NUMBER, Marker.BULLET))),) if items else ()
        sections.append(Section(heading, (*paragraphs, *lists)))
    tag = texts()[lot.code].document().language if lot.code else lot.tag
    return Document(title, tuple(sections), tag)


def _paragraph(rest: list[Inlines], chance: random.Random) -> Passage:
    parts = [rest.pop() for _ in range(chance.randint(1, 3)) if rest]
    spaced = [inline for part in parts for inline in (*part, Text(" "))]
    return Passage(tuple(spaced[:-1]))


def found_in(lot: Lot) -> Found | None:
    """Return what is found in a lot at each size; None if no font has one of its letters."""
    made = document(lot)
    faults: list[str] = []
    others: Counter[str] = Counter()
    for size in SIZES:
        kind = edition("large-print", Look(size))
        data, findings = write(made, kind, fonts=FONTS)
        if any(each.rule is MISSING_GLYPH for each in findings):
            return None
        for each in (*findings, *check(data, wanted(made, kind))):
            if each.severity is Severity.ERROR:
                faults.append(f"{lot.tag} {lot.code} {size}: {each.rule.id}: {each.message}")
            else:
                others[each.rule.id] += 1
    return Found(lot, lot.count, tuple(faults), others)


def measured(count: int) -> list[Found]:
    """Return what is found in each lot of *count* sentences together, in two processes."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        return [found for found in pool.map(found_in, lots(count), chunksize=8) if found]


def shown(every: Sequence[Found]) -> Iterator[str]:
    """Yield the figures, then each fault."""
    others: Counter[str] = sum((found.others for found in every), Counter())
    faults = [fault for found in every for fault in found.faults]
    languages = {found.lot.tag for found in every}
    yield (
        f"{sum(found.sentences for found in every)} sentences in {len(languages)} languages, at "
        f"{', '.join(map(str, SIZES))} points: {len(faults)} errors; "
        f"{', '.join(f'{rule} {number}' for rule, number in others.most_common()) or 'no warnings'}"
    )
    yield from faults


def main() -> int:
    """Print what is found; return 1 if there is an error."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=10_500)
    every = measured(parser.parse_args().sentences)
    print("\n".join(shown(every)))
    return int(any(found.faults for found in every))


if __name__ == "__main__":
    sys.exit(main())

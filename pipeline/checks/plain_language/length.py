"""Short sentences, each a line of its own, and few of them beside one picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from pipeline.checks.plain_language.lines import SAID, NumberedText, count, quoted, split
from pipeline.checks.plain_language.splitting import split_hint
from pipeline.model.document import (
    Block,
    Box,
    Definitions,
    Inline,
    ItemList,
    Kind,
    Link,
    Passage,
    Picture,
    Place,
    Rows,
    Section,
    Table,
)
from pipeline.model.finding import Finding, Rule, Severity

MOST_SENTENCES = 5

TOO_LONG = Rule(
    "easy-read/sentence-too-long",
    Severity.ERROR,
    "A sentence has more words than its profile allows: 15 in Easy Read, 25 in other texts.",
    why="Many readers have lost its beginning before they come to its end.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read; "
        "Department of Health 2010, Making written information easier to understand"
    ),
    bad="The police officers will come to your home and they will ask you a lot of questions.",
    good="The police will come to your home.\nThey will ask you questions.",
)
LONG = Rule(
    "easy-read/long-sentence",
    Severity.WARNING,
    "A sentence is long: it has more than 12 words in Easy Read, more than 20 in other texts.",
    why="A sentence of that length often holds two ideas.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read; "
        "Department of Health 2010, Making written information easier to understand"
    ),
    bad="The police will come to your home and then ask you some questions.",
    good="The police will come to your home.\nThen they will ask you questions.",
)
HIGH_MEAN = Rule(
    "easy-read/mean-length",
    Severity.WARNING,
    "The sentences are long on average: more than 10 words in Easy Read, 15 in plain texts, 20 in others.",
    why="A text of sentences that are all just short enough is still hard work.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read; "
        "Department of Health 2010, Making written information easier to understand"
    ),
    bad="The police will come to your home and ask you questions.\n"
    "They will write down the things that you say to them.",
    good="The police will come to your home.\nThey will ask you questions.",
)
NOT_ONE_SENTENCE = Rule(
    "easy-read/sentence-a-line",
    Severity.ERROR,
    "A line is not one whole sentence.",
    why="Readers find the next sentence by the next line, and the picture beside it.",
    standard="Lebenshilfe, Leichte Sprache: each sentence begins a new line",
    bad="The police will come. They will ask you questions.",
    good="The police will come.\nThey will ask you questions.",
)
CROWDED = Rule(
    "easy-read/crowded-picture",
    Severity.WARNING,
    f"More than {MOST_SENTENCES} sentences stand together beside one picture, or beside none.",
    why="A picture shows one idea; readers must see which words it belongs to.",
    standard=(
        "Easy Read Standard 1.0 (2026); "
        "Department of Health 2010, Making written information easier to understand"
    ),
    bad="![](call-taker)\nThey will ask who you are.\nThey will ask where you are.\n"
    "They will ask who hurt you.\nThey will ask where they are.\n"
    "They will ask if you are hurt.\nThey will send officers.",
    good="![](call-taker)\nThey will ask who you are.\nThey will ask who hurt you.\n"
    "![](police-car)\nThey will send officers.",
)
RULES = (TOO_LONG, LONG, HIGH_MEAN, NOT_ONE_SENTENCE, CROWDED)

SPLIT = "say each idea in a sentence of its own"
ENDS = (".", "!", "?", "…", ":")
CLOSERS = "\"'”’)]"


def check_length(page: NumberedText) -> Iterator[Finding]:
    """Yield the sentences that are long, lines that are not one sentence, pictures with too many."""
    lengths = [count(sentence.words) for sentence in page.sentences]
    for sentence, length in zip(page.sentences, lengths, strict=True):
        if length > page.profile.many_words:
            rule = TOO_LONG if length > page.profile.most_words else LONG
            place = page.place(sentence.passage, sentence.words)
            message = f"{length} words: {quoted(sentence.words)}"
            yield Finding(rule, message, place, split_hint(sentence.words) or SPLIT)
    yield from _mean(lengths, page)
    yield from _lines(page)
    for section in page.document.sections:
        yield from _crowded(section)


def _mean(lengths: Sequence[int], page: NumberedText) -> Iterator[Finding]:
    mean = sum(lengths) / len(lengths) if lengths else 0
    if mean > page.profile.mean_words:
        message = f"{mean:.1f} words on average"
        place = Place(page.document.title.place.file)
        yield Finding(HIGH_MEAN, message, place, "begin with the longest sentences")


def _lines(page: NumberedText) -> Iterator[Finding]:
    """A line of several sentences, or of a part of one: what a line break cut is counted as two."""
    for spot in page.spots:
        several = len(split(spot.passage.words)) > 1
        if spot.kind in SAID and several:
            message = f"several sentences in a line: {quoted(spot.passage.words)}"
            yield Finding(NOT_ONE_SENTENCE, message, spot.passage.place, "begin a line with each sentence")
        elif spot.kind in SAID - {Kind.ITEM} and not _ends(spot.passage):
            message = f"the sentence does not end with its line: {quoted(spot.passage.words)}"
            hint = "write it in one line, with a full stop at its end"
            yield Finding(NOT_ONE_SENTENCE, message, spot.passage.place, hint)


def _ends(passage: Passage) -> bool:
    """Whether the sentence ends here; after a link at the end of a line, no mark is needed."""
    ended = passage.words.rstrip().rstrip(CLOSERS).endswith(ENDS)
    return ended or not passage.words.strip() or _is_link(passage.content[-1])


def _is_link(inline: Inline) -> bool:
    return isinstance(inline, Link)


def _crowded(section: Section) -> Iterator[Finding]:
    for place, sentences in _groups(section.blocks):
        if sentences > MOST_SENTENCES:
            yield Finding(CROWDED, f"{sentences} sentences together", place, "give the later ones a picture")


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[Place, int]]:
    """Where sentences that stand together begin, with the picture before them, and how many they are."""
    place, sentences = Place(""), 0
    for block in blocks:
        match block:
            case Passage():
                place, sentences = place if place.file else block.place, sentences + _number(block)
                continue
            case Picture():
                yield place, sentences
                place, sentences = block.alternative.place, 0
            case Rows(rows):
                yield place, sentences
                yield from ((row.picture.alternative.place, sum(map(_number, row.sentences))) for row in rows)
                place, sentences = Place(""), 0
            case ItemList() | Table() | Box() | Definitions():
                yield place, sentences
                place, sentences = Place(""), 0
            case _:
                assert_never(block)
    yield place, sentences


def _number(passage: Passage) -> int:
    return len(split(passage.words))

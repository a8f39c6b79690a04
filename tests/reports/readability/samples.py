"""The reading of a small leaflet, and its history. The scores are made up, so no formula is needed."""

from __future__ import annotations

import datetime

from pipeline.model.document import Kind, Place, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.history import Recorded
from pipeline.model.measures import MEASURES
from pipeline.model.reading_level import (
    Band,
    Counts,
    Formula,
    HardWord,
    Known,
    Ratio,
    Reading,
    Score,
    SectionReading,
    Sentence,
    Syllables,
    TextBlock,
    TextstatScore,
    Validity,
)
from pipeline.reports.readability import ReadabilityReport

HOSTILE = '</title><script>alert(1)</script> "quoted" & \x1b[31mred\x00 \u202e {} <b>'
EASE = Formula(
    *("ease", "Ease", ("en",), "Somebody, 1948", "points", True, Validity.VALIDATED),
    (Band(60, "easy"), Band(0, "hard")),
    "more is easier",
    twin="flesch_reading_ease",
)
LIAU = Formula(*("liau", "Liau", ("en",), "Somebody, 1975", "grade", False, Validity.VALIDATED))
LONG = Rule(
    "readability/long", Severity.WARNING, "A sentence is long.", "Few can follow it.", bad="a b", good="a"
)
DAY = datetime.date(2026, 3, 1)


def sentence(text: str, line: int, hard: tuple[str, ...] = ()) -> Sentence:
    words = tuple(text.rstrip(".?!").split())
    counts = Counts(sentences=1, words=len(words), letters=len("".join(words)), syllables=2 * len(words))
    return Sentence(text, words, counts, Place("source/help/leaflet.txt", line, 1), hard)


def section(heading: str, line: int, *sentences: Sentence, short: bool = True) -> SectionReading:
    block = TextBlock(Kind.PARAGRAPH, sentences, sentences[0].place)
    score = Score(EASE, 70.0 - line, 50.0, 80.5, short)
    place = Place("source/help/leaflet.txt", line)
    return SectionReading(heading, (block,), block.counts, (score,), place, textstat(5.0 + line))


def textstat(grade: float) -> tuple[TextstatScore, ...]:
    return (
        TextstatScore(MEASURES["flesch_kincaid_grade"], grade),
        TextstatScore(MEASURES["flesch_reading_ease"], 60.5),
        TextstatScore(MEASURES["coleman_liau_index"], 9.25),
    )


CALL = sentence("Call 999 if you are in danger.", 6)
BAIL = sentence("The perpetrator may be out on bail for a long time.", 7, ("perpetrator", "bail"))
ASK = sentence("Ask us.", 11)
PARTS = (section("What can I do?", 5, CALL, BAIL), section("Where is help?", 10, ASK))
WHOLE = SectionReading(
    "Get help",
    tuple(block for part in PARTS for block in part.blocks),
    PARTS[0].counts + PARTS[1].counts,
    (Score(EASE, 61.25, 50.5, 72.0), Score(LIAU, 9.6)),
    Place("source/help/leaflet.txt", 1),
    textstat(11.1),
)
HARD = (
    HardWord("perpetrator", 1, BAIL.place, "4 syllables"),
    HardWord(
        "bail", 2, BAIL.place, "on no list", "You can go home, but you must keep to rules.", Known.GLOSSARY
    ),
)
ENGLISH = Reading(
    *("help", Wording.STANDARD, "en-GB", "source/help/leaflet.txt", "plain"),
    *(WHOLE, PARTS, Syllables.TABLE, HARD),
    findings=(Finding(LONG, "11 words", BAIL.place, "split it"),),
    limits={"flesch_kincaid_grade": 8, "flesch_reading_ease": 60},
)


def urdu() -> Reading:
    text = Sentence(
        "اگر آپ خطرے میں ہیں تو 999 پر کال کریں۔",
        ("a",) * 10,
        Counts(sentences=1, words=10),
        Place("ur.po", 9),
    )
    blocks = (TextBlock(Kind.PARAGRAPH, (text,)),)
    part = SectionReading("میں کیا کر سکتا ہوں؟", blocks, blocks[0].counts)
    other = SectionReading("مدد کہاں ہے؟", blocks, blocks[0].counts)
    whole = SectionReading("مدد", (*blocks, *blocks), part.counts + other.counts)
    return Reading(
        *("help", Wording.STANDARD, "ur", "ur.po", "", whole, (part, other), Syllables.NONE),
        note="no reading-level formula that we compute for this language",
        no_textstat="textstat has no figure for this language",
        ratio=Ratio(1.0, 0.67, 1.4),
        untranslated=1,
    )


def hostile() -> Reading:
    evil = Sentence(
        HOSTILE, tuple(HOSTILE.split()), Counts(sentences=1, words=6), Place(HOSTILE, 1), ("<b>",)
    )
    blocks = (TextBlock(Kind.ITEM, (evil,)),)
    parts = (
        SectionReading(HOSTILE, blocks, blocks[0].counts),
        SectionReading("=1+1", blocks, blocks[0].counts),
    )
    word = HardWord("<b>", 1, Place(HOSTILE), HOSTILE, HOSTILE)
    return Reading(
        *(HOSTILE, Wording.EASY_READ, "en-GB", HOSTILE, HOSTILE),
        *(SectionReading(HOSTILE, blocks, blocks[0].counts), parts, Syllables.TABLE, (word,)),
        findings=(Finding(LONG, HOSTILE, Place(HOSTILE), HOSTILE),),
        note=HOSTILE,
        no_textstat=HOSTILE,
    )


def version(day: int, score: float) -> Recorded:
    return Recorded(
        *("help", Wording.STANDARD, "en-GB", DAY.replace(day=day), f"{day:016x}", 20, 3, 11),
        *("ease", score, score - 5, score + 5, "leaflets 0.1.0"),
    )


HISTORY = (version(1, 40.0), version(9, 52.5), version(20, 61.25))
OUTCOME = ReadabilityReport((ENGLISH, urdu()), HISTORY)
EVIL = ReadabilityReport((hostile(),))

"""The reading level of a text on one day, as values: the entries of the history. Knows no file."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.model.document import NOWHERE, Place, Wording
from pipeline.model.reading_level import Reading


@dataclass(frozen=True, slots=True)
class Recorded:
    """The figures of a reading on a *date*; *digest* identifies the words that were counted.

    *formula* is the id of the language's first formula and *score* its value; "" and None if the language
    has no formula. *program* is the version that made the figures: a new version may count differently
    although the text is the same.
    """

    leaflet: str
    wording: Wording
    language: str
    date: datetime.date
    digest: str
    words: int
    sentences: int
    longest: int
    formula: str = ""
    score: float | None = None
    low: float | None = None
    high: float | None = None
    program: str = ""
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def words_a_sentence(self) -> float:
        """The mean number of words in a sentence; 0 if there are no sentences."""
        return self.words / self.sentences if self.sentences else 0.0


def recorded(reading: Reading, date: datetime.date, program: str) -> Recorded:
    """Return the record of *reading*, scores rounded to two decimal places."""
    counts, main = reading.whole.counts, reading.main
    return Recorded(
        *(reading.leaflet, reading.wording, reading.language, date, digest(reading)),
        words=counts.words,
        sentences=counts.sentences if reading.countable else 0,
        longest=reading.whole.longest if reading.countable else 0,
        formula=main.formula.id if main else "",
        score=_short(main.value) if main else None,
        low=_short(main.low) if main else None,
        high=_short(main.high) if main else None,
        program=program,
    )


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def digest(reading: Reading) -> str:
    """Return 16 hexadecimal digits that change with any heading, sentence, or boundary of a block."""
    total = hashlib.sha256()
    for section in reading.sections:
        total.update(f"\x1d{section.heading}".encode())
        for block in section.blocks:
            total.update(f"\x1e{block.kind.value}".encode())
            for sentence in block.sentences:
                total.update(f"\x1f{sentence.text}".encode())
    return total.hexdigest()[:16]


def of_reading(records: Iterable[Recorded], reading: Reading) -> tuple[Recorded, ...]:
    """Return the records of the same leaflet, wording and language as *reading*, in their order."""
    wanted = reading.leaflet, reading.wording, reading.language
    return tuple(one for one in records if (one.leaflet, one.wording, one.language) == wanted)


def due(
    readings: Iterable[Reading], records: Iterable[Recorded], date: datetime.date, program: str
) -> tuple[Recorded, ...]:
    """Return new records for the readings whose words differ from those in their last record."""
    known = tuple(records)
    made = []
    for reading in readings:
        before = of_reading(known, reading)
        if not before or before[-1].digest != digest(reading):
            made.append(recorded(reading, date, program))
    return tuple(made)

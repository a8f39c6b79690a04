"""How far a translation is, as values: what is done, what waits for whom, since when. Knows no file."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from enum import Enum

from pipeline.model.language import ENGLISH

HAN = r"\u3400-\u9fff\uf900-\ufaff"
WORD = re.compile(rf"[{HAN}]|[^\s{HAN}]+")
"""What stands between spaces; in Chinese and Japanese, each Han character."""


def words_in(text: str) -> int:
    """Return the number of words of a source text, as translators count them: with a letter or a digit."""
    return sum(any(sign.isalnum() for sign in found) for found in WORD.findall(text))


class Who(Enum):
    """Whom a text waits for."""

    TRANSLATOR = "translator"
    INTERPRETER = "interpreter"
    SECOND = "second interpreter"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Waits:
    """What waits for whom: so many *messages* of so many *words*, the first of them *since* a day.

    The day is None where nobody wrote it down; a question has no words.
    """

    who: Who
    what: str
    messages: int
    words: int = 0
    since: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a translation is; each number counts messages of its template, or words of its source.

    *signed_off* counts messages that are *checked* or *final*; *stale* those that changed after somebody
    signed them; *claimed* those that count as reviewed only for another tool, or in a comment that the ledger
    does not confirm. For a release, all *critical* messages must be final; *ready* are the messages that a
    release may show. *questions* are open ones, *doubts* those of the translator that no check has answered
    yet. *last* is the day of the last signature, *title* that of the leaflet, in the language *source*.
    """

    leaflet: str
    tag: str
    language: str
    messages: int
    translated: int
    fuzzy: int
    missing: int
    signed_off: int
    stale: int
    checked: int
    final: int
    claimed: int
    critical: int
    critical_final: int
    ready: int = 0
    words: int = 0
    words_translated: int = 0
    words_signed: int = 0
    words_ready: int = 0
    questions: int = 0
    doubts: int = 0
    waits: tuple[Waits, ...] = ()
    last: datetime.date | None = None
    title: str = ""
    source: str = ENGLISH

    def percent(self, words: int) -> int:
        """Return *words* of its words in whole per cent, rounded down: only all are 100."""
        return words * 100 // self.words if self.words else 100

    @property
    def next(self) -> Waits | None:
        """What to do first; None if nothing waits."""
        return self.waits[0] if self.waits else None

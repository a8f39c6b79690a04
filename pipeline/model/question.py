"""Questions about a message, by a reviewer or by its translator, and their answers. Knows no PO syntax."""

from __future__ import annotations

import datetime
import hashlib
import unicodedata
from dataclasses import dataclass
from enum import Enum

MARK_DIGITS = 8
"""The digits of an id that depend on the words alone; the rest depend on the message."""


class QuestionState(Enum):
    """Whether somebody has answered a question. A closed one needs nothing more."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a message.

    *mark* has the first digits of a SHA-256 of its words. *doubt*: the translator is not sure, and asks
    whoever checks the translation. *who* asked it and *date* are not known where somebody typed it in an
    editor. *answer*, *answered* and *answerer* are those of the answer, if there is one.
    """

    words: str
    state: QuestionState = QuestionState.OPEN
    doubt: bool = False
    who: str = ""
    date: datetime.date | None = None
    answer: str = ""
    answerer: str = ""
    answered: datetime.date | None = None

    @property
    def mark(self) -> str:
        """The digits by which a catalogue names the question."""
        return mark_of(self.words)

    def id_in(self, message: str) -> str:
        """Return the id of the question in the message with the id *message*: 12 hexadecimal digits.

        The same question about one message has the same id in each language: one answer is for all.
        """
        return self.mark + message[:4]


def mark_of(words: str) -> str:
    """Return the mark of a question; letter case, spaces and line breaks do not matter."""
    plain = " ".join(unicodedata.normalize("NFC", words).casefold().split())
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:MARK_DIGITS]

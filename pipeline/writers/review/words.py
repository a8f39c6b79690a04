"""What the review files say in English about a row, whatever their format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pipeline.model.document import Wording
from pipeline.model.question import Question, QuestionState
from pipeline.model.review import ReviewRow, Sheet, about_rows, replaced_words

CRITICAL_WORDS = "CRITICAL: a mistake here can endanger a reader."
WORDINGS: Mapping[Wording | None, str] = MappingProxyType(
    {
        Wording.STANDARD: "The standard text",
        Wording.EASY_READ: "The Easy Read text",
        None: "Words beside the text",
    }
)
FOR_THE_SECOND = (
    "This file is for a second person. Somebody else has checked these translations and signed them. Read "
    "each against the source as if nobody had. Your OK lets readers see it."
)
BEFORE, AFTER = "The passage before:", "The passage after:"
NOT_SHOWN = "(no translation that readers see)"
PICTURE = "The picture that these words describe"
FUZZY = "A person must check this translation. Readers do not see it until then."
OLD_TRANSLATION = "The translation is still that of the old words. Readers do not see it."
MISSING = "There is no translation yet."
CHECKED = "Somebody has already checked this translation."
MOST_CHANGES = 6
"""Of more changes than this, the whole texts say more."""


def about(sheet: Sheet) -> Iterator[str]:
    """Yield what a person should know before the first row: whom the file is for, and which rows it has."""
    if sheet.second:
        yield FOR_THE_SECOND
    if sheet.about:
        yield sheet.about


def beside_rows(of: int) -> Iterator[str]:
    """Yield all that a sheet of a leaflet with *of* rows may say beside its rows, whichever rows it has."""
    yield from (FOR_THE_SECOND, BEFORE, AFTER, NOT_SHOWN)
    for second in (False, True):
        yield from (about_rows(count, of, second) for count in range(1, of + 1))


def replaced(row: ReviewRow) -> Iterator[str]:
    """Yield what has changed in the source, a line for each change; nothing if that is too much to read."""
    changes = replaced_words(row.previous, row.source) if row.previous else ()
    if len(changes) > MOST_CHANGES:
        return
    for old, new in changes:
        parts = (f"Old: “{old}”." if old else "", f"New: “{new}”." if new else "Nothing is there now.")
        yield " ".join(part for part in parts if part)


def signed(row: ReviewRow) -> str:
    """Return who has signed the translation of a row; "" if nobody has."""
    if row.signed:
        return f"Signed: {'; '.join(row.signed)}."
    return CHECKED if row.checked else ""


def asked(question: Question) -> str:
    """Return how a question begins: who asked it, and when."""
    what = "Doubt of the translator" if question.doubt else "Question"
    return _with_person(what, question.who, question.date)


def answered(question: Question) -> str:
    """Return how the answer begins, or that there is none; "" if the question needs none."""
    if question.answer:
        return _with_person("Answer", question.answerer, question.answered)
    if question.doubt or question.state is QuestionState.CLOSED:
        return ""
    return "Nobody has answered yet."


def _with_person(what: str, who: str, date: object) -> str:
    return ", ".join(str(part) for part in (what, who and f"by {who}", date) if part) + ":"

"""A small sheet with rows of every kind, for the tests of the review writers and readers."""

from __future__ import annotations

import datetime
from dataclasses import replace

from pipeline.model.document import Wording
from pipeline.model.question import Question, QuestionState
from pipeline.model.review import Guide, GuideLine, Neighbour, ReviewRow, ReviewSection, Sheet, Suggestion

GUIDE = {
    "pl": ("Przeczytaj każdy wiersz.", "Wpisz OK.", "OK lub zmiana", "Komentarz"),
    "ur": ("ہر قطار پڑھیں۔", "OK لکھیں۔", "OK یا تبدیلی", "تبصرہ"),
}
LABELS = ("review-compare", "review-approve", "review-verdict", "review-comment")
ENGLISH = ("Read each row.", "Write OK.", "OK or change", "Comment")
TRANSLATIONS = {
    "pl": ("Uzyskaj pomoc", "Zadzwoń pod **0808 2000 247** z [Example]{1}.", "Czekaj w domu."),
    "ur": ("مدد حاصل کریں", "**0808 2000 247** پر [Example]{1} سے فون کریں۔", "گھر میں انتظار کریں۔"),
}


def small(tag: str) -> Sheet:
    """The sheet in a language: a title, a critical row, a fuzzy row, a row without a translation."""
    title, call, wait = TRANSLATIONS[tag]
    rows = (
        ReviewRow("1-0a0a0a0a", "Get help", title, "Title", "heading", checked=True),
        ReviewRow(
            "2-1b1b1b1b",
            "Call **0808 2000 247** from [Example]{1}.",
            call,
            "Paragraph 1 of 2",
            critical=True,
            notes=("Keep exactly: 0808 2000 247",),
            findings=("the translation lacks 999",),
            suggestions=(Suggestion("Call 101.", TRANSLATIONS[tag][0], 80),),
            comments=("is this number right?",),
        ),
        ReviewRow("3-2c2c2c2c", "Wait 48 hours.", wait, fuzzy=True, previous="Wait 24 hours."),
        ReviewRow("4-3d3d3d3d", "A picture & a <phone>", "", "Alternative text"),
    )
    sections = (
        ReviewSection("", rows[:1], Wording.STANDARD, 1),
        ReviewSection("What can I do?", rows[1:3], Wording.STANDARD),
        ReviewSection("Wait", rows[3:], Wording.EASY_READ),
    )
    *steps, verdict, comment = (
        GuideLine(label, english, "", own)
        for label, english, own in zip(LABELS, ENGLISH, GUIDE[tag], strict=True)
    )
    return Sheet("help", "Get help", tag, sections, guide=Guide(tuple(steps), verdict, comment))


QUESTIONS = (
    Question("Is 0808 right?", who="A. L.", date=datetime.date(2026, 3, 1)),
    Question(
        *("هل 55 صحيح؟", QuestionState.ANSWERED, True),
        answer="Yes: 55.",
        answerer="C. D.",
        answered=datetime.date(2026, 3, 2),
    ),
)


def partial(tag: str) -> Sheet:
    """A sheet for a second person, of two of four rows, with their neighbours, questions and signatures."""
    sheet = small(tag)
    call, wait = sheet.sections[1].rows
    before = Neighbour("Lock **the** door.", TRANSLATIONS[tag][2])
    rows = (
        replace(call, questions=QUESTIONS, signed=("checked by A. L., 2026-03-01",)),
        replace(wait, before=before, after=Neighbour("Read on.")),
    )
    sections = (replace(sheet.sections[1], rows=rows),)
    return replace(sheet, sections=sections, second=True, of=4)

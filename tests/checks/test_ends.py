"""A finding about words of a sentence says where they end."""

from __future__ import annotations

from itertools import accumulate

import pytest

from pipeline.checks.plain_language import PLAIN, check
from pipeline.checks.reading_level import FileText
from pipeline.model.document import Place
from pipeline.model.finding import Finding
from pipeline.readers import READERS

LONG = "We will write to you and\nto your landlord about the repair of the roof and the door and the"
TEXT = f"# Help\n\nYou may be asked to pay.\n{LONG} window and the **stairs** and all else.\n\nUtilise it."


def found_in(text: str) -> list[Finding]:
    document, _ = READERS[".md"](text, "a.md", "en-GB", ())
    return list(check(document, profile=PLAIN, locate=FileText(text, "a.md").place))


def between(text: str, begin: Place, end: Place) -> str:
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    return text[starts[begin.line - 1] + begin.column - 1 : starts[end.line - 1] + end.column - 1]


@pytest.mark.parametrize(
    ("rule", "quoted"),
    [
        ("easy-read/passive", "be asked"),
        ("easy-read/sentence-too-long", f"{LONG} window and the **stairs** and all else"),
        ("reading/hard-word", "Utilise"),
    ],
)
def test_the_words_between_place_and_end_are_those_at_fault(rule: str, quoted: str) -> None:
    found = [one for one in found_in(TEXT) if one.rule.id == rule and one.end.line]
    assert quoted in [between(TEXT, one.place, one.end) for one in found]


def test_a_finding_about_a_whole_text_has_no_end() -> None:
    found = found_in(
        "# Help\n\n" + "We will write to you and to your landlord about the old roof and the doors. " * 3
    )
    (mean,) = [one for one in found if one.rule.id == "easy-read/mean-length"]
    assert mean.end.line == 0

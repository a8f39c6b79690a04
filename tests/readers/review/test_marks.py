from __future__ import annotations

import pytest

from pipeline.model.review import Verdict
from pipeline.readers.review.marks import verdict


@pytest.mark.parametrize(
    "mark",
    [
        "OK",
        "ok",
        " Ok. ",
        "O.K.",
        "OK!",
        "ＯＫ",
        "ОК",
        "✓",
        "✔️",
        "✅",
        "√",
        "\u200fOK\u200f",
        "ٹھیک ہے۔",
        "好。",
    ],
)
def test_the_mark_means_ok(mark: str) -> None:
    assert verdict(mark) is Verdict.OK


@pytest.mark.parametrize("mark", ["Change", "CHANGE!", "✗", "❌", "zmiana", "خطأ", "修改"])
def test_the_mark_means_change(mark: str) -> None:
    assert verdict(mark) is Verdict.CHANGE


@pytest.mark.parametrize(
    "mark",
    [
        "",
        " ",
        "OK?",
        "not OK",
        "OK, but see below",
        "no",
        "x",
        "-",
        "?",
        "nie ok",
        "okno",
        "ٹھیک نہیں",
        "不好",
        "✓✗",
        "1",
    ],
)
def test_the_mark_means_neither(mark: str) -> None:
    """Doubt, half an approval, a tick that can mean "chosen", and an empty cell approve nothing."""
    assert verdict(mark) is Verdict.NONE

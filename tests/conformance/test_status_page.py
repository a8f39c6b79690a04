"""The pages about how far translations are, in a browser: axe, keyboard, narrow window, dark mode."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from pipeline.catalogues.questions import AskedQuestion
from pipeline.model.document import NOWHERE
from pipeline.model.progress import Progress, Waits, Who
from pipeline.model.question import Question, QuestionState
from pipeline.writers.status import language_page, overview_page
from tests.browser import Scheme, browser, focused, overflow, page, violations

DAY = datetime.date(2026, 3, 1)
WAITS = (
    Waits(Who.COORDINATOR, "answer questions", 1, 0, DAY),
    Waits(Who.SECOND, "sign a second time", 11, 240, DAY),
)
ASKED = (
    AskedQuestion("1b2c3d4e5f60", ("", "Press 55."), Question("<b>هل 55 صحيح؟</b>"), True, "ar", NOWHERE),
    AskedQuestion(
        "2b2c3d4e5f60",
        ("", "W" * 90),
        Question("Who?", QuestionState.ANSWERED, answer="Me."),
        False,
        "ar",
        NOWHERE,
    ),
)


def of(tag: str, title: str = "Calling the Police") -> Progress:
    return Progress(
        *("police", tag, "Arabic", 121, 120, 1, 0, 120, 1, 0, 120, 0, 11, 9),
        words=1220,
        words_translated=1179,
        words_signed=900,
        words_ready=640,
        questions=1,
        doubts=3,
        waits=WAITS,
        last=DAY,
        title=title,
    )


def written(folder: Path, name: str) -> Path:
    file = folder / f"{name}.html"
    if name == "index":
        pages = {tag: f"{tag}.html" for tag in ("ar", "pl", "ur", "zh-Hans")}
        file.write_bytes(overview_page([of(tag) for tag in pages], pages))
    else:
        file.write_bytes(language_page(name, [of(name), of(name, "W" * 90)], ASKED, "index.html"))
    return file


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("name", ["index", "ar", "ur"])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_window(
    name: str, width: int, scheme: Scheme, tmp_path: Path
) -> None:
    with browser() as there, page(there, written(tmp_path, name), scheme, width) as opened:
        assert violations(opened) == []
        assert overflow(opened) == 0


@pytest.mark.slow
def test_the_keyboard_reaches_the_translations_and_each_table(tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path, "ur"), width=375) as opened:
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.className") == "skip"
        opened.keyboard.press("Enter")
        assert focused(opened) == "main"
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.className") == "scrolled"
        assert opened.get_by_role("region", name="What waits: Calling the Police").count() == 1


@pytest.mark.slow
def test_hostile_words_are_words(tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path, "ar")) as opened:
        assert opened.get_by_text("<b>هل 55 صحيح؟</b>").count() == 1
        assert opened.locator("article b").count() == 0

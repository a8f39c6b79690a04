"""The browser that looks at our pages: it finds what is wrong with a bad one, and nothing with a good one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import browser, focused, overflow, page, violations

pytestmark = pytest.mark.slow

GOOD = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A page</title></head>
<body><main><h1>A page</h1><p><label for="name">Name</label> <input id="name"></p></main></body></html>
"""
BAD = GOOD.replace(' lang="en-GB"', "").replace("<p>", '<p style="color:#999;background:#fff">')


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def written(folder: Path, html: str) -> Path:
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    return file


def test_axe_finds_faults_and_no_fault(chromium: Browser, tmp_path: Path) -> None:
    with page(chromium, written(tmp_path, GOOD)) as good:
        assert violations(good) == []
    with page(chromium, written(tmp_path, BAD)) as bad:
        assert {fault.partition(":")[0] for fault in violations(bad)} >= {"html-has-lang", "color-contrast"}


def test_a_page_that_asks_the_network_fails(chromium: Browser, tmp_path: Path) -> None:
    asking = GOOD.replace("</main>", '<img alt="" src="https://example.org/pixel.png"></main>')
    with (
        pytest.raises(AssertionError, match=r"asks for https://example\.org"),
        page(chromium, written(tmp_path, asking)),
    ):
        pass


def test_a_page_whose_script_fails_fails(chromium: Browser, tmp_path: Path) -> None:
    failing = GOOD.replace("</main>", "</main><script>nothing()</script>")
    with (
        pytest.raises(AssertionError, match="a script failed"),
        page(chromium, written(tmp_path, failing)),
    ):
        pass


def test_the_keyboard_and_the_width_are_seen(chromium: Browser, tmp_path: Path) -> None:
    wide = GOOD.replace("<h1>", '<h1 style="width:400px">')
    with page(chromium, written(tmp_path, wide), width=320) as opened:
        assert overflow(opened) > 0
        opened.keyboard.press("Tab")
        assert focused(opened) == "name"
    with page(chromium, written(tmp_path, GOOD), width=320) as opened:
        assert overflow(opened) == 0

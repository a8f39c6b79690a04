"""Chromium, without a network: a page from the disk, as axe, a keyboard and a screen reader meet it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

# Every rule of axe-core but those marked experimental: WCAG 2.0 to 2.2, A to AAA, and good practice.
TAGS = ("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# Root, as in a container, may not use Chromium's sandbox; the pages are our own.
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")

Scheme = Literal["light", "dark", "forced", "print"]
"""How a page is seen: in the colours of the day, of the night or of the person's own choice, or on paper."""


@contextmanager
def browser() -> Iterator[Browser]:
    """Yield a headless Chromium, the one that the system has."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=_chromium(), args=list(FLAGS))
        try:
            yield started
        finally:
            started.close()


@contextmanager
def page(
    there: Browser,
    file: Path,
    scheme: Scheme = "light",
    width: int = 1280,
    height: int = 800,
    *,
    scripts: bool = True,
) -> Iterator[Page]:
    """Yield *file* in a new window of a person's, which keeps nothing of an earlier one.

    A page that asks the network for anything, or whose scripts fail, fails the test.
    """
    context = there.new_context(
        color_scheme="dark" if scheme == "dark" else "light",
        forced_colors="active" if scheme == "forced" else "none",
        viewport={"width": width, "height": height},
        accept_downloads=True,
        java_script_enabled=scripts,
    )
    faults: list[str] = []
    try:
        _shut_in(context, faults)
        opened = context.new_page()
        opened.on("pageerror", lambda error: faults.append(f"a script failed: {error}"))
        opened.on(
            "console",
            lambda message: faults.append(message.text) if message.type in {"error", "warning"} else None,
        )
        opened.emulate_media(media="print" if scheme == "print" else "screen")
        opened.goto(file.absolute().as_uri())
        yield opened
        if faults:
            raise AssertionError("; ".join(faults))
    finally:
        context.close()


def _shut_in(context: BrowserContext, faults: list[str]) -> None:
    def only_ours(route: Route) -> None:
        if route.request.url.startswith(("file:", "data:", "blob:")):
            route.continue_()
        else:
            faults.append(f"the page asks for {route.request.url}")
            route.abort()

    context.route("**/*", only_ours)


def violations(opened: Page) -> list[str]:
    """Return what axe-core finds wrong with a page as it stands: its rule, and where."""
    opened.evaluate(_axe())  # not a script element: a page may forbid those
    found = opened.evaluate("tags => axe.run(document, {runOnly: tags})", list(TAGS))
    assert len(found["passes"]) > 5, "axe looked at next to nothing"
    return [
        f"{rule['id']}: {rule['help']}: {node['target']}: {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def overflow(opened: Page) -> int:
    """Return how many CSS pixels a page is wider than its window (WCAG 2.2, 1.4.10)."""
    return int(opened.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def focused(opened: Page) -> str:
    """Return what has the keyboard: its id, or its element's name."""
    return str(opened.evaluate("document.activeElement.id || document.activeElement.localName"))


def becomes_true(opened: Page, expression: str, within: float = 5) -> bool:
    """Return whether *expression* is true of the page at once or *within* so many seconds.

    ``Page.wait_for_function`` asks again by ``eval``, which a page's Content-Security-Policy may forbid.
    """
    end = time.monotonic() + within
    while not opened.evaluate(expression):
        if time.monotonic() > end:
            return False
        opened.wait_for_timeout(20)
    return True


def _axe() -> str:
    found = os.environ.get("AXE_CORE", "")
    if not found:
        raise RuntimeError("AXE_CORE is not set: run .ci/run, which fetches axe-core, or see there how")
    return Path(found).read_text(encoding="utf-8")


def _chromium() -> str:
    found = shutil.which("chromium")
    if found is None:
        raise RuntimeError("there is no chromium: run .ci/run, which installs it")
    return found

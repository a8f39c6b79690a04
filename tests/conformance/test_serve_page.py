"""The pages of ``leaflets serve`` in Chromium: they renew themselves, and axe finds nothing wrong."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from pipeline.operations.serve import server
from pipeline.project.folder import Project
from tests.browser import becomes_true, browser, overflow, violations
from tests.projects import TODAY, make_project

pytestmark = pytest.mark.slow

FRAME = "document.getElementById('shown').contentDocument"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    found = make_project(tmp_path_factory.mktemp("serve"))
    text = found.source / "help" / "leaflet.txt"
    more = "\n\n".join(f"Call us on 01632 960 0{number}." for number in range(10, 60))
    text.write_text(f"{text.read_text('utf-8')}\n{more}\n", "utf-8")
    return found


@pytest.fixture(scope="module")
def address(project: Project) -> Iterator[str]:
    with server(project, lambda: TODAY) as found:
        thread = threading.Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield found.address
        found.shutdown()
        thread.join()


@contextmanager
def opened(
    address: str, path: str, dark: bool = False, scripts: bool = True, width: int = 1280
) -> Iterator[Page]:
    """A page of the server; one that asks anybody else for anything fails the test."""
    with browser() as started:
        yield from _opened(started, address, path, dark, scripts, width)


def _opened(
    started: Browser, address: str, path: str, dark: bool, scripts: bool, width: int
) -> Iterator[Page]:
    faults: list[str] = []

    def only_ours(route: Route) -> None:
        if route.request.url.startswith((address, "data:")):
            route.continue_()
        else:
            faults.append(route.request.url)
            route.abort()

    context = started.new_context(
        color_scheme="dark" if dark else "light",
        java_script_enabled=scripts,
        viewport={"width": width, "height": 700},
    )
    context.route("**/*", only_ours)
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address + path, wait_until="load")
    yield page
    assert faults == []
    context.close()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("path", ["", "view/help/pl", "view/help/pl/plain-text", "nothing"])
def test_axe_finds_nothing_wrong(address: str, path: str, dark: bool) -> None:
    with opened(address, path, dark) as page:
        assert violations(page) == []


@pytest.mark.parametrize("path", ["", "view/help/pl"])
def test_a_narrow_window_shows_all(address: str, path: str) -> None:
    with opened(address, path, width=320) as page:
        assert overflow(page) == 0


def test_a_saved_text_is_shown_where_the_reader_was(address: str, project: Project) -> None:
    text: Path = project.source / "help" / "leaflet.txt"
    before = text.read_text("utf-8")
    with opened(address, "view/help/en-GB") as page:
        page.evaluate("document.getElementById('shown').contentWindow.scrollTo(0, 900)")
        text.write_text(before.replace("Press 55", "Press 56"), "utf-8")
        assert becomes_true(page, f"{FRAME}?.body?.innerText.includes('Press 56') === true", within=15)
        assert becomes_true(page, "document.getElementById('shown').contentWindow.scrollY === 900")
        text.write_bytes(b"\xff")
        assert becomes_true(page, "document.querySelector('[role=alert]') !== null", within=15)
        text.write_text(before, "utf-8")
        assert becomes_true(page, "document.querySelector('[role=alert]') === null", within=15)


def test_without_scripts_the_leaflet_and_its_findings_are_there(address: str) -> None:
    with opened(address, "view/help/pl", scripts=False) as page:
        assert "findings" in page.inner_text("#findings h2")
        assert "Uzyskaj pomoc" in page.frames[1].inner_text("h1")

"""The web page of this repository's leaflet in Chromium, and before the Nu HTML checker."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from pipeline.making.make import make
from pipeline.project.folder import Project
from pipeline.sources.source import sources
from tests.browser import Scheme, becomes_true, browser, focused, overflow, page, violations
from tests.projects import LEAFLET_TAGS, given_to_make, order
from tests.writers.html.pages import page as every_kind

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TAGS = ("en-GB", "ar", "ur", "zh-Hans", "pl", "bn")
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "forced", "print")
EASY = "document.querySelector('.view.of-easy-read').checkVisibility()"
STANDARD = "document.querySelector('.view.of-standard').checkVisibility()"
LEFT = "https://www.bbc.co.uk/weather"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The page of the leaflet in each language, and a page with every kind of block ("kinds-en-GB")."""
    folder, (source,) = tmp_path_factory.mktemp("pages"), sources(Project(ROOT))
    written: dict[str, Path] = {}
    for tag in LEAFLET_TAGS:
        (made,) = make(given_to_make(source, tag, ("web",), order()))
        assert made.data is not None
        assert [one for one in made.findings if one.rule.id.startswith("html/")] == []
        written[tag] = folder / f"{tag}.html"
        written[tag].write_bytes(made.data)
    for tag in ("en-GB", "ur"):
        written[f"kinds-{tag}"] = folder / f"kinds-{tag}.html"
        written[f"kinds-{tag}"].write_bytes(every_kind(tag))
    return written


def choose_easy_read(opened: Page) -> None:
    opened.locator("label", has=opened.locator("#view-easy-read")).click()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("tag", [*TAGS, "kinds-en-GB", "kinds-ur"])
def test_axe_finds_nothing_in_either_wording(
    tag: str, scheme: Scheme, chromium: Browser, files: Mapping[str, Path]
) -> None:
    with page(chromium, files[tag], scheme) as opened:
        assert violations(opened) == []
        opened.evaluate("document.getElementById('view-easy-read').click()")
        assert opened.evaluate(EASY)
        assert violations(opened) == []


@pytest.mark.parametrize("tag", [*TAGS, "kinds-en-GB", "kinds-ur"])
@pytest.mark.parametrize(("width", "height"), [(320, 568), (320, 256), (768, 1024)])
def test_nothing_is_wider_than_a_phone_or_than_a_window_at_400_per_cent(
    width: int, height: int, tag: str, chromium: Browser, files: Mapping[str, Path]
) -> None:
    """WCAG 2.2, 1.4.10: 1280 by 1024 pixels at 400 % are 320 by 256."""
    with page(chromium, files[tag], width=width, height=height) as opened:
        assert overflow(opened) == 0
        choose_easy_read(opened)
        assert overflow(opened) == 0


@pytest.mark.parametrize("tag", TAGS)
def test_spacing_that_a_reader_sets_hides_nothing(
    tag: str, chromium: Browser, files: Mapping[str, Path]
) -> None:
    """WCAG 2.2, 1.4.12."""
    with page(chromium, files[tag], width=320) as opened:
        opened.evaluate(
            """() => { for (const one of document.querySelectorAll('*')) one.style.cssText =
            'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em'; }"""
        )
        assert overflow(opened) == 0


def test_the_keyboard_reaches_everything_and_leaves_no_trace(
    chromium: Browser, files: Mapping[str, Path]
) -> None:
    with page(chromium, files["en-GB"]) as opened:
        before = opened.evaluate("history.length")
        opened.keyboard.press("Tab")
        assert focused(opened) == "exit"
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.className") == "skip"
        opened.keyboard.press("Enter")
        assert focused(opened) == "leaflet"
        assert opened.evaluate("history.length") == before, "Back would show the page again"
        opened.keyboard.press("Tab")
        assert focused(opened) == "view-standard"
        opened.keyboard.press("ArrowRight")
        assert focused(opened) == "view-easy-read"
        assert (opened.evaluate(EASY), opened.evaluate(STANDARD)) == (True, False)


def test_all_works_without_scripts(chromium: Browser, files: Mapping[str, Path]) -> None:
    with page(chromium, files["ur"], scripts=False) as opened:
        easy, standard = opened.locator(".view.of-easy-read"), opened.locator(".view.of-standard")
        assert (standard.is_visible(), easy.is_visible()) == (True, False)
        choose_easy_read(opened)
        assert (standard.is_visible(), easy.is_visible()) == (False, True)
        assert opened.locator("#exit").get_attribute("href") == LEFT
        assert not opened.locator("#exit-keys").is_visible(), "it would promise what no script does"


def test_the_button_stays_in_sight(chromium: Browser, files: Mapping[str, Path]) -> None:
    with page(chromium, files["en-GB"], width=320, height=256) as opened:
        opened.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        box = opened.locator("#exit").bounding_box()
        assert box is not None
        assert 0 <= box["y"] < 100
        assert box["height"] >= 44


def test_what_has_the_keyboard_is_not_behind_the_button(chromium: Browser, files: Mapping[str, Path]) -> None:
    """WCAG 2.2, 2.4.12: walking back through a long page, each link is below the button."""
    with page(chromium, files["kinds-en-GB"], width=320, height=568) as opened:
        opened.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        opened.locator("footer").evaluate("one => { one.tabIndex = -1; one.focus(); }")
        bottom = opened.locator("#exit").evaluate("one => one.getBoundingClientRect().bottom")
        for _ in range(6):
            opened.keyboard.press("Shift+Tab")
            assert opened.evaluate("document.activeElement.getBoundingClientRect().bottom") > bottom


@pytest.fixture
def weather(chromium: Browser) -> Iterator[BrowserContext]:
    """A window in which the neutral page is there, and nothing else is."""
    context = chromium.new_context()
    context.route(
        "**/*",
        lambda route: (
            route.fulfill(body="<title>Weather</title>", content_type="text/html")
            if route.request.url == LEFT
            else route.continue_()
            if route.request.url.startswith(("file:", "data:"))
            else route.abort()
        ),
    )
    yield context
    context.close()


def arrived(context: BrowserContext, file: Path) -> tuple[Page, str]:
    """The page after another one, whose address is returned as well."""
    before = file.with_name("before.html")
    before.write_text("<title>before</title>", encoding="utf-8")
    opened = context.new_page()
    opened.goto(before.as_uri())
    opened.goto(file.as_uri())
    return opened, before.as_uri()


def press_shift(opened: Page, times: int) -> None:
    for _ in range(times):
        opened.keyboard.press("Shift")


@pytest.mark.parametrize("way", ["mouse", "keyboard", "shift"])
def test_leaving_takes_the_page_out_of_the_history(
    way: str, weather: BrowserContext, files: Mapping[str, Path]
) -> None:
    opened, before = arrived(weather, files["en-GB"])
    opened.locator(".skip").evaluate("one => one.click()")
    if way == "mouse":
        opened.locator("#exit").click()
    elif way == "keyboard":
        opened.locator("#exit").focus()
        opened.keyboard.press("Enter")
    else:
        press_shift(opened, 3)
    opened.wait_for_url(LEFT)
    opened.go_back()
    assert opened.url == before, "Back does not show the leaflet"


def test_the_page_is_left_in_a_tenth_of_a_second(weather: BrowserContext, files: Mapping[str, Path]) -> None:
    """From the press to the moment when the browser begins to load the other page; the best of 5 tries."""
    waits: list[float] = []
    for _ in range(5):
        opened, _before = arrived(weather, files["ur"])
        opened.evaluate(
            "addEventListener('click', event => console.log(performance.timeOrigin + event.timeStamp), true)"
        )
        with opened.expect_console_message() as told:
            opened.locator("#exit").click()
        opened.wait_for_url(LEFT)
        waits.append(opened.evaluate("performance.timeOrigin") - float(told.value.text))
        opened.close()
    assert min(waits) <= 100


def test_the_page_is_empty_at_once_while_the_other_one_loads(
    chromium: Browser, files: Mapping[str, Path]
) -> None:
    """The network never answers here: no letter of the leaflet may stay in sight."""
    context = chromium.new_context()
    context.route("https://**", lambda route: None)
    opened = context.new_page()
    opened.goto(files["en-GB"].as_uri(), wait_until="load")
    seen = opened.evaluate(
        """() => {
            const one = name => document.querySelector(name);
            one('#exit').click();
            const seen = [one('main').checkVisibility(), one('header').checkVisibility()];
            return [document.title, ...seen, one('#exit-said').textContent];
        }"""
    )
    assert seen == ["", False, False, "You are leaving this page."]
    context.close()


def test_shift_alone_counts_and_each_press_is_told(chromium: Browser, files: Mapping[str, Path]) -> None:
    with page(chromium, files["en-GB"]) as opened:
        said = "document.getElementById('exit-said').textContent"
        opened.keyboard.press("Shift+A")
        opened.keyboard.press("Shift+Tab")
        assert opened.evaluate(said) == ""
        press_shift(opened, 1)
        assert opened.evaluate(said) == "Shift: press it 2 more times to leave."
        press_shift(opened, 1)
        assert opened.evaluate(said) == "Shift: press it 1 more time to leave."
        assert opened.locator(".lights .on").count() == 2
        assert becomes_true(opened, f"{said} === 'You have not left. The page is still open.'", 7)
        assert not opened.locator(".lights").is_visible()


def test_on_paper_are_only_the_words_of_the_leaflet(
    chromium: Browser, files: Mapping[str, Path], tmp_path: Path
) -> None:
    with page(chromium, files["en-GB"], "print") as opened:
        assert not opened.locator("#exit").is_visible()
        assert not opened.locator(".views").is_visible()
        opened.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    with pypdfium2.PdfDocument(tmp_path / "page.pdf") as printed:
        text = "".join(sheet.get_textpage().get_text_range() for sheet in printed)
    assert "cambs.police.uk" in text, "paper has no links"
    assert "Exit this page" not in text


def test_nothing_is_kept_on_the_device(chromium: Browser, files: Mapping[str, Path]) -> None:
    with page(chromium, files["pl"]) as opened:
        press_shift(opened, 1)
        choose_easy_read(opened)
        assert opened.context.cookies() == []
        assert opened.context.storage_state() == {"cookies": [], "origins": []}


def test_the_nu_checker_finds_no_error(files: Mapping[str, Path], tmp_path: Path) -> None:
    checker = os.environ.get("VNU_JAR", "")
    assert checker, "VNU_JAR is not set: run .ci/run, which fetches the Nu HTML checker"
    bad = tmp_path / "bad.html"
    bad.write_text("<!DOCTYPE html><title>x</title><p id=a><p id=a>", encoding="utf-8")
    java = shutil.which("java")
    assert java is not None
    run = (java, "-jar", checker, "--errors-only", "--format", "gnu", *map(str, files.values()), str(bad))
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    told = done.stderr.splitlines()
    assert [line for line in told if "bad.html" not in line] == []
    assert any("Duplicate ID" in line for line in told), "it must find what is wrong"

"""The download site in Chromium and before the Nu HTML checker: for everybody, by keys, without scripts."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from playwright.sync_api import Browser

from pipeline.operations.release import Owner, reasons
from pipeline.operations.site import ALWAYS
from pipeline.operations.site import site as make_site
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from pipeline.writers.site import Site
from tests.browser import browser, focused, overflow, page, violations
from tests.projects import LEAFLET_TAGS, TODAY, sign_off
from tests.sites import drafts_of, made, pages, sensitive_of

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TAGS = ("ar", "bn", "en-GB", "pl", "ur", "zh-Hans")
SCREEN: dict[str, Any] = {"media": "screen", "color_scheme": "light", "forced_colors": "none"}
MODES: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "print": {"media": "print"},
}
POINTS_OF_A_MM = 72 / 25.4


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@cache
def source_in(tag: str) -> Site:
    """A site whose sources are in a language, so that the pages for staff are, too."""
    return made(TAGS, source=tag)


def landed(site: Site, folder: Path) -> Path:
    for name, data in pages(site).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    for row in site.artefacts:
        file = folder / row.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"")
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return landed(made(LEAFLET_TAGS), tmp_path_factory.mktemp("site"))


# --- for everybody


@pytest.mark.parametrize(("tag", "drafts"), [*((tag, False) for tag in TAGS), ("en-GB", True), ("ur", True)])
def test_axe_finds_nothing_and_the_pages_fit(
    chromium: Browser, tmp_path: Path, tag: str, drafts: bool
) -> None:
    """320 CSS pixels are a window of 1280 at 400%: nothing is cut off, nothing needs to be pushed aside."""
    folder = landed(drafts_of(source_in(tag)) if drafts else source_in(tag), tmp_path)
    for name in ("index.html", "police/index.html", f"{tag}/index.html", "poster-a4.html", "poster-a3.html"):
        with page(chromium, folder / name) as opened:
            if name == "police/index.html":
                opened.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
            for mode, media in MODES.items():
                opened.emulate_media(**SCREEN | media)
                assert violations(opened) == [], (name, mode)
            opened.emulate_media(media="screen")
            opened.set_viewport_size({"width": 320, "height": 640})
            assert overflow(opened) == 0, name


def test_nothing_is_to_be_read_before_the_keyboard_can_pass_it(chromium: Browser, site: Path) -> None:
    with page(chromium, site / "ur/index.html") as opened:
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.className") == "skip"
        assert opened.evaluate("document.activeElement.getBoundingClientRect().top >= 0"), "it is seen"
        opened.keyboard.press("Enter")
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.closest('.files') !== null")


def test_every_link_is_reached_by_keys(chromium: Browser, site: Path) -> None:
    with page(chromium, site / "index.html") as opened:
        links = opened.evaluate("document.links.length")
        seen = set()
        for _ in range(links + 1):
            opened.keyboard.press("Tab")
            seen.add(opened.evaluate("document.activeElement.href || document.activeElement.id"))
        assert len(seen) == links + 1, "all links, and the box to type in"


def test_without_scripts_all_languages_are_a_list(chromium: Browser, site: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    try:
        opened = context.new_page()
        opened.goto((site / "index.html").as_uri())
        assert opened.locator("#list li:visible").count() == len(LEAFLET_TAGS)
        assert not opened.locator("#find").is_visible()
    finally:
        context.close()


# --- as somebody who has never been here


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        *((typed, "ur") for typed in ("urd", "اردو", "Urdu", "ਉਰਦੂ", "urdo", "أردو", "উর্দু")),
        *((typed, "pa") for typed in ("Panjabi", "Punjabi", "punjabi ", "ਪੰਜਾਬੀ", "پنجابی", "Pendjabi")),
        *((typed, "fa") for typed in ("Farsi", "Persian", "Dari", "فارسي", "FARSI", "farsy")),
        *((typed, "zh-Hans") for typed in ("Chinese", "Mandarin", "中文", "chineese", "chi")),
        *((typed, "ar") for typed in ("Arabic", "العربيه", "arabik", "арабська")),
        *((typed, "uk") for typed in ("Ukranian", "українська", "ukrainski", "ukr")),
        *((typed, "pl") for typed in ("polski", "Polish", "pol", "Polnisch")),
        *((typed, "pt") for typed in ("português", "portugues", "Portugese")),
    ],
)
def test_a_language_is_found_by_typing(chromium: Browser, site: Path, typed: str, tag: str) -> None:
    """Typing and the Enter key lead to the page of the language, one click from each of its files."""
    with page(chromium, site / "index.html") as opened:
        opened.locator("#query").press_sequentially(typed)
        shown = opened.locator("#list li:visible a")
        assert [shown.nth(at).get_attribute("hreflang") for at in range(shown.count())] == [tag]
        assert opened.text_content("#found") == "Languages found: 1"
        opened.keyboard.press("Enter")
        opened.wait_for_url(f"**/{tag}/index.html")
        assert opened.get_attribute("html", "lang") == tag
        assert opened.locator('a[href$="large-print.pdf"]').count() == 2


def test_a_name_of_no_language_says_so_and_the_list_comes_back(chromium: Browser, site: Path) -> None:
    with page(chromium, site / "index.html") as opened:
        opened.fill("#query", "Klingon")
        assert opened.text_content("#found") == "No language here has this name."
        assert opened.locator("#list li:visible").count() == 0
        assert violations(opened) == []
        opened.fill("#query", "")
        assert opened.locator("#list li:visible").count() == len(LEAFLET_TAGS)
        opened.fill("#query", "p")
        opened.keyboard.press("Enter")
        assert focused(opened) == "a", "of several, the first one has the keyboard"


def test_two_clicks_lead_to_the_urdu_large_print(chromium: Browser, site: Path) -> None:
    with page(chromium, site / "index.html") as opened:
        opened.click("text=اردو")
        opened.wait_for_url("**/ur/index.html")
        link = opened.get_by_role("link", name="پولیس کو کال کرنا، اردو، بڑی لکھائی")
        assert str(link.get_attribute("href")).endswith("police.ur.large-print.pdf")


# --- leaving at once

EXIT_TO = "https://www.bbc.co.uk/weather"


@pytest.mark.parametrize("tag", ["en-GB", "ur", "zh-Hans"])
def test_pages_that_can_be_left_are_for_everybody(chromium: Browser, tmp_path: Path, tag: str) -> None:
    folder = landed(sensitive_of(source_in(tag)), tmp_path)
    for name in ("index.html", "police/index.html", f"{tag}/index.html"):
        with page(chromium, folder / name) as opened:
            for mode, media in MODES.items():
                opened.emulate_media(**SCREEN | media)
                assert violations(opened) == [], (name, mode)
            assert not opened.locator("#exit").is_visible(), "not on paper"
            opened.emulate_media(media="screen")
            opened.set_viewport_size({"width": 320, "height": 640})
            assert overflow(opened) == 0, name


@pytest.mark.parametrize("name", ["index.html", "police/index.html", "ur/index.html"])
@pytest.mark.parametrize("way", ["button", "shift"])
def test_a_page_of_the_site_is_left_and_back_does_not_show_it(
    chromium: Browser, tmp_path: Path, name: str, way: str
) -> None:
    folder = landed(sensitive_of(made(TAGS)), tmp_path)
    before = tmp_path / "before.html"
    before.write_text("<title>before</title>", encoding="utf-8")
    context = chromium.new_context()
    try:
        context.route(EXIT_TO, lambda route: route.fulfill(body="Weather", content_type="text/html"))
        opened = context.new_page()
        opened.goto(before.as_uri())
        opened.goto((folder / name).as_uri())
        opened.locator(".skip").evaluate("one => one.click()")
        assert opened.evaluate("document.activeElement.id") == "main"
        if way == "button":
            opened.locator("#exit").click()
        else:
            for _ in range(3):
                opened.keyboard.press("Shift")
        opened.wait_for_url(EXIT_TO)
        opened.go_back()
        assert opened.url == before.as_uri()
    finally:
        context.close()


@pytest.mark.parametrize("width", [320, 600, 768, 1280])
def test_the_button_hides_no_word_of_the_header(chromium: Browser, tmp_path: Path, width: int) -> None:
    folder = landed(sensitive_of(made(TAGS)), tmp_path)
    for name in ("index.html", "police/index.html", "ur/index.html"):
        with page(chromium, folder / name, width=width) as opened:
            assert opened.evaluate(UNDER_THE_BUTTON) == [], name


UNDER_THE_BUTTON = """() => {
    const button = document.getElementById("exit").getBoundingClientRect();
    return [...document.querySelectorAll("header h1, header p, header a")].filter(one => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return [...range.getClientRects()].some(box => box.width && box.left < button.right
            && box.right > button.left && box.top < button.bottom && box.bottom > button.top);
    }).map(one => one.textContent);
}"""


# --- posters


@pytest.mark.parametrize(("name", "width", "height", "most"), [("a4", 210, 297, 2), ("a3", 297, 420, 1)])
def test_a_poster_prints_on_its_paper(
    chromium: Browser, site: Path, name: str, width: int, height: int, most: int
) -> None:
    with page(chromium, site / f"poster-{name}.html") as opened:
        printed = opened.pdf(prefer_css_page_size=True)
    with pikepdf.open(io.BytesIO(printed)) as file:
        assert len(file.pages) <= most, "14 languages"
        for each in file.pages:
            box = [float(value) / POINTS_OF_A_MM for value in each.mediabox]
            assert box[2:] == pytest.approx([width, height], abs=1)


# --- the Nu HTML checker


def test_every_page_is_valid(tmp_path: Path) -> None:
    folders = [(tmp_path / tag, source_in(tag)) for tag in TAGS]
    folders.append((tmp_path / "drafts", drafts_of(made(TAGS))))
    folders.append((tmp_path / "sensitive", sensitive_of(made(TAGS))))
    folders.append((tmp_path / "bare", made(TAGS, address="", contact="")))
    files = []
    for folder, site in folders:
        landed(site, folder)
        files += [str(folder / name) for name in pages(site) if name.endswith(".html")]
    assert len(files) > 70
    run = subprocess.run(
        ["java", "-jar", os.environ["VNU_JAR"], "--format", "json", "--errors-only", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(run.stderr)["messages"]
    assert [(each["url"], each.get("lastLine"), each["message"]) for each in told] == []


# --- the first leaflet


def as_it_stands(folder: Path) -> Project:
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    return Project(folder, folder / "site")


LET_BE = '[[waivers]]\nrule = "{}"\nwhat = "{}"\nreason = "the publisher means it"\n'
LINKS = ("release/home-page", "cambs.police.uk"), ("release/no-target", "elsewhere on our website")


def confirmed(project: Project) -> None:
    """Have a publisher confirm everything but what the wordings say of 55, which no reader gets.

    Readers try the leaflet, 2 people sign each translation, and the version is no draft.
    """
    path = project.source / "calling-the-police/leaflet.toml"
    text = re.sub(r"\[\[contacts\]\]\n(?:[^\[\n].*\n)*", "", path.read_text(encoding="utf-8"))
    text = text.replace('version = "2026.1-draft"', 'version = "2026.1"')
    text = text.replace('id = "press-55"\n', 'id = "press-55"\nwithhold = true\n')
    text = re.sub('state = "unchecked"', 'state = "confirmed"\nchecked = 2026-03-01', text)
    text = re.sub("(owner = .*\n)(?!source)", r'\1source = "https://example.org"\n', text)
    text = text.replace("confirmed = false", 'name = "Example"\nconfirmed = true')
    trial = '[[trials]]\ndate = 2026-03-01\ngroup = "Example readers"\nreaders = 6\n'
    text = f"{text}\n{trial}{''.join(LET_BE.format(*each) for each in LINKS)}"
    path.write_text(text, encoding="utf-8")
    for tag in LEAFLET_TAGS:
        if tag != "en-GB":
            sign_off(project, "calling-the-police", "furniture", tag=tag)


def test_the_first_leaflet_is_published_whole_when_all_is_signed_and_not_before(tmp_path: Path) -> None:
    project = as_it_stands(tmp_path)
    before = make_site(project, TODAY)
    made_in = len(Library(Project(ROOT)).settings.editions) + len(ALWAYS)
    count = made_in * len(LEAFLET_TAGS)
    assert (before.files, len(before.built.reasons)) == (0, count)
    assert not project.output.exists() or not list(project.output.iterdir())
    rows = reasons(before.built.reasons)
    assert len(rows) < 15, "one table"
    assert {one.duty.owner for one in rows} >= {Owner.PUBLISHER, Owner.INTERPRETER, Owner.SECOND_INTERPRETER}
    confirmed(project)
    after = make_site(Project(project.root, project.output), TODAY)
    assert (after.files, after.built.reasons, after.unsigned) == (count, {}, {})
    first = (project.output / "index.html").read_text(encoding="utf-8")
    for tag in LEAFLET_TAGS:
        assert f'href="{tag}/index.html"' in first
        shown = (project.output / tag / "index.html").read_text(encoding="utf-8")
        assert shown.count(f'hreflang="{tag}"><span class="unseen">') == made_in

"""The page on reading level in a browser: axe, keyboard, narrow window, dark mode, printing."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page

from pipeline.reports.readability.page import as_html
from tests.browser import Scheme, becomes_true, browser, focused, overflow, page, violations
from tests.command import leaflets
from tests.projects import make_project
from tests.reports.readability.samples import EVIL, OUTCOME


def written(folder: Path, name: str = "sample") -> Path:
    file = folder / f"{name}.html"
    file.write_text(as_html(EVIL if name == "evil" else OUTCOME), encoding="utf-8")
    return file


def open_all(opened: Page) -> None:
    """Open every part of the page, as a person can one by one."""
    opened.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("name", ["sample", "evil"])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_window(
    name: str, width: int, scheme: Scheme, tmp_path: Path
) -> None:
    """The sample has right-to-left sentences; the other page has hostile words."""
    with browser() as there, page(there, written(tmp_path, name), scheme, width) as opened:
        assert violations(opened) == []
        assert overflow(opened) == 0
        open_all(opened)
        assert violations(opened) == []
        assert overflow(opened) == 0


@pytest.mark.slow
def test_the_keyboard_reaches_the_report_and_scrolls_a_wide_table(tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path), width=320) as opened:
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.className") == "skip"
        opened.keyboard.press("Enter")
        assert focused(opened) == "main"
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.className") == "scroll"
        opened.locator("summary", has_text="All figures").focus()
        opened.keyboard.press("Enter")
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.getAttribute('aria-labelledby')") == "overview-table"
        opened.keyboard.press("ArrowRight")
        assert becomes_true(opened, "document.activeElement.scrollLeft > 0")


@pytest.mark.slow
def test_plots_are_pictures_with_a_name_for_screen_readers(tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path)) as opened:
        open_all(opened)
        plots = opened.get_by_role("img")
        assert plots.count() == 6  # each plot is one picture, with everything in it
        names = [plots.nth(i).locator("title").text_content() for i in range(6)]
        assert "Ease, section by section" in names
        assert opened.get_by_role("img", name="Ease, section by section").count() == 1
        assert opened.get_by_role("group", name="All texts").get_by_role("row").count() == 3
        assert opened.get_by_role("heading", name="Urdu (ur)").count() == 1
        assert (
            opened.get_by_text("مدد کہاں ہے؟").last.evaluate("one => getComputedStyle(one).direction")
            == "rtl"
        )


@pytest.mark.slow
def test_letters_of_twice_the_size_are_not_cut_off(tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path)) as opened:
        open_all(opened)
        opened.add_style_tag(content="html { font-size: 200% }")
        assert overflow(opened) == 0
        past = """() => [...document.querySelectorAll('svg.plot')].filter(plot => {
            const whole = plot.getBoundingClientRect();
            return [...plot.querySelectorAll('text')].some(one => {
                const box = one.getBoundingClientRect();
                return box.bottom > whole.bottom + 4 || box.left < whole.left - 1;
            });
        }).length"""
        assert opened.evaluate(past) == 0


@pytest.mark.slow
def test_the_printed_page_is_complete_and_black(tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path), "print") as opened:
        printed = tmp_path / "page.pdf"
        assert opened.evaluate("document.querySelectorAll('details[open]').length") == 0
        opened.pdf(path=str(printed), prefer_css_page_size=True)
        assert opened.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    document = pypdfium2.PdfDocument(printed)
    text = "".join(each.get_textpage().get_text_range() for each in document)
    document.close()
    assert "Skip to the report" not in text
    for wanted in ("The perpetrator may be out on bail", "version by version", "The formulas of this"):
        assert wanted in text


@pytest.mark.slow
def test_the_page_of_the_command_has_no_faults(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    run = leaflets("readability", "--html", "report.html", "--quiet", folder=project.root)
    assert run.returncode == 0, run.stderr
    with browser() as there, page(there, project.root / "report.html", "dark", 320) as opened:
        assert violations(opened) == []
        assert overflow(opened) == 0


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 375])
def test_no_line_of_a_plot_goes_through_its_words(width: int, tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path), width=width) as opened:
        open_all(opened)
        struck = """() => [...document.querySelectorAll('svg.plot')].flatMap(plot => {
            const lines = [...plot.querySelectorAll('line')].map(one => one.getBoundingClientRect());
            return [...plot.querySelectorAll('text')].filter(one => {
                const box = one.getBoundingClientRect();
                const [top, bottom] = [box.top + box.height * .2, box.bottom - box.height * .25];
                return lines.some(line => line.right > box.left && line.left < box.right
                    && line.bottom > top && line.top < bottom);
            }).map(one => one.textContent);
        })"""
        assert opened.evaluate("document.querySelectorAll('svg.plot text').length") > 30
        assert opened.evaluate(struck) == []


@pytest.mark.slow
def test_a_link_opens_the_text_that_it_leads_to(tmp_path: Path) -> None:
    with browser() as there, page(there, written(tmp_path)) as opened:
        opened.get_by_role("link", name="help, standard wording, Urdu (ur): 10.0").click()
        assert becomes_true(opened, "document.getElementById('r2').closest('details').open")
        assert not opened.evaluate("document.getElementById('r1').closest('details').open")
        assert becomes_true(opened, "document.getElementById('r2').getBoundingClientRect().top < 400")


@pytest.mark.slow
def test_the_page_of_a_project_in_14_languages_is_short_until_it_is_opened(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    root = Path(__file__).parents[2]
    run = leaflets("readability", "--html", str(report), "--quiet", "--fail-on", "never", folder=root)
    assert run.returncode == 0, run.stderr
    with browser() as there, page(there, report) as opened:
        height = "document.documentElement.scrollHeight"
        assert opened.evaluate(height) < 3_500
        assert violations(opened) == []
        opened.set_viewport_size({"width": 375, "height": 800})
        assert opened.evaluate(height) < 6_000
        assert overflow(opened) == 0

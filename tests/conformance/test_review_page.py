"""The review page in Chromium: as axe, a keyboard and a narrow window meet it, and what it saves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from pipeline.checks.translation import RULES, check
from pipeline.checks.translation.numbers import ways_in_words
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Kind
from pipeline.model.language import language
from pipeline.model.review import Sheet
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import export, review_sheet
from pipeline.project.folder import Project
from pipeline.sources.library import Library, read_catalogue
from pipeline.writers.review.page import write
from tests.browser import Scheme, becomes_true, browser, focused, overflow, page, violations
from tests.projects import TODAY, make_project
from tests.writers.review.sheets import partial, small

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
ALL_DECISIONS = "document.getElementById('write-text').click(); document.getElementById('text').value"
# The rules that the page's script has, too.
LIVE = frozenset(
    f"translation/{name}"
    for name in (
        "lost-number extra-number split-number link-markers link-words strong-words placeholders raw-html "
        "address forbidden-character no-words copied-source"
    ).split()
) & {rule.id for rule in RULES}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def of_all_kinds(tag: str) -> Sheet:
    """The small sheet, each row of another look, one with a picture; two with neighbours and questions."""
    sheet = small(tag)
    kinds = iter((Kind.TITLE, Kind.ITEM, Kind.HEADING, Kind.ALTERNATIVE))
    sections = tuple(
        replace(part, rows=tuple(replace(row, form=next(kinds), picture="dot") for row in part.rows))
        for part in (*sheet.sections[:1], *partial(tag).sections, *sheet.sections[2:])
    )
    return replace(
        sheet, second=True, sections=sections, drawings={"dot": b'<svg xmlns="http://www.w3.org/2000/svg"/>'}
    )


def written(folder: Path, sheet: Sheet) -> Path:
    file = folder / "review.html"
    file.write_bytes(write(sheet))
    return file


def saved(opened: Page) -> dict[str, Any]:
    """What the page saves to the folder for downloads."""
    with opened.expect_download() as download:
        opened.keyboard.press("Enter")
    told: dict[str, Any] = json.loads(Path(download.value.path()).read_bytes())
    return told


# --- for everybody


@pytest.mark.parametrize(
    ("tag", "scheme", "width"),
    [
        ("pl", "light", 1280),
        ("pl", "dark", 1280),
        ("ur", "light", 1280),
        ("ur", "dark", 320),
        ("ar", "dark", 640),
    ],
)
def test_axe_finds_nothing_and_the_page_fits(
    chromium: Browser, tmp_path: Path, tag: str, scheme: Scheme, width: int
) -> None:
    """320 CSS pixels are a window of 1280 at 400%: nothing is cut off, nothing needs to be pushed aside."""
    sheet = of_all_kinds("ur" if tag == "ar" else tag)
    with page(chromium, written(tmp_path, replace(sheet, language=tag)), scheme, width) as opened:
        opened.fill("#translation-2", "**56** [")
        opened.locator("summary").first.click()
        opened.locator("#doubts-2 li").first.wait_for()
        assert violations(opened) == []
        assert overflow(opened) == 0
        opened.check("#preview")
        assert violations(opened) == []


def test_axe_finds_nothing_in_the_leaflet_in_arabic(chromium: Browser, tmp_path: Path) -> None:
    with page(chromium, written(tmp_path, review_sheet(Project(ROOT), "calling-the-police", "ar"))) as opened:
        assert violations(opened) == []
        assert overflow(opened) == 0


def test_translations_run_as_their_language_does(chromium: Browser, tmp_path: Path) -> None:
    with page(chromium, written(tmp_path, small("ur"))) as opened:
        style = "e => getComputedStyle(e).direction"
        assert opened.eval_on_selector("#translation-2", style) == "rtl"
        assert opened.eval_on_selector("#source-2", style) == "ltr"


# --- by keyboard alone


def tab_to(opened: Page, wanted: str) -> None:
    for _ in range(200):
        if focused(opened) == wanted:
            return
        opened.keyboard.press("Tab")
    raise AssertionError(f"the keyboard never comes to {wanted}")


def test_a_review_by_keyboard_alone_is_what_the_catalogue_gets(chromium: Browser, tmp_path: Path) -> None:
    """From a project's files to the page, by keys through it, and the saved file back into the catalogue."""
    project = make_project(tmp_path)
    (made,) = export(project, "help", "pl", ("html",))
    file = tmp_path / made.name
    file.write_bytes(made.data)
    with page(chromium, file) as opened:
        opened.keyboard.press("F8")
        assert focused(opened) == "row-1"
        tab_to(opened, "none-1")
        opened.keyboard.press("ArrowRight")
        assert focused(opened) == "ok-1"
        opened.keyboard.press("F8")
        assert focused(opened) == "row-2"
        tab_to(opened, "translation-2")
        opened.keyboard.press("ControlOrMeta+A")
        opened.keyboard.type("Co mogę teraz zrobić?")
        tab_to(opened, "none-2")
        opened.keyboard.press("ArrowRight")
        tab_to(opened, "comment-2")
        opened.keyboard.type("„teraz” jest lepsze")
        opened.keyboard.press("F8")
        assert focused(opened) == "row-3"
        tab_to(opened, "none-3")
        opened.keyboard.press("ArrowLeft")
        assert focused(opened) == "change-3"
        assert opened.text_content("#count") == "3 of 4 decided"
        opened.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        tab_to(opened, "save")
        told = saved(opened)
    answer = tmp_path / "answer.json"
    answer.write_text(json.dumps(told), encoding="utf-8")
    before = catalogue(project)
    accept(propose(project, answer, TODAY, "A. L."))
    after = catalogue(project)
    changed = {text: entry for text, entry in after.items() if before[text] != entry}
    assert {text: (entry.translations[0], entry.fuzzy) for text, entry in changed.items()} == {
        "Get help": ("Uzyskaj pomoc", False),
        "What can I do?": ("Co mogę teraz zrobić?", False),
        next(text for text in after if text.startswith("Call 999")): (
            before[next(text for text in after if text.startswith("Call 999"))].translations[0],
            True,
        ),
    }
    signed = {
        text for text, entry in changed.items() if any("@signed" in c for c in entry.translator_comments)
    }
    assert signed == {"Get help", "What can I do?"}
    assert "Review: „teraz” jest lepsze" in after["What can I do?"].translator_comments


def catalogue(project: Project) -> dict[str, Entry]:
    found = read_catalogue(project, "help", "pl")
    assert found is not None
    return {text: entry for (_, text), entry in found.by_key.items()}


# --- what it saves, and how it goes on


def test_nothing_is_saved_that_nobody_said(chromium: Browser, tmp_path: Path) -> None:
    with page(chromium, written(tmp_path, small("pl"))) as opened:
        opened.focus("#save")
        told = saved(opened)
    assert told["decisions"] == []
    assert told["ids"] == [row.id for row in small("pl").rows]
    assert told["session"] == small("pl").session


def test_an_edit_takes_an_ok_back(chromium: Browser, tmp_path: Path) -> None:
    with page(chromium, written(tmp_path, small("pl"))) as opened:
        opened.check("#ok-1")
        assert opened.text_content("#count") == "1 of 4 decided, 1 critical one is not"
        opened.locator("#translation-1").press_sequentially("x")
        assert opened.is_checked("#none-1")
        assert "choose OK again" in (opened.text_content("#said") or "")


def test_a_code_keeps_its_order_in_the_box_and_no_isolate_is_saved(chromium: Browser, tmp_path: Path) -> None:
    sheet, words = small("ur"), "ابھی *#31# دبائیں"
    first = sheet.sections[0]
    row = replace(first.rows[0], translation=words)
    sections = (replace(first, rows=(row, *first.rows[1:])), *sheet.sections[1:])
    with page(chromium, written(tmp_path, replace(sheet, sections=sections))) as opened:
        isolated = words.replace("*#31#", "\u2066*#31#\u2069")
        assert opened.input_value("#translation-1") == isolated
        opened.check("#ok-1")
        opened.focus("#save")
        assert saved(opened)["decisions"][0]["translation"] == words
        opened.fill("#translation-1", f"{isolated}۔")
        opened.focus("#save")
        assert saved(opened)["decisions"][0]["translation"] == f"{words}۔"


@pytest.mark.parametrize("way", ["file", "text"])
def test_decisions_can_be_loaded_to_go_on(chromium: Browser, tmp_path: Path, way: str) -> None:
    sheet = small("ur")
    with page(chromium, written(tmp_path, sheet)) as opened:
        opened.check("#change-2")
        opened.fill("#comment-2", "نمبر <b>غلط</b> ہے")
        opened.fill("#translation-3", "48 گھنٹے\nانتظار کریں۔")
        opened.focus("#save")
        first = saved(opened)
        text = opened.evaluate(ALL_DECISIONS)
    again = tmp_path / "again.json"
    again.write_text(json.dumps(first), encoding="utf-8")
    with page(chromium, written(tmp_path, sheet)) as opened:
        if way == "file":
            opened.set_input_files("#file", again)
        else:
            opened.locator(".as-text summary").click()
            opened.fill("#text", "> " + text.replace("\n", "\n> "))
            opened.click("#read-text")
        assert becomes_true(opened, "document.getElementById('said').textContent.includes('loaded')")
        opened.focus("#save")
        assert saved(opened) == first
    assert [one["translation"] for one in first["decisions"]][1] == "48 گھنٹے انتظار کریں۔"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("OK to all", "no decisions"),
        ("{}", "no decisions"),
        ('{"leaflets-review": 1, "decisions": [], "leaflet": "x"}', "another review"),
        ("-----BEGIN LEAFLETS REVIEW-----\nQUJD\n-----END LEAFLETS REVIEW 00000000-----", "damaged"),
        ("-----BEGIN LEAFLETS REVIEW-----\nQUJD\n", "end of the text is missing"),
    ],
)
def test_a_text_without_decisions_is_not_loaded(
    chromium: Browser, tmp_path: Path, text: str, said: str
) -> None:
    with page(chromium, written(tmp_path, small("pl"))) as opened:
        opened.locator(".as-text summary").click()
        opened.fill("#text", text)
        opened.click("#read-text")
        assert said in (opened.text_content("#said") or "")
        assert opened.text_content("#count") == "0 of 4 decided, 1 critical one is not"


def test_the_page_shows_what_a_person_asks_for(chromium: Browser, tmp_path: Path) -> None:
    with page(chromium, written(tmp_path, small("pl"))) as opened:
        opened.check("#ok-1")
        opened.fill("#translation-4", "Telefon")
        shown = {
            wanted: (opened.select_option("#show", wanted), visible(opened))[1]
            for wanted in ("undecided", "critical", "changed", "doubted", "all")
        }
    assert shown == {"undecided": "234", "critical": "2", "changed": "4", "doubted": "2", "all": "1234"}


def visible(opened: Page) -> str:
    articles = opened.locator("article:visible")
    return "".join(str(articles.nth(at).get_attribute("id"))[-1] for at in range(articles.count()))


# --- the checks while somebody types


def samples() -> Iterator[tuple[str, str, str]]:
    """Source, translation and language: all rules' samples, hard cases, and the leaflet's own drafts."""
    pairs = [
        ("Press 55.", "۵۵ دبائیں۔"),
        ("Press 55.", "Press 56."),
        ("Call 0808 2000 247.", "0808-2000-247"),
        ("Call 0808 2000 247.", "08082000247"),
        ("Call 0808 2000 247.", "0808 2000 274"),
        ("It takes 1,000 days.", "1.000 1٬000"),
        ("It takes 1,000 days.", "1.0000"),
        ("48 hours, 28 days, 48", "28, 48"),
        ("[a]{1} [b]{2}", "[b]{2} [a]{1}"),
        ("[a]{1}", "[a] {1}"),
        ("[a 5]{1}", "[a]{1}"),
        (r"\[5\]{7} a", r"\[5\]{7} b"),
        ("**a** b", "a **b** **c**"),
        ("**a** b", r"\**a** b"),
        ("a {name} {name}", "b {name}"),
        ("a {name}", "b {Name}"),
        ("Call now.", "A\u202eB"),
        ("Call now.", "A\u00adB\ufeff\ufffd\x07"),
        ("Call now.", "A\ue000\U000f0000\ufdd0\U0001ffff"),
        ("Call now.", "\u2066A"),
        ("Call now.", "A\u2069\u2066B"),
        ("Call now.", "\u2066A\u2069 \u2067B\u2069"),
        ("Wait.", "ก\u200bข"),
        ("The police will talk to you.", "The police will talk to you."),
        ("Domestic Violence Protection Notice", "Domestic Violence Protection Notice"),
        ("We meet at ５５ 𝟓𝟓.", "𑁕𑁕 55 a"),
        ("Write to help@police.uk.", "help@policja.uk"),
        ("See www.police.uk/help or CB1 1AA.", "www.police.uk, CB1 1AB"),
        ("A & B", "A &amp; B <br> C"),
        ("[a]{1}", "a [ ]{1}"),
        ("Say [mot]{lang=fr} now.", "Powiedz mot."),
        ("Say [mot]{lang=fr} now.", "Say mot now."),
        ("Say [mot]{lang=fr} to all.", "Say [mot]{lang=fr} to all."),
        ("Use it in 5 days.", "[GOV.UK]{lang=es-419} 5 [ ]{lang=en}"),
        ("Call 999 now.", "9 9 9 a"),
        ("Wait 2 hours.", "Poczekaj dwie godziny."),
        ("Wait 2 hours.", "انتظر ساعتين."),
        ("Press 2 now.", "Naciśnij dwa."),
        ("Call 0808 2000 247.", "0808 \u200f2000 247 a"),
    ]
    for tag in ("pl", "ur", "ar", "th"):
        yield from ((source, translation, tag) for source, translation in pairs)
    yield from (pair for rule in RULES if rule.id in LIVE for pair in _of_rule(rule.bad, rule.good))
    library = Library(Project(ROOT))
    for tag in ("ar", "pl", "ur", "zh-Hans"):
        found = read_catalogue(library.project, "calling-the-police", tag)
        assert found is not None
        drafts = [
            (entry.text, entry.translations[0], tag) for entry in found.by_key.values() if entry.translated
        ]
        yield from drafts
        others = [translation for _, translation, _ in drafts[1:]]
        yield from ((source, other, tag) for (source, _, _), other in zip(drafts, others, strict=False))


def _of_rule(*entries: str) -> Iterator[tuple[str, str, str]]:
    for entry in entries:
        source, translation = (
            line.partition(" ")[2][1:-1].encode().decode("unicode_escape").encode("latin-1").decode()
            for line in entry.splitlines()
        )
        yield source, translation, "pl"


def _words(source: str, tag: str) -> dict[str, list[str]]:
    return {number: sorted(ways) for number, ways in ways_in_words(source, tag).items()}


def by_python(source: str, translation: str, tag: str) -> list[tuple[str, str]]:
    """The live rules that a pair breaks, each with what is wrong, but for the quotation and a sign's name."""
    entry = Entry(source, translations=(translation,))
    findings = check([Message(source)], Catalogue(tag, (entry,)))
    return sorted(
        (one.rule.id.partition("/")[2], _plainly(one.message.rpartition(": “")[0]))
        for one in findings
        if one.rule.id in LIVE
    )


def _plainly(what: str) -> str:
    """What is wrong without the name of a sign and the spelling of what is not seen."""
    return what.partition(" (")[0].partition(" inside ")[0]


def test_the_page_checks_as_our_checks_do(chromium: Browser, tmp_path: Path) -> None:
    given = list(samples())
    with page(chromium, written(tmp_path, small("pl"))) as opened:
        answers = opened.evaluate(
            "given => given.map(([source, text, ...known]) => checks.check(source, text, ...known))",
            [(source, text, language(tag).script, _words(source, tag)) for source, text, tag in given],
        )
    told = [
        sorted((rule, _plainly(what)) for rule, what in answer if f"translation/{rule}" in LIVE)
        for answer in answers
    ]
    wrong = [
        (pair, ours, page_says)
        for pair, page_says in zip(given, told, strict=True)
        if (ours := by_python(*pair)) != page_says
    ]
    assert wrong == []
    assert {rule for answer in told for rule, _ in answer} == {name.partition("/")[2] for name in LIVE}
    assert sum(not answer for answer in told) > 200


def test_an_empty_translation_is_told(chromium: Browser, tmp_path: Path) -> None:
    with page(chromium, written(tmp_path, small("pl"))) as opened:
        opened.fill("#translation-1", " \n")
        opened.locator("#doubts-1 li").wait_for()
        assert opened.text_content("#doubts-1 li") == "there is no translation"


# --- nobody's words become code


@pytest.mark.parametrize(
    "words", ["</textarea><img src=x onerror=alert(1)>", "<script>alert(1)</script>", "**<b>[c"]
)
def test_hostile_words_are_shown_as_words(chromium: Browser, tmp_path: Path, words: str) -> None:
    sheet = small("pl")
    row = replace(sheet.rows[0], source=words, translation=words, findings=(words,), kind=words)
    hostile = replace(sheet, sections=(replace(sheet.sections[0], rows=(row,)),), title=words)
    with page(chromium, written(tmp_path, hostile)) as opened:
        assert opened.input_value("#translation-1") == words
        opened.fill("#translation-1", f"{words} 5")
        opened.check("#preview")
        assert opened.locator("article img, article script, article b").count() == 0
        assert "5" in (opened.text_content("#row-1 .shown") or "")


def test_a_script_that_is_put_in_does_not_run(chromium: Browser, tmp_path: Path) -> None:
    data = write(small("pl")).replace(b"</main>", b"</main><script>document.title = 'run'</script>")
    (tmp_path / "review.html").write_bytes(data)
    with (
        pytest.raises(AssertionError, match="Content Security Policy"),
        page(chromium, tmp_path / "review.html") as opened,
    ):
        assert opened.title() != "run"

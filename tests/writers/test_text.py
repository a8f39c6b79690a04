from __future__ import annotations

import re

import pytest
from hypothesis import given

from pipeline.checks import text_file
from pipeline.checks.wanted import Wanted
from pipeline.model.bidi import LRI, PDI, RLI, levels, visual_order
from pipeline.model.document import (
    Document,
    Foreign,
    ItemList,
    Link,
    Marker,
    Passage,
    Section,
    Table,
    Text,
    passages,
)
from pipeline.model.editions import EDITIONS
from pipeline.model.language import language
from pipeline.writers.text import LRM, RLM, write
from tests.strategies import documents

PLAIN = EDITIONS["plain-text"]
ISOLATES = {ord(sign): None for sign in (LRI, RLI, PDI, RLM, LRM)}
SPACE = re.compile(r"\s+")


def said(document: Document) -> str:
    return write(document, PLAIN)[0].decode("utf-8")


def passage(words: str, language: str = "") -> Passage:
    return Passage((Text(words),), language=language)


def leaflet(*blocks: Passage | ItemList | Table, language: str = "en-GB") -> Document:
    sections = (Section(passage("Help"), blocks), Section(passage("More"), (), level=3))
    return Document(passage("Title"), sections, language)


def test_headings_are_between_blank_lines_and_sections_are_numbered() -> None:
    assert said(leaflet(passage("One."), passage("Two."))) == "Title\n\n\n1. Help\n\nOne.\n\nTwo.\n\n\nMore\n"


def test_an_item_that_ends_in_a_letter_gets_a_full_stop_if_another_item_of_its_list_has_one() -> None:
    items = passage("Press 55"), passage("Wait"), passage("Talk?")
    assert "- Press 55\n- Wait.\n- Talk?\n" in said(leaflet(ItemList(items)))
    assert "3) Press 55\n4) Wait.\n" in said(leaflet(ItemList(items, Marker.NUMBER, 3)))
    assert "\nPress 55\nWait\nTalk?\n" in said(leaflet(ItemList(items, Marker.LINE)))
    assert "- Wait\n- a lock\n" in said(leaflet(ItemList((passage("Wait"), passage("a lock")))))


def test_the_number_of_an_item_is_not_spelled_like_that_of_a_section() -> None:
    lines = said(leaflet(ItemList((passage("Wait."), passage("Talk.")), Marker.NUMBER))).splitlines()
    assert lines[3:7] == ["1. Help", "", "1) Wait.", "2) Talk."]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en-GB", "your passport, or"),
        ("en-GB", "your passport; AND"),
        ("fr", "votre passeport ou"),
        ("de", "Ihren Pass oder"),
        ("ar", "جواز السفر أو"),
        ("zh-Hans", "您的护照，或"),
        ("en-GB", "look at help.unhcr.org"),
        ("en-GB", "write to a@b.example.org"),
        ("en-GB", "https://localhost/help"),
    ],
)
def test_an_item_that_goes_on_or_ends_in_an_address_gets_no_full_stop(tag: str, words: str) -> None:
    items = ItemList((passage(words), passage("Stop.")))
    assert f"- {words}\n" in said(leaflet(items, language=tag)).translate(ISOLATES)


def test_an_item_that_ends_in_a_word_like_or_gets_a_full_stop() -> None:
    items = passage("the tutor"), passage("a sailor"), passage("Stop.")
    assert "- the tutor.\n- a sailor.\n" in said(leaflet(ItemList(items)))


def test_full_stops_are_those_of_the_script() -> None:
    for tag, words, stop in (
        ("ur", "رکیں", "۔"),
        ("hi", "रुको", ""),
        ("hi", "रुक", "।"),
        ("zh-Hans", "等", "。"),
        ("th", "รอ", ""),
    ):
        items = ItemList((passage(words), passage("!")))
        assert f"- {words}{stop}\n" in said(leaflet(items, language=tag)).translate(ISOLATES), tag


def test_the_address_of_a_link_is_on_its_own_line_unless_the_words_are_the_address() -> None:
    link = Link((Text("GoodSAM"),), "https://cambs.police.uk/")
    bare = Link((Text("cambs.police.uk"),), "https://cambs.police.uk")
    text = said(leaflet(Passage((Text("See "), link, Text(".")))))
    assert "See GoodSAM.\nhttps://cambs.police.uk/\n" in text
    assert said(leaflet(Passage((bare,)))).count("cambs.police.uk") == 1


def test_left_to_right_runs_are_isolated_in_right_to_left_lines() -> None:
    text = said(
        leaflet(passage("اتصل على 0808 2000 247 أو +44 20 7946 0000، 48 ساعة، GoodSAM"), language="ar")
    )
    for run in ("0808 2000 247", "+44 20 7946 0000", "48", "GoodSAM"):
        assert f"{LRI}{run}{PDI}" in text


def test_a_right_to_left_line_has_its_own_direction() -> None:
    blocks = passage("999 اتصل."), ItemList((passage("انتظر."),)), passage("Police", "en-GB")
    lines = said(leaflet(*blocks, language="ar")).splitlines()
    assert f"{RLM}{RLI}{LRI}999{PDI} اتصل.{PDI}" in lines
    assert f"{RLM}{RLI}- انتظر.{PDI}" in lines
    assert f"{RLM}{RLI}1. {LRI}Help{PDI}{PDI}" in lines
    assert "Police" in lines, "it reads the same everywhere"


def order(line: str, base: int) -> str:
    shown = "".join(line[place] for place in visual_order(levels(line, base)))
    return shown.translate(ISOLATES)


@pytest.mark.parametrize("language", ["ar", "en-GB"])
@pytest.mark.parametrize(
    "words",
    ["999 اتصل.", "اتصل 0808 2000 247.", "GoodSAM!", "*#31#", "(Call 999.)", "£5 *21*الرقم# ٠٨٠٨ ٢٠٠٠ *٢١#"],
)
def test_a_line_of_a_right_to_left_text_is_shown_in_one_order_in_every_box(words: str, language: str) -> None:
    link = Link((Text("انظر"),), "https://example.org/a?b=(c)")
    blocks = passage(words, language), Passage((link,)), ItemList((passage(words, language),), Marker.NUMBER)
    for line in said(leaflet(*blocks, language="ar")).splitlines():
        assert order(line, 0) == order(line, 1)


def test_a_number_beside_right_to_left_words_keeps_its_groups_in_an_english_line() -> None:
    line = said(leaflet(passage("Say اردو 0808 2000 247.")))
    assert "0808 2000 247" in order(line.splitlines()[-4], 0)


def test_a_link_whose_words_are_its_address_is_one_isolate() -> None:
    target = "https://example.org/a,b;c!'"
    content = (Text("انظر "), Link((Text(target),), target), Text("."))
    assert f"{LRI}{target}{PDI}" in said(leaflet(Passage(content), language="ar"))


@given(documents)
def test_every_passage_is_in_the_text_in_order(document: Document) -> None:
    data, findings = write(document, PLAIN)
    assert findings == ()
    said_flat = SPACE.sub(" ", data.decode("utf-8"))
    at = 0
    for words in (SPACE.sub(" ", p.words).strip() for p in passages(document)):
        at = said_flat.index(words, at) + len(words)


def test_the_checks_accept_the_files_of_the_writer() -> None:
    document = leaflet(passage("Call 999."), passage("اتصل 101", "ar"))
    assert (
        text_file.check(
            write(document, PLAIN)[0], Wanted(language("en-GB"), [p.words for p in passages(document)])
        )
        == ()
    )


def test_the_number_of_a_link_is_below_its_words_without_what_is_for_programs() -> None:
    link = Passage((Link((Text("Text us"),), "sms:60777?body=Help"),))
    assert "\nText us\n60777\n" in said(leaflet(link))


def test_what_is_within_an_item_is_further_in() -> None:
    site = Passage((Link((Text("our page"),), "https://www.example.org/help"),))
    inner = ItemList((passage("a passport"), ItemList((site,))))
    block = ItemList(
        (passage("Papers"), inner, ItemList((passage("Copies?"),), Marker.LINE), passage("Food"))
    )
    inner_lines = "  - a passport\n    - our page\n    https://www.example.org/help\n"
    assert f"\n- Papers\n{inner_lines}  Copies?\n- Food\n" in said(leaflet(block))


HOURS = (("Day", "Morning", "Afternoon"), ("Monday", "9 to 12", ""), ("Tuesday", "", "999"))


def table(*rows: tuple[str, ...], headed: bool = True, named: bool = False) -> Table:
    cells = [tuple([passage(cell) if cell else Passage(()) for cell in row]) for row in rows]
    return Table(None, tuple(cells), headed, named)


def test_an_empty_cell_moves_no_other() -> None:
    assert ("\nDay; Morning; Afternoon\n\nMonday\nMorning: 9 to 12\n\nTuesday\nAfternoon: 999\n") in said(
        leaflet(table(*HOURS, named=True))
    )
    assert "\nDay: Tuesday\nAfternoon: 999\n" in said(leaflet(table(*HOURS)))
    assert "\nWho: Number\nPolice\nNumber: 999\n" in said(
        leaflet(table(("Who", "Number"), ("Police", ""), ("", "999")))
    )


@pytest.mark.parametrize(
    ("tag", "heads", "cell"),
    [("ur", "Day؛ Morning؛ Afternoon", "Day: Monday"), ("zh-Hans", "Day；Morning；Afternoon", "Day：Monday")],
)
def test_the_signs_in_a_table_are_those_of_the_script(tag: str, heads: str, cell: str) -> None:
    words = said(leaflet(table(*HOURS), language=tag)).translate(ISOLATES)
    assert f"\n{heads}\n\n{cell}\n" in words


def test_the_numbers_of_two_cells_are_not_one_in_a_line_from_the_right() -> None:
    """Else the telephone number would be at the start of the line, and its name at the end."""
    lines = said(leaflet(table(("999", "111"), headed=False), language="ar")).splitlines()
    line = next(line for line in lines if "999" in line)
    order = visual_order(levels(line, 1))
    shown = "".join(line[place] for place in order).translate(ISOLATES)
    assert shown == "111 :999"


def test_a_link_in_a_cell_has_its_address_below_once() -> None:
    site = Passage((Link((Text("help"),), "https://www.example.org/help"),))
    rows = ((passage("Who"), site, passage("When")), (passage("Police"), passage("us"), passage("now")))
    words = said(leaflet(Table(None, rows)))
    assert "\nWho; help; When\nhttps://www.example.org/help\n\nWho: Police\nhelp: us\nWhen: now\n" in words


def test_marked_words_keep_their_signs_in_a_right_to_left_line() -> None:
    words = Passage((Text("قال "), Foreign((Text("Yes, call us!"),), "en-GB"), Text(".")))
    assert f"قال {LRI}Yes, call us!{PDI}." in said(leaflet(words, language="ar"))

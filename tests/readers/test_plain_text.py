"""How lines without markup are read."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.model.document import Document, ItemList, Marker, Passage, Section, Table
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.readers import READERS
from pipeline.readers.plain_text import read
from pipeline.readers.rules import (
    DROPPED_CHARACTER,
    DROPPED_ORNAMENT,
    FLATTENED_LIST,
    JOINED_LINES,
    LINE_APART,
    TABLE,
)

FILE = "source/calling-the-police/leaflet.txt"


def outline(text: str) -> list[tuple[int, str]]:
    document, _ = read(text, FILE)
    headings = [(s.level, s.heading.words) for s in document.sections if s.heading is not None]
    return [(1, document.title.words), *headings]


def blocks(text: str) -> list[object]:
    """The words of the paragraphs and the lists below the title "Title", which is put before *text*."""
    document, _ = read(f"Title\n\n{text}", FILE)
    return [shown(block) for section in document.sections for block in section.blocks]


def shown(block: object) -> object:
    match block:
        case Passage():
            return block.words
        case ItemList(items, marker, start):
            return (marker, start, *map(shown, items))
        case Table():
            return [[cell.words for cell in row] for row in block.rows]
    raise AssertionError(block)


def only(document: Document) -> Section:
    (section,) = document.sections
    return section


def test_a_listed_line_is_dropped_wherever_it_fills_a_line() -> None:
    text = "Title\n\nOne.\nADVERT\nTwo.\n\nAn advert stays in a sentence.\n"
    document, (finding,) = read(text, FILE, drop=["Advert"])
    assert [shown(block) for block in only(document).blocks] == [
        "One.",
        "Two.",
        "An advert stays in a sentence.",
    ]
    assert (finding.message, str(finding.place)) == ("dropped: ADVERT", f"{FILE}:4:1")
    assert finding.severity is Severity.NOTE


def test_known_page_chrome_stays_in_the_middle_of_a_text() -> None:
    document, findings = read("Login\n\nTitle\n\nOne.\n\nCookies\n\nTwo.\n\nMenu\n", FILE)
    assert outline("Login\n\nTitle\n\nOne.\n\nCookies\n\nTwo.\n\nMenu\n") == [(1, "Title"), (2, "Cookies")]
    assert [finding.message for finding in findings] == ["dropped: Login", "dropped: Menu"]
    assert document.title.words == "Title"


def test_page_chrome_with_other_words_in_its_block_stays() -> None:
    _, findings = read("Login\nto the theatre of life.\n\nTitle\n\nOne.", FILE)
    assert not any(finding.message.startswith("dropped") for finding in findings)


def test_a_text_without_a_title_gets_the_name_of_its_folder() -> None:
    document, (finding,) = read("Call 999 now.", FILE, "cy")
    assert document.title.words == "Calling the police"
    assert document.language == "cy"
    assert finding.rule.id == "source/no-title"


def test_a_heading_directly_below_another_begins_a_sub_section() -> None:
    text = "Title\n\nHelp\n\nBy phone\n\nCall.\n\nOnline\n\nWrite.\n"
    assert outline(text) == [(1, "Title"), (2, "Help"), (3, "By phone"), (2, "Online")]


def test_numbers_and_capitals_give_headings_their_level() -> None:
    numbered = "Title\n\n1. Help\n\nYes.\n\n1.1 By phone\n\nCall.\n\n2. More\n\nNo.\n"
    assert outline(numbered) == [(1, "Title"), (2, "1. Help"), (3, "1.1 By phone"), (2, "2. More")]
    capitals = "Title\n\nWHERE TO GO\n\nHere.\n\nBy bus\n\nTake it.\n\nWHOM TO CALL\n\nUs.\n"
    assert outline(capitals) == [(1, "Title"), (2, "WHERE TO GO"), (3, "By bus"), (2, "WHOM TO CALL")]


@pytest.mark.parametrize(
    "line",
    [
        "Call us on 0808 2000 247",
        "www.police.uk",
        "You can:",
        "Get out!",
        "or",
        "One. Two?",
        "Home > Help",
        "999",
    ],
)
def test_the_line_is_not_a_heading(line: str) -> None:
    assert outline(f"Title\n\nText.\n\n{line}\n\nMore text.\n") == [(1, "Title")]


def test_a_short_line_without_text_below_is_not_a_heading() -> None:
    assert outline("Title\n\nText.\n\nThe housing team\n") == [(1, "Title")]


def test_lines_that_a_program_broke_are_joined() -> None:
    wrapped = (
        "The police take all reports of abuse seriously, and they will come to\nyou as soon as they can."
    )
    assert blocks(wrapped) == [wrapped.replace("\n", " ")]


def test_line_breaks_by_the_author_stay() -> None:
    address = "Fenland Advice Centre\n14 Market Row\nWisbech"
    assert blocks(address) == [(Marker.LINE, 1, *address.split("\n"))]


def test_sentences_on_separate_lines_are_one_paragraph() -> None:
    assert blocks("Call us.\nWe listen.\nWe help.") == ["Call us. We listen. We help."]


def test_a_single_row_of_cells_is_a_line() -> None:
    assert blocks("Police\t999") == [(Marker.LINE, 1, "Police: 999")]
    assert blocks("Samaritans    116 123") == [(Marker.LINE, 1, "Samaritans 116 123")]
    assert blocks("Police\t999\n\nFire    112\t24 hours") == [
        (Marker.LINE, 1, "Police: 999"),
        (Marker.LINE, 1, "Fire 112: 24 hours"),
    ]


@pytest.mark.parametrize("mark", ["-", "*", "•", "–"])
def test_a_bullet_begins_an_item_and_later_lines_join_it(mark: str) -> None:
    text = f"You can:\n{mark} call us\n  at any time\n{mark} write\nto us\n\n{mark} come."
    assert blocks(text) == ["You can:", (Marker.BULLET, 1, "call us at any time", "write to us", "come.")]


@pytest.mark.parametrize("marks", ["1. 2.", "1) 2)", "(1) (2)", "a) b)", "i) ii)", "١. ٢."])
def test_numbers_and_letters_count_items(marks: str) -> None:
    first, second = marks.split()
    assert blocks(f"{first} Call.\n{second} Wait.") == [(Marker.NUMBER, 1, "Call.", "Wait.")]


def test_a_list_continues_its_numbers_after_a_paragraph() -> None:
    text = "1. Call.\n2. Wait.\n\nWe come to you.\n\n3. Sign."
    assert blocks(text) == [
        (Marker.NUMBER, 1, "Call.", "Wait."),
        "We come to you.",
        (Marker.NUMBER, 3, "Sign."),
    ]


def test_a_number_at_the_start_of_a_broken_line_does_not_begin_an_item() -> None:
    text = (
        "If you call the police and you cannot talk at all, please press\n55. They will know you need help."
    )
    assert blocks(text) == [text.replace("\n", " ")]


def test_reading_plain_text_does_not_import_the_markdown_parser() -> None:
    code = "import sys, pipeline.readers; sys.exit('markdown_it' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_lost_character_is_an_error_with_its_line_and_column(suffix: str) -> None:
    """We cannot know which character was there, and without it a number can be another number."""
    _, findings = READERS[suffix]("Help\n\nCall 9\0009 and pr\u00adess 55.\n", FILE, "en-GB", ())
    reported = [(str(f.place), f.severity, f.message) for f in findings if f.rule is DROPPED_CHARACTER]
    assert reported == [
        (f"{FILE}:3:7", Severity.ERROR, "dropped U+0000 in: Call 99 and press 55."),
        (f"{FILE}:3:16", Severity.NOTE, "dropped U+00AD in: Call 99 and press 55."),
    ]


def told(text: str) -> list[tuple[str, int]]:
    """The rules and lines of the findings about *text*; the line of its first word is 1."""
    _, findings = read(f"Title\n\n{text}", FILE)
    return [(finding.rule.id, finding.place.line - 2) for finding in findings]


@pytest.mark.parametrize(
    "below",
    ["Call us at once on 01632 960 001.", "Do not tell him.", "Mrs Example helps you", "اتصل بنا الآن."],
)
def test_a_line_directly_below_an_item_is_a_paragraph_and_is_told(below: str) -> None:
    text = f"- a broken lock\n- a door that will not lock\n{below}"
    assert blocks(text) == [(Marker.BULLET, 1, "a broken lock", "a door that will not lock"), below]
    assert told(text) == [(LINE_APART.id, 3)]


def test_below_an_item_that_ends_a_sentence_nothing_is_in_doubt() -> None:
    assert told("- Call us.\n- Wait.\nWe come to you.") == []


@pytest.mark.parametrize("text", ["- one that\n  Goes on\n- two", "- one that\ngoes on.\n- two"])
def test_an_item_goes_on_if_it_is_indented_or_in_lower_case(text: str) -> None:
    either = "one that Goes on", "one that goes on."
    assert blocks(text) in [[(Marker.BULLET, 1, words, "two")] for words in either]


def test_a_number_joined_with_an_item_is_told() -> None:
    text = "- our helpline is\n  01632 960 001\n- come to us"
    assert blocks(text) == [(Marker.BULLET, 1, "our helpline is 01632 960 001", "come to us")]
    assert told(text) == [(JOINED_LINES.id, 2)]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Phone the private line on 01632 960", "001, or write to us."),
        ("Phone the private line on 1632 960", "001 at night."),
        ("Phone the private line on 01632", "960 001"),
    ],
)
def test_a_telephone_number_that_a_line_break_cuts_is_whole_and_told(above: str, below: str) -> None:
    assert blocks(f"{above}\n{below}") == [f"{above} {below}"]
    _, findings = read(f"Title\n\n{above}\n{below}\n", FILE)
    assert [(f.rule, f.severity, f.place.line) for f in findings] == [(JOINED_LINES, Severity.WARNING, 4)]


def test_two_numbers_below_an_item_stay_on_two_lines() -> None:
    text = "- Who to call:\n  999 Police\n  112 Ambulance\n- Stay there"
    words = [
        words for block in blocks(text) for words in (block[2:] if isinstance(block, tuple) else (block,))
    ]
    assert "112 Ambulance" in words
    assert not any("999" in each and "112" in each for each in words)


@pytest.mark.parametrize(
    "text",
    [
        "Police 999\nAmbulance 112",
        "999 - Police\n01632 960 008 - Helpline",
        "Call 999.\nCall 101.",
        "If you need the police in an emergency, call 999\nIf it is not an emergency, call them on 101",
        "Monday: 9 to 5\nTuesday: closed",
        "12 Mill Road\nCambridge CB1 2AB",
        "Telephone: 999\nEmail: help@example.org",
    ],
)
def test_two_lines_with_details_stay_two_lines(text: str) -> None:
    assert blocks(text) == [(Marker.LINE, 1, *text.split("\n"))]
    assert told(text) == []


def test_two_numbers_stay_on_two_lines_in_a_text_that_a_program_broke() -> None:
    wrapped = "This leaflet tells you whom you can call and what they will do for you if\nyou do call them."
    danger = "If you or your children are in danger now, call the police at once on 999"
    day = "During the day call 01632 960 001"
    assert blocks(f"{wrapped}\n\n{danger}\n{day}")[1] == (Marker.LINE, 1, danger, day)


@pytest.mark.parametrize(
    "line",
    [
        "Telephone: 999",
        "12 Mill Road",
        "Monday to Friday, 9am to 5pm",
        "1. Dezember 2024: Beratung",
        "Call 999",
    ],
)
def test_a_detail_is_not_a_heading(line: str) -> None:
    assert outline(f"Title\n\nText.\n\n{line}\n\nMore text.\n") == [(1, "Title")]


def test_a_day_in_a_sentence_is_not_an_item_and_the_line_above_it_is_not_a_heading() -> None:
    assert blocks("Wir treffen uns am\n1. Dezember in der Schule.") == [
        (Marker.LINE, 1, "Wir treffen uns am", "1. Dezember in der Schule.")
    ]


def test_a_list_pasted_from_word_keeps_who_owns_what() -> None:
    text = "Bring:\n·\tyour phone\no\tyour charger\no\tits cable\n·\tyour keys"
    assert blocks(text) == [
        "Bring:",
        (Marker.BULLET, 1, "your phone", (Marker.BULLET, 1, "your charger", "its cable"), "your keys"),
    ]
    assert told(text) == []


def test_letters_below_a_number_are_a_list_in_the_item() -> None:
    text = "1.\tCall us\n\ta)\tby phone\n\tb)\tby text\n2.\tWait"
    assert blocks(text) == [(Marker.NUMBER, 1, "Call us", (Marker.NUMBER, 1, "by phone", "by text"), "Wait")]


def test_a_table_is_told() -> None:
    text = "Monday\t9 to 5\nTuesday\tclosed"
    assert blocks(text) == [[["Monday", "9 to 5"], ["Tuesday", "closed"]]]
    assert told(text) == [(TABLE.id, 1)]


def test_a_sentence_runs_on_in_lower_case() -> None:
    assert blocks("There are many reasons,\nwhy people ask for help.") == [
        "There are many reasons, why people ask for help."
    ]


def test_a_line_above_a_number_alone_is_not_a_heading() -> None:
    assert blocks("The number is\n999.") == [(Marker.LINE, 1, "The number is", "999.")]


def test_a_list_without_marks_stays_a_list() -> None:
    assert blocks("You can ask us for help with\nhousing\nmoney\nfood") == [
        (Marker.LINE, 1, "You can ask us for help with", "housing", "money", "food")
    ]


def test_the_first_line_is_the_title_although_a_date_is_below_it() -> None:
    text = "Violence : appelez\nPublié le 07/04/2020\nCette semaine, nous vous aidons.\n"
    assert read(text, FILE)[0].title.words == "Violence : appelez"


def test_an_address_at_the_top_is_not_a_title() -> None:
    text = "Example Advice\n12 Mill Road\nWisbech PE13 1AA\n\nYour letter\n\nRead it.\n"
    assert read(text, FILE)[0].title.words == "Your letter"


def test_lower_case_lines_are_not_headings_where_others_begin_with_capitals() -> None:
    text = "Title\n\nYou can get help if you are:\n\na refugee, or\n\na child.\n\nMore help\n\nCall us.\n"
    assert outline(text) == [(1, "Title"), (2, "More help")]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "write the leaflet's words into it"),
        (" \n\u00a0\n", "write the leaflet's words into it"),
        ("Login\n\nMenu\n", "it has only lines that do not belong to a leaflet (dropped: Login)"),
    ],
)
def test_a_text_without_words_is_an_error_that_says_why(text: str, hint: str) -> None:
    with pytest.raises(PipelineError, match="the source is empty") as caught:
        read(text, FILE)
    assert (caught.value.hint, str(caught.value.place)) == (hint, f"{FILE}:1")


def dropped(text: str) -> list[tuple[int, str]]:
    """The line and the message of each finding about a line without words."""
    _, findings = read(f"Title\n\n{text}", FILE)
    return [(one.place.line, one.message) for one in findings if one.rule is DROPPED_ORNAMENT]


def test_a_line_without_words_is_dropped_with_a_finding_and_separates_blocks() -> None:
    text = "Call us now.\n* * *\nWe listen to you.\n----\n"
    assert blocks(text) == ["Call us now.", "We listen to you."]
    assert dropped(text) == [
        (4, "dropped a line without words: * * *"),
        (6, "dropped a line without words: ----"),
    ]


@pytest.mark.parametrize(
    ("text", "said", "lines"),
    [
        ("•\nCall us now.\n\n•\nWait.", [(Marker.BULLET, 1, "Call us now.", "Wait.")], []),
        ("•\n•\nCall us now.", [(Marker.BULLET, 1, "Call us now.")], [3]),
        ("•\n• Call us now.", [(Marker.BULLET, 1, "Call us now.")], [3]),
        ("•\n---\nCall us now.", ["Call us now."], [3, 4]),
        ("Call us now.\n\n•", ["Call us now."], [5]),
    ],
)
def test_a_bullet_alone_on_its_line_belongs_to_the_words_below_it(
    text: str, said: list[object], lines: list[int]
) -> None:
    assert blocks(text) == said
    assert [line for line, _ in dropped(text)] == lines


@pytest.mark.parametrize(("indent", "within"), [("", False), (" ", False), ("  ", True), ("\t", True)])
def test_a_list_in_a_list_stands_after_the_item_that_it_belongs_to(indent: str, within: bool) -> None:
    inner = (Marker.BULLET, 1, "two") if within else "two"
    assert blocks(f"- one\n{indent}- two\n- three") == [(Marker.BULLET, 1, "one", inner, "three")]


def test_a_list_with_more_than_two_lists_around_it_is_told() -> None:
    text = "".join(f"{'  ' * depth}- item {depth}\n" for depth in range(5))
    third = (Marker.BULLET, 1, "item 2", "item 3", "item 4")
    assert blocks(text) == [(Marker.BULLET, 1, "item 0", (Marker.BULLET, 1, "item 1", third))]
    assert told(text) == [(FLATTENED_LIST.id, 4), (FLATTENED_LIST.id, 5)]


def test_two_addresses_are_two_lists_of_lines_and_rows_of_cells_are_one_table() -> None:
    first, second = ("Advice Centre", "14 Market Row"), ("Police Station", "15 Market Row")
    assert blocks("\n".join((*first, "", *second))) == [
        (Marker.LINE, 1, *first),
        (Marker.LINE, 1, *second),
    ]
    assert blocks("Police\t999\nFire\t998\n\nSamaritans\t116 123") == [
        [["Police", "999"], ["Fire", "998"], ["Samaritans", "116 123"]]
    ]


def test_a_row_of_names_heads_the_columns_below_it() -> None:
    document, _ = read("Title\n\nDay\tOpen\nMonday\t9 to 5\nSunday\t\n", FILE)
    (block,) = only(document).blocks
    assert isinstance(block, Table)
    assert (block.headed, block.named, [cell.words for cell in block.rows[2]]) == (True, True, ["Sunday", ""])


def test_every_line_of_a_menu_stays_and_is_told_once() -> None:
    document, findings = read("Title\n\nNews\n\nJobs\n\nShop\n\nHelp\n\nCall us now.\n", FILE)
    assert [(s.heading.words if s.heading else "", [*map(shown, s.blocks)]) for s in document.sections] == [
        ("", [(Marker.LINE, 1, "News", "Jobs", "Shop")]),
        ("Help", ["Call us now."]),
    ]
    assert [(one.rule.id, one.message, str(one.place)) for one in findings] == [
        (
            "source/menu-lines",
            "kept as separate lines, and “Help” as a heading: News / Jobs / Shop",
            f"{FILE}:3:1",
        )
    ]


def test_sentences_above_the_first_heading_move_below_the_title_of_the_folder() -> None:
    document, findings = read("Call 999 now.\n\nHelp\n\nWe listen to you.\n", FILE)
    assert document.title.words == "Calling the police"
    assert [finding.rule.id for finding in findings] == ["source/no-title"]
    assert [*map(shown, document.sections[0].blocks)] == ["Call 999 now."]


def test_findings_come_in_the_order_of_the_lines() -> None:
    _, findings = read("Login\n\nTitle\n\n----\nCall 9\x009.\n\n1. One.\n  - inner\n\n* * *\n", FILE)
    places = [(one.place.line, one.place.column) for one in findings]
    assert places == sorted(places)
    assert len({one.rule.id for one in findings}) >= 3


def test_a_short_line_below_a_colon_is_told_unless_a_sentence_follows_it() -> None:
    places = "You can write to:\n\nExample Advice\n\n12 Mill Road\nCambridge"
    assert told(places) == [("source/guessed-heading", 3)]
    assert told("You can call us:\n\nBy day\n\nCall 999.") == []

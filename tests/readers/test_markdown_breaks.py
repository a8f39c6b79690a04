"""A line break is kept where numbers, addresses and labels meet, and joined within prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import ItemList, list_items, walk
from pipeline.readers import read_markdown
from pipeline.readers.markdown_breaks import Break, TextLine, breaks, wrap_width
from pipeline.readers.rules import JOINED_LINES, LINE_APART

FILE = "source/some-leaflet/leaflet.md"


def lines_read(text: str) -> list[str]:
    document, _ = read_markdown(f"# T\n\n{text}\n", FILE)
    return [spot.passage.words for spot in walk(document)][1:]


def told(text: str) -> list[int]:
    _, findings = read_markdown(f"# T\n\n{text}\n", FILE)
    return [f.place.line - 2 for f in findings if f.rule in (JOINED_LINES, LINE_APART)]


LISTS = (
    "**999** - Police\n**01632 960 008** - Helpline",
    "Police: 999\nHelpline: 01632 960 008",
    "Monday: 9 to 5\nTuesday: closed",
    "Monday - 9 to 5\nTuesday - closed\nWednesday - 9 to 5",
    "Welcome House\n3 Station Road\nCambridge\nCB1 2AB",
    "Write to us\nhelp@example.org\nexample.org/help",
    "[Refuge](https://refuge.example.org)\n[Shelter](https://shelter.example.org)",
    "Call us:\nevery day",
    "You need\na) a passport\nb) a photograph",
    "✅ Listen\n✅ Stay calm",
    "اتصل بالرقم 999\nأو 01632 960 008",
    "警察：999\n热线：01632 960 008",
)
PROSE = (
    "The police take all\nreports seriously.",
    "They will talk to you\nand to him.",
    "You can call us\nevery day from 9 to 5.",
    "28 days is the longest time.\nThe police can ask for less.",
    "请您不要\n担心。",
    "If somebody is in danger at this moment, please go out and call the\nPolice on 999.",
    "The office is open from Monday to Thursday and on all Saturdays and\nSundays from 9 to 5.",
)


@pytest.mark.parametrize("text", LISTS)
def test_lines_that_meet_at_a_number_an_address_or_a_label_stay_lines(text: str) -> None:
    plain = [line.replace("**", "").partition("](")[0].lstrip("[") for line in text.split("\n")]
    assert lines_read(text) == plain
    assert told(text) == []


@pytest.mark.parametrize("text", PROSE)
def test_lines_of_prose_are_one_text(text: str) -> None:
    assert len(lines_read(text)) == 1
    assert told(text) == []


def test_a_number_where_a_program_broke_a_sentence_is_joined_and_told() -> None:
    text = (
        "You may have to pay some money, but you always have at least\n"
        "28 days for that. If you cannot pay, ask us for help before the\n"
        "day comes. Nobody may take your things away from you before\n"
        "that, and nobody may come into your home without your leave."
    )
    assert len(lines_read(text)) == 1
    assert told(text) == [2]


def test_a_number_within_a_sentence_is_joined_and_told() -> None:
    text = "Call us on 999, write to\nhelp@example.org or come to us."
    assert len(lines_read(text)) == 1
    assert told(text) == [2]


@pytest.mark.parametrize("before", ["", "- ", "> "])
@pytest.mark.parametrize("after", [".", " and wait.", " or come"])
def test_a_break_within_a_link_makes_no_line(before: str, after: str) -> None:
    assert lines_read(f"{before}[ Ask the helpline\n](https://help.example.org){after}") == [
        f"Ask the helpline{after}"
    ]


def test_a_long_line_of_an_item_goes_on_in_small_letters_without_a_word() -> None:
    text = "- You have to say what you know of the time that you spent in the\nhouse or in the home."
    assert len(lines_read(text)) == 1
    assert told(text) == []


def test_no_program_broke_lines_of_many_widths() -> None:
    assert wrap_width(["a " * 20 + "and", "so on we go", "a " * 45 + "and", "then"]) == 0


def test_a_line_after_an_item_that_is_not_indented_and_begins_with_a_capital_is_not_its_tail() -> None:
    text = "- a broken lock\n- a door that will not lock\nCall us at once on 01632 960 001."
    assert lines_read(text) == [
        "a broken lock",
        "a door that will not lock",
        "Call us at once on 01632 960 001.",
    ]
    assert told(text) == [3]
    assert lines_read("- a broken\n  Lock") == ["a broken Lock"]


def test_a_small_letter_below_a_short_item_is_joined_and_told() -> None:
    text = "- a door that\nwill not lock"
    assert lines_read(text) == ["a door that will not lock"]
    assert told(text) == [2]


def test_an_item_keeps_its_lines_and_its_paragraphs() -> None:
    text = "1. Refuge  \n   01632 960 008  \n   every day\n2. Shelter\n\n   Ask for Ann.\n\n3. Us"
    document, _ = read_markdown(f"# T\n\n{text}\n", FILE)
    (block,) = document.sections[0].blocks
    assert isinstance(block, ItemList)
    assert [(item.number, item.depth, item.passage.words) for item in list_items(block)] == [
        (1, 0, "Refuge"),
        (0, 1, "01632 960 008"),
        (0, 1, "every day"),
        (2, 0, "Shelter"),
        (0, 1, "Ask for Ann."),
        (3, 0, "Us"),
    ]


def test_a_line_outside_a_box_that_the_box_takes_in_is_told() -> None:
    text = "> Never go back.\nCall us."
    assert lines_read(text) == ["Never go back.", "Call us."]
    assert told(text) == [2]


@pytest.mark.parametrize(
    "text",
    [
        "Phone the private line on 01632\n960 001.",
        "Phone the private line on 01632 960\n001, or write to us.",
        "Phone the private line on 1632 960\n001 at night.",
        "Phone the private line on +44 1632\n960 001",
        "- Phone the private line on 01632 960\n  001.",
    ],
)
def test_a_telephone_number_that_a_line_break_cuts_is_whole_and_told(text: str) -> None:
    assert len(lines_read(text)) == 1
    assert told(text) == [2]


def test_a_sentence_is_not_cut_within_a_link() -> None:
    text = "You can watch [ the\nwhole film about this\n](https://film.example.org) at home."
    assert lines_read(text) == ["You can watch the whole film about this at home."]
    assert lines_read("[Ask the helpline\n every day](https://help.example.org)") == [
        "Ask the helpline every day"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Police 999\n101 for other help",
        "Helpline 01632 960 001\n999 in danger",
        "Ask for 4455\n6677",
        "Helpline 01632 960\n01632 960 002",
        "We began in 1998\n20 000 people came.",
    ],
)
def test_two_numbers_at_a_line_break_stay_two_lines(text: str) -> None:
    assert lines_read(text) == text.split("\n")
    assert told(text) == []


@given(st.lists(st.text("aA9:. -", min_size=1).map(TextLine), max_size=5), st.integers(0, 90))
def test_there_is_a_meaning_for_every_break(lines: list[TextLine], width: int) -> None:
    found = breaks(lines, width)
    assert len(found) == max(len(lines) - 1, 0)
    assert set(found) <= set(Break)

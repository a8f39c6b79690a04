"""A line break is kept where numbers, addresses and labels meet, and joined within prose."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import ItemList, Passage, walk
from pipeline.readers import read_markdown
from pipeline.readers.seams import Seam, TextLine, seams, wrap_width

FILE = "source/some-leaflet/leaflet.md"


def lines_read(text: str) -> list[str]:
    document, _ = read_markdown(f"# T\n\n{text}\n", FILE)
    return [spot.passage.words for spot in walk(document)][1:]


def told(text: str) -> list[int]:
    _, findings = read_markdown(f"# T\n\n{text}\n", FILE)
    return [f.place.line - 2 for f in findings if f.rule.id == "source/doubtful-line"]


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
    blocks = document.sections[0].blocks
    numbers = [
        block.start for block in blocks if isinstance(block, ItemList) and block.marker.value == "number"
    ]
    assert lines_read(text) == ["Refuge", "01632 960 008", "every day", "Shelter", "Ask for Ann.", "Us"]
    assert numbers == [1, 2, 3]
    assert any(isinstance(block, Passage) and block.words == "Ask for Ann." for block in blocks)


def test_a_line_outside_a_box_that_the_box_takes_in_is_told() -> None:
    text = "> Never go back.\nCall us."
    assert lines_read(text) == ["Never go back.", "Call us."]
    assert told(text) == [2]


ends = st.sampled_from(
    ("call us on 999", "0808 2000 247", "Refuge", "at a.example.org", "the police", "Open:")
)
starts = st.sampled_from(("999 is free", "every day", "Police", "b@example.org", "Hours: 9 to 5", "and more"))
numbers = st.tuples(ends, starts).map(" ".join)


@given(st.lists(numbers, min_size=2, max_size=5))
def test_a_break_with_a_digit_beside_it_is_kept_or_told(lines: list[str]) -> None:
    """The rule of the issue: no number is joined to another line in silence."""
    text = "\n".join(lines)
    read, findings = lines_read(text), told(text)
    for number, (above, below) in enumerate(pairwise(lines), 2):
        at_seam = any(c.isdecimal() for c in above.split()[-1] + below.split()[0])
        joined = any(f"{above} {below}" in line for line in read)
        assert not (at_seam and joined) or number in findings


@given(st.lists(st.text("aA9:. -", min_size=1).map(TextLine), max_size=5), st.integers(0, 90))
def test_there_is_a_meaning_for_every_break(lines: list[TextLine], width: int) -> None:
    found = seams(lines, width)
    assert len(found) == max(len(lines) - 1, 0)
    assert set(found) <= set(Seam)

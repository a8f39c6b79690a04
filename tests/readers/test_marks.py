"""Which lines begin an item of a list."""

from __future__ import annotations

import pytest

from pipeline.readers.lines import read_lines
from pipeline.readers.marks import with_marks


def signs(text: str) -> list[str]:
    """The mark of each line of *text*, "" for none."""
    return [line.mark.sign if line.mark else "" for line in with_marks(read_lines(text, "leaflet.txt")[0])]


@pytest.mark.parametrize("sign", ["-", "*", "·", "•", "‣", "▪", "□", "✓", "→", "➢", "\uf0b7", "->"])
def test_a_bullet_is_a_mark(sign: str) -> None:
    assert signs(f"{sign} your keys") == [sign]
    assert signs(f"\t{sign}\tyour keys") == [sign]


@pytest.mark.parametrize("sign", ["o", "§", "–", "—", "+", "»"])
def test_a_sign_that_begins_sentences_too_is_a_mark_before_a_tab_or_with_a_sibling(sign: str) -> None:
    assert signs(f"{sign}\tyour keys") == [sign]
    assert signs(f"{sign} your keys\n{sign} your papers") == [sign, sign]
    assert signs(f"{sign} your keys\n\n{sign} your papers") == [sign, "", sign]
    assert signs(f"{sign} your keys") == [""]
    assert signs(f"{sign} your keys\nSomebody comes.\n{sign} your papers") == ["", "", ""]


def test_further_lines_of_an_item_do_not_part_it_from_its_siblings() -> None:
    assert signs("o your keys\n  and a bag\no your papers") == ["o", "", "o"]
    assert signs("– your keys\nand a bag\n– your papers") == ["–", "", "–"]


def test_a_sign_directly_below_an_item_is_a_mark() -> None:
    assert signs("• papers\n– your passport") == ["•", "–"]
    assert signs("• papers\n  o your passport") == ["•", "o"]
    assert signs("W liście podaliśmy numer telefonu, pod którym pytają\no pomoc i\no schronienie") == [
        "",
        "",
        "",
    ]
    assert signs("- pytania\no pomoc") == ["-", ""], "in Polish, “o” is a word"


@pytest.mark.parametrize(
    "text",
    [
        "+44 20 7946 0000\n+44 20 7946 0001",
        "+ 44 20 7946 0000\n+ 44 20 7946 0001",
        "§ 5 applies.\n§ 6 does not.",
        "999 - Police\n101 - Police",
        "-5 degrees\n-6 degrees",
    ],
)
def test_numbers_with_a_sign_are_not_items(text: str) -> None:
    assert signs(text) == ["", ""]


@pytest.mark.parametrize("mark", ["1.", "2)", "(3)", "a)", "(iii)", "xi)", "٢.", "1.)"])
def test_a_number_or_letter_is_a_mark(mark: str) -> None:
    assert signs(f"{mark} Call us.") == [mark]
    assert signs(f"{mark}\tCall us.") == [mark]


@pytest.mark.parametrize(
    "line", ["1. Dezember 2024", "1. January", "3. Mai", "12. 5. 2024", "2. Stock", "24. prosince"]
)
def test_a_day_or_a_floor_is_not_an_item(line: str) -> None:
    assert signs(line) == [""]


def test_numbers_that_count_are_marks_although_a_word_is_also_a_month() -> None:
    assert signs("1. May I bring a friend?\n2. Can I come alone?") == ["1.", "2."]
    assert signs("1. Dezember\n2. Dezember") == ["", ""]


@pytest.mark.parametrize("sign", ["•", "o", "·", "-", "§"])
def test_a_sign_alone_on_its_line_is_the_mark_of_the_line_below(sign: str) -> None:
    assert signs(f"{sign}\nyour keys\n{sign}\nyour papers") == [sign, "", sign, ""]


def test_ticks_stay_where_crosses_say_not() -> None:
    assert signs("✓ Call us.\n✗ Do not call from home.") == ["", ""]
    assert signs("✓ Call us.\n✓ Come to us.") == ["✓", "✓"]

"""Text that must read left to right (a number, an address) is found as one island."""

import pytest

from pipeline.typesetting.bidi import FSI, LEFT_TO_RIGHT_ALL
from pipeline.typesetting.islands import islands, isolates_in


@pytest.mark.parametrize(
    "island",
    [
        "0808 2000 247",
        "+44 20 7946 0000",
        "+44 (0)20 7946 0000",
        "(020) 7946 0000",
        "2024-2026",
        "2026.1-draft",
        "2024\u20132026",
        "6/8/2018",
        "9:00-17:00",
        "1,234.50",
        "48",
        "999",
        "cambs.police.uk/goodsam",
        "https://www.gov.uk/help?a=1#top",
        "help@refuge.org.uk",
        "@goodsam",
        "\u0660\u0668\u0660\u0668 \u0662\u0660\u0660\u0660 \u0662\u0664\u0667",
        "\u06f0\u06f8\u06f0\u06f8-\u06f2\u06f0\u06f0\u06f0",
    ],
)
@pytest.mark.parametrize(
    "frame", ["{}", "\u0627\u062a\u0635 {} \u0627\u0644\u0622\u0646", "{}\u060c \u0648", "[{}]."]
)
def test_the_text_is_one_island(island: str, frame: str) -> None:
    text = frame.format(island)
    assert [text[start:end] for start, end in islands(text)] == [island]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("999, 112", ["999", "112"]),
        ("def+44 20 7946 0000", ["+44 20 7946 0000"]),
        ("(call 999)", ["999"]),
        ("999 (24 hours)", ["999", "24"]),
        ("(24 hours)", ["24"]),
        ("\u0627\u0644\u0634\u0631\u0637\u0629", []),
        ("GoodSAM", []),
        ("see gov.uk.", ["gov.uk"]),
        ("call 999.", ["999"]),
    ],
)
def test_the_text_has_these_islands(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in islands(text)] == found


def test_islands_lie_inside_foreign_parts_and_never_cross_their_edges() -> None:
    assert isolates_in("a 12 b", [(0, 6)]) == [(0, 6, FSI), (2, 4, LEFT_TO_RIGHT_ALL)]
    assert isolates_in("a 12 b", [(0, 3)]) == [(0, 3, FSI)]


@pytest.mark.parametrize("foreign", [(0, 2), (2, 4), (4, 6), (0, 6), (2, 6), (0, 4)])
def test_a_number_beside_the_edge_of_a_foreign_part_is_an_island(foreign: tuple[int, int]) -> None:
    assert isolates_in("a 12 b", [foreign]) == [(*foreign, FSI), (2, 4, LEFT_TO_RIGHT_ALL)]


@pytest.mark.parametrize("foreign", [(0, 3), (3, 6), (3, 4), (2, 3)])
def test_a_number_that_a_foreign_part_cuts_in_two_is_no_island(foreign: tuple[int, int]) -> None:
    assert isolates_in("a 12 b", [foreign]) == [(*foreign, FSI)]


def test_a_foreign_part_without_letters_cuts_nothing() -> None:
    assert isolates_in("a 12 b", [(3, 3)]) == [(2, 4, LEFT_TO_RIGHT_ALL)]


def test_numbers_in_different_digits_side_by_side_are_islands_of_their_own() -> None:
    text = "999 \u0627\u0648 \u0669\u0669\u0669 \u0627\u0648 112"
    assert [text[start:end] for start, end in islands(text)] == ["999", "\u0669\u0669\u0669", "112"]


@pytest.mark.parametrize("unit", ["a", "1", "a.", "a-", "a@", "(", "+", "1 ", "1_", "1..", "1a", "a_1 "])
def test_long_nonsense_takes_no_time(unit: str) -> None:
    islands(unit * 20_000 + "1")  # quadratic patterns would take minutes here

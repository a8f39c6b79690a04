"""The decoder reads cells as a finger does; the check tells what a reader would get wrong."""

from __future__ import annotations

import pytest

from pipeline.checks import braille_file
from pipeline.checks.braille_file.decoder import CODES, decoded, numbers
from pipeline.model.braille import braille, why_no_braille, written
from pipeline.model.document import Document, ItemList, Marker, Passage, Section, Table, Text
from pipeline.model.language_rows import BRAILLE_TABLES, NO_BRAILLE


# The cells of each code, from its rules.
@pytest.mark.parametrize(
    ("code", "cells", "text"),
    [
        ("en", ",CALL #III4", "call 999."),
        ("en", '#JHJH"BJJJ"BDG', "0808 2000 247"),
        ("en", '"9_?#JF_?', "*#06#"),
        ("en", "#I3#CJ PM1", "9:30 pm,"),
        ("en", "#E;A", "5a"),
        ("en", "#A1JJJ", "1,000"),
        ("en", "#4E", ".5"),
        ("en", ",,GPL,'V#B", "gplv2"),
        ("en", "HELP@AEXAMPLE4ORG4UK", "help@example.org.uk"),
        ("pl", "6#DD #HJH", "+44 808"),
        ("pl", "#CJ#J0", "30%"),
        ("pl", "#EA", "51"),  # so a reader takes 5a, where the table puts no sign between
        ("ar", "_9#CA_9", "#31#"),
        ("cy", ",+WWW.A1.UK,+", "www.a1.uk"),
        ("lt", "#BJ3CJ", "20:30"),
        ("pt", "#K#CA;#", "#31#"),
        ("uk", "9?#JF?", "*#06#"),
    ],
)
def test_cells_say_what_their_code_says(code: str, cells: str, text: str) -> None:
    assert decoded(cells, CODES[code]) == text


def test_every_language_with_a_table_has_a_decoder_and_none_of_the_refused_ones_has() -> None:
    assert set(CODES) == set(BRAILLE_TABLES)
    assert not set(BRAILLE_TABLES) & set(NO_BRAILLE)


def test_a_language_has_the_braille_of_its_script() -> None:
    assert [tag for tag in ("en-GB", "en", "pt-BR", "uk", "uk-Latn", "so", "und-Latn") if braille(tag)] == [
        *("en-GB", "en", "pt-BR", "uk")
    ]
    assert why_no_braille("zh-Hans") == NO_BRAILLE["zh"]
    assert "nobody has tried" in why_no_braille("de")


def test_what_goes_into_braille_has_ascii_digits_and_nothing_invisible() -> None:
    assert written("\u2067اتصل ٩٩٩\u2069\u00a05\ufe0f\u20e3") == "اتصل 999 5"


def test_numbers_are_runs_of_digits() -> None:
    assert numbers("0808 2000-247, 1½ ٣") == ["0808", "2000", "247", "1"]


def words(text: str) -> Passage:
    return Passage((Text(text),))


LEAFLET = Document(
    words("Help"),
    (
        Section(
            None,
            (
                words("Call 247, or press *#06#."),
                ItemList((words("one"), words("two")), Marker.NUMBER),
                Table(None, ((words("Day 7"), words("Call")), (words("Mon"), words("101")))),
                words("help@example.org"),
            ),
        ),
    ),
    "en-GB",
)
LINES = [
    *("                  ,HELP", "", '  ,CALL #BDG1 OR PRESS "9_?#JF_?4', "", "#A4 ONE", "#B4 TWO", ""),
    *(",DAY #G3 ,MON", "  ,CALL3 #AJA", "  HELP@AEXAMPLE4ORG"),
]


def file(*lines: str, number: str = "#A", end: str = "\f") -> bytes:
    page = [*lines, *[""] * (24 - len(lines)), number.rjust(40)]
    return ("".join(f"{line}\r\n" for line in page) + end).encode("latin-1")


def told(data: bytes) -> list[tuple[str, str]]:
    return [(found.rule.id, found.message) for found in braille_file.check(data, LEAFLET)]


def test_nothing_is_told_of_the_braille_of_a_leaflet() -> None:
    assert told(file(*LINES)) == []
    assert braille_file.page_count(file(*LINES)) == 1


@pytest.mark.parametrize(
    ("cells", "instead", "rule", "message"),
    [
        ("#BDG1", "BDG1", "braille/number", "reads 06 where the leaflet has: Call 247"),
        ("#BDG1", "#BDGA", "braille/number", "reads 2471 where the leaflet has: Call 247"),
        ("#AJA", "#AJA #B", "braille/number", "reads 2 where the leaflet has: 101"),
        ("#G3", "3", "braille/number", "reads 101 where the leaflet has: Day 7"),
        ("#B4 TWO", "TWO", "braille/number", "reads 7 where the leaflet has: 2. two"),
        ('"9_?', "_?", "braille/code", "*#06# cannot be read back"),
        ("@AEX", "EX", "braille/code", "help@example.org cannot be read back"),
        ("4ORG", "3ORG", "braille/code", "help@example.org cannot be read back"),
    ],
)
def test_a_sign_that_is_lost_or_too_many_is_told(cells: str, instead: str, rule: str, message: str) -> None:
    lines = [line.replace(cells, instead) for line in LINES]
    assert lines != LINES
    (found,) = told(file(*lines))
    assert found[0] == rule
    assert found[1].startswith(message)


@pytest.mark.parametrize(
    ("data", "rule", "message"),
    [
        (
            file(*LINES).replace(b",HELP", b",help"),
            "braille/cells",
            "has the character 'h', which is no cell",
        ),
        (file(*LINES, end=""), "braille/page", "does not end with a form feed"),
        (file(*LINES, "A" * 41), "braille/page", "page 1 has a line of more than 40 cells"),
        (file(*LINES, number="#B"), "braille/page", "page 1 has the page number 2"),
        (file(*LINES).replace(b"\f", b"\r\n\f"), "braille/page", "page 1 has 26 lines, not 25"),
        (file(*LINES).replace(b"#A\r\n", b"\r\n"), "braille/page", "page 1 has the page number "),
    ],
)
def test_a_file_that_an_embosser_cannot_take_is_told(data: bytes, rule: str, message: str) -> None:
    assert (rule, message) in told(data)

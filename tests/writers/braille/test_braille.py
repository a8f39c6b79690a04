"""Documents in braille, with a stand-in for liblouis: each kind of block, and what the check finds in it."""

from __future__ import annotations

from collections.abc import Iterator
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks import braille_file
from pipeline.model.document import (
    Block,
    Box,
    Definition,
    Definitions,
    Document,
    ItemList,
    Link,
    Marker,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Strong,
    Table,
    Text,
)
from pipeline.model.editions import EDITIONS
from pipeline.model.errors import PipelineError
from pipeline.writers import braille
from pipeline.writers.braille import liblouis
from tests.writers.braille.spelling import spelt

BRAILLE = EDITIONS["braille"]


@pytest.fixture(autouse=True)
def _stand_in() -> Iterator[None]:
    with mock.patch.object(liblouis, "translate", spelt):
        yield


def words(text: str, language: str = "") -> Passage:
    return Passage((Text(text),), language=language)


def document(*blocks: Block, heading: str = "") -> Document:
    section = Section(words(heading) if heading else None, blocks)
    return Document(words("HELP"), (section,), "en-GB")


def shown(*blocks: Block, heading: str = "") -> str:
    """The lines below the title, without those that are blank at the end, and the page number."""
    made = document(*blocks, heading=heading)
    data, findings = braille.write(made, BRAILLE)
    assert findings == ()
    assert braille_file.check(data, made) == ()
    lines = data.decode().replace("\f", "").split("\r\n")[:-2]
    return "\n".join(lines[1:]).replace(",", "").rstrip("\n")


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (words("call 999 " * 6), "\n\n  CALL #III CALL #III CALL #III CALL\n#III CALL #III CALL #III"),
        (
            ItemList((words("one " * 12), ItemList((words("inner"),))), Marker.NUMBER, 4),
            "\n\n#D4 ONE ONE ONE ONE ONE ONE ONE ONE ONE\n    ONE ONE ONE\n  INNER",
        ),
        (ItemList((words("one"), words("two")), Marker.LINE), "\n\nONE\nTWO"),
        (Box((words("danger"),)), "\n\n" + "7" * 40 + "\n  DANGER\n" + "G" * 40),
        (Definitions((Definition(words("bail"), words("rules")),)), "\n\nBAIL\n  RULES"),
        (
            Table(words("hours"), ((words("day"), words("call")), (words("mon"), words("101"))), named=True),
            "\n\n  HOURS\nMON\n  CALL3 #AJA",
        ),
        (
            Table(None, ((words("day"), words("")), (words("sun"), Passage(()))), headed=False),
            "\n\nDAY\nSUN",
        ),
        (Passage((Strong((Text("stop"),)),)), "\n\n  STOP"),
        (
            Passage((Link((Text("our page"),), "https://a.example.org"),)),
            "\n\n  OUR PAGE\nHTTPS3_/_/A4EXAMPLE4ORG",
        ),
        (Picture("police", words("an officer")), ""),
        (Rows((Row(Picture("police", words("an officer")), (words("they come"),)),)), "\n\n  THEY COME"),
    ],
)
def test_each_kind_of_block_has_its_lines(block: Block, lines: str) -> None:
    assert shown(block) == lines.removeprefix("\n")


def test_a_heading_begins_in_cell_5_and_text_follows_at_once() -> None:
    assert shown(words("now"), heading="Help") == "\n    HELP\n  NOW"


def test_a_sign_without_braille_is_told_once_with_the_place_of_the_passage() -> None:
    _, findings = braille.write(document(words("ব 1"), words("ব 2")), BRAILLE)
    assert [(found.rule.id, found.message) for found in findings] == [
        ("braille/no-sign", "ব (U+09AC) has no braille in the table en-ueb-g2.ctb")
    ]


def test_an_address_is_spelt_out_by_the_second_table() -> None:
    with mock.patch.object(liblouis, "translate", side_effect=spelt) as asked:
        braille.write(document(words("Write to help@example.org.uk now")), BRAILLE)
    assert [call.args for call in asked.call_args_list][1:] == [
        ("Write to ", "en-ueb-g2.ctb"),
        ("help@example.org.uk", "en-ueb-g1.ctb"),
        (" now", "en-ueb-g2.ctb"),
    ]


numbers = st.from_regex(
    r"(?:[1-9][0-9]{0,4}|0[0-9]{3,4}[ ][0-9]{3}[ ][0-9]{3}|[*#][0-9]{2}#)", fullmatch=True
)
phrases = st.lists(
    numbers | st.sampled_from("call press a@b.example.org www.a1.example.org or, now.".split())
)


@given(st.lists(phrases.map(" ".join).filter(bool), min_size=1, max_size=8))
def test_what_is_written_is_read_back_by_the_check(passages: list[str]) -> None:
    made = document(*map(words, passages))
    data, _ = braille.write(made, BRAILLE)
    assert braille_file.check(data, made) == ()


def test_without_liblouis_the_error_says_how_to_install_it() -> None:
    with (
        mock.patch.object(liblouis, "_library", return_value=None),
        pytest.raises(PipelineError, match="needs liblouis") as error,
    ):
        liblouis.require({"en-ueb-g2.ctb"})
    assert "apt install liblouis20 liblouis-data" in error.value.hint

"""liblouis' tables, held against our own decoder: which keep numbers right, and which are refused.

Needs liblouis20 and liblouis-data of Debian. Back-translation by liblouis itself would be no proof.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from unittest import mock

import pytest

from pipeline.checks import braille_file
from pipeline.model.braille import braille
from pipeline.model.document import Document, Passage, Section, Text, passages
from pipeline.model.editions import EDITIONS, Edition
from pipeline.model.finding import Finding
from pipeline.model.language_rows import BRAILLE_TABLES
from pipeline.writers import braille as writer
from pipeline.writers.braille import liblouis, write
from pipeline.writers.braille.cells import Translator
from tests.command import leaflets
from tests.projects import LEAFLET_TAGS

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
# What is written around a number: nothing, a stop, brackets, quotation marks, a word before and after it.
AROUND = ("{}", "{}.", "{},", "({})", "“{}”", "{}!", "{}?", "{}:", "a {} z", "b {}, c")
NUMBERS = (
    *("999", "55", "101", "111", "18000", "60777", "2026", "1,000", "2.50", "£400", "30%", "0"),
    *("0808 2000 247", "01632 960 001", "+44 7700 900123", "07700900123", "(01632) 960 001"),
    *(
        "9:30",
        "20:00",
        "10-20",
        "10–20",
        "1/2",
        "24/7",
        "48",
        "28",
        "1 March 2026",
        "SW1A 1AA",
        "GB29 NWBK 6016",
    ),
)
CODES_AND_ADDRESSES = (
    *("*#06#", "*#21#", "help@example.org.uk", "first.last@county.example.org", "www.example.org.uk"),
    *("https://www.example.org/help", "https://example.org/a-b/c?d=1", "cambs.police.uk"),
)


def read_back(words: str, tag: str) -> list[str]:
    """What the check tells of *words* in the braille of a language, as the writer writes them."""
    made = Document(Passage((Text("x"),)), (Section(None, (Passage((Text(words),)),)),), tag)
    data, findings = writer.write(made, EDITIONS["braille"])
    return [found.message for found in (*findings, *braille_file.check(data, made))]


@pytest.mark.parametrize("tag", BRAILLE_TABLES)
def test_every_number_is_read_back(tag: str) -> None:
    told = {
        words: read_back(words, tag) for number in NUMBERS for words in (a.format(number) for a in AROUND)
    }
    assert {words: found for words, found in told.items() if found} == {}


@pytest.mark.parametrize("tag", BRAILLE_TABLES)
def test_every_code_and_address_is_read_back(tag: str) -> None:
    around = ("{}", "{}.", "a {} z")
    told = {
        words: read_back(words, tag)
        for code in CODES_AND_ADDRESSES
        for words in (form.format(code) for form in around)
    }
    assert {words: found for words, found in told.items() if found} == {}


@pytest.mark.parametrize(
    ("tag", "words"),
    [("pl", "5a"), ("pt", "10b"), ("cy", "5a"), ("uk", "#31#"), ("en", "247ব")],
)
def test_what_a_table_cannot_write_so_that_it_is_read_rightly_is_told(tag: str, words: str) -> None:
    assert read_back(words, tag)


@pytest.mark.parametrize(
    ("table", "words", "cells"),
    [
        ("ro.ctb", "247,", "BDG1"),  # no number sign
        ("zh-chn.ctb", "48小时", "#D#HH>:1"),  # the number goes on into the next word: 4, 88
        ("pu-in-g1.utb", "2026.1-draft", "#BJBF.A-DRAFT"),  # and here over the hyphen: 2026.1-4
    ],
)
def test_a_refused_table_writes_what_its_reason_says(table: str, words: str, cells: str) -> None:
    assert liblouis.translate(words, table).cells == cells


@pytest.mark.parametrize(
    ("table", "letter"),
    [("be-in-g1.utb", "।"), ("fa-ir-g1.utb", "\u0654"), ("ur-pk-g1.utb", "(")],
)
def test_a_refused_table_lacks_the_letters_that_its_reason_names(table: str, letter: str) -> None:
    cells = liblouis.translate(f"a{letter}", table).cells
    code = f"{ord(letter):04X}"
    assert code in cells or code.translate(str.maketrans("1234567890", "ABCDEFGHIJ")) in cells


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, tuple[Document, bytes]]:
    """The document and the file of the leaflet of this repository, in every language that has braille."""
    folder, documents = tmp_path_factory.mktemp("made"), list[Document]()

    def noted(document: Document, edition: Edition) -> tuple[bytes, tuple[Finding, ...]]:
        documents.append(document)
        return write(document, edition)

    with mock.patch.object(writer, "write", noted):
        run = leaflets("build", "--edition", "braille", "--json", "--output", str(folder), folder=ROOT)
    assert run.returncode == 0
    answer = json.loads(run.stdout)
    told = [
        (one["rule"], one["language"]) for one in answer["findings"] if one["rule"].startswith("braille/")
    ]
    assert sorted(told) == sorted(("braille/no-table", tag) for tag in LEAFLET_TAGS if not braille(tag))
    return {
        document.language: (
            document,
            next((folder / "calling-the-police" / document.language).iterdir()).read_bytes(),
        )
        for document in documents
    }


def test_the_leaflet_has_braille_in_every_language_that_is_offered(
    made: Mapping[str, tuple[Document, bytes]],
) -> None:
    assert set(made) == {tag for tag in LEAFLET_TAGS if braille(tag)}


@pytest.mark.parametrize("tag", [tag for tag in LEAFLET_TAGS if braille(tag)])
def test_every_passage_is_in_the_file_in_its_order(
    tag: str, made: Mapping[str, tuple[Document, bytes]]
) -> None:
    document, data = made[tag]
    pages = data.decode("ascii").split("\f")[:-1]
    lines = (line for page in pages for line in page.split("\r\n")[:24])
    cells, at = "".join("".join(lines).split()), 0
    translator = Translator(tag)
    for passage in passages(document):
        words = "".join(translator.cells(passage).split())
        at = cells.find(words, at)
        assert at >= 0, passage.words
        at += len(words)

"""What a document says, found without a list of kinds; a kind that a writer forgets is a finding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given

from pipeline.checks import docx_file, pdf_file, said, text_file
from pipeline.checks.wanted import Wanted
from pipeline.model.document import (
    Document,
    Foreign,
    Kind,
    Link,
    Passage,
    Picture,
    Section,
    Strong,
    Text,
    passages,
    walk,
)
from pipeline.model.editions import EDITIONS
from pipeline.model.language import language
from pipeline.writers import docx, pdf, text
from tests.strategies import documents, filled


def words(content: str) -> Passage:
    return Passage((Text(content),))


@dataclass(frozen=True)
class Quotation:
    """A kind of block that no module of the pipeline knows."""

    lines: tuple[Passage, ...]


@given(documents)
def test_it_finds_what_the_walk_over_the_known_kinds_finds(document: Document) -> None:
    assert said.words(document) == tuple(passage.words for passage in passages(document))
    spoken = (spot.passage.words for spot in walk(document) if spot.kind is Kind.ALTERNATIVE)
    assert said.alternatives(document) == tuple(spoken)


def test_a_field_with_words_is_not_left_out_by_the_walk() -> None:
    """Its words would be in no catalogue, and nobody would be asked to sign them."""
    document = filled(Document)
    assert said.words(document) == tuple(passage.words for passage in passages(document))
    every = {f"words {number}" for number in range(1, 1 + len(list(walk(document))))}
    assert {spot.passage.words for spot in walk(document)} == every


BEFORE = Document(words("Title"), (Section(words("Help"), (words("Call 999."),)),), "en-GB")
QUOTATION = Quotation((words("I called."), words("They came.")))
AFTER = replace(BEFORE, sections=(Section(words("Help"), (words("Call 999."), QUOTATION)),))  # type: ignore[arg-type]
EASY, LARGE, PLAIN = (EDITIONS[name] for name in ("easy-read", "large-print", "plain-text"))


def test_the_words_of_an_unknown_kind_are_found_in_their_place() -> None:
    assert said.words(AFTER) == ("Title", "Help", "Call 999.", "I called.", "They came.")


def rules(document: Document) -> set[str]:
    """The rules that files of BEFORE break if they should say what *document* says."""
    expected = said.words(document)
    found = (
        *docx_file.check(
            docx.write(BEFORE, EASY, {})[0], Wanted(language("en-GB"), expected, EASY.body_points)
        ),
        *pdf_file.check(pdf.write(BEFORE, LARGE)[0], Wanted(language("en-GB"), expected, LARGE.body_points)),
        *text_file.check(text.write(BEFORE, PLAIN)[0], Wanted(language("en-GB"), expected)),
    )
    return {finding.rule.id for finding in found}


def test_a_kind_of_block_that_every_writer_forgets_is_a_finding_in_every_format() -> None:
    assert rules(BEFORE) == set()
    assert rules(AFTER) == {"docx/different-words", "pdf/words-differ", "text/words"}


@pytest.mark.parametrize(
    "write",
    [
        lambda document: docx.write(document, EASY, {}),
        lambda document: pdf.write(document, LARGE),
        lambda document: text.write(document, PLAIN),
    ],
    ids=["docx", "pdf", "txt"],
)
def test_no_writer_passes_over_a_kind_that_it_does_not_know(write: Callable[[Document], object]) -> None:
    with pytest.raises(AssertionError, match="unreachable"):
        write(AFTER)


SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><path d="M9 9h99v99z"/></svg>'
PICTURED = replace(
    BEFORE, sections=(Section(None, (Picture("phone", words("A phone")), words("Call 999."))),)
)


def test_an_alternative_text_that_is_not_the_leaflets_is_found_in_a_word_file() -> None:
    data, _ = docx.write(PICTURED, EASY, {"phone": SQUARE})

    def told(*alternatives: str) -> set[str]:
        expected = said.words(PICTURED)
        found = docx_file.check(data, Wanted(language("en-GB"), expected, EASY.body_points, alternatives))
        return {finding.message for finding in found}

    assert told("A phone") == told("A car", "A phone") == set()
    assert told("A car") == told() == {"no picture here has the alternative text “A phone”"}


def test_an_alternative_text_that_is_not_the_leaflets_is_found_in_a_pdf() -> None:
    data, _ = pdf.write(PICTURED, LARGE, drawings={"phone": SQUARE})

    def told(*alternatives: str) -> set[str]:
        found = pdf_file.check(
            data, Wanted(language("en-GB"), said.words(PICTURED), LARGE.body_points, alternatives)
        )
        return {finding.message for finding in found}

    assert told("A phone") == told("A car", "A phone") == set()
    assert told("A car") == told() == {"no picture here has the alternative text 'A phone'"}


@pytest.mark.parametrize(
    ("found", "expected", "strangers"),
    [
        ("ab", "ab", ""),
        ("ab", "xayb", ""),
        ("axb", "ab", "x"),
        ("ba", "ab", "a"),
        ("aa", "a", "a"),
        ("", "a", ""),
    ],
)
def test_strangers_are_not_expected_or_not_in_this_order(found: str, expected: str, strangers: str) -> None:
    assert "".join(said.strangers(found, expected)) == strangers


def test_parts_are_the_words_in_another_language_with_their_language() -> None:
    inside = (
        Text("Say "),
        Strong((Foreign((Text("bon"), Link((Text("jour"),), "https://a.example")), "fr"),)),
        Text("."),
    )
    blocks = (Passage(inside), Passage((Text("Heddlu"), Foreign((Text(" now"),), "en-GB")), language="cy"))
    document = Document(words("Title"), (Section(None, blocks),), "en-GB")
    assert said.parts(document) == (("fr", "bonjour"), ("cy", "Heddlu"))


@pytest.mark.parametrize(
    ("wanted", "found", "lost"),
    [
        ([("fr", "mot juste")], [("fr-FR", "mot"), ("en", "x"), ("fr", "juste")], []),
        ([("fr", "mot juste")], [("fr", "mot"), ("en", "juste")], [("fr", "juste")]),
        ([("fr", "mot")], [("fr", "mots")], []),
        ([("ur", "ایپ GoodSAM")], [("ur-PK", "ایپ "), ("en-GB", "GoodSAM")], []),
        ([("zh-Hans", "请用GoodSAM吧")], [("zh-CN", "请用"), ("en", "GoodSAM"), ("zh-CN", "吧")], []),
        ([("en-GB", "Call 999")], [("en", "Call")], []),
        ([("en-GB", "cafe\u0301")], [("en", "café")], []),
        ([("und-Latn", "Draft")], [("und-Latn", "Draft")], []),
    ],
)
def test_a_word_without_its_language_is_found(
    wanted: list[said.Part], found: list[said.Part], lost: list[said.Part]
) -> None:
    assert list(said.unmarked(wanted, found)) == lost

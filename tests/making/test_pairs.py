"""Two documents as one: the source's passage beside each, and the same numbers before the headings."""

from __future__ import annotations

import pytest
from hypothesis import given

from pipeline.catalogues.translate import translate
from pipeline.making.pairs import in_both_languages
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.document import Document, Passage, Section, Text, walk
from tests.strategies import documents


def words(text: str, tag: str = "") -> Passage:
    return Passage((Text(text),), language=tag)


def leaflet(*levels: int) -> Document:
    sections = [Section(words("Help"), (words("Call 999."),), level) for level in levels]
    return Document(words("Title"), (Section(None, (words("First"),)), *sections), "en-GB")


def headings(document: Document) -> list[Passage]:
    return [section.heading for section in document.sections if section.heading is not None]


@given(documents)
def test_each_passage_has_that_of_the_source_beside_it(source: Document) -> None:
    translated, _ = translate(source, Catalogue("ur"))
    paired = in_both_languages(translated, source)
    assert (paired.language, paired.source_language) == ("ur", "en-GB")
    own = [spot.passage for spot in walk(paired)]
    for one, other in zip(own, (spot.passage for spot in walk(source)), strict=True):
        assert one.beside is not None
        assert one.beside.words.endswith(other.words)
        assert one.beside.language == "en-GB"


def test_a_translation_is_told_with_its_source_and_what_is_not_translated_once() -> None:
    catalogue = Catalogue("pl", (Entry("Help", translations=("Pomoc",)),))
    paired = in_both_languages(translate(leaflet(2), catalogue)[0], leaflet(2))
    (heading,) = headings(paired)
    assert [version.words for version in heading.versions] == ["1. Pomoc", "1. Help"]
    assert heading.name == "1. Pomoc / 1. Help"
    assert [version.words for version in paired.title.versions] == ["Title"]


def test_a_passage_of_another_language_keeps_it() -> None:
    source = Document(words("Title"), (Section(None, (words("Heddlu", "cy"),)),), "en-GB")
    (passage,) = in_both_languages(translate(source, Catalogue("pl"))[0], source).sections[0].blocks
    assert isinstance(passage, Passage)
    assert passage.beside == words("Heddlu", "cy")


@pytest.mark.parametrize(
    ("levels", "wanted"),
    [
        ((2, 2, 2), ["1.", "2.", "3."]),
        ((2, 3, 3, 2, 3), ["1.", "1.1.", "1.2.", "2.", "2.1."]),
        ((3, 2, 3), ["1.1.", "2.", "2.1."]),
    ],
)
def test_sections_have_the_same_numbers_in_both_languages(levels: tuple[int, ...], wanted: list[str]) -> None:
    paired = in_both_languages(translate(leaflet(*levels), Catalogue("ar"))[0], leaflet(*levels))
    for heading in headings(paired):
        assert heading.beside is not None
        assert heading.words.split()[0] == heading.beside.words.split()[0]
    assert [heading.words.split()[0] for heading in headings(paired)] == wanted


def test_a_translation_of_another_shape_is_a_fault_of_ours() -> None:
    with pytest.raises(AssertionError, match="structure"):
        in_both_languages(leaflet(2, 2), leaflet(2))

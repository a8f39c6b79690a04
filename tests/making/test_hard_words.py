"""Hard words stand in the order of the language that readers get them in."""

from __future__ import annotations

from pipeline.catalogues.translate import translate
from pipeline.making.hard_words import in_alphabetical_order
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.document import Definition, Definitions, Document, Passage, Section, Text

POLISH = {"Arrest": "Zatrzymanie", "Bail": "Kaucja", "Witness": "Świadek"}


def words(text: str) -> Passage:
    return Passage((Text(text),))


def listed(*terms: str) -> Document:
    items = tuple(Definition(words(term), words(f"What {term} means.")) for term in terms)
    blocks = (words("Look here."), Definitions(items))
    return Document(words("Help"), (Section(words("Hard words"), blocks),), "en-GB")


def in_polish(document: Document) -> Document:
    entries = tuple(Entry(source, translations=(target,)) for source, target in POLISH.items())
    return translate(document, Catalogue("pl", entries))[0]


def terms(document: Document) -> list[str]:
    return [
        item.term.words
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Definitions)
        for item in block.items
    ]


def test_a_translated_list_is_in_the_order_of_its_language() -> None:
    translated = in_polish(listed("Arrest", "Bail", "Witness"))
    assert terms(in_alphabetical_order(translated)) == ["Kaucja", "Świadek", "Zatrzymanie"]


def test_each_word_keeps_its_meaning() -> None:
    ordered = in_alphabetical_order(in_polish(listed("Arrest", "Bail", "Witness")))
    (definitions,) = [block for block in ordered.sections[0].blocks if isinstance(block, Definitions)]
    meanings = {item.term.words: item.meaning.words for item in definitions.items}
    assert meanings["Zatrzymanie"] == "What Arrest means."


def test_a_list_in_another_order_keeps_it() -> None:
    """An author may list the words as they occur."""
    translated = in_polish(listed("Witness", "Arrest", "Bail"))
    assert terms(in_alphabetical_order(translated)) == ["Świadek", "Zatrzymanie", "Kaucja"]


def test_the_source_itself_stays_as_it_is() -> None:
    document = listed("Witness", "Arrest")
    assert in_alphabetical_order(document) is document

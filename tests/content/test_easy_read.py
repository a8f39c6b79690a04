"""The Easy Read wording of this repository's leaflet: short, safe first, and each claim with a fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.catalogues.translate import translate
from pipeline.making.hard_words import in_alphabetical_order
from pipeline.model.alphabets import alphabetical
from pipeline.model.document import Definitions, Document, Passage, Picture, Wording, passages
from pipeline.model.leaflet import State
from pipeline.project.folder import Project
from pipeline.segmentation import sentences, word_spans
from pipeline.sources.source import Source, sources
from tests.projects import LEAFLET_TAGS, given_to_make, order

ROOT = Path(__file__).parents[2]
LONGEST, MEAN = 15, 9
"""Words in a sentence: at most, and on average (shared rule of the Easy Read guides that README names)."""
NO_CLAIM = {
    "This leaflet is about calling the police.",
    "It is for people who live with domestic abuse.",
    "The person who answers will ask you questions.",
    "They will ask if you are hurt.",
    "They will ask where the person who hurt you is.",
    "The link is called GoodSAM.",
    "Tell them if it is not safe.",
    "You can read about it at GoodSAM | Cambridgeshire Constabulary",
    "Call 999 first.",
    "Listen to the questions.",
    "You can also use 999 BSL.",
    "They will talk to the other person alone.",
    "An interpreter says your words in English.",
    "An officer will write down what you say.",
    "This is called a statement.",
    "A statement is what you tell the police about what happened.",
    "This is called a risk assessment.",
    "A risk assessment helps to find out how safe you are.",
    "Then an officer might ask an IDVA to help you.",
    "An officer might also ask outreach to help you.",
    "Officers might talk to a witness.",
    "A witness is a person who saw, heard or knows something.",
    "It might be a neighbour.",
    "It might be a person you told about the abuse.",
    "Sometimes the police arrest the person.",
    "They might ask you more questions.",
    "The police might let the person go on bail.",
    "Bail means the person must follow rules.",
    "Sometimes the police do not have enough proof.",
    "48 hours is 2 days.",
    "A court order is a rule that the person must follow.",
    "28 days is 4 weeks.",
}
"""Sentences that explain a word, or say what the publisher's own wording says: they need no fact."""


@pytest.fixture(scope="module")
def source() -> Source:
    return sources(Project(ROOT))[0]


@pytest.fixture(scope="module")
def document(source: Source) -> Document:
    return source.document(Wording.EASY_READ)


def said(document: Document) -> list[str]:
    """The sentences of the text in their order, without headings, pictures and hard words."""
    return [
        block.words for section in document.sections for block in section.blocks if isinstance(block, Passage)
    ]


def test_no_sentence_is_long(document: Document) -> None:
    every = [sentence for passage in passages(document) for sentence in sentences(passage.words, "en-GB")]
    assert [one for one in every if len(word_spans(one, "en-GB")) > LONGEST] == []


def test_sentences_are_short_on_average(document: Document) -> None:
    lengths = [len(word_spans(sentence, "en-GB")) for sentence in said(document)]
    assert sum(lengths) / len(lengths) <= MEAN


def test_what_keeps_people_safe_comes_before_what_happens_then(document: Document) -> None:
    headings = [section.heading.words for section in document.sections if section.heading is not None]
    assert headings[:5] == [
        "When you call the police",
        "If you cannot talk",
        "If you are deaf or cannot speak",
        "If you are not in danger now",
        "When the police arrive",
    ]
    assert headings[-1] == "Hard words"


def test_every_claim_stands_in_a_fact(source: Source, document: Document) -> None:
    quoted = {fact.passage for fact in source.leaflet.facts}
    lacking = [one for one in said(document) if one not in quoted and one not in NO_CLAIM]
    assert lacking == [], "add a fact to leaflet.toml, or say here that it claims nothing"
    assert set(said(document)) >= NO_CLAIM, "a sentence that is gone"


def test_nobody_has_confirmed_a_fact_yet(source: Source) -> None:
    """Whoever confirms one names the day, and takes it out here."""
    assert {fact.state for fact in source.leaflet.facts} == {State.UNCHECKED, State.DISPUTED}


def test_each_idea_has_its_own_picture(document: Document) -> None:
    shown = [
        (block.id, block.digits)
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Picture)
    ]
    assert len(shown) == len(set(shown))


@pytest.mark.parametrize("tag", [tag for tag in LEAFLET_TAGS if tag != "en-GB"])
def test_hard_words_are_in_the_order_of_the_language(source: Source, tag: str) -> None:
    given = given_to_make(source, tag, (), order())
    assert given.catalogue is not None
    document, _ = translate(source.document(Wording.EASY_READ), given.catalogue)
    before, after = terms(document), terms(in_alphabetical_order(document))
    assert sorted(before) == sorted(after)
    assert after == sorted(after, key=lambda term: alphabetical(term, tag))


def terms(document: Document) -> list[str]:
    (hard,) = [block for block in document.sections[-1].blocks if isinstance(block, Definitions)]
    return [item.term.words for item in hard.items]

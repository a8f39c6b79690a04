from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from pipeline.model.document import (
    Document,
    Kind,
    Passage,
    Picture,
    Place,
    Row,
    Rows,
    Section,
    Text,
    passages,
    walk,
    with_passages,
)
from tests.strategies import documents


def _shouted(passage: Passage) -> Passage:
    return replace(passage, content=(Text("X"),))


@given(documents)
def test_a_change_of_nothing_changes_nothing(document: Document) -> None:
    assert with_passages(document, lambda passage: passage) == document


@given(documents)
def test_a_change_reaches_every_passage(document: Document) -> None:
    assert {spot.passage.words for spot in walk(with_passages(document, _shouted))} == {"X"}


@given(documents)
def test_a_reader_sees_all_but_alternative_texts(document: Document) -> None:
    seen = [spot.passage for spot in walk(document) if spot.kind is not Kind.ALTERNATIVE]
    assert list(passages(document)) == seen


def test_a_row_is_read_picture_first() -> None:
    picture = Picture("phone", Passage((Text("A telephone"),)))
    rows = Rows((Row(picture, (Passage((Text("Call."),)), Passage((Text("Wait."),)))),))
    document = Document(Passage((Text("T"),)), (Section(None, (rows,)),), "en-GB")
    assert [(spot.kind.value, spot.passage.words) for spot in walk(document)] == [
        ("title", "T"),
        ("alternative text", "A telephone"),
        ("sentence", "Call."),
        ("sentence", "Wait."),
    ]


def test_a_place_is_written_in_the_form_that_editors_open() -> None:
    assert [str(Place("a.txt", 3, 7)), str(Place("a.txt", 3)), str(Place("a.txt"))] == [
        "a.txt:3:7",
        "a.txt:3",
        "a.txt",
    ]

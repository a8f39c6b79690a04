from __future__ import annotations

from dataclasses import replace

from pipeline.model.document import (
    Block,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Section,
    Text,
    Wording,
)
from pipeline.model.first import first_blocks, first_words
from pipeline.model.leaflet import Counterpart, Leaflet


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def picture(name: str) -> Picture:
    return Picture(name, passage(f"A {name}"))


def wording(which: Wording, *blocks: Block, heading: str = "Now") -> Document:
    return Document(passage("Call 999"), (Section(passage(heading), blocks),), "en-GB", which)


LONG = "If you are in danger, press 55 - at once. Do not call 999 if you cannot talk."
STANDARD = wording(
    Wording.STANDARD,
    picture("phone"),
    passage(LONG),
    passage("Go out."),
    ItemList((passage("Shut the door."),), Marker.BULLET),
)
EASY_READ = wording(
    Wording.EASY_READ,
    passage("Danger means that somebody hurts you. Call 999. It is free."),
    picture("phone"),
    passage("Go out"),
    passage("Call 999."),
    picture("keys"),
    passage("Press 55."),
)
BOTH = {Wording.STANDARD: STANDARD, Wording.EASY_READ: EASY_READ}


def said(
    *first: str, documents: dict[Wording, Document] = BOTH, same: tuple[Counterpart, ...] = ()
) -> list[str]:
    leaflet = Leaflet("help", first=first, same=same)
    return [
        block.id if isinstance(block, Picture) else block.words
        for block in first_blocks(first_words(leaflet, documents))
    ]


def test_a_quotation_stands_for_its_whole_passage_so_that_no_not_is_cut_off() -> None:
    assert said("call 999", documents={Wording.STANDARD: STANDARD}) == ["phone", LONG]


def test_a_title_is_not_quoted() -> None:
    assert said("Call 999", documents={Wording.STANDARD: STANDARD}) == []


def test_a_passage_with_just_these_words_goes_before_one_that_has_more() -> None:
    assert said("Call 999.") == ["phone", "Call 999."]


def test_every_edition_says_the_easy_read_words_where_the_wording_has_them() -> None:
    assert said("Go out") == ["phone", "Go out"]


def test_same_names_the_easy_read_words_for_a_quotation_of_the_standard_wording() -> None:
    pair = Counterpart(("press 55",), ("Call 999.", "Press 55."))
    assert said("press 55 - at once", same=(pair,)) == ["phone", "Call 999.", "keys", "Press 55."]


def test_what_only_the_standard_wording_says_is_said_in_its_words() -> None:
    assert said("press 55") == ["phone", LONG]
    assert said("Shut the door.") == ["Shut the door."]
    assert [one.wording for one in first_words(Leaflet("help", first=("press 55",)), BOTH)] == [
        Wording.STANDARD
    ]


def test_a_picture_of_easy_read_is_for_all_words_up_to_the_next_and_is_shown_once() -> None:
    assert said("Go out", "Call 999.") == ["phone", "Go out", "Call 999."]


def test_a_picture_of_a_standard_wording_is_for_the_next_words_only() -> None:
    assert said("Go out.", documents={Wording.STANDARD: STANDARD}) == ["Go out."]


def test_a_heading_can_be_quoted_and_a_passage_is_said_once() -> None:
    assert said("Now", "Press 55.", "Press", "Now") == ["Now", "keys", "Press 55."]


def test_the_passages_are_those_of_the_leaflet_with_their_context_and_marks() -> None:
    critical = replace(passage("Call 999."), context="heading", critical=True)
    (one,) = first_words(
        Leaflet("help", first=("Call 999.",)), {Wording.STANDARD: wording(Wording.STANDARD, critical)}
    )
    assert one.passage is critical

from __future__ import annotations

import datetime
from dataclasses import replace

from pipeline.model.document import (
    Definition,
    Definitions,
    Document,
    Imprint,
    ItemList,
    Marker,
    Passage,
    Picture,
    Section,
    Text,
    passages,
)
from pipeline.model.leaflet import (
    Contact,
    Counterpart,
    Fact,
    Leaflet,
    PictureRecord,
    Placement,
    Publisher,
    State,
)
from pipeline.sources.assembly import UNKNOWN_PICTURE, assemble

PHONE = PictureRecord("phone", "phone.svg", "", "Set", "MIT", "Somebody", "A person on the telephone")
SET = {"phone": PHONE}


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def document(*blocks: Passage | Picture) -> Document:
    return Document(passage("Help"), (Section(passage("Now"), blocks),), "en-GB")


def test_a_picture_comes_before_the_words_it_shows() -> None:
    leaflet = Leaflet("help", pictures=(Placement("phone", "Call"),))
    assembled, findings = assemble(document(passage("Wait."), passage("Call us.")), leaflet, SET)
    picture = Picture("phone", passage("A person on the telephone"), placed=True)
    assert assembled.sections[0].blocks == (passage("Wait."), picture, passage("Call us."))
    assert findings == ()


def test_a_short_alternative_text_has_a_context_for_interpreters() -> None:
    record = PictureRecord("phone", "phone.svg", "", "Set", "MIT", "Somebody", "A telephone")
    assembled, _ = assemble(document(Picture("phone", Passage(()))), Leaflet("help"), {"phone": record})
    assert assembled.sections[0].blocks == (
        Picture("phone", Passage((Text("A telephone"),), context="alternative text")),
    )


def test_the_authors_own_alternative_text_is_kept() -> None:
    own = Picture("phone", passage("Somebody calls"))
    assert assemble(document(own), Leaflet("help"), SET)[0].sections[0].blocks == (own,)


def test_an_unknown_picture_is_left_out_with_a_finding() -> None:
    assembled, findings = assemble(document(Picture("fone", Passage(()))), Leaflet("help"), SET)
    assert assembled.sections[0].blocks == ()
    assert [(finding.rule, finding.hint) for finding in findings] == [
        (UNKNOWN_PICTURE, "the pictures are phone")
    ]


def test_passages_with_critical_words_are_critical_whatever_their_letter_case() -> None:
    same = Counterpart(("press 55",), ("Press 55\non a mobile.",))
    leaflet = Leaflet("help", critical=("cannot  talk", "press 55"), same=(same,))
    said = ("Call us.", "If you CANNOT TALK, wait.", "Press 55 on a mobile.", "Press 5.")
    assembled, _ = assemble(document(*map(passage, said)), leaflet, SET)
    critical = [one.words for one in passages(assembled) if one.critical]
    assert critical == ["If you CANNOT TALK, wait.", "Press 55 on a mobile."]


def test_leaflet_toml_can_set_the_title() -> None:
    assembled, _ = assemble(document(), Leaflet("help", title="Get help"), SET)
    assert assembled.title == Passage((Text("Get help"),), context="heading")


def test_only_confirmed_contacts_are_printed() -> None:
    sure = Fact("Police", State.CONFIRMED, source="https://example.org", checked=datetime.date(2026, 1, 1))
    contacts = (
        Contact("Police", "999", sure),
        Contact("Helpline", "0808 2000 247", Fact("H", State.UNCHECKED)),
    )
    assembled, _ = assemble(document(), Leaflet("help", contacts=contacts), SET)
    assert [p.words for p in passages(assembled)] == ["Help", "Now", "Contacts", "Police: 999"]
    block = assembled.sections[-1].blocks[0]
    assert isinstance(block, ItemList)
    assert block.marker is Marker.LINE
    assert len(assemble(document(), Leaflet("help", contacts=contacts[1:]), SET)[0].sections) == 1


def test_contacts_stand_before_the_hard_words() -> None:
    """Who can help matters more than what a word means."""
    sure = Fact("Police", State.CONFIRMED, source="https://example.org", checked=datetime.date(2026, 1, 1))
    hard = Definitions((Definition(passage("Bail"), passage("The person can go.")),))
    text = document(passage("Call us."))
    whole = replace(text, sections=(*text.sections, Section(passage("Hard words"), (hard,))))
    assembled, _ = assemble(whole, Leaflet("help", contacts=(Contact("Police", "999", sure),)), SET)
    headings = [section.heading.words for section in assembled.sections if section.heading is not None]
    assert headings == ["Now", "Contacts", "Hard words"]


def test_an_unconfirmed_publisher_is_not_named() -> None:
    day = datetime.date(2026, 1, 1)
    named = Leaflet("help", version="2", checked=day, publisher=Publisher("Police", confirmed=True))
    assert assemble(document(), named, SET)[0].imprint == Imprint("Police", "2", day)
    unnamed = Leaflet("help", publisher=Publisher("Police"))
    assert assemble(document(), unnamed, SET)[0].imprint == Imprint()


def test_the_day_of_the_last_check_goes_before_the_date_of_the_text() -> None:
    dated = replace(document(passage("Call.")), imprint=Imprint(date=datetime.date(2024, 3, 1)))
    checked = Leaflet("x", checked=datetime.date(2026, 3, 1))
    assert assemble(dated, Leaflet("x"), {})[0].imprint.date == datetime.date(2024, 3, 1)
    assert assemble(dated, checked, {})[0].imprint.date == datetime.date(2026, 3, 1)

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from pipeline.making.compose import EditionContext, Status, compose, shown_by, with_draft_box
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.document import (
    Box,
    BoxKind,
    Document,
    ItemList,
    Origin,
    Passage,
    Picture,
    Rows,
    Section,
    Text,
    Wording,
    passages,
)
from pipeline.model.editions import EDITIONS
from pipeline.model.labels import LABELS, Labels
from pipeline.model.leaflet import Leaflet, PictureRecord, Publisher

POLISH = Catalogue(
    "pl",
    (
        Entry("Draft", "label", ("Wersja robocza",)),
        Entry("Do not give this leaflet to people yet.", None, ("Nie rozdawaj.",)),
        Entry("Nobody has checked this translation.", None, ("Nikt nie sprawdził.",)),
        Entry("Large print, {points} point", None, ("Duży druk, {points} pkt",)),
        Entry("Read this leaflet on the web:", None, ("Przeczytaj w internecie:",)),
        Entry("A code for the camera of a phone. It leads to {address}", None, ("Kod: {address}",)),
        Entry("About this leaflet", "label", ("O ulotce",)),
        Entry("Last checked on {date}", None, ("Sprawdzono {date}",)),
    ),
)
RECORD = PictureRecord("phone", "phone.svg", "", "Healthicons", "MIT", "Somebody", "A telephone")
ENGLISH = Labels("en-GB")
FINISHED, HELP = Status(), Leaflet("help")
PICTURE = Picture("phone", Passage((Text("Telefon"),)))


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def full_stops(text: str, tag: str) -> list[str]:
    return [part.strip() + "." for part in text.split(".") if part.strip()]


def document(
    *blocks: Passage | Picture, language: str = "pl", wording: Wording = Wording.STANDARD
) -> Document:
    return Document(passage("Tytuł"), (Section(passage("Teraz"), blocks),), language, wording)


def composed(
    given: Document,
    edition: str = "large-print",
    status: Status = FINISHED,
    leaflet: Leaflet = HELP,
    source: Labels = ENGLISH,
) -> Document:
    labels = Labels(given.language, POLISH if given.language == "pl" else None)
    formats = ("easy-read", "large-print")
    setting = EditionContext(leaflet, labels, source.language, "Title", formats, {"phone": RECORD})
    made, _ = compose(shown_by(given, EDITIONS[edition]), EDITIONS[edition], setting, full_stops)
    return with_draft_box(made, labels, source, status, EDITIONS[edition])


def said(given: Document) -> list[tuple[str, str]]:
    return [(p.language, p.words) for p in passages(given)]


def test_a_translation_names_its_language_and_title_in_english_too() -> None:
    assert said(composed(document(), "plain-text"))[:5] == [
        ("", "Tytuł"),
        ("pl", "polski"),
        ("en-GB", "Polish"),
        ("en-GB", "Title"),
        ("en-GB", "Plain text"),
    ]


def test_the_source_needs_no_second_title() -> None:
    english = said(composed(document(language="en-GB"), "plain-text"))
    assert english[:3] == [("", "Tytuł"), ("en-GB", "English"), ("", "Plain text")]


def test_large_print_says_at_its_end_what_it_is_called() -> None:
    words = said(composed(document()))
    assert ("en-GB", "Large print") not in words
    assert words.index(("", "Duży druk, 18 pkt")) > words.index(("", "O ulotce"))


def test_a_draft_of_large_print_has_a_line_in_each_language_and_the_reasons_at_its_end() -> None:
    made = composed(document(), status=Status(translation_unchecked=True, facts_unconfirmed=True))
    boxes = [block for block in made.sections[0].blocks if isinstance(block, Box)]
    assert [box.kind for box in boxes] == [BoxKind.NOTE, BoxKind.NOTE]
    assert [box.blocks[0].words for box in boxes if isinstance(box.blocks[0], Passage)] == [
        "Wersja robocza · Nie rozdawaj.",
        "Draft · Do not give this leaflet to people yet.",
    ]
    box, *_ = made.sections[-1].blocks
    assert isinstance(box, Box)
    assert box.kind is BoxKind.REASONS
    (reasons,) = box.blocks
    assert isinstance(reasons, ItemList)
    assert reasons.own[0].words == "Nikt nie sprawdził."
    assert len(reasons.own) == 2


def test_a_draft_says_why_in_its_language_and_in_english_that_it_is_one() -> None:
    made = composed(document(), "plain-text", Status(translation_unchecked=True))
    boxes = [block for block in made.sections[0].blocks if isinstance(block, Box)]
    said_in = [said(Document(made.title, (Section(None, (box,)),), "pl"))[1:] for box in boxes]
    assert said_in == [
        [("", "Wersja robocza"), ("", "Nie rozdawaj."), ("", "Nikt nie sprawdził.")],
        [("en-GB", "Draft · Do not give this leaflet to people yet.")],
    ]


def test_a_finished_leaflet_has_no_draft_box() -> None:
    made = composed(document())
    assert not any(isinstance(block, Box) for section in made.sections for block in section.blocks)


def test_a_text_that_is_not_easy_read_is_not_called_easy_read() -> None:
    words = [
        text
        for _, text in said(composed(document(language="en-GB"), "easy-read", Status(not_easy_read=True)))
    ]
    assert "Easy Read" not in words
    assert "This is not Easy Read yet. It has the words of the standard leaflet." in words


def test_the_end_names_the_version_and_the_dates_and_the_top_the_publisher() -> None:
    leaflet = Leaflet(
        "help",
        version="3",
        checked=datetime.date(2026, 3, 1),
        publisher=Publisher("Example Police", confirmed=True),
    )
    words = said(composed(document(), leaflet=leaflet))
    assert words[4] == ("en-GB", "Published by Example Police")
    assert words[-6:] == [
        ("", "O ulotce"),
        ("en-GB", "Version 3"),
        ("", "Sprawdzono 1 marca 2026"),
        ("", "Duży druk, 18 pkt"),
        ("en-GB", "This leaflet also comes in these formats:"),
        ("en-GB", "Easy Read"),
    ]


@pytest.mark.parametrize(
    ("edition", "publisher", "discreet", "shown"),
    [
        ("large-print", Publisher("Example Police", True, "phone"), False, True),
        ("easy-read", Publisher("Example Police", True, "phone"), False, True),
        ("plain-text", Publisher("Example Police", True, "phone"), False, False),
        ("large-print", Publisher("Example Police", False, "phone"), False, False),
        ("large-print", Publisher("Example Police", True, "phone"), True, False),
        ("large-print", Publisher("Example Police", True, "not-there"), False, False),
    ],
)
def test_the_logo_of_a_publisher_who_agreed_is_on_the_first_page(
    edition: str, publisher: Publisher, discreet: bool, shown: bool
) -> None:
    leaflet = Leaflet("help", publisher=publisher, discreet=discreet)
    first = composed(document(), edition, leaflet=leaflet).sections[0].blocks[0]
    assert isinstance(first, Picture) == shown
    if isinstance(first, Picture):
        assert (first.alternative.words, first.alternative.language) == ("Example Police", "en-GB")


def test_the_foot_says_draft_in_both_languages_only_on_a_draft() -> None:
    foot = composed(document(), status=Status(translation_unchecked=True)).foot
    assert foot is not None
    assert [(word.language, word.words) for word in foot.draft] == [
        ("", "Wersja robocza"),
        ("en-GB", "Draft"),
    ]
    assert (foot.title.words, foot.page.words) == ("Tytuł", "Page {page} of {pages}")
    finished = composed(document()).foot
    assert finished is not None
    assert finished.draft == ()


def test_a_draft_in_the_language_of_the_source_says_so_once() -> None:
    foot = composed(document(language="en-GB"), status=Status(facts_unconfirmed=True)).foot
    assert foot is not None
    assert [word.words for word in foot.draft] == ["Draft"]


def test_the_foot_of_a_discreet_leaflet_does_not_say_what_it_is_about() -> None:
    foot = composed(document(language="en-GB"), leaflet=Leaflet("help", discreet=True)).foot
    assert foot is not None
    assert foot.title.words == "Information"


def test_only_an_edition_with_pages_has_a_foot() -> None:
    assert [name for name in EDITIONS if composed(document(), name).foot is not None] == [
        "easy-read",
        "large-print",
        "bilingual",
    ]


def test_a_leaflet_with_a_web_page_prints_its_address_and_large_print_a_qr_code() -> None:
    leaflet = Leaflet("help", page="https://example.org/help")
    made = composed(document(), leaflet=leaflet)
    assert said(made)[-4:-2] == [("", "Przeczytaj w internecie:"), ("en-GB", "https://example.org/help")]
    (code,) = [block for block in made.sections[-1].blocks if isinstance(block, Picture)]
    assert (code.id, code.alternative.words) == ("qr-code", "Kod: https://example.org/help")
    plain = composed(document(), "plain-text", leaflet=leaflet)
    assert not any(isinstance(block, Picture) for block in plain.sections[-1].blocks)
    assert ("en-GB", "https://example.org/help") in said(plain)


def test_easy_read_has_each_sentence_on_its_own_line_beside_the_picture() -> None:
    made = composed(document(PICTURE, passage("Raz. Dwa.")), "easy-read")
    rows = made.sections[1].blocks[0]
    assert isinstance(rows, Rows)
    assert rows.rows[0].picture == PICTURE
    assert [sentence.words for sentence in rows.rows[0].sentences] == ["Raz.", "Dwa."]
    assert ("en-GB", "Pictures: Healthicons") in said(made)


def test_a_sentence_keeps_the_message_that_it_is_from() -> None:
    origin = Origin("", "", "One. Two.")
    whole = replace(passage("Raz. Dwa."), origin=origin)
    rows = composed(document(PICTURE, whole), "easy-read").sections[1].blocks[0]
    assert isinstance(rows, Rows)
    assert [sentence.origin for sentence in rows.rows[0].sentences] == [origin, origin]


def test_large_print_shows_the_pictures_of_the_text_and_plain_text_none() -> None:
    blocks = (PICTURE, passage("Raz. Dwa."))
    assert composed(document(*blocks)).sections[1].blocks == blocks
    assert composed(document(*blocks), "plain-text").sections[1].blocks == blocks[1:]
    assert ("en-GB", "Pictures: Healthicons") in said(composed(document(*blocks)))


def test_pictures_that_leaflet_toml_places_for_easy_read_are_not_in_large_print() -> None:
    made = composed(document(replace(PICTURE, placed=True), passage("Raz. Dwa.")))
    assert made.sections[1].blocks == (passage("Raz. Dwa."),)
    assert ("en-GB", "Pictures: Healthicons") not in said(made)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (Status(translation_unchecked=True), "translation-unchecked"),
        (Status(left_in=("en-GB",)), "partly-translated"),
        (Status(labels_unchecked=True), "labels-unchecked"),
        (Status(outdated=True), "outdated"),
        (Status(facts_unconfirmed=True), "facts-unconfirmed"),
        (Status(not_easy_read=True), "not-easy-read"),
        (Status(not_tried=True), "not-tried"),
    ],
)
def test_each_reason_alone_makes_a_draft_that_says_it(status: Status, reason: str) -> None:
    made = composed(document(language="en-GB"), "plain-text", status)
    assert status.draft
    (box,) = (block for block in made.sections[0].blocks if isinstance(block, Box))
    lines = box.blocks[-1]
    assert isinstance(lines, ItemList)
    assert [line.words for line in lines.own][1:] == [LABELS[reason].text]


def test_the_most_serious_reason_comes_first() -> None:
    every = Status(True, True, ("en-GB",), *[True] * 4)
    assert every.reasons() == (
        *("translation-unchecked", "labels-unchecked", "partly-translated", "outdated"),
        *("facts-unconfirmed", "not-easy-read", "not-tried"),
    )
    assert not FINISHED.draft


def test_the_end_names_the_day_of_the_next_check_in_the_language_of_its_label() -> None:
    words = said(composed(document(), leaflet=Leaflet("help", review=datetime.date(2027, 3, 1))))
    assert ("en-GB", "Next check on 1 March 2027") in words


def test_a_publisher_that_nobody_confirmed_is_not_printed() -> None:
    leaflet = Leaflet("help", publisher=Publisher("Example Police"))
    assert not any("Example Police" in words for _, words in said(composed(document(), leaflet=leaflet)))


def test_only_other_editions_are_other_formats() -> None:
    setting = EditionContext(HELP, Labels("en-GB"), "en-GB", "Title", ("plain-text",))
    made = compose(document(language="en-GB"), EDITIONS["plain-text"], setting, full_stops)[0]
    assert [words for _, words in said(made)][-1] == "About this leaflet"


def test_no_edition_shows_a_picture_twice_in_the_credits_or_one_that_nobody_recorded() -> None:
    unknown = replace(PICTURE, id="unknown")
    words = said(composed(document(PICTURE, unknown, PICTURE)))
    assert [text for _, text in words if text.startswith("Pictures: ")] == ["Pictures: Healthicons"]

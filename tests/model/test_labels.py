from __future__ import annotations

import pytest

from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.document import Origin, Passage, Text
from pipeline.model.labels import DOMAIN, LABELS, PLACEHOLDER, Labels, label_messages

POLISH = Catalogue(
    "pl",
    (
        Entry("Draft", "label", ("Wersja robocza",)),
        Entry("Version {version}", "label", ("Wersja {version} {other}",)),
        Entry("Contents", "label", ("Treść",), flags=("fuzzy",)),
    ),
)


def test_a_label_is_translated() -> None:
    assert Labels("pl", POLISH).passage("draft") == Passage((Text("Wersja robocza"),))


def test_a_label_without_a_translation_stays_english_and_is_tagged_as_english() -> None:
    labels = Labels("pl", POLISH)
    assert labels.passage("contacts") == Passage((Text("Contacts"),), language="en-GB")
    assert labels.passage("contents") == Passage((Text("Contents"),), language="en-GB"), (
        "a fuzzy text is not shown"
    )


def test_a_label_says_which_message_it_is_from() -> None:
    labels = Labels("pl", POLISH)
    assert labels.passage("draft").origin == Origin(DOMAIN, "label", "Draft")
    version = labels.passage("version", version="3").origin
    assert version == Origin(DOMAIN, "label", "Version {version}"), "with its placeholder"
    assert labels.passage("contents").origin == Origin(DOMAIN, "label", "Contents", untranslated=True)
    assert Labels("en-GB").passage("draft").origin == Origin(DOMAIN, "label", "Draft")


def test_placeholders_are_filled_and_unknown_ones_kept() -> None:
    said = Labels("pl", POLISH).passage("version", version="3")
    assert said.words == "Wersja 3 {other}"


@pytest.mark.parametrize("tag", ["en-GB", "en", "en-US", "en-IE"])
def test_english_needs_no_catalogue(tag: str) -> None:
    assert Labels(tag).passage("draft") == Passage((Text("Draft"),))


def test_a_label_that_names_english_has_words_of_its_own() -> None:
    catalogue = Catalogue(
        "pl",
        (
            Entry(LABELS["outdated"].text, None, ("Starsze niż angielskie.",)),
            Entry(LABELS["outdated-named"].text, None, ("Starsze niż oryginał: {language}.",)),
        ),
    )
    labels = Labels("pl", catalogue)
    assert labels.naming("outdated", "en-GB").words == "Starsze niż angielskie."
    assert labels.naming("outdated", "fr").words == "Starsze niż oryginał: francuski."
    assert labels.naming("outdated", "fr", "en").words == "Starsze niż oryginał: francuski i angielski."


@pytest.mark.parametrize("tag", ["en-GB", "pl"])
def test_a_label_that_stays_english_names_the_language_in_english(tag: str) -> None:
    said = Labels(tag).naming("outdated", "fr")
    assert said.words == "Some parts of this translation are older than the French."
    assert said.language == ("" if tag == "en-GB" else "en-GB")


def test_each_label_has_a_message_and_only_short_ones_a_context() -> None:
    messages = label_messages()
    assert [message.text for message in messages] == [label.text for label in LABELS.values()]
    assert {message.context for message in messages if len(message.text.split()) <= 3} == {"label"}
    assert {message.context for message in messages if len(message.text.split()) > 3} == {""}


def test_every_placeholder_is_explained_to_interpreters_unless_its_name_is_obvious() -> None:
    for label in LABELS.values():
        for name in PLACEHOLDER.findall(label.text):
            assert name in ("version", "date") or name in label.note

from __future__ import annotations

from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.document import Origin, Passage, Text
from pipeline.model.labels import DOMAIN, LABELS, PLACEHOLDER, Labels, label_messages

POLISH = Catalogue(
    "pl",
    (
        Entry("Draft", "label", ("Wersja robocza",)),
        Entry("Version {version}", "label", ("Wersja {version} {other}",)),
        Entry("Words", "label", ("Słowa",), flags=("fuzzy",)),
    ),
)


def test_a_label_is_translated() -> None:
    assert Labels("pl", "en-GB", POLISH).passage("draft") == Passage((Text("Wersja robocza"),))


def test_a_label_without_a_translation_stays_english_and_is_tagged_as_english() -> None:
    labels = Labels("pl", "en-GB", POLISH)
    assert labels.passage("picture") == Passage((Text("Picture"),), language="en-GB")
    assert labels.passage("words") == Passage((Text("Words"),), language="en-GB"), "a fuzzy text is not shown"


def test_a_label_says_which_message_it_is_from() -> None:
    labels = Labels("pl", "en-GB", POLISH)
    assert labels.passage("draft").origin == Origin(DOMAIN, "label", "Draft")
    version = labels.passage("version", version="3").origin
    assert version == Origin(DOMAIN, "label", "Version {version}"), "with its placeholder"
    assert labels.passage("words").origin == Origin(DOMAIN, "label", "Words", untranslated=True)
    assert Labels("en-GB", "en-GB").passage("draft").origin is None


def test_placeholders_are_filled_and_unknown_ones_kept() -> None:
    said = Labels("pl", "en-GB", POLISH).passage("version", version="3")
    assert said.words == "Wersja 3 {other}"


def test_the_source_language_needs_no_catalogue() -> None:
    labels = Labels("en-GB", "en-GB")
    assert labels.passage("draft").language == ""


def test_each_label_has_a_message_and_only_short_ones_a_context() -> None:
    messages = label_messages()
    assert [message.text for message in messages] == [label.text for label in LABELS.values()]
    assert {message.context for message in messages if len(message.text.split()) <= 3} == {"label"}
    assert {message.context for message in messages if len(message.text.split()) > 3} == {""}


def test_every_placeholder_is_explained_to_interpreters_unless_its_name_is_obvious() -> None:
    for label in LABELS.values():
        for name in PLACEHOLDER.findall(label.text):
            assert name in ("version", "date") or name in label.note

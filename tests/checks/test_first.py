from __future__ import annotations

from collections.abc import Mapping

from pipeline.checks import first
from pipeline.model.document import Document, Passage, Place, Section, Text, Wording
from pipeline.model.leaflet import Leaflet

SETTINGS, QUOTE = Place("leaflet.toml"), Place("leaflet.toml", 7)


def saying(words: str, tag: str = "en-GB", wording: Wording = Wording.STANDARD) -> Mapping[Wording, Document]:
    said = Passage((Text(words),))
    return {wording: Document(said, (Section(None, (said,)),), tag, wording)}


def told(leaflet: Leaflet, documents: Mapping[Wording, Document]) -> list[tuple[str, Place]]:
    return [(one.rule.id, one.place) for one in first.check(leaflet, documents, SETTINGS)]


def test_only_a_sensitive_leaflet_must_say_something_first() -> None:
    assert told(Leaflet("help"), saying("Call us.")) == []
    assert told(Leaflet("help", sensitive=True), saying("Call us.")) == [("first/none", SETTINGS)]
    ready = Leaflet("help", sensitive=True, first=("Call us.",))
    assert told(ready, saying("Call us.")) == []


def test_the_words_of_all_quotations_are_counted_together() -> None:
    words = "one " * first.MOST_WORDS
    leaflet = Leaflet("help", first=(words.strip(),), first_places={words.strip(): QUOTE})
    assert told(leaflet, saying(words)) == []
    assert told(leaflet, saying(f"{words} more")) == [("first/long", QUOTE)]


def test_words_are_counted_in_scripts_without_spaces_too() -> None:
    short, long = "如果您现在有危险，请拨打999。", "如果您现在有危险，请拨打999。" * 10
    assert told(Leaflet("help", first=(short,)), saying(short, "zh-Hans")) == []
    assert told(Leaflet("help", first=(short,)), saying(long, "zh-Hans")) == [("first/long", Place(""))]


def test_a_leaflet_without_easy_read_may_say_it_in_the_standard_words() -> None:
    leaflet = Leaflet("help", first=("Dial 999",), first_places={"Dial 999": QUOTE})
    standard = saying("Dial 999 in an emergency.")
    assert told(leaflet, standard) == []
    easy = saying("Call 999.", wording=Wording.EASY_READ)
    assert told(leaflet, {**standard, **easy}) == [("first/not-easy-read", QUOTE)]

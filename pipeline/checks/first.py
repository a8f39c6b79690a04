"""What a leaflet says first -> findings where it says nothing, too much, or not in easy words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.model.document import NOWHERE, Document, Place, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.first import FirstWords, first_words
from pipeline.model.leaflet import Leaflet
from pipeline.segmentation import word_spans

NONE = Rule(
    "first/none",
    Severity.WARNING,
    "A sensitive leaflet does not say first what keeps its readers safe.",
    why="Somebody in danger may read only the top of page 1.",
    standard="NHS digital service manual, care cards",
    bad="sensitive = true",
    good='sensitive = true\nfirst = ["If you are in danger now, call 999."]',
)
LONG = Rule(
    "first/long",
    Severity.WARNING,
    "What the leaflet says first is long.",
    why="The box must be read in a moment; a long box pushes the leaflet off page 1.",
    standard="NHS digital service manual, care cards",
    bad=(
        'first = ["If you are in danger now, call 999. Say where you are. Say who hurt you, and who else is '
        "there. Tell them if you need help to speak English. If you cannot talk, listen to what they say and "
        'press the keys that they name."]'
    ),
    good='first = ["If you are in danger now, call 999."]',
)
NOT_EASY = Rule(
    "first/not-easy-read",
    Severity.WARNING,
    "What the leaflet says first is in the standard wording only.",
    why="The Easy Read edition begins with these words, too, and its readers may not understand them.",
    standard="design: what saves lives comes first, in words that all readers understand",
    bad='first = ["In an emergency, dial 999."]',
    good='first = ["If you are in danger now, call 999."]',
)
RULES = (NONE, LONG, NOT_EASY)

MOST_WORDS = 40
"""About five lines of large print at 18 points, with which page 1 still has the title and the first words."""


def check(
    leaflet: Leaflet, documents: Mapping[Wording, Document], settings: Place = NOWHERE
) -> Iterator[Finding]:
    """Yield the findings on what a leaflet says first; *settings* is the place of its leaflet.toml."""
    if leaflet.sensitive and not leaflet.first:
        hint = 'quote what to do in danger: first = ["If you are in danger now, call 999."]'
        yield Finding(NONE, "the leaflet is sensitive and has no first", settings, hint)
    found = first_words(leaflet, documents)
    length = sum(_length(one, documents[one.wording]) for one in found)
    if length > MOST_WORDS:
        hint = "quote fewer passages, or make a short passage of what matters most"
        yield Finding(LONG, f"the box at the top has {length} words", _place(found[0], leaflet), hint)
    if Wording.EASY_READ not in documents:
        return
    for one in found:
        if one.wording is not Wording.EASY_READ:
            hint = "quote Easy Read words, or pair both wordings under [[same]]"
            message = f"the Easy Read wording does not say “{one.quote}”"
            yield Finding(NOT_EASY, message, _place(one, leaflet), hint)


def _length(one: FirstWords, document: Document) -> int:
    """How many words a passage has."""
    return len(word_spans(one.passage.words, one.passage.language or document.language))


def _place(one: FirstWords, leaflet: Leaflet) -> Place:
    return leaflet.first_places.get(one.quote, NOWHERE)

"""The labels: words that all leaflets share ("Draft", "Picture", "Hard words"), in every language.

Knows the English and its catalogue (the gettext domain ``furniture``). Does not know where in a leaflet a
label is printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.document import Origin, Passage, Text

DOMAIN = "furniture"
PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
SHORT = 3
"""Messages of at most this many words have their kind as msgctxt: "Draft" alone could be a noun or a verb."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label: its id, the English text, and a note for interpreters.

    A label that is not *printed* never appears in a leaflet, only in the files that translators review.
    """

    id: str
    text: str
    note: str = ""
    printed: bool = True


REVIEW = (
    Label(
        "review-compare",
        "Read each row. Compare the translation with the English.",
        "The first of five lines for those who check a translation.",
        printed=False,
    ),
    Label("review-correct", "If the translation is wrong, correct it in the table.", printed=False),
    Label(
        "review-approve",
        "If your translation is right, write OK in the row.",
        "Translators write the Latin letters OK.",
        printed=False,
    ),
    Label("review-silence", "A row without OK is not approved.", printed=False),
    Label(
        "review-keep",
        "Do not change the English. Keep numbers, names, stars and brackets as they are.",
        printed=False,
    ),
    Label(
        "review-verdict",
        "OK or change",
        "Heading of the column where translators write OK, or Change.",
        printed=False,
    ),
    Label("review-comment", "Comment", "Heading of the column for questions and comments.", printed=False),
)
"""The labels of a review sheet for translators; the first five are its instructions."""

LABELS: Mapping[str, Label] = MappingProxyType(
    {
        label.id: label
        for label in (
            Label("easy-read", "Easy Read", "The name of the edition with short sentences and pictures."),
            Label("large-print", "Large print", "The name of the edition with big letters."),
            Label(
                "large-print-size",
                "Large print, {points} point",
                "{points} is the size of the letters: 18, 22 or 28.",
            ),
            Label("plain-text", "Plain text", "The name of the edition without any layout."),
            Label("draft", "Draft", "Heading of a warning: this file is not finished."),
            Label("do-not-use", "Do not give this leaflet to people yet."),
            Label("translation-unchecked", "Nobody has checked this translation."),
            Label("partly-translated", "Some parts are not translated yet. They are in English."),
            Label("outdated", "Some parts of this translation are older than the English."),
            Label("facts-unconfirmed", "Some facts in this leaflet are not confirmed."),
            Label(
                "not-easy-read",
                "This is not Easy Read yet. It has the words of the standard leaflet.",
                "Easy Read is a way of writing for people with learning disabilities.",
            ),
            Label("not-tried", "People with learning disabilities have not tried this leaflet yet."),
            Label("picture", "Picture", "Heading of the column with pictures."),
            Label("words", "Words", "Heading of the column with text."),
            Label("hard-words", "Hard words", "Heading of the list that explains difficult words."),
            Label("about", "About this leaflet"),
            Label("publisher", "Published by {publisher}", "{publisher} is the name of an organisation."),
            Label("version", "Version {version}"),
            Label("checked", "Last checked on {date}"),
            Label("next-check", "Next check on {date}"),
            Label("picture-credits", "Pictures: {credits}", "{credits} are picture sets and licences."),
            Label("on-the-web", "Read this leaflet on the web:", "A web address follows."),
            Label(
                "qr-code",
                "A code for the camera of a phone. It leads to {address}",
                "A screen reader says this of a QR code; {address} is where it leads.",
            ),
            Label("other-formats", "This leaflet also comes in these formats:", "A list follows."),
            *REVIEW,
        )
    }
)


DRAFT_LABELS = frozenset(
    (
        *("draft", "do-not-use", "translation-unchecked", "partly-translated", "outdated"),
        *("facts-unconfirmed", "not-easy-read", "not-tried"),
    )
)
"""The labels of the draft box: its heading, and the reasons why a file is a draft."""


def short_context(text: str, kind: str) -> str:
    """Return the msgctxt of a text: its kind if the text is short, otherwise ""."""
    return kind if len(text.split()) <= SHORT else ""


def label_messages() -> tuple[Message, ...]:
    """Return the messages of all labels (the template of ``furniture``), in the order of the table."""
    return tuple(
        Message(
            label.text,
            short_context(label.text, "label"),
            comments=(label.note,) if label.note else (),
            references=(f"label#{label.id}",),
        )
        for label in LABELS.values()
    )


def released_labels() -> tuple[Message, ...]:
    """Return the messages of the labels that a released file can show: all except those of the draft box."""
    return tuple(
        message
        for label, message in zip(LABELS.values(), label_messages(), strict=True)
        if label.printed and label.id not in DRAFT_LABELS
    )


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in one language; a label without a translation stays English, and is tagged as English."""

    language: str
    english: str
    catalogue: Catalogue | None = None

    def passage(self, label: str, **values: str) -> Passage:
        """Return the label's passage with its ``{placeholders}`` replaced by *values*."""
        text = LABELS[label].text
        context = short_context(text, "label")
        translation = self.catalogue.translation((context, text)) if self.catalogue else None
        words = _filled(translation or text, values)
        if self.language == self.english:
            return Passage((Text(words),))
        origin = Origin(DOMAIN, context, text, untranslated=translation is None)
        return Passage((Text(words),), language="" if translation else self.english, origin=origin)


def _filled(words: str, values: Mapping[str, str]) -> str:
    """Replace ``{placeholders}`` by *values*; one without a value stays, so that a check finds it."""
    return PLACEHOLDER.sub(lambda mark: values.get(mark[1], mark[0]), words)

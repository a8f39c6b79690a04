"""The labels: words that all leaflets share ("Draft", "Picture", "Hard words"), in every language.

Every label is written in English, and translated in the gettext domain ``furniture``: also into the language
of a source that is not English. Does not know where in a leaflet a label is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.document import Origin, Passage, Text
from pipeline.model.editions import EDITIONS, Edition
from pipeline.model.language import ENGLISH, is_english, names_for

DOMAIN = "furniture"
PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
SHORT = 3
"""Messages of at most this many words have their kind as msgctxt: "Draft" alone could be a noun or a verb."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label: its id, the English text, and a note for interpreters, in lines of less than 76 columns.

    A label that is not *printed* never appears in a leaflet, only in the files that translators review, or on
    the download site.
    """

    id: str
    text: str
    note: str = ""
    printed: bool = True


NAMED = "-named"
LANGUAGE_NOTE = "{language} is the name of a language, in your language: French, Welsh."


def _naming(id_: str, text: str, note: str = "", printed: bool = True) -> Iterator[Label]:
    """Yield the two labels that name the language of a source: English, and any other one.

    English has a label of its own: most sources are English, and many languages decline its name.
    """
    yield Label(id_, text.format(language="English"), note, printed)
    yield Label(f"{id_}{NAMED}", text, "\n".join(filter(None, (note, LANGUAGE_NOTE))), printed)


REVIEW = (
    *_naming(
        "review-compare",
        "Read each row. Compare the translation with the {language}.",
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
    *_naming(
        "review-keep",
        "Do not change the {language}. Keep numbers, names, stars and brackets as they are.",
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
"""The labels of a review sheet for translators."""
REVIEW_STEPS = ("review-compare", "review-correct", "review-approve", "review-silence", "review-keep")
"""The ids of its instructions, in their order; "review-verdict" and "review-comment" head columns."""


WEB = (
    Label("skip", "Go to the leaflet", "A link for people who use a keyboard, at the top of a page."),
    Label("views", "Choose the words", "Heading of a choice: Standard or Easy Read."),
    Label("standard", "Standard", "The usual words of a leaflet. The other choice is Easy Read."),
    Label("exit", "Exit this page", "A button for people who must not be seen with this page."),
    Label(
        "exit-keys",
        "On a keyboard, you can also press Shift 3 times to leave.",
        "Shift is a key. Write its name as it is on keyboards in your language.",
    ),
    Label("exit-limits", "Your history and your downloads can still show that you were here."),
    Label(
        "exit-two",
        "Shift: press it 2 more times to leave.",
        "Shift is a key. A screen reader says this after it was pressed 1 time.",
    ),
    Label(
        "exit-one",
        "Shift: press it 1 more time to leave.",
        "Shift is a key. A screen reader says this after it was pressed 2 times.",
    ),
    Label(
        "exit-stopped",
        "You have not left. The page is still open.",
        "A screen reader says this to somebody who stopped pressing Shift.",
    ),
    Label("exit-leaving", "You are leaving this page.", "A screen reader says this."),
    Label(
        "information",
        "Information",
        "The title of a file that must not say what it is about: others may see it on a phone.",
    ),
)
"""The labels on the buttons and links of a page; those of "Exit this page" are on sensitive leaflets only."""
EXITS = "exit", "exit-two", "exit-one", "exit-stopped", "exit-leaving", "exit-limits", "exit-keys"
"""The ids of the labels of "Exit this page"."""
SITE = (
    Label("site-title", "Leaflets in your language", "Heading of a website.", printed=False),
    Label("site-find", "Find your language", "Heading, and name of the box to type in.", printed=False),
    Label("site-hint", "Type the name of a language. You can write it in any language.", printed=False),
    Label("site-found", "Languages found: {count}", "{count} is a number.", printed=False),
    Label("site-none", "No language here has this name.", printed=False),
    Label("site-languages", "All languages", "Heading of a list, and a link to it.", printed=False),
    Label("site-leaflets", "All leaflets", "Heading of a list.", printed=False),
    Label("site-pages", "Pages: {count}", "{count} is a number: how many pages a file has.", printed=False),
    Label("site-zip", "All files in one ZIP file", "A link. The size of the file follows.", printed=False),
    Label("site-ask", "Ask for another format or another language", "A link.", printed=False),
    Label(
        "site-released",
        "Checked and ready to use",
        "Said of a file; otherwise, it is a draft.",
        printed=False,
    ),
    Label(
        "site-skip", "Go to the main part of this page", "A link for people with a keyboard.", printed=False
    ),
    Label("site-news", "What is new", "A link to a list of changes.", printed=False),
    Label("site-programs", "Lists for computer programs", "Heading of links.", printed=False),
    Label("site-poster", "Poster to print, {size}", "{size} is a size of paper: A4 or A3.", printed=False),
    Label("site-scan", "Scan the code with the camera of your phone.", "On a poster.", printed=False),
    Label("site-drafts", "This website shows drafts.", printed=False),
)
"""The labels of the download site, beside those that the files have as well."""


def _of_editions() -> Iterator[Label]:
    """The labels in the rows of the table of editions: the name of each, and how it tells its type size."""
    for edition in EDITIONS.values():
        yield Label(edition.name, edition.label, edition.label_note)
        if edition.size_label:
            yield Label(size_label(edition), edition.size_label, edition.size_note)


def size_label(edition: Edition) -> str:
    """Return the id of the label with which an edition tells its type size."""
    return f"{edition.name}-size"


LABELS: Mapping[str, Label] = MappingProxyType(
    {
        label.id: label
        for label in (
            *_of_editions(),
            Label("important", "Important", "Heading of what to do in danger, at the top of a leaflet."),
            Label("draft", "Draft", "Heading of a warning: this file is not finished."),
            Label("do-not-use", "Do not give this leaflet to people yet."),
            Label("translation-unchecked", "Nobody has checked this translation."),
            Label(
                "labels-unchecked",
                "Nobody has checked the translation of some words in this leaflet.",
                "The words that all leaflets share, in a leaflet that is not translated itself.",
            ),
            *_naming("partly-translated", "Some parts are not translated yet. They are in {language}."),
            *_naming("outdated", "Some parts of this translation are older than the {language}."),
            Label("facts-unconfirmed", "Some facts in this leaflet are not confirmed."),
            Label(
                "not-easy-read",
                "This is not Easy Read yet. It has the words of the standard leaflet.",
                "Easy Read is a way of writing for people with learning disabilities.",
            ),
            Label("not-tried", "People with learning disabilities have not tried this leaflet yet."),
            Label("disputed", "This may be wrong:", "A warning. The words that may be wrong follow it."),
            Label(
                "withheld",
                "A part of this leaflet is missing. People are still checking if it is true.",
                "Said of words that were left out.",
            ),
            Label("hard-words", "Hard words", "Heading of the list that explains difficult words."),
            Label("about", "About this leaflet"),
            Label("publisher", "Published by {publisher}", "{publisher} is the name of an organisation."),
            Label("version", "Version {version}"),
            Label("checked", "Last checked on {date}"),
            Label("next-check", "Next check on {date}"),
            Label("translated", "Translated on {date}"),
            Label("checked-by", "Translation checked by a translator on {date}"),
            Label("approved-by", "Translation approved by a second translator on {date}"),
            Label(
                "text-code",
                "Code of this text: {code}",
                "{code} is letters such as kdfr-mtqp. They tell this text from an older one.",
            ),
            Label("picture-credits", "Pictures: {credits}", "{credits} are picture sets and licences."),
            Label("on-the-web", "Read this leaflet on the web:", "A web address follows."),
            Label(
                "qr-code",
                "A code for the camera of a phone. It leads to {address}",
                "A screen reader says this of a QR code; {address} is where it leads.",
            ),
            Label("other-formats", "This leaflet also comes in these formats:", "A list follows."),
            Label(
                "page-of",
                "Page {page} of {pages}",
                "At the foot of each page. {page} and {pages} are numbers: Page 2 of 5.",
            ),
            Label("contents", "Contents", "Heading of the list of the parts of a book."),
            Label(
                "accessible-words",
                "You can change the letters and the colours of this book. Headings lead you to each part.",
                "A shop or a library shows this to people who look for accessible books.",
            ),
            Label("accessible-pictures", "Each picture in this book has a description."),
            Label(
                "braille-table",
                "A program made this braille, with the table {table}. No proof-reader has checked it.",
                "{table} is the name of a file that says how letters become braille.",
            ),
            Label("contacts", "Contacts", "Heading of a list of telephone numbers and addresses."),
            *WEB,
            *REVIEW,
            *SITE,
        )
    }
)


DRAFT_LABELS = frozenset(
    (
        *("draft", "do-not-use", "translation-unchecked", "labels-unchecked"),
        *("partly-translated", "partly-translated-named", "outdated", "outdated-named"),
        *("facts-unconfirmed", "not-easy-read", "not-tried", "disputed"),
    )
)
"""The labels that only drafts show: the draft box, and the mark of what is disputed."""


def short_context(text: str, kind: str) -> str:
    """Return the msgctxt of a text: its kind if the text is short, otherwise ""."""
    return kind if len(text.split()) <= SHORT else ""


def label_messages() -> tuple[Message, ...]:
    """Return the messages of all labels (the template of ``furniture``), in the order of the table."""
    return tuple(
        Message(
            label.text,
            short_context(label.text, "label"),
            comments=tuple(label.note.splitlines()),
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
    """The labels in one language; a label without a translation stays English, and is tagged as English.

    English needs no *catalogue*: the labels are written in it.
    """

    language: str
    catalogue: Catalogue | None = None

    def passage(self, label: str, **values: str) -> Passage:
        """Return the label's passage with its ``{placeholders}`` replaced by *values*."""
        text = LABELS[label].text
        context = short_context(text, "label")
        if is_english(self.language):
            return Passage((Text(with_values(text, values)),), origin=Origin(DOMAIN, context, text))
        translation = self.catalogue.translation((context, text)) if self.catalogue else None
        words = with_values(translation or text, values)
        origin = Origin(DOMAIN, context, text, untranslated=translation is None)
        return Passage((Text(words),), language="" if translation else ENGLISH, origin=origin)

    def naming(self, label: str, *tags: str) -> Passage:
        """Return the passage of a label that names the languages *tags*, in the words of its own language."""
        if all(map(is_english, tags)):
            return self.passage(label)
        named = f"{label}{NAMED}"
        reader = self.passage(named).language or self.language
        return self.passage(named, language=names_for(tags, reader))


def with_values(words: str, values: Mapping[str, str]) -> str:
    """Return *words* with *values* for ``{placeholders}``; one without a value stays for a check to find."""
    return PLACEHOLDER.sub(lambda mark: values.get(mark[1], mark[0]), words)

"""The second step: a translated document -> the document that one edition shows.

At the start it adds the names of the language and the edition, and the title in the source language; at the
end, the section "About this leaflet". What is then in the document is all that a reader sees or hears, so the
gate judges that. Its judgement decides whether a draft box is added.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pipeline.making.foreign_scripts import with_script_tags
from pipeline.making.rows import Sentences, in_rows
from pipeline.model.document import (
    Block,
    Box,
    Document,
    ItemList,
    Link,
    Marker,
    Passage,
    Picture,
    Rows,
    Section,
    Strong,
    Text,
    Wording,
    blocks,
    pictures,
)
from pipeline.model.editions import Edition, Layout
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import Labels, size_label
from pipeline.model.language import language, long_date
from pipeline.model.leaflet import Leaflet, PictureRecord

NO_WORDING = Rule(
    "easy-read/no-wording",
    Severity.WARNING,
    "The leaflet has no Easy Read wording.",
    why="A new layout does not make a text Easy Read: it must be written as Easy Read, and tried by readers.",
    standard=(
        "Netzwerk Leichte Sprache, rules: two or more readers test each text; "
        "GOV.UK, Accessible communication formats, easy read"
    ),
    bad="(source/my-leaflet/ has no easy-read.md)",
    good="source/my-leaflet/easy-read.md",
)
RULES = (NO_WORDING,)

QR_CODE = "qr-code"
"""The id of the picture of a QR code with the address of the leaflet's web page, drawn for each leaflet."""


@dataclass(frozen=True, slots=True)
class Status:
    """The reasons why a file is a draft. The draft box prints each, in the file's and the source language."""

    translation_unchecked: bool = False
    partly_translated: bool = False
    outdated: bool = False
    facts_unconfirmed: bool = False
    not_easy_read: bool = False
    not_tried: bool = False

    @property
    def draft(self) -> bool:
        """Whether any of the reasons applies."""
        return bool(self.reasons())

    def reasons(self) -> tuple[str, ...]:
        """Return the labels of the reasons that apply, the most serious first."""
        reasons = {
            "translation-unchecked": self.translation_unchecked,
            "partly-translated": self.partly_translated,
            "outdated": self.outdated,
            "facts-unconfirmed": self.facts_unconfirmed,
            "not-easy-read": self.not_easy_read,
            "not-tried": self.not_tried,
        }
        return tuple(label for label, holds in reasons.items() if holds)


@dataclass(frozen=True, slots=True)
class EditionContext:
    """What ``compose`` needs besides the document; *source_title* is the title in the source language."""

    leaflet: Leaflet
    labels: Labels
    source_title: str
    editions: tuple[str, ...] = ()
    pictures: Mapping[str, PictureRecord] | None = None


def shown_by(document: Document, edition: Edition) -> Document:
    """Return the document with only the pictures that *edition* shows; this is what must be translated.

    Easy Read shows all, large print those that the author put in the text, plain text none.
    """
    if edition.wording is Wording.EASY_READ:
        return document
    sections = tuple(_with_its_pictures(section, edition) for section in document.sections)
    return replace(document, sections=sections)


def compose(
    document: Document, edition: Edition, context: EditionContext, sentences: Sentences
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document as *edition* shows it, and findings about words without a picture."""
    findings: list[Finding] = []
    sections = document.sections
    if edition.wording is Wording.EASY_READ:
        sections_with_findings = [in_rows(section, document, sentences) for section in sections]
        sections = tuple(section for section, _ in sections_with_findings)
        findings = [finding for _, found in sections_with_findings for finding in found]
    document = replace(document, sections=sections)
    opening = Section(None, tuple(_opening(document, edition, context)))
    closing = _closing(document, edition, context)
    columns = _columns(document, edition, context.labels)
    composed = replace(document, sections=(opening, *sections, closing), columns=columns)
    return with_script_tags(composed), tuple(findings)


def with_draft_box(document: Document, labels: Labels, status: Status) -> Document:
    """Return a composed document that says, after its opening lines, why it is a draft; if it is one."""
    if not status.draft:
        return document
    opening, *sections = document.sections
    boxes = [_draft_box(labels, status)]
    if document.language != labels.english:
        boxes.append(_draft_box(Labels(labels.english, labels.english), status, labels.english))
    # Only one if both are the same, as long as no label is translated.
    opening = replace(opening, blocks=(*opening.blocks, *dict.fromkeys(boxes)))
    return with_script_tags(replace(document, sections=(opening, *sections)))


def _columns(document: Document, edition: Edition, labels: Labels) -> tuple[Passage, Passage] | None:
    """The headings of the table of pictures and sentences; None if the edition has no such table."""
    if edition.layout is Layout.TABLE and any(isinstance(block, Rows) for block in blocks(document)):
        return labels.passage("picture"), labels.passage("words")
    return None


def _opening(document: Document, edition: Edition, context: EditionContext) -> Iterator[Block]:
    """The language's own name and English name, the English title, the edition's name."""
    spoken, english = language(document.language), context.labels.english
    lines = [Passage((Text(spoken.own_name),), language=spoken.tag)]
    if spoken.tag != english:
        lines.append(Passage((Text(spoken.english_name),), language=english))
        lines.append(Passage((Text(context.source_title),), language=english))
    if edition.wording is not Wording.EASY_READ or document.wording is Wording.EASY_READ:
        lines.append(context.labels.passage(edition.name))  # only Easy Read is called so
    yield ItemList(tuple(lines), Marker.LINE)


def _draft_box(labels: Labels, status: Status, tag: str = "") -> Box:
    """The box that says why this is a draft; English for the people who hand it out, if *tag* is English."""
    words = [labels.passage(label) for label in ("draft", "do-not-use", *status.reasons())]
    heading, *lines = (replace(passage, language=tag or passage.language) for passage in words)
    return Box((replace(heading, content=(Strong(heading.content),)), ItemList(tuple(lines), Marker.LINE)))


def _closing(document: Document, edition: Edition, context: EditionContext) -> Section:
    """The section "About this leaflet", at the end."""
    labels, leaflet = context.labels, context.leaflet
    lines: list[Block] = []
    if leaflet.publisher.confirmed:
        lines.append(labels.passage("publisher", publisher=leaflet.publisher.name))
    if leaflet.version:
        lines.append(labels.passage("version", version=leaflet.version))
    for label, date in (("checked", leaflet.checked), ("next-check", leaflet.review)):
        if date is not None:
            lines.append(_dated(labels, label, date, document.language))
    lines += _credits(document, context)
    lines += _on_the_web(edition, context)
    if edition.size_label:
        lines.append(labels.passage(size_label(edition), points=f"{edition.body_points:g}"))
    others = [name for name in context.editions if name != edition.name]
    if others:
        lines.append(labels.passage("other-formats"))
        lines.append(ItemList(tuple(labels.passage(other) for other in others)))
    return Section(labels.passage("about"), tuple(lines))


def _on_the_web(edition: Edition, context: EditionContext) -> Iterator[Block]:
    """The address of the leaflet's web page; in large print also as a QR code for a telephone's camera."""
    page, labels = context.leaflet.page, context.labels
    if not page:
        return
    yield labels.passage("on-the-web")
    if edition.qr_code:
        yield Picture(QR_CODE, labels.passage("qr-code", address=page))
    yield Passage((Link((Text(page),), page),), language=labels.english)


def _dated(labels: Labels, label: str, date: datetime.date, tag: str) -> Passage:
    """The label with its date, in the language of the label's words (English if it is not translated)."""
    spoken = labels.passage(label).language or tag
    return labels.passage(label, date=long_date(date, spoken))


def _credits(document: Document, context: EditionContext) -> Iterator[Passage]:
    """The picture sets and licences of all pictures in the document."""
    records = context.pictures or {}
    shown = {picture.id for picture in pictures(document)}
    names = sorted({f"{records[id_].set} ({records[id_].licence})" for id_ in shown if id_ in records})
    if names:
        yield context.labels.passage("picture-credits", credits=", ".join(names))


def _with_its_pictures(section: Section, edition: Edition) -> Section:
    """The section with only the pictures that the author put there, or without any if *edition* has none."""
    kept = (b for b in section.blocks if not isinstance(b, Picture) or (edition.pictures and not b.placed))
    return replace(section, blocks=tuple(kept))

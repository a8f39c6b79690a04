"""The second step: a translated document -> the document that one edition shows.

At the start it adds what is said first, the names of the language and the edition, and the title in the
source language; at the end, the section "About this leaflet". What is then in the document is all that a
reader sees or hears, so the gate judges that. Its judgement decides whether a draft box is added.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.making.first import Shown, first_box, marked
from pipeline.making.foreign_scripts import with_script_tags
from pipeline.making.hard_words import in_alphabetical_order
from pipeline.making.language_marks import with_language_marks
from pipeline.making.rows import Sentences, in_rows
from pipeline.model.braille import braille
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import (
    Block,
    Box,
    BoxKind,
    Document,
    Foot,
    Foreign,
    Imprint,
    ItemList,
    Link,
    Marker,
    Passage,
    Picture,
    Section,
    Strong,
    Text,
    Wording,
    pictures,
    with_passages,
)
from pipeline.model.editions import Beside, Edition
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import EXITS, Labels, size_label
from pipeline.model.language import language, latin_language, long_date, name_for
from pipeline.model.leaflet import Leaflet, PictureRecord, rights

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

PAGE, VIEWS = ("skip",), ("views", "standard", "easy-read")
"""The ids of the labels on the buttons and links of a page, and on those that choose a wording."""

BOOK = ("contents", "accessible-words", "accessible-pictures")
"""The ids of the labels of a book's contents, and of what it says of itself to shops and libraries."""

QR_CODE = "qr-code"
"""The id of the picture of a QR code with the address of the leaflet's web page, drawn for each leaflet."""


@dataclass(frozen=True, slots=True)
class Status:
    """The reasons why a file is a draft. The draft box prints each, in the file's and the source language."""

    translation_unchecked: bool = False
    labels_unchecked: bool = False
    left_in: tuple[str, ...] = ()
    """The tags of the languages of what is not translated."""
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
            "labels-unchecked": self.labels_unchecked,
            "partly-translated": bool(self.left_in),
            "outdated": self.outdated,
            "facts-unconfirmed": self.facts_unconfirmed,
            "not-easy-read": self.not_easy_read,
            "not-tried": self.not_tried,
        }
        return tuple(label for label, holds in reasons.items() if holds)


@dataclass(frozen=True, slots=True)
class EditionContext:
    """What ``compose`` needs besides the document; *source_title* is the title in the language *source*.

    *language* is that of the file; "" means that of the document. *names*: names whose language is known ->
    its BCP 47 tag. *first* is what the file says before all else, in the language of the document.
    *withheld*: a passage is left out, as nobody has confirmed it. *source_catalogue* is that of the labels in
    the language of the source, None for English.
    """

    leaflet: Leaflet
    labels: Labels
    source: str
    source_title: str
    editions: tuple[str, ...] = ()
    pictures: Mapping[str, PictureRecord] | None = None
    language: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    first: Shown = ()
    withheld: bool = False
    source_catalogue: Catalogue | None = None

    @property
    def source_labels(self) -> Labels:
        """The labels in the language of the source."""
        return Labels(self.source, self.source_catalogue)


def shown_by(document: Document, edition: Edition) -> Document:
    """Return the document with only the pictures that *edition* shows; this is what must be translated.

    Easy Read shows all, large print those that the author put in the text, plain text none.
    """
    if edition.wording is Wording.EASY_READ:
        return document
    sections = tuple(_with_its_pictures(section, edition) for section in document.sections)
    return replace(document, sections=sections)


def compose(
    document: Document,
    edition: Edition,
    context: EditionContext,
    sentences: Sentences,
    beside: Document | None = None,
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document as *edition* shows it, and findings about words without a picture.

    *beside* is what the file shows as well, whose pictures it credits, too.
    """
    document, findings = _laid_out(document, edition, context, sentences)
    opening = Section(None, tuple(_opening(document, edition, context)))
    also = () if beside is None else (beside,)
    closing = _closing((document, *also), edition, context)
    foot = _foot(document, context) if edition.has_foot else None
    composed = replace(document, sections=(opening, *document.sections, closing), foot=foot)
    if not context.leaflet.discreet:
        granted = rights(_shown((document, *also), edition, context))
        composed = replace(composed, imprint=replace(composed.imprint, rights=granted))
    return with_script_tags(with_language_marks(composed, context.names)), findings


def compose_beside(
    document: Document, edition: Edition, context: EditionContext, sentences: Sentences
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the *document* as *edition* shows it beside its own, and findings as ``compose``.

    It has an opening and a closing only if it is in another language: a page says nothing twice.
    """
    document, findings = _laid_out(document, edition, context, sentences)
    if edition.beside is Beside.SOURCE:
        opening = Section(None, tuple(_opening(document, edition, context)))
        closing = _closing((document,), edition, context)
        document = replace(document, sections=(opening, *document.sections, closing))
    return with_script_tags(with_language_marks(document, context.names)), findings


def _laid_out(
    document: Document, edition: Edition, context: EditionContext, sentences: Sentences
) -> tuple[Document, tuple[Finding, ...]]:
    """The document with its pictures beside their sentences, if it is Easy Read, and the findings of that."""
    findings: tuple[Finding, ...] = ()
    if edition.beside is not Beside.SOURCE:  # there, each row stands beside its source
        document = in_alphabetical_order(document)
    document = with_passages(document, lambda passage: marked(passage, context.labels, context.source_labels))
    if edition.wording is Wording.EASY_READ:
        rows = [in_rows(section, document, sentences) for section in document.sections]
        document = replace(document, sections=tuple(section for section, _ in rows))
        findings = tuple(finding for _, found in rows for finding in found)
    return replace(document, imprint=_imprint(document, context)), findings


def controls(edition: Edition, context: EditionContext, beside: Document | None) -> Mapping[str, Passage]:
    """Return the words beside the text, by the ids of their labels: a neutral title, buttons, contents."""
    title = ("information",) if context.leaflet.discreet else ()
    if edition.extension == "epub":
        parts = BOOK if beside is None else (*BOOK, *VIEWS[1:])
        return {label: context.labels.passage(label) for label in (*title, *parts)}
    if not edition.is_page:
        return {label: context.labels.passage(label) for label in title}
    views = () if beside is None or edition.beside is not Beside.EASY_READ else VIEWS
    exits = EXITS if context.leaflet.sensitive else ()
    return {label: context.labels.passage(label) for label in (*title, *exits, *PAGE, *views)}


def with_draft_box(
    document: Document, labels: Labels, source: Labels, status: Status, edition: Edition
) -> Document:
    """Return a composed document that says near its start why it is a draft; if it is one.

    The labels of the *source*'s language tell the people who hand it out not to, without the reasons: they
    need no more, and the leaflet's own words come soon. They do not if the *edition* has a document in that
    language beside this one, which says it itself. A brief edition gives the reasons in its last section,
    or in the note of the start where that leaves no page half empty.
    """
    if not status.draft:
        return document
    opening, *sections = document.sections
    if edition.brief:
        boxes = [_note(_draft_line(labels))]
        *sections, closing = sections
        why = ItemList(tuple(_reasons(labels, status, source.language)), Marker.LINE)
        reasons = Box((why,), BoxKind.REASONS)
        sections.append(replace(closing, blocks=(reasons, *closing.blocks)))
    else:
        boxes = [_draft_box(labels, status, source.language)]
    # Both are the same as long as no label is translated.
    same = labels.passage("draft").words == source.passage("draft").words
    if document.language != source.language and edition.beside is not Beside.SOURCE and not same:
        boxes.append(_note(_draft_line(source, source.language)))
    opening = replace(opening, blocks=(*opening.blocks, *boxes))
    foot = document.foot
    if foot is not None:
        foot = replace(foot, draft=_draft_words(document.language, labels, source))
    return with_script_tags(replace(document, sections=(opening, *sections), foot=foot))


def _draft_words(language: str, labels: Labels, source: Labels) -> tuple[Passage, ...]:
    """The word Draft in the file's language and in the source's, for each page: once if they are the same.

    Somebody who finds one page on a printer must see in a word they can read that it is not for use.
    """
    own, other = labels.passage("draft"), source.passage("draft")
    if language == source.language or own.words == other.words:
        return (own,)
    return own, replace(other, language=other.language or source.language)


def _foot(document: Document, context: EditionContext) -> Foot:
    """The foot of each page: the title, if that may be seen, and the number of the page."""
    discreet = context.leaflet.discreet
    title = context.labels.passage("information") if discreet else document.title
    return Foot(title, context.labels.passage("page-of"))


def _imprint(document: Document, context: EditionContext) -> Imprint:
    """The properties of the file; a discreet leaflet has a title that says nothing."""
    if not context.leaflet.discreet:
        return document.imprint
    title = context.labels.passage("information")
    return replace(document.imprint, title=title.words, title_language=title.language)


def _opening(document: Document, edition: Edition, context: EditionContext) -> Iterator[Block]:
    """What is said first; the language's own name and that in the source's; the source's title; the edition.

    If the source's document is beside it, each of both has one of the names, and its own title.
    """
    yield from first_box(context.first, context.labels, context.source_labels)
    spoken, source = language(context.language or document.language), context.source
    yield from _logo(edition, context)
    own_name = Passage((Text(spoken.own_name),), language=spoken.tag)
    in_source = Passage((Text(name_for(spoken.tag, source)),), language=source)
    lines = [own_name]
    if edition.beside is Beside.SOURCE:
        lines = [in_source if document.language == source else own_name]
    elif spoken.tag != source:
        lines += [in_source, Passage((Text(context.source_title),), language=source)]
    named = edition.wording is not Wording.EASY_READ or document.wording is Wording.EASY_READ
    if named and not edition.size_label:  # only Easy Read is called so; large print says its size at its end
        lines.append(context.labels.passage(edition.name))
    if context.leaflet.publisher.confirmed:
        lines.append(context.labels.passage("publisher", publisher=context.leaflet.publisher.name))
    yield ItemList(tuple(lines), Marker.LINE, together=True)
    if edition.extension == "brf" and (code := braille(document.language)) is not None:
        yield context.labels.passage("braille-table", table=code.table)


def _logo(edition: Edition, context: EditionContext) -> Iterator[Picture]:
    """The logo of a publisher who has agreed, unless nobody may see at once what the leaflet is.

    Its alternative text is the name, which is in the language of the source and needs no translation.
    """
    publisher = context.leaflet.publisher
    known = publisher.logo in (context.pictures or {})
    if publisher.confirmed and known and edition.pictures and not context.leaflet.discreet:
        yield Picture(publisher.logo, Passage((Text(publisher.name),), language=context.source))


def _draft_line(labels: Labels, tag: str = "") -> Passage:
    """The words Draft and what not to do, in one line; the dot is that of the foot.

    *tag* is the language of the labels if it is not the file's.
    """
    word, rest = labels.passage("draft"), labels.passage("do-not-use")
    said = Strong(word.content)
    if word.language != rest.language:  # one of both has no translation
        said = Strong((Foreign(word.content, word.language or labels.language),))
    content = (said, Text(" \N{MIDDLE DOT} "), *rest.content)
    return replace(rest, content=content, language=rest.language or tag)


def _draft_box(labels: Labels, status: Status, source: str) -> Box:
    """The box that says why this is a draft."""
    heading = labels.passage("draft")
    strong = replace(heading, content=(Strong(heading.content),))
    lines = (labels.passage("do-not-use"), *_reasons(labels, status, source))
    return Box((strong, ItemList(lines, Marker.LINE)), BoxKind.NOTE)


def _note(line: Passage) -> Box:
    return Box((line,), BoxKind.NOTE)


def _reasons(labels: Labels, status: Status, source: str) -> Iterator[Passage]:
    """Why this is a draft, the most serious reason first."""
    named = {"partly-translated": status.left_in, "outdated": (source,)}
    for label in status.reasons():
        yield labels.naming(label, *named[label]) if label in named else labels.passage(label)


def _closing(documents: Sequence[Document], edition: Edition, context: EditionContext) -> Section:
    """The section "About this leaflet", at the end."""
    labels, leaflet = context.labels, context.leaflet
    facts: list[Passage] = [labels.passage("withheld")] if context.withheld else []
    if leaflet.version:
        facts.append(labels.passage("version", version=leaflet.version))
    for label, date in (("checked", leaflet.checked), ("next-check", leaflet.review)):
        if date is not None:
            facts.append(_dated(labels, label, date, labels.language))
    facts += _provenance(documents[0], labels)
    facts += _credits(documents, edition, context)
    if edition.size_label:
        facts.append(labels.passage(size_label(edition), points=f"{edition.body_points:g}"))
    # Facts of one line each are one piece, so no blank line parts them.
    lines: list[Block] = [ItemList(tuple(facts), Marker.LINE)] if facts else []
    lines += _on_the_web(edition, context)
    others = [name for name in context.editions if name != edition.name]
    if others:
        lines.append(labels.passage("other-formats"))
        lines.append(ItemList(tuple(labels.passage(other) for other in others)))
    return Section(labels.passage("about"), tuple(lines))


def _provenance(document: Document, labels: Labels) -> Iterator[Passage]:
    """What people did with the words of a release, and the code of these words."""
    for act, day in document.imprint.signed():
        yield _dated(labels, act, day, document.language)
    if document.imprint.code:
        yield labels.passage("text-code", code=document.imprint.code)


def _on_the_web(edition: Edition, context: EditionContext) -> Iterator[Block]:
    """The address of the leaflet's web page; in large print also as a QR code for a telephone's camera."""
    page, labels = context.leaflet.page, context.labels
    if not page:
        return
    yield labels.passage("on-the-web")
    if edition.qr_code:
        yield Picture(QR_CODE, labels.passage("qr-code", address=page))
    yield Passage((Link((Text(page),), page),), language=latin_language(context.source))


def _dated(labels: Labels, label: str, date: datetime.date, tag: str) -> Passage:
    """The label with its date, in the language of the label's words (English if it is not translated)."""
    spoken = labels.passage(label).language or tag
    return labels.passage(label, date=long_date(date, spoken))


def _credits(documents: Sequence[Document], edition: Edition, context: EditionContext) -> Iterator[Passage]:
    """The picture sets of all pictures in the documents, with the licences that ask to be named on paper.

    The properties of the file name every licence. A logo says itself whose it is.
    """
    logo = context.leaflet.publisher.logo
    names = sorted(
        {
            f"{each.set} ({each.licence})" if each.licence.startswith("CC-BY") else each.set
            for each in _shown(documents, edition, context)
            if each.id != logo or each.licence.startswith("CC-BY")
        }
    )
    if names:
        yield context.labels.passage("picture-credits", credits=", ".join(names))


def _shown(documents: Sequence[Document], edition: Edition, context: EditionContext) -> list[PictureRecord]:
    """The records of the pictures in the documents, of those beside what is said first, and of the logo."""
    records = context.pictures or {}
    found = (picture for document in documents for picture in pictures(document))
    first = (block for block in context.first if isinstance(block, Picture))
    shown = dict.fromkeys(picture.id for picture in (*found, *first, *_logo(edition, context)))
    return [records[id_] for id_ in shown if id_ in records]


def _with_its_pictures(section: Section, edition: Edition) -> Section:
    """The section with only the pictures that the author put there, or without any if *edition* has none."""
    kept = (b for b in section.blocks if not isinstance(b, Picture) or (edition.pictures and not b.placed))
    return replace(section, blocks=tuple(kept))

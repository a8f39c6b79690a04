"""The first step: adds what leaflet.toml and the picture set say to the source, before it is translated.

These are the title, pictures before the words they illustrate, confirmed contacts, and the marks of critical
passages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.model.document import (
    Block,
    Definitions,
    Document,
    Imprint,
    ItemList,
    Marker,
    Passage,
    Picture,
    Place,
    Section,
    Strong,
    Text,
    with_passages,
)
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import Labels, short_context
from pipeline.model.language import ENGLISH, is_same_language
from pipeline.model.leaflet import Contact, Leaflet, PictureRecord, State

UNKNOWN_PICTURE = Rule(
    "picture/unknown",
    Severity.ERROR,
    "A text names a picture that is not in the picture set.",
    why="A reader who needs the picture to understand the words would find nothing there.",
    standard="design: nothing is lost silently",
    bad="![](police-oficer)",
    good="![](police-officer)",
)
RULES = (UNKNOWN_PICTURE,)

ENGLISH_LABELS = Labels(ENGLISH)


def assemble(
    document: Document,
    leaflet: Leaflet,
    pictures: Mapping[str, PictureRecord],
    labels: Labels = ENGLISH_LABELS,
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the source document with its title, pictures and confirmed contacts, and the findings.

    *labels* are those in the language of the source; one of them is the heading of the contacts. Passages
    with words that leaflet.toml lists as critical are marked as critical.
    """
    findings: list[Finding] = []
    if leaflet.title:
        title = replace(document.title, content=(Text(leaflet.title),))
        document = replace(document, title=replace(title, context=short_context(leaflet.title, "heading")))
    records = {record.id: _spoken(record, document.language) for record in pictures.values()}
    sections = [_illustrated(section, leaflet, records, findings) for section in document.sections]
    sections = _before_hard_words(sections, _contacts(leaflet, labels.passage("contacts")))
    logo = leaflet.publisher.logo
    if logo and logo not in records:
        findings.append(_unknown(logo, leaflet.publisher.place, records))
    publisher = leaflet.publisher.name if leaflet.publisher.confirmed else ""
    imprint = Imprint(publisher, leaflet.version, leaflet.checked or document.imprint.date)
    document = replace(document, sections=tuple(sections), imprint=imprint)
    return with_passages(document, lambda passage: _marked(passage, leaflet)), tuple(findings)


def _marked(passage: Passage, leaflet: Leaflet) -> Passage:
    """The passage, marked as critical if it contains a critical quotation, and as disputed."""
    critical, disputed = leaflet.endangers(passage.words), leaflet.disputes(passage.words)
    return replace(passage, critical=critical, disputed=disputed) if critical or disputed else passage


def _illustrated(
    section: Section, leaflet: Leaflet, pictures: Mapping[str, PictureRecord], findings: list[Finding]
) -> Section:
    """The section with the pictures that leaflet.toml places, and with every alternative text filled in."""
    blocks: list[Block] = []
    for block in section.blocks:
        if isinstance(block, Passage):
            for placement in leaflet.pictures:
                if placement.passage in block.words:
                    blank = Picture(placement.id, Passage((), placement.place), placed=True)
                    blocks += _described(blank, pictures, findings)
        blocks += _described(block, pictures, findings) if isinstance(block, Picture) else [block]
    return replace(section, blocks=tuple(blocks))


def _spoken(record: PictureRecord, source: str) -> PictureRecord:
    """The record, without its language if that is the language of the *source*."""
    own = record.language and not is_same_language(record.language, source)
    return record if own else replace(record, language="")


def _described(
    picture: Picture, pictures: Mapping[str, PictureRecord], findings: list[Finding]
) -> list[Picture]:
    """The picture with its alternative text; or no picture, and a finding, if it is not in the set."""
    record = pictures.get(picture.id)
    if record is None:
        findings.append(_unknown(picture.id, picture.alternative.place, pictures))
        return []
    if picture.alternative.content:
        return [picture]
    words = record.alternative
    context = short_context(words, "alternative text")
    alternative = Passage((Text(words),), record.place, context, record.language)
    return [replace(picture, alternative=alternative)]


def _unknown(id_: str, place: Place, pictures: Mapping[str, PictureRecord]) -> Finding:
    hint = f"the pictures are {', '.join(sorted(pictures))}" if pictures else "source/pictures is empty"
    return Finding(UNKNOWN_PICTURE, f"no picture {id_!r}", place, hint)


def _before_hard_words(sections: Sequence[Section], contacts: Iterable[Section]) -> list[Section]:
    """The sections with the *contacts* after the text, and before the hard words if those end it.

    Who can help matters more than what a word means.
    """
    ends = bool(sections) and any(isinstance(block, Definitions) for block in sections[-1].blocks)
    text = len(sections) - ends
    return [*sections[:text], *contacts, *sections[text:]]


def _contacts(leaflet: Leaflet, label: Passage) -> Iterator[Section]:
    """A section with the confirmed contacts; no section if there are none."""
    confirmed = [contact for contact in leaflet.contacts if contact.fact.state is State.CONFIRMED]
    if confirmed:
        heading = replace(label, context=short_context(label.words, "heading"))
        yield Section(heading, (ItemList(tuple(map(_contact_line, confirmed)), Marker.LINE),))


def _contact_line(contact: Contact) -> Passage:
    return Passage((Text(f"{contact.name}: "), Strong((Text(contact.reach),))), contact.fact.place)

"""Makes and checks the editions of one leaflet in one language. Touches no disk: any process can run it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.catalogues.gate import Gate, account, origins
from pipeline.catalogues.pseudo import english_words
from pipeline.catalogues.translate import HELD, MISSING, OUTDATED, translate
from pipeline.checks import translation
from pipeline.checks.translation import TranslationContext
from pipeline.making.compose import (
    NO_WORDING,
    EditionContext,
    Status,
    compose,
    shown_by,
    with_draft_box,
)
from pipeline.making.formats import FORMATS, Supplies
from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.document import Document, Place, Wording, passages
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.glossary import Glossary
from pipeline.model.labels import DOMAIN, Labels, label_messages, released_labels
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.leaflet import Leaflet, PictureRecord, Stale
from pipeline.model.sign_off import Ledger
from pipeline.project.manifest import artefact_path
from pipeline.segmentation import sentences, word_spans
from pipeline.writers.drawings import drawings_shown

NOT_TRIED = Rule(
    "easy-read/not-tried",
    Severity.NOTE,
    "No reader with learning disabilities has tried the Easy Read wording.",
    why="Only its readers can say whether a text is easy to read.",
    standard="Netzwerk Leichte Sprache, rules: two or more readers test each text",
    bad="(leaflet.toml without [[trials]])",
    good='[[trials]]\ndate = 2026-03-01\ngroup = "People First"\nreaders = 6',
)
RULES = (NOT_TRIED,)

CODE_POINT = re.compile(r"U\+([0-9A-F]{4,6})")


@dataclass(frozen=True)
class Ingredients:
    """Everything that the editions of one leaflet in one language are made from.

    *catalogue* is the leaflet's, *label_catalogue* that of the labels (domain ``furniture``); both are None
    for the source's language. *ledger* has the sign-offs in the language. *findings* are those made so far.
    *kept* are the files that are up to date, with the other formats that each names; *beside* are the formats
    of the other files that are there.
    """

    leaflet: Leaflet
    tag: str
    source_language: str
    documents: Mapping[Wording, Document]
    messages: tuple[Message, ...]
    editions: tuple[Edition, ...]
    all_editions: tuple[str, ...]
    catalogue: Catalogue | None = None
    label_catalogue: Catalogue | None = None
    ledger: Ledger = field(default_factory=Ledger)
    glossary: Glossary = field(default_factory=Glossary)
    pictures: Mapping[str, PictureRecord] | None = None
    drawings: Mapping[str, bytes] | None = None
    font_folders: tuple[Path, ...] = ()
    facts_unconfirmed: bool = False
    release: bool = False
    findings: tuple[Finding, ...] = ()
    kept: tuple[tuple[Edition, tuple[str, ...]], ...] = ()
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """An edition's bytes (None if it is withheld) and the findings about it.

    *look* is that of the edition; *others* are the other formats that the file names.
    """

    edition: str
    wording: Wording
    data: bytes | None
    words: int
    draft: bool
    pages: int | None = None
    findings: tuple[Finding, ...] = ()
    look: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Composed:
    """An edition before it is written: what it shows, why it is a draft, and the findings so far."""

    document: Document
    wording: Wording
    status: Status
    findings: tuple[Finding, ...]


def make(ingredients: Ingredients) -> tuple[Made, ...]:
    """Return each edition in *ingredients*, made and checked.

    A file says in which other formats the leaflet comes. In a draft these are all formats of the project.
    Where files can be withheld, these are only formats whose file is there after this build: it is made now,
    or it was there, from the same words. So a file that is *kept* is made again if it names other formats.
    """
    in_catalogues, gate = tuple(_catalogue_findings(ingredients)), _gate(ingredients)

    def composed(edition: Edition, others: tuple[str, ...]) -> _Composed:
        return _composed(edition, others, in_catalogues, gate, ingredients)

    def made(edition: Edition, others: tuple[str, ...]) -> Made:
        return _made(edition, others, composed(edition, others), ingredients)

    if not can_withhold(ingredients.leaflet, ingredients.release):
        every = ingredients.all_editions
        return tuple(
            made(edition, other_formats(every, every, edition.name)) for edition in ingredients.editions
        )
    passed = (one.name for one in ingredients.editions if not _stopped(composed(one, ()), ingredients))
    return _agreed(frozenset(passed), made, ingredients)


def _agreed(
    passed: frozenset[str], made: Callable[[Edition, tuple[str, ...]], Made], given: Ingredients
) -> tuple[Made, ...]:
    """The editions, each naming no format but those whose file is there when all are made.

    *passed* are the formats that nothing stops before they are written. A check of the written bytes can
    still stop one. Then it stays withheld, and those that name it are made again. A further round needs a
    format that was lost in the one before: there are at most as many as formats, and mostly one.
    """
    named = dict(given.kept)
    groups = given.editions, tuple(named)
    every = (*given.editions, *named)
    done: dict[Edition, Made] = {}
    there = passed | {edition.name for edition in named} | {*given.beside}
    changed = True
    while changed:
        changed = False
        for editions in groups:  # what is kept comes last: it is made again only if its names are wrong then
            for edition in editions:
                others = other_formats(given.all_editions, there, edition.name)
                if named.get(edition) != others and not _is_withheld(done.get(edition)):
                    done[edition], named[edition], changed = made(edition, others), others, True
            standing = (one.name for one in every if not _is_withheld(done.get(one)))
            there &= {*standing, *given.beside}
    return tuple(done.values())


def _is_withheld(made: Made | None) -> bool:
    return made is not None and made.data is None


def other_formats(every: tuple[str, ...], there: Collection[str], edition: str) -> tuple[str, ...]:
    """Return those of the formats *every* that are *there*, but not *edition*: what its file names."""
    return tuple(name for name in every if name in there and name != edition)


def can_withhold(leaflet: Leaflet, release: bool) -> bool:
    """Return whether errors stop a file: they do in a release, and in a draft whose policy is ``hold``."""
    return release or leaflet.stale is Stale.HOLD


def _composed(
    edition: Edition,
    others: tuple[str, ...],
    in_catalogues: tuple[Finding, ...],
    gate: Gate,
    given: Ingredients,
) -> _Composed:
    document, found = _translated(edition, given)
    labels = Labels(given.tag, given.source_language, given.label_catalogue)
    title = given.documents[Wording.STANDARD].title.words
    context = EditionContext(given.leaflet, labels, title, others, given.pictures)
    bare, missing = compose(document, edition, context, sentences)
    signed, unsigned = gate.judge(bare, given.release)
    status = replace(_status(edition, document, found, given), translation_unchecked=not signed)
    composed, status = _marked(bare, labels, status)
    english = _left_in_english(composed, given)
    located = (
        _located(finding, edition, given)
        for finding in (
            *(*found, *in_catalogues, *_labels_in_english(composed, given)),
            *(*missing, *english),
        )
    )
    every = (*given.findings, *_reasons(status, given), *unsigned, *located)
    return _Composed(composed, document.wording, status, every)


def _made(edition: Edition, others: tuple[str, ...], composed: _Composed, given: Ingredients) -> Made:
    document, status = composed.document, composed.status
    written = FORMATS[edition.extension](document, edition, _supplies(document, given))
    every = (*composed.findings, *(_located(finding, edition, given) for finding in written.findings))
    return Made(
        edition.name,
        composed.wording,
        None if _stopped(replace(composed, findings=every), given) else written.data,
        _words(document),
        status.draft,
        written.pages,
        every,
        edition.look,
        others,
    )


def _supplies(composed: Document, given: Ingredients) -> Supplies:
    drawings = drawings_shown(composed, given.drawings or {}, given.pictures or {})
    return Supplies(drawings, given.font_folders, given.leaflet.page)


def _words(document: Document) -> int:
    """How many words the document has; ICU's dictionaries find them in scripts without spaces."""
    return sum(
        len(word_spans(passage.words, passage.language or document.language))
        for passage in passages(document)
    )


def _translated(edition: Edition, given: Ingredients) -> tuple[Document, tuple[Finding, ...]]:
    """What *edition* shows, in its language, and findings for passages that have no translation."""
    document = given.documents.get(edition.wording, given.documents[Wording.STANDARD])
    document = shown_by(document, edition)
    if given.tag == given.source_language:
        return document, ()
    return translate(document, given.catalogue or Catalogue(given.tag), _policy(given))


def _marked(bare: Document, labels: Labels, status: Status) -> tuple[Document, Status]:
    """The composed document *bare* with its draft box, and its status: also a draft if words stay English."""
    marked = with_draft_box(bare, labels, status)
    if not status.partly_translated and any(origin.untranslated for origin in origins(marked)):
        return _marked(bare, labels, replace(status, partly_translated=True))
    return marked, status


def _left_in_english(composed: Document, given: Ingredients) -> tuple[Finding, ...]:
    """In a pseudo-locale: words left in English, i.e. in no catalogue. Names from settings are exempt."""
    if given.tag not in PSEUDO_LOCALES:
        return ()
    sets = (f"{record.set} ({record.licence})" for record in (given.pictures or {}).values())
    leaflet, names = given.leaflet, (name.name for name in given.glossary.names)
    return tuple(
        english_words(composed, (*leaflet.keep, *names, leaflet.publisher.name, leaflet.version, *sets))
    )


def _policy(given: Ingredients) -> Stale:
    return Stale.HOLD if given.release else given.leaflet.stale


def _catalogue_findings(given: Ingredients) -> Iterator[Finding]:
    """Findings in the catalogues themselves: translations that lose something."""
    if given.catalogue is not None:
        known = TranslationContext(given.source_language, given.leaflet.keep, given.glossary)
        yield from translation.check(given.messages, given.catalogue, known)
    if given.label_catalogue is not None:
        known = TranslationContext(given.source_language, glossary=given.glossary)
        yield from translation.check(label_messages(), given.label_catalogue, known)


def _labels_in_english(composed: Document, given: Ingredients) -> Iterator[Finding]:
    """Findings about the labels that a file shows without a translation."""
    rule = HELD if _policy(given) is Stale.HOLD else MISSING
    file = given.label_catalogue.file if given.label_catalogue else ""
    hint = "run leaflets update, then translate the label in this file"
    for origin in origins(composed):
        if origin.domain == DOMAIN and origin.untranslated:
            yield Finding(rule, f"this label has no translation: {origin.text}", Place(file), hint)


def _status(edition: Edition, document: Document, found: tuple[Finding, ...], given: Ingredients) -> Status:
    easy = edition.wording is Wording.EASY_READ
    return Status(
        outdated=any(finding.rule is OUTDATED for finding in found),
        facts_unconfirmed=given.facts_unconfirmed,
        not_easy_read=easy and document.wording is not Wording.EASY_READ,
        not_tried=easy and document.wording is Wording.EASY_READ and not given.leaflet.trials,
    )


def _reasons(status: Status, given: Ingredients) -> Iterator[Finding]:
    """The findings that explain why the draft box says "not Easy Read" or "not tried"."""
    folder, severity = f"source/{given.leaflet.id}", Severity.ERROR if given.release else None
    if status.not_easy_read:
        message, hint = (
            "the easy-read edition is made from the standard wording",
            f"write {folder}/easy-read.md",
        )
        yield Finding(NO_WORDING, message, Place(folder), hint, severity_here=severity)
    if status.not_tried:
        message = "no reader with learning disabilities has tried the Easy Read wording"
        hint = f"describe the trial in {folder}/leaflet.toml, under [[trials]]"
        yield Finding(NOT_TRIED, message, Place(f"{folder}/easy-read.md"), hint, severity_here=severity)


def _gate(given: Ingredients) -> Gate:
    """The gate for files in this language; the source's words need no signature."""
    if given.tag == given.source_language:
        return Gate({})
    empty, labels = Catalogue(given.tag), released_labels()
    leaflet = account(given.messages, given.catalogue or empty, given.leaflet.id, given.ledger)
    return Gate({"": leaflet, DOMAIN: account(labels, given.label_catalogue or empty, DOMAIN, given.ledger)})


def _stopped(composed: _Composed, given: Ingredients) -> bool:
    """Whether the file is withheld. A release must not contain one that is a draft, for whatever reason."""
    if given.release and composed.status.draft:
        return True
    return _errors(composed.findings) and can_withhold(given.leaflet, given.release)


def _errors(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _located(finding: Finding, edition: Edition, given: Ingredients) -> Finding:
    """The finding with its language and, if it has no place, with the file it is about as its place."""
    place = finding.place if finding.place.file else _place_of_character(finding, given)
    if not place.file:
        path = artefact_path(given.leaflet.id, given.tag, edition.name, edition.look)
        place = Place(f"output/{path}", place.line)
    return replace(finding, language=finding.language or given.tag, place=place)


def _place_of_character(finding: Finding, given: Ingredients) -> Place:
    """The catalogue entry that contains the character (U+XXXX) named in a pdf/missing-glyph finding."""
    code_point = CODE_POINT.search(finding.message)
    if code_point and given.catalogue and finding.rule.id == "pdf/missing-glyph":
        for entry in given.catalogue.entries:
            if entry.translated and chr(int(code_point[1], 16)) in entry.translations[0]:
                return entry.place
    return finding.place

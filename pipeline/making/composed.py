"""Composes one edition from its ingredients: what its file shows, and whether that is a draft."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pipeline.catalogues.gate import Account, Gate, account, origins, untranslated_languages
from pipeline.catalogues.pseudo import untranslated_words
from pipeline.catalogues.translate import HELD, MISSING, OUTDATED, translate
from pipeline.making.columns import needing_columns
from pipeline.making.compose import (
    NO_WORDING,
    EditionContext,
    Status,
    compose,
    compose_beside,
    controls,
    shown_by,
    with_draft_box,
)
from pipeline.making.file_content import FileContent
from pipeline.making.first import Shown, shown_first, translated_first
from pipeline.making.ingredients import Ingredients
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Document, Imprint, Place, Wording, all_passages
from pipeline.model.editions import Beside, Edition
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import DOMAIN, Labels, released_labels
from pipeline.model.language import is_english
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.leaflet import Stale
from pipeline.model.sign_off import Act, Ledger, Stage
from pipeline.segmentation import sentences

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


@dataclass(frozen=True, slots=True)
class Composed:
    """An edition before it is written: what it shows, why it is a draft, and the findings about its words.

    *findings* say where they are; *unplaced* are those that have no place but the file.
    """

    shown: FileContent
    wording: Wording
    status: Status
    findings: tuple[Finding, ...]
    unplaced: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Gates:
    """The gate for a file in its language, and the gate for what it shows in the language of the source."""

    own: Gate
    source: Gate

    @classmethod
    def of(cls, given: Ingredients) -> Gates:
        """Return the gates; the source's own words need no signature, nor do English labels."""
        accounts = dict[str, Account]()
        if not given.is_source:
            catalogue = given.catalogue or Catalogue(given.tag)
            accounts[""] = account(given.messages, catalogue, given.leaflet.id, given.ledger)
        labels = _of_labels(given.tag, given.label_catalogue, given.ledger)
        of_source = _of_labels(given.source_language, given.source_labels, given.source_ledger)
        return cls(Gate({**accounts, **labels}), Gate(of_source))

    def judge(self, shown: FileContent, release: bool) -> tuple[bool, bool, tuple[Finding, ...]]:
        """Return whether all is signed off: in its own language, in the source's; and what is not."""
        signed, findings = self.own.judge(shown.own_passages(), release)
        if shown.in_source is None:
            return signed, True, findings
        source_signed, more = self.source.judge(all_passages(shown.in_source), release)
        return signed, source_signed, (*findings, *more)


def _of_labels(tag: str, catalogue: Catalogue | None, ledger: Ledger) -> dict[str, Account]:
    if is_english(tag):
        return {}
    return {DOMAIN: account(released_labels(), catalogue or Catalogue(tag), DOMAIN, ledger)}


def compose_edition(
    edition: Edition,
    others: tuple[str, ...],
    in_catalogues: tuple[Finding, ...],
    gates: Gates,
    given: Ingredients,
) -> Composed:
    """Return the edition as it is before it is written; its file names the formats *others*."""
    labels = Labels(given.tag, given.label_catalogue)
    document, found = _translated(edition, given)
    first, untranslated = translated_first(shown_first(edition, given), given)
    found = tuple(dict.fromkeys((*found, *untranslated)))
    context = _context(labels, others, given, first, document.wording)
    document = replace(document, imprint=_imprint(document.imprint, gates.own, given))
    beside = _beside(edition, labels, others, document.imprint, given)
    bare, missing = compose(document, edition, context, sentences, beside.document)
    shown = FileContent(bare, beside.document, controls(edition, context, beside.document))
    found, missing = (*found, *beside.found), (*missing, *beside.missing)
    signed, source_signed, unsigned = gates.judge(shown, given.release)
    status = replace(
        _status(edition, document, shown, found, given),
        translation_unchecked=not signed and not given.is_source,
        labels_unchecked=not source_signed or (not signed and given.is_source),
    )
    shown, status = _marked(shown, edition, labels, status, given)
    columns = (finding for document in shown.documents for finding in needing_columns(document))
    unplaced = (*found, *in_catalogues, *_untranslated_labels(shown, given), *columns)
    placed = (*given.findings, *_reasons(status, given), *missing, *unsigned)
    return Composed(shown, document.wording, status, placed, (*unplaced, *missing, *_escaped(shown, given)))


def _imprint(imprint: Imprint, gate: Gate, given: Ingredients) -> Imprint:
    """The properties of a file, in a release with what it is made from, and with the days of sign-offs."""
    if not given.release:
        return imprint
    own = gate.accounts.get("")
    signs = [sign for _, state in own.rows for sign in state.signs] if own is not None else []
    days: dict[Stage | Act, list[datetime.date]] = {}
    for sign in signs:
        days.setdefault(sign.stage, []).append(sign.date)
    for record in given.ledger.about((given.leaflet.id,)).records:
        days.setdefault(record.act, []).append(record.date)
    source, catalogue = given.digests
    return replace(
        imprint,
        source=source,
        catalogue=catalogue,
        translated=max(days.get(Act.TRANSLATED, ()), default=None),
        checked=max(days.get(Stage.CHECKED, ()), default=None),
        approved=max(days.get(Stage.FINAL, ()), default=None),
    )


def _context(
    labels: Labels, others: tuple[str, ...], given: Ingredients, first: Shown, wording: Wording
) -> EditionContext:
    title = given.documents[Wording.STANDARD].title.words
    source, names = given.source_language, _names(given)
    formats, pictures, withheld = others, given.pictures, wording in given.withheld
    return EditionContext(
        *(given.leaflet, labels, source, title, formats, pictures, given.tag, names, first, withheld),
        given.source_labels,
    )


def _names(given: Ingredients) -> Mapping[str, str]:
    """The names whose language is known, and their language: the glossary's, and the publisher's."""
    publisher = given.leaflet.publisher
    own = {publisher.name: given.source_language} if publisher.confirmed else {}
    return {**own, **{name.name: name.language for name in given.glossary.names if name.language}}


@dataclass(frozen=True, slots=True)
class _Beside:
    """The composed document beside the edition's own, if there is one, and the findings of making it."""

    document: Document | None = None
    found: tuple[Finding, ...] = ()
    missing: tuple[Finding, ...] = ()


def _beside(
    edition: Edition, labels: Labels, others: tuple[str, ...], imprint: Imprint, given: Ingredients
) -> _Beside:
    """What stands beside the edition's own document: nothing if the leaflet has nothing of the kind."""
    if edition.beside is Beside.EASY_READ and Wording.EASY_READ in given.documents:
        edition = replace(edition, wording=Wording.EASY_READ)
        document, found = _translated(edition, given)
    elif edition.beside is Beside.SOURCE and not given.is_source:
        labels = Labels(given.source_language, given.source_labels)
        document, found = replace(_source(edition, given), imprint=imprint), ()
    else:
        return _Beside()
    context = _context(labels, others, given, shown_first(edition, given), document.wording)
    composed, missing = compose_beside(document, edition, context, sentences)
    return _Beside(composed, found, missing)


def _source(edition: Edition, given: Ingredients) -> Document:
    """What *edition* shows, in the language of the source."""
    return shown_by(given.documents.get(edition.wording, given.documents[Wording.STANDARD]), edition)


def _translated(edition: Edition, given: Ingredients) -> tuple[Document, tuple[Finding, ...]]:
    """What *edition* shows, in its language, and findings for passages that have no translation."""
    document = _source(edition, given)
    if given.is_source:
        return document, ()
    targets = given.leaflet.links.get(given.tag, {})
    return translate(document, given.catalogue or Catalogue(given.tag), given.policy, targets)


def _status(
    edition: Edition, document: Document, shown: FileContent, found: tuple[Finding, ...], given: Ingredients
) -> Status:
    easy = edition.wording is Wording.EASY_READ
    written = Wording.EASY_READ in (document.wording, *(one.wording for one in shown.documents))
    return Status(
        outdated=any(finding.rule is OUTDATED for finding in found),
        facts_unconfirmed=given.facts_unconfirmed,
        not_easy_read=easy and not written,
        not_tried=written and not given.leaflet.trials,
    )


def _marked(
    bare: FileContent, edition: Edition, labels: Labels, status: Status, given: Ingredients
) -> tuple[FileContent, Status]:
    """*bare* with the draft box in each language, and the status: a draft if words are not translated.

    The box can have words in a further language itself, which it then names.
    """
    source = Labels(given.source_language, given.source_labels)
    marked = replace(bare, document=with_draft_box(bare.document, labels, source, status, edition))
    if bare.in_source is not None:
        marked = replace(marked, beside=with_draft_box(bare.in_source, source, source, status, edition))
    left_in = untranslated_languages(marked.passages())
    if left_in != status.left_in:
        return _marked(bare, edition, labels, replace(status, left_in=left_in), given)
    return marked, status


def _escaped(shown: FileContent, given: Ingredients) -> tuple[Finding, ...]:
    """In a pseudo-locale: words that are in no catalogue. Names from settings are exempt."""
    if given.tag not in PSEUDO_LOCALES:
        return ()
    sets = (record.set for record in (given.pictures or {}).values())
    leaflet, names = given.leaflet, (name.name for name in given.glossary.names)
    return tuple(
        untranslated_words(
            shown.own_passages(), (*leaflet.keep, *names, leaflet.publisher.name, leaflet.version, *sets)
        )
    )


def _untranslated_labels(shown: FileContent, given: Ingredients) -> Iterator[Finding]:
    """Findings about the labels that a file shows without a translation."""
    rule = HELD if given.policy is Stale.HOLD else MISSING
    file = given.label_catalogue.file if given.label_catalogue else ""
    hint = "run leaflets update, then translate the label in this file"
    for origin in origins(shown.passages()):
        if origin.domain == DOMAIN and origin.untranslated:
            yield Finding(rule, f"this label has no translation: “{origin.text}”", Place(file), hint)


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

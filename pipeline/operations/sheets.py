"""Makes the sheets that interpreters fill in: which rows go to whom, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.catalogues import waiting
from pipeline.catalogues.gate import Account
from pipeline.catalogues.memory import Memory, suggestions
from pipeline.catalogues.questions import is_signed
from pipeline.catalogues.sheet import Help, Subject, sheet
from pipeline.catalogues.waiting import Only
from pipeline.checks.translation import check
from pipeline.checks.translation.numbers import ways_in_words
from pipeline.model.catalogue import Catalogue, Key, Message
from pipeline.model.document import pictures
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.glossary import DOMAIN as GLOSSARY
from pipeline.model.labels import DOMAIN, LABELS, NAMED, REVIEW_STEPS, Labels
from pipeline.model.language import ENGLISH, is_english, language
from pipeline.model.leaflet import loosely
from pipeline.model.raster import Drawn
from pipeline.model.review import Guide, GuideLine, Sheet, Suggestion
from pipeline.model.sign_off import SignOff, Stage
from pipeline.operations.sign import OpenCatalogue, open_catalogue, stage_of
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from pipeline.sources.source import Source
from pipeline.writers.drawings import drawings_shown
from pipeline.writers.review import writer

SUGGESTIONS = 2
MIN_PERCENT = 75
"""Per cent. Less similar pairs would waste the time of a person who reads 140 rows."""
LIGHT_MARKUP = re.compile(r"\*\*|\[|\]\{[^}]*\}")
"""The light markup of a message: what is left of the text are its words."""
LABELS_TITLE = "Words that all leaflets share"


@dataclass(frozen=True, slots=True)
class Exported:
    """A file for an interpreter: the *name* that it should have, its bytes, and how many *rows* it has.

    *of* counts the rows of the whole leaflet.
    """

    name: str
    data: bytes
    rows: int
    of: int


@dataclass(frozen=True, slots=True)
class Wish:
    """Which rows a person asks for: those of one of the kinds *only*, or those that wait if it is empty.

    Of the stage *final* are those that one person has signed, and that wait for a second.
    """

    only: tuple[Only, ...] = ()
    stage: Stage = Stage.CHECKED

    @classmethod
    def named(cls, only: Sequence[str], stage: str) -> Wish:
        """Return the wish with these names; raise PipelineError for an unknown kind or stage."""
        return cls(waiting.only(only), stage_of(stage))

    @property
    def second(self) -> bool:
        """Whether the sheet is for a second person."""
        return self.stage is Stage.FINAL


WHAT_WAITS = Wish()
EVERYTHING = Wish((Only.ALL,))


def export(
    project: Project, leaflet: str, tag: str, formats: Sequence[str], wish: Wish = WHAT_WAITS
) -> tuple[Exported, ...]:
    """Return a review file in each of *formats*, for a leaflet or the labels (``furniture``).

    Raises PipelineError if it would have no row.
    """
    writers = [writer(name) for name in formats]
    made = review_sheet(project, leaflet, tag, wish)
    if not made.rows:
        raise _nothing_waits(made, wish)
    end = ".review-final" if made.second else ".review"
    return tuple(
        Exported(f"{made.leaflet}.{made.language}{end}{suffix}", write(made), len(made.rows), made.of)
        for suffix, write in writers
    )


def _nothing_waits(made: Sheet, wish: Wish) -> PipelineError:
    """The error for a sheet without rows."""
    name = language(made.language).english_name
    if made.second:
        return PipelineError(
            f"nothing in {name} waits for a second person",
            hint="a second person signs what a first has signed; leaflets status shows what waits",
        )
    kinds = " or ".join(one.value for one in wish.only)
    what = f"no text in {name} is one of {kinds}" if kinds else f"nothing in {name} waits for a check"
    return PipelineError(what, hint="for all texts: --only all; for the second person: --stage final")


def review_sheet(project: Project, leaflet: str, tag: str, wish: Wish = WHAT_WAITS) -> Sheet:
    """Return the rows for the review of a leaflet, or of the labels (``furniture``), in a language.

    If *wish* names no kind, these are all rows of a language in which nobody has signed anything yet.
    """
    opened = open_catalogue(project, leaflet, tag)
    if opened.leaflet == GLOSSARY:
        hint = f"leaflets review list {GLOSSARY} --language {tag} shows the words; correct them in the file"
        raise PipelineError("no sheet is made of the glossary", hint=hint)
    subject, catalogue = _subject(opened), opened.catalogue
    found = opened.account()
    signed = {message.key: state for message, state in found.rows if is_signed(state)}
    notes = _notes(check(subject.messages, catalogue, opened.known), catalogue)
    given = Help(
        {**notes, **dict(_better(opened, notes))},
        _suggestions(opened),
        frozenset(signed),
        _guide(opened.library, subject.source_language, catalogue.language),
        _drawings(opened.library, subject, catalogue.language),
        {one.key: ways_in_words(one.text, catalogue.language) for one in subject.messages},
        {key: tuple(map(_signer, state.signs)) for key, state in signed.items()},
        opened.turns(),
    )
    return sheet(subject, catalogue, given, _wanted(opened, found, wish), wish.second)


def _wanted(opened: OpenCatalogue, found: Account, wish: Wish) -> frozenset[Key] | None:
    """The keys of the messages that get a row; None means all."""
    asked = None if not wish.only or Only.ALL in wish.only else waiting.chosen(found, wish.only)
    if wish.second:
        return waiting.second(found) if asked is None else waiting.second(found) & asked
    if not wish.only and not waiting.is_new(found, opened.ledger):
        return waiting.waiting(found)
    return asked


def _signer(one: SignOff) -> str:
    """Who signed what, and when: "checked by A. L., 2026-03-01"."""
    return f"{one.stage.value} by {one.who}, {one.date.isoformat()}"


def _subject(opened: OpenCatalogue) -> Subject:
    if opened.leaflet == DOMAIN:
        return Subject(DOMAIN, LABELS_TITLE, tuple(opened.messages), source_language=opened.source_language)
    documents = tuple(Source(opened.library, opened.leaflet).documents.values())
    return Subject(
        opened.leaflet, documents[0].title.words, tuple(opened.messages), documents, opened.source_language
    )


def _notes(findings: Iterable[Finding], catalogue: Catalogue) -> Mapping[Key, tuple[str, ...]]:
    """The messages of the findings, by key, without the quotation at the end: the row shows the text."""
    keys = {entry.place: key for key, entry in catalogue.by_key.items()}
    notes: dict[Key, tuple[str, ...]] = {}
    for finding in findings:
        key = keys.get(finding.place)
        if key is not None:
            notes[key] = (*notes.get(key, ()), finding.message.rpartition(": “")[0] or finding.message)
    return notes


def _better(
    opened: OpenCatalogue, notes: Mapping[Key, tuple[str, ...]]
) -> Iterator[tuple[Key, tuple[str, ...]]]:
    """Yield each message whose words may change, by key: its notes, and what we suggest to the publisher."""
    if opened.leaflet == DOMAIN:
        return
    for fact in Source(opened.library, opened.leaflet).leaflet.facts:
        for message in opened.messages if fact.suggest else ():
            said = loosely(LIGHT_MARKUP.sub("", message.text))
            if any(loosely(quote) in said for quote in fact.quotes):
                note = f"these words may change; we suggest to the publisher: “{fact.suggest}”"
                yield message.key, (*notes.get(message.key, ()), note)


def _suggestions(opened: OpenCatalogue) -> Mapping[Key, tuple[Suggestion, ...]]:
    """Other translations of similar texts, from all catalogues of the language."""
    domains = (DOMAIN, *opened.project.leaflets())
    there = (opened.library.shown(domain, opened.catalogue.language) for domain in domains)
    memory = Memory.of(one for one in there if one is not None)
    return {message.key: _suggested(memory, message, opened.catalogue) for message in opened.messages}


def _suggested(memory: Memory, message: Message, catalogue: Catalogue) -> tuple[Suggestion, ...]:
    entry = catalogue.by_key.get(message.key)
    own = entry.translations[0] if entry is not None else ""
    similar = suggestions(memory, message.text, SUGGESTIONS + 1)
    others = (one for one in similar if one.percent >= MIN_PERCENT and one.pair.translation != own)
    found = (Suggestion(one.pair.text, one.pair.translation, one.percent, one.pair.origin) for one in others)
    return tuple(found)[:SUGGESTIONS]


def is_signed_now(opened: OpenCatalogue, key: Key) -> bool:
    """Return whether somebody has signed a message as it is now."""
    return any(message.key == key and is_signed(state) for message, state in opened.account().rows)


def _guide(library: Library, source_language: str, tag: str) -> Guide:
    """The guide and the column headings, each in English, in the source's language and in the sheet's."""
    source, own = (Labels(each, library.label_catalogue(each)) for each in (source_language, tag))

    def line(label: str) -> GuideLine:
        english = _said(Labels(ENGLISH), label, source_language)
        return GuideLine(
            label,
            english,
            *(
                "" if is_english(labels.language) else _said(labels, label, source_language)
                for labels in (source, own)
            ),
        )

    return Guide(tuple(map(line, REVIEW_STEPS)), line("review-verdict"), line("review-comment"))


def _said(labels: Labels, label: str, source_language: str) -> str:
    """The words of a label, which may name the source's language; "" if they are not translated."""
    named = f"{label}{NAMED}" in LABELS
    passage = labels.naming(label, source_language) if named else labels.passage(label)
    return "" if passage.language else passage.words


def _drawings(library: Library, subject: Subject, tag: str) -> Mapping[str, Drawn]:
    """The pictures of the leaflet by id, as its readers in the language see them."""
    shown: dict[str, Drawn] = {}
    for document in subject.documents:
        if any(pictures(document)):
            spoken = replace(document, language=tag)
            drawn = drawings_shown(spoken, library.drawings, library.pictures)
            shown |= {one.drawing: drawn[one.drawing] for one in pictures(document) if one.drawing in drawn}
    return shown

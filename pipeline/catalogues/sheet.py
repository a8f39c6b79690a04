"""Makes the sheet that an interpreter reviews: texts of a catalogue in reading order, with what helps."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pipeline.catalogues.extract import CRITICAL, KIND_WORDS, msgid_and_links
from pipeline.catalogues.questions import questions, remarks
from pipeline.model.catalogue import Catalogue, Entry, Key, Message
from pipeline.model.document import Document, Kind, Place, Spot, pictures, walk
from pipeline.model.errors import PipelineError
from pipeline.model.language import ENGLISH
from pipeline.model.raster import Drawn
from pipeline.model.review import (
    NO_GUIDE,
    Guide,
    Neighbour,
    ReviewRow,
    ReviewSection,
    Sheet,
    Suggestion,
    plain_line,
    row_id,
    row_state,
)

# Extracted comments that a sheet leaves out, because it shows the same in another way.
SHOWN_OTHERWISE = ("Before: ", "After: ", CRITICAL, "Longest sensible length: ")
KINDS = tuple(KIND_WORDS.values())


@dataclass(frozen=True, slots=True)
class Subject:
    """What is reviewed: the messages of a gettext domain, and the documents that they are from, if any."""

    leaflet: str
    title: str
    messages: tuple[Message, ...]
    documents: tuple[Document, ...] = ()
    source_language: str = ENGLISH


@dataclass(frozen=True, slots=True)
class Help:
    """What a sheet shows beside the texts; *checked* has the keys of messages that are signed off.

    *drawings* has the leaflet's pictures, by their ids. *number_words* has, by key, the numbers that may be
    in words, with these words. *signed* has who signed the messages that are signed, in words. *turns* counts
    what the ledger says of a message (see ``row_state``).
    """

    findings: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    suggestions: Mapping[Key, tuple[Suggestion, ...]] = field(default_factory=dict)
    checked: Collection[Key] = ()
    guide: Guide = NO_GUIDE
    drawings: Mapping[str, Drawn] = field(default_factory=dict)
    number_words: Mapping[Key, Mapping[str, Collection[str]]] = field(default_factory=dict)
    signed: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    turns: Mapping[Key, int] = field(default_factory=dict)


NO_HELP = Help()


def sheet(
    subject: Subject,
    catalogue: Catalogue,
    given: Help = NO_HELP,
    wanted: Collection[Key] | None = None,
    second: bool = False,
) -> Sheet:
    """Return the sheet of *subject* in the catalogue's language: each message once, in reading order.

    *wanted* has the keys of the messages that get a row, all if it is None; a row keeps its number. Raises
    PipelineError if a message is not in the catalogue, which must then be updated first.
    """
    _require_up_to_date(subject, catalogue)
    asked = (message for message in subject.messages if not message.is_in(catalogue.language))
    rows = _Rows(catalogue, {message.key: message for message in asked}, given, wanted)
    of = len(rows.messages)
    sections = [section for document in subject.documents for section in _sections(document, rows)]
    left = tuple(rows.left())
    if left:
        sections.append(ReviewSection("", left))
    return Sheet(
        subject.leaflet,
        subject.title,
        catalogue.language,
        tuple(sections),
        subject.source_language,
        given.guide,
        given.drawings,
        second,
        of,
    )


def _require_up_to_date(subject: Subject, catalogue: Catalogue) -> None:
    missing = [message for message in subject.messages if message.key not in catalogue.by_key]
    if missing:
        first = missing[0].text[:40]
        message = f"the catalogue does not have {len(missing)} of the messages; the first is {first!r}"
        raise PipelineError(message, Place(catalogue.file), f"run leaflets update {subject.leaflet} first")


@dataclass
class _Rows:
    """Makes a row for each message at its first place; *messages* has those that have no row yet.

    *wanted* has those that get a row; None means all.
    """

    catalogue: Catalogue
    messages: dict[Key, Message]
    given: Help
    wanted: Collection[Key] | None = None
    made: int = 0

    def row(
        self, key: Key, form: Kind | None = None, picture: str = "", language: str = ""
    ) -> Iterator[ReviewRow]:
        """Yield the row of a message; nothing if it has one already."""
        message = self.messages.pop(key, None)
        if message is not None:
            self.made += 1
            if self.wanted is not None and key not in self.wanted:
                return
            row = _row(self.made, message, self.catalogue.by_key[key], self.given)
            yield replace(row, form=form, picture=picture, language=language)

    def neighbour(self, spot: Spot | None) -> Neighbour | None:
        """Return a passage as the context of a row; None if it has a row, or is a heading."""
        if spot is None or self.wanted is None or spot.kind in (Kind.TITLE, Kind.HEADING):
            return None
        key = _key(spot)
        if key in self.wanted:
            return None
        shown = self.catalogue.translation(key) or ""
        return Neighbour(plain_line(key[1]), plain_line(shown), spot.passage.language)

    def left(self) -> Iterator[ReviewRow]:
        """Yield the rows of the messages that are in no document."""
        for key in list(self.messages):
            yield from self.row(key)


def _sections(document: Document, rows: _Rows) -> Iterator[ReviewSection]:
    """Yield the sections of a document that have at least one new row."""
    heading, level, found = "", 1, list[ReviewRow]()
    shown = {id(picture.alternative): picture.drawing for picture in pictures(document)}
    spots = list(walk(document))
    told = -1  # the last passage that stands in the sheet, as a row or beside one
    for at, spot in enumerate(spots):
        if spot.kind is Kind.HEADING:
            if found:
                yield ReviewSection(heading, tuple(found), document.wording, level)
            heading, level, found = spot.passage.words, 2, []
        for row in rows.row(_key(spot), spot.kind, shown.get(id(spot.passage), ""), spot.passage.language):
            before = rows.neighbour(spots[at - 1]) if at - 1 > told else None
            after = rows.neighbour(spots[at + 1]) if at + 1 < len(spots) else None
            told = at + 1 if after is not None else at
            found.append(replace(row, before=before, after=after))
    if found:
        yield ReviewSection(heading, tuple(found), document.wording, level)


def _key(spot: Spot) -> Key:
    return spot.passage.context, msgid_and_links(spot.passage)[0]


def _row(number: int, message: Message, entry: Entry, given: Help) -> ReviewRow:
    kind, notes = _notes(message)
    return ReviewRow(
        row_id(number, row_state(entry.content_hash, entry.fuzzy, given.turns.get(message.key, 0))),
        plain_line(message.text),
        plain_line(entry.translations[0]),
        kind,
        message.context,
        critical=message.critical,
        fuzzy=entry.fuzzy,
        previous=plain_line(entry.previous_text or "") if entry.fuzzy else "",
        notes=notes,
        comments=remarks(entry),
        suggestions=given.suggestions.get(message.key, ()),
        findings=given.findings.get(message.key, ()),
        checked=message.key in given.checked,
        number_words=given.number_words.get(message.key, {}),
        questions=questions(entry, message.key in given.checked),
        signed=given.signed.get(message.key, ()),
    )


def _notes(message: Message) -> tuple[str, tuple[str, ...]]:
    """The kind of a message and the notes for its translation, from its extracted comments.

    The comments of a passage begin with its place and its kind; those of a label are only notes.
    """
    of_passage = len(message.comments) > 1 and message.comments[1].startswith(KINDS)
    kind = message.comments[1] if of_passage else ""
    rest = message.comments[2:] if of_passage else message.comments
    return kind, tuple(line for line in rest if not line.startswith(SHOWN_OTHERWISE))

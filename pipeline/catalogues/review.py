"""Makes the sheet that an interpreter reviews, and applies the reviewed file to the catalogue.

Nothing is approved unless a row says OK. A file with changed English is refused. If a message has changed
here after the sheet was made, the change stays: a row with an answer to the old words is refused.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.catalogues.extract import CRITICAL, msgid_and_links
from pipeline.model.catalogue import DOUBT, Catalogue, Entry, Key, Message, content_hash
from pipeline.model.document import NOWHERE, Document, Kind, Place, Spot, pictures, walk
from pipeline.model.errors import PipelineError
from pipeline.model.review import (
    BIDI_CONTROLS,
    Decision,
    Review,
    ReviewRow,
    ReviewSection,
    Sheet,
    Suggestion,
    Verdict,
    plain_line,
    row_id,
    session_of,
    spaced,
)

REMARK = "Review: "
REMARK_COLUMNS = 74
REMARK_BEGINS = re.compile(r"[^\W\d_]+: ")
# Extracted comments that a sheet leaves out, because it shows the same in another way.
SHOWN_OTHERWISE = ("Before: ", "After: ", CRITICAL, "Longest sensible length: ")
MACHINE_MARK = "@"
MARKS_OF_DIRECTION = dict.fromkeys((0x200E, 0x200F))


# --- export -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Subject:
    """What is reviewed: the messages of a gettext domain, and the documents that they are from, if any."""

    leaflet: str
    title: str
    messages: tuple[Message, ...]
    documents: tuple[Document, ...] = ()
    source_language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class Help:
    """What a sheet shows beside the texts; *checked* has the keys of messages that are signed off.

    *drawings* has the SVG of the leaflet's pictures, by their ids.
    """

    findings: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    suggestions: Mapping[Key, tuple[Suggestion, ...]] = field(default_factory=dict)
    checked: Collection[Key] = ()
    guide: tuple[tuple[str, str], ...] = ()
    drawings: Mapping[str, bytes] = field(default_factory=dict)


NO_HELP = Help()


def sheet(subject: Subject, catalogue: Catalogue, given: Help = NO_HELP) -> Sheet:
    """Return the sheet of *subject* in the catalogue's language: each message once, in reading order.

    Raises PipelineError if a message is not in the catalogue, which must then be updated first.
    """
    _require_up_to_date(subject, catalogue)
    rows = _Rows(catalogue, {message.key: message for message in subject.messages}, given)
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
    )


def _require_up_to_date(subject: Subject, catalogue: Catalogue) -> None:
    missing = [message for message in subject.messages if message.key not in catalogue.by_key]
    if missing:
        first = missing[0].text[:40]
        message = f"the catalogue does not have {len(missing)} of the messages; the first is {first!r}"
        raise PipelineError(message, Place(catalogue.file), f"run leaflets update {subject.leaflet} first")


@dataclass
class _Rows:
    """Makes a row for each message at its first place; *messages* has those that have no row yet."""

    catalogue: Catalogue
    messages: dict[Key, Message]
    given: Help
    made: int = 0

    def row(self, key: Key, form: Kind | None = None, picture: str = "") -> Iterator[ReviewRow]:
        """Yield the row of a message; nothing if it has one already."""
        message = self.messages.pop(key, None)
        if message is not None:
            self.made += 1
            row = _row(self.made, message, self.catalogue.by_key[key], self.given)
            yield replace(row, form=form, picture=picture)

    def left(self) -> Iterator[ReviewRow]:
        """Yield the rows of the messages that are in no document."""
        for key in list(self.messages):
            yield from self.row(key)


def _sections(document: Document, rows: _Rows) -> Iterator[ReviewSection]:
    """Yield the sections of a document that have at least one new row."""
    heading, level, found = "", 1, list[ReviewRow]()
    shown = {id(picture.alternative): picture.drawing for picture in pictures(document)}
    for spot in walk(document):
        if spot.kind is Kind.HEADING:
            if found:
                yield ReviewSection(heading, tuple(found), document.wording, level)
            heading, level, found = spot.passage.words, 2, []
        found += rows.row(_key(spot), spot.kind, shown.get(id(spot.passage), ""))
    if found:
        yield ReviewSection(heading, tuple(found), document.wording, level)


def _key(spot: Spot) -> Key:
    return spot.passage.context, msgid_and_links(spot.passage)[0]


def _row(number: int, message: Message, entry: Entry, given: Help) -> ReviewRow:
    kind, notes = _notes(message)
    return ReviewRow(
        row_id(number, entry.content_hash),
        plain_line(message.text),
        plain_line(entry.translations[0]),
        kind,
        message.context,
        critical=message.critical,
        fuzzy=entry.fuzzy,
        previous=plain_line(entry.previous_text or "") if entry.fuzzy else "",
        notes=notes,
        comments=tuple(_remarks(entry)),
        suggestions=given.suggestions.get(message.key, ()),
        findings=given.findings.get(message.key, ()),
        checked=message.key in given.checked,
    )


def _notes(message: Message) -> tuple[str, tuple[str, ...]]:
    """The kind of a message and the notes for its translation, from its extracted comments.

    The comments of a passage begin with its place and its kind; those of a label are only notes.
    """
    of_passage = any(line.startswith(SHOWN_OTHERWISE[-1]) for line in message.comments)
    kind = message.comments[1] if of_passage and len(message.comments) > 1 else ""
    rest = message.comments[2:] if of_passage else message.comments
    return kind, tuple(line for line in rest if not line.startswith(SHOWN_OTHERWISE))


def _remarks(entry: Entry) -> Iterator[str]:
    """Yield what people wrote about an entry: its translator comments, without those for machines (``@``).

    A new comment begins at a line that begins with a word and a colon ("Doubt: ..."). A comment from a review
    has "Review: " on each of its lines.
    """
    said = ""
    for line in entry.translator_comments:
        if not line or line.startswith(MACHINE_MARK):
            continue
        if REMARK_BEGINS.match(line) and not (line.startswith(REMARK) and said.startswith(REMARK)):
            yield from [said.removeprefix(REMARK)] if said else []
            said = line
        else:
            said = f"{said} {line.removeprefix(REMARK)}".strip()
    if said:
        yield said.removeprefix(REMARK)


# --- import ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Difference:
    """What a review changes in one message.

    *verdict* is OK if the row approves the text *after*. It is CHANGE if the row says that the text is wrong
    and gives no better one: then the entry is fuzzy now, and its text is not shown.
    """

    id: str
    key: Key
    before: str
    after: str
    comment: str = ""
    verdict: Verdict = Verdict.NONE
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def edited(self) -> bool:
        """Whether the text has changed."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row, or a part of it, was not imported; *translation* and *comment* are those of the row."""

    id: str
    why: str
    translation: str = ""
    comment: str = ""


@dataclass(frozen=True)
class ImportResult:
    """The catalogue after the review (not signed yet), the differences, and what was not imported.

    *silent* counts the rows without an answer; *moved* counts those of them whose message has changed here.
    """

    catalogue: Catalogue
    differences: tuple[Difference, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    silent: int = 0
    moved: int = 0

    @property
    def approved(self) -> tuple[Difference, ...]:
        """The differences whose rows were marked OK."""
        return tuple(difference for difference in self.differences if difference.verdict is Verdict.OK)


def apply_review(review: Review, catalogue: Catalogue, messages: Sequence[Message]) -> ImportResult:
    """Return the catalogue with the answers of *review*; nothing is signed here.

    Raises PipelineError if the file is not a review of these messages, or if its English was changed: then no
    part of it can be trusted.
    """
    live = [(m.key, catalogue.by_key[m.key]) for m in messages if m.key in catalogue.by_key]
    state = _Import(review, dict(live))
    state.require_session()
    state.require_source()
    for decision in review.decisions:
        state.apply(decision)
    state.refuse_missing()
    entries = tuple(state.entries.get(id(entry), entry) for entry in catalogue.entries)
    return ImportResult(
        replace(catalogue, entries=entries),
        tuple(state.differences),
        tuple(state.refusals),
        state.silent,
        state.moved,
    )


@dataclass
class _Import:
    """Mutable state while one review file is applied; *entries* has new entries by id() of the old ones."""

    review: Review
    live: Mapping[Key, Entry]
    entries: dict[int, Entry] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    silent: int = 0
    moved: int = 0

    def __post_init__(self) -> None:
        self.by_hash: dict[str, list[tuple[Key, Entry]]] = {}
        self.by_source: dict[str, list[tuple[Key, Entry]]] = {}
        for key, entry in self.live.items():
            self.by_hash.setdefault(entry.content_hash[:8], []).append((key, entry))
            self.by_source.setdefault(spaced(entry.text), []).append((key, entry))
        self.count = Counter(self.review.ids)

    # --- the file as a whole

    def require_session(self) -> None:
        """Refuse a file whose ids are not those of the session that it names; rows may be missing."""
        ids = list(self.count)
        review = self.review
        if session_of(review.leaflet, review.language, ids) == review.session:
            return
        if session_of(review.leaflet, review.language, [*ids, *self._missing_ids()]) == review.session:
            return
        message = f"its rows are not those of the review {review.session} that it names"
        hint = "did somebody change an ID, or add a row? Copy the edits into a file as you sent it out"
        raise PipelineError(message, Place(review.file), hint)

    def _missing_ids(self) -> list[str]:
        """The ids of the rows that are missing from the file, as a sheet made today would have them."""
        there = {identifier.partition("-")[0] for identifier in self.count}
        today = (row_id(at, entry.content_hash) for at, entry in enumerate(self.live.values(), 1))
        return [identifier for identifier in today if identifier.partition("-")[0] not in there]

    def require_source(self) -> None:
        """Refuse a file if the English of a row is not that of its message."""
        changed = [one for one in self.review.decisions if self._has_other_english(one)]
        if changed:
            rows = ", ".join(decision.id for decision in changed)
            message = f"the English was changed in {'row' if len(changed) == 1 else 'rows'} {rows}"
            hint = "write the English as it was; say in the comment what is wrong with it"
            place = changed[0].place if changed[0].place != NOWHERE else Place(self.review.file)
            raise PipelineError(message, place, hint)

    def _has_other_english(self, decision: Decision) -> bool:
        found = self.by_hash.get(_hash(decision), [])
        return bool(found) and all(spaced(entry.text) != spaced(decision.source) for _, entry in found)

    def refuse_missing(self) -> None:
        """Add a refusal for each row that was deleted; its message does not change."""
        review = self.review
        if session_of(review.leaflet, review.language, self.count) != review.session:
            missing = (
                Refusal(identifier, "the row is missing from the file") for identifier in self._missing_ids()
            )
            self.refusals += missing

    # --- one row

    def apply(self, decision: Decision) -> None:
        """Apply the answer of a row, or add a refusal with the reason."""
        if self.count[decision.id] > 1:
            self._refuse(decision, "more than one row has this ID")
            return
        found = self._message_of(decision)
        if found is None:
            self._refuse_moved(decision)
            return
        key, entry = found
        after = self._translation(decision, entry.translations[0])
        if entry.plural:
            self._refuse(decision, "the message has plural forms, which a sheet cannot hold")
        else:
            self._apply_text(decision, key, entry, after)

    def _message_of(self, decision: Decision) -> tuple[Key, Entry] | None:
        """The message of a row, if it has not changed since, or has the row's translation already."""
        same = [pair for pair in self.by_hash.get(_hash(decision), []) if _same_source(pair[1], decision)]
        if same:
            return same[0]
        for key, entry in self.by_source.get(spaced(decision.source), []):
            present = entry.translations[0]
            if present and not entry.fuzzy and self._translation(decision, present) == plain_line(present):
                return key, entry
        return None

    def _translation(self, decision: Decision, original: str) -> str:
        """The row's translation, without the direction marks that our writer puts round numbers."""
        text = decision.translation
        if self.review.guarded and not BIDI_CONTROLS & set(original):
            text = text.translate(MARKS_OF_DIRECTION)
        return plain_line(text)

    def _refuse_moved(self, decision: Decision) -> None:
        """Refuse a row whose message has changed here since, unless the row has no answer."""
        if self._untouched(decision):
            self.silent += 1
            self.moved += 1
        elif spaced(decision.source) in self.by_source:
            self._refuse(decision, "the translation has been changed here since the file was made")
        else:
            self._refuse(decision, "the English has been changed here since the file was made")

    def _untouched(self, decision: Decision) -> bool:
        """Whether the row is as we sent it, which the hash in its id shows."""
        if decision.verdict is not Verdict.NONE or decision.comment or decision.mark:
            return False
        texts = {plain_line(decision.translation), self._translation(decision, "")}
        contexts = {"", *(key[0] for key in self.live)}
        hashes = {
            content_hash(context, source, (text,))
            for context in contexts
            for source in (decision.source, plain_line(decision.source))
            for text in texts
        }
        return any(found.startswith(_hash(decision)) for found in hashes)

    def _apply_text(self, decision: Decision, key: Key, entry: Entry, after: str) -> None:
        if not after:
            self._apply_empty(decision, key, entry)
            return
        edited = after != plain_line(entry.translations[0])
        changed = entry
        if edited or decision.verdict is Verdict.OK:
            changed = _with_text(entry, (after,) if edited else entry.translations)
        if edited and decision.verdict is Verdict.CHANGE:
            self._record(decision, key, entry, changed, Verdict.NONE)
        else:
            self._record(decision, key, entry, changed, decision.verdict)

    def _apply_empty(self, decision: Decision, key: Key, entry: Entry) -> None:
        """Apply a row with an empty translation; a translation that we have is kept, but not shown."""
        if any(entry.translations):
            self._refuse(decision, "the translation was deleted; it is kept, but not shown")
            self._record(decision, key, entry, entry, Verdict.CHANGE)
            return
        if decision.verdict is Verdict.OK:
            self._refuse(decision, "it is marked OK, but there is no translation")
        self._record(decision, key, entry, entry, Verdict.NONE)

    def _record(self, decision: Decision, key: Key, entry: Entry, changed: Entry, verdict: Verdict) -> None:
        """Add a difference for an entry; *verdict* is about the text of *changed*."""
        comment = decision.comment
        if decision.mark and decision.verdict is Verdict.NONE:
            why = f"“{decision.mark}” is neither OK nor Change: it is kept as a comment and approves nothing"
            self._refuse(decision, why)
            comment = " / ".join(part for part in (decision.mark, comment) if part)
        if verdict is Verdict.CHANGE:
            changed = _fuzzy(changed)
        changed = _with_remark(changed, comment)
        if changed == entry and verdict is Verdict.NONE:
            self.silent += 1
            return
        self.entries[id(entry)] = changed
        before, after = plain_line(entry.translations[0]), plain_line(changed.translations[0])
        self.differences.append(Difference(decision.id, key, before, after, comment, verdict, entry.place))

    def _refuse(self, decision: Decision, why: str) -> None:
        self.refusals.append(Refusal(decision.id, why, plain_line(decision.translation), decision.comment))


def _hash(decision: Decision) -> str:
    return decision.id.partition("-")[2]


def _same_source(entry: Entry, decision: Decision) -> bool:
    return spaced(entry.text) == spaced(decision.source)


def _with_text(entry: Entry, translations: tuple[str, ...]) -> Entry:
    """The entry with a text that a person gave or approved, so it is no longer fuzzy."""
    return replace(
        entry,
        translations=translations,
        translator_comments=entry.remarks,
        flags=tuple(flag for flag in entry.flags if flag != "fuzzy"),
        workflow=tuple(flag for flag in entry.workflow if flag != "fuzzy"),
        previous_context=None,
        previous_text=None,
        previous_plural=None,
    )


def _fuzzy(entry: Entry) -> Entry:
    """The entry as fuzzy, with the ``# @fuzzy`` comment that outlives a tool which drops the flag."""
    flags = entry.flags if "fuzzy" in (*entry.flags, *entry.workflow) else ("fuzzy", *entry.flags)
    doubt = () if entry.doubted or not any(entry.translations) else (f"{DOUBT} {entry.content_hash}",)
    return replace(entry, flags=flags, translator_comments=(*entry.translator_comments, *doubt))


def _with_remark(entry: Entry, comment: str) -> Entry:
    """The entry with the review's comment as a translator comment, if it has not got it yet."""
    lines = _remark_lines(comment)
    if not lines or _has_lines(entry.translator_comments, lines):
        return entry
    return replace(entry, translator_comments=(*entry.translator_comments, *lines))


def _remark_lines(comment: str) -> tuple[str, ...]:
    words = " ".join(comment.split())
    width = REMARK_COLUMNS - len(REMARK)
    return tuple(f"{REMARK}{line}" for line in textwrap.wrap(words, width, break_on_hyphens=False))


def _has_lines(comments: Sequence[str], lines: Sequence[str]) -> bool:
    return any(tuple(comments[at : at + len(lines)]) == tuple(lines) for at in range(len(comments)))

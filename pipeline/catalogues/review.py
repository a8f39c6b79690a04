"""Applies a reviewed file to the catalogue.

Nothing is approved unless a row says OK. A row whose source somebody altered is refused. If a message has
changed here after the sheet was made, the change stays: a row with an answer to the old words is refused.
Words that are no answer, and those of a refused row, become comments: nothing that somebody wrote is lost.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.catalogues.edits import differences
from pipeline.catalogues.reviewed_entries import (
    fuzzy,
    with_remark,
    with_remarks_of_file,
    with_text,
)
from pipeline.catalogues.sign_off import quoted
from pipeline.catalogues.translate import CHANGED_MEANING
from pipeline.model.autocorrect import typed
from pipeline.model.catalogue import Catalogue, Entry, Key, Message, content_hash
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.language import ENGLISH, language
from pipeline.model.place import NOWHERE, Place
from pipeline.model.review import (
    BIDI_CONTROLS,
    Decision,
    Review,
    Stray,
    Unclear,
    Verdict,
    changed_words,
    plain_line,
    row_id,
    row_state,
    session_of,
    spaced,
)

MARKS_OF_DIRECTION = dict.fromkeys((0x200E, 0x200F))


@dataclass(frozen=True, slots=True)
class Sent:
    """What is known of the file that was sent out, to find out what is new in the one that came back.

    *lines* are all lines of its text. The ledger knows the rest, as hashes of words: *past* are all
    translations that it knows, *withdrawn* those that somebody took back. *turns* says by key how often it
    speaks of a message (see ``row_state``).
    """

    lines: Collection[str] = ()
    past: Collection[str] = ()
    withdrawn: Collection[str] = ()
    turns: Mapping[Key, int] = field(default_factory=dict)


NOTHING_SENT = Sent()


@dataclass(frozen=True, slots=True)
class Difference:
    """What a review changes in one message.

    *verdict* is OK if the row approves the text *after*. It is CHANGE if the row says that the text is wrong
    and gives no better one: then the entry is fuzzy now, and its text is not shown. *unclear* says why nobody
    can sign the row as it came back.
    """

    id: str
    key: Key
    before: str
    after: str
    comment: str = ""
    verdict: Verdict = Verdict.NONE
    place: Place = field(default=NOWHERE, compare=False)
    unclear: tuple[Unclear, ...] = ()

    @property
    def edited(self) -> bool:
        """Whether the text has changed."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row, or a part of it, was not imported; *translation* and *comment* are those of the row.

    *id* is "" where the row has none. *hint* says what a person can do.
    """

    id: str
    why: str
    translation: str = ""
    comment: str = ""
    hint: str = ""


@dataclass(frozen=True)
class ImportResult:
    """The catalogue after the review (not signed yet), the differences, and what was not imported.

    A fuzzy entry is fuzzy still, even if its row says OK: only a signature takes the mark away. *told* are
    words beside the answers, which the catalogue keeps as comments. *silent* counts the rows without an
    answer; *moved* counts those of them whose message has changed here.
    """

    catalogue: Catalogue
    differences: tuple[Difference, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    told: tuple[Stray, ...] = ()
    silent: int = 0
    moved: int = 0

    @property
    def approved(self) -> tuple[Difference, ...]:
        """The differences whose rows were marked OK, and are clear."""
        return tuple(one for one in self.differences if one.verdict is Verdict.OK and not one.unclear)


def apply_review(
    review: Review,
    catalogue: Catalogue,
    messages: Sequence[Message],
    source_language: str = ENGLISH,
    sent: Sent = NOTHING_SENT,
) -> ImportResult:
    """Return the catalogue with the answers of *review*; nothing is signed here.

    Every word of the file that *sent* does not have is in the result: in a difference, in a refusal, or in
    *told*. Raises PipelineError if the file is not a review of these messages.
    """
    live = [(m.key, catalogue.by_key[m.key]) for m in messages if m.key in catalogue.by_key]
    state = _Import(review, dict(live), language(source_language).english_name, sent)
    state.require_known_rows()
    for decision in review.decisions:
        state.apply(decision)
    state.refuse_missing()
    state.tell(beside_answers(review.strays, sent, catalogue))
    entries = tuple(state.entries.get(id(entry), entry) for entry in catalogue.entries)
    after = replace(catalogue, entries=entries)
    return ImportResult(
        with_remarks_of_file(after, state.homeless),
        tuple(state.differences),
        tuple(state.refusals),
        tuple(state.told),
        state.silent,
        state.moved,
    )


def beside_answers(strays: Iterable[Stray], sent: Sent, catalogue: Catalogue) -> Iterator[Stray]:
    """Yield those of the *strays* that are new: neither in the file as it was sent, nor in the catalogue.

    Each of our pictures has a description, so one without words is new.
    """
    known = {_compared(line) for line in sent.lines}
    for entry in catalogue.entries:
        texts = (entry.text, entry.previous_text or "", *entry.translations)
        known.update(_compared(text) for text in texts)
    for stray in strays:
        words = _compared(stray.words)
        is_part = stray.fragment and any(words in line for line in known)
        if not words or not (stray.sent or words in known or is_part):
            yield stray


def _compared(line: str) -> str:
    return spaced(line.translate(MARKS_OF_DIRECTION))


@dataclass
class _Import:
    """Mutable state while one review file is applied; *entries* has new entries by id() of the old ones.

    *spoken* is the name of the source's language. *homeless* are comments that belong to no message.
    """

    review: Review
    live: Mapping[Key, Entry]
    spoken: str
    sent: Sent
    entries: dict[int, Entry] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    told: list[Stray] = field(default_factory=list)
    homeless: list[str] = field(default_factory=list)
    silent: int = 0
    moved: int = 0

    def __post_init__(self) -> None:
        self.by_hash: dict[str, list[tuple[Key, Entry]]] = {}
        self.by_source: dict[str, list[tuple[Key, Entry]]] = {}
        for key, entry in self.live.items():
            self.by_hash.setdefault(self._state(key, entry), []).append((key, entry))
            self.by_source.setdefault(self._bare(entry.text), []).append((key, entry))
        self.count = Counter(self.review.ids)
        self.missing = self._missing_ids()
        self.is_sheet = self._is_session(self.count) or self._is_session((*self.count, *self.missing))

    def _state(self, key: Key, entry: Entry) -> str:
        return row_state(entry.content_hash, entry.fuzzy, self.sent.turns.get(key, 0))

    # --- the file as a whole

    def _is_session(self, ids: Iterable[str]) -> bool:
        """Whether these are the ids of the sheet that the file names."""
        review = self.review
        return session_of(review.leaflet, review.language, ids) == review.session

    def require_known_rows(self) -> None:
        """Refuse a file that has not one row of the catalogue, neither as it is now nor as it was."""
        decisions = self.review.decisions
        if self.is_sheet or any(
            self.by_hash.get(_hash(one)) or self._bare(one.source) in self.by_source for one in decisions
        ):
            return
        message = f"its rows are not those of the review {self.review.session} that it names"
        hint = "is it a file of another project? Copy the edits into a file as you sent it out"
        raise PipelineError(message, Place(self.review.file), hint)

    def _missing_ids(self) -> list[str]:
        """The ids of the rows that are missing from the file, as a sheet made today would have them."""
        there = {identifier.partition("-")[0] for identifier in self.count}
        today = (row_id(at, self._state(*pair)) for at, pair in enumerate(self.live.items(), 1))
        return [identifier for identifier in today if identifier.partition("-")[0] not in there]

    def refuse_missing(self) -> None:
        """Add a refusal for each row that was deleted; its message does not change."""
        if self._is_session(self.count):
            return
        if self._is_session((*self.count, *self.missing)):
            self.refusals += (Refusal(one, "the row is missing from the file") for one in self.missing)
        else:
            why = (
                "these are not just the rows that were sent: some are missing, were added or have another ID"
            )
            self.refusals.append(Refusal("", why, hint="compare them with the file that you sent out"))

    # --- one row

    def apply(self, decision: Decision) -> None:
        """Apply the answer of a row, or add a refusal with the reason."""
        if decision.refused:
            self._refuse(decision, decision.refused, "copy the answer into the row as you sent it out")
        elif self.count[decision.id] > 1:
            self._refuse(decision, "more than one row has this ID", "delete the row that is not meant")
        elif self._has_other_source(decision):
            self._refuse_altered(decision)
        else:
            self._answer(decision)

    def _answer(self, decision: Decision) -> None:
        found = self._message_of(decision)
        if found is None:
            self._refuse_moved(decision)
            return
        key, entry = found
        if entry.plural:
            self._refuse(decision, "the message has plural forms, which a sheet cannot hold")
        else:
            self._apply_text(decision, key, entry, self._translation(decision, entry.translations[0]))

    def _message_of(self, decision: Decision) -> tuple[Key, Entry] | None:
        """The message of a row, if it has not changed since, or has the answer of the row already."""
        same = [
            pair for pair in self.by_hash.get(_hash(decision), []) if self._same_source(pair[1], decision)
        ]
        if same:
            return same[0]
        if not self.is_sheet:
            return None  # its ID may be made up
        for key, entry in self.by_source.get(self._bare(decision.source), []):
            if self._is_answered(entry, decision):
                return key, entry
        return None

    def _is_answered(self, entry: Entry, decision: Decision) -> bool:
        """Whether an entry has become what the row says, so that a second import changes nothing."""
        present = entry.translations[0]
        if not present or self._translation(decision, present) != plain_line(present):
            return False
        if decision.verdict is not Verdict.OK:
            return True
        return not entry.fuzzy and entry.content_hash not in self.sent.withdrawn

    def _translation(self, decision: Decision, original: str) -> str:
        """The row's translation, without the direction marks that our writer puts round numbers."""
        text = decision.translation
        if self.review.guarded and not BIDI_CONTROLS & set(original):
            text = text.translate(MARKS_OF_DIRECTION)
        return plain_line(text)

    def _has_other_source(self, decision: Decision) -> bool:
        found = self.by_hash.get(_hash(decision), [])
        return bool(found) and not any(self._same_source(entry, decision) for _, entry in found)

    def _same_source(self, entry: Entry, decision: Decision) -> bool:
        return self._bare(entry.text) == self._bare(decision.source)

    def _bare(self, source: str) -> str:
        """A source text for comparison, without what a word processor or our writer put in by itself."""
        return typed(source) if self.review.guarded else spaced(source)

    def _refuse_altered(self, decision: Decision) -> None:
        """Refuse a row whose source text somebody altered: the answer may be about other words."""
        (_, entry), *_ = self.by_hash[_hash(decision)]
        old, new = changed_words(spaced(entry.text), spaced(decision.source.translate(MARKS_OF_DIRECTION)))
        gone, come = (" … ".join(words.strip() for other, words in side if other) for side in (old, new))
        what = " and ".join(
            (
                *(f"“{words}” is gone" for words in [gone] if words),
                *(f"“{words}” is new" for words in [come] if words),
            )
        )
        why = f"the {self.spoken} was altered in the file: {what}"
        hint = f"write the {self.spoken} as it was, and say in the comment what is wrong with it"
        self._refuse(decision, why, hint, note=why)

    def _refuse_moved(self, decision: Decision) -> None:
        """Refuse a row whose message has changed here since, unless the row has no answer."""
        here = self.by_source.get(self._bare(decision.source), [])
        if self._untouched(decision):
            self.silent += 1
            self.moved += 1
            return
        hint = "export the sheet again, and look at the row there"
        if not here:
            self._refuse(decision, f"the {self.spoken} has been changed here since the file was made", hint)
        elif any(plain_line(one.translations[0]) == plain_line(decision.translation) for _, one in here):
            self._refuse(decision, "somebody has said here since that this translation is not right", hint)
        else:
            self._refuse(decision, "the translation has been changed here since the file was made", hint)

    def _untouched(self, decision: Decision) -> bool:
        """Whether the row is as we sent it, which the hash in its id shows."""
        if decision.verdict is not Verdict.NONE or decision.comment or decision.mark or decision.unclear:
            return False
        return self._has_text_as_sent(decision, decision.source)

    def _has_text_as_sent(self, decision: Decision, *sources: str) -> bool:
        """Whether the translation of a row is as we sent it."""
        texts = {plain_line(decision.translation), self._translation(decision, "")}
        contexts = {"", *(key[0] for key in self.live)}
        hashes = (
            content_hash(context, source, (text,))
            for context in contexts
            for source in (*sources, *map(plain_line, sources))
            for text in texts
        )
        turns = range(max(self.sent.turns.values(), default=0) + 1)
        states = list(itertools.product((False, True), turns))
        return any(row_state(one, *state) == _hash(decision) for one in hashes for state in states)

    def _apply_text(self, decision: Decision, key: Key, entry: Entry, after: str) -> None:
        if not after:
            self._apply_empty(decision, key, entry)
            return
        edited = after != plain_line(entry.translations[0])
        changed = with_text(entry, after) if edited else entry
        if edited and any(one.doubtful for one in decision.unclear):
            changed = fuzzy(changed)
        if edited and decision.verdict is Verdict.CHANGE:
            self._record(decision, key, entry, changed, Verdict.NONE)
        else:
            self._record(decision, key, entry, changed, decision.verdict)

    def _apply_empty(self, decision: Decision, key: Key, entry: Entry) -> None:
        """Apply a row with an empty translation; a translation that we have is kept, but not shown."""
        if any(entry.translations):
            self._tell_refusal(decision, "the translation was deleted; it is kept, but not shown")
            self._record(decision, key, entry, entry, Verdict.CHANGE)
            return
        if decision.verdict is Verdict.OK:
            self._tell_refusal(decision, "it is marked OK, but there is no translation")
        self._record(decision, key, entry, entry, Verdict.NONE)

    def _record(self, decision: Decision, key: Key, entry: Entry, changed: Entry, verdict: Verdict) -> None:
        """Add a difference for an entry; *verdict* is about the text of *changed*."""
        comment = decision.comment
        if decision.mark and decision.verdict is Verdict.NONE:
            why = f"“{decision.mark}” is neither OK nor Change: it is kept as a comment and approves nothing"
            self._tell_refusal(decision, why)
            comment = _joined(decision.mark, comment)
        comment = _joined(comment, *_dead_words(decision))
        if verdict is Verdict.CHANGE:
            changed = fuzzy(changed)
        changed = with_remark(changed, comment)
        if changed == entry and verdict is Verdict.NONE and not decision.unclear:
            self.silent += 1
            return
        self.entries[id(entry)] = changed
        before, after = plain_line(entry.translations[0]), plain_line(changed.translations[0])
        self.differences.append(
            Difference(decision.id, key, before, after, comment, verdict, entry.place, decision.unclear)
        )

    # --- what is not taken

    def _tell_refusal(self, decision: Decision, why: str, hint: str = "", mark: str = "") -> None:
        words = plain_line(decision.translation)
        comment = _joined(mark, decision.comment, *_dead_words(decision))
        self.refusals.append(Refusal(decision.id, why, words, comment, hint))

    def _refuse(self, decision: Decision, why: str, hint: str = "", note: str = "") -> None:
        """Refuse a row; what is new in it becomes a comment in the catalogue, and so does *note*."""
        mark = decision.mark if decision.verdict is Verdict.NONE else ""
        self._tell_refusal(decision, why, hint, mark)
        entry = self._entry_of(decision.id, decision.source)
        said = _joined(note, mark, decision.comment, *_dead_words(decision))
        words = self._translation(decision, "")
        if words and not self._is_old(decision, entry, words):
            said = _joined(f"not taken, because {why}: “{words}”", said)
        self._keep(entry, said, f"row {decision.id}" if decision.id else "a row without an ID")

    def _is_old(self, decision: Decision, entry: Entry | None, words: str) -> bool:
        """Whether the words of a row are no news: they are ours, or were taken by an earlier import."""
        if entry is None:
            return self._has_text_as_sent(decision, decision.source)
        as_it_was = replace(entry, translations=(words,)).content_hash
        return (
            words == plain_line(entry.translations[0])
            or as_it_was in self.sent.past
            or self._has_text_as_sent(decision, decision.source, entry.text)
        )

    def tell(self, strays: Iterable[Stray]) -> None:
        """Keep words beside the answers as comments on the messages that they stand by."""
        for stray in strays:
            self.told.append(stray)
            said = f"in {stray.where}: {stray.words}" if stray.words else f"there is {stray.where}"
            self._keep(self._entry_of(stray.row), said, "")

    def _entry_of(self, identifier: str, source: str = "") -> Entry | None:
        """The entry that a row is about, if anything tells: its words, its source, or else its number."""
        found = self.by_hash.get(identifier.partition("-")[2]) if identifier else None
        found = found or (self.by_source.get(self._bare(source)) if source else None)
        return found[0][1] if found else None

    def _keep(self, entry: Entry | None, said: str, where: str) -> None:
        if not said:
            return
        if entry is None:
            self.homeless.append(f"{where}: {said}" if where else said)
        else:
            self.entries[id(entry)] = with_remark(self.entries.get(id(entry), entry), said)


def _dead_words(decision: Decision) -> Iterator[str]:
    """Yield the words of a row that are struck out, hidden or deleted, each with what it is."""
    return (f"“{one.words}” is {one.what}" for one in decision.unclear if one.words)


def _joined(*parts: str) -> str:
    return " / ".join(part for part in parts if part)


def _hash(decision: Decision) -> str:
    return decision.id.partition("-")[2]


def unrevised(before: Catalogue, approved: Iterable[Difference], english: bool = True) -> Iterator[Finding]:
    """Yield a finding for each fuzzy text that a row approves as it was, though its source says other things.

    A number, a link, a "not" or a "must" of the source changed since it was translated, and it did not.
    """
    for one in approved:
        entry = before.by_key[one.key]
        if not entry.fuzzy or one.edited or entry.previous_text is None:
            continue
        old = entry.previous_context or "", entry.previous_text
        others = [each for each in before.entries if each.obsolete and each.key == old]
        lost = differences(entry.previous_text, entry.text, english)
        if lost and (not others or any(each.translations == entry.translations for each in others)):
            yield Finding(
                CHANGED_MEANING,
                f"since it was translated, {'; '.join(lost)}: “{quoted(entry.text, 60)}”",
                entry.place,
                "translate what is new, and write OK again",
                before.language,
            )

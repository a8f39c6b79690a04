"""Random histories of a catalogue: authors edit, interpreters translate and sign, tools drop flags.

In any order of these steps: an approved translation is never lost, an unapproved one is never shown, and a
second update changes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.catalogues.edits import Edit, edit
from pipeline.catalogues.po import read, write
from pipeline.catalogues.translate import CHANGED_MEANING, OUTDATED, translate
from pipeline.catalogues.update import update
from pipeline.model.catalogue import Catalogue, Entry, Key, Message
from pipeline.model.document import Document, Passage, Section, Text, passages
from pipeline.model.leaflet import Stale

PIECES = (
    "Call the police",
    "Call 999 now",
    "Call 998 now",
    "Do not go back",
    "Go back",
    "Wait for an officer, a doctor and a nurse",
    "Wait for an officer, a doctor, and a nurse",
    "You must tell us",
    "You may tell us",
    "You don't tell us",
    "call the police",
)
ENDS = ("", ".", "!", " today.", " tonight.", "…")
SENTENCES = st.builds("{}{}".format, st.sampled_from(PIECES), st.sampled_from(ENDS))
SOURCES = st.lists(SENTENCES, max_size=7, unique=True)
Step = tuple[str, object]
Pair = tuple[Key, tuple[str, ...]]
STEPS = st.one_of(
    st.tuples(st.just("author"), SOURCES),
    st.tuples(st.just("edit"), st.tuples(st.integers(0, 6), SENTENCES)),
    st.tuples(st.just("translate"), st.tuples(st.integers(0, 6), st.integers(0, 4))),
    st.tuples(
        st.sampled_from(["fuzzy", "confirm", "sign", "waive", "drop", "prune", "forget"]), st.integers(0, 6)
    ),
    st.tuples(st.just("update"), st.none()),
)


class History:
    """A catalogue, its source, and the (text, translation) pairs that a person approved."""

    def __init__(self) -> None:
        self.source: tuple[str, ...] = ()
        self.catalogue = Catalogue("pl", header=(("Language", "pl"),))
        self.approved: set[Pair] = set()
        self.signed: dict[Pair, str] = {}

    def update(self) -> None:
        messages = [Message(text) for text in self.source]
        after, _ = update(self.catalogue, messages)
        again, changes = update(after, messages)
        assert again == after
        assert changes.new == changes.carried == changes.changed == changes.critical == changes.gone == 0
        self.catalogue = read(write(after), "", "pl") if after.entries else after
        assert self.catalogue.entries == after.entries
        assert [entry.text for entry in after.entries if not entry.obsolete] == list(self.source)
        for entry in after.entries:  # a cosmetic edit is the one thing that carries a person's word on
            pair = entry.key, entry.translations
            if entry.translated and pair not in self.approved:
                old = ("", entry.previous_text or ""), entry.translations
                assert old in self.approved, entry
                assert edit(old[0][1], entry.text) is Edit.COSMETIC
                self.approved.add(pair)

    def change(self, at: int, become: Callable[[Entry], Entry]) -> Entry | None:
        """Replace a live entry with a changed one."""
        live = [n for n, entry in enumerate(self.catalogue.entries) if not entry.obsolete]
        if not live:
            return None
        number = live[at % len(live)]
        entries = list(self.catalogue.entries)
        entries[number] = become(entries[number])
        self.catalogue = replace(self.catalogue, entries=tuple(entries))
        return entries[number]

    def approve(self, entry: Entry | None) -> None:
        if entry is not None and entry.translated:
            self.approved.add((entry.key, entry.translations))

    def withdraw_approval(self, at: int) -> None:
        """Forget an approval: a person has replaced the translation, or marked it as fuzzy."""
        live = [entry for entry in self.catalogue.entries if not entry.obsolete]
        if live:
            entry = live[at % len(live)]
            self.approved.discard((entry.key, entry.translations))
            self.signed.pop((entry.key, entry.translations), None)

    def take(self, step: Step) -> None:
        match step:
            case "author", list(texts):
                self.source = tuple(texts)
                self.update()
            case "edit", (int(at), str(text)):
                self.edit(at, text)
            case "update", _:
                self.update()
            case "translate", (int(at), int(number)):
                self.withdraw_approval(at)
                self.approve(self.change(at, lambda entry: _without_doubt(entry, (f"Tekst {number}.",))))
            case "confirm", int(at):
                self.approve(self.change(at, lambda entry: _without_doubt(entry, entry.translations)))
            case "fuzzy", int(at):
                self.withdraw_approval(at)
                self.change(at, lambda entry: replace(entry, flags=("fuzzy",)))
                self.update()
            case "sign", int(at):
                self.sign(at)
            case "waive", int(at):
                self.change(at, lambda entry: _with(entry, f"@waive translation/x {entry.content_hash} why"))
            case str(tool), int(number):
                spoilt = tuple(_damaged(entry, tool, number) for entry in self.catalogue.entries)
                self.catalogue = replace(self.catalogue, entries=spoilt)

    def edit(self, at: int, text: str) -> None:
        texts = list(self.source)
        if texts and text not in texts:
            texts[at % len(texts)] = text
        self.source = tuple(texts)
        self.update()

    def sign(self, at: int) -> None:
        signed = self.change(
            at, lambda e: _with(e, f"@signed final 2026-03-01 {e.content_hash} A. L.") if e.translated else e
        )
        if signed is not None and signed.translated:
            self.signed[signed.key, signed.translations] = signed.content_hash

    def nothing_reviewed_is_lost(self) -> None:
        there = {(entry.key, entry.translations): entry for entry in self.catalogue.entries}
        for pair, content in self.signed.items():
            assert pair in there, pair
            assert any(content in comment.split() for comment in there[pair].translator_comments)
        texts = {entry.translations for entry in self.catalogue.entries}
        assert {translations for _, translations in self.approved} <= texts

    def only_what_was_approved_is_shown(self) -> None:
        document = Document(
            Passage((Text("T"),)), (Section(None, tuple(Passage((Text(t),)) for t in self.source)),), "en-GB"
        )
        for stale in Stale:
            found, findings = translate(document, self.catalogue, stale)
            outdated = [finding for finding in findings if finding.rule is OUTDATED]
            shown = 0
            for text, passage in zip(self.source, list(passages(found))[1:], strict=True):
                if passage.language:
                    assert passage.words == text
                    continue
                if (("", text), (passage.words,)) in self.approved:
                    continue
                shown += 1
                entry = self.catalogue.by_key["", text]
                old = ("", entry.previous_text or ""), (passage.words,)
                assert old in self.approved, entry
                assert edit(entry.previous_text or "", text) is not Edit.CRITICAL
            assert shown == len(outdated)
            assert shown == 0 or stale is Stale.PREVIOUS
            if stale is Stale.HOLD:
                assert not any(finding.rule is CHANGED_MEANING for finding in findings)


def _with(entry: Entry, comment: str) -> Entry:
    return replace(entry, translator_comments=tuple(dict.fromkeys((*entry.translator_comments, comment))))


def _damaged(entry: Entry, tool: str, number: int) -> Entry:
    """The entry after a tool dropped its flags, its previous text or both, or reversed its comments."""
    match tool:
        case "drop":  # msgattrib --clear-fuzzy; OmegaT drops previous texts as well
            return replace(entry, flags=(), previous_text=None if number % 2 else entry.previous_text)
        case "prune":
            return replace(entry, previous_text=None)
        case _:
            return replace(entry, translator_comments=entry.translator_comments[::-1])


def _without_doubt(entry: Entry, translations: tuple[str, ...]) -> Entry:
    return replace(entry, translations=translations, flags=(), translator_comments=entry.remarks)


def run(steps: Iterable[Step]) -> None:
    history = History()
    for step in steps:
        history.take(step)
        history.nothing_reviewed_is_lost()
        history.only_what_was_approved_is_shown()
    history.update()
    history.nothing_reviewed_is_lost()
    history.only_what_was_approved_is_shown()


HISTORIES = st.lists(STEPS, max_size=14)
CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large]


@settings(max_examples=60, suppress_health_check=CHECKS)
@given(HISTORIES)
def test_any_history_keeps_what_was_approved_and_shows_nothing_else(steps: list[Step]) -> None:
    run(steps)


@pytest.mark.slow
@settings(max_examples=int(os.environ.get("HISTORIES", "10000")), suppress_health_check=CHECKS)
@given(HISTORIES)
def test_ten_thousand_histories(steps: list[Step]) -> None:
    run(steps)

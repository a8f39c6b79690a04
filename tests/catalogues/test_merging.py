"""What two people did to one catalogue, joined by message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.catalogues.merging import merged
from pipeline.model.catalogue import Catalogue, Entry

BEFORE = Catalogue("pl", tuple(Entry(text, translations=(text.upper(),)) for text in ("a", "b", "c")))


def changed(text: str, *words: str, before: Catalogue = BEFORE) -> Catalogue:
    entries = (replace(one, translations=words) if one.text == text else one for one in before.entries)
    return replace(before, entries=tuple(entries))


def without(text: str) -> Catalogue:
    return replace(BEFORE, entries=tuple(one for one in BEFORE.entries if one.text != text))


def test_changes_of_different_messages_are_both_kept_in_their_order() -> None:
    theirs = replace(changed("c", "theirs"), header=(("Last-Translator", "A. L."),))
    found, clashes = merged(BEFORE, changed("a", "ours"), theirs)
    assert [one.translations for one in found.entries] == [("ours",), ("B",), ("theirs",)]
    assert (found.header, clashes) == (theirs.header, ())


@pytest.mark.parametrize("theirs", [changed("a", "theirs"), without("a")])
def test_a_message_that_both_changed_is_named_and_stays_theirs(theirs: Catalogue) -> None:
    found, clashes = merged(BEFORE, changed("a", "ours"), theirs)
    assert (found.entries, clashes) == (theirs.entries, (("", "a"),))


def test_the_same_change_of_both_is_no_clash() -> None:
    found, clashes = merged(BEFORE, changed("a", "same"), changed("a", "same"))
    assert (found.by_key["", "a"].translations, clashes) == (("same",), ())


def test_what_we_add_is_at_the_end_and_obsolete_messages_stay() -> None:
    old = Entry("a", translations=("old",), obsolete=True)
    added = Entry("d", translations=("D",))
    theirs = replace(BEFORE, entries=(old, *BEFORE.entries))
    found, clashes = merged(BEFORE, replace(BEFORE, entries=(*BEFORE.entries, added)), theirs)
    assert (found.entries, clashes) == ((old, *BEFORE.entries, added), ())

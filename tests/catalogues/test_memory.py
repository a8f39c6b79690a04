"""What the memory of a language suggests, and what it must not suggest."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues import memory as memories
from pipeline.catalogues.memory import Match, Memory, TranslationUnit, comment, suggestions, with_suggestions
from pipeline.catalogues.po import read, write
from pipeline.model.catalogue import Catalogue, Entry

CALL = Entry("Call 999 if you are in danger.", translations=("Dzwoń pod 999, jeśli grozi ci coś złego.",))


def catalogue(*entries: Entry, file: str = "a.po") -> Catalogue:
    return Catalogue("pl", entries, (("Language", "pl"),), file=file)


def test_the_same_text_comes_first_and_only_it_is_100() -> None:
    memory = Memory.of([catalogue(CALL, Entry("Call 999 if you are in danger!", translations=("Dzwoń!",)))])
    first, second = suggestions(memory, CALL.text)
    assert first == Match(100, TranslationUnit(CALL.text, CALL.translations[0], "a.po"))
    assert (second.percent, second.pair.translation) == (96, "Dzwoń!")


def test_a_text_with_a_tiny_difference_is_never_100() -> None:
    text = "word " * 200
    assert suggestions(Memory((TranslationUnit(text, "x"),)), f"{text}!")[0].percent == 99


def test_two_translations_of_one_text_are_both_suggested_the_one_in_use_first() -> None:
    dead = Entry(CALL.text, translations=("Zadzwoń.",), obsolete=True)
    memory = Memory.of(
        [catalogue(dead), catalogue(CALL, file="b.po")], [TranslationUnit(CALL.text, "Od agencji.")]
    )
    found = [(one.percent, one.pair.translation) for one in suggestions(memory, CALL.text)]
    assert found == [(100, CALL.translations[0]), (100, "Zadzwoń."), (100, "Od agencji.")]
    assert len(suggestions(memory, CALL.text, 2)) == 2


@pytest.mark.parametrize(
    "entry",
    [
        Entry(CALL.text, translations=CALL.translations, flags=("fuzzy",)),
        Entry(CALL.text),
        Entry(CALL.text, translations=("a", "b"), plural="Calls"),
    ],
)
def test_fuzzy_and_unfinished_translations_are_not_in_the_memory(entry: Entry) -> None:
    assert Memory.of([catalogue(entry)]).pairs == ()


def test_a_text_that_is_not_similar_is_not_suggested() -> None:
    assert suggestions(Memory.of([catalogue(CALL)]), "Officers will take a written statement.") == ()


def test_only_untranslated_messages_get_suggestions_and_no_translation_is_filled_in() -> None:
    new = Entry("Call 999 if you are in a danger.", comments=("Paragraph",))
    fuzzy = Entry("Call 998 if you are in danger.", translations=CALL.translations, flags=("fuzzy",))
    done = Entry("Call 999 when you are in danger.", translations=("Dzwoń.",))
    before = catalogue(new, fuzzy, done)
    after = with_suggestions(before, Memory.of([catalogue(CALL), before]))
    assert [entry.translations for entry in after.entries] == [entry.translations for entry in before.entries]
    assert after.entries[0].comments == (
        "Paragraph",
        'Memory 96%: "Call 999 if you are in danger."',
        '  -> "Dzwoń pod 999, jeśli grozi ci coś złego."',
        'Memory 87%: "Call 999 when you are in danger."',
        '  -> "Dzwoń."',
    )
    assert after.entries[1].comments == ('Memory 87%: "Call 999 when you are in danger."', '  -> "Dzwoń."')
    assert after.entries[2] == done


def test_a_comment_is_broken_between_words_and_read_back() -> None:
    long = " ".join(["słowo"] * 40)
    lines = tuple(comment(Match(87, TranslationUnit(long, long))))
    assert all(len(line) <= memories.COLUMNS for line in lines)
    assert " ".join(" ".join(lines).split()) == f'Memory 87%: "{long}" -> "{long}"'
    again = read(write(catalogue(Entry("a", comments=lines))), "a.po", "pl")
    assert again.entries[0].comments == lines


WORDS = "call the police now or later 55 999 do not officer takes a statement".split()
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=3, max_size=8).map(" ".join), max_size=40)


@given(TEXTS, st.lists(st.sampled_from(WORDS), min_size=3, max_size=8).map(" ".join))
def test_suggestions_are_in_the_memory_and_sorted(texts: list[str], text: str) -> None:
    memory = Memory(tuple(TranslationUnit(one, one.upper()) for one in dict.fromkeys(texts)))
    found = suggestions(memory, text, 5)
    assert all(one.pair in memory.pairs and one.percent >= 60 for one in found)
    assert [one.percent for one in found] == sorted((one.percent for one in found), reverse=True)
    assert (text in texts) == any(one.percent == 100 for one in found)


def test_a_big_memory_finds_the_same_as_a_full_search_and_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [
        f"{first}{last}" for first in ("Bar", "Hol", "Wes", "Nor", "Cam") for last in ("ton", "ley", "ham")
    ]
    texts = [
        f"Officer {names[n % 15]} of {names[n * 7 % 13]} station wears badge {n * 37} and visits house {n}."
        for n in range(6_000)
    ]
    memory = Memory(tuple(TranslationUnit(text, text.upper()) for text in texts))
    wanted = [text.replace("visits", "will visit the") for text in texts[::300]]
    assert memory.candidates(wanted[0])
    start = time.process_time()
    quick = [suggestions(memory, text, 1) for text in wanted]
    assert time.process_time() - start < 2
    monkeypatch.setattr(memories, "SMALL", 10_000)
    assert [one.percent for (one,) in quick] == [suggestions(memory, t, 1)[0].percent for t in wanted]

"""Updating a catalogue: nothing is lost, and each new text gets the right old translation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.edits import carried_from
from pipeline.catalogues.po import read, write
from pipeline.catalogues.update import Changes, new_catalogue, update
from pipeline.model.catalogue import Catalogue, Entry, Message


def messages(*texts: str) -> tuple[Message, ...]:
    return tuple(Message(text) for text in texts)


def translated(*texts: str) -> Catalogue:
    """A catalogue in which the translation of a text is the text in small letters with a star."""
    return Catalogue("pl", tuple(Entry(text, translations=(star(text),)) for text in texts))


def star(text: str) -> str:
    return f"*{text.casefold()}"


def texts(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Each entry's state and text."""
    states = {(False, False): "", (True, False): "fuzzy", (False, True): "obsolete", (True, True): "both"}
    return [(states[entry.fuzzy, entry.obsolete], entry.text) for entry in catalogue.entries]


def test_a_new_catalogue_has_a_header_without_a_date() -> None:
    catalogue, changes = update(new_catalogue("calling-the-police", "zh-Hans"), messages("a", "b"))
    assert changes == Changes(new=2)
    assert write(catalogue).decode() == (
        'msgid ""\nmsgstr ""\n"Project-Id-Version: calling-the-police\\n"\n"Language: zh_CN\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n"Plural-Forms: nplurals=1; plural=0;\\n"\n'
        '"X-Generator: Leaflets\\n"\n\nmsgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""\n'
    )


def test_an_unchanged_message_keeps_everything_but_the_templates_comments() -> None:
    entry = Entry(
        "a",
        None,
        ("b",),
        translator_comments=("@signed",),
        comments=("old",),
        references=("old",),
        flags=("fuzzy", "no-wrap"),
        workflow=("reviewed",),
        previous_text="c",
    )
    catalogue, changes = update(Catalogue("pl", (entry,)), (Message("a", "", ("new",), ("ref",)),))
    (after,) = catalogue.entries
    assert (after.comments, after.references) == (("new",), ("ref",))
    assert after.translations == ("b",)
    assert (after.translator_comments, after.flags, after.workflow, after.previous_text) == (
        ("@signed", entry.doubt),
        ("fuzzy", "no-wrap"),
        ("reviewed",),
        "c",
    )
    assert changes == Changes(unchanged=1)


def test_a_changed_message_keeps_the_old_translation_as_fuzzy() -> None:
    old = Catalogue("pl", (Entry("Call 101 now.", "x", ("Dzwoń 101.",), translator_comments=("ours",)),))
    catalogue, changes = update(old, messages("Call 999 now."))
    changed, kept = catalogue.entries
    assert changes == Changes(critical=1)
    assert (changed.text, changed.translations, changed.flags) == (
        "Call 999 now.",
        ("Dzwoń 101.",),
        ("fuzzy",),
    )
    assert (changed.previous_context, changed.previous_text) == ("x", "Call 101 now.")
    assert changed.translator_comments == ("ours", changed.doubt)
    assert changed.comments == ("CHANGED: 101 -> 999",)
    assert (kept.obsolete, kept.text, kept.translations) == (True, "Call 101 now.", ("Dzwoń 101.",))


def test_an_undone_change_brings_the_old_translation_back_unchanged() -> None:
    first = translated("Before.", "Call 101 now.", "After.")
    second, _ = update(first, messages("Before.", "Call 999 now.", "After."))
    third, changes = update(second, messages("Before.", "Call 101 now.", "After."))
    assert changes == Changes(unchanged=2, revived=1, gone=1)
    assert third.entries[:3] == first.entries


def test_a_second_change_keeps_the_text_that_the_translation_translates() -> None:
    first = translated("The police come to your house.")
    second, _ = update(first, messages("The police come to your home."))
    third, changes = update(second, messages("The police will come to your home."))
    assert changes == Changes(critical=1)
    assert third.entries[0].previous_text == "The police come to your house."
    assert texts(third) == [
        ("fuzzy", "The police will come to your home."),
        ("obsolete", "The police come to your house."),
    ]


def test_a_cosmetic_change_keeps_the_translation_but_not_its_sign_off() -> None:
    signed = Entry("Call **us**, now", translations=("Dzwoń!",))
    mark = f"@signed final 2026-03-01 {signed.content_hash} A. L."
    old = Catalogue("pl", (replace(signed, translator_comments=(mark, "How nice.")),))
    new, changes = update(old, messages("Call us, now."))
    carried, kept = new.entries
    assert changes == Changes(carried=1)
    assert carried.translated
    assert (carried.translations, carried.previous_text) == (("Dzwoń!",), "Call **us**, now")
    own = f"@carried {carried.content_hash} {signed.content_hash}"
    assert carried.translator_comments == (mark, "How nice.", own)
    assert carried_from(carried) == signed.content_hash != carried.content_hash
    assert carried_from(replace(carried, translations=("Dzwoń.",))) == ""
    back, changes = update(new, messages("Call **us**, now"))
    assert changes == Changes(revived=1, gone=1)
    assert back.entries[0] == old.entries[0]
    assert kept.translator_comments == old.entries[0].translator_comments


def test_a_carried_text_is_compared_with_the_text_that_was_signed() -> None:
    """Many small edits add up, so each is compared with the text that the translation was made for."""
    first = translated("Call us now")
    second, _ = update(first, messages("Call us now."))
    third, changes = update(second, messages("**Call** us  now."))
    assert changes == Changes(carried=1)
    assert third.entries[0].previous_text == "Call us now"
    assert carried_from(third.entries[0]) == first.entries[0].content_hash
    assert len(third.entries[0].translator_comments) == 1
    fourth, changes = update(third, messages("**Call** us never."))
    assert changes == Changes(critical=1)
    assert fourth.entries[0].previous_text == "Call us now"
    assert fourth.entries[0].comments == ("CHANGED: (new) -> never",)


def test_a_cosmetic_change_of_a_fuzzy_text_leaves_it_fuzzy() -> None:
    old = Catalogue("pl", (Entry("Call us", translations=("Dzwoń",), flags=("fuzzy",)),))
    new, changes = update(old, messages("Call us."))
    assert changes == Changes(changed=1)
    assert new.entries[0].fuzzy


@pytest.mark.parametrize("flags", [(), ("no-wrap",)])
def test_a_fuzzy_text_that_lost_its_flag_gets_it_back(flags: tuple[str, ...]) -> None:
    first, _ = update(translated("The police come to your house."), messages("The police come to your home."))
    (fuzzy, gone) = first.entries
    dropped = replace(first, entries=(replace(fuzzy, flags=flags), gone))
    assert not dropped.entries[0].translated
    again, _ = update(dropped, messages("The police come to your home."))
    assert again.entries[0].flags == ("fuzzy", *flags)
    edited = replace(fuzzy, flags=flags, translations=("Nowe.",))
    healed, _ = update(replace(first, entries=(edited, gone)), messages("The police come to your home."))
    assert healed.entries[0].translated
    assert healed.entries[0].translator_comments == ()


def test_a_previous_text_that_a_tool_dropped_is_found_among_the_obsolete() -> None:
    first, _ = update(translated("Call 101 from home."), messages("Call 999 from home."))
    dropped = replace(first, entries=(replace(first.entries[0], previous_text=None), *first.entries[1:]))
    again, changes = update(dropped, messages("Call 999 from your home."))
    assert changes == Changes(critical=1)
    assert again.entries[0].previous_text == "Call 101 from home."


@pytest.mark.parametrize("obsolete", [True, False])
def test_a_previous_text_that_a_tool_dropped_comes_back_into_the_catalogue(obsolete: bool) -> None:
    fuzzy = Entry("Call 999.", translations=("Zadzwoń.",), flags=("fuzzy",))
    former = Entry("Call 101.", translations=("Zadzwoń.",), obsolete=obsolete)
    other = Entry("Call 112.", translations=("Dzwoń.",), obsolete=True)
    found, _ = update(Catalogue("pl", (other, fuzzy, former)), messages("Call 999."))
    assert found.entries[0].previous_text == "Call 101."
    assert found.entries[0].comments == ("CHANGED: 101 -> 999",)
    assert {entry.text for entry in found.entries if entry.obsolete} == {"Call 101.", "Call 112."}


def test_the_text_of_a_guess_is_not_a_previous_text() -> None:
    fuzzy = Entry("Call 999.", translations=("Zadzwoń.",), flags=("fuzzy",))
    guess = Entry("Call 101.", translations=("Zadzwoń.",), flags=("fuzzy",), obsolete=True)
    found, _ = update(Catalogue("pl", (fuzzy, guess)), messages("Call 999."))
    assert found.entries[0].previous_text is None


def test_an_obsolete_text_in_other_letters_is_another_text() -> None:
    gone = Entry("call the police", translations=("policja",), obsolete=True)
    found, changes = update(Catalogue("pl", (gone,)), messages("Call the Police"))
    assert changes == Changes(new=1)
    assert texts(found) == [("", "Call the Police"), ("obsolete", "call the police")]
    assert found.entries[0].translations == ("",)


def test_one_old_translation_goes_to_two_new_texts_only_if_both_are_nearly_the_same_as_the_old_one() -> None:
    found, changes = update(
        translated("Keep.", "The police come to your house.", "Stay."),
        messages("Keep.", "The police may go to your home.", "The police came to your house.", "Stay."),
    )
    assert (changes.new, changes.changed) == (1, 1)
    assert [entry.text for entry in found.entries if entry.fuzzy] == ["The police came to your house."]


def test_a_change_keeps_flags_except_those_that_call_the_old_text_reviewed() -> None:
    old = Entry(
        "Call the police.",
        translations=("Dzwoń.",),
        flags=("no-wrap", "Reviewed", "max-length:80"),
        workflow=("approved", "priority:high"),
    )
    found, _ = update(Catalogue("pl", (old,)), messages("Call the police soon."))
    assert found.entries[0].flags == ("fuzzy", "no-wrap", "max-length:80")
    assert found.entries[0].workflow == ("priority:high",)
    found, _ = update(Catalogue("pl", (old,)), messages("Call the Police"))
    assert found.entries[0].translated
    assert (found.entries[0].flags, found.entries[0].workflow) == (
        ("no-wrap", "max-length:80"),
        ("priority:high",),
    )


@pytest.mark.parametrize("obsolete", [False, True])
def test_an_entry_that_got_plural_forms_by_hand_is_fuzzy_and_keeps_its_words(obsolete: bool) -> None:
    """As msgmerge 0.21 has it, which drops the other forms."""
    forms = ("rozmowa", "rozmowy", "rozmów")
    old = Entry("One call", translations=forms, plural="Many calls", flags=("reviewed",), obsolete=obsolete)
    once, _ = update(Catalogue("pl", (old,)), [Message("One call")])
    (entry,) = once.entries
    assert (entry.translations, entry.plural, entry.translated) == (("rozmowa",), "", False)
    assert (entry.flags, entry.previous_text, entry.previous_plural) == (("fuzzy",), "One call", "Many calls")
    assert entry.remarks == ("Another plural form: rozmowy", "Another plural form: rozmów")
    assert update(once, [Message("One call")])[0] == once
    assert read(write(once), "", "pl").entries == once.entries


def test_plural_forms_without_a_translation_leave_no_mark() -> None:
    old = Entry("One call", translations=("", "", ""), plural="Many calls")
    (entry,) = update(Catalogue("pl", (old,)), [Message("One call")])[0].entries
    assert entry == Entry("One call")


def test_a_text_without_plural_forms_gets_no_translation_from_one_with_them() -> None:
    old = Entry("One call", translations=("rozmowa", "rozmowy", "rozmów"), plural="Many calls")
    found, changes = update(Catalogue("pl", (old,)), messages("One calls"))
    assert changes == Changes(new=1, gone=1)
    assert found.entries[0].translations == ("",)
    assert write(found)


def test_a_previous_text_no_longer_counts_after_the_translation_is_confirmed() -> None:
    kept = Entry("Call 999.", translations=("Zadzwoń: 999.",), previous_text="Call 101.")
    found, changes = update(Catalogue("pl", (kept,)), messages("Call 101"))
    assert changes == Changes(critical=1)
    assert found.entries[0].fuzzy
    assert found.entries[0].previous_text == "Call 999."


def test_a_neighbour_decides_between_two_similar_texts() -> None:
    """The place decides, even if a text elsewhere is more similar."""
    old = translated("A.", "You may call the police.", "B.", "You may call the officer today.", "C.")
    new = messages("A.", "You may call the officer.", "B.", "You can call an officer today, too.", "C.")
    catalogue, _ = update(old, new)
    assert catalogue.entries[1].previous_text == "You may call the police."
    assert catalogue.entries[3].previous_text == "You may call the officer today."


def test_a_moved_and_changed_text_is_found_by_similarity() -> None:
    old = translated("The officers will take a written statement.", "b", "c", "d")
    catalogue, changes = update(
        old, messages("b", "c", "e", "d", "The officers may take a written statement.")
    )
    assert catalogue.entries[4].previous_text == "The officers will take a written statement."
    assert changes == Changes(new=1, critical=1, unchanged=3)


def test_a_text_that_is_not_similar_gets_no_translation() -> None:
    catalogue, changes = update(translated("Police take all reports seriously."), messages("Press 55."))
    assert catalogue.entries[0].translations == ("",)
    assert changes == Changes(new=1, gone=1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("What it costs", "What it costs and how to pay"),  # a heading that grew by half
        ("Buy a ticket at the station.", "Option 1. Buy a ticket at the station."),
        ("Option 1. Buy a ticket at the station.", "Buy a ticket at the station"),
    ],
)
def test_a_text_that_grew_or_shrank_keeps_its_translation_wherever_it_stands(old: str, new: str) -> None:
    catalogue, _ = update(translated("One.", old, "Two.", "Three."), messages("Two.", "Three.", "Four!", new))
    assert catalogue.by_key["", new].translations == (star(old),)
    assert catalogue.by_key["", new].fuzzy


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("Buy a ticket",), ("Option 1. Buy a ticket", "Option 2. Buy a ticket")),
        (("Buy a ticket", "Option 1. Buy a"), ("Option 1. Buy a ticket in good time",)),
        (("Help",), ("Help me",)),
        (("Buy a ticket",), ("Buy a ticket, then wait for the train at the other platform",)),
    ],
)
def test_a_text_that_may_have_grown_into_two_keeps_none(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    catalogue, _ = update(
        translated("One.", *old, "Two.", "Three."), messages("Two.", "Three.", "Four!", *new)
    )
    assert [catalogue.by_key["", text].translations for text in new] == [("",)] * len(new)


def test_a_text_that_two_old_ones_fit_almost_as_well_keeps_neither() -> None:
    """Neither is much like it: the translation of the wrong one would be worse than none."""
    old = "Connected to a green line.", "Connected to a quiet line."
    catalogue, _ = update(
        translated("One.", *old, "Two."), messages("One.", "Calling on a phone line.", "Two.")
    )
    assert catalogue.by_key["", "Calling on a phone line."].translations == ("",)


@pytest.mark.parametrize(
    ("gone", "new", "from_"),
    [
        # A neighbour that is a little similar does not win over a text elsewhere that is nearly the same.
        (
            ("One.", "Open it and select the tab Shortcuts.", "Two.", "Click the tab Shortcuts.", "Three."),
            ("One.", "Select the tab Shortcuts.", "Two.", "Three."),
            {"Select the tab Shortcuts.": "Click the tab Shortcuts."},
        ),
        # One text became two that are nearly the same as it.
        (
            ("One.", "You can also end the call. This can cause a fee.", "Two."),
            ("One.", "You can also end the call. This may cause a fee.", "Two.",
             "You can also end this call. This can cause a fee."),
            dict.fromkeys(("You can also end the call. This may cause a fee.",
                           "You can also end this call. This can cause a fee."),
                          "You can also end the call. This can cause a fee."),
        ),
        # All words of the new text are in the old one; another one is nearer by a letter.
        (
            ("One.", "Maximize and unmaximize (restore) a window", "To maximize or unmaximize a window:",
             "Two."),
            ("One.", "Maximize and unmaximize a window", "Two."),
            {"Maximize and unmaximize a window": "Maximize and unmaximize (restore) a window"},
        ),
        # A sentence was added to the old text; the letters of another new text are nearer to it.
        (
            ("One.", "You are talking to an officer.", "Two."),
            ("One.", "You have been talking to an officer.",
             "You are talking to an officer. Only he can see it.", "Two."),
            {"You are talking to an officer. Only he can see it.": "You are talking to an officer."},
        ),
        # All addresses on one site are much like each other: only the place says which is which.
        (
            ("One.", "<https://example.org/wiki/Port_(computing)>", "Two.", "Three.",
             "<https://example.org/wiki/Tar_(file_format)>", "Four."),
            ("One.", "Two.", "Three.", "<https://example.org/wiki/Tar_(computing)>", "Four."),
            {"<https://example.org/wiki/Tar_(computing)>": "<https://example.org/wiki/Tar_(file_format)>"},
        ),
    ],
)  # fmt: skip
def test_a_text_gets_the_translation_of_the_text_that_is_most_like_it(
    gone: tuple[str, ...], new: tuple[str, ...], from_: dict[str, str]
) -> None:
    catalogue, _ = update(translated(*gone), messages(*new))
    assert {text: catalogue.by_key["", text].translations for text in from_} == {
        text: (star(old),) for text, old in from_.items()
    }
    assert all(catalogue.by_key["", text].fuzzy for text in from_)


def test_gone_messages_become_obsolete_after_the_others_and_come_back() -> None:
    first = translated("a", "bbbbb", "ccccc")
    second, changes = update(first, messages("a"))
    assert changes == Changes(unchanged=1, gone=2)
    assert texts(second) == [("", "a"), ("obsolete", "bbbbb"), ("obsolete", "ccccc")]
    third, changes = update(second, messages("ccccc", "a"))
    assert changes == Changes(unchanged=1, revived=1)
    assert texts(third) == [("", "ccccc"), ("", "a"), ("obsolete", "bbbbb")]


def test_an_obsolete_message_keeps_translator_comments_and_loses_extracted_ones() -> None:
    old = Entry(
        "bbbbb", None, ("*b",), translator_comments=("why",), comments=("CRITICAL",), references=("a.md",)
    )
    (gone,) = update(Catalogue("pl", (old,)), ())[0].entries
    assert gone == replace(old, comments=(), references=(), obsolete=True)


def test_an_empty_entry_goes_unless_somebody_commented_on_it() -> None:
    old = Catalogue("pl", (Entry("aaaa"), Entry("bbbb", translator_comments=("How do I say this?",))))
    catalogue, changes = update(old, messages("c"))
    assert texts(catalogue) == [("", "c"), ("obsolete", "bbbb")]
    assert changes == Changes(new=1, gone=2)


def test_messages_with_different_contexts_are_different() -> None:
    old = Catalogue("pl", (Entry("Draft", "label", ("Szkic",)),))
    catalogue, changes = update(old, (Message("Draft", "heading"),))
    assert changes == Changes(changed=1)
    assert (catalogue.entries[0].context, catalogue.entries[0].previous_context) == ("heading", "label")


def test_header_comments_and_unknown_fields_stay() -> None:
    old = Catalogue("pl", (), (("X-Poedit", "1"),), ("Ours.",), ("fuzzy",), ("#. note",), ("# end",))
    catalogue, _ = update(old, messages("a"))
    assert (catalogue.header, catalogue.header_comments, catalogue.footer) == (
        old.header,
        old.header_comments,
        old.footer,
    )


WORDS = st.lists(
    st.sampled_from("call the police now or later 55 999 do not".split()), min_size=1, max_size=6
)
TEXTS = st.lists(WORDS.map(" ".join), max_size=12, unique=True)


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    def entry(text: str) -> Entry:
        flags = draw(st.sampled_from([(), ("fuzzy",), ("no-wrap",)]))
        previous = draw(st.sampled_from([None, "call the"]))
        context = draw(st.sampled_from([None, "heading"]))
        translation = draw(st.sampled_from(["", star(text)]))
        comments = draw(st.sampled_from([(), ("ours",)]))
        return Entry(
            text, context, (translation,), translator_comments=comments, flags=flags, previous_text=previous,
            obsolete=draw(st.booleans()),
        )  # fmt: skip

    return Catalogue("pl", tuple(entry(text) for text in draw(TEXTS)), (("Language", "pl"),))


def wanted(texts: Sequence[str]) -> tuple[Message, ...]:
    return tuple(Message(text, "heading" if len(text) % 3 == 0 else "") for text in texts)


@given(catalogues(), TEXTS)
def test_a_second_update_changes_nothing(old: Catalogue, now: list[str]) -> None:
    once, _ = update(old, wanted(now))
    twice, changes = update(once, wanted(now))
    assert twice == once
    assert write(twice) == write(once)
    assert changes == Changes(unchanged=len(now))


@given(catalogues(), TEXTS, TEXTS)
def test_no_translation_and_no_comment_is_ever_lost(old: Catalogue, now: list[str], then: list[str]) -> None:
    after, _ = update(update(old, wanted(now))[0], wanted(then))
    kept = {form for entry in after.entries for form in entry.translations}
    assert {form for entry in old.entries for form in entry.translations} - {""} <= kept
    commented = {comment for entry in after.entries for comment in entry.translator_comments}
    assert {comment for entry in old.entries for comment in entry.translator_comments} <= commented


@given(catalogues(), TEXTS)
def test_the_live_entries_are_the_messages_in_order(old: Catalogue, now: list[str]) -> None:
    after, changes = update(old, wanted(now))
    assert [entry.key for entry in after.entries if not entry.obsolete] == [m.key for m in wanted(now)]
    changed = changes.carried + changes.changed + changes.critical
    assert changes.new + changed + changes.unchanged + changes.revived == len(now)
    again = read(write(after), "", "pl") if after.entries else after
    assert again.entries == after.entries


@given(catalogues(), TEXTS)
def test_only_an_approved_pair_is_shown(old: Catalogue, now: list[str]) -> None:
    """A translation that may be shown was the translation of the same text before."""
    after, _ = update(old, wanted(now))
    approved = {(e.key, e.translations) for e in old.entries if all(e.translations) and not e.fuzzy}
    assert {(e.key, e.translations) for e in after.entries if e.translated} <= approved


@pytest.mark.parametrize("count", [2_000])
def test_a_big_catalogue_is_updated_quickly(count: int) -> None:
    old = translated(
        *(f"Paragraph {n} about the police, officer {n * 7} and what they do." for n in range(count))
    )
    new = messages(
        *(
            f"Paragraph {n} about the police, officer {n * 7} and what they {'may ' * (n % 10 == 0)}do."
            for n in range(count)
        )
    )
    catalogue, changes = update(old, new)
    assert changes == Changes(critical=count // 10, unchanged=count - count // 10)
    right = sum(
        entry.previous_text == old.entries[n].text
        for n, entry in enumerate(catalogue.entries[:count])
        if n % 10 == 0
    )
    assert right == count // 10


def test_a_text_whose_sentences_changed_places_keeps_its_own_translation() -> None:
    """Letter by letter, the other old text is more similar to the new one."""
    old = "Ask a friend. Call the police. Talk to your doctor. Write it all down."
    decoy = "Write it all down. Talk to your mother. Call a taxi. Take a bag."
    new = "Write it all down. Talk to your doctor. Call the police. Ask a friend."
    found, changes = update(translated("Keep.", old, decoy, "Stay."), messages("Keep.", new, "Stay."))
    assert (changes.new, changes.gone) == (0, 1)
    assert found.entries[1].translations == (star(old),)


def test_a_short_text_that_grew_keeps_its_translation() -> None:
    new = "Call us. We will listen to you and help you to make a plan for the next days."
    found, changes = update(translated("Keep.", "Call us.", "Stay."), messages("Keep.", new, "Stay."))
    assert (changes.new, changes.gone) == (0, 0)
    assert found.entries[1].translations == (star("Call us."),)

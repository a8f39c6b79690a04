"""A sign-off counts only for its words, with its line in the ledger, and final only by a second person."""

from __future__ import annotations

import datetime
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.catalogues import sign_off
from pipeline.catalogues.gate import account
from pipeline.catalogues.sign_off import (
    CANNOT_SIGN,
    FOUR_EYES,
    Request,
    Signing,
    restored,
    sign,
    sign_off_state,
    translators,
    unsign,
)
from pipeline.catalogues.signed_comments import malformed, sign_offs, with_sign_off, without_sign_offs
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.sign_off import Act, Ledger, SignOff, SignOffLevel, Stage, message_id
from pipeline.operations.status import progress

DAY = datetime.date(2026, 3, 1)
ENTRY = Entry("Call 999.", translations=("Zadzwoń pod numer 999.",), place=Place("help.po", 7))
KEY = ENTRY.key
HASH = ENTRY.digest()
WRONG = Rule("translation/wrong", Severity.ERROR, "Wrong.", "Because.")


def catalogue(*entries: Entry, translator: str = "") -> Catalogue:
    header = (("Last-Translator", translator),) if translator else ()
    return Catalogue("pl", entries or (ENTRY,), header, file="help.po")


def request(who: str, stage: Stage = Stage.CHECKED) -> Request:
    return Request("help", who, DAY, stage, "command line", "", "0.2")


def given_by(*people: str, translator: str = "", of: Catalogue | None = None) -> tuple[Catalogue, Ledger]:
    """A catalogue that *people* signed one after the other: the first as checked, the others as final."""
    book, ledger = of or catalogue(translator=translator), Ledger()
    for who, stage in zip(people, (Stage.CHECKED, *[Stage.FINAL] * len(people)), strict=False):
        done = sign(book, book.by_key, request(who, stage), ledger)
        assert done.findings == ()
        book, ledger = done.catalogue, Ledger((*ledger.records, *done.records))
    return book, ledger


def verdict(book: Catalogue, ledger: Ledger) -> SignOffLevel:
    return sign_off_state(book.entries[0], "help", ledger, translators(book)).verdict


def with_comments(*comments: str) -> Entry:
    return replace(ENTRY, translator_comments=comments)


# ---- the comment


def test_a_sign_off_is_a_comment_with_the_hash_of_the_words() -> None:
    entry = with_sign_off(with_comments("a note"), Stage.FINAL, DAY, " A.  L. ")
    assert entry.translator_comments == ("a note", f"@signed final 2026-03-01 {HASH} A. L.")
    assert sign_offs(entry) == (SignOff(Stage.FINAL, DAY, HASH, "A. L."),)
    assert without_sign_offs(entry) == with_comments("a note")


def test_a_new_sign_off_replaces_those_of_older_content() -> None:
    old = with_sign_off(with_sign_off(ENTRY, Stage.CHECKED, DAY, "A. L."), Stage.FINAL, DAY, "B. M.")
    changed = replace(old, translations=("Zadzwoń: 999.",))
    again = with_sign_off(changed, Stage.CHECKED, DAY, "a. l.")
    assert again.translator_comments == (f"@signed checked 2026-03-01 {changed.digest()} a. l.",)


def test_two_people_may_check_and_signing_again_changes_nothing() -> None:
    entry = with_sign_off(
        with_sign_off(with_sign_off(ENTRY, Stage.CHECKED, DAY, "A. L."), Stage.CHECKED, DAY, "B. M."),
        Stage.CHECKED,
        DAY,
        "A. L.",
    )
    assert [one.who for one in sign_offs(entry)] == ["B. M.", "A. L."]


@pytest.mark.parametrize(
    "comments",
    [
        (f"  @signed   final  2026-03-01\t{HASH}   A. L.  ",),
        (f"# @signed final 2026-03-01 {HASH} A. L.",),
        (f"@Signed FINAL 2026-03-01 {HASH.upper()} A. L.",),
        ("@signed final 2026-03-01", f"{HASH} A. L."),
        ("@signed final", "2026-03-01", f"{HASH} A. L."),
    ],
)
def test_what_tools_do_to_comments_does_not_hide_a_sign_off(comments: tuple[str, ...]) -> None:
    entry = with_comments("before", *comments, "after")
    assert [(one.stage, one.hash) for one in sign_offs(entry)] == [(Stage.FINAL, HASH)]
    assert malformed(entry) == ()
    assert without_sign_offs(entry).translator_comments == ("before", "after")


@pytest.mark.parametrize(
    "comment",
    [
        "@signed",
        "@signed final 2026-03-01",
        f"@signed final 2026-03-01 {HASH}",
        f"@signed final 2026-02-30 {HASH} A. L.",
        f"@signed approved 2026-03-01 {HASH} A. L.",
        f"@signed final 2026-03-01 {HASH[:15]} A. L.",
        f"@signed final 2026-03-01 {HASH[:31]} A. L.",
        f"@signed final 2026-03-01 {HASH}0 A. L.",
        f"@signed final 01/03/2026 {HASH} A. L.",
        f"@signed final 2026-03-01 {HASH} FULL NAME <EMAIL@ADDRESS>",
        f"see @signed final 2026-03-01 {HASH} A. L.",
        f"@signed final 2026-03-01 {HASH} A. L. @signed checked 2026-03-01 {HASH} B. M.",
        f"@signed final ２０２６-03-01 {HASH} A. L.",
    ],
)
def test_a_malformed_sign_off_does_not_count(comment: str) -> None:
    entry = with_comments(comment)
    assert sign_offs(entry) == ()
    assert malformed(entry) == (comment,)
    assert sign_off_state(entry, "help", Ledger()).verdict is SignOffLevel.UNSIGNED


def test_a_malformed_sign_off_does_not_swallow_the_next() -> None:
    entry = with_comments("@signed final", f"@signed checked 2026-03-01 {HASH} A. L.")
    assert [one.stage for one in sign_offs(entry)] == [Stage.CHECKED]
    assert malformed(entry) == ("@signed final",)


@pytest.mark.parametrize(
    "who",
    [
        "",
        "FULL NAME <EMAIL@ADDRESS>",
        "A" * 31,
        "A\u202eL",
        "A\x00L",
        "A\ue000L",
        "A\ud800L",
        "王" * 16,
        "@signed",
    ],
)
def test_a_name_that_does_not_fit_into_a_line_is_refused(who: str) -> None:
    with pytest.raises(PipelineError):
        with_sign_off(ENTRY, Stage.CHECKED, DAY, who)


@pytest.mark.parametrize("who", ["A" * 30, "王" * 15])
def test_no_line_is_so_long_that_a_tool_wraps_it(who: str) -> None:
    line = f"# {with_sign_off(ENTRY, Stage.CHECKED, DAY, who).translator_comments[0]}"
    assert sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in line) <= 76


# ---- the state of a message's sign-offs


def test_two_people_make_a_message_final() -> None:
    assert verdict(*given_by("A. L.")) is SignOffLevel.CHECKED
    assert verdict(*given_by("A. L.", "B. M.")) is SignOffLevel.FINAL


def test_a_comment_without_a_line_in_the_ledger_is_a_claim() -> None:
    book, _ = given_by("A. L.", "B. M.")
    found = sign_off_state(book.entries[0], "help", Ledger())
    assert found.verdict is SignOffLevel.CLAIMED
    assert found.claims == book.entries[0].translator_comments


def test_a_comment_by_somebody_else_than_in_the_ledger_is_a_claim() -> None:
    _, ledger = given_by("A. L.")
    assert (
        sign_off_state(with_sign_off(ENTRY, Stage.CHECKED, DAY, "C. N."), "help", ledger).verdict
        is SignOffLevel.CLAIMED
    )
    assert (
        sign_off_state(with_sign_off(ENTRY, Stage.FINAL, DAY, "A. L."), "help", ledger).verdict
        is SignOffLevel.CLAIMED
    )


def test_the_ledger_of_another_leaflet_does_not_count() -> None:
    book, ledger = given_by("A. L.")
    assert sign_off_state(book.entries[0], "other", ledger).verdict is SignOffLevel.CLAIMED


def test_a_dropped_comment_comes_back_from_the_ledger() -> None:
    book, ledger = given_by("A. L.", "B. M.")
    dropped = catalogue()
    assert restored(dropped, "help", ledger) == book
    assert restored(book, "help", ledger) is book


def test_of_two_comments_only_the_dropped_one_comes_back() -> None:
    book, ledger = given_by("A. L.", "B. M.")
    checked, final = book.entries[0].translator_comments
    assert restored(catalogue(with_comments(checked)), "help", ledger) == book
    (entry,) = restored(catalogue(with_comments(final)), "help", ledger).entries
    assert entry.translator_comments == (final, checked)


def test_a_sign_off_of_older_words_does_not_stand_for_a_dropped_one() -> None:
    _, ledger = given_by("A. L.")
    old = f"@signed checked 2026-03-01 {'0' * 16} A. L."
    (entry,) = restored(catalogue(with_comments(old)), "help", ledger).entries
    assert entry.translator_comments == (old, f"@signed checked 2026-03-01 {HASH} A. L.")


def test_the_ledgers_line_of_the_translator_is_no_sign_off_and_counts_against_their_own() -> None:
    """Whoever imports a translation is named in the ledger; they cannot be its second reader."""
    checked, checks = given_by("A. L.")
    made = replace(checks.records[0], act=Act.TRANSLATED, who="Bea Moss")
    assert restored(catalogue(), "help", Ledger((made,))) == catalogue()
    assert sign_off_state(ENTRY, "help", Ledger((made,))).verdict is SignOffLevel.UNSIGNED
    ledger = Ledger((made, *checks.records))
    assert restored(catalogue(), "help", ledger) == checked
    assert refused(sign(checked, [KEY], request("bea moss", Stage.FINAL), ledger)) == [FOUR_EYES.id]
    own = sign(catalogue(), [KEY], request("Bea Moss"), Ledger((made,)))
    found = sign_off_state(own.catalogue.entries[0], "help", Ledger((made, *own.records)))
    assert (found.verdict, found.self_checked) == (SignOffLevel.CHECKED, True)


def test_a_translator_without_a_name_is_nobody() -> None:
    book, ledger = given_by("Bea Moss", of=catalogue(with_comments("@translated"), translator="Bea Moss"))
    assert sign_off_state(book.entries[0], "help", ledger, translators(book)).self_checked
    assert not sign_off_state(book.entries[0], "help", ledger).self_checked


def test_no_sign_off_comes_back_to_changed_words() -> None:
    _, ledger = given_by("A. L.")
    for entry in (
        replace(ENTRY, translations=("Zadzwoń pod numer 998.",)),
        replace(ENTRY, flags=("fuzzy",)),
        replace(ENTRY, workflow=("fuzzy",)),
        replace(ENTRY, obsolete=True),
    ):
        assert restored(catalogue(entry), "help", ledger) == catalogue(entry)


@pytest.mark.parametrize(
    "change",
    [
        {"translations": ("Zadzwoń pod numer 998.",)},
        {"translations": ("zadzwoń pod numer 999.",)},
        {"translations": ("Zadzwoń pod  numer 999.",)},
        {"text": "Call 998."},
        {"context": "heading"},
        {"flags": ("fuzzy",)},
        {"workflow": ("fuzzy",)},
        {"obsolete": True},
        {"translations": ("",)},
    ],
)
def test_a_message_that_changed_after_signing_is_stale(change: dict[str, object]) -> None:
    book, ledger = given_by("A. L.", "B. M.")
    entry = replace(book.entries[0], **change)  # type: ignore[arg-type]
    assert sign_off_state(entry, "help", ledger).verdict is SignOffLevel.STALE


def test_a_changed_message_is_stale_even_if_its_comment_was_dropped() -> None:
    _, ledger = given_by("A. L.")
    entry = replace(ENTRY, translations=("Zadzwoń: 999.",))
    assert sign_off_state(entry, "help", ledger).verdict is SignOffLevel.STALE


SIGNS = "aAą9 ٩.،\u2066{}*"
words = st.text(SIGNS)


@given(
    st.sampled_from(["text", "context", "translation"]),
    words,
    words,
    words,
    st.integers(0, 12),
    st.sampled_from(("", *SIGNS)),
    st.booleans(),
)
def test_any_edit_by_one_character_un_signs(
    where: str, text: str, context: str, translation: str, at: int, sign_: str, insert: bool
) -> None:
    before = {"text": text, "context": context, "translation": translation or "a"}
    old = before[where]
    new = old[:at] + sign_ + old[at + (not insert) :]
    assume(unicodedata.normalize("NFC", new) != unicodedata.normalize("NFC", old))
    after = {**before, where: new}

    def entry(strings: dict[str, str]) -> Entry:
        return Entry(strings["text"], strings["context"] or None, (strings["translation"],))

    book, ledger = given_by("A. L.", "B. M.", of=catalogue(entry(before)))
    comments = book.entries[0].translator_comments
    assert verdict(book, ledger) is SignOffLevel.FINAL
    edited = replace(entry(after), translator_comments=comments)
    assert sign_off_state(edited, "help", ledger).verdict is SignOffLevel.STALE
    (again,) = restored(catalogue(edited), "help", ledger).entries
    assert again == edited
    message = Message(before["text"], before["context"])
    for leftover in (message, Message(after["text"], after["context"])):
        found = account([leftover], replace(book, entries=(again,)), "help", ledger)
        assert (progress(found).signed_off, progress(found).final) == (0, 0)
        findings = found.findings({leftover.key}, release=True)
        told = any(finding.severity is Severity.ERROR for finding in findings)
        # The source's own words are shown where there is no letter to translate, and need no signature.
        shown = found.rows[0][1].entry
        assert told or (not leftover.lettered and (shown is None or not shown.translated))


@pytest.mark.parametrize(
    ("entry", "claim"),
    [
        (replace(ENTRY, flags=("reviewed",)), "#, reviewed"),
        (replace(ENTRY, workflow=("approved",)), "#= approved"),
        (with_comments("@claimed final: state of an XLIFF file"), "@claimed final: state of an XLIFF file"),
        *(
            (replace(ENTRY, flags=(flag,)), f"#, {flag}")
            for flag in ("approved", "checked", "Final", "proofread", "signed-off", "verified")
        ),
    ],
)
def test_a_flag_of_another_tool_is_a_claim(entry: Entry, claim: str) -> None:
    found = sign_off_state(entry, "help", Ledger())
    assert (found.verdict, found.claims, found.signs) == (SignOffLevel.CLAIMED, (claim,), ())


def test_a_message_that_is_not_there_is_unsigned() -> None:
    assert sign_off_state(None, "help", Ledger()).verdict is SignOffLevel.UNSIGNED


# ---- two people


def refused(signing: Signing) -> list[str]:
    assert signing.records == ()
    return [finding.rule.id for finding in signing.findings]


@pytest.mark.parametrize("who", ["A. L.", "a. l.", " A.  L. <al@example.org>"])
def test_the_checker_cannot_sign_as_final(who: str) -> None:
    book, ledger = given_by("A. L.")
    assert refused(sign(book, [KEY], request(who, Stage.FINAL), ledger)) == [FOUR_EYES.id]


def test_a_message_that_nobody_checked_cannot_be_final() -> None:
    assert refused(sign(catalogue(), [KEY], request("A. L.", Stage.FINAL), Ledger())) == [CANNOT_SIGN.id]


def test_a_pasted_check_does_not_count() -> None:
    book = catalogue(with_sign_off(ENTRY, Stage.CHECKED, DAY, "A. L."))
    assert refused(sign(book, [KEY], request("B. M.", Stage.FINAL), Ledger())) == [CANNOT_SIGN.id]


def test_the_translator_cannot_sign_as_final() -> None:
    book, ledger = given_by("A. L.", translator="Bea Moss <bea@example.org>")
    assert refused(sign(book, [KEY], request("bea moss", Stage.FINAL), ledger)) == [FOUR_EYES.id]


def test_a_check_dropped_by_a_tool_still_counts_for_the_final_one() -> None:
    _, ledger = given_by("A. L.")
    done = sign(catalogue(), [KEY], request("B. M.", Stage.FINAL), ledger)
    assert done.done == (KEY,)


def test_a_check_by_the_translator_is_not_a_second_check() -> None:
    book, ledger = given_by("Bea Moss", translator="Bea Moss <bea@example.org>")
    found = sign_off_state(book.entries[0], "help", ledger, translators(book))
    assert (found.verdict, found.self_checked) == (SignOffLevel.CHECKED, True)
    assert not found.enough(critical=False)
    book, ledger = given_by("Bea Moss", "C. N.", translator="Bea Moss")
    found = sign_off_state(book.entries[0], "help", ledger, translators(book))
    assert (found.verdict, found.self_checked) == (SignOffLevel.FINAL, False)


def test_a_forged_final_by_one_person_counts_as_checked() -> None:
    book, ledger = given_by("A. L.", "B. M.")
    by_one = replace(
        book.entries[0],
        translator_comments=tuple(
            line.replace("B. M.", "A. L.") for line in book.entries[0].translator_comments
        ),
    )
    ledger = Ledger(tuple(replace(record, who="A. L.") for record in ledger.records))
    found = sign_off_state(by_one, "help", ledger)
    assert (found.verdict, found.one_pair) == (SignOffLevel.CHECKED, True)


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ((("Last-Translator", "FULL NAME <EMAIL@ADDRESS>"),), ()),
        ((("last-translator", "Bea <b@example.org>"),), ("Bea <b@example.org>",)),
        ((("Last-Translator", "A. L."), ("X-Translator", "Bea")), ("Bea",)),
        ((), ()),
    ],
)
def test_the_translator_is_named_in_the_header(
    header: tuple[tuple[str, str], ...], found: tuple[str, ...]
) -> None:
    assert translators(Catalogue("pl", (), header)) == found


def test_the_translator_of_one_message_is_named_in_its_comments() -> None:
    book, ledger = given_by("A. L.", of=catalogue(with_comments("@translated Bea Moss"), translator="C. N."))
    assert refused(sign(book, [KEY], request("Bea Moss", Stage.FINAL), ledger)) == [FOUR_EYES.id]
    assert sign(book, [KEY], request("C. N.", Stage.FINAL), ledger).done == (KEY,)


# ---- signing


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        (replace(ENTRY, flags=("fuzzy",)), "the translation is marked fuzzy: “Call 999.”"),
        (replace(ENTRY, translations=("",)), "there is no translation: “Call 999.”"),
        (replace(ENTRY, obsolete=True), "this message is not in the catalogue: “Call 999.”"),
    ],
)
def test_a_translation_that_cannot_be_shown_cannot_be_signed(entry: Entry, what: str) -> None:
    done = sign(catalogue(entry), [KEY], request("A. L."), Ledger())
    assert [finding.message for finding in done.findings] == [what]
    assert (done.catalogue, done.records, done.done) == (catalogue(entry), (), ())


def test_an_error_stops_only_the_signing_of_its_own_message() -> None:
    other = Entry("Wait.", translations=("Czekaj.",), place=Place("help.po", 12))
    faults = [
        Finding(WRONG, "the translation lacks 999: “Call 999.”", ENTRY.place, "write it"),
        Finding(WRONG, "odd", other.place, severity_here=Severity.WARNING),
    ]
    done = sign(catalogue(ENTRY, other), [KEY, other.key], request("A. L."), Ledger(), faults)
    assert done.done == (other.key,)
    assert [(one.message, one.place) for one in done.findings] == [
        ("the translation lacks 999 [translation/wrong]: “Call 999.”", ENTRY.place)
    ]


def test_signing_twice_adds_no_second_line_to_the_ledger() -> None:
    book, ledger = given_by("A. L.")
    again = sign(book, [KEY], request("a. l."), ledger)
    assert (again.records, again.done) == ((), (KEY,))


def test_the_ledger_says_who_signed_what_and_how() -> None:
    _, ledger = given_by("A. L.")
    (record,) = ledger.records
    assert (record.leaflet, record.hash, record.act, record.who) == ("help", HASH, Act.CHECKED, "A. L.")
    assert (record.date, record.how, record.version) == (DAY, "command line", "0.2")


def test_a_forged_final_of_the_translator_counts_as_checked() -> None:
    book, ledger = given_by("A. L.", "B. M.")
    by_them = with_comments(*book.entries[0].translator_comments, "@translated B. M.")
    assert sign_off_state(by_them, "help", ledger).verdict is SignOffLevel.CHECKED
    assert sign_off_state(book.entries[0], "help", ledger, ("b.  m.",)).verdict is SignOffLevel.CHECKED
    assert sign_off_state(book.entries[0], "help", ledger, ("C. N.",)).verdict is SignOffLevel.FINAL


def test_an_older_line_that_a_merge_puts_below_a_withdrawal_stays_withdrawn() -> None:
    book, ledger = given_by("A. L.", "B. M.")
    records = ledger.records
    taken_back = unsign(
        book, [KEY], replace(request("A. L."), date=DAY + datetime.timedelta(2)), ledger
    ).records
    merged = Ledger((*taken_back, *records))
    assert verdict(book, merged) is SignOffLevel.CLAIMED
    assert restored(catalogue(ENTRY), "help", merged) == catalogue(ENTRY)
    later = tuple(replace(record, date=DAY + datetime.timedelta(3)) for record in records)
    again = Ledger((*records, *taken_back, *later))
    assert verdict(book, again) is SignOffLevel.CLAIMED  # the comments have another day
    assert verdict(restored(book, "help", again), again) is SignOffLevel.FINAL


def test_a_sign_off_can_be_withdrawn() -> None:
    book, ledger = given_by("A. L.", "B. M.")
    back = unsign(book, [KEY], request("C. N."), ledger)
    after = Ledger((*ledger.records, *back.records))
    assert back.done == (KEY,)
    assert verdict(back.catalogue, after) is SignOffLevel.UNSIGNED
    assert restored(back.catalogue, "help", after) == back.catalogue
    assert verdict(book, after) is SignOffLevel.CLAIMED  # its comments are still there


def test_a_pasted_or_a_dropped_comment_can_be_withdrawn() -> None:
    pasted = catalogue(with_sign_off(ENTRY, Stage.CHECKED, DAY, "A. L."))
    back = unsign(pasted, [KEY], request("C. N."), Ledger())
    assert (back.catalogue, back.done, back.records) == (catalogue(), (KEY,), ())
    _, ledger = given_by("A. L.")
    back = unsign(catalogue(), [KEY, KEY], request("C. N."), ledger)
    assert (back.catalogue, back.done) == (catalogue(), (KEY,))
    assert [(one.act, one.who, one.hash) for one in back.records] == [(Act.WITHDRAWN, "C. N.", HASH)]


def test_a_message_that_is_gone_can_still_be_withdrawn() -> None:
    _, ledger = given_by("A. L.")
    back = unsign(Catalogue("pl"), [KEY], request("C. N."), ledger)
    assert (back.done, [one.act for one in back.records]) == ((), [Act.WITHDRAWN])


def test_an_obsolete_entry_with_the_same_text_is_not_signed() -> None:
    book = catalogue(ENTRY, replace(ENTRY, obsolete=True))
    live, obsolete = sign(book, [KEY, KEY], request("A. L."), Ledger()).catalogue.entries
    assert (len(sign_offs(live)), sign_offs(obsolete)) == (1, ())


def test_the_ledger_tells_messages_with_the_same_words_apart_by_their_context() -> None:
    heading = replace(ENTRY, context="heading")
    done = sign(catalogue(ENTRY, heading), [KEY, heading.key], request("A. L."), Ledger())
    assert [(one.context, one.id) for one in done.records] == [
        ("", message_id(KEY)),
        ("heading", message_id(heading.key)),
    ]


def test_a_withdrawal_includes_sign_offs_of_older_content() -> None:
    book, ledger = given_by("A. L.")
    changed = catalogue(replace(book.entries[0], translations=("Zadzwoń: 999.",)))
    back = unsign(changed, [KEY], request("C. N."), ledger)
    after = Ledger((*ledger.records, *back.records))
    assert verdict(back.catalogue, after) is SignOffLevel.UNSIGNED
    assert restored(catalogue(), "help", after) == catalogue()


def test_withdrawing_a_sign_off_that_nobody_gave_does_nothing() -> None:
    back = unsign(catalogue(), [KEY], request("C. N."), Ledger())
    assert back == Signing(catalogue())


def test_the_rule_has_a_good_and_a_bad_sample() -> None:
    assert malformed(with_comments(sign_off.MALFORMED.bad.removeprefix("# ")))
    assert not malformed(with_comments(sign_off.MALFORMED.good.removeprefix("# ")))


@pytest.mark.parametrize(
    ("text", "said"), [("a" * 40, "a" * 40), ("a" * 41, f"{'a' * 40} …"), (f"{'a' * 39} bb", f"{'a' * 39} …")]
)
def test_a_long_text_is_quoted_by_its_beginning(text: str, said: str) -> None:
    assert sign_off.quoted(text) == said

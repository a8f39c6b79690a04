"""Which translations a release may show, and the findings about the others."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from pipeline.catalogues.gate import Account, Gate, account, origins
from pipeline.catalogues.sign_off import Request, sign
from pipeline.catalogues.signed_comments import with_sign_off
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Document, Origin, Passage, Picture, Place, Section, Text, all_passages
from pipeline.model.finding import Severity
from pipeline.model.sign_off import Ledger, SignOffLevel, Stage

DAY = datetime.date(2026, 3, 1)
SAFE = Message("Press 55.", critical=True)
PLAIN = tuple(Message(f"Line {number}.") for number in range(8))
MESSAGES = (SAFE, *PLAIN)
KEYS = {message.key for message in MESSAGES}
ENTRIES = tuple(
    Entry(message.text, translations=(f"Pl {message.text}",), place=Place("help.po", 10 * at))
    for at, message in enumerate(MESSAGES, 1)
)
BOOK = Catalogue("pl", ENTRIES, file="help.po")


def signed_by(
    *steps: tuple[str, Stage, tuple[Message, ...]], book: Catalogue = BOOK
) -> tuple[Catalogue, Ledger]:
    ledger = Ledger()
    for who, stage, messages in steps:
        done = sign(book, [one.key for one in messages], Request("help", who, DAY, stage), ledger)
        assert done.findings == ()
        book, ledger = done.catalogue, Ledger((*ledger.records, *done.records))
    return book, ledger


def told(found: Account, release: bool = True) -> list[tuple[str, str, Severity]]:
    return [(one.rule.id, str(one.place), one.severity) for one in found.findings(KEYS, release)]


CHECKED = ("A. L.", Stage.CHECKED, MESSAGES)
FINAL = ("B. M.", Stage.FINAL, (SAFE,))


def test_a_release_needs_critical_messages_final_and_all_others_checked() -> None:
    book, ledger = signed_by(CHECKED, FINAL)
    found = account(MESSAGES, book, "help", ledger)
    assert found.unreleasable() == ()
    assert told(found) == []


def test_each_critical_message_has_a_finding_and_the_others_have_one_together() -> None:
    found = account(MESSAGES, BOOK, "help", Ledger())
    assert told(found) == [
        ("translation/unsigned", "help.po", Severity.ERROR),
        ("translation/unchecked-critical", "help.po:10", Severity.ERROR),
    ]
    assert told(found, release=False) == [("translation/unsigned", "help.po", Severity.NOTE)]
    (first, second) = found.findings(KEYS, release=True)
    assert first.message == "the Polish translation is not signed off"
    assert first.hint == (
        "9 of 9 messages lack a signature that they need, 1 of them critical and not final: "
        "lines 10, 20, 30, 40, 50 …"
    )
    assert second.message == "critical and not final (unsigned): “Press 55.”"


def test_a_critical_message_that_is_only_checked_is_not_enough() -> None:
    found = account(MESSAGES, *_swapped(signed_by(CHECKED)))
    assert [message for message, _ in found.unreleasable()] == [SAFE]
    assert "translation/unchecked-critical" in [rule for rule, _, _ in told(found)]


def _swapped(pair: tuple[Catalogue, Ledger]) -> tuple[Catalogue, str, Ledger]:
    return pair[0], "help", pair[1]


def test_a_message_that_no_edition_shows_does_not_stop_it() -> None:
    book, ledger = signed_by(("A. L.", Stage.CHECKED, MESSAGES[:-1]), FINAL)
    found = account(MESSAGES, book, "help", ledger)
    assert found.unreleasable(KEYS - {MESSAGES[-1].key}) == ()
    assert list(found.findings(KEYS - {MESSAGES[-1].key}, release=True)) == []
    assert len(found.unreleasable(KEYS)) == 1


def test_a_message_that_is_not_in_the_catalogue_stops_a_release() -> None:
    found = account(MESSAGES, Catalogue("pl", file="help.po"), "help", Ledger())
    assert len(found.unreleasable()) == len(MESSAGES)
    assert ("translation/unchecked-critical", "help.po", Severity.ERROR) in told(found)


def changed(book: Catalogue, at: int, **values: object) -> Catalogue:
    entries = list(book.entries)
    entries[at] = replace(entries[at], **values)  # type: ignore[arg-type]
    return replace(book, entries=tuple(entries))


@pytest.mark.parametrize(
    "values",
    [{"translations": ("Pl Press 56.",)}, {"translations": ("Pl  Press 55.",)}, {"flags": ("fuzzy",)}],
)
def test_a_message_that_changed_after_signing_is_stale_and_stops_a_release(values: dict[str, object]) -> None:
    book, ledger = signed_by(CHECKED, FINAL)
    found = account(MESSAGES, changed(book, 0, **values), "help", ledger)
    assert found.rows[0][1].verdict is SignOffLevel.STALE
    assert told(found) == [
        ("translation/unsigned", "help.po", Severity.ERROR),
        ("translation/unchecked-critical", "help.po:10", Severity.ERROR),
        ("translation/stale-sign-off", "help.po:10", Severity.ERROR),
    ]
    assert ("translation/stale-sign-off", "help.po:10", Severity.WARNING) in told(found, release=False)


def test_a_pasted_comment_stops_a_release() -> None:
    book, ledger = signed_by(("A. L.", Stage.CHECKED, PLAIN))
    pasted = with_sign_off(
        with_sign_off(book.entries[0], Stage.CHECKED, DAY, "A. L."), Stage.FINAL, DAY, "B. M."
    )
    found = account(MESSAGES, replace(book, entries=(pasted, *book.entries[1:])), "help", ledger)
    assert found.rows[0][1].verdict is SignOffLevel.CLAIMED
    assert ("translation/unrecorded-sign-off", "help.po:10", Severity.ERROR) in told(found)


def test_a_check_by_the_translator_stops_a_release() -> None:
    own = replace(BOOK, header=(("Last-Translator", "A. L. <al@example.org>"),))
    book, ledger = signed_by(CHECKED, FINAL, book=own)
    found = account(MESSAGES, book, "help", ledger)
    assert len(found.unreleasable()) == len(PLAIN)
    assert ("translation/four-eyes", "help.po:20", Severity.ERROR) in told(found)
    sums = [
        one.message for one in found.findings(KEYS, release=True) if one.rule.id == "translation/four-eyes"
    ]
    assert sums == ["8 messages checked by only one person: lines 20, 30, 40, 50, 60 …"]


def test_a_malformed_sign_off_is_a_finding_at_its_place() -> None:
    book, ledger = signed_by(CHECKED, FINAL)
    comments = (*book.entries[1].translator_comments, "@signed final tomorrow A. L.")
    found = account(MESSAGES, changed(book, 1, translator_comments=comments), "help", ledger)
    assert told(found) == [("translation/malformed-sign-off", "help.po:20", Severity.WARNING)]


# ---- what a document says


def said(message: Message, domain: str = "") -> Passage:
    return Passage((Text(f"Pl {message.text}"),), origin=Origin(domain, message.context, message.text))


TITLE = Passage((Text("Title"),), language="en-GB")


def saying(*blocks: Passage | Picture) -> Document:
    return Document(TITLE, (Section(None, blocks),), "pl")


def test_only_what_a_document_says_must_be_signed() -> None:
    book, ledger = signed_by(("A. L.", Stage.CHECKED, PLAIN[1:]))
    gate = Gate({"": account(MESSAGES, book, "help", ledger)})
    assert gate.judge(all_passages(saying(said(PLAIN[1]))), release=True) == (True, ())
    signed, findings = gate.judge(all_passages(saying(said(PLAIN[1]), said(PLAIN[0]))), release=True)
    assert (signed, [one.rule.id for one in findings]) == (False, ["translation/unsigned"])


def test_what_is_only_spoken_must_be_signed_too() -> None:
    gate = Gate({"": account(MESSAGES, BOOK, "help", Ledger())})
    assert gate.judge(all_passages(saying(Picture("phone", said(PLAIN[0])))), release=True)[0] is False


def test_each_domain_has_its_own_signatures() -> None:
    book, ledger = signed_by(("A. L.", Stage.CHECKED, PLAIN))
    accounts = {"": account(PLAIN, book, "help", ledger), "labels": account(PLAIN, BOOK, "labels", Ledger())}
    assert Gate(accounts).judge(all_passages(saying(said(PLAIN[0]))), release=True)[0] is True
    assert Gate(accounts).judge(all_passages(saying(said(PLAIN[0], "labels"))), release=True)[0] is False


@pytest.mark.parametrize("language", ["", "und-Arab"])
def test_words_that_nobody_can_sign_stop_the_program(language: str) -> None:
    gate = Gate({"": account(MESSAGES, BOOK, "help", Ledger())})
    with pytest.raises(AssertionError, match="nobody can sign"):
        gate.judge(all_passages(saying(Passage((Text("Strona 3"),), language=language))), release=False)


def test_a_message_that_is_not_in_the_template_stops_the_program() -> None:
    gate = Gate({"": account(PLAIN, BOOK, "help", Ledger())})
    with pytest.raises(AssertionError, match="must be a message"):
        gate.judge(all_passages(saying(said(SAFE))), release=False)


def test_the_words_of_the_source_need_no_signature() -> None:
    english = Document(Passage((Text("Title"),)), (), "en-GB")
    assert Gate({}).judge(all_passages(english), release=True) == (True, ())


def test_a_message_that_is_said_twice_is_named_once() -> None:
    assert origins((said(PLAIN[0]), said(PLAIN[0]))) == (Origin("", "", PLAIN[0].text),)


def test_one_finding_speaks_of_one_message_and_of_its_line() -> None:
    book, ledger = signed_by(CHECKED, FINAL)
    found = account(MESSAGES, changed(book, 0, translations=("Pl Press 56.",)), "help", ledger)
    (stale,) = (one for one in found.findings(KEYS, False) if one.rule.id == "translation/stale-sign-off")
    assert stale.message == "a message changed after somebody signed: line 10"


def test_a_sign_off_of_a_message_that_no_edition_shows_is_not_told() -> None:
    book, ledger = signed_by(CHECKED, FINAL)
    found = account(MESSAGES, changed(book, 8, translations=("Pl Line 99.",)), "help", ledger)
    assert list(found.findings(KEYS - {MESSAGES[8].key}, release=True)) == []
    assert ("translation/stale-sign-off", "help.po:90", Severity.ERROR) in told(found)


def test_a_claim_beside_enough_sign_offs_does_not_stop_a_release() -> None:
    book, ledger = signed_by(CHECKED, FINAL)
    pasted = with_sign_off(book.entries[1], Stage.FINAL, DAY, "C. N.")
    found = account(
        MESSAGES, replace(book, entries=(book.entries[0], pasted, *book.entries[2:])), "help", ledger
    )
    assert told(found) == [("translation/unrecorded-sign-off", "help.po:20", Severity.WARNING)]


def test_only_messages_without_a_signature_are_counted() -> None:
    book, ledger = signed_by(("A. L.", Stage.CHECKED, (SAFE, *MESSAGES[2:])), FINAL)
    (unsigned,) = account(MESSAGES, book, "help", ledger).findings(KEYS, release=True)
    assert unsigned.hint == "1 of 9 messages lack a signature that they need: line 20"


def test_a_message_without_a_line_is_counted_but_not_placed() -> None:
    entries = tuple(replace(entry, place=Place("help.po")) for entry in ENTRIES)
    first, _ = account(MESSAGES, replace(BOOK, entries=entries), "help", Ledger()).findings(KEYS, True)
    assert first.hint == "9 of 9 messages lack a signature that they need, 1 of them critical and not final"

"""Who signed, and which sign-offs are still valid."""

from __future__ import annotations

import datetime

import pytest

from pipeline.model.sign_off import (
    Act,
    Ledger,
    Record,
    SignOffLevel,
    SignOffState,
    message_id,
)

DAY = datetime.date(2026, 3, 1)
NEXT = datetime.date(2026, 3, 2)


def record(act: Act, who: str = "A. L.", date: datetime.date = DAY, leaflet: str = "help") -> Record:
    return Record(leaflet, "i" * 16, "h" * 16, act, who, date)


def acts(*records: Record) -> list[tuple[Act, str]]:
    return [(one.act, one.who) for one in Ledger(records).standing("help", "h" * 16)]


def test_a_withdrawal_cancels_the_sign_offs_above_it() -> None:
    assert acts(record(Act.CHECKED), record(Act.FINAL, "B. M."), record(Act.WITHDRAWN)) == []


def test_a_sign_off_after_a_withdrawal_counts() -> None:
    again = record(Act.CHECKED, "C. N.")
    assert acts(record(Act.CHECKED), record(Act.WITHDRAWN), again) == [(Act.CHECKED, "C. N.")]


def test_an_older_sign_off_below_a_withdrawal_stays_withdrawn() -> None:
    assert acts(record(Act.WITHDRAWN, date=NEXT), record(Act.CHECKED)) == []


def test_a_withdrawal_does_not_forget_who_translated() -> None:
    assert acts(record(Act.TRANSLATED), record(Act.CHECKED), record(Act.WITHDRAWN)) == [
        (Act.TRANSLATED, "A. L.")
    ]


def test_a_sign_off_in_one_leaflet_does_not_count_in_another() -> None:
    ledger = Ledger((record(Act.CHECKED, leaflet="other"),))
    assert ledger.standing("help", "h" * 16) == ()
    assert ledger.about(("help",)) == Ledger()
    assert ledger.about(("other",)) == ledger


def test_a_ledger_lists_the_signed_contents_of_a_message() -> None:
    ledger = Ledger((record(Act.CHECKED),))
    assert ledger.signed_contents("help", "i" * 16) == ("h" * 16,)
    assert Ledger((*ledger.records, *[record(Act.WITHDRAWN)])).signed_contents("help", "i" * 16) == ()
    assert Ledger((record(Act.TRANSLATED),)).signed_contents("help", "i" * 16) == ()


@pytest.mark.parametrize(
    ("standing", "critical", "enough"),
    [
        (SignOffState(SignOffLevel.FINAL), True, True),
        (SignOffState(SignOffLevel.CHECKED), True, False),
        (SignOffState(SignOffLevel.CHECKED), False, True),
        (SignOffState(SignOffLevel.CHECKED, self_checked=True), False, False),
        (SignOffState(SignOffLevel.CLAIMED), False, False),
        (SignOffState(SignOffLevel.STALE), False, False),
        (SignOffState(SignOffLevel.UNSIGNED), False, False),
    ],
)
def test_a_release_shows_a_message_only_if_it_is_signed_off(
    standing: SignOffState, critical: bool, enough: bool
) -> None:
    assert standing.enough(critical) is enough


def test_the_id_of_a_message_depends_only_on_its_key() -> None:
    assert message_id(("", "Call 999.")) == message_id(("", "Call 999."))
    assert (
        len({message_id(("", "a")), message_id(("a", "")), message_id(("", "b")), message_id(("b", "a"))})
        == 4
    )

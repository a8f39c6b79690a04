from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from pipeline.checks import facts
from pipeline.model.document import Document, Passage, Place, Section, Text, Wording
from pipeline.model.finding import Severity
from pipeline.model.leaflet import Contact, Counterpart, Fact, Leaflet, Placement, Publisher, State

TODAY = datetime.date(2026, 11, 23)
SAYS = Document(
    Passage((Text("Help"),)),
    (Section(None, (Passage((Text("If in danger, press 55 - at once."),)),)),),
    "en-GB",
)
EASY_READ = Document(
    SAYS.title,
    (Section(None, (Passage((Text("Use a mobile phone."),)), Passage((Text("Press 55."),)))),),
    "en-GB",
    Wording.EASY_READ,
)
TRUE = Fact("press 55", State.CONFIRMED, source="https://example.org", checked=datetime.date(2026, 1, 1))
GOOD = Leaflet("help", publisher=Publisher("Example Police", confirmed=True), facts=(TRUE,))


def found(leaflet: Leaflet, release: bool = False) -> list[tuple[str, Severity]]:
    return [(f.rule.id, f.severity) for f in facts.check(leaflet, (SAYS, EASY_READ), TODAY, release)]


def test_a_confirmed_leaflet_has_no_findings() -> None:
    assert found(GOOD, release=True) == []
    assert not facts.unconfirmed(GOOD, TODAY)


def test_a_disputed_claim_warns_a_draft_and_stops_a_release() -> None:
    leaflet = replace(GOOD, facts=(replace(TRUE, state=State.DISPUTED),))
    assert found(leaflet) == [("facts/disputed", Severity.WARNING)]
    assert found(leaflet, release=True) == [("facts/disputed", Severity.ERROR)]
    assert facts.unconfirmed(leaflet, TODAY)


def test_a_claim_is_overdue_on_the_day_after_its_review() -> None:
    due = replace(GOOD, facts=(replace(TRUE, review=TODAY),))
    late = replace(GOOD, facts=(replace(TRUE, review=TODAY - datetime.timedelta(days=1)),))
    assert (found(due), facts.unconfirmed(due, TODAY)) == ([], False)
    assert found(late) == [("facts/review-overdue", Severity.WARNING)]
    assert facts.unconfirmed(late, TODAY)


def test_a_quotation_that_is_not_in_the_leaflet_is_an_error() -> None:
    wrong = replace(
        GOOD,
        facts=(replace(TRUE, passage="press 56"),),
        critical=("press 57",),
        pictures=(Placement("phone", "press 58"),),
    )
    assert found(wrong) == [("facts/not-in-source", Severity.ERROR)] * 3


def test_critical_words_may_differ_in_letter_case_as_where_they_mark_a_passage() -> None:
    leaflet = replace(GOOD, critical=("PRESS  55",))
    assert found(leaflet) == []
    assert leaflet.endangers("If in danger, press 55 - at once.")
    assert found(replace(GOOD, first=("PRESS 55",))) == [("facts/not-in-source", Severity.ERROR)]


def test_a_finding_about_missing_critical_words_gives_the_place_of_the_quotation() -> None:
    place = Place("leaflet.toml", 7)
    wrong = replace(GOOD, critical=("press 57",), critical_places={"press 57": place})
    assert [finding.place for finding in facts.check(wrong, (SAYS,), TODAY)] == [place]


@pytest.mark.parametrize(
    ("quote", "now"),
    [
        ("press 57", "press 55"),
        ("If in danger, press   57 - at", "If in danger, press 55 - at"),
        ("Never in danger press 55", "If in danger, press 55"),
    ],
)
def test_a_finding_about_a_quotation_quotes_the_words_that_are_there_now(quote: str, now: str) -> None:
    for wrong in (replace(GOOD, critical=(quote,)), replace(GOOD, first=(quote,))):
        (told,) = (one for one in facts.check(wrong, (SAYS,), TODAY) if one.rule is facts.NOT_IN_SOURCE)
        assert told.hint == f"it says “{now}” now; if you mean these words, quote them"
    (other,) = facts.lost_marks(replace(GOOD, critical=("Do not open the door",)), (SAYS,))
    assert other.hint == facts.COPY


def test_a_finding_about_what_is_said_first_gives_the_place_and_says_if_a_contact_waits() -> None:
    place, quote = Place("leaflet.toml", 7), "Helpline: 0808 2000 247"
    waiting = Contact("Helpline", "0808 2000 247", Fact("Helpline", State.UNCHECKED))
    wrong = replace(GOOD, first=("press 57", quote), first_places={"press 57": place}, contacts=(waiting,))
    told = [one for one in facts.check(wrong, (SAYS,), TODAY) if one.rule is facts.NOT_IN_SOURCE]
    assert [(one.message, one.place) for one in told] == [
        ("the leaflet does not say “press 57”", place),
        (f"the leaflet does not say “{quote}”", Place("")),
    ]
    assert ["confirmed" in one.hint for one in told] == [False, True]


@pytest.mark.parametrize(
    ("quote", "whole"),
    [("press 5", "press 55"), ("danger, pres", "danger, press"), ("f in d", "If in danger")],
)
def test_a_quotation_has_whole_words(quote: str, whole: str) -> None:
    place = Place("leaflet.toml", 7)
    cut = replace(TRUE, passage=quote, places={quote: place})
    opposite = replace(TRUE, contradicts=(quote,), places={quote: place})
    for fact in (cut, opposite):
        (told,) = facts.check(replace(GOOD, facts=(fact,)), (SAYS,), TODAY)
        assert (told.rule, told.place) == (facts.NOT_IN_SOURCE, place)
        assert told.hint == f"quote whole words: “{whole}”"


def test_words_of_a_script_without_spaces_are_never_cut() -> None:
    said = replace(SAYS, sections=(Section(None, (Passage((Text("请立即拨打急救电话"),)),)),))
    assert not [*facts.check(replace(GOOD, facts=(replace(TRUE, passage="拨打急救"),)), (said,), TODAY)]


def test_words_that_contradict_and_are_not_there_are_one_error_at_their_line() -> None:
    place = Place("leaflet.toml", 9)
    lost = replace(GOOD, facts=(replace(TRUE, contradicts=("press 57",), places={"press 57": place}),))
    (told,) = facts.check(lost, (SAYS,), TODAY)
    assert (told.rule, told.place) == (facts.NOT_IN_SOURCE, place)


def test_a_quotation_may_be_of_either_wording() -> None:
    assert found(replace(GOOD, critical=("press 55", "Use a mobile phone"))) == []


def test_words_that_mean_the_same_must_be_in_their_own_wording() -> None:
    assert found(replace(GOOD, same=(Counterpart(("press 55",), ("Use a mobile", "Press 55.")),))) == []
    swapped = replace(GOOD, same=(Counterpart(("Press 55.",), ("press 55 -",)),))
    assert found(swapped) == [("facts/not-in-source", Severity.ERROR)] * 2


def test_an_unconfirmed_contact_and_publisher_are_found() -> None:
    contact = Contact("Helpline", "0808 2000 247", Fact("Helpline", State.UNCHECKED))
    leaflet = replace(GOOD, contacts=(contact,), publisher=Publisher("Example Police"))
    assert found(leaflet) == [
        ("facts/publisher-unconfirmed", Severity.WARNING),
        ("facts/unchecked", Severity.WARNING),
    ]
    assert not facts.unconfirmed(replace(GOOD, contacts=(contact,)), TODAY), "the contact is not printed"
    assert facts.unconfirmed(Leaflet("help"), TODAY), "it has no confirmed publisher"

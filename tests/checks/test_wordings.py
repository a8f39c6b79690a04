"""The two wordings of a leaflet: every rule finds its bad sample, and no rule finds its good sample."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given

from pipeline.checks import waivers, wordings
from pipeline.checks.wordings import CRITICAL, LINK, NUMBER, RULES, values
from pipeline.model.document import Document, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Counterpart, Leaflet, Waiver
from pipeline.project.settings import read_leaflet
from pipeline.readers import read_markdown
from tests.strategies import documents

TODAY = datetime.date(2026, 11, 23)
NONE = Leaflet("help")


def document(text: str, wording: Wording, language: str = "en-GB") -> Document:
    return read_markdown(f"# Help\n\n{text}", f"{wording.value}.md", language, wording=wording)[0]


def check(standard: str, easy_read: str, leaflet: Leaflet = NONE, language: str = "en-GB") -> list[Finding]:
    pair = document(standard, Wording.STANDARD, language), document(easy_read, Wording.EASY_READ, language)
    return not_waived(wordings.check(*pair, leaflet, TODAY))


def not_waived(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity > Severity.NOTE]


def told(standard: str, easy_read: str, leaflet: Leaflet = NONE) -> list[str]:
    return [finding.message for finding in check(standard, easy_read, leaflet)]


def sample(text: str) -> list[Finding]:
    """The findings of a sample: lines of "standard: ...", "easy-read: ...", "critical: ..."."""
    lines = dict(line.split(": ", 1) for line in text.split("\n"))
    critical = (lines["critical"],) if "critical" in lines else ()
    return check(lines["standard"], lines["easy-read"], replace(NONE, critical=critical))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_bad_sample_and_no_rule_its_good_one(rule: Rule) -> None:
    assert rule in [finding.rule for finding in sample(rule.bad)]
    assert sample(rule.good) == []


@pytest.mark.parametrize("rule", [waivers.UNUSED, waivers.EXPIRED], ids=lambda rule: rule.id)
def test_a_rule_on_waivers_finds_its_bad_sample_and_not_its_good_one(rule: Rule) -> None:
    bad, good = (read_leaflet(text, "leaflet.toml", "help") for text in (rule.bad, rule.good))
    found = check("Call us.", "Call 999.", bad)
    assert [(f.rule, f.severity, str(f.place)) for f in found if f.rule is not NUMBER] == [
        (rule, Severity.WARNING, "leaflet.toml:1")
    ]
    assert NUMBER in [finding.rule for finding in found], "a waiver without effect hides nothing"
    assert check("Call us.", "Call 999.", good) == []


@given(documents, documents)
def test_any_two_documents_can_be_compared(standard: Document, easy_read: Document) -> None:
    leaflet = replace(
        NONE,
        critical=("a", "b 5", "["),
        same=(Counterpart(("a",), ("5",)),),
        waivers=(Waiver("wordings/number", "1", "because"),),
    )
    easy_read = replace(easy_read, wording=Wording.EASY_READ)
    assert all(finding.message for finding in wordings.check(standard, easy_read, leaflet, TODAY))
    same = list(wordings.check(standard, replace(standard, wording=Wording.EASY_READ), NONE, TODAY))
    assert same == [], "a wording agrees with itself"


# ---- numbers and links


@pytest.mark.parametrize(
    ("standard", "easy_read"),
    [
        ("Press 55 within 48 hours.", "You have 48 hours.\nPress 55.\nThen press 55."),
        ("Call 0808 2000 247.", "Call 08082000247."),
        ("Call 0808 2000 247.", "Call +44 808 2000 247."),
        ("Call +44 (0)808 2000 247.", "Call +44 (0)808 2000 247."),
        ("It costs 1,000 pounds.", "It costs 1000 pounds."),
        ("Two officers will come.", "2 officers will come."),
        ("Read more at police.example.org/", "See https://POLICE.example.org"),
        ("Read [more](https://police.example.org/a)", "See [our page](http://police.example.org/a/)"),
        ("Call [us](tel:08082000247)", "Call [the police](tel:+448082000247)"),
    ],
)
def test_two_ways_to_write_the_same_number_or_link(standard: str, easy_read: str) -> None:
    assert told(standard, easy_read) == []


@pytest.mark.parametrize(
    ("standard", "easy_read", "messages"),
    [
        ("Press 55.", "Press 56.", ["the Easy Read wording has no 55", "the standard wording has no 56"]),
        ("Call 101 or 999.", "Call 999.", ["the Easy Read wording has no 101"]),
        (
            "Call 0808 2000 247.",
            "Call 0808 2000 274.",
            ["the Easy Read wording has no 08082000247", "the standard wording has no 08082000274"],
        ),
        ("Wait.", "Wait 2 days.\nIt is 2 days.", ["the standard wording has no 2"]),
        (
            "See police.example.org/a",
            "See police.example.org/b",
            [
                "the Easy Read wording has no police.example.org/a",
                "the standard wording has no police.example.org/b",
            ],
        ),
        ("Write to a@example.org", "Write.", ["the Easy Read wording has no a@example.org"]),
    ],
)
def test_a_different_number_or_link_is_found(standard: str, easy_read: str, messages: list[str]) -> None:
    assert told(standard, easy_read) == messages


def test_a_finding_gives_the_first_place_of_the_number_or_link() -> None:
    (finding,) = check("Call us.", "Call us.\nCall 999.\nSay 999.")
    assert (finding.rule, str(finding.place)) == (NUMBER, "easy-read.md:4:1")
    (finding,) = check("See police.example.org", "Call us.")
    assert (finding.rule, str(finding.place)) == (LINK, "standard.md:3:1")


def test_digits_of_any_script_are_numbers_but_only_english_words_are() -> None:
    assert list(values("۵۵ two", english=False)) == ["55"]
    assert check("Press two. ۵۵", "Press 55.", language="pl") == []


# ---- critical passages

SAFE = "They cannot contact you for 48 hours."
QUOTE = replace(NONE, critical=("cannot contact you for 48 hours",))


def paired(*easy_read: str) -> Leaflet:
    return replace(QUOTE, same=(Counterpart(QUOTE.critical, easy_read),))


def test_the_same_words_keep_a_critical_passage() -> None:
    assert told(SAFE, f"This means:\n{SAFE.upper()}", QUOTE) == []


def test_other_words_must_be_named() -> None:
    split = "They cannot contact you.\nThis lasts for 48 hours."
    (finding,) = check(SAFE, split, QUOTE)
    assert (finding.rule, str(finding.place)) == (CRITICAL, "standard.md:3:1")
    assert "[[same]]" in finding.hint
    assert told(SAFE, split, paired("They cannot contact you.", "This lasts for 48 hours.")) == []


@pytest.mark.parametrize(
    ("words", "lost"),
    [
        (("They cannot contact you.",), "48"),
        (("They can contact you after 48 hours.",), "not"),
        (("Wait.",), "48"),
    ],
)
def test_the_words_named_must_keep_the_numbers_and_the_not(words: tuple[str, ...], lost: str) -> None:
    messages = told(SAFE, "Wait 48 hours.", paired(*words))
    assert any(message.endswith(f"have no “{lost}”") for message in messages)


def test_the_words_named_must_keep_the_must() -> None:
    leaflet = replace(NONE, critical=("must stay",), same=(Counterpart(("must stay",), ("Stay here.",)),))
    assert told("You must stay.", "Stay here.", leaflet) == [
        "the words for “must stay” in the Easy Read wording have no “must”"
    ]
    leaflet = replace(leaflet, same=(Counterpart(("must stay",), ("You have to stay.",)),))
    assert told("You must stay.", "You have to stay.", leaflet) == []


def test_the_same_words_after_a_not_mean_something_else() -> None:
    leaflet = replace(NONE, critical=("press 55",))
    assert told("Now press 55.", "Press 55.", leaflet) == []
    for other in ("Do not press 55.", "You cannot press 55.", "Express 55."):
        assert [f.rule for f in check("Now press 55.", other, leaflet)] == [CRITICAL]


def test_a_critical_passage_of_the_easy_read_wording_is_kept_in_the_standard_one() -> None:
    leaflet = replace(NONE, critical=("You are safe",))
    (finding,) = check("Nobody will know.", "You are safe.", leaflet)
    assert (finding.message, str(finding.place)) == (
        "the standard wording does not say “You are safe”",
        "easy-read.md:3:1",
    )
    named = replace(leaflet, same=(Counterpart(("Nobody will know",), ("You are safe.",)),))
    assert told("Nobody will know.", "You are safe.", named) == []


def test_a_quotation_of_neither_wording_is_left_to_the_facts() -> None:
    assert told("Call us.", "Call us.", QUOTE) == []


# ---- waivers


def waiver(rule: str, what: str, until: datetime.date | None = None) -> Leaflet:
    return replace(QUOTE, waivers=(Waiver(rule, what, "a reason", until),))


@pytest.mark.parametrize(
    ("standard", "rule", "what"),
    [
        ("Call 0808 2000 247.", "wordings/number", "0808 2000 247"),
        ("See police.example.org/a", "wordings/link", "https://police.example.org/a"),
        (SAFE.replace("48", "two"), "wordings/number", "2"),
    ],
)
def test_a_waiver_names_its_rule_and_what_is_missing(standard: str, rule: str, what: str) -> None:
    assert told(standard, "Call us.", waiver(rule, what)) == []
    assert [f.rule for f in check(standard, "Call us.", waiver("wordings/critical", what))][1:] == [
        waivers.UNUSED
    ]


def test_a_waived_finding_stays_as_a_note_with_the_reason() -> None:
    pair = document("Call us.", Wording.STANDARD), document("Call 999.", Wording.EASY_READ)
    (found,) = wordings.check(*pair, waiver("wordings/number", "999"), TODAY)
    assert (found.rule.id, found.severity) == (NUMBER.id, Severity.NOTE)
    assert found.message.endswith("has no 999 (waived: a reason)")


def test_a_critical_passage_is_waived_by_its_quotation() -> None:
    leaflet = waiver("wordings/critical", QUOTE.critical[0])
    assert told(SAFE, "Wait 48 hours.", leaflet) == []


def test_a_waiver_holds_on_its_last_day_and_not_after() -> None:
    assert told("Call us.", "Call 999.", waiver("wordings/number", "999", TODAY)) == []
    yesterday = TODAY - datetime.timedelta(days=1)
    assert [f.rule for f in check("Call us.", "Call 999.", waiver("wordings/number", "999", yesterday))] == [
        NUMBER,
        waivers.EXPIRED,
    ]


def test_without_an_easy_read_wording_only_the_waivers_are_checked() -> None:
    standard = document("Call 999.", Wording.STANDARD)
    assert list(wordings.check(standard, None, QUOTE, TODAY)) == []
    found = wordings.check(standard, None, waiver("wordings/number", "999"), TODAY)
    assert [finding.rule for finding in found] == [waivers.UNUSED]

"""A text that breaks a limit is told, with the sentences to change; so is a limit that holds nothing."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from pipeline.checks.limits import BROKEN, NAMED, NOT_HELD, check, check_languages
from pipeline.checks.reading_level import FileText, measure, why_no_textstat, with_textstat
from pipeline.model.document import Place, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Limit
from pipeline.model.measures import MEASURES
from pipeline.model.reading_level import Reading
from pipeline.readers import read_markdown

EASY = "We can help you. You can call us by day. You can call us by night. We do not ask you to pay. "
LONG = (
    "If the investigating officers have insufficient evidence to proceed with the investigation, they will"
    " consider a notice that prohibits the perpetrator from contacting you at your home and your work. "
)


def reading(text: str, limits: Mapping[str, float], tag: str = "en-GB") -> Reading:
    written = f"# Help\n\n{text}\n"
    read = measure(read_markdown(written, "a.md", tag)[0], locate=FileText(written, "a.md").place)
    found = with_textstat(read, [MEASURES[name] for name in limits], tag)
    return Reading(
        *("help", Wording.STANDARD, tag, "a.md", "general", found.whole, found.sections, found.syllables),
        limits=limits,
        no_textstat=why_no_textstat(found, tag),
    )


def findings(
    text: str, limits: Mapping[str, float], level: Severity | None = Severity.ERROR
) -> list[Finding]:
    return list(check(reading(text, limits), level))


def value(text: str, name: str) -> float:
    (one,) = reading(text, {name: 0}).whole.textstat
    return one.value


@pytest.mark.parametrize(
    ("name", "kept", "broken"),
    [("flesch_kincaid_grade", 1, -1), ("flesch_reading_ease", -1, 1), ("mcalpine_eflaw", 1, -1)],
)
def test_a_figure_breaks_a_limit_on_its_harder_side_alone(name: str, kept: int, broken: int) -> None:
    here = value(EASY * 6, name)
    assert findings(EASY * 6, {name: here + kept}) == []
    (found,) = findings(EASY * 6, {name: here + broken})
    assert (found.rule, found.severity) == (BROKEN, Severity.ERROR)
    side = "at least" if MEASURES[name].more_is_easier else "at most"
    assert found.message == f"{name} is {here:.1f}; the limit is {side} {here + broken:g}"


def test_a_figure_is_held_to_a_limit_as_it_is_shown() -> None:
    grade = MEASURES["flesch_kincaid_grade"]
    assert grade.keeps(8.04, 8)
    assert not grade.keeps(8.06, 8)
    ease = MEASURES["flesch_reading_ease"]
    assert ease.keeps(59.96, 60)
    assert not ease.keeps(59.94, 60)


def test_the_sentences_that_weigh_most_come_first_with_their_lines() -> None:
    text = f"{EASY * 6}\n\n{LONG}\n\n{EASY * 2}"
    (found,) = findings(text, {"flesch_kincaid_grade": 0})
    assert found.place == Place("a.md", 5, 1)
    assert "line 5, 30 words: “If the investigating officers have" in found.hint
    assert found.hint.count("line ") == 1, "without any other sentence, the text would be harder"
    (found,) = findings(f"{LONG * 6}\n\n{EASY * 6}", {"flesch_kincaid_grade": 0})
    assert found.hint.count("line ") == NAMED


def test_a_short_text_gets_a_warning_and_its_number_of_words() -> None:
    (found,) = findings(LONG, {"flesch_kincaid_grade": 8})
    assert found.severity is Severity.WARNING
    assert "(of only 30 words); the limit is at most 8" in found.message
    (note,) = findings(LONG, {"flesch_kincaid_grade": 8}, Severity.NOTE)
    assert note.severity is Severity.NOTE


def test_the_level_can_be_set_and_switched_off() -> None:
    (found,) = findings(LONG * 4, {"flesch_kincaid_grade": 8}, Severity.NOTE)
    assert found.severity is Severity.NOTE
    assert findings(LONG * 4, {"flesch_kincaid_grade": 8}, None) == []


def test_a_text_without_a_figure_is_told_with_the_reason() -> None:
    (found,) = findings("Go. Run.", {"flesch_kincaid_grade": 8})
    assert (found.rule, found.severity) == (NOT_HELD, Severity.NOTE)
    assert "sentences of 1 or 2 words" in found.hint


def test_languages_that_no_limit_is_for_are_told_once_at_the_limit() -> None:
    limits = {
        "flesch_kincaid_grade": Limit(8, Place("project.toml", 4)),
        "lix": Limit(40, Place("project.toml", 5)),
    }
    (found,) = check_languages((tag, limits) for tag in ("en-GB", "es", "sv", "ur", "pl", "ur"))
    assert str(found.place) == "project.toml:4"
    assert found.message == "flesch_kincaid_grade, lix are not for Polish, Spanish, Urdu"
    assert list(check_languages([("en-GB", limits), ("ur", {})])) == []


def sample(rule: Rule, words: str) -> tuple[dict[str, float], str]:
    """The limits of a sample of a rule, and its text."""
    head, _, text = words.partition("\n\n")
    pairs = (line.split(" = ") for line in head.split("\n")[1:])
    return {name: float(number) for name, number in pairs}, text


def test_the_samples_of_the_rules_are_true() -> None:
    limits, text = sample(BROKEN, BROKEN.bad)
    assert [one.rule for one in findings(text, limits)] == [BROKEN]
    limits, text = sample(BROKEN, BROKEN.good)
    assert findings(text, limits) == []
    for words, expected in ((NOT_HELD.bad, ["flesch_kincaid_grade is not for Spanish"]), (NOT_HELD.good, [])):
        limits, _ = sample(NOT_HELD, words)
        own = {name: Limit(number) for name, number in limits.items()}
        assert [one.message for one in check_languages((tag, own) for tag in ("en", "es"))] == expected

"""What is new or worse: by rule and words, whatever the line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model.baseline import compared, known
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity

LONG = Rule("easy-read/sentence-too-long", Severity.ERROR, "A sentence is long.", why="It tires.")
PASSIVE = Rule("easy-read/passive", Severity.WARNING, "A sentence is passive.", why="Who does it?")
LIMIT = Rule("readability/limit", Severity.ERROR, "A text is hard.", why="A limit.")
HERE = Place("source/help/leaflet.txt", 3, 1)
FIRST = Finding(LONG, "30 words: “We will write”", HERE)
SECOND = Finding(PASSIVE, "“be asked” may be passive", HERE)


def figure(name: str, value: str) -> Finding:
    return Finding(LIMIT, f"{name} is {value}; the limit is at least 60", HERE)


def test_a_line_that_moved_is_known() -> None:
    moved = [replace(one, place=Place(HERE.file, 40, 7), hint="other") for one in (SECOND, FIRST)]
    found = compared(moved, known([FIRST, SECOND]))
    assert (found.new, found.known, found.gone) == ((), 2, ())


@pytest.mark.parametrize(
    "now",
    [
        replace(FIRST, message="31 words: “We will write”"),
        replace(SECOND, severity_here=Severity.ERROR),
        replace(SECOND, message="“be told” may be passive"),
        replace(SECOND, place=Place("source/other/leaflet.txt", 3, 1)),
        replace(SECOND, language="pl"),
        replace(SECOND, rule=LONG),
    ],
)
def test_other_words_and_worse_ones_are_new(now: Finding) -> None:
    assert compared([now], known([FIRST, SECOND])).new == (now,)


def test_better_is_no_worse() -> None:
    better = replace(FIRST, message="29 words: “We will write”", severity_here=Severity.WARNING)
    assert compared([better], known([FIRST])).new == ()


@pytest.mark.parametrize(
    ("name", "worse", "better"),
    [("flesch_reading_ease", "51.9", "52.1"), ("flesch_kincaid_grade", "52.1", "51.9")],
)
def test_a_figure_is_worse_in_the_way_of_its_measure(name: str, worse: str, better: str) -> None:
    before = known([figure(name, "52.0")])
    assert compared([figure(name, worse)], before).new
    assert not compared([figure(name, better)], before).new


def test_the_same_finding_once_more_is_new_and_one_that_ended_is_gone() -> None:
    before = known([SECOND, FIRST])
    found = compared([SECOND, SECOND], before)
    assert found.new == (SECOND,)
    assert [one.rule for one in found.gone] == [LONG.id]
    assert known([SECOND, SECOND])[0].times == 2


def test_findings_told_together_are_compared_one_by_one() -> None:
    parts = (SECOND, replace(SECOND, message="“be told” may be passive"))
    together = replace(SECOND, message="2 sentences may be passive", parts=parts)
    assert compared([together], known([SECOND])).new == parts[1:]
    assert [one.words for one in known([together])] == [one.message for one in parts]

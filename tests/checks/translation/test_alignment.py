"""Sentences of a translation beside the parts of its source, by their lengths."""

from __future__ import annotations

import time
from math import inf

from pipeline.checks.translation.alignment import MOST_PARTS, costs, parts
from pipeline.checks.translation.length import Lengths

SAME = Lengths(0.0, 0.2, few=False)


def test_a_source_is_cut_where_a_translator_may_end_a_sentence() -> None:
    assert parts(["Call us, or write; but do not wait."]) == [9, 10, 16]
    assert parts(["Wait."]) == [5]


def test_no_source_has_more_parts_than_are_compared_and_none_is_lost() -> None:
    found = parts(["aaaa, " * 200])
    assert len(found) == MOST_PARTS
    assert sum(found) == 6 * 200


def test_a_sentence_cut_at_a_comma_costs_little_and_an_added_one_much() -> None:
    here = ["That was not the right answer, please try it again later."]
    cut = costs(here, ["That was not the right answer.", "Please try it again later."], SAME)
    more = costs(here, [*here, "Everybody has the right to education."], SAME)
    assert cut.whole < 1 < min(cut.without)
    assert more.without[1] == 0
    assert more.whole > 8
    assert min(more.without) == more.without[1]


def test_more_sentences_than_parts_cannot_be_aligned() -> None:
    assert costs(["Wait."], ["Wait.", "Go."], SAME).whole == inf


def test_forty_sentences_take_no_long_time() -> None:
    here = ["one, two, three, four."] * 40
    begun = time.process_time()
    costs(here, here, SAME)
    assert time.process_time() - begun < 1

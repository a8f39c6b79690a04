"""Planned pages: the best of all choices of breaks, which lose nothing and say nothing twice."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.typesetting.planning import (
    HARD,
    LEAST_FILLED,
    LEAST_ON_LAST,
    OVERFULL,
    PageBreak,
    page_cost,
    plan,
    squeezed,
)

ROOM = 100.0
COSTS = (0.0, 2.0, 60.0, 300.0, HARD, 10 * HARD)


def breaks_of(lines: list[tuple[float, float, float]]) -> list[PageBreak]:
    """The breaks of lines of (height, space above, cost of a break below); spaces can shrink by a fifth."""
    found, bottom, give = [], 0.0, 0.0
    cost = 0.0
    for place, (height, gap, below) in enumerate(lines):
        top, more = (bottom + gap, give + gap / 5) if place else (0.0, 0.0)
        found.append(PageBreak(bottom, top, give, more, cost))
        bottom, give, cost = top + height, more, below
    return [*found, PageBreak(bottom, bottom, give, give)]


def cost_of(breaks: list[PageBreak], ends: tuple[int, ...]) -> float:
    """What a choice of breaks costs in all."""
    return sum(
        page_cost(
            breaks[end].end - breaks[start].start,
            breaks[end].give - breaks[start].given,
            ROOM,
            end == len(breaks) - 1,
            start == 0,
        )
        + breaks[end].cost
        for start, end in pairwise((0, *ends))
    )


def every_plan(breaks: list[PageBreak]) -> list[tuple[int, ...]]:
    inner, last = range(1, len(breaks) - 1), len(breaks) - 1
    return [(*some, last) for count in range(last) for some in combinations(inner, count)]


lines = st.tuples(st.floats(5, 60), st.floats(0, 20), st.sampled_from(COSTS))


@given(st.lists(lines, min_size=1, max_size=9))
def test_no_other_choice_of_breaks_costs_less(given_lines: list[tuple[float, float, float]]) -> None:
    breaks = breaks_of(given_lines)
    best = min(cost_of(breaks, ends) for ends in every_plan(breaks))
    assert cost_of(breaks, plan(breaks, ROOM)) == pytest.approx(best)


@given(st.lists(lines, min_size=1, max_size=60))
def test_pages_follow_each_other_to_the_end_and_are_never_too_high(
    given_lines: list[tuple[float, float, float]],
) -> None:
    breaks = breaks_of(given_lines)
    ends = plan(breaks, ROOM)
    assert ends[-1] == len(breaks) - 1
    assert all(one < other for one, other in pairwise((0, *ends)))
    for start, end in pairwise((0, *ends)):
        height, give = breaks[end].end - breaks[start].start, breaks[end].give - breaks[start].given
        assert height - squeezed(height, give, ROOM) * give <= ROOM + 0.001


@given(st.lists(st.floats(1, 12), min_size=1, max_size=200))
def test_lines_that_can_be_parted_anywhere_leave_no_holes(heights: list[float]) -> None:
    breaks = breaks_of([(height, 0.0, 0.0) for height in heights])
    ends = plan(breaks, ROOM)
    *pages, last = (breaks[end].end - breaks[start].start for start, end in pairwise((0, *ends)))
    assert all(page >= LEAST_FILLED * ROOM for page in pages)
    assert not pages or last >= LEAST_ON_LAST * ROOM


def test_what_must_stay_together_is_parted_only_where_no_page_holds_it() -> None:
    whole = breaks_of([(60, 0, 0.0), (30, 0, HARD), (30, 0, 0.0)])
    assert plan(whole, ROOM) == (1, 3)
    higher = breaks_of([(60, 0, HARD), (30, 0, 10 * HARD), (30, 0, 0.0)])
    assert plan(higher, ROOM) == (1, 3)


def test_a_line_higher_than_a_page_has_a_page_for_itself() -> None:
    breaks = breaks_of([(50, 0, 0.0), (150, 0, 0.0), (50, 0, 0.0)])
    assert plan(breaks, ROOM) == (1, 2, 3)
    assert cost_of(breaks, (1, 2, 3)) >= OVERFULL


def test_spaces_shrink_where_a_last_line_would_be_alone_on_its_page() -> None:
    assert plan(breaks_of([(9.0, 2.0, 0.0)] * 9), ROOM) == (9,)


def test_a_page_that_begins_within_a_passage_does_not_end_in_the_same() -> None:
    within = PageBreak(30, 0, cost=1.0, onward=3), PageBreak(95, 40, cost=1.0, onward=3)
    breaks = [PageBreak(0, 0), *within, PageBreak(120, 120), PageBreak(210, 210)]
    assert plan(breaks, ROOM) == (2, 3, 4)
    assert plan([breaks[0], within[0], *breaks[2:]], 65.0)[:2] != (1, 2)


def test_only_inner_breaks_may_cost() -> None:
    with pytest.raises(ValueError, match="cost nothing"):
        plan([PageBreak(0, 0), PageBreak(10, 10, cost=HARD)], ROOM)

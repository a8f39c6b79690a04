"""Headings keep their order: siblings stay siblings, and a gap is closed and told once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import Passage, Text
from pipeline.readers.structure import Heading, leveled


def levels(*numbers: int) -> tuple[list[int], list[str]]:
    entries = [Heading(Passage((Text(chr(65 + at)),)), number) for at, number in enumerate(numbers)]
    made, findings = leveled(entries)
    return [entry.level for entry in made if isinstance(entry, Heading)], [f.message for f in findings]


@pytest.mark.parametrize(
    ("numbers", "found", "told"),
    [
        ((2, 3, 3, 2), [2, 3, 3, 2], 0),
        ((3, 4, 3), [2, 3, 2], 1),
        ((2, 4, 4, 2, 4), [2, 3, 3, 2, 3], 1),
        ((2, 4, 3), [2, 3, 3], 1),
        ((4, 3, 2), [2, 2, 2], 2),
        ((1, 2, 1), [2, 3, 2], 1),
        ((2, 3, 4, 4, 3), [2, 3, 3, 3, 3], 1),
        ((6,), [2], 1),
    ],
)
def test_siblings_stay_siblings(numbers: tuple[int, ...], found: list[int], told: int) -> None:
    made, messages = levels(*numbers)
    assert made == found
    assert len(messages) == told


def test_what_moves_together_is_told_at_the_first_with_the_number_of_the_others() -> None:
    _, (message,) = levels(3, 4, 3)
    assert message == "a heading was moved from level 3 to level 2: A (and 2 more with it, in lines 0, 0)"


@given(st.lists(st.integers(1, 6), max_size=12))
def test_no_level_is_skipped_and_neighbours_of_one_level_have_one_level(numbers: list[int]) -> None:
    found, _ = levels(*numbers)
    assert all(level in (2, 3) for level in found)
    assert found[:1] in ([], [2])
    for one, other, before, after in zip(numbers, numbers[1:], found, found[1:], strict=False):
        assert one != other or before == after
        assert other <= one or after >= before

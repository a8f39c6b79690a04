"""The table of design values keeps the promises that stand beside them."""

from __future__ import annotations

import pytest

from pipeline.model import design
from pipeline.model.editions import SIZES


@pytest.mark.parametrize("body", [12, 16, *SIZES])
def test_each_level_is_larger_than_the_next(body: float) -> None:
    title, heading = design.title_points(body), body * design.HEADING
    assert title >= heading * design.LEAST_OVER_HEADING - 0.001
    assert title <= max(body * design.TITLE, design.LARGEST_TITLE_POINTS)
    assert heading > body * design.SUBHEADING > body * design.LOWEST_HEADING > body


def test_there_is_more_space_above_a_heading_than_below_it() -> None:
    assert design.SPACE_ABOVE_HEADING > 3 * design.SPACE_BELOW_HEADING


def test_all_spaces_are_quarters_of_a_line() -> None:
    spaces = [value for name, value in vars(design).items() if name.startswith("SPACE_")]
    assert len(spaces) == 7
    assert all((4 * space).is_integer() for space in spaces)


@pytest.mark.parametrize(
    ("colour", "pale"), [("1B3A6B", False), ("000000", False), ("767676", True), ("0B70C0", True)]
)
def test_an_accent_must_be_dark_enough(colour: str, pale: bool) -> None:
    assert design.too_pale(colour) == pale

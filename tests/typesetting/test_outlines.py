"""Outlines of digits are one path, with the right bounding box."""

from __future__ import annotations

import re

from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.outlines import outline

BOLD = font_chain("en-GB", "Latn", True)[0]


def test_ink_is_where_the_outline_says() -> None:
    drawn = outline("48", BOLD)
    numbers = [int(number) for number in re.findall(r"-?\d+", drawn.path)]
    assert min(numbers[0::2]) == drawn.left
    assert max(numbers[0::2]) == drawn.left + drawn.width
    assert min(numbers[1::2]) == drawn.bottom
    assert max(numbers[1::2]) == drawn.bottom + drawn.height


def test_digits_are_side_by_side() -> None:
    one, two = outline("5", BOLD), outline("55", BOLD)
    assert two.path.startswith(one.path)
    assert two.path.count("Z") == 2 * one.path.count("Z")
    assert two.width > 2 * one.width


def test_path_has_commands_that_every_svg_reader_knows() -> None:
    path = outline("0123456789", BOLD).path
    assert re.fullmatch(r"(?:[ML]-?\d+ -?\d+|Q(?:-?\d+ ?){4}|Z)+", path)

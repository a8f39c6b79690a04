"""The isolates of a text: its parts in other languages, and its islands."""

from __future__ import annotations

import pytest

from pipeline.model.bidi import LEFT_TO_RIGHT_ALL, LRI, RLI
from pipeline.typesetting.islands import isolates_in


@pytest.mark.parametrize(("rtl", "initiator"), [(False, LRI), (True, RLI)])
def test_a_foreign_part_has_the_direction_of_its_language(rtl: bool, initiator: str) -> None:
    assert isolates_in("\u0627 b", 1, [(0, 3, rtl)])[0] == (0, 3, initiator)
    assert isolates_in("\u0627 b", 1, [(3, 3, rtl)])[0] == (2, 3, LEFT_TO_RIGHT_ALL)


def test_an_island_is_cut_at_the_edges_of_foreign_parts() -> None:
    isolates = [(1, 7, LRI), (0, 1, LEFT_TO_RIGHT_ALL), (1, 5, LEFT_TO_RIGHT_ALL)]
    assert isolates_in("12 34 \u0627", 1, [(1, 7, False)]) == isolates


def test_a_foreign_part_inside_an_island_is_a_part_of_it() -> None:
    assert isolates_in("\u0627 (gov.uk)", 1, [(3, 9, False)]) == [(2, 10, LEFT_TO_RIGHT_ALL)]


def test_words_in_text_from_left_to_right_need_no_isolate() -> None:
    assert isolates_in("say it, \u0627 12", 0, []) == [(10, 12, LEFT_TO_RIGHT_ALL)]
    assert isolates_in("say it! \u0627", 1, [(0, 7, False)]) == [(0, 7, LRI)]


def test_letters_from_right_to_left_inside_an_island_keep_their_order() -> None:
    assert isolates_in("*21*\u0627\u0628#", 1, []) == [(0, 7, LRI), (4, 6, RLI)]


def test_what_is_known_to_be_an_island_is_one_as_it_stands() -> None:
    assert isolates_in("a.b, c", 1, [], [(0, 6)]) == [(0, 6, LEFT_TO_RIGHT_ALL)]

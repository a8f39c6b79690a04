"""Inline markup as codes: nothing of a text is lost, whatever it spells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.codes import Node, Pair, Place, nodes, spelled

NOTATION = st.text(r"*[]{}()\ab1 ") | st.lists(
    st.sampled_from(["**", "[", "]{1}", "]{2}", "{name}", "a", "\\"])
).map("".join)


@given(NOTATION)
def test_every_text_is_spelled_again(text: str) -> None:
    assert spelled(nodes(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("a **b** c", ("a ", Pair(("b",)), " c")),
        ("[a **b**]{2}", (Pair(("a ", Pair(("b",))), "2"),)),
        ("by {publisher}!", ("by ", Place("{publisher}"), "!")),
        (r"5 \* 5 \[x\]", (r"5 \* 5 \[x\]",)),
        ("**open {name}", ("**open ", Place("{name}"))),
        ("a]{1} **b**", ("a]{1} **b**",)),
        ("[a **b]{1}**", ("[a **b]{1}**",)),
    ],
)
def test_marks_are_codes_where_they_are_well_spelled(text: str, expected: tuple[Node, ...]) -> None:
    assert nodes(text) == expected

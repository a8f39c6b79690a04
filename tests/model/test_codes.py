"""Inline markup as codes: no text is lost, even if its markup has faults."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.codes import CodeNode, MarkPair, Placeholder, nodes, spelled

NOTATION = st.text(r"*[]{}()\ab1 ") | st.lists(
    st.sampled_from(["**", "[", "]{1}", "]{lang=fr}", "]{2}", "{name}", "a", "\\"])
).map("".join)


@given(NOTATION)
def test_the_codes_of_a_text_spell_the_same_text(text: str) -> None:
    assert spelled(nodes(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("a **b** c", ("a ", MarkPair(("b",)), " c")),
        ("[a **b**]{2}", (MarkPair(("a ", MarkPair(("b",))), "2"),)),
        ("[a]{lang=fr} [b]{1}", (MarkPair(("a",), language="fr"), " ", MarkPair(("b",), "1"))),
        ("by {publisher}!", ("by ", Placeholder("{publisher}"), "!")),
        (r"5 \* 5 \[x\]", (r"5 \* 5 \[x\]",)),
        ("**open {name}", ("**open ", Placeholder("{name}"))),
        ("a]{1} **b**", ("a]{1} **b**",)),
        ("[a **b]{1}**", ("[a **b]{1}**",)),
    ],
)
def test_marks_become_codes_only_if_the_markup_is_valid(text: str, expected: tuple[CodeNode, ...]) -> None:
    assert nodes(text) == expected

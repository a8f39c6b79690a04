"""Where the pictures of an Easy Read wording stand."""

from __future__ import annotations

import pytest

from pipeline.checks.picture_places import FEW, TWICE, check_places
from pipeline.model.document import Wording
from pipeline.model.finding import Finding
from pipeline.readers import read_markdown


def found(text: str, wording: Wording = Wording.EASY_READ) -> list[Finding]:
    document, _ = read_markdown(f"# Help\n\n{text}", "easy-read.md", wording=wording)
    return list(check_places(document))


@pytest.mark.parametrize(("sentences", "rules"), [(1, []), (2, []), (3, [FEW]), (9, [FEW])])
def test_a_picture_stands_for_two_sentences_at_most(sentences: int, rules: list[object]) -> None:
    text = "![](a)\n" + "The police come.\n" * sentences + "![](b)\nThey help.\n"
    assert [finding.rule for finding in found(text)] == rules
    assert found(text, Wording.STANDARD) == []


def test_the_finding_says_where_a_picture_is_missing() -> None:
    (finding,) = found("![](a)\nOne is here.\nTwo is here.\nThree is here.\n")
    assert finding.message == "a stands for 3 sentences"
    assert finding.hint == "put another picture before “Three is here.”"
    assert finding.place is not None
    assert finding.place.line == 6, "not where the picture is described"


@pytest.mark.parametrize(("between", "rules"), [(0, [TWICE]), (3, [TWICE]), (4, []), (9, [])])
def test_a_picture_does_not_come_twice_on_a_page(between: int, rules: list[object]) -> None:
    others = "".join(f"![](b{number})\nThey help.\n" for number in range(between))
    text = f"![](a)\nThe police come.\n{others}\n## More\n\n![](a)\nThey ask.\n"
    assert [finding.rule for finding in found(text)] == rules


def test_a_picture_with_another_number_is_another_picture() -> None:
    text = '![Shows 999](keys "999")\nCall 999.\n![Shows 55](keys "55")\nPress 55.\n'
    assert found(text) == []
    assert [finding.rule for finding in found(text.replace("55", "999"))] == [TWICE]

"""Words in columns: told in every format, and only where they would lie in a whole line."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.making.columns import needing_columns
from pipeline.model.document import Document, ItemList, Passage, Place, Section, Text
from pipeline.model.finding import Severity
from pipeline.model.language import language
from pipeline.operations.build import build
from pipeline.operations.update import update
from tests.projects import make_project, order

DECLARATION = "ᠳᠡᠯᠡᠬᠡᠢ ᠳᠤ ᠲᠦᠷᠦᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ"
MANCHU = "ᠮᠠᠨᠵᡠ ᡤᡳᠰᡠᠨ ᠪᡝ ᡨᠠᠴᡳᠮᠪᡳ"


def place_of(words: str, tag: str = "en-GB") -> list[int]:
    """The lines of the findings about *words*, a list item on line 7."""
    item = Passage((Text(words),), Place("leaflet.txt", 7))
    document = Document(Passage((Text("Help"),)), (Section(None, (ItemList((item,)),)),), tag)
    return [finding.place.line for finding in needing_columns(document)]


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (DECLARATION, [7]),
        (MANCHU, [7]),
        (f"{DECLARATION}: 0808 2000 247", [7]),
        ("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ", []),
        (f"The words for this are {DECLARATION[:12]} in Mongolian.", []),
        ("Дэлхий дээр төрж мэндлэх", []),
        ("请拨打 0808 2000 247 现在 请", []),
        ("", []),
    ],
)
def test_a_passage_of_such_letters_is_told_where_it_stands(words: str, lines: list[int]) -> None:
    assert place_of(words) == lines


@pytest.mark.parametrize(
    ("tag", "told"), [("mn-Mong", 1), ("mnc", 1), ("mn-CN", 1), ("mn", 0), ("ja", 0), ("zh-Hant", 0)]
)
def test_a_leaflet_in_such_a_language_is_told_once(tag: str, told: int) -> None:
    assert len(place_of(DECLARATION[:4], tag)) == told
    assert (language(tag).direction == "top to bottom") == bool(told)


def test_no_format_is_released_and_each_says_why(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read", "large-print", "plain-text"')
    update(project, (), ("mn-Mong",))
    built = build(project, order(tags=("mn-Mong",), release=True))
    told = [finding for finding in built.findings if finding.rule.id == "build/needs-columns"]
    assert {finding.severity for finding in told} == {Severity.ERROR}
    assert sorted(finding.place.file.rpartition(".")[2] for finding in told) == ["docx", "pdf", "txt"]
    assert not list(tmp_path.rglob("*.mn-Mong.*"))

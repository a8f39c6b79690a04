"""An outline says how a text was read: every row at its line, and each remark at its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from pipeline.model.document import Wording, passages
from pipeline.model.errors import PipelineError
from pipeline.model.outline import OutlineRow, Remark, TextOutline
from pipeline.operations.build import build
from pipeline.operations.outline import outlines, outlines_of_file
from pipeline.project.folder import Project
from pipeline.readers import READERS
from tests.projects import make_project, order
from tests.readers.test_seams import texts

PAGE = """---
date: 2026-03-01
---
# Hours

Come **and** see us.

| Day | Morning |
|---|---|
| Monday | 9 to 12 |

2. Bring papers
   - a passport
3. Wait

> Never go back.

### By telephone

![](phone-call)
Call [the helpline](tel:01632960001) on 01632 960 001 or 999, and 999 again.

Bail
: Rules to follow.
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def outline_of(tmp_path: Path, text: str, suffix: str = ".md") -> TextOutline:
    file = tmp_path / f"text{suffix}"
    file.write_text(text, encoding="utf-8")
    (found,) = outlines_of_file(file, "en")
    return found


def rows(outline: TextOutline) -> list[OutlineRow]:
    return [entry for entry in outline.entries if isinstance(entry, OutlineRow)]


def remarks(outline: TextOutline) -> list[tuple[str, int, bool]]:
    found = [entry for entry in outline.entries if isinstance(entry, Remark)]
    return [(one.finding.rule.id, one.finding.place.line, one.doubtful) for one in found]


def test_each_thing_of_a_text_is_a_row_with_its_line(tmp_path: Path) -> None:
    found = [(row.line, row.depth, row.kind, row.mark, row.words) for row in rows(outline_of(tmp_path, PAGE))]
    assert found == [
        (4, 0, "title", "", "Hours"),
        (0, 0, "date", "", "2026-03-01"),
        (6, 1, "paragraph", "", "Come and see us."),
        (8, 1, "table", "", "Day | Morning"),
        (12, 1, "numbered list", "", ""),
        (12, 2, "item", "2.", "Bring papers"),
        (13, 3, "item", "•", "a passport"),
        (14, 2, "item", "3.", "Wait"),
        (16, 1, "box", "", ""),
        (16, 2, "paragraph", "", "Never go back."),
        (18, 0, "heading", "", "By telephone"),
        (20, 1, "picture", "", ""),
        (21, 1, "paragraph", "", "Call the helpline on 01632 960 001 or 999, and 999 again."),
        (23, 1, "hard word", "", "Bail"),
        (24, 2, "meaning", "", "Rules to follow."),
    ]


def test_sizes_and_levels_are_named(tmp_path: Path) -> None:
    found = {row.kind: (row.about, row.level) for row in rows(outline_of(tmp_path, PAGE))}
    assert found["table"] == ("2 columns, 1 row", 0)
    assert found["numbered list"] == ("2 items", 0)
    assert found["picture"] == ("phone-call", 0)
    assert found["heading"] == ("", 2)


def test_numbers_and_links_are_listed_once_with_their_lines(tmp_path: Path) -> None:
    found = outline_of(tmp_path, PAGE)
    assert [(one.words, one.lines) for one in found.long_numbers] == [("01632 960 001", (21,))]
    short = {one.words: (one.lines, one.context) for one in found.short_numbers}
    assert short == {
        "9": ((10,), "9 to 12"),
        "12": ((10,), "9 to 12"),
        "999": ((21,), "001 or 999, and 999"),
    }
    assert [(one.words, one.target) for one in found.links] == [("the helpline", "tel:01632960001")]


@pytest.mark.parametrize("number", ["*#06#", "+44 1632 960001", "(01632) 960 001", "9:30", "٠١٦٣٢", "1,000"])
def test_a_number_is_quoted_as_it_is_written(tmp_path: Path, number: str) -> None:
    found = outline_of(tmp_path, f"# T\n\nUse {number} now.\n")
    assert [one.words for one in (*found.long_numbers, *found.short_numbers)] == [number]


def test_a_remark_stands_below_the_row_it_is_about(tmp_path: Path) -> None:
    text = "Help\n\n- a lock\n- a door\nCall us.\n\n*****\n\nWe come.\n\nBack to top\n"
    found = outline_of(tmp_path, text, ".txt")
    kinds = [entry.kind if isinstance(entry, OutlineRow) else "remark" for entry in found.entries]
    assert kinds == ["title", "list", "item", "item", "paragraph", "remark", "remark", "paragraph", "remark"]
    assert remarks(found) == [
        ("source/line-apart", 5, True),
        ("source/dropped-ornament", 7, False),
        ("source/dropped-furniture", 11, False),
    ]
    assert found.doubts == 1


def test_remarks_that_say_the_same_are_one(tmp_path: Path) -> None:
    found = outline_of(
        tmp_path, "# T\n\n[](https://a.example)\n\n[](https://b.example)\n\n[](https://c.example)\n"
    )
    (remark,) = (entry for entry in found.entries if isinstance(entry, Remark))
    assert (remark.finding.place.line, remark.also) == (3, (5, 7))


def test_a_title_of_leaflet_toml_is_shown_in_place_of_that_of_the_text(project: Project) -> None:
    toml = project.source / "help" / "leaflet.toml"
    toml.write_text('title = "Money"\n' + toml.read_text("utf-8"), encoding="utf-8")
    (found,) = outlines(project, "help")
    assert [(row.words, row.about) for row in rows(found) if row.kind == "title"] == [
        ("Money", "from leaflet.toml")
    ]


def test_an_easy_read_wording_has_an_outline_of_its_own(project: Project) -> None:
    (project.source / "help" / "easy-read.md").write_text("# Get help\n\nCall 999.\nWait.\n", "utf-8")
    standard, easy = outlines(project, "help")
    assert (standard.wording, easy.wording) == (Wording.STANDARD, Wording.EASY_READ)
    assert [row.words for row in rows(easy) if row.kind == "sentence"] == ["Call 999.", "Wait."]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"Caf\xe9", "not UTF-8: byte 0xE9"),
        ("a.txt", b"\n", "the source is empty"),
        ("a.pdf", b"%PDF", r"a\.pdf: this file cannot have an outline"),
        ("a.md", None, "there is no such file"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error(
    tmp_path: Path, name: str, data: bytes | None, message: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(PipelineError, match=message):
        outlines_of_file(tmp_path / name, "en")


@given(texts)
def test_every_passage_is_in_the_outline(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.getbasetemp()
    try:
        document, findings = READERS[".md"](text, (folder / "text.md").as_posix(), "en", ())
    except PipelineError:
        return
    found = outline_of(folder, text)
    shown = " ".join(row.words for row in rows(found))
    assert all(one.words in shown for one in passages(document) if "table" not in str(rows(found)))
    lines = [line for one in found.entries if isinstance(one, Remark) for line in (*one.also, 0)]
    assert len(lines) == len(findings)


def test_a_build_counts_the_places_that_may_be_read_wrongly_once_a_leaflet(project: Project) -> None:
    assert build(project, order()).doubts == {}
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text("utf-8") + "\n- a lock\n- a door\nCall us.\n", encoding="utf-8")
    first, again = build(project, order()), build(project, order())
    assert len(first.written) == 2
    assert not again.written
    assert first.doubts == again.doubts == {"help": 1}

"""The document, and that no place in the code can forget a kind of block or inline."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

from pipeline.model.document import (
    Block,
    Box,
    Document,
    Inline,
    ItemList,
    Kind,
    Link,
    Passage,
    Picture,
    Place,
    Row,
    Rows,
    Section,
    Strong,
    Text,
    blocks,
    links,
    passages,
    pictures,
    walk,
    with_passages,
)
from tests.strategies import documents, filled


def _shouted(passage: Passage) -> Passage:
    return replace(passage, content=(Text("X"),))


@given(documents)
def test_a_change_of_nothing_changes_nothing(document: Document) -> None:
    assert with_passages(document, lambda passage: passage) == document


def test_a_change_keeps_what_it_does_not_change() -> None:
    whole = filled(Document)
    assert with_passages(whole, lambda passage: passage) == whole


@given(documents)
def test_a_change_reaches_every_passage(document: Document) -> None:
    assert {spot.passage.words for spot in walk(with_passages(document, _shouted))} == {"X"}


@given(documents)
def test_a_reader_sees_all_but_alternative_texts(document: Document) -> None:
    seen = [spot.passage for spot in walk(document) if spot.kind is not Kind.ALTERNATIVE]
    assert list(passages(document)) == seen


def test_a_row_is_read_picture_first() -> None:
    picture = Picture("phone", Passage((Text("A telephone"),)))
    rows = Rows((Row(picture, (Passage((Text("Call."),)), Passage((Text("Wait."),)))),))
    document = Document(Passage((Text("T"),)), (Section(None, (rows,)),), "en-GB")
    assert [(spot.kind.value, spot.passage.words) for spot in walk(document)] == [
        ("title", "T"),
        ("alternative text", "A telephone"),
        ("sentence", "Call."),
        ("sentence", "Wait."),
    ]


def test_a_place_is_written_in_the_form_that_editors_open() -> None:
    assert [str(Place("a.txt", 3, 7)), str(Place("a.txt", 3)), str(Place("a.txt"))] == [
        "a.txt:3:7",
        "a.txt:3",
        "a.txt",
    ]


def test_a_picture_is_found_wherever_it_is() -> None:
    alone, beside = (Picture(name, Passage((Text(name),))) for name in ("alone", "beside"))
    section = Section(None, (alone, Rows((Row(beside, ()),))))
    assert list(pictures(Document(Passage((Text("T"),)), (section,), "en-GB"))) == [alone, beside]


def test_the_blocks_in_a_box_come_after_it() -> None:
    inside = (Passage((Text("a"),)), ItemList((Passage((Text("b"),)),)))
    document = Document(Passage((Text("T"),)), (Section(None, (Box(inside),)),), "en-GB")
    assert list(blocks(document)) == [Box(inside), *inside]


def test_a_link_is_found_in_bold_words() -> None:
    link = Link((Text("here"),), "https://example.org")
    assert list(links((Text("Look "), Strong((link,)), link))) == [link, link]


# ---- kinds that cannot be forgotten

ROOT = Path(__file__).parents[2] / "pipeline"
MODEL = "pipeline/model/document.py"
KINDS = {"block": get_args(Block), "inline": get_args(Inline)}


def _matches(kind: str) -> Iterator[tuple[str, ast.Match]]:
    """Every ``match`` over the classes of a *kind*, in the modules that import them, with its file."""
    names = {one.__name__ for one in KINDS[kind]}
    for file in sorted(ROOT.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if "match " not in text:  # to parse and walk a module costs far more than to read it
            continue
        tree = ast.parse(text)
        name = file.relative_to(ROOT.parent).as_posix()
        own = names if name == MODEL else names & _imported(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Match) and _named(node) & own:
                yield name, node


def _imported(tree: ast.AST) -> set[str]:
    """What a module imports from the document model."""
    found = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {alias.name for node in found if node.module == "pipeline.model.document" for alias in node.names}


def _named(match: ast.Match) -> set[str]:
    """The classes that the cases of a ``match`` name."""
    classes = (
        node.cls for case in match.cases for node in ast.walk(case) if isinstance(node, ast.MatchClass)
    )
    return {one.id for one in classes if isinstance(one, ast.Name)}


def _line_of_never(match: ast.Match) -> int | None:
    """The line of ``assert_never(subject)`` in the last case; None if it does not end so."""
    last = match.cases[-1]
    match (last.pattern, last.body):
        case (ast.MatchAs(None, None), [ast.Expr(ast.Call(ast.Name("assert_never"), [subject]))]):
            return last.body[0].lineno if ast.dump(subject) == ast.dump(match.subject) else None
    return None


@pytest.mark.parametrize("kind", KINDS)
def test_every_match_over_the_model_ends_with_assert_never(kind: str) -> None:
    found = list(_matches(kind))
    assert len(found) >= 6
    open_ended = [f"{file}:{match.lineno}" for file, match in found if _line_of_never(match) is None]
    assert open_ended == []


@pytest.mark.parametrize(
    ("file", "told"),
    [("a\nb.txt", r"a\nb.txt:3:1"), ("a\x1b[2J.txt", r"a\x1b[2J.txt:3:1"), ("źródło.txt", "źródło.txt:3:1")],
)
def test_a_place_is_on_one_line_and_steers_no_terminal(file: str, told: str) -> None:
    assert str(Place(file, 3, 1)) == told


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "alias"), [("block", "Block"), ("inline", "Inline")])
def test_a_new_kind_makes_the_type_checker_fail_at_every_match(kind: str, alias: str, tmp_path: Path) -> None:
    copy = shutil.copytree(ROOT, tmp_path / "pipeline", ignore=shutil.ignore_patterns("__pycache__", "*.ttf"))
    shutil.copy(ROOT.parent / "pyproject.toml", tmp_path)
    model = copy / "model" / "document.py"
    text = model.read_text(encoding="utf-8")
    union = re.search(rf"^{alias}: TypeAlias = .*$", text, re.MULTILINE)
    assert union
    new = "@dataclass(frozen=True, slots=True)\nclass New:\n    lines: tuple[str, ...]"
    model.write_text(text.replace(union[0], f"{union[0]} | New") + f"\n\n{new}\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "cache"), "-p", "pipeline"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    places = set(re.findall(r"^(pipeline/\S+\.py:\d+): error:", done.stdout, re.MULTILINE))
    wanted = {f"{file}:{_line_of_never(match)}" for file, match in _matches(kind)}
    assert wanted - places == set()

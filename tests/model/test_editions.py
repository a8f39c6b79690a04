from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from pipeline.model.editions import EDITIONS, Edition, Layout, Look, Theme, edition, require_choices
from pipeline.model.errors import PipelineError
from pipeline.model.labels import LABELS, PLACEHOLDER, size_label
from tests.projects import make_project

ROOT = Path(__file__).parents[2]
LAST_ROW = """            Edition(
                "plain-text","""
HAND_OUT = """            Edition(
                "hand-out",
                "pdf",
                Wording.STANDARD,
                "Hand-out",
                "The name of the edition in small letters.",
                body_points=12,
                leading=1.4,
            ),
"""


@pytest.mark.parametrize("row", EDITIONS.values(), ids=list(EDITIONS))
def test_each_edition_has_its_labels(row: Edition) -> None:
    assert LABELS[row.name].text == row.label != ""
    if row.size_label:
        assert PLACEHOLDER.findall(LABELS[size_label(row)].text) == ["points"]
    assert bool(row.size_label) == bool(row.sizes), "who can choose a size is told which one this is"


@pytest.mark.parametrize("row", EDITIONS.values(), ids=list(EDITIONS))
def test_an_edition_takes_the_choices_that_it_offers_and_no_other(row: Edition) -> None:
    asked = Look(28, Theme.YELLOW_ON_BLACK, Layout.STACKED)
    found = edition(row.name, asked)
    assert found.body_points == (28 if row.sizes else row.body_points)
    assert found.theme is (Theme.YELLOW_ON_BLACK if row.themes else row.theme)
    assert found.layout is (Layout.STACKED if row.layouts else row.layout)
    assert edition(row.name, Look()) == row


def test_a_new_edition_is_one_row(tmp_path: Path) -> None:
    """A hand-out in 12 points: its labels, sizes and files follow from the row alone."""
    package = tmp_path / "code" / "pipeline"
    shutil.copytree(ROOT / "pipeline", package)
    table = package / "model" / "editions.py"
    rows = table.read_text(encoding="utf-8")
    assert rows.count(LAST_ROW) == 1
    table.write_text(rows.replace(LAST_ROW, HAND_OUT + LAST_ROW), encoding="utf-8")
    project = make_project(tmp_path / "project")
    asked = 'editions = ["hand-out", "large-print"]'
    (project.source / "project.toml").write_text(asked, encoding="utf-8")
    run = (sys.executable, "-m", "pipeline", "build", "--project", str(project.root), "--size", "28")
    done = subprocess.run(
        run,
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for tag in ("en-GB", "pl"):
        path = project.output / "help" / tag / f"help.{tag}.hand-out.pdf"
        assert sizes(path) == {12.0, 15.6, 16.2, 21.6}, (
            "body, heading, title and bullets, in their proportions"
        )
    assert sizes(project.output / "help" / "pl" / "help.pl.large-print-28pt.pdf") >= {28.0}


def sizes(path: Path) -> set[float]:
    """The type sizes of a file, in points, from the operators that choose a font."""
    with pikepdf.open(path) as pdf:
        return {
            round(float(instruction.operands[1]), 2)
            for page in pdf.pages
            for instruction in pikepdf.parse_content_stream(page)
            if str(instruction.operator) == "Tf"
        }


@pytest.mark.parametrize(
    ("names", "choices", "message"),
    [
        (("easy-read", "plain-text"), {"size": 28}, "--size is for large-print only"),
        (("easy-read",), {"theme": "yellow-on-black"}, "--theme is for large-print only"),
        (("large-print",), {"layout": "stacked"}, "--layout is for easy-read only"),
    ],
)
def test_a_choice_that_changes_no_file_is_refused(
    names: tuple[str, ...], choices: dict[str, Any], message: str
) -> None:
    with pytest.raises(PipelineError, match=message):
        require_choices(names, **choices)
    require_choices((*names, "easy-read", "large-print"), **choices)
    require_choices((), **choices)
    require_choices(names)

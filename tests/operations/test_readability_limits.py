"""Limits for textstat's figures, from the settings to the reports and the exit codes of the commands."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.operations.build import build
from pipeline.operations.readability import limit_findings, readings
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.command import leaflets
from tests.projects import TODAY, make_project, order, translate

HARD = (
    "If the investigating officers have insufficient evidence to proceed with the investigation, they will"
    " consider a notice that prohibits the perpetrator from contacting you at your home and your work. "
)
SPANISH = (
    "Si los agentes que investigan no tienen pruebas suficientes para continuar la investigación, podrán"
    " considerar una notificación que prohíba al agresor ponerse en contacto contigo en tu casa y trabajo. "
)
LIMIT = "\n[readability.limits]\nflesch_kincaid_grade = 8\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with a leaflet of hard sentences, in English, Polish and Spanish."""
    made = make_project(tmp_path)
    text = made.source / "help" / "leaflet.txt"
    text.write_text(f"{text.read_text(encoding='utf-8')}\nWhat may happen?\n\n{HARD * 4}\n", encoding="utf-8")
    update(made, (), ("es", "pl"))
    translate(made, "help", "es", {(HARD * 4).strip(): (SPANISH * 4).strip()})
    return made


def limited(project: Project, text: str, leaflet: str = "") -> None:
    """Write *text* below the settings of the project, *leaflet* below those of its leaflet."""
    for path, more in (
        (project.source / "project.toml", text),
        (project.source / "help" / "leaflet.toml", leaflet),
    ):
        path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")


def found(project: Project, *tags: str) -> list[tuple[str, str, str]]:
    """The rule, severity and language of each finding about limits."""
    told = limit_findings(project, TODAY, tags=tags)
    return [(one.rule.id, one.severity.name, one.language) for one in told]


def test_a_broken_limit_is_an_error_and_a_language_without_one_is_told(project: Project) -> None:
    assert found(project) == []
    limited(project, LIMIT)
    assert found(project) == [
        ("readability/limit-not-held", "NOTE", ""),
        ("readability/limit", "ERROR", ""),
    ]
    (note, error) = limit_findings(project, TODAY)
    assert note.message == "flesch_kincaid_grade is not for Polish, Spanish"
    assert str(note.place) == "source/project.toml:4"
    assert str(error.place) == "source/help/leaflet.txt:11:1"


def test_a_limit_for_a_translation_points_into_its_catalogue(project: Project) -> None:
    limited(project, "\n[readability.limits]\nszigriszt_pazos = 70\n")
    _, error = limit_findings(project, TODAY, tags=("pl", "es"))
    assert (error.rule.id, error.language) == ("readability/limit", "es")
    assert error.place.file == "locales/es/LC_MESSAGES/help.po"
    assert "the limit is at least 70" in error.message


@pytest.mark.parametrize("own", ['"off"', "30"])
def test_a_leaflet_has_its_own_limit_or_none(project: Project, own: str) -> None:
    limited(project, LIMIT, f"\n[readability.limits]\nflesch_kincaid_grade = {own}\n")
    assert found(project, "en-GB") == []


def test_the_level_of_the_rule_can_be_set(project: Project) -> None:
    limited(project, f'{LIMIT}[readability.levels]\n"readability/limit" = "warning"\n')
    assert found(project, "en-GB") == [("readability/limit", "WARNING", "")]


def test_both_commands_end_with_1_and_without_textstat_the_limit_holds_too(project: Project) -> None:
    limited(project, LIMIT)
    for asked in (["readability"], ["readability", "--no-textstat"], ["check"]):
        run = leaflets(*asked, "--language", "en-GB", folder=project.root)
        assert run.returncode == 1, run
        assert "error: flesch_kincaid_grade is " in run.stdout
        assert "the limit is at most 8 [readability/limit]" in run.stdout


def test_every_format_has_the_figures_of_each_section(project: Project) -> None:
    limited(project, LIMIT)
    asked = ["readability", "--language", "en-GB", "--format"]
    (reading,) = json.loads(leaflets(*asked, "json", folder=project.root).stdout)["readings"]
    grades = [part["textstat"]["flesch_kincaid_grade"] for part in (reading["whole"], *reading["sections"])]
    assert reading["limits"] == {"flesch_kincaid_grade": 8}
    rows = list(csv.DictReader(io.StringIO(leaflets(*asked, "csv", folder=project.root).stdout)))
    assert [float(row["flesch_kincaid_grade"]) for row in rows] == pytest.approx(grades, abs=0.01)
    assert [row["limits broken"] for row in rows] == ["flesch_kincaid_grade", "", ""]
    text = leaflets(*asked, "text", "--html", "page.html", folder=project.root).stdout
    page = (project.root / "page.html").read_text(encoding="utf-8")
    for grade in grades:
        assert f"{grade:.1f}" in text
        assert f"{grade:.1f}" in page
    assert f"flesch_kincaid_grade {grades[0]:.1f}" in text
    assert "<code>flesch_<wbr>kincaid_<wbr>grade</code>" in page


def test_without_textstat_only_the_figures_with_a_limit_are_there(project: Project) -> None:
    def names() -> list[str]:
        (one,) = readings(project, TODAY, tags=("en-GB",), textstat=False)
        return [each.measure.name for each in one.whole.textstat]

    assert names() == []
    limited(project, LIMIT)
    assert names() == ["flesch_kincaid_grade"]


def test_a_limit_puts_no_file_out_of_date(project: Project) -> None:
    made = build(project, order())
    assert made.written
    limited(project, LIMIT)
    assert not build(project, order()).written


BLOCKED = "import sys; sys.modules['textstat'] = None; from pipeline.__main__ import main; main()"


def test_no_limit_is_held_without_textstat(project: Project) -> None:
    """The command must fail: a text that nobody measured must not look as if it kept its limit."""
    limited(project, LIMIT)
    for command in ("readability", "check"):
        asked = [
            sys.executable,
            "-c",
            BLOCKED,
            command,
            "--language",
            "en-GB",
            "--project",
            str(project.root),
        ]
        run = subprocess.run(asked, capture_output=True, text=True, check=False)
        assert (run.returncode, run.stdout) == (2, "")
        assert run.stderr == "this needs the package textstat: python3 -m pip install textstat\n"


LOADED = """
import sys
from pathlib import Path
from pipeline.cli import app
for limit in ("", "\\n[readability.limits]\\nflesch_kincaid_grade = 30\\n"):
    with Path(sys.argv[1], "source/project.toml").open("a", encoding="utf-8") as file:
        file.write(limit)
    app(["check", "--language", "en-GB", "--project", sys.argv[1]], standalone_mode=False)
    print("loaded:", "textstat" in sys.modules)
"""


def test_check_loads_textstat_only_for_a_limit(project: Project) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LOADED, str(project.root)], capture_output=True, text=True, check=True
    )
    assert re.findall("loaded: .*", run.stdout) == ["loaded: False", "loaded: True"]

"""Findings from comparing the catalogues of a project."""

from __future__ import annotations

from pathlib import Path

from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.projects import POLISH, make_project, order, translate


def rules(project: Project, *tags: str) -> list[tuple[str, str, str]]:
    found = check(project, order().today, tags=tags)
    wanted = ("translation/same-catalogue", "translation/two-translations")
    return [(one.rule.id, one.language, one.place.file) for one in found if one.rule.id in wanted]


def test_one_file_under_two_names_is_a_finding(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    assert rules(project) == []
    update(project, (), ("lt",))
    translate(project, "help", "lt", POLISH)
    assert {rule for rule, _, _ in rules(project)} == {"translation/same-catalogue"}
    assert {tag for _, tag, _ in rules(project, "lt")} <= {"lt"}


def test_one_text_with_two_translations_is_a_finding(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    other = tmp_path / "source" / "more"
    other.mkdir()
    (other / "leaflet.txt").write_bytes((tmp_path / "source" / "help" / "leaflet.txt").read_bytes())
    update(project, (), ("pl",))
    translate(project, "more", "pl", POLISH)
    assert rules(project) == []
    text, translation = max(POLISH.items(), key=lambda pair: len(pair[0]))
    translate(project, "more", "pl", {text: f"Inaczej: {translation}"})
    assert {rule for rule, _, _ in rules(project)} == {"translation/two-translations"}


def out_of_date(project: Project) -> dict[str, str]:
    found = check(project, order().today, tags=("en-GB",))
    return {one.place.file: one.hint for one in found if one.rule.id == "build/out-of-date"}


def test_a_file_in_another_look_is_out_of_date_when_its_text_has_changed(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"large-print"')
    build(project, order())
    build(project, order(size=28))
    assert out_of_date(project) == {}
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text("utf-8").replace("if you cannot talk", "if you cannot speak"), "utf-8")
    build(project, order())
    assert out_of_date(project) == {
        "output/help/en-GB/help.en-GB.large-print-28pt.pdf": "run leaflets build --size 28"
    }
    build(project, order(size=28))
    assert out_of_date(project) == {}

"""Findings from comparing the catalogues of a project."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.operations.build import build
from pipeline.operations.check import check, check_all
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.reports import as_records
from tests.projects import POLISH, make_project, order, sign_off, translate


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


def as_told(project: Project, **changes: object) -> list[dict[str, object]]:
    return as_records(check_all(project, order(**changes)))


def test_a_check_after_a_build_makes_no_file_and_finds_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project(tmp_path, '"plain-text", "large-print"')
    build(project, order())
    build(project, order(size=28, tags=("pl",)))
    records = project.output / ".manifest"
    known = [as_told(project), as_told(project, tags=("pl",))]
    assert as_records(check(project, order().today)) == known[0]
    kept = {path: path.read_bytes() for path in records.iterdir()}
    for path in kept:
        told = path.read_bytes().replace(b'"inputs": "', b'"inputs": "0')
        path.write_bytes(told.replace(b'"made":[["', b'"made":[["0'))
    assert [as_told(project), as_told(project, tags=("pl",))] == known, "made again, nothing else is found"
    for path, data in kept.items():
        path.write_bytes(data)
    monkeypatch.setattr("pipeline.making.make.FORMATS", {})
    assert [as_told(project), as_told(project, tags=("pl",))] == known


def test_a_check_makes_what_is_out_of_date_in_all_processes(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    build(project, order())
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text("utf-8").replace("if you cannot talk", "if you cannot speak"), "utf-8")
    told: list[tuple[int, int]] = []
    one = check_all(project, order(jobs=1), lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]
    assert check_all(project, order(jobs=2)) == one
    assert [len(one.places) for one in one if one.rule.id == "build/out-of-date"] == [2]


def test_a_damaged_file_is_out_of_date_although_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project(tmp_path)
    build(project, order())
    (project.output / "help/pl/help.pl.plain-text.txt").write_bytes(b"torn")
    monkeypatch.setattr("pipeline.making.make.FORMATS", {})
    told = [one for one in check(project, order().today) if one.rule.id == "build/out-of-date"]
    assert [one.place.file for one in told] == ["output/help/pl/help.pl.plain-text.txt"]


def test_a_check_of_a_release_knows_only_files_that_are_released(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    build(project, order())
    drafts = check(project, order().today, release=True)
    sign_off(project)
    build(project, order(release=True))
    released = check(project, order().today, release=True)
    assert "translation/unsigned" in {one.rule.id for one in drafts}
    assert "translation/unsigned" not in {one.rule.id for one in released}
    shutil.rmtree(project.output / ".manifest")
    (project.output / "manifest.json").unlink()
    assert check(project, order().today, release=True) == released

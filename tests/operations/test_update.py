"""Updates and memories of a project on the disk."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from lxml import etree
from typer.testing import CliRunner

from pipeline.catalogues import tmx
from pipeline.catalogues.memory import TranslationUnit
from pipeline.catalogues.po import read
from pipeline.cli import app
from pipeline.model.catalogue import Catalogue
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.operations import memory
from pipeline.operations.update import Update, lost_marks, update
from pipeline.project.folder import Project
from tests.projects import POLISH, make_project

CALL = "Call 999 if you are in danger. Press 55 if you cannot talk."


def catalogue(project: Project, leaflet: str = "help") -> Catalogue:
    path = project.catalogue(leaflet, "pl")
    return read(path.read_bytes(), path.name, "pl")


def author_writes(project: Project, old: str, new: str) -> Update:
    path = project.source / "help" / "leaflet.txt"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return next(one for one in update(project, (), ()) if one.catalogue.endswith("help.po"))


def test_an_update_reports_the_kind_of_each_edit(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    assert "1 kept" in author_writes(project, "if you are", "If you are").line()
    assert catalogue(project).entries[2].translated
    critical = author_writes(project, "Press 55", "Press 56")
    assert (critical.critical, critical.changed, critical.carried) == (1, 0, 0)
    assert "1 changed in a number" in critical.line()
    entry = catalogue(project).entries[2]
    assert entry.fuzzy
    assert "CHANGED: 55 -> 56" in entry.comments
    assert author_writes(project, "x", "x").line().endswith("up to date")


def test_a_critical_mark_whose_words_changed_is_told(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    settings = project.source / "help" / "leaflet.toml"
    settings.write_text(f'critical = ["Press 55"]\n{settings.read_text("utf-8")}', encoding="utf-8")
    assert lost_marks(project, ()) == ()
    author_writes(project, "Press 55", "Type 55")
    (lost,) = lost_marks(project, ("help",))
    assert "the leaflet does not say “Press 55”" in lost.message
    assert lost.severity is Severity.ERROR
    told = CliRunner().invoke(app, ["update", "--project", str(tmp_path)])
    assert "may no longer be critical" in told.stderr
    assert "it says “Type 55” now" in told.stderr
    answer = json.loads(CliRunner().invoke(app, ["update", "--project", str(tmp_path), "--json"]).stdout)
    (told_mark,) = answer["lost_marks"]
    assert told_mark["message"] == lost.message
    assert told_mark["place"] == str(lost.place)
    runner, options = CliRunner(), ["--project", str(tmp_path), "help"]
    released = runner.invoke(app, ["check", "--release", *options])
    assert released.exit_code == 1
    assert "the leaflet does not say “Press 55”" in released.stdout
    built = runner.invoke(app, ["build", "--release", *options])
    assert built.exit_code == 1
    assert "quotes words that are not in the leaflet" in built.stdout + built.stderr


def test_an_update_carries_no_line_break_that_the_message_has_not(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    path = project.catalogue("help", "pl")
    old = path.read_bytes()
    broken = old.replace("nie możesz mówić.".encode(), "nie możesz\\nmówić.\\n".encode())
    assert broken != old
    path.write_bytes(broken)
    author_writes(project, "Press 55", "Press 56")
    live = [entry for entry in catalogue(project).entries if not entry.obsolete]
    assert not any("\n" in text for entry in live for text in entry.translations)


def test_another_leaflet_and_an_imported_memory_are_suggested_and_nothing_is_filled_in(
    tmp_path: Path,
) -> None:
    project = make_project(tmp_path)
    folder = project.source / "other"
    shutil.copytree(project.source / "help", folder)
    text = "Other\n\nCall 999 if you are in danger. Press 55 if you cannot speak.\n\nStay where you are.\n"
    (folder / "leaflet.txt").write_text(text, encoding="utf-8")
    agency = tmp_path / "agency.tmx"
    agency.write_bytes(tmx.write([TranslationUnit("Stay where you are.", "Zostań.")], "en", "pl"))
    (imported,) = memory.import_memory(project, agency)
    assert imported.line() == "locales/pl/memory.tmx: 1 new"
    update(project, (), ("pl",))
    after = catalogue(project, "other")
    comments = "\n".join(line for entry in after.entries for line in entry.comments)
    assert re.search(r'Memory 9\d%: "Call 999 if you are in danger\. Press 55', comments)
    assert 'Memory 100%: "Stay where you are."\n  -> "Zostań."' in comments
    assert not any(entry.translated for entry in after.entries)
    before = project.catalogue("other", "pl").read_bytes()
    assert all(not one.written for one in update(project, (), ()))
    assert all(not one.written for one in update(project, ("other",), ("pl",)))
    assert project.catalogue("other", "pl").read_bytes() == before
    assert [one.line() for one in memory.import_memory(project, agency, ("pl",))] == [
        "locales/pl/memory.tmx: nothing new"
    ]


def test_a_memory_is_exported_and_imported_again(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    file = tmp_path / "out" / "pl.tmx"
    command = ["memory", "export", "--language", "pl", "--output", str(file), "--project", str(tmp_path)]
    assert CliRunner().invoke(app, command).exit_code == 0
    found = {pair.text: pair.translation for pair in tmx.pairs(file.read_bytes(), "", "en-GB", "pl")}
    assert found[CALL] == POLISH[CALL]
    result = CliRunner().invoke(app, ["memory", "import", str(file), "--project", str(tmp_path)])
    assert (result.exit_code, result.stdout) == (0, f"locales/pl/memory.tmx: {len(found)} new\n")
    assert project.memory("pl").is_file()
    shown = CliRunner().invoke(app, command[:4] + command[6:])
    assert shown.stdout.encode() == file.read_bytes()


def test_a_memory_without_the_projects_languages_is_refused(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    file = tmp_path / "ur.tmx"
    file.write_bytes(tmx.write([TranslationUnit("a", "b")], "en-GB", "ur"))
    with pytest.raises(PipelineError, match="no pair"):
        memory.import_memory(project, file)
    with pytest.raises(PipelineError, match="nothing has been translated"):
        memory.export_memory(project, "ur")
    assert not project.memory("pl").exists()


def test_a_glossary_is_exported(tmp_path: Path) -> None:
    """The project's own words, and those of the base."""
    make_project(tmp_path)
    command = ["glossary", "export", "--project", str(tmp_path)]
    (tmp_path / "source" / "glossary.toml").write_text('[[names]]\nname = "GoodSAM"\nwhy = "an app"\n')
    shown = CliRunner().invoke(app, command)
    assert shown.exit_code == 0
    tree = etree.fromstring(shown.stdout.encode())
    assert tree.get("type") == "TBX-Basic"
    assert {"GoodSAM", "perpetrator"} <= set(tree.itertext())

"""A record for each leaflet: a build that ends early goes on where it stopped, and no damage ends one."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.making.ingredients import Ingredients
from pipeline.making.make import Made, make
from pipeline.model.errors import PipelineError
from pipeline.operations.build import build
from pipeline.project.folder import Project
from pipeline.project.records import Records
from tests.projects import built, make_project, order

LEAFLETS = 6
KILLS = 5


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Leaflets with two files each: English and Polish."""
    there = make_project(tmp_path)
    for number in range(LEAFLETS - 1):
        shutil.copytree(there.source / "help", there.source / f"more-{number}")
        shutil.copy(there.catalogue("help", "pl"), there.catalogue(f"more-{number}", "pl"))
    return there


def everything(project: Project) -> dict[str, bytes]:
    files = (path for path in project.output.rglob("*") if path.is_file())
    return {path.relative_to(project.output).as_posix(): path.read_bytes() for path in files}


def clean(project: Project) -> dict[str, bytes]:
    """What a build from nothing gives."""
    fresh = Project(project.root, project.root / "fresh", today=project.today)
    build(fresh, order())
    found = everything(fresh)
    shutil.rmtree(fresh.output)
    return found


def test_an_interrupted_build_loses_nothing_that_has_landed(project: Project) -> None:
    def stop(done: int, total: int) -> None:
        if done == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(project, order(), stop)
    listed = json.loads((project.output / "manifest.json").read_bytes())["artefacts"]
    assert len(listed) == len(built(project)) == 7
    outcome = build(project, order())
    assert (len(outcome.unchanged), len(outcome.written)) == (7, 2 * LEAFLETS - 7)
    assert everything(project) == clean(project)


def test_a_leaflet_is_read_shortly_before_it_is_made(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once: set[int] = set()
    given, done = 0, 0

    def counted(ingredients: Ingredients) -> tuple[Made, ...]:
        nonlocal given
        given += 1
        at_once.add(given - done)
        return make(ingredients)

    def progress(files: int, total: int) -> None:
        nonlocal done
        done = files

    monkeypatch.setattr("pipeline.operations.build.schedule.make", counted)
    build(project, order(jobs=1), progress)
    assert (given, at_once) == (2 * LEAFLETS, {1})


def test_an_unreadable_leaflet_leaves_everything_as_it_was(project: Project) -> None:
    last = project.catalogue(f"more-{LEAFLETS - 2}", "pl")
    last.write_text(last.read_text("utf-8") + 'msgid "open\n', "utf-8")
    with pytest.raises(PipelineError, match=last.name):
        build(project, order())
    assert everything(project) == {}


@pytest.mark.slow
def test_a_killed_build_goes_on_where_it_stopped(project: Project) -> None:
    command = (
        "import datetime, sys, time; from pathlib import Path; from pipeline.project.folder import Project; "
        "from pipeline.operations.build import Order, build; "
        "build(Project(Path(sys.argv[1])), Order(datetime.date(2026, 11, 23)), "
        "lambda done, total: (print(done, flush=True), time.sleep(0.02)))"
    )
    before = 0
    for number in range(KILLS):
        words = [sys.executable, "-c", command, str(project.root)]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            running.stdout.readline()
            time.sleep(0.007 * number)
            running.send_signal(signal.SIGKILL)
        known = sum(len(Records(project).of(name).artefacts) for name in project.leaflets())
        files = len(built(project))
        assert before <= known <= files <= known + 2, "the work of one leaflet is lost at most"
        before = known
    outcome = build(project, order())
    assert len(outcome.unchanged) >= before
    assert everything(project) == clean(project)


def test_a_killed_build_leaves_a_mark_and_the_next_one_lists_all_files(project: Project) -> None:
    build(project, order())
    whole = everything(project)
    (project.output / ".manifest" / "unfinished").touch()
    (project.output / "manifest.json").write_bytes(b'{"artefacts": [\n]}\n')
    assert len(build(project, order(tags=("pl",))).unchanged) == LEAFLETS
    assert everything(project) == whole


@pytest.mark.parametrize("damage", [b"", b"{", b"\n\n", b'{"leaflet": "help"}\n{}\n'])
def test_a_damaged_record_is_made_again(project: Project, damage: bytes) -> None:
    build(project, order())
    whole = everything(project)
    (project.output / ".manifest" / "help.jsonl").write_bytes(damage)
    outcome = build(project, order())
    assert (len(outcome.unchanged), outcome.made_again) == (2 * LEAFLETS, 2)
    assert everything(project) == whole


def as_before(project: Project) -> None:
    """Leave what an older build has left: a manifest with all findings, and no records."""
    rows: list[dict[str, object]] = []
    findings: dict[str, dict[str, object]] = {}
    for leaflet in project.leaflets():
        for row in Records(project).of(leaflet).artefacts.values():
            (listed,) = (
                one
                for one in json.loads((project.output / "manifest.json").read_bytes())["artefacts"]
                if one["path"] == row.path
            )
            names = ("rule", "severity", "language", "message", "hint", "file", "line", "column")
            known = {str(abs(hash(one))): dict(zip(names, one, strict=False)) for one in row.open}
            findings |= known
            rows.append({**listed, "open": list(known)})
    told = json.dumps({"artefacts": rows, "findings": findings}, indent=2)
    (project.output / "manifest.json").write_text(told, "utf-8")
    shutil.rmtree(project.output / ".manifest")


def test_the_manifest_of_an_older_version_is_read(project: Project) -> None:
    first = build(project, order())
    whole = everything(project)
    as_before(project)
    again = build(project, order())
    assert (len(again.unchanged), again.made_again) == (2 * LEAFLETS, 0)
    assert again.open_findings == first.open_findings
    listed = (project.output / "manifest.json").read_bytes()
    assert listed == whole["manifest.json"]
    assert set(everything(project)) == set(whole)


def test_files_of_a_leaflet_that_an_older_version_made_are_removed_with_it(project: Project) -> None:
    build(project, order())
    as_before(project)
    shutil.rmtree(project.source / "more-0")
    assert len(build(project, order()).removed) == 2
    assert not (project.output / "more-0").exists()
    assert not (project.output / ".manifest" / "more-0.jsonl").exists()
    rows = json.loads((project.output / "manifest.json").read_bytes())["artefacts"]
    assert len(rows) == 2 * LEAFLETS - 2


def test_a_part_keeps_the_rows_of_all_other_leaflets(project: Project) -> None:
    build(project, order())
    before = (project.output / "manifest.json").read_bytes()
    build(project, order(leaflets=("more-1",), force=True))
    assert (project.output / "manifest.json").read_bytes() == before

"""Which rows a sheet has: what waits for a first person, for a second, and what somebody asked."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from pipeline.model.errors import PipelineError
from pipeline.operations.sheets import EVERYTHING, WHAT_WAITS, Wish, export, review_sheet
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.command import leaflets
from tests.projects import TEXT, make_project, sign_off, translate
from tests.review_files import TRANSLATION, VERDICT, filled

CALL = "Call 999 if you are in danger. Press 55 if you cannot talk."
LONGER = (
    "Wait at home for 48 hours. A police officer comes to see you there.",
    "You may ask for an interpreter. It costs you nothing at all.",
    "The judge decides whether you may go back to your own home.",
)
SECOND = Wish.named((), "final")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def rows(project: Project, wish: Wish = WHAT_WAITS) -> list[str]:
    return [row.source for row in review_sheet(project, "help", "pl", wish).rows]


def named(*only: str) -> Wish:
    return Wish.named(only, "checked")


def longer(project: Project) -> Path:
    """Put three paragraphs into the leaflet, translated."""
    path = project.source / "help" / "leaflet.txt"
    path.write_text("\n\n".join((TEXT.strip(), *LONGER)) + "\n", encoding="utf-8")
    update(project, (), ())
    translate(project, "help", "pl", {text: f"Zdanie: {text}".replace(" the ", " ") for text in LONGER})
    return path


def test_a_new_language_has_all_rows_and_then_only_what_waits(project: Project) -> None:
    assert len(rows(project)) == 4
    sign_off(project, "help", people=("A. L.",))
    assert rows(project) == []
    with pytest.raises(PipelineError, match="nothing in Polish waits for a check") as caught:
        export(project, "help", "pl", ("docx",))
    assert caught.value.hint == "for all texts: --only all; for the second person: --stage final"
    assert len(rows(project, EVERYTHING)) == 4


def test_one_changed_number_makes_one_row_with_its_neighbours(project: Project) -> None:
    path = longer(project)
    sign_off(project, "help")
    path.write_text(path.read_text("utf-8").replace("48 hours", "72 hours"), encoding="utf-8")
    update(project, (), ())
    (row,) = review_sheet(project, "help", "pl").rows
    assert row.source == LONGER[0].replace("48", "72")
    assert row.previous == LONGER[0]
    assert row.number == "5", "a row keeps the number that it has among all"
    assert row.before is not None
    assert row.after is not None
    assert (row.before.source, row.after.source) == ("Find out more at [Example Police]{1}", LONGER[1])
    assert row.after.translation.startswith("Zdanie: You may ask")
    assert rows(project, named("changed")) == [row.source]


def test_the_round_trip_of_a_changed_number_takes_four_commands(project: Project) -> None:
    """Those that the guide for interpreters names: update, export, import, build."""
    path = longer(project)
    sign_off(project, "help")
    path.write_text(path.read_text("utf-8").replace("48 hours", "72 hours"), encoding="utf-8")
    assert leaflets("update", folder=project.root).returncode == 0
    out = leaflets("review", "export", "help", "--language", "pl", folder=project.root)
    assert (out.returncode, out.stderr) == (0, "1 of 7 texts\n")
    file = project.root / "help.pl.review.docx"
    words = "\n".join(one.text for one in docx.Document(str(file)).paragraphs)
    assert "This file has 1 of 7 texts. We ask you about this one." in words
    assert "The passage before:" in words
    assert LONGER[1] in words
    better = LONGER[0].replace("48", "72").replace("Wait", "Czekaj")
    file.write_bytes(filled(file.read_bytes(), {"5": {TRANSLATION: better, VERDICT: "OK"}}))
    took = leaflets("review", "import", file.name, "--who", "A. L.", "--yes", folder=project.root)
    assert (took.returncode, took.stdout.splitlines()[-2:]) == (
        0,
        ["help, Polish: 1 changed, 1 signed", "written"],
    )
    assert leaflets("build", folder=project.root).returncode == 0
    text = (project.output / "help/pl/help.pl.plain-text.txt").read_text("utf-8")
    assert "Czekaj at home for 72 hours" in text
    assert "48" not in text


def test_neighbours_that_have_rows_are_not_shown_twice(project: Project) -> None:
    path = longer(project)
    sign_off(project, "help")
    changed = path.read_text("utf-8").replace("48 hours", "72 hours").replace("The judge", "A judge")
    path.write_text(changed, encoding="utf-8")
    update(project, (), ())
    first, last = review_sheet(project, "help", "pl").rows
    assert first.after is not None
    assert (first.after.source, last.before, last.after) == (LONGER[1], None, None)


def test_a_critical_row_goes_to_a_second_person(project: Project) -> None:
    toml = project.source / "help" / "leaflet.toml"
    toml.write_text('critical = ["Press 55"]\n' + toml.read_text("utf-8"), encoding="utf-8")
    update(project, (), ())
    assert rows(project, named("critical")) == [CALL]
    with pytest.raises(PipelineError, match="nothing in Polish waits for a second person"):
        export(project, "help", "pl", ("docx",), SECOND)
    sign_off(project, "help", people=("A. L.",))
    made = review_sheet(project, "help", "pl", SECOND)
    assert ([row.source for row in made.rows], made.second) == ([CALL], True)
    assert made.rows[0].signed == ("checked by A. L., 2026-11-23",)
    export_ = ("review", "export", "help", "--language", "pl", "--stage", "final")
    assert leaflets(*export_, folder=project.root).stdout == "help.pl.review-final.docx\n"
    file = project.root / "help.pl.review-final.docx"
    said = [one.text for one in docx.Document(io.BytesIO(file.read_bytes())).paragraphs]
    assert any(line.startswith("This file is for a second person.") for line in said)
    file.write_bytes(filled(file.read_bytes(), {"3": {VERDICT: "OK"}}))
    back = ("review", "import", file.name, "--stage", "final", "--yes")
    alone = leaflets(*back, "--who", "A. L.", folder=project.root)
    assert (alone.returncode, "A. L. checked this message" in alone.stdout) == (1, True)
    assert leaflets(*back, "--who", "B. M.", folder=project.root).returncode == 0
    assert rows(project, SECOND) == []


def test_a_second_person_who_corrects_a_row_has_only_checked_it(project: Project) -> None:
    toml = project.source / "help" / "leaflet.toml"
    toml.write_text('critical = ["Press 55"]\n' + toml.read_text("utf-8"), encoding="utf-8")
    update(project, (), ())
    sign_off(project, "help", people=("A. L.",))
    (made,) = export(project, "help", "pl", ("docx",), SECOND)
    file = project.root / made.name
    better = "Zadzwoń pod 999, jeśli coś Ci grozi. Naciśnij 55, jeśli nie możesz mówić."
    file.write_bytes(filled(made.data, {"3": {TRANSLATION: better, VERDICT: "OK"}}))
    run = leaflets(
        *("review", "import", file.name, "--stage", "final", "--who", "B. M.", "--yes"), folder=project.root
    )
    assert run.returncode == 0
    ledger = (project.locales / "pl" / "sign-off.jsonl").read_text("utf-8").splitlines()
    assert ['"stage": "translated"' in line for line in ledger[-2:]] == [True, False]
    assert '"stage": "checked", "who": "B. M."' in ledger[-1]


def test_kinds_can_be_asked_for_together(project: Project) -> None:
    sign_off(project, "help")
    path = project.catalogue("help", "pl")
    asked = path.read_text("utf-8").replace("#. Get help\n#. Title", "# Review: Who?\n#. Get help\n#. Title")
    path.write_text(asked, encoding="utf-8")
    assert rows(project) == ["Get help"]
    assert rows(project, named("questions", "unfinished")) == ["Get help"]
    assert rows(project, named("unfinished")) == []
    assert len(rows(project, named("all", "questions"))) == 4
    with pytest.raises(PipelineError, match="there are no rows 'new'"):
        named("new")
    with pytest.raises(PipelineError, match="there is no stage 'last'"):
        Wish.named((), "last")


def test_a_dry_run_and_json_write_nothing(project: Project) -> None:
    (made,) = export(project, "help", "pl", ("docx",))
    file = project.root / made.name
    file.write_bytes(filled(made.data, {"3": {VERDICT: "OK"}}))
    before = project.catalogue("help", "pl").read_bytes()
    back = ("review", "import", file.name, "--who", "A. L.")
    assert leaflets(*back, "--dry-run", "--yes", folder=project.root).stdout.endswith("nothing written\n")
    run = leaflets(*back, "--json", folder=project.root)
    assert (run.returncode, '"written": false' in run.stdout) == (0, True)
    assert project.catalogue("help", "pl").read_bytes() == before
    assert '"written": true' in leaflets(*back, "--json", "--yes", folder=project.root).stdout
    assert project.catalogue("help", "pl").read_bytes() != before

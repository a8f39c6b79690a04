"""How far translations are, what waits for whom and since when; and the pages about it."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.model.progress import Progress, Waits, Who, words_in
from pipeline.operations.status import status
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.command import leaflets
from tests.projects import TODAY, make_project, sign_off, translate

CALL = "Call 999 if you are in danger. Press 55 if you cannot talk."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def of_help(project: Project) -> Progress:
    (found,) = [one for one in status(project, ("pl",)) if one.leaflet == "help"]
    return found


def test_words_are_counted_as_translators_do() -> None:
    assert words_in("Call 999 – if [you]{1} are **in** danger.") == 7
    assert words_in("报警电话 110") == 5


def test_words_and_per_cent_are_of_the_source(project: Project) -> None:
    one = of_help(project)
    counts = one.words, one.words_translated, one.words_signed, one.words_ready
    assert (one.title, counts) == ("Get help", (25, 25, 0, 0))
    translate(project, "help", "pl", {CALL: ""})
    one = of_help(project)
    assert (one.words_translated, one.percent(one.words_translated), one.percent(one.words)) == (12, 48, 100)


def test_what_waits_has_a_person_and_where_it_is_known_a_day(project: Project) -> None:
    toml = project.source / "help" / "leaflet.toml"
    toml.write_text('critical = ["Press 55"]\n' + toml.read_text("utf-8"), encoding="utf-8")
    update(project, (), ())
    assert of_help(project).waits == (Waits(Who.INTERPRETER, "check and sign", 4, 25),)
    sign_off(project, "help", people=("A. L.",))
    one = of_help(project)
    assert one.waits == (Waits(Who.SECOND, "sign a second time", 1, 13, TODAY),)
    assert (one.last, one.ready) == (TODAY, 3)
    translate(project, "help", "pl", {"Get help": ""})
    assert of_help(project).next == Waits(Who.TRANSLATOR, "translate", 1, 2)


def test_questions_wait_for_an_answer_then_for_who_asked(project: Project) -> None:
    path = project.catalogue("help", "pl")
    asked = "# @asked 2026-11-20 A. L.\n# Review: Who?\n# Doubt: 'pomoc'?\n#. Get help\n#. Title"
    path.write_text(path.read_text("utf-8").replace("#. Get help\n#. Title", asked), encoding="utf-8")
    one = of_help(project)
    assert (one.questions, one.doubts) == (1, 1)
    assert one.next == Waits(Who.COORDINATOR, "answer questions", 1, 0, datetime.date(2026, 11, 20))
    shown = leaflets("review", "questions", "--json", folder=project.root)
    (question,) = json.loads(shown.stdout)["questions"]
    assert (question["question"], question["who"], question["state"]) == ("Who?", "A. L.", "open")
    run = leaflets(
        *("review", "questions", "--answer", question["id"][:6], "The police.", "--who", "C. D."),
        folder=project.root,
    )
    assert (run.returncode, "    ! The police." in run.stdout) == (0, False)
    one = of_help(project)
    assert (one.questions, one.waits[0].who, one.waits[0].what) == (0, Who.INTERPRETER, "read answers")
    assert "    ! The police." in leaflets("review", "questions", folder=project.root).stdout
    close = ("review", "questions", "--close", question["id"], "--who", "C. D.")
    assert leaflets(*close, folder=project.root).returncode == 0
    assert leaflets(*close, folder=project.root).returncode == 2, "it is closed already"
    assert leaflets("review", "questions", folder=project.root).stdout == "nothing asked\n"


def test_a_language_without_a_catalogue_is_an_error(project: Project) -> None:
    with pytest.raises(PipelineError, match="there is no Urdu catalogue"):
        list(status(project, ("pl", "ur")))


def test_pages_are_written_for_all_languages_or_for_one(project: Project) -> None:
    run = leaflets("status", "--html", "wall/status.html", folder=project.root)
    assert run.returncode == 0
    index, polish = (
        (project.root / "wall" / name).read_text("utf-8") for name in ("status.html", "status.pl.html")
    )
    assert 'href="status.pl.html"' in index
    assert 'href="status.html"' in polish
    assert "<script" not in index + polish
    alone = leaflets("status", "pl", "--html", "pl.html", "--json", folder=project.root)
    assert json.loads(alone.stdout)["written"] == ["pl.html"]
    page = (project.root / "pl.html").read_text("utf-8")
    assert "All languages" not in page
    assert page.replace("Get help", "") != page, "a leaflet has its title"


def test_nothing_is_ready_by_rounding() -> None:
    one = replace(Progress("help", "pl", "Polish", *[0] * 11), words=1000)  # type: ignore[arg-type]
    assert [one.percent(words) for words in (0, 999, 1000)] == [0, 99, 100]
    assert replace(one, words=0).percent(0) == 100

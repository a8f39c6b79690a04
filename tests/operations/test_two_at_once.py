"""An editor that saves, and commands that write, at the same time: nobody's work is lost."""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from pipeline.catalogues.questions import By
from pipeline.model.errors import PipelineError
from pipeline.operations.questions import answer, questions
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import EVERYTHING, export
from pipeline.operations.sign import open_catalogue, request, sign_messages, unsign_messages
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.command import ENVIRONMENT, leaflets
from tests.interruptions import Events, hooked
from tests.projects import POLISH, TODAY, make_project, sign_off
from tests.review_files import COMMENT, TRANSLATION, VERDICT, filled

CALL = "Call 999 if you are in danger. Press 55 if you cannot talk."
ASK = "What can I do?"
SHEET = "sheet.docx"
ALL_OF_IT = ("review", "sign", "help", "--language", "pl", "--all", "--stage", "checked", "--who")
Save = Callable[[Path, str], None]


def in_place(path: Path, text: str) -> None:
    """Save as many editors do: the same file is written anew."""
    path.write_text(text, encoding="utf-8")


def by_rename(path: Path, text: str) -> None:
    """Save as other editors do: another file takes the place of the older one."""
    beside = path.with_name("other.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def edit(project: Project, changes: dict[str, str], save: Save = by_rename) -> None:
    """Open the catalogue, change translations by their messages, and save."""
    path = project.catalogue("help", "pl")
    catalogue = polib.pofile(str(path), wrapwidth=0)
    for source, said in changes.items():
        entry = catalogue.find(source)
        assert entry is not None
        entry.msgstr = said
    save(path, str(catalogue))


def words(project: Project, source: str) -> str:
    entry = polib.pofile(str(project.catalogue("help", "pl")), wrapwidth=0).find(source)
    assert entry is not None
    return str(entry.msgstr)


def sign(project: Project, *sources: str, who: str = "A. L.") -> None:
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages if not sources or message.text in sources]
    sign_messages(opened, keys, request(opened, who, TODAY))


def unsign(project: Project) -> None:
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages]
    unsign_messages(opened, keys, request(opened, "C. N.", TODAY))


def import_sheet(project: Project) -> None:
    accept(propose(project, project.root / SHEET, TODAY, "A. L."))


def answer_all(project: Project) -> None:
    for one in questions(project):
        answer(project, one.asked.id, "Yes, it is.", By("C. D.", TODAY))


def renew(project: Project) -> None:
    path = project.source / "help" / "leaflet.txt"
    path.write_text(f"{path.read_text(encoding='utf-8')}\nThe police will come.\n", encoding="utf-8")
    update(project, (), ())


COMMANDS: tuple[Callable[[Project], None], ...] = (
    sign,
    lambda project: sign(project, ASK),
    unsign,
    import_sheet,
    answer_all,
    renew,
)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with a signed message, a question, and a sheet that came back."""
    project = make_project(tmp_path_factory.mktemp("prepared") / "project")
    (made,) = export(project, "help", "pl", ("docx",), EVERYTHING)
    sheet = project.root / SHEET
    sheet.write_bytes(filled(made.data, {"3": {COMMENT: "Is 55 right?"}}))
    import_sheet(project)
    cells = {"1": {VERDICT: "OK"}, "2": {TRANSLATION: "Co robić?", VERDICT: "OK"}}
    sheet.write_bytes(filled(made.data, cells))
    sign(project, "Get help", who="B. M.")
    return project


def raced(prepared: Project, root: Path, chance: random.Random) -> str:
    """Let an editor save at some moments of a command; return what the command was refused for, if it was.

    Whatever happens, each message has the words that the editor saved last.
    """
    shutil.copytree(prepared.root, root)
    project = Project(root, today=TODAY)
    command = chance.choice(COMMANDS)
    moments = {chance.randint(1, 60) for _ in range(chance.randint(1, 3))}
    saved: dict[str, str] = {}

    def editor(now: int, name: str) -> None:
        if now in moments:
            saved[chance.choice((ASK, CALL))] = f"Słowa {now}: 999, 55."
            edit(project, saved, chance.choice((in_place, by_rename)))  # an editor keeps what it has

    before = (project.ledger("pl").read_bytes(), {source: words(project, source) for source in POLISH})
    refused = ""
    try:
        with hooked(Events(editor), reads=True):
            command(project)
    except PipelineError as error:
        refused = str(error)
        assert project.ledger("pl").read_bytes() == before[0], refused
    for source, said in saved.items():
        assert words(project, source) == said, (refused, moments)
    if refused:
        assert saved
        assert {source: words(project, source) for source in POLISH} == {**before[1], **saved}
    left = [path.name for path in project.root.rglob(".*")]
    assert left == []
    shutil.rmtree(root)
    return refused


def test_what_an_editor_saves_during_a_command_stays(prepared: Project, tmp_path: Path) -> None:
    for number in range(3):
        raced(prepared, tmp_path / str(number), random.Random(number))


@pytest.mark.slow
def test_an_editor_and_a_command_in_a_thousand_orders(prepared: Project, tmp_path: Path) -> None:
    refused = [raced(prepared, tmp_path / str(number), random.Random(number)) for number in range(1000)]
    assert 0 < sum(map(bool, refused)) < 500


def test_two_who_opened_the_same_catalogue_sign_both(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    first, second = (open_catalogue(project, "help", "pl") for _ in range(2))
    keys = [message.key for message in first.messages]
    for opened, who in ((first, "A. L."), (second, "B. M.")):
        assert sign_messages(opened, keys, request(opened, who, TODAY)).findings == ()
    text = project.catalogue("help", "pl").read_text(encoding="utf-8")
    assert (text.count("A. L."), text.count("B. M.")) == (4, 4)
    assert len(project.ledger("pl").read_bytes().splitlines()) == 8


def test_the_rules_of_signing_hold_for_what_another_has_signed_meanwhile(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    sign_off(project, "help", people=("A. L.",))
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages]
    unsign(project)
    signed = sign_messages(opened, keys, request(opened, "B. M.", TODAY, "final"))
    assert (signed.done, signed.refused) == (0, 4)


def test_a_text_that_somebody_changed_is_not_signed_by_who_read_the_older_one(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages]
    edit(project, {ASK: "Co zrobić?"})
    with pytest.raises(
        PipelineError, match="somebody changed this text while you signed: “What can I do"
    ) as error:
        sign_messages(opened, keys, request(opened, "A. L.", TODAY))
    assert error.value.place.line > 1
    assert not project.ledger("pl").exists()
    assert words(project, ASK) == "Co zrobić?"


def test_other_texts_are_signed_while_somebody_changes_one(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages if message.text == CALL]
    edit(project, {ASK: "Co zrobić?"})
    assert sign_messages(opened, keys, request(opened, "A. L.", TODAY)).done == 1
    assert words(project, ASK) == "Co zrobić?"
    assert "# @signed checked" in project.catalogue("help", "pl").read_text(encoding="utf-8")


@pytest.mark.slow
def test_three_commands_at_once_keep_all_signatures(tmp_path: Path) -> None:
    project, people = make_project(tmp_path), ("A. L.", "B. M.", "C. N.")
    environment = {**os.environ, **ENVIRONMENT}
    command = [sys.executable, "-m", "pipeline", *ALL_OF_IT]
    running = [
        subprocess.Popen(
            [*command, who], cwd=project.root, env=environment, stdout=subprocess.PIPE, text=True
        )
        for who in people
    ]
    said = [process.communicate()[0] for process in running]
    assert said == ["locales/pl/LC_MESSAGES/help.po: 4 of 4 messages signed\n"] * 3
    text = project.catalogue("help", "pl").read_text(encoding="utf-8")
    book = project.ledger("pl").read_text(encoding="utf-8")
    for who in people:
        assert (text.count(who), book.count(who)) == (4, 4)


def test_a_command_that_waits_too_long_ends_with_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = make_project(tmp_path)
    other = os.open(project.source, os.O_RDONLY)
    fcntl.flock(other, fcntl.LOCK_EX)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    before = project.data(project.catalogue("help", "pl"))
    for arguments in ((*ALL_OF_IT, "A. L."), ("update",), ("review", "questions", "--close", "0123")):
        run = leaflets(*arguments, folder=project.root)
        assert (run.returncode, run.stdout) == (2, "")
        assert run.stderr == (
            "another leaflets command is changing this project; waiting for it\n"
            "source: another leaflets command is still changing this project\n"
            "    we wrote nothing; wait until it has ended, then repeat the command\n"
        )
    assert project.data(project.catalogue("help", "pl")) == before
    assert leaflets("status", folder=project.root).returncode == 0, "who only reads does not wait"
    os.close(other)


def test_a_command_that_only_reads_finishes_what_another_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project(tmp_path)

    def killed(now: int, name: str) -> None:
        if name == "exchange":
            raise OSError(5, "the power is gone")

    monkeypatch.setattr("pipeline.project.together._undo", lambda *given: None)
    with hooked(Events(killed)), pytest.raises(PipelineError, match="the power is gone"):
        sign(project)
    run = leaflets("status", folder=project.root)
    assert run.returncode == 0
    done = "locales/pl/LC_MESSAGES/help.po: wrote what an interrupted command had begun\n"
    assert run.stderr.startswith(done)
    assert project.catalogue("help", "pl").read_text(encoding="utf-8").count("# @signed") == 4
    assert [path.name for path in project.root.rglob(".*")] == []


def test_a_journal_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (project.locales / ".unfinished.json").write_bytes(b"{}")
    told = "locales/.unfinished.json: this says what a command was writing when it was interrupted"
    assert leaflets("status", folder=project.root).stderr.startswith(told)
    run = leaflets(*ALL_OF_IT, "A. L.", folder=project.root)
    assert run.returncode == 2
    assert run.stderr.startswith(told)

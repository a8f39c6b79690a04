"""Kills commands, and fills the disk under them; looks at what is left, and at what the next run makes of it.

``python -m tests.benchmarks.kills [NUMBER]``: a full disk at each disk event of each command (once, and from
then on), a kill before each, then kills at random moments until there are NUMBER in all (400).
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pipeline.catalogues.questions import By
from pipeline.operations.build import build
from pipeline.operations.questions import answer, questions
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import EVERYTHING, export
from pipeline.operations.sign import open_catalogue, request, sign_messages, unsign_messages
from pipeline.operations.site import site
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.interruptions import Case, Trial
from tests.projects import TODAY, make_project, order, sign_each, sign_off
from tests.review_files import COMMENT, TRANSLATION, VERDICT, filled

SHEET = "sheet.docx"
SEED = 22


def _with_a_sheet(root: Path) -> Project:
    """A project with a sheet that came back: one row corrected, one signed, one with a question."""
    project = make_project(root)
    (made,) = export(project, "help", "pl", ("docx",), EVERYTHING)
    cells = {
        "1": {VERDICT: "OK"},
        "2": {TRANSLATION: "Co robić?", VERDICT: "OK"},
        "3": {COMMENT: "Is 55 right?"},
    }
    (project.root / SHEET).write_bytes(filled(made.data, cells))
    return project


def _import(project: Project) -> None:
    proposal = propose(project, project.root / SHEET, TODAY, "A. L.")
    if proposal.changes_something:
        accept(proposal)


def _signed(root: Path) -> Project:
    project = make_project(root)
    sign_off(project, "help", people=("A. L.",))
    return project


def _with_a_question(root: Path) -> Project:
    project = _with_a_sheet(root)
    _import(project)
    return project


def _sign(project: Project) -> None:
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages]
    sign_messages(opened, keys, request(opened, "A. L.", TODAY))


def _sign_again(project: Project) -> None:
    sign_each(project, ("help",), "pl", ("A. L.", "B. M."))


def _unsign(project: Project) -> None:
    opened = open_catalogue(project, "help", "pl")
    keys = [message.key for message in opened.messages]
    unsign_messages(opened, keys, request(opened, "C. N.", TODAY))


def _answer(project: Project) -> None:
    for one in questions(project):
        answer(project, one.asked.id, "Yes, it is.", By("C. D.", TODAY))


def _edited(root: Path) -> Project:
    """A project whose text has a new paragraph since the last update."""
    project = make_project(root)
    sign_off(project, "help")
    path = project.source / "help" / "leaflet.txt"
    path.write_text(f"{path.read_text(encoding='utf-8')}\nThe police will come.\n", encoding="utf-8")
    return project


CASES = (
    Case("sign", make_project, _sign, whole=True),
    Case("sign again", _signed, _sign_again, whole=True),
    Case("unsign", _signed, _unsign, whole=True),
    Case("import", _with_a_sheet, _import, whole=True),
    Case("answer", _with_a_question, _answer),
    Case("update", _edited, lambda project: update(project, (), ("pl", "ur"))),
    Case("build", make_project, lambda project: build(project, order())),
    Case("site", make_project, lambda project: site(project, TODAY, drafts=True, jobs=1)),
)


def main() -> None:
    """Run every kind of fault, and print a line for each."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    with tempfile.TemporaryDirectory() as folder:
        trials = [Trial(case, Path(folder) / case.name) for case in CASES]
        full = placed = 0
        for trial in trials:
            events = range(1, trial.events + 1)
            full += sum(bool(trial.full_at(number, once)) for number in events for once in (True, False))
            for number in events:
                trial.killed_at(number)
            placed += trial.events
            print(f"{trial.case.name}: {trial.events} disk events", flush=True)
        print(f"full disks that a command told: {full}", flush=True)
        hit, tried = at_random(trials, wanted - placed)
        print(f"kills: {placed} placed, {hit} at random ({tried} tried)")


def at_random(trials: Sequence[Trial], wanted: int) -> tuple[int, int]:
    """Kill at random moments until *wanted* kills came before the end; return how many did, of how many."""
    chance = random.Random(SEED)
    hit = tried = 0
    while hit < wanted:
        trial = trials[tried % len(trials)]
        hit += trial.killed_after(chance.uniform(0, trial.seconds))
        tried += 1
    return hit, tried


if __name__ == "__main__":
    main()

"""A review document that LibreOffice itself edited: no word is lost, and nothing unclear is signed."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.catalogues import po
from pipeline.operations.review import Proposal, propose
from pipeline.operations.review_report import as_text
from pipeline.operations.sheets import export
from pipeline.project.folder import Project
from tests.conformance import uno_edits
from tests.conformance.uno_edits import EDITS, NEW
from tests.projects import TODAY, make_project

pytestmark = pytest.mark.slow

PYTHON = "/usr/bin/python3"
"""The Python that Debian's package python3-uno is for."""


@dataclass(frozen=True)
class Expected:
    """What becomes of row 3: taken, signed, refused, unclear; *told* are words beside the answers."""

    taken: bool = False
    signed: bool = False
    refused: bool = False
    unclear: bool = False
    told: tuple[str, ...] = ()


TAKEN, SIGNED, BOTH = Expected(taken=True), Expected(signed=True), Expected(taken=True, signed=True)
TOLD, UNCLEAR, REFUSED = Expected(told=(NEW,)), Expected(unclear=True), Expected(refused=True)
EXPECTED: Mapping[str, Expected] = {
    "an answer": BOTH,
    "OK alone": SIGNED,
    "words at the end": TAKEN,
    "words in bold": BOTH,
    "words shown as capitals": BOTH,
    "a link": BOTH,
    "two paragraphs": TAKEN,
    "words added with tracked changes": TAKEN,
    "words deleted with tracked changes": Expected(taken=True, unclear=True),
    "an answer with tracked changes": Expected(taken=True, unclear=True),
    "all struck out": Expected(refused=True, unclear=True),
    "words struck out twice": UNCLEAR,
    "hidden words": UNCLEAR,
    "white words": UNCLEAR,
    "tiny words": UNCLEAR,
    "a reading above words": Expected(taken=True, unclear=True, told=("Zqnad",)),
    "a balloon": Expected(),
    "a resolved balloon on the title": TOLD,
    "a footnote": TOLD,
    "an endnote": TOLD,
    "a text box": Expected(unclear=True, told=(NEW,)),
    "a table in a cell": Expected(unclear=True, told=(NEW,)),
    "an input field": TAKEN,
    "a section at the end": Expected(told=(f"This is the end.{NEW}",)),
    "a paragraph below": TOLD,
    "a header": TOLD,
    "a new row": TOLD,
    "a deleted row": REFUSED,
    "a new column": TOLD,
    "cells merged": Expected(refused=True, told=(NEW,)),
    "a cell split": Expected(refused=True, told=(NEW,)),
    "rows in another order": TAKEN,
    "the English altered": REFUSED,
    "the ID overwritten": Expected(refused=True, told=(NEW,)),
    "a number replaced everywhere": Expected(refused=True, told=("Keep exactly: 112; 55",)),
    "a comment in its column": Expected(),
    "words in the notes": Expected(told=(f"Keep exactly: 999; 55 {NEW}",)),
    "no edit": Expected(),
}
WRITES_NOTHING = {
    *("OK alone", "words deleted with tracked changes", "all struck out", "a deleted row"),
    *("a number replaced everywhere", "no edit"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return make_project(tmp_path_factory.mktemp("uno"))


@pytest.fixture(scope="module")
def returned(project: Project) -> Path:
    """The folder of the files as LibreOffice saved them, a file an edit."""
    folder = project.root / "back"
    folder.mkdir()
    (file,) = export(project, "help", "pl", ("docx",))
    sent = folder / "sent.docx"
    sent.write_bytes(file.data)
    command = (PYTHON, uno_edits.__file__, str(sent), str(folder))
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def came_of_row_3(proposal: Proposal) -> Expected:
    found = {one.id.partition("-")[0]: one for one in proposal.outcome.differences}
    refused = {one.id.partition("-")[0] for one in proposal.outcome.refusals}
    row = found.get("3")
    return Expected(
        row is not None and row.edited,
        row is not None and row.key in proposal.signed,
        "3" in refused,
        row is not None and bool(row.unclear),
        tuple(one.words for one in proposal.outcome.told),
    )


def test_every_edit_has_what_is_expected_of_it() -> None:
    assert EXPECTED.keys() == EDITS.keys()
    assert len(EDITS) >= 20


@pytest.mark.parametrize("name", EXPECTED)
def test_no_word_is_lost_of_what_libreoffice_saved(name: str, project: Project, returned: Path) -> None:
    proposal = propose(project, returned / f"{name}.docx", TODAY, "A. L.")
    kept = re.sub(r"\n# Review: ", " ", po.write(proposal.signing.catalogue).decode())
    assert came_of_row_3(proposal) == EXPECTED[name]
    if name not in WRITES_NOTHING:
        assert NEW in as_text(proposal)
        assert NEW in kept

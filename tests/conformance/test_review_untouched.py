"""A sheet that nobody answered comes back from LibreOffice: the import finds no word in it that is not ours.

Every kind of sheet, in a language of each direction, of a leaflet in the middle of its life: signed by one
person, then one number changed, and somebody asked something.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import polib
import pytest

from pipeline.catalogues.waiting import Only
from pipeline.model.sign_off import Stage
from pipeline.operations.review import propose
from pipeline.operations.review_report import as_text
from pipeline.operations.sheets import Wish, export
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.conformance.office import saved_as
from tests.projects import TODAY, sign_off

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
LEAFLET = "calling-the-police"
TAGS = ("pl", "ur")
WISHES: Mapping[str, Wish] = {
    **{kind.value: Wish((kind,)) for kind in Only},
    "what waits": Wish(),
    "final": Wish(stage=Stage.FINAL),
}
WAYS = {"docx": ("docx",), "odt": ("odt", "docx"), "as it was sent": ()}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """This repository's leaflet: signed once, then changed, with a question in each language."""
    root = tmp_path_factory.mktemp("untouched")
    for folder in ("source", "locales"):
        shutil.copytree(ROOT / folder, root / folder)
    made = Project(root, today=TODAY)
    for tag in TAGS:
        sign_off(made, LEAFLET, tag=tag, people=("A. L.",))
    for file in (made.source / LEAFLET).glob("*.txt"):
        before = file.read_text(encoding="utf-8")
        after = before.replace("for 48 hours", "for 72 hours")
        assert after != before
        file.write_text(after, encoding="utf-8")
    update(made, (LEAFLET,), TAGS)
    for tag in TAGS:
        catalogue = polib.pofile(str(made.catalogue(LEAFLET, tag)), wrapwidth=0)
        asked = next(one for one in catalogue if one.msgid.startswith("If you call the police but cannot"))
        asked.tcomment = f"Review: Is this a number?\n{asked.tcomment}".strip()
        catalogue.save()
    return made


@pytest.fixture(scope="module")
def returned(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[tuple[str, str, str], Path]:
    """Each sheet as it came back, by its language, its kind and its way."""
    folder = tmp_path_factory.mktemp("returned")
    sent = {}
    for tag in TAGS:
        for kind, wish in WISHES.items():
            (file,) = export(project, LEAFLET, tag, ("docx",), wish)
            sent[tag, kind] = folder / f"{tag}-{kind.replace(' ', '-')}.docx"
            sent[tag, kind].write_bytes(file.data)
    found: dict[tuple[str, str, str], Path] = {}
    for way, steps in WAYS.items():
        paths = list(sent.values())
        for number, step in enumerate(steps):
            made = folder / f"{way}{number}"
            made.mkdir()
            paths = saved_as(step, paths, made)
        found |= {(*at, way): path for at, path in zip(sent, paths, strict=True)}
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", WISHES)
@pytest.mark.parametrize("tag", TAGS)
def test_nothing_is_told_refused_or_changed(
    tag: str, kind: str, way: str, project: Project, returned: Mapping[tuple[str, str, str], Path]
) -> None:
    proposal = propose(project, returned[tag, kind, way], TODAY, "A. L.")
    outcome = proposal.outcome
    assert (outcome.told, outcome.refusals, outcome.differences) == ((), (), ()), as_text(proposal)
    assert outcome.silent > 0
    assert not proposal.changes_something

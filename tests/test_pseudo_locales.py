"""This repository's leaflet in the pseudo-locales: no word is in English, and 40% longer text still fits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.build import build, ingredients
from pipeline.catalogues.pseudo import ESCAPED
from pipeline.making import Made, make
from pipeline.model.editions import EDITIONS
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.progress import status
from pipeline.project import Project
from pipeline.sources import sources
from pipeline.updating import update
from tests.projects import make_project, order

ROOT = Path(__file__).parents[1]
TAGS = ("en-XA", "ar-XB")
# What the leaflet says in English in every language: its opening, and the draft box a second time.
OPENING = re.compile(r"Pseudo-language \([a-z A-Z]+\)|Calling the Police")


@pytest.fixture(scope="module")
def files() -> Mapping[tuple[str, str, int], Made]:
    """Each edition of the leaflet in each pseudo-locale, large print in its sizes."""
    (source,) = (one for one in sources(Project(ROOT)) if one.id == "calling-the-police")
    return {
        (tag, made.edition, size): made
        for tag in TAGS
        for size in (18, 28)
        for made in make(ingredients(source, tag, tuple(EDITIONS), replace(order(), size=size)))
    }


@pytest.mark.parametrize("tag", TAGS)
def test_no_words_are_in_english(files: Mapping[tuple[str, str, int], Made], tag: str) -> None:
    found = [finding for key, made in files.items() if key[0] == tag for finding in made.findings]
    assert [finding.message for finding in found if finding.rule is ESCAPED] == []


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_breaks_when_words_are_longer(files: Mapping[tuple[str, str, int], Made], tag: str) -> None:
    """Rules on the finished files hold at +40%, at 28 points, too."""
    found = [finding for key, made in files.items() if key[0] == tag for finding in made.findings]
    assert [str(finding) for finding in found if finding.severity is Severity.ERROR] == []
    layout = [finding for finding in found if finding.rule.id.split("/")[0] in ("docx", "pdf", "text")]
    assert [f"{finding.rule.id}: {finding.message}" for finding in layout] == []


def test_every_line_of_the_plain_text_is_accented_but_for_what_is_meant_to_be_english(
    files: Mapping[tuple[str, str, int], Made],
) -> None:
    data = files["en-XA", "plain-text", 18].data
    assert data is not None
    box = data.decode().split("\n\nDraft\n", 1)
    text = box[0] + box[1].partition("\n\n")[2]
    kept = (
        "https://cambs.police.uk",
        "GoodSAM",
        "Goodsam",
        "IDVA",
        "Cambridgeshire Constabulary",
        "2026.1-draft",
    )
    for name in kept:
        text = text.replace(name, "")
    left = [line for line in OPENING.sub("", text).splitlines() if re.search("[A-Za-z]{2}", line)]
    assert left == []


@pytest.mark.parametrize("tag", TAGS)
def test_a_pseudo_locale_is_built_by_name_alone_and_is_a_draft(tag: str, tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (artefact,) = build(project, order(tags=(tag,))).written
    assert artefact.status == "draft"
    assert (project.output / artefact.path).is_file()
    assert {row.tag for row in status(project)} == {"pl"}
    everything = build(project, order())
    assert tag not in {one.tag for one in (*everything.written, *everything.unchanged)}
    assert everything.removed == (artefact.path,)


@pytest.mark.parametrize("tag", TAGS)
def test_a_pseudo_locale_is_never_released(tag: str, tmp_path: Path) -> None:
    project = make_project(tmp_path)
    outcome = build(project, order(tags=(tag,), release=True))
    assert (outcome.written, len(outcome.withheld)) == ((), 1)


def test_a_pseudo_locale_gets_no_catalogue(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with pytest.raises(PipelineError, match="en-XA needs no catalogue"):
        update(project, (), ("en-XA",))
    assert not (project.locales / "en_XA").exists()

"""The pseudo-locales: no word escapes them, and they are for ourselves alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.catalogues.pseudo import ESCAPED
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.operations.build import build
from pipeline.operations.status import status
from pipeline.operations.update import update
from tests.projects import make_project, order

TAGS = ("en-XA", "ar-XB")


@pytest.mark.parametrize("tag", TAGS)
def test_no_words_escape_extraction_and_nothing_breaks(tag: str, tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read", "large-print", "plain-text"')
    outcome = build(project, order(tags=(tag,)))
    assert len(outcome.written) == 3
    assert [str(finding) for finding in outcome.findings if finding.rule is ESCAPED] == []
    assert [str(finding) for finding in outcome.findings if finding.severity is Severity.ERROR] == []


def test_every_line_is_accented_but_for_names_and_what_the_english_box_says(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (artefact,) = build(project, order(tags=("en-XA",))).written
    said = (project.output / artefact.path).read_text(encoding="utf-8")
    text = said.replace("\nDraft · Do not give this leaflet to people yet.\n", "\n")
    assert text != said, "the draft box has a line in English"
    for kept in ("https://police.example.org/help", "Example Police", "Pseudo-language (accented English)"):
        text = text.replace(kept, "")
    left = [line for line in text.splitlines() if re.search("[A-Za-z]{2}", line)]
    assert left == ["Get help"], "the title in English, for who hands the leaflet out"


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

"""The edition in two languages, as a build makes it: its parts, its gate, and where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest

from pipeline.checks.pdf_file import text_in_tag_order
from pipeline.model.labels import DOMAIN
from pipeline.operations.build import build
from pipeline.operations.update import update
from pipeline.project.folder import Project
from tests.projects import (
    POLISH,
    TEXT,
    TOML,
    built,
    label_translations,
    make_project,
    order,
    sign_off,
    translate,
)

PDF, PAGE = "help/pl/help.pl.bilingual.pdf", "help/pl/help.pl.bilingual.html"


@pytest.fixture(autouse=True)
def _without_a_base() -> Iterator[None]:
    """Every label is the project's own."""
    with mock.patch("pipeline.project.base.base_folder", return_value=None):
        yield


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = make_project(tmp_path, '"bilingual"')
    translate(made, DOMAIN, "pl", label_translations())
    return made


def said(project: Project, path: str = PDF) -> list[str]:
    return text_in_tag_order(built(project)[path])


def test_every_passage_is_said_in_both_languages_one_after_the_other(project: Project) -> None:
    build(project, order())
    title, own_name, english_name, _, edition, *rest = said(project)
    assert title == "Uzyskaj pomoc Get help"
    assert (own_name, english_name, edition) == ("polski", "Polish", "In two languages")
    source, translation = list(POLISH.items())[2]
    assert rest[rest.index(translation) + 1] == source
    assert "1. Co mogę zrobić? 1. What can I do?" in rest
    assert "2. Zażółć 2. About this leaflet" in rest
    page = built(project)[PAGE].decode()
    assert f'<p>{translation}</p>\n<p lang="en-GB">{source}</p>' in page


def test_the_reasons_for_a_draft_are_side_by_side(project: Project) -> None:
    build(project, order())
    found = said(project)
    assert found.count("Draft") == 1
    assert found[found.index("Draft") - 1] == "Zażółć"
    assert found.count("Nobody has checked this translation.") == 1


def test_what_is_not_translated_is_there_once_and_makes_a_draft(project: Project) -> None:
    passage = "Call 999 if you are in danger. Press 55 if you cannot talk."
    translate(project, "help", "pl", {passage: ""})
    build(project, order())
    assert said(project).count(passage) == 1
    assert "Some parts are not translated yet. They are in English." in said(project)


def test_there_is_none_in_the_language_of_the_source(project: Project) -> None:
    outcome = build(project, order())
    assert set(built(project)) == {PDF, PAGE}
    assert outcome.not_made == ()
    outcome = build(project, order(tags=("en-GB",), editions=("bilingual",)))
    assert outcome.not_made == ("help.en-GB.bilingual",)
    assert build(project, order(tags=("pl",), editions=("bilingual",))).not_made == ()
    assert build(project, order(editions=("bilingual",))).not_made == ()


def test_a_signed_one_is_released(project: Project) -> None:
    assert build(project, order(release=True)).withheld == (PDF, PAGE)
    sign_off(project)
    assert build(project, order(release=True)).withheld == ()
    assert "Draft" not in said(project)


def test_the_labels_in_the_language_of_the_source_must_be_signed_too(tmp_path: Path) -> None:
    folder = tmp_path / "source" / "help"
    folder.mkdir(parents=True)
    settings = 'source-language = "fr"\neditions = ["bilingual"]\n'
    (tmp_path / "source" / "project.toml").write_text(settings, encoding="utf-8")
    (folder / "leaflet.txt").write_text(TEXT, encoding="utf-8")
    (folder / "leaflet.toml").write_text(TOML, encoding="utf-8")
    project = Project(tmp_path)
    update(project, (), ("pl",))
    translate(project, "help", "pl", POLISH)
    for tag in ("pl", "fr"):
        translate(project, DOMAIN, tag, label_translations())
    sign_off(project)
    assert build(project, order(tags=("pl",), release=True)).withheld == (PDF, PAGE)
    sign_off(project, DOMAIN, tag="fr")
    assert build(project, order(tags=("pl",), release=True)).withheld == ()
    (tmp_path / "locales" / "fr" / "sign-off.jsonl").unlink()
    assert build(project, order(tags=("pl",), release=True)).withheld == (PDF, PAGE)

"""What an edition shows beside its own words, and that the gates judge all of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.making.composed import Composed, Gates, compose_edition
from pipeline.making.ingredients import Ingredients
from pipeline.model import editions
from pipeline.model.document import Document
from pipeline.model.editions import EDITIONS, Beside, Edition
from pipeline.model.labels import DOMAIN
from pipeline.project.manifest import artefact_path
from pipeline.sources.source import sources
from tests.projects import given_to_make, label_translations, make_project, order, sign_off, translate

WEB = EDITIONS["web"]
TWO = replace(WEB, beside=Beside.SOURCE)
"""A page with the source beside the translation."""
PDF, PAGE = (
    replace(TWO, name=f"two{end}", extension=form, file_name="two")
    for end, form in (("", "pdf"), ("-page", "html"))
)


def given(folder: Path, tag: str = "pl", source: str = "en-GB", easy_read: str = "") -> Ingredients:
    """A signed leaflet, written in *source*, for which everything is translated into Polish."""
    project = make_project(folder)
    if easy_read:
        (project.source / "help" / "easy-read.md").write_text(easy_read, encoding="utf-8")
    (project.source / "project.toml").write_text(f'source-language = "{source}"\n', encoding="utf-8")
    translate(project, DOMAIN, "pl", label_translations())
    sign_off(project)
    (found,) = sources(project)
    return given_to_make(found, tag, (), order())


def composed(edition: Edition, ingredients: Ingredients) -> Composed:
    return compose_edition(edition, (), (), Gates.of(ingredients), ingredients)


def headings(document: Document) -> list[str]:
    return [section.heading.words for section in document.sections if section.heading is not None]


def test_a_text_in_two_languages_has_the_same_sections_in_both(tmp_path: Path) -> None:
    shown = composed(TWO, given(tmp_path)).shown
    assert shown.beside is not None
    assert (shown.document.language, shown.beside.language) == ("pl", "en-GB")
    assert len(headings(shown.document)) == len(headings(shown.beside))
    assert headings(shown.beside)[-1] == "About this leaflet"
    assert len(shown.document.sections) == len(shown.beside.sections), "each has its opening"


def test_in_the_language_of_the_source_there_is_nothing_beside(tmp_path: Path) -> None:
    assert composed(TWO, given(tmp_path, "en-GB")).shown.beside is None
    assert (TWO.is_made_in("en-GB", "en-GB"), TWO.is_made_in("pl", "en-GB")) == (False, True)
    assert WEB.is_made_in("en-GB", "en-GB")


def test_the_source_beside_a_signed_translation_needs_no_signature(tmp_path: Path) -> None:
    ingredients = given(tmp_path)
    assert not composed(TWO, ingredients).status.translation_unchecked
    assert not composed(TWO, ingredients).status.labels_unchecked


def test_labels_in_the_language_of_the_source_are_judged_by_its_own_signatures(tmp_path: Path) -> None:
    """The leaflet is French; its French labels have no translation, and nobody has signed them."""
    ingredients = given(tmp_path, source="fr")
    status = composed(TWO, ingredients).status
    assert status.labels_unchecked
    assert not composed(EDITIONS["plain-text"], ingredients).status.labels_unchecked


@pytest.mark.parametrize(("easy_read", "views"), [("", 1), ("# Get help\n\nCall 999.\n", 2)])
def test_a_page_shows_easy_read_where_a_leaflet_has_it(easy_read: str, views: int, tmp_path: Path) -> None:
    found = composed(WEB, given(tmp_path, "en-GB", easy_read=easy_read))
    assert len(found.shown.documents) == views
    assert found.status.not_tried == (views == 2)
    assert not found.status.not_easy_read
    assert ("views" in found.shown.controls) == (views == 2)


def test_an_unsigned_easy_read_wording_makes_the_page_a_draft(tmp_path: Path) -> None:
    ingredients = given(tmp_path, easy_read="# Get help\n\nCall 999 now.\n")
    status = composed(WEB, ingredients).status
    assert status.translation_unchecked
    assert status.left_in == ("en-GB",)


def test_two_files_of_one_edition_have_one_name_and_two_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = {**EDITIONS, PDF.name: PDF, PAGE.name: PAGE}
    monkeypatch.setattr(editions, "EDITIONS", rows)
    monkeypatch.setattr("pipeline.project.manifest.EDITIONS", rows)
    assert editions.names_of("two") == ("two", "two-page")
    assert editions.names_of("two-page") == ("two-page",)
    paths = {artefact_path("help", "pl", name) for name in editions.names_of("two")}
    assert paths == {"help/pl/help.pl.two.pdf", "help/pl/help.pl.two.html"}


@pytest.mark.parametrize("row", EDITIONS.values(), ids=list(EDITIONS))
def test_what_people_call_an_edition_is_the_key_of_its_first_row(row: Edition) -> None:
    assert next(iter(editions.names_of(row.public_name))) == row.public_name

"""The box at the top of every edition, in the language of its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.catalogues.translate import HELD, MISSING
from pipeline.making.composed import Composed, Gates, compose_edition
from pipeline.making.ingredients import Ingredients
from pipeline.model.document import Box, BoxKind, Document, Passage
from pipeline.model.editions import EDITIONS
from pipeline.sources.source import sources
from tests.projects import POLISH, TOML, given_to_make, make_project, order, translate

SAID = "Call 999 if you are in danger. Press 55 if you cannot talk."


def given(folder: Path, polish: str = POLISH[SAID], settings: str = "", tag: str = "pl") -> Ingredients:
    project = make_project(folder)
    toml = f'first = ["Call 999"]\n{settings}\n{TOML}'
    (project.source / "help" / "leaflet.toml").write_text(toml, encoding="utf-8")
    translate(project, "help", "pl", {SAID: polish})
    (found,) = sources(project)
    return given_to_make(found, tag, (), order())


def composed(edition: str, ingredients: Ingredients) -> Composed:
    return compose_edition(EDITIONS[edition], (), (), Gates.of(ingredients), ingredients)


def at_the_top(document: Document | None) -> list[tuple[str, str]]:
    """The language and the words of the first block, which is the box."""
    assert document is not None
    box = document.sections[0].blocks[0]
    assert isinstance(box, Box)
    assert box.kind is BoxKind.FIRST
    return [(one.language, one.words) for one in box.blocks if isinstance(one, Passage)]


@pytest.mark.parametrize("edition", [name for name in EDITIONS if EDITIONS[name].beside.value != "source"])
def test_every_edition_begins_with_it_in_its_own_language(edition: str, tmp_path: Path) -> None:
    ingredients = given(tmp_path)
    label, words = at_the_top(composed(edition, ingredients).shown.document)
    assert words == ("", POLISH[SAID])
    assert label[1] in {"Important", "Ważne"}


def test_a_file_in_two_languages_begins_with_it_in_both(tmp_path: Path) -> None:
    shown = composed("bilingual", given(tmp_path)).shown
    assert at_the_top(shown.document)[1] == ("", POLISH[SAID])
    assert at_the_top(shown.beside)[1] == ("", SAID)


def test_the_source_needs_no_translation(tmp_path: Path) -> None:
    assert at_the_top(composed("plain-text", given(tmp_path, tag="en-GB")).shown.document)[1] == ("", SAID)


def test_what_is_not_translated_is_in_english_marked_as_english_and_told_once(tmp_path: Path) -> None:
    found = composed("plain-text", given(tmp_path, polish=""))
    assert at_the_top(found.shown.document)[1] == ("en-GB", SAID)
    assert found.status.left_in == ("en-GB",)
    told = [
        one for one in (*found.findings, *found.unplaced) if one.rule is MISSING and "Call 999" in one.message
    ]
    assert len(told) == 1
    assert told[0].message.startswith("critical: ")


def test_the_policy_for_a_missing_translation_is_that_of_the_leaflet(tmp_path: Path) -> None:
    found = composed("plain-text", given(tmp_path, polish="", settings='stale = "hold"'))
    assert HELD in {one.rule for one in (*found.findings, *found.unplaced)}


def test_a_leaflet_that_says_nothing_first_has_no_box(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    (found,) = sources(project)
    opening = composed("plain-text", given_to_make(found, "en-GB", (), order())).shown.document.sections[0]
    assert not any(isinstance(block, Box) and block.kind is BoxKind.FIRST for block in opening.blocks)

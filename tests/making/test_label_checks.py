"""The labels of a language are the same in every leaflet: they are checked once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from unittest import mock

from pipeline.checks import translation
from pipeline.making.make import make
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.document import Place
from pipeline.model.labels import label_messages
from pipeline.sources.source import sources
from tests.projects import given_to_make, make_project, order

FILE = "locales/pl/LC_MESSAGES/furniture.po"


def labels(line: int, words: str) -> Catalogue:
    """A catalogue with a translation of one label, in which a link or a number may be lost."""
    label = label_messages()[0]
    place = Place(FILE, line, 1)
    return Catalogue("pl", (Entry(label.text, label.context, (words,), place=place),), file=FILE)


def test_the_labels_are_checked_again_only_if_something_of_them_is_different(tmp_path: Path) -> None:
    given = given_to_make(sources(make_project(tmp_path))[0], "pl", ("plain-text",), order())
    checked = []
    for catalogue in (
        labels(7, "Słowa  55"),
        labels(7, "Słowa  55"),
        labels(8, "Słowa  55"),
        labels(8, "Słowa"),
    ):
        with mock.patch("pipeline.checks.translation.check", wraps=translation.check) as check:
            [made] = make(replace(given, label_catalogue=catalogue))
        about = {finding.place.line for finding in made.findings if finding.place.file == FILE} - {0}
        checked.append((len([call for call in check.mock_calls if call.args[1] is catalogue]), about))
    assert checked == [(1, {7}), (0, {7}), (1, {8}), (1, set())]

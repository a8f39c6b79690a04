"""The pages of our leaflet in large print: its own words come soon, whatever the language and the size."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from pipeline.making.composed import Gates, compose_edition
from pipeline.model.language import language
from pipeline.operations.build import Order
from pipeline.project.folder import Project
from pipeline.sources.source import Source, sources
from pipeline.typesetting.fonts import library
from pipeline.writers.drawings import drawings_shown
from pipeline.writers.pdf import lay_out
from pipeline.writers.pdf.lines import Typesetter
from tests.projects import LEAFLET_TAGS, given_to_make

TALLEST = ("ur", 28)
OTHERS = [(tag, size) for tag in LEAFLET_TAGS for size in (18, 22, 28) if (tag, size) != TALLEST]


@pytest.fixture(scope="module")
def leaflet() -> Source:
    (source, *_) = sources(Project(Path()), ())
    return source


def first_page_of_the_text(leaflet: Source, tag: str, size: int) -> int:
    """The number of the page that has the first heading below the title, and two lines of its text."""
    given = given_to_make(leaflet, tag, ("large-print",), Order(datetime.date(2026, 11, 30), size=size))
    shown = given.editions[0]
    composed = compose_edition(shown, given.all_editions, (), Gates.of(given), given)
    assert composed.status.draft, "the box of a draft takes the most space"
    document = composed.shown.document
    drawings = drawings_shown(document, given.drawings or {}, given.pictures or {})
    pages = lay_out(document, Typesetter(language(tag), shown, library(), drawings)).pages
    return next(
        number
        for number, page in enumerate(pages, 1)
        for placed in page.lines
        if placed.line.bookmark is not None and placed.line.bookmark[1] == 1
    )


def test_the_leaflet_begins_on_page_2_in_the_tallest_script_and_size(leaflet: Source) -> None:
    """What is said first and the language's name take page 1; the note of a draft shares page 2."""
    assert first_page_of_the_text(leaflet, *TALLEST) == 2


@pytest.mark.slow
@pytest.mark.parametrize(("tag", "size"), OTHERS)
def test_the_leaflet_begins_by_page_2(leaflet: Source, tag: str, size: int) -> None:
    assert first_page_of_the_text(leaflet, tag, size) <= 2

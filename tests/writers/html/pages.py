"""A page with every kind of block, in two wordings, with and without the button to leave."""

from __future__ import annotations

from dataclasses import replace

from pipeline.checks import html_file
from pipeline.checks.wanted import wanted
from pipeline.making.compose import PAGE, VIEWS
from pipeline.model.document import Box, Document, Passage, Section, Wording
from pipeline.model.editions import edition
from pipeline.model.finding import Finding
from pipeline.model.labels import EXITS, Labels
from pipeline.writers import html
from tests.writers.docx.leaflets import DRAWINGS, leaflet, passage

WEB = edition("web")
EXIT_TO = "https://www.bbc.co.uk/weather"


def documents(tag: str) -> tuple[Document, Document]:
    """The standard document, with an opening and a closing, and the Easy Read one."""
    every = leaflet(tag)
    draft = Box((passage("Draft", "en-GB"),))
    closing = Section(every.sections[-1].heading, (passage("2026", ""),))
    standard = replace(
        every, wording=Wording.STANDARD, sections=(Section(None, (draft,)), *every.sections, closing)
    )
    return standard, replace(every, sections=every.sections[1:3])


def controls(tag: str, exit_to: str = EXIT_TO) -> dict[str, Passage]:
    """The words on buttons and links, in English."""
    labels = Labels(tag)
    return {label: labels.passage(label) for label in (*(EXITS if exit_to else ()), *PAGE, *VIEWS)}


def page(tag: str, exit_to: str = EXIT_TO) -> bytes:
    """The page with both wordings."""
    standard, easy = documents(tag)
    return html.write(standard, easy, controls(tag, exit_to), DRAWINGS, exit_to)[0]


def checked(data: bytes, *shown: Document, words: tuple[str, ...] = ()) -> tuple[Finding, ...]:
    """What the check finds in a page that should show these documents."""
    return html_file.check(data, tuple(wanted(one, WEB) for one in shown), words)

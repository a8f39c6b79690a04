"""The pseudo-locales over the leaflet of this repository: no word escapes, nothing breaks at +40%."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.catalogues.pseudo import ESCAPED
from pipeline.making.make import Made, make
from pipeline.model.finding import Severity
from pipeline.model.leaflet import Settings
from pipeline.project.folder import Project
from pipeline.sources.source import sources
from tests.projects import given_to_make, order

ROOT = Path(__file__).parents[2]
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
        for made in make(
            given_to_make(
                source,
                tag,
                Settings().editions,
                replace(order(), size=size),
            )
        )
    }


@pytest.mark.parametrize("tag", TAGS)
def test_no_words_have_escaped_extraction(files: Mapping[tuple[str, str, int], Made], tag: str) -> None:
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
    text = data.decode().replace("\nDraft · Do not give this leaflet to people yet.\n", "\n")
    assert text != data.decode(), "the draft box has a line in English"
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

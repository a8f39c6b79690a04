"""Settings at the top of a file are never text: title and date are used, the rest is quoted."""

from __future__ import annotations

import datetime

import pytest

from pipeline.model.document import Document, walk
from pipeline.model.finding import Finding, Severity
from pipeline.readers import read_markdown
from pipeline.readers.front_matter import front_matter

FILE = "source/money-help/leaflet.md"
YAML = "---\ntitle: Money help\ndate: 2024-03-01\n---\n\nCall us.\n"


def read(text: str, language: str = "en-GB") -> tuple[Document, list[Finding]]:
    document, findings = read_markdown(text, FILE, language)
    return document, [finding for finding in findings if finding.rule.id == "source/front-matter"]


def words(document: Document) -> list[str]:
    return [spot.passage.words for spot in walk(document)]


def test_title_and_date_are_used_and_nothing_of_them_is_text() -> None:
    document, findings = read(YAML)
    assert words(document) == ["Money help", "Call us."]
    assert (document.title.place.line, document.imprint.date) == (2, datetime.date(2024, 3, 1))
    assert findings == []


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ('title: "Money: \\"help\\""', 'Money: "help"'),
        ("title: 'It''s money' # a note", "It's money"),
        ("title: Money help   # a note", "Money help"),
        ("title: >-\n  Money\n  help", "Money help"),
        ("Title:   Money help", "Money help"),
    ],
)
def test_a_title_may_be_written_in_every_way_that_yaml_knows(line: str, title: str) -> None:
    document, findings = read(f"---\n{line}\n---\n\nCall us.\n")
    assert document.title.words == title
    assert findings == []


def test_toml_between_plus_signs_is_read_too() -> None:
    settings = 'title = "Money help"\ndate = 2024-03-01T10:00:00Z\ntags = ["a",\n  "b"]\n[menu]\nmain = 3'
    document, (finding,) = read(f"+++\n{settings}\n+++\n\nCall us.\n")
    assert words(document) == ["Money help", "Call us."]
    assert document.imprint.date == datetime.date(2024, 3, 1)
    assert finding.message.endswith(': tags = ["a", "b"] | [menu] | main = 3')
    assert finding.place.line == 4


def test_toml_that_is_none_is_quoted_line_by_line() -> None:
    document, (finding,) = read("+++\nMoney help\nagain\n+++\n\nCall us.\n")
    assert words(document) == ["Money help", "Call us."] or words(document)[1:] == ["Call us."]
    assert finding.message.endswith(": Money help | again")


def test_every_other_key_is_quoted_once_with_its_line() -> None:
    _, (finding,) = read(
        "---\ntitle: Money help\nlayout: page\ntags:\n  - a\n  - b\nnested:\n  image: x\n---\n\nCall us.\n"
    )
    assert finding.message == (
        "settings at the top of the text are left out: layout: page | tags: - a - b | nested: image: x"
    )
    assert (finding.place.line, finding.severity) == (3, Severity.NOTE)


def test_a_key_that_looks_like_a_line_of_a_leaflet_is_a_warning() -> None:
    _, (finding,) = read("---\ntitle: Money help\nTelephone: 999\n---\n\nCall us.\n")
    assert "Telephone: 999" in finding.message
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(("language", "told"), [("en-GB", True), ("fr", False), ("fr-CA", False)])
def test_a_language_is_told_if_it_is_not_that_of_the_project(language: str, told: bool) -> None:
    _, findings = read("---\ntitle: Aide\nlang: fr\n---\n\nAppelez.\n", language)
    assert [finding.message.endswith(": lang: fr") for finding in findings] == [True] * told


@pytest.mark.parametrize("date", ["1 March 2024", "2024-13-01", "soon"])
def test_a_date_in_another_form_is_quoted(date: str) -> None:
    document, (finding,) = read(f"---\ntitle: Money help\ndate: {date}\n---\n\nCall us.\n")
    assert document.imprint.date is None
    assert finding.message.endswith(f": date: {date}")


def test_one_title_in_the_text_goes_before_the_one_above_which_is_told_if_it_differs() -> None:
    document, findings = read("---\ntitle: Money\n---\n\n# Money help\n\nCall us.\n")
    assert words(document) == ["Money help", "Call us."]
    assert [finding.message.rpartition(": ")[2] for finding in findings] == ["Money"]
    assert read("---\ntitle: Money help\n---\n\n# Money help\n\nCall us.\n")[1] == []


def test_many_headings_of_level_1_are_the_sections_of_the_title_above() -> None:
    document, _ = read("---\ntitle: Money help\n---\n\n# Debts\n\nCall us.\n\n# Rent\n\nCall us.\n")
    assert document.title.words == "Money help"
    assert [(s.heading.words, s.level) for s in document.sections if s.heading] == [("Debts", 2), ("Rent", 2)]


@pytest.mark.parametrize(
    "text", ["---\n\nCall us.\n\n---\n", "---\n---\n\nHi.\n", "Call us.\n\n---\na: b\n---\n", ""]
)
def test_lines_of_dashes_elsewhere_are_no_settings(text: str) -> None:
    assert front_matter(text.split("\n")).length == 0


def test_settings_without_dashes_need_a_key_that_only_programs_use() -> None:
    document, _ = read("Title: Money help\nSlug: money\n\nCall us.\n")
    assert words(document) == ["Money help", "Call us."]
    assert front_matter(["Title: Money help", "Telephone: 999", ""]).length == 0


def test_line_numbers_of_the_text_do_not_change() -> None:
    document, _ = read(YAML)
    assert document.sections[0].blocks[0].place.line == 6  # type: ignore[union-attr]


@pytest.mark.parametrize("spelling", ["fr", "FR", "fra", "fre", "fr_CA", "fr-Latn"])
def test_the_language_of_the_text_may_be_spelt_in_any_way(spelling: str) -> None:
    _, findings = read(f"---\ntitle: Aide\nlang: {spelling}\n---\n\nAppelez.\n", "fr")
    assert list(findings) == []


def test_spaces_round_a_title_are_no_part_of_it() -> None:
    document, _ = read('---\ntitle: " Money  help "\n---\n\nCall us.\n')
    assert document.title.words == "Money help"

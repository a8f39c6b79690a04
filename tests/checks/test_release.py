"""What a release refuses, word by word."""

from __future__ import annotations

import pytest

from pipeline.checks import release
from pipeline.model.leaflet import Leaflet
from pipeline.readers import read_markdown


def found(text: str) -> list[tuple[str, str]]:
    """The last part of the name of each rule that is told, and the words that a waiver must name."""
    document, _ = read_markdown(f"# Help\n\n{text}\n", "leaflet.md", "en-GB")
    told = release.check(Leaflet("help"), (document,))
    return [(one.rule.id.partition("/")[2], what) for what, one in told]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Call XXXX.", "XXXX"),
        ("Call XX XX XX.", "XX XX XX"),
        ("Call 00000 000 000.", "00000 000 000"),
        ("Opening hours: TBC", "TBC"),
        ("Ask \\[name of service\\].", "[name of service]"),
        ("Ask {{service}}.", "{{service}}"),
        ("Lorem ipsum dolor sit amet.", "Lorem ipsum"),
    ],
)
def test_words_to_fill_in_are_found(text: str, words: str) -> None:
    assert found(text) == [("placeholder", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Call 01632 960 001.",
        "Ring 0800 000 0000.",
        "Size XXL fits.",
        "Do you want help???",
        "Name: ______",
        "He wrote: \\[sic\\] help.",
        "World War XIX.",
    ],
)
def test_words_that_are_right_are_not_taken_for_words_to_fill_in(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("end", ["", "/", "/cy", "/en-gb/", "/index.html", "/home", "/#top"])
def test_the_first_page_of_a_site_is_a_home_page(end: str) -> None:
    assert found(f"Read [more](https://example.org{end}).") == [("home-page", f"https://example.org{end}")]


@pytest.mark.parametrize("end", ["/help", "/dv", "/?page=7", "/#/help/7", "/cy/cymorth", "/index/7"])
def test_a_page_of_a_site_is_none(end: str) -> None:
    assert found(f"Read [more](https://example.org{end}).") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You can read more on our website.", "our website"),
        ("See the council's website.", "the council's website"),
        ("Click here for help.", "Click here"),
    ],
)
def test_a_website_without_an_address_is_found(text: str, words: str) -> None:
    assert [(rule, words in what or what in words) for rule, what in found(text)] == [("no-target", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Our website is [example.org/help](https://example.org/help).",
        "Find out more on our website:\n\n[example.org/help](https://example.org/help)",
        "They can see which websites you look at.",
        "Our officers work on site.",
    ],
)
def test_a_website_with_its_address_is_right(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("version", ["2026.1-draft", "Draft 3", "v2 (proof)", "1.0-rc1", "TBC", "Entwurf 2"])
def test_the_version_of_a_draft_is_found(version: str) -> None:
    assert list(release.draft_version(Leaflet("help", version=version)))


@pytest.mark.parametrize("version", ["", "2026.1", "3.2b", "CP/0231", "Summer 2026", "Overdraft 2"])
def test_other_versions_are_right(version: str) -> None:
    assert not list(release.draft_version(Leaflet("help", version=version)))

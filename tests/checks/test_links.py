"""Links that deceive are found in the text, and in what leaflet.toml puts in their place."""

from __future__ import annotations

import pytest

from pipeline.checks.links import check, check_text
from pipeline.model.finding import Finding, Severity
from pipeline.model.leaflet import Leaflet
from pipeline.readers import READERS, read_markdown


def found(text: str, leaflet: Leaflet | None = None) -> list[Finding]:
    document, _ = read_markdown(f"# Help\n\n{text}\n", "leaflet.md")
    return list(check(leaflet or Leaflet("help"), (document,)))


DECEIVING = (
    ("[bail](https://gov.uk@example.org)", "link/user-name"),
    ("[write](mailto:a@example.org?bcc=b@example.org)", "link/filled-in"),
    ("[bail](https://gоv.uk)", "link/mixed-letters"),
)


@pytest.mark.parametrize(("link", "rule"), DECEIVING)
def test_what_deceives_is_an_error_where_it_endangers(link: str, rule: str) -> None:
    (usual,) = found(f"Read about {link}.")
    (critical,) = found(f"Read about {link}.", Leaflet("help", critical=("Read about",)))
    assert (usual.rule.id, usual.severity, usual.place.line) == (rule, Severity.WARNING, 3)
    assert (critical.rule.id, critical.severity) == (rule, Severity.ERROR)


@pytest.mark.parametrize(("link", "rule"), DECEIVING)
def test_an_address_for_readers_of_one_language_is_held_to_the_same(link: str, rule: str) -> None:
    target = link.partition("(")[2].rstrip(")")
    leaflet = Leaflet("help", links={"pl": {"https://example.org": target}}, critical=("Call",))
    (usual,) = found("See [this](https://example.org).", leaflet)
    (critical,) = found("Call [them](https://example.org).", leaflet)
    assert (usual.rule.id, usual.severity, usual.language) == (rule, Severity.WARNING, "pl")
    assert critical.severity is Severity.ERROR


@pytest.mark.parametrize("suffix", READERS)
def test_addresses_in_any_source_are_their_own_words(suffix: str) -> None:
    text = (
        "Help\n\nSee www.example.org/bail, Example Police (police.example.org) or a@example.org. Call 999.\n"
    )
    document, _ = READERS[suffix](text, f"leaflet{suffix}", "en-GB", ())
    assert list(check_text(document)) == []


def test_pages_and_alternative_texts_are_looked_at() -> None:
    assert [one.rule.id for one in found("> [101](tel:999)\n\n- [www.nhs.uk](https://example.org)")] == [
        "link/other-address",
        "link/other-address",
    ]

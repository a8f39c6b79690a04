"""This repository's leaflet cannot be released as it is, even if somebody calls every fact confirmed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pipeline.checks import contradictions, waivers, wordings
from pipeline.checks import release as releases
from pipeline.model.document import Wording
from pipeline.model.finding import Finding, Severity
from pipeline.model.leaflet import Leaflet, State
from pipeline.project.folder import Project
from pipeline.sources.source import Source, sources
from tests.projects import TODAY

ROOT = Path(__file__).parents[2]
DENIAL = "Pressing 55 does not tell the police where you are."


def confirmed(leaflet: Leaflet) -> Leaflet:
    """The settings with every fact confirmed, and with the waivers that rest on them."""
    facts = tuple(replace(fact, state=State.CONFIRMED) for fact in leaflet.facts)
    named = {fact.id: fact for fact in facts}
    resting = tuple(replace(one, fact=named[one.fact.id] if one.fact else None) for one in leaflet.waivers)
    return replace(leaflet, facts=facts, waivers=resting)


def refused(source: Source, leaflet: Leaflet) -> set[tuple[str, str]]:
    """The errors before a release of the leaflet with these settings: the rule and the file of each."""
    documents = source.documents
    differences = wordings.suspicions(documents[Wording.STANDARD], documents[Wording.EASY_READ], leaflet)
    found: list[Finding] = [
        *contradictions.check(leaflet, documents.values()),
        *releases.draft_version(leaflet),
        *(one for _, one in releases.check(leaflet, documents.values(), release=True)),
        *waivers.with_waivers(differences, leaflet.waivers, TODAY, release=True),
    ]
    errors = [one for one in found if one.severity is Severity.ERROR]
    assert all(one.hint and one.place.line for one in errors)
    return {(one.rule.id, Path(one.place.file).name) for one in errors}


def test_a_copy_with_every_fact_confirmed_is_refused_with_the_lines() -> None:
    (source,) = sources(Project(ROOT))
    assert refused(source, confirmed(source.leaflet)) >= {
        ("facts/contradiction", "easy-read.md"),
        ("wordings/critical", "easy-read.md"),
        ("release/draft-version", "leaflet.toml"),
        ("release/home-page", "leaflet.txt"),
        ("release/no-target", "leaflet.txt"),
    }


def test_what_contradicts_the_wording_is_named_and_better_words_are_offered() -> None:
    (source,) = sources(Project(ROOT))
    (fact,) = [one for one in source.leaflet.facts if one.id == "press-55"]
    assert (fact.state, fact.contradicts) == (State.DISPUTED, (DENIAL,))
    assert fact.suggest
    assert not any(fact.suggest in message.text for message in source.messages)
    assert {one.what for one in source.leaflet.waivers if one.fact == fact} == {"999", DENIAL}

"""A download site of two leaflets, without a project."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from pipeline.model.editions import EDITIONS
from pipeline.model.labels import Labels
from pipeline.model.language import every_name
from pipeline.project.folder import Project
from pipeline.project.manifest import RELEASED, Artefact, artefact_path
from pipeline.sources.library import Library
from pipeline.writers.site import Site, write, zip_of

ROOT = Path(__file__).parents[1]
TAGS = ("ar", "en-GB", "pl", "ur", "zh-Hans")
TITLES = {
    "police": {
        "": "Calling the Police",
        "ar": "الاتصال بالشرطة",
        "bn": "পুলিশকে ফোন করা",
        "ur": "پولیس کو کال کرنا",
        "zh-Hans": "报警",
    },
    "rent": {"": 'Rent & "bills" <now>'},
}
SIGNED = {"checked-by": "2026-03-02", "approved-by": "2026-03-03"}
ADDRESS = "https://example.org/leaflets/"


def artefact(leaflet: str, tag: str, edition: str, **changes: Any) -> Artefact:
    title = TITLES[leaflet]
    made = Artefact(
        leaflet=leaflet,
        tag=tag,
        own_name="",
        english_name="",
        edition=edition,
        wording=EDITIONS[edition].wording.value,
        path=artefact_path(leaflet, tag, edition),
        bytes=120_400,
        sha256="0" * 64,
        pages=6 if edition == "large-print" else None,
        words=1,
        source="",
        catalogue="",
        inputs="",
        status=RELEASED,
        points=EDITIONS[edition].body_points,
        title=title.get(tag, title[""]),
        source_title=title[""],
        version="2026.1",
        checked="2026-03-01",
        review="2027-03-01",
        code="bcdf-ghjk",
        signed={} if tag == "en-GB" else SIGNED,
    )
    return replace(made, **changes)


@cache
def labels(tags: tuple[str, ...] = TAGS) -> dict[str, Labels]:
    library = Library(Project(ROOT))
    return {tag: Labels(tag, library.label_catalogue(tag)) for tag in tags}


def made(tags: tuple[str, ...] = TAGS, **changes: Any) -> Site:
    """Return a site of two leaflets, in all editions, in these languages."""
    rows = sorted(
        (artefact(leaflet, tag, edition) for leaflet in TITLES for tag in tags for edition in EDITIONS),
        key=lambda row: row.key,
    )
    names = {tag: every_name(tag, tags) for tag in tags}
    site = Site(tuple(rows), "en-GB", labels(tags), names, {}, ADDRESS, "mailto:help@example.org")
    zips = [*map(zip_of, tags), *map(site.zip_of_leaflet, TITLES)]
    return replace(site.with_zips(dict.fromkeys(zips, 1_250_000)), **changes)


def drafts_of(site: Site, **changes: Any) -> Site:
    rows = (replace(row, status="draft", code="", signed={}, **changes) for row in site.artefacts)
    return replace(site, artefacts=tuple(rows))


def sensitive_of(site: Site, exit_to: str = "https://www.bbc.co.uk/weather") -> Site:
    return replace(site, artefacts=tuple(replace(row, exit_to=exit_to) for row in site.artefacts))


def pages(site: Site) -> dict[str, bytes]:
    return dict(write(site))

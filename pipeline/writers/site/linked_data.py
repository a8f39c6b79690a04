"""A leaflet as linked data for search engines and catalogues (schema.org, in JSON-LD)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Any

from pipeline.project.manifest import Artefact
from pipeline.writers.site.groups import media_type
from pipeline.writers.site.site import Site

PAGE = ("alternativeText", "displayTransformability", "readingOrder", "structuralNavigation")
# W3C, Schema.org Accessibility Properties for Discoverability Vocabulary.
FEATURES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "easy-read": ("alternativeText", "readingOrder", "structuralNavigation"),
        "large-print": ("alternativeText", "largePrint", "readingOrder", "structuralNavigation", "taggedPDF"),
        "plain-text": ("readingOrder",),
        "web": PAGE,
        "bilingual": ("alternativeText", "readingOrder", "structuralNavigation", "taggedPDF"),
        "bilingual-web": PAGE,
        "epub": PAGE,
    }
)
"""What each edition offers, as far as our own checks of the finished file prove it."""


def of_leaflet(site: Site, leaflet: str) -> dict[str, Any]:
    """Return the leaflet with all its translations; addresses are whole if the site has an address."""
    rows = site.of_leaflet(leaflet)
    works = [_work(site, tag, tuple(same)) for tag, same in groupby(rows, key=lambda row: row.tag)]
    original = next((one for one in works if one["inLanguage"] == site.source), None)
    others = [one for one in works if one is not original]
    data: dict[str, Any] = {"@context": "https://schema.org", "@type": "CreativeWork"}
    data |= original or {"name": site.titles[leaflet], "inLanguage": site.source}
    if site.address:
        data["@id"] = data["url"] = f"{site.address}{leaflet}/"
    if others:
        data["workTranslation"] = [{"@type": "CreativeWork", **one} for one in others]
    return data


def _work(site: Site, tag: str, rows: tuple[Artefact, ...]) -> dict[str, Any]:
    first = min(rows, key=lambda row: row.wording != "standard")
    features = {feature for row in rows for feature in FEATURES.get(row.edition, ())}
    found: dict[str, Any] = {
        "name": first.title,
        "inLanguage": tag,
        "accessMode": ["textual"],
        "accessModeSufficient": [{"@type": "ItemList", "itemListElement": ["textual"]}],
        "accessibilityFeature": sorted(features),
        "encoding": [dict(_encoding(site, row)) for row in rows],
    }
    if first.version:
        found["version"] = first.version
    if first.checked:
        found["dateModified"] = first.checked
    return found


def _encoding(site: Site, row: Artefact) -> Iterator[tuple[str, Any]]:
    yield "@type", "MediaObject"
    yield "contentSize", f"{row.bytes} B"
    yield "contentUrl", f"{site.address or '../'}{row.path}"
    yield "encodingFormat", media_type(row.path)
    yield "inLanguage", row.tag
    yield "sha256", row.sha256

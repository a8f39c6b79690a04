"""What changed (Atom, RFC 4287), and the site map (sitemaps.org): lists for programs, with no clock.

The day of a change is the last day on which somebody checked or signed the words.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from itertools import groupby

from pipeline.model.language import name_in_list
from pipeline.project.manifest import RELEASED, Artefact
from pipeline.writers.site.filled import rendered
from pipeline.writers.site.groups import media_type
from pipeline.writers.site.site import PAGE, Site
from pipeline.writers.site.words import PageWords


@dataclass(frozen=True, slots=True)
class Change:
    """A leaflet in a language since *day* (ISO 8601); *id* stays the same in all its versions."""

    day: str
    id: str
    path: str
    tag: str
    title: str
    files: tuple[Artefact, ...]


def changes(site: Site) -> tuple[Change, ...]:
    """Return each leaflet in each language, the latest change first; without those of no known day."""
    words = PageWords(site.labels[site.source])
    found = []
    for (leaflet, tag), rows in groupby(site.artefacts, key=lambda row: (row.leaflet, row.tag)):
        files = tuple(rows)
        day = max(max((row.checked, *row.signed.values())) for row in files)
        draft = any(row.status != RELEASED for row in files)
        parts = [site.titles[leaflet], name_in_list(tag, site.source)]
        parts += [words.label("version", version=files[0].version).words] if files[0].version else []
        parts += [words.label("draft").words] if draft else []
        if day:
            title = words.separator.join(parts)
            found.append(Change(day, _id(site, leaflet, tag), f"{leaflet}/{PAGE}#{tag}", tag, title, files))
    return tuple(sorted(found, key=lambda one: (_latest_first(one.day), one.path)))


def _latest_first(day: str) -> int:
    return -int(day.replace("-", ""))


def _id(site: Site, leaflet: str, tag: str) -> str:
    if site.address:
        return f"{site.address}{leaflet}/#{tag}"
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'leaflets:{leaflet}#{tag}')}"


def write(site: Site, found: tuple[Change, ...]) -> bytes:
    """Return the feed."""
    own = site.address or f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'leaflets:' + ' '.join(site.leaflets))}"
    title = PageWords(site.labels[site.source]).label("site-title")
    return rendered("changes.xml", site=site, changes=found, id=own, title=title.words, media_type=media_type)


def site_map(site: Site) -> bytes:
    """Return the site map, in which the pages of the languages name each other."""
    return rendered("sitemap.xml", site=site)

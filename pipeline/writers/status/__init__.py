"""Progress -> pages that tell how far translations are, for the wall and the site. Never disk, never clock.

The pages are in English, for those who coordinate. They have no script, and nothing from elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.catalogues.questions import AskedQuestion
from pipeline.model.islands import isolated
from pipeline.model.labels import DOMAIN
from pipeline.model.language import language
from pipeline.model.progress import Progress
from pipeline.writers.templates import policy, static, template

HERE = "pipeline.writers", "status"
LABELS = "Words that all leaflets share"


def language_page(
    tag: str, found: Sequence[Progress], asked: Sequence[AskedQuestion] = (), overview: str = ""
) -> bytes:
    """Return the page of a language: its leaflets, what waits for whom, and the questions.

    *overview* is the address of the page with all languages, "" if there is none.
    """
    spoken = language(tag)
    return _rendered("language.html", spoken=spoken, found=found, asked=asked, overview=overview)


def overview_page(found: Sequence[Progress], pages: Mapping[str, str]) -> bytes:
    """Return the page with all languages; *pages* has the address of each language's own, by tag."""
    tags = dict.fromkeys(one.tag for one in found)
    rows = [(language(tag), [one for one in found if one.tag == tag]) for tag in tags]
    return _rendered("overview.html", rows=sorted(rows, key=lambda row: row[0].english_name), pages=pages)


def _rendered(name: str, **values: Any) -> bytes:
    style = static(*HERE, "status.css")
    given = {"style": style, "policy": policy(style), "named": _named, "total": _total, "isolated": isolated}
    return template(*HERE, name).render(**given, **values).encode()


def _named(one: Progress) -> str:
    """What a leaflet is called for people."""
    return LABELS if one.leaflet == DOMAIN else one.title or one.leaflet


def _total(found: Sequence[Progress], name: str) -> int:
    """The per cent of the words of a language that are *name* ("words_ready"), rounded down."""
    words = sum(one.words for one in found)
    return sum(getattr(one, name) for one in found) * 100 // words if words else 100

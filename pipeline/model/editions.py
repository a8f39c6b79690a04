"""The editions a leaflet comes in, one row each. Knows sizes; knows no file format's inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.model.document import Wording
from pipeline.model.errors import PipelineError


@dataclass(frozen=True, slots=True)
class Edition:
    """One way to read a leaflet. *label* is the furniture message that names it to readers.

    *body_points* is the type size in points, *leading* the distance of two baselines as a multiple of it;
    both are 0 where the reader's program decides.
    """

    name: str
    extension: str
    wording: Wording
    label: str
    body_points: float = 0.0
    leading: float = 0.0


EDITIONS: Mapping[str, Edition] = MappingProxyType(
    {
        edition.name: edition
        for edition in (
            # standards ER-19, ER-20: 14 pt is the floor of Easy Read guides, 16 what people with learning
            # disabilities asked for; lines 1.5 apart.
            Edition("easy-read", "docx", Wording.EASY_READ, "easy-read", body_points=16, leading=1.5),
            # UKAAF G003 (2019): 16 pt the floor, 18 pt ideal, for every word; leading 1.3 (LP-04).
            Edition("large-print", "pdf", Wording.STANDARD, "large-print", body_points=18, leading=1.3),
            Edition("plain-text", "txt", Wording.STANDARD, "plain-text"),
        )
    }
)


def edition(name: str) -> Edition:
    """Return the edition called *name*; raise PipelineError naming those there are."""
    try:
        return EDITIONS[name]
    except KeyError:
        raise PipelineError(
            f"there is no edition {name!r}", hint=f"the editions are {', '.join(EDITIONS)}"
        ) from None

"""The editions a leaflet comes in, one row each. Knows sizes and themes; knows no file format's inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from pipeline.model.document import Wording
from pipeline.model.errors import PipelineError


class Theme(Enum):
    """The colours of words and page that readers of large print may ask for."""

    BLACK_ON_WHITE = "black-on-white"
    """Most readers see these best (UKAAF, RNIB)."""
    BLACK_ON_CREAM = "black-on-cream"
    """For readers whom white paper dazzles."""
    YELLOW_ON_BLACK = "yellow-on-black"
    """For readers whom any bright page dazzles, and for screens."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a reader wants large print: its type size in points, its colours."""

    size: int = 18
    theme: Theme = Theme.BLACK_ON_WHITE


@dataclass(frozen=True, slots=True)
class Edition:
    """One way to read a leaflet. *label* is the furniture message that names it to readers.

    *body_points* is the type size in points, *leading* the distance of two baselines as a multiple of it;
    both are 0 where the reader's program decides. *sizes* are those it comes in by choice.
    """

    name: str
    extension: str
    wording: Wording
    label: str
    body_points: float = 0.0
    leading: float = 0.0
    sizes: tuple[int, ...] = ()
    theme: Theme = Theme.BLACK_ON_WHITE


EDITIONS: Mapping[str, Edition] = MappingProxyType(
    {
        edition.name: edition
        for edition in (
            # standards ER-19, ER-20: 14 pt is the floor of Easy Read guides, 16 what people with learning
            # disabilities asked for; lines 1.5 apart.
            Edition("easy-read", "docx", Wording.EASY_READ, "easy-read", body_points=16, leading=1.5),
            # UKAAF G003 (2019): 16 pt the floor, 18 pt ideal, for every word; leading 1.3 (LP-04). 22 and 28
            # for readers who need more; beyond 28 RNIB advises to listen instead (LP-01).
            Edition(
                "large-print",
                "pdf",
                Wording.STANDARD,
                "large-print",
                body_points=18,
                leading=1.3,
                sizes=(18, 22, 28),
            ),
            Edition("plain-text", "txt", Wording.STANDARD, "plain-text"),
        )
    }
)


SIZES = EDITIONS["large-print"].sizes


def edition(name: str, look: Look | None = None) -> Edition:
    """Return the edition called *name*, in that *look* if it comes in several.

    Raise PipelineError naming those there are where there is none.
    """
    if name not in EDITIONS:
        raise PipelineError(f"there is no edition {name!r}", hint=f"the editions are {', '.join(EDITIONS)}")
    found = EDITIONS[name]
    if look is None or not found.sizes:
        return found
    return replace(found, body_points=look.size, theme=look.theme)


def chosen_look(default: Look, size: int = 0, theme: str = "") -> Look:
    """Return *default* with the size and the theme asked for; raise PipelineError naming those there are."""
    if size and size not in SIZES:
        raise PipelineError(
            f"large print does not come in {size} points", hint=f"the sizes are {', '.join(map(str, SIZES))}"
        )
    themes = {one.value: one for one in Theme}
    if theme and theme not in themes:
        raise PipelineError(f"there is no theme {theme!r}", hint=f"the themes are {', '.join(themes)}")
    return Look(size or default.size, themes[theme] if theme else default.theme)

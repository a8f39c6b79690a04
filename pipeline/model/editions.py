"""The editions a leaflet comes in, one row each. Knows sizes, themes and layouts; knows no file format."""

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


class Layout(Enum):
    """Where the pictures of Easy Read stand."""

    TABLE = "table"
    """On the start side of their sentences, in a table with a header row."""
    STACKED = "stacked"
    """Above their sentences: for narrow screens, and for readers whom tables hinder."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a reader wants it: type size in points and colours of large print, layout of Easy Read."""

    size: int = 18
    theme: Theme = Theme.BLACK_ON_WHITE
    layout: Layout = Layout.TABLE


@dataclass(frozen=True, slots=True)
class Edition:
    """One way to read a leaflet. *label* is the furniture message that names it to readers.

    *body_points* is the type size in points, *leading* the distance of two baselines as a multiple of it;
    both are 0 where the reader's program decides. *sizes* are those it comes in by choice. *pictures* says
    whether it shows the pictures that stand in the text.
    """

    name: str
    extension: str
    wording: Wording
    label: str
    body_points: float = 0.0
    leading: float = 0.0
    sizes: tuple[int, ...] = ()
    theme: Theme = Theme.BLACK_ON_WHITE
    layout: Layout = Layout.TABLE
    pictures: bool = False


EDITIONS: Mapping[str, Edition] = MappingProxyType(
    {
        edition.name: edition
        for edition in (
            # standards ER-19, ER-20: 14 pt is the floor of Easy Read guides, 16 what people with learning
            # disabilities asked for; lines 1.5 apart.
            Edition(
                "easy-read",
                "docx",
                Wording.EASY_READ,
                "easy-read",
                body_points=16,
                leading=1.5,
                pictures=True,
            ),
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
                pictures=True,
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
    if look is None:
        return found
    if found.wording is Wording.EASY_READ:
        return replace(found, layout=look.layout)
    return replace(found, body_points=look.size, theme=look.theme) if found.sizes else found


def chosen_look(default: Look, size: int = 0, theme: str = "", layout: str = "") -> Look:
    """Return *default* with what is asked for; raise PipelineError naming what there is."""
    if size and size not in SIZES:
        raise PipelineError(
            f"large print does not come in {size} points", hint=f"the sizes are {', '.join(map(str, SIZES))}"
        )
    themes = {one.value: one for one in Theme}
    if theme and theme not in themes:
        raise PipelineError(f"there is no theme {theme!r}", hint=f"the themes are {', '.join(themes)}")
    layouts = {one.value: one for one in Layout}
    if layout and layout not in layouts:
        raise PipelineError(f"there is no layout {layout!r}", hint=f"the layouts are {', '.join(layouts)}")
    return Look(
        size or default.size,
        themes[theme] if theme else default.theme,
        layouts[layout] if layout else default.layout,
    )

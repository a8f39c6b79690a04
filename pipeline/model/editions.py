"""The editions of a leaflet, as a table. Knows sizes, themes and layouts; knows no file format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from itertools import product
from types import MappingProxyType

from pipeline.model.document import Wording
from pipeline.model.errors import PipelineError


class Theme(Enum):
    """The colours of text and page that readers of large print can choose."""

    BLACK_ON_WHITE = "black-on-white"
    """Most readers see these colours best (UKAAF, RNIB)."""
    BLACK_ON_CREAM = "black-on-cream"
    """For readers who are dazzled by white paper."""
    YELLOW_ON_BLACK = "yellow-on-black"
    """For readers who are dazzled by any bright page, and for screens."""


class Layout(Enum):
    """The position of the pictures of Easy Read."""

    TABLE = "table"
    """Beside their sentences, on the start side, in a table with a header row."""
    STACKED = "stacked"
    """Above their sentences: for narrow screens, and for readers who find tables difficult."""


@dataclass(frozen=True, slots=True)
class Look:
    """A reader's choice of type size (in points), colours and layout; 0 and None mean the edition's own."""

    size: int = 0
    theme: Theme | None = None
    layout: Layout | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a leaflet: all that the pipeline needs to know of it, except how its format is written.

    *label* is the label that names it to readers, with *label_note* for interpreters; *size_label* is the one
    that tells readers its type size ("" if the file does not say it), with *size_note*.
    *body_points* is the type size in points, *leading* the distance between baselines as a multiple of the
    type size; both are 0 if the reader's program decides. *sizes*, *themes* and *layouts* are what a reader
    can choose from; empty if there is no choice.
    *pictures*: whether the edition shows the pictures that the author put in the text. *qr_code*: whether it
    shows the address of the leaflet's web page as a QR code, too. *look* is what the file's name adds: how it
    differs from the look that the project has chosen ("" if it does not).
    """

    name: str
    extension: str
    wording: Wording
    label: str
    label_note: str = ""
    size_label: str = ""
    size_note: str = ""
    body_points: float = 0.0
    leading: float = 0.0
    sizes: tuple[int, ...] = ()
    theme: Theme = Theme.BLACK_ON_WHITE
    themes: tuple[Theme, ...] = ()
    layout: Layout = Layout.TABLE
    layouts: tuple[Layout, ...] = ()
    pictures: bool = False
    qr_code: bool = False
    look: str = ""


EDITIONS: Mapping[str, Edition] = MappingProxyType(
    {
        edition.name: edition
        for edition in (
            # ER-19, ER-20: Easy Read guides ask for at least 14 pt, and people with learning disabilities
            # asked for 16 pt; line spacing 1.5.
            Edition(
                "easy-read",
                "docx",
                Wording.EASY_READ,
                "Easy Read",
                "The name of the edition with short sentences and pictures.",
                body_points=16,
                leading=1.5,
                layouts=tuple(Layout),
                pictures=True,
            ),
            # UKAAF G003 (2019): at least 16 pt, ideally 18 pt, for every word; leading 1.3 (LP-04). 22 and
            # 28 pt are for readers who need more; above 28 pt RNIB advises to listen instead (LP-01).
            # Readers can choose another size, so the file tells its own (LP-17).
            Edition(
                "large-print",
                "pdf",
                Wording.STANDARD,
                "Large print",
                "The name of the edition with big letters.",
                "Large print, {points} point",
                "{points} is the size of the letters: 18, 22 or 28.",
                body_points=18,
                leading=1.3,
                sizes=(18, 22, 28),
                themes=tuple(Theme),
                pictures=True,
                qr_code=True,
            ),
            Edition(
                "plain-text",
                "txt",
                Wording.STANDARD,
                "Plain text",
                "The name of the edition without any layout.",
            ),
        )
    }
)


SIZES = tuple(sorted({size for edition in EDITIONS.values() for size in edition.sizes}))
"""The type sizes that a reader can choose, in one edition or another."""


def edition(name: str, look: Look | None = None) -> Edition:
    """Return the edition called *name*, with those parts of *look* that readers can choose for it.

    Raise PipelineError, with the names of all editions, if there is none of that name.
    """
    if name not in EDITIONS:
        raise PipelineError(f"there is no edition {name!r}", hint=f"the editions are {', '.join(EDITIONS)}")
    found = EDITIONS[name]
    if look is None:
        return found
    return replace(
        found,
        body_points=look.size if look.size in found.sizes else found.body_points,
        theme=look.theme if look.theme in found.themes else found.theme,
        layout=look.layout if look.layout in found.layouts else found.layout,
    )


def edition_in_look(name: str, own: Look, asked: Look) -> Edition:
    """Return the edition as *asked*; its ``look`` says how it differs from the project's *own*.

    Raise PipelineError, with the names of all editions, if there is none of that name.
    """
    shown, usual = edition(name, asked), edition(name, own)
    differences = (
        f"{shown.body_points:g}pt" if shown.body_points != usual.body_points else "",
        shown.theme.value if shown.theme is not usual.theme else "",
        shown.layout.value if shown.layout is not usual.layout else "",
    )
    return replace(shown, look="-".join(part for part in differences if part))


def every_look(name: str, own: Look) -> tuple[Edition, ...]:
    """Return the edition in each look that can be asked for, in a project with the look *own*."""
    found = edition(name)
    choices = product(found.sizes or (0,), found.themes or (None,), found.layouts or (None,))
    return tuple(edition_in_look(name, own, Look(*choice)) for choice in choices)


def chosen_look(default: Look, size: int = 0, theme: str = "", layout: str = "") -> Look:
    """Return *default* changed by the given choices (0 and "" mean no choice).

    Raise PipelineError, with the possible values, for an unknown size, theme or layout.
    """
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

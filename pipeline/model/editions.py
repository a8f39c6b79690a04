"""The editions of a leaflet, as a table. Knows sizes, themes and layouts; knows no file format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import product
from types import MappingProxyType

from pipeline.model.braille import braille
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


class Claims(Enum):
    """The standards that a PDF says it keeps. A file cannot keep both pairs."""

    UA1_A2A = "ua1-a2a"
    """PDF/UA-1 and PDF/A-2a, which are of PDF 1.7: what most programs and public bodies can check."""
    UA2_A4 = "ua2-a4"
    """PDF/UA-2 and PDF/A-4, which are of PDF 2.0, and Well-Tagged PDF."""


class Beside(Enum):
    """What a file shows besides the edition's own wording in its own language."""

    NOTHING = "nothing"
    EASY_READ = "easy-read"
    """The Easy Read wording in the same language, where the leaflet has one."""
    SOURCE = "source"
    """The same wording in the language that it was written in."""


@dataclass(frozen=True, slots=True)
class Look:
    """A choice of type size (in points), colours and layout; 0 and None mean the edition's own.

    Readers choose these. What the file *claims* is chosen for the whole project.
    """

    size: int = 0
    theme: Theme | None = None
    layout: Layout | None = None
    claims: Claims | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a leaflet: all that the pipeline needs to know of it, except how its format is written.

    *name* is its key. *file_name* is what people write to ask for it, and what its file is called; "" means
    *name*. Rows for files of several formats share the name of the first of them. *beside* is what the file
    shows besides its *wording*.
    *label* is the label that names it to readers, with *label_note* for interpreters; *size_label* is the one
    that tells readers its type size ("" if the file does not say it), with *size_note*.
    *body_points* is the type size in points, *leading* the distance between baselines as a multiple of the
    type size; both are 0 if the reader's program decides. *sizes*, *themes* and *layouts* are what a reader
    can choose from; empty if there is no choice.
    *pictures*: whether the edition shows the pictures that the author put in the text. *qr_code*: whether it
    shows the address of the leaflet's web page as a QR code, too. *look* is what the file's name adds: how it
    differs from the look that the project has chosen ("" if it does not). *claims* are the standards that the
    file says it keeps, one of *all_claims*; an edition without these claims nothing. *accent* is the
    project's colour for headings, rules and boxes (RRGGBB), "" for the edition's own. *brief*: it
    begins with few words about itself, since letters are large: why it is a draft is at its end, unless a
    page near the start has room for that.
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
    claims: Claims = Claims.UA1_A2A
    all_claims: tuple[Claims, ...] = ()
    file_name: str = ""
    beside: Beside = Beside.NOTHING
    accent: str = ""
    brief: bool = False

    @property
    def public_name(self) -> str:
        """What people write to ask for it, and what stands in the name of its file."""
        return self.file_name or self.name

    @property
    def is_page(self) -> bool:
        """Whether a browser shows it: it then has buttons and links of its own."""
        return self.extension == "html"

    @property
    def has_foot(self) -> bool:
        """Whether its pages have a foot that we write. (Braille has one of its own.)"""
        return self.extension in ("docx", "pdf")

    def is_made_in(self, tag: str, source: str) -> bool:
        """Whether the edition makes sense in the language *tag* of a leaflet that was written in *source*."""
        if self.extension == "brf" and braille(tag) is None:
            return False
        return self.beside is not Beside.SOURCE or tag != source


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
                brief=True,
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
                brief=True,
                all_claims=tuple(Claims),
            ),
            Edition(
                "plain-text",
                "txt",
                Wording.STANDARD,
                "Plain text",
                "The name of the edition without any layout.",
            ),
            # GOV.UK and the NHS publish a page first: it suits any screen, letter size and screen reader.
            Edition(
                "web",
                "html",
                Wording.STANDARD,
                "Web page",
                "The name of the edition for a browser.",
                layout=Layout.STACKED,
                pictures=True,
                beside=Beside.EASY_READ,
            ),
            # For helpers and interpreters at a desk. RNIB, Clear Print: at least 12 pt, better 14 pt. But in
            # half a page, lines of 14 pt have 30 letters, which is too few for long words.
            Edition(
                "bilingual",
                "pdf",
                Wording.STANDARD,
                "In two languages",
                "The name of the edition that has each sentence in two languages, side by side.",
                body_points=12,
                leading=1.3,
                pictures=True,
                all_claims=tuple(Claims),
                beside=Beside.SOURCE,
            ),
            Edition(
                "bilingual-web",
                "html",
                Wording.STANDARD,
                "In two languages, as a web page",
                "The name of the edition for a browser that has each sentence in two languages.",
                layout=Layout.STACKED,
                pictures=True,
                file_name="bilingual",
                beside=Beside.SOURCE,
            ),
            # For telephones and e-readers, without a network; the words of the web page.
            Edition(
                "epub",
                "epub",
                Wording.STANDARD,
                "E-book",
                "The name of the edition for e-readers and reading apps (EPUB).",
                layout=Layout.STACKED,
                pictures=True,
                beside=Beside.EASY_READ,
            ),
            Edition(
                "braille",
                "brf",
                Wording.STANDARD,
                "Braille",
                "The name of the edition in raised dots, for blind readers.",
            ),
        )
    }
)


PUBLIC_NAMES = tuple(dict.fromkeys(row.public_name for row in EDITIONS.values()))
"""What people call the editions."""

SIZES = tuple(sorted({size for edition in EDITIONS.values() for size in edition.sizes}))
"""The type sizes that a reader can choose, in one edition or another."""


def names_of(asked: str) -> tuple[str, ...]:
    """Return the keys of the editions that people call *asked*: one for each file that they get.

    Raise PipelineError, with the names of all editions, if there is none of that name.
    """
    found = tuple(row.name for row in EDITIONS.values() if asked in (row.name, row.public_name))
    if not found:
        raise _unknown(asked)
    return found


def _unknown(name: str) -> PipelineError:
    return PipelineError(f"there is no edition {name!r}", hint=f"the editions are {', '.join(PUBLIC_NAMES)}")


@lru_cache(maxsize=256)
def edition(name: str, look: Look | None = None) -> Edition:
    """Return the edition with the key *name*, with those parts of *look* that can be chosen for it.

    Raise PipelineError, with the names of all editions, if there is none of that key.
    """
    if name not in EDITIONS:
        raise _unknown(name)
    found = EDITIONS[name]
    if look is None:
        return found
    return replace(
        found,
        body_points=look.size if look.size in found.sizes else found.body_points,
        theme=look.theme if look.theme in found.themes else found.theme,
        layout=look.layout if look.layout in found.layouts else found.layout,
        claims=look.claims if look.claims in found.all_claims else found.claims,
    )


@lru_cache(maxsize=256)
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
    """Return the edition in each look that readers can ask for, in a project with the look *own*."""
    found = edition(name)
    choices = product(found.sizes or (0,), found.themes or (None,), found.layouts or (None,))
    return tuple(edition_in_look(name, own, Look(*choice, own.claims)) for choice in choices)


def require_choices(names: Iterable[str], size: int = 0, theme: str = "", layout: str = "") -> None:
    """Raise PipelineError if a choice of look would change none of the editions *names*."""
    rows = [EDITIONS[name] for name in names]
    for choice, key, asked in (
        ("size", "sizes", size),
        ("theme", "themes", theme),
        ("layout", "layouts", layout),
    ):
        if asked and rows and not any(getattr(row, key) for row in rows):
            able = " or ".join(row.public_name for row in EDITIONS.values() if getattr(row, key))
            raise PipelineError(f"--{choice} is for {able} only", hint=f"name it: --edition {able}")


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
        default.claims,
    )

"""The names that leaflets can have: which they are, and which comes nearest to any words. Knows no disk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError, combined
from pipeline.model.labels import DOMAIN

RESERVED = frozenset(("pictures", "fonts"))
FILES = frozenset(("project.toml", "glossary.toml"))
"""Names in ``source/`` that must be files; a leaflet cannot have them."""
LEAFLET_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_ID = 80
"""The longest name of a file that we make from it, in the longest language tag, stays below 255 bytes."""
LATIN = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"})
"""Latin letters that Unicode does not take apart into one of ours and its mark."""
DEVICE = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
"""Names that no file can have on Windows, whatever its extension."""


def leaflet_id(words: str) -> str:
    """Return the name for a leaflet that comes nearest to *words*: "Hjælp (1)" -> ``hjaelp-1``."""
    plain = unicodedata.normalize("NFKD", words.casefold().translate(LATIN)).encode("ascii", "ignore")
    found = re.sub(r"[^a-z0-9]+", "-", plain.decode()).strip("-")[:LONGEST_ID].strip("-") or "my-leaflet"
    return found if _fault_of_id(found) is None else f"{found}-leaflet"


def require_leaflet_ids(names: Iterable[str]) -> None:
    """Raise PipelineError, with every fault, unless each of *names* can name a leaflet.

    The name of a leaflet is the name of its folder, of its catalogues and of its files. So it must suit every
    system that these files are copied to, and it must not be the name of something else in the project.
    """
    faults = [fault for name in names if (fault := _fault_of_id(name)) is not None]
    if faults:
        raise combined(faults)


def _fault_of_id(name: str) -> PipelineError | None:
    place = Place(f"source/{name}")
    if name in FILES:
        hint = f"move the folder away; {name} is the name of a file"
        return PipelineError("this is a folder; a file is wanted", place, hint)
    if name == DOMAIN:
        message = f"no leaflet can be called {name!r}: the catalogue of the labels has that name"
        return PipelineError(message, place, "give the folder another name")
    if name in RESERVED or DEVICE.fullmatch(name):
        what = (
            "Windows keeps that name for a device"
            if DEVICE.fullmatch(name)
            else "that folder has another use"
        )
        return PipelineError(
            f"no leaflet can be called {name!r}: {what}", place, "give the folder another name"
        )
    if len(name) > LONGEST_ID:
        hint = f"use {LONGEST_ID} characters at most: the name becomes part of file names"
        return PipelineError(f"{name!r} is too long for the name of a leaflet", place, hint)
    if not LEAFLET_ID.fullmatch(name):
        hint = "use small letters, digits and hyphens: the name becomes part of file names"
        return PipelineError(f"{name!r} cannot name a leaflet", place, hint)
    return None

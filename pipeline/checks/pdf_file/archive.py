"""Faults that ISO 19005-2 (PDF/A) forbids: undefined colours, encryption, transparency and others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from pipeline.checks.pdf_file.fonts import entry
from pipeline.checks.pdf_file.opened import File

# ISO 32000-1, table 165: bits 1, 2, 6 and 9 hide an annotation; bit 3 lets it print.
HIDING, PRINTING = 0b1_0010_0011, 0b100

# Values of a graphics state that are not transparent (ISO 32000-1, table 58).
OPAQUE = {"/ca": (1,), "/CA": (1,), "/SMask": (pikepdf.Name.None_,), "/BM": ("/Normal", "/Compatible")}


def archive_faults(file: File) -> Iterator[str]:
    """Yield a message for each fault that ISO 19005-2 forbids and that a leaflet's PDF could have."""
    if not any(_is_rgb(intent) for intent in file.root.get("/OutputIntents", ())):
        yield "the file does not define its colours (OutputIntents with an RGB profile)"
    if file.pdf.is_encrypted:
        yield "the file is encrypted"
    if "/ID" not in file.pdf.trailer:
        yield "the file has no identifier (ID)"
    for number, page in enumerate(file.pdf.pages, 1):
        if _is_transparent(page.obj):
            yield f"page {number} uses transparency"
    for _, annotation in file.annotations:
        flags = int(annotation.entries.get("/F", 0))
        if flags & HIDING or not flags & PRINTING:
            yield "an annotation is hidden or does not print"


def _is_rgb(intent: Any) -> bool:
    """Whether an output intent is of the PDF/A kind, with a colour profile of three components."""
    profile = intent.get("/DestOutputProfile")
    is_pdfa = intent.get("/S") == "/GTS_PDFA1"
    return is_pdfa and isinstance(profile, pikepdf.Stream) and profile.get("/N") == 3


def _is_transparent(page: Any) -> bool:
    """Whether a page has a transparency group, or a transparent picture or graphics state."""
    states = entry(page, "/Resources", "/ExtGState") or {}
    pictures = entry(page, "/Resources", "/XObject") or {}
    return (
        "/Group" in page
        or any("/SMask" in picture for _, picture in pictures.items())
        or any(_is_transparent_state(state) for _, state in states.items())
    )


def _is_transparent_state(state: Any) -> bool:
    return any(name in state and state[name] not in opaque for name, opaque in OPAQUE.items())

"""What keeps a PDF from being shown alike in years to come (ISO 19005-2): colours, locks, see-through ink."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from pipeline.checks.pdf_file.fonts import entry
from pipeline.checks.pdf_file.opened import File

# ISO 32000-1, table 165: bits 1, 2, 6 and 9 hide an annotation, bit 3 prints it.
HIDING, PRINTING = 0b1_0010_0011, 0b100

# What leaves the ink opaque (ISO 32000-1, table 58).
OPAQUE = {"/ca": (1,), "/CA": (1,), "/SMask": (pikepdf.Name.None_,), "/BM": ("/Normal", "/Compatible")}


def archive_faults(file: File) -> Iterator[str]:
    """Yield what ISO 19005-2 forbids, as far as a file like ours can have it."""
    if not any(_is_rgb(intent) for intent in file.root.get("/OutputIntents", ())):
        yield "the file does not say what its colours are (OutputIntents with a profile of RGB)"
    if file.pdf.is_encrypted:
        yield "the file is encrypted"
    if "/ID" not in file.pdf.trailer:
        yield "the file has no identifier (ID)"
    for number, page in enumerate(file.pdf.pages, 1):
        if _is_see_through(page.obj):
            yield f"page {number} has see-through ink"
    for _, annotation in file.annotations:
        flags = int(annotation.entries.get("/F", 0))
        if flags & HIDING or not flags & PRINTING:
            yield "an annotation is hidden or not printed"


def _is_rgb(intent: Any) -> bool:
    """Whether an output intent is one of PDF/A, with a profile of three colours."""
    profile = intent.get("/DestOutputProfile")
    is_pdfa = intent.get("/S") == "/GTS_PDFA1"
    return is_pdfa and isinstance(profile, pikepdf.Stream) and profile.get("/N") == 3


def _is_see_through(page: Any) -> bool:
    """Whether a page has a group of its own, or a graphics state or picture that lets the paper through."""
    states = entry(page, "/Resources", "/ExtGState") or {}
    pictures = entry(page, "/Resources", "/XObject") or {}
    return (
        "/Group" in page
        or any("/SMask" in picture for _, picture in pictures.items())
        or any(_lets_through(state) for _, state in states.items())
    )


def _lets_through(state: Any) -> bool:
    return any(name in state and state[name] not in opaque for name, opaque in OPAQUE.items())

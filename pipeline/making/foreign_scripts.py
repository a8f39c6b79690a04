"""Tags passages whose script runs in the opposite direction: an Arabic line in an English leaflet, and so on.

The language of such a line is unknown, but its letters show its script, and so its direction. It is tagged
with the script only (RFC 5646, 4.1: ``und-Arab``), so that every edition sets it in the right direction.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from pipeline.model.document import Document, Passage, with_passages
from pipeline.model.language import language

# The first word of a letter's Unicode name -> its script (ISO 15924), for scripts that occur in leaflets.
SCRIPTS: Mapping[str, str] = MappingProxyType(
    {
        "ADLAM": "Adlm",
        "ARABIC": "Arab",
        "CYRILLIC": "Cyrl",
        "GREEK": "Grek",
        "HEBREW": "Hebr",
        "LATIN": "Latn",
        "NKO": "Nkoo",
        "SYRIAC": "Syrc",
        "THAANA": "Thaa",
    }
)


def with_script_tags(document: Document) -> Document:
    """Return the document with a script tag on each passage whose letters run in the opposite direction."""
    rtl = language(document.language).rtl

    def tagged(passage: Passage) -> Passage:
        if passage.language:
            return passage
        script = _opposite_script(passage.words, rtl)
        return replace(passage, language=f"und-{script}") if script else passage

    return with_passages(document, tagged)


def _opposite_script(words: str, rtl: bool) -> str:
    """The script of *words* if all letters have the same script and run against the document; else ""."""
    letters = [
        character for character in words if unicodedata.category(character) in ("Ll", "Lu", "Lo", "Lt")
    ]
    if not letters or any((unicodedata.bidirectional(letter) != "L") == rtl for letter in letters):
        return ""
    names = {unicodedata.name(letter, "").partition(" ")[0] for letter in letters}
    return SCRIPTS.get(names.pop(), "") if len(names) == 1 else ""

"""Passages in letters that run against the document: an Arabic line in an English leaflet, and the reverse.

Nobody has said which language such a line is in, but its letters tell the script and so the direction. It is
tagged with the script and no language (RFC 5646, 4.1: ``und-Arab``), so that every edition sets it right.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from pipeline.model.document import Document, Passage, with_passages
from pipeline.model.language import language

# The first word of a letter's Unicode name -> its script (ISO 15924), for scripts that leaflets come in.
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


def with_tongues(document: Document) -> Document:
    """Return the document with the script of every passage whose letters all run against it."""
    rtl = language(document.language).rtl

    def tagged(passage: Passage) -> Passage:
        if passage.language:
            return passage
        script = _script_against(passage.words, rtl)
        return replace(passage, language=f"und-{script}") if script else passage

    return with_passages(document, tagged)


def _script_against(words: str, rtl: bool) -> str:
    """The script of *words* where all their letters are of one and run against the document, otherwise ""."""
    letters = [
        character for character in words if unicodedata.category(character) in ("Ll", "Lu", "Lo", "Lt")
    ]
    if not letters or any((unicodedata.bidirectional(letter) != "L") == rtl for letter in letters):
        return ""
    names = {unicodedata.name(letter, "").partition(" ")[0] for letter in letters}
    return SCRIPTS.get(names.pop(), "") if len(names) == 1 else ""

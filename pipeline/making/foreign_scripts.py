"""Tags passages whose script runs in the opposite direction: an Arabic line in an English leaflet, and so on.

The language of such a line is unknown, but its letters show its script, and so its direction. It is tagged
with the script only (RFC 5646, 4.1: ``und-Arab``), so that every edition sets it in the right direction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from unicodedata import bidirectional

from pipeline.making.language_marks import whole_mark, without_marks
from pipeline.model.document import Document, Passage, with_passages
from pipeline.model.language import language
from pipeline.model.scripts import script_of

MIXED: Mapping[str, str] = MappingProxyType(
    {"Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore", "Bopo": "Hant", "Hani": "Hans"}
)
"""A part of a writing system of several scripts, the surest first -> its code."""


def with_script_tags(document: Document) -> Document:
    """Return the document with a script tag on each passage whose letters run against its language.

    Words without a translation have the source's tag. An Urdu line of an English source has it, too, and is
    as little English in Polish. A passage of which all words are marked has the language of the mark instead.
    """

    def tagged(passage: Passage) -> Passage:
        rtl = language(passage.language or document.language).rtl
        script = _opposite_script(passage.words, rtl)
        if not script:
            return passage
        tag = whole_mark(passage.content)
        if not tag:
            return replace(passage, language=f"und-{script}")
        return replace(passage, content=without_marks(passage.content), language=tag)

    return with_passages(document, tagged)


def _opposite_script(words: str, rtl: bool) -> str:
    """The script of most of the letters in *words* if all run against the document; else ""."""
    for character in words:
        if character.isalpha() and (bidirectional(character) != "L") == rtl:
            return ""
    scripts = Counter(filter(_is_known, map(script_of, filter(str.isalpha, words))))
    if not scripts:
        return ""
    return next((whole for part, whole in MIXED.items() if part in scripts), scripts.most_common(1)[0][0])


def _is_known(script: str) -> bool:
    """Return whether a script is one, and neither "common" nor "inherited"."""
    return script not in ("Zyyy", "Zinh", "Zzzz")

"""The header of a catalogue that we make. One that is there already stays as it is, all its fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.model.language import locale_of_tag
from pipeline.model.plurals import plural_forms

GENERATOR = "Leaflets"

CHINESE: Mapping[str, str] = MappingProxyType({"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"})


def language_field(tag: str) -> str:
    """Return the ``Language`` of a BCP 47 *tag* as gettext's manual spells it ("Header Entry").

    It has no script for Chinese: a region tells that (``zh_CN``).
    """
    return CHINESE.get(tag) or locale_of_tag(tag)


def header(domain: str, tag: str = "") -> tuple[tuple[str, str], ...]:
    """Return the header's fields for a leaflet in a language, or for a template where *tag* is "".

    There is no date among them: the same messages make the same bytes on any day.
    """
    language = (("Language", language_field(tag)), ("Plural-Forms", plural_forms(tag))) if tag else ()
    return (
        ("Project-Id-Version", domain),
        *language[:1],
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        *language[1:],
        ("X-Generator", GENERATOR),
    )

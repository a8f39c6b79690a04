"""The header of a new catalogue. The header of a catalogue that exists already is not changed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.model.language import locale_of_tag
from pipeline.model.plurals import plural_forms

GENERATOR = "Leaflets"

CHINESE: Mapping[str, str] = MappingProxyType({"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"})


def language_field(tag: str) -> str:
    """Return the ``Language`` field for a BCP 47 *tag*, as in the gettext manual ("Header Entry").

    For Chinese it names a region and not a script (``zh_CN``).
    """
    return CHINESE.get(tag) or locale_of_tag(tag)


def header(domain: str, tag: str = "") -> tuple[tuple[str, str], ...]:
    """Return the header's fields for a leaflet in a language, or for a template if *tag* is "".

    There is no date, so that the same messages give the same bytes on every day.
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

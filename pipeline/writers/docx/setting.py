"""How the words of a language are set in Word: language tag, font, slots and line spacing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.model.editions import Edition
from pipeline.model.language import ENGLISH, Language
from pipeline.writers.docx.fonts import Typeface
from pipeline.writers.docx.wml import Attributes

# Word identifies a language by its tag with a region; with just "ar" it may find no voice and no spelling
# checker.
WORD_TAGS: Mapping[str, str] = MappingProxyType(
    {
        "am": "am-ET",
        "ar": "ar-SA",
        "bn": "bn-BD",
        "cs": "cs-CZ",
        "cy": "cy-GB",
        "de": "de-DE",
        "el": "el-GR",
        "en": "en-GB",
        "es": "es-ES",
        "fa": "fa-IR",
        "fa-AF": "prs-AF",
        "fr": "fr-FR",
        "gu": "gu-IN",
        "he": "he-IL",
        "hi": "hi-IN",
        "hu": "hu-HU",
        "it": "it-IT",
        "ja": "ja-JP",
        "ko": "ko-KR",
        "lt": "lt-LT",
        "lv": "lv-LV",
        "ne": "ne-NP",
        "pa": "pa-IN",
        "pa-Arab": "pa-Arab-PK",
        "pl": "pl-PL",
        "ps": "ps-AF",
        "pt": "pt-PT",
        "ro": "ro-RO",
        "ru": "ru-RU",
        "sk": "sk-SK",
        "so": "so-SO",
        "sq": "sq-AL",
        "sw": "sw-KE",
        "ta": "ta-IN",
        "ti": "ti-ER",
        "tr": "tr-TR",
        "uk": "uk-UA",
        "ur": "ur-PK",
        "vi": "vi-VN",
        "zh-Hans": "zh-CN",
        "zh-Hant": "zh-TW",
    }
)


@dataclass(frozen=True, slots=True)
class WordSetting:
    """The setting of one language in a Word file.

    *names* is the language of Latin words in other scripts: the names, addresses and apps of the source.
    """

    language: Language
    face: Typeface
    names: str = ENGLISH

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language.rtl

    @property
    def tag(self) -> str:
        """The language tag that Word uses."""
        return WORD_TAGS.get(self.language.tag, self.language.tag)

    @property
    def latin(self) -> str:
        """The language tag that Word uses for Latin words in other scripts."""
        return WORD_TAGS.get(self.names, self.names)

    def line(self, edition: Edition) -> int:
        """Return the line spacing, in 240ths of the font's own line height."""
        return round(240 * edition.leading * self.face.lines)


def font_slots(face: Typeface) -> Attributes:
    """Return the attributes of ``w:rFonts`` with *face* in every slot."""
    return dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), face.name)


def language_slots(tag: str) -> Attributes:
    """Return the attributes of ``w:lang`` with *tag* in every slot."""
    return dict.fromkeys(("val", "eastAsia", "bidi"), tag)

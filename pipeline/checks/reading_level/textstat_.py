"""The scores of textstat for the same text, to show next to ours. The only module that imports textstat.

For its first English word, textstat would load nltk (a third of a second), and nltk would download a
dictionary. So our table of syllables replaces the module of textstat that asks nltk. Each language gets its
own instance, because the module's ``set_lang`` changes the language of all threads.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Any

from pipeline.checks.reading_level.syllables import english
from pipeline.model.reading import Beside

# What textstat computes with constants of the language. For other measures it silently uses English ones.
MEASURES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            *("flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "coleman_liau_index"),
            *("automated_readability_index", "dale_chall_readability_score", "lix"),
        ),
        "de": ("flesch_reading_ease", "wiener_sachtextformel"),
        "es": ("szigriszt_pazos",),
        "fr": ("flesch_reading_ease",),
        "it": ("gulpease_index",),
        "nl": ("flesch_reading_ease",),
        "ru": ("flesch_reading_ease",),
        "sv": ("lix",),
        "da": ("lix",),
        "nb": ("lix",),
    }
)


class _Dictionary:
    """Replaces nltk's dictionary: word -> a pronunciation with as many syllables as our table gives."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * english(word)]


def beside(text: str, tag: str) -> tuple[Beside, ...]:
    """Return textstat's scores of *text*; none if textstat has no constants for the language."""
    subtag = tag.partition("-")[0]
    if subtag not in MEASURES or not any(map(str.isalpha, text)):
        return ()
    instance = _instance(subtag)
    return tuple(Beside("textstat", name, _value(instance, name, text)) for name in MEASURES[subtag])


def _value(instance: Any, name: str, text: str) -> float:
    measure = getattr(instance, name)
    return float(measure(text, 1) if name == "wiener_sachtextformel" else measure(text))


def _dictionary(lang: str) -> _Dictionary | None:
    return _Dictionary() if lang[:2] == "en" else None


@cache
def _instance(subtag: str) -> Any:
    instance = _textstat().textstatistics()
    instance.set_lang(subtag)
    return instance


DICTIONARY = "textstat.backend.utils._get_cmudict"


@cache
def _textstat() -> Any:
    """The module textstat, loaded on first use. English needs no hyphenation: our table has all words."""
    if DICTIONARY not in sys.modules:
        sys.modules[DICTIONARY] = module = ModuleType(DICTIONARY)
        vars(module)["get_cmudict"] = _dictionary
    counting: Any = importlib.import_module("textstat.backend.counts._count_syllables")
    hyphenation = counting.get_pyphen
    counting.get_cmudict = _dictionary
    counting.get_pyphen = lambda lang: None if lang[:2] == "en" else hyphenation(lang)
    return importlib.import_module("textstat.textstat")

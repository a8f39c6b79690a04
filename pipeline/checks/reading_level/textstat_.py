"""What textstat gives for the same text, to be shown beside ours: its only room.

textstat would fetch a dictionary from the network at its first English word, by nltk, which takes a third of
a second to load: our table of syllables stands in the place of the module that asks nltk. Each language has
an instance of its own, for ``set_lang`` of the module changes the language of every thread.
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

# What textstat computes with the constants of the language; elsewhere it takes those of English in silence.
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


class _Sounds:
    """The dictionary textstat asks for: to each word, a pronunciation with as many syllables as ours has."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * english(word)]


def beside(text: str, tag: str) -> tuple[Beside, ...]:
    """Return what textstat gives for *text*; nothing for a language whose constants it does not have."""
    subtag = tag.partition("-")[0]
    if subtag not in MEASURES or not any(map(str.isalpha, text)):
        return ()
    instance = _instance(subtag)
    return tuple(Beside("textstat", name, _value(instance, name, text)) for name in MEASURES[subtag])


def _value(instance: Any, name: str, text: str) -> float:
    measure = getattr(instance, name)
    return float(measure(text, 1) if name == "wiener_sachtextformel" else measure(text))


def _sounds(lang: str) -> _Sounds | None:
    return _Sounds() if lang[:2] == "en" else None


@cache
def _instance(subtag: str) -> Any:
    instance = _textstat().textstatistics()
    instance.set_lang(subtag)
    return instance


DICTIONARY = "textstat.backend.utils._get_cmudict"


@cache
def _textstat() -> Any:
    """The module, loaded when first asked. English is spared its hyphenation: our table tells all."""
    if DICTIONARY not in sys.modules:
        sys.modules[DICTIONARY] = module = ModuleType(DICTIONARY)
        vars(module)["get_cmudict"] = _sounds
    counting: Any = importlib.import_module("textstat.backend.counts._count_syllables")
    hyphenation = counting.get_pyphen
    counting.get_cmudict = _sounds
    counting.get_pyphen = lambda lang: None if lang[:2] == "en" else hyphenation(lang)
    return importlib.import_module("textstat.textstat")

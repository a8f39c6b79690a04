"""The figures of textstat for sentences that are prepared for it. The only module that imports textstat.

textstat gets its syllables from us: nltk would download a dictionary for its first English word, and its
hyphenation counts 10 % too few syllables in Russian and 23 % too few long words in English. So our counters
replace the module of textstat that asks nltk. Each language gets its own instance, because the module's
``set_lang`` changes the language of all threads.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from types import ModuleType
from typing import Any

from pipeline.checks.reading_level.counting import KEPT_WORDS
from pipeline.checks.reading_level.measures import Measured
from pipeline.checks.reading_level.prepared import prepared
from pipeline.checks.reading_level.syllables import COUNTERS
from pipeline.model.measures import Measure, why_none
from pipeline.model.reading_level import Sentence, TextstatScore

TOO_SHORT = "textstat counts no sentences of 1 or 2 words, and this text has too few others"
DICTIONARY = "textstat.backend.utils._get_cmudict"


def with_textstat(measured: Measured, measures: Collection[Measure], tag: str) -> Measured:
    """Return what was measured, with textstat's *measures* for the whole text and for each section.

    Without them where the sentences cannot be counted.
    """
    if not (measures and measured.countable):
        return measured
    whole, *sections = (
        replace(section, textstat=textstat_scores(measures, section.sentences, tag))
        for section in (measured.whole, *measured.sections)
    )
    return replace(measured, whole=whole, sections=tuple(sections))


def why_no_textstat(measured: Measured, tag: str) -> str:
    """Return why a text that was asked for its figures has none; "" where it has some."""
    if measured.whole.textstat:
        return ""
    return why_none(tag) or ("" if measured.countable else measured.note) or TOO_SHORT


def textstat_scores(
    measures: Iterable[Measure], sentences: Sequence[Sentence], tag: str
) -> tuple[TextstatScore, ...]:
    """Return textstat's *measures* of *sentences*; none where it cannot count them."""
    text = prepared(sentences)
    return tuple(TextstatScore(measure, value(measure, tag, text)) for measure in measures) if text else ()


def value(measure: Measure, tag: str, text: str) -> float:
    """Return the figure of a text as it is, with our counts of syllables."""
    computed = getattr(_instance(tag.partition("-")[0]), measure.name)
    # Wiener Sachtextformel has 4 formulas; the first one has the most in it.
    return float(computed(text, 1) if measure.name == "wiener_sachtextformel" else computed(text))


class _Dictionary:
    """Replaces nltk's dictionary: word -> a pronunciation with as many syllables as we count."""

    def __init__(self, count: Callable[[str], int]) -> None:
        self._count = lru_cache(KEPT_WORDS)(count)

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * self._count(word)]


@cache
def _dictionary(lang: str) -> _Dictionary | None:
    _, count = COUNTERS.get(lang, (None, None))
    return _Dictionary(count) if count else None


@cache
def _instance(subtag: str) -> Any:
    instance = _textstat().textstatistics()
    instance.set_lang(subtag)
    return instance


@cache
def _textstat() -> Any:
    """The module textstat, loaded on first use. It hyphenates nothing: we count the syllables."""
    if DICTIONARY not in sys.modules:
        sys.modules[DICTIONARY] = module = ModuleType(DICTIONARY)
        vars(module)["get_cmudict"] = _dictionary
    counting: Any = importlib.import_module("textstat.backend.counts._count_syllables")
    counting.get_cmudict = _dictionary
    counting.get_pyphen = lambda lang: None
    return importlib.import_module("textstat.textstat")

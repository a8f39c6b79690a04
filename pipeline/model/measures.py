"""The figures of textstat, by their names there: what each is for, and which way is harder. One table.

Settings name them in ``[readability.limits]``, reports show them, ``checks.reading_level`` computes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of textstat. *name* is what textstat calls it; *languages* are the subtags it is for.

    *more_is_easier*: a higher value means an easier text; *source* is where its authors say so. *note* says
    where textstat computes something else than they printed, or what else a reader of the figure should know.
    """

    name: str
    languages: tuple[str, ...]
    more_is_easier: bool
    unit: str
    source: str
    note: str = ""

    @property
    def way(self) -> str:
        """Which way the figure goes, in words."""
        return f"more is {'easier' if self.more_is_easier else 'harder'}"

    def is_for(self, tag: str) -> bool:
        """Whether the figure is for the language of a BCP 47 tag."""
        return tag.partition("-")[0] in self.languages

    def keeps(self, value: float, limit: float) -> bool:
        """Whether *value*, with the 1 decimal place that reports show, keeps to *limit*."""
        shown = round(value, 1)
        return shown >= limit if self.more_is_easier else shown <= limit


GRADE = "US school grade"
EASE = "points, usually 0 to 100"
LIX_LANGUAGES = ("en", "sv", "da", "nb", "nn", "no")

_ALL = (
    Measure(
        "flesch_kincaid_grade",
        ("en",),
        False,
        GRADE,
        "Kincaid, Fishburne, Rogers & Chissom, Derivation of New Readability Formulas, 1975",
    ),
    Measure(
        "flesch_reading_ease",
        ("en", "de", "fr", "nl", "ru"),
        True,
        EASE,
        "Flesch 1948; for German Amstad 1978, for French Kandel & Moles 1958, for Dutch Douma 1960, "
        "for Russian Oborneva 2006",
    ),
    Measure(
        "gunning_fog",
        ("en",),
        False,
        GRADE,
        "Gunning, The Technique of Clear Writing, 1952",
        "a hard word has 3 syllables and is not on Dale and Chall's list; Gunning left out names and endings",
    ),
    Measure(
        "smog_index",
        ("en",),
        False,
        GRADE,
        "McLaughlin, SMOG grading: a new readability formula, Journal of Reading 12, 1969",
        "made for 30 sentences or more; textstat gives it for fewer, our SMOG does not",
    ),
    Measure(
        "automated_readability_index",
        ("en",),
        False,
        GRADE,
        "Smith & Senter, Automated Readability Index, AMRL-TR-66-220, 1967",
        "counts the full stops as letters",
    ),
    Measure(
        "coleman_liau_index",
        ("en",),
        False,
        GRADE,
        "Coleman & Liau, A computer readability formula, Journal of Applied Psychology 60, 1975",
        "has 0.058 where the authors printed 0.0588: about 0.4 grades too low; ours has 0.0588",
    ),
    Measure(
        "dale_chall_readability_score",
        ("en",),
        False,
        "points; 4.9 or less is grade 4, 10 or more is college",
        "Dale & Chall, A formula for predicting readability, Educational Research Bulletin 27, 1948",
        "takes officers, questions and colour for unfamiliar words; ours, of 1995, knows the forms of words",
    ),
    Measure(
        "lix",
        LIX_LANGUAGES,
        False,
        "points, usually 20 to 60",
        "Björnsson, Läsbarhet, 1968; for English Anderson, Lix and Rix, Journal of Reading 26, 1983",
    ),
    Measure(
        "rix",
        LIX_LANGUAGES,
        False,
        "long words a sentence",
        "Anderson, Lix and Rix, Journal of Reading 26, 1983",
    ),
    Measure(
        "mcalpine_eflaw",
        ("en",),
        False,
        "words and short words a sentence; 25 or less is easy",
        "McAlpine, From Plain English to Global English, 1997",
        "for readers whose first language is another one",
    ),
    Measure(
        "wiener_sachtextformel",
        ("de",),
        False,
        "Austrian school grade (4 to 15)",
        "Bamberger & Vanecek, Lesen - Verstehen - Lernen - Schreiben, 1984",
        "the first of its 4 formulas",
    ),
    Measure(
        "szigriszt_pazos",
        ("es",),
        True,
        EASE,
        "Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito, 1993",
    ),
    Measure(
        "fernandez_huerta",
        ("es",),
        True,
        EASE,
        "Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214, 1959",
    ),
    Measure(
        "gutierrez_polini",
        ("es",),
        True,
        EASE,
        "Gutiérrez de Polini, Investigación sobre lectura en Venezuela, 1972",
        "made for the texts of the sixth grade",
    ),
    Measure(
        "crawford",
        ("es",),
        False,
        "school years",
        "Crawford, Fórmula y gráfico para determinar la comprensibilidad de textos, 1989",
        "made for the texts of primary schools",
    ),
    Measure(
        "gulpease_index",
        ("it",),
        True,
        EASE,
        "Lucisano & Piemontese, GULPEASE, Scuola e città 3, 1988",
        "counts the full stops as letters",
    ),
)

MEASURES: Mapping[str, Measure] = MappingProxyType({measure.name: measure for measure in _ALL})

NONE = "textstat has no figure for this language: it would take what was found for English"
SILENT: Mapping[str, str] = MappingProxyType(
    {
        "ar": "textstat has no right figure for Arabic: its osman takes every letter for a syllable",
        "hu": "textstat has no figure for Hungarian whose source can be found",
        "pl": "textstat has no right figure for Polish: its gunning_fog takes the easy words of English",
    }
)
"""Languages -> why textstat has no figure for them; for all others, ``NONE``."""

LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "osman": "it takes each letter of an Arabic text without vowel marks for a syllable",
        "spache_readability": "it has the word list of another formula, and the constants of 1953",
        "dale_chall_readability_score_v2": "it adds 3.6365 points to nearly every text",
        "text_standard": "it is the most frequent of several rounded grades",
        "linsear_write_formula": "it looks at the first 100 words alone",
    }
)
"""Names in textstat that no text is held to -> why."""


def measures_of(tag: str) -> tuple[Measure, ...]:
    """Return the figures that textstat has for the language of a BCP 47 tag; for most languages, none."""
    return tuple(measure for measure in MEASURES.values() if measure.is_for(tag))


def why_none(tag: str) -> str:
    """Return why textstat has no figure for the language of a BCP 47 tag; "" where it has some."""
    return "" if measures_of(tag) else SILENT.get(tag.partition("-")[0], NONE)

"""The published formulas of readability, language by language: one table. Knows counts, no text.

A language that is not here has no formula that was published for it and can be cited; it gets counts alone.
LIX may be used within any one language to see a trend, but was fitted to none of them but its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from pipeline.model.reading import ENOUGH_WORDS, Band, Counts, Formula, Score, Validity

Compute = Callable[[Counts], float]
"""What a formula gives for counts with at least one sentence and one word."""

FEWEST = 3
"""An interval needs so many sentences."""


def _bands(*pairs: tuple[float, str]) -> tuple[Band, ...]:
    return tuple(Band(least, meaning) for least, meaning in pairs)


def _ease(base: float, sentence: float, word: float) -> Compute:
    """Flesch's form: points off for words a sentence, and for syllables a word."""
    return lambda c: base - sentence * c.words / c.sentences - word * c.syllables / c.words


def _share(part: int, c: Counts) -> float:
    """A percentage of the words."""
    return 100 * part / c.words


GRADE = "US school grade"
EASE = "points, most often 0 to 100; more is easier"
GRADES = _bands(
    (16, "after university"),
    (13, "university"),
    (9, "secondary school, age 14 to 18"),
    (7, "secondary school, age 12 to 14"),
    (4, "primary school, age 9 to 11"),
    (-math.inf, "primary school, to age 9"),
)
FLESCH_BANDS = _bands(
    (90, "very easy"),
    (80, "easy"),
    (70, "fairly easy"),
    (60, "standard"),
    (50, "fairly difficult"),
    (30, "difficult"),
    (-math.inf, "very difficult"),
)
CLOZE_BANDS = _bands(
    (58, "grade 1"),
    (54, "grade 2"),
    (50, "grade 3"),
    (45, "grade 4"),
    (40, "grades 5-6"),
    (34, "grades 7-8"),
    (28, "grades 9-10"),
    (22, "grades 11-12"),
    (16, "grades 13-15 (college)"),
    (-math.inf, "grade 16 and above (college graduate)"),
)

NEW_DALE_CHALL = Formula(
    "new-dale-chall",
    "New Dale-Chall (1995), cloze score",
    ("en",),
    "Chall & Dale, Readability Revisited, 1995",
    "expected cloze score; more is easier",
    True,
    Validity.VALIDATED,
    CLOZE_BANDS,
    "64 - 0.95 per cent of unfamiliar words - 0.69 words a sentence",
)
FLESCH = Formula(
    "flesch",
    "Flesch reading ease",
    ("en",),
    "Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948",
    EASE,
    True,
    Validity.VALIDATED,
    FLESCH_BANDS,
)
FLESCH_KINCAID = Formula(
    "flesch-kincaid",
    "Flesch-Kincaid grade",
    ("en",),
    "Kincaid, Fishburne, Rogers & Chissom, Derivation of New Readability Formulas, 1975",
    GRADE,
    False,
    Validity.VALIDATED,
    GRADES,
    "fitted to sailors of the US Navy; a word processor shows this one",
)
SMOG = Formula(
    "smog",
    "SMOG grade",
    ("en",),
    "McLaughlin, SMOG grading: a new readability formula, Journal of Reading 12, 1969",
    GRADE,
    False,
    Validity.VALIDATED,
    GRADES,
    "asks for full understanding, so 2 to 3 grades above others; for 30 sentences and more",
    enough=30,
)
COLEMAN_LIAU = Formula(
    "coleman-liau",
    "Coleman-Liau index",
    ("en",),
    "Coleman & Liau, A computer readability formula, Journal of Applied Psychology 60, 1975",
    GRADE,
    False,
    Validity.VALIDATED,
    GRADES,
)
ARI = Formula(
    "ari",
    "Automated Readability Index",
    ("en",),
    "Smith & Senter, Automated Readability Index, AMRL-TR-66-220, 1967",
    GRADE,
    False,
    Validity.VALIDATED,
    GRADES,
    "of letters and digits; its authors' typewriter counted full stops and commas, too: about a grade more",
)
LIX = Formula(
    "lix",
    "LIX",
    ("sv", "da", "nb", "nn", "no", "en"),
    "Bjornsson, Lasbarhet, 1968; for English Anderson, Lix and Rix, Journal of Reading 26, 1983",
    "points; more is harder",
    False,
    Validity.VALIDATED,
    _bands(
        (55, "very difficult"), (45, "difficult"), (35, "standard"), (25, "easy"), (-math.inf, "very easy")
    ),
)
INFLESZ = Formula(
    "inflesz",
    "INFLESZ (Szigriszt-Pazos)",
    ("es",),
    "Szigriszt Pazos, 1993; bands of Barrio-Cantalejo et al., An. Sist. Sanit. Navar. 31, 2008",
    EASE,
    True,
    Validity.VALIDATED,
    _bands(
        (80, "muy fácil"),
        (65, "bastante fácil"),
        (55, "normal"),
        (40, "algo difícil"),
        (-math.inf, "muy difícil"),
    ),
    "206.835 - words a sentence - 62.3 syllables a word",
)
AMSTAD = Formula(
    "amstad",
    "Amstad",
    ("de",),
    "Amstad, Wie verständlich sind unsere Zeitungen?, 1978",
    EASE,
    True,
    Validity.INDICATIVE,
    FLESCH_BANDS,
    "Flesch's formula with constants for German",
)


def _wiener(number: int) -> Formula:
    return Formula(
        f"wiener-{number}",
        f"{number}. Wiener Sachtextformel",
        ("de",),
        "Bamberger & Vanecek, Lesen - Verstehen - Lernen - Schreiben, 1984",
        "Austrian school grade (4 to 15)",
        False,
        Validity.VALIDATED,
        _bands(
            (12.5, "very difficult"),
            (9.5, "difficult"),
            (6.5, "grades 7 to 9"),
            (-math.inf, "grades 4 to 6: easy"),
        ),
        "for texts on matters of fact",
    )


KANDEL_MOLES = Formula(
    "kandel-moles",
    "Kandel-Moles",
    ("fr",),
    "Kandel & Moles, Application de l'indice de Flesch à la langue française, 1958",
    EASE,
    True,
    Validity.INDICATIVE,
    FLESCH_BANDS,
    "207 - 1.015 words a sentence - 73.6 syllables a word; 209, 1.15 and 68 are in use as well",
)
GULPEASE = Formula(
    "gulpease",
    "Gulpease",
    ("it",),
    "Lucisano & Piemontese, GULPEASE: una formula per la predizione della difficoltà dei testi, 1988",
    "points, 0 to 100; more is easier",
    True,
    Validity.VALIDATED,
    _bands(
        (80, "easy after primary school"),
        (60, "easy after lower secondary school"),
        (40, "easy after upper secondary school"),
        (-math.inf, "difficult after upper secondary school"),
    ),
)
DOUMA = Formula(
    "douma",
    "Flesch-Douma",
    ("nl",),
    "Douma, De leesbaarheid van landbouwbladen, 1960",
    EASE,
    True,
    Validity.INDICATIVE,
    FLESCH_BANDS,
    "206.835 - 0.93 words a sentence - 77 syllables a word",
)
MARTINS = Formula(
    "martins",
    "Flesch-Martins",
    ("pt",),
    "Martins, Ghiraldelo, Nunes & Oliveira, Readability formulas applied to textbooks in Brazilian"
    " Portuguese, 1996",
    EASE,
    True,
    Validity.INDICATIVE,
    _bands((75, "muito fácil"), (50, "fácil"), (25, "difícil"), (-math.inf, "muito difícil")),
    "Flesch's formula, 42 points higher",
)
FOG_PL = Formula(
    "fog-pl",
    "FOG-PL",
    ("pl",),
    "Gunning, The Technique of Clear Writing, 1952; for Polish Pisarek, words of 4 and more syllables",
    "years of school",
    False,
    Validity.INDICATIVE,
    _bands(
        (18, "PhD"),
        (16, "master's degree"),
        (13, "bachelor's degree"),
        (10, "upper secondary school"),
        (7, "lower secondary school"),
        (-math.inf, "primary school"),
    ),
)
OBORNEVA = Formula(
    "oborneva",
    "Flesch-Oborneva",
    ("ru",),
    "Оборнева, Автоматизированная оценка сложности учебных текстов, 2006",
    EASE,
    True,
    Validity.INDICATIVE,
    FLESCH_BANDS,
    "206.835 - 1.3 words a sentence - 60.1 syllables a word; 206.836, 1.52 and 65.14 are in use as well",
)
ATESMAN = Formula(
    "atesman",
    "Ateşman",
    ("tr",),
    "Ateşman, Türkçede okunabilirliğin ölçülmesi, A.Ü. TÖMER Dil Dergisi 58, 1997",
    EASE,
    True,
    Validity.INDICATIVE,
    _bands((90, "çok kolay"), (70, "kolay"), (50, "orta"), (30, "zor"), (-math.inf, "çok zor")),
    "198.825 - 40.175 syllables a word - 2.610 words a sentence",
)

# The first formula of a language is the one to show where only one is shown.
FORMULAS: tuple[tuple[Formula, Compute], ...] = (
    (NEW_DALE_CHALL, lambda c: 64 - 0.95 * _share(c.unfamiliar, c) - 0.69 * c.words / c.sentences),
    (FLESCH_KINCAID, lambda c: 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59),
    (FLESCH, _ease(206.835, 1.015, 84.6)),
    (SMOG, lambda c: 3.1291 + 1.0430 * math.sqrt(30 * c.three / c.sentences)),
    (COLEMAN_LIAU, lambda c: 0.0588 * _share(c.characters, c) - 0.296 * _share(c.sentences, c) - 15.8),
    (ARI, lambda c: 4.71 * c.characters / c.words + 0.5 * c.words / c.sentences - 21.43),
    (LIX, lambda c: c.words / c.sentences + _share(c.long_words, c)),
    (INFLESZ, _ease(206.835, 1, 62.3)),
    (AMSTAD, _ease(180, 1, 58.5)),
    (_wiener(1), lambda c: _of_german(c, (0.1935, 0.1672, 0.1297, -0.0327, -0.875))),
    (_wiener(2), lambda c: _of_german(c, (0.2007, 0.1682, 0.1373, 0, -2.779))),
    (_wiener(3), lambda c: _of_german(c, (0.2963, 0.1905, 0, 0, -1.1144))),
    (_wiener(4), lambda c: _of_german(c, (0.2744, 0.2656, 0, 0, -1.693))),
    (KANDEL_MOLES, _ease(207, 1.015, 73.6)),
    (GULPEASE, lambda c: 89 + (300 * c.sentences - 10 * c.characters) / c.words),
    (DOUMA, _ease(206.835, 0.93, 77)),
    (MARTINS, _ease(248.835, 1.015, 84.6)),
    (FOG_PL, lambda c: 0.4 * (c.words / c.sentences + _share(c.four, c))),
    (OBORNEVA, _ease(206.835, 1.3, 60.1)),
    (ATESMAN, _ease(198.825, 2.610, 40.175)),
)


def _of_german(c: Counts, constants: tuple[float, float, float, float, float]) -> float:
    """The form of the four formulas of Vienna: 3 and more syllables, sentence, long words, 1 syllable."""
    three, sentence, long, one, base = constants
    parts = (three * _share(c.three, c), sentence * c.words / c.sentences)
    return sum(parts) + long * _share(c.long_words, c) + one * _share(c.one, c) + base


def formulas_of(tag: str) -> tuple[tuple[Formula, Compute], ...]:
    """Return the formulas that were published for the language of a BCP 47 tag, none for most."""
    return BY_LANGUAGE.get(tag.partition("-")[0], ())


BY_LANGUAGE: Mapping[str, tuple[tuple[Formula, Compute], ...]] = MappingProxyType(
    {
        language: tuple(pair for pair in FORMULAS if language in pair[0].languages)
        for language in sorted({language for formula, _ in FORMULAS for language in formula.languages})
    }
)


def scores(tag: str, counts: Counts, sentences: Sequence[Counts]) -> tuple[Score, ...]:
    """Return what the formulas of a language give for *counts*, the sum of *sentences*."""
    asked = [pair for pair in formulas_of(tag) if counts.sentences >= pair[0].enough]
    if not (asked and counts.words and counts.sentences):
        return ()
    short = counts.words < ENOUGH_WORDS
    rests = counts.without_each(sentences) if len(sentences) >= FEWEST else []
    return tuple(_score(formula, compute, counts, rests, short) for formula, compute in asked)


def _score(formula: Formula, compute: Compute, counts: Counts, rests: Sequence[Counts], short: bool) -> Score:
    """The score with twice its standard error to both sides, by what is left without each of the sentences.

    (Quenouille's and Tukey's jackknife: how far the score hangs on which sentences happen to stand there.)
    """
    value, number = compute(counts), len(rests)
    if not number:
        return Score(formula, value, too_short=short)
    without = [compute(rest) for rest in rests]
    mean = sum(without) / number
    error = math.sqrt((number - 1) / number) * math.dist(without, [mean] * number)
    return Score(formula, value, value - 2 * error, value + 2 * error, short)

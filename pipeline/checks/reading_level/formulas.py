"""Counts -> scores, by readability formulas: one table for all languages. Knows no text.

A language that is not in the table has no formula that we compute: none is published, or we could not read
its source, or it needs what a text does not show (vowels that are not written). It gets counts but no scores.
LIX could show a trend within other languages too, but it was not validated for them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from pipeline.model.reading_level import ENOUGH_WORDS, Band, Counts, Formula, Score, Validity

Compute = Callable[[Counts], float]
"""Computes the value of a formula; the counts must have at least one sentence and one word."""

FEWEST = 3
"""The fewest sentences for which an interval is computed."""


def _bands(*pairs: tuple[float, str]) -> tuple[Band, ...]:
    return tuple(Band(least, meaning) for least, meaning in pairs)


def _ease(base: float, sentence: float, word: float) -> Compute:
    """A formula of Flesch's form: *base*, less points for words a sentence and for syllables a word."""
    return lambda c: base - sentence * c.words / c.sentences - word * c.syllables / c.words


def _share(part: int, c: Counts) -> float:
    """*part* as a percentage of the words."""
    return 100 * part / c.words


GRADE = "US school grade"
EASE = "points, usually 0 to 100; more is easier"
GRADES = _bands(
    (16, "after university"),
    (13, "university"),
    (9, "secondary school, age 14 to 18"),
    (7, "secondary school, age 12 to 14"),
    (4, "primary school, age 9 to 11"),
    (-math.inf, "primary school, up to age 9"),
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
    "64 - 0.95 x per cent of unfamiliar words - 0.69 x words a sentence",
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
    twin="flesch_reading_ease",
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
    "developed with US Navy personnel; word processors show this score",
    twin="flesch_kincaid_grade",
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
    "predicts full understanding, so 2 to 3 grades higher than other formulas; needs 30 sentences",
    enough=30,
    twin="smog_index",
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
    "counts letters and digits; its authors also counted full stops and commas: about one grade more",
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
    twin="lix",
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
    "206.835 - words a sentence - 62.3 x syllables a word",
    twin="szigriszt_pazos",
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
    twin="flesch_reading_ease",
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
        "for factual texts",
        twin="wiener_sachtextformel" if number == 1 else "",
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
    "207 - 1.015 x words a sentence - 73.6 x syllables a word; others use 209, 1.15 and 68",
    twin="flesch_reading_ease",
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
    "206.835 - 0.93 x words a sentence - 77 x syllables a word",
    twin="flesch_reading_ease",
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
    "Flesch's formula plus 42 points",
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
    "206.835 - 1.3 x words a sentence - 60.1 x syllables a word; others use 206.836, 1.52 and 65.14",
    twin="flesch_reading_ease",
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
    "198.825 - 40.175 x syllables a word - 2.610 x words a sentence",
)

CETINKAYA_UZUN = Formula(
    "cetinkaya-uzun",
    "Çetinkaya-Uzun",
    ("tr",),
    "Çetinkaya, Türkçe metinlerin okunabilirlik düzeylerinin tanımlanması ve sınıflandırılması, Ankara"
    " Üniversitesi, 2010, page 85; read in turkish-linguistic-features 0.2.0 (PyPI)",
    EASE,
    True,
    Validity.INDICATIVE,
    _bands(
        (51, "read without help"),
        (35, "read with the help of a teacher"),
        (-math.inf, "too hard to read"),
    ),
    "118.823 - 25.987 x syllables a word - 0.971 x words a sentence; its author ends sentences at colons",
)
PARTIKO = Formula(
    "partiko",
    "Flesch-Partiko",
    ("uk",),
    "Партико, Загальне редагування: нормативні основи, 2001, in Grzybek, Text difficulty and the"
    " Arens-Altmann law, 2010; read in the source of Wordless (GitHub, BLKSerene/Wordless)",
    EASE,
    True,
    Validity.INDICATIVE,
    FLESCH_BANDS,
    "206.84 - 28.3 x syllables a word - 5.93 x words a sentence",
)

FITTED_EASE = Formula(
    "fitted-ease",
    "Fitted ease (our own)",
    ("en",),
    "fitted by us to the 4,724 excerpts of the CLEAR corpus, rated by teachers (Crossley et al., A"
    " large-scaled corpus for assessing text readability, Behavior Research Methods, 2022; CC BY-NC-SA 4.0)",
    "points; 50 is the average of texts for ages 8 to 18, and 10 are a standard deviation; more is easier",
    True,
    Validity.INDICATIVE,
    _bands(
        (60, "easier than 5 of 6 school texts"),
        (50, "easier than half of school texts"),
        (40, "harder than half of school texts"),
        (-math.inf, "harder than 5 of 6 school texts"),
    ),
    "on texts that it was not fitted to, r = 0.65 and an error of 8 points; published by nobody else",
)


def _fitted(c: Counts) -> float:
    """Our own figure: it falls with the length of sentences and the share of unfamiliar and of hard words."""
    rare = 18.1 * math.sqrt(c.unfamiliar / c.words) + 39.1 * math.sqrt(c.hard / c.words)
    return 85.3 - 7.2 * math.log(c.words / c.sentences) - rare


# If a report shows one formula only, it shows the first one for the language.
FORMULAS: tuple[tuple[Formula, Compute], ...] = (
    (NEW_DALE_CHALL, lambda c: 64 - 0.95 * _share(c.unfamiliar, c) - 0.69 * c.words / c.sentences),
    (FLESCH_KINCAID, lambda c: 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59),
    (FLESCH, _ease(206.835, 1.015, 84.6)),
    (SMOG, lambda c: 3.1291 + 1.0430 * math.sqrt(30 * c.three / c.sentences)),
    (COLEMAN_LIAU, lambda c: 0.0588 * _share(c.characters, c) - 0.296 * _share(c.sentences, c) - 15.8),
    (ARI, lambda c: 4.71 * c.characters / c.words + 0.5 * c.words / c.sentences - 21.43),
    (FITTED_EASE, _fitted),
    (LIX, lambda c: c.words / c.sentences + _share(c.long_words, c)),
    (INFLESZ, _ease(206.835, 1, 62.3)),
    (AMSTAD, _ease(180, 1, 58.5)),
    (_wiener(1), lambda c: _wiener_value(c, (0.1935, 0.1672, 0.1297, -0.0327, -0.875))),
    (_wiener(2), lambda c: _wiener_value(c, (0.2007, 0.1682, 0.1373, 0, -2.779))),
    (_wiener(3), lambda c: _wiener_value(c, (0.2963, 0.1905, 0, 0, -1.1144))),
    (_wiener(4), lambda c: _wiener_value(c, (0.2744, 0.2656, 0, 0, -1.693))),
    (KANDEL_MOLES, _ease(207, 1.015, 73.6)),
    (GULPEASE, lambda c: 89 + (300 * c.sentences - 10 * c.characters) / c.words),
    (DOUMA, _ease(206.835, 0.93, 77)),
    (MARTINS, _ease(248.835, 1.015, 84.6)),
    (FOG_PL, lambda c: 0.4 * (c.words / c.sentences + _share(c.four, c))),
    (OBORNEVA, _ease(206.835, 1.3, 60.1)),
    (ATESMAN, _ease(198.825, 2.610, 40.175)),
    (CETINKAYA_UZUN, _ease(118.823, 0.971, 25.987)),
    (PARTIKO, _ease(206.84, 5.93, 28.3)),
)


def _wiener_value(c: Counts, constants: tuple[float, float, float, float, float]) -> float:
    """The value of a Wiener Sachtextformel.

    *constants*: for words of 3 or more syllables (per cent), words a sentence, long words (per cent), words
    of 1 syllable (per cent), and the constant term.
    """
    three, sentence, long, one, base = constants
    parts = (three * _share(c.three, c), sentence * c.words / c.sentences)
    return sum(parts) + long * _share(c.long_words, c) + one * _share(c.one, c) + base


def formulas_of(tag: str) -> tuple[tuple[Formula, Compute], ...]:
    """Return the formulas that we compute for the language of a BCP 47 tag; for most languages, none."""
    return BY_LANGUAGE.get(tag.partition("-")[0], ())


BY_LANGUAGE: Mapping[str, tuple[tuple[Formula, Compute], ...]] = MappingProxyType(
    {
        language: tuple(pair for pair in FORMULAS if language in pair[0].languages)
        for language in sorted({language for formula, _ in FORMULAS for language in formula.languages})
    }
)


def scores(tag: str, counts: Counts, sentences: Sequence[Counts]) -> tuple[Score, ...]:
    """Return the scores of *counts*, which is the sum of *sentences*, by the formulas of a language."""
    asked = [pair for pair in formulas_of(tag) if counts.sentences >= pair[0].enough]
    if not (asked and counts.words and counts.sentences):
        return ()
    short = counts.words < ENOUGH_WORDS
    rests = counts.without_each(sentences) if len(sentences) >= FEWEST else []
    return tuple(_score(formula, compute, counts, rests, short) for formula, compute in asked)


def _score(formula: Formula, compute: Compute, counts: Counts, rests: Sequence[Counts], short: bool) -> Score:
    """The score +/- 2 standard errors, by the jackknife (recomputed without each sentence in turn).

    *rests* are the counts without each sentence. The jackknife is by Quenouille and Tukey. It shows how much
    the score depends on single sentences.
    """
    value, number = compute(counts), len(rests)
    if not number:
        return Score(formula, value, too_short=short)
    without = [compute(rest) for rest in rests]
    mean = sum(without) / number
    error = math.sqrt((number - 1) / number) * math.dist(without, [mean] * number)
    return Score(formula, value, value - 2 * error, value + 2 * error, short)

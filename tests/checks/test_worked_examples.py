"""Our formulas give the values that their authors printed for their own texts and counts.

Examples of Chall & Dale and more of Coleman & Liau are in test_reading_level.py. Each example names the page
of the author and, if we have not seen that page, who quotes it.
"""

from __future__ import annotations

from pathlib import Path
from statistics import mean

import pytest

from pipeline.checks.reading_level import measure
from pipeline.checks.reading_level.formulas import FORMULAS
from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.reading_level import Counts

PASSAGES = Path(__file__).parent / "data" / "kincaid-1975.txt"  # data/ORIGIN.md


def value(formula: str, counts: Counts) -> float:
    return next(compute for each, compute in FORMULAS if each.id == formula)(counts)


# ---- Flesch, "A New Readability Yardstick" (1948), tables 4, 5 and 7, reprinted in DuBay (ed.), The
# Classic Readability Studies (2007, ERIC ED506404); the figures as quoted, with both tables' numbers, in
# books/S58-R1/intake/build-F.py of covisheild/obesity-course (GitHub).


@pytest.mark.parametrize(
    ("text", "syllables", "words", "printed"),
    [
        ("The New Yorker, table 4", 148, 20, 61),
        ("Reader's Digest, table 4", 145, 16, 68),
        ("Life, table 7", 165, 22, 46),
        ("The New Yorker, table 7", 145, 18, 66),
    ],
)
def test_scores_of_flesch_s_magazines(text: str, syllables: int, words: int, printed: int) -> None:
    counts = Counts(sentences=100, words=100 * words, syllables=syllables * words)
    rounding = 0.5 + 0.5 * 0.846 + 0.5 * 1.015  # score, words and syllables are rounded to whole numbers
    assert value("flesch", counts) == pytest.approx(printed, abs=rounding), text


# What Flesch calls "standard" in 1948 (table 5): 17 words a sentence and 147 syllables in 100 words, as
# quoted in Nirmaldasan, "The Standard Text", strainindex.wordpress.com (2012).
def test_flesch_s_standard_text_is_in_the_band_standard() -> None:
    standard = Counts(sentences=100, words=1700, syllables=2499)
    formula = next(each for each, _ in FORMULAS if each.id == "flesch")
    assert formula.meaning(value("flesch", standard)) == "standard"


# ---- Kincaid, Fishburne, Rogers & Chissom, Derivation of New Readability Formulas (1975): the passages of
# appendix A, their grades by the new formula in table 2 (page 12) and Flesch's bands in table 1 (pages 8
# and 9), as quoted in scripts/generate_verification_report.py of turkish-linguistic-features 0.2.0 (PyPI).

GRADES = (9.7, 16.7, 12.7, 8.2, 7.1, 12.3, 11.7, 14.7, 8.0, 11.7, 8.1, 11.8, 10.0, 12.5, 8.4, 13.8, 9.3, 6.6)
EASE = {"7": (70, 80), "8-9": (60, 70), "10-12": (50, 60), "13-16": (30, 50), "16+": (0, 30)}
BANDS = (
    *("8-9", "16+", "13-16", "8-9", "8-9", "13-16", "13-16", "13-16", "7"),
    *("13-16", "8-9", "10-12", "10-12", "13-16", "8-9", "16+", "10-12"),
)
# Passages for which the authors seem to have counted in another way: the spoken syllables of "400 to 500° F"
# (2, 14), and some semicolons as ends of sentences (12, 13). We count a number as one syllable, as Flesch
# says, and never a semicolon as an end.
COUNTED_OTHERWISE = {2, 12, 13, 14}


def scores_of_passages() -> list[dict[str, float]]:
    passages = PASSAGES.read_text(encoding="utf-8").strip().split("\n\n")
    documents = [
        Document(Passage((Text("A"),)), (Section(None, (Passage((Text(words),)),)),), "en")
        for words in passages
    ]
    return [{s.formula.id: s.value for s in measure(each).whole.scores} for each in documents]


def test_kincaid_s_passages_have_the_grades_that_he_printed() -> None:
    grades = [scores["flesch-kincaid"] for scores in scores_of_passages()]
    assert mean(grades) == pytest.approx(mean(GRADES), abs=0.1)
    for number, (ours, printed) in enumerate(zip(grades, GRADES, strict=True), 1):
        most = 2 if number in COUNTED_OTHERWISE else 0.6
        assert ours == pytest.approx(printed, abs=most), number


def test_kincaid_s_passages_are_in_the_bands_that_he_printed() -> None:
    ease = [scores["flesch"] for scores in scores_of_passages()]
    for number, (ours, band) in enumerate(
        zip(ease, BANDS, strict=False), 1
    ):  # he printed no band for the last
        least, most = EASE[band]
        slack = 4 if number in COUNTED_OTHERWISE else 1
        assert least - slack <= ours <= most + slack, number


# ---- Coleman & Liau, "A computer readability formula designed for machine scoring" (1975), page 284: they
# estimate the cloze score first, and then the grade from it. Our formula does both in one step. As
# quoted in scripts/generate_verification_report.py of turkish-linguistic-features 0.2.0 (PyPI).


@pytest.mark.parametrize("letters", [350, 420, 480, 560])
@pytest.mark.parametrize("sentences", [2, 5, 9, 14])
def test_coleman_and_liau_s_two_steps_give_the_same_grade(letters: int, sentences: int) -> None:
    cloze = 141.8401 - 0.214590 * letters + 1.079812 * sentences
    grade = -27.4004 * cloze / 100 + 23.06395
    counts = Counts(words=100, sentences=sentences, characters=letters)
    assert value("coleman-liau", counts) == pytest.approx(grade, abs=0.05)


# ---- McLaughlin, "SMOG grading" (1969): his simple rule, "the square root, plus 3", is within one grade of
# his formula. As quoted in Nirmaldasan, strainindex.wordpress.com (April 2010).


@pytest.mark.parametrize("root", [2, 4, 6, 8, 10, 12])
def test_mclaughlin_s_rule_of_thumb(root: int) -> None:
    counts = Counts(sentences=30, words=600, three=root * root)
    assert value("smog", counts) == pytest.approx(root + 3, abs=1)


# ---- Gunning, The Technique of Clear Writing (revised 1968), pages 38 and 39: a passage of Maugham's has
# 118 words, 8 sentences, 15 hard words and the Fog Index 10.9. As quoted in research on Gunning Fog and
# Flesch-Kincaid for "gfog" (GitHub, 2026). The Polish form by Pisarek counts other words as hard; the
# formula is Gunning's.


def test_gunning_s_passage_of_maugham() -> None:
    assert value("fog-pl", Counts(words=118, sentences=8, four=15)) == pytest.approx(10.9, abs=0.1)


# ---- Ateşman, "Türkçede okunabilirliğin ölçülmesi" (1997), page 74: the easiest text has 2.2 syllables a
# word and 4 words a sentence, the hardest 3.0 and 30. As quoted in turkish-linguistic-features 0.2.0
# (PyPI). And the counts of the second text in Kalyoncu & Memiş, Ana Dili Eğitimi Dergisi 12(2), 2024, table
# 9, quoted there in tests/test_readability.py: our own count of that text is the same, 100 words, 4
# sentences, 275 syllables.


@pytest.mark.parametrize(
    ("sentences", "words", "syllables", "printed", "rounding"),
    [(25, 100, 220, 100, 0.05), (10, 300, 900, 0, 0.05), (4, 100, 275, 23.094, 0.0005)],
)
def test_atesman_s_easiest_and_hardest_text(
    sentences: int, words: int, syllables: int, printed: float, rounding: float
) -> None:
    counts = Counts(sentences=sentences, words=words, syllables=syllables)
    assert value("atesman", counts) == pytest.approx(printed, abs=rounding)


# ---- Çetinkaya (2010): the second text of Kalyoncu & Memiş, as above, table 9; and the levels of two values:
# a form of consent at 31.021 (Turkish Journal of Gastroenterology, 2018, PMC6284674) and newspaper columns
# at 38.40 (Bingöl Üniversitesi Sosyal Bilimler Enstitüsü Dergisi 25, 2023).


def test_cetinkaya_s_formula_for_the_same_text() -> None:
    counts = Counts(sentences=4, words=100, syllables=275)
    assert value("cetinkaya-uzun", counts) == pytest.approx(23.084, abs=0.0005)


@pytest.mark.parametrize(("printed", "level"), [(31.021, "too hard"), (38.40, "a teacher")])
def test_the_levels_of_cetinkaya(printed: float, level: str) -> None:
    formula = next(each for each, _ in FORMULAS if each.id == "cetinkaya-uzun")
    assert level in formula.meaning(printed)


# ---- Partiko (2001), by hand: 10 words a sentence and 2.3 syllables a word, 206.84 - 59.3 - 65.09. No
# example of the author's own could be read.


def test_partiko_by_hand() -> None:
    counts = Counts(sentences=20, words=200, syllables=460)
    assert value("partiko", counts) == pytest.approx(82.45, abs=0.0005)

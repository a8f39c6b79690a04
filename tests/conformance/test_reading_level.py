"""The Universal Declaration of Human Rights: sentences are found and scores plausible in many languages."""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cache

import pytest

from pipeline.checks.reading_level import NO_FORMULA, NOT_COUNTABLE, formulas_of, measure
from pipeline.checks.reading_level.measures import Measured
from pipeline.model.reading_level import Syllables
from tests.conformance.declarations import declarations

pytestmark = pytest.mark.slow

# Complete translations: languages with a formula, languages of our interpreters, and other large languages.
COUNTED = (
    "am ar bg bn cs cy da de-1901 el-monoton es et fa fi fr gu he hi hr hu hy id it ja ka ku ln lt lv nb ne"
    " nl nn pa pl ps pt-BR pt-PT ro ru sk sl so sr-Cyrl sr-Latn sv sw ta te ti tr uk ur vi yo zh"
).split()
UNCOUNTABLE = ("th", "km", "lo", "my")


@cache
def all_measured() -> dict[str, list[Measured]]:
    found: dict[str, list[Measured]] = defaultdict(list)
    for each in declarations():
        found[each.tag].append(measure(each.document()))
    return found


def measured(tag: str) -> Measured:
    """The longest translation with this tag, because the corpus also has incomplete ones."""
    return max(all_measured()[tag], key=lambda each: len(each.whole.blocks))


@pytest.mark.parametrize("tag", COUNTED)
def test_there_are_as_many_sentences_as_in_english(tag: str) -> None:
    english, here = measured("en").whole.counts, measured(tag).whole.counts
    assert here.sentences == pytest.approx(english.sentences, rel=0.2)


@pytest.mark.parametrize("tag", [*COUNTED, "en"])
def test_a_language_with_a_published_formula_has_plausible_scores(tag: str) -> None:
    found = measured(tag)
    wanted = [formula.id for formula, _ in formulas_of(tag)]
    assert [score.formula.id for score in found.whole.scores] == wanted
    assert found.note == ("" if wanted else NO_FORMULA)
    for score in found.whole.scores:
        low, high = (-10, 110) if score.formula.more_is_easier else (4, 70)
        assert low < score.value < high
        assert score.low is not None
        assert score.high is not None
        assert score.low < score.value < score.high
        assert math.isfinite(score.high)
        assert score.meaning


@pytest.mark.parametrize("tag", UNCOUNTABLE)
def test_sentences_are_not_counted_if_nothing_marks_their_ends(tag: str) -> None:
    found = measured(tag)
    assert (found.note, found.countable, found.whole.scores) == (NOT_COUNTABLE, False, ())
    assert found.whole.counts.words > 1500


def test_every_declaration_of_the_corpus_can_be_measured() -> None:
    for tag, each in ((tag, each) for tag, found in all_measured().items() for each in found):
        assert not math.isnan(each.whole.counts.words_a_sentence), tag
        if each.syllables is Syllables.NONE:
            assert each.whole.counts.syllables == 0


def test_six_of_seven_complete_translations_have_about_as_many_sentences_as_the_english() -> None:
    """The others translate freely, with two or three sentences for each; most are from the Amazon."""
    english = measured("en")
    whole = [
        each.whole.counts.sentences
        for found in all_measured().values()
        for each in found
        if each.countable and len(each.sections) == len(english.sections) and len(each.whole.blocks) >= 50
    ]
    near = [number for number in whole if number == pytest.approx(english.whole.counts.sentences, rel=0.2)]
    assert len(whole) > 450
    assert len(near) / len(whole) > 6 / 7

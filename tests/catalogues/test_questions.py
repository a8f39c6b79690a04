"""Questions in the comments of a catalogue: who asked what, what was answered, and what hands do to them."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues import po
from pipeline.catalogues.header import header
from pipeline.catalogues.questions import (
    By,
    after_review,
    closed,
    has_question_words,
    lines_of,
    questions,
    remarks,
    with_answer,
    with_asker,
)
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.errors import PipelineError
from pipeline.model.question import Question, QuestionState

DAY = datetime.date(2026, 3, 1)
ADA, BEN = By("A. L.", DAY), By("B. M.", datetime.date(2026, 3, 2))
ASKED = "Is GoodSAM a name? May I translate it, or must it stay as it is in every language that you have?"


def entry(*comments: str) -> Entry:
    return Entry("Press 55.", translations=("Naciśnij 55.",), translator_comments=comments)


def states(one: Entry, signed: bool = False) -> list[tuple[str, QuestionState]]:
    return [(found.words, found.state) for found in questions(one, signed)]


@pytest.mark.parametrize("begins", ["Review: ", "Question: ", "Doubt: ", "doubt:", "REVIEW: "])
def test_a_question_begins_with_one_of_three_words(begins: str) -> None:
    asked = entry(f"{begins}Who?")
    assert states(asked) == [("Who?", QuestionState.OPEN)]
    assert has_question_words(po.write(Catalogue("pl", (asked,), header("help", "pl"))))


def test_a_catalogue_without_these_words_has_no_question() -> None:
    written = po.write(Catalogue("pl", (entry("Seen in Lublin."),), header("help", "pl")))
    assert not has_question_words(written)


def test_other_comments_are_remarks() -> None:
    one = entry("Seen in the old leaflet.", "Review: Who?", "Note: shorter", "@signed checked …")
    assert states(one) == [("Who?", QuestionState.OPEN)]
    assert remarks(one) == ("Seen in the old leaflet.", "Note: shorter")


def test_a_line_that_goes_on_with_a_small_letter_and_a_colon_is_no_new_comment() -> None:
    one = entry("Doubt: 'zwolniony' (released) for", "bail: 'kaucja' would mean money.")
    assert states(one) == [
        ("'zwolniony' (released) for bail: 'kaucja' would mean money.", QuestionState.OPEN)
    ]
    assert remarks(one) == ()


def test_who_asked_who_answered_and_when_come_back() -> None:
    one = with_asker(entry(*lines_of("Review: ", ASKED)), ASKED, ADA)
    assert with_asker(one, ASKED, BEN) == one, "who asked first stays"
    (found,) = questions(one)
    one = with_answer(one, found, "It is a name. Keep it: it stands on the telephone's screen, too.", BEN)
    assert questions(one) == (
        Question(
            ASKED,
            QuestionState.ANSWERED,
            False,
            "A. L.",
            DAY,
            "It is a name. Keep it: it stands on the telephone's screen, too.",
            "B. M.",
            BEN.date,
        ),
    )
    assert states(closed(one, found, ADA)) == [(ASKED, QuestionState.CLOSED)]
    assert all(len(line) <= 74 for line in one.translator_comments), "no tool wraps them"


def test_two_questions_in_a_row_are_two_if_both_have_a_name() -> None:
    one = with_asker(entry(*lines_of("Review: ", "Who?")), "Who?", ADA)
    one = replace(one, translator_comments=(*one.translator_comments, *lines_of("Review: ", "When?")))
    one = with_asker(one, "When?", BEN)
    assert [(found.words, found.who) for found in questions(one)] == [("Who?", "A. L."), ("When?", "B. M.")]


def test_who_changes_the_words_asks_another_question() -> None:
    one = entry("Review: Who?")
    one = with_answer(one, questions(one)[0], "The police.", BEN)
    edited = replace(one, translator_comments=("Review: Whose?", *one.translator_comments[1:]))
    assert states(edited) == [("Whose?", QuestionState.OPEN)]
    assert remarks(edited) == ("Answer: The police.",), "the old answer is still there to read"
    spaced = replace(one, translator_comments=("Review:   who?", *one.translator_comments[1:]))
    assert [found.state for found in questions(spaced)] == [QuestionState.ANSWERED]


def test_an_answer_that_somebody_typed_answers_the_question_above_it() -> None:
    one = entry("Review: Who?", "Answer: The police.", "Doubt: 'azar'?")
    assert states(one) == [("Who?", QuestionState.ANSWERED), ("'azar'?", QuestionState.OPEN)]
    assert states(entry("Answer: The police.", "Review: Who?")) == [("Who?", QuestionState.OPEN)]


def test_a_signature_closes_the_doubts_of_the_translator_and_no_other_question() -> None:
    one = entry("Doubt: 'azar'?", "Review: Who?")
    assert states(one, signed=True) == [("'azar'?", QuestionState.CLOSED), ("Who?", QuestionState.OPEN)]


@pytest.mark.parametrize(
    "line", ["@answered", "@answered 12 2026-03-01 A", "@closed 1b2c3d4e yesterday A. L."]
)
def test_a_broken_line_answers_and_closes_nothing(line: str) -> None:
    assert states(entry("Review: Who?", line)) == [("Who?", QuestionState.OPEN)]


@pytest.mark.parametrize(("words", "who"), [("  ", "A. L."), ("Yes.", ""), ("Yes.", "unknown")])
def test_an_answer_needs_words_and_a_name(words: str, who: str) -> None:
    one = entry("Review: Who?")
    with pytest.raises(PipelineError):
        with_answer(one, questions(one)[0], words, By(who, DAY))


def test_ok_accepts_an_answer_unless_the_same_review_asks_again() -> None:
    asked = entry("Review: Who?")
    answered = with_answer(asked, questions(asked)[0], "The police.", BEN)
    book = Catalogue("pl", (answered,))
    (accepted,) = after_review(book, {}, [answered.key], ADA).entries
    assert states(accepted) == [("Who?", QuestionState.CLOSED)]
    (again,) = after_review(book, {answered.key: "Who?"}, [answered.key], ADA).entries
    assert states(again) == [("Who?", QuestionState.ANSWERED)]
    (still,) = after_review(Catalogue("pl", (asked,)), {}, [asked.key], ADA).entries
    assert states(still) == [("Who?", QuestionState.OPEN)], "OK is no answer"


words = st.text(st.sampled_from('ab Żش\u00a0?:.#@"\\'), min_size=1, max_size=90).filter(
    lambda said: any(sign.isalpha() for sign in said)
)


@given(words, words)
def test_any_question_and_answer_come_back_through_a_file(asked: str, said: str) -> None:
    plain, reply = " ".join(asked.split()), " ".join(said.split())
    one = with_asker(entry(*lines_of("Review: ", asked)), asked, ADA)
    (found,) = questions(one)
    one = with_answer(one, found, said, BEN)
    data = po.write(Catalogue("pl", (one,), header("help", "pl")))
    (back,) = po.read(data, "pl.po", "pl").entries
    (question,) = questions(back)
    assert (question.words, question.answer, question.who) == (plain, reply, "A. L.")

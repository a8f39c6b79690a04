"""Making a sheet and applying a review, without any file format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.review import ImportResult, apply_review
from pipeline.catalogues.reviewed_entries import without_mark
from pipeline.catalogues.sheet import Help, Subject, sheet
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Document, ItemList, Passage, Section, Text, Wording
from pipeline.model.errors import PipelineError
from pipeline.model.review import Decision, Review, ReviewRow, Suggestion, Verdict, plain_line

MESSAGES = (
    Message("Get help", "heading", ("Get help", "Title", "Longest sensible length: about 20 characters")),
    Message(
        "Call 999.",
        comments=("Get help", "Paragraph 1 of 2", "Keep exactly: 999", "Longest sensible length: about 20"),
        critical=True,
    ),
    Message("Wait outside."),
    Message("Go home."),
)
CATALOGUE = Catalogue(
    "pl",
    (
        Entry("Get help", "heading", ("Uzyskaj pomoc",)),
        Entry("Call 999.", translations=("Zadzwoń pod 999.",), translator_comments=("seen", "@signed x")),
        Entry("Wait outside.", translations=("Czekaj w domu.",), flags=("fuzzy",), previous_text="Wait in."),
        Entry("Go home."),
        Entry("Old.", translations=("Stare.",), obsolete=True),
    ),
    file="help.po",
)
SUBJECT = Subject("help", "Get help", MESSAGES)
SHEET = sheet(SUBJECT, CATALOGUE)
TITLE, CALL, WAIT, HOME = SHEET.rows


def decided(*decisions: Decision, ids: Sequence[str] | None = None, session: str = "") -> Review:
    """A review with these decisions; all other rows have no answer."""
    said = {decision.id for decision in decisions}
    silent = tuple(Decision(row.id, row.source, row.translation) for row in SHEET.rows if row.id not in said)
    known = tuple(row.id for row in SHEET.rows) if ids is None else tuple(ids)
    return Review("help", "pl", session or SHEET.session, (*decisions, *silent), known)


def decision(
    row: ReviewRow,
    text: str | None = None,
    verdict: Verdict = Verdict.NONE,
    comment: str = "",
    mark: str = "",
) -> Decision:
    return Decision(row.id, row.source, row.translation if text is None else text, verdict, comment, mark)


def imported(*decisions: Decision, catalogue: Catalogue = CATALOGUE) -> ImportResult:
    return apply_review(decided(*decisions), catalogue, MESSAGES)


def entry(outcome: ImportResult, text: str) -> Entry:
    return next(one for one in outcome.catalogue.entries if one.text == text)


# --- export


def test_a_row_has_its_kind_and_its_notes() -> None:
    assert (CALL.kind, CALL.notes, CALL.critical) == ("Paragraph 1 of 2", ("Keep exactly: 999",), True)
    assert CALL.comments == ("seen",), "what machines read is no comment"
    assert (TITLE.kind, TITLE.notes, TITLE.context) == ("Title", (), "heading")


def test_a_comment_over_several_lines_is_one_comment() -> None:
    lines = (
        "Doubt: no official",
        "name.",
        "Doubt: 'azar'?",
        "Review: one long",
        "Review: remark",
        "",
        "Note: shorter",
        "please.",
        "@waive x",
    )
    said = replace(CATALOGUE.entries[1], translator_comments=lines)
    row = sheet(
        SUBJECT, replace(CATALOGUE, entries=(CATALOGUE.entries[0], said, *CATALOGUE.entries[2:]))
    ).rows[1]
    asked = [(one.words, one.doubt) for one in row.questions]
    assert asked == [("no official name.", True), ("'azar'?", True), ("one long remark", False)]
    assert row.comments == ("Note: shorter please.",)


def test_a_label_has_its_note_and_no_kind() -> None:
    (row,) = sheet(
        Subject("furniture", "", (Message("Draft", "label", ("Heading of a warning.",)),)),
        Catalogue("pl", (Entry("Draft", "label"),)),
    ).rows
    assert (row.kind, row.notes) == ("", ("Heading of a warning.",))


def test_a_fuzzy_row_shows_what_its_translation_was_made_from() -> None:
    assert (WAIT.fuzzy, WAIT.previous) == (True, "Wait in.")
    assert (CALL.fuzzy, CALL.previous) == (False, "")


def test_an_id_has_the_number_of_the_row_and_the_hash_of_its_content() -> None:
    assert CALL.id == f"2-{CATALOGUE.entries[1].content_hash[:8]}"
    moved = sheet(
        SUBJECT, replace(CATALOGUE, entries=(*CATALOGUE.entries[:3], Entry("Go home.", None, ("x",))))
    )
    assert [a.id == b.id for a, b in zip(SHEET.rows, moved.rows, strict=True)] == [True, True, True, False]
    assert moved.session != SHEET.session


def test_rows_are_in_reading_order_under_their_headings_each_once() -> None:
    def passage(words: str, context: str = "") -> Passage:
        return Passage((Text(words),), context=context)

    documents = tuple(
        Document(
            passage("Get help", "heading"),
            (Section(passage(heading), (ItemList((passage("Go home."), passage(last))),)),),
            "en-GB",
            wording,
        )
        for wording, heading, last in (
            (Wording.STANDARD, "Call 999.", "Go home."),
            (Wording.EASY_READ, "Call 999.", "Wait outside."),
        )
    )
    sections = sheet(replace(SUBJECT, documents=documents), CATALOGUE).sections
    assert [(one.wording, one.heading, [row.source for row in one.rows]) for one in sections] == [
        (Wording.STANDARD, "", ["Get help"]),
        (Wording.STANDARD, "Call 999.", ["Call 999.", "Go home."]),
        (Wording.EASY_READ, "Call 999.", ["Wait outside."]),
    ]


def test_a_row_has_its_suggestions_and_findings() -> None:
    key = ("", "Call 999.")
    suggestion = Suggestion("Ring 999.", "Dzwoń pod 999.", 80)
    given_help = Help({key: ("a number is lost",)}, {key: (suggestion,)}, {key})
    row = sheet(SUBJECT, CATALOGUE, given_help).rows[1]
    assert (row.findings, row.suggestions, row.checked) == (("a number is lost",), (suggestion,), True)


def test_a_catalogue_that_is_behind_its_source_must_be_updated_first() -> None:
    behind = replace(CATALOGUE, entries=CATALOGUE.entries[:2])
    with pytest.raises(PipelineError, match="does not have 2 of the messages; the first is") as caught:
        sheet(SUBJECT, behind)
    assert caught.value.hint == "run leaflets update help first"


# --- import: what is imported


def test_rows_without_an_answer_change_nothing() -> None:
    outcome = imported()
    assert outcome.catalogue == CATALOGUE
    assert (outcome.differences, outcome.refusals, outcome.silent) == ((), (), 4)


def test_an_edit_is_imported_and_approves_nothing() -> None:
    outcome = imported(decision(CALL, "Dzwoń pod 999."))
    (one,) = outcome.differences
    assert (one.before, one.after, one.verdict) == ("Zadzwoń pod 999.", "Dzwoń pod 999.", Verdict.NONE)
    assert entry(outcome, "Call 999.").translations == ("Dzwoń pod 999.",)
    assert outcome.approved == ()


def test_ok_approves_the_text_as_it_is_in_the_row() -> None:
    outcome = imported(decision(CALL, verdict=Verdict.OK), decision(TITLE, "Pomoc", Verdict.OK))
    assert [(one.key, one.after) for one in outcome.approved] == [
        (("", "Call 999."), "Zadzwoń pod 999."),
        (("heading", "Get help"), "Pomoc"),
    ]


def test_an_edited_or_approved_text_stays_fuzzy_until_it_is_signed() -> None:
    for one in (decision(WAIT, "Czekaj na dworze."), decision(WAIT, verdict=Verdict.OK)):
        after = entry(imported(one), "Wait outside.")
        assert (after.fuzzy, after.previous_text) == (True, "Wait in.")
        signed = without_mark(after)
        assert (signed.fuzzy, signed.previous_text, signed.translations) == (False, None, after.translations)


def test_an_edited_fuzzy_text_stays_fuzzy_if_a_tool_drops_the_flag() -> None:
    after = entry(imported(decision(WAIT, "Czekaj na dworze.")), "Wait outside.")
    assert replace(after, flags=()).fuzzy


def test_a_fuzzy_text_that_nobody_judged_stays_fuzzy() -> None:
    assert entry(imported(decision(WAIT, comment="?")), "Wait outside.").fuzzy


def test_change_without_a_better_text_makes_the_old_text_fuzzy() -> None:
    outcome = imported(decision(CALL, verdict=Verdict.CHANGE))
    after = entry(outcome, "Call 999.")
    assert (after.fuzzy, after.translations) == (True, ("Zadzwoń pod 999.",))
    assert [one.verdict for one in outcome.differences] == [Verdict.CHANGE]


def test_change_with_a_better_text_is_an_edit() -> None:
    outcome = imported(decision(CALL, "Dzwoń: 999.", Verdict.CHANGE))
    assert not entry(outcome, "Call 999.").fuzzy
    assert [one.verdict for one in outcome.differences] == [Verdict.NONE]


def test_a_comment_is_added_to_the_catalogue_once() -> None:
    long = "to nie jest dobre zdanie " * 8
    outcome = imported(decision(CALL, comment=long))
    lines = entry(outcome, "Call 999.").translator_comments[2:]
    assert " ".join(line.removeprefix("Review: ") for line in lines) == long.strip()
    assert all(line.startswith("Review: ") and len(line) <= 74 for line in lines)
    again = apply_review(decided(decision(CALL, comment=long)), outcome.catalogue, MESSAGES)
    assert again.catalogue == outcome.catalogue


def test_an_unknown_verdict_approves_nothing_and_is_kept_as_a_comment() -> None:
    outcome = imported(decision(CALL, mark="może", comment="sprawdź"))
    assert [refusal.why for refusal in outcome.refusals] == [
        "“może” is neither OK nor Change: it is kept as a comment and approves nothing"
    ]
    assert entry(outcome, "Call 999.").translator_comments[-1] == "Review: może / sprawdź"
    assert outcome.approved == ()


def test_a_rejected_text_stays_fuzzy_if_a_tool_drops_the_flag() -> None:
    rejected = entry(imported(decision(CALL, verdict=Verdict.CHANGE)), "Call 999.")
    without_flag = replace(rejected, flags=())
    assert without_flag.fuzzy
    assert not without_flag.translated
    assert not replace(without_flag, translations=("Zadzwoń pod numer 999.",)).fuzzy, "an edit ends it"


@pytest.mark.parametrize("text", ["Zadzwoń pod 999. ", "Zadzwoń  pod 999.", "Zadzwoń\u200b pod 999."])
def test_a_space_more_does_not_release_a_rejected_text(text: str) -> None:
    rejected = entry(imported(decision(CALL, verdict=Verdict.CHANGE)), "Call 999.")
    assert replace(rejected, flags=(), translations=(text,)).fuzzy


def test_an_old_sheet_does_not_undo_a_rejection() -> None:
    rejected = imported(decision(CALL, verdict=Verdict.CHANGE)).catalogue
    again = imported(decision(CALL, verdict=Verdict.OK), catalogue=rejected)
    assert (again.approved, again.catalogue) == ((), rejected)
    assert [one.why for one in again.refusals] == [
        "somebody has said here since that this translation is not right"
    ]


def test_an_emptied_cell_keeps_the_translation_but_makes_it_fuzzy() -> None:
    outcome = imported(decision(CALL, "", Verdict.OK))
    after = entry(outcome, "Call 999.")
    assert (after.translations, after.fuzzy) == (("Zadzwoń pod 999.",), True)
    assert ["deleted" in refusal.why for refusal in outcome.refusals] == [True]
    assert outcome.approved == ()


def test_a_missing_translation_cannot_be_approved() -> None:
    outcome = imported(decision(HOME, verdict=Verdict.OK))
    assert (outcome.approved, outcome.catalogue) == ((), CATALOGUE)
    assert [refusal.why for refusal in outcome.refusals] == ["it is marked OK, but there is no translation"]


def test_marks_that_our_writer_put_round_numbers_are_not_the_translators() -> None:
    row = replace(CALL, translation="\u200e999\u200f!")
    review = replace(decided(decision(row)), guarded=True)
    assert entry(apply_review(review, CATALOGUE, MESSAGES), "Call 999.").translations == ("999!",)
    assert entry(imported(decision(row)), "Call 999.").translations == ("\u200e999\u200f!",)


# --- import: what is refused


def test_altered_english_refuses_its_row_and_no_other() -> None:
    altered = replace(decision(CALL, "Telefon: 998.", Verdict.OK), source="Call 998.")
    outcome = imported(altered, decision(TITLE, "Pomoc", Verdict.OK))
    (refusal,) = outcome.refusals
    assert refusal.why == "the English was altered in the file: “999.” is gone and “998.” is new"
    assert [one.after for one in outcome.approved] == ["Pomoc"]
    said = " ".join(line.removeprefix("Review: ") for line in entry(outcome, "Call 999.").translator_comments)
    assert entry(outcome, "Call 999.").translations == ("Zadzwoń pod 999.",)
    assert "“Telefon: 998.”" in said
    assert "“998.” is new" in said


@pytest.mark.parametrize(
    "source",
    [" Call\u00a0 999. ", "Call 999.\u200b", "call 999.", "CALL 999."],
)
def test_white_space_and_letter_case_are_no_alteration(source: str) -> None:
    review = replace(decided(replace(decision(CALL, verdict=Verdict.OK), source=source)), guarded=True)
    assert len(apply_review(review, CATALOGUE, MESSAGES).approved) == 1


@pytest.mark.parametrize(
    ("ids", "why"),
    [
        (["1-00000000", CALL.id, WAIT.id, HOME.id], "the English has been changed here"),
        ([row.id for row in SHEET.rows] + ["5-12345678"], "the English has been changed here"),
    ],
)
def test_a_row_with_a_strange_id_refuses_itself(ids: list[str], why: str) -> None:
    """Its words are those of the title: that is no proof that the answer is about it."""
    strange = Decision(ids[-1] if len(ids) > 4 else ids[0], "Go now.", "Idź.", Verdict.OK)
    others = tuple(decision(row, verdict=Verdict.OK) for row in (CALL, WAIT))
    review = Review("help", "pl", SHEET.session, (strange, *others), tuple(ids))
    outcome = apply_review(review, CATALOGUE, MESSAGES)
    assert [one.key[1] for one in outcome.approved] == ["Call 999.", "Wait outside."]
    assert outcome.refusals[0].why.startswith(why)
    assert "some are missing, were added or have another ID" in outcome.refusals[-1].why
    assert outcome.catalogue.header_comments == (
        f"Review: row {strange.id}: not taken, because the English has been changed",
        "Review: here since the file was made: “Idź.”",
    ), "words that belong to no message are kept above the header"


def test_a_made_up_id_cannot_sign_by_the_words_of_another_row() -> None:
    made_up = Decision("2-00000000", CALL.source, CALL.translation, Verdict.OK)
    review = Review("help", "pl", SHEET.session, (made_up,), ("2-00000000", TITLE.id))
    assert apply_review(review, CATALOGUE, MESSAGES).approved == ()


def test_a_file_without_any_known_row_is_refused() -> None:
    review = Review(
        "help", "pl", "0123456789abcdef", (Decision("1-00000000", "Who?", "Kto?"),), ("1-00000000",)
    )
    with pytest.raises(PipelineError, match="not those of the review 0123456789abcdef that it names"):
        apply_review(review, CATALOGUE, MESSAGES)


def test_a_missing_row_is_reported_and_the_others_are_imported() -> None:
    review = decided(decision(TITLE, "Pomoc"), ids=[row.id for row in SHEET.rows if row is not CALL])
    review = replace(review, decisions=tuple(one for one in review.decisions if one.id != CALL.id))
    outcome = apply_review(review, CATALOGUE, MESSAGES)
    assert [(one.id, one.why) for one in outcome.refusals] == [(CALL.id, "the row is missing from the file")]
    assert entry(outcome, "Get help").translations == ("Pomoc",)


def test_sorted_rows_are_the_same_review() -> None:
    review = decided(decision(CALL, "Dzwoń: 999."))
    turned = replace(review, ids=review.ids[::-1], decisions=review.decisions[::-1])
    assert (
        apply_review(turned, CATALOGUE, MESSAGES).catalogue
        == apply_review(review, CATALOGUE, MESSAGES).catalogue
    )


def test_a_row_that_is_there_twice_is_not_imported() -> None:
    one, other = decision(CALL, "Dzwoń: 999.", Verdict.OK), decision(CALL, "Dzwoń: 998.", Verdict.OK)
    outcome = apply_review(
        decided(one, other, ids=[row.id for row in SHEET.rows] + [CALL.id]), CATALOGUE, MESSAGES
    )
    assert entry(outcome, "Call 999.").translations == CATALOGUE.entries[1].translations
    assert outcome.approved == ()
    assert "Dzwoń: 998." in " ".join(entry(outcome, "Call 999.").translator_comments)
    assert [refusal.why for refusal in outcome.refusals] == ["more than one row has this ID"] * 2


def changed_here(message: str, **changes: object) -> Catalogue:
    entries = tuple(
        replace(one, **changes) if one.text == message else one  # type: ignore[arg-type]
        for one in CATALOGUE.entries
    )
    return replace(CATALOGUE, entries=entries)


def test_a_change_here_after_the_export_stays_and_the_row_is_refused() -> None:
    here = changed_here("Call 999.", translations=("Dzwoń na 999.",))
    outcome = imported(decision(CALL, "Telefon: 999.", Verdict.OK, comment="lepiej"), catalogue=here)
    after = entry(outcome, "Call 999.")
    assert after.translations == ("Dzwoń na 999.",)
    assert "“Telefon: 999.” / lepiej" in " ".join(
        one.removeprefix("Review: ") for one in after.translator_comments
    )
    (refusal,) = outcome.refusals
    assert refusal.why == "the translation has been changed here since the file was made"
    assert (refusal.translation, refusal.comment) == ("Telefon: 999.", "lepiej")


def test_a_row_whose_english_changed_here_after_the_export_is_refused() -> None:
    here = changed_here("Call 999.", text="Call 998.")
    messages = tuple(replace(one, text="Call 998.") if one.text == "Call 999." else one for one in MESSAGES)
    outcome = apply_review(decided(decision(CALL, verdict=Verdict.OK)), here, messages)
    assert (outcome.catalogue, outcome.approved) == (here, ())
    assert [one.why for one in outcome.refusals] == [
        "the English has been changed here since the file was made"
    ]


def test_a_row_without_an_answer_is_never_refused() -> None:
    here = changed_here("Call 999.", translations=("Dzwoń na 999.",))
    outcome = imported(catalogue=here)
    assert (outcome.catalogue, outcome.refusals, outcome.moved) == (here, (), 1)


def test_a_second_import_of_a_file_changes_nothing() -> None:
    decisions = (decision(CALL, "Dzwoń: 999.", Verdict.OK, comment="a"), decision(WAIT, "Czekaj."))
    once = imported(*decisions)
    twice = imported(*decisions, catalogue=once.catalogue)
    assert (twice.catalogue, twice.refusals) == (once.catalogue, ())


words = st.text(st.sampled_from("ab *[]{}1\\9٣żش\u00a0\u0301\n"), max_size=12)
judged = st.tuples(words, st.sampled_from(Verdict))


@given(st.dictionaries(st.sampled_from(SHEET.rows), judged, max_size=4))
def test_any_edits_are_imported_unchanged_and_nothing_else_is_approved(
    edits: dict[ReviewRow, tuple[str, Verdict]],
) -> None:
    outcome = imported(*(decision(row, text, verdict) for row, (text, verdict) in edits.items()))
    for row, before in zip(SHEET.rows, CATALOGUE.entries, strict=False):
        after = entry(outcome, row.source)
        text, verdict = edits.get(row, (row.translation, Verdict.NONE))
        wanted = plain_line(text) or row.translation
        assert plain_line(after.translations[0]) == wanted
        approved = before.key in {one.key for one in outcome.approved}
        assert approved == (verdict is Verdict.OK and bool(plain_line(text)))
        assert not (before.fuzzy and not after.fuzzy)

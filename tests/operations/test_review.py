"""Exporting a catalogue for review, and importing the reviewed document into the project's files."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.catalogues import ledger as ledgers
from pipeline.catalogues.sign_off import sign_off_state
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.errors import PipelineError
from pipeline.model.labels import label_messages
from pipeline.model.review import Verdict, plain_line
from pipeline.model.sign_off import Ledger, Stage
from pipeline.model.sign_off import SignOffLevel as Stands
from pipeline.operations.review import (
    Proposal,
    accept,
    propose,
    require_nothing_lost,
)
from pipeline.operations.review_report import as_record, as_text
from pipeline.operations.sheets import EVERYTHING, export, review_sheet
from pipeline.operations.sign import open_catalogue, request, unsign_messages
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.sources.library import read_catalogue
from tests.interruptions import tree
from tests.projects import TEXT, TODAY, make_project, translate
from tests.review_files import COMMENT, ENGLISH, TRANSLATION, VERDICT, Cells, filled

CALL = "Call 999 if you are in danger. Press 55 if you cannot talk."
WIECEJ = "Więcej: [Example Police]{1}"
DZWON = "Dzwoń pod 999, jeśli grozi Ci niebezpieczeństwo. Naciśnij 55, jeśli nie możesz mówić."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def exported(project: Project, leaflet: str = "help", cells: Mapping[str, Cells] | None = None) -> Path:
    """The file that comes back, with *cells* filled in by the rows' numbers."""
    (file,) = export(project, leaflet, "pl", ("docx",), EVERYTHING)
    path = project.root / file.name
    path.write_bytes(filled(file.data, cells) if cells else file.data)
    return path


def taken(project: Project, cells: Mapping[str, Cells], who: str = "A. L.") -> Proposal:
    proposal = propose(project, exported(project, cells=cells), TODAY, who)
    accept(proposal)
    return proposal


def catalogue(project: Project, leaflet: str = "help") -> Catalogue:
    found = read_catalogue(project, leaflet, "pl")
    assert found is not None
    return found


def entry(project: Project, text: str = CALL) -> Entry:
    return next(one for one in catalogue(project).entries if one.text == text)


def ledger(project: Project) -> Ledger:
    path = project.locales / "pl" / "sign-off.jsonl"
    return ledgers.read(path.read_text(encoding="utf-8"), "l")[0] if path.exists() else Ledger()


def stands(project: Project, text: str = CALL) -> Stands:
    return sign_off_state(entry(project, text), "help", ledger(project)).verdict


def verdicts(project: Project) -> list[Stands]:
    return [found.verdict for _, found in open_catalogue(project, "help", "pl").account().rows]


@pytest.mark.parametrize("leaflet", ["help", "furniture"])
def test_a_file_that_nobody_touched_changes_nothing_and_signs_nothing(project: Project, leaflet: str) -> None:
    proposal = propose(project, exported(project, leaflet), TODAY, "A. L.")
    assert not proposal.changes_something
    assert (proposal.outcome.differences, proposal.outcome.refusals, proposal.signing.records) == ((), (), ())


@pytest.mark.parametrize(
    "cells",
    [
        {"3": {VERDICT: "OK"}},
        {"3": {TRANSLATION: DZWON}},
        {"2": {COMMENT: "Who?"}},
        {"4": {VERDICT: "Change"}},
    ],
)
def test_answers_that_are_not_imported_are_not_overwritten(
    project: Project, cells: Mapping[str, Cells]
) -> None:
    path = exported(project)
    require_nothing_lost(project, path)
    path = exported(project, cells=cells)
    with pytest.raises(PipelineError, match="may hold answers that are not imported yet"):
        require_nothing_lost(project, path)
    accept(propose(project, path, TODAY, "A. L."))
    require_nothing_lost(project, path)


def test_a_file_of_another_kind_is_not_overwritten(project: Project) -> None:
    path = project.root / "notes.docx"
    require_nothing_lost(project, path)
    path.write_bytes(b"my notes")
    with pytest.raises(PipelineError, match=r"notes\.docx"):
        require_nothing_lost(project, path)


def test_an_untouched_file_of_an_older_catalogue_may_be_made_again(project: Project) -> None:
    path = exported(project)
    translate(project, "help", "pl", {CALL: DZWON})
    require_nothing_lost(project, path)


def test_an_unknown_format_is_an_error_that_lists_the_known_ones(project: Project) -> None:
    with pytest.raises(PipelineError, match="there is no review format 'csv'") as caught:
        export(project, "help", "pl", ("csv",))
    assert caught.value.hint.startswith("the formats are docx")


def test_only_what_was_marked_ok_is_signed(project: Project) -> None:
    proposal = taken(project, {"3": {VERDICT: "OK"}, "2": {TRANSLATION: "Co robić?"}, "4": {VERDICT: "OK?"}})
    assert [record.act.value for record in proposal.signing.records] == ["translated", "checked"]
    assert stands(project) is Stands.CHECKED
    assert "@signed checked 2026-11-23" in entry(project).translator_comments[-1]
    assert stands(project, "What can I do?") is Stands.UNSIGNED
    assert entry(project, "What can I do?").translations == ("Co robić?",)
    assert stands(project, "Find out more at [Example Police]{1}") is Stands.UNSIGNED


def test_an_edited_row_is_signed_for_the_words_it_has_now(project: Project) -> None:
    taken(project, {"3": {TRANSLATION: DZWON, VERDICT: "✓", COMMENT: "krócej"}})
    assert entry(project).translations == (DZWON,)
    assert stands(project) is Stands.CHECKED
    assert "Review: krócej" in entry(project).translator_comments
    checked = sign_off_state(entry(project), "help", ledger(project))
    assert checked.self_checked, "whoever wrote the words is not their second pair of eyes"


def test_a_text_that_breaks_a_rule_is_imported_and_not_signed(project: Project) -> None:
    slip = DZWON.replace("55", "56")
    proposal = taken(project, {"3": {TRANSLATION: slip, VERDICT: "OK"}})
    assert entry(project).translations == (slip,)
    assert stands(project) is Stands.UNSIGNED
    assert proposal.troubled
    told = as_text(proposal)
    assert "not signed: the translation lacks 55" in told
    assert told.count("the translation lacks 55") == 1
    assert "leaflets guide interpreter" in told, "it says how to get past the check"
    assert entry(project).fuzzy, "no reader sees the words"


def test_a_sentence_in_another_language_is_imported_and_not_signed(project: Project) -> None:
    """Lithuanian in the Polish sheet, with the right numbers."""
    lithuanian = "Skambinkite 999, jei jums gresia pavojus. Spauskite 55, jei negalite kalbėti."
    proposal = taken(project, {"3": {TRANSLATION: lithuanian, VERDICT: "OK"}})
    assert entry(project).translations == (lithuanian,)
    assert stands(project) is Stands.UNSIGNED
    assert entry(project).fuzzy
    assert "this looks like Lithuanian" in as_text(proposal)


def test_a_rejected_text_loses_its_sign_off_and_is_not_shown(project: Project) -> None:
    taken(project, {"3": {VERDICT: "OK"}})
    assert stands(project) is Stands.CHECKED
    taken(project, {"3": {VERDICT: "Change", COMMENT: "źle"}}, who="B. M.")
    assert entry(project).fuzzy
    assert stands(project) is Stands.UNSIGNED
    translate(project, "help", "pl", {CALL: entry(project).translations[0]})
    assert entry(project).fuzzy, "a tool that drops the flag does not make it good"
    path = project.catalogue("help", "pl")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "@fuzzy" not in line), encoding="utf-8")
    assert not entry(project).fuzzy
    assert stands(project) is Stands.UNSIGNED, "taking the mark away does not bring the sign-off back"


def test_a_review_with_verdicts_needs_a_name(project: Project) -> None:
    path = exported(project, cells={"3": {VERDICT: "OK"}})
    with pytest.raises(
        PipelineError, match="1 row says OK or Change, but nobody has signed with a name"
    ) as caught:
        propose(project, path, TODAY)
    assert "--who" in caught.value.hint
    unjudged = propose(project, exported(project, cells={"3": {TRANSLATION: DZWON}}), TODAY)
    assert unjudged.changes_something, "an edit needs no name"


def test_altered_english_refuses_its_row_only(project: Project) -> None:
    proposal = taken(project, {"3": {ENGLISH: CALL.replace("55", "56"), VERDICT: "OK"}, "2": {VERDICT: "OK"}})
    assert (stands(project), stands(project, "What can I do?")) == (Stands.UNSIGNED, Stands.CHECKED)
    assert "not imported: the English was altered in the file: “55” is gone and “56” is new" in as_text(
        proposal
    )
    assert "“56” is new" in " ".join(entry(project).translator_comments)


def test_a_review_of_another_project_is_refused(project: Project) -> None:
    path = exported(project)
    (project.source / "help").rename(project.source / "advice")
    with pytest.raises(PipelineError, match="there is no leaflet 'help' here"):
        propose(project, path, TODAY)
    (project.source / "advice").rename(project.source / "help")
    project.catalogue("help", "pl").unlink()
    with pytest.raises(PipelineError, match="there is no Polish catalogue"):
        propose(project, path, TODAY)


def test_a_change_after_the_export_stays_and_is_reported(project: Project) -> None:
    path = exported(project, cells={"3": {TRANSLATION: DZWON, VERDICT: "OK"}, "2": {VERDICT: "OK"}})
    translate(project, "help", "pl", {CALL: "Inne słowa: 999, 55."})
    proposal = propose(project, path, TODAY, "A. L.")
    accept(proposal)
    assert entry(project).translations == ("Inne słowa: 999, 55.",)
    assert stands(project, "What can I do?") is Stands.CHECKED
    assert f"    ! {DZWON}" in as_text(proposal), "nothing that was written is lost"


def test_an_import_after_an_update_finds_its_rows_again(project: Project) -> None:
    path = exported(project, cells={"3": {TRANSLATION: DZWON, VERDICT: "OK"}})
    text = TEXT.replace("What can I do?", "What can I do?\n\nA new paragraph stands here now.")
    (project.source / "help" / "leaflet.txt").write_text(text, encoding="utf-8")
    update(project, (), ())
    accept(propose(project, path, TODAY, "A. L."))
    assert (entry(project).translations, stands(project)) == ((DZWON,), Stands.CHECKED)


def test_a_second_import_changes_nothing(project: Project) -> None:
    path = exported(project, cells={"3": {TRANSLATION: DZWON, VERDICT: "OK", COMMENT: "a"}})
    accept(propose(project, path, TODAY, "A. L."))
    again = propose(project, path, TODAY, "A. L.")
    assert not again.changes_something
    assert again.outcome.refusals == ()


def test_no_correction_is_asked_for_where_another_person_must_sign(project: Project) -> None:
    taken(project, {"2": {VERDICT: "OK"}})
    path = exported(project, cells={"2": {VERDICT: "OK"}})
    report = as_text(propose(project, path, TODAY, "A. L.", Stage.FINAL))
    assert "somebody else must sign it as final" in report
    assert "corrects these rows" not in report
    wrong = exported(project, cells={"3": {TRANSLATION: "Dzwoń.", VERDICT: "OK"}})
    assert "corrects these rows" in as_text(propose(project, wrong, TODAY, "A. L."))


def as_of_old(project: Project) -> None:
    """Make ledger and catalogue as they were before digests: 16 digits of the words, without the links."""
    book, file = project.ledger("pl"), project.catalogue("help", "pl")
    lines = [json.loads(line) for line in book.read_text(encoding="utf-8").splitlines()]
    short = {line["hash"]: line.get("words", line["hash"])[:16] for line in lines}
    older = [{**line, "hash": line.pop("words", line["hash"])[:16]} for line in lines]
    book.write_text("".join(f"{json.dumps(line)}\n" for line in older), encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    shorter = re.sub(r"(@signed \w+ [-\d]+ )([0-9a-f]{32})", lambda found: found[1] + short[found[2]], text)
    assert shorter != text
    file.write_text(shorter, encoding="utf-8")


@pytest.mark.parametrize("old", [False, True], ids=["digests", "hashes of words"])
def test_words_that_somebody_took_back_are_not_signed_by_the_same_file(project: Project, old: bool) -> None:
    answers = {"3": {TRANSLATION: DZWON, VERDICT: "OK"}, "4": {TRANSLATION: WIECEJ, VERDICT: "OK"}}
    path = exported(project, cells=answers)
    accept(propose(project, path, TODAY, "A. L."))
    if old:
        as_of_old(project)
    opened = open_catalogue(project, "help", "pl")
    assert sorted(opened.turns().values()) == [1, 1]
    withdrawal = request(opened, "C. N.", TODAY)
    assert unsign_messages(opened, [message.key for message in opened.messages], withdrawal).done == 2
    assert sorted(open_catalogue(project, "help", "pl").turns().values()) == [2, 2]
    again = propose(project, path, TODAY, "A. L.")
    assert (again.signed, len(again.outcome.refusals)) == (frozenset(), 2)
    assert not again.changes_something, "the words are known, so nothing is kept a second time"


def test_an_old_sign_off_of_a_link_must_be_given_again_once(project: Project) -> None:
    path = exported(project, cells={"4": {TRANSLATION: WIECEJ, VERDICT: "OK"}})
    accept(propose(project, path, TODAY, "A. L."))
    as_of_old(project)
    assert verdicts(project)[3] is Stands.STALE, "the old hash does not cover where the link leads"
    accept(propose(project, path, TODAY, "A. L."))
    assert verdicts(project)[3] is Stands.CHECKED
    assert not propose(project, path, TODAY, "A. L.").changes_something


def test_what_somebody_saves_in_another_message_during_an_import_stays(project: Project) -> None:
    proposal = propose(project, exported(project, cells={"2": {TRANSLATION: "Co robić?"}}), TODAY)
    translate(project, "help", "pl", {CALL: DZWON})
    accept(proposal)
    assert entry(project).translations == (DZWON,)
    assert entry(project, "What can I do?").translations == ("Co robić?",)


def test_what_somebody_saves_in_the_same_message_during_an_import_is_not_overwritten(
    project: Project,
) -> None:
    cells = {"2": {TRANSLATION: "Co robić?", VERDICT: "OK"}}
    proposal = propose(project, exported(project, cells=cells), TODAY, "A. L.")
    translate(project, "help", "pl", {"What can I do?": "Co zrobić?"})
    before = project.data(project.catalogue("help", "pl"))
    with pytest.raises(PipelineError, match="somebody changed the same texts during the import"):
        accept(proposal)
    assert project.data(project.catalogue("help", "pl")) == before
    assert not project.ledger("pl").exists()


def test_catalogue_and_ledger_are_written_both_or_neither(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposal = propose(project, exported(project, cells={"3": {VERDICT: "OK"}}), TODAY, "A. L.")
    before = tree(project)

    def full(self: Project, path: Path, expected: bytes | None, data: bytes) -> None:
        raise PipelineError("the disk is full")

    monkeypatch.setattr(Project, "swap", full)
    with pytest.raises(PipelineError, match="the disk is full"):
        accept(proposal)
    assert tree(project) == before


def test_new_lines_of_the_ledger_say_how_the_review_came(project: Project) -> None:
    taken(project, {"3": {VERDICT: "OK"}})
    taken(project, {"2": {VERDICT: "OK"}}, who="B. M.")
    lines = (project.locales / "pl" / "sign-off.jsonl").read_text(encoding="utf-8").splitlines()
    said = [json.loads(line) for line in lines]
    assert [(one["who"], one["how"], one["stage"]) for one in said] == [
        ("A. L.", "word", "checked"),
        ("B. M.", "word", "checked"),
    ]


def test_a_sheet_shows_findings_sign_offs_and_suggestions(project: Project) -> None:
    taken(project, {"2": {VERDICT: "OK"}})
    translate(project, "help", "pl", {CALL: "Zadzwoń pod 998."})
    rows = {row.source: row for row in review_sheet(project, "help", "pl", EVERYTHING).rows}
    assert rows["What can I do?"].checked
    assert not rows[CALL].checked
    assert any("999" in finding for finding in rows[CALL].findings)


def test_the_report_has_each_row(project: Project) -> None:
    proposal = propose(
        project,
        exported(project, cells={"3": {TRANSLATION: DZWON, VERDICT: "OK"}, "2": {COMMENT: "?"}}),
        TODAY,
        "A",
    )
    lines = as_text(proposal).splitlines()
    identifier = proposal.outcome.differences[1].id
    assert f"{identifier}: changed, signed" in lines
    assert f"    + {DZWON}" in lines
    assert lines[-1] == "help, Polish: 1 changed, 1 signed, 1 commented, 2 without an answer"
    record = as_record(proposal)
    assert [one["verdict"] for one in record["differences"]] == ["none", "ok"]
    assert [one["signed"] for one in record["differences"]] == [False, True]


def test_the_labels_are_reviewed_like_a_leaflet(project: Project) -> None:
    number = 1 + [message.text for message in label_messages()].index("Draft")
    path = exported(project, "furniture", {str(number): {TRANSLATION: "Wersja robocza", VERDICT: "OK"}})
    accept(propose(project, path, TODAY, "A. L."))
    found = next(one for one in catalogue(project, "furniture").entries if one.text == "Draft")
    assert found.translations == ("Wersja robocza",)


words = st.text(st.sampled_from("aż *[]{}1\\9&<>\"'ش٣\u00a0\u0301–"), min_size=1, max_size=15)
judged = st.tuples(st.none() | words, st.sampled_from(["", "OK", "Change", "?"]))


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from("1234"), judged))
def test_any_edits_in_word_are_imported_and_only_ok_is_approved(
    edits: dict[str, tuple[str | None, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder))
        rows = {row.number: row for row in review_sheet(project, "help", "pl", EVERYTHING).rows}
        cells = {
            number: {VERDICT: mark, **({} if text is None else {TRANSLATION: text})}
            for number, (text, mark) in edits.items()
        }
        outcome = propose(project, exported(project, cells=cells), TODAY, "A. L.").outcome
        approved = {one.id.partition("-")[0] for one in outcome.approved}
        for number, row in rows.items():
            text, mark = edits.get(number, (None, ""))
            wanted = plain_line(text) if text is not None else row.translation
            after = outcome.catalogue.by_key[row.context, row.source]
            assert plain_line(after.translations[0]) == (wanted or row.translation)
            assert (number in approved) == (mark == "OK" and bool(wanted))
        rejected = [one for one in outcome.differences if one.verdict is Verdict.CHANGE]
        assert all(outcome.catalogue.by_key[one.key].fuzzy for one in rejected)

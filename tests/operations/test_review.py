"""Exporting a catalogue for review, and importing the reviewed document into the project's files."""

from __future__ import annotations

import json
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
from pipeline.model.review import Verdict, plain_line
from pipeline.model.sign_off import Ledger
from pipeline.model.sign_off import SignOffLevel as Stands
from pipeline.operations.review import (
    Proposal,
    accept,
    as_record,
    as_text,
    export,
    propose,
    require_nothing_lost,
    review_sheet,
)
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.sources.library import read_catalogue
from tests.projects import TEXT, TODAY, make_project, translate
from tests.review_files import COMMENT, ENGLISH, TRANSLATION, VERDICT, Cells, filled

CALL = "Call 999 if you are in danger. Press 55 if you cannot talk."
DZWON = "Dzwoń pod 999, jeśli grozi Ci niebezpieczeństwo. Naciśnij 55, jeśli nie możesz mówić."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def exported(project: Project, leaflet: str = "help", cells: Mapping[str, Cells] | None = None) -> Path:
    """The file that comes back, with *cells* filled in by the rows' numbers."""
    (file,) = export(project, leaflet, "pl", ("docx",))
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
    assert "error: the translation lacks 55" in told


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


def test_changed_english_leaves_every_file_unchanged(project: Project) -> None:
    path = exported(project, cells={"3": {ENGLISH: CALL.replace("55", "56")}, "2": {TRANSLATION: "x"}})
    before = project.data(project.catalogue("help", "pl"))
    with pytest.raises(PipelineError, match="the English was changed in row 3-"):
        propose(project, path, TODAY)
    assert project.data(project.catalogue("help", "pl")) == before


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


def test_a_catalogue_that_changes_while_somebody_reads_is_not_overwritten(project: Project) -> None:
    proposal = propose(project, exported(project, cells={"2": {TRANSLATION: "Co robić?"}}), TODAY)
    translate(project, "help", "pl", {CALL: "Inne słowa: 999, 55."})
    before = project.data(project.catalogue("help", "pl"))
    with pytest.raises(PipelineError, match="the file was changed during the import"):
        accept(proposal)
    assert project.data(project.catalogue("help", "pl")) == before


def test_catalogue_and_ledger_are_written_both_or_neither(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposal = propose(project, exported(project, cells={"3": {VERDICT: "OK"}}), TODAY, "A. L.")
    before = project.data(project.catalogue("help", "pl"))

    def full(self: Project, path: Path, data: bytes) -> None:
        raise PipelineError("the disk is full")

    monkeypatch.setattr(Project, "append", full)
    with pytest.raises(PipelineError, match="the disk is full"):
        accept(proposal)
    assert project.data(project.catalogue("help", "pl")) == before
    assert not (project.locales / "pl" / "sign-off.jsonl").exists()


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
    rows = {row.source: row for row in review_sheet(project, "help", "pl").rows}
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
    path = exported(project, "furniture", {"5": {TRANSLATION: "Wersja robocza", VERDICT: "OK"}})
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
        rows = {row.number: row for row in review_sheet(project, "help", "pl").rows}
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

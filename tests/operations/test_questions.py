"""Questions across catalogues, and what an open one about a critical passage stops."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.catalogues.questions import By
from pipeline.model.catalogue import Catalogue
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.operations.questions import answer, close, questions
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import EVERYTHING, export, review_sheet
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from tests.projects import TODAY, built, label_translations, make_project, order, sign_off, translate
from tests.review_files import COMMENT, VERDICT, filled

CALL = "Call 999 if you are in danger. Press 55 if you cannot talk."
CARA = By("C. D.", TODAY)
RULE = "translation/open-question"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def ask(project: Project, words: str, row: str = "3", who: str = "A. L.") -> None:
    """Ask about a row in the document, beside an OK."""
    (made,) = export(project, "help", "pl", ("docx",), EVERYTHING)
    path = project.root / made.name
    path.write_bytes(filled(made.data, {row: {VERDICT: "OK", COMMENT: words}}))
    accept(propose(project, path, TODAY, who))


def test_a_comment_in_a_sheet_is_a_question_and_its_answer_goes_back(project: Project) -> None:
    ask(project, "Is 55 right?")
    (found,) = questions(project)
    assert (found.asked.key[1], found.asked.question.who, found.asked.question.date) == (CALL, "A. L.", TODAY)
    answer(project, found.asked.id, "Yes, it is.", CARA)
    (row,) = review_sheet(project, "help", "pl").rows[2:3]
    (shown,) = row.questions
    assert (shown.answer, shown.answerer) == ("Yes, it is.", "C. D.")
    (made,) = export(project, "help", "pl", ("docx",), EVERYTHING)
    path = project.root / made.name
    path.write_bytes(filled(made.data, {"3": {VERDICT: "OK"}}))
    accept(propose(project, path, TODAY, "A. L."))
    assert [one.state.value for one in questions(project)] == ["closed"], "who asked has accepted it"


def test_questions_are_looked_for_only_in_catalogues_that_may_have_one(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    shown = Library.shown

    def noted(library: Library, domain: str, tag: str) -> Catalogue | None:
        read.append(tag)
        return shown(library, domain, tag)

    monkeypatch.setattr(Library, "shown", noted)
    assert questions(project) == ()
    assert read == []
    ask(project, "Is 55 right?")
    read.clear()
    assert len(questions(project)) == 1
    assert read == ["pl"]


def test_the_same_question_about_one_message_is_answered_in_every_language(project: Project) -> None:
    update(project, (), ("ur",))
    above = "#. Get help\n#. Title"
    for locale in ("pl", "ur"):
        path = project.catalogue("help", locale)
        text = path.read_text("utf-8").replace(above, f"# Review: Who?\n{above}")
        path.write_text(text, encoding="utf-8")
    (one, other) = questions(project)
    assert one.asked.id == other.asked.id
    assert len(answer(project, one.asked.id, "The police.", CARA, ("pl",))) == 1
    assert [found.state.value for found in questions(project)] == ["open", "answered"]
    assert len(answer(project, one.asked.id, "The police.", CARA)) == 2


def test_an_id_must_name_one_question(project: Project) -> None:
    ask(project, "Who?", "1")
    ask(project, "Who?", "2")
    first, second = questions(project)
    assert first.asked.id[:8] == second.asked.id[:8]
    with pytest.raises(PipelineError, match="names 2 questions") as caught:
        answer(project, first.asked.id[:8], "Me.", CARA)
    assert second.asked.id in caught.value.hint
    with pytest.raises(PipelineError, match="there is no question 'abc'"):
        close(project, "abc", CARA)


def test_an_open_question_is_a_note_and_stops_the_release_of_a_critical_passage(project: Project) -> None:
    toml = project.source / "help" / "leaflet.toml"
    toml.write_text('critical = ["Press 55"]\n' + toml.read_text("utf-8"), encoding="utf-8")
    update(project, (), ())
    translate(project, "furniture", "pl", label_translations())
    ask(project, "Is 55 right?")
    sign_off(project)
    (note,) = [one for one in check(project, TODAY) if one.rule.id == RULE]
    assert (note.severity, note.place.file) == (Severity.NOTE, "locales/pl/LC_MESSAGES/help.po")
    withheld = build(project, order(release=True, tags=("pl",)))
    assert "help/pl/help.pl.plain-text.txt" not in built(project)
    assert withheld.withheld
    answer(project, questions(project)[0].asked.id, "Yes.", CARA)
    build(project, order(release=True, tags=("pl",)))
    assert "help/pl/help.pl.plain-text.txt" in built(project)
    assert RULE not in {one.rule.id for one in check(project, TODAY)}


def test_an_open_question_about_another_passage_stops_no_release(project: Project) -> None:
    translate(project, "furniture", "pl", label_translations())
    ask(project, "Is this right?")
    sign_off(project)
    build(project, order(release=True, tags=("pl",)))
    assert "help/pl/help.pl.plain-text.txt" in built(project)

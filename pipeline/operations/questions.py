"""What people asked about translations: lists it, takes answers, and closes what needs nothing more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from pipeline.catalogues.questions import (
    AskedQuestion,
    By,
    asked_questions,
    closed,
    finding,
    has_question_words,
    with_answer,
)
from pipeline.model.catalogue import Catalogue, Entry
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.language import language
from pipeline.model.question import Question, QuestionState
from pipeline.operations.saving import save
from pipeline.operations.sign import open_catalogue
from pipeline.operations.status import accounts
from pipeline.project.folder import Project
from pipeline.project.together import alone
from pipeline.sources.library import Library

SHORTEST_ID = 4
"""The least digits of an id that may stand for it."""
ORDER = (QuestionState.OPEN, QuestionState.ANSWERED, QuestionState.CLOSED)
Change: TypeAlias = Callable[[Entry, Question], Entry]


@dataclass(frozen=True, slots=True)
class QuestionInCatalogue:
    """A question in the catalogue of a leaflet."""

    leaflet: str
    asked: AskedQuestion

    @property
    def state(self) -> QuestionState:
        """Whether somebody has answered."""
        return self.asked.question.state

    @property
    def waits(self) -> bool:
        """Whether it waits for a coordinator or for who asked; a doubt waits for the check."""
        return self.state is not QuestionState.CLOSED and not self.asked.question.doubt

    def row(self) -> dict[str, object]:
        """Return the columns of a table for people, by name."""
        asked, question = self.asked, self.asked.question
        return {
            "id": asked.id,
            "language": asked.language,
            "state": "doubt" if question.doubt and self.state is QuestionState.OPEN else self.state.value,
            "critical": "critical" if asked.critical else "",
            "asked": f"{question.who} {question.date or ''}".strip(),
            "question": question.words,
        }

    def record(self) -> dict[str, Any]:
        """Return what a program reads of it."""
        asked, question = self.asked, self.asked.question
        return {
            "id": asked.id,
            "leaflet": self.leaflet,
            "language": asked.language,
            "state": self.state.value,
            "doubt": question.doubt,
            "critical": asked.critical,
            "context": asked.key[0],
            "source": asked.key[1],
            "file": asked.place.file,
            "line": asked.place.line,
            "question": question.words,
            "who": question.who,
            "date": question.date and question.date.isoformat(),
            "answer": question.answer,
            "answered_by": question.answerer,
            "answered": question.answered and question.answered.isoformat(),
        }

    def lines(self) -> Iterator[str]:
        """Yield it in lines for people: the question, its message and its answer."""
        row = self.row()
        yield "  ".join(str(value) for name, value in row.items() if value and name != "question")
        yield f"    ? {self.asked.question.words}"
        if self.asked.question.answer:
            yield f"    ! {self.asked.question.answer}"
        yield f"    {self.asked.place}: {self.asked.key[1]}"


def questions(
    project: Project, leaflets: Sequence[str] = (), tags: Sequence[str] = ()
) -> tuple[QuestionInCatalogue, ...]:
    """Return the questions of *leaflets* in the languages *tags* (all if empty); the open ones first."""
    wanted = {language(tag).tag for tag in tags}

    def may_have(library: Library, domain: str, tag: str) -> bool:
        if (wanted and tag not in wanted) or (leaflets and domain not in leaflets):
            return False
        return any(map(has_question_words, library.data_of(domain, tag)))

    found = [
        QuestionInCatalogue(one.leaflet, asked)
        for one, _ in accounts(project, may_have)
        for asked in asked_questions(one.rows, one.catalogue.language)
    ]
    return tuple(sorted(found, key=lambda one: (ORDER.index(one.state), one.asked.question.doubt)))


def answer(
    project: Project, identifier: str, words: str, by: By, tags: Sequence[str] = ()
) -> tuple[QuestionInCatalogue, ...]:
    """Write an answer beside a question, in each language of *tags* (all if empty) that has it."""
    return _changed(project, identifier, tags, lambda entry, one: with_answer(entry, one, words, by))


def close(
    project: Project, identifier: str, by: By, tags: Sequence[str] = ()
) -> tuple[QuestionInCatalogue, ...]:
    """Write beside a question that it needs nothing more, in each language of *tags* that has it."""
    return _changed(project, identifier, tags, lambda entry, one: closed(entry, one, by))


def _changed(
    project: Project, identifier: str, tags: Sequence[str], change: Change
) -> tuple[QuestionInCatalogue, ...]:
    """Change the entries of the questions with an id; raise PipelineError if there is no such question."""
    with alone(project):
        return _changed_alone(project, identifier, tags, change)


def _changed_alone(
    project: Project, identifier: str, tags: Sequence[str], change: Change
) -> tuple[QuestionInCatalogue, ...]:
    found = _with_id(questions(project, (), tags), identifier)
    done = [one for one in found if one.state is not QuestionState.CLOSED]
    if not done:
        raise PipelineError(f"the question {identifier} is closed", hint="ask it again in a new sheet")
    for leaflet, tag in dict.fromkeys((one.leaflet, one.asked.language) for one in done):
        opened = open_catalogue(project, leaflet, tag)
        here = (one.asked for one in done if (one.leaflet, one.asked.language) == (leaflet, tag))
        mine = {one.key: one.question for one in here}
        entries = (
            change(one, mine[one.key]) if one.key in mine and not one.obsolete else one
            for one in opened.catalogue.entries
        )
        after: Catalogue = replace(opened.catalogue, entries=tuple(entries))
        save(project, leaflet, opened.data, opened.library.own(leaflet, after))
    return tuple(done)


def _with_id(found: Sequence[QuestionInCatalogue], identifier: str) -> list[QuestionInCatalogue]:
    """The questions whose id begins so: about one message, in one language or more."""
    plain = identifier.strip().casefold()
    mine = [one for one in found if len(plain) >= SHORTEST_ID and one.asked.id.startswith(plain)]
    if not mine:
        hint = "leaflets review questions shows the IDs"
        raise PipelineError(f"there is no question {identifier!r}", hint=hint)
    ids = sorted({one.asked.id for one in mine})
    if len(ids) > 1:
        hint = f"give more digits: {', '.join(ids)}"
        raise PipelineError(f"{identifier!r} names {len(ids)} questions", hint=hint)
    return mine


def findings(
    project: Project, leaflets: Sequence[str] = (), tags: Sequence[str] = (), release: bool = False
) -> Iterator[Finding]:
    """Yield a finding for each open question, without the doubts of translators, which a check answers."""
    for one in questions(project, leaflets, tags):
        if one.state is QuestionState.OPEN and not one.asked.question.doubt:
            yield finding(one.asked, release)

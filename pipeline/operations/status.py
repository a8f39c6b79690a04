"""Counts how far each translation is, and what waits for whom. Writes nothing."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from types import MappingProxyType

from pipeline.catalogues.gate import Account, Row, account
from pipeline.catalogues.questions import AskedQuestion, asked_questions, is_signed
from pipeline.catalogues.waiting import Task, since, task
from pipeline.model.catalogue import Message
from pipeline.model.document import Place, Wording
from pipeline.model.errors import PipelineError
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import language
from pipeline.model.progress import Progress, Waits, Who, words_in
from pipeline.model.question import QuestionState
from pipeline.model.sign_off import Act, Ledger, SignOffLevel
from pipeline.project.disk import write_file
from pipeline.project.folder import Project
from pipeline.project.named_files import require_no_loss
from pipeline.sources.library import Library
from pipeline.sources.source import sources
from pipeline.writers.status import language_page, overview_page

STEPS: Mapping[Task, tuple[Who, str]] = MappingProxyType(
    {
        Task.TRANSLATE: (Who.TRANSLATOR, "translate"),
        Task.LOOK: (Who.INTERPRETER, "look at what changed"),
        Task.CHECK: (Who.INTERPRETER, "check and sign"),
        Task.SECOND: (Who.SECOND, "sign a second time"),
    }
)
"""Task -> (who does it, what it is), in the order in which the work is done."""
NO_LEDGER = Ledger()
ANSWER = "answer questions"
READ_ANSWERS = "read answers"


def status(project: Project, tags: Sequence[str] = ()) -> Iterator[Progress]:
    """Yield how far each catalogue is; the labels come first, as the leaflets show them.

    Only those in the languages *tags*, if there are any: raises PipelineError for one without a catalogue.
    """
    wanted = {language(tag).tag for tag in tags}
    every = tuple(accounts(project))
    missing = wanted - {one.catalogue.language for one, _ in every}
    if missing:
        name = language(min(missing)).english_name
        hint = f"make one: leaflets update --language {min(missing)}"
        raise PipelineError(f"there is no {name} catalogue", hint=hint)
    source = Library(project).settings.source_language
    titles = {one.id: one.documents[Wording.STANDARD].title.words for one in sources(project)}
    for one, ledger in every:
        if not wanted or one.catalogue.language in wanted:
            made = progress(one, ledger)
            yield replace(made, title=titles[one.leaflet], source=source) if one.leaflet in titles else made


def accounts(
    project: Project, wanted: Callable[[Library, str, str], bool] = lambda library, domain, tag: True
) -> Iterator[tuple[Account, Ledger]]:
    """Yield the state of each catalogue, with its ledger: first of the labels, then of each leaflet.

    A catalogue is read if *wanted* says so of its library, its domain and the tag of its language.
    """
    leaflets = sources(project)
    library = leaflets[0].library
    for tag in library.label_tags():
        labels = library.label_catalogue(tag) if wanted(library, DOMAIN, tag) else None
        if labels is not None:
            yield _account(library, DOMAIN, tag, label_messages()), library.ledger(tag)[0]
    for one in leaflets:
        for tag in (tag for tag in library.tags(one.id) if wanted(library, one.id, tag)):
            yield _account(library, one.id, tag, one.messages_in(tag)), library.ledger(tag)[0]


def _account(library: Library, domain: str, tag: str, messages: Iterable[Message]) -> Account:
    catalogue = library.shown(domain, tag)
    if catalogue is None:  # it was there a moment ago
        path = library.project.catalogue(domain, language(tag).locale)
        raise PipelineError("somebody has removed this file meanwhile", Place(library.project.name(path)))
    return account(messages, catalogue, domain, library.ledger(tag)[0])


def progress(found: Account, ledger: Ledger = NO_LEDGER) -> Progress:
    """Return the counts of an account."""
    entries = [state.entry for _, state in found.rows]
    fuzzy = sum(entry is not None and entry.fuzzy for entry in entries)
    translated = [row for row in found.rows if _is_translated(row)]
    signed = [row for row in found.rows if is_signed(row[1])]
    unready = {message.key for message, _ in found.unreleasable()}
    ready = [row for row in found.rows if row[0].key not in unready]
    verdicts = Counter(state.verdict for _, state in found.rows)
    critical = [state.verdict for message, state in found.rows if message.critical]
    asked = tuple(asked_questions(found.rows, found.catalogue.language))
    is_open = [one.question for one in asked if one.question.state is QuestionState.OPEN]
    mine = ledger.about((found.leaflet,)).records
    signatures = (one.date for one in mine if one.act in SIGNATURES)
    return Progress(
        leaflet=found.leaflet,
        tag=found.catalogue.language,
        language=language(found.catalogue.language).english_name,
        messages=len(entries),
        translated=len(translated),
        fuzzy=fuzzy,
        missing=len(entries) - len(translated) - fuzzy,
        signed_off=len(signed),
        stale=verdicts[SignOffLevel.STALE],
        checked=verdicts[SignOffLevel.CHECKED],
        final=verdicts[SignOffLevel.FINAL],
        claimed=verdicts[SignOffLevel.CLAIMED],
        critical=len(critical),
        critical_final=critical.count(SignOffLevel.FINAL),
        ready=len(ready),
        words=_words(found.rows),
        words_translated=_words(translated),
        words_signed=_words(signed),
        words_ready=_words(ready),
        questions=sum(not one.doubt for one in is_open),
        doubts=sum(one.doubt for one in is_open),
        waits=tuple(_waits(found, ledger, asked)),
        last=max(signatures, default=None),
    )


SIGNATURES = (Act.CHECKED, Act.FINAL)


def _is_translated(row: Row) -> bool:
    """Whether readers see the message in their language: translated, or without anything to translate."""
    message, state = row
    if state.entry is None:
        return not message.lettered
    return state.entry.translated or (not message.lettered and not state.entry.fuzzy)


def _words(rows: Iterable[Row]) -> int:
    return sum(words_in(message.text) for message, _ in rows)


def _waits(found: Account, ledger: Ledger, asked: Iterable[AskedQuestion]) -> Iterator[Waits]:
    """Yield what waits, in the order in which the work is done; questions hold up the rest."""
    questions = [one.question for one in asked if not one.question.doubt]
    for state, who, what in (
        (QuestionState.OPEN, Who.COORDINATOR, ANSWER),
        (QuestionState.ANSWERED, Who.INTERPRETER, READ_ANSWERS),
    ):
        mine = [one for one in questions if one.state is state]
        if mine:
            dates = (one.answered if state is QuestionState.ANSWERED else one.date for one in mine)
            yield Waits(who, what, len(mine), since=_first(dates))
    records = {one.id: one for one in ledger.about((found.leaflet,)).records}
    for step, (who, what) in STEPS.items():
        rows = [row for row in found.rows if task(*row) is step]
        if rows:
            dates = (since(message, step, records) for message, _ in rows)
            yield Waits(who, what, len(rows), _words(rows), _first(dates))


def _first(dates: Iterable[datetime.date | None]) -> datetime.date | None:
    return min((date for date in dates if date is not None), default=None)


def row(one: Progress) -> dict[str, object]:
    """Return the columns of a table for people, by name."""
    first = one.next
    return {
        "leaflet": one.leaflet,
        "language": f"{one.language} ({one.tag})",
        "words": one.words,
        "translated": f"{one.percent(one.words_translated)} %",
        "signed off": f"{one.percent(one.words_signed)} %",
        "ready": f"{one.percent(one.words_ready)} %",
        "critical final": f"{one.critical_final}/{one.critical}",
        "questions": one.questions,
        "next": f"{first.what} ({first.messages})" if first else "nothing",
        "whose": first.who.value if first else "",
        "since": first.since.isoformat() if first and first.since else "",
    }


def waits_row(one: Progress, waits: Waits) -> dict[str, object]:
    """Return a row of what waits in a language, for a table for people."""
    return {
        "leaflet": one.leaflet,
        "whose": waits.who.value,
        "what": waits.what,
        "messages": waits.messages,
        "words": waits.words or "",
        "since": waits.since.isoformat() if waits.since else "",
    }


def record(one: Progress) -> dict[str, object]:
    """Return what a program reads of it."""
    waits = [
        {**asdict(each), "who": each.who.value, "since": each.since and each.since.isoformat()}
        for each in one.waits
    ]
    return {**asdict(one), "waits": waits, "last": one.last and one.last.isoformat()}


# --- pages --------------------------------------------------------------------------------------------------


def write_pages(
    project: Project, path: Path, found: Sequence[Progress], tags: Sequence[str] = ()
) -> Iterator[str]:
    """Write the pages of *found*, and yield the name of each file: an overview at *path*, one a language.

    For one language of *tags*, there is only its own page, at *path*. Raises PipelineError if something
    else is there (named_files), before it writes any page.
    """
    pages = list(_pages(project, path, found, tags))
    for to, page in pages:
        require_no_loss(to, page, project.root)
    for to, page in pages:
        write_file(to, page, to.as_posix())
        yield to.as_posix()


def _pages(
    project: Project, path: Path, found: Sequence[Progress], tags: Sequence[str]
) -> Iterator[tuple[Path, bytes]]:
    """Each page with its path."""
    by_language: dict[str, list[Progress]] = {}
    for one in found:
        by_language.setdefault(one.tag, []).append(one)
    asked = questions_by_language(project)
    if len(tags) == 1:
        (tag,) = by_language
        yield path, language_page(tag, by_language[tag], asked.get(tag, ()))
        return
    names = {tag: f"{path.stem}.{tag}{path.suffix}" for tag in by_language}
    yield path, overview_page(found, names)
    for tag, progresses in by_language.items():
        yield path.with_name(names[tag]), language_page(tag, progresses, asked.get(tag, ()), path.name)


def questions_by_language(project: Project) -> Mapping[str, tuple[AskedQuestion, ...]]:
    """Return the questions that wait in each language: the open ones, and those whose answer nobody has read.

    The doubts of translators are left out: they wait for the check.
    """
    waiting: dict[str, tuple[AskedQuestion, ...]] = {}
    for one, _ in accounts(project):
        tag = one.catalogue.language
        mine = (each for each in asked_questions(one.rows, tag) if not each.question.doubt)
        open_or_answered = (each for each in mine if each.question.state is not QuestionState.CLOSED)
        waiting[tag] = (*waiting.get(tag, ()), *open_or_answered)
    return waiting

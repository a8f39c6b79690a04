"""What waits for whom in a catalogue: each message's next step, and since when. Touches no disk."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from types import MappingProxyType

from pipeline.catalogues.edits import was_carried
from pipeline.catalogues.gate import Account
from pipeline.catalogues.questions import asked_about, is_signed
from pipeline.model.catalogue import Key, Message
from pipeline.model.errors import PipelineError
from pipeline.model.question import QuestionState
from pipeline.model.sign_off import Act, Ledger, Record, SignOffLevel, SignOffState, message_id


class Task(Enum):
    """The next step for a message."""

    TRANSLATE = "translate"
    LOOK = "look again"
    """Its source has changed, or a person or a tool doubts the translation."""
    CHECK = "check"
    SECOND = "second check"
    NOTHING = "nothing"


def task(message: Message, state: SignOffState) -> Task:
    """Return what a message needs before it may be released."""
    entry = state.entry
    if entry is None or not any(entry.translations):
        return Task.TRANSLATE if message.lettered else Task.NOTHING
    if entry.fuzzy:
        return Task.LOOK
    if not all(entry.translations):
        return Task.TRANSLATE
    if not is_signed(state):
        return Task.LOOK if _has_changed(state) else Task.CHECK
    return Task.NOTHING if state.enough(message.critical) else Task.SECOND


def _has_changed(state: SignOffState) -> bool:
    """Whether a message that waits has changed, in its source or in its translation."""
    entry = state.entry
    assert entry is not None
    changed = entry.fuzzy and entry.previous_text is not None
    return changed or state.verdict is SignOffLevel.STALE or (was_carried(entry) and not is_signed(state))


def since(message: Message, step: Task, records: Mapping[str, Record]) -> datetime.date | None:
    """Return the day since which a message has waited for *step*; None if nobody wrote it down.

    *records* has the last line of the ledger about each message, by id. A second check waits since the first;
    another step, since somebody took a signature back or wrote the translation.
    """
    last = records.get(message_id(message.key))
    signed = last is not None and last.act in (Act.CHECKED, Act.FINAL)
    return last.date if last is not None and signed == (step is Task.SECOND) else None


# --- which rows a sheet has ---------------------------------------------------------------------------------


class Only(Enum):
    """Which rows a person asks for."""

    ALL = "all"
    UNFINISHED = "unfinished"
    CHANGED = "changed"
    CRITICAL = "critical"
    QUESTIONS = "questions"


FIRST_TASKS = (Task.TRANSLATE, Task.LOOK, Task.CHECK)


def only(names: Iterable[str]) -> tuple[Only, ...]:
    """Return the kinds of rows called *names*; raise PipelineError if there is no such kind."""
    kinds: Mapping[str, Only] = MappingProxyType({one.value: one for one in Only})
    found = []
    for name in names:
        if name not in kinds:
            raise PipelineError(f"there are no rows {name!r}", hint=f"the kinds are {', '.join(kinds)}")
        found.append(kinds[name])
    return tuple(found)


def chosen(account: Account, wanted: Collection[Only]) -> frozenset[Key]:
    """Return the keys of the messages that are of one of the kinds *wanted*."""
    return frozenset(
        message.key for message, state in account.rows if any(_is(message, state, kind) for kind in wanted)
    )


def _is(message: Message, state: SignOffState, kind: Only) -> bool:
    match kind:
        case Only.ALL:
            return True
        case Only.UNFINISHED:
            return task(message, state) in FIRST_TASKS
        case Only.CHANGED:
            return state.entry is not None and _has_changed(state)
        case Only.CRITICAL:
            return message.critical
        case Only.QUESTIONS:
            return any(one.state is not QuestionState.CLOSED for one in asked_about(state))


def second(account: Account) -> frozenset[Key]:
    """Return the keys of the messages that one person has signed, and that wait for another."""
    return frozenset(message.key for message, state in account.rows if task(message, state) is Task.SECOND)


def waiting(account: Account) -> frozenset[Key]:
    """Return the keys of the messages that wait for a first check, or about which somebody asked."""
    return chosen(account, (Only.UNFINISHED, Only.QUESTIONS))


def is_new(account: Account, ledger: Ledger) -> bool:
    """Return whether nobody has signed anything of the catalogue yet."""
    signed = (Act.CHECKED, Act.FINAL)
    return not any(one.leaflet == account.leaflet and one.act in signed for one in ledger.records)

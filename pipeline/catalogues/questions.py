"""The questions in a catalogue: what they are, who asked, what was answered. Touches no disk.

They are translator comments, which every tool that we tried keeps:

    # @asked 1b2c3d4e 2026-03-01 A. L.
    # Review: Is GoodSAM a name? May I
    # Review: translate it?
    # @answered 1b2c3d4e 2026-03-02 C. D.
    # Answer: It is a name. Keep it.

``Doubt:`` or ``Question:`` in the place of ``Review:`` is a question, too, with or without the lines that
begin with ``@``. A question ends where another comment begins. An answer names its question by digits of a
hash of the question's words: who changes the words asks another question, which is open. ``# Answer:``
without the line above it answers the question before it. ``# @closed 1b2c3d4e 2026-03-03 A. L.`` says that
nothing more is needed. A doubt is closed as long as somebody has signed the message.
"""

from __future__ import annotations

import datetime
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.catalogues.sign_off import quoted
from pipeline.catalogues.signed_comments import name_of
from pipeline.model.catalogue import Catalogue, Entry, Key, Message
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.place import NOWHERE, Place
from pipeline.model.question import MARK_DIGITS, Question, QuestionState, mark_of
from pipeline.model.sign_off import SignOffLevel, SignOffState, message_id

OPEN_QUESTION = Rule(
    "translation/open-question",
    Severity.NOTE,
    "Somebody asked something about a translation, and nobody has answered.",
    why="The person who reads both languages was not sure; in a critical passage, the doubt can cost a life.",
    standard="ISO 17100, 5.3.3; design: nothing unchecked looks checked",
    bad="# Review: Is 55 dialled before or after 999?",
    good="# Review: Is 55 dialled before or after 999?\n# @answered … C. D.\n# Answer: After 999.",
)
RULES = (OPEN_QUESTION,)

REMARK = "Review: "
ANSWER = "Answer: "
REMARK_COLUMNS = 74
ASKED, ANSWERED, CLOSED = "@asked", "@answered", "@closed"
MACHINE_MARK = "@"
REMARK_BEGINS = re.compile(r"[^\W\d_]+: |(?:review|doubt|question|answer):", re.IGNORECASE)
QUESTIONS = re.compile(r"(review|doubt|question):\s*", re.IGNORECASE)
DOUBT = "doubt"
# Some tools keep only one of two equal lines of an entry, so a line names its question.
ASKED_LINE = re.compile(rf"{ASKED}\s+(?:[0-9a-f]{{{MARK_DIGITS}}}\s+)?(\d{{4}}-\d\d-\d\d)\s+(\S.*)", re.ASCII)
STATE_LINE = re.compile(
    rf"({ANSWERED}|{CLOSED})\s+([0-9a-f]{{{MARK_DIGITS}}})[0-9a-f]*\s+(\d{{4}}-\d\d-\d\d)\s+(\S.*)", re.ASCII
)


@dataclass(frozen=True, slots=True)
class By:
    """A person, and the day on which they asked, answered or closed something."""

    who: str
    date: datetime.date


@dataclass(slots=True)
class _Comment:
    """Comment lines that belong together; *begins* says how the first begins ("Review: "), "" if it is free.

    *named* is the line for machines right above it, if that says who asked or who answered.
    """

    begins: str
    words: str
    named: str = ""


def questions(entry: Entry, signed: bool = False) -> tuple[Question, ...]:
    """Return the questions in the comments of an entry, each once, in their order.

    *signed*: somebody has signed the message as it is now, which closes the doubts of its translator.
    """
    return _Read(entry, signed).questions


def has_question_words(data: bytes) -> bool:
    """Return whether a question may be in the bytes of a catalogue: without its first word, there is none."""
    return QUESTIONS.search(data.decode("utf-8", "replace")) is not None


def remarks(entry: Entry) -> tuple[str, ...]:
    """Return what else people wrote about an entry, without the comments for machines (``@``)."""
    return _Read(entry, False).remarks


class _Read:
    """The comments of an entry, read: its *questions*, and the *remarks* that are none."""

    def __init__(self, entry: Entry, signed: bool) -> None:
        found: dict[str, Question] = {}
        self.remarks: tuple[str, ...] = ()
        last = ""
        ended = frozenset(_closed(entry.translator_comments))
        for comment in _comments(entry.translator_comments):
            kind = QUESTIONS.match(comment.begins)
            if kind is not None and comment.words:
                last = mark_of(comment.words)
                doubt = kind[1].casefold() == DOUBT
                found.setdefault(last, _asked(comment, doubt))
            elif (mark := _answers(comment, last)) in found:
                found[mark] = _with_answer(found[mark], comment)
            else:
                self.remarks += (comment.begins + comment.words,)
        for mark, one in found.items():
            if mark in ended or (one.doubt and signed):
                found[mark] = replace(one, state=QuestionState.CLOSED)
        self.questions = tuple(found.values())


def _comments(lines: Sequence[str]) -> Iterator[_Comment]:
    """Yield the comments of people.

    A comment begins at a line that begins with a word and a colon ("Doubt: "), or after a line about a
    question. A comment from a review has "Review: " on each of its lines, an answer "Answer: ".
    """
    said: _Comment | None = None
    named = ""
    for line in lines:
        bare = line.strip().lstrip("#").strip()
        if bare.startswith((f"{ASKED} ", f"{ANSWERED} ", f"{CLOSED} ")):
            yield from [said] if said else []
            said, named = None, bare
            continue
        if not bare or bare.startswith(MACHINE_MARK):
            continue
        begins = _beginning(bare)
        if said is not None and begins in ("", said.begins if begins in (REMARK, ANSWER) else ""):
            said.words = f"{said.words} {bare.removeprefix(begins)}".strip()
            continue
        yield from [said] if said else []
        said, named = _Comment(begins, bare.removeprefix(begins), named), ""
    yield from [said] if said else []


def _beginning(line: str) -> str:
    """How a new comment begins; "" if the line goes on with the one before it ("bail: 'zwolnienie'")."""
    begins = REMARK_BEGINS.match(line)
    known = QUESTIONS.match(line) or line.casefold().startswith(ANSWER.strip().casefold())
    return begins.group() if begins and (known or not line[0].islower()) else ""


def _closed(lines: Iterable[str]) -> Iterator[str]:
    """Yield the mark of each question that a line calls closed."""
    for line in lines:
        found = STATE_LINE.fullmatch(line.strip().lstrip("#").strip())
        if found is not None and found[1] == CLOSED:
            yield found[2]


def _asked(comment: _Comment, doubt: bool) -> Question:
    line = ASKED_LINE.fullmatch(comment.named)
    date = _date(line[1]) if line else None
    return Question(comment.words, doubt=doubt, who=line[2] if line and date else "", date=date)


def _mark(line: str) -> str:
    """The mark of the question that a line says is answered; "" if it is no such line."""
    found = STATE_LINE.fullmatch(line)
    return found[2] if found is not None and found[1] == ANSWERED else ""


def _answers(comment: _Comment, last: str) -> str:
    """The mark of the question that a comment answers: the one it names, else the *last*; "" if none."""
    if comment.begins.strip().casefold() != ANSWER.strip().casefold():
        return ""
    return _mark(comment.named) or last


def _with_answer(question: Question, comment: _Comment) -> Question:
    line = STATE_LINE.fullmatch(comment.named)
    date = _date(line[3]) if line else None
    who = line[4] if line and date else ""
    return replace(
        question,
        state=QuestionState.ANSWERED,
        answer=f"{question.answer} {comment.words}".strip(),
        answerer=who,
        answered=date,
    )


def _date(words: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(words)
    except ValueError:
        return None


# --- writing ------------------------------------------------------------------------------------------------


def lines_of(begins: str, words: str) -> tuple[str, ...]:
    """Return a comment as lines that each begin with *begins*, short enough that no tool wraps them."""
    width = REMARK_COLUMNS - len(begins)
    plain = " ".join(words.split())
    return tuple(f"{begins}{line}" for line in textwrap.wrap(plain, width, break_on_hyphens=False))


def with_asker(entry: Entry, words: str, by: By) -> Entry:
    """Return the entry with a line that says who asked the question *words*, if it has none."""
    asked = lines_of(REMARK, words)
    comments = entry.translator_comments
    for at in range(len(comments) - len(asked) + 1):
        if asked and comments[at : at + len(asked)] == asked:
            if at and comments[at - 1].startswith(f"{ASKED} "):
                return entry
            line = f"{ASKED} {mark_of(words)} {by.date.isoformat()} {name_of(by.who)}"
            return replace(entry, translator_comments=(*comments[:at], line, *comments[at:]))
    return entry


def with_answer(entry: Entry, question: Question, words: str, by: By) -> Entry:
    """Return the entry with an answer; it stands after what is written already, and only once.

    Raises PipelineError if the answer is empty, or if the person has no name.
    """
    answer = lines_of(ANSWER, words)
    if not answer:
        raise PipelineError("the answer is empty", hint="write it after the ID, in quotation marks")
    line = f"{ANSWERED} {question.mark} {by.date.isoformat()} {name_of(by.who)}"
    return _with_once(entry, (line, *answer))


def closed(entry: Entry, question: Question, by: By) -> Entry:
    """Return the entry with a line that says that a question needs nothing more."""
    return _with_once(entry, (f"{CLOSED} {question.mark} {by.date.isoformat()} {name_of(by.who)}",))


def _with_once(entry: Entry, lines: tuple[str, ...]) -> Entry:
    """The entry with comment lines at the end, unless it has them: an interrupted command is repeated."""
    there = entry.translator_comments
    if any(there[at : at + len(lines)] == lines for at in range(len(there))):
        return entry
    return replace(entry, translator_comments=(*there, *lines))


def after_review(
    catalogue: Catalogue,
    asked: Mapping[Key, str],
    approved: Iterable[Key],
    by: By,
) -> Catalogue:
    """Return the catalogue after a review: it says who *asked* what, and which answers are enough.

    An answered question is closed where the review approves the message, unless it asks the same again.
    """
    changed: dict[Key, Entry] = {}
    for key, words in asked.items():
        changed[key] = with_asker(catalogue.by_key[key], words, by)
    for key in approved:
        entry = changed.get(key, catalogue.by_key[key])
        for one in questions(entry):
            if one.state is QuestionState.ANSWERED and one.mark != mark_of(asked.get(key, "")):
                entry = closed(entry, one, by)
        changed[key] = entry
    entries = (one if one.obsolete else changed.get(one.key, one) for one in catalogue.entries)
    return replace(catalogue, entries=tuple(entries))


# --- findings -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question with the message that it is about, and its place in the catalogue."""

    id: str
    key: Key
    question: Question
    critical: bool
    language: str
    place: Place = field(compare=False)


def is_signed(state: SignOffState) -> bool:
    """Return whether somebody has signed a message as it is now."""
    return state.verdict in (SignOffLevel.CHECKED, SignOffLevel.FINAL)


def asked_about(state: SignOffState) -> tuple[Question, ...]:
    """Return the questions about a message, whatever their state."""
    return questions(state.entry, is_signed(state)) if state.entry is not None else ()


def asked_questions(rows: Iterable[tuple[Message, SignOffState]], tag: str) -> Iterator[AskedQuestion]:
    """Yield each question about the messages *rows* of a catalogue in the language *tag*."""
    for message, state in rows:
        for one in asked_about(state):
            place = state.entry.place if state.entry is not None else NOWHERE
            yield AskedQuestion(
                one.id_in(message_id(message.key)), message.key, one, message.critical, tag, place
            )


def finding(asked: AskedQuestion, release: bool) -> Finding:
    """Return the finding of an open question; it is an error if it keeps a critical message from release."""
    severity = Severity.ERROR if release and asked.critical else None
    apart = "a critical passage: " if asked.critical else ""
    message = f"{apart}nobody has answered “{quoted(asked.question.words, 80)}”"
    hint = f'answer it: leaflets review questions --answer {asked.id} "…" --who "…"'
    return Finding(OPEN_QUESTION, message, asked.place, hint, asked.language, severity)

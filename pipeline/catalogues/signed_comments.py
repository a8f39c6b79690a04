"""The comments of sign-offs: ``# @signed final 2026-03-01 <digest> A. L.``. Knows no ledger.

Tools wrap long comments, so that the name may stand in the next line; we write it there ourselves where the
line would be too long.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pipeline.model.catalogue import DIGITS, WORDS_DIGITS, Entry, Given
from pipeline.model.errors import PipelineError
from pipeline.model.names import nobody, same_person
from pipeline.model.sign_off import SignOff, Stage

MARK = "@signed"
WIDTH = 76
"""The longest line of a comment, with its ``# ``; gettext's tools, polib and Babel wrap longer lines."""
LONGEST_NAME = 30
"""In columns; East Asian letters have two."""
SIGNED = re.compile(
    rf"{MARK}\s+(?P<stage>[a-z]+)\s+(?P<date>\d{{4}}-\d{{2}}-\d{{2}})"
    rf"\s+(?P<hash>[0-9a-f]{{{DIGITS}}}|[0-9a-f]{{{WORDS_DIGITS}}})\s+(?P<who>\S.*)",
    re.IGNORECASE | re.ASCII,
)
MAX_LINES = 3
"""The most lines into which another tool may have wrapped a sign-off."""
HOW_TO_NAME = "give a name, a role or initials: --who 'A. L.'; always the same ones"


def comment_of(sign_off: SignOff) -> str:
    """Return a sign-off as a translator comment in one line, without its ``# ``."""
    return f"{_before_name(sign_off)} {sign_off.who}"


def comment_lines(sign_off: SignOff) -> tuple[str, ...]:
    """Return a sign-off as the lines of a translator comment, without their ``# ``: one, or two."""
    comment = comment_of(sign_off)
    return (comment,) if _columns(f"# {comment}") <= WIDTH else (_before_name(sign_off), sign_off.who)


def _before_name(sign_off: SignOff) -> str:
    return f"{MARK} {sign_off.stage.value} {sign_off.date.isoformat()} {sign_off.hash}"


def sign_offs(entry: Entry) -> tuple[SignOff, ...]:
    """Return the sign-offs in the ``@signed`` comments of an entry, even those of an older text."""
    return tuple(
        found for _, _, found in _signed_comments(entry.translator_comments) if isinstance(found, SignOff)
    )


def malformed(entry: Entry) -> tuple[str, ...]:
    """Return the ``@signed`` comments of an entry that cannot be read."""
    return tuple(
        found for _, _, found in _signed_comments(entry.translator_comments) if isinstance(found, str)
    )


def _signed_comments(comments: Sequence[str]) -> Iterator[tuple[int, int, SignOff | str]]:
    """Yield (first line, number of lines, sign-off) of each ``@signed`` comment; its text if unreadable."""
    for at, line in enumerate(comments):
        if MARK not in line.casefold():
            continue
        joined = (" ".join(comments[at : at + count]) for count in range(1, MAX_LINES + 1))
        tries = enumerate((_read(words) for words in joined), 1)
        yield at, *next(((count, found) for count, found in tries if found), (1, line.strip()))


def _read(comment: str) -> SignOff | None:
    """The sign-off in a comment, or None; spaces, case and a second ``#`` (some tools) do not matter."""
    parts = SIGNED.fullmatch(" ".join(comment.lstrip("# ").split()))
    if parts is None or nobody(parts["who"]) or MARK in parts["who"].casefold():
        return None
    try:
        stage, date = Stage(parts["stage"].lower()), datetime.date.fromisoformat(parts["date"])
    except ValueError:
        return None
    return SignOff(stage, date, parts["hash"].lower(), parts["who"])


def without(comments: Sequence[str], removed: Collection[SignOff]) -> tuple[str, ...]:
    """Return the comments without those that are one of the sign-offs *removed*."""
    spans = [range(at, at + count) for at, count, found in _signed_comments(comments) if found in removed]
    return tuple(line for at, line in enumerate(comments) if not any(at in span for span in spans))


def digests(entry: Entry, given: Given = ()) -> tuple[str, ...]:
    """Return what a valid sign-off of the entry may quote: its digest, or an older hash of its words alone.

    The older hash does not cover what a reader is *given* with the words, so it counts only without that.
    """
    return (entry.digest(given),) if given else (entry.digest(), entry.content_hash)


def with_sign_off(entry: Entry, stage: Stage, date: datetime.date, who: str, given: Given = ()) -> Entry:
    """Return the entry with a person's sign-off of its present content.

    It replaces an older sign-off by the same person at this stage, and all sign-offs of older content.
    """
    new, valid = SignOff(stage, date, entry.digest(given), name_of(who)), digests(entry, given)
    removed = [
        old
        for old in sign_offs(entry)
        if old.hash not in valid or (old.stage is stage and same_person(old.who, new.who))
    ]
    comments = without(entry.translator_comments, removed)
    return replace(entry, translator_comments=(*comments, *comment_lines(new)))


def without_sign_offs(entry: Entry) -> Entry:
    """Return the entry without any sign-off."""
    return replace(entry, translator_comments=without(entry.translator_comments, sign_offs(entry)))


def name_of(who: str) -> str:
    """Return a name as catalogues have it; raise PipelineError if it is empty, too long or no name."""
    name = " ".join(unicodedata.normalize("NFC", who).split())
    if nobody(name):
        raise PipelineError(f"{who!r} is not a name", hint=HOW_TO_NAME)
    if not is_name(name):
        raise PipelineError(f"{who!r} has signs that a name cannot have", hint=HOW_TO_NAME)
    over = _columns(name) - LONGEST_NAME
    if over > 0:
        message = f"{name!r} is {over} columns too long for a line of a catalogue"
        raise PipelineError(message, hint=HOW_TO_NAME)
    return name


def is_name(who: str) -> bool:
    """Return whether *who* can be a name in a comment and in the ledger: letters, and no hidden signs."""
    hidden = any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") for sign in who)
    return not (hidden or nobody(who) or MARK in who.casefold())


def _columns(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)

"""Entries after a review: other words, the mark "fuzzy" on or off, and comments. Knows no review file."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.catalogues.questions import REMARK, REMARK_COLUMNS
from pipeline.model.catalogue import Catalogue, Entry


def with_text(entry: Entry, text: str) -> Entry:
    """Return the entry with another text; if it was fuzzy, so is this text, until somebody signs it."""
    after = replace(entry, translations=(text,), translator_comments=entry.remarks)
    return fuzzy(after) if entry.fuzzy else after


def without_mark(entry: Entry) -> Entry:
    """Return the entry as it is once a person has signed it: no longer fuzzy."""
    if not entry.fuzzy:
        return entry
    return replace(
        entry,
        translator_comments=entry.remarks,
        flags=tuple(flag for flag in entry.flags if flag != "fuzzy"),
        workflow=tuple(flag for flag in entry.workflow if flag != "fuzzy"),
        previous_context=None,
        previous_text=None,
        previous_plural=None,
    )


def fuzzy(entry: Entry) -> Entry:
    """Return the entry as fuzzy, with the ``# @fuzzy`` comment that outlives a tool which drops the flag."""
    flags = entry.flags if "fuzzy" in (*entry.flags, *entry.workflow) else ("fuzzy", *entry.flags)
    doubt = () if entry.doubted or not any(entry.translations) else (entry.doubt,)
    return replace(entry, flags=flags, translator_comments=(*entry.translator_comments, *doubt))


def with_remark(entry: Entry, comment: str) -> Entry:
    """Return the entry with the review's comment as a translator comment, if it has not got it yet."""
    lines = _remark_lines(comment)
    if not lines or _has_lines(entry.translator_comments, lines):
        return entry
    return replace(entry, translator_comments=(*entry.translator_comments, *lines))


def _remark_lines(comment: str) -> tuple[str, ...]:
    words = " ".join(comment.split())
    width = REMARK_COLUMNS - len(REMARK)
    return tuple(f"{REMARK}{line}" for line in textwrap.wrap(words, width, break_on_hyphens=False))


def _has_lines(comments: Sequence[str], lines: Sequence[str]) -> bool:
    return any(tuple(comments[at : at + len(lines)]) == tuple(lines) for at in range(len(comments)))


def with_remarks_of_file(catalogue: Catalogue, said: Iterable[str]) -> Catalogue:
    """Return the catalogue with comments that belong to no message, above its header."""
    comments = catalogue.header_comments
    for words in said:
        lines = _remark_lines(words)
        comments = comments if _has_lines(comments, lines) else (*comments, *lines)
    return (
        catalogue if comments == catalogue.header_comments else replace(catalogue, header_comments=comments)
    )

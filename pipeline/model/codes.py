r"""Inline markup as codes, which tools for translators protect.

They are ``**strong**``, ``[words]{1}``, ``[mot]{lang=fr}`` and ``{name}``.

A text is a sequence of codes and words. If its markup has a fault, the whole text counts as words, so that
nothing is lost. Knows no XLIFF.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pipeline.model.labels import PLACEHOLDER
from pipeline.model.markup import TOKEN


@dataclass(frozen=True, slots=True)
class MarkPair:
    """A pair of marks around *nodes*: bold words, the link with the *number*, or words in a *language*."""

    nodes: tuple[CodeNode, ...]
    number: str = ""
    """The number of a link; "" for other marks."""
    language: str = ""
    """The tag of the language of words; "" for other marks."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder for a name or a date; *words* include its braces: ``{name}``."""

    words: str


CodeNode: TypeAlias = str | MarkPair | Placeholder


def nodes(text: str) -> tuple[CodeNode, ...]:
    r"""Return a text as codes and words; escaped marks (``\*``) keep their backslash."""
    levels: list[tuple[str, list[CodeNode]]] = [("", [])]
    done = 0
    for token in TOKEN.finditer(text):
        if token["escaped"] is not None:
            continue
        levels[-1][1].extend(_words(text[done : token.start()]))
        done = token.end()
        if not _take(levels, token):
            return tuple(_words(text))
    if len(levels) > 1:
        return tuple(_words(text))
    return (*levels[0][1], *_words(text[done:]))


def _take(levels: list[tuple[str, list[CodeNode]]], token: re.Match[str]) -> bool:
    """Open a level at an opening mark, or close one at its closing mark; return whether that was possible."""
    opener = levels[-1][0]
    if token["strong"] and opener == "**":
        inside = levels.pop()[1]
        levels[-1][1].append(MarkPair(tuple(inside)))
    elif token["number"] is not None and opener == "[":
        inside = levels.pop()[1]
        levels[-1][1].append(MarkPair(tuple(inside), token["number"]))
    elif token["language"] is not None and opener == "[":
        inside = levels.pop()[1]
        levels[-1][1].append(MarkPair(tuple(inside), language=token["language"]))
    elif token["strong"] or token["open"]:
        levels.append((token.group(), []))
    else:
        return False
    return True


def _words(text: str) -> Iterator[CodeNode]:
    done = 0
    for found in PLACEHOLDER.finditer(text):
        if found.start() > done:
            yield text[done : found.start()]
        yield Placeholder(found.group())
        done = found.end()
    if done < len(text):
        yield text[done:]


def spelled(given: Sequence[CodeNode]) -> str:
    """Return the text of codes and words: the inverse of ``nodes``."""
    return "".join(_spelled(node) for node in given)


def _spelled(node: CodeNode) -> str:
    match node:
        case str():
            return node
        case Placeholder(words):
            return words
        case MarkPair(inside, "", ""):
            return f"**{spelled(inside)}**"
        case MarkPair(inside, "", tag):
            return f"[{spelled(inside)}]{{lang={tag}}}"
        case MarkPair(inside, number):
            return f"[{spelled(inside)}]{{{number}}}"

"""Turns each picture and the words after it into a row of Easy Read: the picture, its sentences beside it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from pipeline.catalogues.sign_off import quoted
from pipeline.model.document import (
    Block,
    Document,
    Foreign,
    Inline,
    Inlines,
    Link,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Strong,
    Text,
    Wording,
    plain_words,
)
from pipeline.model.finding import Finding, Rule, Severity

NO_PICTURE = Rule(
    "picture/missing",
    Severity.WARNING,
    "Words of the Easy Read edition have no picture beside them.",
    why="Easy Read has a picture for each idea; many readers look at the picture first.",
    standard="Department of Health 2010, Making written information easier to understand",
    bad="Officers will take a statement.",
    good="![](written-statement)\nOfficers will take a statement.",
)
RULES = (NO_PICTURE,)
PICTURE_LINE = "put a picture line before it in easy-read.md, such as ![](phone-call)"

Sentences = Callable[[str, str], Sequence[str]]
"""(text, BCP 47 tag) -> the text's sentences in order; only the white space between them may be missing."""


@dataclass(frozen=True, slots=True)
class _Idea:
    """A picture, if there is one, and the passages that it illustrates."""

    picture: Picture | None
    passages: tuple[Passage, ...]


def in_rows(
    section: Section, document: Document, sentences: Sentences
) -> tuple[Section, tuple[Finding, ...]]:
    """Return the section with each picture beside its sentences, and findings for passages without one."""
    blocks: list[Block] = []
    findings: list[Finding] = []
    ideas = _ideas(section.blocks, joined=document.wording is Wording.EASY_READ)
    for pictured, group in itertools.groupby(ideas, key=_is_pictured):
        if pictured:
            blocks.append(Rows(tuple(_row(idea, document, sentences) for idea in group)))
            continue
        for idea in group:
            if isinstance(idea, _Idea):
                blocks += _lines(idea, document, sentences)
                findings += [
                    Finding(NO_PICTURE, f"no picture: “{quoted(p.words, 60)}”", p.place, PICTURE_LINE)
                    for p in idea.passages
                ]
            else:
                blocks.append(idea)
    return replace(section, blocks=tuple(blocks)), tuple(findings)


def _ideas(blocks: Sequence[Block], joined: bool) -> Iterator[_Idea | Block]:
    """Pictures with the passages they illustrate: all up to the next picture if *joined*, otherwise one.

    Other blocks stay as they are.
    """
    picture: Picture | None = None
    passages: list[Passage] = []
    for block in (*blocks, None):
        if isinstance(block, Passage) and (joined or not passages):
            passages.append(block)
            continue
        if passages:
            yield _Idea(picture, tuple(passages))
        elif picture is not None:
            yield picture
        picture = block if isinstance(block, Picture) else None
        passages = [block] if isinstance(block, Passage) else []
        if block is not None and picture is None and not passages:
            yield block


def _is_pictured(idea: _Idea | Block) -> bool:
    return isinstance(idea, _Idea) and idea.picture is not None


def _row(idea: _Idea | Block, document: Document, sentences: Sentences) -> Row:
    assert isinstance(idea, _Idea), "the caller has checked _is_pictured"
    assert idea.picture is not None, "the caller has checked _is_pictured"
    return Row(idea.picture, _lines(idea, document, sentences))


def _lines(idea: _Idea, document: Document, sentences: Sentences) -> tuple[Passage, ...]:
    return tuple(line for passage in idea.passages for line in _sentences_of(passage, document, sentences))


def _sentences_of(passage: Passage, document: Document, sentences: Sentences) -> tuple[Passage, ...]:
    """A passage for each sentence; an Easy Read wording already has one sentence in each passage."""
    if document.wording is Wording.EASY_READ:
        return (passage,)
    words = passage.words
    cuts = _cuts(words, sentences(words, passage.language or document.language))
    return tuple(
        replace(passage, content=trimmed, context="")
        for start, end in zip([0, *cuts], [*cuts, len(words)], strict=True)
        if (trimmed := _trimmed(cut(passage.content, start, end)))
    )


def _cuts(words: str, parts: Sequence[str]) -> list[int]:
    """The offsets where the second and later parts begin in *words*."""
    starts, at = [], 0
    for part in parts:
        core = part.strip()
        at = words.index(core, at)
        starts.append(at)
        at += len(core)
    return starts[1:]


def cut(inlines: Inlines, start: int, end: int) -> Inlines:
    """Return the part of *inlines* from offset *start* to *end* of their plain words, with its markup."""
    found: list[Inline] = []
    at = 0
    for inline in inlines:
        length = len(plain_words((inline,)))
        first, last = max(start - at, 0), min(end - at, length)
        if first < last:
            found.append(_cut_one(inline, first, last))
        at += length
    return tuple(found)


def _cut_one(inline: Inline, first: int, last: int) -> Inline:
    match inline:
        case Text(content):
            return Text(content[first:last])
        case Strong(children):
            return Strong(cut(children, first, last))
        case Link(children, target):
            return Link(cut(children, first, last), target)
        case Foreign(children, tag):
            return Foreign(cut(children, first, last), tag)
        case _:
            assert_never(inline)


def _trimmed(inlines: Inlines) -> Inlines:
    """The inlines without white space at either end; () if there is nothing but white space."""
    words = plain_words(inlines)
    core = words.strip()
    return cut(inlines, words.index(core), words.index(core) + len(core)) if core else ()

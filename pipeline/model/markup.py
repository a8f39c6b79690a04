r"""The inline markup of catalogues: ``**strong**``, ``[words]{1}`` and ``[mot]{lang=fr}``.

The number refers to the link's target. The target stays in the source, so that interpreters see only words.
Words in another language are marked with its BCP 47 tag, as in the Markdown of pandoc.

    inlines = (strong | link | foreign | text)*
    strong  = "**" inlines "**"
    link    = "[" inlines "]{" number "}"
    foreign = "[" inlines "]{lang=" tag "}"

A backslash before ``\``, ``*``, ``[`` or ``]`` makes it an ordinary character.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import assert_never

from pipeline.model.document import Foreign, Inline, Inlines, Link, Strong, Text
from pipeline.model.errors import PipelineError
from pipeline.model.language import language

TOKEN = re.compile(
    r"\\(?P<escaped>[\\*\[\]])|(?P<strong>\*\*)|(?P<open>\[)|\]\{(?P<number>[0-9]{1,9})\}"
    r"|\]\{lang=(?P<language>[A-Za-z0-9-]{2,40})\}|(?P<close>\])"
)
SPECIAL = re.compile(r"[\\*\[\]]")


UNNUMBERED = "this ']' is not followed by a link's number or by a language, as in ']{1}' or ']{lang=fr}'"


class MarkupError(ValueError):
    """A text is not valid inline markup; *at* is the offset of the fault."""

    def __init__(self, message: str, text: str, at: int) -> None:
        super().__init__(message)
        self.text = text
        self.at = at


def spell(inlines: Inlines) -> tuple[str, tuple[str, ...]]:
    """Return the markup of *inlines* and their link targets in reading order: the inverse of ``parse``."""
    targets: list[str] = []
    return _spelled(inlines, targets), tuple(targets)


def _spelled(inlines: Inlines, targets: list[str]) -> str:
    return "".join(_spelled_one(inline, targets) for inline in inlines)


def _spelled_one(inline: Inline, targets: list[str]) -> str:
    match inline:
        case Text(content):
            return SPECIAL.sub(r"\\\g<0>", content)
        case Strong(children):
            return f"**{_spelled(children, targets)}**"
        case Link(children, target):
            targets.append(target)
            number = len(targets)
            return f"[{_spelled(children, targets)}]{{{number}}}"
        case Foreign(children, tag):
            return f"[{_spelled(children, targets)}]{{lang={tag}}}"
        case _:
            assert_never(inline)


def parse(text: str, targets: Sequence[str] = ()) -> Inlines:
    """Return the inlines of the markup *text*; the target of link ``{n}`` is ``targets[n - 1]``.

    Raises MarkupError if a mark has no partner, a link's number no target, or a tag no language.
    """
    levels: list[tuple[str, int, list[Inline]]] = [("", 0, [])]
    done = 0
    for token in TOKEN.finditer(text):
        _add_text(levels[-1][2], text[done : token.start()])
        done = token.end()
        if token["escaped"] is not None:
            _add_text(levels[-1][2], token["escaped"])
        else:
            _take_mark(levels, token, text, targets)
    if len(levels) > 1:
        opener, at, _ = levels[-1]
        raise MarkupError(f"this {opener!r} is never closed", text, at)
    _add_text(levels[0][2], text[done:])
    return tuple(levels[0][2])


def _take_mark(
    levels: list[tuple[str, int, list[Inline]]], token: re.Match[str], text: str, targets: Sequence[str]
) -> None:
    """Open a level at an opening mark; close the innermost level at its closing mark."""
    opener = levels[-1][0]
    if token["strong"] and opener == "**":
        children = levels.pop()[2]
        levels[-1][2].append(Strong(tuple(children)))
    elif token["number"] is not None and opener == "[":
        children = levels.pop()[2]
        levels[-1][2].append(Link(tuple(children), _target(token, text, targets)))
    elif token["language"] is not None and opener == "[":
        children = levels.pop()[2]
        levels[-1][2].append(Foreign(tuple(children), _tag(token, text)))
    elif token["strong"] or token["open"]:
        levels.append((token.group(), token.start(), []))
    elif token["close"]:
        raise MarkupError(UNNUMBERED, text, token.start())
    elif any(level[0] == "[" for level in levels):
        raise MarkupError("this '**' is never closed", text, levels[-1][1])
    else:
        raise MarkupError("these words end without a '[' to start them", text, token.start())


def _target(token: re.Match[str], text: str, targets: Sequence[str]) -> str:
    number = int(token["number"])
    if not 1 <= number <= len(targets):
        raise MarkupError(f"there is no link {{{number}}} in the source", text, token.start())
    return targets[number - 1]


def _tag(token: re.Match[str], text: str) -> str:
    try:
        return language(token["language"]).tag
    except PipelineError as error:
        raise MarkupError(str(error), text, token.start()) from None


def _add_text(inlines: list[Inline], content: str) -> None:
    """Append text; join it to the last inline if that is text too."""
    if not content:
        return
    last = inlines[-1] if inlines else None
    if isinstance(last, Text):
        inlines[-1] = Text(last.content + content)
    else:
        inlines.append(Text(content))

"""Reads and writes the text of a baseline: the findings that a build does not fail on. Touches no disk.

It is JSON with a line for each finding, sorted, so that a change of it is easy to read in version control.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from pipeline.model.baseline import Accepted
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity

VERSION = 1
LARGEST = 50_000_000
"""Bytes of the largest baseline that is read."""
HINT = "bring it back from version control; or delete the file first, then use --update-baseline"
LEVELS = {severity.name.lower(): severity for severity in Severity}


def read(text: str, file: str) -> tuple[Accepted, ...]:
    """Return what a baseline knows; raise PipelineError if *text* is none, or of a later version."""
    try:
        found = json.loads(text, object_pairs_hook=_once)
        json.dumps(found, ensure_ascii=False).encode()  # half of a character is no text
        version, files = found["version"], found["findings"]
        if type(version) is not int or not all(map(_is_relative, files)):
            raise ValueError("a version is a number, a path is from the folder of the baseline")
        made = tuple(
            _known(name, fields) for name, every in files.items() for fields in every if version == VERSION
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise PipelineError("this is no baseline", Place(file), HINT) from None
    if version != VERSION:
        raise PipelineError(f"this baseline has version {version!r}; we read {VERSION}", Place(file), HINT)
    return made


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a key is there twice")
    return made


def _is_relative(name: str) -> bool:
    return not (PurePosixPath(name).is_absolute() or PureWindowsPath(name).is_absolute())


def written(known: Iterable[Accepted]) -> str:
    """Return the text of a baseline; the same findings make the same text."""
    every = sorted(known, key=lambda one: one.key)
    files = ",\n".join(_file(name, list(own)) for name, own in groupby(every, key=lambda one: one.file))
    inside = f"\n{files}\n" if files else ""
    return f'{{\n"version": {VERSION},\n"findings": {{{inside}}}\n}}\n'


def _file(name: str, own: Iterable[Accepted]) -> str:
    lines = ",\n".join(f"  {_json(dict(_fields(one)))}" for one in own)
    return f" {_json(name)}: [\n{lines}\n ]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _fields(one: Accepted) -> Iterator[tuple[str, object]]:
    yield "rule", one.rule
    if one.language:
        yield "language", one.language
    yield "level", one.level.name.lower()
    if one.amount is not None:
        yield "amount", int(one.amount) if one.amount.is_integer() else one.amount
    if one.times > 1:
        yield "times", one.times
    yield "words", one.words


def _known(file: str, fields: dict[str, Any]) -> Accepted:
    amount, times = fields.get("amount"), fields.get("times", 1)
    language, rule, words = fields.get("language", ""), fields["rule"], fields["words"]
    if not all(isinstance(one, str) for one in (language, rule, words)):
        raise TypeError("words are text")
    if isinstance(times, bool) or not isinstance(times, int) or times < 1:
        raise TypeError("times is a number")
    if amount is not None and (isinstance(amount, bool) or not math.isfinite(amount)):
        raise TypeError("amount is a number")
    own = None if amount is None else float(amount)
    return Accepted(file, language, rule, words, LEVELS[fields["level"]], own, times)

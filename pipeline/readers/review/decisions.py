"""Decisions saved by our HTML page, as JSON or as text for an e-mail -> Review.

The reader is strict, since only our page writes such files.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.review import ID, SESSION, Decision, Review, Verdict, plain_line

FORMAT = "leaflets-review"
VERSION = 1
KEYS = (FORMAT, "leaflet", "language", "session", "ids", "decisions")
DECISION_KEYS = ("id", "source", "translation", "verdict", "comment")
MOST_BYTES = 16 * 1024 * 1024
HINT = "import the file just as the page saved it"

# E-mail programs add ">" and white space to the lines.
TEXT = re.compile(
    rb"-----BEGIN LEAFLETS REVIEW-----(?P<letters>[A-Za-z0-9+/=\s>]*)"
    rb"-----END LEAFLETS REVIEW (?P<check>[0-9a-f]{8})-----"
)


def read(data: bytes, file: str) -> Review:
    """Return the Review in a JSON file; raise PipelineError if it is not as our page writes it."""
    if len(data) > MOST_BYTES:
        _refuse(file, "the file is too large to be a review")
    values = _object(_json(data, file), KEYS, "the file", file)
    if values[FORMAT] is not True and values[FORMAT] == VERSION:
        return _review(values, file)
    return _refuse(
        file, f"its decisions have format version {values[FORMAT]!r}; this program reads version {VERSION}"
    )


def read_text(data: bytes, file: str) -> Review:
    """Return the Review in a text that the page wrote for an e-mail; raise PipelineError if it is damaged."""
    found = TEXT.findall(data[:MOST_BYTES])
    if len(found) != 1:
        message = f"it contains {len(found)} blocks of decisions" if found else "it contains no decisions"
        hint = "there must be one block, from “-----BEGIN LEAFLETS REVIEW” to “-----END”"
        raise PipelineError(message, Place(file), hint)
    letters, check = found[0]
    try:
        plain = base64.b64decode(re.sub(rb"[\s>]", b"", letters), validate=True)
    except binascii.Error:
        _refuse(file, "its decisions are damaged", "ask for them again, or for the saved file")
    if zlib.crc32(plain) != int(check, 16):
        _refuse(file, "its decisions are damaged", "ask for them again, or for the saved file")
    return read(plain, file)


def _json(data: bytes, file: str) -> Any:
    try:
        return json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_without_duplicates, parse_constant=_refuse_constant
        )
    except UnicodeDecodeError:
        _refuse(file, "it is not UTF-8")
    except json.JSONDecodeError as error:
        raise PipelineError(
            f"it is not valid JSON: {error.msg}", Place(file, error.lineno, error.colno), HINT
        ) from None
    except (RecursionError, ValueError) as error:
        _refuse(file, f"it has no valid decisions: {error}")


def _without_duplicates(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object_pairs_hook that rejects duplicate keys, since either value could be the right one."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("an object has the same key twice")
    return found


def _refuse_constant(word: str) -> NoReturn:
    """A parse_constant that rejects NaN and Infinity, which JSON does not have."""
    raise ValueError(f"{word} is not a JSON value")


def _review(values: Mapping[str, Any], file: str) -> Review:
    leaflet, language, session = (_text(values[key], key, file) for key in ("leaflet", "language", "session"))
    if SESSION.fullmatch(session) is None:
        _refuse(file, f"{session!r} is not a session")
    ids = tuple(_id(one, file) for one in _list(values["ids"], "ids", file))
    decisions = tuple(_decision(one, file) for one in _list(values["decisions"], "decisions", file))
    listed, count = set(ids), Counter(one.id for one in decisions)
    unlisted = [one.id for one in decisions if one.id not in listed]
    if unlisted:
        _refuse(file, f"it has a decision for {unlisted[0]}, which is not in its list of ids")
    twice = [name for name, times in count.items() if times > 1]
    if twice:
        _refuse(file, f"it has two decisions for {twice[0]}")
    return Review(leaflet, language, session, decisions, ids, how="html", file=file)


def _decision(value: Any, file: str) -> Decision:
    values = _object(value, DECISION_KEYS, "a decision", file)
    identifier = _id(values["id"], file)
    words = {key: _text(values[key], f"{identifier}: {key}", file) for key in DECISION_KEYS[1:]}
    verdicts = {verdict.value: verdict for verdict in Verdict}
    if words["verdict"] not in verdicts:
        message = f"{identifier}: the verdict {words['verdict']!r} is unknown"
        _refuse(file, message, f"the verdicts are {', '.join(verdicts)}")
    return Decision(
        identifier,
        plain_line(words["source"]),
        plain_line(words["translation"]),
        verdicts[words["verdict"]],
        plain_line(words["comment"]),
        place=Place(file),
    )


def _object(value: Any, keys: Sequence[str], what: str, file: str) -> Mapping[str, Any]:
    """*value*, if it is an object with exactly these *keys*; *what* names it in the error."""
    if not isinstance(value, dict):
        _refuse(file, f"{what} is not a JSON object")
    if set(value) != set(keys):
        missing = [key for key in keys if key not in value]
        unknown = [repr(key) for key in value if key not in keys]
        faults = [f"{what} lacks {', '.join(missing)}"] if missing else []
        faults += [f"{what} has the unknown key {', '.join(unknown)}"] if unknown else []
        _refuse(file, "; ".join(faults))
    return value


def _list(value: Any, what: str, file: str) -> list[Any]:
    return value if isinstance(value, list) else _refuse(file, f"{what} is not a list")


def _text(value: Any, what: str, file: str) -> str:
    return value if isinstance(value, str) else _refuse(file, f"{what} is not a text")


def _id(value: Any, file: str) -> str:
    if isinstance(value, str) and ID.fullmatch(value):
        return value
    return _refuse(file, f"{value!r} is not the id of a row")


def _refuse(file: str, message: str, hint: str = HINT) -> NoReturn:
    raise PipelineError(message, Place(file), hint) from None

"""The decisions that our HTML page saves, as JSON or as text in e-mail -> Review. Strict: they are ours."""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
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

# What an e-mail may put before and into the lines: quotation marks, white space.
TEXT = re.compile(
    rb"-----BEGIN LEAFLETS REVIEW-----(?P<letters>[A-Za-z0-9+/=\s>]*)"
    rb"-----END LEAFLETS REVIEW (?P<check>[0-9a-f]{8})-----"
)


def read(data: bytes, file: str) -> Review:
    """Return what the decisions in *file* say; raise PipelineError where they are none of ours."""
    if len(data) > MOST_BYTES:
        _refuse(file, "the file is larger than any review")
    told = _object(_json(data, file), KEYS, "the file", file)
    if told[FORMAT] is not True and told[FORMAT] == VERSION:
        return _review(told, file)
    return _refuse(file, f"it is version {told[FORMAT]!r} of the decisions, we read version {VERSION}")


def read_text(data: bytes, file: str) -> Review:
    """Return what the decisions in a text say, as the page writes them for an e-mail."""
    found = TEXT.findall(data[:MOST_BYTES])
    if len(found) != 1:
        message = (
            f"there are {len(found)} blocks of decisions in it" if found else "there are no decisions in it"
        )
        raise PipelineError(
            message, Place(file), "they begin with -----BEGIN LEAFLETS REVIEW and end with -----END"
        )
    letters, check = found[0]
    try:
        plain = base64.b64decode(re.sub(rb"[\s>]", b"", letters), validate=True)
    except binascii.Error:
        _refuse(file, "the decisions in it are damaged", "have them sent again, or as a file")
    if zlib.crc32(plain) != int(check, 16):
        _refuse(file, "the decisions in it are damaged", "have them sent again, or as a file")
    return read(plain, file)


def _json(data: bytes, file: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number)
    except UnicodeDecodeError:
        _refuse(file, "it is not UTF-8")
    except json.JSONDecodeError as error:
        raise PipelineError(
            f"this is no JSON: {error.msg}", Place(file, error.lineno, error.colno), HINT
        ) from None
    except (RecursionError, ValueError) as error:
        _refuse(file, f"these are no decisions: {error}")


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of a key that stands in it twice nobody knows which was meant."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands in an object twice")
    return found


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no value")


def _review(told: Mapping[str, Any], file: str) -> Review:
    leaflet, language, session = (_text(told[key], key, file) for key in ("leaflet", "language", "session"))
    if SESSION.fullmatch(session) is None:
        _refuse(file, f"{session!r} is no session")
    ids = tuple(_id(one, file) for one in _list(told["ids"], "ids", file))
    decisions = tuple(_decision(one, file) for one in _list(told["decisions"], "decisions", file))
    strangers = [one.id for one in decisions if one.id not in set(ids)]
    if strangers:
        _refuse(file, f"it decides on {strangers[0]}, which is none of its ids")
    twice = [one.id for at, one in enumerate(decisions) if one.id in {other.id for other in decisions[:at]}]
    if twice:
        _refuse(file, f"it decides on {twice[0]} twice")
    return Review(leaflet, language, session, decisions, ids, how="html", file=file)


def _decision(told: Any, file: str) -> Decision:
    values = _object(told, DECISION_KEYS, "a decision", file)
    identifier = _id(values["id"], file)
    words = {key: _text(values[key], f"{identifier}: {key}", file) for key in DECISION_KEYS[1:]}
    verdicts = {verdict.value: verdict for verdict in Verdict}
    if words["verdict"] not in verdicts:
        what = f"{identifier}: the verdict is {words['verdict']!r}"
        _refuse(file, what, f"it can be {', '.join(verdicts)}")
    return Decision(
        identifier,
        plain_line(words["source"]),
        plain_line(words["translation"]),
        verdicts[words["verdict"]],
        plain_line(words["comment"]),
        place=Place(file),
    )


def _object(told: Any, keys: Sequence[str], what: str, file: str) -> Mapping[str, Any]:
    if not isinstance(told, dict):
        _refuse(file, f"{what} is no object with keys")
    if set(told) != set(keys):
        lacking = [key for key in keys if key not in told]
        unknown = [repr(key) for key in told if key not in keys]
        said = [f"{what} lacks {', '.join(lacking)}"] if lacking else []
        said += [f"{what} has the unknown key {', '.join(unknown)}"] if unknown else []
        _refuse(file, "; ".join(said))
    return told


def _list(told: Any, what: str, file: str) -> list[Any]:
    return told if isinstance(told, list) else _refuse(file, f"{what} is no list")


def _text(told: Any, what: str, file: str) -> str:
    return told if isinstance(told, str) else _refuse(file, f"{what} is no text")


def _id(told: Any, file: str) -> str:
    if isinstance(told, str) and ID.fullmatch(told):
        return told
    return _refuse(file, f"{told!r} is no id of a row")


def _refuse(file: str, message: str, hint: str = HINT) -> NoReturn:
    raise PipelineError(message, Place(file), hint) from None

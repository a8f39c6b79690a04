"""The decisions saved by our HTML page are read completely, or refused with a reason."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.errors import PipelineError
from pipeline.model.review import Decision, Review, Verdict, plain_line
from pipeline.readers.review import read
from pipeline.readers.review.decisions import read_text

ONE = {"id": "2-1b1b1b1b", "source": "Wait.", "translation": "Czekaj.", "verdict": "ok", "comment": ""}


def values_of_page(**changes: Any) -> dict[str, Any]:
    return {
        "leaflets-review": 1,
        "leaflet": "help",
        "language": "pl",
        "session": "0123456789abcdef",
        "ids": ["1-0a0a0a0a", "2-1b1b1b1b"],
        "decisions": [ONE],
    } | changes


def saved(values: Any) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode()


def as_text(data: bytes, before: str = "", after: str = "") -> bytes:
    """The text that the page writes for an e-mail, with *before* and *after* around each line."""
    letters = base64.b64encode(data).decode()
    lines = [letters[at : at + 64] for at in range(0, len(letters), 64)]
    block = [
        "-----BEGIN LEAFLETS REVIEW-----",
        *lines,
        f"-----END LEAFLETS REVIEW {zlib.crc32(data):08x}-----",
    ]
    return "\n".join(f"{before}{line}{after}" for line in block).encode()


def test_decisions_are_read() -> None:
    decision = Decision("2-1b1b1b1b", "Wait.", "Czekaj.", Verdict.OK)
    ids = ("1-0a0a0a0a", "2-1b1b1b1b")
    assert read(saved(values_of_page()), "in.json") == Review(
        "help", "pl", "0123456789abcdef", (decision,), ids, how="html", file="in.json"
    )


@given(st.text(), st.text(), st.sampled_from(Verdict))
def test_every_text_comes_back_as_a_sheet_stores_it(translation: str, comment: str, verdict: Verdict) -> None:
    try:
        saved([translation, comment])
    except UnicodeEncodeError:
        return
    one = ONE | {"translation": translation, "comment": comment, "verdict": verdict.value}
    plain = read(saved(values_of_page(decisions=[one])), "in.json")
    mailed = read_text(as_text(saved(values_of_page(decisions=[one])), "> ", " \r"), "in.json")
    assert plain == mailed
    (decision,) = plain.decisions
    assert decision.verdict is verdict
    assert (decision.translation, decision.comment) == (plain_line(translation), plain_line(comment))


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ([], "the file is not a JSON object"),
        ({}, "the file lacks leaflets-review, leaflet, language, session, ids, decisions"),
        (values_of_page(extra=1), "unknown key 'extra'"),
        (values_of_page(**{"leaflets-review": 2}), "version 2"),
        (values_of_page(**{"leaflets-review": True}), "version True"),
        (values_of_page(leaflet=None), "leaflet is not a text"),
        (values_of_page(session="abc"), "'abc' is not a session"),
        (values_of_page(ids="1-0a0a0a0a"), "ids is not a list"),
        (values_of_page(ids=["one"]), "'one' is not the id of a row"),
        (values_of_page(ids=["1-0a0a0a0a"]), "a decision for 2-1b1b1b1b, which is not in its list of ids"),
        (values_of_page(decisions=[ONE, ONE]), "two decisions for 2-1b1b1b1b"),
        (values_of_page(decisions=["ok"]), "a decision is not a JSON object"),
        (values_of_page(decisions=[{**ONE, "verdict": "OK"}]), "2-1b1b1b1b: the verdict 'OK' is unknown"),
        (values_of_page(decisions=[{**ONE, "verdict": True}]), "verdict is not a text"),
        (values_of_page(decisions=[{**ONE, "translation": 55}]), "translation is not a text"),
        (values_of_page(decisions=[{**ONE, "who": "A. L."}]), "unknown key 'who'"),
        (values_of_page(decisions=[{"id": "2-1b1b1b1b"}]), "lacks source, translation, verdict, comment"),
    ],
)
def test_json_that_our_page_does_not_write_is_refused(values: Any, wrong: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read(saved(values), "in.json")
    assert wrong in caught.value.message
    assert caught.value.place.file == "in.json"


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (b"", "not valid JSON"),
        (b'{"a": 1', "not valid JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b"NaN", "NaN is not a JSON value"),
        (b"[" * 200_000, "no valid decisions"),
        (b" " * (16 * 1024 * 1024 + 1), "too large to be a review"),
    ],
)
def test_a_file_that_is_not_json_is_refused(data: bytes, wrong: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read(data, "in.json")
    assert wrong in caught.value.message


def test_a_text_is_read_whatever_is_around_it() -> None:
    mail = b"Dear Ada,\n\nhere it is.\n\n" + as_text(saved(values_of_page()), "> ") + b"\n-- \nB.\n"
    assert read(mail, "mail.txt") == read_text(as_text(saved(values_of_page())), "mail.txt")


@pytest.mark.parametrize("at", range(40, 400, 37))
def test_a_text_that_lost_a_letter_is_refused(at: int) -> None:
    data = as_text(saved(values_of_page()))
    broken = data[:at] + data[at + 1 :]
    if data[at : at + 1].isspace():
        assert read(broken, "mail.txt") == read(data, "mail.txt")
        return
    with pytest.raises(PipelineError, match=r"damaged|no decisions"):
        read(broken, "mail.txt")


def test_a_text_with_two_blocks_or_none_is_refused() -> None:
    block = as_text(saved(values_of_page()))
    with pytest.raises(PipelineError, match="it contains 2 blocks"):
        read(block + b"\n" + block, "mail.txt")
    with pytest.raises(PipelineError, match="it contains no decisions"):
        read(b"OK to all!", "mail.txt")

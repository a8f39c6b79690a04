"""The manifest: one row for each file, and no two files under one name."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.making.formats import FORMATS
from pipeline.model.editions import EDITIONS, Look, every_look
from pipeline.project import manifest
from pipeline.project.manifest import Artefact, Manifest, artefact_path

LARGE = Artefact(
    leaflet="help",
    tag="pl",
    own_name="polski",
    english_name="Polish",
    edition="large-print",
    wording="standard",
    path="help/pl/help.pl.large-print-28pt.pdf",
    bytes=9,
    sha256="aa",
    pages=2,
    words=7,
    source="bb",
    catalogue="cc",
    inputs="dd",
    status="draft",
    points=28,
    theme="black-on-white",
    look="28pt",
)

FOUND = ("a/b", "note", "pl", "what is wrong", "", "source/help/leaflet.txt", 3, 1, 0, 0)

looks = st.sampled_from(every_look("large-print", Look())).map(lambda shown: shown.look)
artefacts = st.builds(
    lambda tag, look, words: replace(
        LARGE, tag=tag, look=look, words=words, path=artefact_path("help", tag, "large-print", look)
    ),
    st.sampled_from(["pl", "ur", "zh-Hans"]),
    looks,
    st.integers(0, 9),
)


@given(st.lists(artefacts, max_size=12))
def test_a_manifest_reads_back_as_it_was_written(rows: list[Artefact]) -> None:
    known = Manifest()
    for row in rows:
        known.add(replace(row, open=(FOUND, (*FOUND[:6], 7, 0, 7, 4))))
    data = manifest.write_record(known)
    assert (read := manifest.read_record(data)) == known
    assert manifest.write_record(read) == data
    listed = manifest.read(manifest.write(known))
    assert listed.artefacts == {key: replace(row, open=()) for key, row in known.artefacts.items()}
    lines = manifest.write(known).splitlines(keepends=True)
    assert manifest.read_lines(lines, {"help"}) == listed
    assert manifest.read_lines(lines, {"other"}) == Manifest()


def test_a_file_in_another_look_has_a_row_of_its_own() -> None:
    known = Manifest()
    known.add(LARGE)
    known.add(replace(LARGE, look="", points=18))
    assert sorted(key[3] for key in known.artefacts) == ["", "28pt"]


def test_a_row_from_before_there_were_looks_is_in_the_projects_own_look() -> None:
    data = manifest.write(Manifest({LARGE.key: LARGE})).replace(b', "look": "28pt"', b"")
    assert b"look" not in data
    assert [row.look for row in manifest.read(data).artefacts.values()] == [""]


def test_what_cannot_be_read_is_an_empty_manifest() -> None:
    for data in (b"", b"{", b"[]", b'{"artefacts": [{"leaflet": "help"}], "findings": {}}'):
        assert manifest.read(data) == Manifest()


def test_no_two_looks_of_a_language_have_one_file() -> None:
    paths = [
        artefact_path("help", "pl", name, shown.look)
        for name in EDITIONS
        for shown in every_look(name, Look())
    ]
    without_choice = sum(len(every_look(name, Look())) == 1 for name in EDITIONS)
    assert len(set(paths)) == len(paths) == 9 + 2 + without_choice
    assert {path for path in paths if "-yellow-on-black" in path} == {
        f"help/pl/help.pl.large-print-{size}yellow-on-black.pdf" for size in ("", "22pt-", "28pt-")
    }
    assert all(path.rsplit(".", 1)[1] in FORMATS for path in paths)
    assert not any(a == b for a, b in itertools.combinations(map(str.casefold, paths), 2))


def _values(row: Artefact) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__slots__}


@pytest.mark.parametrize(
    "change",
    [
        {"path": "../../home/me/letter.txt"},
        {"path": "/etc/passwd"},
        {"path": "help\\..\\x"},
        {"path": ""},
        {"path": 5},
        {"pages": "2"},
        {"bytes": None},
        {"title": ["Help"]},
        {"open": [1]},
        {"findings": {"error": "many"}},
        {"title": "\ud800"},
        {"names": None},
        {"more": 1},
    ],
)
def test_a_row_that_we_did_not_write_counts_as_no_manifest(change: dict[str, object]) -> None:
    """Files of the manifest are removed when they are not made any more: none outside the output folder."""
    known = Manifest()
    known.add(LARGE)
    answer = json.loads(manifest.write(known))
    answer["artefacts"][0] |= change
    assert manifest.read(json.dumps(answer).encode()) == Manifest()


@pytest.mark.parametrize(
    "data", [b"", b"[" * 100_000, b"\xff", b'{"artefacts": 5}', b'{"artefacts": [], "findings": []}']
)
def test_a_damaged_manifest_is_an_empty_one(data: bytes) -> None:
    assert manifest.read(data) == Manifest()

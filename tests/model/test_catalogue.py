from __future__ import annotations

import hashlib

import pytest

from pipeline.model.catalogue import Catalogue, Entry, content_hash


def test_only_a_finished_translation_may_be_shown() -> None:
    catalogue = Catalogue(
        "ur",
        (
            Entry("a", None, ("ا",)),
            Entry("b", None, ("ب",), flags=("fuzzy",)),
            Entry("c", None, ("",)),
            Entry("d", None, ("د",), obsolete=True),
            Entry("e", "heading", ("ہ",)),
        ),
    )
    keys = [("", "a"), ("", "b"), ("", "c"), ("", "d"), ("", "e"), ("heading", "e")]
    assert [catalogue.translation(key) for key in keys] == ["ا", None, None, None, None, "ہ"]


def test_the_hash_of_a_message_is_a_sha_256_of_its_mo_bytes() -> None:
    data = b"heading\x04Caf\xc3\xa9\0Kawa\0"
    assert content_hash("heading", "Cafe\u0301", ("Kawa",)) == hashlib.sha256(data).hexdigest()[:16]
    assert Entry("Café", "heading", ("Kawa",)).content_hash == content_hash("heading", "Café", ("Kawa",))


@pytest.mark.parametrize(
    "other",
    [
        ("", "Call 999.", ("Zadzwoń pod 998.",)),
        ("", "Call 999. ", ("Zadzwoń pod 999.",)),
        ("", "Call 999.", ("Zadzwoń pod 999. ",)),
        ("heading", "Call 999.", ("Zadzwoń pod 999.",)),
        ("", "Call 999.", ("Zadzwoń pod 999.", "")),
        ("", "Call 999.Zadzwoń pod 999.", ("",)),
    ],
)
def test_any_edit_changes_the_hash_of_a_message(other: tuple[str, str, tuple[str, ...]]) -> None:
    assert content_hash(*other) != content_hash("", "Call 999.", ("Zadzwoń pod 999.",))

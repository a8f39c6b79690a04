"""The script of a character is the script in the Unicode Character Database."""

import os
from pathlib import Path

import pytest

from pipeline.model import bidi_tables, confusable_tables, script_tables
from pipeline.model.scripts import script_of
from pipeline.typesetting.data import make_tables

DATABASE = Path(os.environ.get("LEAFLETS_UNICODE_DATA", "/usr/share/unicode"))


@pytest.mark.parametrize(
    ("character", "script"),
    [
        ("a", "Latn"), ("ą", "Latn"), ("я", "Cyrl"), ("ω", "Grek"), ("پ", "Arab"), ("ਪ", "Guru"),
        ("ক", "Beng"), ("த", "Taml"), ("ह", "Deva"), ("中", "Hani"), ("の", "Hira"), ("カ", "Kana"),
        ("한", "Hang"), ("ท", "Thai"), ("አ", "Ethi"), ("5", "Zyyy"), (" ", "Zyyy"), ("،", "Zyyy"),
        ("।", "Zyyy"), ("\u0301", "Zinh"), ("\u200d", "Zinh"), ("\ue000", "Zzzz"), ("\U0010ffff", "Zzzz"),
    ],
)  # fmt: skip
def test_script_of_a_character(character: str, script: str) -> None:
    assert script_of(character) == script


@pytest.mark.slow
def test_the_tables_are_up_to_date_with_the_database() -> None:
    made = (bidi_tables, make_tables.bidi_module), (script_tables, make_tables.script_module)
    for module, source in made:
        assert source(DATABASE) == Path(str(module.__file__)).read_text("utf-8")


def test_what_letters_look_like_looks_like_nothing_else() -> None:
    """A skeleton is its own skeleton (UTS #39, 4). The file of the letters comes with no Debian package."""
    like = dict(pair.split("=") for pair in confusable_tables.CONFUSABLES)
    assert len(like) > 1000
    # Without its mark, what U+048B looks like is U+0438, which looks like another letter.
    assert [point for point, plain in like.items() if like.keys() & plain.split("+")] == ["48b"]
    for point, plain in like.items():
        assert all(chr(int(one, 16)).isalnum() for one in (point, *plain.split("+"))), point

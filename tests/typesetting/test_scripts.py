"""The script of a character is that of the Unicode Character Database."""

import os
from pathlib import Path

import pytest

from pipeline.typesetting.data import make_tables
from pipeline.typesetting.scripts import script_of

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
def test_tables_are_those_the_database_gives(tmp_path: Path) -> None:
    make_tables.main(DATABASE, tmp_path)
    shipped = Path(make_tables.__file__).parent
    for name in ("bidi_tables.py", "script_tables.py"):
        assert (tmp_path / name).read_text("utf-8") == (shipped / name).read_text("utf-8")

"""The script of a character is the script in the Unicode Character Database."""

import os
from pathlib import Path

import pytest

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
    for module, source in make_tables.modules(DATABASE).items():
        assert source == module.read_text("utf-8")

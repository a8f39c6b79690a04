"""Which spellings name one person, and which name nobody."""

from __future__ import annotations

import pytest

from pipeline.model.names import nobody, same_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Lovelace", "ada  lovelace"),
        ("Ada Lovelace <ada@example.org>", "Ada Lovelace"),
        ("Ada Lovelace <ada@example.org>", "A. Lovelace <ADA@example.org>"),
        ("ada@example.org", "<ada@example.org>"),
        ("\uff21da", "Ada"),
        ("Zoe\u0308", "Zoë"),
        ("A. L.", "A.L."),
        ("A. L.", "AL"),
        ("A. L.", "L. A."),
        ("A. L.", "a.\u200bl."),
        ("A. L.", "А. Л."),  # Cyrillic
        ("H. K.", "Н. К."),  # Cyrillic
        ("B. M.", "Β. Μ."),  # Greek
        ("A. I.", "А. І."),  # Cyrillic
        ("A. I.", "A. l."),
        ("Ada Lovelace", "Lovelace, Ada"),
        ("Ada Lovelace", "Аdа Lоvеlасе"),  # Cyrillic а, о, е, с
        ("Łucja O’Neil", "Lucja ONeil"),
        ("Олена К.", "Olena K."),
        ("interpreter 7", "Interpreter ٧"),
        ("王芳", "芳王"),
    ],
)
def test_two_spellings_can_name_one_person(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A. L.", "B. M."),
        ("A. I.", "A. L."),
        ("A. M.", "A. RN."),
        ("", ""),
        (".", ","),
        ("Ada <ada@example.org>", "Ben <ben@example.org>"),
        ("Ada", ""),
        ("interpreter 12", "interpreter 21"),
        ("T12", "T21"),
        ("A. L.", "Ada Lovelace"),
    ],
)
def test_two_spellings_can_name_two_people(one: str, other: str) -> None:
    assert not same_person(one, other)


@pytest.mark.parametrize(
    "who",
    ["", "  ", "...", "\u200b", "★", "FULL NAME <EMAIL@ADDRESS>", "Automatically generated", "Anonymous"],
)
def test_a_tools_text_for_a_missing_name_is_nobody(who: str) -> None:
    assert nobody(who)


@pytest.mark.parametrize("who", ["A. L.", "interpreter 7", "ada@example.org"])
def test_a_role_or_initials_are_a_person(who: str) -> None:
    assert not nobody(who)

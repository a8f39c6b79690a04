from __future__ import annotations

import pytest
from babel.localedata import locale_identifiers

from pipeline.model.plurals import OWN_ROWS, SPELLINGS, TWO_FORMS, cldr_forms, forms_of, plural_forms


@pytest.mark.parametrize(
    ("tag", "form"),
    [
        ("en-GB", "nplurals=2; plural=(n != 1);"),
        ("pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"),
        ("zh-Hans", "nplurals=1; plural=0;"),
        ("ti", "nplurals=2; plural=(n > 1);"),
        ("so", "nplurals=2; plural=(n != 1);"),
        ("ckb", "nplurals=2; plural=(n != 1);"),
        ("cy", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);"),
        ("sr-Latn", plural_forms("uk")),
        ("fil", "nplurals=2; plural=(n%10==4 || n%10==6 || n%10==9);"),
        # The GNU Translation Project uses these; CLDR's forms are different.
        ("bn", "nplurals=2; plural=(n != 1);"),
        ("pa", "nplurals=2; plural=(n != 1);"),
        ("fa", "nplurals=1; plural=0;"),
        ("pt", "nplurals=2; plural=(n != 1);"),
        ("pt-BR", "nplurals=2; plural=(n > 1);"),
        # No source has forms for this language.
        ("rmy", "nplurals=2; plural=(n != 1);"),
    ],
)
def test_plural_forms_are_spelled_as_the_field_spells_them(tag: str, form: str) -> None:
    assert plural_forms(tag) == form


def test_a_language_counts_as_cldr_says_or_else_as_english_does() -> None:
    """Whatever CLDR says on a day: a rule that we have no spelling for is never spelled wrongly."""
    languages = [name for name in locale_identifiers() if "_" not in name and name not in OWN_ROWS]
    known = {name: forms for name in languages if (forms := cldr_forms(name))}
    others = [name for name, forms in known.items() if forms_of(plural_forms(name)) != forms]
    assert {plural_forms(name) for name in others} <= {TWO_FORMS}
    assert len(others) < len(known) / 20


def test_the_forms_are_counted_from_nought_without_a_gap() -> None:
    for spelling in (*SPELLINGS, *OWN_ROWS.values()):
        number = int(spelling.removeprefix("nplurals=").partition(";")[0])
        assert set(forms_of(spelling)) == set(range(number)), spelling


@pytest.mark.parametrize("spelling", ["", "nplurals=2", "nplurals=2; plural=e;", "nplurals=2; plural=n+;"])
def test_a_spelling_that_gettext_cannot_read_is_an_error(spelling: str) -> None:
    with pytest.raises(ValueError, match=r"[pP]lural"):
        forms_of(spelling)

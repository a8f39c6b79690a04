from __future__ import annotations

import pytest
from babel.localedata import clear_caches, locale_identifiers
from babel.plural import PluralRule

from pipeline.model.language import data_size
from pipeline.model.plurals import (
    OWN_ROWS,
    SPELLINGS,
    cldr_forms,
    forms_of,
    gettext_spelling,
    plural_forms,
)


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
        # The field's own, by the GNU Translation Project, where CLDR says otherwise.
        ("bn", "nplurals=2; plural=(n != 1);"),
        ("pa", "nplurals=2; plural=(n != 1);"),
        ("fa", "nplurals=1; plural=0;"),
        ("pt", "nplurals=2; plural=(n != 1);"),
        ("pt-BR", "nplurals=2; plural=(n > 1);"),
        # Nobody knows.
        ("rmy", "nplurals=2; plural=(n != 1);"),
    ],
)
def test_plural_forms_are_spelled_as_the_field_spells_them(tag: str, form: str) -> None:
    assert plural_forms(tag) == form


def test_every_language_of_cldr_counts_as_cldr_says_but_for_our_rows() -> None:
    languages = [name for name in locale_identifiers() if "_" not in name and name not in OWN_ROWS]
    known = {name: cldr_forms(name) for name in languages}
    wrong = [name for name, forms in known.items() if forms and forms_of(plural_forms(name)) != forms]
    assert wrong == []
    assert sum(forms is not None for forms in known.values()) > 150


def test_a_category_that_only_fractions_take_is_no_form() -> None:
    """As in Samogitian (CLDR 47), and in Polish, where "other" is for fractions too."""
    rule = PluralRule({"one": "n mod 10 is 1", "two": "n is 2", "few": "n in 3..9", "many": "f is not 0"})
    assert forms_of(gettext_spelling(rule))[:6] == (3, 0, 1, 2, 2, 2)
    whole = PluralRule({"one": "i is 1 and v is 0", "many": "v is 0 and i is not 1"})
    assert forms_of(gettext_spelling(whole))[:3] == (1, 0, 1)


def test_the_forms_are_counted_from_nought_without_a_gap() -> None:
    for spelling in (*SPELLINGS, *OWN_ROWS.values()):
        number = int(spelling.removeprefix("nplurals=").partition(";")[0])
        assert set(forms_of(spelling)) == set(range(number)), spelling


def test_plural_forms_leave_the_other_data_of_a_language_whole() -> None:
    """Babel keeps the data that it loads: without the root's, a size would end in "digital-megabyte"."""
    clear_caches()
    cldr_forms.cache_clear()
    assert cldr_forms("pl") is not None
    assert data_size(1_250_000, "pl").replace("\xa0", " ") == "1,2 MB"


@pytest.mark.parametrize("spelling", ["", "nplurals=2", "nplurals=2; plural=e;", "nplurals=2; plural=n+;"])
def test_what_gettext_cannot_read_is_no_plural_form(spelling: str) -> None:
    with pytest.raises(ValueError, match=r"[pP]lural"):
        forms_of(spelling)

"""The plural forms of a language: CLDR's rules, written as a ``Plural-Forms`` header of gettext.

No message of a leaflet has plural forms; tools ask for the field all the same. We look first for a spelling
that the field uses and that says of each whole number what CLDR says. Where there is none, Babel spells
CLDR's rules (``babel.plural.to_gettext``), without the categories that only fractions take.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError
from babel.localedata import load
from babel.plural import PluralRule, to_gettext

ONE_FORM = "nplurals=1; plural=0;"
TWO_FORMS = "nplurals=2; plural=(n != 1);"
ZERO_AS_ONE = "nplurals=2; plural=(n > 1);"
SPELLINGS = (
    ONE_FORM,
    TWO_FORMS,
    ZERO_AS_ONE,
    "nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);",
    "nplurals=2; plural=(n<=1 || (n>=11 && n<=99) ? 0 : 1);",
    "nplurals=2; plural=(n%10==4 || n%10==6 || n%10==9);",
    "nplurals=3; plural=(n==0 ? 0 : n==1 ? 1 : 2);",
    "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);",
    "nplurals=3; plural=(n<=1 ? 0 : n<=10 ? 1 : 2);",
    "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    (
        "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : "
        "n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);"
    ),
    "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
    "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    "nplurals=4; plural=(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>2 && n<20 ? 2 : 3);",
    "nplurals=4; plural=(n%10==1 ? 0 : n%10==2 ? 1 : n%20==0 ? 2 : 3);",
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4);",
    (
        "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : "
        "n%100>=11 && n%100<=19 ? 3 : 4);"
    ),
    ("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"),
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);",
)
"""The plural forms in gettext's manual ("Plural forms"), and similar ones for CLDR's other languages."""

# Languages whose catalogues use another form than CLDR's, or that CLDR lacks. Most follow the GNU Translation
# Project as listed by i18nspector 0.27, which reports any other form as a mistake.
_AS_IN_ENGLISH = "as bn gu he hi it ca es mai nds pa pa-Arab pt rw si tg"
_AS_IN_FRENCH = "br fr oc pt-BR wa"
_WITHOUT = "fa ka kk ug yue"
OWN_ROWS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(_AS_IN_ENGLISH.split(), TWO_FORMS)
    | dict.fromkeys(_AS_IN_FRENCH.split(), ZERO_AS_ONE)
    | dict.fromkeys(_WITHOUT.split(), ONE_FORM)
    | {
        "lv": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
        "hmn": ONE_FORM,
    }
)

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_NUMBERS = range(1000)


@cache
def plural_forms(tag: str) -> str:
    """Return the ``Plural-Forms`` for a BCP 47 *tag*; the English forms if the language is unknown."""
    language = tag.partition("-")[0]
    return OWN_ROWS.get(tag) or OWN_ROWS.get(language) or _of_cldr(language) or TWO_FORMS


@cache
def forms_of(spelling: str) -> tuple[int, ...]:
    """Return, for each of the numbers 0 to 999, the index of its form by the ``Plural-Forms`` *spelling*.

    Raises ValueError if gettext cannot read *spelling*.
    """
    parts = re.fullmatch(r"nplurals=([0-9]+); plural=(.*);", spelling)
    if parts is None:
        raise ValueError(f"this is not a Plural-Forms value: {spelling!r}")
    form = gettext.c2py(parts[2])  # gettext's own parser is safe for text from other people
    return tuple(form(number) for number in _NUMBERS)


@cache
def cldr_forms(language: str) -> tuple[int, ...] | None:
    """Return the same as ``forms_of``, but by CLDR's rules; None if CLDR has no rules for the language.

    (In that case Babel would silently give the rules of a language without plural forms.)
    """
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return None
    # The root's rule is there for a language that has none. To load data without the root's would be simpler,
    # but Babel keeps what it loads: names, dates and units of the language would then lack what they inherit.
    if locale.plural_form is load("root")["plural_form"]:
        return None
    return _numbered([locale.plural_form(number) for number in _NUMBERS])


def gettext_spelling(rule: PluralRule) -> str:
    """Return the ``Plural-Forms`` of CLDR's *rule*, without the categories that only fractions take."""
    *first, _ = _used([rule(number) for number in _NUMBERS])  # the last one is what remains, "other" of Babel
    return to_gettext({category: rule.rules[category] for category in first})


def _numbered(categories: Sequence[str]) -> tuple[int, ...]:
    """Categories as gettext counts them: in CLDR's order, without those that no whole number takes."""
    used = _used(categories)
    return tuple(used.index(category) for category in categories)


def _used(categories: Sequence[str]) -> list[str]:
    """The different categories, in CLDR's order."""
    return [category for category in _CATEGORIES if category in categories]


def _of_cldr(language: str) -> str | None:
    """A spelling that agrees with CLDR on every number."""
    wanted = cldr_forms(language)
    if wanted is None:
        return None
    return next(
        (spelling for spelling in SPELLINGS if forms_of(spelling) == wanted), None
    ) or gettext_spelling(Locale.parse(language).plural_form)

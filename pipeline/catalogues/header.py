"""The header of a catalogue that we make. One that is there already stays as it is, all its fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.model.language import MODIFIER_SCRIPTS, locale_of_tag

GENERATOR = "Leaflets"

# Unicode CLDR, plural rules (supplemental/plurals.xml) as gettext spells them. No message of a leaflet has
# plural forms; tools ask for the field all the same.
_ONE_FORM = "nplurals=1; plural=0;"
_TWO_FORMS = "nplurals=2; plural=(n != 1);"
_ZERO_AS_ONE = "nplurals=2; plural=(n > 1);"
_EAST_SLAVIC = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
PLURAL_FORMS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys("hmn id ja km ko lo ms my th vi yue zh".split(), _ONE_FORM),
        **dict.fromkeys("ak am bn fa fr gu hi hy kn ln pa phr prs syl ti wa zu".split(), _ZERO_AS_ONE),
        **dict.fromkeys("be bs hr ru sr uk".split(), _EAST_SLAVIC),
        "ar": (
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
            "n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
        ),
        "cs": "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
        "cy": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);",
        "ga": "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4);",
        "lt": (
            "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : "
            "n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);"
        ),
        "lv": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
        "pl": ("nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"),
        "ro": "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
        "sk": "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
        "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    }
)


CHINESE: Mapping[str, str] = MappingProxyType({"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"})


def plural_forms(tag: str) -> str:
    """Return the ``Plural-Forms`` of the language of a BCP 47 *tag*; as in English where we know no other."""
    return PLURAL_FORMS.get(tag.partition("-")[0], _TWO_FORMS)


def language_field(tag: str) -> str:
    """Return the ``Language`` of a BCP 47 *tag* as gettext's manual spells it ("Header Entry").

    It has no script: the script is told by a region (``zh_CN``) or a modifier (``sr@latin``).
    """
    name, _, rest = tag.partition("-")
    script, _, region = rest.partition("-")
    if tag in CHINESE:
        return CHINESE[tag]
    modifier = next((word for word, code in MODIFIER_SCRIPTS.items() if code == script), "")
    return "_".join(filter(None, (name, region))) + f"@{modifier}" if modifier else locale_of_tag(tag)


def header(domain: str, tag: str = "") -> tuple[tuple[str, str], ...]:
    """Return the header's fields for a leaflet in a language, or for a template where *tag* is "".

    There is no date among them: the same messages make the same bytes on any day.
    """
    language = (("Language", language_field(tag)), ("Plural-Forms", plural_forms(tag))) if tag else ()
    return (
        ("Project-Id-Version", domain),
        *language[:1],
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        *language[1:],
        ("X-Generator", GENERATOR),
    )

"""Names of people, roles and initials: which spellings name one person, and which name nobody.

Two names are one person's if they differ only in case, marks, spaces, punctuation, hidden signs or the order
of their parts, in letters that look alike (the skeletons of UTS #39), or in their alphabet, Latin, Greek or
Cyrillic. This is strict on purpose: a person who signs twice under two names does harm, and two people who
get one name can choose longer ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from pipeline.model.confusable_tables import CONFUSABLES

# The texts that tools write if nobody gave a name.
NOBODY = frozenset(("", "full name", "automatically generated", "none", "unknown", "anonymous"))
EMAIL = re.compile(r"<?(?<![^\s<>])([^\s<>]+@[^\s<>]+)>?")
INITIALS = 4
"""Up to so many letters are initials, which have no order and need no dots: A. L., AL and L. A. are one."""
LOOK_ALIKES: Mapping[int, str] = MappingProxyType(
    {
        int(letter, 16): "".join(chr(int(point, 16)) for point in prototype.split("+"))
        for letter, prototype in (pair.split("=") for pair in CONFUSABLES)
    }
)
# In small letters I is i, so it must not be l: "A. I." and "A. L." are two people.
IN_ANY_CASE: Mapping[int, str] = MappingProxyType(
    {
        letter: "I" if prototype == "l" and chr(letter).isupper() else prototype
        for letter, prototype in LOOK_ALIKES.items()
        if not (letter < 0x80 and chr(letter).isalpha())
    }
)
APOSTROPHES = frozenset("'’‘ʼ`´")
_CYRILLIC = (
    "а a б b в v г g ґ g ѓ g д d ђ d е e є e э e ё e ж zh з z и i і i ї i й i ј j к k ќ k л l љ l м m "
    "н n њ n о o п p р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dz ш sh щ sh ы y ю yu я ya ь  ъ  "
)
_GREEK = (
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o "
)
ROMANISED: Mapping[int, str] = MappingProxyType(
    {
        ord(letter): latin
        for table in (_CYRILLIC, _GREEK)
        for letter, latin in re.findall(r"(\w) ([a-z]*) ", table)
    }
)


def same_person(one: str, other: str) -> bool:
    """Whether two spellings name the same person; so do two with the same e-mail address.

    "A. L." and "Ada Lovelace" count as two people: who signs with initials must always use the same.
    """
    (names, address), (other_names, other_address) = _person(one), _person(other)
    return not names.isdisjoint(other_names) or (bool(address) and address == other_address)


def nobody(who: str) -> bool:
    """Whether *who* names nobody: it has no letter or digit, or is a tool's text for a missing name."""
    name, address = _parts(who)
    plain = " ".join(re.findall(r"\w+", name))
    return (name in NOBODY or plain in NOBODY) and (not address or address == "email@address")


def _parts(who: str) -> tuple[str, str]:
    """The name without the e-mail address, and the address, in small letters."""
    plain = unicodedata.normalize("NFKC", who).casefold()
    address = EMAIL.search(plain)
    return " ".join(EMAIL.sub(" ", plain).split()), address[1] if address else ""


@lru_cache(maxsize=4_096)
def _person(who: str) -> tuple[frozenset[str], str]:
    """What names are compared by, and the e-mail address; without a name, the address is the name."""
    _, address = _parts(who)
    name = EMAIL.sub(" ", unicodedata.normalize("NFKC", who)).strip() or address
    small = name.casefold()
    # Letters look alike in one case only: "Н" is like "H", "н" is not.
    spellings = (name, small, name.upper(), small.translate(ROMANISED))
    keys = [_in_order(_bare(name).translate(LOOK_ALIKES))]
    keys += [
        _in_order(_bare(one).translate(IN_ANY_CASE).casefold().translate(IN_ANY_CASE).casefold())
        for one in spellings
    ]
    return frozenset(key for key in keys if key), address


def _in_order(name: str) -> str:
    """The parts of a name in alphabetical order; or its letters, if they are initials."""
    joined = "".join(sorted(re.findall(r"\w+", name)))
    return "".join(sorted(joined)) if len(joined) <= INITIALS and joined.isalpha() else joined


def _bare(text: str) -> str:
    """The text without marks, apostrophes and hidden signs; digits are ASCII, other signs are spaces."""
    parted = unicodedata.normalize("NFKD", text)
    kept = (sign for sign in parted if unicodedata.category(sign) not in ("Mn", "Me", "Cf", "Cc"))
    return "".join(_bare_sign(sign) for sign in kept if sign not in APOSTROPHES)


def _bare_sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return sign if sign.isalnum() else " "

"""Words -> their place in the alphabet of their language, for lists that readers look words up in.

Babel has no orders, and icu4py does not reach ICU's. Where a language is not named here, letters stand in the
order of Unicode without their accents. This puts a short list in order; a dictionary needs more: accents
count only where an alphabet below has them as letters of their own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

Key: TypeAlias = tuple[tuple[int, int], ...]

# The letters of each alphabet in its own order, as CLDR's collation charts and its schools have them.
ALPHABETS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": tuple("ءابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
        "cy": tuple("a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z".split()),
        "fa": tuple("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"),
        "lt": tuple("aąbcčdeęėfghiįyjklmnoprsštuųūvzž"),
        "pl": tuple("aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"),
        "ro": tuple("aăâbcdefghiîjklmnopqrsștțuvwxyz"),
        "uk": tuple("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
        "ur": tuple("آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھءیئے"),
    }
)
FOLDED = str.maketrans("أإآٱىة", "اااايه")
"""Arabic: an alif is an alif, whatever stands on it; so dictionaries have it."""
ARTICLE = "ال"
LATIN, OWN, OTHER = range(3)
"""Names in Latin letters and numbers stand before the words in another script."""


def alphabetical(words: str, tag: str) -> Key:
    """Return a key that sorts *words* as readers of the language *tag* (BCP 47) look for them.

    Chinese is sorted by sound: the first 3,755 characters of GB 2312 stand in the order of Pinyin. In Arabic
    the article does not count.
    """
    base = tag.partition("-")[0]
    text = unicodedata.normalize("NFC", words).casefold()
    if base == "zh":
        return tuple([_chinese(letter) for letter in text if letter.isalnum()])
    if base == "ar":
        text = text.removeprefix(ARTICLE).translate(FOLDED)
    alphabet = ALPHABETS.get(base, ())
    return tuple(_letters(text, alphabet))


def _letters(text: str, alphabet: tuple[str, ...]) -> list[tuple[int, int]]:
    places = {letter: place for place, letter in enumerate(alphabet)}
    own = LATIN if "a" in places or not alphabet else OWN
    keys, at = [], 0
    while at < len(text):
        length = 2 if text[at : at + 2] in places else 1
        letter = text[at : at + length]
        at += length
        bare = unicodedata.normalize("NFD", letter)[0]
        if letter in places or bare in places:
            keys.append((own, 0x100 + places.get(letter, places.get(bare, 0))))
        elif letter.isspace() or letter.isalnum():
            keys.append((LATIN if bare.isascii() else OTHER, ord(bare)))
    return keys


def _chinese(letter: str) -> tuple[int, int]:
    try:
        code = letter.encode("gb2312")
    except UnicodeEncodeError:
        return OTHER, ord(letter)
    return (LATIN if letter.isascii() else OWN), int.from_bytes(code, "big")

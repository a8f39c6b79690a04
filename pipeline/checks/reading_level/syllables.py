"""A word -> its number of syllables, by language. Knows no sentences and no formula.

English: a rule, with a table of the words that break it (``data``). Together they give what the CMU
Pronouncing Dictionary gives for its 125,000 words. Other words follow the rule alone. If a word has two
pronunciations, the first one counts, and the shorter one where an "r" takes the place of a syllable (our,
fire, every), as Flesch asks; not one that swallows a vowel (viol'nt, couns'lor). Other languages: a rule on
vowels, if spelling shows the syllables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from pipeline.checks.reading_level.compounds import BEGINNINGS, parts_of
from pipeline.checks.reading_level.data.english import EXCEPTIONS
from pipeline.model.reading_level import Syllables

Counter = Callable[[str], int]
"""Word in small letters -> number of syllables, at least 1; 0 for a word in Cyrillic without a vowel."""

# ------------------------------------------------------------------------------------------------- English

VOWELS = re.compile(r"[aeiouy]+")
SILENT_E = re.compile(r"(?<![aeiouy])e$(?<![^aeiouylr]le)")
SILENT_ED = re.compile(r"(?<![aeiouytd])ed$(?<![^aeiouylr]led)(?<![^aeiouyr]red)")
SILENT_ES = re.compile(r"(?<![aeiouyscxzgh])es$(?<![^aeiouylr]les)|(?<![cst])hes$")
# Parts of words that have one syllable more (MORE) or less (LESS) than they have groups of vowels; "^" is the
# beginning of a word, "$" its end.
MORE = (
    "ia ^mc io$ ier$ eo sm$ yer yin iu aya rio bio tua oya dio iest$ aue ea$ ayo iy nte$ nua tre$ ^io"
    " ^reass oing vio oa$ oyo rle$ eact iello dua eing$ lua pio sms creat scie bre$ eue liot rya uou"
    " real rua exua uing"
).split()
LESS = (
    "tia cia gia eou ely$ ically rio$ que$ ^fore eness ement eman$ gue$ eful ^home ^white eless dio$"
    " eway onally busine tenin ^life ^stone ^house geo ceo eho geing$"
).split()
ADDED: Mapping[str, Sequence[tuple[str, int]]] = {
    pair: tuple((part, more) for parts, more in ((MORE, 1), (LESS, -1)) for part in parts if part[:2] == pair)
    for pair in {part[:2] for part in (*MORE, *LESS)}
}
"""The first two letters of such parts -> the parts, and what each adds."""
GREEK = re.compile("ae(?=[dmst])|oe(?=[ds])")
LEAST_GREEK = 8
"""Letters from which on a word with ae or oe is Greek: "paediatrician", not "does". Americans write e."""


def english(word: str) -> int:
    """Return the number of syllables of an English word, by the table of exceptions or else by the rule."""
    exceptions = _exceptions()
    if word in exceptions:
        return exceptions[word]
    american = GREEK.sub("e", word) if len(word) >= LEAST_GREEK else word
    if american != word and american in exceptions:
        return exceptions[american]
    stem, apostrophe, ending = word.rpartition("'")
    if apostrophe and ending == "s":
        return english(stem) + bool(re.search("(?:[sxz]|[cs]h|[cgs]e)$", stem))
    return by_rule(word)


def by_rule(word: str) -> int:
    """Return the number of syllables that the rule alone gives an English word, or its parts."""
    letters = word.replace("'", "")
    parts = parts_of(letters)
    if parts is None:
        return _by_letters(letters)
    first, second = parts
    return BEGINNINGS.get(first, _by_letters(first)) + _by_letters(second)


def _by_letters(letters: str) -> int:
    count = len(VOWELS.findall(letters))
    if letters.endswith(("e", "ed", "es")):
        count -= any(silent.search(letters) is not None for silent in (SILENT_E, SILENT_ED, SILENT_ES))
    edged = f"^{letters}$"
    for pair in {edged[at : at + 2] for at in range(len(edged) - 1)} & ADDED.keys():
        count += sum(more for part, more in ADDED[pair] if part in edged)
    return max(1, count)


@cache
def _exceptions() -> Mapping[str, int]:
    return {word: count for count, words in EXCEPTIONS.items() for word in words.split()}


# ------------------------------------------------------------ languages whose spelling shows syllables


def _of_vowels(vowels: str, least: int = 1) -> Counter:
    """A counter with one syllable for each vowel, and *least* for a word without one."""
    every = re.compile(f"[{vowels}]")
    return lambda word: max(least, len(every.findall(word)))


def _of_groups(pattern: str) -> Counter:
    """A counter with one syllable for each match of *pattern* (a vowel or a diphthong)."""
    group = re.compile(pattern)
    return lambda word: max(1, len(group.findall(word)))


# "в", "к" and "с" are spoken with the word that follows: no syllable of their own.
CYRILLIC = _of_vowels("аеёиоуыэюяіїєѐѝ", least=0)
# "i" before another vowel only softens the consonant and is not a syllable.
POLISH = _of_groups(r"i(?![aeouyąęó])|[aeouyąęó]u?(?<=[ae]u)|[aeouyąęó]")
RUNS = re.compile(r"[aeiouáéíóúâêôàãõü]+")
STRONG = re.compile(r"[ãõ][oe]|[aeoáéóíúâêôàãõ]")
ACCENT = re.compile(r"[áéíóúâêôàãõ]")
PARTED = re.compile(r"[aeo][iu](?=[lmnrz](?:[^aeiouáéíóú]|$)|nh)")
PARTED_END = re.compile(r"(?:i|(?<![qg])u)(?:[aeo]s?|am)$")


def spanish(word: str) -> int:
    """Return the syllables of a Spanish word. An i or u without an accent joins the vowel next to it."""
    return max(1, sum(max(1, len(STRONG.findall(run))) for run in RUNS.findall(word)))


def portuguese(word: str) -> int:
    """Return the syllables of a Portuguese word.

    As in Spanish, but i and u are syllables of their own in words like "raiz", and at the end of a word
    without an accent.
    """
    alone = len(PARTED.findall(word))
    if not ACCENT.search(word):
        alone += PARTED_END.search(word) is not None
    return spanish(word) + alone


# u is silent after q, and in French also between g and e. Two letters often spell one vowel.
GERMAN = _of_groups("(?<!q)(?:äu|eu|au|ai|ei|ay|ey|ie|aa|ee|oo|[aeiouyäöü])|(?<=q)u(?![aeiouäöü])")
DUTCH = _of_groups(
    "aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|(?<!q)u|[aeioyáéíóúàèëïöü]",
)
FRENCH_VOWELS = re.compile(
    "(?<=[qg])u(?=[eiéèêy])|eau|[aeo]ill?(?=[^aeiouyéèêâàîôû]|e)|oui|o[iuyî]|a[iuyî]|e[iuy]|œu|[iuy](?=[aeéèêoà])"
)


def french(word: str) -> int:
    """Return the syllables of a French word as it is spoken. A silent e at the end does not count."""
    spoken = re.sub("(?<=[^aeiouyéèêëàâîïôûœ])es?$|(?<=[qg])ues?$|(?<=[iuéy])es?$", "", word) or word
    merged = FRENCH_VOWELS.sub("w", spoken)
    merged = re.sub("w+(?=[aeéèêoàâîôûiuw])", "", merged)
    return max(1, len(re.findall("w|[aeiouyàâäéèêëîïôöùûüœæ]", merged)))


COUNTERS: Mapping[str, tuple[Syllables, Counter]] = MappingProxyType(
    {
        "en": (Syllables.TABLE, english),
        "be": (Syllables.VOWELS, CYRILLIC),
        "bg": (Syllables.VOWELS, CYRILLIC),
        "ru": (Syllables.VOWELS, CYRILLIC),
        "uk": (Syllables.VOWELS, CYRILLIC),
        "az": (Syllables.VOWELS, _of_vowels("aeəıioöuü")),
        "tr": (Syllables.VOWELS, _of_vowels("aeıioöuüâîû")),
        "pl": (Syllables.NEARLY, POLISH),
        "es": (Syllables.NEARLY, spanish),
        "pt": (Syllables.NEARLY, portuguese),
        "de": (Syllables.NEARLY, GERMAN),
        "fr": (Syllables.NEARLY, french),
        "nl": (Syllables.NEARLY, DUTCH),
    }
)

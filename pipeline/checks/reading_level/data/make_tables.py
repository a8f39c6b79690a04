"""Writes the three table modules beside this file: exceptions of syllables, familiar words, common words.

Run it as ``python -m pipeline.checks.reading_level.data.make_tables CMUDICT EASY_WORDS FREQUENCIES``:
``cmudict.dict`` of the CMU Pronouncing Dictionary, ``easy_words.txt`` of textstat, and a text with a word of
English and its Zipf frequency in each line, as ORIGIN.md says. Used by hand, before a release.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from pipeline.checks.reading_level.familiar import is_familiar
from pipeline.checks.reading_level.hard import bases, plainer
from pipeline.checks.reading_level.syllables import by_rule, english

ENGLISH = '''"""English words for which the syllable rule is wrong. Made by make_tables.py: do not edit.

From the CMU Pronouncing Dictionary. Licence: BSD-2-Clause (LICENSE-CMU.txt, ORIGIN.md).
EXCEPTIONS: number of syllables -> the words that have so many, with spaces between them.
"""
# fmt: off

EXCEPTIONS: dict[int, str] = {
'''
FAMILIAR = '''"""The familiar words of Dale and Chall's list. Made by make_tables.py: do not edit.

From textstat's list. Licence: MIT (ORIGIN.md).
"""
# fmt: off

WORDS = """
'''


COMMON = '''"""Words that most adults meet often, beside familiar.py. Made by make_tables.py: do not edit.

From the word frequencies of wordfreq. Licence: CC-BY-SA-4.0 (ORIGIN.md).
"""
# fmt: off

WORDS = """
'''
COMMON_ZIPF = {1: 3.3, 2: 3.3, 3: 3.8, 4: 4.3}
"""How often a common word is met, as Zipf frequency, by its syllables: 3.3 is twice in a million words."""
COMMON_LONG_ZIPF = 4.6
"""The same for longer words."""
RUDE = re.compile("fuck|shit|asshole|bitch|cunt|nigg|whore|slut|porn|dick(?!en|ie)")


def pronounced(text: str) -> dict[str, int]:
    """The number of syllables of each word of the dictionary: those of its first pronunciation.

    A later one counts if it is shorter because an R takes the place of a syllable: "our", "fire", "every".
    """
    table: dict[str, int] = {}
    first: dict[str, int] = {}
    for line in text.splitlines():
        name, *sounds = line.partition("#")[0].split() or [""]
        word = re.sub(r"\(\d+\)$", "", name)
        count = sum(sound[-1].isdigit() for sound in sounds)
        if count and re.fullmatch(r"[a-z']+", word):
            spoken_r = sounds.count("R")
            if word not in table:
                table[word], first[word] = count, spoken_r
            elif spoken_r > first[word]:
                table[word] = min(table[word], count)
    return table


def exceptions(table: Mapping[str, int]) -> dict[int, list[str]]:
    """The words for which the rule is wrong, by their number of syllables."""
    found: dict[int, list[str]] = defaultdict(list)
    for word, count in sorted(table.items()):
        if _by_rule_alone(word, table) != count:
            found[count].append(word)
    return dict(sorted(found.items()))


def _by_rule_alone(word: str, table: Mapping[str, int]) -> int:
    """The syllables that the rule alone gives a word; a possessive counts as its stem."""
    stem, apostrophe, ending = word.rpartition("'")
    if apostrophe and ending == "s":
        stem_count = table.get(stem, by_rule(stem))
        return stem_count + bool(re.search("(?:[sxz]|[cs]h|[cgs]e)$", stem))
    return by_rule(word)


def common(frequencies: str) -> list[str]:
    """The common words among lines of a word and its Zipf frequency, in the order of the alphabet.

    Without those that are familiar, or that a plainer word can replace; these two have tables of their own.
    """
    rows = (line.split() for line in frequencies.splitlines())
    often = {word for word, zipf in rows if float(zipf) >= COMMON_ZIPF.get(english(word), COMMON_LONG_ZIPF)}
    return sorted(word for word in often if len(word) > 2 and not _is_known_by(word, often))


def _is_known_by(word: str, often: Collection[str]) -> bool:
    """Whether another table has *word*, or it is a form of another of the words that are met *often*."""
    other = is_familiar(word) or RUDE.search(word) or plainer(word)
    return bool(other) or any(base in often or is_familiar(base) for base in bases(word))


def wrapped(words: Iterable[str]) -> str:
    """The words in lines of at most 108 characters."""
    return textwrap.fill(" ".join(words), 108, break_long_words=False, break_on_hyphens=False)


def main(cmudict: str, easy_words: str, frequencies: str) -> None:
    """Write ``english.py``, ``familiar.py`` and ``common.py``."""
    here = Path(__file__).parent
    table = pronounced(Path(cmudict).read_text(encoding="utf-8"))
    rows = (f'    {count}: """\n{wrapped(words)}\n""",\n' for count, words in exceptions(table).items())
    (here / "english.py").write_text(f"{ENGLISH}{''.join(rows)}}}\n", encoding="utf-8")
    words = Path(easy_words).read_text(encoding="utf-8").split()
    kept = sorted({word.casefold() for word in words})
    (here / "familiar.py").write_text(f'{FAMILIAR}{wrapped(kept)}\n"""\n', encoding="utf-8")
    often = common(Path(frequencies).read_text(encoding="utf-8"))
    (here / "common.py").write_text(f'{COMMON}{wrapped(often)}\n"""\n', encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

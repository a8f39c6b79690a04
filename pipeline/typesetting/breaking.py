"""Where a line can end: the rules of UAX #14, with a few exceptions of our own.

No line ends at a hyphen inside a word: what is copied from two lines is two words, or lacks the hyphen. In an
address a line ends before a slash, or if the address is wider than the line, before another sign.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import combining

from pipeline.model.clusters import signs as whole_signs
from pipeline.segmentation import line_ends
from pipeline.typesetting.shaping import SOFT_HYPHEN

# A letter or a combining mark (\w lacks the vowel signs of Indic scripts): no space, digit or punctuation.
_LETTER = r"[^\s\d!-/:-@\[-`{-~\xa0-\xbf\u0964\u0965\u2000-\u206f\u3000-\u303f]"
# Hyphens of words: those of Latin, of Hebrew, of Armenian.
_HYPHEN = "[-\u2010\u05be\u058a]"

# No line ends at the end of a match of one of these patterns, although UAX #14 allows it.
KEPT_TOGETHER: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\d[ ](?=\(?\d)",  # 0808 2000 247: a telephone number must stay on one line
        r"\d\)[ ](?=\d)",  # (020) 7946 0000
        r"\d[-\u2010\u2012-\u2014](?=\d)",  # 2024-2026
        r"\d[ ](?=[^\W\d_])",  # 48 hours
        # press 55; if a word follows the number, the number stays with that word instead
        rf"{_LETTER}[ ](?=\d{{1,3}}(?:[^\w\s]|\s*$|[ ][-\u2013\u2014][ ]))",
        r"(?<!\d)\d{1,2}[^\s\d]{0,2}[ ][^\s\d]{1,15}[ ](?=\d{4}(?!\d))",  # 6 August 2018
        # a hyphen used as a dash: at the end of a line it would look like a hyphenated word
        r"(?<=[ ])-[ ](?=\S)",
        r"\S[ ](?=[-\u2013\u2014][ ])",  # any dash: at the start of a line it would look like a list item
        # Chinese 评估——这: no line begins with a dash, and its two halves stay together
        r"\S(?=[\u2014\u2015\u2e3a])",
        # drop-in, face-to-face: a word of two lines is copied, and by some programs read aloud, as two words
        rf"(?<=\S){_HYPHEN}(?={_LETTER})",
        # Korean has spaces between words; a line that ended inside a word would part it when it is copied
        r"(?<=[\uac00-\ud7a3])(?=\S)|(?<=\S)(?=[\uac00-\ud7a3])",
        r"\xad",  # a soft hyphen: leaflets are never hyphenated
        r"(?<![ ])[ ]+(?=[\u0964\u0965\u1362\u1361\u104a\u104b\u17d4\u17d5])",  # a full stop after a space
    )
)

# Every match of the patterns above contains one of these; most paragraphs have none, which saves time.
NOTABLE = re.compile(
    r"[\d\xad\u0964\u0965\u1362\u1361\u104a\u104b\u17d4\u17d5\uac00-\ud7a3]"
    r"|\S[-\u2010\u05be\u058a\u2014\u2015\u2e3a]|[ ][-\u2013\u2014]"
)

# What may be an address, and what only an address has: a scheme, a mailbox, the name of a host.
_HINT = re.compile(r"[.@/:][\w/+]")
_UNSPACED = re.compile("[!-~\xa1-\u024f\u0370-\u052f]{4,}")
_OF_AN_ADDRESS = re.compile(
    r"://|(?<=\w)@(?=\w)|\b(?:www\.|mailto:|tel:)(?=[\w+])|(?<=\w)\.[A-Za-z]{2,63}(?![A-Za-z0-9_])"
)
_IN_ADDRESS = re.compile(r"(?<=[\w)=])[/?&#](?=[\w~.%+(])(?!\w?$)")
_HARMFUL = re.compile(r"\d[\d\u20e3]|[-\u2010].")
_SIGN_OF_ADDRESS = re.compile(r"(?<=[\w)])[/.@?&=_#+~%](?=\w)")
_AFTER_HYPHEN = re.compile(rf"(?<=[^\W\d_])(?:{_HYPHEN}|\xad)(?={_LETTER})")

HYPHENATED_SCRIPTS = frozenset("Latn Cyrl Grek Armn Geor".split())
_OF_A_CODE = re.compile(r"[\d_]|(?<=\w)[/.@?&=#+~%:*](?=\w)")


def line_breaks(text: str, tag: str) -> list[int]:
    """Return the offsets where a line can end (UAX #14 without KEPT_TOGETHER); the last is len(text)."""
    ends = line_ends(text, tag)
    if NOTABLE.search(text):
        kept = {found.end() for pattern in KEPT_TOGETHER for found in pattern.finditer(text)}
        kept.discard(len(text))
        ends = [end for end in ends if end not in kept]
    addresses = [*_addresses(text)]
    signs = [
        found.start() for start, end in addresses for found in _IN_ADDRESS.finditer(text, start + 1, end)
    ]
    if addresses:
        ends = sorted({*_outside(addresses, ends), *signs})
    return _outside(whole_signs(text), ends)


def _outside(extents: Iterable[tuple[int, int]], places: list[int]) -> list[int]:
    """Those of the *places* that are not inside one of the *extents*."""
    inside = {place for start, end in extents for place in range(start + 1, end)}
    return [place for place in places if place not in inside] if inside else places


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """The (start, end) of each word of *text* that has an address in it."""
    if not _HINT.search(text):
        return
    for word in _UNSPACED.finditer(text):
        if _OF_AN_ADDRESS.search(text, *word.span()):
            yield word.span()


def best_cut(text: str, ends: Sequence[int], address: bool) -> int:
    """Return the best of *ends* to cut a word that is wider than the line, all of which fit on it.

    That is the last one before a sign of an address, or in a word after a hyphen, if it fills a third of the
    line; otherwise the last that is neither within a number nor after a hyphen. *address*: whether the word
    has an address in it (``has_address``).
    """
    allowed = frozenset(ends)
    first, last = ends[len(ends) // 3], ends[-1]
    places = [found.start() for found in _SIGN_OF_ADDRESS.finditer(text, first, last + 1)]
    if not address:
        places += [found.end() for found in _AFTER_HYPHEN.finditer(text, first - 1, last + 1)]
    best = max((place for place in places if place in allowed), default=None)
    if best is not None:
        return best
    whole = (end for end in reversed(ends) if not _HARMFUL.search(text, end - 1, end + 1))
    return next(whole, ends[-1])


def has_address(text: str) -> bool:
    """Return whether there is an address of the web or of mail in a word."""
    return _OF_AN_ADDRESS.search(text) is not None


def takes_hyphens(text: str, script: str) -> bool:
    """Return whether a hyphen is drawn where *text* is cut: not in an address or a code.

    Readers would take it for a part of these.
    """
    return script in HYPHENATED_SCRIPTS and not _OF_A_CODE.search(text)


def parts_letters(text: str, place: int) -> bool:
    """Return whether there are letters at both sides of *place*, or marks or a soft hyphen before it."""
    before = text[place - 1]
    return text[place : place + 1].isalpha() and (
        before.isalpha() or before == SOFT_HYPHEN or combining(before) > 0
    )

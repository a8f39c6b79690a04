"""Where a line may end, and where sentences and graphemes end (ICU, with a few rules of our own).

ICU's iterators belong to one text each, and take 8 to 15 microseconds for a paragraph: nothing is cached.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType

from icu4py.breakers import BaseBreaker, CharacterBreaker, LineBreaker, SentenceBreaker

# No line ends where one of these matches up to its end. UAX #14 allows all of them.
KEPT_TOGETHER: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\d[ ](?=\(?\d)",  # 0808 2000 247: a telephone number is read out as one
        r"\d\)[ ](?=\d)",  # (020) 7946 0000
        r"\d[-\u2010\u2012-\u2014](?=\d)",  # 2024-2026
        r"\d[ ](?=[^\W\d_])",  # 48 hours
        r"(?<!\d)\d{1,2}[^\s\d]{0,2}[ ][^\s\d]{1,15}[ ](?=\d{4}(?!\d))",  # 6 August 2018
        # a hyphen used as a dash: at a line's end it would look like, and be read as, a parted word
        r"(?<=[ ])-[ ](?=\S)",
        r"\S[ ](?=-[ ])",  # and at a line's beginning like a list item
        r"\xad",  # a soft hyphen: leaflets are never hyphenated
        r"[ ]+(?=[\u0964\u0965\u1362\u1361\u104a\u104b\u17d4\u17d5])",  # a full stop written after a space
    )
)

# What the patterns above cannot match without; most paragraphs have none of it.
NOTABLE = re.compile(r"[\d\xad\u0964\u0965\u1362\u1361\u104a\u104b\u17d4\u17d5]|[ ]-")


def _code_points(text: str, offsets: Iterator[int]) -> list[int]:
    """UTF-16 *offsets* into *text*, as ICU counts, as offsets in code points."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return list(offsets)
    points: dict[int, int] = {}
    unit = 0
    for point, character in enumerate(text):
        points[unit] = point
        unit += 2 if character > "\uffff" else 1
    points[unit] = len(text)
    return [points[offset] for offset in offsets]


def _ends(text: str, breaker: type[BaseBreaker], tag: str) -> list[int]:
    """Where the segments of *text* end, in code points."""
    return _code_points(text, (end for _, end in breaker(text, tag).segments()))


def line_breaks(text: str, tag: str) -> list[int]:
    """The offsets before which a line may begin, and the length of *text* (UAX #14, and KEPT_TOGETHER)."""
    ends = _ends(text, LineBreaker, tag)
    if not NOTABLE.search(text):
        return ends
    kept = {found.end() for pattern in KEPT_TOGETHER for found in pattern.finditer(text)}
    kept.discard(len(text))
    return [end for end in ends if end not in kept]


def grapheme_breaks(text: str, tag: str) -> list[int]:
    """Where the user-perceived characters of *text* end (UAX #29)."""
    return _ends(text, CharacterBreaker, tag)


# Words that end in a full stop inside a sentence. Without their last full stop; case counts.
# Words that more often end a sentence than not ("etc", "No", Polish "r") are left out.
ABBREVIATIONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "en": "e.g i.e eg ie Dr Mr Mrs Ms Mx Prof Rev Sgt Insp St Tel tel vs Jan Feb Aug Sept Oct Nov",
            "pl": "np m.in tzn tzw tj ul al pl os nr tel dr prof św pn woj pow im",
            "es": "p.ej ej Sr Sra Srta Dr Dra Ud Uds Dña tel núm pág Avda",
            "pt": "p.ex ex Sr Sra Dr Dra Exmo Exma tel n.º pág Av",
            "fr": "p.ex ex M Mme Dr Pr tél av bd env cf",
            "it": "p.es es Sig Sig.ra Dott Dott.ssa tel pag",
            "de": "z.B d.h u.a bzw Nr Str Tel Dr Prof Hr Fr ca vgl evtl",
            "nl": "bijv d.w.z o.a dhr mevr dr nr tel blz",
            "ro": "ex d-na d-nul dl dna dr nr str tel pag",
            "cs": "např tzn tj č čp ul tel dr",
            "sk": "napr tzn tj č ul tel dr",
            "lt": "pvz t.y pr tel Nr dr",
            "lv": "piem t.i tālr nr dr",
            "hu": "pl dr tel kb ún",
            "sq": "p.sh dmth znj tel nr dr",
            "tr": "örn Dr Prof Tel Cad Sok Apt bkz",
            "ru": "напр т.е ул кв тел им стр см др",
            "uk": "напр т.зв ім вул буд кв тел",
            "bg": "напр т.е ул тел им стр др",
            "vi": "TP ThS TS BS ĐT",
            "so": "tus tel Dr Mr",
            "hi": "डॉ श्री",
            "bn": "ডা ড মো",
        }.items()
    }
)

# A piece that ends like this does not end a sentence: a lone initial ("J. Smith"), a list number ("1. Call").
INITIAL = re.compile(r"(?:^|[\s(])(?!I\.)[^\W\d_]\.\s*$")
LIST_NUMBER = re.compile(r"^\s*[(]?\d{1,3}[.)]\s*$")
OPENING = "([\"'\u2018\u201c\u201e\u00ab"  # what may stand before a word
# Ethiopic keyboards lack the full stop; two word spaces (U+1361) stand for it.
ETHIOPIC_STOP = re.compile("\u1361\u1361\\s*")


def _goes_on(piece: str, abbreviations: frozenset[str]) -> bool:
    """Whether a sentence goes on after *piece*, though ICU ended it there."""
    if INITIAL.search(piece) and piece.rstrip()[-2:-1].isupper():
        return True
    if LIST_NUMBER.match(piece):
        return True
    last = piece.split()[-1:] or [""]
    return last[0].endswith(".") and last[0].lstrip(OPENING)[:-1] in abbreviations


def _sentence_ends(text: str, tag: str) -> list[int]:
    """Where the sentences of *text* end by ICU and by the Ethiopic stop."""
    ends = set(_ends(text, SentenceBreaker, tag))
    ends.update(found.end() for found in ETHIOPIC_STOP.finditer(text))
    return sorted(ends)


def sentences(text: str, tag: str) -> list[str]:
    """The sentences of *text* (UAX #29), stripped of white space around them; no other character is lost.

    A sentence does not end at an abbreviation of the language or of English, an initial or a list number.
    """
    known = ABBREVIATIONS["en"] | ABBREVIATIONS.get(tag.partition("-")[0], frozenset())
    whole: list[str] = []
    waiting = ""
    for start, end in pairwise([0, *_sentence_ends(text, tag)]):
        waiting += text[start:end]
        if not _goes_on(waiting, known):
            whole.append(waiting)
            waiting = ""
    return [sentence.strip() for sentence in [*whole, waiting] if sentence.strip()]

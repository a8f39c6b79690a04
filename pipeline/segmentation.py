"""Finds where sentences, words, lines and graphemes end, in any language. No other module uses ICU.

Nothing is cached: each ICU iterator is made for one text, and takes 8 to 15 microseconds for a paragraph.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType

from icu4py.breakers import BaseBreaker, CharacterBreaker, LineBreaker, SentenceBreaker, WordBreaker


def _code_points(text: str, offsets: list[int]) -> list[int]:
    """Convert *offsets* into *text* from UTF-16 code units, which ICU counts, to code points."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return offsets
    points: dict[int, int] = {}
    unit = 0
    for point, character in enumerate(text):
        points[unit] = point
        unit += 2 if character > "\uffff" else 1
    points[unit] = len(text)
    return [points[offset] for offset in offsets]


def _ends(text: str, breaker: type[BaseBreaker], tag: str) -> list[int]:
    """Where the segments of *text* end, in code points."""
    return _code_points(text, [end for _, end in breaker(text, tag).segments()])


def line_ends(text: str, tag: str) -> list[int]:
    """The offsets at which a new line may begin, and the length of *text* (UAX #14)."""
    return _ends(text, LineBreaker, tag)


def grapheme_breaks(text: str, tag: str) -> list[int]:
    """Where the user-perceived characters of *text* end (UAX #29)."""
    return _ends(text, CharacterBreaker, tag)


# Abbreviations that are written with a full stop, here without the last one; case matters.
# Words that end a sentence more often than not ("etc", "No", Polish "r") are left out.
ABBREVIATIONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "en": "e.g i.e eg ie Dr Mr Mrs Ms Mx Prof Rev Sgt Insp St Tel tel vs U.S U.K"
            " Jan Feb Aug Sept Oct Nov",
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
            "pa": "ਡਾ ਪ੍ਰੋ ਨੰ ਯੂ ਐਨ",  # the last two are the letters of "UN"
        }.items()
    }
)

# No sentence ends after these: an initial ("J. Smith"), the number of a list item.
INITIAL = re.compile(r"(?:^|\()(?!I\.)[^\W\d_]\.$")
LIST_NUMBER = re.compile(r"[(]?\d{1,3}[.)]$")
OPENING = "([\"'\u2018\u201c\u201e\u00ab"  # marks that may be in front of a word
# Some Ethiopic keyboards have no full stop; people type two word spaces (U+1361) for it.
ETHIOPIC_SPACE = "\u1361"
ETHIOPIC_STOP = re.compile(f"{ETHIOPIC_SPACE}{ETHIOPIC_SPACE}\\s*")


def _is_unfinished(piece: str, abbreviations: frozenset[str]) -> bool:
    """Whether the sentence goes on after *piece* (without white space), although ICU ends it there."""
    if not piece.endswith((".", ")")):
        return False
    if LIST_NUMBER.match(piece):
        return True
    last = piece.rsplit(None, 1)[-1]
    if INITIAL.search(last) and last[-2].isupper():
        return True
    return last.endswith(".") and last.lstrip(OPENING)[:-1] in abbreviations


QUIET = re.compile(r"[\w ,'’\"-]*")
"""A text of these characters and one more at the end is one sentence; ICU need not be asked."""


def _sentence_ends(text: str, shown: str, tag: str) -> list[int]:
    """Where the sentences of *text* end, found by ICU in *shown*, and after an Ethiopic full stop."""
    if ETHIOPIC_SPACE in text:
        stops = {found.end() for found in ETHIOPIC_STOP.finditer(text)}
        return sorted({*_ends(shown, SentenceBreaker, tag), *stops})
    quiet = QUIET.match(shown)
    if quiet and quiet.end() >= len(shown) - 1:
        return [len(shown)]
    return _ends(shown, SentenceBreaker, tag)


def sentence_spans(text: str, tag: str) -> list[tuple[int, int]]:
    """Where the sentences of *text* begin and end (UAX #29), without white space around them.

    A sentence does not end at an abbreviation of the language or of English, an initial or a list number.
    """
    return _spans(text, _without_addresses(text, "a"), tag)


def _spans(text: str, shown: str, tag: str) -> list[tuple[int, int]]:
    """The spans of the sentences of *text*; *shown*, which ICU gets, has letters in place of addresses."""
    known = ABBREVIATIONS["en"] | ABBREVIATIONS.get(tag.partition("-")[0], frozenset())
    begin = 0
    spans: list[tuple[int, int]] = []
    ends = _sentence_ends(text, shown, tag)
    for end in ends:
        piece = text[begin:end].strip()
        if end == ends[-1] or not _is_unfinished(piece, known):
            if piece:
                start = text.index(piece, begin)
                spans.append((start, start + len(piece)))
            begin = end
    return spans


def sentences(text: str, tag: str) -> list[str]:
    """The sentences of *text* without white space around them; no other character is lost."""
    return [text[begin:end] for begin, end in sentence_spans(text, tag)]


# Web and e-mail addresses: people type them and do not read them as words.
ADDRESS = re.compile(
    r"\b(?:https?://|www\.)\S*[\w/]"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![a-z0-9-]\.)(?<![\w-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/[\w/.?=&%#-]*\w)?"
)


ADDRESSED = re.compile(r"[.@/][\w/]")
"""Every address matches this, most sentences do not; it takes a tenth of the time of ADDRESS."""


def _without_addresses(text: str, letter: str) -> str:
    """The text with each character of an address replaced."""
    if not ADDRESSED.search(text):
        return text
    return ADDRESS.sub(lambda found: letter * len(found[0]), text)


# Digits in groups, such as 0808 2000 247, are one number.
GROUPED = re.compile(r"(?=[+(\d])\+?\(?\d[\d \u00a0()-]{5,}\d")
GROUP = re.compile(r"\d[\d \u00a0()-]{5}")
"""Every number in groups matches this; it is quicker than GROUPED."""
# In scripts with spaces between words, ICU finds the same words, but takes five times as long.
# A full stop joins two parts into one word only between letters or digits, a comma only between digits.
# (Possessive quantifiers would be quicker here, but Python 3.11.2, in Debian 12, has a bug in them.)
WORD = re.compile(
    r"[\w\u0300-\u036f]+"
    r"(?:['’·\u2010\u2011.,-](?:(?<=[^.,])|(?<=\w\.)(?=\w)|(?<=\d,)(?=\d))[\w\u0300-\u036f]+)*"
)
HYPHENS = ("-", "\u2010", "\u2011")
BEYOND = re.compile("[^\x00-\u052f\u1e00-\u2bff]")
"""Letters that are not Latin, Greek or Cyrillic."""


def word_spans(text: str, tag: str) -> list[tuple[int, int]]:
    """Where the words of *text* begin and end. A number in groups is one word; an address is no word.

    Parts joined by a hyphen or an apostrophe are one word. In scripts without spaces, ICU's dictionaries find
    the words.
    """
    text = _with_numbers_joined(_without_addresses(text, " "))
    if _has_spaces_between_words(text):
        return [found.span() for found in WORD.finditer(text)]
    return list(_joined(text, pairwise([0, *_ends(text, WordBreaker, tag)])))


def _with_numbers_joined(text: str) -> str:
    """The text with each character of a number in groups replaced by a digit."""
    return GROUPED.sub(lambda found: "0" * len(found[0]), text) if GROUP.search(text) else text


def _has_spaces_between_words(text: str) -> bool:
    return text.isascii() or not BEYOND.search(text)


def sentence_words(text: str, tag: str) -> list[tuple[int, int, list[str]]]:
    """(begin, end, words) of each sentence, as ``sentence_spans`` and ``word_spans`` find them.

    Quicker than calling both, for most texts: those with spaces between words, and without an address or a
    number in groups.
    """
    whole = _without_addresses(text, "a")
    spans = _spans(text, whole, tag)
    if whole is text and _has_spaces_between_words(text) and not GROUP.search(text):
        return [(begin, end, WORD.findall(text, begin, end)) for begin, end in spans]
    return [(begin, end, _words(text[begin:end], tag)) for begin, end in spans]


def _words(text: str, tag: str) -> list[str]:
    return [text[begin:end] for begin, end in word_spans(text, tag)]


def _joined(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans that have a letter or a digit; two spans joined by a hyphen become one."""
    begin, end, waiting = 0, 0, False
    for start, stop in spans:
        if any(map(str.isalnum, text[start:stop])):
            if not waiting and end:
                yield begin, end
            begin, end, waiting = (begin, stop, False) if waiting else (start, stop, False)
        else:
            waiting = end == start and text[start:stop] in HYPHENS
    if end:
        yield begin, end

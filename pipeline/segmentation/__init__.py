"""Finds where sentences, words, lines and graphemes end, in any language, and spells numbers out in words.

No other module uses ICU. ``stops`` says where ICU is wrong about the end of a sentence.

Only numbers in words are cached: each ICU iterator is made for one text, and takes 8 to 15 microseconds for
a paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from icu4py.breakers import BaseBreaker, CharacterBreaker, LineBreaker, SentenceBreaker, WordBreaker
from icu4py.messageformat import MessageFormat

from pipeline.segmentation.stops import extra_ends, goes_on


def _code_points(text: str, offsets: list[int]) -> list[int]:
    """Convert *offsets* into *text* from UTF-16 code units, which ICU counts, to code points."""
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
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


# Some Ethiopic keyboards have no full stop; people type two word spaces (U+1361) for it.
ETHIOPIC_SPACE = "\u1361"
ETHIOPIC_STOP = re.compile(f"{ETHIOPIC_SPACE}{ETHIOPIC_SPACE}\\s*")


LONG_PIECE, NEAR = 400, 40
"""Characters before and after a stop that say whether a sentence ends there."""
QUIET = re.compile(r"[\w ,'’\"“”‘()/:&£%–—-]*")
"""A text of these characters and one more at the end is one sentence; ICU need not be asked."""
PARAGRAPH = "\u2029"
"""A sentence never goes on after it (UAX #29, SB4)."""


def _is_quiet(shown: str) -> bool:
    """Whether a text has no mark, but at its end, that may end a sentence."""
    quiet = QUIET.match(shown)
    return quiet is not None and quiet.end() >= len(shown) - 1


def _sentence_ends(text: str, shown: str, tag: str) -> list[int]:
    """Where the sentences of *text* end, found by ICU in *shown*, and after an Ethiopic full stop."""
    if _is_quiet(shown) and ETHIOPIC_SPACE not in text:
        return [len(shown)]
    return _with_more_ends(text, shown, _ends(shown, SentenceBreaker, tag), tag)


def _ends_of_each(texts: Sequence[str], shown: Sequence[str], tag: str) -> list[list[int]]:
    """Where the sentences of each of *texts* end, as ``_sentence_ends`` has it; ICU is asked once for all."""
    found = [[len(one)] for one in shown]
    asked = [
        number
        for number, (text, one) in enumerate(zip(texts, shown, strict=True))
        if not _is_quiet(one) or ETHIOPIC_SPACE in text
    ]
    together = PARAGRAPH.join([shown[number] for number in asked])
    if together.count(PARAGRAPH) != len(asked) - 1:  # none, or one has the mark in it
        for number in asked:
            found[number] = _sentence_ends(texts[number], shown[number], tag)
        return found
    ends = iter(_ends(together, SentenceBreaker, tag))
    end, begin = next(ends), 0
    for number in asked:
        stop = begin + len(shown[number])
        own = []
        while end < stop:
            own.append(end - begin)
            end = next(ends)
        found[number] = _with_more_ends(texts[number], shown[number], [*own, stop - begin], tag)
        begin = stop + 1
        if end <= begin:
            end = next(ends, begin)
    return found


def _with_more_ends(text: str, shown: str, found: list[int], tag: str) -> list[int]:
    """The ends that ICU *found*, and those that it does not know."""
    if ETHIOPIC_SPACE in text:
        return sorted({*found, *(stop.end() for stop in ETHIOPIC_STOP.finditer(text))})
    more = [end for end in extra_ends(shown, tag.partition("-")[0]) if 0 < end < len(shown)]
    return sorted({*found, *more}) if more else found


def sentence_spans(text: str, tag: str) -> list[tuple[int, int]]:
    """Where the sentences of *text* begin and end (UAX #29), without white space around them.

    A sentence does not end at an abbreviation, an initial, an ordinal or a list number; ``stops`` says more.
    """
    return _spans(text, _sentence_ends(text, _without_addresses(text, "a"), tag), tag)


def _spans(text: str, ends: Sequence[int], tag: str) -> list[tuple[int, int]]:
    """The spans of the sentences of *text*, which may end at *ends*, and do not end at an abbreviation."""
    language = tag.partition("-")[0]
    begin = 0
    spans: list[tuple[int, int]] = []
    for end in ends:
        # The beginning of the piece counts, and its last words; so time does not grow with its length.
        piece = text[begin:end].strip() if end - begin < LONG_PIECE else text[end - LONG_PIECE : end].rstrip()
        if end == ends[-1] or not goes_on(piece, text[end : end + NEAR].lstrip(), language):
            piece = text[begin:end].strip()
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
    r"\b(?:https?://|www\.(?=[\w/]))\S*[\w/]"
    r"|(?<![\w.+-])[\w.+-]+@\w[\w-]*(?:\.[\w-]+)+"
    r"|(?<![a-z0-9-]\.)(?<![\w-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/[\w/.?=&%#-]*\w)?"
)


ADDRESSED = re.compile(r"[.@/][\w/]")
"""Every address matches this, most sentences do not; it takes a tenth of the time of ADDRESS."""
UNBROKEN = re.compile(r"\S*")


def _addresses(text: str) -> list[tuple[int, int]]:
    """Where the addresses in *text* begin and end. None has white space in it."""
    found: list[tuple[int, int]] = []
    end = 0
    while hit := ADDRESSED.search(text, end):
        before = text[end : hit.start()]
        own = 0 if not before or before[-1].isspace() else len(before.rsplit(maxsplit=1)[-1])
        end = UNBROKEN.match(text, hit.end()).end()  # type: ignore[union-attr]
        found += [one.span() for one in ADDRESS.finditer(text, hit.start() - own, end)]
    return found


def _without(text: str, spans: Sequence[tuple[int, int]], letter: str) -> str:
    """The text with each character of the *spans* replaced."""
    if not spans:
        return text
    kept: list[str] = []
    at = 0
    for begin, end in spans:
        kept += (text[at:begin], letter * (end - begin))
        at = end
    return "".join((*kept, text[at:]))


def _without_addresses(text: str, letter: str) -> str:
    """The text with each character of an address replaced."""
    return _without(text, _addresses(text), letter)


# Digits in groups, such as 0808 2000 247, are one number.
GROUPED = re.compile(r"(?=[+(\d])\+?\(?\d[\d \u00a0()-]{5,}\d")
GROUP = re.compile(r"\d[\d \u00a0()-]{5}")
"""Every number in groups matches this; it is quicker than GROUPED."""
# In scripts with spaces between words, ICU finds the same words, but takes five times as long.
# A full stop joins two parts into one word only between letters or digits, a comma or a colon only between
# digits: "09:30am" is one.
# (Possessive quantifiers would be quicker here, but Python 3.11.2, in Debian 12, has a bug in them.)
WORD = re.compile(
    r"[\w\u0300-\u036f]+"
    r"(?:['’·\u2010\u2011.,:-](?:(?<=[^.,:])|(?<=\w\.)(?=\w)|(?<=\d[,:])(?=\d))[\w\u0300-\u036f]+)*"
)
HYPHENS = ("-", "\u2010", "\u2011")
ASCII_WORD = re.compile(WORD.pattern, re.ASCII)
"""The same for a text in ASCII, and quicker."""
BEYOND = re.compile("[^\x00-\u052f\u1e00-\u2bff]")
"""Letters that are not Latin, Greek or Cyrillic."""


def word_spans(text: str, tag: str) -> list[tuple[int, int]]:
    """Where the words of *text* begin and end. A number in groups is one word; an address is no word.

    Parts joined by a hyphen or an apostrophe are one word. In scripts without spaces, ICU's dictionaries find
    the words.
    """
    text = _with_numbers_joined(_without_addresses(text, " "))
    if text.isascii():
        return [found.span() for found in ASCII_WORD.finditer(text)]
    if not BEYOND.search(text):
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
    return sentence_words_of_each([text], tag)[0]


def sentence_words_of_each(texts: Sequence[str], tag: str) -> list[list[tuple[int, int, list[str]]]]:
    """``sentence_words`` of each of *texts*, such as the paragraphs of a document, in less time."""
    addresses = [_addresses(text) for text in texts]
    shown = [_without(text, spans, "a") for text, spans in zip(texts, addresses, strict=True)]
    ends = _ends_of_each(texts, shown, tag)
    return [
        _with_words(text, _without(text, spans, " "), _spans(text, own, tag), tag)
        for text, spans, own in zip(texts, addresses, ends, strict=True)
    ]


def _with_words(
    text: str, like: str, spans: list[tuple[int, int]], tag: str
) -> list[tuple[int, int, list[str]]]:
    """The sentences of *text* with their words, which are found in *like*: it has spaces for addresses.

    A number in groups may begin before its sentence.
    """
    if GROUP.search(like) or not _has_spaces_between_words(text):
        return [(begin, end, _words(text[begin:end], tag)) for begin, end in spans]
    find = (ASCII_WORD if like.isascii() else WORD).findall
    return [(begin, end, find(like, begin, end)) for begin, end in spans]


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


# The sets of rules that CLDR's languages have for spelling numbers (RBNF); a language has some of them.
_GENDERS = ("", "-masculine", "-feminine", "-neuter")
_CASES = ("", "-genitive", "-dative", "-accusative", "-instrumental", "-locative", "-prepositional")
CARDINALS = tuple(f"%spellout-cardinal{gender}{case}" for gender in _GENDERS for case in _CASES)
ORDINALS = tuple(f"%spellout-ordinal{gender}{case}" for gender in _GENDERS for case in _CASES)
NO_LANGUAGE = "zxx"
"""A language in which nothing is written: ICU spells as for any other that it has no rules for."""


MOST_SPELLED = 100
"""The biggest number that can be spelled."""


def spelled(number: int, tag: str, rules: tuple[str, ...] = CARDINALS) -> frozenset[str]:
    """Return a number from 0 to 100 in words by each of the *rules*.

    It is empty where CLDR cannot spell in the language.
    """
    assert 0 <= number <= MOST_SPELLED
    if not tag.startswith("en") and _usual(tag)[number] == _usual(NO_LANGUAGE)[number]:
        return frozenset()
    return _spelled(tag, rules)[number]


@cache
def _spelled(tag: str, rules: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Each number in words by the *rules*; a rule that the language has not got spells as usual."""
    usual = _usual(tag)
    found = [{word} if "%spellout-cardinal" in rules else set() for word in usual]
    for rule in rules:
        for number, word in enumerate(_every_number(tag, f"{{number,spellout,{rule}}}")):
            if word != usual[number]:
                found[number].add(word)
    return tuple(map(frozenset, found))


@cache
def _usual(tag: str) -> tuple[str, ...]:
    return _every_number(tag, "{number,spellout}")


def _every_number(tag: str, style: str) -> tuple[str, ...]:
    """Each number in a *style* of ICU, whose formatters take too much to keep: in Polish, 2 ms and 2 MB."""
    formatter = MessageFormat(style, tag)
    return tuple(formatter.format({"number": number}) for number in range(MOST_SPELLED + 1))

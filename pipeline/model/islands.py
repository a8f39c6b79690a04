"""Islands: the parts of a right-to-left text that keep their own direction and read from left to right.

A telephone number, a dialling code, a time, a sum of money, an address, a phrase in Latin letters. By UAX #9
alone, ``*#31#`` in Arabic is shown as ``#31#*`` and ``+44 20 7946 0000`` with its groups turned round. UAX #9
leaves it to higher protocols (HL3, HL4) to say what is one unit; this module says it for every format.

What counts as one: numbers by ITU-T E.164 and CLDR (groups, signs, per cent, money), dialling codes by 3GPP
TS 22.030, web addresses by RFC 3986, e-mail addresses by RFC 5322, and words in Latin letters with the signs
between them. A comma between names or numbers ends an island, so that the items of a list keep the order of
the line. A per cent sign or a currency after Arabic-Indic digits follows the line, as in CLDR.

Knows no file format; the order of the letters is that of ``model.bidi``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from typing import assert_never

from pipeline.model.bidi import LRI, PDI, RLI, levels, needs_ordering, visual_order
from pipeline.model.clusters import KEYCAP, signs
from pipeline.model.document import Foreign, Inlines, Link, Strong, Text, plain_words
from pipeline.model.language import language
from pipeline.model.links import is_own_address

Extent = tuple[int, int]
"""(start, end) in a text."""

_LETTER = "A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿﬀ-ﬆ"
_SPACE = "[ \u00a0\u2007\u2009\u202f]"
_MONEY = "[$¢£¤¥֏৲৳฿៛\u20a0-\u20cf＄￡￥]"
_VULGAR = "[¼-¾⅐-⅞↉]"

# --- addresses. A full stop, bracket or quotation mark at the end belongs to the sentence.
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?"  # RFC 1035: at most 63
_HOST = rf"(?:{_LABEL}(?:\.{_LABEL}){{0,8}}\.[A-Za-z]{{2,63}})(?![A-Za-z0-9])"
# RFC 3986, and what people write beside it. Brackets and parentheses come in pairs.
_PART = r"(?:[\w\-.~:/?#@!$&'*+,;=%|^{}\\`]|\([^\s()]{0,200}\)|\[[^\s\[\]]{0,200}\])"
_MAILBOX = r"(?<![\w.!#$%&'*+/=?^`{|}~-])[\w!#$%&'*+/=?^`{|}~-][\w.!#$%&'*+/=?^`{|}~-]{0,63}@"
_ADDRESS = (
    rf"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+.-]{{1,15}}://{_PART}+"
    rf"|(?<![A-Za-z0-9])(?:mailto|tel|sms|whatsapp|geo|urn):(?=[\w+]){_PART}+"
    rf"|{_MAILBOX}(?:{_HOST}|\[[0-9A-Fa-f:.]{{2,45}}\])(?:\?{_PART}+)?"
    rf"|(?<![A-Za-z0-9@.])(?<![A-Za-z0-9]-){_HOST}(?::[0-9]{{1,5}}(?![0-9]))?(?:[/?#]{_PART}*)?"
)
_NOT_AT_THE_END = ".,;:!?'*_|`\\^"

# --- dialling codes: a sign, a service, and then more services, numbers or the name of one.
_ARGUMENT = r"[<\[({]?\w{1,40}(?:[ -]\w{1,40}){0,3}[>\])}]?"
_CODE = (
    rf"[*#]{{1,4}}\d{{1,24}}(?:[*#]{{1,3}}\+?{_ARGUMENT}){{0,8}}[*#]{{1,4}}"
    r"|[*#](?: ?[*#])? \d{1,24} [*#]"
)

# --- numbers and words; what joins them is below.
_BEFORE = (
    rf"(?:(?<![\w)\].])(?:[-−±]|[~≈<>≤≥=№§]{{1,2}}{_SPACE}?))?"
    rf"(?:[+#*]{{0,4}}{_MONEY}{_SPACE}?[-−]?)?[+#*]{{0,4}}"
)
_AFTER = (
    rf"(?:{_SPACE}?[%‰](?!\d)|{_SPACE}?°[CFK]?(?![{_LETTER}])|[′″]|{_SPACE}?{_MONEY}(?!{_SPACE}?\d))?"
    r"[*#+]{0,4}"
)
_DIGITS = rf"(?:[0-9]+(?:{_VULGAR}|[²³])?|{_VULGAR}){_AFTER}|\d+"
_NUMBER = rf"[+#*]{{0,4}}[(\[]\+?\d{{1,5}}[)\]]|(?:(?=[^\w\s])(?<![+#*]){_BEFORE})?(?:{_DIGITS})"
_WORD = (
    rf"(?:(?<![^\s(\[«“‘/])(?:[./~]{{1,2}}|\.{{0,2}}/)|(?<!\w)[@#])?"
    rf"[{_LETTER}][{_LETTER}0-9\u0300-\u036f_²³]*[™®©℠]?(?:[+#]{{1,2}}(?![\w+#]))?"
)
ATOM = re.compile(rf"(?P<address>{_ADDRESS})|(?P<code>{_CODE})|(?P<number>{_NUMBER})|(?P<word>{_WORD})")

# --- what may stand between two of them
_SIGNS = re.compile(r"[.:/@_'’?=~+\-−–—‐‑|&%*#·⁄×÷!;$^\\]{0,3}|\.{3}/")
_GROUPED = re.compile(rf"[.,:/*#+=×÷·⁄'’٫٬‐-―−-]{{0,3}}|{_SPACE}(?:[–—―/×÷+=−-]{_SPACE})?")
_SPACED = re.compile(rf"{_SPACE}(?:[&+|–—―/=×-]{_SPACE})?")
_COLON = re.compile(rf":{_SPACE}")
_COMMA = re.compile(rf"[,;]{_SPACE}")
_STOP = re.compile(rf"[.?!:;…]{{1,3}}{_SPACE}")
_ABBREVIATED = frozenset(
    "approx art ave co dr ext fax fig ft inc ltd max min mr mrs ms mt no nos p para pp prof rd ref "
    "rev sec st tel vol vs".split()
)
# Words with a capital that belong to the number beside them; "on" and "ext" have none.
_OF_NUMBERS = frozenset(
    "call dial ext extension fax freephone mobile opt option phone press ring sms tel telephone text".split()
)
_DAY = re.compile(
    r"\b(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\Z"
)
_YEAR = re.compile(r"\d{4}")
_NAME = re.compile(r"(?=\w*[a-zß-öø-ÿ])[A-ZÀ-ÖØ-Þ]")
_WRAPPED = dict(zip('([{«“‘‹"', ')]}»”’›"', strict=True))
_WORDS_OF_A_SENTENCE = 3
_DIGITS_OF_A_TELEPHONE = 7

_TURNED = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_IS_TURNED = re.compile(f"[{_TURNED}]")
_SIGNS_OR_NOT = re.compile(rf"[^\w{_TURNED}]+|[\w{_TURNED}]+")
RIGHT_TO_LEFT_WORDS = re.compile(rf"(?:(?!\d)[{_TURNED}])+(?:[ \u00a0](?:(?!\d)[{_TURNED}])+)*")
"""Words from right to left inside an island, such as the name of a page in Arabic in its address."""
LEFT_TO_RIGHT_MARK = "\u200e"
_ISOLATES = re.compile("[\u2066-\u2069]")
CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

IN_ANY_ISLAND = re.compile(rf"[{_LETTER}\d]|{_VULGAR}")


@dataclass(frozen=True, slots=True)
class _Island:
    """A part of a text, and what it begins and ends with: "number", "word", "brackets", "address"."""

    start: int
    end: int
    first: str
    last: str
    head: str
    """Its first word or number."""
    tail: str
    """Its last word or number."""
    words: int = 0

    def then(self, other: _Island) -> _Island:
        """This island and the *other* one behind it as one."""
        return replace(self, end=other.end, last=other.last, tail=other.tail, words=self.words + other.words)


def islands(text: str, known: Sequence[Extent] = ()) -> tuple[Extent, ...]:
    """Return the (start, end) of each island of *text*, sorted and without overlaps.

    *known* are parts that are islands as they stand, such as the words of a link that are its address.
    """
    return _found(text, tuple(known))


def address_parts(inlines: Inlines) -> tuple[Extent, ...]:
    """Return where in the plain words of *inlines* a link's words are its own address."""
    return tuple(_addresses(inlines, 0))


def _addresses(inlines: Inlines, start: int) -> Iterator[Extent]:
    for inline in inlines:
        words = plain_words((inline,))
        match inline:
            case Link() if is_own_address(inline):
                yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())
            case Link(children) | Strong(children) | Foreign(children):
                yield from _addresses(children, start)
            case Text():
                pass
            case _:
                assert_never(inline)
        start += len(words)


def kept_parts(inlines: Inlines) -> tuple[Extent, ...]:
    """Return what keeps its direction in right-to-left text as it stands: own addresses, marked words."""
    return with_foreign(plain_words(inlines), address_parts(inlines), _marked(inlines, 0))


def _marked(inlines: Inlines, start: int) -> Iterator[Extent]:
    """Where words are marked as in a language from left to right."""
    for inline in inlines:
        words = plain_words((inline,))
        if isinstance(inline, Foreign) and not language(inline.language).rtl:
            yield start, start + len(words)
        elif not isinstance(inline, Text):
            yield from _marked(inline.children, start)
        start += len(words)


def with_foreign(text: str, known: Sequence[Extent], foreign: Iterable[Extent]) -> tuple[Extent, ...]:
    """Return the *known* islands and those of the *foreign* parts, from left to right, that no island has.

    "GoodSAM" within "GoodSAM 999" is a part of that island; "Yes, call!" is one by its mark.
    """
    found = islands(text, known)
    return tuple(sorted((*known, *(part for part in foreign if holder(found, *part) is None))))


def holder(extents: Sequence[Extent], start: int, end: int) -> Extent | None:
    """Return the one of the *extents*, sorted and without overlaps, that holds all from *start* to *end*."""
    place = bisect_right(extents, start, key=itemgetter(0))
    return extents[place - 1] if place and end <= extents[place - 1][1] else None


def held(island: str) -> tuple[str, ...]:
    """Return the parts of an island; between two of them a mark must stand that reads from left to right.

    Digits such as ٠١٢, and letters from right to left, draw the signs beside them to their own direction (N1)
    even in a run from left to right. Most islands are one part.
    """
    if not _IS_TURNED.search(island):
        return (island,)
    parts = [""]
    for part in _SIGNS_OR_NOT.findall(island):
        turned = _IS_TURNED.search(parts[-1][-1:] + part[:1]) is not None
        parts[len(parts) - (not turned) :] = [part] if turned else [parts[-1] + part]
    return tuple(part for part in parts if part)


def isolated(words: str, known: Sequence[Extent] = ()) -> str:
    """Return *words* with each island in an isolate (LRI ... PDI), for text that has no other markup."""
    made, done = [], 0
    for start, end in islands(words, known):
        island = LEFT_TO_RIGHT_MARK.join(held(words[start:end]))
        made += [words[done:start], LRI, island, PDI]
        done = end
    return "".join(made) + words[done:]


def turned(line: str, base: int) -> Iterator[str]:
    """Yield the islands of a line of level *base* that UAX #9 does not show from left to right in one piece.

    The controls in the line count for its order, but are no part of its islands.
    """
    if not needs_ordering(line, base):
        return
    borders = _borders(line)
    places = [
        place for place, character in enumerate(line) if place in borders or not CONTROLS.match(character)
    ]
    words = "".join(["\n" if place in borders else line[place] for place in places])
    found = islands(words)
    if not found:
        return
    shown = {place: rank for rank, place in enumerate(_without_controls(line, base))}
    ranks = [shown.get(place, 0) for place in places]
    for start, end in found:
        row = ranks[start:end]
        for inside in RIGHT_TO_LEFT_WORDS.finditer(words, start, end):
            one, other = (place - start for place in inside.span())
            row[one:other] = sorted(row[one:other])
        if row != list(range(row[0], row[0] + len(row))):
            yield words[start:end]


def _borders(line: str) -> frozenset[int]:
    """Where isolates from right to left begin and end: no island is on both sides of one."""
    found: list[int] = []
    opened: list[int | None] = []
    for match in _ISOLATES.finditer(line):
        if match[0] != PDI:
            opened.append(match.start() if match[0] == RLI else None)
        elif opened and (start := opened.pop()) is not None:
            found += (start, match.start())
    return frozenset(found)


def _without_controls(line: str, base: int) -> Iterator[int]:
    """The places of a line's characters from left to right, without its controls."""
    return (place for place in visual_order(levels(line, base)) if not CONTROLS.match(line[place]))


@lru_cache(maxsize=4096)
def _found(text: str, known: tuple[Extent, ...]) -> tuple[Extent, ...]:
    """The islands; a keycap counts as its digit, and no island ends inside a sign of several characters."""
    whole = signs(text)
    if not whole:
        return _islands(text, known)
    kept = [1] * len(text)
    for start, end in whole:
        if KEYCAP.fullmatch(text, start, end):
            kept[start + 1 : end] = [0] * (end - start - 1)
    places = [place for place, stays in enumerate(kept) if stays]
    shorter = "".join([text[place] for place in places])
    moved = list(accumulate(kept, initial=0))
    found = _islands(shorter, tuple((moved[start], moved[end]) for start, end in known))
    ends = {inside: end for start, end in whole for inside in range(start + 1, end)}
    lasts = [(places[start], places[end - 1] + 1) for start, end in found]
    return tuple((start, ends.get(end, end)) for start, end in lasts)


def _islands(text: str, known: tuple[Extent, ...]) -> tuple[Extent, ...]:
    if not IN_ANY_ISLAND.search(text) and not known:
        return ()
    joined = _joined(text, _numbers(text, _atoms(text, known)))
    joined = _joined(text, [_wrapped(text, island) for island in joined])
    return tuple(_without_stars(text, island.start, island.end) for island in joined)


def _without_stars(text: str, start: int, end: int) -> Extent:
    """The extent without the marks of bold words, which review files show: "**55**" is no dialling code."""
    inner = text[start + 2 : end - 2]
    bold = text.startswith("**", start) and text.endswith("**", start, end) and not set("*#") & set(inner)
    return (start + 2, end - 2) if bold and inner else (start, end)


def _atoms(text: str, known: Iterable[Extent]) -> Iterator[_Island]:
    """The addresses, codes, numbers and words of a text; what is *known* is an address."""
    done = 0
    for start, end in (*_grown(text, sorted(known)), (len(text), len(text))):
        yield from (_atom(match) for match in ATOM.finditer(text, done, start))
        if start < end:
            yield _Island(start, end, "address", "address", text[start:end], text[start:end])
        done = end


def _grown(text: str, known: Sequence[Extent]) -> Iterator[Extent]:
    """The *known* addresses; where one is a part of an address, the whole: the words before "?" in a link."""
    wholes = iter(
        [match.span() for match in ATOM.finditer(text) if match.lastgroup == "address"] if known else ()
    )
    whole, done = next(wholes, None), 0
    for start, end in known:
        while whole and whole[1] <= start:
            whole = next(wholes, None)
        if whole and whole[0] < end:
            stop = whole[0] + len(text[slice(*whole)].rstrip(_NOT_AT_THE_END))
            found = min(start, whole[0]), max(end, stop)
        else:
            found = start, end
        if found[0] >= done:
            yield found
            done = found[1]


def _atom(match: re.Match[str]) -> _Island:
    kind, shown = str(match.lastgroup), match[0]
    if kind == "address":
        shown = shown.rstrip(_NOT_AT_THE_END)
    name = "number" if kind == "code" else kind
    return _Island(match.start(), match.start() + len(shown), name, name, shown, shown, words=kind == "word")


def _numbers(text: str, atoms: Iterator[_Island]) -> list[_Island]:
    """The same, with the groups of each number as one."""
    found: list[_Island] = []
    for atom in atoms:
        last = found[-1] if found else None
        if last and last.last == atom.first == "number" and _GROUPED.fullmatch(text, last.end, atom.start):
            whole = (last.tail + atom.head)[-_DIGITS_OF_A_TELEPHONE * 2 :]
            found[-1] = replace(last, end=atom.end, head=whole, tail=whole)
        else:
            found.append(atom)
    return found


def _joined(text: str, parts: Sequence[_Island]) -> list[_Island]:
    """Islands with nothing between them but what joins them, as one."""
    found: list[_Island] = []
    for part in parts:
        if found and _joins(text, found[-1], part):
            found[-1] = found[-1].then(part)
        else:
            found.append(part)
    return found


def _joins(text: str, one: _Island, other: _Island) -> bool:
    """Whether two islands are one, with what is between them."""
    ends = one.end, other.start
    if "address" in (one.last, other.first):
        return bool(_SPACED.fullmatch(text, *ends)) and not _apart(one, other)
    if "brackets" in (one.last, other.first):
        return bool(_beside_brackets(one, other) and re.fullmatch(f"{_SPACE}?", text[slice(*ends)]))
    if _SIGNS.fullmatch(text, *ends):
        return not (ends[0] == ends[1] and other.tail.startswith("+") and _apart(one, other))
    if _SPACED.fullmatch(text, *ends):
        return not _apart(one, other)
    return _goes_on(text, one, other)


def _beside_brackets(one: _Island, other: _Island) -> bool:
    """Whether a bracket belongs to the words beside it: "Refuge (UK)", but not "999 (24 hours)"."""
    return {one.last, other.first} in ({"word", "brackets"}, {"brackets"}) and not _apart(one, other)


def _goes_on(text: str, one: _Island, other: _Island) -> bool:
    """Whether a phrase goes on after a stop, comma or colon: "St. Mary's", "1 March, 2024", "Help: how"."""
    ends = one.end, other.start
    if _COMMA.fullmatch(text, *ends):
        if other.first == "number":
            day = text[max(one.start, one.end - 20) : one.end]
            return bool(_YEAR.fullmatch(other.head) and _DAY.search(day))
        return one.last == other.first == "word" and other.head[0].islower()
    if one.last != "word":
        return False
    if _COLON.fullmatch(text, *ends):
        return not _apart(one, other)
    if not _STOP.fullmatch(text, *ends):
        return False
    word = one.tail.casefold()
    short = text[one.end] == "." and (word in _ABBREVIATED or len(word) == 1)
    return short or (other.first == "word" and one.words >= _WORDS_OF_A_SENTENCE)


def _apart(one: _Island, other: _Island) -> bool:
    """Whether two islands side by side are two things: a telephone number or an address beside a name.

    So are 2 addresses, or an address and a number. In "call 0808 2000 247 now" all is one phrase.
    """
    kinds = {one.last, other.first}
    if "word" not in kinds:
        return "address" in kinds
    name, thing = (one.tail, other) if one.last == "word" else (other.head, one)
    number = thing.head if thing is other else thing.tail
    return kinds != {"word"} and ("address" in kinds or _is_telephone(number)) and _is_name(name)


def _is_telephone(number: str) -> bool:
    return sum(character.isdigit() for character in number) >= _DIGITS_OF_A_TELEPHONE


def _is_name(word: str) -> bool:
    """Whether a word has a capital and small letters; "ext" or "on" belong to the number, as "GB29" does."""
    return word.casefold() not in _OF_NUMBERS and _NAME.match(word) is not None


def _wrapped(text: str, island: _Island) -> _Island:
    """The island with the brackets or quotation marks that are right around it."""
    start, end = island.start, island.end
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before or _WRAPPED.get(before) != after:
        return island
    kind = "address" if "address" in (island.first, island.last) else "brackets"
    return replace(island, start=start - 1, end=end + 1, first=kind, last=kind)

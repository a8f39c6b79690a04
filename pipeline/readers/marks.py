"""Finds the marks of list items at the start of lines: bullets, signs that stand as bullets, and numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.readers.lines import UNSEEN, Mark, SourceLine

# Signs that are nothing but bullets, and those of the fonts Symbol and Wingdings, which Word pastes.
TICKS = "☑✓✔"
ROUND = "•▪◦‣●■□▫◻☐➢➤►▶▸❖◆◇○⁃∙⦁→⇒➔➜\uf02d\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc" + TICKS
CROSSES = frozenset("✗✘✖❌⨯")
"""Signs that say "not". A list with them keeps its ticks too: "✓ Call us", "✗ Call from home"."""
BULLET = re.compile(rf"(?P<sign>[-*·]|->|=>)\s+(?=\S)|(?P<round>[{ROUND}])\ufe0f?\s*")
# Signs and a letter that also begin sentences; they are marks before a tab, or if lines beside have them too.
WEAK = re.compile(r"(?P<sign>[–—+§»o])(?P<gap>\s+)(?=\S)")
LONE = frozenset("o·§»-–*+")
"""Signs that are left alone on a line, above the words of the item, when a list is copied."""
LONG_LINE = 40
ENDS = tuple(":.!?…：。！？")
NUMBER = re.compile(
    r"(?:\((?P<inner>\d{1,2})\)|(?P<number>\d{1,2})(?:\.?\)(?=[^\W\d])|\.\)|[.)]|(?=、)))(?:\s+|、\s*|(?<=\))(?=[^\W\d]))"
    r"(?=\S)"
    r"|(?:\((?P<innerletter>[A-Za-z]|[ivx]{2,4})\)|(?P<letter>[A-Za-z]|[ivx]{2,4})\))\s+(?=\S)"
)
ORNAMENT = re.compile(rf"[-–—_=*~#+.·•{UNSEEN}]*")
DIRECTION = re.compile("[\u200e\u200f]*")
ROMAN = {numeral: number for number, numeral in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}

# Months and floors, in languages that write "1. Dezember" for "1st of December", and in English.
ORDINAL_WORDS = frozenset(
    """
    january february march april may june july august september october november december
    januar jänner februar feber märz mai juni juli oktober dezember jan feb mär apr jun jul aug sep sept okt
    nov dez marts dec januari februari mars maj augusti tammikuuta helmikuuta maaliskuuta huhtikuuta
    toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta jaanuar veebruar
    märts aprill juuni juuli oktoober detsember janvāris janvārī februāris februārī marts martā aprīlis
    aprīlī maijs maijā jūnijs jūnijā jūlijs jūlijā augusts augustā septembris septembrī oktobris oktobrī
    novembris novembrī decembris decembrī ledna února března dubna května června července srpna září října
    listopadu prosince januára februára marca apríla mája júna júla augusta septembra októbra novembra
    decembra januarja februarja aprila maja junija julija oktobra siječnja veljače ožujka travnja svibnja
    lipnja srpnja kolovoza rujna listopada studenoga prosinca januara februara marta juna jula avgusta
    janúar febrúar apríl maí júní júlí ágúst október nóvember desember desembar stycznia lutego kwietnia
    czerwca lipca sierpnia września października grudnia
    stock stockwerk og eg ug etage obergeschoss untergeschoss piętro patro poschodie kerros korrus nadstropje
    """.split()
)
FIRST_WORD = re.compile(r"[^\W\d_]+")
DAY = re.compile(r"\d{1,2}\.(?:\s|\d|$)")


def with_marks(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Return *lines* with the mark of each list item.

    A sign or a number that can also be a word or a day is a mark only if the lines beside it say so.
    """
    ticks = not any(line.words[:1] in CROSSES for line in lines)
    sure = [_sure_mark(line, ticks) for line in lines]
    marks = {at: mark for at, mark in enumerate(sure) if mark}
    days = {at for at, mark in marks.items() if mark.numbers and is_ordinal(lines[at].raw[mark.length :])}
    counted = _counted(marks, days)
    marks = {at: mark for at, mark in marks.items() if at not in days or at in counted}
    marks.update(_siblings(lines, marks))
    return tuple(replace(line, mark=marks.get(at)) for at, line in enumerate(lines))


def is_ordinal(words: str) -> bool:
    """Whether *words* after "1." make it an ordinal number: a month ("1. Dezember"), a floor ("1. Stock")."""
    word = FIRST_WORD.match(words)
    return (word is not None and word[0].casefold() in ORDINAL_WORDS) or DAY.match(words) is not None


def is_ornament(words: str) -> bool:
    """Whether *words* contain no word: a row of dashes, a bullet alone."""
    return ORNAMENT.fullmatch(words) is not None


def may_be_marked(line: SourceLine) -> bool:
    """Whether *line* begins with a sign that would be the mark of an item if its neighbours had it too."""
    return line.mark is not None or _weak_mark(line, None) is not None


def may_begin_item(raw: str) -> bool:
    """Whether a line of a paragraph begins with the mark of an item, or with a picture that stands as one.

    The letter "o" is one only before a tab.
    """
    weak = WEAK.match(raw)
    letter = weak is not None and weak["sign"] == "o" and "\t" not in weak["gap"]
    marked = BULLET.match(raw) or NUMBER.match(raw) or (weak and not letter)
    return bool(marked) or unicodedata.category(raw[:1] or " ") == "So"


def _sure_mark(line: SourceLine, ticks: bool) -> Mark | None:
    """The mark that *line* has whatever stands beside it."""
    start = _start(line)
    bullet = BULLET.match(line.raw, start)
    if bullet:
        sign = bullet["sign"] or bullet["round"]
        return Mark(sign, bullet.end()) if ticks or sign not in TICKS else None
    weak = WEAK.match(line.raw, start)
    if weak and "\t" in weak["gap"] and _not_a_number(line, weak):
        return Mark(weak["sign"], weak.end())
    number = NUMBER.match(line.raw, start)
    if number is None:
        return None
    sign = number[0].strip()
    digits = number["inner"] or number["number"]
    if digits:
        return Mark(sign, number.end(), (int(digits),))
    return _lettered(sign, number["innerletter"] or number["letter"], number.end())


def _lettered(sign: str, letters: str, length: int) -> Mark | None:
    small = letters.lower()
    roman = (ROMAN[small],) if small in ROMAN else ()
    letter = (ord(small) - ord("a") + 1,) if len(small) == 1 else ()
    numbers = roman + letter if small == "i" else letter + roman
    return Mark(sign, length, numbers) if numbers else None


def _start(line: SourceLine) -> int:
    direction = DIRECTION.match(line.raw)
    return direction.end() if direction else 0


def _counted(marks: dict[int, Mark], days: set[int]) -> set[int]:
    """The lines whose number is one more than that of the mark above or one less than that of the one below.

    A number that can be a day does not count its neighbours.
    """
    counted: set[int] = set()
    for (above, first), (below, second) in pairwise(marks.items()):
        if any(number + 1 in second.numbers for number in first.numbers):
            counted |= ({below} if above not in days else set()) | ({above} if below not in days else set())
    return counted


def _siblings(lines: Sequence[SourceLine], marks: dict[int, Mark]) -> Iterator[tuple[int, Mark]]:
    """The weak marks that at least two items share, with only items and their further lines between.

    Directly below an item, one weak mark is enough; the letter needs more indentation than the item.
    """
    open_: dict[str, tuple[int, Mark]] = {}
    item: SourceLine | None = None
    for at, line in enumerate(lines):
        if not line.words or at in marks:
            item = line if at in marks else None
            continue
        below = lines[at + 1] if at + 1 < len(lines) and at + 1 not in marks else None
        mark = _weak_mark(line, below)
        if mark is None:
            item = item if item and line.indent > item.indent else None
            open_ = {sign: other for sign, other in open_.items() if _further(lines[other[0]], line, sign)}
            continue
        if mark.sign in open_:
            yield open_[mark.sign]
            yield at, mark
        elif item and (mark.sign != "o" or line.indent > item.indent):
            yield at, mark
        if mark.sign in open_ or mark.sign != "o" or at == 0 or not _goes_on(lines[at - 1]):
            open_[mark.sign] = (at, mark)


def _goes_on(line: SourceLine) -> bool:
    """Whether the sentence of a line can go on below it, where "o" is a word of Polish, Welsh or Spanish."""
    return line.mark is None and line.edge >= LONG_LINE and line.words[-1:] not in ENDS


def _weak_mark(line: SourceLine, below: SourceLine | None) -> Mark | None:
    if line.words in LONE:
        lone = below is not None and below.words not in LONE and not is_ornament(below.words)
        return Mark(line.words, len(line.raw)) if lone else None
    weak = WEAK.match(line.raw, _start(line))
    return Mark(weak["sign"], weak.end()) if weak and _not_a_number(line, weak) else None


def _not_a_number(line: SourceLine, weak: re.Match[str]) -> bool:
    """Whether the sign is not that of a telephone number ("+ 44 ...") or of a law ("§ 5")."""
    return weak["sign"] not in "+§" or not line.raw[weak.end()].isdecimal()


def _further(item: SourceLine, line: SourceLine, sign: str) -> bool:
    """Whether *line* can be a further line of *item*; a line below a lone sign has the item's words."""
    if line.indent > item.indent or item.words in LONE:
        return True
    return sign != "o" and line.words[:1].islower()

"""A source text -> findings about damage: what a copy, a wrong encoding or a slip of the hand leaves in it.

Knows no reader: it looks at the words of each passage, and for signs that nobody sees at the text of the
file, where the addresses of links are. Nothing is repaired; each finding says what to write.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from html.entities import html5

from pipeline.checks.mojibake import mojibake
from pipeline.checks.reading_level.counting import Locate, at_passage
from pipeline.checks.translation.data.look_alikes import LIKE_LATIN
from pipeline.checks.translation.data.twice import TWICE_IS_RIGHT
from pipeline.checks.translation.letters import LETTERS_IN_A_ROW, own_look_alikes, written
from pipeline.checks.translation.marks import HTML
from pipeline.checks.waivers import Suspicion
from pipeline.model.document import Document, Kind, Place, Spot, walk
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import Language, language
from pipeline.model.scripts import UNRESOLVED, script_of

LOST_CHARACTER = Rule(
    "source/lost-character",
    Severity.ERROR,
    "A character was lost before the text came here.",
    why="The sign � stands where a program could not read a letter or a digit. Nobody knows which it was.",
    standard="design: nothing is lost silently",
    bad="Help\n\nCall 0800 2�0 247.\n",
    good="Help\n\nCall 0800 200 247.\n",
)
WRONG_ENCODING = Rule(
    "source/wrong-encoding",
    Severity.ERROR,
    "Letters or signs were read in a wrong encoding.",
    why="Nobody can read the word, and a screen reader spells out nonsense. Amounts may look wrong.",
    standard="design: nothing is lost silently",
    bad="Help\n\nThe police donâ€™t tell anyone. It costs Â£5.\n",
    good="Help\n\nThe police don’t tell anyone. It costs £5.\n",
)
MARKUP_LEFT = Rule(
    "source/markup-left",
    Severity.WARNING,
    "Codes of a web page are in the text.",
    why="They are printed as they are: the reader sees brackets and codes between the words.",
    standard="design: nothing is lost silently",
    bad="Help\n\nCall&nbsp;us <b>now</b>.\n",
    good="Help\n\nCall us now.\n",
)
HIDDEN_CHARACTER = Rule(
    "source/hidden-character",
    Severity.WARNING,
    "There is a character inside a word, a number or an address that nobody can see.",
    why="A copied number or address does not work, and search and screen readers do not find the word.",
    standard="Unicode UAX #9; Unicode UTS #39",
    bad="Help\n\nCall 08\u200b00 200 247.\n",
    good="Help\n\nCall 0800 200 247.\n",
)
LOOK_ALIKE = Rule(
    "source/look-alike",
    Severity.WARNING,
    "A letter in a word is of another script, and only looks right.",
    why="Search, spell checkers and screen readers cannot find the word. An address leads somewhere else.",
    standard="Unicode UTS #39",
    bad="Help\n\nThe p\u043elice will help.\n",
    good="Help\n\nThe police will help.\n",
)
LETTER_IN_NUMBER = Rule(
    "source/letter-in-number",
    Severity.ERROR,
    "There is a letter O, l or I in a number.",
    why="It looks like 0 or 1, but nobody can dial it, and a screen reader says a letter.",
    standard="design: nothing is lost silently",
    bad="Help\n\nCall O800 2OO 247.\n",
    good="Help\n\nCall 0800 200 247.\n",
)
NO_SPACE = Rule(
    "source/no-space",
    Severity.WARNING,
    "There is no space after the end of a sentence.",
    why="2 sentences run together, so a screen reader does not pause, and checks take them for one.",
    standard="Unicode UAX #29",
    bad="Help\n\nCall us now.Go to a safe place.\n",
    good="Help\n\nCall us now. Go to a safe place.\n",
)
WORD_TWICE = Rule(
    "source/word-twice",
    Severity.WARNING,
    "A word stands twice in a row.",
    why="It is a slip, or another word is missing. People who read word by word stop at it.",
    standard="design: nothing is lost silently",
    bad="Help\n\nGo to the the police.\n",
    good="Help\n\nGo to the police.\n",
)
RULES = (
    LOST_CHARACTER,
    WRONG_ENCODING,
    MARKUP_LEFT,
    HIDDEN_CHARACTER,
    LOOK_ALIKE,
    LETTER_IN_NUMBER,
    NO_SPACE,
    WORD_TWICE,
)

MOST = 5
"""How many faults of one kind are told in one passage; the last finding counts the rest."""
TOKEN = re.compile(r"\S+")
LOST = re.compile("\ufffd+")
# The tags that web pages and word processors leave behind; other words in brackets may be the author's.
TAGS = frozenset(
    "a abbr article aside b big blockquote body br button caption center cite code dd del div dl dt em"
    " fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img"
    " input ins label legend li link main mark meta nav ol option p pre q s section select small"
    " span strike strong style sub sup svg table tbody td textarea tfoot th thead title tr tt u ul video"
    " wbr".split()
)
TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
# Characters that readers keep, and that have no use between two letters or digits of these kinds.
HIDDEN = re.compile(
    "(?<=[a-zA-Z\u00c0-\u024f\u1e00-\u1eff\\d/.@:_-])[\u200b-\u200f\u061c\u2060]+"
    "(?=[a-zA-Z\u00c0-\u024f\u1e00-\u1eff\\d/.@:_-])"
)
ADDRESS = re.compile(r"@|://|\bwww\.|[a-z0-9]\.[a-z]{2}", re.IGNORECASE)
DIGITS_AND_LETTERS = re.compile(r"(?<![\w./@_=#&?])[0-9OolI]+(?![\w@])(?!\.\w)")
# "O157" is a germ; "1o" is an ordinal, "10l" are litres.
O_FOR_0 = re.compile(r"[OolI]+\d[\dOolI]{2,}|\d+[OolI]+\d[\dOolI]*|\dO{2,}|\d{2,}O+")
MEANT = frozenset({"O157"})
SENTENCE_ENDS = ".!?"
RUN_ON = re.compile(
    r"""(?:<\w+>)*["'“‘«(\[]*(?P<before>[^\W\d_]{2,}|\d{2,})(?:</\w+>)*(?P<end>[.!?])(?P<after>[^\W\d_]+)(?:['’]\w+)?[,;:.!?…)\]"'”’»]*"""
)
# What may follow a full stop without a space: the endings of addresses, of files and of programs' names.
ENDINGS = frozenset(
    "app biz cat co com coop de doc docx edu eu fr gov htm html info int io js jpg mil mobi net nhs odt org"
    " pdf php pl png police ppt pptx py rtf scot txt uk wales xls xlsx zip cymru".split()
)
DOUBLED = re.compile(
    r"""(?<![\w'’./“"«‘-])(?<!\d\s)(?<!«\s)([^\W\d_]{2,})\s+(?=(\1)(?![\w'’-]))""", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Damage:
    """What is wrong in the words of a passage, from offset *begin*; *what* names it in waivers."""

    rule: Rule
    begin: int
    what: str
    message: str
    hint: str
    harms: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a passage in a language; *markdown*: a reader has taken the tags of HTML out of them."""

    text: str
    language: Language
    markdown: bool = False


def check(
    document: Document, text: str = "", file: str = "", locate: Locate = at_passage
) -> Iterator[Suspicion]:
    """Yield what is damaged in a wording, each with the words that a waiver must name.

    *text* is the text of its *file*, and *locate* finds words there. Alternative texts are checked, too.
    """
    own = language(document.language)
    for spot in walk(document):
        passage = spot.passage
        where = language(passage.language) if passage.language else own
        for each in _of_words(_Words(passage.words, where, passage.place.file.endswith(".md"))):
            yield each.what, _finding(each, locate(passage.place, passage.words, each.begin))
        if not text or spot.kind is Kind.ALTERNATIVE:
            yield from _hidden(passage.words, spot)
    for number, line in enumerate(text.splitlines(), 1):
        for each in _hidden_in(line):
            yield each.what, _finding(each, Place(file, number, each.begin + 1))


def _finding(damage: _Damage, place: Place) -> Finding:
    here = Severity.ERROR if damage.harms and damage.rule.severity < Severity.ERROR else None
    return Finding(damage.rule, damage.message, place, damage.hint, severity_here=here)


def _hidden(words: str, spot: Spot) -> Iterator[Suspicion]:
    for each in _hidden_in(words):
        yield each.what, _finding(each, spot.passage.place)


def _of_words(words: _Words) -> Iterator[_Damage]:
    for check_words in CHECKS:
        found = list(check_words(words))
        yield from found[: MOST - 1]
        yield from _as_one(found[MOST - 1 :])


def _as_one(rest: Sequence[_Damage]) -> Iterator[_Damage]:
    """The first of *rest* with the number of the others; a waiver has to name them all."""
    if len(rest) < 2:
        yield from rest
        return
    first, what = rest[0], ", ".join(dict.fromkeys(each.what for each in rest))
    yield replace(first, what=what, message=f"{first.message}, and {len(rest) - 1} more in this passage")


def _around(text: str, begin: int, end: int) -> str:
    """The text from *begin* to *end* with the letters around it, up to white space; at most 40 of each."""
    before, after = text[max(0, begin - 40) : begin], text[end : end + 40]
    return (
        (before.split() or [""])[-1] * (before[-1:].strip() != "")
        + text[begin:end]
        + ((after.split() or [""])[0] * (after[:1].strip() != ""))
    )


def _lost(words: _Words) -> Iterator[_Damage]:
    for match in LOST.finditer(words.text):
        what = _around(words.text, *match.span())
        hint = "look at the original text and write the word or the number again"
        yield _Damage(LOST_CHARACTER, match.start(), what, f"a character is lost in “{what}”", hint)


def _wrong_encoding(words: _Words) -> Iterator[_Damage]:
    for one in mojibake(words.text, words.language):
        wrong, what = words.text[one.begin : one.end], _around(words.text, one.begin, one.end)
        shown = one.instead.strip("\u00a0\ufeff\u200b ")
        hint = f"write {shown} instead" if shown else "look at the original text, or save it again as UTF-8"
        yield _Damage(WRONG_ENCODING, one.begin, what, f"there is {wrong} in “{what}”", hint)


def _markup_left(words: _Words) -> Iterator[_Damage]:
    for match in HTML.finditer(words.text):
        code = match.group()
        tag = TAG.match(code)
        if tag and (words.markdown or tag[1].lower() not in TAGS):
            continue
        if code[0] == "&" and code[1] != "#" and code[1:] not in html5:
            continue
        near_digit = words.text[: match.start()][-1:].isdigit() or words.text[match.end() :][:1].isdigit()
        hint = "write the sign itself, or a space" if code[0] == "&" else "delete it"
        yield _Damage(
            MARKUP_LEFT, match.start(), code, f"there is {code}", hint, code[0] == "&" and near_digit
        )


def _look_alike(words: _Words) -> Iterator[_Damage]:
    if words.text.isascii():
        return
    for match in LETTERS_IN_A_ROW.finditer(words.text):
        strangers = _strangers(match.group(), words.language)
        if strangers:
            word, token = match.group(), _around(words.text, *match.span())
            named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in strangers)
            message = f"“{word}” has a letter of another script: {named}"
            hint = "type the whole word again"
            yield _Damage(LOOK_ALIKE, match.start(), word, message, hint, bool(ADDRESS.search(token)))


def _strangers(word: str, own: Language) -> tuple[str, ...]:
    """The letters of the rarer script in a word of two, if each looks like one of the other script."""
    scripts = [script_of(letter) for letter in word]
    kinds = set(scripts) - UNRESOLVED
    if len(kinds) != 2 or "Latn" not in kinds or _is_compound(word, scripts):
        return ()
    (other,) = kinds - {"Latn"}
    rare = other if scripts.count(other) <= scripts.count("Latn") else "Latn"
    found = tuple(dict.fromkeys(letter for letter in word if script_of(letter) == rare))
    alike = LIKE_LATIN if rare == other else _like_letters_of(own, other)
    return found if all(letter in alike for letter in found) else ()


@cache
def _like_letters_of(own: Language, script: str) -> Container[str]:
    """The Latin letters that look like letters of *script*: those of the language, if it is written in it."""
    if own.script != script:
        return own_look_alikes(script)
    letters = written(own)
    return frozenset(
        latin for letter, latin in LIKE_LATIN.items() if script_of(letter) == script and letter in letters
    )


def _is_compound(word: str, scripts: Sequence[str]) -> bool:
    """Whether a word is of two parts, each in its script: "КАТALOG", "МетодHTTP"; not "Cервер"."""
    changes = [i for i in range(1, len(word)) if scripts[i] != scripts[i - 1]]
    if len(changes) != 1:
        return False
    first, second = word[: changes[0]], word[changes[0] :]
    if first.isupper() and second.isupper():
        return min(len(first), len(second)) > 1
    return (first[-1].islower() and second[0].isupper()) or (len(first) > 1 and first.isupper())


def _letter_in_number(words: _Words) -> Iterator[_Damage]:
    for match in DIGITS_AND_LETTERS.finditer(words.text):
        number = match.group()
        if number not in MEANT and O_FOR_0.fullmatch(number):
            right = number.translate(str.maketrans("OolI", "0011"))
            message = f"“{number}” has a letter among its digits"
            yield _Damage(
                LETTER_IN_NUMBER, match.start(), number, message, f"write {right}, if that is right"
            )


def _no_space(words: _Words) -> Iterator[_Damage]:
    for token in TOKEN.finditer(words.text):
        if not any(end in token.group()[1:-1] for end in SENTENCE_ENDS):
            continue
        match = RUN_ON.fullmatch(token.group())
        # "Num Sym.Value Type" is the head of a table.
        capital = match is not None and match["before"][0].isupper()
        in_a_head = capital and _word_before(words.text, token.start()).istitle()
        if match and not in_a_head and _runs_on(match["before"], match["after"]):
            what = f"{match['before']}{match['end']}{match['after']}"
            hint = f"write “{match['before']}{match['end']} {match['after']}”"
            yield _Damage(NO_SPACE, token.start(), what, f"there is no space in “{what}”", hint)


def _word_before(text: str, begin: int) -> str:
    """The word before the offset *begin*, or its last 40 letters; "" if there is none."""
    return (text[max(0, begin - 40) : begin].split() or [""])[-1]


def _runs_on(before: str, after: str) -> bool:
    """Whether a small letter or a number, then a capital with small letters, end and begin a sentence."""
    if not (before[-1].islower() or before.isdigit()) or after.lower() in ENDINGS:
        return False
    return after == "I" or (len(after) > 1 and after[0].isupper() and after[1:].islower())


def _word_twice(words: _Words) -> Iterator[_Damage]:
    right = TWICE_IS_RIGHT.get(words.language.tag.partition("-")[0])
    if right is None:
        return
    for match in DOUBLED.finditer(words.text):
        first, second = match[1], match[2]
        # "Baden Baden", "Die die": a second capital is a name; "Sie sie" is two words.
        if second.islower() and first[1:].islower() and second not in right:
            what = f"{first} {second}"
            yield _Damage(WORD_TWICE, match.start(), what, f"“{what}” stands here", f"write “{first}” once")


def _hidden_in(text: str) -> Iterator[_Damage]:
    """Hidden characters inside a Latin word, a number or an address; other scripts need them in words."""
    for match in HIDDEN.finditer(text):
        before, after = text[match.start() - 1], text[match.end()]
        what = HIDDEN.sub("", _around(text, *match.span()))
        number, address = before.isdigit() and after.isdigit(), bool(ADDRESS.search(what))
        if not (number or address or (before.isalpha() and after.isalpha())):
            continue
        sign = match.group()[0]
        named = f"U+{ord(sign):04X} ({unicodedata.name(sign).lower()})"
        message = f"there is {named} in “{what}”"
        yield _Damage(HIDDEN_CHARACTER, match.start(), what, message, "type it again", number or address)


CHECKS: tuple[Callable[[_Words], Iterator[_Damage]], ...] = (
    _lost,
    _wrong_encoding,
    _markup_left,
    _look_alike,
    _letter_in_number,
    _no_space,
    _word_twice,
)

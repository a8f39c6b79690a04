"""Classifies an author's edit of a text: cosmetic, normal or critical for its translation.

*Cosmetic*: the meaning is the same, so the translation still fits. Only these differ: white space, bold, the
shape of quotation marks, apostrophes, dashes and dots, the case of a letter, the last full stop, the comma
before the last item of a list. *Critical*: a number, an address, a link, or a word that forbids, allows or
demands has changed or has moved. *Normal*: any other edit.

If in doubt, an edit is not cosmetic: "No, stop" is not "No stop", "US" is not "us", and a comma can change
the meaning ("Let's eat, grandma"). The word lists are English. In other languages, only the shape of signs is
cosmetic, and only numbers, addresses and links are critical.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from pipeline.model.catalogue import Entry, content_hash

CARRIED = "@carried"
COLUMNS = 72
CACHED_WORDS = 4_096
CACHED_EDITS = 4
"""An edit is looked at twice: how serious it is, and what to say of it."""
CHANGED = "CHANGED: "
GONE, ADDED = "(gone)", "(new)"


class Edit(IntEnum):
    """How serious an edit is for the translation."""

    COSMETIC = 1
    NORMAL = 2
    CRITICAL = 3


def edit(old: str, new: str, english: bool = True) -> Edit:
    """Return how serious the edit from the text *old* to the text *new* is."""
    before, after = _changed_parts(old, new, english)
    if before.cues != after.cues or before.is_reordered(after):
        return Edit.CRITICAL
    return Edit.COSMETIC if before.is_cosmetic_edit(after) else Edit.NORMAL


def differences(old: str, new: str, english: bool = True) -> tuple[str, ...]:
    """Return the critical changes of an edit: ``48 -> 28``, ``not -> (gone)``."""
    before, after = _changed_parts(old, new, english)
    if before.cues == after.cues:
        return ("the order of the words",) if before.is_reordered(after) else ()
    matcher = SequenceMatcher(None, before.cues, after.cues, autojunk=False)
    return tuple(
        f"{' '.join(before.cues[a:b]) or ADDED} -> {' '.join(after.cues[c:d]) or GONE}"
        for what, a, b, c, d in matcher.get_opcodes()
        if what != "equal"
    )


def warning(old: str, new: str, english: bool = True) -> tuple[str, ...]:
    """Return lines of an extracted comment (``#. CHANGED:``) that list the critical changes of an edit."""
    found = differences(old, new, english)
    if not found:
        return ()
    return tuple(
        textwrap.wrap(
            "; ".join(found),
            COLUMNS,
            initial_indent=CHANGED,
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


# ---- the mark of a translation that was kept after a cosmetic edit ("carried")


def carried_mark(pair: str, signed: str) -> str:
    """Return the translator comment of a carried entry: its hash now, and its hash when it was signed."""
    return f"{CARRIED} {pair} {signed}"


def carried_from(entry: Entry) -> str:
    """Return the content hash that the entry had before a cosmetic edit; "" if it was not carried.

    The mark has the hash of the entry, as a sign-off has: once somebody edits the entry, it no longer counts.
    """
    for comment in entry.translator_comments:
        words = comment.lstrip("# ").split()
        if len(words) == 3 and words[0] == CARRIED and words[1] == entry.content_hash:
            return words[2]
    return ""


def is_carried_mark(comment: str) -> bool:
    """Whether a translator comment is such a mark, even one that no longer counts."""
    return comment.lstrip("# ").startswith(CARRIED)


def was_carried(entry: Entry) -> bool:
    """Whether the entry's previous text (``#|``) is the text from before the cosmetic edit."""
    if entry.previous_text is None:
        return False
    pair = content_hash(entry.previous_context or "", entry.previous_text, entry.translations)
    return pair == carried_from(entry)


# ---- comparing two texts

NUMBER = r"[+\-−£$€<>≥≤~]?\d+(?:(?:[.,:/'’–-]|[ \u00a0\u202f])?\d+)*(?:[%°]|[^\W\d_]+)?"
TOKEN = re.compile(
    r"(?P<strong>(?<!\\)\*\*)"
    r"|(?P<link>\]\{[0-9]+\})"
    r"|(?P<place>\{\w*\})"
    r"|(?P<address>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)[^\s\]]*[\w/]"
    r"|(?<![a-z0-9-]\.)(?<![\w-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/[\w/.-]*\w)?)"
    rf"|(?P<number>{NUMBER})"
    r"|(?P<time>\b[ap]\.m\b\.?)"
    r"|(?P<word>[^\W\d_]+(?:['’ʼ][^\W\d_]+)*)"
    r"|(?P<space>[ \t\n\u00a0\u202f\u2009]+)"
    r"|(?P<sign>\.\.\.|\\?.)",
    re.DOTALL,
)
LANGUAGE_MARK = re.compile(r"(?<!\\)\[(?P<words>[^\[\]]*)\]\{lang=[A-Za-z0-9-]+\}")
"""The mark of words in another language, which says nothing new to those who read them."""
SINGLE, DOUBLE = "'‘’‛ʼ‹›", '"“”„‟«»'
DASHES = "‐‑-"
LONG_DASHES = "–—−"
STANDARD_SIGNS = {
    **dict.fromkeys(SINGLE, "'"),
    **dict.fromkeys(DOUBLE, '"'),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(LONG_DASHES, "–"),
    "…": "...",
}

NEGATIONS = frozenset(
    "no not never none nobody nothing nowhere neither nor without unless except only until before after "
    "hardly barely instead refuse stop avoid cannot".split()
)
MODALS = frozenset(
    "must may might can could shall should will would ought need needs needed have has had allowed forbidden "
    "required illegal legal safe unsafe".split()
)
SENTENCE_END = re.compile(r"(?<=[.!?]) +")
UNITS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years am pm noon "
    "midnight today tomorrow yesterday pound pounds percent".split()
)
NUMBERS = frozenset(
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "million half once twice double dozen first third quarter".split()
)
CUES = NEGATIONS | MODALS | UNITS | NUMBERS
# "have" demands something only before "to". "need" may be a noun; then the warning does no harm.
BEFORE_TO = frozenset("have has had".split())
CONTRACTED = {
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "cannot": ("can", "not"),
}
ENDINGS = {"n't": "not", "'ll": "will"}
# With these words, a comma in a list can change the meaning: "not one, two, or three".
COMMA_WORDS = CUES | frozenset(
    "if but so either both all any every each some most few that which who whom whose where when while "
    "because since as than though although whether please yes just even also then still too very".split()
)
# These words mean something else with a capital letter.
CASE_MATTERS = frozenset(
    "us it who may march august polish aids will mark bill rob sue grant job hope reading bath nice china "
    "turkey met act bar home office court force state".split()
)


class _Token(NamedTuple):
    """A piece of text; *plain* is the text with its signs in one standard shape."""

    kind: str
    plain: str


class _Text:
    """A text as tokens; its *cues* are the critical ones: numbers, links, words such as "not" or "must"."""

    def __init__(self, text: str, english: bool) -> None:
        self.english = english
        unmarked = LANGUAGE_MARK.sub(r"\g<words>", text)
        self.tokens = [token for token in _tokens(unmarked) if token.kind != "strong"]
        self.cues = tuple(_cues(self.tokens, english))

    def is_reordered(self, other: _Text) -> bool:
        """Whether both have the same words in another order, and there are cues."""
        mine, theirs = self._words(), other._words()
        return bool(self.cues) and mine != theirs and sorted(mine) == sorted(theirs)

    def is_cosmetic_edit(self, other: _Text) -> bool:
        """Whether the edit to *other* is cosmetic: quotation marks, bold, the final full stop and so on."""
        mine, theirs = self._signs(), other._signs()
        if mine != theirs and not self._differ_in_serial_commas(other):
            return False
        mine, theirs = self._cased(), other._cased()
        all_capitals = all(word.isupper() for word in mine) or all(word.isupper() for word in theirs)
        return all(
            one == two or self._may_differ_in_case(one, two, all_capitals, first)
            for one, two, first in zip(mine, theirs, self._starts_of_sentences(), strict=True)
        )

    def _may_differ_in_case(self, one: str, other: str, all_capitals: bool, first: bool) -> bool:
        """Whether a difference in case leaves the word the same: at the start of a sentence, for example.

        *all_capitals*: one of the texts has only capital letters, as some headings have.
        """
        if first and one[1:] == other[1:]:
            return True
        if not self.english or one.casefold() in CASE_MATTERS:
            return False
        return all_capitals or one[1:] == other[1:]

    def _words(self) -> list[str]:
        return [token.plain.casefold() for token in self.tokens if token.kind not in ("space", "sign")]

    def _signs(self, serial: bool = True) -> list[str]:
        """The text as it is compared: words in small letters, signs and spaces, without the last full stop.

        If *serial* is false, also without the comma before the last item of a list: "one, two, and three".
        """
        plain = [token.plain.casefold() for token in self.tokens]
        kept = [sign for at, sign in enumerate(plain) if serial or not _is_serial_comma(plain, at)]
        return kept[:-1] if kept and kept[-1] == "." else kept

    def _differ_in_serial_commas(self, other: _Text) -> bool:
        if not self.english or self._signs(serial=False) != other._signs(serial=False):
            return False
        return not self.cues and COMMA_WORDS.isdisjoint(self._words())

    def _cased(self) -> list[str]:
        return [token.plain for token in self.tokens if token.kind == "word"]

    def _starts_of_sentences(self) -> Iterator[bool]:
        """Whether each word starts a sentence."""
        starts = True
        for token in self.tokens:
            if token.kind == "word":
                yield starts
            starts = token.plain in (".", "!", "?") or (starts and token.kind != "word")


def _is_serial_comma(plain: Sequence[str], at: int) -> bool:
    """Whether the token is a comma before "and" or "or", and there is another comma before it."""
    return plain[at] == "," and plain[at + 1 : at + 3] in ([" ", "and"], [" ", "or"]) and "," in plain[:at]


@lru_cache(maxsize=CACHED_EDITS)
def _changed_parts(old: str, new: str, english: bool) -> tuple[_Text, _Text]:
    """Both texts, without the sentences that are the same at their beginnings and at their ends."""
    before, after = (SENTENCE_END.split(unicodedata.normalize("NFC", text).strip()) for text in (old, new))
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    return _Text(" ".join(before), english), _Text(" ".join(after), english)


def _tokens(text: str) -> Iterator[_Token]:
    for found in TOKEN.finditer(text):
        kind, piece = str(found.lastgroup), found.group()
        match kind:
            case "space":
                yield _Token(kind, " ")
            case "time":
                yield _Token("word", piece.replace(".", ""))
            case "number":
                yield _Token(kind, _with_standard_signs(piece).replace("–", "-"))
            case "sign" | "word":
                yield _Token(kind, _with_standard_signs(piece))
            case _:
                yield _Token(kind, piece)


def _with_standard_signs(piece: str) -> str:
    if piece.isascii():
        return piece
    return "".join(
        " " if character in "\u00a0\u202f" else STANDARD_SIGNS.get(character, character)
        for character in piece
    )


def _cues(tokens: Sequence[_Token], english: bool) -> Iterator[str]:
    """Yield the critical tokens in their order; a contraction gives its parts."""
    words = [token for token in tokens if token.kind not in ("space", "sign")]
    for at, token in enumerate(words):
        if token.kind != "word":
            yield token.plain.removeprefix("]")
        elif english:
            before_to = at + 1 < len(words) and words[at + 1].plain.casefold() == "to"
            yield from _cue(token.plain.casefold(), before_to)


@lru_cache(maxsize=CACHED_WORDS)
def _cue(word: str, before_to: bool) -> tuple[str, ...]:
    """Return the cues of an English word: "don't" gives "not". *before_to*: the next word is "to"."""
    if word in CONTRACTED:
        return CONTRACTED[word]
    for ending, cue in ENDINGS.items():
        if word.endswith(ending):
            return (*_cue(word.removesuffix(ending), before_to=False), cue)
    return (word,) if word in CUES and (before_to or word not in BEFORE_TO) else ()

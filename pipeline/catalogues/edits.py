"""What an author's edit of a text means for its translation: nothing, something, or perhaps a life.

*Cosmetic*: only the dress of the text is another, so that its translation still says the same: white space,
bold, the shape of quotation marks, apostrophes, dashes and dots, the case of a letter, the last full stop,
the comma before the last item of a list. *Critical*: a number, an address, a link, or a word that forbids,
allows or demands is another, or stands elsewhere. *Normal*: any other edit.

Where in doubt, an edit is no cosmetic one: "No, stop" is not "No stop", "US" is not "us", and any comma may
tell grandma that she is invited, not eaten. The words are
English; of other languages only the shape of signs is dress, and numbers, addresses and links are critical.
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
WORDS_KEPT = 4_096
CHANGED = "CHANGED: "
GONE, ADDED = "(gone)", "(new)"


class Edit(IntEnum):
    """How much an edit weighs."""

    COSMETIC = 1
    NORMAL = 2
    CRITICAL = 3


def edit(old: str, new: str, english: bool = True) -> Edit:
    """Return what became of the text *old* when it became *new*."""
    before, after = _readings(old, new, english)
    if before.cues != after.cues or before.is_reordered(after):
        return Edit.CRITICAL
    return Edit.COSMETIC if before.says_the_same(after) else Edit.NORMAL


def differences(old: str, new: str, english: bool = True) -> tuple[str, ...]:
    """Return what is critical about an edit, in words: ``48 -> 28``, ``not -> (gone)``."""
    before, after = _readings(old, new, english)
    if before.cues == after.cues:
        return ("the order of the words",) if before.is_reordered(after) else ()
    matcher = SequenceMatcher(None, before.cues, after.cues, autojunk=False)
    return tuple(
        f"{' '.join(before.cues[a:b]) or ADDED} -> {' '.join(after.cues[c:d]) or GONE}"
        for what, a, b, c, d in matcher.get_opcodes()
        if what != "equal"
    )


def warning(old: str, new: str, english: bool = True) -> tuple[str, ...]:
    """Return the lines of an extracted comment that say what is critical about an edit."""
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


# ---- the mark of a translation that was carried over a cosmetic edit


def carried_mark(pair: str, signed: str) -> str:
    """Return the translator comment of a carried pair: its own hash, and that of the pair it was."""
    return f"{CARRIED} {pair} {signed}"


def carried_from(entry: Entry) -> str:
    """Return the hash of the pair that the entry was before a cosmetic edit; "" where it was not carried.

    Like a sign-off the mark is bound to the content: once somebody edits the entry, it is true no more.
    """
    for comment in entry.translator_comments:
        words = comment.lstrip("# ").split()
        if len(words) == 3 and words[0] == CARRIED and words[1] == entry.content_hash:
            return words[2]
    return ""


def is_carried_mark(comment: str) -> bool:
    """Whether a translator comment is such a mark, true or not."""
    return comment.lstrip("# ").startswith(CARRIED)


def was_carried(entry: Entry) -> bool:
    """Whether the entry's previous text is that of the pair it was carried from."""
    if entry.previous_text is None:
        return False
    pair = content_hash(entry.previous_context or "", entry.previous_text, entry.translations)
    return pair == carried_from(entry)


# ---- reading a text

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
SINGLE, DOUBLE = "'‘’‛ʼ‹›", '"“”„‟«»'
DASHES = "‐‑-"
LONG_DASHES = "–—−"
DRESS = {
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
# "have" demands before "to" alone; "need" may be a noun, and then it harms nobody to look.
BEFORE_TO = frozenset("have has had".split())
CONTRACTED = {
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "cannot": ("can", "not"),
}
ENDINGS = {"n't": "not", "'ll": "will"}
# Words whose reach even the comma of a list may change: "not one, two, or three".
COMMA_WORDS = CUES | frozenset(
    "if but so either both all any every each some most few that which who whom whose where when while "
    "because since as than though although whether please yes just even also then still too very".split()
)
# In small letters they say something else.
CASED = frozenset(
    "us it who may march august polish aids will mark bill rob sue grant job hope reading bath nice china "
    "turkey met act bar home office court force state".split()
)


class _Token(NamedTuple):
    """A piece of text; *plain* is its text without its dress."""

    kind: str
    plain: str


class _Reading:
    """A text taken apart: what its words and signs are, and its *cues*, which no edit may change lightly."""

    def __init__(self, text: str, english: bool) -> None:
        self.english = english
        self.tokens = [token for token in _tokens(text) if token.kind != "strong"]
        self.cues = tuple(_cues(self.tokens, english))

    def is_reordered(self, other: _Reading) -> bool:
        """Whether both have the same words, in another order, and cues among them."""
        mine, theirs = self._words(), other._words()
        return bool(self.cues) and mine != theirs and sorted(mine) == sorted(theirs)

    def says_the_same(self, other: _Reading) -> bool:
        """Whether only the dress of the text is another."""
        mine, theirs = self._signs(), other._signs()
        if mine != theirs and not self._differ_in_serial_commas(other):
            return False
        mine, theirs = self._cased(), other._cased()
        loud = all(word.isupper() for word in mine) or all(word.isupper() for word in theirs)
        return all(
            one == two or self._may_differ_in_case(one, two, loud, first)
            for one, two, first in zip(mine, theirs, self._begins(), strict=True)
        )

    def _may_differ_in_case(self, one: str, other: str, loud: bool, first: bool) -> bool:
        """Whether a word in other letters is the same word: at the start of a sentence, or an ordinary one.

        *loud*: one of the texts is all in capital letters, as headings are.
        """
        if first and one[1:] == other[1:]:
            return True
        if not self.english or one.casefold() in CASED:
            return False
        return loud or one[1:] == other[1:]

    def _words(self) -> list[str]:
        return [token.plain.casefold() for token in self.tokens if token.kind not in ("space", "sign")]

    def _signs(self, serial: bool = True) -> list[str]:
        """All that is said, without the last full stop: words in small letters, each sign, each space.

        Without *serial*, the comma before the last of several things is left out: "one, two, and three".
        """
        plain = [token.plain.casefold() for token in self.tokens]
        kept = [sign for at, sign in enumerate(plain) if serial or not _is_serial(plain, at)]
        return kept[:-1] if kept and kept[-1] == "." else kept

    def _differ_in_serial_commas(self, other: _Reading) -> bool:
        if not self.english or self._signs(serial=False) != other._signs(serial=False):
            return False
        return not self.cues and COMMA_WORDS.isdisjoint(self._words())

    def _cased(self) -> list[str]:
        return [token.plain for token in self.tokens if token.kind == "word"]

    def _begins(self) -> Iterator[bool]:
        """Whether each word begins a sentence."""
        begins = True
        for token in self.tokens:
            if token.kind == "word":
                yield begins
            begins = token.plain in (".", "!", "?") or (begins and token.kind != "word")


def _is_serial(plain: Sequence[str], at: int) -> bool:
    """Whether a comma stands before "and" or "or", and another one before it."""
    return plain[at] == "," and plain[at + 1 : at + 3] in ([" ", "and"], [" ", "or"]) and "," in plain[:at]


def _readings(old: str, new: str, english: bool) -> tuple[_Reading, _Reading]:
    """Read both texts but for the sentences at their beginnings and ends that are the same."""
    before, after = (SENTENCE_END.split(unicodedata.normalize("NFC", text).strip()) for text in (old, new))
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    return _Reading(" ".join(before), english), _Reading(" ".join(after), english)


def _tokens(text: str) -> Iterator[_Token]:
    for found in TOKEN.finditer(text):
        kind, piece = str(found.lastgroup), found.group()
        match kind:
            case "space":
                yield _Token(kind, " ")
            case "time":
                yield _Token("word", piece.replace(".", ""))
            case "number":
                yield _Token(kind, _undressed(piece).replace("–", "-"))
            case "sign" | "word":
                yield _Token(kind, _undressed(piece))
            case _:
                yield _Token(kind, piece)


def _undressed(piece: str) -> str:
    if piece.isascii():
        return piece
    return "".join(
        " " if character in "\u00a0\u202f" else DRESS.get(character, character) for character in piece
    )


def _cues(tokens: Sequence[_Token], english: bool) -> Iterator[str]:
    """Yield what no edit may change lightly, in its order."""
    words = [token for token in tokens if token.kind not in ("space", "sign")]
    for at, token in enumerate(words):
        if token.kind != "word":
            yield token.plain.removeprefix("]")
        elif english:
            before_to = at + 1 < len(words) and words[at + 1].plain.casefold() == "to"
            yield from _cue(token.plain.casefold(), before_to)


@lru_cache(maxsize=WORDS_KEPT)
def _cue(word: str, before_to: bool) -> tuple[str, ...]:
    """Return the cues of an English word: "don't" has "not"; *before_to* says that "to" follows."""
    if word in CONTRACTED:
        return CONTRACTED[word]
    for ending, cue in ENDINGS.items():
        if word.endswith(ending):
            return (*_cue(word.removesuffix(ending), before_to=False), cue)
    return (word,) if word in CUES and (before_to or word not in BEFORE_TO) else ()

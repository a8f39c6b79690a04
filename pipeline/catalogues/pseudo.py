"""Two languages that nobody speaks, made from the English: their faults are ours, not a translator's.

``en-XA`` is English with an accent on every letter, 40% longer, each message in brackets. A word without
accents never went through a catalogue; an end without its bracket was cut; what no longer fits is a fault of
the layout. ``ar-XB`` is the same in Arabic letters, so that shaping and the order of right-to-left text run
as they do for a reader of Arabic. (Android's way, English between override marks, would prove less: these
marks are forbidden in our texts, and no letter would join another.)

Markup, placeholders, links, numbers, addresses and kept names stay as they are, as a translator leaves them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.catalogues.extract import EXACT
from pipeline.catalogues.header import header
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Document, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import PLACEHOLDER
from pipeline.model.markup import TOKEN

ESCAPED = Rule(
    "translation/escaped",
    Severity.ERROR,
    "Words of a pseudo-locale are plain English: no catalogue has them.",
    why="No translator is shown these words, so every reader of another language meets them in English.",
    standard="Unicode CLDR, pseudo-locales en-XA and ar-XB",
    bad="Page 3 (in en-XA)",
    good="«Þååĝéé 3» (in en-XA)",
)
RULES = (ESCAPED,)

SMALL = "abcdefghijklmnopqrstuvwxyz"
ACCENTED = "åƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž"
# Letters that sound or look alike; each joins its neighbours as in Arabic, or does not.
ARABIC = "ابكدهفغحيجكلمنوپقرستوڤوخيز"
GROWTH = 4, 10
"""For ten letters, four more: German and Farsi headings grow so."""

_LETTERS: Mapping[str, Mapping[int, int]] = MappingProxyType(
    {
        "en-XA": str.maketrans(SMALL + SMALL.upper(), ACCENTED + ACCENTED.upper()),
        "ar-XB": str.maketrans(SMALL + SMALL.upper(), ARABIC + ARABIC),
    }
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENGLISH = re.compile(r"[A-Za-z]+")
_VOWELS = frozenset("aeiouAEIOU")


def pseudo_catalogue(messages: Iterable[Message], tag: str, keep: Iterable[str] = ()) -> Catalogue:
    """Return the catalogue of *messages* in the pseudo-locale *tag*; the names in *keep* stay as they are."""
    untouched = _untouched(keep)
    entries = (
        Entry(
            message.text,
            message.context or None,
            (pseudo(message.text, tag, untouched),),
            comments=message.comments,
            references=message.references,
        )
        for message in messages
    )
    return Catalogue(tag, tuple(entries), header("pseudo", tag))


def pseudo(text: str, tag: str, untouched: re.Pattern[str] | None = None) -> str:
    """Return *text* in the pseudo-locale *tag*, what *untouched* finds as it is."""
    untouched = untouched or _untouched(())
    longer = _Longer()
    parts: list[str] = []
    done = 0
    for match in untouched.finditer(text):
        parts += [longer.words(text[done : match.start()]), match[0]]
        done = match.end()
    parts.append(longer.words(text[done:]))
    kept = iter(parts[1::2])
    spelled = (part.translate(_LETTERS[tag]) for part in parts[::2])
    return f"«{''.join(part + next(kept, '') for part in spelled)}»"


def escaped(document: Document, keep: Iterable[str] = ()) -> Iterator[Finding]:
    """Yield the words of a document in a pseudo-locale that are English and no name, number or address.

    Passages that are tagged as another language are meant to be; a tag without a language (``und-Latn``) is
    only what somebody guessed from the letters.
    """
    untouched = _untouched(keep)
    for passage in passages(document):
        if passage.language and not passage.language.startswith("und"):
            continue
        left = _ENGLISH.search(untouched.sub(" ", passage.words))
        if left is not None:
            message = f"{left[0]!r} went through no catalogue: “{passage.words}”"
            hint = "take the words from a label or a message; a name goes into keep, in leaflet.toml"
            yield Finding(ESCAPED, message, passage.place, hint, language=document.language)


def _untouched(keep: Iterable[str]) -> re.Pattern[str]:
    """What stays as it is: marks, placeholders, numbers, addresses and the names in *keep*, longest first."""
    names = sorted({name for name in keep if name}, key=lambda name: (-len(name), name))
    kept = [rf"(?<!\w)(?i:{re.escape(name)})(?!\w)" for name in names]
    bare = re.sub(r"\(\?P<\w+>", "(?:", TOKEN.pattern)
    return re.compile("|".join((*kept, bare, PLACEHOLDER.pattern, EXACT.pattern)), EXACT.flags)


@dataclass
class _Longer:
    """Makes the words of one message longer, and remembers how many letters it owes."""

    letters: int = 0
    added: int = 0

    def words(self, text: str) -> str:
        """Return *text* with its words longer."""
        return _WORD.sub(lambda word: self._word(word[0]), text)

    def _word(self, word: str) -> str:
        """The word with its vowels said twice, and more often still until it has grown enough."""
        self.letters += len(word)
        owed = -(-self.letters * GROWTH[0] // GROWTH[1]) - self.added
        self.added += owed
        places = [at for at, letter in enumerate(word) if letter in _VOWELS] or [len(word) - 1]
        each, rest = divmod(owed, len(places))
        more = {at: each + (number < rest) for number, at in enumerate(places)}
        return "".join(letter + letter.lower() * more.get(at, 0) for at, letter in enumerate(word))

"""Makes pseudo-locales from the source: test translations that show the pipeline's own faults.

``en-XA`` is the source with an accent on every letter, 40% longer, with each message in brackets. A word
without accents was never in a catalogue, a missing bracket means that text was cut off, and text that does
not fit is a fault of the layout. ``ar-XB`` is the same in Arabic letters, which join and run from right to
left as they do for a reader of Arabic. (Android puts the source between override marks instead. That would
test less: letters would not join, and our checks forbid these marks.)

Markup, placeholders, links, numbers, addresses and kept names stay the same, as in a real translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.catalogues.extract import EXACT
from pipeline.catalogues.header import header
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Passage
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import PLACEHOLDER
from pipeline.model.markup import TOKEN

ESCAPED = Rule(
    "translation/escaped",
    Severity.ERROR,
    "Words in a pseudo-locale are not translated: no catalogue has them.",
    why="No translator can see these words, so readers of every language get them as they are.",
    standard="Unicode CLDR, pseudo-locales en-XA and ar-XB",
    bad="Page 3 (in en-XA)",
    good="«Þååĝéé 3» (in en-XA)",
)
RULES = (ESCAPED,)

SMALL = "abcdefghijklmnopqrstuvwxyz"
ACCENTED = "åƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž"
# Arabic letters that sound or look like a to z.
ARABIC = "ابكدهفغحيجكلمنوپقرستوڤوخيز"
GROWTH = 4, 10
"""4 more letters for 10: German and Farsi headings grow by as much."""

_LETTERS: Mapping[str, Mapping[int, int]] = MappingProxyType(
    {
        "en-XA": str.maketrans(SMALL + SMALL.upper(), ACCENTED + ACCENTED.upper()),
        "ar-XB": str.maketrans(SMALL + SMALL.upper(), ARABIC + ARABIC),
    }
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PLAIN_LETTERS = re.compile(r"[A-Za-z]+")
_VOWELS = frozenset("aeiouAEIOU")


def pseudo_catalogue(messages: Iterable[Message], tag: str, keep: Iterable[str] = ()) -> Catalogue:
    """Return the catalogue of *messages* in the pseudo-locale *tag*; names in *keep* stay the same."""
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
    """Return *text* in the pseudo-locale *tag*; the parts that *untouched* matches stay the same."""
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


def untranslated_words(shown: Iterable[Passage], keep: Iterable[str] = ()) -> Iterator[Finding]:
    """Yield a finding for each passage *shown* in a pseudo-locale with words as in the source.

    Names in *keep* are allowed.
    Passages with a language tag of their own are skipped: they are meant to be in another language. A tag
    without a language (``und-Latn``) was only guessed from the letters, so it does not count.
    """
    untouched = _untouched(keep)
    for passage in shown:
        if passage.language and not passage.language.startswith("und"):
            continue
        left = _PLAIN_LETTERS.search(untouched.sub(" ", passage.words))
        if left is not None:
            message = f"{left[0]!r} is in no catalogue: “{passage.words}”"
            hint = "take the words from a label or a message; a name goes into keep, in leaflet.toml"
            yield Finding(ESCAPED, message, passage.place, hint)


def _untouched(keep: Iterable[str]) -> re.Pattern[str]:
    """A pattern for what stays the same: markup, placeholders, numbers, addresses, names (longest first)."""
    names = sorted({name for name in keep if name}, key=lambda name: (-len(name), name))
    kept = [rf"(?<!\w)(?i:{re.escape(name)})(?!\w)" for name in names]
    bare = re.sub(r"\(\?P<\w+>", "(?:", TOKEN.pattern)
    return re.compile("|".join((*kept, bare, PLACEHOLDER.pattern, EXACT.pattern)), EXACT.flags)


@dataclass
class _Longer:
    """Makes the words of one message longer; counts letters, so that the whole grows by ``GROWTH``."""

    letters: int = 0
    added: int = 0

    def words(self, text: str) -> str:
        """Return *text* with longer words."""
        return _WORD.sub(lambda word: self._word(word[0]), text)

    def _word(self, word: str) -> str:
        """The word with its vowels repeated until it is long enough."""
        self.letters += len(word)
        owed = -(-self.letters * GROWTH[0] // GROWTH[1]) - self.added
        self.added += owed
        places = [at for at, letter in enumerate(word) if letter in _VOWELS] or [len(word) - 1]
        each, rest = divmod(owed, len(places))
        more = {at: each + (number < rest) for number, at in enumerate(places)}
        return "".join(letter + letter.lower() * more.get(at, 0) for at, letter in enumerate(word))

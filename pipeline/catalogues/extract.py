"""Document -> the messages that an interpreter translates, each with what helps them to."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from pipeline.model.catalogue import Key, Message
from pipeline.model.document import Document, Kind, Passage, Spot, Wording, walk
from pipeline.model.markup import spell

COLUMNS = 75
"""The width of an extracted comment with its ``#. ``; other tools wrap a longer one."""
NEIGHBOUR_WORDS = 6
CRITICAL = "CRITICAL: safety instruction"

# What stays as it is in every language: e-mail addresses, names of sites, numbers as they are printed.
EXACT = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![a-z0-9-]\.)(?<![\w-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/[\w/.-]*\w)?"
    r"|\d+(?:[ .,:/–-]?\d+)*"
)
# W3C, "Text size in translation" (IBM's table): the shorter a text, the more it grows.
GROWTH = ((10, 3.0), (20, 2.0), (30, 1.8), (50, 1.6), (70, 1.7))
GROWTH_OF_LONG = 1.3

KIND_WORDS: Mapping[Kind, str] = {
    Kind.TITLE: "Title",
    Kind.HEADING: "Heading",
    Kind.PARAGRAPH: "Paragraph",
    Kind.ITEM: "List item",
    Kind.TERM: "Hard word",
    Kind.MEANING: "Meaning of the hard word",
    Kind.SENTENCE: "Sentence",
    Kind.ALTERNATIVE: "Alternative text of the picture, spoken by screen readers",
}


def extract(
    documents: Iterable[Document],
    *,
    references: Mapping[Wording, str],
    keep: Sequence[str] = (),
    glossary: Mapping[str, str] | None = None,
) -> tuple[Message, ...]:
    """Return one message a passage of the wordings of a leaflet, in reading order, each key once.

    *references* say in which source file a wording stands (``source/<leaflet>/leaflet.txt``). *keep* lists
    names no language changes, *glossary* explains hard words.
    """
    help_for = _Helper(tuple(keep), glossary or {})
    messages: dict[Key, Message] = {}
    for document in documents:
        for message in _messages(document, references.get(document.wording, ""), help_for):
            first = messages.setdefault(message.key, message)
            if first is not message:
                both = dict.fromkeys((*first.references, *message.references))
                messages[message.key] = replace(first, references=tuple(both))
    return tuple(messages.values())


def spelled(passage: Passage) -> tuple[str, tuple[str, ...]]:
    """Return the msgid of a passage, in NFC, and the targets of its links."""
    text, targets = spell(passage.content)
    return unicodedata.normalize("NFC", text), targets


def is_critical(message: Message) -> bool:
    """Whether the leaflet's settings call the message's passage critical."""
    return message.critical


@dataclass(frozen=True, slots=True)
class _Seat:
    """A passage where it sits: *number* of *total* of its kind under its heading, between its neighbours.

    The passage *before* is "" where it is the title or a heading, which the *trail* names.
    """

    spot: Spot
    trail: str
    number: int
    total: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Helper:
    """What the settings of a leaflet add to the comments."""

    keep: tuple[str, ...]
    glossary: Mapping[str, str]

    def comments(self, seat: _Seat, targets: Sequence[str]) -> Iterator[str]:
        """Yield the extracted comments of a message, each shorter than COLUMNS."""
        words = _single_spaced(seat.spot.passage.words)
        yield _shortened(seat.trail)
        yield _position(seat)
        if seat.before:
            yield f'Before: "{_last_words(seat.before)}"'
        if seat.after:
            yield f'After: "{_first_words(seat.after)}"'
        for number, target in enumerate(targets, 1):
            yield _shortened(f"Link {{{number}}}: {target}")
        yield from _wrapped("Keep exactly: ", self.exact(words), "; ")
        if seat.spot.passage.critical:
            yield CRITICAL
        yield from self.terms(words)
        yield f"Longest sensible length: about {longest(words)} characters"

    def exact(self, words: str) -> tuple[str, ...]:
        """Return what stays as it is: numbers, addresses, and the names to keep."""
        names = (name for name in self.keep if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.I))
        return tuple(dict.fromkeys((*EXACT.findall(words), *names)))

    def terms(self, words: str) -> Iterator[str]:
        """Yield what the hard words in a text mean."""
        for term, meaning in self.glossary.items():
            if re.search(rf"(?<!\w){re.escape(term)}(?!\w)", words, re.IGNORECASE):
                yield from _wrapped(f'Hard word "{term}": ', meaning.split(), " ")


def longest(words: str) -> int:
    """Return how long a translation may sensibly get, in characters, rounded up to a full ten."""
    length = len(words)
    growth = next((factor for limit, factor in GROWTH if length <= limit), GROWTH_OF_LONG)
    return -(-int(length * growth) // 10) * 10


def slug(words: str) -> str:
    """Return words as an anchor: ``When the police arrive`` is ``when-the-police-arrive``."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    return "-".join(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))


def _messages(document: Document, file: str, help_for: _Helper) -> Iterator[Message]:
    for seat in _seats(document):
        passage = seat.spot.passage
        text, targets = spelled(passage)
        heading = passage if seat.spot.kind is Kind.HEADING else seat.spot.heading
        anchor = f"#{slug(heading.words)}" if heading is not None else ""
        references = (f"{file}{anchor}",) if file else ()
        comments = tuple(help_for.comments(seat, targets))
        yield Message(text, passage.context, comments, references, passage.critical, passage.place)


def _seats(document: Document) -> Iterator[_Seat]:
    """Yield the passages that have words, each with its neighbours and its number under its heading."""
    spots = [spot for spot in walk(document) if spot.passage.words.strip()]
    places = list(_places(spots))
    totals = Counter(places)
    seen: Counter[tuple[int, Kind]] = Counter()
    title = _single_spaced(document.title.words)
    if document.wording is Wording.EASY_READ:
        title += " (Easy Read)"
    texts = ["", *(_single_spaced(spot.passage.words) for spot in spots), ""]
    for at, (spot, place) in enumerate(zip(spots, places, strict=True)):
        seen[place] += 1
        before = "" if at and spots[at - 1].kind in (Kind.TITLE, Kind.HEADING) else texts[at]
        trail = f"{title} > {_single_spaced(spot.heading.words)}" if spot.heading else title
        yield _Seat(spot, trail, seen[place], totals[place], before, texts[at + 2])


def _places(spots: Iterable[Spot]) -> Iterator[tuple[int, Kind]]:
    """Yield the section and the kind of each spot; headings share one, to be counted through."""
    section = 1
    for spot in spots:
        section += spot.kind is Kind.HEADING
        yield 0 if spot.kind is Kind.HEADING else section, spot.kind


def _position(seat: _Seat) -> str:
    kind = KIND_WORDS[seat.spot.kind]
    return kind if seat.total == 1 else f"{kind} {seat.number} of {seat.total}"


def _last_words(text: str) -> str:
    words = text.split()
    kept = list(reversed(_few(reversed(words))))
    return " ".join(kept if len(kept) == len(words) else ["…", *kept])


def _first_words(text: str) -> str:
    words = text.split()
    kept = _few(words)
    return " ".join(kept if len(kept) == len(words) else [*kept, "…"])


def _few(words: Iterable[str]) -> list[str]:
    """The first words, as many as fit into a comment; a word longer than that is cut."""
    room = COLUMNS - len('#. Before: "… "')
    kept = list(islice(words, NEIGHBOUR_WORDS))
    while len(kept) > 1 and len(" ".join(kept)) > room:
        kept.pop()
    return [word[:room] for word in kept]


def _shortened(line: str) -> str:
    room = COLUMNS - len("#. ")
    return line if len(line) <= room else f"{line[: room - 2].rstrip()} …"


def _wrapped(label: str, parts: Sequence[str], joint: str) -> list[str]:
    """Lines of *label* and *parts*, broken between parts; none where there are no parts."""
    lines: list[str] = []
    for part in parts:
        longer = f"{lines[-1]}{joint}{part}" if lines else ""
        if not lines:
            lines.append(f"{label}{part}")
        elif len(longer) < COLUMNS - len("#. "):
            lines[-1] = longer
        else:
            lines[-1] += joint.rstrip()
            lines.append(f"  {part}")
    return lines


def _single_spaced(words: str) -> str:
    return " ".join(words.split())

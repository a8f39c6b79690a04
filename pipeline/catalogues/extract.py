"""Extracts the messages of documents, with comments that help interpreters to translate them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from pipeline.model.catalogue import Given, Key, Message, has_letters
from pipeline.model.document import Document, Kind, Passage, Spot, Wording, foreign, walk
from pipeline.model.language import is_english, language
from pipeline.model.markup import spell

COLUMNS = 75
"""The longest line of an extracted comment, with its ``#. ``; other tools wrap longer lines."""
NEIGHBOUR_WORDS = 6
CRITICAL = "CRITICAL: safety instruction"
NO_LETTERS = "No letters: leave this empty, and it is shown as it is"

NOTHING: Given = ((),)
"""One place where there are only words; the same as none."""

# These stay the same in every language: e-mail and web addresses, numbers with the signs that are dialled.
EXACT = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![a-z0-9-]\.)(?<![\w-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b(?:/[\w/.-]*\w)?"
    r"|(?:(?<![\w*#])[*#]{1,3}|\+)?\d+(?:(?:[ .,:/–*#-]|\)[ ]?| ?\()?\d+)*(?:[*#](?!\w))?"
)
# (length up to, factor) from W3C, "Text size in translation" (IBM's table): short texts grow most.
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
    Kind.FOOT: "Foot of each page",
    Kind.CAPTION: "Caption of a table",
    Kind.HEADER: "Header cell of a table",
    Kind.CELL: "Cell of a table",
}


def extract(
    documents: Iterable[Document],
    *,
    references: Mapping[Wording, str],
    keep: Sequence[str] = (),
    glossary: Mapping[str, str] | None = None,
) -> tuple[Message, ...]:
    """Return a message for each passage of *documents*, in reading order; passages with one key share it.

    *references* has the source file of each wording (``source/<leaflet>/leaflet.txt``). *keep* lists names
    that no language changes. *glossary* has the meanings of hard words.
    """
    writer = _CommentWriter(tuple(keep), glossary or {})
    messages: dict[Key, Message] = {}
    for document in documents:
        for message in _messages(document, references.get(document.wording, ""), writer):
            first = messages.setdefault(message.key, message)
            if first is not message:
                both = dict.fromkeys((*first.references, *message.references))
                given = dict.fromkeys((*(first.given or NOTHING), *(message.given or NOTHING)))
                messages[message.key] = replace(
                    first, references=tuple(both), given=() if tuple(given) == NOTHING else tuple(given)
                )
    return tuple(messages.values())


def msgid_and_links(passage: Passage) -> tuple[str, tuple[str, ...]]:
    """Return the msgid of a passage, in NFC, and the targets of its links."""
    text, targets = spell(passage.content)
    return unicodedata.normalize("NFC", text), targets


def with_targets(messages: tuple[Message, ...], targets: Mapping[str, str]) -> tuple[Message, ...]:
    """Return the messages as readers get them whose links lead elsewhere; *targets*: from -> to."""
    if not targets:
        return messages
    return tuple(
        replace(one, given=tuple(tuple(targets.get(part, part) for part in place) for place in one.given))
        for one in messages
    )


@dataclass(frozen=True, slots=True)
class _PassageInContext:
    """A passage and its surroundings: it is *number* of *total* passages of its kind under its heading.

    *trail* has the title and the heading. *before* and *after* are the texts of its neighbours; *before* is
    "" if that is the title or a heading, because the trail has it. *language* is that of the document.
    """

    spot: Spot
    trail: str
    number: int
    total: int
    before: str
    after: str
    language: str

    @property
    def other_language(self) -> str:
        """The language of the passage, if it is not that of the document."""
        return self.spot.passage.language


@dataclass(frozen=True, slots=True)
class _CommentWriter:
    """Writes the extracted comments of messages, with the kept names and hard words of the leaflet."""

    keep: tuple[str, ...]
    glossary: Mapping[str, str]

    def comments(self, found: _PassageInContext, targets: Sequence[str]) -> Iterator[str]:
        """Yield the lines of the extracted comments of a message, each shorter than COLUMNS."""
        words = _single_spaced(found.spot.passage.words)
        yield _shortened(found.trail)
        yield _position(found)
        if found.spot.headers:
            yield _shortened(f"In the table: {_place_in_table(found.spot)}")
        if found.before:
            yield f'Before: "{_last_words(found.before)}"'
        if found.after:
            yield f'After: "{_first_words(found.after)}"'
        for number, target in enumerate(targets, 1):
            yield _shortened(f"Link {{{number}}}: {target}")
        for tag in dict.fromkeys(one.language for one in foreign(found.spot.passage.content)):
            yield f"{{lang={tag}}} marks words in {language(tag).english_name}."
        yield from _wrapped("Keep exactly: ", self.exact(words), "; ")
        if found.spot.passage.critical:
            yield CRITICAL
        yield from self.terms(words)
        if found.other_language:
            yield f"These words are in {language(found.other_language).english_name}."
        if not has_letters(words):
            yield NO_LETTERS
        if is_english(found.other_language or found.language):
            yield f"Longest sensible length: about {longest(words)} characters"

    def exact(self, words: str) -> tuple[str, ...]:
        """Return the parts that must stay the same: numbers, addresses, and names to keep."""
        names = (name for name in self.keep if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.I))
        return tuple(dict.fromkeys((*EXACT.findall(words), *names)))

    def terms(self, words: str) -> Iterator[str]:
        """Yield comment lines with the meanings of the hard words in a text."""
        for term, meaning in self.glossary.items():
            if re.search(rf"(?<!\w){re.escape(term)}(?!\w)", words, re.IGNORECASE):
                yield from _wrapped(f'Hard word "{term}": ', meaning.split(), " ")


def longest(words: str) -> int:
    """Return the longest sensible length of a translation from English, rounded up to a full ten."""
    length = len(words)
    growth = next((factor for limit, factor in GROWTH if length <= limit), GROWTH_OF_LONG)
    return -(-int(length * growth) // 10) * 10


def slug(words: str) -> str:
    """Return words as an anchor: ``When the police arrive`` is ``when-the-police-arrive``."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    return "-".join(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))


def _messages(document: Document, file: str, writer: _CommentWriter) -> Iterator[Message]:
    for found in _in_context(document):
        passage = found.spot.passage
        text, targets = msgid_and_links(passage)
        heading = passage if found.spot.kind is Kind.HEADING else found.spot.heading
        anchor = f"#{slug(heading.words)}" if heading is not None else ""
        references = (f"{file}{anchor}",) if file else ()
        comments = tuple(writer.comments(found, targets))
        yield Message(
            text,
            passage.context,
            comments,
            references,
            passage.critical,
            passage.place,
            passage.language,
            _given(found.spot, targets),
        )


def _given(spot: Spot, targets: tuple[str, ...]) -> Given:
    """What a reader gets at a place with the words: where its links lead, and the number in its picture."""
    digits = (spot.picture.digits,) if spot.picture is not None and spot.picture.digits else ()
    given = (*targets, *digits)
    return (given,) if given else ()


def _in_context(document: Document) -> Iterator[_PassageInContext]:
    """Yield the passages that have words, each with its neighbours and its number under its heading."""
    spots = [spot for spot in walk(document) if spot.passage.words.strip()]
    places = list(_sections_and_kinds(spots))
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
        yield _PassageInContext(
            spot, trail, seen[place], totals[place], before, texts[at + 2], document.language
        )


def _sections_and_kinds(spots: Iterable[Spot]) -> Iterator[tuple[int, Kind]]:
    """Yield (section, kind) of each spot; all headings are in section 0, to be counted together."""
    section = 1
    for spot in spots:
        section += spot.kind is Kind.HEADING
        yield 0 if spot.kind is Kind.HEADING else section, spot.kind


def _position(found: _PassageInContext) -> str:
    kind = KIND_WORDS[found.spot.kind]
    return kind if found.total == 1 else f"{kind} {found.number} of {found.total}"


def _place_in_table(spot: Spot) -> str:
    """What names the row and the column of a cell."""
    names = [f'"{_single_spaced(header.words)}"' for header in spot.headers]
    return f"row {names[0]}, column {names[1]}" if len(names) == 2 else ", ".join(names)


def _last_words(text: str) -> str:
    words = text.split()
    kept = list(reversed(_words_that_fit(reversed(words))))
    return " ".join(kept if len(kept) == len(words) else ["…", *kept])


def _first_words(text: str) -> str:
    words = text.split()
    kept = _words_that_fit(words)
    return " ".join(kept if len(kept) == len(words) else [*kept, "…"])


def _words_that_fit(words: Iterable[str]) -> list[str]:
    """As many of the first words as fit into a comment; a word that is too long is cut."""
    width = COLUMNS - len('#. Before: "… "')
    kept = list(islice(words, NEIGHBOUR_WORDS))
    while len(kept) > 1 and len(" ".join(kept)) > width:
        kept.pop()
    return [word[:width] for word in kept]


def _shortened(line: str) -> str:
    width = COLUMNS - len("#. ")
    return line if len(line) <= width else f"{line[: width - 2].rstrip()} …"


def _wrapped(label: str, parts: Sequence[str], joint: str) -> list[str]:
    """Comment lines with *label* and *parts*, broken only between parts; no lines if there are no parts."""
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

"""Marks the words of a composed document that are certainly in another language (WCAG 2.2, 3.1.2).

Without a mark, a screen reader reads "GoodSAM" in an Arabic sentence with its Arabic voice. Certain are names
whose language the project tells; words in Latin letters, in a text of another script, that stand so in the
message they were translated from; and the words of a link that are still those of the message. A number or an
address is in no language, and gets no mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.model.document import (
    Document,
    Foreign,
    Inline,
    Inlines,
    Link,
    Origin,
    Passage,
    Text,
    foreign,
    links,
    plain_words,
    with_passages,
)
from pipeline.model.islands import ATOM, Extent
from pipeline.model.labels import DOMAIN
from pipeline.model.language import ENGLISH, is_same_language, language, latin_language
from pipeline.model.links import is_own_address
from pipeline.model.markup import TOKEN, MarkupError, parse

JOINT = re.compile(r"[ \u00a0]|[ \u00a0]?[&+/–-][ \u00a0]?|[.'’]")
"""What stands between the words of one phrase."""


LATIN_LETTER = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
MARK = "{lang="
LONG_ENOUGH = 5
"""Letters: marked words of the source, which stand in a translation as well, are the same words."""


def with_language_marks(document: Document, names: Mapping[str, str]) -> Document:
    """Return the document with a mark on each word that is certainly in another language than its passage.

    *names*: name -> BCP 47 tag. A mark in the language of its passage is taken off: the words of another
    language may be at home in a translation. Where all words of a passage have one mark from left to right,
    it is that of the passage.
    """

    def marked(passage: Passage) -> Passage:
        own = passage.language or document.language
        if own.startswith("und-") or not passage.content:
            return passage
        content = _without(passage.content, own)
        found = _Finder(own, document.source_language, passage.origin, names)
        content = tuple(found.marked(content))
        return passage if content == passage.content else replace(passage, content=content)

    return with_passages(document, marked)


def _without(inlines: Inlines, own: str) -> Inlines:
    """The inlines without the marks of words in the language *own*."""
    made: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Text):
            made.append(inline)
        elif isinstance(inline, Foreign) and is_same_language(inline.language, own):
            made += _without(inline.children, own)
        else:
            spoken = inline.language if isinstance(inline, Foreign) else own
            made.append(replace(inline, children=_without(inline.children, spoken)))
    return tuple(made)


def _named(text: str, languages: Mapping[str, str]) -> Iterator[tuple[Extent, str]]:
    """Yield where words of *languages* stand in *text*, and their language."""
    if languages:
        for match in _pattern(tuple(languages)).finditer(text):
            yield match.span(), languages[match[0]]


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for whole names, the longest first."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")


@dataclass(frozen=True)
class _Finder:
    """Finds the words of one passage in the language *own* that are in another one."""

    own: str
    source: str
    origin: Origin | None
    names: Mapping[str, str]

    def marked(self, inlines: Inlines) -> Iterator[Inline]:
        """Yield the inlines with marks; words that have one are left as they are."""
        for inline in inlines:
            if isinstance(inline, Text):
                yield from self._parts(inline.content)
            elif isinstance(inline, Link) and (tag := self._untranslated(inline)):
                yield replace(inline, children=(Foreign(without_marks(inline.children), tag),))
            elif isinstance(inline, Foreign) or (isinstance(inline, Link) and is_own_address(inline)):
                yield inline
            else:
                yield replace(inline, children=tuple(self.marked(inline.children)))

    def _untranslated(self, link: Link) -> str:
        """The language of a link's words if they are those of the message: the title of a page."""
        words = plain_words(link.children)
        if self.origin is None or self.origin.untranslated or is_own_address(link) or " " not in words:
            return ""
        tag = _message(self.origin).links.get(words, "") or self._spoken
        known = words in _message(self.origin).links and not is_same_language(tag, self.own)
        return tag if known else ""

    @property
    def _spoken(self) -> str:
        """The language of the message."""
        return ENGLISH if self.origin and self.origin.domain == DOMAIN else self.source

    def _parts(self, text: str) -> Iterator[Inline]:
        done = 0
        for (start, end), tag in self._extents(text):
            if start > done:
                yield Text(text[done:start])
            yield Foreign((Text(text[start:end]),), tag)
            done = end
        if done < len(text):
            yield Text(text[done:])

    def _extents(self, text: str) -> Iterator[tuple[Extent, str]]:
        """Where words in another language stand, in order and without overlaps, and their language."""
        known = self.names
        if self.origin is not None and MARK in self.origin.text:
            known = {**known, **_message(self.origin).long}
        named = [found for found in _named(text, known) if not is_same_language(found[1], self.own)]
        other_script = language(self.own).script != "Latn" and LATIN_LETTER.search(text)
        latin = list(self._latin(text)) if self.origin and other_script else []
        done = 0
        # Where a name and other words begin together, the longer goes first.
        for extent, tag in sorted([*named, *latin], key=lambda found: (found[0][0], -found[0][1])):
            if extent[0] >= done:
                yield extent, tag
                done = extent[1]

    def _latin(self, text: str) -> Iterator[tuple[Extent, str]]:
        """Words in Latin letters that the message has, too; a label has those that the project put in."""
        assert self.origin is not None, "the caller has checked it"
        said = _message(self.origin)
        for phrase in _phrases(text):
            extents = [phrase] if said.has(text[slice(*phrase)]) else list(_known(text, phrase, said))
            if not extents and self.origin.domain == DOMAIN:
                yield phrase, latin_language(self.source)
            for start, end in extents:
                words = text[start:end]
                tag = said.languages.get(words, self._spoken)
                if language(tag).script == "Latn" and not is_same_language(tag, self.own):
                    yield (start, end), tag


@dataclass(frozen=True)
class _Message:
    """The words of a message, and the language of those that its author marked.

    *links*: the words of its links -> the language that all of them are marked with, else "".
    """

    text: str
    words: frozenset[str]
    languages: Mapping[str, str]
    links: Mapping[str, str]

    @property
    def long(self) -> Mapping[str, str]:
        """The marked words that are too long to be other words of a translation by chance."""
        return {
            words: tag for words, tag in self.languages.items() if sum(map(str.isalpha, words)) >= LONG_ENOUGH
        }

    def has(self, phrase: str) -> bool:
        """Whether the message has the *phrase*, as whole words."""
        at = self.text.find(phrase)
        while at >= 0:
            before, after = self.text[at - 1 : at], self.text[at + len(phrase) :][:1]
            if not before.isalnum() and not after.isalnum():
                return True
            at = self.text.find(phrase, at + len(phrase))
        return False


@lru_cache(maxsize=1024)
def _message(origin: Origin) -> _Message:
    numbers = [int(token["number"]) for token in TOKEN.finditer(origin.text) if token["number"]]
    try:
        inlines = parse(origin.text, [""] * max(numbers, default=0))
    except MarkupError:
        inlines = (Text(origin.text),)
    text = plain_words(inlines)
    words = frozenset(match[0] for match in ATOM.finditer(text) if match.lastgroup == "word")
    languages = {plain_words(one.children): one.language for one in foreign(inlines)}
    linked = {plain_words(link.children): whole_mark(link.children) for link in links(inlines)}
    return _Message(text, words, languages, linked)


def _phrases(text: str) -> Iterator[Extent]:
    """Where words in Latin letters stand, with what joins them; addresses and numbers are none."""
    start = end = -1
    for match in ATOM.finditer(text):
        is_word = match.lastgroup == "word"
        if is_word and end >= 0 and JOINT.fullmatch(text, end, match.start()):
            end = match.end()
            continue
        if end >= 0:
            yield start, end
        start, end = match.span() if is_word else (-1, -1)
    if end >= 0:
        yield start, end


def _known(text: str, phrase: Extent, said: _Message) -> Iterator[Extent]:
    """The words of a phrase that the message has, neighbours as one."""
    start = end = -1
    for match in ATOM.finditer(text, *phrase):
        known = match[0] in said.words
        if known and end >= 0:
            end = match.end()
            continue
        if end >= 0:
            yield start, end
        start, end = match.span() if known else (-1, -1)
    if end >= 0:
        yield start, end


def whole_mark(content: Inlines) -> str:
    """Return the tag of the one mark that all letters of *content* have; "" if some have none or another."""
    tags = set(_tags(content, ""))
    return tags.pop() if len(tags) == 1 else ""


def without_marks(content: Inlines) -> Inlines:
    """Return *content* without its marks."""
    made: list[Inline] = []
    for inline in content:
        if isinstance(inline, Text):
            made.append(inline)
        elif isinstance(inline, Foreign):
            made += without_marks(inline.children)
        else:
            made.append(replace(inline, children=without_marks(inline.children)))
    return tuple(made)


def _tags(content: Iterable[Inline], tag: str) -> Iterator[str]:
    """The mark of each part of *content* that has letters, "" where it has none."""
    for inline in content:
        if isinstance(inline, Text):
            if any(map(str.isalpha, inline.content)):
                yield tag
        else:
            yield from _tags(inline.children, inline.language if isinstance(inline, Foreign) else tag)

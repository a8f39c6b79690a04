"""The words of a page: labels, names, dates and sizes in its language, each with its own language tagged."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache

from pipeline.model.islands import isolated
from pipeline.model.labels import Labels
from pipeline.model.language import Language, data_size, language, long_date
from pipeline.writers.templates import Markup, escape

SEPARATORS = {"Arab": "، ", "Aran": "، ", "Hans": "，", "Hant": "，", "Jpan": "、"}
"""What stands between the parts of a list in a script; in all others, a comma."""


@dataclass(frozen=True, slots=True)
class PageText:
    """Words for a page; *language* is their own where it is not that of the page, otherwise ""."""

    words: str
    language: str = ""

    def __html__(self) -> str:
        """Return the words as HTML, tagged if they are in another language."""
        if not self.language:
            return str(escape(self.words))
        direction = _direction(language(self.language))
        return f'<span lang="{self.language}" dir="{direction}">{escape(self.words)}</span>'

    def __str__(self) -> str:
        """Return the plain words."""
        return self.words


def _direction(spoken: Language) -> str:
    return "rtl" if spoken.rtl else "ltr"


class PageWords:
    """The words of a page in the language of *labels*; each is looked up once."""

    def __init__(self, labels: Labels) -> None:
        """Take the labels that the page shows."""
        self.labels, self.spoken = labels, language(labels.language)
        self.separator = SEPARATORS.get(self.spoken.script, ", ")
        self._known: dict[tuple[object, ...], PageText] = {}

    @property
    def tag(self) -> str:
        """The language of the page."""
        return self.spoken.tag

    @property
    def direction(self) -> str:
        """The direction of the page, as HTML calls it."""
        return _direction(self.spoken)

    def label(self, name: str, **values: object) -> PageText:
        """Return a label with its *values*; a date is said in the language of the label's words."""
        key = (name, *values.items())
        if key not in self._known:
            self._known[key] = self._label(name, values)
        return self._known[key]

    def _label(self, name: str, values: dict[str, object]) -> PageText:
        tag = self.labels.passage(name).language or self.tag
        told = {
            each: long_date(value, tag) if isinstance(value, datetime.date) else str(value)
            for each, value in values.items()
        }
        words = self.labels.passage(name, **told).words
        own = "" if tag == self.tag else tag
        return PageText(isolated(words) if language(tag).rtl else words, own)

    def text(self, words: str, tag: str = "") -> PageText:
        """Return words of the language *tag*, "" for that of the page."""
        return PageText(words, "" if tag == self.tag else tag)

    def own(self, tag: str) -> PageText:
        """Return a language's own name."""
        return self.text(language(tag).own_name, tag)

    def size(self, size: int) -> PageText:
        """Return a number of bytes, of which four digits at most are said."""
        return PageText(_size(max(1000, round(size, -3)), self.tag))


_size = lru_cache(maxsize=4096)(data_size)


def joined(parts: list[PageText], separator: str) -> Markup:
    """Return *parts* as HTML, each in an isolate: a number beside Latin letters keeps its place."""
    return Markup(str(escape(separator)).join(f"<bdi>{part.__html__()}</bdi>" for part in parts))

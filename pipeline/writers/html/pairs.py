"""A passage and the one beside it -> one element that names both languages, or a pair of elements.

Style places a pair side by side, or below each other on a narrow screen. Words that are the same in both
languages are there once. In the place of a translation that is not there is a dash, which is not read.
"""

from __future__ import annotations

from pipeline.model.document import Passage
from pipeline.writers.html import words
from pipeline.writers.templates import Markup

CELLS = frozenset(("th", "td", "caption"))
"""Elements that have both languages below each other: a table has its own columns."""

DASH = Markup('<{0} class="none" aria-hidden="true">\N{EN DASH}</{0}>')


def is_pair(passage: Passage) -> bool:
    """Return whether a passage has two places."""
    untranslated = passage.origin is not None and passage.origin.untranslated
    return passage.beside is not None and (len(passage.versions) > 1 or untranslated)


def tagged(name: str, passage: Passage, tag: str, attributes: str = "") -> Markup:
    """Return the element *name* with a passage, in each language that it is in; as ``words.tagged``."""
    if not is_pair(passage):
        return words.tagged(name, passage, tag, attributes)
    own = Markup(f" {attributes}" if attributes else "")
    if name in CELLS:
        inside = Markup("\n").join(
            words.tagged("div", one, tag, 'class="version"') for one in passage.versions
        )
        return Markup("<{0}{1}>{2}</{0}>").format(name, own, inside)
    if name == "p":
        return Markup('<div class="pair">{}</div>').format(_both("p", passage, tag))
    if name == "li":
        return Markup("<li>{}</li>").format(tagged("p", passage, tag))
    return Markup('<{0} class="pair"{1}>{2}</{0}>').format(name, own, _both("span", passage, tag))


def _both(name: str, passage: Passage, tag: str) -> Markup:
    translated = len(passage.versions) > 1
    first = words.tagged(name, passage, tag) if translated else DASH.format(name)
    return Markup("{}\n{}").format(first, words.tagged(name, passage.beside or passage, tag))

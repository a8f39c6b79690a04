"""Finished HTML bytes -> findings, by the documents and words expected. Knows no writer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.checks.html_file.opened import MARKS, WebPage, direction_of, language_of, shown_spaces
from pipeline.checks.html_file.rules import (
    ALTERNATIVE,
    CONTRAST,
    HEADINGS,
    IDS,
    LANGUAGE,
    LINK,
    ORDER,
    REMOTE,
    RULES,
    WORDS,
)
from pipeline.checks.said import unmarked
from pipeline.checks.wanted import Wanted
from pipeline.model.contrast import contrast
from pipeline.model.document import Place
from pipeline.model.finding import Finding
from pipeline.model.islands import turned
from pipeline.model.language import language

__all__ = ["RULES", "WebPage", "check", "reading"]

LOADING = frozenset("iframe object embed applet audio video source track base form link portal".split())
"""Elements that load, send or redirect; no page of a leaflet needs any of them."""

ADDRESSES = ("src", "srcset", "poster", "background", "action", "formaction", "ping", "data", "manifest")
KEEPING = re.compile(
    r"\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches|fetch|XMLHttpRequest|sendBeacon"
    r"|WebSocket|EventSource|importScripts|serviceWorker|import)\b"
)
IN_STYLE = re.compile(r"@import|url\((?!['\"]?data:)", re.IGNORECASE)
TARGETS = ("https:", "http:", "mailto:", "tel:", "sms:")
NAMING = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
LOWEST_CONTRAST = 7
PALETTE = re.compile(r":root\s*\{([^}]*)\}")
COLOUR = re.compile(r"--([a-z]+(?:-[a-z]+)*):\s*#([0-9a-fA-F]{6})\b")
LETTERS, GROUNDS = ("ink", "quiet", "link"), ("ground", "tint", "warn-tint")


def check(
    data: bytes, documents: Sequence[Wanted], controls: Sequence[str] = (), file: str = ""
) -> tuple[Finding, ...]:
    """Return the findings on the page *data*, called *file* in them.

    The first of *documents* is the page's own, and each is there in its order; *controls* are the words of
    buttons and links, which can be anywhere.
    """
    page, place = WebPage.read(data), Place(file)
    found = [*reading(page, documents, place)]
    found += (
        Finding(WORDS, f"these words of a button or link are missing: {words}", place)
        for words in controls
        if words not in page.text and words != page.title
    )
    found += _remote(page, place)
    found += _links(page, place)
    found += _contrast(page, place)
    return tuple(dict.fromkeys(found))


def reading(page: WebPage, documents: Sequence[Wanted], place: Place) -> Iterator[Finding]:
    """Yield what a reader would miss or hear wrongly in a page that shows *documents*, also in a book."""
    for document in documents:
        yield from _words(page, document, place)
        yield from _unmarked(page, document, place)
    yield from _page_language(page, documents[0], place)
    yield from _order(page, place)
    yield from _alternatives(page, documents, place)
    yield from _ids(page, place)
    yield from _headings(page, place)


def _words(page: WebPage, wanted: Wanted, place: Place) -> Iterator[Finding]:
    """Yield the passages that are not found after the one before them, or are tagged as another language."""
    at, tags = 0, wanted.languages or ("",) * len(wanted.words)
    for said, tag in zip(wanted.words, tags, strict=True):
        passage = MARKS.sub("", _folded(said))
        if not passage:
            continue
        found = page.line_of(passage, at)
        if found is None:
            yield Finding(WORDS, f"this passage is missing or out of order: {passage}", place)
            continue
        at = found + 1
        spoken = language(tag or wanted.language.tag)
        element = page.lines[found].element
        tagged = language_of(element), direction_of(element)
        right = tag or wanted.language.tag, "rtl" if spoken.rtl else "ltr"
        if tagged != right:
            yield Finding(LANGUAGE, f"is tagged {' '.join(tagged)}, not {' '.join(right)}: {passage}", place)


def _unmarked(page: WebPage, wanted: Wanted, place: Place) -> Iterator[Finding]:
    """Yield the words within passages that no element of the page marks as words in their language."""
    if wanted.parts:
        for tag, word in unmarked(wanted.parts, page.parts()):
            yield Finding(LANGUAGE, f"is not marked as words in {tag}: {word}", place)


def _page_language(page: WebPage, wanted: Wanted, place: Place) -> Iterator[Finding]:
    right = wanted.language.tag, "rtl" if wanted.language.rtl else "ltr"
    if (page.root.get("lang"), page.root.get("dir")) != right:
        yield Finding(LANGUAGE, f"the page does not say {' '.join(right)}", place)


def _order(page: WebPage, place: Place) -> Iterator[Finding]:
    for line in page.lines:
        base = 1 if direction_of(line.element) == "rtl" else 0
        for island in turned(line.text, base):
            yield Finding(ORDER, f"shows {island} in the wrong order", place)


def _remote(page: WebPage, place: Place) -> Iterator[Finding]:
    for element in page.elements:
        loaded = [
            name for name in ADDRESSES if element.get(name) and not element.get(name).startswith("data:")
        ]
        refreshes = element.tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh"
        if element.tag in LOADING or loaded or refreshes:
            yield Finding(REMOTE, f"has <{' '.join((element.tag, *loaded))}>", place)
        style = element.get("style", "") + (element.text or "" if element.tag == "style" else "")
        if IN_STYLE.search(style):
            yield Finding(REMOTE, "a style loads something", place)
        handlers = [name for name in element.attrib if name.startswith("on")]
        script = element.text or "" if element.tag == "script" else ""
        kept = KEEPING.search(script)
        if handlers or kept:
            yield Finding(REMOTE, f"a script uses {kept[0] if kept else handlers[0]}", place)


def _links(page: WebPage, place: Place) -> Iterator[Finding]:
    ids = {element.get("id") for element in page.elements}
    for element in page.elements:
        if element.tag != "a":
            continue
        target = element.get("href", "")
        known = target[1:] in ids if target.startswith("#") else target.lower().startswith(TARGETS)
        if not known:
            yield Finding(LINK, f"a link leads to {target!r}", place)


def _alternatives(page: WebPage, documents: Sequence[Wanted], place: Place) -> Iterator[Finding]:
    pictures = [element.get("alt") for element in page.elements if element.tag == "img"]
    if None in pictures:
        yield Finding(ALTERNATIVE, "a picture has no alternative text", place)
    shown = [_folded(words) for words in pictures if words is not None]
    wanted = [_folded(words) for document in documents for words in document.alternatives or ()]
    at = 0
    for words in wanted:
        if words in shown[at:]:
            at += shown[at:].index(words) + 1
        elif words not in page.text:
            yield Finding(ALTERNATIVE, f"the alternative text is missing or out of order: {words}", place)
    for words in shown:
        if words not in wanted:
            yield Finding(ALTERNATIVE, f"no picture of the leaflet is described so: {words}", place)


def _folded(words: str) -> str:
    """The words with single spaces, as a browser shows them."""
    return shown_spaces(words).strip()


def _ids(page: WebPage, place: Place) -> Iterator[Finding]:
    ids = Counter(element.get("id") for element in page.elements if element.get("id"))
    for name, count in ids.items():
        if count > 1:
            yield Finding(IDS, f"{count} elements have the id {name}", place)
    for element in page.elements:
        for name in NAMING:
            for named in (element.get(name) or "").split():
                if named not in ids:
                    yield Finding(IDS, f"{name} names {named}, which is not there", place)


def _headings(page: WebPage, place: Place) -> Iterator[Finding]:
    levels = [int(one.tag[1]) for one in page.elements if re.fullmatch("h[1-6]", one.tag)]
    if levels.count(1) != 1:
        yield Finding(HEADINGS, f"has {levels.count(1)} headings 1", place)
    for one, other in zip((0, *levels), levels, strict=False):
        if other > one + 1:
            yield Finding(HEADINGS, f"heading {other} follows heading {one}", place)


def _contrast(page: WebPage, place: Place) -> Iterator[Finding]:
    """Yield the colours of letters that are too near to those behind them, in each palette of the page.

    ``--ink``, ``--quiet`` and ``--link`` are for letters on every ground, ``--x-ink`` for those on ``--x``.
    """
    palette: dict[str, str] = {}
    for block in PALETTE.findall("".join(_styles(page))):
        palette |= dict(COLOUR.findall(block))  # a later block changes some colours of the first
        pairs = [(letters, ground) for letters in LETTERS for ground in GROUNDS]
        pairs += [(name, name.removesuffix("-ink")) for name in palette if name.endswith("-ink")]
        for letters, ground in pairs:
            if letters in palette and ground in palette:
                ratio = contrast(palette[letters], palette[ground])
                if ratio < LOWEST_CONTRAST:
                    yield Finding(CONTRAST, f"--{letters} on --{ground} has {ratio:.2f}:1", place)


def _styles(page: WebPage) -> Iterator[str]:
    return (element.text or "" for element in page.elements if element.tag == "style")

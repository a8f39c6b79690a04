"""What must not be in a released file: a draft's version, a placeholder, a link that leads nowhere useful.

A draft may have them: there they are notes. A release has none, unless leaflet.toml waives one with a reason;
the version of a draft cannot be waived. Never asks the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pipeline.checks.waivers import Suspicion
from pipeline.model.document import NOWHERE, Document, Passage, Place, all_passages, links, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import is_english
from pipeline.model.leaflet import Leaflet, State
from pipeline.model.links import short_address

DRAFT_VERSION = Rule(
    "release/draft-version",
    Severity.ERROR,
    "The version of a released leaflet says that it is a draft.",
    why="Readers see it at the end of every file, and cannot tell whether they may trust the words.",
    standard="design: nothing unchecked looks checked",
    bad='version = "2026.1-draft"',
    good='version = "2026.1"',
)
PLACEHOLDER = Rule(
    "release/placeholder",
    Severity.NOTE,
    "Words stand for others that somebody must still fill in.",
    why="Somebody in danger would read “[insert number]” where the number should be.",
    standard="design: nothing is lost silently",
    bad="Call [insert number] for help.",
    good="Call 01632 960 001 for help.",
)
HOME_PAGE = Rule(
    "release/home-page",
    Severity.NOTE,
    "A link leads to a home page.",
    why="The reader must search the whole website, in a language that they may not read.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad="Read about our app at [Example Police](https://police.example.org/).",
    good="Read about our app at [Example Police](https://police.example.org/app).",
)
NO_TARGET = Rule(
    "release/no-target",
    Severity.NOTE,
    "The text sends readers to a website and does not say where it is.",
    why="On paper there is no website around the words, and nobody can find what they promise.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad="You can read more about this elsewhere on our website.",
    good="You can read more about this at [Example Police](https://police.example.org/support).",
)
RULES = (DRAFT_VERSION, PLACEHOLDER, HOME_PAGE, NO_TARGET)

DRAFT = re.compile(
    r"(?<![^\W\d_])(?:drafts?|wip|tb[acd]|alpha|beta|preview|proof|unreleased|not final|rc(?=[\d.-]|$)"
    r"|entwurf|brouillon|borrador|bozza|rascunho|szkic|wersja robocza|drafft|ciornă|juodraštis"
    r"|чернетка|черновик|مسودة|مسودہ|پیش‌نویس)(?![^\W\d_])|草稿|খসড়া|ਖਰੜਾ",
    re.IGNORECASE,
)
"""A word for a draft in a version, as a word of its own: "2026.1-draft2"."""
FILLED_IN = (
    r"insert|add|enter|fill|put|your|our|name of|names?|date|phone|telephone|number|address|e-?mail|link|url"
    r"|logo|organisation|organization|force|service|council|contact|to be|tb[acd]|placeholder|xx+"
)
EMPTY = re.compile(
    rf"\[\s*(?:{FILLED_IN})\b[^\]\n]{{0,60}}\]|<\s*(?:{FILLED_IN})\b[^>\n]{{0,60}}>|\{{\{{[^}}\n]{{1,60}}\}}\}}"
    r"|(?<![^\W_])(?:[Xx]{2,}[ -]){1,4}[Xx]{2,}(?![^\W_])|(?<![^\W_])(?:X{3,}|x{4,})(?![^\W_])"
    r"|(?<![^\W_])(?:TBC|TBA|TBD|TODO|FIXME)(?![^\W_])|(?i:lorem ipsum)|\?{4,}"
    r"|(?<!\d)0{4,5}[ -]?0{3}[ -]?0{3}(?!\d)",
)
"""Words between brackets that ask for others, rows of X, and what editors write for "not known yet"."""
HOME = re.compile(
    r"https?://[^/?#\s]+(?:/(?:(?:en|cy|ga|gd|fr|de|es|it|pt|pl|ro|ar|ur|uk|ru|zh)(?:-[a-z]{2,4})?)?/?)?"
    r"(?:(?:index|home|default)(?:\.\w{2,5})?/?)?(?:#[\w-]*)?",
    re.IGNORECASE,
)
"""The address of a whole site, or of its first page in one language: no path, ``/cy``, ``/index.html``."""
WEBSITE = re.compile(
    r"\b(?:our|this|their|the (?:force|council|police|trust)['’]?s?)(?: own)? (?:web ?sites?|web ?pages?)\b"
    r"|\bour (?:home ?page|site)\b|\bclick (?:here|on (?:the|this) link)\b|\b(?:follow|use) th(?:e|is) link\b"
    r"|\b(?:elsewhere )?on (?:the|our) website\b",
    re.IGNORECASE,
)
"""English words that send readers to a website without its address."""


def check(leaflet: Leaflet, documents: Iterable[Document], release: bool = False) -> Iterator[Suspicion]:
    """Yield what must not be in a release, each with the words that a waiver must name.

    With *release*, all are errors; before that they are notes, and the version may be that of a draft.
    """
    for what, finding in _found(leaflet, tuple(documents)):
        yield what, replace(finding, severity_here=Severity.ERROR) if release else finding


def draft_version(leaflet: Leaflet) -> Iterator[Finding]:
    """Yield an error if the version says that the leaflet is a draft: for releases only."""
    found = DRAFT.search(leaflet.version)
    if found:
        message = f"the version is “{leaflet.version}”, and “{found[0]}” says that it is a draft"
        hint = 'write the version that readers get, such as version = "2026.1"'
        yield Finding(DRAFT_VERSION, message, leaflet.places.get("version", NOWHERE), hint)


def _found(leaflet: Leaflet, documents: tuple[Document, ...]) -> Iterator[Suspicion]:
    for words, place in _printed(leaflet, documents):
        for each in EMPTY.finditer(words):
            hint = "fill it in; if the words are right, waive them in leaflet.toml with a reason"
            message = f"“{each[0]}” is still to be filled in"
            yield each[0], Finding(PLACEHOLDER, message, place, hint)
    for target, place in _targets(leaflet, documents).items():
        if HOME.fullmatch(target):
            hint = "link to the page itself; if this is the page, waive it in leaflet.toml with a reason"
            message = f"{short_address(target)} is a home page"
            yield target, Finding(HOME_PAGE, message, place, hint)
    for document in documents:
        if is_english(document.language):
            yield from _without_target(tuple(passages(document)))


def _printed(leaflet: Leaflet, documents: tuple[Document, ...]) -> Iterator[tuple[str, Place]]:
    """The words that readers get, and what leaflet.toml adds to them."""
    seen: dict[str, Place] = {}
    for passage in all_passages(*documents):
        seen.setdefault(passage.words, passage.place)
    yield from seen.items()
    yield leaflet.version, leaflet.places.get("version", NOWHERE)
    yield leaflet.publisher.name, leaflet.publisher.place
    for contact in leaflet.contacts:
        if contact.fact.state is State.CONFIRMED and contact.line not in seen:
            yield contact.line, contact.fact.place


def _targets(leaflet: Leaflet, documents: tuple[Document, ...]) -> Mapping[str, Place]:
    """Where the links lead, in the source and for readers of single languages, each with its first place."""
    found: dict[str, Place] = {}
    for passage in all_passages(*documents):
        for link in links(passage.content):
            found.setdefault(link.target, passage.place)
    for targets in leaflet.links.values():
        for target, other in targets.items():
            found.setdefault(other, leaflet.link_places.get(target, NOWHERE))
    return found


def _without_target(said: tuple[Passage, ...]) -> Iterator[Suspicion]:
    """Words that name a website, where neither their passage nor the one after a colon has a link."""
    for passage, after in zip(said, (*said[1:], None), strict=True):
        found = WEBSITE.search(passage.words)
        if found is None or any(links(passage.content)):
            continue
        if after is not None and passage.words.rstrip().endswith(":") and any(links(after.content)):
            continue
        message = f"“{found[0]}” has no address"
        hint = "write the address beside it, or take the words out; a waiver in leaflet.toml needs a reason"
        yield found[0], Finding(NO_TARGET, message, passage.place, hint)

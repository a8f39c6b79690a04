"""The links of a leaflet -> findings where an address can deceive, or is another one than a reader sees.

Knows no file format: writers print what the document has, and checks of finished files compare them with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pipeline.model.addresses import filled_in, host_of, leads_elsewhere, mixed_in, other_page, user_in
from pipeline.model.document import NOWHERE, Document, Link, Passage, Place, all_passages, links, plain_words
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Leaflet

USER = Rule(
    "link/user-name",
    Severity.WARNING,
    "A web address has a name before its host.",
    why="https://gov.uk@example.org leads to example.org. A reader sees gov.uk and trusts it.",
    standard="RFC 3986, 7.6: semantic attacks",
    bad="# Help\n\nRead [about bail](https://gov.uk@example.org/bail).\n",
    good="# Help\n\nRead [about bail](https://www.gov.uk/bail).\n",
)
FILLED_IN = Rule(
    "link/filled-in",
    Severity.WARNING,
    "A link to an e-mail fills in a text, or people who get a copy.",
    why="Words that somebody else chose go out in the name of the reader, or to people whom they do not see.",
    standard="RFC 6068, 7: security considerations",
    bad="# Help\n\n[Write to us](mailto:help@example.org?bcc=other@example.org).\n",
    good="# Help\n\n[Write to us](mailto:help@example.org?subject=Help).\n",
)
MIXED = Rule(
    "link/mixed-letters",
    Severity.WARNING,
    "The host of an address mixes alphabets, or has letters that look like others.",
    why="With a Cyrillic о, “gоv.uk” is another place on the web. Nobody can see the difference.",
    standard="Unicode UTS #39, 5.2: restriction levels",
    bad="# Help\n\nRead [about bail](https://www.gоv.uk/bail).\n",
    good="# Help\n\nRead [about bail](https://www.gov.uk/bail).\n",
)
OTHER_ADDRESS = Rule(
    "link/other-address",
    Severity.ERROR,
    "The words of a link are one address or number, and the link leads to another.",
    why="A reader believes the words. On paper, there are only the words.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad="# Help\n\nCall [101](tel:999).\n",
    good="# Help\n\nCall [101](tel:101).\n",
)
OTHER_PAGE = Rule(
    "link/other-page",
    Severity.NOTE,
    "The words of a link are the address of one page, and the link leads to another page of the same site.",
    why="Who types the address finds something else than who presses the link.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad="# Help\n\nRead [www.example.org/bail](https://www.example.org/visas).\n",
    good="# Help\n\nRead [www.example.org/bail](https://www.example.org/bail).\n",
)
RULES = (USER, FILLED_IN, MIXED, OTHER_ADDRESS, OTHER_PAGE)
ALONE = "write the address alone"


def check(leaflet: Leaflet, documents: Collection[Document]) -> Iterator[Finding]:
    """Yield the findings about the links of *documents*, and about what ``leaflet.toml`` puts in their place.

    They are errors in a passage that is critical.
    """
    critical: set[str] = set()
    for passage in all_passages(*documents):
        dangerous = passage.critical or leaflet.endangers(passage.words)
        for link in links(passage.content):
            critical |= {link.target} if dangerous else set()
            yield from _found(link, passage, dangerous)
    for tag, targets in leaflet.links.items():
        for target, other in targets.items():
            place = leaflet.link_places.get(target, NOWHERE)
            yield from dangers(other, place, target in critical, tag)


def check_text(document: Document) -> Iterator[Finding]:
    """Yield the findings about the links of a text that is no leaflet."""
    yield from check(Leaflet(""), (document,))


def _found(link: Link, passage: Passage, dangerous: bool) -> Iterator[Finding]:
    yield from dangers(link.target, passage.place, dangerous)
    words = plain_words(link.children).strip()
    if typed := leads_elsewhere(words, link.target):
        yield Finding(
            OTHER_ADDRESS, f"“{typed}” leads to {_shown(link.target)}", passage.place, _right(typed)
        )
    elif typed := other_page(words, link.target):
        yield Finding(OTHER_PAGE, f"“{typed}” leads to {_shown(link.target)}", passage.place, _right(typed))


def dangers(target: str, place: Place, dangerous: bool = False, tag: str = "") -> Iterator[Finding]:
    """Yield what in an address can deceive a reader; errors if *dangerous*. *tag* is whose readers get it."""
    severity = Severity.ERROR if dangerous else None
    if before := user_in(target):
        message = f"{_shown(target)} leads to {host_of(target)}, not to {before}"
        yield Finding(USER, message, place, ALONE, tag, severity)
    if names := filled_in(target):
        message = f"{_shown(target)} fills in {' and '.join(names)}"
        yield Finding(FILLED_IN, message, place, "leave out all but the subject", tag, severity)
    if label := mixed_in(target):
        points = " ".join(f"U+{ord(sign):04X}" for sign in dict.fromkeys(label) if not sign.isascii())
        message = f"{_shown(target)} has “{label}”, with {points}"
        yield Finding(MIXED, message, place, "type the address again", tag, severity)


def _right(typed: str) -> str:
    return f"write where the link leads, or let it lead to {typed}"


def _shown(target: str) -> str:
    """The beginning of an address, as a line of a report shows it."""
    return target if len(target) <= 60 else f"{target[:60]}…"

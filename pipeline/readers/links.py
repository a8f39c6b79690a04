"""Turns web and e-mail addresses in plain words into links. Telephone numbers stay plain words."""

from __future__ import annotations

import re

from pipeline.model.document import Inline, Inlines, Link, Text

LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
HOST = rf"(?:{LABEL}\.)+[A-Za-z]{{2,}}"
STOPS = '\\s<>"“”«»，。、！？；：（）「」'
PATH = rf"(?:[:/?#][^{STOPS}()]*(?:\([^{STOPS}()]*\)[^{STOPS}()]*)*)?"
# Top-level domains that distinguish a bare "refuge.org.uk" from "e.g." or a full stop without a space.
# Of the countries' own, only those that are hardly ever a word after a full stop ("help.us", "hier.so").
COUNTRY_ENDS = "de|fr|pl|nl|ch|dk|pt|cz|sk|hu|gr|lt|lv|ee|ua|ca|au|nz"
KNOWN_ENDS = f"uk|org|com|net|gov|edu|info|eu|int|ie|wales|cymru|scot|london|{COUNTRY_ENDS}"
FILES = "pdf|docx?|xlsx?|pptx?|odt|txt|md|html?|jpe?g|png|svg|zip|mp[34]"

EMAIL = rf"(?<![\w.+'-])(?P<email>[\w.+'-]*[\w+-]@{HOST})"
URL = rf"(?P<url>(?i:https?)://[^{STOPS}]+)"
WWW = rf"(?P<www>(?i:www)\.{HOST}{PATH})"
BARE = rf"(?P<bare>(?:[a-z0-9][a-z0-9-]*\.)+(?:{KNOWN_ENDS})(?![A-Za-z0-9_@-]|\.[A-Za-z0-9]){PATH})"
ADDRESS = re.compile(rf"(?<![A-Za-z0-9_@./-])(?:{EMAIL}|{URL}|{WWW}|{BARE})")

# "(cambs.police.uk)", "(GOV.UK)", "(https://www.refuge.org.uk/help)"; not "(Mr.Smith)", not "(form.pdf)".
SMALL_HOST = rf"(?:[a-z0-9-]+\.)+(?!(?:{FILES})\))[a-z]{{2,}}"
KNOWN_HOST = rf"(?:{LABEL}\.)+(?i:{KNOWN_ENDS})"
BRACKETED = re.compile(
    rf" ?\((?P<target>(?i:https?)://[^{STOPS}()]+|(?i:www)\.{HOST}{PATH}|(?:{KNOWN_HOST}|{SMALL_HOST}){PATH})\)"
)
SEPARATORS = frozenset("| - – — : / & + · > »".split())
CONNECTORS = frozenset(("of", "for", "the"))
"""Small words within names: "Rights of Women", "National Centre for Domestic Violence"."""

TRAILING = re.compile(r"(?<![.,;:!?'’”»…。،؟؛۔।])[.,;:!?'’”»…。،؟؛۔।]+$")
OPENING = "'\"‘’“”«(["


def with_links(words: str) -> Inlines:
    """Return *words* with their addresses as links.

    In ``Some Name (domain.tld)`` the run of capitalised words before the bracket becomes the link, and the
    domain its target. If there is no such run, the domain itself becomes the link and the brackets stay.
    """
    inlines: list[Inline] = []
    done = 0
    for hit in BRACKETED.finditer(words):
        start = _name_start(words, done, hit.start())
        target = _target(hit["target"])
        if start < hit.start():
            inlines += _addresses(words[done:start])
            inlines.append(Link((Text(words[start : hit.start()]),), target))
            done = hit.end()
        else:
            inlines += _addresses(words[done : hit.start("target")])
            inlines.append(Link((Text(hit["target"]),), target))
            done = hit.end("target")
    inlines += _addresses(words[done:])
    return tuple(inlines)


def with_addresses(words: str) -> Inlines:
    """Return *words* with bare web and e-mail addresses as links; brackets are left as they are."""
    return tuple(_addresses(words))


def has_address(words: str) -> bool:
    """Whether *words* contain a web or e-mail address."""
    return ADDRESS.search(words) is not None or BRACKETED.search(words) is not None


def _addresses(words: str) -> list[Inline]:
    inlines: list[Inline] = []
    done = 0
    for hit in ADDRESS.finditer(words):
        address = _trimmed(hit[0])
        if hit.start() > done:
            inlines.append(Text(words[done : hit.start()]))
        target = f"mailto:{address}" if hit["email"] else _target(address)
        inlines.append(Link((Text(address),), target))
        done = hit.start() + len(address)
    if done < len(words):
        inlines.append(Text(words[done:]))
    return inlines


def _name_start(words: str, start: int, end: int) -> int:
    """The offset where the run of capitalised words before *end* begins; *end* if there is none."""
    first = end
    for token in reversed(list(re.finditer(r"\S+", words[start:end]))):
        word = token[0]
        joins = first < end and (word in SEPARATORS or word in CONNECTORS)
        if first < end and word[-1] in ".,;:!?" and word not in SEPARATORS:
            break
        if _capitalised(word):
            first = start + token.start()
        elif not joins:
            break
    return first


def _capitalised(word: str) -> bool:
    word = word.lstrip(OPENING)
    return bool(word) and word[0].isupper()


def _target(address: str) -> str:
    """The address with its scheme (https if it has none) in lower case; so is the host of a bare address."""
    scheme, mark, rest = address.partition("://")
    if mark:
        return f"{scheme.lower()}://{rest}"
    host = re.match(r"[^/?#:]*", address)
    assert host is not None, "the pattern matches the empty string"
    return f"https://{host[0].lower()}{address[host.end() :]}"


def _trimmed(address: str) -> str:
    """The address without punctuation at its end that belongs to the sentence around it."""
    while True:
        shorter = TRAILING.sub("", address)
        if shorter.endswith((")", "]")) and shorter.count("(") < shorter.count(")") + shorter.count("]"):
            shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter

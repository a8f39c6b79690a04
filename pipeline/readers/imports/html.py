"""A saved web page -> the source of a leaflet: its text as Markdown, its title, language and pictures.

What is not the text is taken off by ``page_parts``; every word of the page is in the text or in a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from pipeline.model.addresses import foreign_scheme
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import canonical_tag, is_same_language
from pipeline.model.language import language as language_of
from pipeline.readers.imports import inventory, mhtml
from pipeline.readers.imports.encodings import decoded
from pipeline.readers.imports.imported import Imported, MarkdownText
from pipeline.readers.imports.page_names import BOXES, parts
from pipeline.readers.imports.page_parts import quoted, without_page_parts
from pipeline.readers.imports.rules import OTHER_LANGUAGE
from pipeline.readers.imports.tree import HEADINGS, markdown_of
from pipeline.readers.lines import clean
from pipeline.readers.rules import LINK_SCHEME, LINK_TARGET, LINK_WAYS, NO_LINK

SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
SITE_NAME = re.compile(r"(?<=\s)(?:[|·•»«:]+|[-–—])(?=\s)")
WEB = re.compile(r"https?://", re.IGNORECASE)
NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no tree of elements can hold (XML 1.0, 2.2)."""
OF_PAGE = ("javascript", "about", "blob")
"""What the buttons of a page begin with, which is nothing to those who read the words elsewhere."""
NO_PAPER = ("javascript:", "data:", "file:", "about:", "blob:")
"""Addresses that lead nowhere outside the page."""
TOO_MUCH = ("RESOURCE_LIMIT", "NAME_TOO_LONG", "NO_MEMORY", "ENTITY_LOOP", "INTERNAL_ERROR")
NO_TEXT = "the page has no text"
LONGEST_TEXT = 1_000_000
"""The greatest number of characters of a page; a book has so many."""
LONGEST_BOX = 600
"""The greatest number of characters that a box takes."""
MARKED_HINT = "they keep their mark, as in [Ffoniwch ni]{lang=cy}, so that screen readers speak them right"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
RETRY_HINT = "open the page in your browser, and copy its words into a .txt file"


def read(name: str, data: bytes, beside: Mapping[str, bytes]) -> Imported:
    """Return the source that a saved page becomes; raise PipelineError if it has no words."""
    page = mhtml.opened(data, name) if name.lower().endswith((".mhtml", ".mht")) else None
    text = decoded(page.data if page else data, name, page.encoding if page else "")
    tree = _parsed(text, name)
    body = tree.find("body")
    if body is None:
        raise PipelineError(NO_TEXT, Place(name), RETRY_HINT)
    base = page.address if page and WEB.match(page.address) else _address(tree)
    return _source(name, tree, body, base, {**beside, **(page.beside if page else {})})


def _source(name: str, tree: Any, body: Any, base: str, beside: Mapping[str, bytes]) -> Imported:
    language, findings = _language(tree, body, name)
    _mend(body)
    lines = quoted(body, "\n").split("\n")
    heading = next(_headings(body, "h1"), ("", None))[0]
    findings += without_page_parts(body, name)
    title = _titled(tree, body, heading)
    findings += _other_languages(body, language, name)
    findings += _linked(body, base, name)
    _boxed(body)
    length = len(quoted(body))
    if not length or length > LONGEST_TEXT:
        what = f"the text of the page is too long for a leaflet: {length} characters" if length else NO_TEXT
        raise PipelineError(what, Place(name), RETRY_HINT)
    made = markdown_of(body, name, beside)
    findings += made.findings
    whole = MarkdownText(made.text, made.pictures, findings)
    findings += tuple(inventory.lost(lines, whole, name))
    return Imported(made.text, ".md", title, language, made.pictures, findings)


def _parsed(text: str, name: str) -> Any:
    """The tree of a page, read without the network and without what its author may declare."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_pis=True)
    shown = NO_XML.sub("\ufffd", text.replace("\0", ""))
    try:
        tree = etree.fromstring(shown.encode(errors="replace"), parser)
    except etree.ParserError:
        tree = None
    if tree is None or not len(tree):
        raise PipelineError(NO_TEXT, Place(name), RETRY_HINT)
    for error in parser.error_log:
        deep = "Excessive depth" in error.message
        if deep or any(kind in error.type_name for kind in TOO_MUCH):
            what = "its parts stand in each other too deeply" if deep else "one part of it is too large"
            raise PipelineError(f"we cannot read this page: {what}", Place(name, error.line), RETRY_HINT)
    return tree


def _address(tree: Any) -> str:
    """The address of the page, or what its links count from; "" if it does not say."""
    found = (
        *(one.get("href") or "" for one in tree.iter("base")),
        *(
            one.get("href") or ""
            for one in tree.iter("link")
            if "canonical" in (one.get("rel") or "").split()
        ),
        *(one.get("content") or "" for one in tree.iter("meta") if one.get("property") == "og:url"),
        *(hit[1] for comment in _comments(tree) if (hit := SAVED_FROM.search(comment))),
    )
    return next((address.strip() for address in found if WEB.match(address.strip())), "")


def _comments(tree: Any) -> Iterator[str]:
    """The comments at the top of the file, where browsers write the address of a page that they save."""
    before = tree.getprevious()
    while before is not None:
        if isinstance(before, etree._Comment):
            yield before.text or ""
        before = before.getprevious()


def _language(tree: Any, body: Any, name: str) -> tuple[str, tuple[Finding, ...]]:
    """The language of the page as a BCP 47 tag: that of its main part, if that says its own."""
    mains = [one for one in body.iter("main") if one.get("lang")]
    given = [clean(one.get("lang") or one.get(XML_LANG) or "") for one in (*mains, body, tree)]
    first = next(filter(None, given), "")
    if not first or _tag(first):
        return _tag(first), ()
    message = f"the page says that its language is {first!r}, which is no language that we know"
    return "", (Finding(OTHER_LANGUAGE, message, Place(name, tree.sourceline or 0)),)


def _tag(given: str) -> str:
    try:
        return canonical_tag(given.replace("_", "-")) if given else ""
    except PipelineError:
        return ""


def _known(given: str) -> str:
    """The tag of a language that we know; "" if *given* is none."""
    try:
        return language_of(given.replace("_", "-")).tag if given else ""
    except PipelineError:
        return ""


def _mend(body: Any) -> None:
    """Give elements the names that say what their author means by roles, classes and scripts."""
    for element in body.iter():
        if not isinstance(element.tag, str):
            continue
        level = element.get("aria-level") or ""
        if element.get("role") == "heading" and level.isdecimal() and element.tag not in HEADINGS:
            element.tag = f"h{min(max(int(level), 1), 6)}"
        if hidden := element.get("data-cfemail"):
            element.text = _shown(hidden) or element.text
        if (
            element.tag == "img"
            and element.get("data-src")
            and (element.get("src") or "data:")[:5] == "data:"
        ):
            element.set("src", element.get("data-src"))


def _shown(hidden: str) -> str:
    """An e-mail address that Cloudflare has hidden from robots: each byte is changed by the first one."""
    try:
        key, *others = bytes.fromhex(hidden)
        return bytes(byte ^ key for byte in others).decode()
    except ValueError:
        return ""


def _titled(tree: Any, body: Any, heading: str) -> str:
    """The title of the page; put above the text if that has none.

    *heading* is the first heading of the whole page, which may only be the name of the site.
    """
    if found := next(_headings(body, "h1"), None):
        return found[0]
    whole = clean(next((one.text or "" for one in tree.iter("title")), ""))
    name, *site = map(str.strip, SITE_NAME.split(whole))
    named = heading.casefold() not in map(str.casefold, site) and inventory.words(heading) & inventory.words(
        name
    )
    title = heading if heading and (named or not name) else name
    for words, element in _headings(body, *HEADINGS):
        if words in whole:
            element.tag = "h1"
            return words
    if title:
        above = etree.Element("h1")
        above.text, above.tail, body.text = title, body.text, None
        body.insert(0, above)
    return title


def _headings(body: Any, *tags: str) -> Iterator[tuple[str, Any]]:
    """The headings that have words, with their words."""
    found = ((quoted(element, " "), element) for element in body.iter(*tags))
    return (pair for pair in found if pair[0])


def _other_languages(body: Any, language: str, name: str) -> tuple[Finding, ...]:
    """One finding that quotes the words that the page marks as another language than its own.

    Afterwards, the attribute ``lang`` is that of such words; it is "" for words in the page's own language.
    """
    found: list[tuple[int, str]] = []
    done: set[Any] = set()
    for element in body.iter():
        if not isinstance(element.tag, str):
            continue
        tag = _known(clean(element.get("lang") or "")) if "lang" in element.attrib else ""
        if tag:
            element.set("lang", tag if language and not is_same_language(tag, language) else "")
        else:
            element.attrib.pop("lang", None)
        if element.getparent() in done:
            done.add(element)
        elif language and tag and not is_same_language(tag, language) and (words := quoted(element)):
            done.add(element)
            found.append((element.sourceline or 0, f"{words} ({tag})"))
    if not found:
        return ()
    message = f"the page marks these words as another language: {' | '.join(words for _, words in found)}"
    return (
        Finding(OTHER_LANGUAGE, message, Place(name, found[0][0]), MARKED_HINT, severity_here=Severity.NOTE),
    )


def _linked(body: Any, base: str, name: str) -> tuple[Finding, ...]:
    """Give each link its full address; one finding for those that have none."""
    lost: list[tuple[int, str]] = []
    foreign: dict[Severity, list[tuple[int, str]]] = {}
    for link in body.iter("a"):
        target = (link.get("href") or "").strip()
        if not target:
            continue
        full = _full(target, base)
        link.set("href", full)
        words = quoted(link)
        if words and (scheme := foreign_scheme(full or target)):
            link.set("href", "")
            severity = Severity.NOTE if scheme in OF_PAGE else Severity.ERROR
            foreign.setdefault(severity, []).append((link.sourceline or 0, f"{words} ({target})"))
        elif not full and words and not target.startswith("#") and not target.lower().startswith(NO_PAPER):
            lost.append((link.sourceline or 0, f"{words} ({target})"))
    told = tuple(
        Finding(
            *(
                LINK_SCHEME,
                f"{NO_LINK}: {'; '.join(each for _, each in every)}",
                Place(name, every[0][0]),
                LINK_WAYS,
            ),
            severity_here=severity,
        )
        for severity, every in foreign.items()
    )
    if not lost:
        return told
    words = "; ".join(each for _, each in lost)
    message = f"these words are no links any more, since the page does not say its address: {words}"
    hint = "write the full address, such as https://www.gov.uk/bail"
    return (*told, Finding(LINK_TARGET, message, Place(name, lost[0][0]), hint))


def _full(target: str, base: str) -> str:
    """The address of a link outside the page; "" if there is none."""
    scheme, colon, rest = target.partition(":")
    if colon and scheme.lower() in ("tel", "callto", "sms"):
        return f"{'tel' if scheme.lower() == 'callto' else scheme.lower()}:{''.join(rest.split())}"
    if target.lower().startswith(NO_PAPER) or target.startswith("#"):
        return ""
    try:
        full = urljoin(base, target)
    except ValueError:
        return ""
    if base and "#" in full and full.partition("#")[0] == base.partition("#")[0]:
        return ""
    return full if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", full) else ""


def _boxed(body: Any) -> None:
    """Make a box of what a page sets apart as a warning or a note, if it is short."""
    for element in body.iter("div", "section", "p", "aside"):
        names = parts(element.get("class") or "")
        if not names & BOXES and element.get("role") not in ("note", "alert"):
            continue
        inner = {child.tag for child in element.iterdescendants()} | {
            above.tag for above in element.iterancestors()
        }
        plain = inner.isdisjoint((*HEADINGS, "table", "img", "blockquote", "li", "dl", "td"))
        if plain and len("".join(element.itertext())) <= LONGEST_BOX:
            element.tag = "blockquote"

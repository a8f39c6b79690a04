"""Takes off a web page what is not its text: menus, banners, footers, buttons. Each is quoted in a finding.

It goes by what a page says of its parts: elements, roles, names of classes, labels. It keeps what is hidden
or closed, and what has a telephone number in it, unless that is a footer, a menu or a banner.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.model.finding import Finding, Severity
from pipeline.readers.details import TELEPHONE
from pipeline.readers.imports import page_names
from pipeline.readers.imports.notes import ImportCause, ImportNotes
from pipeline.readers.imports.rules import LEFT_OUT
from pipeline.readers.imports.tree import HEADINGS, LINES, SILENT, TagsBetween, events
from pipeline.readers.lines import clean

MENU, HEAD, FOOT, BESIDE = (
    "a menu",
    "the head of the page",
    "the footer of the page",
    "a part beside the text",
)
COOKIES, WINDOW, OUTSIDE = (
    "a cookie notice",
    "a window over the page",
    "words outside the main part of the page",
)
CONTENTS = "a list of the headings"
FORM, TRAIL, LABELS, EMBEDDED, LOGO = (
    "a form",
    "breadcrumbs",
    "buttons and labels",
    "what is not words",
    "names of icons",
)
LANDMARKS = {"nav": MENU, "footer": FOOT, "header": HEAD, "aside": BESIDE, "dialog": WINDOW}
ROLES = {
    **dict.fromkeys(("navigation", "menu", "menubar"), MENU),
    **dict.fromkeys(("dialog", "alertdialog"), WINDOW),
    "search": "a search form",
    "banner": HEAD,
    "contentinfo": FOOT,
    "complementary": BESIDE,
}
SURE = frozenset((MENU, HEAD, FOOT, COOKIES, FORM))
"""Parts that are left out even if a telephone number is in them; the finding is a warning then."""
NEVER = frozenset(("html", "body", "main"))
SCOPES = frozenset(("article", "main", "section", "blockquote", "li", "td", "figure"))
"""Within these, a header or footer is that of the part, not of the page."""
SHORT_NUMBER = re.compile(
    r"(?<![\d.,/-])(?:999|112|911|111|101|116 ?\d{3})(?![\d/-]|[.,]\d)"
    r"|emergenc|urgence|notruf|emergenz|argyfwng|alarmow|ratunkow|urgență|екстрен|طوارئ|الطوارئ|ہنگامی|اورژانس|急救|紧急",
    re.IGNORECASE,
)
YEARS = re.compile(r"(?:19|20)\d\d\D*(?:(?:19|20)?\d\d\D*){0,2}")
HALF = 0.5
LONG_MENU = 400
"""The fewest characters of a menu that is text, if few of them are in links."""
MAIN_LENGTH, MAIN_SHARE = 150, 0.3
"""The main part of a page has so many characters, or so great a share of all; else it is not the text."""
LONGEST_LABEL, LONGEST_FORM, LONGEST_NOTICE = 100, 900, 5000
LONG_TEXT = 500
HOLDERS = frozenset(("div", "section", "article", "form", "table", "tbody", "tr", "td", "center"))
MOST_PROSE, MOST_LINKS = 0.7, 0.6
"""On a page without a main part, its text has so much of the prose; menus are links by so much."""
CONTROLS = frozenset(("input", "select", "textarea"))
FILLED = frozenset(("", "text", "email", "search", "password", "tel", "url", "number", "date"))
PRESSED = frozenset(("submit", "button", "reset"))
EMBEDS = frozenset(("iframe", "object", "audio", "video", "canvas", "noscript", "svg", "math"))
SEPARATORS = "|/·•-–—»›>, "
COPYRIGHT = re.compile(r"\W{0,3}(?:©|\(c\) ?\d{4}|copyright\b)", re.IGNORECASE)
NUMBER_HINT = "it has a telephone number: write that into the leaflet, if readers need it"
HINT = "if readers need it, write it into the leaflet"


@dataclass(slots=True)
class _Part:
    """What is in an element: how many characters, how many of them in links and buttons, and more."""

    length: int = 0
    linked: int = 0
    numbers: bool = False
    title: bool = False
    main: bool = False
    fields: int = 0

    @property
    def prose(self) -> int:
        """How many characters are in no link."""
        return self.length - self.linked

    @property
    def share(self) -> float:
        """The share of the characters that is in links; all of none."""
        return self.linked / self.length if self.length else 1.0


def without_page_parts(body: Any, file: str) -> tuple[Finding, ...]:
    """Take off *body* (which is changed) what is not the text of the page; return what to tell of it."""
    return _Page(body, ImportNotes(file)).cleared()


def quoted(element: Any, between_lines: str = " | ") -> str:
    """Return the words in *element* as one line, with a sign between what are lines on the page."""
    made: list[list[str]] = [[]]
    between = TagsBetween()
    for kind, inner, words in events(element):
        if words:
            made[-1] += (" ", words) if between.apart else (words,)
            between.clear()
        elif kind == "words":
            continue
        elif inner.tag in LINES or inner.tag == "br":
            made.append([])
            between.clear()
        else:
            (between.opened if kind == "start" else between.closed).add(inner.tag)
    return between_lines.join(filter(None, (clean("".join(line)) for line in made)))


@dataclass(slots=True)
class _Page:
    """State of the work on one page."""

    body: Any
    notes: ImportNotes
    parts: dict[Any, _Part] = field(default_factory=dict)
    mains: Sequence[Any] = ()
    headings: frozenset[str] = frozenset()
    path: Sequence[Any] = ()

    def cleared(self) -> tuple[Finding, ...]:
        self.parts = _measured(self.body)
        self.headings = frozenset(_key(one) for one in self.body.iter(*HEADINGS))
        self.mains = self._main_parts()
        self.path = self._path()
        for element in self.mains:
            for above in (element, *element.iterancestors()):
                if above in self.parts:
                    self.parts[above].main = True
        waiting = [self.body]
        while waiting:
            element = waiting.pop()
            kept = [child for child in list(element) if isinstance(child.tag, str) and self._keeps(child)]
            self._words_outside(element)
            waiting += reversed(kept)
        return tuple(self.notes.findings())

    def _main_parts(self) -> Sequence[Any]:
        """The main parts of the page, unless they hold too little to be its text."""
        found = [one for one in self.parts if one.tag == "main" or one.get("role") == "main"]
        outer = [one for one in found if not any(above in found for above in one.iterancestors())]
        length = sum(self.parts[one].length for one in outer)
        whole = self.parts[self.body].length
        return outer if length >= min(MAIN_LENGTH, whole * MAIN_SHARE) else ()

    def _keeps(self, element: Any) -> bool:
        """Whether the element stays; otherwise it is taken off."""
        if element.tag in SILENT - EMBEDS:
            return False
        part = self.parts[element]
        reason = "" if element.tag in NEVER or part.main else self._reason(element, part)
        if not reason:
            return True
        self._take_off(element, reason, part)
        return False

    def _reason(self, element: Any, part: _Part) -> str:
        """What the element is, "" if it belongs to the text."""
        if element.tag in EMBEDS or element.tag in CONTROLS:
            return EMBEDDED
        found = self._landmark(element, part) or self._named(element, part) or self._labelled(element, part)
        if found in SURE or not part.numbers:
            return found or self._outside(element, part)
        return ""

    def _path(self) -> Sequence[Any]:
        """The elements from the body down to the smallest that holds nearly all sentences, and the title."""
        path = [self.body]
        whole = self.parts[self.body]
        while True:
            inner = [
                child
                for child in path[-1]
                if child.tag in HOLDERS
                and (part := self.parts[child])
                and part.prose >= whole.prose * MOST_PROSE
                and part.title >= whole.title
            ]
            if not inner or whole.prose < LONG_TEXT:
                return path
            path.append(inner[0])

    def _outside(self, element: Any, part: _Part) -> str:
        """What the element is if the text of the page is elsewhere."""
        if self._is_outside(element):
            return OUTSIDE
        beside = not self.mains and element.getparent() in self.path[:-1] and element not in self.path
        return page_names.OTHER_PAGES if beside and part.length and part.share >= MOST_LINKS else ""

    def _is_outside(self, element: Any) -> bool:
        """Whether the element is outside the main parts; what has a number there has stayed as a whole."""
        above = element.getparent()
        return (
            bool(self.mains)
            and self.parts[above].main
            and above not in self.mains
            and not self._inside(above)
        )

    def _inside(self, element: Any) -> bool:
        return any(above in self.mains for above in element.iterancestors())

    # ---- what a part is

    def _landmark(self, element: Any, part: _Part) -> str:
        role = element.get("role", "")
        reason = ROLES.get(role) or LANDMARKS.get(element.tag, "")
        scoped = element.tag in ("header", "footer") and role not in ROLES and _is_scoped(element)
        titled = reason == HEAD and part.title and part.share < HALF and not self.mains
        text = reason == MENU and part.length > LONG_MENU and part.share < HALF
        return "" if scoped or titled or text else reason

    def _named(self, element: Any, part: _Part) -> str:
        """What the element is by the names of its classes and its id."""
        given = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not given.strip() or part.title:
            return ""
        names = page_names.parts(given)
        if names & page_names.COOKIES and part.length < LONGEST_NOTICE:
            return COOKIES
        if "material" in names and names & page_names.ICONS:
            return LOGO
        if part.length > self.parts[self.body].length * HALF:
            return ""
        if names & page_names.SKIP and part.share > HALF:
            return LABELS
        whole = page_names.whole(given)
        if not _is_scoped(element) and whole & (page_names.FOOTERS | page_names.HEADERS):
            return FOOT if whole & page_names.FOOTERS else HEAD
        return next(
            (kind for kind, known in page_names.KINDS.items() if names & known and _fits(kind, part)), ""
        )

    def _labelled(self, element: Any, part: _Part) -> str:
        """What the element is by its own words."""
        if element.tag == "form" and part.fields and part.length < LONGEST_FORM and not part.title:
            return FORM
        if element.tag in ("ul", "ol") and part.share == 1 and self._lists_headings(element):
            return CONTENTS
        if not 0 < part.length <= LONGEST_NOTICE // 5:
            return ""
        text = quoted(element) if part.length <= LONGEST_LABEL or element.tag in ("p", "div") else ""
        if text and page_names.about_cookies(text) and not self.parts[self.body].length < 3 * part.length:
            return COOKIES
        if page_names.is_trail(text) and part.length <= page_names.SHORT[TRAIL]:
            return TRAIL
        return LABELS if part.length <= LONGEST_LABEL and self._is_label(element, text) else ""

    def _lists_headings(self, element: Any) -> bool:
        """Whether a list has only links to headings of the page: paper has no use for them."""
        links = list(element.iter("a"))
        inside = all((link.get("href") or "").startswith("#") for link in links)
        return len(links) > 1 and inside and all(_key(link) in self.headings for link in links)

    def _is_label(self, element: Any, text: str) -> bool:
        if element.tag in ("a", "button"):
            target = (element.get("href") or "").lower()
            if target.startswith("mailto:"):
                return target.startswith("mailto:?")  # it sends the page to a friend
            return page_names.is_label(text, button=True) and self._is_alone(element)
        line = element.tag in LINES or page_names.NEW_WINDOW.fullmatch(text) is not None
        return line and (page_names.is_label(text, button=False) or COPYRIGHT.match(text) is not None)

    def _is_alone(self, element: Any) -> bool:
        """Whether nothing but links and buttons is in the line that the element is in."""
        inner = element
        while inner is not self.body and inner.tag not in LINES:
            above, before, after = inner.getparent(), inner.getprevious(), inner.getnext()
            texts = (inner.tail, before.tail if before is not None else above.text)
            if any(text and clean(text).strip(SEPARATORS) for text in texts):
                return False
            if not (self._is_apart(before) and self._is_apart(after)):
                return False
            inner = above
        return True

    def _is_apart(self, beside: Any) -> bool:
        """Whether a neighbour of an element is no part of its sentence."""
        part = self.parts.get(beside)
        return part is None or part.share == 1 or beside.tag in LINES

    # ---- taking off

    def _take_off(self, element: Any, reason: str, part: _Part) -> None:
        text = _told(element)
        line = element.sourceline or 0
        _remove(element)
        if text:
            numbers = part.numbers and reason != COOKIES
            self.notes.add(_cause(reason, numbers), text, line)

    def _words_outside(self, element: Any) -> None:
        """Take off the words that stand in no element, outside the main parts."""
        if not self.mains or element in self.mains or not self.parts[element].main or self._inside(element):
            return
        loose = [element.text or "", *(child.tail or "" for child in element)]
        element.text = None
        for child in element:
            child.tail = None
        if text := " | ".join(filter(None, map(clean, loose))):
            self.notes.add(_cause(OUTSIDE, False), text, element.sourceline)


def _key(element: Any) -> str:
    return quoted(element).casefold()


def _cause(reason: str, numbers: bool) -> ImportCause:
    severity, hint = (Severity.WARNING, NUMBER_HINT) if numbers else (None, HINT)
    return ImportCause(LEFT_OUT, f"left out ({reason})", hint, severity)


def _measured(body: Any) -> dict[Any, _Part]:
    """What is in each element of the page."""
    parts: dict[Any, _Part] = {}
    every = [element for element in body.iter() if isinstance(element.tag, str)]
    for element in every:
        parts[element] = _own(element)
    for element in reversed(every):
        part = parts[element]
        if element.tag in ("a", "button"):
            part.linked = part.length
        above = parts.get(element.getparent()) if element is not body else None
        if above is not None:
            _add(above, part, element)
    return parts


def _own(element: Any) -> _Part:
    """What is in an element but in no element within it."""
    tag = element.tag
    texts = [element.text or ""] if tag not in SILENT else []
    texts += [child.tail or "" for child in element] if tag not in SILENT else []
    numbers = any(map(_has_number, texts))
    if tag == "a":
        numbers = numbers or (element.get("href") or "").lower().startswith(("tel:", "sms:", "callto:"))
    fields = tag in ("select", "textarea") or (
        tag == "input" and (element.get("type") or "").lower() in FILLED
    )
    return _Part(sum(len(clean(text)) for text in texts), 0, numbers, tag == "h1", False, int(fields))


def _add(above: _Part, part: _Part, element: Any) -> None:
    if element.tag in SILENT:
        return
    above.length += part.length
    above.linked += part.linked
    above.numbers = above.numbers or part.numbers
    above.title = above.title or part.title
    above.fields += part.fields


def _has_number(text: str) -> bool:
    """Whether a telephone number is in the text, or a word about an emergency; years are none."""
    if SHORT_NUMBER.search(text):
        return True
    return any(not YEARS.fullmatch(hit[0]) for hit in TELEPHONE.finditer(text))


def _fits(kind: str, part: _Part) -> bool:
    """Whether a part has as many links, fields and words as its kind has."""
    long = part.length > page_names.SHORT.get(kind, part.length)
    return (
        not long
        and part.share >= page_names.LINKED.get(kind, 0.0)
        and (kind not in page_names.FORMS or part.fields > 0 or part.share > HALF)
    )


def _is_scoped(element: Any) -> bool:
    return any(above.tag in SCOPES for above in element.iterancestors())


def _told(element: Any) -> str:
    """The words of what is taken off, "" if it has none that a reader sees or hears."""
    tag = element.tag
    if tag == "input":
        seen = (element.get("type") or "").lower() in PRESSED
        return clean(element.get("value") or "") if seen else ""
    if tag not in EMBEDS:
        shown = (clean(one.get("alt") or "") for one in element.iter("img"))
        return " | ".join(filter(None, (quoted(element), *(f"picture: {words}" for words in shown if words))))
    if tag in ("iframe", "object", "audio", "video"):
        name = element.get("title") or element.get("aria-label") or ""
        hidden = "0" in (element.get("width"), element.get("height")) or "none" in (
            element.get("style") or ""
        )
        return "" if hidden else clean(f"{tag} {name or element.get('src') or element.get('data') or ''}")
    titles = [element.get("aria-label") or ""] if tag == "svg" else []
    titles += [one.text or "" for one in element if one.tag == "title"] if tag == "svg" else []
    return clean(" ".join(titles)) if tag == "svg" else clean(" ".join(element.itertext()))


def _remove(element: Any) -> None:
    """Take an element off its page; the words after it stay, and are not joined with those before it.

    What begins a line stays as an empty element: a row must not lose a cell.
    """
    if element.tag in LINES:
        element.clear(keep_tail=True)
        return
    above, before = element.getparent(), element.getprevious()
    after = f" {element.tail or ''}"
    if before is not None:
        before.tail = (before.tail or "") + after
    else:
        above.text = (above.text or "") + after
    element.tail = None
    above.remove(element)

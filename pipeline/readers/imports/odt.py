"""An OpenDocument text (.odt) -> the source of a leaflet. Knows content.xml and styles.xml.

Everything becomes HTML, which the room's own spelling turns into Markdown; or it is quoted by ``Told``.
An element that we do not know is left out, and what is in it is read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from lxml import etree, html

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.readers.imports import told as causes
from pipeline.readers.imports.imported import Imported, MarkdownText
from pipeline.readers.imports.inventory import lost
from pipeline.readers.imports.odt_styles import FORMATS, OdtStyles, level_of
from pipeline.readers.imports.told import Cause, Told
from pipeline.readers.imports.tree import markdown_of
from pipeline.readers.imports.typed import read_typed
from pipeline.readers.imports.word_numbering import spelled
from pipeline.readers.imports.word_objects import USABLE
from pipeline.readers.imports.word_styles import WordLook, number
from pipeline.readers.imports.word_symbols import FONTS, sign
from pipeline.readers.imports.zipped import Element, Zipped, child, local, opened, value

SKIPPED = frozenset(
    "tracked-changes forms sequence-decls variable-decls user-field-decls dde-connection-decls settings"
    " table-column table-columns table-header-columns covered-table-cell title desc event-listeners"
    " glue-point"
    " note-citation annotation-end bookmark bookmark-start bookmark-end reference-mark soft-page-break"
    " image-map enhanced-geometry list-header-style binary-data".split()
)
INDEXES = frozenset(
    "table-of-content alphabetical-index illustration-index table-index object-index user-index"
    " bibliography".split()
)
MOST_REPEATED = 200
"""How often a cell or a row without words can be repeated."""
FIELDS: Mapping[str, Cause] = {
    **dict.fromkeys(("page-number", "page-count", "page-continuation"), causes.PAGE_NUMBER),
    **dict.fromkeys(("date", "time"), causes.DATE),
    **dict.fromkeys(("placeholder", "text-input", "drop-down", "database-display"), causes.BLANK),
}
ABOUT = "{http://purl.org/dc/elements/1.1/}"
"""Who wrote something, and when: words that stand on no page."""
SENTENCE = 6
"""Words: programs guess the language of a paragraph, and are often wrong about fewer."""
FORMAT_NAMES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass(slots=True)
class _Line:
    """The paragraph that is being read: its style, its words before and after tracked changes, its boxes."""

    style: str
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    quoted: dict[Cause, list[str]] = field(default_factory=dict)
    boxes: list[Element] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    spans: tuple[str, ...] = ()
    target: str = ""
    sink: Cause | None = None


@dataclass(slots=True)
class _List:
    """An open list: its style, its level from 1 on, and the number of its last item."""

    style: str
    level: int
    count: int = 0


@dataclass(slots=True)
class _Reading:
    """The state of one reading of a text."""

    zipped: Zipped
    styles: OdtStyles
    told: Told
    regions: Mapping[str, Element]
    pictures: dict[str, bytes] = field(default_factory=dict)
    lists: list[_List] = field(default_factory=list)
    ended: dict[str, _List] = field(default_factory=dict)
    last: dict[tuple[str, int], int] = field(default_factory=dict)
    added: set[str] = field(default_factory=set)
    notes: list[tuple[str, Element]] = field(default_factory=list)
    raised: int = 0
    language: str = ""

    # ---- blocks

    def blocks(self, parent: Element, out: Element) -> None:
        for one in parent:
            name = local(one)
            if name in BLOCKS:
                BLOCKS[name](self, one, out)
            elif name in INDEXES:
                self.told.add(causes.CONTENTS, " | ".join(_words(one).split("\n")))
            elif name not in SKIPPED:
                self.blocks(one, out)

    def _paragraph(self, one: Element, out: Element) -> None:
        style = value(one, "style-name")
        level = number(value(one, "outline-level")) if local(one) == "h" else self.styles.outline(style)
        level = 1 if self.styles.is_title(style) else level and min(level + self.raised, 6)
        made = html.Element(f"h{level}" if level else "p")
        line = _Line(style)
        self._inline(one, made, line)
        self._tell(line)
        if made.text_content().strip() or len(made):
            out.append(made)
        for box in line.boxes:
            self._box(box, out)
        if not self.lists and out.tag in ("body", "td", "th"):
            self.flush_notes(out)

    def _tell(self, line: _Line) -> None:
        before, after = "".join(line.before), "".join(line.after)
        if before.split() != after.split():
            self.told.change(before, after)
        for cause, pieces in line.quoted.items():
            if words := "".join(pieces).strip():
                self.told.add(cause, words)
        foreign = "".join(line.foreign).split()
        if len(foreign) >= SENTENCE and "{" not in after and len(foreign) > 0.9 * len(after.split()):
            self.told.add(causes.MARKED, " ".join(foreign))

    def _box(self, box: Element, out: Element) -> None:
        inside = html.Element("div")
        lists, self.lists = self.lists, []
        self.blocks(box, inside)
        self.lists = lists
        if words := inside.text_content().strip():
            self.told.add(causes.BOX, words)
        out.extend(list(inside))

    def _section(self, one: Element, out: Element) -> None:
        hidden = value(one, "display") in ("none", "condition") or not self.styles.is_shown(
            value(one, "style-name")
        )
        if hidden:
            self.told.add(causes.HIDDEN, _words(one))
        else:
            self.blocks(one, out)

    def _list(self, one: Element, out: Element) -> None:
        around = self.lists[-1] if self.lists else None
        style = value(one, "style-name") or (around.style if around else "")
        style = style or next(
            (self.styles.list_of(value(p, "style-name")) for p in one.iter("{*}p", "{*}h")), ""
        )
        opened_ = _List(style, around.level + 1 if around else 1)
        if value(one, "continue-numbering") == "true" or value(one, "continue-list"):
            before = self.ended.get(value(one, "continue-list"))
            opened_.count = before.count if before else self.last.get((style, opened_.level), 0)
        else:
            opened_.count = self._start(opened_) - 1
        self.lists.append(opened_)
        self._items(one, out, opened_)
        self.lists.pop()
        self.last[style, opened_.level] = opened_.count
        if identifier := value(one, "id"):
            self.ended[identifier] = opened_
        if not self.lists:
            self.flush_notes(out)

    def _items(self, one: Element, out: Element, opened_: _List) -> None:
        """Add the items to a list of their kind; a numbered heading is no item."""
        look = level_of(self.styles.lists.get(opened_.style), opened_.level)
        ordered = (
            look is not None and local(look) == "list-level-style-number" and bool(value(look, "num-format"))
        )
        levels = number(value(look, "display-levels")) or 1
        made: Element | None = None
        for item in one:
            if local(item) not in ("list-item", "list-header"):
                self.blocks(item, out)
                continue
            if local(item) == "list-item":
                given = value(item, "start-value")
                opened_.count = number(given) if given else opened_.count + 1
            inner = html.Element("li", value=str(max(opened_.count, 0)))
            self.blocks(item, inner)
            if _only_lists(item, inner) or any(each.tag[0] == "h" for each in inner) or levels > 1:
                self._prefix(inner, look, opened_) if ordered and not _only_lists(item, inner) else None
                out.extend(list(inner))
                made = None
                continue
            if local(item) == "list-header" and made is not None and len(made):
                made[-1].extend(list(inner))
                continue
            if made is None:
                made = self._new_list(look, ordered, opened_)
                out.append(made)
            if len(inner):
                made.append(inner)

    def _new_list(self, look: Element | None, ordered: bool, opened_: _List) -> Element:
        if not ordered:
            return html.Element("ul")
        made = html.Element("ol", start=str(max(opened_.count, 0)))
        kind = value(look, "num-format")
        if kind in FORMATS and kind != "1":
            made.set("type", kind)
        return made

    def _prefix(self, inner: Element, look: Element | None, opened_: _List) -> None:
        """Put the number, with those of the lists around it, before the words of a paragraph."""
        shown = self.lists[-(number(value(look, "display-levels")) or 1) :]
        numbers = ".".join(
            spelled(one.count, FORMAT_NAMES.get(_format(self.styles, one), "decimal")) for one in shown
        )
        label = f"{value(look, 'num-prefix')}{numbers}{value(look, 'num-suffix').rstrip()} "
        first = next((one for one in inner.iter("p", "h1", "h2", "h3", "h4", "h5", "h6")), None)
        if first is not None:
            first.text = label + (first.text or "")

    def _start(self, opened_: _List) -> int:
        look = level_of(self.styles.lists.get(opened_.style), opened_.level)
        return number(value(look, "start-value") or "1")

    # ---- tables

    def _table(self, one: Element, out: Element) -> None:
        made = html.Element("table")
        self._rows(one, made, head=False)
        out.append(made)
        if not self.lists:
            self.flush_notes(out)

    def _rows(self, parent: Element, table: Element, head: bool) -> None:
        for one in parent:
            name = local(one)
            if name == "table-row":
                self._row(one, table, head)
            elif name not in SKIPPED:
                self._rows(one, table, head or name == "table-header-rows")

    def _row(self, one: Element, table: Element, head: bool) -> None:
        lists, self.lists = self.lists, []
        row = html.Element("tr")
        for cell in one:
            if local(cell) != "table-cell":
                continue
            made = html.Element("th" if head else "td")
            for name, given in (("colspan", "number-columns-spanned"), ("rowspan", "number-rows-spanned")):
                if number(value(cell, given)) > 1:
                    made.set(name, value(cell, given))
            self.blocks(cell, made)
            times = number(value(cell, "number-columns-repeated")) or 1
            row.append(made)
            for _ in range(min(times, MOST_REPEATED) - 1):
                row.append(_copy(made))
        self.lists = lists
        times = number(value(one, "number-rows-repeated")) or 1
        table.append(row)
        for _ in range(min(times, MOST_REPEATED) - 1):
            table.append(_copy(row))

    # ---- words

    def _inline(self, parent: Element, out: Element, line: _Line) -> None:
        self._words(parent.text or "", out, line)
        for one in parent:
            name = local(one)
            if name in INLINES:
                INLINES[name](self, one, out, line)
            elif name in FIELDS:
                self._field(one, out, line)
            elif name not in SKIPPED:
                self._inline(one, out, line)
            self._words(one.tail or "", out, line)

    def _span(self, one: Element, out: Element, line: _Line) -> None:
        around, line.spans = line.spans, (*line.spans, value(one, "style-name"))
        self._inline(one, out, line)
        line.spans = around

    def _link(self, one: Element, out: Element, line: _Line) -> None:
        target = value(one, "href")
        around, line.target = line.target, "" if target.startswith("#") else target
        self._span(one, out, line)
        line.target = around

    def _spaces(self, one: Element, out: Element, line: _Line) -> None:
        self._words(" ", out, line)

    def _tab(self, one: Element, out: Element, line: _Line) -> None:
        self._words("\t", out, line)

    def _break(self, one: Element, out: Element, line: _Line) -> None:
        line.before.append(" ")
        line.after.append(" ")
        out.append(html.Element("br"))

    def _hyphen(self, one: Element, out: Element, line: _Line) -> None:
        self._words("-", out, line)

    def _field(self, one: Element, out: Element, line: _Line) -> None:
        cause = FIELDS[local(one)]
        if cause is causes.DATE and value(one, "fixed") == "true":
            self._inline(one, out, line)
            return
        self.told.add(cause, _words(one))
        if cause is not causes.PAGE_NUMBER:
            self._inline(one, out, line)

    def _hidden_field(self, one: Element, out: Element, line: _Line) -> None:
        """A field that hides its words, or the paragraph around it."""
        self.told.add(causes.HIDDEN, f"{value(one, 'string-value')} {_words(one)}")

    def _annotation(self, one: Element, out: Element, line: _Line) -> None:
        words = " ".join(_words(each) for each in one if local(each) in ("p", "list"))
        self.told.add(causes.COMMENTED, words)

    def _note(self, one: Element, out: Element, line: _Line) -> None:
        mark = value(child(one, "note-citation"), "label") or _words(child(one, "note-citation"))
        mark = f"[{mark.strip() or len(self.notes) + 1}]"
        self._add(mark, WordLook(), out, "")
        self.notes.append((mark, one))

    def flush_notes(self, out: Element) -> None:
        """Put the notes of what is above below it."""
        waiting, self.notes = self.notes, []
        for mark, note in waiting:
            inside = html.Element("div")
            for body in note.iterchildren("{*}note-body"):
                self.blocks(body, inside)
            if not len(inside):
                inside.append(html.Element("p"))
            first = inside[0]
            first.text = f"{mark} {first.text or ''}"
            self.told.add(causes.NOTE, inside.text_content())
            out.extend(list(inside))

    def _ruby(self, one: Element, out: Element, line: _Line) -> None:
        for above in one.iterchildren("{*}ruby-text"):
            self.told.add(causes.RUBY, f"{_words(above)}: {_words(child(one, 'ruby-base'))}")
        for base in one.iterchildren("{*}ruby-base"):
            self._inline(base, out, line)

    def _change(self, one: Element, out: Element, line: _Line) -> None:
        """A place where words were deleted; or the start or the end of words that were added."""
        region = self.regions.get(value(one, "change-id"))
        if local(one) == "change-end":
            self.added.discard(value(one, "change-id"))
        elif region is not None and child(region, "insertion") is not None:
            self.added.add(value(one, "change-id"))
        for deletion in () if region is None else region.iterchildren("{*}deletion"):
            words = " ".join(_words(each) for each in deletion if local(each) != "change-info").strip("\n")
            line.before.append(words)
            if words.strip():
                deleted = html.Element("del")
                deleted.text = words
                out.append(deleted)

    def _frame(self, one: Element, out: Element, line: _Line) -> None:
        """A picture, a text box, a chart, a formula or another object; the first that we can read."""
        about = (child(one, "desc"), child(one, "title"))
        told = ("".join(each.itertext()).strip() for each in about if each is not None)
        said = next((words for words in told if words), "")
        for inner in one:
            match local(inner):
                case "text-box":
                    line.boxes.append(inner)
                    return
                case "image" if value(inner, "href"):
                    self._image(value(inner, "href"), said, out)
                    return
                case "object" | "object-ole":
                    self._object(value(inner, "href"), said, inner)
                    return
                case "table":
                    line.boxes.append(one)
                    return
        self.told.add(causes.OBJECT, said)

    def _frame_alone(self, one: Element, out: Element) -> None:
        """A frame that stands beside the paragraphs, not in one."""
        made = html.Element("p")
        line = _Line("")
        self._frame(one, made, line)
        if len(made):
            out.append(made)
        for box in line.boxes:
            self._box(box, out)

    def _shape(self, one: Element, out: Element, line: _Line) -> None:
        line.boxes.append(one)

    def _shape_alone(self, one: Element, out: Element) -> None:
        self._box(one, out)

    def _image(self, href: str, said: str, out: Element) -> None:
        name = href.removeprefix("./")
        if not self.zipped.has(name):
            self.told.add(causes.FAR, f"{href} {said}")
        elif PurePosixPath(name).suffix.lower() not in USABLE and PurePosixPath(name).suffix:
            self.told.add(causes.DRAWN, f"{PurePosixPath(name).name} {said}")
        else:
            try:
                self.pictures[name] = self.zipped.data(name)
            except PipelineError:
                self.told.add(causes.FAR, f"{href} {said}")
                return
            out.append(html.Element("img", **{"src": name, **({"alt": said} if said else {})}))

    def _object(self, href: str, said: str, inner: Element) -> None:
        part = f"{href.removeprefix('./')}/content.xml"
        words = _words(inner)
        try:
            root = self.zipped.tree(part) if self.zipped.has(part) else None
        except PipelineError:  # OpenOffice 2 wrote a DOCTYPE before formulas
            root = None
        if root is not None:
            words += " ".join(each.strip() for each in root.itertext() if each.strip())
        chart = root is not None and root.find("{*}body/{*}chart") is not None
        self.told.add(causes.CHART if chart else causes.OBJECT, f"{said} {words}")

    def _words(self, words: str, out: Element, line: _Line) -> None:
        """Add words, unless nobody sees them: then they are quoted. Line breaks of the file are spaces."""
        if not words:
            return
        look = self.styles.look(line.style, line.spans)
        words = words if words == "\t" else re.sub(r"[ \t\r\n]+", " ", words)
        if look.hidden:
            line.quoted.setdefault(causes.HIDDEN, []).append(words)
            return
        if look.font in FONTS:
            words = "".join(sign(look.font, letter) or letter for letter in words)
        if not self.added:
            line.before.append(words)
        line.after.append(words)
        if look.struck:
            line.quoted.setdefault(causes.STRUCK, []).append(words)
        tag = look.languages[0]
        if tag and _primary(tag) != _primary(self.language):
            line.foreign.append(words)
        self._add(words, look, out, line.target)

    def _add(self, words: str, look: WordLook, out: Element, target: str) -> None:
        wraps = [
            *(["a"] if target else []),
            *(["s"] if look.struck else []),
            *(["strong"] if look.bold and out.tag[0] != "h" else []),
            *({"superscript": ["sup"], "subscript": ["sub"]}.get(look.raised, [])),
        ]
        inner = out
        for tag in wraps:
            last = inner[-1] if len(inner) and not inner[-1].tail else None
            same = last is not None and last.tag == tag and (tag != "a" or last.get("href") == target)
            if same and (inner is not out or last is not None):
                inner = last
                continue
            made = html.Element(tag, **({"href": target} if tag == "a" else {}))
            inner.append(made)
            inner = made
        if len(inner):
            inner[-1].tail = (inner[-1].tail or "") + words
        else:
            inner.text = (inner.text or "") + words


BLOCKS: Mapping[str, Callable[[_Reading, Element, Element], None]] = {
    "p": _Reading._paragraph,
    "h": _Reading._paragraph,
    "list": _Reading._list,
    "table": _Reading._table,
    "section": _Reading._section,
    "frame": _Reading._frame_alone,
    **dict.fromkeys(
        ("custom-shape", "rect", "ellipse", "circle", "line", "connector", "polygon"), _Reading._shape_alone
    ),
}
INLINES: Mapping[str, Callable[[_Reading, Element, Element, _Line], None]] = {
    "span": _Reading._span,
    "a": _Reading._link,
    "s": _Reading._spaces,
    "tab": _Reading._tab,
    "line-break": _Reading._break,
    "soft-hyphen": _Reading._spaces,
    "non-breaking-hyphen": _Reading._hyphen,
    "hidden-text": _Reading._hidden_field,
    "hidden-paragraph": _Reading._hidden_field,
    "annotation": _Reading._annotation,
    "note": _Reading._note,
    "ruby": _Reading._ruby,
    **dict.fromkeys(("change", "change-start", "change-end"), _Reading._change),
    "frame": _Reading._frame,
    **dict.fromkeys(
        ("custom-shape", "rect", "ellipse", "circle", "line", "connector", "polygon"), _Reading._shape
    ),
}


def read_odt(name: str, data: bytes) -> Imported:
    """Return the source that an OpenDocument text holds; raise PipelineError if it cannot be read."""
    zipped = opened(name, data)
    if not zipped.has("content.xml"):
        raise zipped.error("this is not an OpenDocument text")
    if zipped.has("META-INF/manifest.xml") and b"encryption-data" in zipped.data("META-INF/manifest.xml"):
        raise zipped.error("this file has a password", "save it without a password, and use that file")
    content = zipped.tree("content.xml")
    text = next(content.iterfind("{*}body/{*}text"), None)
    if text is None:
        raise zipped.error("this is a spreadsheet, a drawing or a presentation, and no text")
    told = Told(name)
    reading = _reading(zipped, content, text, told)
    page = html.Element("body")
    reading.blocks(text, page)
    reading.flush_notes(page)
    read_typed(page, reading.language, told)
    written = markdown_of(page, name, reading.pictures, styled=False)
    findings = [*told.findings(), *(replace(one, place=Place(name)) for one in written.findings)]
    whole = MarkdownText(written.text, written.pictures, tuple(findings))
    findings += lost(_words(text).split("\n"), whole, name, told.again())
    title = next((" ".join(one.text_content().split()) for one in page.iter("h1")), "")
    return Imported(written.text, ".md", title, reading.language, written.pictures, tuple(findings))


def _reading(zipped: Zipped, content: Element, text: Element, told: Told) -> _Reading:
    styles = OdtStyles()
    if zipped.has("styles.xml"):
        root = zipped.tree("styles.xml")
        styles.add(root)
        _tell_pages(root, told)
    styles.add(content)
    regions = {value(one, "id"): one for one in text.iter("{*}changed-region")}
    titled = any(
        styles.is_title(value(one, "style-name")) and _words(one).strip() for one in text.iter("{*}p", "{*}h")
    )
    return _Reading(zipped, styles, told, regions, raised=int(titled), language=_language(text, styles))


def _tell_pages(root: Element, told: Told) -> None:
    """Tell of what stands at the top and the foot of every page."""
    for one in root.iterfind("{*}master-styles/{*}master-page/*"):
        for number_ in list(one.iter("{*}page-number", "{*}page-count")):
            number_.text = ""
        if local(one).startswith(("header", "footer")) and any(map(str.isalnum, _words(one))):
            told.add(causes.HEADER, _words(one))


def _language(text: Element, styles: OdtStyles) -> str:
    letters: Counter[str] = Counter()
    for paragraph in text.iter("{*}p", "{*}h"):
        style = value(paragraph, "style-name")
        letters[styles.look(style, ()).languages[0]] += _count(paragraph.text)
        for span in paragraph.iterchildren():
            letters[styles.look(style, (value(span, "style-name"),)).languages[0]] += _count(span.text)
            letters[styles.look(style, ()).languages[0]] += _count(span.tail)
    return letters.most_common(1)[0][0] if letters else ""


def _count(words: str | None) -> int:
    return sum(map(str.isalpha, words or ""))


def _primary(tag: str) -> str:
    return tag.partition("-")[0].casefold()


def _format(styles: OdtStyles, opened_: _List) -> str:
    return value(level_of(styles.lists.get(opened_.style), opened_.level), "num-format")


def _only_lists(item: Element, inner: Element) -> bool:
    """Whether an item has no words of its own, only lists: LibreOffice writes headings and deep items so."""
    return (
        len(inner) > 0
        and all(one.tag in ("ul", "ol") for one in inner)
        and any(local(one) == "list" for one in item)
    )


def _copy(element: Element) -> Element:
    return (
        html.fromstring(html.tostring(element)) if len(element) or element.text else html.Element(element.tag)
    )


def _words(root: Element | None) -> str:
    """All words below *root* as the file has them, a line a paragraph."""
    if root is None:
        return ""
    pieces: list[str] = []
    for event, one in etree.iterwalk(root, events=("start", "end")):
        name = "about" if ABOUT in str(one.tag) or local(one) in ("title", "desc") else local(one)
        if event == "start":
            pieces += ["\n"] if name in ("p", "h") else []
            pieces.append(" " if name in ("s", "tab", "line-break", "note", "frame") else "")
            pieces.append("" if name == "about" else one.text or "")
        else:
            pieces.append(
                "\n" if name in ("p", "h") else " " if name in ("note-citation", "note", "ruby-text") else ""
            )
            pieces.append("" if one is root else one.tail or "")
    return "".join(pieces)

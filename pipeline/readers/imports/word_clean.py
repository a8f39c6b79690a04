"""A Word file with all that Word can do -> the few elements that mammoth reads well. Knows Word's XML.

The new document has paragraphs, tables, lists of two kinds, links, pictures and bold words. Everything else
becomes one of these, or is quoted by ``Told``: tracked changes, hidden words, comments, headers, charts.
A wrapper that we do not know is left out, and what is in it is read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from pipeline.readers.imports import told as causes
from pipeline.readers.imports.told import Cause, Told
from pipeline.readers.imports.word_fields import Fate, Field, Fields
from pipeline.readers.imports.word_lists import Levels
from pipeline.readers.imports.word_made import MadeDocument, MadeStyle
from pipeline.readers.imports.word_numbering import ListLabel, Numbering
from pipeline.readers.imports.word_objects import Drawn, Objects, TextBox, objects_in
from pipeline.readers.imports.word_package import Parts, goes_on, words_in
from pipeline.readers.imports.word_styles import Styles, WordLook, is_on, number
from pipeline.readers.imports.word_symbols import FONTS, PRIVATE, sign
from pipeline.readers.imports.zipped import Element, child, local, value

SKIPPED = frozenset(
    "pPr rPr sdtPr sdtEndPr sectPr tblPr tblGrid trPr tcPr tblPrEx smartTagPr customXmlPr fldData rubyPr"
    " footnoteRef endnoteRef annotationRef separator continuationSeparator lastRenderedPageBreak proofErr"
    " softHyphen pgNum".split()
)
WORDS = frozenset(("t", "delText"))
TABS = frozenset(("tab", "ptab"))
BREAKS = frozenset(("br", "cr"))
TELLS: Mapping[Fate, Cause] = {
    Fate.DATE: causes.DATE,
    Fate.BLANK: causes.BLANK,
    Fate.OTHER_PAGE: causes.OTHER_PAGE,
    Fate.PAGE_NUMBER: causes.PAGE_NUMBER,
    Fate.CONTENTS: causes.CONTENTS,
}
LEAVES_OUT = frozenset((Fate.PAGE_NUMBER, Fate.CONTENTS))
SENTENCE = 6
"""Words: Word guesses the language of a paragraph, and is often wrong about fewer."""
TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
EAST_ASIAN = re.compile("[\u1100-\u11ff\u2e80-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
STACKED = frozenset(("f", "sSup", "sSub", "sSubSup", "rad", "nary", "d", "func"))
"""Parts of a formula that do not simply stand beside the next one."""
CHANGES = {"del": "deleted", "moveFrom": "moved", "ins": "added", "moveTo": "added"}


@dataclass(slots=True)
class _Line:
    """A paragraph in the making: the new one, its words before and after tracked changes, and its boxes."""

    made: Element
    source: Element
    properties: Element | None = None
    before: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    quoted: dict[Cause, list[str]] = field(default_factory=dict)
    boxes: list[TextBox] = field(default_factory=list)
    filled: bool = False
    notes: list[tuple[int, str, Element]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    change: str = ""


@dataclass(slots=True)
class Cleaner:
    """The state of one reading of a Word file."""

    parts: Parts
    styles: Styles
    numbering: Numbering
    told: Told
    made: MadeDocument = field(default_factory=MadeDocument)
    notes: dict[tuple[str, str], Element] = field(default_factory=dict)
    language: str = ""
    part: str = ""
    fields: Fields = field(default_factory=Fields)
    levels: Levels = field(default_factory=Levels)
    waiting: list[tuple[int, str, Element]] = field(default_factory=list)
    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    looks: dict[tuple[object, ...], WordLook] = field(default_factory=dict)
    raised: int = 0

    def body(self, root: Element) -> list[Element]:
        """Return the new blocks of the document with this root."""
        self.part = self.parts.main
        self.raised = int(any(self._is_title(one) for one in root.iter("{*}p")))
        self.language = self._language_of(root)
        out: list[Element] = []
        for body in root.iterchildren("{*}body"):
            self._blocks(body, out)
        self._flush_notes(out)
        return out

    # ---- blocks

    def _blocks(self, parent: Element, out: list[Element], open_: _Line | None = None) -> None:
        """Add the new blocks of everything in *parent* to *out*."""
        rest = self._take(parent, out, open_)
        if rest is not None:
            self._finish(rest, out)

    def _take(self, parent: Element, out: list[Element], open_: _Line | None) -> _Line | None:
        """Add the blocks, and return the paragraph that goes on in the next one, if one does."""
        for one in list(parent):
            match local(one):
                case "p":
                    open_ = self._paragraph(one, out, open_)
                case "tbl":
                    self._table(one, out)
                case "sdt" if _is_contents(one):
                    self.told.add(causes.CONTENTS, " | ".join(words_in(one).split("\n")))
                case "altChunk" | "subDoc":
                    self._part_of_another(one)
                case "oMathPara" | "oMath":
                    open_ = self._loose(one, out, open_)
                case "r" | "hyperlink" | "fldSimple":
                    open_ = self._loose(one, out, open_)
                case name if name not in SKIPPED:
                    open_ = self._take(one, out, open_)
        return open_

    def _loose(self, one: Element, out: list[Element], open_: _Line | None) -> _Line | None:
        """Words that stand in no paragraph: they make one."""
        around = etree.Element(f"{{{etree.QName(one).namespace}}}p")
        parent = one.getparent()
        parent.replace(one, around)
        around.append(one)
        return self._paragraph(around, out, open_)

    def _paragraph(self, source: Element, out: list[Element], open_: _Line | None) -> _Line | None:
        line = open_ or _Line(self.made.paragraph(), source)
        if open_ is not None and not goes_on(line.source):
            line.before.append(" ")
        line.source, line.properties = source, child(source, "pPr")
        self._inline(source, line)
        mark = child(child(line.properties, "rPr"), "del")
        if (mark is not None and "".join(line.after).strip()) or goes_on(source):
            return line
        self._finish(line, out)
        return None

    def _finish(self, line: _Line, out: list[Element]) -> None:
        """Give the new paragraph its style or its place in a list, and tell what it does not have."""
        self._tell(line)
        label = self.numbering.label(line.properties)
        if line.filled:
            self._style(line, label)
            if not self.levels.open:
                self._flush_notes(out)
            out.append(line.made)
        self.waiting += line.notes
        if not self.levels.open:
            self._flush_notes(out)
        for box in line.boxes:
            self._box(box, out)

    def _style(self, line: _Line, label: ListLabel | None) -> None:
        properties = line.properties
        level = self.styles.heading_level(properties)
        if self.styles.is_title(properties):
            level = 1
        elif level:
            level = min(level + self.raised, 6)
        if level:
            self.levels.close()
            self.made.style(line.made, MadeStyle.HEADING, level)
            self._prefix(line, label.text if label else "")
        elif label and (label.type or not label.ordered):
            self.made.item(line.made, self.levels.item(label), label.ordered, label.number, label.type)
            self._prefix(line, label.text if not label.ordered else "")
        elif label:
            self.levels.close()
            self._prefix(line, label.text)
        elif depth := self.levels.continued(self._indent(properties)):
            self.made.style(line.made, MadeStyle.CONTINUED, depth)
        else:
            self.levels.close()

    def _prefix(self, line: _Line, words: str) -> None:
        if words:
            self.made.put_first(line.made, f"{words} ")

    def _indent(self, properties: Element | None) -> int:
        indent = self.styles.of_paragraph(properties, "ind")
        return number(value(indent, "left") or value(indent, "start"))

    def _tell(self, line: _Line) -> None:
        before, after = "".join(line.before), "".join(line.after)
        if before.split() != after.split():
            self.told.change(before, after)
        else:
            self.told.stayed += line.moved
        for cause, pieces in line.quoted.items():
            if words := "".join(pieces).strip():
                self.told.add(cause, words)
        foreign = "".join(line.foreign).split()
        if len(foreign) >= SENTENCE and "{" not in after and len(foreign) > 0.9 * len(after.split()):
            self.told.add(causes.MARKED, " ".join(foreign))

    def _box(self, box: TextBox, out: list[Element]) -> None:
        """Read a text box below its paragraph, with fields and lists of its own."""
        fields, levels = self.fields, self.levels
        self.fields, self.levels = Fields(), Levels()
        start = len(out)
        self._blocks(box.content, out)
        self.fields, self.levels = fields, levels
        words = " ".join(map(words_in, out[start:]))
        if words.strip():
            self.told.add(causes.BOX, words)

    def _part_of_another(self, one: Element) -> None:
        relation = self.parts.relations(self.part).get(value(one, "id"))
        name = relation.target if relation else ""
        words = ""
        if relation and not relation.outside and self.parts.zipped.has(name):
            words = _text_of(self.parts.zipped.data(name), name)
        self.told.add(causes.PART, f"{name} {words}")

    # ---- tables

    def _table(self, source: Element, out: list[Element]) -> None:
        self.levels.close()
        rows = [row for one in _inside(source, "tr") if (row := self._row(one)) is not None]
        if rows:
            self._flush_notes(out)
            out.append(self.made.table(rows))

    def _row(self, source: Element) -> Element | None:
        properties = child(source, "trPr")
        if child(properties, "del") is not None:
            self.told.change(words_in(source), "")
            return None
        cells = [self.made.cell([], number(value(child(properties, "gridBefore"))))]
        for one in _inside(source, "tc"):
            inner: list[Element] = []
            self._blocks(one, inner)
            cell = child(one, "tcPr")
            across = max(number(value(child(cell, "gridSpan"))), 1)
            down = child(cell, "vMerge")
            joined = "" if down is None else value(down) or "continue"
            if child(cell, "hMerge") is not None and value(child(cell, "hMerge")) != "restart" and not inner:
                self.made.widen(cells[-1])
                continue
            cells.append(self.made.cell(inner, across, "" if joined == "continue" and inner else joined))
        self.levels.close()
        filled = cells[1:] if not number(value(child(properties, "gridBefore"))) else cells
        return self.made.row(filled, is_on(child(properties, "tblHeader"))) if filled else None

    # ---- notes

    def _note(self, kind: str, identifier: str, line: _Line) -> None:
        note = self.notes.get((kind, identifier))
        if note is None:
            return
        count = self.seen.get((kind, identifier))
        if count is None:
            count = self.seen[kind, identifier] = len(self.seen) + 1
            line.notes.append((count, kind, note))
        self._emit(line, f"[{count}]", WordLook(), "")

    def _flush_notes(self, out: list[Element]) -> None:
        """Put the notes of the paragraphs before here below them."""
        waiting, self.waiting = self.waiting, []
        for count, kind, note in waiting:
            part, self.part = self.part, (self.parts.of_kind(kind) or [self.part])[0]
            fields, self.fields = self.fields, Fields()
            inner: list[Element] = []
            self._blocks(note, inner)
            self.levels.close()
            self.part, self.fields = part, fields
            first = next((one for one in inner if local(one) == "p"), None)
            if first is None:
                inner.insert(0, first := self.made.paragraph())
            self.made.put_first(first, f"[{count}] ")
            self.told.add(causes.NOTE, " ".join(map(words_in, inner)))
            out += inner
        if self.waiting:
            self._flush_notes(out)

    # ---- words of a paragraph

    def _inline(self, parent: Element, line: _Line) -> None:
        for one in parent:
            name = local(one)
            if name == "r":
                self._run(one, line)
            elif name in CHANGES:
                around, line.change = line.change, line.change or CHANGES[name]
                if CHANGES[name] != "added":
                    line.change = CHANGES[name]
                self._inline(one, line)
                line.change = around
            elif name in HANDLED:
                HANDLED[name](self, one, line)
            elif name not in SKIPPED:
                self._inline(one, line)

    def _hyperlink(self, one: Element, line: _Line) -> None:
        relation = self.parts.relations(self.part).get(value(one, "id"))
        line.links.append(relation.target if relation and relation.outside else "")
        self._inline(one, line)
        line.links.pop()

    def _simple_field(self, one: Element, line: _Line) -> None:
        opened = Field(value(one, "instr"), result=True)
        self.fields.open.append(opened)
        self._inline(one, line)
        self.fields.open.remove(opened)

    def _control(self, one: Element, line: _Line) -> None:
        """A content control; what it shows until somebody fills it in is told."""
        if is_on(child(child(one, "sdtPr"), "showingPlcHdr")):
            self.told.add(causes.BLANK, words_in(one))
        for content in one.iterchildren("{*}sdtContent"):
            self._inline(content, line)

    def _turned(self, one: Element, line: _Line) -> None:
        self.told.add(causes.TURNED, words_in(one))
        self._inline(one, line)

    def _formula(self, one: Element, line: _Line) -> None:
        words = formula(one)
        self._words(words, WordLook(), line)
        line.quoted.setdefault(causes.FORMULA, []).append(words)

    def _run(self, run: Element, line: _Line) -> None:
        properties = child(run, "rPr")
        look = self._look(line.properties, properties)
        around = line.change
        for name, change in CHANGES.items():  # a mark of a change may stand in the properties of the words
            if child(properties, name) is not None and not line.change:
                line.change = change
        self._pieces(run, look, line)
        line.change = around

    def _pieces(self, parent: Element, look: WordLook, line: _Line) -> None:
        for one in parent:
            name = local(one)
            if name in WORDS:
                self._words(one.text or "", look, line)
            elif name in TABS or name in BREAKS:
                self._space(name, look, line)
            elif name in PIECES:
                PIECES[name](self, one, look, line)
            elif name not in SKIPPED:
                self._pieces(one, look, line)

    def _space(self, name: str, look: WordLook, line: _Line) -> None:
        fate = self.fields.fate()
        if self.fields.in_code or look.hidden or fate in LEAVES_OUT:
            cause = causes.CODE if self.fields.in_code else causes.HIDDEN if look.hidden else TELLS[fate]
            self._quote(cause, " ", line)
            return
        self._count(line, " ")
        if line.change not in ("deleted", "moved"):
            self.made.space(line.made, "tab" if name in TABS else "br")

    def _code(self, one: Element, look: WordLook, line: _Line) -> None:
        self.fields.add_code(one.text or "")

    def _mark(self, one: Element, look: WordLook, line: _Line) -> None:
        ended = self.fields.mark(one)
        if ended is not None and not look.hidden:
            self._words(ended.made(), look, line)

    def _hyphen(self, one: Element, look: WordLook, line: _Line) -> None:
        self._words("-", look, line)

    def _symbol(self, one: Element, look: WordLook, line: _Line) -> None:
        font, code = value(one, "font"), value(one, "char")
        letter = chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{2,5}", code) else "\ufffd"
        found = sign(font, letter)
        if not found and font not in FONTS and ord(letter) not in PRIVATE:
            found = letter
        if found:
            self._words(found, look, line)
        else:
            self.told.add(causes.UNKNOWN_SIGN, f"{font} {code} after “{' '.join(line.after)[-40:]}”")

    def _reference(self, one: Element, look: WordLook, line: _Line) -> None:
        if line.change not in ("deleted", "moved") and not look.hidden:
            self._note(f"{local(one).removesuffix('Reference')}s", value(one, "id"), line)

    def _ruby(self, one: Element, look: WordLook, line: _Line) -> None:
        for above in one.iterchildren("{*}rt"):
            self.told.add(
                causes.RUBY, f"{words_in(above)}: {''.join(map(words_in, one.iterchildren('{*}rubyBase')))}"
            )
        for base in one.iterchildren("{*}rubyBase"):
            self._inline(base, line)

    def _drawing(self, one: Element, look: WordLook, line: _Line) -> None:
        if look.hidden:
            return
        found: Objects = objects_in(one, self.parts, self.part)
        for cause, words in found.quotes:
            self.told.add(cause, words)
        line.boxes += found.boxes
        for picture in found.pictures:
            if line.change in ("deleted", "moved"):
                line.before.append(f" [{picture.alternative or 'picture'}] ")
                continue
            self._picture(picture, line)

    def _picture(self, picture: Drawn, line: _Line) -> None:
        self.made.picture(line.made, picture.source, picture.data, picture.alternative)
        line.filled = True

    def _words(self, words: str, look: WordLook, line: _Line) -> None:
        """Add words to the paragraph, unless nobody sees them: then they are quoted."""
        if not words:
            return
        if self.fields.in_code:
            self._quote(causes.CODE, words, line)
            return
        if look.hidden:
            self._quote(causes.HIDDEN, words, line)
            return
        fate = self.fields.fate()
        if fate in TELLS:
            self._quote(TELLS[fate], words, line)
        if fate in LEAVES_OUT:
            return
        words = self._readable(words, look, line)
        self._count(line, words)
        if line.change == "moved":
            return
        if look.struck and line.change != "deleted":
            self._quote(causes.STRUCK, words, line)
        self._emit(line, words, look, self.fields.target or (line.links[-1] if line.links else ""))

    def _quote(self, cause: Cause, words: str, line: _Line) -> None:
        line.quoted.setdefault(cause, []).append(words)

    def _count(self, line: _Line, words: str) -> None:
        if line.change != "added":
            line.before.append(words)
        if line.change == "moved":
            line.moved.append(words)
        if line.change not in ("deleted", "moved"):
            line.after.append(words)

    def _readable(self, words: str, look: WordLook, line: _Line) -> str:
        """The words; letters of a symbol font, and private characters, as the signs that they look like."""
        if look.font not in FONTS and not any(ord(letter) in PRIVATE for letter in words):
            return words
        made = []
        for letter in words:
            found = "" if letter.isspace() else sign(look.font, letter)
            if not found and ord(letter) in PRIVATE:
                self.told.add(causes.UNKNOWN_SIGN, f"{look.font} {ord(letter):04X} in “{words}”")
                continue
            made.append(found or letter)
        return "".join(made)

    def _emit(self, line: _Line, words: str, look: WordLook, target: str) -> None:
        tag = self._tag(words, look)
        if tag and _primary(tag) != _primary(self.language):
            line.foreign.append(words)
        self.made.words(line.made, words, look, target, line.change == "deleted")
        line.filled = line.filled or bool(words.strip())

    # ---- looks and languages

    def _look(self, paragraph: Element | None, run: Element | None) -> WordLook:
        style = self.styles.paragraph_style(paragraph)
        key = (style, *((one.tag, *one.attrib.items()) for one in run)) if run is not None else (style,)
        if key not in self.looks:
            self.looks[key] = self.styles.look(paragraph, run)
        return self.looks[key]

    def _tag(self, words: str, look: WordLook) -> str:
        usual, east, turned = look.languages
        tag = turned if look.right_to_left else east if EAST_ASIAN.search(words) else usual
        return tag if TAG.fullmatch(tag) and _primary(tag) != "zxx" else ""

    def _language_of(self, root: Element) -> str:
        """The tag that most letters are marked with; "" if none are."""
        letters: Counter[str] = Counter()
        for paragraph in root.iter("{*}p"):
            properties = child(paragraph, "pPr")
            for run in paragraph.iterchildren("{*}r"):
                words = "".join(one.text or "" for one in run.iterchildren("{*}t"))
                look = self._look(properties, child(run, "rPr"))
                letters[self._tag(words, look)] += sum(map(str.isalpha, words))
        by_primary: Counter[str] = Counter()
        for tag, count in letters.items():
            by_primary[_primary(tag)] += count
        if not by_primary or not (most := by_primary.most_common(1)[0][0]):
            return ""
        return max((tag for tag in letters if _primary(tag) == most), key=lambda tag: letters[tag])

    def _is_title(self, paragraph: Element) -> bool:
        return self.styles.is_title(child(paragraph, "pPr")) and bool(words_in(paragraph).strip())


HANDLED: Mapping[str, Callable[[Cleaner, Element, _Line], None]] = {
    "hyperlink": Cleaner._hyperlink,
    "fldSimple": Cleaner._simple_field,
    "sdt": Cleaner._control,
    "bdo": Cleaner._turned,
    "oMath": Cleaner._formula,
}
PIECES: Mapping[str, Callable[[Cleaner, Element, WordLook, _Line], None]] = {
    "instrText": Cleaner._code,
    "delInstrText": Cleaner._code,
    "fldChar": Cleaner._mark,
    "noBreakHyphen": Cleaner._hyphen,
    "sym": Cleaner._symbol,
    "footnoteReference": Cleaner._reference,
    "endnoteReference": Cleaner._reference,
    "ruby": Cleaner._ruby,
    "drawing": Cleaner._drawing,
    "pict": Cleaner._drawing,
    "object": Cleaner._drawing,
}


def formula(one: Element) -> str:
    """Return a formula on one line: a fraction is "1/2", and a power "10^2"."""
    inner = [(local(part), part) for part in one]
    match local(one):
        case "t":
            return str(one.text or "")
        case "f":
            return "/".join(_grouped(part) for name, part in inner if name in ("num", "den"))
        case "sSup" | "sSub":
            mark = "^" if local(one) == "sSup" else "_"
            return mark.join(_grouped(part) for name, part in inner if name in ("e", "sup", "sub"))
        case "rad":
            return "".join(f"√{_grouped(part)}" for name, part in inner if name == "e")
        case name if name.endswith("Pr"):
            return ""
        case _:
            return "".join(f"{formula(part)} " if name in STACKED else formula(part) for name, part in inner)


def _grouped(part: Element) -> str:
    words = formula(part)
    return words if words.isalnum() or not words else f"({words})"


def _primary(tag: str) -> str:
    return tag.partition("-")[0].casefold()


def _inside(parent: Element, name: str) -> Iterator[Element]:
    """The rows or cells in *parent*, whatever wraps them."""
    for one in parent:
        if local(one) == name:
            yield one
        elif local(one) not in SKIPPED:
            yield from _inside(one, name)


def _is_contents(control: Element) -> bool:
    gallery = next(control.iterfind("{*}sdtPr/{*}docPartObj/{*}docPartGallery"), None)
    return value(gallery) == "Table of Contents"


def _text_of(data: bytes, name: str) -> str:
    """The words of another file, as far as it is text."""
    if not name.lower().endswith((".htm", ".html", ".mht", ".xhtml", ".txt", ".rtf", ".xml")):
        return ""
    text = data.decode("utf-8", "replace")
    return re.sub(r"<[^<>]*>", " ", text)

"""Plain text, as copied from a web page or an e-mail -> Document.

A text without markup is read by these rules:

* Blank lines separate blocks; a line with only white space of any kind is blank. Lines listed in ``drop`` and
  the chrome of web pages (see ``page_chrome``) are left out with a finding.
* The lines of a block are one paragraph if a program broke them: the first word of each next line would not
  have fitted (``shapes.fill_width``). A sentence that goes on in lower case on the next line is one paragraph
  too, and so are sentences on separate lines. Other lines stay separate: a list with ``Marker.LINE``.
* A line break beside a number, a label, an address or a list mark (see ``seams``) stays, or it is told.
* Rows of cells are a table; a single row is a line with a sign between the cells. Both are told (``cells``).
* A short line without a full stop, or a question on one line, is a heading if text follows it. A detail is
  never a heading. The first heading is the title, unless there are sentences before it: then the title is the
  folder's name.
* A heading begins a section (level 2). It begins a sub-section (level 3) if it is directly below another
  heading, if it is numbered "1.1", or if it is not in capitals although other headings of the text are.
* Three or more headings in a row are lines of a menu, not headings; only the last can be a heading.
* Bullets, numbers and letters begin list items (see ``marks``). The next lines belong to the item if they are
  indented, if a program broke the line above, or if they go on in lower case. Another line directly below an
  item is not its tail; that is told if the item has no end mark. Only a list that begins with 1 can interrupt
  a sentence: "press / 55. Then wait" is not a list. A single numbered line, short, without a full stop and
  with text below it, is a heading that keeps its number.
* A list within a list has more indentation, or a smaller bullet.
* Web and e-mail addresses and ``words (domain.tld)`` are links (see ``links``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, zip_longest

from pipeline.model.document import Document, ItemList, Marker, Passage, Place, Table
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.readers.cells import is_head, with_cells
from pipeline.readers.headings import Headings, find_headings
from pipeline.readers.lines import SourceLine, read_lines
from pipeline.readers.links import with_links
from pipeline.readers.marks import is_ornament, may_be_marked, with_marks
from pipeline.readers.page_chrome import without_lines, without_page_chrome
from pipeline.readers.parts import Part, Shape, parts_of, words_of
from pipeline.readers.rules import (
    BEFORE_TITLE,
    DROPPED_ORNAMENT,
    GUESSED_HEADING,
    MENU_LINES,
    TABLE,
)
from pipeline.readers.seams import Seam, apart, cuts_number, joined, seam_of
from pipeline.readers.shapes import announces, ends_sentence, full
from pipeline.readers.structure import (
    Entry,
    Heading,
    Item,
    document,
    folder_title,
    heading_passage,
    lists,
    table,
)

JOINED_HINT = "leave a blank line between them if they are two lines; write one line if they are one"
APART_HINT = "leave a blank line above it; if it belongs to the item, write it on the line of the item"
# Word and other programs give lists within lists these signs, from the inside to the outside.
BULLET_SIZES = {1: "▪■□§", 2: "o◦○", 3: "-–—", 4: "•"}


def read(
    text: str, file: str, language: str = "en-GB", drop: Sequence[str] = ()
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document of *text*, and findings for the author about how it was read.

    *file* is the file name for places; *drop* are lines to leave out wherever they fill a whole line.
    Raises PipelineError if the text has no words.
    """
    lines, odd = read_lines(text, file)
    lines, dropped = without_lines(lines, file, drop)
    lines, ornaments = _without_ornaments(with_cells(with_marks(lines)), file)
    blocks, around = without_page_chrome(lines, file)
    chrome = (*dropped, *around)
    if not blocks:
        raise _empty(file, chrome)
    parts = parts_of(blocks, language)
    headings = find_headings(parts, language)
    entries, notes = _entries(parts, headings, file)
    notes = (*notes, *_joined(parts, file), *_after_items(parts, headings, file))
    notes = (*notes, *_menus(parts, headings, file), *_guessed(parts, headings, file))
    if headings.title is None:
        title, finding = folder_title(file, blocks[0][0].place(file))
        notes = (finding, *notes)
    else:
        title = _heading(parts[headings.title], file)
    findings = sorted((*odd, *ornaments, *chrome, *notes), key=_position)
    return document(title, entries, language), tuple(findings)


def _position(finding: Finding) -> tuple[int, int]:
    return finding.place.line, finding.place.column


def _empty(file: str, chrome: Sequence[Finding]) -> PipelineError:
    hint = "write the leaflet's words into it"
    if chrome:
        hint = f"it has only lines that do not belong to a leaflet ({chrome[0].message})"
    return PipelineError("the source is empty", Place(file, 1), hint)


def _without_ornaments(
    lines: Sequence[SourceLine], file: str
) -> tuple[tuple[SourceLine, ...], tuple[Finding, ...]]:
    """Make lines without words blank, except a bullet alone on its line with its words on the next line."""
    kept: list[SourceLine] = []
    findings: list[Finding] = []
    for line, below in zip_longest(lines, lines[1:]):
        alone = line.mark is not None and not line.after(line.mark.length).words
        lone_bullet = alone and below and not (is_ornament(below.words) or below.mark)
        ornament = line.words and (alone or is_ornament(line.words)) and not lone_bullet
        kept.append(line.after(len(line.raw)) if ornament else line)
        if ornament:
            message = f"dropped a line without words: {line.words}"
            findings.append(Finding(DROPPED_ORNAMENT, message, line.place(file)))
    return tuple(kept), tuple(findings)


# ------------------------------------------------------------------------------------------ parts to entries


def _entries(
    parts: Sequence[Part], headings: Headings, file: str
) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """Return headings and blocks in their order, without the title."""
    entries: list[Entry] = []
    findings: list[Finding] = []
    for role, group in groupby(enumerate(parts), lambda pair: _role(pair[0], pair[1], headings)):
        positions, run = zip(*group, strict=True)
        if role == "title":
            continue
        made, notes = _run_entries(role, run, [headings.levels.get(at, 0) for at in positions], file)
        entries += made
        findings += notes
    findings += (_before_title(part, file) for part in parts[: headings.title or 0])
    return tuple(entries), tuple(findings)


def _role(at: int, part: Part, headings: Headings) -> str:
    """The role of a part in the document; neighbours with the same role become one list."""
    if at == headings.title:
        return "title"
    if at in headings.levels:
        return "heading"
    if at in headings.menus:
        return f"menu {headings.menus[at]}"
    if part.shape is Shape.ITEM:
        return "items"
    if part.shape is Shape.LINES:
        return "rows" if part.lines[0].row else f"lines {at}"
    return "paragraphs"


def _run_entries(
    role: str, run: Sequence[Part], levels: Sequence[int], file: str
) -> tuple[Sequence[Entry], Sequence[Finding]]:
    match role.partition(" ")[0]:
        case "heading":
            return [Heading(_heading(part, file), lv) for part, lv in zip(run, levels, strict=True)], ()
        case "items":
            return lists(list(_items(run, file)))
        case "paragraphs":
            return [Passage(with_links(part.words), part.first.place(file)) for part in run], ()
        case "menu":
            items = tuple(Passage(with_links(_words(part)), _first_line(part).place(file)) for part in run)
            return [ItemList(items, Marker.LINE)], ()
        case _:
            groups = [group for part in run for group in part.groups]
            alike = [list(each) for _, each in groupby(groups, lambda group: len(group[0].cells))]
            notes = [note for each in alike for note in _table([group[0] for group in each], file)]
            return [_rows_or_lines(each, file) for each in alike], notes


def _rows_or_lines(groups: Sequence[tuple[SourceLine, ...]], file: str) -> ItemList | Table:
    """The table that several rows make, else the lines."""
    rows = [group[0] for group in groups]
    if len(rows) > 1 and rows[0].row:
        return table([list(_cells(row, file)) for row in rows], is_head(rows))
    items = tuple(Passage(with_links(words_of(group)), group[0].place(file)) for group in groups)
    return ItemList(items, Marker.LINE)


def _cells(row: SourceLine, file: str) -> Iterator[Passage]:
    at = 0
    for cell in row.cells:
        at = max(row.raw.find(cell.partition(" ")[0], at), at)
        yield Passage(with_links(cell), Place(file, row.number, row.column + at))


def _heading(part: Part, file: str) -> Passage:
    return heading_passage(with_links(_words(part)), _first_line(part).place(file))


def _words(part: Part) -> str:
    """The words of a heading, including its number: "1. Call 999"."""
    return part.whole.words if part.whole else part.words


def _first_line(part: Part) -> SourceLine:
    return part.whole or part.first


def _items(run: Sequence[Part], file: str) -> Iterator[Item]:
    """The items of neighbouring lists; more indentation, or a smaller bullet, is a list in the item above.

    ``outer`` are the first lines of the lists around an item, from the outside to the inside.
    """
    outer: list[Part] = []
    for part in run:
        mark, whole = part.mark, part.whole
        assert mark is not None, "every item has a mark"
        assert whole is not None, "every item has a first line"
        while len(outer) > 1 and _around(part, outer):
            outer.pop()
        if not outer or _inside(part, outer[-1]):
            outer.append(part)
        passage = Passage(with_links(part.words), part.first.place(file))
        yield Item(passage, mark.numbers, len(outer) - 1, mark.lettered)


def _around(part: Part, outer: Sequence[Part]) -> bool:
    """Whether *part* is an item of a list around the innermost of *outer*."""
    return not _inside(part, outer[-1]) and (_like(part, outer[-2]) or _indent(part) < _indent(outer[-1]) - 1)


def _inside(part: Part, item: Part) -> bool:
    """Whether the list of *part* is within the list of *item*: indented, or with a smaller bullet."""
    further = _indent(part) - _indent(item)
    return further > 1 or (further >= -1 and 0 < _size(part) < _size(item))


def _like(part: Part, item: Part) -> bool:
    """Whether two items have bullets of one size, or are both counted."""
    return _size(part) == _size(item)


def _size(part: Part) -> int:
    """How far outside the bullets of an item usually are; 0 for an item that is counted."""
    if part.mark is None or part.mark.numbers:
        return 0
    return next((size for size, signs in BULLET_SIZES.items() if part.mark.sign in signs), max(BULLET_SIZES))


def _indent(part: Part) -> int:
    return part.whole.indent if part.whole else 0


def _menus(parts: Sequence[Part], headings: Headings, file: str) -> Iterator[Finding]:
    """A finding for each menu, and for a list without marks that looks like one."""
    menus: dict[int, list[int]] = {}
    for at, start in headings.menus.items():
        menus.setdefault(start, []).append(at)
    for start, lines in menus.items():
        quoted = " / ".join(_words(parts[at]) for at in lines)
        message, last = f"kept as separate lines: {quoted}", lines[-1] + 1
        if last in headings.levels:
            message = f"kept as separate lines, and “{_words(parts[last])}” as a heading: {quoted}"
        hint = "do they come from the top of a web page? Then list them under “drop” in leaflet.toml"
        yield Finding(MENU_LINES, message, _first_line(parts[start]).place(file), hint)


def _guessed(parts: Sequence[Part], headings: Headings, file: str) -> Iterator[Finding]:
    """A finding for each heading below a line that ends with a colon: is it what that line announces?

    There is no doubt if a sentence stands below the heading.
    """
    for at in headings.levels:
        if at == 0 or at - 1 in headings.levels or not announces(parts[at - 1].words):
            continue
        if at + 1 < len(parts) and not ends_sentence(parts[at + 1].words):
            message = f"read as a heading, although the line above it ends with a colon: {_words(parts[at])}"
            hint = "write it on the line above. If it is a heading, delete the “:” there"
            yield Finding(GUESSED_HEADING, message, _first_line(parts[at]).place(file), hint)


def _table(rows: Sequence[SourceLine], file: str) -> Iterator[Finding]:
    """A finding for a table, and for a single row that now has a sign between its cells."""
    if len(rows) > 1 and rows[0].row:
        message = f"read {len(rows)} lines as a table of {len(rows[0].cells)} columns: {rows[0].words}"
        hint = "look at it with leaflets outline; write sentences if it is no table"
        yield Finding(TABLE, message, rows[0].place(file), hint)
    elif any(row.row and row.words != " ".join(row.cells) for row in rows):
        hint = "read the line; write a sentence if the columns say more than the line does"
        yield Finding(TABLE, f"read a row of cells as a line: {rows[0].words}", rows[0].place(file), hint)


def _joined(parts: Sequence[Part], file: str) -> Iterator[Finding]:
    """A finding for each line that was joined with the line above it although the break is a seam."""
    for part in parts:
        item = part.shape is Shape.ITEM
        for group in part.groups:
            for above, below in pairwise(line for line in group if line.words):
                at = Seam.MARK if item and may_be_marked(below) else seam_of(above, below)
                if at:
                    wrapped = not item or full(above, below, part.width)
                    wrapped = wrapped and not cuts_number(above.words, below.words)
                    yield joined((above.words, below.words), at, below.place(file), JOINED_HINT, wrapped)


def _after_items(parts: Sequence[Part], headings: Headings, file: str) -> Iterator[Finding]:
    """A finding for each line directly below an item without an end mark: does it belong to the item?"""
    for at, (item, below) in enumerate(pairwise(parts)):
        touches = below.lines[0].number == item.lines[-1].number + 1
        ended = item.shape is not Shape.ITEM or at in headings.levels or ends_sentence(item.words)
        if touches and not ended and below.shape is not Shape.ITEM:
            yield apart(below.first.words, below.first.place(file), APART_HINT)


def _before_title(part: Part, file: str) -> Finding:
    return Finding(BEFORE_TITLE, f"moved below the title: {part.words}", part.first.place(file))

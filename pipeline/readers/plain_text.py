"""Plain text, as copied from a web page or an e-mail -> Document.

A text without markup is read by these rules:

* Blank lines separate blocks; a line with only white space of any kind is blank. Lines listed in ``drop`` and
  the furniture of web pages (see ``furniture``) are left out with a finding.
* The lines of a block are one paragraph if a program broke them: the first word of each next line would not
  have fitted (``shapes.fill_width``). Sentences on separate lines are one paragraph too. Other lines, and
  rows of cells separated by tabs or several spaces, stay separate: a list with ``Marker.LINE``.
* A short line without a full stop, or a question on one line, is a heading if text follows it. The first
  heading is the title, unless there are sentences before it: then the title is the folder's name.
* A heading begins a section (level 2). It begins a sub-section (level 3) if it is directly below another
  heading, if it is numbered "1.1", or if it is not in capitals although other headings of the text are.
* Three or more headings in a row are lines of a menu, not headings; only the last can be a heading.
* ``-``, ``*``, ``•``, ``–``, ``1.``, ``1)``, ``(1)`` and ``a)`` begin list items. The next lines belong to
  the item until one of them ends a sentence and the line after it is not indented. Only a list that begins
  with 1 can interrupt a sentence: "press / 55. Then wait" is not a list. A single numbered line, short,
  without a full stop and with text below it, is a heading that keeps its number.
* Web and e-mail addresses and ``words (domain.tld)`` are links (see ``links``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from pipeline.model.document import Document, ItemList, Marker, Passage, Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.readers.furniture import without_furniture
from pipeline.readers.headings import Headings, find_headings
from pipeline.readers.lines import Line, read_lines
from pipeline.readers.links import with_links
from pipeline.readers.outline import Entry, Heading, Item, document, folder_title, heading_passage, lists
from pipeline.readers.parts import Part, Shape, parts_of
from pipeline.readers.rules import BEFORE_TITLE, DROPPED_ORNAMENT, MENU_LINES
from pipeline.readers.shapes import is_ornament, mark_of


def read(
    text: str, file: str, language: str = "en-GB", drop: Sequence[str] = ()
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document of *text*, and findings for the author about how it was read.

    *file* is the file name for places; *drop* are lines to leave out wherever they fill a whole line.
    Raises PipelineError if the text has no words.
    """
    lines, odd = read_lines(text, file)
    lines, ornaments = _without_ornaments(lines, file)
    blocks, furniture = without_furniture(lines, file, drop)
    if not blocks:
        raise _empty(file, furniture)
    parts = parts_of(blocks, language)
    headings = find_headings(parts, language)
    entries, notes = _entries(parts, headings, file)
    if headings.title is None:
        title, finding = folder_title(file, blocks[0][0].place(file))
        notes = (finding, *notes)
    else:
        title = _heading(parts[headings.title], file)
    findings = sorted((*odd, *ornaments, *furniture, *notes), key=_position)
    return document(title, entries, language), tuple(findings)


def _position(finding: Finding) -> tuple[int, int]:
    return finding.place.line, finding.place.column


def _empty(file: str, furniture: Sequence[Finding]) -> PipelineError:
    hint = "write the leaflet's words into it"
    if furniture:
        hint = f"it has only lines that do not belong to a leaflet ({furniture[0].message})"
    return PipelineError("the source is empty", Place(file, 1), hint)


def _without_ornaments(lines: Sequence[Line], file: str) -> tuple[tuple[Line, ...], tuple[Finding, ...]]:
    """Make lines without words blank, except a bullet alone on its line with its words on the next line."""
    kept: list[Line] = []
    findings: list[Finding] = []
    for line, below in zip_longest(lines, lines[1:]):
        mark = mark_of(line)
        alone = mark is not None and not line.raw[mark.length :].strip()
        lone_bullet = alone and below and not (is_ornament(below.words) or mark_of(below))
        ornament = line.words and is_ornament(line.words) and not lone_bullet
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
            return [ItemList(items, Marker.LINE)], [_menu(items)]
        case _:
            lines = [line for part in run for line in part.lines]
            items = tuple(Passage(with_links(line.words), line.place(file)) for line in lines)
            return [ItemList(items, Marker.LINE)], ()


def _heading(part: Part, file: str) -> Passage:
    return heading_passage(with_links(_words(part)), _first_line(part).place(file))


def _words(part: Part) -> str:
    """The words of a heading, including its number: "1. Call 999"."""
    return part.whole.words if part.whole else part.words


def _first_line(part: Part) -> Line:
    return part.whole or part.first


def _items(run: Sequence[Part], file: str) -> Iterator[Item]:
    first = run[0].whole
    for part in run:
        mark, whole = part.mark, part.whole
        assert mark is not None, "every item has a mark"
        assert whole is not None, "every item has a first line"
        assert first is not None, "every item has a first line"
        nested = whole.indent > first.indent + 1
        passage = Passage(with_links(part.words), part.first.place(file))
        yield Item(passage, mark.numbers, nested, mark.lettered)


def _menu(items: Sequence[Passage]) -> Finding:
    quoted = " / ".join(item.words for item in items)
    hint = "do they come from the top of a web page? Then list them under “drop” in leaflet.toml"
    return Finding(MENU_LINES, f"kept as separate lines: {quoted}", items[0].place, hint)


def _before_title(part: Part, file: str) -> Finding:
    return Finding(BEFORE_TITLE, f"moved below the title: {part.words}", part.first.place(file))

"""Plain text, as copied from a web page or an e-mail -> Document.

How a text without markup is understood:

* Blank lines divide blocks; a line of white space of any kind is blank. Lines of ``drop`` and the furniture
  of web pages (see ``furniture``) are left out with a finding.
* Lines of a block are one paragraph when a program broke them: each next line's first word would not have
  fitted (``shapes.fill_width``). So are sentences that stand each on a line of its own. Other lines, and rows
  of cells with tabs or runs of spaces between, stand by themselves: a list with ``Marker.LINE``.
* A short line without a full stop, or a question on one line, is a heading when something follows it. The
  first one is the title, unless sentences stand before it: then the title is made from the folder's name.
* A heading is a section's (level 2). It is a sub-section's (level 3) when it stands right below another
  heading, when it is numbered "1.1", or when it is not in capitals though other headings of the text are.
* Three and more headings in a row are no headings but lines, as of a menu; only the last may head a text.
* ``-``, ``*``, ``•``, ``–``, ``1.``, ``1)``, ``(1)`` and ``a)`` begin list items; later lines join the item
  until one ends a sentence and a line that is not indented follows. Only a list that begins with 1
  may interrupt a sentence: "press / 55. Then wait" is none. A numbered line alone, short and without
  a full stop, with text below it, is a heading that keeps its number.
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
    """Return the document that *text* is, and what an author should know of how it was read.

    *file* is the name for places; *drop* are lines to leave out wherever they stand alone.
    Raises PipelineError when there is nothing to read.
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
    """Blank each line without words, but for a bullet alone whose words stand on the line below."""
    kept: list[Line] = []
    findings: list[Finding] = []
    for line, below in zip_longest(lines, lines[1:]):
        lone_bullet = mark_of(line) and below and not (is_ornament(below.words) or mark_of(below))
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
    """What a part becomes; neighbours of one role become one list."""
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
            items = tuple(Passage(with_links(_words(part)), _begins(part).place(file)) for part in run)
            return [ItemList(items, Marker.LINE)], [_menu(items)]
        case _:
            lines = [line for part in run for line in part.lines]
            items = tuple(Passage(with_links(line.words), line.place(file)) for line in lines)
            return [ItemList(items, Marker.LINE)], ()


def _heading(part: Part, file: str) -> Passage:
    return heading_passage(with_links(_words(part)), _begins(part).place(file))


def _words(part: Part) -> str:
    """The words of a heading, which keeps its number, as "1. Call 999" does."""
    return part.whole.words if part.whole else part.words


def _begins(part: Part) -> Line:
    return part.whole or part.first


def _items(run: Sequence[Part], file: str) -> Iterator[Item]:
    first = run[0].whole
    for part in run:
        mark, whole = part.mark, part.whole
        assert mark is not None, "a part that is an item has a mark"
        assert whole is not None, "a part that is an item has its first line"
        assert first is not None, "so has the first item"
        nested = whole.indent > first.indent + 1
        passage = Passage(with_links(part.words), part.first.place(file))
        yield Item(passage, mark.numbers, nested, mark.lettered)


def _menu(items: Sequence[Passage]) -> Finding:
    quoted = " / ".join(item.words for item in items)
    hint = "do they come from the top of a web page? Then list them under “drop” in leaflet.toml"
    return Finding(MENU_LINES, f"kept as lines: {quoted}", items[0].place, hint)


def _before_title(part: Part, file: str) -> Finding:
    return Finding(BEFORE_TITLE, f"stands below the title now: {part.words}", part.first.place(file))

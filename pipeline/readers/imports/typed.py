"""What people make by hand in a word processor -> what it means: bullets, columns by tabs, headings in bold.

Knows a tree of HTML with the tabs of the file; tells of each change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from lxml import html

from pipeline.readers.imports import told as causes
from pipeline.readers.imports.told import Told
from pipeline.readers.imports.zipped import Element
from pipeline.readers.shapes import like_heading

BULLET = re.compile(r"\s*([•·▪■●○◦‣⁃➢❖✓✔✗✘☑☒–-])[\t \u00a0]+(?=\S)")
SAYING = frozenset("✓✔✗✘☑☒")
"""Bullets that say something: they stay."""
ALONE = SAYING | set("–-")
"""Signs that one line may begin with that is no list."""
NUMBER = re.compile(r"[(\[]?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)\]]{1,2}")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LONGEST_CELL = 120


def read_typed(page: Element, language: str, told: Told) -> None:
    """Change the blocks of *page* where people made lists, tables and headings by hand."""
    _lists(page)
    _tables(page, told)
    if not any(True for _ in page.iter(*HEADINGS)):
        _headings(page, language or "en-GB", told)


def _lists(page: Element) -> None:
    for marked, group in _groups(page, lambda one: int(_bullet(one) is not None)):
        found = [bullet for one in group if (bullet := _bullet(one))]
        if not marked or (len(group) == 1 and found[0][1] in ALONE):
            continue
        made = html.Element("ul")
        group[0].addprevious(made)
        for one, bullet in zip(group, found, strict=True):
            one.text = (f"{bullet[1]} " if bullet[1] in SAYING else "") + one.text[bullet.end() :]
            one.tag = "li"
            made.append(one)


def _bullet(one: Element) -> re.Match[str] | None:
    return BULLET.match(one.text or "") if one.tag == "p" else None


def _tables(page: Element, told: Told) -> None:
    """Two and more neighbours with as many columns, by tabs, are a table."""
    widths = {one: len(cells) for one in page if one.tag == "p" and len(cells := _columns(one)) > 1}
    for width, group in _groups(page, lambda one: widths.get(one, 0)):
        if not width or len(group) < 2:
            continue
        table = html.Element("table")
        group[0].addprevious(table)
        for one in group:
            row = html.Element("tr")
            row.extend(_columns(one))
            table.append(row)
            page.remove(one)
        told.add(causes.TABBED, " ".join(group[0].text_content().split()))


def _groups(page: Element, kind: Callable[[Element], int]) -> list[tuple[int, list[Element]]]:
    return [(same, list(group)) for same, group in groupby(list(page), kind)]


def _columns(paragraph: Element) -> list[Element]:
    """The cells of a paragraph with tabs; none if it has line breaks, or begins like an item."""
    words = paragraph.text_content().strip()
    if "\t" not in words or any(True for _ in paragraph.iter("br", "img")):
        return []
    first = words.partition("\t")[0]
    if NUMBER.fullmatch(first.strip()) or any(len(part) > LONGEST_CELL for part in words.split("\t")):
        return []
    cells = [html.Element("td")]
    _fill(paragraph, cells, [])
    return [cell for cell in cells if cell.text_content().strip()]


def _fill(element: Element, cells: list[Element], around: Sequence[Element]) -> None:
    """Add the words of *element* to the last of *cells*, and begin another cell at each tab."""
    inner = [*around, element] if around or element.tag != "p" else []
    _put(element.text or "", cells, inner)
    for one in element:
        _fill(one, cells, inner if inner else [])
        _put(one.tail or "", cells, inner)


def _put(words: str, cells: list[Element], around: Sequence[Element]) -> None:
    for at, part in enumerate(words.split("\t")):
        if at:
            cells.append(html.Element("td"))
        if part:
            _append(cells[-1], part, around)


def _append(cell: Element, words: str, around: Sequence[Element]) -> None:
    place = cell
    for one in around:
        made = html.Element(one.tag, dict(one.attrib))
        place.append(made)
        place = made
    if place is not cell:
        place.text = words
    elif len(cell):
        cell[-1].tail = (cell[-1].tail or "") + words
    else:
        cell.text = (cell.text or "") + words


def _headings(page: Element, language: str, told: Told) -> None:
    """Short lines in bold, with other words below, in a text without a heading."""
    bold = {one for one in page if one.tag == "p" and _all_bold(one)}
    if len(bold) * 2 > len(page):
        return
    first = next((one for one in page if one.text_content().strip()), None)
    for one in list(page):
        below = one.getnext()
        words = " ".join(one.text_content().split())
        if one not in bold or below is None or below in bold or not like_heading(words, language):
            continue
        level = 1 if one is first else 2
        told.add(causes.HEADING, words)
        one.tag = f"h{level}"
        for inner in list(one.iter("strong")):
            inner.drop_tag()


def _all_bold(paragraph: Element) -> bool:
    """Whether a paragraph is one line with words, all in bold."""
    if not paragraph.text_content().strip() or any(True for _ in paragraph.iter("br", "img")):
        return False
    return all(_within(one) for one in _texts(paragraph))


def _texts(paragraph: Element) -> Iterator[Element]:
    """The elements that hold words, in *paragraph*."""
    for one in paragraph.iter():
        if (one.text or "").strip():
            yield one
        if one is not paragraph and (one.tail or "").strip():
            yield one.getparent()


def _within(element: Element) -> bool:
    return element.tag == "strong" or next(element.iterancestors("strong"), None) is not None

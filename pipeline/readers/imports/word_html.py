"""The simple Word document -> a tree of HTML, by mammoth. Only this module runs it."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

import mammoth
from lxml import html

from pipeline.readers.imports.word_made import MOST_LEVELS, MadeDocument, MadeStyle
from pipeline.readers.imports.zipped import Element

ITEM = re.compile(r"item\.([0-9]+)\.([1aAiI]?)")
LIST = "ul|ol > li > "
STYLES = "\n".join(
    (
        *(f"p[style-name='{MadeStyle.HEADING.value}{level}'] => h{level}:fresh" for level in range(1, 7)),
        *(
            f"p[style-name='{MadeStyle.CONTINUED.value}{level}'] => {LIST * level}p:fresh"
            for level in range(1, 6)
        ),
        *(
            f"p:unordered-list({level}) => {LIST * (level - 1)}ul > li:fresh"
            for level in range(1, MOST_LEVELS + 1)
        ),
        *(
            f"p:ordered-list({level}) => {LIST * (level - 1)}ol > li:fresh"
            for level in range(1, MOST_LEVELS + 1)
        ),
        "r[style-name='Deleted'] => del",
    )
)
"""What the styles of the new document are in HTML, in mammoth's words."""


def tree(made: MadeDocument, blocks: Sequence[Element]) -> Element:
    """Return the HTML of the new document."""
    converted = mammoth.convert_to_html(
        io.BytesIO(made.package(blocks)),
        style_map=STYLES,
        include_default_style_map=False,
        include_embedded_style_map=False,
        convert_image=mammoth.images.img_element(_image),
        ignore_empty_paragraphs=True,
    )
    root = html.fragment_fromstring(converted.value, create_parent="body")
    _restore(root, made)
    return root


def _image(image: Any) -> dict[str, str]:
    """The attributes of a picture; its number stands where its alternative text will."""
    return {"src": image.alt_text}


def _restore(root: Element, made: MadeDocument) -> None:
    """Give items their numbers, and pictures their alternative texts."""
    for mark in list(root.iterfind(".//a[@id]")):
        found = ITEM.fullmatch(mark.get("id"))
        item = next(mark.iterancestors("li"), None)
        if found and item is not None:
            item.set("value", found[1])
            item.set("data-type", found[2])
        mark.drop_tag()
    for ordered in list(root.iter("ol")):
        _cut(ordered)
    for picture in root.iter("img"):
        given = made.pictures[int(picture.get("src"))]
        picture.set("src", given.name)
        if given.alternative is None:
            picture.attrib.pop("alt", None)
        else:
            picture.set("alt", given.alternative)


def _cut(ordered: Element) -> None:
    """Cut a list where its numbers begin again, or where it is counted in other letters."""
    before: tuple[int, str] | None = None
    current = ordered
    for item in list(ordered):
        here = (int(item.get("value", "1")), item.attrib.pop("data-type", ""))
        if before is None or here != (before[0] + 1, before[1]):
            if before is not None:
                after = html.Element("ol")
                current.addnext(after)
                current = after
            current.set("start", str(here[0]))
            if here[1] not in ("", "1"):
                current.set("type", here[1])
        if current is not ordered:
            current.append(item)
        before = here

"""The tag tree of a leaflet, as readable text, is the same as in ``golden/``.

``LEAFLETS_ACCEPT=1 pytest tests/writers/pdf/test_structure.py`` rewrites the trees; read the difference.
"""

import io
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from pipeline.checks.pdf_file.opened import Annotation, File, StructureElement
from pipeline.writers.pdf.structure import Element, Marks, walk

GOLDEN = Path(__file__).parent / "golden"


def tree(data: bytes) -> str:
    """One line for each tag, marked content and annotation, indented by depth."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        file = File(pdf)
        assert file.tree is not None
        return "\n".join(lines(file, file.tree, 0)) + "\n"


def lines(file: File, node: StructureElement, depth: int) -> Iterator[str]:
    for kid in node.kids:
        if isinstance(kid, StructureElement):
            yield "  " * depth + described(kid.entries)
            yield from lines(file, kid, depth + 1)
        elif isinstance(kid, Annotation):
            yield "  " * depth + f"-> {kid.entries.A.URI} ({kid.entries.Contents})"
        elif "/ActualText" not in node.entries:
            yield "  " * depth + f"page {kid[0] + 1}: {file.painted(kid).strip()}"
        else:
            yield "  " * depth + f"page {kid[0] + 1}: painted"


def described(entries: Any) -> str:
    parts = [str(entries.S)[1:]]
    if "/Lang" in entries:
        parts.append(f"[{entries.Lang}]")
    attributes = entries.get("/A", {})
    if value := attributes.get("/ListNumbering") or attributes.get("/Scope"):
        parts.append(f"({str(value)[1:]})")
    if "/ActualText" in entries:
        parts.append(f"says {entries.ActualText}")
    return " ".join(parts)


@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_the_tag_tree_is_the_reviewed_one(tag: str, pdfs: Mapping[str, bytes]) -> None:
    golden = GOLDEN / f"{tag}.tags.txt"
    found = tree(pdfs[tag])
    if os.environ.get("LEAFLETS_ACCEPT"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_walk_yields_each_element_once_in_reading_order() -> None:
    words, link = Element("Span"), Element("Link")
    paragraph = Element("P", (words, link))
    assert list(walk(Element("Document", (paragraph,))))[1:] == [paragraph, words, link]


def test_marks_count_from_zero_on_each_page() -> None:
    marks, leaf, other = Marks(), Element("P"), Element("P")
    marks.new_page(0)
    assert (marks.mark(leaf), marks.mark(other)) == (0, 1)
    marks.new_page(1)
    assert marks.mark(leaf) == 0
    assert marks.contents[leaf] == [(0, 0), (1, 0)]
    assert marks.leaves == [[leaf, other], [leaf]]

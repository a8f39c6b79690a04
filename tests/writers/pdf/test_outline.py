"""The outline (bookmarks) of a file, as pikepdf reads it."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.editions import EDITIONS
from pipeline.writers.pdf import write


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def section(heading: str, level: int) -> Section:
    return Section(passage(heading), (passage(f"Words below {heading}."),), level)


def opened(*sections: Section) -> pikepdf.Pdf:
    data, _ = write(Document(passage("Title"), sections, "en-GB"), EDITIONS["large-print"])
    return pikepdf.open(io.BytesIO(data))


def items(file: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Object, int]]:
    """Each item of the outline with its depth, in order."""

    def beneath(parent: pikepdf.Object, depth: int) -> Iterator[tuple[pikepdf.Object, int]]:
        before, item = None, parent.get("/First")
        while item is not None:
            assert (item.get("/Prev"), item["/Parent"]) == (before, parent)
            yield item, depth
            yield from beneath(item, depth + 1)
            before, item = item, item.get("/Next")
        assert parent.get("/Last") == before

    yield from beneath(file.Root["/Outlines"], 0)


def test_headings_are_below_the_title_and_sub_headings_below_headings() -> None:
    file = opened(section("One", 2), section("Part", 3), section("Two", 2))
    found = [(str(item["/Title"]), depth) for item, depth in items(file)]
    assert found[:4] == [("Title", 0), ("One", 1), ("Part", 2), ("Two", 1)]


@given(st.lists(st.sampled_from([2, 3]), max_size=8))
def test_every_item_is_counted_by_its_parent_and_leads_to_its_page(levels: list[int]) -> None:
    file = opened(*(section(f"Heading {place}", level) for place, level in enumerate(levels)))
    found = list(items(file))
    assert len(found) == int(file.Root["/Outlines"]["/Count"]) > len(levels)
    for place, (item, depth) in enumerate(found):
        after = [deep for _, deep in found[place + 1 :]]
        beneath = next((n for n, deep in enumerate(after) if deep <= depth), len(after))
        assert int(item.get("/Count", 0)) == beneath
        page, kind, _, top, zoom = item["/Dest"]
        assert page in [one.obj for one in file.pages]
        assert (str(kind), int(zoom)) == ("/XYZ", 0)
        assert 0 < float(top) < 842

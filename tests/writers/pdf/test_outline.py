"""The outline (bookmarks) of a file, as pikepdf reads it."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.editions import Claims, Look, edition
from pipeline.writers.pdf import write


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def section(heading: str, level: int) -> Section:
    return Section(passage(heading), (passage(f"Words below {heading}."),), level)


def opened(*sections: Section, claims: Claims = Claims.UA1_A2A) -> pikepdf.Pdf:
    shown = edition("large-print", Look(claims=claims))
    data, _ = write(Document(passage("Title"), sections, "en-GB"), shown)
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


@given(st.lists(st.sampled_from([2, 3]), max_size=8), st.sampled_from(Claims))
def test_every_item_is_counted_by_its_parent_and_leads_to_its_page(levels: list[int], claims: Claims) -> None:
    sections = [section(f"Heading {place}", level) for place, level in enumerate(levels)]
    file = opened(*sections, claims=claims)
    found = list(items(file))
    assert len(found) == int(file.Root["/Outlines"]["/Count"]) > len(levels)
    for place, (item, depth) in enumerate(found):
        after = [deep for _, deep in found[place + 1 :]]
        beneath = next((n for n, deep in enumerate(after) if deep <= depth), len(after))
        assert int(item.get("/Count", 0)) == beneath
        page, kind, _, top, zoom = item["/A"]["/D"] if "/A" in item else item["/Dest"]
        assert page in [one.obj for one in file.pages]
        assert (str(kind), int(zoom)) == ("/XYZ", 0)
        assert 0 < float(top) < 842


def test_in_pdf_2_0_each_item_leads_to_the_tag_of_its_heading() -> None:
    file = opened(section("One", 2), section("Part", 3), claims=Claims.UA2_A4)
    tags = []
    for item, _ in items(file):
        action = item["/A"]
        assert action["/S"] == "/GoTo"
        assert list(action["/SD"])[1:] == list(action["/D"])[1:], "the same place on the page"
        element = action["/SD"][0]
        assert element["/Pg"] == action["/D"][0]
        tags.append(str(element["/S"]))
    assert tags == ["/H1", "/H2", "/H3"]


def test_in_pdf_1_7_no_item_has_an_action() -> None:
    assert [key for item, _ in items(opened(section("One", 2))) for key in item.keys() & {"/A"}] == []

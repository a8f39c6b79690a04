"""The content of the review as XLIFF 2.1; tests/conformance checks it against the schema."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.review import ReviewRow, ReviewSection, Sheet
from pipeline.writers.review import WRITERS
from pipeline.writers.review.xliff import NAMESPACE, write
from tests.writers.review.sheets import small

N = {"x": NAMESPACE}


def tree(sheet: Sheet) -> ElementTree.Element:
    return ElementTree.fromstring(write(sheet))


def found(element: ElementTree.Element, path: str) -> ElementTree.Element:
    one = element.find(path, N)
    assert one is not None
    return one


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_the_file_names_its_review_and_languages(tag: str) -> None:
    root = tree(small(tag))
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.1", "en-GB", tag)
    file = found(root, "x:file")
    assert file.get("original") == f"leaflets-review help {tag} {small(tag).session}"
    assert (file.get("srcDir"), file.get("trgDir")) == ("ltr", "rtl" if tag == "ur" else "ltr")


def test_each_row_is_a_unit_with_its_state() -> None:
    root = tree(small("pl"))
    units = {str(unit.get("id")): unit for unit in root.iterfind(".//x:unit", N)}
    assert list(units) == [row.id for row in small("pl").rows]
    states = {id_: dict(found(unit, "x:segment").attrib) for id_, unit in units.items()}
    assert states == {
        "1-0a0a0a0a": {"id": "s1", "state": "reviewed", "subState": "leaflets:checked"},
        "2-1b1b1b1b": {"id": "s1", "state": "translated"},
        "3-2c2c2c2c": {"id": "s1", "state": "initial"},
        "4-3d3d3d3d": {"id": "s1", "state": "initial"},
    }
    assert units["1-0a0a0a0a"].get("name") == "heading"
    assert units["4-3d3d3d3d"].find("x:segment/x:target", N) is None


def test_the_notes_help_to_translate() -> None:
    root = tree(small("pl"))
    by_row = root.findall(".//x:unit[@id='2-1b1b1b1b']/x:notes/x:note", N)
    assert [(note.get("category"), note.get("priority")) for note in by_row] == [
        ("critical", "1"),
        ("kind", None),
        ("note", None),
        ("check", None),
        ("memory", None),
        ("comment", None),
    ]
    changed = found(root, ".//x:unit[@id='3-2c2c2c2c']/x:notes/x:note")
    assert changed.text == "The source has changed. It was: Wait 24 hours."


def test_marks_and_placeholders_are_codes_that_tools_keep() -> None:
    row = ReviewRow("1-0a0a0a0a", "**Call** [us]{1} {name}", "{name} [my]{1} **a** **b**")
    unit = found(tree(replace(small("pl"), sections=(ReviewSection("", (row,)),))), ".//x:unit")
    data = {one.get("id"): one.text for one in unit.iterfind("x:originalData/x:data", N)}
    source, target = found(unit, "x:segment/x:source"), found(unit, "x:segment/x:target")
    assert [code.get("id") for code in source] == ["bold.1", "link-1.1", "name.1"]
    assert [code.get("id") for code in target] == ["name.1", "link-1.1", "bold.1", "bold.2"]
    assert [code.get("canDelete") for code in source] == [None, "no", "no"]
    link, name = source[1], source[2]
    assert (data[link.get("dataRefStart")], data[link.get("dataRefEnd")]) == ("[", "]{1}")
    assert (data[name.get("dataRef")], name.get("equiv"), name.tail) == ("{name}", "{name}", None)


def test_the_mark_of_a_language_is_a_code_that_a_translator_may_delete() -> None:
    row = ReviewRow("1-0a0a0a0a", "Say [bon **jour**]{lang=fr}", "[bon]{lang=fr}")
    unit = found(tree(replace(small("pl"), sections=(ReviewSection("", (row,)),))), ".//x:unit")
    data = {one.get("id"): one.text for one in unit.iterfind("x:originalData/x:data", N)}
    (mark,) = found(unit, "x:segment/x:source")
    assert (mark.get("type"), mark.get("subType"), mark.get("canDelete")) == (
        "other",
        "leaflets:language",
        None,
    )
    assert (data[mark.get("dataRefStart")], data[mark.get("dataRefEnd")]) == ("[", "]{lang=fr}")
    (same,) = found(unit, "x:segment/x:target")
    assert same.get("id") == mark.get("id")


@given(st.text(st.characters(codec="utf-8")))
def test_every_text_is_well_formed(words: str) -> None:
    row = ReviewRow("1-0a0a0a0a", "a", "b", words, words, notes=(words,), comments=(words,))
    ElementTree.fromstring(write(Sheet("help", words, "ur", (ReviewSection(words, (row,)),))))


def test_the_same_sheet_gives_the_same_file() -> None:
    assert write(small("ur")) == write(small("ur"))
    assert WRITERS["xliff"] == (".xlf", write)

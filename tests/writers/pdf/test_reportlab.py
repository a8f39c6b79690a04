"""What the PDF writer needs of ReportLab, held with the oldest and the newest version that is allowed."""

from __future__ import annotations

import ast
import importlib
import io
import re
import zlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfdoc

from pipeline.writers.pdf import reportlab
from pipeline.writers.pdf.packing import PackedDocument
from pipeline.writers.pdf.reportlab import (
    Array,
    Dictionary,
    ReportLabDocument,
    Stream,
    TaggedPage,
    name,
    spelled,
    text,
)

letters = st.text(st.characters(exclude_categories=["Cs"]))
printable = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)


def document(kind: type[ReportLabDocument] = PackedDocument) -> ReportLabDocument:
    """A page with a word of content, a note, a bookmark, and a file's description."""
    made = kind("cy", {"Title": "Y teitl", "Producer": "þÿ"})
    page = TaggedPage()
    made.addPage(page)
    page.MediaBox = Array([0, 0, 100, 200])
    page.Resources = made.resources
    page.Contents = Stream(b"BT ET")
    page.StructParents, page.Tabs = 0, name("S")
    page.Annots = [made.reference(Dictionary({"Contents": text("Nodyn")}))]
    made.Catalog.OutputIntents = Array([Dictionary({"Info": text("sRGB")})])
    made.Catalog.showOutline()
    for place, (words, depth) in enumerate([("Un", 0), ("Dau", 1), ("Tri – þÿ", 2), ("Pedwar", 1)]):
        made.Outlines.add(words, depth, page, str(place))
    return made


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data), attempt_recovery=False)


def parsed(item: Any) -> pikepdf.Object:
    return pikepdf.Object.parse(spelled(item, document()))


def imported() -> list[tuple[str, str]]:
    """(module, name) of each import from ReportLab."""
    tree = ast.parse(Path(reportlab.__file__).read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return [
        (str(node.module), alias.name)
        for node in found
        for alias in node.names
        if str(node.module).startswith("reportlab")
    ]


def test_the_installed_version_has_every_name() -> None:
    missing = [pair for pair in imported() if not hasattr(importlib.import_module(pair[0]), pair[1])]
    assert len(imported()) > 10
    assert missing == []


def test_the_document_is_written_by_reportlabs_own_program() -> None:
    assert issubclass(PackedDocument, pdfdoc.PDFDocument)
    for method in ("GetPDFData", "Reference", "addPage"):
        assert getattr(PackedDocument, method) is getattr(pdfdoc.PDFDocument, method)


@given(letters)
def test_a_text_is_read_back(words: str) -> None:
    assert str(parsed(text(words))) == words


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Call", b"(Call)"),
        ("a (b) \\", b"(a \\(b\\) \\\\)"),
        ("é", b"<feff00e9>"),
        ("þÿ", b"<feff00fe00ff>"),
        ("𞤀", b"<feffd83add00>"),
        ("a\n", b"<feff0061000a>"),
    ],
)
def test_texts_are_ascii_or_utf_16(words: str, written: bytes) -> None:
    assert spelled(text(words), document()) == written


@given(printable)
def test_a_name_is_read_back(words: str) -> None:
    assert pikepdf.Object.parse(name(words)) == pikepdf.Name(f"/{words}")


@given(st.lists(st.integers(-(2**31), 2**31 - 1) | letters))
def test_dictionaries_and_arrays_say_the_same_as_reportlabs(given_values: list[int | str]) -> None:
    values = [text(value) if isinstance(value, str) else value for value in given_values]
    named = {f"K{place}": value for place, value in enumerate(values)}
    # ReportLab rounds large numbers, but leaves strings as they are.
    theirs = {key: str(value) if isinstance(value, int) else value for key, value in named.items()}
    assert parsed(Dictionary(named)) == parsed(pdfdoc.PDFDictionary(theirs))
    assert parsed(Array(named.values())) == parsed(pdfdoc.PDFArray(theirs.values()))


@pytest.mark.parametrize("compress", [True, False])
def test_a_line_ends_after_the_data_of_a_stream(compress: bool) -> None:
    content = b"BT ET" * 40
    data = spelled(Stream(content, {"N": 3}, compress), document(), toplevel=True)
    found = re.fullmatch(rb"<< /N 3 .*?/Length (\d+) >>\nstream\n(.*)\nendstream\n", data, re.DOTALL)
    assert found is not None
    assert int(found[1]) == len(found[2])
    assert content == (zlib.decompress(found[2]) if compress else found[2])


def test_an_object_has_one_number() -> None:
    made, item = document(), Dictionary()
    assert made.reference(item) == b"%d 0 R" % made.number(item)
    assert made.reference(item) == made.reference(item)
    assert dict(made.objects())[made.number(item)] is item
    assert made.indirect(item) == b"%d 0 obj\n<< >>\nendobj\n" % made.number(item)


def test_a_file_has_what_was_put_into_the_document() -> None:
    pdf = opened(document().file())
    (page,) = pdf.pages
    assert page.Contents.read_bytes() == b"BT ET"
    assert (int(page.StructParents), str(page.Tabs)) == (0, "/S")
    assert [str(one.Contents) for one in page.Annots] == ["Nodyn"]
    assert page.Resources.keys() == {"/Font"}
    assert (str(pdf.Root.Lang), str(pdf.Root.PageMode)) == ("cy", "/UseOutlines")
    assert str(pdf.Root.OutputIntents[0].Info) == "sRGB"
    assert {key: str(words) for key, words in pdf.docinfo.items()} == {"/Title": "Y teitl", "/Producer": "þÿ"}


def test_an_entry_of_the_outline_is_counted_once() -> None:
    pdf = opened(document().file())
    assert int(pdf.Root.Outlines.Count) == 4
    with pdf.open_outline() as outline:
        (first,) = outline.root
        assert [one.title for one in first.children] == ["Dau", "Pedwar"]
        assert [one.title for one in first.children[0].children] == ["Tri – þÿ"]


def test_without_an_entry_there_is_no_outline() -> None:
    made = PackedDocument("cy", {})
    made.addPage(TaggedPage())
    made.Pages.pages[0].Resources = made.resources
    assert "/Outlines" not in opened(made.file()).Root


def test_reportlabs_own_file_has_the_same_objects() -> None:
    """Only their order in the file is ours: without it, ReportLab writes each object separately."""
    packed, separate = opened(document().file()), opened(document(ReportLabDocument).file())
    own = [one for one in packed.objects if str(one.get("/Type")) not in {"/ObjStm", "/XRef"}]
    assert len(own) > 10
    assert [one.unparse(resolved=True) for one in own] == [
        one.unparse(resolved=True) for one in separate.objects
    ]

"""Faults put into a good Word file, one at a time: the table says who catches which, and nobody misses one.

*Ours* are the rules of docx/..., *others* openxml-audit (ordinary tests) and Microsoft's Open XML SDK for
Office 2007 and Microsoft 365 (slow). The good file is in Urdu: it has every slot and both directions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.conformance.office import VERSIONS, sdk_errors
from tests.writers.docx.harm import (
    CORE,
    DOCUMENT,
    FOOTER,
    SETTINGS,
    STYLES,
    TYPES,
    Change,
    changed,
    cut_picture,
    doubled,
    drop,
    found,
    good,
    move_cell,
    swap,
)


def drop_picture(parts: dict[str, bytes]) -> None:
    del parts[next(name for name in parts if name.startswith("word/media/"))]


def drop_font(parts: dict[str, bytes]) -> None:
    del parts[next(name for name in parts if name.endswith(".odttf"))]


def flip_picture(parts: dict[str, bytes]) -> None:
    name = next(name for name in parts if name.startswith("word/media/"))
    data = parts[name]
    parts[name] = data[:60] + bytes([data[60] ^ 1]) + data[61:]


def swap_sentences(parts: dict[str, bytes]) -> None:
    text = parts[DOCUMENT].decode()
    first, second = re.findall(r'<w:p><w:pPr><w:pStyle w:val="Normal"/><w:bidi/>.*?</w:p>', text)[:2]
    assert first + second in text
    parts[DOCUMENT] = text.replace(first + second, second + first).encode()


@dataclass(frozen=True, slots=True)
class Fault:
    """A change to the file (None: a member twice), our rules that must find it, the validators that must."""

    name: str
    ours: str
    others: str
    change: Change | None

    def inflicted(self) -> bytes:
        """The file with the fault."""
        return changed("ur", self.change) if self.change else doubled("ur", STYLES)

    def caught_by(self, version: str) -> bool:
        """Whether the SDK finds it for a version of Office."""
        return bool({"sdk", {"Office2007": "sdk-2007"}.get(version)} & set(self.others.split()))


FAULTS = (
    # --- the schema: what belongs where
    Fault("paragraph properties out of order", "", "audit sdk",
          swap(DOCUMENT, '<w:pStyle w:val="Normal"/><w:bidi/>', '<w:bidi/><w:pStyle w:val="Normal"/>')),
    Fault("run properties out of order", "", "audit sdk",
          swap(DOCUMENT, '<w:rStyle w:val="Strong"/><w:rtl/>', '<w:rtl/><w:rStyle w:val="Strong"/>')),
    Fault("table properties out of order", "", "audit sdk",
          swap(DOCUMENT, '<w:bidiVisual/><w:tblW [^>]*>', '<w:tblW w:w="0" w:type="auto"/><w:bidiVisual/>')),
    Fault("section properties out of order", "", "audit sdk",
          swap(DOCUMENT, '<w:bidi/></w:sectPr>', '<w:pgSz w:w="11906" w:h="16838"/><w:bidi/></w:sectPr>')),
    Fault("run straight in the body", "", "audit sdk",
          swap(DOCUMENT, "<w:body>", "<w:body><w:r><w:t>۔</w:t></w:r>")),
    Fault("size that is no number", "small-text", "sdk-2007",
          swap(STYLES, '<w:sz w:val="32"/>', '<w:sz w:val="16pt"/>')),
    Fault("element that Word does not know", "", "audit sdk",
          swap(DOCUMENT, "<w:cantSplit/>", "<w:cantSplit/><w:neverSplit/>")),
    Fault("cell without a paragraph", "empty-cell", "audit",
          swap(DOCUMENT, '(?<=</w:tcPr>)<w:p>(?:(?!</w:tc>).)*', "")),
    Fault("part that is not well-formed", "broken-file", "audit sdk",
          swap(DOCUMENT, "</w:body>", "</w:bdy>")),
    Fault("bad character", "broken-file", "audit sdk",
          swap(DOCUMENT, "999", "999&#8;")),
    # --- the package: what leads where
    Fault("picture's relationship missing", "dangling-relationship", "audit sdk",
          swap(DOCUMENT, 'r:embed="rId7"', 'r:embed="rId99"')),
    Fault("link's relationship missing", "dangling-relationship link-without-target", "audit sdk",
          swap(DOCUMENT, '<w:hyperlink r:id="rId[0-9]+"', '<w:hyperlink r:id="rId98"')),
    Fault("part missing", "dangling-relationship", "audit sdk",
          drop(SETTINGS)),
    Fault("picture missing", "dangling-relationship", "audit sdk",
          drop_picture),
    Fault("embedded font missing", "dangling-relationship", "audit sdk",
          drop_font),
    Fault("content type missing", "unknown-content-type", "sdk",
          swap(TYPES, '<Default Extension="png"[^>]*>', "")),
    Fault("main part of another content type", "broken-file", "audit",
          swap(TYPES, "document.main", "template.main")),
    Fault("duplicate zip member", "duplicate-member", "sdk",
          None),
    Fault("picture cut short", "broken-image", "",
          cut_picture),
    Fault("picture with a flipped bit", "broken-image", "",
          flip_picture),
    Fault("duplicate picture id", "picture-ids", "sdk",
          swap(DOCUMENT, '<wp:docPr id="2"', '<wp:docPr id="1"')),
    Fault("two titles in the properties", "duplicate-property", "",
          swap(CORE, "<dc:title>", "<dc:title>x</dc:title><dc:title>")),
    Fault("unknown paragraph style", "dangling-style", "audit",
          swap(DOCUMENT, '"Heading2"', '"Heding2"')),
    Fault("dangling numbering", "dangling-list", "audit",
          swap(DOCUMENT, '<w:numId w:val="3"/>', '<w:numId w:val="33"/>')),
    Fault("field that never ends", "unbalanced-field", "",
          swap(FOOTER, "<w:fldSimple", '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:fldSimple')),
    # --- the words
    Fault("passage lost", "different-words", "",
          swap(DOCUMENT, '<w:p><w:pPr><w:pStyle w:val="Box"/>.*?</w:p>', "")),
    Fault("number changed", "different-words", "",
          swap(DOCUMENT, ">999<", ">998<")),
    Fault("sentences swapped", "different-words", "",
          swap_sentences),
    # --- right to left
    Fault("number shown reversed", "reversed-number", "",
          swap(DOCUMENT, "\u200e\\+44", "+44")),
    Fault("paragraph without bidi", "mirrored-alignment paragraph-direction", "",
          swap(DOCUMENT, '"Heading1"/><w:bidi/>', '"Heading1"/><w:bidi w:val="0"/>')),
    Fault("run without rtl", "run-direction", "",
          swap(DOCUMENT, "<w:rPr><w:rtl/></w:rPr>", "")),
    Fault("digits in a run with rtl", "foreign-in-rtl-run", "",
          swap(DOCUMENT, '(?<=<w:rStyle w:val="Strong"/>)(<w:rFonts[^>]*/>)</w:rPr>', "<w:rtl/></w:rPr>")),
    Fault("table that starts from the left", "table-direction", "",
          swap(DOCUMENT, "<w:bidiVisual/>", "")),
    Fault("section that runs from the left", "section-direction", "",
          swap(DOCUMENT, "<w:bidi/></w:sectPr>", "</w:sectPr>")),
    Fault("paragraph on the wrong side", "mirrored-alignment", "",
          swap(DOCUMENT, '"Heading2"/><w:bidi/>', '"Heading2"/><w:bidi/><w:jc w:val="right"/>')),
    # --- letters
    Fault("szCs missing", "small-text", "",
          swap(STYLES, '<w:szCs w:val="32"/>', "")),
    Fault("bCs missing", "light-complex-script", "",
          swap(STYLES, '(?<="Strong"/>)<w:qFormat/><w:rPr><w:b/><w:bCs/>', "<w:qFormat/><w:rPr><w:b/>")),
    Fault("complex script's font missing", "no-font", "",
          swap(STYLES, ' w:cs="Noto Nastaliq Urdu"', "")),
    Fault("bad w:lang", "malformed-language", "",
          swap(DOCUMENT, 'w:lang w:val="en-GB"', 'w:lang w:val="en_GB"')),
    Fault("English words in an Urdu voice", "unmarked-language", "",
          swap(DOCUMENT, '<w:lang w:val="en-GB"[^>]*>', "")),
    Fault("small print", "small-text", "",
          swap(FOOTER, "<w:r><w:t ", '<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t ')),
    Fault("grey words", "low-contrast", "",
          swap(DOCUMENT, "<w:rPr><w:rtl/></w:rPr>", '<w:rPr><w:color w:val="999999"/><w:rtl/></w:rPr>')),
    # --- what a screen reader asks for
    Fault("alternative text missing", "missing-alternative-text", "",
          swap(DOCUMENT, '(?<=name="Picture 1") descr="[^"]*"(?=/><wp:)', "")),
    Fault("file name as alternative text", "file-name-as-alternative-text", "",
          swap(DOCUMENT, '(?<=name="Picture 1" descr=")[^"]*', "police_02.png")),
    Fault("second title", "one-title", "",
          swap(DOCUMENT, '"Heading2"', '"Heading1"')),
    Fault("heading level skipped", "skipped-level", "",
          swap(DOCUMENT, '"Heading2"', '"Heading3"')),
    Fault("table without a header row", "table-without-header", "",
          swap(DOCUMENT, "<w:tblHeader/>", "")),
    Fault("empty cell", "empty-cell", "",
          swap(DOCUMENT, '(?<=</w:tcPr>)<w:p><w:pPr><w:pStyle w:val="Picture"/>.*?</w:p>', "<w:p/>")),
    Fault("merged cells", "merged-cells", "",
          swap(DOCUMENT, "</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>')),
    Fault("column missing from the grid", "irregular-table", "",
          swap(DOCUMENT, '<w:gridCol w:w="7144"/>', "")),
    Fault("cell in another column", "moved-cell", "",
          move_cell),
    Fault("row split over pages", "split-row", "",
          swap(DOCUMENT, "<w:cantSplit/></w:trPr>", "</w:trPr>")),
    Fault("floating frame", "floating-object", "",
          swap(DOCUMENT, '"Heading1"/>', '"Heading1"/><w:framePr w:w="2000"/>')),
    Fault("document's language wrong", "wrong-language", "",
          swap(CORE, "<dc:language>ur", "<dc:language>en-GB")),
    Fault("page number missing", "no-page-number", "",
          swap(FOOTER, " PAGE ", " DATE ")),
    Fault("paper of another size", "paper", "",
          swap(DOCUMENT, 'w:w="11906"', 'w:w="12240"')),
    Fault("Compatibility Mode", "old-mode", "",
          swap(SETTINGS, 'w:val="15"', 'w:val="12"')),
)  # fmt: skip


@pytest.fixture(scope="module")
def audit() -> OpenXmlValidator:
    return OpenXmlValidator()


def test_every_fault_is_caught_and_the_good_file_is_good() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 23
    assert [fault.name for fault in FAULTS if not fault.ours and "audit" not in fault.others] == []
    assert found(good("ur"), "ur") == set()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault_is_caught(fault: Fault, audit: OpenXmlValidator, tmp_path: Path) -> None:
    data = fault.inflicted()
    assert found(data, "ur") == {f"docx/{name}" for name in fault.ours.split()}
    path = tmp_path / "leaflet.docx"
    path.write_bytes(data)
    assert bool(audit.validate(str(path)).errors) == ("audit" in fault.others)


@pytest.mark.slow
@pytest.mark.parametrize("version", VERSIONS)
def test_what_microsofts_sdk_catches(version: str, tmp_path: Path) -> None:
    wrong = []
    for number, fault in enumerate(FAULTS):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(fault.inflicted())
        if bool(sdk_errors(path, version)) != fault.caught_by(version):
            wrong.append(fault.name)
    assert wrong == []

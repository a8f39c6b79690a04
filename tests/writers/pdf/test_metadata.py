"""The metadata of a file."""

import datetime
from xml.etree import ElementTree

from pipeline.model.document import Document, Imprint, Passage, Text
from pipeline.model.editions import Claims
from pipeline.writers.pdf.metadata import info, metadata_of, xmp


def document(title: str, imprint: Imprint | None = None) -> Document:
    return Document(Passage((Text(title),)), (), "ur", imprint=imprint or Imprint())


def test_the_packet_is_well_formed_whatever_the_title() -> None:
    packet = xmp(metadata_of(document("<Police> & you"), Claims.UA1_A2A, True), "ur").decode("utf-8")
    root = ElementTree.fromstring(packet[packet.index("<x:xmpmeta") : packet.index("<?xpacket end")])
    assert "<Police> & you" in list(root.itertext())
    assert "ur" in list(root.itertext())


def test_pdf_2_0_has_no_information_and_names_its_standards() -> None:
    metadata = metadata_of(document("T"), Claims.UA2_A4, True)
    assert info(metadata) is None
    packet = xmp(metadata, "ur").decode("utf-8")
    root = ElementTree.fromstring(packet[packet.index("<x:xmpmeta") : packet.index("<?xpacket end")])
    found = {one.tag: one.text for one in root.iter() if one.tag.startswith("{http://www.aiim.org/")}
    assert found == {
        "{http://www.aiim.org/pdfua/ns/id/}part": "2",
        "{http://www.aiim.org/pdfua/ns/id/}rev": "2024",
        "{http://www.aiim.org/pdfa/ns/id/}part": "4",
        "{http://www.aiim.org/pdfa/ns/id/}rev": "2020",
    }
    declared = [one.text for one in root.iter("{http://pdfa.org/declarations/}conformsTo")]
    assert declared == [
        f"http://pdfa.org/declarations/wtpdf#{level}" for level in ("accessibility1.0", "reuse1.0")
    ]


def test_braces_in_a_title_are_only_braces() -> None:
    assert b"{title}" in xmp(metadata_of(document("{title}"), Claims.UA1_A2A, True), "ur")


def test_the_only_date_is_the_imprints() -> None:
    dated = metadata_of(document("T", Imprint(date=datetime.date(2026, 3, 1))), Claims.UA1_A2A, True)
    assert (info(dated) or {})["ModDate"] == "D:20260301"
    assert b"<xmp:ModifyDate>2026-03-01</xmp:ModifyDate>" in xmp(dated, "ur")
    undated = metadata_of(document("T"), Claims.UA1_A2A, True)
    assert "ModDate" not in (info(undated) or {})
    assert b"Date>" not in xmp(undated, "ur")

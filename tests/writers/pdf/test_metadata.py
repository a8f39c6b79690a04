"""The metadata of a file."""

import datetime
from xml.etree import ElementTree

from pipeline.model.document import Document, Imprint, Passage, Text
from pipeline.writers.pdf.metadata import info, metadata_of, xmp


def document(title: str, imprint: Imprint | None = None) -> Document:
    return Document(Passage((Text(title),)), (), "ur", imprint=imprint or Imprint())


def test_the_packet_is_well_formed_whatever_the_title() -> None:
    packet = xmp(metadata_of(document("<Police> & you"), True), "ur").decode("utf-8")
    root = ElementTree.fromstring(packet[packet.index("<x:xmpmeta") : packet.index("<?xpacket end")])
    assert "<Police> & you" in list(root.itertext())
    assert "ur" in list(root.itertext())


def test_braces_in_a_title_are_only_braces() -> None:
    assert b"{title}" in xmp(metadata_of(document("{title}"), True), "ur")


def test_the_only_date_is_the_imprints() -> None:
    dated = metadata_of(document("T", Imprint(date=datetime.date(2026, 3, 1))), True)
    assert info(dated)["ModDate"] == "D:20260301"
    assert b"<xmp:ModifyDate>2026-03-01</xmp:ModifyDate>" in xmp(dated, "ur")
    undated = metadata_of(document("T"), True)
    assert "ModDate" not in info(undated)
    assert b"Date>" not in xmp(undated, "ur")

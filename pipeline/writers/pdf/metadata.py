"""What a file says of itself: XMP and Info, alike and the same on every machine. Knows no page.

There is no author, host or time of the build (standards PD-17); the only date is the imprint's.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pipeline
from pipeline.model.document import Document

PRODUCER = f"Leaflets {pipeline.__version__}"

# ISO 16684-1: the packet's wrapper; the id is the same in every XMP packet.
PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Metadata:
    """The title, its *language* (a BCP 47 tag), and whether the file says that it keeps ISO 14289-1."""

    title: str
    language: str
    publisher: str = ""
    version: str = ""
    date: datetime.date | None = None
    claims_pdfua: bool = True


def metadata_of(document: Document, claims_pdfua: bool) -> Metadata:
    """Return what the file of *document* says of itself."""
    imprint = document.imprint
    language = document.title.language or document.language
    words = document.title.words
    return Metadata(words, language, imprint.publisher, imprint.version, imprint.date, claims_pdfua)


def xmp(metadata: Metadata, document_language: str) -> bytes:
    """Return the XMP packet."""
    return PACKET.format(properties="\n".join(_properties(metadata, document_language))).encode("utf-8")


def _properties(metadata: Metadata, document_language: str) -> list[str]:
    title, publisher = escape(metadata.title), escape(metadata.publisher)
    found = [
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>'
        f'<rdf:li xml:lang="{metadata.language}">{title}</rdf:li></rdf:Alt></dc:title>',
        f"<dc:language><rdf:Bag><rdf:li>{document_language}</rdf:li></rdf:Bag></dc:language>",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>",
    ]
    if publisher:
        found.append(f"<dc:publisher><rdf:Bag><rdf:li>{publisher}</rdf:li></rdf:Bag></dc:publisher>")
    if metadata.date is not None:
        day = metadata.date.isoformat()
        found.append(f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>")
    if metadata.claims_pdfua:
        found.append("<pdfuaid:part>1</pdfuaid:part>")
    return found


def info(metadata: Metadata) -> dict[str, str]:
    """Return the entries of the document information dictionary; a date as ISO 32000-1, 7.9.4 writes it."""
    entries = {"Title": metadata.title, "Producer": PRODUCER, "Creator": PRODUCER}
    if metadata.date is not None:
        day = f"D:{metadata.date:%Y%m%d}"
        entries |= {"CreationDate": day, "ModDate": day}
    return entries

"""The metadata of a file: XMP and Info, with the same values, the same on every machine. Knows no page.

PDF 2.0 needs no Info, and PDF/A-4 forbids it. The metadata has no author, host or build time (PD-17); the
only date is that of the leaflet's last check.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType

import pipeline
from pipeline.model.document import Document
from pipeline.model.editions import Claims

PRODUCER = f"Leaflets {pipeline.__version__}"

# ISO 16684-1: the packet's wrapper; the id is the same in every XMP packet.
PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

# ISO 14289-1, 5, and ISO 19005-2, 6.6.4. ISO 19005-2, 6.6.2.3.3 requires a description of properties that
# it does not define itself, such as those of ISO 14289-1.
UA1_A2A = """<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag>
</pdfaExtension:schemas>"""

# ISO 14289-2, 5, and ISO 19005-4, 6.7.3; Well-Tagged PDF 1.0, 6.1.2 and 6.1.3.
UA2_A4 = """<pdfuaid:part>2</pdfuaid:part>
<pdfuaid:rev>2024</pdfuaid:rev>
<pdfaid:part>4</pdfaid:part>
<pdfaid:rev>2020</pdfaid:rev>
<pdfd:declarations xmlns:pdfd="http://pdfa.org/declarations/"><rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
</rdf:li>
<rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>
</rdf:li>
</rdf:Bag></pdfd:declarations>"""

SPELLED: Mapping[Claims, str] = MappingProxyType({Claims.UA1_A2A: UA1_A2A, Claims.UA2_A4: UA2_A4})


@dataclass(frozen=True, slots=True)
class Metadata:
    """The title, its *language* (a BCP 47 tag), and the standards of which the file has the *form*.

    *claims*: the file says that it keeps these standards.
    """

    title: str
    language: str
    publisher: str = ""
    version: str = ""
    date: datetime.date | None = None
    code: str = ""
    provenance: str = ""
    rights: str = ""
    form: Claims = Claims.UA1_A2A
    claims: bool = True


def metadata_of(document: Document, form: Claims, claims: bool) -> Metadata:
    """Return the metadata of *document*, for a file of this *form*."""
    imprint = document.imprint
    words, language = document.file_title
    return Metadata(
        words,
        language,
        imprint.publisher,
        imprint.version,
        imprint.date,
        imprint.code,
        imprint.provenance,
        imprint.rights,
        form,
        claims,
    )


def xmp(metadata: Metadata, document_language: str) -> bytes:
    """Return the XMP packet."""
    return PACKET.format(properties="\n".join(_properties(metadata, document_language))).encode("utf-8")


def _properties(metadata: Metadata, document_language: str) -> list[str]:
    title, publisher = (escape(words, quote=False) for words in (metadata.title, metadata.publisher))
    found = [
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>'
        f'<rdf:li xml:lang="{metadata.language}">{title}</rdf:li></rdf:Alt></dc:title>',
        f"<dc:language><rdf:Bag><rdf:li>{document_language}</rdf:li></rdf:Bag></dc:language>",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>",
    ]
    if publisher:
        found.append(f"<dc:publisher><rdf:Bag><rdf:li>{publisher}</rdf:li></rdf:Bag></dc:publisher>")
    if metadata.provenance:
        said = escape(metadata.provenance, quote=False)
        found += [
            f"<dc:identifier>{metadata.code}</dc:identifier>",
            '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{said}</rdf:li></rdf:Alt></dc:description>",
        ]
    if metadata.rights:
        said = escape(metadata.rights, quote=False)
        found.append(
            f'<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{said}</rdf:li></rdf:Alt></dc:rights>'
        )
    if metadata.date is not None:
        day = metadata.date.isoformat()
        found.append(f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>")
    if metadata.claims:
        found.append(SPELLED[metadata.form])
    return found


def info(metadata: Metadata) -> dict[str, str] | None:
    """Return the entries of the document information dictionary; dates as in ISO 32000-1, 7.9.4.

    None if the file has none: ISO 19005-4, 6.1.3, forbids it.
    """
    if metadata.form is Claims.UA2_A4:
        return None
    entries = {"Title": metadata.title, "Producer": PRODUCER, "Creator": PRODUCER}
    if metadata.provenance:
        entries["Subject"] = metadata.provenance
    if metadata.date is not None:
        day = f"D:{metadata.date:%Y%m%d}"
        entries |= {"CreationDate": day, "ModDate": day}
    return entries

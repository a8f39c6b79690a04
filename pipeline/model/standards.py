"""Standards -> where people read them: an address for each document that a rule names and the web has."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ADDRESSES: Mapping[str, str] = MappingProxyType(
    {
        "WCAG 2.2": "https://www.w3.org/TR/WCAG22/",
        "W3C, Making Content Usable": "https://www.w3.org/TR/coga-usable/",
        "WCAG2ICT": "https://www.w3.org/TR/wcag2ict-22/",
        "GOV.UK, Accessible communication formats": (
            "https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats"
        ),
        "GOV.UK, Publishing accessible documents": (
            "https://www.gov.uk/guidance/publishing-accessible-documents"
        ),
        "NHS digital service manual": "https://service-manual.nhs.uk/content",
        "ISO 14289-1:2014": "https://www.iso.org/standard/64599.html",
        "ECMA-376": "https://ecma-international.org/publications-and-standards/standards/ecma-376/",
        "Unicode UAX #9": "https://www.unicode.org/reports/tr9/",
        "Unicode UAX #15": "https://www.unicode.org/reports/tr15/",
        "Unicode UAX #29": "https://www.unicode.org/reports/tr29/",
        "Unicode UAX #38": "https://www.unicode.org/reports/tr38/",
        "Unicode UAX #50": "https://www.unicode.org/reports/tr50/",
        "Unicode UTS #39": "https://www.unicode.org/reports/tr39/",
        "Unicode UTS #51": "https://www.unicode.org/reports/tr51/",
        "Unicode CLDR": "https://cldr.unicode.org/",
        "UKAAF G003": "https://www.ukaaf.org/",
        "BCP 47": "https://www.rfc-editor.org/info/bcp47",
        "GNU gettext manual": "https://www.gnu.org/software/gettext/manual/",
        "SVG 1.1": "https://www.w3.org/TR/SVG11/",
        "PNG": "https://www.w3.org/TR/png/",
        "XML 1.0": "https://www.w3.org/TR/xml/",
        "SPDX License List": "https://spdx.org/licenses/",
    }
)
"""By the first words of a document's name, as rules give it. What ISO sells has a page that describes it."""


def address_of(standard: str) -> str:
    """Return the address of the first document of a rule's *standard* that has one; "" if none has."""
    for document in standard.split("; "):
        for name, address in ADDRESSES.items():
            if document.startswith(name):
                return address
    return ""

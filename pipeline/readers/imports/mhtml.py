"""A page in one file, as browsers save it (MHTML, RFC 2557) -> its HTML and the files beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from email import message_from_bytes, policy

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The HTML of a page, its address and encoding ("" if unknown), and its pictures by their address."""

    data: bytes
    address: str
    encoding: str
    beside: Mapping[str, bytes]


def opened(data: bytes, file: str) -> SavedPage:
    """Return the page in an MHTML file; raise PipelineError if there is none."""
    page: SavedPage | None = None
    beside: dict[str, bytes] = {}
    for part in message_from_bytes(data, policy=policy.compat32).walk():
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            continue
        address = str(part.get("Content-Location") or "")
        name = str(part.get("Content-ID") or "").strip("<>")
        if page is None and part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page = SavedPage(content, address, str(part.get_content_charset() or ""), beside)
        elif part.get_content_maintype() == "image":
            beside |= {key: content for key in (address, f"cid:{name}" if name else "") if key}
    if page is None:
        hint = "save the page again in your browser, as a complete web page"
        raise PipelineError("there is no web page in this file", Place(file), hint)
    return page

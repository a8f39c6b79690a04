"""How a link's address is printed beside its words: a leaflet is read on paper, too (DX-08, TX-07)."""

from __future__ import annotations

import re

from pipeline.model.document import Link, plain_words

SILENT_SCHEME = re.compile(
    r"^(?:https?://|mailto:|tel:)", re.IGNORECASE
)  # RFC 3986, 3.1: case does not count


def short_address(target: str) -> str:
    """Return *target* as people write it: without scheme and closing slash."""
    return SILENT_SCHEME.sub("", target, count=1).rstrip("/")


def printed_address(link: Link) -> str:
    """Return the address to print beside the link's words, "" where the words are the address already."""
    address = short_address(link.target)
    words = short_address(plain_words(link.children).strip())
    return "" if _same(words, address, link.target.startswith("tel:")) else address


def _same(words: str, address: str, telephone: bool) -> bool:
    """Whether words and address are alike to a reader; a telephone number is, however it is grouped."""
    if telephone:
        words, address = (re.sub(r"[^0-9+]", "", text) for text in (words, address))
    return words.casefold() == address.casefold()

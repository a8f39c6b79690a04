"""The address to print beside a link, for people who read the leaflet on paper (DX-08, TX-07)."""

from __future__ import annotations

import re

from pipeline.model.document import Link, plain_words

# RFC 3986, 3.1: schemes are case-insensitive.
SILENT_SCHEME = re.compile(r"^(?:https?://|mailto:|tel:)", re.IGNORECASE)


def short_address(target: str) -> str:
    """Return *target* as people write it: without the scheme and the final slash."""
    return SILENT_SCHEME.sub("", target, count=1).rstrip("/")


def printed_address(link: Link) -> str:
    """Return the address to print beside the link's words; "" if the words already are the address."""
    address = short_address(link.target)
    words = short_address(plain_words(link.children).strip())
    return "" if _same(words, address, link.target.startswith("tel:")) else address


def _same(words: str, address: str, telephone: bool) -> bool:
    """Whether words and address look the same to a reader; the grouping of telephone digits is ignored."""
    if telephone:
        words, address = (re.sub(r"[^0-9+]", "", text) for text in (words, address))
    return words.casefold() == address.casefold()

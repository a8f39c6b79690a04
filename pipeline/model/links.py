"""The address to print beside a link, for people who read the leaflet on paper (DX-08, TX-07)."""

from __future__ import annotations

import re

from pipeline.model.document import Link, plain_words

# RFC 3986, 3.1: schemes are case-insensitive.
SILENT_SCHEME = re.compile(r"^(?:https?://|mailto:|tel:|sms:)", re.IGNORECASE)
SPOKEN_SCHEME = re.compile(r"^(?P<scheme>mailto:|tel:|sms:)(?P<address>[^?;]*)(?:[?;].*)?", re.IGNORECASE)
"""An e-mail address or a number; programs need what follows ``?`` or ``;`` (RFC 3966, RFC 5724, RFC 6068)."""


def short_address(target: str) -> str:
    """Return *target* as people write it: without the scheme and the final slash."""
    return SILENT_SCHEME.sub("", reachable(target), count=1).rstrip("/")


def reachable(target: str) -> str:
    """Return *target* as people can type it: a web address as it is, a number or an e-mail address alone."""
    spoken = SPOKEN_SCHEME.fullmatch(target)
    return spoken["address"] if spoken else target


def is_number(target: str) -> bool:
    """Return whether *target* leads to a telephone: to a call or to a text message."""
    return target.lower().startswith(("tel:", "sms:"))


def printed_address(link: Link) -> str:
    """Return the address to print beside the link's words; "" if the words already are the address."""
    address = short_address(link.target)
    words = short_address(plain_words(link.children).strip())
    return "" if _same(words, address, is_number(link.target)) else address


def is_own_address(link: Link) -> bool:
    """Return whether the words of a link are its address, or its telephone number."""
    return bool(short_address(link.target)) and not printed_address(link)


def _same(words: str, address: str, telephone: bool) -> bool:
    """Whether words and address look the same to a reader; the grouping of telephone digits is ignored."""
    if telephone:
        words, address = (re.sub(r"[^0-9+]", "", text) for text in (words, address))
    return words.casefold() == address.casefold()

"""Where an address leads, and what in it could deceive a reader. Knows web, e-mail and telephone addresses.

A reader sees the words of a link, and at most the beginning of its address. So what counts is the host of a
web address: the last part of what stands before the first slash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, unquote

from pipeline.model.links import is_number
from pipeline.model.names import LOOK_ALIKES
from pipeline.model.scripts import UNRESOLVED, script_of

WHOLE = re.compile(r"(?:https?://[^\s/?#]|mailto:[^?]|(?:tel|sms):)", re.IGNORECASE)
"""How an address begins that a leaflet may have."""
SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
WEB = re.compile(r"https?://(?P<authority>[^/?#]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
FILLED_IN = ("bcc", "cc", "body")
"""Fields of an e-mail that a link can fill in (RFC 6068) and that the writer may not see."""
TOGETHER = (
    frozenset(("Latn", "Hani", "Hira", "Kana")),
    frozenset(("Latn", "Hani", "Bopo")),
    frozenset(("Latn", "Hani", "Hang")),
)
"""Scripts that a name may mix (UTS #39, 5.2, highly restrictive)."""
UNSEEN = re.compile(
    "[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
"""What nobody sees: spaces, marks of direction, fillers, selectors of a form."""
PROTECTED = (
    "safelinks.protection.outlook.com",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "www.google.com",
)
"""Hosts of services that put their own address round another one, which stands in ``url``, ``u`` or ``q``."""

LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
ENDS = (
    "uk|org|com|net|gov|edu|info|eu|int|ie|wales|cymru|scot|london|de|fr|pl|nl|ch|dk|pt|cz|sk|hu|gr|lt|lv|ee|ua|ca"
    "|au|nz|io|app|me|co|us"
)
TYPED_WEB = re.compile(
    rf"(?<![\w@./-])(?P<scheme>https?://)?(?P<host>(?:{LABEL}\.)+(?(scheme)\w{{2,}}|(?:{ENDS})))(?![\w@-]|\.\w)"
    rf"(?::\d+)?(?P<path>[/?#][^\s<>\"“”]*)?",
    re.IGNORECASE,
)
TYPED_MAIL = re.compile(rf"(?<![\w.+'-])(?P<box>[\w.+'-]+)@(?P<host>(?:{LABEL}\.)+\w{{2,}})")
TYPED_NUMBER = re.compile(r"(?<![\w.,:/-])[+(]?\d(?:[ ()./\u00a0\u2009\u202f-]{0,2}\d){2,}(?![\w:/-]|[.,]\d)")
CUT = ("...", "…")
TAIL = ".,;:!?'’”»)]"


def is_whole(target: str) -> bool:
    """Return whether an address is one that a leaflet may have: of the web, of e-mail, or a number."""
    return WHOLE.match(target) is not None


def foreign_scheme(target: str) -> str:
    """Return the scheme of an address that no leaflet may have (``javascript``); "" if it has another fault.

    A host with a port (``localhost:8000``) and a page of one's own site have no scheme.
    """
    found = SCHEME.match(target)
    if is_whole(target) or found is None:
        return ""
    scheme = found[1].lower()
    is_host = "." in scheme or scheme == "localhost"
    return "" if is_host and re.match(r"\d+(?:/|$)", target[found.end() :]) else scheme


def host_of(target: str) -> str:
    """Return the host of a web address, or of the first box of an e-mail; "" if there is none."""
    web = WEB.match(target)
    if web:
        return _host(re.split(r"[@\\]", web["authority"])[-1])
    if target.lower().startswith("mailto:"):
        return _host(_boxes(target)[0].rpartition("@")[2])
    return ""


def user_in(target: str) -> str:
    """Return what stands before the host of a web address, ``gov.uk`` in ``https://gov.uk@a.org``; or "".

    Browsers take a backslash for a slash, other programs do not; so it counts, too.
    """
    web = WEB.match(target)
    parts = re.split(r"[@\\]", unquote(web["authority"])) if web else [""]
    return parts[0] if len(parts) > 1 else ""


def filled_in(target: str) -> tuple[str, ...]:
    """Return the names of the fields that a link to an e-mail fills in and that can deceive its writer."""
    if not target.lower().startswith("mailto:"):
        return ()
    fields = parse_qsl(target.partition("?")[2].replace(";", "&"), keep_blank_values=True)
    names = {name.strip().lower() for name, _ in fields}
    return tuple(name for name in FILLED_IN if name in names)


def mixed_in(target: str) -> str:
    """Return the part of a host that mixes alphabets, or only looks like Latin letters; "" if there is none.

    UTS #39, 5.2: a name has letters of one script, or Latin ones beside those of Chinese, Japanese or Korean.
    """
    labels = host_of(target).split(".")
    latin = all(part.isascii() for part in labels[-1:])
    for label in labels:
        found = frozenset(script_of(sign) for sign in label) - UNRESOLVED
        mixes = len(found) > 1 and not any(found <= together for together in TOGETHER)
        likeness = "".join(LOOK_ALIKES.get(ord(sign), sign) for sign in label)
        if mixes or UNSEEN.search(label) or (latin and not label.isascii() and likeness.isascii()):
            return label
    return ""


@dataclass(frozen=True, slots=True)
class Typed:
    """An address or a number that stands in the words of a link: what a reader believes."""

    words: str
    target: str


def typed_in(words: str) -> tuple[Typed, ...]:
    """Return the addresses in *words*, and the telephone numbers if there is no address."""
    return tuple(_typed(words)) or tuple(
        Typed(found[0], f"tel:{_digits(found[0])}") for found in TYPED_NUMBER.finditer(words)
    )


def _typed(words: str) -> Iterator[Typed]:
    for found in TYPED_MAIL.finditer(words):
        yield Typed(found[0], f"mailto:{found[0]}")
    for found in TYPED_WEB.finditer(words):
        bare = found[0].rstrip(f"{TAIL}…")
        cut = "…" if found[0].endswith(CUT) or words[found.end() :].startswith(CUT) else ""
        yield Typed(found[0], f"{'' if found['scheme'] else 'https://'}{bare}{cut}")


def leads_elsewhere(words: str, target: str) -> str:
    """Return the address in the *words* of a link that is another one than its *target*; "" if there is none.

    The same host with or without ``www.``, in other letters, with a slash at its end or with what counts
    visitors is the same address; so is another page of one host, for which see ``other_page``.
    """
    typed = _only(words, target)
    return typed.words if typed is not None and not _same(typed.target, _unwrapped(target)) else ""


def other_page(words: str, target: str) -> str:
    """Return the address in the *words* of a link that is another page of the host that it leads to; else "".

    A page above or below the one in the words is the same one.
    """
    typed, real = _only(words, target), _unwrapped(target)
    if typed is None or not _same(typed.target, real):
        return ""
    here, there = (_path(address) for address in (typed.target, real))
    shorter = min(len(here), len(there))
    if here[:shorter] == there[:shorter] or (
        typed.target.endswith(CUT) and there[-1].startswith(here[-1][:-1])
    ):
        return ""
    return typed.words


def _only(words: str, target: str) -> Typed | None:
    """The one address or number in the words of a link; None if there are none or several."""
    found = typed_in(words)
    return found[0] if len(found) == 1 and is_whole(target) else None


def _path(address: str) -> list[str]:
    """The names in the path of a web address, in small letters; none for another kind of address."""
    web = WEB.match(address)
    path = re.split("[?#]", web["rest"])[0] if web else ""
    return [unquote(name).casefold() for name in path.split("/") if name]


def _same(typed: str, target: str) -> bool:
    """Whether the address that somebody reads leads where the link leads."""
    if is_number(typed) or is_number(target):
        return _same_number(typed, target)
    if not _related(host_of(typed), host_of(target)):
        return False
    if typed.startswith("mailto:") and target.lower().startswith("mailto:"):
        return [typed.removeprefix("mailto:").casefold()] == [box.casefold() for box in _boxes(target)]
    return True


def _same_number(typed: str, target: str) -> bool:
    """Whether two numbers are one; a number that leads to a page, or stands in its address, says nothing."""
    if not is_number(target):
        return is_number(typed)
    return is_number(typed) and _national(_digits(typed)) == _national(_digits(re.split("[?;]", target)[0]))


def _digits(words: str) -> str:
    return ("+" if "+" in words else "") + "".join(sign for sign in words if sign.isdecimal())


def _national(number: str) -> str:
    """A number without the sign for "from abroad", the code of the United Kingdom and the first 0."""
    found = re.sub(r"^(?:\+|00)", "+", number)
    return re.sub(r"^(?:\+44)?0?", "", found).lstrip("+0")


def _related(one: str, other: str) -> bool:
    """Whether two hosts are one, or one belongs to the other."""
    one, other = (host.removeprefix("www.") for host in (one, other))
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def _host(authority: str) -> str:
    """The host without its port, in small letters; names in ASCII (``xn--``) as people read them."""
    host = unquote(authority).partition(":")[0].rstrip(".").casefold()
    return ".".join(_label(label) for label in re.split(r"[.\u3002\uff0e\uff61]", host))


@lru_cache(maxsize=4096)
def _label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, OverflowError):
        return label


def _boxes(target: str) -> list[str]:
    """The boxes that an e-mail goes to."""
    return [unquote(box).strip() for box in re.split(r"[,;]", target[7:].partition("?")[0])] or [""]


def _unwrapped(target: str) -> str:
    """The address that a service for e-mail put its own one round."""
    host = host_of(target)
    if any(host == one or host.endswith(f".{one}") for one in PROTECTED):
        fields = dict(parse_qsl(target.partition("?")[2]))
        inner = next((fields[name] for name in ("url", "u", "q") if name in fields), "")
        return inner if is_whole(inner) else target
    return target

"""The names that web sites give to the parts around a text, as classes and ids. Data; knows no tree."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from pipeline.readers.page_chrome import (
    BANNERS,
    BUTTONS,
    COOKIE_WORDS,
    ENDS,
    EVERYWHERE,
    PAGE_CHROME,
    PAGE_NUMBER,
)

PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
COOKIES = frozenset(
    """
    cookie cookies cookiebanner cookieconsent cookiebar cookienotice cookielaw cookiebot cookiescript gdpr
    onetrust usercentrics tarteaucitron cmp cmplz cybotcookiebotdialog didomi klaro iubenda
    """.split()
)
SKIP = frozenset("skip skiplink skiplinks skipnav skiptocontent".split())
OTHER_PAGES = "links to other pages"
KINDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "breadcrumbs": frozenset(
            "breadcrumb breadcrumbs crumb crumbs breadcrumblist ariane brotkrumen".split()
        ),
        "links to share the page": frozenset(
            "share sharing sharer sharebuttons sharebar social socials socialmedia addthis sharethis "
            "addtoany shareaholic sharedaddy jetpack partage shariff".split()
        ),
        "a link to the top": frozenset("backtotop totop scrolltop scrolltotop gototop returntotop".split()),
        "a menu": frozenset(
            "menu menus nav navs navbar navigation submenu sidenav subnav megamenu toc pager pagination "
            "toolbar languageswitcher language languages langswitch lang quicklinks mainnav topnav".split()
        ),
        OTHER_PAGES: frozenset("related recommended recommendations readmore seealso more".split()),
        "questions to the reader": frozenset(
            "feedback survey helpful newsletter subscribe subscription signup mailinglist".split()
        ),
        "a window over the page": frozenset("modal dialog lightbox popup overlay popin".split()),
        "an advertisement": frozenset(
            "advert adverts advertisement advertising adsbygoogle sponsored taboola outbrain".split()
        ),
        "comments of readers": frozenset("disqus comments commentlist respond commentform".split()),
        "a search form": frozenset("search searchform searchbox searchbar".split()),
        "a button to print": frozenset(("print", "printer", "printable")),
    }
)
LINKED = {
    "a menu": 0.7,
    OTHER_PAGES: 0.7,
    "links to share the page": 0.5,
    "breadcrumbs": 0.1,
    "a link to the top": 0.9,
}
"""The least share of a part that is in links: a class "social" may mean social care."""
FORMS = frozenset(("a search form", "questions to the reader"))
"""Parts that have a field or a button in them."""
SHORT = {
    "a button to print": 50,
    "a search form": 400,
    "links to share the page": 400,
    "questions to the reader": 800,
    "breadcrumbs": 300,
}
"""The greatest number of characters of such a part; one with more is text."""
FOOTERS = frozenset(
    "footer sitefooter pagefooter globalfooter mainfooter footerwrapper footerwrap footercontainer "
    "footerarea footernav footermenu footerinner footercontent colophon pageend fusszeile piedpage".split()
)
HEADERS = frozenset(
    "header siteheader pageheader globalheader mainheader headerwrapper headerwrap headercontainer masthead "
    "topbar headertop topheader".split()
)
BOXES = frozenset("inset callout warning alert notice attention".split())
ICONS = frozenset(("icons", "symbols", "icon", "symbol"))
SOCIAL = frozenset(
    "facebook twitter x instagram youtube linkedin whatsapp pinterest tiktok snapchat telegram threads "
    "bluesky reddit tumblr flickr rss xing messenger mastodon vk nextdoor".split()
)
NEW_WINDOW = re.compile(
    r"[\s(]*(?:opens?|opening|link opens) in (?:a )?new (?:tab|window|browser window)(?: or window)?[\s).]*",
    re.IGNORECASE,
)
PRESSED = frozenset(
    """
    close dismiss back next previous reply reset submit send ok
    cau schließen zurück weiter fermer retour suivant cerrar chiudi zamknij fechar închide uždaryti закрити
    إغلاق بند بستن 关闭
    """.split()
) | {
    *(
        "show more",
        "show less",
        "read more",
        "show all",
        "open all",
        "close all",
        "expand all",
        "collapse all",
    ),
    *("show all sections", "hide all sections", "hide this message", "copy link", "email", "e-mail", "tweet"),
}
"""More labels of buttons, in small letters; a sentence never has them alone in a line."""
HERE = (
    *(
        "you are here",
        "you're here",
        "rydych chi yma",
        "rydych yma",
        "sie sind hier",
        "sie befinden sich hier",
    ),
    *("ihr pfad:", "vous êtes ici", "vous etes ici", "jesteś tutaj", "usted está aquí", "estás aquí"),
    *(
        "ti trovi in",
        "sei in:",
        "você está aqui",
        "sunteți aici",
        "jūs esate čia",
        "ви тут",
        "أنت هنا",
        "您的位置",
    ),
)
"""How a line begins that says where in a web site the page is."""
LONGEST_LABEL = 12
"""The greatest number of words of a label."""


def parts(names: str) -> frozenset[str]:
    """Return the parts of class names: ``nav``, ``bar`` and ``navbar`` for ``navBar``."""
    found = set()
    for name in names.split():
        pieces = [piece.lower() for piece in PART.findall(name)]
        found |= {*pieces, "".join(pieces)}
    return frozenset(found)


def whole(names: str) -> frozenset[str]:
    """Return class names in small letters, without hyphens: ``sitefooter`` for ``site-footer``."""
    return frozenset("".join(PART.findall(name)).lower() for name in names.split())


def is_label(text: str, button: bool) -> bool:
    """Whether *text* is a known label around texts; as a *button* more of them count."""
    key = ENDS.sub("", " ".join(text.split()).casefold())
    if not key or len(key.split()) > LONGEST_LABEL:
        return False
    if key in EVERYWHERE or PAGE_NUMBER.fullmatch(key) or NEW_WINDOW.fullmatch(text):
        return True
    return button and any(key in labels for labels in (PAGE_CHROME, BUTTONS, SOCIAL, PRESSED))


def is_trail(text: str) -> bool:
    """Whether *text* says where in a web site the page is."""
    return text.casefold().startswith(HERE)


def about_cookies(text: str) -> bool:
    """Whether *text* begins as a banner about cookies does."""
    small = " ".join(text.split()).casefold()
    return small.startswith(BANNERS) and COOKIE_WORDS.search(small) is not None

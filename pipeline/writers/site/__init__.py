"""Site -> the files of a download site: pages, posters, feed, site map. Never uses the disk, or the clock.

The pages need no network, store nothing and work without JavaScript; each has a content security policy that
allows only its own style and script. A page is in one language, and what is not is tagged.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from pipeline.model.errors import PipelineError
from pipeline.model.labels import EXITS
from pipeline.model.language import name_in_list
from pipeline.writers.html.leaving import Leaving, leaving
from pipeline.writers.qr import qr_code
from pipeline.writers.site import feed, linked_data
from pipeline.writers.site.filled import rendered, static
from pipeline.writers.site.groups import grouped
from pipeline.writers.site.site import PAGE, Site, exit_of, posters, zip_of
from pipeline.writers.site.words import PageText, PageWords
from pipeline.writers.templates import data_address, policy

FEED, SITE_MAP = "changes.xml", "sitemap.xml"


def write(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield each file by its path in the site's folder; the same site gives the same bytes.

    Raises PipelineError if a leaflet has the name of a language that the site has a page for.
    """
    _require_names_apart(site)
    changes = feed.changes(site)
    index = SitePage(site, site.source, "", bool(changes))
    yield PAGE, _index(index)
    for tag in site.tags:
        yield f"{tag}/{PAGE}", _language(SitePage(site, tag, "../", bool(changes)))
    source = SitePage(site, site.source, "../", bool(changes))
    for leaflet in site.leaflets:
        yield f"{leaflet}/{PAGE}", _leaflet(source, leaflet)
    for size, name in posters(site):
        yield name, _poster(index, size)
    if changes:
        yield FEED, feed.write(site, changes)
    if site.address:
        yield SITE_MAP, feed.site_map(site)


def _require_names_apart(site: Site) -> None:
    tags = {tag.casefold(): tag for tag in site.tags}
    for leaflet in site.leaflets:
        if leaflet in tags:
            message = f"the leaflet {leaflet!r} has the name of the page of a language"
            raise PipelineError(message, hint=f"give the folder source/{leaflet} another name")


class SitePage:
    """What the templates ask of a page: its words, and where the other files are from it.

    *up* leads from the page's folder to the site's.
    """

    def __init__(self, site: Site, tag: str, up: str, news: bool) -> None:
        """Take the page of *site* in the language *tag*; *news*: whether the site has a feed."""
        self.site, self.tag, self.up, self.news = site, tag, up, news
        self.words = PageWords(site.labels[tag])
        self.say = self.words.label

    def leaving(self, exit_to: str) -> Leaving:
        """Return the parts of "Exit this page" for a page that is left to *exit_to*, if it is not ""."""
        labels = self.words.labels
        return leaving(exit_to, {label: labels.passage(label) for label in EXITS}, self.tag)

    @property
    def direction(self) -> str:
        """The direction of the page, as HTML calls it."""
        return self.words.direction

    @property
    def draft(self) -> bool:
        """Whether anything on the site is a draft."""
        return self.site.drafts

    @property
    def alternates(self) -> tuple[tuple[str, str], ...]:
        """The address of each language's page with its tag, if the site has an address."""
        if not self.site.address:
            return ()
        pages = tuple((tag, f"{self.site.address}{tag}/") for tag in self.site.tags)
        return (*pages, ("x-default", self.site.address))

    @property
    def posters(self) -> tuple[tuple[PageText, str], ...]:
        """The posters to print: the words of the link, and where it leads."""
        return tuple((self.say("site-poster", size=size), name) for size, name in posters(self.site))

    def zip(self, path: str) -> PageText | None:
        """Return the size of the ZIP of a language or leaflet, None if there is none."""
        size = self.site.zips.get(path)
        return None if size is None else self.words.size(size)


def _index(page: SitePage) -> bytes:
    site = page.site
    languages = sorted(
        ((name_in_list(tag, site.source), tag) for tag in site.tags), key=lambda one: one[0].casefold()
    )
    rows = [(page.words.own(tag), name, tag, "|".join(site.names[tag])) for name, tag in languages]
    leaflets = sorted(
        ((page.words.text(site.titles[leaflet]), leaflet) for leaflet in site.leaflets),
        key=lambda one: one[0].words.casefold(),
    )
    return _page(
        "index.html",
        page,
        site.exit_to,
        static("find.js"),
        title=page.say("site-title"),
        languages=rows,
        leaflets=leaflets,
    )


def _page(template: str, page: SitePage, exit_to: str, script: str = "", **values: object) -> bytes:
    """A page with a *script* of its own, which is left to *exit_to*, if that is not ""."""
    leave = page.leaving(exit_to)
    style, scripts = static("site.css") + leave.style, tuple(filter(None, (script, leave.script)))
    shown = {"style": style, "scripts": scripts, "policy": policy(style, *scripts), "leaving": leave}
    return rendered(template, page=page, **shown, **values)


def _language(page: SitePage) -> bytes:
    rows = page.site.of_language(page.tag)
    return _page(
        "language.html",
        page,
        exit_of(rows),
        own=page.words.own(page.tag),
        name=name_in_list(page.tag, page.site.source),
        source=PageWords(page.site.labels[page.site.source]),
        groups=tuple(grouped(page.words, rows, page.site.source, translated=True)),
        zip_path=zip_of(page.tag),
    )


def _leaflet(page: SitePage, leaflet: str) -> bytes:
    title, rows = page.site.titles[leaflet], page.site.of_leaflet(leaflet)
    groups = grouped(page.words, rows, page.site.source, translated=False)
    ordered = sorted(groups, key=lambda group: name_in_list(group.tag, page.tag).casefold())
    by_language = [
        (page.words.own(tag), name_in_list(tag, page.tag), tag, tuple(same))
        for tag, same in groupby(ordered, key=lambda group: group.tag)
    ]
    return _page(
        "leaflet.html",
        page,
        exit_of(rows),
        title=page.words.text(title),
        languages=by_language,
        data=linked_data.of_leaflet(page.site, leaflet),
        leaflet=leaflet,
        zip_path=page.site.zip_of_leaflet(leaflet),
    )


def _poster(page: SitePage, size: str) -> bytes:
    site = page.site
    codes = []
    for tag in sorted(site.tags, key=lambda tag: name_in_list(tag, site.source).casefold()):
        address, words = f"{site.address}{tag}/", PageWords(site.labels[tag])
        codes.append((words, words.own(tag), address, _pieces(address), data_address(qr_code(address))))
    return rendered(
        "poster.html",
        page=page,
        size=size,
        codes=codes,
        style=static("poster.css"),
        policy=policy(static("poster.css")),
    )


def _pieces(address: str) -> list[str]:
    """The address as people type it, in the pieces between which a line may break: after a slash."""
    return [f"{piece}/" for piece in address.removeprefix("https://").rstrip("/").split("/")]


__all__ = ["FEED", "PAGE", "SITE_MAP", "Site", "write", "zip_of"]

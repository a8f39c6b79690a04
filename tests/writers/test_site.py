"""The files of a download site, from a site of two leaflets in five languages."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from lxml import etree
from markupsafe import escape as html_escaped

from pipeline.model.contrast import contrast
from pipeline.model.errors import PipelineError
from pipeline.model.labels import Labels
from pipeline.project.manifest import artefact_path
from pipeline.writers.site.archive import Archives
from tests.sites import ADDRESS, TAGS, TITLES, drafts_of, labels, made, pages

ROOT = Path(__file__).parents[2]


class Seen(HTMLParser):
    """What a page says: each link's words with its address, and each piece of text with its language."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.links: dict[str, str] = {}
        self.texts: list[tuple[str, str]] = []
        self.scripts: list[str] = []
        self._open: list[tuple[str, str]] = []
        self._link = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        spoken = values.get("lang") or (self._open[-1][1] if self._open else "")
        if tag not in {"meta", "link", "input", "img"}:
            self._open.append((tag, spoken))
        if tag == "a":
            self._link = values["href"] or ""
            self.links.setdefault(self._link, "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag, "each element is closed"
        if tag == "a":
            self._link = ""

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] in {"style", "script"}:
            self.scripts.append(data)
        elif data.strip():
            self.texts.append((self._open[-1][1], data.strip()))
            if self._link:
                self.links[self._link] += data


@cache
def whole() -> dict[str, bytes]:
    return pages(made())


def html() -> Iterator[tuple[str, bytes]]:
    yield from ((name, data) for name, data in whole().items() if name.endswith(".html"))


def test_a_site_has_a_page_for_each_language_and_each_leaflet() -> None:
    assert set(whole()) == {
        *("index.html", "changes.xml", "sitemap.xml", "poster-a4.html", "poster-a3.html"),
        *(f"{tag}/index.html" for tag in TAGS),
        *(f"{leaflet}/index.html" for leaflet in TITLES),
    }


def test_the_same_site_has_the_same_bytes() -> None:
    again = made(artefacts=tuple(replace(row) for row in made().artefacts))
    assert pages(again) == whole()


def test_a_link_to_a_file_says_title_language_format_pages_and_size() -> None:
    """WCAG 2.2, 2.4.9: the words of the link alone say where it leads."""
    path = artefact_path("police", "ur", "large-print")
    staff = Seen(whole()["police/index.html"]).links[f"../{path}"]
    assert staff == "Calling the Police, Urdu, Large print, 18 point, PDF, Pages: 6, 120 kB"
    reader = Seen(whole()["ur/index.html"]).links[f"../{path}"]
    plain = re.sub("[\u2066\u2069]", "", reader)
    assert plain == "پولیس کو کال کرنا، اردو، بڑی لکھائی، 18 پوائنٹ، PDF، صفحات: 6، 120 kB"


def test_the_web_page_comes_first_as_a_telephone_opens_it_at_once() -> None:
    for name in ("police/index.html", "ur/index.html"):
        links = [path for path in Seen(whole()[name]).links if "/police." in path]
        assert links[0].endswith(".web.html")
        assert len(links) > 1


def test_no_two_links_of_a_page_have_the_same_words() -> None:
    for name, page in html():
        words = list(Seen(page).links.values())
        assert len(words) == len(set(words)), name


def test_the_words_of_a_page_are_tagged_with_their_language() -> None:
    said = Seen(whole()["ur/index.html"]).texts
    assert {spoken for spoken, words in said if re.search("[\u0600-\u06ff]", words)} == {"ur"}
    english = {words for spoken, words in said if spoken == "en-GB"}
    assert {"Urdu", "Calling the Police"} <= english
    assert b'<html lang="ur" dir="rtl">' in whole()["ur/index.html"]
    assert '<span lang="ur" dir="rtl">اردو</span>'.encode() in whole()["index.html"]


def test_a_label_that_nobody_signed_is_english_and_tagged() -> None:
    bare = {**labels(), "ur": Labels("ur", None)}
    said = Seen(pages(made(labels=bare))["ur/index.html"]).texts
    assert ("en-GB", "Checked and ready to use") in said


def test_languages_are_sorted_by_their_english_name() -> None:
    page = whole()["index.html"].decode()
    assert re.findall(r'<li data-names="[^"]*"><a href="([\w-]+)/', page) == "ar zh-Hans en-GB pl ur".split()


@pytest.mark.parametrize("typed", ["urd", "اردو", "Urdu", "ਉਰਦੂ", "ur", "乌尔都语"])
def test_a_language_has_its_names_in_many_languages(typed: str) -> None:
    (names,) = re.findall(r'data-names="([^"]*)"><a href="ur/', whole()["index.html"].decode())
    assert typed in names.split("|")


def test_a_release_says_its_version_and_who_checked_it_by_role() -> None:
    words = " ".join(words for _, words in Seen(whole()["police/index.html"]).texts)
    for line in (
        *("Checked and ready to use", "Version 2026.1", "Last checked on 1 March 2026"),
        *("Next check on 1 March 2027", "Translation checked by a translator on 2 March 2026"),
        *("Translation approved by a second translator on 3 March 2026", "Code of this text: bcdf-ghjk"),
    ):
        assert line in words
    assert "Draft" not in words


def test_a_draft_says_so_on_every_page_and_in_its_link() -> None:
    files = pages(drafts_of(made()))
    for name, page in files.items():
        if name.endswith(".html"):
            assert b'<p class="draft"><strong>' in page, name
    path = artefact_path("police", "ur", "plain-text")
    assert (
        Seen(files["police/index.html"]).links[f"../{path}"].startswith("Calling the Police, Urdu, Draft, ")
    )
    assert b'content="noindex"' in files["index.html"]
    assert b"noindex" not in whole()["index.html"]


def test_an_older_release_beside_a_newer_one_keeps_its_own_version() -> None:
    rows = tuple(
        replace(row, version="2025.4") if row.edition == "plain-text" else row for row in made().artefacts
    )
    words = [words for _, words in Seen(pages(made(artefacts=rows))["ur/index.html"]).texts]
    versions = [re.sub("[^0-9.]", "", each) for each in words if "ورژن" in each]
    assert versions == ["2025.4", "2026.1"] * 2
    ids = re.findall(r' id="([^"]*)"', pages(made(artefacts=rows))["ur/index.html"].decode())
    assert len(ids) == len(set(ids))


EXIT_TO = "https://www.example.org/weather"


@cache
def with_a_sensitive_leaflet() -> dict[str, bytes]:
    """The site, on which one leaflet can be dangerous to be seen with, and is not there in Polish."""
    rows = tuple(
        replace(row, exit_to=EXIT_TO) if row.leaflet == "police" else row
        for row in made().artefacts
        if (row.leaflet, row.tag) != ("police", "pl")
    )
    return pages(made(artefacts=rows))


def test_each_page_that_names_a_sensitive_leaflet_can_be_left_at_once() -> None:
    files = with_a_sensitive_leaflet()
    named = {name for name in files if name.endswith("html") and not name.startswith("poster")}
    left = {name for name in files if f'<a id="exit" href="{EXIT_TO}"' in files[name].decode()}
    assert left == named - {"pl/index.html", "rent/index.html"}
    assert b'id="exit' not in files["pl/index.html"]
    assert b"<script" not in files["pl/index.html"]
    for name in left:
        (script, *_) = (one for one in Seen(files[name]).scripts if "location.replace" in one)
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert html_escaped(f"'sha256-{digest}'") in files[name].decode(), "the policy allows it"


def test_the_words_of_the_way_out_are_in_the_language_of_the_page() -> None:
    said = dict.fromkeys(words for spoken, words in Seen(with_a_sensitive_leaflet()["ur/index.html"]).texts)
    label = labels()["ur"].passage("exit")
    assert label.words in said
    assert label.words != "Exit this page"


def test_a_discreet_leaflet_has_zips_that_say_nothing() -> None:
    def hidden(leaflet: str, path: str) -> str:
        return path.replace(f"/{leaflet}.", "/info.")

    rows = tuple(replace(row, path=hidden(row.leaflet, row.path)) for row in made().artefacts)
    site = made(artefacts=rows)
    assert site.folders == {"police": "info", "rent": "info-2"}, "two leaflets, two folders"
    assert site.zip_of_leaflet("police") == "police/info.zip"
    members = [site.in_zip(row) for row in site.of_language("ur")]
    assert len(set(members)) == len(members)
    assert not [name for name in members if "police" in name or "rent" in name]
    shown = pages(site.with_zips({"police/info.zip": 1_000}))["police/index.html"]
    assert 'href="../police/info.zip"' in shown.decode()


def test_titles_are_escaped_everywhere() -> None:
    title = TITLES["rent"][""]
    page = whole()["rent/index.html"].decode()
    assert "<now>" not in page
    assert ("en-GB", title) in Seen(page.encode()).texts
    for name in ("changes.xml", "sitemap.xml"):
        etree.fromstring(whole()[name])


def test_no_page_needs_anything_from_elsewhere() -> None:
    """No address but those of links, of what the page is called on the web, and of schema.org."""
    for name, page in html():
        text = re.sub(r"<script type=\"application/ld\+json\">.*?</script>", "", page.decode())
        loaded = re.findall(r'\b(?:src|srcset|data|action)="([^"]*)"', text)
        loaded += re.findall(r'<link rel="(?:icon|stylesheet)"[^>]*href="([^"]*)"', text)
        assert [each for each in loaded if not each.startswith("data:")] == [], name
        assert not re.search(r"url\(|@import|document\.cookie|localStorage|fetch\(|XMLHttp", text), name
        assert "default-src &#39;none&#39;" in text, name


def test_linked_data_tells_each_translation_and_what_is_accessible() -> None:
    (script,) = re.findall(rb'ld\+json">(.*?)</script>', whole()["police/index.html"], re.DOTALL)
    data = json.loads(script)
    assert (data["name"], data["inLanguage"], data["url"]) == (
        "Calling the Police",
        "en-GB",
        f"{ADDRESS}police/",
    )
    urdu = next(one for one in data["workTranslation"] if one["inLanguage"] == "ur")
    assert {"largePrint", "taggedPDF"} <= set(urdu["accessibilityFeature"])
    pdf = next(one for one in urdu["encoding"] if one["contentUrl"].endswith("large-print.pdf"))
    assert (pdf["contentUrl"], pdf["encodingFormat"]) == (
        ADDRESS + artefact_path("police", "ur", "large-print"),
        "application/pdf",
    )


def test_the_feed_has_the_last_day_of_each_change_and_no_other() -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    feed = etree.fromstring(whole()["changes.xml"])
    days = {
        entry.findtext(f"{atom}id"): entry.findtext(f"{atom}updated") for entry in feed.iter(f"{atom}entry")
    }
    assert days[f"{ADDRESS}police/#ur"] == "2026-03-03T00:00:00Z"
    assert days[f"{ADDRESS}police/#en-GB"] == "2026-03-01T00:00:00Z"
    assert feed.findtext(f"{atom}updated") == "2026-03-03T00:00:00Z"


def test_without_an_address_or_a_day_there_is_no_file_that_needs_them() -> None:
    files = pages(drafts_of(made(address="", contact=""), checked=""))
    assert {name for name in files if "/" not in name} == {"index.html"}
    assert b"mailto:" not in files["index.html"]


def test_the_site_map_names_the_pages_of_all_languages_to_each_other() -> None:
    tree = etree.fromstring(whole()["sitemap.xml"])
    links = [url for url in tree if len(url) > 1]
    assert len(links) == len(TAGS) + 1
    for url in links:
        assert {each.get("hreflang") for each in url[1:]} == {*TAGS, "x-default"}


def test_a_leaflet_with_the_name_of_a_language_page_is_refused() -> None:
    rows = tuple(replace(row, leaflet="ur") for row in made().artefacts if row.leaflet == "police")
    with pytest.raises(PipelineError, match="has the name of the page of a language"):
        pages(made(artefacts=rows))


def test_a_zip_has_the_same_bytes_on_every_machine_and_stores_what_is_compressed() -> None:
    files = {"x.pdf": b"%PDF" * 99, "x.txt": b"words " * 99, "\u0441.html": b"<p>" * 99}
    members = [(f"a/{path}", path) for path in files]
    read = list[str]()

    def data_of(path: str) -> bytes:
        read.append(path)
        return files[path]

    archives = Archives(data_of, io.BytesIO())
    data = archives.zipped(members)
    assert data == archives.zipped(members) == Archives(files.__getitem__, io.BytesIO()).zipped(members)
    assert Counter(read) == {"x.pdf": 2, "x.txt": 1, "\u0441.html": 1}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(f"a/{name}") for name in files} == files
        assert [i.compress_type for i in archive.infolist()] == [0, 8, 8]
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


# --- contrast (WCAG 2.2, 1.4.6 and 1.4.11)

CSS = (ROOT / "pipeline/writers/site/templates/site.css").read_text(encoding="utf-8")
PAIRS = [
    *((ink, ground) for ink in ("ink", "quiet", "link") for ground in ("ground", "card")),
    *(("ready", "ground"), ("draft", "draft-ground"), ("on-band", "band"), ("draft", "ground")),
]


def tokens(scheme: str) -> dict[str, str]:
    light, dark = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]
    used = light if scheme == "light" else dark
    return {name: _six(digits) for name, digits in re.findall(r"--([\w-]+): #(\w+)", used)}


def _six(digits: str) -> str:
    return digits if len(digits) == 6 else "".join(2 * digit for digit in digits)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_have_a_contrast_of_7_and_edges_of_3(scheme: str) -> None:
    colours = tokens(scheme)
    assert [(a, b) for a, b in PAIRS if contrast(colours[a], colours[b]) < 7] == []
    assert contrast(colours["line"], colours["card"]) >= 3
    assert contrast(colours["line"], colours["ground"]) >= 3

"""The book: what is in it, in which order, language and direction, and what our check finds."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest
import uharfbuzz as hb

from pipeline.model.document import walk
from pipeline.typesetting.fonts import library
from tests.writers.docx.leaflets import TAGS
from tests.writers.epub.books import book, checked, members, packed, written


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("easy_read", [True, False])
def test_our_own_check_finds_no_fault(tag: str, easy_read: bool) -> None:
    given = book(tag, easy_read)
    assert checked(written(given), given) == ()


def test_the_same_book_has_the_same_bytes_and_begins_with_its_media_type() -> None:
    data = written(book("ur"))
    assert data == written(book("ur"))
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_contents_lead_to_each_part_and_heading() -> None:
    nav = members(written(book("en-GB")))["EPUB/nav.xhtml"].decode()
    assert re.findall('href="([a-z-]+).xhtml"', nav) == ["leaflet", "easy-read", "about"]
    headings = [spot.passage.words for spot in walk(book("en-GB").document) if spot.kind.value == "heading"]
    listed = re.findall(r'href="[a-z-]+\.xhtml#s\d+"[^>]*>([^<]*)</a>', nav)
    assert set(headings[:-1]) <= set(listed)
    alone = members(written(book("en-GB", easy_read=False)))["EPUB/nav.xhtml"].decode()
    assert re.findall('href="([a-z-]+).xhtml"', alone) == ["leaflet", "about"]


@pytest.mark.parametrize(("tag", "direction"), [("ur", "rtl"), ("pl", "ltr")])
def test_language_and_direction_are_said_of_the_package_and_of_every_part(tag: str, direction: str) -> None:
    files = members(written(book(tag)))
    package = files["EPUB/package.opf"].decode()
    assert f'<spine page-progression-direction="{direction}">' in package
    assert f"<dc:language>{tag}</dc:language>" in package
    for name in ("leaflet", "easy-read", "about", "nav"):
        text = files[f"EPUB/{name}.xhtml"].decode()
        assert f'xml:lang="{tag}" lang="{tag}" dir="{direction}"' in text
        assert len(re.findall(r"(?<!:)\blang=", text)) == text.count("xml:lang=")


def test_a_script_that_e_readers_lack_has_its_font_in_both_weights_with_every_letter() -> None:
    for tag in ("ur", "pa", "zh-Hans"):
        files = members(written(book(tag)))
        fonts = {name: data for name, data in files.items() if name.startswith("EPUB/fonts/")}
        assert len(fonts) == 2
        script = {"ur": "Arab", "pa": "Guru", "zh-Hans": "Hans"}[tag]
        known = library().chain(tag, script, False)[0].characters
        words = "".join(spot.passage.words for spot in walk(book(tag).document) if not spot.passage.language)
        for data in fonts.values():
            assert {ord(one) for one in words} & known <= set(hb.Face(data).unicodes)
            assert len(data) < 400_000
        assert files["EPUB/book.css"].decode().count("@font-face") == 2


@pytest.mark.parametrize("tag", ["en-GB", "pl"])
def test_letters_that_every_e_reader_has_need_no_font(tag: str) -> None:
    files = members(written(book(tag)))
    assert not [name for name in files if "fonts" in name]
    assert b"@font-face" not in files["EPUB/book.css"]


def test_a_discreet_book_says_nothing_outside_its_text() -> None:
    given = book("en-GB")
    imprint = replace(given.document.imprint, title="Information")
    shown = replace(given, document=replace(given.document, imprint=imprint))
    shown = replace(shown, beside=replace(given.beside, imprint=imprint) if given.beside else None)
    files = members(written(shown))
    assert "<dc:title>Information</dc:title>" in files["EPUB/package.opf"].decode()
    for name in ("leaflet", "easy-read", "about"):
        assert "<title>Information</title>" in files[f"EPUB/{name}.xhtml"].decode()


def test_a_picture_that_cannot_be_drawn_is_told_in_words_and_not_promised() -> None:
    given = replace(book("en-GB"), drawings={})
    data = written(given)
    assert checked(data, given) == ()
    assert "alternativeText" not in members(data)["EPUB/package.opf"].decode()


PART, OPF = "EPUB/leaflet.xhtml", "EPUB/package.opf"


@pytest.mark.parametrize(
    ("member", "old", "new", "rule"),
    [
        ("mimetype", "epub", "mobi", "epub/package"),
        (OPF, 'href="nav.xhtml"', 'href="navigation.xhtml"', "epub/package"),
        (OPF, '<itemref idref="about"/>', "", "epub/package"),
        (OPF, '"rtl">\n<itemref', '"ltr">\n<itemref', "epub/metadata"),
        (OPF, "<dc:language>ur", "<dc:language>ar", "epub/metadata"),
        (OPF, "alternativeText", "captions", "epub/metadata"),
        (
            OPF,
            "</metadata>",
            '<meta property="dcterms:conformsTo">EPUB Accessibility 1.1</meta></metadata>',
            "epub/metadata",
        ),
        (PART, "<h1", "<h1><b></h1", "epub/package"),
        (PART, 'href="book.css"', 'href="other.css"', "epub/package"),
        (
            PART,
            "<link ",
            '<link href="https://example.org/style.css" rel="stylesheet"/><link ',
            "epub/package",
        ),
        (PART, 'lang="ur" dir="rtl"', 'lang="ur" dir="ltr"', "html/language"),
        ("EPUB/nav.xhtml", "leaflet.xhtml#s", "leaflet.xhtml#s9", "epub/package"),
    ],
)
def test_a_fault_in_the_package_is_told(member: str, old: str, new: str, rule: str) -> None:
    given = book("ur")
    files = members(written(given))
    text = files[member].decode()
    assert old in text
    files[member] = text.replace(old, new, 1).encode()
    assert rule in {found.rule.id for found in checked(packed(files), given)}


def test_words_pictures_and_files_that_are_lost_are_told() -> None:
    given = book("en-GB")
    files = members(written(given))
    text = files[PART].decode()
    lost = re.sub(r"<p[^>]*>[^<]{30,}</p>", "", text, count=1)
    assert lost != text
    assert "html/words" in {one.rule.id for one in checked(packed({**files, PART: lost.encode()}), given)}
    silent = {name: data.replace(b" alt=", b" title=") for name, data in files.items()}
    assert "html/alternative-text" in {one.rule.id for one in checked(packed(silent), given)}
    picture = next(name for name in files if name.endswith(".svg"))
    rest = {name: data for name, data in files.items() if name != picture}
    assert [one.message for one in checked(packed(rest), given)][:2] == [
        f"{picture} is missing",
        f"{PART} leads to {picture.removeprefix('EPUB/')}, which is not in the book",
    ]
    assert [one.message for one in checked(packed({**files, "EPUB/more.txt": b""}), given)] == [
        "EPUB/more.txt is not in the manifest of the package"
    ]
    assert [one.rule.id for one in checked(packed(files, stored=""), given)] == ["epub/package"]
    assert [one.rule.id for one in checked(b"PK", given)] == ["epub/package"]

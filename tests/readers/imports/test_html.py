"""A saved web page becomes the source of a leaflet: its whole text, and nothing of the web site around it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.model.document import passages
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.readers import read_markdown
from pipeline.readers.imports import Imported, import_file
from pipeline.readers.imports.rules import LEFT_OUT, LOST, OTHER_LANGUAGE, PICTURE_LEFT_OUT
from pipeline.readers.rules import LINK_TARGET
from tests.pixels import symbol

TEXT = "<h1>Missed bins</h1><p>Put your bin out by 7am.</p>"


def page(body: str, lang: str = "en", head: str = "<title>Missed bins</title>") -> Imported:
    return import_file(
        "page.html", f'<html lang="{lang}"><head>{head}</head><body>{body}</body></html>'.encode()
    )


def text(body: str) -> str:
    return page(body).text


def left_out(made: Imported) -> list[Finding]:
    return [finding for finding in made.findings if finding.rule is LEFT_OUT]


def quotes(made: Imported) -> str:
    return "\n".join(finding.message for finding in left_out(made))


WHOLE = "# Missed bins\n\nPut your bin out by 7am.\n"
# What web sites have around a text, each written in the way of another maker of sites.
AROUND = {
    "nav": "<nav><ul><li><a href='/'>Home</a></li></ul></nav>",
    "role": "<div role='navigation'><a href='/'>Home</a></div>",
    "cookies": "<div id='ccc-cookie-banner'><p>Choose your cookies</p><button>Accept all</button></div>",
    "cookie words": "<div><p>We use cookies to make this site better.</p></div>",
    "skip link": "<a class='skip-link' href='#main'>Straight to the text</a>",
    "skip words": "<p><a href='#main'>Skip to main content</a></p>",
    "Welsh skip words": "<p><a href='#main'>Neidio i'r prif gynnwys</a></p>",
    "breadcrumbs": "<ol class='site-breadcrumb'><li><a href='/'>Home</a></li><li>Bins</li></ol>",
    "where you are": "<p>You are here: <a href='/'>Home</a> &gt; Bins</p>",
    "share": "<div class='share-buttons'><a href='https://x.com/'>Tell your friends</a></div>",
    "social": "<ul><li><a href='https://facebook.com/'>Facebook</a></li></ul>",
    "top": "<p><a href='#top'>Back to top</a></p>",
    "search": "<form role='search'><label>Find a page <input type='search'></label></form>",
    "related": "<div class='related-links'><h2><a href='/x'>Related pages</a></h2></div>",
    "footer": "<footer><p>About this site</p></footer>",
    "named footer": "<div id='site-footer'><p>About this site</p></div>",
    "copyright": "<p>© 2026 Testford Council</p>",
    "helpful": "<div class='page-helpful'><p>Did this help?</p><button>Yes</button><input></div>",
    "print": "<p class='print-link'><a href='#'>Paper</a></p>",
    "modal": "<div class='modal'><p>Take our survey</p></div>",
    "icon": "<i class='material-icons'>expand_more</i>",
    "video": "<iframe title='How to sort bins' src='https://video.example.org/1'></iframe>",
    "noscript": "<noscript>Switch on JavaScript</noscript>",
}
PROSE = "<p>" + "The lorry comes every week on the same day, and takes one bin from each home. " * 4 + "</p>"


@pytest.mark.parametrize("name", AROUND)
@pytest.mark.parametrize("frame", ["<main>{}</main>{}", "{1}<main>{0}</main>", "<div>{}</div>{}"])
def test_what_is_around_a_text_is_left_out_and_quoted(name: str, frame: str) -> None:
    made = page(frame.format(TEXT + PROSE, AROUND[name]))
    assert made.text == text(TEXT + PROSE)
    assert left_out(made)
    assert LOST not in {finding.rule for finding in made.findings}


# What looks like it, and is the text.
KEPT = {
    "closed accordion": (
        "<details><summary>Bank holidays</summary><p>A day later</p></details>",
        "A day later",
    ),
    "hidden panel": ("<h2>When?</h2><div hidden><p>On Mondays</p></div>", "On Mondays"),
    "undisplayed": ("<div style='display:none'><p>On Mondays</p></div>", "On Mondays"),
    "button of a panel": (
        "<button aria-expanded='false'>What if I forget?</button><div><p>Wait</p></div>",
        "What if",
    ),
    "heading with a button": (
        "<h2><button>What if I forget?</button></h2><p>Wait</p>",
        "## What if I forget?",
    ),
    "telephone box": ("<aside><h2>Call us</h2><p>01632 960 001</p></aside>", "01632 960 001"),
    "emergency box": ("<aside><p>In danger? Call 999.</p></aside>", "Call 999"),
    "telephone link": ("<aside><p><a href='tel:01632960001'>Call us</a></p></aside>", "tel:01632960001"),
    "helpline in related": ("<div class='related'><a href='tel:116123'>Samaritans</a></div>", "tel:116123"),
    "social care": (
        "<div class='social-care'><p>Social care can help you at home.</p></div>",
        "Social care can",
    ),
    "head of a part": ("<article><header><h2>Rules</h2><p>Know them</p></header></article>", "Know them"),
    "foot of a part": ("<section><footer><p>Last checked in May</p></footer></section>", "Last checked"),
    "a link called search": (
        "<p>Use the <a href='https://a.org/'>search</a> to find more.</p>",
        "to find more",
    ),
    "cookies as a subject": ("<p>Cookies are small files. A site can know you by them.</p>", "small files"),
    "table": ("<table><tr><th>Day<th>Bin<tr><td>Monday<td>Green</table>", "| Monday | Green |"),
    "address": ("<address>1 High Street<br>Testford</address>", "1 High Street\\\nTestford"),
    "fields": ("<p><label>Name <input type='text'></label></p>", "Name"),
}


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("frame", ["<main>{}</main>", "<div>{}</div>"])
def test_what_only_looks_like_it_is_kept(name: str, frame: str) -> None:
    body, wanted = KEPT[name]
    assert wanted in text(frame.format(TEXT + PROSE + body))


@pytest.mark.parametrize("name", AROUND)
def test_words_beside_what_is_left_out_are_not_joined(name: str) -> None:
    made = page(f"<div>{TEXT}{PROSE}</div><div>Call 01632 960 001{AROUND[name]}01632 960 002</div>")
    assert "0010" not in made.text
    assert LOST not in {finding.rule for finding in made.findings}


def test_a_list_of_the_headings_is_left_out() -> None:
    contents = "<ul><li><a href='#a'>How we come</a></li><li><a href='#b'>When</a></li></ul>"
    sections = "<h2 id='a'>How we come</h2><p>By lorry.</p><h2 id='b'>When</h2><p>On Mondays.</p>"
    assert text(TEXT + contents + sections) == text(TEXT + sections)
    assert text(TEXT + contents) == f"{WHOLE}\n- How we come\n- When\n"


def test_a_telephone_number_in_a_footer_is_a_warning() -> None:
    warned = page(f"<main>{TEXT}</main><footer><p>Call 01632 960 000</p></footer>")
    abroad = page(f"<main>{TEXT}</main><footer><p>Telefon: 02382/590</p></footer>")
    assert [one.severity for one in abroad.findings] == [one.severity for one in warned.findings]
    quiet = page(f"<main>{TEXT}</main><footer><p>About us, 2024-2026, 01/02/2026, 03/2026</p></footer>")
    assert [finding.severity for finding in left_out(warned)] == [Severity.WARNING]
    assert [finding.severity for finding in left_out(quiet)] == [Severity.NOTE]


def test_a_telephone_box_beside_the_main_part_is_kept_after_it() -> None:
    made = page(
        f"<main>{TEXT}</main><div><h2>Call us</h2><p>01632 960 001</p></div><div><p>Weather</p></div>"
    )
    assert made.text == WHOLE + "\n## Call us\n\n01632 960 001\n"
    assert "Weather" in quotes(made)


def test_a_main_part_that_is_nearly_empty_is_not_the_text() -> None:
    assert text(f"<main><p>Loading</p></main><div>{TEXT}{PROSE}</div>").startswith("Loading\n\n# Missed bins")


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Bins | Testford</title>",
            "<header><h1>Missed bins</h1></header><main>Text.</main>",
            "Missed bins",
        ),
        (
            "<title>Bins | Testford</title>",
            "<header><h1>Testford</h1></header><main><p>Text.</p></main>",
            "Bins",
        ),
        ("<title>Bins - Testford Council</title>", "<main><p>Text.</p></main>", "Bins"),
        ("<title>Bins - Testford Council</title>", "<main><h3>Bins</h3><p>Text.</p></main>", "Bins"),
        (
            "",
            "<main><h1><img src='logo.png' alt=''></h1><h1>Missed<br>bins</h1><p>Text.</p></main>",
            "Missed bins",
        ),
        ("", "<main><div role='heading' aria-level='1'>Bins</div><p>Text.</p></main>", "Bins"),
    ],
)
def test_the_title_is_that_of_the_page_and_not_of_the_site(head: str, body: str, title: str) -> None:
    made = page(body, head=head)
    assert made.title == title
    assert read_markdown(made.text, "leaflet.md")[0].title.words == title
    assert made.text.count(title) == 1


@pytest.mark.parametrize(
    ("head", "href", "target"),
    [
        ("<base href='https://example.org/a/'>", "b", "https://example.org/a/b"),
        ("<link rel='canonical' href='https://example.org/a/'>", "../b", "https://example.org/b"),
        ("<meta property='og:url' content='https://example.org/a'>", "/b", "https://example.org/b"),
        ("", "tel:01632 960 001", "tel:01632960001"),
        ("", "mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_links_have_their_full_address(head: str, href: str, target: str) -> None:
    made = page(f"{TEXT}<p><a href='{href}'>More</a></p>", head=head)
    assert f"[More]({target})" in made.text


def test_a_page_that_a_browser_saved_knows_its_address() -> None:
    saved = b"<!DOCTYPE html>\n<!-- saved from url=(0021)https://example.org/a -->\n<html><body><h1>A</h1>"
    assert "[b](https://example.org/b)" in import_file("a.html", saved + b"<p><a href='b'>b</a>").text


def test_links_without_an_address_are_words_and_told_once() -> None:
    made = page(f"{TEXT}<p><a href='/a'>One</a>, <a href='/b'>two</a>, <a href='#c'>three</a></p>")
    assert "One, two, three" in made.text
    assert [finding.message.count("(/") for finding in made.findings if finding.rule is LINK_TARGET] == [2]


def test_a_hidden_e_mail_address_is_shown() -> None:
    body = f"{TEXT}<p><a href='/cdn-cgi/l/email-protection' data-cfemail='422302206c2d3025'>hidden</a></p>"
    assert "a@b.org" in text(body)


@pytest.mark.parametrize(
    ("lang", "tag"),
    [("cy", "cy"), ("en-gb", "en-GB"), ("urd", "ur"), ("zh_Hans", "zh-Hans"), ("", ""), ("xx-nope-x", "")],
)
def test_the_language_is_that_of_the_page(lang: str, tag: str) -> None:
    assert page(TEXT, lang).language == tag


def test_the_language_of_the_main_part_goes_before_that_of_the_site() -> None:
    assert page(f"<main lang='cy'>{TEXT}</main>").language == "cy"


def test_words_in_another_language_are_told() -> None:
    made = page(f"{TEXT}<p>Call us. <span lang='cy'>Ffoniwch ni.</span> <span lang='en-GB'>Now.</span></p>")
    told = [finding.message for finding in made.findings if finding.rule is OTHER_LANGUAGE]
    assert told == ["the page marks these words as another language: Ffoniwch ni. (cy)"]
    assert "Call us. [Ffoniwch ni.]{lang=cy} Now." in made.text


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p lang='cy'>Ffoniwch <b>ni</b>.</p>", "[Ffoniwch **ni**.]{lang=cy}"),
        ("<p>Stop!<i lang='FR'>mot</i></p>", "Stop\\![mot]{lang=fr}"),
        (
            "<p><a href='https://example.org/a' lang='pl'>Pomoc</a> [a]</p>",
            "[[Pomoc](https://example.org/a)]{lang=pl} \\[a\\]",
        ),
        ("<p lang='cy'>A <span lang='en-GB'>b</span> c</p>", "[A]{lang=cy} b [c]{lang=cy}"),
        ("<ul><li lang='ur'>سلام</li></ul>", "- [سلام]{lang=ur}"),
        ("<p><span lang='en'>a</span> <span lang='nonsense'>b</span> <b lang=''>c</b></p>", "a b **c**"),
    ],
)
def test_words_in_another_language_keep_their_mark(html: str, markdown: str) -> None:
    made = page(TEXT + html)
    assert markdown in made.text
    document, _ = read_markdown(made.text, "page.md")
    assert [passage.words for passage in passages(document)][-1] == re.sub(
        r"\s+", " ", re.sub("<[^>]*>", "", html)
    ).strip()


def test_a_short_warning_is_a_box() -> None:
    assert "> Call 999." in text(f"{TEXT}<div class='govuk-inset-text'>Call 999.</div>")
    assert "## Danger" in text(f"{TEXT}<div class='callout'><h2>Danger</h2><p>Call 999.</p></div>")


def test_a_picture_that_waits_for_its_script_is_found() -> None:
    files = {"a.png": symbol()}
    for attributes in (
        "src='data:image/gif;base64,R0' data-src='a.png'",
        "data-src='a.png'",
        "src='a.png' data-src='b'",
    ):
        made = import_file("page.html", f"<h1>Help</h1><img {attributes} alt='A phone'>".encode(), files)
        assert [picture.id for picture in made.pictures] == ["a"]


def test_a_page_in_one_file_has_its_pictures() -> None:
    mhtml = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\n"
        b"Content-Type: text/html; charset=utf-8\r\nContent-Location: https://example.org/a/\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        b'<html lang=3D"en"><h1>Help</h1><p>Ring =C2=A350 <a href=3D"b">b</a>'
        b'<img src=3D"https://example.org/p.png" alt=3D"A phone"></p></html>\r\n'
        b"--B\r\nContent-Type: image/png\r\nContent-Location: https://example.org/p.png\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(symbol(30)) + b"\r\n--B--\r\n"
    )
    made = import_file("page.mhtml", mhtml)
    assert made.text == "# Help\n\n![A phone](p)\n\nRing £50 [b](https://example.org/a/b)\n"
    assert [picture.suffix for picture in made.pictures] == [".png"]


def test_a_picture_beside_the_page_comes_along() -> None:
    body = b"<h1>Help</h1><img src='page_files/phone.png' alt='A phone'>"
    files = {"page_files/phone.png": symbol()}
    assert import_file("page.html", body, files).pictures[0].id == "phone"
    assert {one.rule for one in import_file("page.html", body).findings} == {PICTURE_LEFT_OUT}


# --------------------------------------------------------------------------------------- bytes


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("<p>Łódź £5</p>".encode(), "Łódź £5"),
        ("\ufeff<p>Łódź £5</p>".encode(), "Łódź £5"),
        ("\ufeff<p>Łódź £5</p>".encode("utf-16-le"), "Łódź £5"),
        ("<meta charset='windows-1250'><p>Łódź</p>".encode("cp1250"), "Łódź"),
        ("<meta charset=iso-8859-1><p>“£5”</p>".encode("cp1252"), "“£5”"),
        ("<meta charset=iso-8859-1><p>£5</p>".encode(), "£5"),
        (b"<p>a\x00b</p>", "ab"),
    ],
)
def test_the_encoding_is_that_of_the_page(data: bytes, words: str) -> None:
    assert words in import_file("page.html", b"" + data).text


def _refused() -> Iterator[tuple[str, bytes, str]]:
    yield "page.html", "<p>Łódź</p>".encode("cp1250"), "is no character of utf-8"
    yield "page.html", b"<meta charset=rot13><p>\xff</p>", "do not know the encoding"
    yield "page.html", b"", "no text"
    yield "page.html", b"<html><body><nav>Home</nav></body></html>", "no text"
    yield "page.html", b"<frameset><frame src=a></frameset>", "no text"
    yield "page.html", b"<div>" * 10_000 + b"Call 999", "too deeply"
    yield "page.html", b"<h1>A</h1><img src='data:" + b"A" * 11_000_000 + b"'><p>Call 999", "too large"
    yield "page.html", b"<p>a" * 15_000_001, "60 MB"
    yield "page.html", b"<p>" + b"Call us. " * 120_000, "too long for a leaflet"
    yield "page.mhtml", b"no page", "no web page"
    yield "page.pdf", b"%PDF", "cannot read this kind of file"
    yield "leaflet.txt", b"caf\xe9", "is no character of utf-8"
    yield "leaflet.txt", b"", "empty"


@pytest.mark.parametrize(("name", "data", "message"), list(_refused()), ids=lambda value: str(value)[:20])
def test_what_cannot_be_read_is_refused(name: str, data: bytes, message: str) -> None:
    with pytest.raises(PipelineError, match=message) as caught:
        import_file(name, data)
    assert caught.value.hint
    assert caught.value.place.file == name


def test_what_a_page_declares_is_not_followed() -> None:
    data = b"<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><h1>A</h1><p>x &a; y</p>"
    assert "x &a; y" in import_file("page.html", data).text.replace("\\", "")


@pytest.mark.parametrize(("name", "title"), [("a.txt", "Help"), ("a.md", "Help")])
def test_a_source_is_taken_as_it_is(name: str, title: str) -> None:
    data = {"a.txt": "Help\n\nCall 999.\n", "a.md": "# Help\n\n*Call* 999.\n"}[name]
    assert import_file(name, data.encode()) == Imported(data, f".{name[2:]}", title)


# --------------------------------------------------------------------------------------- whole pages

COUNCIL = """
<body class="js cookies-on"><div class="cookie-bar"><p>This site uses cookies</p><button>Accept</button></div>
<a href="#content" class="skip">Skip to content</a>
<div id="header"><a href="/">Testford Council</a><ul class="menu"><li><a href="/a">Bins</a></li></ul></div>
<div class="breadcrumbs"><a href="/">Home</a> / <a href="/waste">Waste</a> / Missed bins</div>
<div id="content"><h1>Missed bins</h1><p class="lead">Tell us within <strong>2 days</strong>.</p>
<h2>What do you need?</h2><ul><li>your address</li><li>the day<ul><li>or the date</li></ul></li></ul>
<h2>When do we come?</h2><table><tr><th>Bin</th><th>Day</th></tr>
<tr><td>Green</td><td>Monday</td></tr></table>
<div class="accordion"><h3><button aria-expanded="false">Is it a bank holiday?</button></h3>
<div hidden><p>We come a day later.</p></div></div>
<aside class="contact-box"><h2>Call us</h2><p>Telephone: <a href="tel:01632960001">01632 960 001</a><br>
Monday to Friday, 9am to 5pm</p></aside>
<dl><dt>Contamination</dt><dd>wrong things in a bin</dd></dl>
<p>Write to:</p><address>Testford Council<br>1 High Street<br>Testford TE5 7AA</address></div>
<div class="share-this"><a href="https://facebook.com/s">Share on Facebook</a></div>
<div id="footer"><p>© Testford Council. Call 01632 960 000.</p></div></body>
"""
COUNCIL_TEXT = """\
# Missed bins

Tell us within **2 days**.

## What do you need?

- your address
- the day
  - or the date

## When do we come?

| Bin | Day |
| --- | --- |
| Green | Monday |

### Is it a bank holiday?

We come a day later.

## Call us

Telephone: [01632 960 001](tel:01632960001)\\
Monday to Friday, 9am to 5pm

Contamination
: wrong things in a bin

Write to:

Testford Council\\
1 High Street\\
Testford TE5 7AA
"""


def test_a_page_of_a_council_is_its_text() -> None:
    made = import_file("page.html", COUNCIL.encode())
    assert made.text == COUNCIL_TEXT
    assert {finding.rule for finding in made.findings} == {LEFT_OUT}
    assert "Share on Facebook" in quotes(made)


# The same page as other makers of sites build it.
BUILDS = {
    "landmarks": {
        '<div id="header">': "<header>",
        '<div id="content">': "<main>",
        "</address></div>": "</address></main>",
    },
    "roles": {'<div id="content">': '<div role="main">', '<div id="footer">': '<div role="contentinfo">'},
    "one form": {
        '<div id="content">': '<form action="/"><input type="hidden"><div>',
        "</address></div>": "</address></div></form>",
    },
    "a table for the page": {
        '<div id="content">': "<table role='presentation'><tr><td>",
        "</address></div>": "</address></td></tr></table>",
    },
}


@pytest.mark.parametrize("build", BUILDS)
def test_a_page_of_a_council_is_its_text_however_it_is_built(build: str) -> None:
    source = COUNCIL
    for old, new in BUILDS[build].items():
        assert old in source
        source = source.replace(old, new)
    source = (
        source.replace('</ul></div>\n<div class="breadcrumbs">', '</ul></header>\n<div class="breadcrumbs">')
        if build == "landmarks"
        else source
    )
    made = import_file("page.html", source.encode())
    assert made.text == COUNCIL_TEXT
    assert {finding.rule for finding in made.findings} == {LEFT_OUT}


def test_every_word_of_a_page_is_in_its_text_or_in_a_finding() -> None:
    made = import_file("page.html", COUNCIL.encode())
    document, _ = read_markdown(made.text, "leaflet.md")
    there = " ".join(passage.words for passage in passages(document)) + quotes(made)
    for word in ("cookies", "Accept", "Skip", "Waste", "contamination", "TE5", "Facebook", "960"):
        assert word.casefold() in there.casefold()


TAGS = (
    "div p span b a ul ol li table tr td th dl dt dd blockquote h1 h2 br details summary section main nav "
    "aside header footer pre sup s q button label address img caption thead form"
).split()
WORDS = "alpha 999 not call 01632 960 Zeta x* [y] _z_ #1 1. - | &amp; &lt; ~ Gamma é 字 (a) : &gt;".split()
tokens = st.one_of(
    st.sampled_from(WORDS),
    st.just(" "),
    st.sampled_from([f"<{tag}>" for tag in TAGS]),
    st.sampled_from([f"</{tag}>" for tag in TAGS]),
)


@given(st.lists(tokens, max_size=50).map("".join))
@example("960<nav></nav>beta")
@example("not<ul></ul>字<main>Zeta</main>")
def test_no_soup_of_tags_loses_a_word(body: str) -> None:
    made = page(f"<h1>Words</h1>{body}")
    assert LOST not in {finding.rule for finding in made.findings}

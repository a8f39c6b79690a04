"""Valid inputs of our own for each reader, as small as they can be, and the words of each notation."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pipeline.operations.sheets import EVERYTHING, export
from pipeline.typesetting.fonts import OWN_FOLDER, font_chain
from pipeline.typesetting.subsetting import readable
from tests.pixels import encoded, symbol
from tests.projects import make_project
from tests.word_files import SAMPLES, added, deleted, odt_file, p, part, r, word_file

TEXT = b"""Get help

What can I do?

Call 999 if you are in danger. Press 55, then *#21#.
- a broken lock
- a door
1. Wait.
Monday\t9 to 5
Tuesday\tclosed

Police (police.example.org/help), help@example.org, 0808 2000 247.
"""
ARABIC = """اتصل بالشرطة

ماذا أفعل؟

اتصل بالرقم 999 أو *#21#. GB29 NWBK 6016 1331 9268 19
- قفل مكسور

https://example.org/a?b=(c)
""".encode()
MARKDOWN = b"""---
title: Money help
date: 2024-03-01
---
# Money help

![](police "a [b](c)")
**Call** [the *line*](tel:999) or <https://example.org>.[^1]\\
Next `line` ~~old~~ &amp; <b>so</b>

## Part

- one
  - two
    1. three

> A box
> of words

| Day | Time |
|-----|------|
| Mon | 9 \\| 5 |

Term
: Meaning

[^1]: A note.
"""
MARKS = (
    *(
        b"**",
        b"[",
        b"](",
        b")",
        b"![",
        b"`",
        b"~~",
        b"> ",
        b"- ",
        b"1. ",
        b"# ",
        b"|",
        b"[^1]",
        b"\\",
        b"<b>",
    ),
    *(
        b"<!--",
        b"-->",
        b"---\n",
        b"  ",
        b"\n",
        b"&#0;",
        b"&#x110000;",
        b": ",
        b"http://",
        b"mailto:",
        b"[a]: b\n",
    ),
    *(
        b"<a href='",
        b"</a>",
        b"<br>",
        b"{{",
        b"}}",
        b"_",
        b"***",
        b"```",
        b"$",
        b"[[",
        b"| -- |\n",
        b"\n    ",
    ),
)
LEAFLET = b"""title = "Get help"
version = "1"
checked = 2026-01-01
review = 2027-01-01
drop = ["Login"]
critical = ["Call 999"]
keep = ["GoodSAM"]
stale = "hold"
sensitive = true
page = "https://example.org/help"

[publisher]
name = "Example Police"
confirmed = true

[readability]
standard = "plain"
[readability.levels]
"reading/long-paragraph" = "note"
[readability.limits]
flesch_kincaid_grade = 8

[[contacts]]
name = "Police"
reach = "999"

[[facts]]
id = "text"
passage = ["Press 55", "Naci"]
state = "confirmed"
source = "https://example.org"
checked = 2026-03-01
for = ["pl"]

[[trials]]
date = 2026-01-01
group = "readers"
readers = 5

[[waivers]]
rule = "reading/long-paragraph"
what = "words"
reason = "none"
until = 2027-01-01
fact = "text"

[[pictures]]
id = "police"
before = "Call"

[links.pl]
"https://example.org" = "https://example.org/pl"
"""
PROJECT = b"""source-language = "en-GB"
editions = ["plain-text", "web"]
exit-to = "https://example.org"
accent = "#1b3a6b"
area = "england"
site-address = "https://example.org/leaflets/"
formats-contact = "mailto:help@example.org"

[readability]
standard = "house"
[readability.profiles.house]
like = "plain"
most-words = 20
[readability.limits]
flesch_kincaid_grade = 8
[readability.levels]
"reading/long-paragraph" = "note"
"""
GLOSSARY = b"""[[terms]]
term = "bail"
also = ["bailed"]
meaning = "You may go home."
[terms.in]
pl = ["kaucja"]
[terms.stems]
pl = ["kaucj"]

[[names]]
name = "GoodSAM"
why = "a name"
language = "en"

[[avoid]]
word = "victim"
language = "en"
instead = "person"
"""
PEOPLE = b"""[[people]]
name = "A. L."
languages = ["pl"]
stages = ["checked", "final"]
until = 2027-01-01
"""
PICTURES = b"""language = "en-GB"

[[picture]]
id = "police"
file = "police.svg"
sha256 = "0000000000000000000000000000000000000000000000000000000000000000"
set = "own"
licence = "CC0-1.0"
author = "A. L."
origin = ["drawn"]
alternative = "A police officer"
digits = { x = 54, y = 20, width = 92, height = 42 }
mirror = true
"""
TOML_MARKS = (
    *(
        b'"',
        b"'",
        b"[",
        b"]",
        b"[[",
        b"]]",
        b"{",
        b"}",
        b"=",
        b"\n",
        b"#",
        b'"""',
        b"\\u0000",
        b"\\",
        b"true",
    ),
    *(
        b"1979-05-27T07:32:00Z",
        b"9999-12-31",
        b"1",
        b"-5",
        b"inf",
        b"nan",
        b"0.5",
        b"[]",
        b"{}",
        b'""',
        b".",
        b",",
    ),
)
PO = """msgid ""
msgstr ""
"Language: pl\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);\\n"

#. Keep exactly: 55
#: source/help/leaflet.txt#part
#, fuzzy, no-wrap
#| msgid "Press 5."
msgctxt "heading"
msgid "Press 55."
msgstr "Naciśnij 55."

# @signed final 2026-03-01 9f86d081884c7d65 A. L.
# @question A. L. 2026-03-01: why?
msgid "[Words]{1} \\"a\\""
msgid_plural "**Words**"
msgstr[0] "a"
msgstr[1] "b"
msgstr[2] "c"

#~ msgid "old"
#~ msgstr "stary"
""".encode()
PO_MARKS = (
    *(
        b'msgid "',
        b'msgstr "',
        b"msgctxt ",
        b"msgid_plural ",
        b"msgstr[",
        b"#~ ",
        b"#| ",
        b"#, ",
        b"#: ",
        b"#. ",
    ),
    *(
        b'"\n',
        b'"',
        b"\\n",
        b"\\",
        b"charset=",
        b"Language: ",
        b"nplurals=",
        b"{1}",
        b"# @signed ",
        b"\n\n",
        b"#=",
    ),
    *(b"plural=", b"\\x", b"\\8"),
)
SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SVG = f"""<svg {SPACES} viewBox="0 0 200 200"><title>A</title><defs><g id="a"><circle r="9"/></g>
<linearGradient id="l"><stop offset="0"/></linearGradient></defs><style>path {{ fill: #1a1a1a }}</style>
<path d="M0 0 H50 V20 A5 5 0 0 1 9 9 C1 2 3 4 5 6 S1 2 3 4 Q1 2 3 4 T5 6 z" transform="rotate(9) scale(2)"/>
<use href="#a" x="5"/><rect width="9" height="9" rx="2" fill="url(#l)"/><polygon points="1,2 3,4 5,6"/>
<text>48</text></svg>""".encode()
SVG_MARKS = (
    *(
        b"<g>",
        b"</g>",
        b'<use href="#a"/>',
        b'<path d="',
        b"H5 A1",
        b"M",
        b"A",
        b"z",
        b'"',
        b"/>",
        b"<",
        b"url(#a)",
    ),
    *(
        b' id="a"',
        b"transform=",
        b"matrix(",
        b"1e309",
        b"-",
        b".",
        b",",
        b"<svg",
        b"viewBox=",
        b"&#0;",
        b"<image/>",
    ),
    *(b"%", b"em", b"<!--", b"]]>", b"<![CDATA[", b"<clipPath", b"<mask", b"<pattern", b"stroke-width="),
)
XML_MARKS = (
    *(
        b"<",
        b">",
        b"/>",
        b"</",
        b'"',
        b"&",
        b"&amp;",
        b"&#0;",
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"]]>",
        b"<?a ?>",
    ),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"xml:lang=", b"xmlns=", b"=", b"<a>", b"</a>"),
)
WORD_MARKS = (
    *(
        b"<w:p>",
        b"</w:p>",
        b"<w:r>",
        b"</w:r>",
        b"<w:t>",
        b"</w:t>",
        b"<w:tbl>",
        b"<w:tr>",
        b"<w:tc>",
        b"</w:tc>",
    ),
    *(b'w:val="', b'w:id="', b"<w:ins>", b"<w:del>", b"<w:sdt>", b"<w:drawing>", b"<w:br/>", b"<w:tab/>"),
    *(b"<w:fldChar", b'r:id="', b"<mc:AlternateContent>", b"<w:txbxContent>", b"<m:oMath>", b"<w:vMerge/>"),
    *(b'<w:gridSpan w:val="', b"<w:numPr>", b"<w:sym", b"<w:hyperlink"),
)
ODT_MARKS = (
    *(b"<text:p>", b"</text:p>", b"<text:span>", b"<text:list>", b"<text:list-item>", b"<table:table>"),
    *(
        b"<table:table-cell>",
        b'table:number-columns-repeated="',
        b"<text:s text:c='",
        b"<text:note>",
        b"<draw:frame>",
    ),
)
HTML = b"""<!doctype html><html lang="en"><head><title>Help</title></head><body><nav><a href="/">Home</a></nav>
<main><h1>Get help</h1><p>Call <b>999</b> <a href="tel:999">now</a>.<br>Or wait.</p>
<ul><li>one<ul><li>two</li></ul></li></ul><table><tr><th>Day</th><td colspan="2">9</td></tr></table>
<img src="a.png" alt="A lock"><details><summary>More</summary><p hidden>Text</p></details></main>
<footer>Contact</footer></body></html>"""
HTML_MARKS = (
    *(
        b"<div>",
        b"</div>",
        b"<table>",
        b"<tr>",
        b"<td>",
        b'<td rowspan="',
        b'colspan="',
        b"<ul>",
        b"<li>",
        b"<p>",
    ),
    *(b"<b>", b"<a href='", b"<img alt='", b"<h1>", b"<svg>", b"<script>", b"<template>", b"<!--", b"<pre>"),
    *(
        b"<dl><dt>",
        b"<details>",
        b"<select><option>",
        b"<ruby><rt>",
        b'charset="',
        b"&nbsp",
        b"&#x110000;",
        b"<base",
    ),
)
MHTML = b"""MIME-Version: 1.0
Content-Type: multipart/related; boundary="B"

--B
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/

<html><body><main><h1>Help</h1><p>Call =39=39=39</p><img src=3D"cid:a"></main></body></html>
--B
Content-Type: image/png
Content-ID: <a>
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--B--
"""
MHTML_MARKS = (
    *(
        b"--B\n",
        b"boundary=",
        b"charset=",
        b"Content-Transfer-Encoding: ",
        b"base64",
        b"quoted-printable",
        b"\n\n",
    ),
    *(
        b"=?utf-8?b?",
        b"uuencode",
        b"multipart/mixed",
        b"message/rfc822",
        b"utf-16",
        b"idna",
        b"rot13",
        b"=\n",
        b"=3D",
    ),
)
TMX = b"""<?xml version="1.0"?><tmx version="1.4"><header srclang="en" creationtool="x"/><body>
<tu tuid="1"><note>n</note><tuv xml:lang="en-GB"><seg>Call <hi>999</hi><ph x="1">a</ph></seg></tuv>
<tuv xml:lang="pl"><seg>999</seg></tuv></tu></body></tmx>"""
TBX = b"""<?xml version="1.0"?><tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="1"><descrip type="definition">m</descrip><langSec xml:lang="en"><termSec><term>bail</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
<langSec xml:lang="pl"><termSec><term>kaucja</term></termSec></langSec></conceptEntry></body></text></tbx>"""
CSV = 'en,pl,meaning\nbail,kaucja;poręczenie,You may go home\n"a ""b""",c,\n'.encode()
CSV_MARKS = (b",", b";", b"\t", b'"', b'""', b"\n", b"\r", b"|", b"meaning", b"en", b"pl", b"'", b"=")
LEDGER = (
    b'{"leaflet": "help", "id": "0c5e9d7c04a1b2f3", "hash": "9f86d081884c7d65", "stage": "checked", "who": "A. L.",'
    b' "date": "2026-03-01", "how": "docx", "note": "n"}\n'
)
HISTORY = (
    b'{"date": "2026-03-01", "wording": "standard", "language": "en-GB", "digest": "9f86d081884c7d65", "words": 380,'
    b' "sentences": 18, "longest": 43, "formula": "new-dale-chall", "score": 31.2, "low": 28.4, "high": 34.0,'
    b' "program": "leaflets 0.1.0"}\n'
)
JSON_MARKS = (
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b'"',
        b"null",
        b"true",
        b"1.5",
        b"-1",
        b"{}",
        b"[]",
        b'""',
        b"1e400",
    ),
    *(b"Infinity", b"\\u", b"\\ud83d", b"\n", b'"date"', b'"2026-13-01"', b'"id"'),
)
MANIFEST = json.dumps(
    {
        "artefacts": [
            {
                **{"leaflet": "help", "tag": "pl", "names": {"own": "polski", "english": "Polish"}},
                **{"edition": "plain-text", "wording": "standard", "path": "help/pl/help.pl.plain-text.txt"},
                **{
                    "bytes": 5,
                    "sha256": "0" * 64,
                    "pages": None,
                    "words": 1,
                    "source": "a",
                    "catalogue": "b",
                },
                **{"inputs": "c", "status": "draft", "findings": {"error": 1}, "open": ["0a"], "others": []},
            }
        ],
        "findings": {"0a": {"rule": "r", "message": "m"}},
    }
).encode()
BASELINE = (
    b'{"version": 1, "findings": {"a.txt": [{"rule": "reading/long-paragraph", "language": "en-GB",'
    b' "words": "words", "level": "warning", "times": 1}]}}'
)
DECISIONS = json.dumps(
    {
        **{"leaflets-review": 1, "leaflet": "help", "language": "pl", "session": "0123456789abcdef"},
        "ids": ["1-0a0a0a0a", "2-1b1b1b1b"],
        "decisions": [
            {"id": "2-1b1b1b1b", "source": "Wait.", "translation": "C", "verdict": "ok", "comment": ""}
        ],
    }
).encode()
TABLE = "<w:tbl><w:tr><w:tc>{a}</w:tc><w:tc>{a}</w:tc></w:tr><w:tr><w:tc>{a}</w:tc></w:tr></w:tbl>"
WORD_FILES = (
    word_file(
        p("Help", style="Title")
        + p("Call ", r("999", "<w:b/>"), deleted("not "), added("now"))
        + TABLE.format(a=p("cell"))
        + p("item", more='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        {
            "numbering.xml": part(
                "numbering",
                '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>'
                '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
                '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
            ),
            "styles.xml": part(
                "styles", '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
            ),
        },
    ),
    *(bad for bad, _ in SAMPLES.values()),
)
ODT_FILES = (
    odt_file(
        '<text:h text:outline-level="1">Help</text:h><text:p text:style-name="P">Call <text:span text:style-name="B">999'
        '</text:span><text:s text:c="2"/><text:a xlink:href="tel:999">now</text:a></text:p><text:list text:style-name="L">'
        "<text:list-item><text:p>one</text:p></text:list-item></text:list><table:table><table:table-row>"
        '<table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell></table:table-row>'
        '</table:table><text:p>A<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>",
        '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"'
        ' style:num-suffix="." text:start-value="3"/></text:list-style>',
    ),
)


@cache
def review_files() -> Mapping[str, bytes]:
    """Return a file in each format in which interpreters send their answers, by its ending."""
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder))
        found = export(project, "help", "pl", ("docx", "xliff"), EVERYTHING)
    return {Path(one.name).suffix: one.data for one in found}


@cache
def pixel_files() -> tuple[bytes, ...]:
    """Return a small PNG and a small JPEG."""
    from tests.pixels import decoded, icon

    return symbol(24), encoded(decoded(icon(16)), "JPEG")


@cache
def font() -> bytes:
    """Return a small font that is in the package."""
    return (OWN_FOLDER / "NotoSansHanifiRohingya-Regular.ttf").read_bytes()


LETTERS = "Call 999 fi"
"""What a font is tried with: letters, digits, and what many fonts draw as one."""


@cache
def fonts() -> tuple[bytes, ...]:
    """Return small fonts with outlines of both kinds: TrueType with rules for letters, and CFF."""
    latin, chinese = (font_chain(*one, bold=False)[0] for one in (("en", "Latn"), ("zh-Hans", "Hans")))
    return readable(latin, frozenset(LETTERS)), readable(chinese, frozenset(LETTERS))

"""Bad inputs by name: the files of each, the command that meets them, how it ends and what it must say."""

from __future__ import annotations

import base64
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from tests.fuzz import corpus
from tests.pixels import png
from tests.word_files import W, odt_file, p, word_file, zipped

Maker = Callable[[], bytes]
DONE, FOUND, REFUSED = 0, 1, 2
SOURCE, MARKDOWN, TOML = "source/help/leaflet.txt", "source/help/leaflet.md", "source/help/leaflet.toml"
PROJECT, GLOSSARY, PEOPLE = "source/project.toml", "source/glossary.toml", "locales/people.toml"
PICTURES = "source/pictures/pictures.toml"
PO, LEDGER = "locales/pl/LC_MESSAGES/help.po", "locales/pl/sign-off.jsonl"
HISTORY, MANIFEST = "source/help/readability.jsonl", "output/manifest.json"
DEEP = 100_000
BUILD = ("build", "--edition", "plain-text", "--jobs", "1")
CHECK = ("check", "--fail-on", "never")


@dataclass(frozen=True)
class BadInput:
    """A bad input: *files* by their paths in a project, None for one that is not there."""

    name: str
    files: Mapping[str, Maker | None]
    command: Sequence[str]
    code: int
    words: str


def _bytes(text: str | bytes) -> Maker:
    return lambda: text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")


def in_project(
    path: str, text: str | bytes | Maker, words: str, code: int = REFUSED, command: Sequence[str] = BUILD
) -> tuple[Mapping[str, Maker | None], Sequence[str], int, str]:
    """A file of a project is bad."""
    files: dict[str, Maker | None] = {path: text if callable(text) else _bytes(text)}
    if path == MARKDOWN:
        files[SOURCE] = None
    return files, command, code, words


def named(
    file: str, text: str | bytes | Maker, words: str, code: int = REFUSED, *command: str
) -> tuple[Mapping[str, Maker | None], Sequence[str], int, str]:
    """A file that a person names on the command line is bad."""
    made = text if callable(text) else _bytes(text)
    return {file: made}, tuple(command) or ("readability", file), code, words


def bomb() -> bytes:
    """A Word file of few bytes whose part has 40 MB."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(40):
            part.write(b" " * 1_000_000)
    return out.getvalue()


def flipped(data: bytes, at: int) -> bytes:
    """The file with another byte."""
    return data[:at] + bytes((data[at] ^ 0xFF,)) + data[at + 1 :]


def damaged_part() -> bytes:
    """A Word file whose compressed part is damaged (zlib.error)."""
    data = word_file(p("Call 999. " * 200))
    return flipped(data, data.index(b"document.xml") + 40)


def mailed(decisions: bytes, check: int) -> bytes:
    """Decisions as the page puts them into an e-mail."""
    letters = base64.encodebytes(decisions)
    return b"-----BEGIN LEAFLETS REVIEW-----\n%s-----END LEAFLETS REVIEW %08x-----\n" % (letters, check)


def rows(count: int) -> bytes:
    """Decisions with many rows, each about one id."""
    ids = [f"{at}-0a0a0a0a" for at in range(1, count + 1)]
    one = {"source": "a", "translation": "b", "verdict": "ok", "comment": ""}
    made = json.loads(corpus.DECISIONS) | {"ids": ids, "decisions": [{"id": name, **one} for name in ids]}
    return json.dumps(made).encode()


def svg(inside: str) -> str:
    """A drawing."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">{inside}</svg>'


def picture(
    inside: str | bytes, words: str, code: int = REFUSED, name: str = "a.svg"
) -> tuple[Mapping[str, Maker | None], Sequence[str], int, str]:
    """A picture of the set is bad, and a leaflet shows it."""
    import hashlib

    data = inside if isinstance(inside, bytes) else svg(inside).encode()
    record = corpus.PICTURES.replace(b"police.svg", name.encode()).replace(
        b"0" * 64, hashlib.sha256(data).hexdigest().encode()
    )
    files: dict[str, Maker | None] = {
        f"source/pictures/{name}": _bytes(data),
        PICTURES: _bytes(record),
        PROJECT: _bytes('editions = ["easy-read"]'),
        "source/help/easy-read.md": _bytes("# Get help\n\n![](police)\nCall 999.\n"),
    }
    return files, ("check", "--fail-on", "error"), code, words


PICTURED: tuple[tuple[str, str | bytes, str], ...] = (
    ("a drawing of 1,500 groups in each other", "<g>" * 1_500 + "</g>" * 1_500, "100 levels deep"),
    ("a drawing that shows itself", '<g id="a"><use href="#a"/></g>', "contains itself"),
    ("a drawing with a line of 10**41", f'<path d="M0 0 H5{"0" * 41} V20 A5 5 0 0 1 9 9 z" transform="rotate(9)"/>', "no drawing needs"),
    ("a drawing that is made larger without end", '<g transform="scale(99999)">' * 9 + '<path d="M0 0h9"/>' + "</g>" * 9, "no drawing needs"),
    ("a drawing with another file", '<image href="/etc/passwd"/>', "it contains <image>"),
    ("a drawing with a script", "<script>alert(1)</script>", "it contains <script>"),
    ("a drawing with a style from elsewhere", "<style>@import 'http://example.org';</style>", "outside the file"),
    ("a drawing that runs when it is pressed", '<path onclick="alert(1)"/>', "it has onclick="),
    ("a drawing with a page in it", "<foreignObject/>", "it contains <foreignObject>"),
    ("a drawing with a billion shapes", "".join(
        f'<g id="g{n}">' + f'<use href="#g{n + 1}"/>' * 10 + "</g>" for n in range(9)) + '<g id="g9"><path/></g>',
     "more than 20,000 shapes"),
    ("a drawing that is a text", b"Call 999.", "no PNG, no JPEG and no SVG"),
    ("a drawing with an entity", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
     "it has entities"),
    ("a drawing in UTF-16", svg("<path/>").encode("utf-16"), "no PNG, no JPEG and no SVG"),
)  # fmt: skip
PIXELS: tuple[tuple[str, bytes, str], ...] = (
    ("a photograph of 4 billion pixels", png(65_000, 65_000), "pixels"),
    ("a photograph cut off", corpus.pixel_files()[0][:60], "damaged or cut off"),
    ("a photograph with a wrong checksum", flipped(corpus.pixel_files()[0], 20), ""),
    ("a photograph without pixels", png(0, 0), ""),
    ("a photograph that is a web page", b"<html></html>", "it is not an SVG"),
)
OF_PROJECT = {
    "a text in Latin 1": in_project(SOURCE, "Café".encode("latin-1"), "leaflet.txt:1: not UTF-8"),
    "a text in UTF-16": in_project(SOURCE, "Help".encode("utf-16"), "not UTF-8"),
    "a text of nothing": in_project(SOURCE, "", "leaflet.txt"),
    "a text of null characters": in_project(SOURCE, "\0" * 500, "leaflet.txt"),
    "a text of marks of direction": in_project(SOURCE, "\u202e\u2066\u2069" * 50, "leaflet.txt"),
    "a text of 30 MB": in_project(SOURCE, lambda: b"Call 999.\n" * 3_000_000, "we read at most"),
    "half of a character": in_project(SOURCE, b"Help\n\n\xed\xa0\x80 Call.\n", "not UTF-8"),
    "a letter with 500 marks": in_project(SOURCE, "Help\n\nCall e" + "\u0301" * 500 + " now.\n", "", FOUND, ("check", "--fail-on", "warning")),
    "a number of 5,000 digits": in_project(SOURCE, f"Help\n\nCall {'9' * 5_000} now.\n", "", FOUND, ("check", "--fail-on", "warning")),
    "a word of 20,000 letters": in_project(SOURCE, f"Help\n\nYou {'a' * 20_000} now.\n", "", DONE, CHECK),
    "lists in lists without end": in_project(MARKDOWN, "# Help\n\n" + "".join(" " * (2 * n) + "- a\n" for n in range(300)), "", DONE, CHECK),
    "boxes in boxes without end": in_project(MARKDOWN, "# Help\n\n" + ">" * 3_000 + " Call 999.\n", "lost-words", FOUND, ("check",)),
    "brackets without end": in_project(MARKDOWN, "# Help\n\n" + "[" * 1_000, "", DONE, CHECK),
    "stars without end": in_project(MARKDOWN, "# Help\n\n" + "*a " * 5_000, "", DONE, CHECK),
    "bold in bold in bold without end": in_project(MARKDOWN, "# Help\n\n" + "*" * 2_000 + "a" + "*" * 2_000, "leaflet.md:3: more than 30 signs"),
    "a link to a program": in_project(MARKDOWN, "# Help\n\n[Press](javascript:alert(1)) now.\n", "link-scheme", FOUND, ("check",)),
    "a link to a file": in_project(MARKDOWN, "# Help\n\n[Press](file:///etc/passwd) now.\n", "link-scheme", FOUND, ("check",)),
    "a link that shows another number": in_project(MARKDOWN, "# Help\n\nCall [101](tel:999) now.\n", "link/other-address", FOUND, ("check",)),
    "front matter without end": in_project(MARKDOWN, "---\n" + "a: b\n" * 200 + "# Help\n\nCall.\n", "", DONE, CHECK),
    "settings that are no TOML": in_project(TOML, "title = Help", "leaflet.toml:1"),
    "settings with 300 lists in each other": in_project(TOML, "title = " + "[" * 300 + "]" * 300, "leaflet.toml"),
    "settings with 100,000 lists in each other": in_project(TOML, "title = " + "[" * DEEP, "too many brackets"),
    "settings with 2,000 tables in each other": in_project(TOML, f"[{'.'.join('a' * 2_000)}]\n", "leaflet.toml"),
    "settings with a number of 5,000 digits": in_project(TOML, f"\nversion = {'9' * 5_000}", "leaflet.toml:2: not TOML: a number is too long"),
    "settings with a list for a word": in_project(TOML, 'title = ["Help"]', "title must be text in quotes"),
    "settings with a word for a table": in_project(TOML, 'publisher = "A"', "publisher must be a table"),
    "settings with an impossible day": in_project(TOML, "checked = 2026-02-31", "leaflet.toml:1"),
    "settings with a day and a time": in_project(TOML, "checked = 2026-02-01T00:00:00Z", "checked must be a date"),
    "settings with infinity": in_project(TOML, "version = inf", "version must be text"),
    "settings with an unknown key": in_project(TOML, 'titel = "Help"', "did you mean 'title'"),
    "settings with a key twice": in_project(TOML, 'title = "a"\ntitle = "b"', "leaflet.toml:2"),
    "settings in UTF-16": in_project(TOML, 'title = "Help"'.encode("utf-16"), "not UTF-8"),
    "settings with half of a character": in_project(TOML, 'title = "\\ud800"', "leaflet.toml:1"),
    "settings of 30 MB": in_project(TOML, lambda: b"#" * 30_000_000, "we read at most"),
    "a level that is a list": in_project(TOML, '[readability.levels]\n"reading/long-paragraph" = ["error"]', "leaflet.toml:2"),
    "a level of no rule": in_project(TOML, '[readability.levels]\n"a/b" = "error"', "a/b", REFUSED, CHECK),
    "a limit that is no number": in_project(PROJECT, "[readability.limits]\nflesch_kincaid_grade = nan", "project.toml:2"),
    "a limit without end": in_project(PROJECT, f"[readability.limits]\nflesch_kincaid_grade = {'9' * 400}", "project.toml:2"),
    "an edition that is not made": in_project(PROJECT, 'editions = ["papyrus"]', "papyrus"),
    "editions that are no list": in_project(PROJECT, "editions = 5", "editions must be a list"),
    "a language that is none": in_project(PROJECT, 'source-language = "xx-yy-zz-1"', "project.toml:1"),
    "a way out that leads elsewhere": in_project(PROJECT, 'exit-to = "https://gov.uk@example.org"', "not to gov.uk"),
    "a way out that is a program": in_project(PROJECT, 'exit-to = "javascript:alert(1)"', "exit-to is"),
    "a colour that is none": in_project(PROJECT, 'accent = "red;}"', "accent is"),
    "a glossary with a term twice": in_project(GLOSSARY, '[[terms]]\nterm = "a"\n[[terms]]\nterm = "A"\n', "glossary.toml"),
    "a glossary that is a list": in_project(GLOSSARY, "terms = [1, 2]", "glossary.toml:1"),
    "people who are no table": in_project(PEOPLE, 'people = "A. L."', "people.toml:1"),
    "people without a name": in_project(PEOPLE, "[[people]]\nname = 5\n", "people.toml:2"),
    "a picture set that leads out": in_project(PICTURES, corpus.PICTURES.replace(b"police.svg", b"../../../etc/passwd.svg"), "cannot be a picture"),
    "a picture without its record": in_project(PICTURES, "[[picture]]\n", "pictures.toml"),
    "a catalogue that is none": in_project(PO, "Call 999.", "help.po:1"),
    "a catalogue of nothing": in_project(PO, "", "there is no entry"),
    "a catalogue in Latin 2": in_project(PO, corpus.PO.replace("ś".encode(), b"\xb6"), "help.po"),
    "a catalogue with a word that is not closed": in_project(PO, corpus.PO + b'msgid "a\nmsgstr ""\n', "help.po"),
    "a catalogue with a message twice": in_project(PO, corpus.PO + b'\nmsgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr ""\n', "help.po"),
    "a catalogue with a merge that is not done": in_project(PO, corpus.PO + b"\n<<<<<<< HEAD\n", "help.po"),
    "a catalogue with 5,000 marks of old lines": in_project(PO, corpus.PO + b"\n" + b"#~ " * 5_000 + b'msgid "a"\n', "help.po"),
    "a catalogue with a plural that never ends": in_project(PO, corpus.PO.replace(b"n==1 ?", b"n==" + b"(" * 2_000), "", DONE, CHECK),
    "a catalogue of another language": in_project(PO, corpus.PO.replace(b"Language: pl", b"Language: de"), "help.po"),
    "a catalogue of 40 MB": in_project(PO, lambda: corpus.PO + b"# a\n" * 10_000_000, "we read at most"),
    "a catalogue with unknown charset": in_project(PO, corpus.PO.replace(b"UTF-8", b"rot13"), "help.po"),
    "a ledger that is a torn line": in_project(LEDGER, '{"leaflet": "help", "id": "0c', "broken-ledger", FOUND, ("check",)),
    "a ledger of lists in lists": in_project(LEDGER, "[" * DEEP, "broken-ledger", FOUND, ("check",)),
    "a ledger with a number of 5,000 digits": in_project(LEDGER, f'{{"id": {"9" * 5_000}}}', "broken-ledger", FOUND, ("check",)),
    "a ledger with half of a character": in_project(LEDGER, corpus.LEDGER.replace(b"A. L.", b"\\ud800"), "", FOUND, ("check",)),
    "a ledger in Latin 1": in_project(LEDGER, b"\xe9", "not UTF-8", REFUSED, ("check",)),
    "a record of lists in lists": in_project(HISTORY, "[" * DEEP, "broken-record", DONE, ("readability", "help")),
    "a record with infinity": in_project(HISTORY, corpus.HISTORY.replace(b"31.2", b"Infinity"), "not a number", DONE, ("readability", "help")),
    "a record in Latin 1": in_project(HISTORY, b"\xe9\n", "", DONE, ("readability", "help")),
    "a manifest of nothing": in_project(MANIFEST, "", "2 files", DONE),
    "a manifest that is cut off": in_project(MANIFEST, corpus.MANIFEST[:200], "2 files", DONE),
    "a manifest of lists in lists": in_project(MANIFEST, "[" * DEEP, "2 files", DONE),
    "a manifest in Latin 1": in_project(MANIFEST, b"\xe9", "2 files", DONE),
    "a manifest that leads out": in_project(MANIFEST, corpus.MANIFEST.replace(b"help/pl/help.pl.", b"../../source/help/../"), "2 files", DONE),
    "a manifest with numbers for words": in_project(MANIFEST, corpus.MANIFEST.replace(b'"help"', b"5"), "2 files", DONE),
    "a manifest with half of a character": in_project(MANIFEST, corpus.MANIFEST.replace(b"polski", b"\\ud800"), "2 files", DONE),
    "a manifest with bytes of half of a character": in_project(MANIFEST, corpus.MANIFEST.replace(b"polski", b"\xed\xa0\x80"), "2 files", DONE),
    "a manifest of another day": in_project(MANIFEST, '{"artefacts": [{}], "findings": {}}', "2 files", DONE),
    "a font that is none": in_project("source/fonts/NotoSans[wght].ttf", "Call 999.", "this is no font", REFUSED, ("build", "--edition", "large-print", "--jobs", "1")),
    "a font of nothing": in_project("source/fonts/NotoSans[wght].ttf", "", "this is no font", REFUSED, ("build", "--edition", "large-print", "--jobs", "1")),
    "a font that is cut off": in_project("source/fonts/NotoSans[wght].ttf", lambda: corpus.font()[:3_000], "this is no font", REFUSED, ("build", "--edition", "large-print", "--jobs", "1")),
}  # fmt: skip
OF_FILES = {
    "a Word file of nothing": named("a.docx", b"", "a.docx: this file is empty"),
    "a Word file that is a text": named("a.docx", "Call 999.", "no document"),
    "an old Word file": named("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Word file"),
    "a Word file that is cut off": named("a.docx", lambda: word_file(p("Call"))[:-60], "damaged"),
    "a Word file without its text": named("a.docx", lambda: zipped({"a.xml": "<a/>"}), "a.docx"),
    "a Word file with a damaged part": named("a.docx", damaged_part, "missing or damaged"),
    "a Word file of 40 MB in 40 KB": named("a.docx", bomb, "too large"),
    "a Word file with 32 MB of paragraphs": named("a.docx", lambda: word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 900_000), "too large"),
    "a Word file with a billion laughs": named("a.docx", lambda: zipped({"word/document.xml": f'<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="{W}"/>'}), "declares entities"),
    "a Word file of 3,000 tables in each other": named("a.docx", lambda: word_file("<w:tbl><w:tr><w:tc>" * 1_000 + p("a") + "</w:tc></w:tr></w:tbl>" * 1_000), "100 elements"),
    "a Word file that is no XML": named("a.docx", lambda: zipped({"word/document.xml": "<a>"}), "not well-formed XML"),
    "a Word file with a cell of a billion columns": named("a.docx", lambda: word_file(f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>{p("a")}</w:tc></w:tr></w:tbl>'), "", DONE),
    "a Word file with a list that begins at 10**400": named("a.docx", lambda: word_file(p("a", more='<w:numPr><w:ilvl w:val="9"/><w:numId w:val="' + "9" * 400 + '"/></w:numPr>')), "", DONE),
    "a Word file with a password": named("a.docx", lambda: word_file(p("a")).replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"), "password"),
    "an OpenDocument text without its text": named("a.odt", lambda: zipped({"mimetype": "a"}), "a.odt"),
    "an OpenDocument text with a billion spaces": named("a.odt", lambda: odt_file('<text:p>a<text:s text:c="999999999"/>b</text:p>'), "", DONE),
    "an OpenDocument text with a billion columns": named("a.odt", lambda: odt_file('<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999999"><text:p>a</text:p></table:table-cell></table:table-row></table:table>'), "", DONE),
    "a page of nothing": named("a.html", "", "a.html"),
    "a page of 5,000 boxes in each other": named("a.html", "<html><body>" + "<div>" * 5_000 + "Call 999.", "too deeply"),
    "a page with a cell of a billion columns": named("a.html", '<html><body><main><h1>A</h1><table><tr><td colspan="999999999">a</td></tr></table><p>Call us now.</p></main>', "", DONE),
    "a page in an encoding that is none": named("a.html", b'<html><meta charset="klingon"><body><main><p>Call 999. \xe9</p></main>', "we do not know the encoding 'klingon'"),
    "a page with control characters": named("a.html", b'<html><body><main><h1>A</h1><p>Call\x01 <b>us</b>\x1b now.</p><nav>x</nav>\x02 <a href="http://a.org/\x01">b</a></main>', "", DONE),
    "a page that leads to a file": named("a.html", '<html><body><main><h1>A</h1><p>Call us <a href="file:///etc/passwd">now</a> please.</p></main>', "link-scheme", DONE, "check", "a.html"),
    "a saved page without a page": named("a.mhtml", "MIME-Version: 1.0\n\nx", "no web page"),
    "a saved page with wrong letters": named("a.mhtml", corpus.MHTML.replace(b"quoted-printable", b"klingon"), "", DONE),
    "a PDF that is none": named("a.pdf", b"%PDF-1.7\n%%EOF", "a.pdf", REFUSED, "readability", "a.pdf"),
    "a file of an unknown kind": named("a.xyz", "a", "we cannot read this kind of file", REFUSED, "new", "other", "--from", "a.xyz"),
    "a review of nothing": named("a.docx", b"", "a.docx", REFUSED, "review", "import", "a.docx"),
    "a review without its package": named("a.docx", lambda: zipped({"a.xml": "<a/>"}), "a.docx", REFUSED, "review", "import", "a.docx"),
    "a review of 40 MB in 40 KB": named("a.docx", bomb, "a.docx", REFUSED, "review", "import", "a.docx"),
    "a review with 32 MB of paragraphs": named("a.docx", lambda: word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 900_000), "too large", REFUSED, "review", "import", "a.docx"),
    "a review in XLIFF 1.2": named("a.xlf", '<xliff version="1.2"/>', "not XLIFF 2.0", REFUSED, "review", "import", "a.xlf"),
    "a review in XLIFF with entities": named("a.xlf", '<!DOCTYPE a [<!ENTITY b "c">]><xliff/>', "DOCTYPE", REFUSED, "review", "import", "a.xlf"),
    "a review in XLIFF of 100,000 levels": named("a.xlf", "<a>" * DEEP, "a.xlf", REFUSED, "review", "import", "a.xlf"),
    "decisions that are no JSON": named("a.json", "{", "a.json:1", REFUSED, "review", "import", "a.json"),
    "decisions of lists in lists": named("a.json", "[" * DEEP, "a.json", REFUSED, "review", "import", "a.json"),
    "decisions with a number of 5,000 digits": named("a.json", f'{{"leaflets-review": {"9" * 5_000}}}', "a.json", REFUSED, "review", "import", "a.json"),
    "decisions with half of a character": named("a.json", corpus.DECISIONS.replace(b'"C"', b'"\\ud800"'), "a.json", REFUSED, "review", "import", "a.json"),
    "decisions with a key twice": named("a.json", corpus.DECISIONS.replace(b'"help"', b'"help", "leaflet": "b"'), "same key twice", REFUSED, "review", "import", "a.json"),
    "decisions for a leaflet elsewhere": named("a.json", corpus.DECISIONS.replace(b'"help"', b'"../../etc"'), "a.json", REFUSED, "review", "import", "a.json"),
    "decisions of 20,000 rows": named("a.json", partial(rows, 20_000), "a.json", REFUSED, "review", "import", "a.json"),
    "decisions in an e-mail, damaged": named("a.txt", mailed(corpus.DECISIONS, 1), "damaged", REFUSED, "review", "import", "a.txt"),
    "decisions in an e-mail that are no letters": named("a.txt", mailed(b"\xff", zlib.crc32(b"\xff")), "not UTF-8", REFUSED, "review", "import", "a.txt"),
    "a memory that is no XML": named("a.tmx", "Call", "not XML", REFUSED, "memory", "import", "a.tmx", "--language", "pl"),
    "a memory with entities": named("a.tmx", '<!DOCTYPE tmx [<!ENTITY b "c">]><tmx><body>&b;</body></tmx>', "entities", REFUSED, "memory", "import", "a.tmx", "--language", "pl"),
    "a memory of 100,000 levels": named("a.tmx", "<tmx><body>" + "<hi>" * DEEP, "a.tmx", REFUSED, "memory", "import", "a.tmx", "--language", "pl"),
    "a memory of 200 levels of highlights": named("a.tmx", corpus.TMX.replace(b"999", b"<hi>" * 200 + b"9" + b"</hi>" * 200, 1), "", DONE, "memory", "import", "a.tmx", "--language", "pl"),
    "a glossary that is no TBX": named("a.tbx", "<a/>", "not TBX", REFUSED, "glossary", "import", "a.tbx"),
    "a glossary in TBX with a code in a word": named("a.tbx", corpus.TBX.replace(b"kaucja", b"kaucja<?a ?>"), "", DONE, "glossary", "import", "a.tbx"),
    "a glossary in CSV without languages": named("a.csv", "a\nb\n", "a.csv:1", REFUSED, "glossary", "import", "a.csv"),
    "a glossary in CSV in Latin 1": named("a.csv", b"en,pl\n\xe9,a\n", "not UTF-8", REFUSED, "glossary", "import", "a.csv"),
    "a glossary in CSV with a cell of 200 KB": named("a.csv", "en,pl\n" + "a" * 200_000 + ",b\n", "a.csv:2", REFUSED, "glossary", "import", "a.csv"),
    "a glossary in CSV with null characters": named("a.csv", b"en,pl\n\0,\0\n", "", DONE, "glossary", "import", "a.csv"),
    "a baseline that is a list": named("b.json", "[]", "this is no baseline", REFUSED, "check", "--baseline", "b.json"),
    "a baseline of lists in lists": named("b.json", "[" * DEEP, "this is no baseline", REFUSED, "check", "--baseline", "b.json"),
}  # fmt: skip
BAD_INPUTS: tuple[BadInput, ...] = tuple(
    BadInput(name, *row)
    for name, row in (
        *OF_PROJECT.items(),
        *OF_FILES.items(),
        ("a drawing with a path without its numbers", picture('<path d="H5 A1"/>', "easy-read.md", FOUND)),
        ("a drawing with numbers without end", picture('<path d="M1e999 0 L5 5z"/>', "no drawing needs")),
        *((name, picture(inside, words)) for name, inside, words in PICTURED),
        *((name, picture(data, words, REFUSED, "a.png")) for name, data, words in PIXELS),
    )
)

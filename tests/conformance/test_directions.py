"""What keeps its own direction, in six languages and three formats, as other programs draw it.

Each string of the table stands in the middle and at the end of a sentence. The places of the glyphs are
read from our PDF, and from the PDF that LibreOffice makes of our Word file. Chromium says where the
characters of our plain text are: in a box that takes its direction from the text, and in boxes of both
directions. Read from the left, line by line, the signs, digits and Latin letters must be those of the table
in their order.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest

from pipeline.checks import docx_file, pdf_file, text_file
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.wanted import wanted
from pipeline.model.document import Document, Foreign, Inlines, Link, Passage, Section, Strong, Text
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.writers import docx, pdf, text
from tests.browser import browser
from tests.conformance.office import saved_as

STRINGS: Sequence[str] = (
    # telephone numbers: ITU-T E.123, and as people write them
    *("999", "0808 2000 247", "01632 960 001", "+44 20 7946 0000", "+44 (0)20 7946 0000"),
    *("+44(0)20 7946 0000", "(020) 7946 0000", "(+44) 20 7946 0000", "020-7946-0000"),
    *("+44-20-7946-0000", "020.7946.0000", "0044 (0) 20 7946 0000", "+44 [0] 20 7946 0000"),
    *("+1 (555) 010-0199", "1-800-FLOWERS", "0800/123456", "00 44 20 7946 0000", "0808 2000 247 ext. 12"),
    *("07700 900123", "116 123", "116123", "0808 2000 247 / 248"),
    # dialling codes: 3GPP TS 22.030
    *("*#06#", "*#21#", "*#31#", "#31#", "#31#07700900123", "#31# 07700 900123", "*31#", "*21*number#"),
    *("*21*07700900123#", "**21*07700900123*11*20#", "*21*+447700900123*11#", "##002#", "##21#", "*67"),
    *("*#*#4636#*#*", "**04*1234*5678*5678#", "*100#", "*123*1*2#", "55#", "*5", "#5", "* # 06 #", "141 999"),
    # numbers that name a thing
    *("GB29 NWBK 6016 1331 9268 19", "AB 12 34 56 C", "CB1 2AB", "SW1A 1AA", "REF-2024/001-B", "12-34-56"),
    *("4929 1234 5678 9012", "ISO/IEC 27001:2022", "2026.1-draft", "v2.0.1-rc.1", "CVE-2024-1234", "B-12/3"),
    *("978-0-306-40615-7", "Family Law Act 1996", "Form N1", "A4", "24/7", "#1", "№ 5", "§ 5"),
    # times, dates, ranges, fractions
    *("9:30", "9:30–17:00", "9:30 – 17:00", "9.30am", "9am-5pm", "9 am – 5 pm", "9:30pm", "2024–2026"),
    *("2024-2026", "6/8/2018", "2024-03-01", "01.03.2024", "1 March 2024", "March 1, 2024", "10-20", "5–7"),
    *("1/2", "½", "1½", "3½ hours", "2:1", "1st", "UTC+1"),
    # money, per cent, signs
    *("£400", "£1,234.50", "400 €", "€400", "$5", "US$5", "£400–£500", "£1.5m", "-£5", "GBP 400", "400 EUR"),
    *("50%", "5.5%", "5 %", "10%–20%", "-5", "−5 °C", "+5", "±5", "20°", "<18", ">18", "≥ 5", "18+", "~5"),
    *("1,234.50", "1 000 000", "1.5 kg", "3 × 4", "2+2=4", "10²"),
    # addresses: RFC 3986, RFC 5322
    *("gov.uk", "www.gov.uk/help", "https://www.gov.uk/help?a=1#top", "cambs.police.uk/goodsam"),
    *("https://en.example.org/wiki/Police_(UK)?a=1", "https://example.org/a|b!c'd$e"),
    *("example.org/?a[]=1&b=2",),
    *("https://[2001:db8::1]:8080/x", "192.168.0.1:80/x", "ftp://ftp.example.org/a(b)c/", "example.org:8080"),
    *("https://example.org/~me/a;b,c/", "https://example.org/a*b+c=d@e", "https://example.org/%D8%A7/"),
    *("help@refuge.org.uk", "x.y+z@county-council.example.org", "o'neil@example.org", "user@[192.0.2.1]"),
    *("mailto:help@example.org?subject=Hello", "tel:+44-20-7946-0000", "@goodsam", "#hashtag", "/help/page"),
    # Latin words
    *("GoodSAM", "Women's Aid 24 Hours", "GoodSAM | Police", "24-hour line", "AT&T", "C++", "C#", ".NET"),
    *("12 Hill Road", "St. Mary's", "J. K. Rowling", "Refuge (UK)", "GoodSAM™", "Help: how to call"),
    *("(GoodSAM)", "(Independent Adviser)", "[Victim Support]", "“Bright Sky”", "(GoodSAM 999)"),
    # the digits of Arabic, Farsi and Urdu
    *("٩٩٩", "٠٨٠٨ ٢٠٠٠ ٢٤٧", "+٩٦٦ ٥٠ ١٢٣", "٠٢٠-٧٩٤٦", "٩:٣٠–١٧:٠٠", "٢٠٢٤/٣/١", "١٬٢٣٤٫٥٠"),
    *("*#٠٦#", "*٢١#"),
    *("۹۹۹", "۰۸۰۸ ۲۰۰۰ ۲۴۷", "+۹۸ ۲۱ ۱۲۳", "۰۲۱-۱۲۳۴", "۹:۳۰–۱۷:۰۰", "۱۴۰۳/۱/۱", "*#۰۶#", "#۳۱#"),
)  # fmt: skip
# As the words of a link whose address they are, they may end in any sign.
LINKS = (
    *("https://example.org/a,b;c!'", "https://example.org/wiki/Police_(UK)", "https://example.org/(x)?y=[z]"),
    *("https://example.org/search?q=*#31#|x", "ftp://example.org/a:b@c/$d", "mailto:a.b!c@example.org"),
)
# English words, marked or not, with signs round them: brackets that the line orders, too.
ENGLISH: Sequence[Inlines] = (
    *((Text(words),) for words in ("(GoodSAM)", "(GoodSAM, IDVA)", "(see: GoodSAM)", "(a) [b]", "GoodSAM)")),
    (Text("("), Foreign((Text("GoodSAM"),), "en-GB"), Text(")")),
    (Foreign((Text("IDVA"),), "en-GB"), Text(" ("), Foreign((Text("Refuge"),), "en-GB"), Text(")")),
    (Foreign((Text("Yes, call us! 999?"),), "en-GB"),),
    (Text("("), Foreign((Text("Help!"),), "en-GB"), Text(")")),
    (Text("("), Strong((Foreign((Text("Bright Sky"),), "en-GB"),)), Text(")")),
    (Text("("), Link((Foreign((Text("GoodSAM"),), "en-GB"),), "https://a.example"), Text(")")),
)
# UAX #9, L4: a bracket from right to left is mirrored. Programs differ in which of the two they tell of it.
SIDES = str.maketrans(")]", "([")
FRAMES: Mapping[str, tuple[str, str]] = {
    "ar": ("اتصل على {} الآن.", "اتصل على {}."),
    "ur": ("ابھی {} پر فون کریں۔", "فون کریں {}۔"),
    "fa": ("اکنون با {} تماس بگیرید.", "تماس بگیرید {}."),
    "he": ("התקשרו אל {} עכשיו.", "התקשרו אל {}."),
    "en": ("Now {} here.", "Now {}."),
    "zh-Hans": ("请拨打{}现在。", "请拨打{}。"),
}
BOXES = ("auto", "ltr", "rtl")
HALF_A_LINE = 8  # points
LONG = 20  # characters; after a longer string, which can end on the next line, the stop is left out
FAR = 40  # characters between the end of a string and the next one


class Sentence(NamedTuple):
    """A sentence, and its signs, digits and Latin letters from left to right."""

    passage: Passage
    order: str
    string: str


def sentences(tag: str) -> list[Sentence]:
    """Return each string in the frames of a language."""
    found = []
    for string, link in [*((each, False) for each in STRINGS), *((each, True) for each in LINKS)]:
        for frame in FRAMES[tag]:
            before, after = frame.split("{}")
            after = after.rstrip(".") if len(string) > LONG else after
            inner = Link((Text(string),), string) if link else Text(string)
            content: Inlines = (Text(before), inner, Text(after))
            stop = "." if after.endswith(".") else ""
            order = bare(f"{stop}{string}" if language(tag).rtl else before + string + after)
            found.append(Sentence(Passage(content), order, string))
    return found


def bare(shown: str) -> str:
    """Return the characters as shown, without spaces, marks and right-to-left letters."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFC", shown)
        if not letter.isspace() and unicodedata.bidirectional(letter) not in ("R", "AL", "NSM", "BN", "LRI")
    )


def leaflet(tag: str) -> Document:
    """Return a leaflet of all sentences; its title has no digit."""
    title = Passage((Text(FRAMES[tag][1].format("")),))
    return Document(title, (Section(None, tuple(each.passage for each in sentences(tag))),), tag)


def lines_from_the_left(data: bytes) -> Iterator[str]:
    """Yield the letters of each line of a PDF, by the places of its glyphs from the left."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        placed = [
            (ink.page, -ink.baseline, start, ink.font.texts.get(code, ""))
            for ink in File(opened).inks
            if ink.font is not None
            for start, code in zip(ink.starts, ink.codes, strict=True)
        ]
    line: list[tuple[float, str]] = []
    last = (0, 0.0)
    for page, down, left, letters in sorted(placed):
        if line and (page != last[0] or down - last[1] > HALF_A_LINE):
            yield "".join(each for _, each in sorted(line))
            line = []
        line.append((left, letters))
        last = page, down
    yield "".join(each for _, each in sorted(line))


def wrong_in_pdf(data: bytes, tag: str) -> list[str]:
    """Return the strings that a PDF does not show in their order."""
    shown, at, wrong = "".join(map(bare, lines_from_the_left(data))), 0, []
    for sentence in sentences(tag):
        found = shown.find(sentence.order, at, at + len(sentence.order) + FAR)
        if found < 0:
            wrong.append(f"{sentence.order} in {shown[at : at + len(sentence.order) + FAR]}")
        at = max(at, found + len(sentence.order))
    return wrong


@pytest.fixture(scope="module", params=list(FRAMES))
def tag(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.slow
def test_our_checks_find_nothing_turned_in_the_files(tag: str) -> None:
    document = leaflet(tag)
    made = (
        (pdf_file.check, pdf.write(document, edition("large-print"))[0], "large-print"),
        (docx_file.check, docx.write(document, edition("easy-read"), {})[0], "easy-read"),
        (text_file.check, text.write(document, edition("plain-text"))[0], "plain-text"),
    )
    turned = {"pdf/number-order", "docx/reversed-number", "text/order", "text/line-direction"}
    for check, data, name in made:
        findings = check(data, wanted(document, edition(name)))
        assert [str(each) for each in findings if each.rule.id in turned] == []


def test_the_table_is_long() -> None:
    assert len(set(STRINGS) | set(LINKS)) >= 120


@pytest.mark.slow
def test_a_pdf_shows_each_string_in_its_order(tag: str) -> None:
    data, findings = pdf.write(leaflet(tag), edition("large-print"))
    assert findings == ()
    assert wrong_in_pdf(data, tag) == []


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The Word file of each language, as LibreOffice draws it; all in one process."""
    folder = tmp_path_factory.mktemp("drawn")
    files = {tag: folder / f"{tag}.docx" for tag in FRAMES}
    for tag, file in files.items():
        file.write_bytes(docx.write(leaflet(tag), edition("easy-read"), {})[0])
    made = saved_as("pdf", files.values(), folder)
    return {tag: file.read_bytes() for tag, file in zip(files, made, strict=True)}


@pytest.mark.slow
def test_libreoffice_shows_each_string_in_its_order(tag: str, drawn: Mapping[str, bytes]) -> None:
    assert wrong_in_pdf(drawn[tag], tag) == []


def english_words(tag: str) -> Document:
    """Return a leaflet of all English words, in the frames of a language."""
    frames = [frame.split("{}") for frame in FRAMES[tag]]
    lines = [Passage((Text(one), *inner, Text(other))) for inner in ENGLISH for one, other in frames]
    return Document(Passage((Text(frames[0][0]),)), (Section(None, tuple(lines)),), tag)


@pytest.mark.slow
def test_brackets_round_english_words_look_the_same_in_word_and_pdf(tmp_path: Path) -> None:
    tags = [tag for tag in FRAMES if language(tag).rtl]
    files = [tmp_path / f"{tag}.docx" for tag in tags]
    for tag, file in zip(tags, files, strict=True):
        file.write_bytes(docx.write(english_words(tag), edition("easy-read"), {})[0])
    for tag, word in zip(tags, saved_as("pdf", files, tmp_path), strict=True):
        shown = [
            [
                line
                for line in map(bare, lines_from_the_left(data))
                if line.strip(".۔") and not line.isdecimal()
            ]
            for data in (pdf.write(english_words(tag), edition("large-print"))[0], word.read_bytes())
        ]
        ours, theirs = ([line.translate(SIDES) for line in lines] for lines in shown)
        assert len(ours) == len(ENGLISH) * 2
        assert ours == theirs


PLACES = """lines => lines.map(line => ["auto", "ltr", "rtl"].map(dir => {
  const box = document.createElement("div");
  box.dir = dir;
  box.style = "width: 4000px; white-space: pre-wrap; " + (dir == "auto" ? "unicode-bidi: plaintext" : "");
  const node = document.createTextNode(line);
  box.append(node);
  document.body.replaceChildren(box);
  const range = document.createRange(), placed = [];
  for (let at = 0; at < line.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getClientRects()[0];
    if (box && box.width) placed.push([box.left, at]);
  }
  return placed.sort((one, other) => one[0] - other[0]).map(([, at]) => line[at]).join("");
}))"""


@pytest.fixture(scope="module")
def pasted(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[list[str]]]:
    """Each line of the text of each language, from the left, in each of the boxes."""
    with browser() as started:
        page = started.new_page()
        page.set_content("<!DOCTYPE html><body style='font: 16px sans-serif'>")
        return {tag: page.evaluate(PLACES, text_lines(tag)) for tag in FRAMES}


def text_lines(tag: str) -> list[str]:
    return [line for line in text.write(leaflet(tag), edition("plain-text"))[0].decode().split("\n") if line]


@pytest.mark.slow
def test_chromium_shows_each_string_in_its_order(tag: str, pasted: Mapping[str, list[list[str]]]) -> None:
    boxes = BOXES if language(tag).rtl else BOXES[:2]
    wrong = [
        f"{box}: {sentence.order} in {line[at]}"
        for sentence, line in zip(sentences(tag), pasted[tag][1:], strict=True)
        for at, box in enumerate(boxes)
        if bare(line[at]) != sentence.order
    ]
    assert wrong == []

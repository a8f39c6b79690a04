"""Every word of a tree of HTML is in the Markdown that it becomes, and means the same there."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from pipeline.model.document import (
    Box,
    Definitions,
    Document,
    ItemList,
    Link,
    Marker,
    Passage,
    Picture,
    Strong,
    Table,
    blocks,
    passages,
    plain_words,
)
from pipeline.readers import read_markdown
from pipeline.readers.imports.imported import MarkdownText
from pipeline.readers.imports.rules import CHANGED, PICTURE_LEFT_OUT
from pipeline.readers.imports.tree import markdown_of
from pipeline.readers.lines import clean
from pipeline.readers.rules import LETTERED_LIST
from tests.pixels import symbol

PNG = symbol(30)


def made(page: str, pictures: dict[str, bytes] | None = None) -> MarkdownText:
    tree = etree.fromstring(page.encode(), etree.HTMLParser(encoding="utf-8"))
    return markdown_of(tree, "page.html", pictures or {})


def markdown(page: str) -> str:
    result = made(page)
    assert not result.findings
    return result.text


def document(page: str) -> Document:
    return read_markdown(f"# Title\n\n{made(page).text}", "leaflet.md")[0]


def words(page: str) -> Sequence[str]:
    return [passage.words for passage in passages(document(page))][1:]


# Signs that begin or end something in Markdown, in its extensions, and in HTML. Words between two "~" are
# left out by the reader on purpose, as is the code of web sites in braces.
SIGNS = "*_[]()#<>&;:!|`\\-+=^.,\"'/@ab1 2\n\u00a0é字"
texts = st.text(SIGNS, min_size=1, max_size=14).filter(lambda text: any(c.isalnum() for c in text))
PLACES = (
    "<p>{}</p>",
    "<p><b>{}</b></p>",
    "<p>a<b>{}</b>a</p>",
    "<p>(<b>{}</b>)</p>",
    '<p>x!<a href="https://example.org/a_(b)?c=1&amp;copy;">{}</a>(y)</p>',
    "<p>first line.<br>{}</p>",
    "<ul><li>{}</li></ul>",
    "<ol start='4'><li>{}</li></ol>",
    "<ul><li>first<ul><li>{}</li></ul></li></ul>",
    "<blockquote><p>{}</p></blockquote>",
    "<table><tr><th>x</th><th>y</th></tr><tr><td>z</td><td>{}</td></tr></table>",
    "<table><tr><th>x</th><th>y</th></tr><tr><td>z</td><td>z<br>{}</td></tr></table>",
    "<dl><dt>{}</dt><dd>z</dd></dl>",
    "<dl><dt>z</dt><dd>{}</dd></dl>",
    "<h2>{}</h2><p>z</p>",
)


@pytest.mark.parametrize("place", PLACES)
@given(texts)
@example("1. a")
@example("- a")
@example("a | b")
@example("&amp; a")
@example("[a](b)")
@example("a*")
@example("## a ##")
@example("title: a")
@example("[^1]: a")
@example("[ ] a")
def test_words_read_back_as_they_were(place: str, text: str) -> None:
    found = "\n".join(words(place.format(html.escape(text))))
    for line in filter(None, map(clean, [text])):
        assert line in found, made(place.format(html.escape(text))).text


def test_the_first_line_is_no_setting() -> None:
    page = "<p>title: a<br>date: 2026-03-01</p>"
    result, _ = read_markdown(made(page).text, "source/x/leaflet.md")
    assert [passage.words for passage in passages(result)][1:] == ["title: a", "date: 2026-03-01"]


def test_bold_words_stay_bold_beside_signs() -> None:
    (only,) = blocks(document("<p><b>Hinweis:</b>Text, <b>(sofort)</b>!</p>"))
    assert isinstance(only, Passage)
    assert only.words == "Hinweis:Text, (sofort)!"
    bold = [plain_words(one.children) for one in only.content if isinstance(one, Strong)]
    assert bold == ["Hinweis", "(sofort)"]


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("tel:01632960001", "tel:01632960001"),
        ("mailto:a_b@example.org", "mailto:a_b@example.org"),
        ("sms:60777", "sms:60777"),
        ("https://example.org/a_(b)", "https://example.org/a_(b)"),
        ("https://example.org/?a=1&copy=2", "https://example.org/?a=1&copy=2"),
        ("https://example.org/a b", "https://example.org/a%20b"),
    ],
)
def test_a_link_leads_where_it_led(href: str, target: str) -> None:
    (only,) = blocks(document(f'<p>Call <a href="{href.replace("&", "&amp;")}">the <b>helpline</b></a>.</p>'))
    assert isinstance(only, Passage)
    (link,) = (inline for inline in only.content if isinstance(inline, Link))
    assert (link.target, only.words) == (target, "Call the helpline.")


def test_a_link_around_blocks_is_a_link_in_each() -> None:
    page = '<a href="https://example.org/x"><h2>Help</h2><p>Call us.</p></a>'
    assert markdown(page) == "## [Help](https://example.org/x)\n\n[Call us.](https://example.org/x)\n"


def test_a_link_without_words_has_those_that_are_spoken() -> None:
    assert markdown('<p><a href="tel:999" aria-label="Call 999"><i></i></a></p>') == "[Call 999](tel:999)\n"
    told = made('<p>Us <a href="https://example.org/x"><i></i></a></p>').findings
    assert [(one.rule, one.message) for one in told] == [
        (CHANGED, "links without words are left out: https://example.org/x")
    ]


def test_two_line_breaks_end_a_paragraph_and_one_a_line() -> None:
    assert markdown("<p>1 High Street<br>Testford<br><br>Open daily</p>") == (
        "1 High Street\\\nTestford\n\nOpen daily\n"
    )


def test_words_beside_blocks_are_paragraphs() -> None:
    assert markdown("<div>one<p>two</p>three<div>four</div></div>") == "one\n\ntwo\n\nthree\n\nfour\n"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>call 999<sup>1</sup></p>", "call 999¹\n"),
        ("<p>H<sub>2</sub>O on the 1<sup>st</sup></p>", "H₂O on the 1st\n"),
        ("<p><q>Call</q> us</p>", "“Call” us\n"),
        ("<p>Öff&shy;nung</p>", "Öffnung\n"),
        ("<p>not <s>48</s> 72 hours</p>", "not ~~48~~ 72 hours\n"),
        ("<pre>one\n  two</pre>", "one\\\ntwo\n"),
        ("<p><em>call</em> <u>now</u></p>", "call now\n"),
        ("<p><b>C</b>all</p>", "**C**all\n"),
    ],
)
def test_marks_within_words(page: str, text: str) -> None:
    assert markdown(page) == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "<a href='https://a.org/'>Home</a><a href='https://b.org/'>Us</a>",
            "[Home](https://a.org/) [Us](https://b.org/)\n",
        ),
        ("<span>01632 960 001</span><span>01632 960 002</span>", "01632 960 001 01632 960 002\n"),
        ("<span>Police</span><span>Call us</span>", "Police Call us\n"),
        ("<span>9</span><span>99</span>", "999\n"),
    ],
)
def test_what_a_style_sheet_sets_apart_stays_apart(page: str, text: str) -> None:
    assert markdown(page) == text


def test_lists_keep_their_numbers_and_who_owns_what() -> None:
    page = (
        "<ol start=3><li>three<ul><li>inner<li>last</ul><li value=7>seven<p>more</p></ol><ol><li>other</ol>"
    )
    assert markdown(page) == ("3. three\n   - inner\n   - last\n7. seven\n\n   more\n\n1) other\n")


def test_letters_of_a_list_are_told() -> None:
    assert [one.rule for one in made("<ol type=a><li>one</ol>").findings] == [LETTERED_LIST]


def test_a_list_that_arranges_headings_becomes_sections() -> None:
    result = made("<ol><li><h3>Call</h3><p>999</p><li><h3>Wait</h3><p>Here</p></ol>")
    assert result.text == "### 1. Call\n\n999\n\n### 2. Wait\n\nHere\n"
    assert [one.rule for one in result.findings] == [CHANGED]


def test_a_box_has_no_headings_and_no_boxes_in_it() -> None:
    page = "<blockquote><h3>Danger?</h3><blockquote>Call 999</blockquote><ul><li>now</ul></blockquote>"
    (box,) = document(page).sections[0].blocks
    assert isinstance(box, Box)
    assert [type(block) for block in box.blocks] == [Passage, Passage, ItemList]


def test_hard_words_with_one_meaning_are_definitions() -> None:
    (one,) = blocks(document("<dl><dt>Bail</dt><dd>Rules to follow</dd></dl>"))
    assert isinstance(one, Definitions)
    assert words("<dl><dt>Open</dt><dd>Monday</dd><dd>Friday</dd></dl>") == ["Open", "Monday", "Friday"]


def test_a_table_is_a_table() -> None:
    page = (
        "<table><caption>Hours</caption><tr><th>Day<th>Open<tr><td>Monday<td>9 to 5<tr><td>Sunday<td></table>"
    )
    (table,) = blocks(document(page))
    assert isinstance(table, Table)
    assert [[cell.words for cell in row] for row in table.rows] == [
        ["Day", "Open"],
        ["Monday", "9 to 5"],
        ["Sunday", ""],
    ]
    assert table.caption is not None
    assert table.caption.words == "Hours"


def test_the_first_row_of_data_is_no_head() -> None:
    (table,) = blocks(document("<table><tr><td>Monday<td>9 to 5<tr><td>Sunday<td>closed</table>"))
    assert isinstance(table, Table)
    assert not table.headed


def test_merged_cells_stand_in_each_of_their_places() -> None:
    page = "<table><tr><th>Day<th>Open<th>Close<tr><td rowspan=2>Monday<td>9<td>12<tr><td>13<td>17"
    result = made(page + "<tr><td>Sunday<td colspan=2>closed</table>")
    assert result.text.splitlines()[2:] == [
        "| Monday | 9 | 12 |",
        "| Monday | 13 | 17 |",
        "| Sunday | closed | closed |",
    ]
    assert [one.message for one in result.findings] == [
        "merged cells of a table are repeated in each place: Monday | closed"
    ]


def test_a_table_that_arranges_a_page_is_only_its_words() -> None:
    assert markdown("<table><tr><td><h2>Help</h2><p>Call</p><td><p>Menu</p></table>") == (
        "## Help\n\nCall\n\nMenu\n"
    )


def test_one_row_of_values_is_a_table() -> None:
    assert markdown("<table><tr><td>Monday<td>9 to 5</table>").endswith("\n| Monday | 9 to 5 |\n")


def test_a_picture_comes_along_before_the_words_around_it() -> None:
    page = '<p>Call <img src="files/A%20Phone.png" alt="A [red] phone"> 999</p>'
    result = made(page, {"files/A Phone.png": PNG})
    assert result.text == "![A \\[red\\] phone](a-phone)\n\nCall 999\n"
    (picture,) = result.pictures
    assert (picture.id, picture.suffix, picture.alternative) == ("a-phone", ".png", "A [red] phone")
    encoded = base64.b64encode(PNG).decode()
    first, _ = blocks(document(f'<p><img src="data:image/png;base64,{encoded}" alt="Phone">Call</p>'))
    assert isinstance(first, Picture)
    assert first.id == "picture"


def test_pictures_that_stay_behind_are_told() -> None:
    page = '<img src="a.png" alt="A map"><img src="b.png"><img src="c.gif" alt=""><p>Help</p>'
    told = made(page).findings
    assert {one.rule for one in told} == {PICTURE_LEFT_OUT}
    assert sorted(one.message.rpartition(": ")[2] for one in told) == ["1", "A map", "b.png"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"GIF89a", "it is a GIF file"),
        (b"II*\0", "it is a TIFF file"),
        (PNG[:60], "it is damaged or cut off"),
    ],
)
def test_a_picture_that_a_leaflet_cannot_show_is_told_with_the_reason(data: bytes, reason: str) -> None:
    result = made('<p><img src="a.gif" alt="A map"><img src="a.gif" alt="A way"> Help</p>', {"a.gif": data})
    (finding,) = result.findings
    assert finding.rule == PICTURE_LEFT_OUT
    assert reason in finding.message
    assert finding.message.endswith(": a.gif A map | a.gif A way")
    assert result.pictures == ()


def test_lines_of_an_address_are_lines() -> None:
    (only,) = blocks(document("<address>1 High Street<br>Testford</address>"))
    assert isinstance(only, ItemList)
    assert only.marker is Marker.LINE


def test_the_work_grows_with_the_page_alone() -> None:
    page = (
        "<ul><li>a" * 60
        + "<p><b>x</b>" * 20_000
        + "<table><tr><td>1<td>2<tr><td rowspan=50 colspan=50>3</table>" * 50
    )
    assert made(page).text.count("**x**") == 20_000

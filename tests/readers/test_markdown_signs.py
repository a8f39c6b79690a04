"""What Markdown does not know is told with what to write, and struck-out words never come back."""

from __future__ import annotations

import pytest

from pipeline.model.document import walk
from pipeline.model.finding import Severity
from pipeline.model.markup import spell
from pipeline.readers import read_markdown
from pipeline.readers.lines import clean
from pipeline.readers.markdown_signs import html_words
from pipeline.readers.rules import LINK_TARGET

FILE = "source/some-leaflet/leaflet.md"


def read(text: str) -> tuple[str, list[str]]:
    document, findings = read_markdown(f"# T\n\n{text}\n", FILE)
    words = " / ".join(spot.passage.words for spot in list(walk(document))[1:])
    return words, [f"{f.message} -> {f.hint}" for f in findings]


@pytest.mark.parametrize(
    "text",
    [
        "Call ~~01632 960 001~~ us.",
        "Call ~01632 960 001~ us.",
        "Call <del>01632 960 001</del> us.",
        "Call <s>01632 **960** 001</s> us.",
        "<p>Call <strike>01632 960 001</strike> us.</p>",
        "Call ~~[01632 960 001](tel:01632960001)~~ us.",
    ],
)
def test_a_struck_out_number_is_never_live_text(text: str) -> None:
    words, (finding,) = read(text)
    assert words == "Call us."
    assert "01632" in finding


def test_signs_that_only_look_like_struck_out_words_stay() -> None:
    assert read("It takes ~5 to ~10 days, a~b~c.")[0] == "It takes ~5 to ~10 days, a~b~c."


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("#Help", "#Help"),
        ("Call {{ number }}.", "{{ number }}"),
        ("*[IDVA]: an adviser", "*[IDVA]:"),
        ("[the form] (https://f.example.org)", "[the form] ("),
        ("[the form][nowhere]", "[the form][nowhere]"),
        ("[[Help]]", "[[Help]]"),
        ("** never ** go", "** **"),
        ("==never== go", "==never=="),
        ("It is :warning: now", ":warning:"),
        ("5 &nope; 6", "&nope;"),
        ("| a | b |", "| a | b |"),
        ("^Never go back.^", "^Never go back.^"),
    ],
)
def test_signs_of_other_programs_are_told_with_what_to_write(text: str, sign: str) -> None:
    _, (finding,) = read(text)
    message, _, hint = finding.partition(" -> ")
    assert message.endswith(f" printed as they are written: {sign}")
    assert hint


@pytest.mark.parametrize(
    "text",
    [
        "It opens 10:30:15 or 9:00.",
        "Name: ______________",
        "#1 help",
        "a * b * c",
        "Q&A; R&D",
        "[1] and (2)",
        "x_y_z",
    ],
)
def test_signs_of_plain_writing_are_not_told(text: str) -> None:
    assert read(text)[1] == []


def test_the_code_of_a_web_site_is_left_out_and_told_once() -> None:
    words, findings = read("{% include x %}\n\nCall {{<phone>}}999{{</phone>}}.\n\n> [!NOTE]\n> Go.\n\n:::\n")
    assert words == "Call 999. / Go."
    assert [finding.partition(": ")[0] for finding in findings] == ["a web site's code is left out, 5 times"]


def test_a_link_by_the_code_of_a_web_site_keeps_its_words() -> None:
    words, (finding,) = read("See [the page]({% link _a/b.md %}).")
    assert words == "See the page."
    assert "{% link _a/b.md %}" in finding


def test_html_for_bold_words_links_and_line_breaks_is_read() -> None:
    words, findings = read('<b>999</b> is free<br>\nAsk <a href="https://a.example">us</a>')
    assert (words, findings) == ("999 is free / Ask us", [])


def test_other_html_is_told_once_for_each_tag() -> None:
    words, findings = read('<span class="x">a</span> <span class="x">b</span> <!-- c -->')
    assert words == "a b"
    assert len(findings) == 1
    assert findings[0].startswith(
        'HTML is left out, 2 times: <span class="x"> (line 3) | <!-- c --> (line 3)'
    )


@pytest.mark.parametrize("tag", ["p", "li", "div", "td", "h3", "dd"])
def test_what_html_puts_into_blocks_of_their_own_does_not_run_together(tag: str) -> None:
    html = f"Call 999<{tag}>101</{tag}>112 now"
    assert read(html)[0].replace("/", " ").split() == ["Call", "999", "101", "112", "now"]
    assert read("Call 9<b>9</b>9<wbr> now")[0] == "Call 999 now"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Call 999![Call 101](https://example.org/a.png)112 now", "Call 999 Call 101 112 now"),
        ("See ![our sign](https://example.org/a.png), please", "See our sign, please"),
        ("Read it.[](https://example.org/a.pdf)Then call.", "Read it. https://example.org/a.pdf Then call."),
        ("Read [](https://example.org/a.pdf).", "Read https://example.org/a.pdf."),
    ],
)
def test_what_stands_for_a_picture_or_a_link_does_not_run_together_with_words(text: str, words: str) -> None:
    assert read(text)[0] == words


@pytest.mark.parametrize(
    "cut", ["https://example.org/a-\nb/", "https://example.org/\n   a-b/", "https://exam\nple.org/a-\nb/"]
)
@pytest.mark.parametrize(("before", "after"), [("", ""), ("See\n", "\nor call 01632 960 001.")])
def test_the_address_of_a_link_that_is_cut_by_line_breaks_is_whole(cut: str, before: str, after: str) -> None:
    document, findings = read_markdown(f"# T\n\n{before}[our\nhelp]({cut}){after}\n", FILE)
    passages = [spot.passage for spot in list(walk(document))[1:]]
    assert " ".join(passage.words for passage in passages) == clean(f"{before}our help{after}")
    assert {one for each in passages for one in spell(each.content)[1]} == {"https://example.org/a-b/"}
    assert [(f.rule, f.severity, "https://example.org/a-b/" in f.message) for f in findings] == [
        (LINK_TARGET, Severity.NOTE, True)
    ]


def test_words_in_brackets_behind_brackets_are_no_address() -> None:
    assert read("Wait [2](and then\ncall).")[0] == "Wait [2](and then call)."


def test_the_words_of_html_are_those_that_a_browser_shows() -> None:
    page = "<div>One<br>two &amp; three<script>no()</script></div>\n<!-- no -->\n<p><b>f</b>our</p>"
    assert html_words(page) == "One\ntwo & three\nfour"


def test_boxes_to_tick_are_items_and_told_once() -> None:
    words, findings = read("- [ ] Call\n- [x] Wait\n- Go")
    assert words == "Call / Wait / Go"
    assert [f.partition(" -> ")[0] for f in findings] == [
        "items to tick became items of a list: [ ] Call [x] Wait"
    ]


def test_a_number_as_a_link_shows_the_number_alone() -> None:
    assert read("<tel:01632960001> <sms:60777> <a@example.org>")[0] == "01632960001 60777 a@example.org"


def test_a_file_beside_the_text_is_no_web_site() -> None:
    words, (finding,) = read("[the form](form.pdf)")
    assert words == "the form"
    assert "form.pdf" in finding


def test_code_for_the_looks_of_words_is_only_a_note() -> None:
    """It stands for no words, so nothing is lost."""
    _, looks = read_markdown("# Help\n\nCall us. {.list--check}\n\nGo. {: .note #a }\n", "a.md")
    _, words = read_markdown("# Help\n\nCall us. {.list--check}\n\n{% include number %} Go.\n", "a.md")
    assert [(each.rule.id, each.severity) for each in looks] == [("source/unsupported-markup", Severity.NOTE)]
    assert [each.severity for each in words] == [Severity.WARNING]

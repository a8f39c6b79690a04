"""Text that must read left to right (a number, a code, an address, Latin words) is found as one island."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model.bidi import levels, visual_order
from pipeline.model.document import Foreign, Link, Strong, Text
from pipeline.model.islands import address_parts, islands, kept_parts, turned


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in islands(text)]


@pytest.mark.parametrize(
    "island",
    [
        *("0808 2000 247", "+44 20 7946 0000", "+44 (0)20 7946 0000", "(020) 7946 0000", "+1 (555) 010-0199"),
        *("0800 123 456 ext. 12", "1-800-FLOWERS", "0800/123456", "00 44 20 7946 0000"),
        *(
            "*#06#",
            "*#31#",
            "*21*number#",
            "#31#",
            "#31#07700900123",
            "##002#",
            "**04*1234*5678*5678#",
            "*67",
        ),
        *("*#*#4636#*#*", "55#", "21*", "*21*+447700900123*11#", "* # 06 #", "*21*رقم هاتفك#"),
        *(
            "2024-2026",
            "2026.1-draft",
            "2024\u20132026",
            "2024 – 2026",
            "6/8/2018",
            "9:00-17:00",
            "9:30–17:00",
        ),
        *("9am-5pm", "9 am – 5 pm", "1 March 2024", "March 1, 2024", "1/2", "½", "1½", "3½ hours"),
        *(
            "1,234.50",
            "48",
            "999",
            "50%",
            "5.5 %",
            "£400",
            "400 €",
            "-£5",
            "£400–£500",
            "US$5",
            "£1.5m",
            "-5 °C",
        ),
        *("<18", "≥ 5", "18+", "#5", "10²", "C++", "C#", ".NET", "AT&T", "v2.0.1-rc.1", "ISO/IEC 27001:2022"),
        *(
            "GB29 NWBK 6016 1331 9268 19",
            "AB 12 34 56 C",
            "CB1 2AB",
            "12 Hill Road",
            "St. Mary's",
            "J. K. Rowling",
        ),
        *("cambs.police.uk/goodsam", "https://www.gov.uk/help?a=1#top", "help@refuge.org.uk", "@goodsam"),
        *("https://en.example.org/wiki/Police_(UK)?a=1", "https://[2001:db8::1]:8080/x", "192.168.0.1:80/x"),
        *("https://example.org/a|b!c'd$e[f]=1", "ftp://ftp.example.org/a(b)c/", "example.org:8080/?q=a+b"),
        *("x.y+z@county-council.example.org", "o'neil@example.org", "user@[192.0.2.1]", "#hashtag"),
        *("mailto:help@example.org?subject=Hello", "tel:+44-20-7946-0000", "/help/page", "C:\\Users\\x"),
        *(
            "Women's Aid 24 Hours",
            "GoodSAM | Cambridgeshire Constabulary",
            "24-hour line",
            "Help: how to call",
        ),
        *("call us on 01632 960 001 now", "see gov.uk for help", "Family Law Act 1996"),
        *(
            "\u0660\u0668\u0660\u0668 \u0662\u0660\u0660\u0660",
            "\u06f0\u06f8\u06f0\u06f8-\u06f2\u06f0\u06f0\u06f0",
        ),
        *(
            "\u0669:\u0663\u0660–\u0661\u0667:\u0660\u0660",
            "+\u0669\u0666\u0666 \u0665\u0660",
            "*\u0662\u0661#",
        ),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "\u0627\u062a\u0635 {} \u0627\u0644\u0622\u0646", "{}\u060c \u0648"])
def test_the_text_is_one_island(island: str, frame: str) -> None:
    assert found(frame.format(island)) == [island]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("999, 112", ["999", "112"]),
        ("999\u060c 0808 2000 247\u060c GoodSAM", ["999", "0808 2000 247", "GoodSAM"]),
        ("GoodSAM, Refuge", ["GoodSAM", "Refuge"]),
        ("Refuge 0808 2000 247 (GoodSAM)", ["Refuge", "0808 2000 247", "(GoodSAM)"]),
        ("Refuge (UK) Line 0808 2000 247", ["Refuge (UK) Line", "0808 2000 247"]),
        ("GoodSAM gov.uk help@gov.uk", ["GoodSAM", "gov.uk", "help@gov.uk"]),
        ("999 (24 hours)", ["999", "(24 hours)"]),
        ("gov.uk.", ["gov.uk"]),
        ("call 999.", ["call 999"]),
        ("GoodSAM (gov.uk)", ["GoodSAM", "(gov.uk)"]),
        ("(https://example.org/a(b))", ["(https://example.org/a(b))"]),
        ("https://example.org/a)", ["https://example.org/a"]),
        ("\u00abGoodSAM\u00bb", ["\u00abGoodSAM\u00bb"]),
        ("\u0627\u0644\u0634\u0631\u0637\u0629", []),
        ("\u0643\u0648\u0641\u064a\u062f-19", ["19"]),
        ("\u05d1-999", ["999"]),
        ("- 999", ["999"]),
        ("\u0665\u0660\u066a", ["\u0665\u0660"]),
        (
            "999 \u0627\u0648 \u0669\u0669\u0669 \u0627\u0648 112",
            ["999", "\u0669\u0669\u0669", "112"],
        ),
    ],
)
def test_the_text_has_these_islands(text: str, parts: list[str]) -> None:
    assert found(text) == parts


def test_the_words_of_a_link_that_are_its_address_are_known() -> None:
    target = "https://example.org/a,b;c!'"
    inlines = (
        Text("انظر "),
        Link((Text("https://example.org/"), Strong((Text("a,b;c!'"),))), target),
        Text(" أو "),
        Strong((Link((Text("GoodSAM"),), "https://goodsamapp.org"),)),
    )
    assert address_parts(inlines) == ((5, 5 + len(target)),)
    assert islands(f"({target}) 999", [(1, 1 + len(target))]) == ((0, 2 + len(target)), (30, 33))


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("اتصل 999", []),
        ("اتصل 0808 2000 247", ["0808 2000 247"]),
        ("اتصل 0808\u00a02000\u00a0247", []),
        ("اتصل 0808\u202f2000\u202f247", []),
        ("اتصل +44\u00a020", ["+44\u00a020"]),
        ("اتصل \u200e+44 20 7946 0000\u200f الآن", []),
        ("اتصل \u2066+44 20 7946 0000\u2069 الآن", []),
        ("GoodSAM 0808 2000 247", []),
        ("اتصل 020-7946-0000", ["020-7946-0000"]),
        ("في 10:30 في 24/7", []),
        ("بين 2024-2026", ["2024-2026"]),
        ("0808 2000", ["0808 2000"]),
        ("اتصل *#31# الآن", ["*#31#"]),
        ("اتصل \u2066*#31#\u2069 الآن", []),
        ("\u2066*21*رقم#\u2069 الآن", []),
        ("*21*رقم# الآن", ["*21*رقم#"]),
        ("٠٨٠٨ ٢٠٠٠", ["٠٨٠٨ ٢٠٠٠"]),
        ("\u2066٠٨٠٨\u200e \u200e٢٠٠٠\u2069", []),
        ("GoodSAM ما +1 (2) و C++", ["+1 (2)", "C++"]),
    ],
)
def test_islands_that_are_turned_in_a_right_to_left_line(line: str, wrong: list[str]) -> None:
    assert list(turned(line, 1)) == wrong


@settings(max_examples=300)
@given(st.text("اب 0123+-/:.,*#\u00a0\u202f\u200e\u200fa", max_size=16))
def test_an_island_that_is_not_turned_is_in_the_visual_order(words: str) -> None:
    order = "".join(words[place] for place in visual_order(levels(words, 1)))
    shown, plain = (text.translate({0x200E: None, 0x200F: None}) for text in (order, words))
    assert all(island in shown for island in found(plain) if island not in set(turned(words, 1)))


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "a",
            "1",
            "a.",
            "a-",
            "a@",
            "(",
            "+",
            "1 ",
            "1_",
            "1..",
            "1a",
            "a_1 ",
            "#",
            "*1",
            "a:",
            "x://",
            "[a",
        ),
        *("a(", "1(", "*1*a ", ". ", "a, ", "£", "- ", "%", "'", "www.a", "1, ", "(1) ", "a@b.c ", "*1 "),
    ],
)
def test_long_nonsense_takes_no_time(unit: str) -> None:
    islands(unit * 20_000 + "1")  # quadratic patterns would take minutes here


def test_marked_words_from_left_to_right_are_an_island_with_their_signs() -> None:
    inlines = (Text("قال "), Strong((Foreign((Text("Yes, call us!"),), "en-GB"),)), Text(" ثم"))
    assert kept_parts(inlines) == ((4, 17),)
    assert islands("قال Yes, call us! ثم", kept_parts(inlines)) == ((4, 17),)


def test_marked_words_stay_a_part_of_the_island_that_has_them() -> None:
    inlines = (
        Text("اتصل "),
        Foreign((Text("GoodSAM"),), "en-GB"),
        Text(" 999 و"),
        Foreign((Text("پولیس"),), "ur"),
    )
    assert kept_parts(inlines) == ()
    assert islands("اتصل GoodSAM 999 و") == ((5, 16),)


def test_a_link_within_an_address_does_not_divide_it() -> None:
    text = "اكتب mailto:help+now@example.org?subject=a%20b."
    linked = text.index("help"), text.index("?")
    (island,) = islands(text, [linked])
    assert text[slice(*island)] == "mailto:help+now@example.org?subject=a%20b"


def test_no_island_is_on_both_sides_of_the_end_of_an_isolate_from_right_to_left() -> None:
    assert not list(turned("Say \u2067نص 12\u2069 ok to them.", 0))
    assert list(turned("Say نص 12 ok to them.", 0))

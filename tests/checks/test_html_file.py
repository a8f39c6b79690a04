"""The check of finished pages finds each harm that is done to a page, and nothing in the page itself."""

from __future__ import annotations

import pytest

from pipeline.checks import html_file
from pipeline.model.finding import Rule
from tests.writers.html.pages import checked, documents, page

HARMS: dict[str, tuple[str, str, Rule]] = {
    "a passage lost": ("<p>پولیس آپ کے پاس آئے گی۔</p>", "", html_file.rules.WORDS),
    "a digit": ("7946 0000", "7946 0001", html_file.rules.WORDS),
    "page language": ('<html lang="ur"', '<html lang="ar"', html_file.rules.LANGUAGE),
    "page direction": ('dir="rtl"', 'dir="ltr"', html_file.rules.LANGUAGE),
    "language of a part": (' lang="en-GB" dir="ltr">Draft', ">Draft", html_file.rules.LANGUAGE),
    "an isolate": ('<bdi dir="ltr">+44 20 7946 0000</bdi>', "+44 20 7946 0000", html_file.rules.ORDER),
    "a remote picture": ('src="data:image/svg', 'src="https://example.org/', html_file.rules.REMOTE),
    "a tracker": ("</main>", "</main><iframe></iframe>", html_file.rules.REMOTE),
    "a handler": ("<main ", '<main onclick="x()" ', html_file.rules.REMOTE),
    "storage": ("location.replace", "localStorage.x = 1; location.replace", html_file.rules.REMOTE),
    "a style from elsewhere": ("<style>", "<style>@import 'x.css';", html_file.rules.REMOTE),
    "a refresh": ("<title>", '<meta http-equiv="Refresh" content="1"><title>', html_file.rules.REMOTE),
    "a script link": ('href="tel:', 'href="javascript:', html_file.rules.LINK),
    "a link to nowhere": ('href="#leaflet"', 'href="#leaf"', html_file.rules.LINK),
    "an empty alternative": ('alt="فون"', 'alt=""', html_file.rules.ALTERNATIVE),
    "no alternative": ('alt="فون"', "", html_file.rules.ALTERNATIVE),
    "an id twice": ('id="exit-keys"', 'id="exit"', html_file.rules.IDS),
    "a second title": ("</main>", "<h1>x</h1></main>", html_file.rules.HEADINGS),
    "a level left out": ("<h2", "<h4", html_file.rules.HEADINGS),
    "pale letters": ("--quiet: #424a52", "--quiet: #848a92", html_file.rules.CONTRAST),
    "pale letters in the dark": ("--ink: #f2f4f5", "--ink: #626465", html_file.rules.CONTRAST),
    "a pale button": ("--exit: #9b1010", "--exit: #e04040", html_file.rules.CONTRAST),
}


@pytest.mark.parametrize(("old", "new", "rule"), HARMS.values(), ids=list(HARMS))
def test_each_harm_is_found(old: str, new: str, rule: Rule) -> None:
    whole = page("ur").decode()
    assert old in whole, "the sample must be in the page"
    harmed = whole.replace(old, new).encode()
    assert rule in {finding.rule for finding in checked(harmed, *documents("ur"))}


def test_words_of_a_button_are_missed() -> None:
    (finding,) = checked(page("ur"), *documents("ur"), words=("Leave now",))
    assert finding.rule is html_file.rules.WORDS


def test_two_passages_in_the_wrong_order_are_found() -> None:
    standard, easy = documents("en-GB")
    first, second = "Someone in your family", "Domestic abuse"
    swapped = page("en-GB").decode().replace(first, "§").replace(second, first).replace("§", second)
    assert html_file.rules.WORDS in {one.rule for one in checked(swapped.encode(), standard, easy)}


def test_bytes_that_are_not_utf_8_are_no_passage() -> None:
    harmed = page("pl").replace(b"Policja przyjedzie", b"Policja \xff")
    assert html_file.rules.WORDS in {one.rule for one in checked(harmed, *documents("pl"))}

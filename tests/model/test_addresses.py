"""Addresses are taken apart as browsers do it, and words of links are held against where the link leads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import addresses
from pipeline.model.addresses import (
    filled_in,
    foreign_scheme,
    host_of,
    is_whole,
    leads_elsewhere,
    mixed_in,
    other_page,
    user_in,
)

SAME = (
    ("Refuge", "https://refuge.example.org"),
    ("gov.uk", "https://www.gov.uk/bail"),
    ("GOV.UK", "https://www.gov.uk/"),
    ("www.nhs.uk", "http://nhs.uk"),
    ("https://www.gov.uk/bail/", "HTTPS://WWW.GOV.UK/bail?utm_source=leaflet#top"),
    ("gov.uk/bail", "https://www.gov.uk/bail/overview"),
    ("www.gov.uk/a-very-long-na...", "https://www.gov.uk/a-very-long-name"),
    ("www.gov.uk/a-very-long-na…", "https://www.gov.uk/a-very-long-name"),
    ("(www.example.org).", "https://www.example.org"),
    ("help.example.org", "https://example.org/help"),
    (
        "https://example.org",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org&data=1",
    ),
    ("a@example.org", "mailto:A@example.org?subject=Help"),
    ("a@example.org", "https://www.example.org/contact"),
    ("example.org", "mailto:a@example.org"),
    ("0808 2000 247", "tel:+448082000247"),
    ("+44 (0)1632 960 001", "tel:01632960001"),
    ("0044 1632 960 001", "tel:+44-1632-960001;ext=5"),
    ("Call 999", "tel:999"),
    ("Text 60777 (free)", "sms:60777?&body=HOME"),
    ("999 or 101", "tel:999"),
    ("Section 12 of the Act 1998", "https://example.org"),
    ("0808 2000 247", "https://example.org/call"),
    ("form.pdf", "https://example.org/form.pdf"),
    ("e.g. this", "https://example.org"),
    ("bücher.example.org", "https://xn--bcher-kva.example.org"),
)
OTHER = (
    ("www.nhs.uk", "https://nhs.example.org", "www.nhs.uk"),
    ("Go to gov.uk now", "https://example.org", "gov.uk"),
    ("https://gov.uk", "https://gov.uk@example.org", "https://gov.uk"),
    ("https://gov.uk", "https://gov.uk.example.org", "https://gov.uk"),
    ("cambs.police.uk", "https://essex.police.uk", "cambs.police.uk"),
    ("www.gov.uk", "https://www.goov.uk", "www.gov.uk"),
    ("gov.uk", "https://gоv.uk", "gov.uk"),
    ("a@example.org", "mailto:b@example.org", "a@example.org"),
    ("a@example.org", "mailto:a@example.org,b@example.org", "a@example.org"),
    ("a@example.org", "tel:999", "a@example.org"),
    ("Call 999", "tel:101", "999"),
    ("01632 960 001", "tel:01632960002", "01632 960 001"),
    ("60777", "sms:60778", "60777"),
)


@pytest.mark.parametrize(("words", "target"), SAME)
def test_one_address_can_be_written_in_many_ways(words: str, target: str) -> None:
    assert (leads_elsewhere(words, target), other_page(words, target)) == ("", "")


@pytest.mark.parametrize(("words", "target", "typed"), OTHER)
def test_the_words_are_another_address(words: str, target: str, typed: str) -> None:
    assert leads_elsewhere(words, target) == typed


def test_another_page_of_the_same_host_is_told_apart() -> None:
    assert other_page("bit.ly/abc", "https://bit.ly/abd") == ""  # no end that we know without a scheme
    assert other_page("https://bit.ly/abc", "https://bit.ly/abd") == "https://bit.ly/abc"
    assert other_page("www.gov.uk/bail", "https://www.gov.uk/visas") == "www.gov.uk/bail"


@pytest.mark.parametrize(
    ("target", "user", "host"),
    [
        ("https://gov.uk@example.org/a", "gov.uk", "example.org"),
        ("https://gov.uk:443@example.org", "gov.uk:443", "example.org"),
        ("https://gov.uk\\@example.org", "gov.uk", "example.org"),
        ("https://example.org/a@b", "", "example.org"),
        ("https://example.org:80?a@b", "", "example.org"),
        ("https://EXAMPLE.org./", "", "example.org"),
        ("mailto:a@example.org?cc=b@c.org", "", "example.org"),
        ("tel:999", "", ""),
    ],
)
def test_what_stands_before_the_host(target: str, user: str, host: str) -> None:
    assert (user_in(target), host_of(target)) == (user, host)


@pytest.mark.parametrize(
    ("target", "names"),
    [
        ("mailto:a@b.org?subject=Help", ()),
        ("mailto:a@b.org?BCC=c@d.org", ("bcc",)),
        ("MAILTO:a@b.org?subject=x&body=y&cc=z", ("cc", "body")),
        ("mailto:a@b.org?subject=x&%62cc=z", ("bcc",)),
        ("mailto:a@b.org?subject=bcc%26body", ()),
        ("https://b.org?bcc=1", ()),
    ],
)
def test_what_a_link_fills_in(target: str, names: tuple[str, ...]) -> None:
    assert filled_in(target) == names


@pytest.mark.parametrize(
    ("host", "label"),
    [
        ("www.gov.uk", ""),
        ("www.gоv.uk", "gоv"),
        ("xn--pple-43d.com", "аpple"),
        ("xn--80ak6aa92e.com", "аррӏе"),
        ("пример.рф", ""),
        ("bücher.de", ""),
        ("例え日本語カナ.jp", ""),
        ("مثال.إختبار", ""),
        ("go\u200bv.uk", "go\u200bv"),
        ("xn--99999999999.org", ""),
    ],
)
def test_letters_that_nobody_can_tell_apart(host: str, label: str) -> None:
    assert mixed_in(f"https://{host}/bail") == label


@pytest.mark.parametrize(
    ("target", "scheme"),
    [
        *((good, "") for good in ("https://a.org", "HTTP://a.org", "mailto:a@b.org", "tel:999", "sms:60777")),
        *(
            (page, "")
            for page in ("/bail", "../bail.html", "//a.org", "#top", "localhost:8000/a", "a.org:80", "")
        ),
        ("javascript:alert(1)", "javascript"),
        ("JavaScript:alert(1)", "javascript"),
        ("data:text/html,x", "data"),
        ("file:///etc/passwd", "file"),
        ("callto:999", "callto"),
        ("https:example.org", "https"),
        ("mailto:?bcc=a@b.org", "mailto"),
    ],
)
def test_what_no_leaflet_may_lead_to(target: str, scheme: str) -> None:
    assert foreign_scheme(target) == scheme
    assert not (scheme and is_whole(target))


@given(st.text("https:/@.?&=#\\-%aо1x n", max_size=40), st.text("tel:+w.guk/@ 019(", max_size=40))
def test_any_letters_can_be_an_address(target: str, words: str) -> None:
    for ask in (foreign_scheme, host_of, user_in, filled_in, mixed_in):
        ask(target)
    leads_elsewhere(words, f"https://{target}")
    other_page(words, f"mailto:{target}")
    assert addresses.typed_in(words) == addresses.typed_in(words)

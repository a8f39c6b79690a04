"""Addresses become links, and other words do not."""

from __future__ import annotations

import pytest

from pipeline.model.document import Link, Text, plain_words
from pipeline.model.markup import spell
from pipeline.readers.links import with_addresses, with_links

CASES = {
    "See https://www.gov.uk/bail.": ("See [https://www.gov.uk/bail]{1}.", "https://www.gov.uk/bail"),
    "(see http://a.example/b_(c)?)": ("(see [http://a.example/b_(c)]{1}?)", "http://a.example/b_(c)"),
    "www.police.uk, then": ("[www.police.uk]{1}, then", "https://www.police.uk"),
    "hilfetelefon.de, then": ("[hilfetelefon.de]{1}, then", "https://hilfetelefon.de"),
    "refuge.org.uk/help": ("[refuge.org.uk/help]{1}", "https://refuge.org.uk/help"),
    "Write to a.b+c@example.org!": ("Write to [a.b+c@example.org]{1}!", "mailto:a.b+c@example.org"),
    "Look at Rights of Women (rightsofwomen.org.uk) now": (
        "Look at [Rights of Women]{1} now",
        "https://rightsofwomen.org.uk",
    ),
    "at GoodSAM | Cambridgeshire Constabulary (cambs.police.uk)": (
        "at [GoodSAM | Cambridgeshire Constabulary]{1}",
        "https://cambs.police.uk",
    ),
    "Call us, Victim Support (www.victimsupport.org.uk/x).": (
        "Call us, [Victim Support]{1}.",
        "https://www.victimsupport.org.uk/x",
    ),
    "read about bail (GOV.UK)": ("read about bail ([GOV.UK]{1})", "https://gov.uk"),
    "lies hier weiter (beispiel.de)": ("lies hier weiter ([beispiel.de]{1})", "https://beispiel.de"),
    "المزيد (police.uk)": ("المزيد ([police.uk]{1})", "https://police.uk"),
    "请访问www.police.uk了解": ("请访问[www.police.uk]{1}了解", "https://www.police.uk"),
}
PLAIN = (
    "Press 55. Then wait, e.g. at home (optional.see below).",
    "Call 0808 2000 247, 116 123 or +44 (0)20 7946 0000.",
    "from 9.30 to 17.00, Mon.Tue",
    "Fill in the Form (form.pdf) on GOV.UK, Mr.Smith",
    "Read this.Then go (a or b) to [1] **2**",
    "Call us.help.us now, hier.so, casa.la",
)


@pytest.mark.parametrize("words", CASES)
def test_an_address_is_a_link(words: str) -> None:
    markup, target = CASES[words]
    assert spell(with_links(words)) == (markup, (target,))


@pytest.mark.parametrize("words", PLAIN)
def test_other_words_stay_one_plain_text(words: str) -> None:
    assert with_links(words) == (Text(words),)


def test_in_markdown_words_before_a_bracket_do_not_become_a_link() -> None:
    linked = with_addresses("Ask Refuge (refuge.org.uk)")
    assert plain_words(linked) == "Ask Refuge (refuge.org.uk)"
    assert [inline.target for inline in linked if isinstance(inline, Link)] == ["https://refuge.org.uk"]

from __future__ import annotations

import pytest

from pipeline.model.document import Link, Strong, Text
from pipeline.model.links import printed_address


@pytest.mark.parametrize(
    ("words", "target", "printed"),
    [
        ("GoodSAM", "https://cambs.police.uk/", "cambs.police.uk"),
        ("cambs.police.uk", "https://cambs.police.uk/", ""),
        ("HTTPS://Cambs.police.uk", "https://cambs.police.uk", ""),
        ("write to us", "mailto:help@example.org", "help@example.org"),
        ("0808 2000 247", "tel:08082000247", ""),
        ("the helpline", "tel:08082000247", "08082000247"),
        ("text", "sms:60777", "60777"),
        ("text", "SMS:60777?&body=HOME", "60777"),
        ("607 77", "sms:60777", ""),
        ("call us", "TEL:+44-1632-960001;ext=5", "+44-1632-960001"),
        ("write to us", "mailto:help@example.org?subject=Help", "help@example.org"),
    ],
)
def test_an_address_is_printed_unless_the_words_are_the_address(
    words: str, target: str, printed: str
) -> None:
    assert printed_address(Link((Strong((Text(words),)),), target)) == printed

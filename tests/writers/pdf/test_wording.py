"""The stretches of a passage, and the addresses printed after links."""

from pipeline.model.document import Link, Passage, Strong, Text
from pipeline.model.language import language
from pipeline.writers.pdf.wording import stretches

LINK = Link((Text("GoodSAM"),), "https://example.org/goodsam/")


def test_strong_words_stay_in_their_stretch() -> None:
    (stretch,) = stretches(
        Passage((Text("Call "), Strong((Text("999"),)), Text("."))), language("en-GB"), bold=False
    )
    assert [(span.text, span.bold) for span in stretch.spans] == [
        ("Call ", False),
        ("999", True),
        (".", False),
    ]


def test_a_link_is_followed_by_its_address() -> None:
    before, link, address, after = stretches(
        Passage((Text("See "), LINK, Text("."))), language("pl"), bold=False
    )
    assert [part.text for part in (before, link, address, after)] == (
        ["See ", "GoodSAM", " (example.org/goodsam)", "."]
    )
    assert (link.link, address.link) == (LINK, LINK)
    assert (link.language, address.language) == ("", "en")


def test_an_address_in_english_text_has_no_language_tag() -> None:
    _, address = stretches(Passage((LINK,)), language("en-GB"), bold=False)
    assert address.language == ""


def test_a_link_inside_strong_words_is_bold() -> None:
    words, address = stretches(Passage((Strong((LINK,)),)), language("en-GB"), bold=False)
    assert words.spans[0].bold
    assert not address.spans[0].bold


def test_two_links_with_the_same_target_are_two_links() -> None:
    twin = Link((Text("GoodSAM"),), "https://example.org/goodsam/")
    parts = stretches(Passage((LINK, twin)), language("en-GB"), bold=False)
    assert [part.text for part in parts] == ["GoodSAM", " (example.org/goodsam)"] * 2

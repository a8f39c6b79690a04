"""The stretches of a passage, and the addresses printed after links."""

from pipeline.model.document import Foreign, Link, Passage, Strong, Text
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


def test_words_in_another_language_are_a_stretch_of_their_own() -> None:
    french = Foreign((Text("bon"), Strong((Text("jour"),))), "fr")
    content = (Text("Say "), french, Text(" or "), Link((french, Text(" now")), "https://example.org"))
    parts = stretches(Passage(content), language("en-GB"), bold=False)
    assert [(part.text, part.language, part.link is not None) for part in parts] == [
        ("Say ", "", False),
        ("bonjour", "fr", False),
        (" or ", "", False),
        ("bonjour", "fr", True),
        (" now", "", True),
        (" (example.org)", "", True),
    ]
    assert [span.bold for span in parts[1].spans] == [False, True]

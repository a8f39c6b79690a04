from __future__ import annotations

import pytest
from hypothesis import given

from pipeline.model.document import Foreign, Inlines, Link, Strong, Text
from pipeline.model.markup import UNNUMBERED, MarkupError, parse, spell
from tests.strategies import inlines


@given(inlines)
def test_markup_reads_back_as_it_was_written(tree: Inlines) -> None:
    text, targets = spell(tree)
    assert parse(text, targets) == tree


def test_a_link_hides_its_target_behind_a_number() -> None:
    tree = (Text("See "), Link((Strong((Text("us"),)),), "https://example.org"), Text("."))
    assert spell(tree) == ("See [**us**]{1}.", ("https://example.org",))


def test_words_in_another_language_have_its_tag() -> None:
    tree = (Text("Say "), Foreign((Text("bon"), Strong((Text("jour"),))), "fr"), Text(" {lang=fr}"))
    assert spell(tree) == ("Say [bon**jour**]{lang=fr} {lang=fr}", ())
    assert parse("Say [bon**jour**]{lang=fr} {lang=fr}") == tree


def test_a_link_can_have_words_in_another_language() -> None:
    tree = (Link((Foreign((Text("Aide"),), "fr"),), "https://example.org"),)
    assert spell(tree) == ("[[Aide]{lang=fr}]{1}", ("https://example.org",))
    assert parse("[[Aide]{lang=fr}]{1}", ("https://example.org",)) == tree


def test_a_language_has_one_tag_however_a_translator_spells_it() -> None:
    assert parse("[a]{lang=FRA}") == (Foreign((Text("a"),), "fr"),)


def test_links_can_be_in_another_order_in_a_translation() -> None:
    links = parse("[b]{2} [a]{1}", ("https://a.example", "https://b.example"))
    assert [link.target for link in links if isinstance(link, Link)] == [
        "https://b.example",
        "https://a.example",
    ]


@pytest.mark.parametrize(
    ("text", "message", "at"),
    [
        ("press **55", "this '**' is never closed", 6),
        ("see [us", "this '[' is never closed", 4),
        ("see us]{1}", "these words end without a '[' to start them", 6),
        ("see [us]", UNNUMBERED, 7),
        ("see us]{lang=fr}", "these words end without a '[' to start them", 6),
        ("see [us]{lang=french}", "'french' is not a known language tag", 7),
        ("see [us]{lang=qqq}", "'qqq' is not a known language tag", 7),
        ("see [us]{lang=}", UNNUMBERED, 7),
        ("see [us]{2}", "there is no link {2} in the source", 7),
        ("**a [b** c]{1}", "this '**' is never closed", 6),
    ],
)
def test_a_fault_is_reported_with_its_offset(text: str, message: str, at: int) -> None:
    with pytest.raises(MarkupError) as caught:
        parse(text, ("https://example.org",))
    assert (str(caught.value), caught.value.at) == (message, at)

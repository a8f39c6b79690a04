"""The meaning of Markdown in a leaflet; more cases are in the samples."""

from __future__ import annotations

import pytest

from pipeline.model.document import Document, Passage, Picture, Wording, walk
from pipeline.model.errors import PipelineError
from pipeline.readers.markdown import read

FILE = "source/calling-the-police/easy-read.md"
PAGE = "# Police\n\n![](officer)\nThey come.\nThey **talk**.\n"


def blocks(text: str, wording: Wording = Wording.STANDARD) -> list[object]:
    document, _ = read(text, FILE, wording=wording)
    return [block for section in document.sections for block in section.blocks]


def test_each_line_of_an_easy_read_paragraph_is_a_passage() -> None:
    picture, *sentences = blocks(PAGE, Wording.EASY_READ)
    assert isinstance(picture, Picture)
    assert [s.words for s in sentences if isinstance(s, Passage)] == ["They come.", "They talk."]
    assert [str(s.place) for s in sentences if isinstance(s, Passage)] == [f"{FILE}:4:1", f"{FILE}:5:1"]


def test_the_lines_of_a_standard_paragraph_are_one_passage() -> None:
    _, paragraph = blocks(PAGE)
    assert isinstance(paragraph, Passage)
    assert paragraph.words == "They come. They talk."


def test_a_picture_without_words_has_an_empty_alternative_text() -> None:
    picture, *_ = blocks(PAGE)
    assert picture == Picture("officer", Passage(()))


def test_words_of_a_picture_are_its_alternative_text() -> None:
    (picture,) = blocks("# Police\n\n![Two officers](officer)\n")
    assert isinstance(picture, Picture)
    assert picture.alternative.words == "Two officers"
    assert picture.alternative.context == "alternative text"


def test_digits_in_the_title_of_a_picture_are_drawn_into_it() -> None:
    (picture,) = blocks('# Police\n\n![A phone shows 55](press-number "55")\n')
    assert isinstance(picture, Picture)
    assert (picture.id, picture.digits, picture.drawing) == ("press-number", "55", "press-number 55")


@pytest.mark.parametrize("title", ["Press 55", "12345", "٥٥", "5 5"])
def test_other_titles_of_pictures_are_left_out_with_a_finding(title: str) -> None:
    document, findings = read(f'# Police\n\n![A phone](phone "{title}")\n', FILE)
    (picture,) = document.sections[0].blocks
    assert isinstance(picture, Picture)
    assert picture.digits == ""
    assert [finding.message for finding in findings] == [f"the title of a picture is left out: {title}"]


def test_only_titles_headings_and_alternative_texts_have_a_context() -> None:
    document, _ = read("# A\n\nB\n\n## C\n\n- D\n\n> E\n\nF\n: G\n\n![H](h)\n", FILE)
    contexts = {spot.passage.words: spot.passage.context for spot in walk(document)}
    assert {words for words, context in contexts.items() if context} == {"A", "C", "H"}


def test_a_line_of_any_white_space_separates_paragraphs() -> None:
    assert len(blocks("# Police\n\nOne.\n\u00a0\nTwo.\n")) == 2


def test_page_chrome_is_dropped_only_if_the_leaflet_lists_it() -> None:
    document: Document
    document, (finding,) = read("Login\n\n# Police\n\nMenu\n\nText.\n", FILE, drop=["login"])
    assert [block.words for block in document.sections[0].blocks if isinstance(block, Passage)] == [
        "Menu",
        "Text.",
    ]
    assert finding.message == "dropped: Login"


@pytest.mark.parametrize("text", ["", "\ufeff\n \u00a0\n", "#\n"])
def test_a_page_without_words_is_an_error_that_names_the_file(text: str) -> None:
    with pytest.raises(PipelineError, match=f"^{FILE}:1: the source is empty$"):
        read(text, FILE)

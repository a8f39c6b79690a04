"""The meaning of Markdown in a leaflet; more cases are in the samples."""

from __future__ import annotations

import pytest

from pipeline.model.document import Document, Passage, Picture, Wording, passages, walk
from pipeline.model.errors import PipelineError
from pipeline.model.markup import spell
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


@pytest.mark.parametrize(
    ("written", "markup"),
    [
        ("Say [bon **jour**]{lang=fr}.", "Say [bon **jour**]{lang=fr}."),
        ('Say [bonjour]{lang="FR"}.', "Say [bonjour]{lang=fr}."),
        ("Say <span lang='fr'>bonjour</span>.", "Say [bonjour]{lang=fr}."),
        ("[[Aide](https://example.org)]{lang=fr}", "[[Aide]{1}]{lang=fr}"),
        ("[[Aide]{lang=fr} now](https://example.org)", "[[Aide]{lang=fr} now]{1}"),
        ("[*a* [**b** c]{lang=fr}](https://example.org)", "[a [**b** c]{lang=fr}]{1}"),
        ("[a [b [c]{lang=ur} d]{lang=fr} e]", r"\[a [b [c]{lang=ur} d]{lang=fr} e\]"),
        ("**[Aide]{lang=fr}**", "**[Aide]{lang=fr}**"),
        ("Say [ bonjour ]{lang=fr}.", "Say [bonjour]{lang=fr}."),
        ("[one\ntwo]{lang=fr}", "[one two]{lang=fr}"),
        # The page is in English, and a mark that says so says nothing.
        ("Say [hello]{lang=en}.", "Say hello."),
        (r"Say \[hello]{lang=fr}.", r"Say \[hello\]{lang=fr}."),
        ("`[hello]{lang=fr}`", r"\[hello\]{lang=fr}"),
    ],
)
def test_words_in_another_language_are_marked_as_in_pandoc(written: str, markup: str) -> None:
    (paragraph,) = blocks(f"# Police\n\n{written}\n")
    assert isinstance(paragraph, Passage)
    assert spell(paragraph.content)[0] == markup


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("Say [a]{lang=french}.", "words are marked with no language that we know"),
        ("Say [a] {lang=fr}.", "signs for a language are printed as they are written: {lang=fr}"),
        (
            "Say [a]{dir=ltr lang=fr}.",
            "signs for a language are printed as they are written: {dir=ltr lang=fr}",
        ),
    ],
)
def test_a_mark_that_marks_nothing_is_told(written: str, message: str) -> None:
    document, findings = read(f"# Police\n\n{written}\n", FILE)
    assert any(finding.message.startswith(message) for finding in findings)
    assert [passage.words for passage in passages(document)][-1].startswith("Say ")


def test_an_unfinished_mark_takes_no_time_that_grows_with_its_square() -> None:
    for part in ("[", "[a]{lang=", "[a]{lang=fr}"):
        document, _ = read(f"# Police\n\n{part * 2000}\n", FILE)
        assert document.title.words == "Police"

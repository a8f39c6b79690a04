"""Blocks and their tags, gaps and labels."""

from pipeline.model.document import (
    Definition,
    Definitions,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Text,
)
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf.blocks import set_document
from pipeline.writers.pdf.lines import Typesetter
from pipeline.writers.pdf.structure import Element, walk
from pipeline.writers.pdf.viewers import RIGHT_TO_LEFT_MARK


def words(text: str) -> Passage:
    return Passage((Text(text),))


def tags(*sections: Section, tag: str = "en-GB") -> list[str]:
    document = Document(words("Title"), sections, tag)
    tree, _ = set_document(document, Typesetter(language(tag), edition("large-print"), library()))
    return [element.tag for element in walk(tree)]


def shown(document: Document) -> list[str]:
    """The text of each ink, line by line."""
    setter = Typesetter(language(document.language), edition("large-print"), library())
    _, flow = set_document(document, setter)
    inks = [ink for line in flow.lines for ink in line.inks]
    return ["".join(piece.run.text for piece in ink.pieces) for ink in inks]


def test_the_title_is_the_one_h1() -> None:
    assert tags(Section(words("A"), (words("a"),)), Section(words("B"), (words("b"),))) == (
        ["Document", "H1", "H2", "P", "H2", "P"]
    )


def test_no_heading_level_is_skipped() -> None:
    assert tags(Section(words("Deep"), (), level=3), Section(words("Deeper"), (), level=3)) == (
        ["Document", "H1", "H2", "H3"]
    )


def test_separate_lines_are_a_list_without_labels() -> None:
    section = Section(None, (ItemList((words("1 High Street"), words("Ely")), Marker.LINE),))
    assert tags(section) == ["Document", "H1", "L", "LI", "LBody", "LI", "LBody"]


def test_a_hard_word_is_the_label_of_its_meaning() -> None:
    section = Section(None, (Definitions((Definition(words("bail"), words("rules")),)),))
    assert tags(section) == ["Document", "H1", "L", "LI", "Lbl", "LBody"]


def test_numbers_count_from_the_first_in_ascii_digits() -> None:
    items = ItemList((words("ایک"), words("دو")), Marker.NUMBER, start=9)
    found = shown(Document(words("عنوان"), (Section(None, (items,)),), "ur"))
    labels = [text.replace(RIGHT_TO_LEFT_MARK, "") for text in found if text[0].isascii()]
    assert labels == ["9. ", "10. "]


def test_rows_become_paragraphs_and_pictures_without_a_drawing_are_left_out() -> None:
    picture = Picture("telephone", words("A telephone"))
    section = Section(None, (picture, Rows((Row(picture, (words("One."), words("Two."))),))))
    assert tags(section) == ["Document", "H1", "P", "P"]


def test_empty_passages_make_no_tags_and_no_lines() -> None:
    items = ItemList((words(""), words("one")))
    section = Section(words(""), (words(""), items, ItemList(()), Definitions(())))
    assert tags(section) == ["Document", "H1", "L", "LI", "Lbl", "LBody"]


def test_elements_are_compared_by_identity() -> None:
    assert Element("P") != Element("P")

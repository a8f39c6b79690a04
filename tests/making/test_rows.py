from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from pipeline.making.rows import NO_PICTURE, cut, in_rows
from pipeline.model.document import (
    Block,
    Document,
    Inlines,
    ItemList,
    Link,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Strong,
    Text,
    Wording,
    passages,
    plain_words,
)
from tests.strategies import documents, inlines

PICTURE = Picture("phone", Passage((Text("A telephone"),)))
OTHER = Picture("car", Passage((Text("A car"),)))


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def split(text: str, tag: str) -> Sequence[str]:
    parts = text.replace(". ", ".\0").split("\0")
    return [part.strip() for part in parts if part.strip()]


def rows(*blocks: Block, wording: Wording = Wording.STANDARD) -> tuple[tuple[Block, ...], list[str]]:
    section = Section(None, blocks)
    document = Document(passage("T"), (section,), "en-GB", wording)
    made, findings = in_rows(section, document, split)
    assert {finding.rule for finding in findings} <= {NO_PICTURE}
    return made.blocks, [finding.message for finding in findings]


def test_each_picture_of_a_standard_wording_illustrates_one_paragraph() -> None:
    blocks, findings = rows(PICTURE, passage("One. Two."), passage("Three."), OTHER, passage("Four."))
    assert blocks == (
        Rows((Row(PICTURE, (passage("One."), passage("Two."))),)),
        passage("Three."),
        Rows((Row(OTHER, (passage("Four."),)),)),
    )
    assert findings == ["no picture: “Three.”"]


def test_a_picture_of_an_easy_read_wording_illustrates_all_lines_up_to_the_next_picture() -> None:
    lines = PICTURE, passage("One. Not cut."), passage("Two."), OTHER, passage("Three.")
    blocks, findings = rows(*lines, wording=Wording.EASY_READ)
    assert blocks == (
        Rows((Row(PICTURE, (passage("One. Not cut."), passage("Two."))), Row(OTHER, (passage("Three."),)))),
    )
    assert findings == []


def test_a_picture_without_a_paragraph_after_it_stays_a_picture() -> None:
    items = ItemList((passage("a"),))
    assert rows(PICTURE, items, OTHER)[0] == (PICTURE, items, OTHER)


def test_a_sentence_keeps_its_markup() -> None:
    link = Link((Strong((Text("Two. Three"),)),), "https://example.org")
    blocks, _ = rows(PICTURE, Passage((Text("One. "), link, Text("."))))
    assert blocks == (
        Rows(
            (
                Row(
                    PICTURE,
                    (
                        passage("One."),
                        Passage((Link((Strong((Text("Two."),)),), "https://example.org"),)),
                        Passage((Link((Strong((Text("Three"),)),), "https://example.org"), Text("."))),
                    ),
                ),
            )
        ),
    )


@given(inlines, st.data())
def test_the_parts_of_a_cut_are_the_whole(tree: Inlines, data: st.DataObject) -> None:
    words = plain_words(tree)
    at = data.draw(st.integers(0, len(words)))
    parts = cut(tree, 0, at), cut(tree, at, len(words))
    assert [plain_words(part) for part in parts] == [words[:at], words[at:]]


@given(documents, st.sampled_from(Wording))
def test_no_word_is_lost(document: Document, wording: Wording) -> None:
    def said(sections: Sequence[Section]) -> str:
        every = (p.words for p in passages(Document(passage("T"), tuple(sections), "en-GB")))
        return "".join("".join(every).split())

    document = Document(document.title, document.sections, "en-GB", wording)
    made = [in_rows(section, document, split)[0] for section in document.sections]
    assert said(made) == said(document.sections)

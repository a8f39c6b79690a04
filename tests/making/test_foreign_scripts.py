from __future__ import annotations

import pytest

from pipeline.making.foreign_scripts import with_script_tags
from pipeline.model.document import Document, Passage, Section, Text


def tagged(words: str, document: str, language: str = "") -> str:
    passage = Passage((Text(words),), language=language)
    made = with_script_tags(Document(Passage((Text("…"),)), (Section(None, (passage,)),), document))
    block = made.sections[0].blocks[0]
    assert isinstance(block, Passage)
    return block.language


@pytest.mark.parametrize(
    ("words", "document", "language"),
    [
        ("هل تحتاج إلى مترجم؟ 0808 2000 247", "en-GB", "und-Arab"),
        ("האם אתה זקוק למתורגמן?", "pl", "und-Hebr"),
        ("Do you need an interpreter?", "ur", "und-Latn"),
        ("Do you need an interpreter?", "pl", ""),
        ("Say: العربية", "en-GB", ""),
        ("هل تحتاج إلى مترجم؟", "ur", ""),
        ("0808 2000 247", "ur", ""),
        ("", "ur", ""),
    ],
)
def test_a_passage_that_runs_against_its_document_is_tagged_with_its_script(
    words: str, document: str, language: str
) -> None:
    assert tagged(words, document) == language


def test_a_passage_with_a_language_tag_keeps_it() -> None:
    assert tagged("Draft", "ur", "en-GB") == "en-GB"

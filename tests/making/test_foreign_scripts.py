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
        ("您需要口译员吗？请告诉我们。", "ar", "und-Hans"),
        ("日本語です。話せますか。", "ar", "und-Jpan"),
        ("Ελληνικά. Use the app. Ελληνικά.", "ur", "und-Grek"),
        ("Ελληνικά. العربية", "ur", ""),
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


def test_a_line_of_another_language_is_not_english_where_it_is_left_untranslated() -> None:
    assert tagged("کیا آپ اردو بولتے ہیں؟", "pl", "en-GB") == "und-Arab"
    assert tagged("کیا آپ اردو بولتے ہیں؟", "ur", "en-GB") == "und-Arab"
    assert tagged("العربية", "ur", "ar") == "ar"

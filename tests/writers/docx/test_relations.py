"""The links and pictures of a file: python-docx holds each once."""

from __future__ import annotations

import docx
from docx.parts.image import ImagePart

from pipeline.writers.docx.relations import Relations

LINK = "https://police.uk/?a=1&b=2"


def test_the_same_target_has_one_id() -> None:
    part = docx.Document().part
    before = len(part.rels)
    relations = Relations(part)
    link, picture = relations.to_link(LINK), relations.to_picture("/word/media/a.png", b"png")
    assert relations.to_link(LINK) == link != picture
    assert relations.to_picture("/word/media/a.png", b"png") == picture
    assert len(part.rels) == before + 2


def test_python_docx_finds_them_by_their_ids() -> None:
    part = docx.Document().part
    relations = Relations(part)
    link, picture = relations.to_link(LINK), relations.to_picture("/word/media/a.png", b"png")
    assert part.relate_to(LINK, part.rels[link].reltype, is_external=True) == link
    shown = part.related_parts[picture]
    assert isinstance(shown, ImagePart)
    assert (shown.partname, shown.blob, shown.content_type) == ("/word/media/a.png", b"png", "image/png")


def test_characters_that_xml_cannot_contain_are_replaced_in_addresses() -> None:
    part = docx.Document().part
    link = Relations(part).to_link("https://police.uk/\x0b")
    assert part.rels[link].target_ref == "https://police.uk/\ufffd"
    assert "police.uk/\ufffd" in bytes(part.rels.xml).decode()

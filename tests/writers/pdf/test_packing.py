"""The file around the objects: other programs can read it, it is small, and its ID depends on its content."""

import io
import re
from collections.abc import Mapping

import pikepdf
import pytest

TAGS = ("en-GB", "ur", "zh-Hans")


@pytest.mark.parametrize("tag", TAGS)
def test_another_program_finds_every_object_without_repair(tag: str, pdfs: Mapping[str, bytes]) -> None:
    with pikepdf.open(io.BytesIO(pdfs[tag]), attempt_recovery=False) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert all(item is not None for item in pdf.objects)


def test_only_streams_are_separate_objects(pdfs: Mapping[str, bytes]) -> None:
    alone = re.findall(rb"^\d+ 0 obj\n(.*?)^endobj", pdfs["ur"], re.MULTILINE | re.DOTALL)
    assert len(alone) > 10
    assert all(b"\nstream\n" in item for item in alone)


def test_another_content_gives_another_id(pdfs: Mapping[str, bytes]) -> None:
    found = set()
    for data in pdfs.values():
        with pikepdf.open(io.BytesIO(data)) as pdf:
            first, second = pdf.trailer.ID
            assert bytes(first) == bytes(second)
            found.add(bytes(first))
    assert len(found) == len(pdfs)

"""The plain text of a leaflet with every kind of block is the reviewed one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.model.editions import edition
from pipeline.writers.text import write
from tests.writers.docx.leaflets import leaflet

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_the_plain_text_is_the_reviewed_one(tag: str) -> None:
    said = write(leaflet(tag), edition("plain-text"))[0]
    golden = GOLDEN / f"leaflet.{tag}.txt"
    if os.environ.get("LEAFLETS_ACCEPT"):
        golden.write_bytes(said)
    assert said == golden.read_bytes()

"""Signed, carried and fuzzy messages through the tools that interpreters' files meet on their way."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.catalogues.edits import carried_from
from pipeline.catalogues.po import read, write, write_template
from pipeline.catalogues.update import new_catalogue, update
from pipeline.model.catalogue import Catalogue, Entry, Message

NOW = tuple(Message(text) for text in ("Keep this.", "Call us now.", "Call 999 from your home."))
TOOLS = {
    "msgcat": ["msgcat", "old.po", "-o", "new.po"],
    "msgattrib": ["msgattrib", "--clear-fuzzy", "old.po", "-o", "new.po"],
    "msgattrib, previous": ["msgattrib", "--clear-fuzzy", "--clear-previous", "old.po", "-o", "new.po"],
    "msgmerge": ["msgmerge", "--quiet", "old.po", "new.pot", "-o", "new.po"],
    "msgmerge, previous": ["msgmerge", "--quiet", "--previous", "old.po", "new.pot", "-o", "new.po"],
}


def catalogue() -> Catalogue:
    """One message that is signed, one carried, one fuzzy: as an update leaves them."""
    texts = ("Keep this.", "Call us now", "Call 101 from your home.")
    entries = [Entry(text, translations=(f"Tekst {number}.",)) for number, text in enumerate(texts)]
    signed = [
        replace(entry, translator_comments=(f"@signed final 2026-03-01 {entry.content_hash} A. L.",))
        for entry in entries
    ]
    return update(replace(new_catalogue("help", "pl"), entries=tuple(signed)), NOW)[0]


@pytest.mark.slow
@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_loses_no_verdict_and_shows_no_old_text(tool: str, tmp_path: Path) -> None:
    before = catalogue()
    (tmp_path / "old.po").write_bytes(write(before))
    (tmp_path / "new.pot").write_bytes(write_template(NOW, "help"))
    subprocess.run(TOOLS[tool], cwd=tmp_path, check=True, capture_output=True)
    after = read((tmp_path / "new.po").read_bytes(), "new.po", "pl")
    keep, carried, fuzzy = (after.by_key["", message.text] for message in NOW)
    assert keep.translated
    assert f"@signed final 2026-03-01 {keep.content_hash} A. L." in keep.translator_comments
    assert carried.translated
    assert carried_from(carried) == Entry("Call us now", translations=("Tekst 1.",)).content_hash
    assert not any(carried.content_hash in c for c in carried.translator_comments if "@signed" in c)
    assert fuzzy.fuzzy
    assert not fuzzy.translated
    assert {pair for pair in before.former if pair[1] != ("Tekst 1.",)} <= after.former
    healed, _ = update(after, NOW)
    assert "fuzzy" in healed.by_key["", NOW[2].text].flags

"""What README says of the house, held against the house."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_rooms_names_every_room() -> None:
    table = README.partition("| room | knows |")[2].partition("\n\n")[0]
    named = {name.rstrip("/") for row in table.splitlines() for name in re.findall(r"`([a-z]+/?)`", row)}
    there = {path.stem for path in (ROOT / "pipeline").iterdir() if not path.name.startswith("_")}
    assert named == there - {"py"}

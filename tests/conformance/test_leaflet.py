"""The leaflet of this repository as ``leaflets build`` makes it, held against PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.model.document import Document, Passage, Text
from pipeline.model.editions import EDITIONS
from pipeline.writers.pdf import write
from tests.conformance.verapdf import STANDARDS, broken_rules
from tests.projects import LEAFLET_TAGS

ROOT = Path(__file__).parents[2]
# Each way of large print that readers may ask for: its options, and a name for its folder.
LOOKS = (("18", "black-on-white"), ("22", "black-on-cream"), ("28", "yellow-on-black"))

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The large-print files of every language and look, each with a name of its own."""
    folder = tmp_path_factory.mktemp("leaflets")
    for size, theme in LOOKS:
        out = folder / size
        options = ("--project", str(ROOT), "--edition", "large-print", "--size", size, "--theme", theme)
        command = (sys.executable, "-m", "pipeline", "build", *options, "--output", str(out), "--quiet")
        subprocess.run(command, check=True, cwd=ROOT)
        for path in out.rglob("*.pdf"):
            path.rename(folder / f"{path.stem}.{size}.pdf")
    return folder


@pytest.mark.parametrize("standard", STANDARDS)
def test_verapdf_finds_no_broken_rule(folder: Path, standard: str) -> None:
    broken = broken_rules(folder, standard)
    assert len(broken) == len(LEAFLET_TAGS) * len(LOOKS)
    assert {name: rules for name, rules in broken.items() if rules} == {}


def test_verapdf_finds_the_one_rule_that_a_file_without_a_claim_breaks(tmp_path: Path) -> None:
    """So the proofs above would see a fault."""
    data, _ = write(Document(Passage((Text("Title"),)), (), "en-GB"), EDITIONS["large-print"], claim=False)
    (tmp_path / "silent.pdf").write_bytes(data)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing")
    for standard, clause in (("ua1", "5-1"), ("2a", "6.6.4-1")):
        broken = broken_rules(tmp_path, standard)
        (rule,) = broken["silent.pdf"]
        assert f", {clause}: " in rule
        (reason,) = broken["broken.pdf"]
        assert reason.startswith("not judged: ")

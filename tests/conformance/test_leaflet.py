"""The leaflet of this repository as ``leaflets build`` makes it, held against PDF/UA and PDF/A."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from pipeline.model.document import Document, Passage, Picture, Section, Text
from pipeline.model.editions import EDITIONS, Claims, Look, Theme, edition
from pipeline.readers.raster import read_raster
from pipeline.writers.pdf import write
from tests.conformance.verapdf import NEWER_STANDARDS, STANDARDS, broken_rules
from tests.pixels import PHOTOGRAPH, SYMBOL, encoded, photograph
from tests.projects import LEAFLET_TAGS
from tests.writers.pdf.test_tables import CHINESE, HOURS, LISTS, URDU
from tests.writers.pdf.test_tables import document as with_blocks

ROOT = Path(__file__).parents[2]
# Each way of large print that readers may ask for: its options, and a name for its folder.
LOOKS = (("18", "black-on-white"), ("22", "black-on-cream"), ("28", "yellow-on-black"))
KEPT = {Claims.UA1_A2A: STANDARDS, Claims.UA2_A4: NEWER_STANDARDS}
CASES = [(claims, standard) for claims, standards in KEPT.items() for standard in standards]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[Claims, Path]:
    return {claims: leaflets(tmp_path_factory.mktemp(claims.value), claims) for claims in Claims}


def leaflets(folder: Path, claims: Claims) -> Path:
    """A folder with the large-print files of every language and look, each with a name of its own."""
    project = folder / "project"
    for part in ("source", "locales"):
        shutil.copytree(ROOT / part, project / part)
    with (project / "source" / "project.toml").open("a", encoding="utf-8") as settings:
        settings.write(f'\n[large-print]\nclaims = "{claims.value}"\n')
    for size, theme in LOOKS:
        out = folder / size
        options = ("--project", str(project), "--edition", "large-print", "--size", size, "--theme", theme)
        command = (sys.executable, "-m", "pipeline", "build", *options, "--output", str(out), "--quiet")
        subprocess.run(command, check=True, cwd=ROOT)
        for path in out.rglob("*.pdf"):
            path.rename(folder / f"{path.stem}.{size}.pdf")
    return folder


@pytest.mark.parametrize(("claims", "standard"), CASES)
def test_verapdf_finds_no_broken_rule(folders: dict[Claims, Path], claims: Claims, standard: str) -> None:
    broken = broken_rules(folders[claims], standard)
    assert len(broken) == len(LEAFLET_TAGS) * len(LOOKS)
    assert {name: rules for name, rules in broken.items() if rules} == {}


@pytest.mark.parametrize("claims", Claims)
def test_verapdf_finds_no_broken_rule_in_files_with_pixels(tmp_path: Path, claims: Claims) -> None:
    def words(text: str) -> Passage:
        return Passage((Text(text),))

    grey = read_raster(encoded(Image.open(io.BytesIO(photograph())).convert("L")))
    drawings = {"symbol": SYMBOL, "photograph": PHOTOGRAPH, "grey": grey}
    shown = tuple(block for name in drawings for block in (Picture(name, words(f"A {name}")), words("Call.")))
    for tag in ("en-GB", "ur"):
        for theme in Theme:
            document = Document(words("Help"), (Section(None, shown),), tag)
            look = Look(theme=theme, claims=claims)
            data, _ = write(document, edition("large-print", look), drawings=drawings)
            (tmp_path / f"{tag}.{theme.value}.pdf").write_bytes(data)
    for standard in KEPT[claims]:
        broken = broken_rules(tmp_path, standard)
        assert len(broken) == 2 * len(Theme)
        assert {name: rules for name, rules in broken.items() if rules} == {}


@pytest.mark.parametrize("claims", Claims)
@pytest.mark.parametrize("size", [18, 28])
def test_verapdf_finds_no_broken_rule_in_tables(tmp_path: Path, size: int, claims: Claims) -> None:
    """In columns at 18 points; below each other at 28, where they do not fit."""
    for tag, table in (("en-GB", HOURS), ("ur", URDU), ("zh-Hans", CHINESE)):
        shown, look = with_blocks(table, LISTS, tag=tag), edition("large-print", Look(size, claims=claims))
        (tmp_path / f"{tag}.pdf").write_bytes(write(shown, look)[0])
    for standard in KEPT[claims]:
        broken = broken_rules(tmp_path, standard)
        assert len(broken) == 3
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


# The rules of the newer standards that a file without a claim breaks, and one with Info and a tag of PDF 1.7.
SEEN = {
    "ua2": ({"5-1"}, {"8.2.5.2-2"}),
    "4": ({"6.7.3-1"}, {"6.1.3-4", "6.1.3-5"}),
    "wt1a": ({"6.1.3-1"}, {"8.2.5.2-2"}),
    "wt1r": ({"6.1.2-1"}, {"8.2.5.2-2"}),
}


def test_verapdf_sees_faults_of_the_newer_standards(tmp_path: Path) -> None:
    """So the proofs above would see one; and a file of the older standards does not keep the newer."""
    newer = edition("large-print", Look(claims=Claims.UA2_A4))
    document = Document(Passage((Text("Title"),)), (), "en-GB")
    (tmp_path / "silent.pdf").write_bytes(write(document, newer, claim=False)[0])
    (tmp_path / "older.pdf").write_bytes(write(document, EDITIONS["large-print"])[0])
    with pikepdf.open(io.BytesIO(write(document, newer)[0])) as pdf:
        pdf.docinfo.Title = pikepdf.String("Title")
        del pdf.Root.StructTreeRoot.K.NS
        pdf.save(tmp_path / "faulty.pdf")
    for standard in NEWER_STANDARDS:
        broken = broken_rules(tmp_path, standard)
        clauses = {name: {rule.split(", ")[1].split(": ")[0] for rule in broken[name]} for name in broken}
        assert (clauses["silent.pdf"], clauses["faulty.pdf"]) == SEEN[standard]
        assert clauses["older.pdf"]

"""The review as XLIFF, for others: OASIS' schema as Okapi ships it, and translate-toolkit's reader."""

from __future__ import annotations

import io
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from translate.storage.xliff2 import Xliff2File

from pipeline.model.review import ReviewSection
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import review_sheet
from pipeline.project.folder import Project
from pipeline.readers.review import read
from pipeline.writers.review.xliff import write
from tests.projects import TODAY, make_project
from tests.writers.review.sheets import small

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TAGS = ("ar", "pl", "ur", "zh-Hans")
FOLDER = "net/sf/okapi/lib/xliff2"


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> etree.XMLSchema:
    """OASIS' schema of XLIFF's core, from Okapi's library."""
    found = os.environ.get("OKAPI_XLIFF2", "")
    if not found:
        raise RuntimeError("OKAPI_XLIFF2 is not set: .ci/run fetches Okapi's library and sets it")
    folder = tmp_path_factory.mktemp("schema")
    with zipfile.ZipFile(found) as library:
        for name in library.namelist():
            if name.endswith(".xsd"):
                library.extract(name, folder)
    return etree.XMLSchema(
        etree.parse(str(folder / FOLDER / "xliff_core_2.0.xsd"), etree.XMLParser(no_network=True))
    )


def faults(schema: etree.XMLSchema, data: bytes) -> list[str]:
    schema.validate(etree.fromstring(data))
    return [f"{error.line}: {error.message}" for error in schema.error_log]


@pytest.mark.parametrize("tag", TAGS)
def test_the_leaflet_keeps_the_schema(schema: etree.XMLSchema, tag: str) -> None:
    assert faults(schema, write(review_sheet(Project(ROOT), "calling-the-police", tag))) == []


def test_every_note_and_state_keeps_the_schema(schema: etree.XMLSchema) -> None:
    sheet = small("ur")
    assert faults(schema, write(sheet)) == []
    odd = replace(
        sheet.rows[1],
        source="{a} **b [c]{2}** [d]{lang=fr}",
        translation="{a}{a} [x]{2}[y]{2} **",
        context="a b",
    )
    assert faults(schema, write(replace(sheet, sections=(ReviewSection("", (odd,)),)))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'state="translated"', b'state="done"'),
        (b'srcLang="en-GB"', b""),
        (b"<originalData>", b"<x>"),
        (b'id="2-1b1b1b1b"', b'id="2 1b"'),
        (b'canDelete="no"', b'canDelete="never"'),
    ],
)
def test_the_schema_finds_faults(schema: etree.XMLSchema, old: bytes, new: bytes) -> None:
    data = (
        write(small("ur"))
        .replace(old, new)
        .replace(b"</originalData>", b"</x>" if new == b"<x>" else b"</originalData>")
    )
    assert faults(schema, data) != []


def test_a_toolkit_reads_all_units_and_what_it_writes_comes_back(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    given = write(review_sheet(project, "help", "pl"))
    store = Xliff2File.parsestring(given)  # type: ignore[no-untyped-call] # typed in part
    units = {unit.source: unit for unit in store.units}
    assert units["Get help"].target == "Uzyskaj pomoc"
    assert (store.getsourcelanguage(), store.gettargetlanguage()) == ("en-GB", "pl")
    units["Get help"].target = "Jak uzyskać pomoc"
    units["Get help"].markapproved()
    units["What can I do?"].addnote("Is this formal enough?")
    out = io.BytesIO()
    store.serialize(out)
    file = tmp_path / "back.xlf"
    file.write_bytes(out.getvalue())
    review = read(out.getvalue(), "back.xlf")
    proposal = propose(project, file, TODAY)
    assert [(one.before, one.after, one.comment) for one in proposal.outcome.differences] == [
        ("Uzyskaj pomoc", "Jak uzyskać pomoc", ""),
        ("Co mogę zrobić?", "Co mogę zrobić?", "Is this formal enough?"),
    ]
    assert proposal.signed == frozenset()
    assert len(review.claims) == 1
    accept(proposal)
    text = project.catalogue("help", "pl").read_text(encoding="utf-8")
    assert 'msgstr "Jak uzyskać pomoc"' in text
    assert "@signed" not in text

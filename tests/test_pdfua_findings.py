"""That pdfua judges headings in our files: UA-14-001 is evaluated, and finds a heading without content."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pdfua
import pikepdf
import pytest

from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.editions import EDITIONS
from pipeline.writers.pdf import write
from tests.pdfua_findings import pdfua_findings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a heading of two lines, so that its tag has an array of parts."""
    heading = Passage((Text("What happens when the police come to your home at night"),))
    document = Document(
        Passage((Text("Police"),)), (Section(heading, (Passage((Text("Call."),)),)),), "en-GB"
    )
    path = tmp_path / "leaflet.pdf"
    path.write_bytes(write(document, EDITIONS["large-print"])[0])
    return path


def test_no_rule_is_left_out(path: Path) -> None:
    assert "UA-14-001" in {rule.id for rule in pdfua.default_registry()}
    assert pdfua_findings(path) == []


def test_a_heading_without_content_is_found(path: Path) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        (document,) = [pdf.Root.StructTreeRoot.K]
        heading = next(each for each in document.K if each.S == "/H2")
        heading.K = pikepdf.Array()
        pdf.save(path)
    (finding,) = pdfua_findings(path)
    assert "UA-14-001" in finding


def test_a_rule_that_is_left_out_is_told(path: Path) -> None:
    with patch("pdfua.rules.structure.EmptyHeadingRule._has_text", side_effect=ValueError("broken")):
        (finding,) = pdfua_findings(path)
    assert finding == "UA-14-001 is left out: rule raised ValueError: broken"

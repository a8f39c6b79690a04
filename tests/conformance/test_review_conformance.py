"""The review document as Microsoft and LibreOffice see it, and as it comes back from LibreOffice."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.model.review import Decision, Verdict
from pipeline.operations.review import accept, propose
from pipeline.operations.sheets import export
from pipeline.project.folder import Project
from pipeline.readers.review.word import read
from tests.conformance.office import VERSIONS, as_tagged_pdfs, saved_as, sdk_errors
from tests.pdfua_findings import pdfua_findings
from tests.projects import TODAY
from tests.review_files import COMMENT, ENGLISH, TRANSLATION, VERDICT, append, changed, filled, rows

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TAGS = ("ar", "pl", "ur", "zh-Hans")
WAYS = {"docx": ("docx",), "odt": ("odt", "docx")}
EDITS = {
    "2": {TRANSLATION: "Inne słowa: 0808 2000 247, 55 & <999> „tak” [a | b]{1} **c**.", VERDICT: "OK"},
    "4": {TRANSLATION: "تماس: 0808 2000 247 یا 101", COMMENT: "Czy to jest numer? 你好"},
    "5": {VERDICT: "✓", COMMENT: "dobrze"},
    "6": {VERDICT: "Change"},
    "7": {VERDICT: "OK?"},
}
BY = 'w:author="A. L." w:date="2026-11-23T10:00:00Z"'
INSERTED = f'<w:ins w:id="901" {BY}><w:r><w:t xml:space="preserve"> Dodane.</w:t></w:r></w:ins>'


def sheets(tag: str) -> bytes:
    (file,) = export(Project(ROOT), "calling-the-police", tag, ("docx",))
    return file.data


def edited(data: bytes) -> bytes:
    """The document with edits, marks, comments, a balloon and tracked changes."""

    def change(file: Any) -> None:
        by_number = {identifier.partition("-")[0]: row for identifier, row in rows(file).items()}
        cell = by_number["8"].cells[TRANSLATION]
        append(cell, INSERTED)
        paragraph = by_number["9"].cells[TRANSLATION].paragraphs[0]
        first = paragraph.runs[0]._r
        for text in first.xpath("./w:t"):
            text.tag = text.tag.replace("}t", "}delText")
        append(by_number["9"].cells[TRANSLATION], f'<w:del w:id="902" {BY}/>')
        paragraph._p[-1].append(first)
        file.add_comment(
            by_number["10"].cells[TRANSLATION].paragraphs[0].runs, text="Sprawdź", author="A. L."
        )

    return changed(filled(data, EDITS), change)


@pytest.fixture(scope="module")
def returned(tmp_path_factory: pytest.TempPathFactory) -> Mapping[tuple[str, str], tuple[bytes, Path]]:
    """Each edited file and what it is after LibreOffice saved it, by language and way."""
    folder = tmp_path_factory.mktemp("review")
    before = {tag: edited(sheets(tag)) for tag in TAGS}
    found: dict[tuple[str, str], tuple[bytes, Path]] = {}
    for way, kinds in WAYS.items():
        paths = []
        for tag, data in before.items():
            paths.append(folder / f"{way}-{tag}.docx")
            paths[-1].write_bytes(data)
        for number, kind in enumerate(kinds):
            step = folder / f"{way}{number}"
            step.mkdir()
            paths = saved_as(kind, paths, step)
        found |= {(tag, way): (before[tag], path) for tag, path in zip(before, paths, strict=True)}
    return found


def said(data: bytes) -> list[Decision]:
    """What a file says, marks of direction aside: ours, which an import takes out."""
    marks = dict.fromkeys((0x200E, 0x200F))
    return [replace(one, translation=one.translation.translate(marks)) for one in read(data, "x").decisions]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("tag", TAGS)
def test_every_edit_survives_libreoffice(
    tag: str, way: str, returned: Mapping[tuple[str, str], tuple[bytes, Path]]
) -> None:
    before, path = returned[tag, way]
    wanted, found = said(before), said(path.read_bytes())
    assert len(wanted) > 100
    assert found == wanted
    verdicts = [one.number for one in found if one.verdict is not Verdict.NONE]
    assert verdicts == ["2", "5", "6"]
    by_number = {one.number: one for one in found}
    assert by_number["2"].translation == EDITS["2"][TRANSLATION]
    assert by_number["4"].translation == EDITS["4"][TRANSLATION]
    assert by_number["8"].translation.endswith(" Dodane.")
    assert by_number["10"].comment == "Sprawdź"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("tag", TAGS)
def test_what_libreoffice_saved_is_taken_and_signs_only_what_was_marked(
    tag: str, way: str, returned: Mapping[tuple[str, str], tuple[bytes, Path]], project: Project
) -> None:
    _, path = returned[tag, way]
    proposal = propose(project, path, TODAY, "A. L.")
    assert {one.id.partition("-")[0] for one in proposal.outcome.approved} == {"2", "5"}
    touched = {one.id.partition("-")[0] for one in proposal.outcome.differences}
    assert touched == {"2", "4", "5", "6", "7", "8", "9", "10"}
    accept(proposal)
    again = propose(project, path, TODAY, "A. L.")
    assert not again.changes_something


@pytest.mark.parametrize("way", WAYS)
def test_english_altered_in_libreoffice_refuses_its_row(way: str, tmp_path: Path, project: Project) -> None:
    path = tmp_path / "altered.docx"
    altered = {"3": {ENGLISH: "Police take no reports seriously.", VERDICT: "OK"}, "5": {VERDICT: "OK"}}
    path.write_bytes(filled(sheets("pl"), altered))
    for number, kind in enumerate(WAYS[way]):
        step = tmp_path / str(number)
        step.mkdir()
        (path,) = saved_as(kind, [path], step)
    proposal = propose(project, path, TODAY, "A. L.")
    (refused,) = proposal.outcome.refusals
    assert (refused.id[:2], "was altered" in refused.why) == ("3-", True), refused
    assert len(proposal.signed) == 1


def test_pdfua_finds_no_fault_in_what_libreoffice_makes_of_it(tmp_path: Path) -> None:
    """Its headings, tables, languages and order reach those who hear it."""
    paths = []
    for tag in TAGS:
        paths.append(tmp_path / f"{tag}.docx")
        paths[-1].write_bytes(sheets(tag))
    for made in as_tagged_pdfs(paths, tmp_path):
        assert pdfua_findings(made) == []


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A copy of this repository's project that may be written to."""
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, tmp_path / "project" / name)
    return Project(tmp_path / "project")


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("tag", TAGS)
def test_microsoft_finds_no_error(tag: str, version: str, tmp_path: Path) -> None:
    path = tmp_path / "review.docx"
    path.write_bytes(sheets(tag))
    assert sdk_errors(path, version) == []

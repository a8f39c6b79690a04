"""Every Easy Read file of the leaflet, in both layouts, as Microsoft, LibreOffice and pandoc see it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pipeline.making.make import make
from pipeline.model.document import Document, Foreign, Inlines, Link, Strong, Text, passages
from pipeline.model.editions import Layout
from pipeline.model.links import printed_address
from pipeline.project.folder import Project
from pipeline.sources.source import sources
from pipeline.writers import docx
from tests.conformance.office import VERSIONS, as_tagged_pdfs, pandoc_passages, sdk_errors
from tests.pdfua_findings import pdfua_findings
from tests.projects import LEAFLET_TAGS, given_to_make, order
from tests.writers.docx.leaflets import DRAWINGS, EASY_READ, STACKED, leaflet
from tests.writers.docx.leaflets import TAGS as SAMPLES

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
UNSEEN = dict.fromkeys((0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069))


@dataclass(frozen=True, slots=True)
class Written:
    """A file and the document it was written from."""

    path: Path
    document: Document


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Written]:
    """Each Easy Read file of the leaflet, and those of the samples, which have every kind of block."""
    folder = tmp_path_factory.mktemp("docx")
    made = {name: (document, data) for name, document, data in (*_leaflet(), *_samples())}
    for name, (_, data) in made.items():
        (folder / f"{name}.docx").write_bytes(data)
    return {name: Written(folder / f"{name}.docx", document) for name, (document, _) in made.items()}


def _leaflet() -> Iterator[tuple[str, Document, bytes]]:
    """The leaflet of this repository as a build makes it."""
    source = sources(Project(ROOT))[0]
    for layout in Layout:
        for tag in source.tags():
            given = given_to_make(
                source,
                tag,
                ("easy-read",),
                order(layout=layout.value),
            )
            with pytest.MonkeyPatch.context() as patch:
                seen = _watched(patch)
                (made,) = make(given)
            assert made.data is not None
            yield f"leaflet-{tag}-{layout.value}", seen[0], made.data


def _watched(patch: pytest.MonkeyPatch) -> list[Document]:
    """The documents that reach the writer from now on."""
    seen: list[Document] = []
    write = docx.write

    def watching(document: Document, *rest: Any) -> Any:
        seen.append(document)
        return write(document, *rest)

    patch.setattr(docx, "write", watching)
    return seen


def _samples() -> Iterator[tuple[str, Document, bytes]]:
    for edition in (EASY_READ, STACKED):
        for tag in SAMPLES:
            document = leaflet(tag)
            data, _ = docx.write(document, edition, DRAWINGS)
            yield f"sample-{tag}-{edition.layout.value}", document, data


@pytest.mark.parametrize("version", VERSIONS)
def test_microsofts_sdk_finds_no_fault(files: Mapping[str, Written], version: str) -> None:
    assert len(files) == (len(LEAFLET_TAGS) + len(SAMPLES)) * len(Layout)
    faults = {name: sdk_errors(file.path, version) for name, file in files.items()}
    assert {name: found for name, found in faults.items() if found} == {}


def test_libreoffice_makes_accessible_pdfs_of_them(files: Mapping[str, Written], tmp_path: Path) -> None:
    made = as_tagged_pdfs((file.path for file in files.values()), tmp_path)
    reports = {path.stem: pdfua_findings(path) for path in made}
    assert {name: found for name, found in reports.items() if found} == {}


def test_pandoc_reads_the_sentences_in_order(files: Mapping[str, Written]) -> None:
    for name, file in files.items():
        wanted = _lines(_printed(passage.content) for passage in passages(file.document))
        assert _lines(pandoc_passages(file.path)) == wanted, name


def _lines(found: Iterable[str]) -> list[str]:
    """Each passage; several short ones can share a line, with dots between them."""
    return [part for words in found for part in _bare(words).split(" \N{MIDDLE DOT} ")]


def _printed(inlines: Inlines) -> str:
    """The words with the address of each link behind it, as the file has them."""
    words = ""
    for inline in inlines:
        match inline:
            case Text(content):
                words += content
            case Strong(children) | Foreign(children):
                words += _printed(children)
            case Link(children):
                address = printed_address(inline)
                words += _printed(children) + (f" ({address})" if address else "")
    return words


def _bare(words: str) -> str:
    """Without marks that guard an order, every space one space."""
    return " ".join(unicodedata.normalize("NFC", words).translate(UNSEEN).split())

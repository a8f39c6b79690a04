"""This repository's leaflet in all editions and languages, as README's first command makes it."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import docx
import outloud
import pikepdf
import pytest
from openxml_audit import OpenXmlValidator

from pipeline.catalogues.translate import translate
from pipeline.checks.pdf_file import text_in_tag_order
from pipeline.making.compose import EditionContext, Status, compose, shown_by, with_draft_box
from pipeline.making.first import shown_first, translated_first
from pipeline.making.make import Made, make
from pipeline.model.document import Document, Wording, passages, pictures
from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Severity
from pipeline.model.labels import Labels
from pipeline.model.language import language
from pipeline.project.folder import Project
from pipeline.project.manifest import artefact_path
from pipeline.segmentation import sentences
from pipeline.sources.source import Source, sources
from pipeline.typesetting.fonts import library
from pipeline.writers.drawings import drawings_shown
from pipeline.writers.pdf import lay_out, styles
from pipeline.writers.pdf.lines import Typesetter
from tests.pdfua_findings import pdfua_findings
from tests.projects import LEAFLET_TAGS, given_to_make, order

ROOT = Path(__file__).parents[2]
FAST = tuple(name for name in EDITIONS if name not in {"epub", "braille"})
"""The editions that are made here; tests/conformance makes the others."""
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


@pytest.fixture(scope="module")
def source() -> Source:
    return sources(Project(ROOT))[0]


@pytest.fixture(scope="module")
def files(source: Source) -> Mapping[tuple[str, str], Made]:
    """Each edition in each language, by (tag, name of the edition)."""
    every = {
        (tag, made.edition): made
        for tag in source.tags()
        for made in make(given_to_make(source, tag, source.editions(tag, FAST), order()))
    }
    assert {tag for tag, _ in every} == set(LEAFLET_TAGS)
    return every


def data(files: Mapping[tuple[str, str], Made], tag: str, edition: str) -> bytes:
    found = files[tag, edition].data
    assert found is not None
    return found


def expected(source: Source, tag: str, edition: str) -> list[str]:
    """The passages of an edition, in order, from the catalogues (not from the files)."""
    return [plain(passage.words) for passage in passages(composed(source, tag, edition))]


def composed(source: Source, tag: str, edition: str) -> Document:
    """The document of an edition, from the catalogues."""
    given = given_to_make(source, tag, (edition,), order())
    easy = edition == "easy-read"
    document = shown_by(source.document(Wording.EASY_READ if easy else Wording.STANDARD), EDITIONS[edition])
    if given.catalogue is not None:
        document, _ = translate(document, given.catalogue)
    labels = Labels(tag, given.label_catalogue)
    status = Status(
        translation_unchecked=tag != "en-GB",
        left_in=("en-GB",) if tag != "en-GB" and in_english(document) else (),
        facts_unconfirmed=True,
        not_tried=easy,
    )
    title = "Calling the Police"
    first, _ = translated_first(shown_first(EDITIONS[edition], given), given)
    setting = EditionContext(
        given.leaflet, labels, "en-GB", title, given.all_editions, given.pictures, first=first
    )
    made, _ = compose(document, EDITIONS[edition], setting, sentences)
    return with_draft_box(made, labels, Labels("en-GB"), status, EDITIONS[edition])


def laid_out(source: Source, tag: str) -> Document:
    """The document of large print in the layout that has the best pages."""
    given, document = (
        given_to_make(source, tag, ("large-print",), order()),
        composed(source, tag, "large-print"),
    )
    drawings = drawings_shown(document, given.drawings or {}, given.pictures or {})
    return lay_out(document, Typesetter(language(tag), EDITIONS["large-print"], library(), drawings)).document


def printed(source: Source, tag: str) -> list[str]:
    """The passages of large print, in the order of its layout."""
    return [plain(passage.words) for passage in passages(laid_out(source, tag))]


def in_english(document: Document) -> bool:
    """Whether a passage has no translation (test_catalogues.py names it)."""
    return any(passage.language == "en-GB" for passage in passages(document))


def plain(text: str) -> str:
    """The text in NFC without bidirectional marks, every white space one space."""
    return " ".join(MARKS.sub("", unicodedata.normalize("NFC", text)).split())


def paragraphs(document: bytes) -> Iterator[str]:
    """The paragraphs of a Word file in reading order, tables row by row, as python-docx reads them back."""
    for block in docx.Document(io.BytesIO(document)).iter_inner_content():
        if isinstance(block, docx.table.Table):
            for row in block.rows:
                yield from (paragraph.text for cell in row.cells for paragraph in cell.paragraphs)
        else:
            yield block.text


def without_address(text: str) -> str:
    return text.removesuffix(" (cambs.police.uk)")


def test_the_leaflet_has_no_error(files: Mapping[tuple[str, str], Made]) -> None:
    errors = [f for made in files.values() for f in made.findings if f.severity is Severity.ERROR]
    assert errors == []


def test_the_source_is_a_title_a_question_and_nine_paragraphs(source: Source) -> None:
    document = source.document(Wording.STANDARD)
    assert len(list(passages(document))) == 11
    assert "dropped: Login" in [finding.message for finding in source.findings]


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_the_numbers_that_keep_people_safe_are_in_every_language(source: Source, tag: str) -> None:
    numbers = re.findall(r"[0-9]+", " ".join(expected(source, tag, "large-print")[:-5]))
    assert [number for number in numbers if number in ("48", "28", "55")] == ["48", "28", "55"]


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_every_edition_says_to_call_999_before_all_but_the_title(source: Source, tag: str) -> None:
    sentence = "If you are in danger now, call 999."
    given = given_to_make(source, tag, (), order())
    labels = Labels(tag, given.label_catalogue)
    translation = given.catalogue.translation(("", sentence)) if given.catalogue else sentence
    assert "999" in (translation or "")
    for edition in ("easy-read", "large-print", "plain-text"):
        said = expected(source, tag, edition)[1:3]
        assert said == [plain(labels.passage("important").words), plain(translation or "")], edition


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_every_edition_says_to_hide_the_leaflet_right_after_999(source: Source, tag: str) -> None:
    sentence = "Keep this leaflet where the person who hurts you cannot see it."
    given = given_to_make(source, tag, (), order())
    translation = given.catalogue.translation(("", sentence)) if given.catalogue else sentence
    for edition in ("easy-read", "large-print", "plain-text"):
        assert expected(source, tag, edition)[3] == plain(translation or ""), edition


@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_999_is_at_the_top_of_every_file(
    source: Source, files: Mapping[tuple[str, str], Made], tag: str
) -> None:
    *_, first = expected(source, tag, "plain-text")[:3]
    assert plain(data(files, tag, "plain-text").decode("utf-8").split("\n")[3]) == first
    word = [plain(text) for text in paragraphs(data(files, tag, "easy-read")) if text]
    assert word[2] == first
    page = data(files, tag, "web").decode("utf-8")
    assert 0 < page.index("999") < page.index('<main id="leaflet"')
    with pikepdf.open(io.BytesIO(data(files, tag, "large-print"))) as pdf:
        figures = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
        # The pictures in the box.
        shown = list(pictures(laid_out(source, tag)))
        assert shown
        assert [figure.Pg.objgen for figure in figures] == [pdf.pages[0].objgen] * len(shown)
    assert plain(text_in_tag_order(data(files, tag, "large-print"))[2]) == first


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_plain_text_says_every_passage_in_order(
    source: Source, files: Mapping[tuple[str, str], Made], tag: str
) -> None:
    lines = [plain(line) for line in data(files, tag, "plain-text").decode("utf-8").split("\n")]
    said = [re.sub(r"^(?:\d+\. |- )", "", line).rstrip(".۔。।") for line in lines if line]
    said.remove("https://cambs.police.uk")
    assert said == [words.rstrip(".۔。।") for words in expected(source, tag, "plain-text")]


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_the_pdf_says_exactly_the_passages_in_order(
    source: Source, files: Mapping[tuple[str, str], Made], tag: str
) -> None:
    said = [plain(text) for text in text_in_tag_order(data(files, tag, "large-print"))]
    assert said == printed(source, tag)
    assert sorted(said) == sorted(expected(source, tag, "large-print"))


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_the_word_file_says_exactly_the_passages_in_order(
    source: Source, files: Mapping[tuple[str, str], Made], tag: str
) -> None:
    lines = (line for text in paragraphs(data(files, tag, "easy-read")) for line in text.split("\n"))
    said = [plain(line) for line in lines]
    said = [without_address(text) for text in said if text]
    # The names of a language share a line where they have room, with dots between them.
    assert parted(said) == parted(expected(source, tag, "easy-read"))


def parted(lines: Iterable[str]) -> list[str]:
    return [part for line in lines for part in line.split(" \N{MIDDLE DOT} ")]


def test_other_programs_find_no_error_in_the_pdfs(
    files: Mapping[tuple[str, str], Made], tmp_path: Path
) -> None:
    for tag in LEAFLET_TAGS:
        path = tmp_path / f"{tag}.pdf"
        path.write_bytes(data(files, tag, "large-print"))
        assert pdfua_findings(path) == [], tag
        assert outloud.check(str(path)).errors == 0, tag


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_the_word_files_keep_the_standard(
    files: Mapping[tuple[str, str], Made], tag: str, tmp_path: Path
) -> None:
    path = tmp_path / "leaflet.docx"
    path.write_bytes(data(files, tag, "easy-read"))
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []


@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_every_row_has_its_picture_and_every_picture_its_words(
    files: Mapping[tuple[str, str], Made], tag: str
) -> None:
    with zipfile.ZipFile(io.BytesIO(data(files, tag, "easy-read"))) as package:
        body = package.read("word/document.xml").decode("utf-8")
    rows, described = re.findall("<w:tr>|<w:tr ", body), re.findall(r'<wp:docPr [^>]*descr="[^"]+"', body)
    assert len(rows) == 63
    assert len(described) == len(rows) + 2, "two are above what is said first"
    assert ("<w:bidiVisual/>" in body) == (tag in ("ar", "fa", "ur"))


@pytest.mark.slow
def test_another_process_makes_the_same_bytes(files: Mapping[tuple[str, str], Made], tmp_path: Path) -> None:
    program = (
        "import datetime, pathlib, sys\n"
        "from pipeline.operations.build import Order, build\n"
        "from pipeline.project.folder import Project\n"
        "project = Project(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))\n"
        f"build(project, Order(datetime.date(2026, 11, 23), editions={tuple(EDITIONS)}))\n"
    )
    environment = {
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": str(ROOT),
        "TZ": "Asia/Karachi",
        "LC_ALL": "C",
        "HOME": "/",
    }
    subprocess.run(
        [sys.executable, "-c", program, str(ROOT), str(tmp_path)], check=True, env=environment, cwd=tmp_path
    )
    for (tag, edition), made in files.items():
        name = artefact_path("calling-the-police", tag, edition)
        assert (tmp_path / name).read_bytes() == made.data, name


# ---- slower proofs, with other people's programs


def run(*command: str) -> str:
    """The output of a program that must be there."""
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")


def letters(text: str) -> str:
    """Only letters, marks and digits: poppler moves the punctuation of right-to-left lines."""
    return "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c)[0] in "LMN")


def above_the_feet(path: Path) -> str:
    """What Poppler reads on the pages of a PDF, without their feet."""
    height = str(round(styles.PAGE_HEIGHT - styles.BOTTOM_MARGIN))
    width = str(round(styles.PAGE_WIDTH))
    area = ("-r", "72", "-x", "0", "-y", "0", "-W", width, "-H", height)
    return run("pdftotext", "-enc", "UTF-8", *area, str(path), "-")


@pytest.mark.slow
@pytest.mark.parametrize("tag", LEAFLET_TAGS)
def test_poppler_reads_exactly_the_passages_in_order(
    source: Source, files: Mapping[tuple[str, str], Made], tag: str, tmp_path: Path
) -> None:
    path = tmp_path / "leaflet.pdf"
    path.write_bytes(data(files, tag, "large-print"))
    text = re.sub("[\u202a-\u202e]", "", above_the_feet(path))
    said = letters(text).replace("cambspoliceuk", "")
    wanted = letters("".join(printed(source, tag)))
    assert said == wanted


@pytest.mark.slow
@pytest.mark.parametrize("tag", [tag for tag in LEAFLET_TAGS if not language(tag).rtl])
def test_poppler_reads_every_sign_from_left_to_right(
    source: Source, files: Mapping[tuple[str, str], Made], tag: str, tmp_path: Path
) -> None:
    path = tmp_path / "leaflet.pdf"
    path.write_bytes(data(files, tag, "large-print"))
    # A dot is between names that share a line.
    said = re.sub(r"\s+|[•·]|\(cambs\.police\.uk\)", "", above_the_feet(path))
    assert said == re.sub(r"\s+|·", "", "".join(printed(source, tag)))


@pytest.mark.slow
def test_qpdf_finds_no_fault(files: Mapping[tuple[str, str], Made], tmp_path: Path) -> None:
    for tag in LEAFLET_TAGS:
        path = tmp_path / f"{tag}.pdf"
        path.write_bytes(data(files, tag, "large-print"))
        assert "No syntax or stream encoding errors found" in run("qpdf", "--check", str(path))


@pytest.mark.slow
def test_libreoffice_shows_the_word_files(
    source: Source, files: Mapping[tuple[str, str], Made], tmp_path: Path
) -> None:
    for tag in LEAFLET_TAGS:
        (tmp_path / f"{tag}.docx").write_bytes(data(files, tag, "easy-read"))
    run(
        *("soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"),
        *("--outdir", str(tmp_path), *(str(tmp_path / f"{tag}.docx") for tag in LEAFLET_TAGS)),
    )
    for tag in LEAFLET_TAGS:
        text = run("pdftotext", "-enc", "UTF-8", str(tmp_path / f"{tag}.pdf"), "-")
        for number in ("48", "28", "55"):
            assert number in text, tag

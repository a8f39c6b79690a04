"""Scripts that few fonts and few programs know: each is set whole, and copied in order.

The words are CLDR's names of countries and languages, as Babel has them; those of Dhivehi are the Universal
Declaration's. The fonts that our packages lack are Google's, from the npm packages in FONT_PACKAGES.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from babel import Locale

from pipeline.checks import docx_file, pdf_file, text_file
from pipeline.checks.pdf_file import text_in_tag_order
from pipeline.checks.wanted import wanted
from pipeline.model.document import Document, Passage, Section, Text, passages
from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Severity
from pipeline.model.scripts import script_of
from pipeline.typesetting.fonts import FontLibrary
from pipeline.writers import docx, text
from pipeline.writers.pdf import write
from tests.benchmarks.readers import pdfium, poppler, similarity
from tests.conformance.declarations import declarations
from tests.conformance.proving import plain
from tests.conformance.verapdf import STANDARDS, broken_rules

LARGE_PRINT = EDITIONS["large-print"]
PACKAGES = {"Adlam": "adlam", "NKo": "nko", "Syriac": "syriac", "Thaana": "thaana"}
WEIGHTS = {"400Regular": "Regular", "700Bold": "Bold"}
NAMES_IN_A_PARAGRAPH = 12


class Script(NamedTuple):
    """The family of its letters, and the least similarity of what is copied from PDFium and from poppler.

    None: the viewer takes the script for a left-to-right one, and copies its words backwards.
    """

    family: str
    script: str
    pdfium: float = 0.995
    poppler: float | None = 0.995


SCRIPTS: Mapping[str, Script] = {
    "dv": Script("NotoSansThaana", "Thaa", pdfium=0.97),
    "ff-Adlm": Script("NotoSansAdlam", "Adlm", poppler=None),
    "he": Script("NotoSansHebrew", "Hebr"),
    "ks": Script("NotoNastaliqUrdu", "Arab"),
    "ks-Deva": Script("NotoSansDevanagari", "Deva"),
    "nqo": Script("NotoSansNKo", "Nkoo", pdfium=0.99, poppler=0.96),
    "sd": Script("NotoSansArabic", "Arab"),
    "sd-Deva": Script("NotoSansDevanagari", "Deva"),
    "syr": Script("NotoSansSyriac", "Syrc"),
}


def words_of(tag: str) -> list[str]:
    if tag == "dv":
        (declaration,) = (each for each in declarations() if each.tag == tag)
        return [passage.words for passage in passages(declaration.document())]
    locale = Locale.parse(tag.replace("-", "_"))
    names = dict.fromkeys((*locale.territories.values(), *locale.languages.values()))
    return [name for name in names if script_of(name[0]) == SCRIPTS[tag].script]


def document_of(tag: str) -> Document:
    title, *names = (Passage((Text(words),)) for words in words_of(tag))
    if tag != "dv":
        joined = (names[at : at + NAMES_IN_A_PARAGRAPH] for at in range(0, len(names), NAMES_IN_A_PARAGRAPH))
        names = [Passage((Text(" ".join(name.words for name in part)),)) for part in joined]
    return Document(title, (Section(None, tuple(names)),), tag)


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> FontLibrary:
    """The installed fonts, and those of the npm packages under the names that users know."""
    packages = os.environ.get("FONT_PACKAGES", "")
    if not packages:
        raise RuntimeError("FONT_PACKAGES is not set: .ci/run fetches the fonts and sets it")
    folder = tmp_path_factory.mktemp("fonts")
    for name, package in PACKAGES.items():
        for file in Path(packages, f"noto-sans-{package}").rglob("*.ttf"):
            if file.parent.name in WEIGHTS:
                (folder / f"NotoSans{name}-{WEIGHTS[file.parent.name]}.ttf").symlink_to(file)
    return FontLibrary((folder,), system=False)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, fonts: FontLibrary) -> Path:
    folder = tmp_path_factory.mktemp("files")
    for tag in SCRIPTS:
        data, findings = write(document_of(tag), LARGE_PRINT, fonts=fonts)
        assert findings == (), tag
        (folder / f"{tag}.pdf").write_bytes(data)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("tag", SCRIPTS)
def test_it_is_set_in_the_face_that_its_readers_expect(tag: str, fonts: FontLibrary) -> None:
    assert fonts.describe(tag, SCRIPTS[tag].script).family == SCRIPTS[tag].family


@pytest.mark.slow
@pytest.mark.parametrize("tag", SCRIPTS)
def test_its_words_come_through(tag: str, files: Path) -> None:
    file, expected, document = files / f"{tag}.pdf", SCRIPTS[tag], document_of(tag)
    source = "\n".join(passage.words for passage in passages(document))
    assert list(map(plain, text_in_tag_order(file.read_bytes()))) == list(map(plain, source.split("\n")))
    assert similarity(pdfium(file), source) >= expected.pdfium
    copied = similarity(poppler(file), source)
    right = copied >= expected.poppler if expected.poppler else copied < 0.5
    assert right, copied


@pytest.mark.slow
@pytest.mark.parametrize("tag", SCRIPTS)
def test_our_checks_find_no_error_in_any_format(tag: str, files: Path) -> None:
    document = document_of(tag)
    made = (
        (pdf_file.check, (files / f"{tag}.pdf").read_bytes(), "large-print"),
        (docx_file.check, docx.write(document, EDITIONS["easy-read"], {})[0], "easy-read"),
        (text_file.check, text.write(document, EDITIONS["plain-text"])[0], "plain-text"),
    )
    for check, data, name in made:
        found = check(data, wanted(document, EDITIONS[name]))
        assert [str(each) for each in found if each.severity is Severity.ERROR] == [], name


@pytest.mark.slow
@pytest.mark.parametrize("standard", STANDARDS)
def test_verapdf_finds_no_broken_rule(standard: str, files: Path) -> None:
    broken = broken_rules(files, standard)
    assert len(broken) == len(SCRIPTS)
    assert {name: rules for name, rules in broken.items() if rules} == {}

"""Our own words pass our own profile for plain English: README, guides, the help, the hints."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from pipeline import guides
from pipeline.checks.plain_language import PLAIN, check
from pipeline.cli import app
from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.finding import Severity
from pipeline.model.glossary import Glossary, Term
from pipeline.readers import read_markdown

ROOT = Path(__file__).parents[1]
PAGES = {"README": (ROOT / "README.md").read_text(encoding="utf-8")} | {
    name: guides.guide(name) for name in guides.names() if name != "maintainer"
}
CODE = re.compile(r"^( *)```.*?^ *```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)

# Names of programs, formats, licences and standards; letters that are words to everybody.
NAMES = """
    A4 ARI BCP BSD BY CC CC-BY-SA-4.0 CLDR CMU CMYK CNRI CPS CSV DFS Dask Debian FILE Flesch GIF Git GB
    GoodSAM HEIC HTML ID IDVA ISC ISO JPEG JPG JSON JUnit LIX LibreOffice MIT liblouis MIT-CMU MPL MPL-1.1 NFC
    MPL-2.0 Microsoft Noto OFL OFL-1.1 OK OR OmegaT PDF PDF/A-2a PDF/A-4 PDF/UA-1 PDF/UA-2 PNG PO PSF Poedit
    Python README RGB SA SARIF SDK SIL SMOG SVG TAG TBX TIFF TMX TOML Thai U UA UA-1 UA-2 UTF UTF-8 Ubuntu
    Unicode Unicode-3.0 Unicode-DFS-2016 WebP Weblate XLIFF XML ZIP docx en-GB gettext macOS manimgx-fonts
    manimgx-fonts-cjk msgctxt msgid msgstr pip python3 sha256 textstat ur veraPDF zh-Hans
""".split()
# The 3 laws, which rules cite by these words, and 2 words that stand in the catalogues as they are.
FIXED = re.compile(r"\*\*Nothing [^*]+\*\*|\*\*CRITICAL\*\*|“Stop!”")
TERMS = tuple(
    Term(term, meaning=meaning.strip(), also=(f"{term}s", f"{term}'s", f"{term}d", re.sub("y$", "ies", term)))
    for term, meaning in re.findall(r"^\| ([a-z ]+) \| (.+) \|$", guides.guide("words"), re.MULTILINE)
    if term != "word"
)


def told(document: Document) -> list[str]:
    """What is wrong with the words, as ``place: rule: message``."""
    findings = check(document, NAMES, PLAIN, Glossary(TERMS))
    return [f"{f.place}: {f.rule.id}: {f.message}" for f in findings if f.severity >= Severity.WARNING]


def prose(markdown: str) -> str:
    """The running text of a page: code is a name, a table is one line."""
    text = TABLE.sub("Look at the table.\n", CODE.sub("", FIXED.sub("PDF", markdown)))
    text = re.sub(r"!\[.*?\]\(.*?\)|<https:[^>]+>", "", re.sub(r"`[^`]+`", "PDF", text))
    return re.sub(r"(?<!\*)\*(?!\*)", "", text)


def sentences(words: dict[str, str]) -> Document:
    """A document with a paragraph for each sentence or part of one."""
    code = re.compile(r"`[^`]*`|“[^”]*”|'[^']*'|\"[^\"]*\"|\[[^\]]*\]|(?<!\S)--?\w\S*|\S*[=<>/*{}_#\\+]\S*")
    blocks = tuple(Passage((Text(code.sub("PDF", text)),)) for text in words.values())
    return Document(Passage((Text("Words"),)), (Section(None, blocks),), "en-GB")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_in_plain_english(page: str) -> None:
    document, _ = read_markdown(prose(PAGES[page]), page, "en-GB")
    assert told(document) == []


def help_texts(command: Any, name: str) -> Iterator[tuple[str, str]]:
    yield name, (command.help or "").partition("\f")[0]
    for parameter in command.params:
        yield f"{name} {parameter.name}", getattr(parameter, "help", None) or ""
    for below, each in getattr(command, "commands", {}).items():
        yield from help_texts(each, f"{name} {below}")


def test_the_help_is_in_plain_english() -> None:
    texts = dict(help_texts(typer.main.get_command(app), "leaflets"))
    assert len(texts) > 50
    assert told(sentences(texts)) == []


def hints() -> Iterator[tuple[str, str]]:
    """Each hint in the code; what is filled in when it is told reads "PDF"."""
    for file in (ROOT / "pipeline").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            values: list[ast.expr] = []
            match node:
                case ast.Assign(targets=[ast.Name(id="hint")], value=value):
                    values = [value]
                case ast.Call(func=ast.Name(id="PipelineError" | "Finding"), args=args, keywords=keywords):
                    values = [*args[3:4], *(each.value for each in keywords if each.arg == "hint")]
                case ast.Call(func=ast.Name(id="Fault"), args=args):
                    values = args[2:3]
            for value in values:
                if isinstance(value, ast.Constant | ast.JoinedStr):
                    yield f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", _spelled(value)


def _spelled(value: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(value, ast.Constant):
        return str(value.value)
    parts = (str(part.value) if isinstance(part, ast.Constant) else " PDF " for part in value.values)
    return "".join(parts)


def test_the_hints_are_in_plain_english() -> None:
    found = dict(hints())
    assert len(found) > 100
    assert told(sentences(found)) == []

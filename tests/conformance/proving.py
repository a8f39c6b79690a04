"""One declaration -> its large-print file, and all that our checks, pdfua and outloud find in it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import outloud

from pipeline.checks.pdf_file import check, text_in_tag_order
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Document, passages
from pipeline.model.editions import EDITIONS, Claims, Look, edition
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import language
from pipeline.model.scripts import script_of
from pipeline.typesetting.fonts import FontLibrary
from pipeline.writers.pdf import MISSING_GLYPH, write
from tests.conformance.declarations import Declaration
from tests.pdfua_findings import pdfua_findings

LARGE_PRINT = EDITIONS["large-print"]
NEWER = edition("large-print", Look(claims=Claims.UA2_A4))
# What an installation has; a font that this machine happens to have would change the list of languages.
FONTS = FontLibrary(system=False)

BREAK_ALLOWED = "\N{ZERO WIDTH SPACE}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """*gap* is why a declaration cannot be set here, "" where it can.

    *faults* are what is wrong besides; *warnings* are the rules that warn, each with how often.
    """

    declaration: Declaration
    gap: str
    faults: tuple[str, ...] = ()
    warnings: str = ""


def proved(declaration: Declaration, folder: Path, newer: Path) -> Outcome:
    """Write the declaration to *folder* if the fonts have all its letters, and look at it.

    *newer* gets it with the claim of the newer standards.
    """
    try:
        language(declaration.tag)
    except PipelineError as error:
        return Outcome(declaration, error.message)
    document = declaration.document()
    data, findings = write(document, LARGE_PRINT, fonts=FONTS)
    gap = _gap(findings)
    if gap:
        return Outcome(declaration, gap, tuple(_other_words(data, document)))
    path = folder / f"{declaration.code}.pdf"
    path.write_bytes(data)
    (newer / path.name).write_bytes(write(document, NEWER, fonts=FONTS)[0])
    expected = [passage.words for passage in passages(document)]
    found = (*findings, *check(data, Wanted(language(document.language), expected, LARGE_PRINT.body_points)))
    errors = (f"{one.rule.id}: {one.message}" for one in found if one.severity is Severity.ERROR)
    warnings = Counter(one.rule.id for one in found if one.severity is not Severity.ERROR)
    return Outcome(
        declaration,
        gap,
        (*errors, *_other_words(data, document), *_faults_for_others(path)),
        ", ".join(f"{rule} {count}" for rule, count in sorted(warnings.items())),
    )


def _gap(findings: Iterable[Finding]) -> str:
    """The letters that no font has, by script."""
    letters = sorted({finding.message.split()[3] for finding in findings if finding.rule is MISSING_GLYPH})
    if not letters:
        return ""
    scripts = sorted({script_of(chr(int(letter[2:], 16))) for letter in letters})
    return f"no font for {len(letters)} of its letters ({', '.join(scripts)}: {letters[0]})"


def _other_words(data: bytes, document: Document) -> Iterator[str]:
    """Whether a screen reader hears other words than the document's."""
    wanted = [plain(passage.words) for passage in passages(document) if plain(passage.words)]
    if [plain(words) for words in text_in_tag_order(data) if plain(words)] != wanted:
        yield "the text in the order of the tags is another"


def _faults_for_others(path: Path) -> Iterator[str]:
    """What other people's programs find in a file."""
    yield from (f"pdfua: {finding}" for finding in pdfua_findings(path))
    errors = outloud.check(str(path)).errors
    if errors:
        yield f"outloud: {errors} errors"


def plain(words: str) -> str:
    """The words in NFC, every white space one space, without places where a line might have been broken."""
    return " ".join(unicodedata.normalize("NFC", words.replace(BREAK_ALLOWED, "")).split())

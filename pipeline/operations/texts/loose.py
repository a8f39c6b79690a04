"""A file of any kind that we read, or standard input -> its document and what people should know of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from pipeline.checks.reading_level.counting import Locate
from pipeline.model.document import Document, Passage, Place, passages
from pipeline.model.errors import PipelineError, combined
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import ENGLISH, language
from pipeline.model.scripts import UNRESOLVED, script_of
from pipeline.operations.texts import pdf
from pipeline.operations.texts.places import in_page, in_text, numbered
from pipeline.project.loose_files import STANDARD_INPUT, files_in, read_loose
from pipeline.project.new_folder import FilesBeside
from pipeline.readers import READERS
from pipeline.readers.imports import IMPORTERS, LARGEST, import_file
from pipeline.readers.imports.encodings import decoded
from pipeline.readers.imports.rules import LEFT_OUT, LOST
from pipeline.readers.imports.word_rules import HIDDEN_WORDS, NOT_READ, STRUCK_WORDS, TRACKED_CHANGE
from pipeline.readers.rules import DROPPED_PAGE_CHROME, LINK_SCHEME, NO_TITLE

NAMED = "standard-input"
"""What messages call a text that comes from standard input."""
PDF = ".pdf"
SUFFIXES = frozenset((*IMPORTERS, PDF))
PAGES = frozenset((".html", ".htm", ".xhtml"))
OLD = {
    ".doc": "open it in Word or LibreOffice, and save it as .docx",
    ".rtf": "open it in Word or LibreOffice, and save it as .docx",
    ".pages": "export it from Pages as Word",
}
WHAT_WAS_READ = (
    LEFT_OUT,
    LOST,
    NOT_READ,
    HIDDEN_WORDS,
    STRUCK_WORDS,
    TRACKED_CHANGE,
    DROPPED_PAGE_CHROME,
    LINK_SCHEME,
)
"""The rules that say which words of a file are not in the text. All others are about making a leaflet."""
HINTS = {DROPPED_PAGE_CHROME: "if it belongs to the text, save that as Markdown, which keeps every line"}
"""What to do where a rule's own hint is for leaflets."""
HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
PAGE_START = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
OTHER_SCRIPT = 0.5
"""From this share of letters in another script on, we ask if the language is right."""
COUNTED = "in its places, the first number counts headings, paragraphs and items, the second one letters"
PAGED = "in its places, the first number is the page, the second one counts letters"


@dataclass(frozen=True, slots=True)
class LooseText:
    """A text that is in no project: *name* is its path, or ``standard-input`` with what it seems to be.

    *notes* are what people should know before they trust the figures: how the language was found, whether
    the order of the words may be wrong. *findings* quote the words of the file that are not in the document.
    """

    name: str
    document: Document
    locate: Locate
    notes: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_texts(names: Sequence[str], given: bytes | None = None, tag: str = "") -> tuple[LooseText, ...]:
    """Return the texts of files, of all files in folders, and of standard input (``-``), which is *given*.

    *tag* is the language that all of them are in; "" takes what each file says, else English. Raises
    PipelineError if one cannot be read, or has no words.
    """
    texts, errors = read_each(names, given, tag)
    if errors:
        raise errors[0]
    return texts


def read_each(
    names: Sequence[str], given: bytes | None = None, tag: str = ""
) -> tuple[tuple[LooseText, ...], tuple[PipelineError, ...]]:
    """Return the texts that can be read, and the errors of the others; arguments as for ``read_texts``.

    Raises PipelineError if none can be read.
    """
    spoken = language(tag).tag if tag else ""
    texts: list[LooseText] = []
    errors: list[PipelineError] = []
    for name in files_in(names, SUFFIXES):
        try:
            given_here = name == STANDARD_INPUT
            texts.append(_read_given(given or b"", spoken) if given_here else _read_file(name, spoken))
        except PipelineError as error:
            errors.append(error)
    if errors and not texts:
        raise combined(errors)
    return tuple(texts), tuple(errors)


def read_text(name: str, data: bytes, tag: str = "") -> LooseText:
    """Return the text of a file whose bytes are *data*; language and errors as for ``read_texts``."""
    return _read(name, data, language(tag).tag if tag else "")


def _read_given(data: bytes, tag: str) -> LooseText:
    if len(data) > LARGEST:
        raise PipelineError("the text is too long", Place(NAMED), f"we read {LARGEST // 1_000_000} MB")
    return _read(f"{NAMED}{_kind_of(data)}", data, tag)


def _kind_of(data: bytes) -> str:
    """What a text without a name is, by its first bytes; a plain text if nothing else."""
    if data.startswith(b"%PDF-"):
        return PDF
    if data.startswith(b"PK\x03\x04"):
        return ".docx" if b"word/" in data else ".odt"
    if PAGE_START.match(data):
        return ".html"
    return ".md" if HEADING.search(data[:LARGEST].decode("utf-8", "replace")) else ".txt"


def _read_file(name: str, tag: str) -> LooseText:
    suffix = PurePath(name).suffix.lower()
    if suffix not in SUFFIXES:
        read_loose(name, LARGEST)  # that a file is not there is to be told first
        hint = OLD.get(suffix, f"we read {', '.join(sorted(SUFFIXES))}; save it as one of these")
        raise PipelineError("we cannot read this kind of file", Place(name), hint)
    return _read(name, read_loose(name, LARGEST), tag, FilesBeside(Path(name), LARGEST))


def _read(name: str, data: bytes, tag: str, beside: FilesBeside | None = None) -> LooseText:
    suffix = PurePath(name).suffix.lower()
    if not data.strip():
        raise PipelineError("this file is empty", Place(name))
    made = _of_pdf(name, data, tag) if suffix == PDF else _of_source(name, data, tag, beside)
    if not any(passage.words.strip() for passage in passages(made.document)):
        raise PipelineError("this file has no words", Place(name), "is it a picture of a page?")
    if not tag:
        _require_own_script(made)
    return made


def _of_source(name: str, data: bytes, tag: str, beside: FilesBeside | None) -> LooseText:
    suffix = PurePath(name).suffix.lower()
    imported = import_file(name, data, beside if beside is not None else {})
    spoken, notes = _language(tag, imported.language)
    document, dropped = READERS[imported.suffix](imported.text, name, spoken, ())
    if any(finding.rule is NO_TITLE for finding in dropped):  # then the reader made one of the folder's name
        document = replace(document, title=Passage((), Place(name)))
    findings = tuple(_told((*imported.findings, *dropped), name))
    if suffix in (".txt", ".md"):
        return LooseText(name, document, in_text(name, imported.text), notes, findings)
    if suffix in PAGES:
        document, locate = in_page(document, name, decoded(data, name))
        return LooseText(name, document, locate, notes, findings)
    document, locate = numbered(document, name)
    return LooseText(name, document, locate, (*notes, COUNTED), findings)


def _of_pdf(name: str, data: bytes, tag: str) -> LooseText:
    words = pdf.words_of(name, data)
    spoken, notes = _language(tag, words.language)
    document, locate = pdf.document_of(words, name, spoken)
    return LooseText(name, document, locate, (*notes, *words.notes, PAGED))


def _told(findings: Sequence[Finding], name: str) -> Iterator[Finding]:
    """What was left out of the text; it stops nobody, unless words may be missing that nobody left out."""
    for finding in findings:
        if finding.rule not in WHAT_WAS_READ:
            continue
        lost = finding.rule in (LOST, NOT_READ)
        level = finding.severity if lost else min(finding.severity, Severity.WARNING)
        here = Place(name) if PurePath(name).suffix.lower() not in (".txt", ".md") else finding.place
        own = None if level is finding.rule.severity else level
        yield replace(finding, place=here, severity_here=own, hint=HINTS.get(finding.rule, finding.hint))


def _language(asked: str, own: str) -> tuple[str, tuple[str, ...]]:
    """The language of a text, and how we know: somebody named it, the file says it, or nobody does."""
    if asked:
        return asked, ()
    if own:
        try:
            known = language(own)
        except PipelineError:
            return ENGLISH, (f"taken as English: we do not know the language {own!r}, which the file names",)
        return known.tag, (f"in {known.english_name}, as the file says",)
    return ENGLISH, ("taken as English, as the file names no language: --language names another",)


def _require_own_script(text: LooseText) -> None:
    """Raise PipelineError if most letters are of a script that the language does not use.

    Word writes the language of the keyboard into a file; figures by the rules of English would be nonsense.
    """
    document = text.document
    found: Counter[str] = Counter()
    for letter, times in Counter("".join(passage.words for passage in passages(document))).items():
        if letter.isalpha() and (script := script_of(letter)) not in UNRESOLVED:
            found[script] += times
    spoken = language(document.language)
    if found.total() and _share_of_others(found, spoken.script) > OTHER_SCRIPT:
        message = f"{text.notes[0]}, but most of its letters are of another script"
        raise PipelineError(message, Place(text.name), "name the language with --language")


MIXED = {
    "Jpan": ("Hani", "Hira", "Kana"),
    "Kore": ("Hang", "Hani"),
    "Hans": ("Hani", "Bopo"),
    "Hant": ("Hani", "Bopo"),
    "Aran": ("Arab",),
}
"""The scripts of characters that a script of a language is made of (ISO 15924)."""


def _share_of_others(found: Counter[str], script: str) -> float:
    own = sum(found[one] for one in MIXED.get(script, (script,)))
    return 1 - own / found.total()

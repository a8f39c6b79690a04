"""Document -> an Easy Read Word file (Office Open XML, Transitional). Never uses the disk or the clock.

Knows WordprocessingML; knows no catalogue and no project. python-docx opens the template, holds the package
with its parts, relationships, lists, pictures and properties, and saves it. The paragraphs and tables are
text until it parses them, because it has no words for most of what our readers need (direction, slots of
complex scripts, languages, alternative texts), and takes ten times as long for the rest. The tests check the
files against Microsoft's schema (openxml-audit).

    body      blocks -> paragraphs, tables     template  the file around the words
    runs      words -> runs                    styles    styles and lists; theme  Word's colour menus
    wml       elements as text                 fonts     script -> font; embedded fonts
    relations links and pictures of a file     saving    words into the file; the file -> bytes
    pictures  SVG -> PNG                       setting   tag, font and line spacing of a language
    rules     the rules of the writer
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.model.document import Document, Passage, Text, walk
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.labels import LABELS
from pipeline.model.language import language
from pipeline.writers.docx.body import Assembly, body
from pipeline.writers.docx.fonts import LATIN, typeface
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.rules import RULES, UNKNOWN_SCRIPT
from pipeline.writers.docx.runs import RunSpelling
from pipeline.writers.docx.saving import filled, saved
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.template import describe, new_file

__all__ = ["ENGLISH_COLUMNS", "RULES", "write"]

ENGLISH_COLUMNS = (
    Passage((Text(LABELS["picture"].text),), language="en-GB"),
    Passage((Text(LABELS["words"].text),), language="en-GB"),
)
"""The headings of the picture column and the words column, if the caller gives no translations."""


def write(
    document: Document,
    edition: Edition,
    drawings: Mapping[str, bytes],
    columns: tuple[Passage, Passage] | None = None,
) -> tuple[bytes, tuple[Finding, ...]]:
    """Return the document as a DOCX file, and findings about anything that could not be shown.

    *drawings*: name of a picture's drawing -> its SVG, as :mod:`pipeline.writers.drawings` makes them.
    *columns* are the headings of tables of pictures and words, if not the document's own. The same arguments
    give the same bytes.
    """
    columns = columns or document.columns or ENGLISH_COLUMNS
    findings: list[Finding] = []
    settings = {tag: _setting(tag, findings) for tag in _tags(document, columns)}
    setting = settings[document.language]
    file = new_file(setting, edition, (LATIN.name, *(each.face.name for each in settings.values())))
    relations = Relations(file.part)
    spellings = {tag: RunSpelling(each, each is not setting, relations) for tag, each in settings.items()}
    spellings[""] = spellings[document.language]
    assembly = Assembly(file, relations, setting, spellings, edition, drawings, columns, findings=findings)
    file = filled(file, body(document, assembly))
    describe(file, document.title.words, setting.language, document.imprint)
    return saved(file), tuple(findings)


def _tags(document: Document, columns: tuple[Passage, Passage]) -> list[str]:
    """All language tags in the document, each once, with the document's own language first."""
    spoken = [spot.passage.language for spot in walk(document)] + [passage.language for passage in columns]
    return list(dict.fromkeys((document.language, *(tag for tag in spoken if tag))))


def _setting(tag: str, findings: list[Finding]) -> WordSetting:
    spoken = language(tag)
    face = typeface(spoken)
    if face is None:
        message = f"there is no font for {spoken.english_name} (script {spoken.script})"
        findings.append(Finding(UNKNOWN_SCRIPT, message, language=spoken.tag))
    return WordSetting(spoken, face or LATIN)

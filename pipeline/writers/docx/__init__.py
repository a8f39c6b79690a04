"""Document -> an Easy Read Word file (Office Open XML, Transitional). Never uses the disk or the clock.

Knows WordprocessingML; knows no catalogue and no project. python-docx opens the template, holds the package
with its parts, relationships, lists, pictures and properties, and saves it. The paragraphs and tables are
text until it parses them, because it has no words for most of what our readers need (direction, slots of
complex scripts, languages, alternative texts), and takes ten times as long for the rest. The tests check the
files against Microsoft's schema (openxml-audit).

    body      blocks -> paragraphs, tables     template  the file around the words
    lists     lists, and lists within them     tables    tables, in columns or row by row
    assembly  passages -> paragraphs           widths    how wide words are at most
    runs      words -> runs                    styles    styles and lists; theme  Word's colour menus
    wml       elements as text                 fonts     script -> font; embedded fonts
    relations links and pictures of a file     saving    words into the file; the file -> bytes
    pictures  picture -> PNG, JPEG             setting   tag, font and line spacing of a language
    foot      the foot of each page            paper     the size of a page
    rules     the rules of the writer
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.model.clusters import overprints, plain, signs, spelled
from pipeline.model.document import Document, foreign, passages, walk
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.language import language, latin_language
from pipeline.model.raster import Drawn
from pipeline.writers.docx.assembly import Assembly
from pipeline.writers.docx.body import body
from pipeline.writers.docx.fonts import LATIN, typeface
from pipeline.writers.docx.foot import footer
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.rules import PLAIN_SIGN, RULES, UNKNOWN_SCRIPT
from pipeline.writers.docx.runs import RunSpelling
from pipeline.writers.docx.saving import filled, footed, saved
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.template import describe, new_file

__all__ = ["RULES", "write"]

PLAIN_HINT = "write the plain sign, or words: a digit is read on every telephone"


def write(
    document: Document, edition: Edition, drawings: Mapping[str, Drawn]
) -> tuple[bytes, tuple[Finding, ...]]:
    """Return the document as a DOCX file, and findings about anything that could not be shown.

    *drawings*: name of a picture's drawing -> the picture, as :mod:`pipeline.writers.drawings` makes them.
    The same arguments give the same bytes.
    """
    findings: list[Finding] = []
    names = latin_language(document.source_language)
    settings = {tag: _setting(tag, names, findings) for tag in _tags(document)}
    setting = settings[document.language]
    file = new_file(setting, edition, (LATIN.name, *(each.face.name for each in settings.values())))
    relations = Relations(file.part)
    findings += _plain_signs(document)
    spellings: dict[str, RunSpelling] = {}
    for tag, each in settings.items():
        spellings[tag] = RunSpelling(each, each is not setting, relations, spellings)
    spellings[""] = spellings[document.language]
    assembly = Assembly(file, relations, setting, spellings, edition, drawings, findings=findings)
    file = filled(file, body(document, assembly))
    if foot := footer(document, assembly):
        footed(file, foot)
    describe(file, document.file_title[0], setting.language, document.imprint)
    spellings.clear()  # they hold each other and the file, until Python collects garbage
    return saved(file), tuple(findings)


def _tags(document: Document) -> list[str]:
    """All language tags in the document, each once, with the document's own language first."""
    every = [spot.passage for spot in walk(document)]
    spoken = [passage.language for passage in every]
    spoken += [part.language for passage in every for part in foreign(passage.content)]
    return list(dict.fromkeys((document.language, *(tag for tag in spoken if tag))))


def _plain_signs(document: Document) -> Iterator[Finding]:
    """Findings about the signs that the file shows as plain ones, each once."""
    shown = {
        (words[start:end], passage.language or document.language): None
        for passage in passages(document)
        for words in [passage.words]
        for start, end in signs(words)
        if overprints(words[start:end])
    }
    for sign, tag in shown:
        yield Finding(
            PLAIN_SIGN, f"{plain(sign)} is shown for {spelled(sign)}", hint=PLAIN_HINT, language=tag
        )


def _setting(tag: str, names: str, findings: list[Finding]) -> WordSetting:
    spoken = language(tag)
    face = typeface(spoken)
    if face is None:
        message = f"there is no font for {spoken.english_name} (script {spoken.script})"
        findings.append(Finding(UNKNOWN_SCRIPT, message, language=spoken.tag))
    return WordSetting(spoken, face or LATIN, names)

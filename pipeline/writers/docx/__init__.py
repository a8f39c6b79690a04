"""Document -> an Easy Read Word file (Office Open XML, Transitional). Never uses the disk or the clock.

Knows WordprocessingML; knows no catalogue and no project. We write the XML as text and zip it, because
python-docx does not support most of what our readers need (direction, slots of complex scripts, languages,
alternative texts, links, fields, reproducible bytes) and takes twenty times as long. The tests read the
files back with python-docx, and check them against Microsoft's schema (openxml-audit).

    body      blocks -> paragraphs, tables     template  the parts around the words
    runs      words -> runs                    styles    styles and lists; theme  Word's colour menus
    wml       elements as text                 fonts     script -> font; embedded fonts
    package   members -> zip                   setting   tag, font and line spacing of a language
    pictures  SVG -> PNG                       rules     the rules of the writer
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from pipeline.model.document import Document, Passage, Text, walk
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.labels import LABELS
from pipeline.model.language import language
from pipeline.writers.docx import wml
from pipeline.writers.docx.body import Assembly, body
from pipeline.writers.docx.fonts import LATIN, typeface
from pipeline.writers.docx.package import Member, Relations, deflated, pack
from pipeline.writers.docx.rules import RULES, UNKNOWN_SCRIPT
from pipeline.writers.docx.runs import Spelling
from pipeline.writers.docx.setting import Setting
from pipeline.writers.docx.styles import numbering_part
from pipeline.writers.docx.template import (
    DOCUMENT_PARTS,
    core_properties,
    fixed_members,
    page_layout,
)

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
    relations = Relations()
    fixed_ids = {kind: relations.to_part(kind, target) for kind, target in DOCUMENT_PARTS.items()}
    spellings = {tag: Spelling(each, each is not setting, relations) for tag, each in settings.items()}
    spellings[""] = spellings[document.language]
    assembly = Assembly(setting, spellings, edition, drawings, columns, relations, findings=findings)
    words = body(document, assembly)
    main = wml.part("document", f"<w:body>{words}{page_layout(setting, fixed_ids['footer'])}</w:body>")
    families = tuple(sorted({LATIN.name, *(each.face.name for each in settings.values())}))
    members = (*fixed_members(setting, edition, families), *_members(document, assembly, main))
    return pack(members), tuple(findings)


def _tags(document: Document, columns: tuple[Passage, Passage]) -> list[str]:
    """All language tags in the document, each once, with the document's own language first."""
    spoken = [spot.passage.language for spot in walk(document)] + [passage.language for passage in columns]
    return list(dict.fromkeys((document.language, *(tag for tag in spoken if tag))))


def _setting(tag: str, findings: list[Finding]) -> Setting:
    spoken = language(tag)
    face = typeface(spoken)
    if face is None:
        message = f"there is no font for {spoken.english_name} (script {spoken.script})"
        findings.append(Finding(UNKNOWN_SCRIPT, message, language=spoken.tag))
    return Setting(spoken, face or LATIN)


def _members(document: Document, assembly: Assembly, main: str) -> Iterator[Member]:
    """The members of the package that are specific to this document."""
    core = core_properties(document.title.words, assembly.setting.language, document.imprint)
    yield deflated("docProps/core.xml", core)
    yield _numbering(tuple(assembly.lists.items()))
    yield deflated("word/document.xml", main)
    yield deflated("word/_rels/document.xml.rels", assembly.relations.part())
    yield from (assembly.pictures[name] for name in sorted(assembly.pictures))


@lru_cache(maxsize=256)
def _numbering(lists: tuple[tuple[int, tuple[bool, int]], ...]) -> Member:
    """The numbering part, cached because most leaflets have the same lists, or none."""
    return deflated("word/numbering.xml", numbering_part(dict(lists)))

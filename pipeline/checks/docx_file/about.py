"""Rules on the file as a whole: its properties, languages, paper size and page numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from pipeline.checks.docx_file.cells import normalised
from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.opened import Element, Opened, W, value, whole
from pipeline.checks.wanted import Wanted
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import TAG, language

NO_TITLE = Rule(
    "docx/no-title",
    Severity.ERROR,
    "The file has no title in its properties.",
    why="A screen reader reads the title first. Without a title, it reads the file name.",
    standard="WCAG2ICT, 2.4.2; WCAG 2.2, 2.4.2 Page Titled",
    bad="<dc:title/>",
    good="<dc:title>Calling the police</dc:title>",
)
WRONG_LANGUAGE = Rule(
    "docx/wrong-language",
    Severity.ERROR,
    "The file's properties do not give the leaflet's language.",
    why="Search engines and libraries list it under the wrong language, so its readers do not find it.",
    standard="WCAG 2.2, 3.1.1 Language of Page",
    bad="<dc:language>en-US</dc:language> in an Urdu leaflet",
    good="<dc:language>ur</dc:language>",
)
DUPLICATE_PROPERTY = Rule(
    "docx/duplicate-property",
    Severity.ERROR,
    "The same file property is given twice.",
    why="Word reports that the file is damaged.",
    standard="ECMA-376-2, 8.3.4",
    bad="<dc:title>Police</dc:title><dc:title>Police</dc:title>",
    good="<dc:title>Police</dc:title>",
)
DEFAULT_LANGUAGE = Rule(
    "docx/default-language",
    Severity.ERROR,
    "The default language of the text is not the leaflet's language.",
    why="A screen reader chooses its voice by this language. Urdu in an English voice cannot be understood.",
    standard="WCAG 2.2, 3.1.1 Language of Page",
    bad='<w:lang w:val="en-US"/> in an Urdu leaflet',
    good='<w:lang w:val="ur-PK" w:eastAsia="ur-PK" w:bidi="ur-PK"/>',
)
MALFORMED_LANGUAGE = Rule(
    "docx/malformed-language",
    Severity.ERROR,
    "A language tag is not valid.",
    why="Programs ignore the tag and read the words in the wrong voice.",
    standard="BCP 47 (RFC 5646)",
    bad='<w:lang w:val="zh_Hans"/>',
    good='<w:lang w:val="zh-CN"/>',
)
OLD_MODE = Rule(
    "docx/old-mode",
    Severity.ERROR,
    "Word opens the file in Compatibility Mode.",
    why="Word then switches off some accessibility features, and its title bar shows a worrying note.",
    standard="MS-DOCX, compatibilityMode",
    bad='<w:compatSetting w:name="compatibilityMode" w:val="12"/>',
    good='<w:compatSetting w:name="compatibilityMode" w:val="15"/>',
)
PAPER = Rule(
    "docx/paper",
    Severity.ERROR,
    "The paper is not A4.",
    why="Printers shrink pages that were made for other paper, so the letters become too small.",
    standard="UKAAF G003 (2019)",
    bad='<w:pgSz w:w="12240" w:h="15840"/>',
    good='<w:pgSz w:w="11906" w:h="16838"/>',
)
NO_PAGE_NUMBER = Rule(
    "docx/no-page-number",
    Severity.ERROR,
    "The pages have no page number in the footer.",
    why="Loose pages cannot be put back in order, and readers cannot say which page they are on.",
    standard="UKAAF G003 (2019)",
    bad="a file without a footer",
    good='<w:fldSimple w:instr=" PAGE ">',
)
DRAFT = Rule(
    "docx/page-without-draft",
    Severity.ERROR,
    "The pages of a draft do not say that it is a draft.",
    why="A page that lies alone on a printer looks finished, and somebody hands it out.",
    standard="design: nothing unchecked looks checked",
    bad="a draft whose footer has only the number of the page",
    good="Draft and Wersja robocza in the footer",
)
UNBALANCED_FIELD = Rule(
    "docx/unbalanced-field",
    Severity.ERROR,
    "A field has a beginning and no end.",
    why="Word hides the rest of the paragraph, or reports that the file is damaged.",
    standard="ECMA-376-1, 17.16.18",
    bad='<w:fldChar w:fldCharType="begin"/> alone',
    good="begin, separate, end",
)
RULES = (
    NO_TITLE,
    WRONG_LANGUAGE,
    DUPLICATE_PROPERTY,
    DEFAULT_LANGUAGE,
    MALFORMED_LANGUAGE,
    OLD_MODE,
    PAPER,
    NO_PAGE_NUMBER,
    DRAFT,
    UNBALANCED_FIELD,
)

DC = "{http://purl.org/dc/elements/1.1/}"
A4 = (11906, 16838)
TOLERANCE = 10  # twips (half a point): programs round A4 in different ways


def check_file_as_a_whole(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check the properties, languages, Word version, paper size, page numbers and fields."""
    yield from _properties(file, wanted)
    yield from _languages(file, wanted)
    yield from _mode(file)
    yield from _paper(file)
    yield from _page_number(file)
    yield from _draft(file, wanted)
    yield from _fields(file)


def _properties(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    core = file.part(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    rows: list[Element] = list(core) if core is not None else []
    texts = {str(row.tag): (row.text or "").strip() for row in rows}
    if not texts.get(f"{DC}title"):
        yield NO_TITLE, "the properties have no title"
    spoken = texts.get(f"{DC}language", "")
    if spoken != wanted.language.tag:
        yield (
            WRONG_LANGUAGE,
            f"the properties give {spoken or 'no language'}; the leaflet is in {wanted.language.tag}",
        )
    for tag, times in Counter(str(row.tag) for row in rows).items():
        if times > 1:
            yield DUPLICATE_PROPERTY, f"the property {etree.QName(tag).localname} is given {times} times"


def _languages(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    defaults = file.styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    for slot in ("val", "eastAsia", "bidi"):
        tag = value(defaults, slot)
        if not same_language(tag, wanted.language.tag):
            yield DEFAULT_LANGUAGE, f"{slot} is {tag or 'missing'}; the leaflet is in {wanted.language.tag}"
    elements = (
        each for tree in (file.styles, file.document, *file.footers) for each in tree.iter(W + "lang")
    )
    for tag in sorted({str(tag) for element in elements for tag in element.attrib.values()}):
        if not TAG.fullmatch(tag):
            yield MALFORMED_LANGUAGE, f"{tag!r} is not a language tag"


def same_language(one: str, other: str) -> bool:
    """Return whether two tags name the same written language. Scripts count for Chinese only."""
    return _written_language(one) == _written_language(other)


def _written_language(tag: str) -> tuple[str, str]:
    """The primary language of a tag, and what tells its written form from others; the tag if it is none."""
    try:
        known = language(tag)
    except PipelineError:
        return tag, ""
    return known.spoken, known.script if known.spoken == "zh" else ""


def _mode(file: Opened) -> Iterator[Complaint]:
    settings = file.part(RELATIONSHIP_TYPE.SETTINGS)
    found = settings.iter(W + "compatSetting") if settings is not None else ()
    modes = [value(each) for each in found if value(each, "name") == "compatibilityMode"]
    if not modes or whole(modes[0]) < 15:
        yield OLD_MODE, f"compatibilityMode is {modes[0] if modes else 'missing (12)'}; it must be 15"


def _paper(file: Opened) -> Iterator[Complaint]:
    sizes = list(file.document.iter(W + "pgSz"))
    for size in sizes:
        found = (whole(value(size, "w")), whole(value(size, "h")))
        if any(abs(one - other) > TOLERANCE for one, other in zip(found, A4, strict=True)):
            yield PAPER, f"the paper is {found[0] / 567:.1f} by {found[1] / 567:.1f} cm, not 21.0 by 29.7"
    if not sizes:
        yield PAPER, "no paper size is given"


def _page_number(file: Opened) -> Iterator[Complaint]:
    referred = next(file.document.iter(W + "footerReference"), None) is not None
    instructions = [
        field.text or value(field, "instr")
        for footer in file.footers
        for field in footer.iter(W + "instrText", W + "fldSimple")
    ]
    if not referred or not any("PAGE" in (text or "").split() for text in instructions):
        yield NO_PAGE_NUMBER, "the document uses no footer that has a PAGE field"


def _draft(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    said = [normalised(paragraph.words) for paragraph in file.footer_paragraphs]
    for word in map(normalised, wanted.draft):
        if not any(word in words for words in said):
            yield DRAFT, f"the footer does not say {quoted(word)}"


def _fields(file: Opened) -> Iterator[Complaint]:
    for tree in (file.document, *file.footers):
        count = Counter(value(mark, "fldCharType") for mark in tree.iter(W + "fldChar"))
        if count["begin"] != count["end"]:
            yield UNBALANCED_FIELD, f"{count['begin']} fields begin, {count['end']} fields end"

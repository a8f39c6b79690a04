"""The rules on finished PDFs, with their reasons and samples."""

from __future__ import annotations

from pipeline.model.finding import Rule, Severity

UNREADABLE = Rule(
    "pdf/unreadable",
    Severity.ERROR,
    "The file cannot be read as a PDF.",
    why="Nobody can open it.",
    standard="ISO 32000-1:2008, 7.5",
    bad="a file that ends in the middle",
    good="a file that begins with %PDF-1.7 and ends with %%EOF",
)
UNTAGGED = Rule(
    "pdf/untagged",
    Severity.ERROR,
    "The file has no tags.",
    why="A screen reader must then guess the headings, lists and paragraphs, and their order.",
    standard="ISO 14289-1:2014, 7.1",
    bad="a catalog without /StructTreeRoot, or without /MarkInfo <</Marked true>>",
    good="/MarkInfo <</Marked true>> /StructTreeRoot 5 0 R",
)
LANGUAGE = Rule(
    "pdf/language",
    Severity.ERROR,
    "The file does not give the leaflet's language.",
    why="A screen reader may then read Urdu with an English voice.",
    standard="WCAG 2.2, 3.1.1 Language of Page; ISO 14289-1:2014, 7.2",
    bad="/Lang (en) in a leaflet in Urdu",
    good="/Lang (ur)",
)
UNMARKED_LANGUAGE = Rule(
    "pdf/unmarked-language",
    Severity.WARNING,
    "Words in another language are not marked with their language.",
    why="A screen reader reads them with the voice of the leaflet's language, and nobody understands them.",
    standard="WCAG 2.2, 3.1.2 Language of Parts; ISO 14289-1:2014, 7.2",
    bad="GoodSAM in a P of a file with /Lang (ur)",
    good="GoodSAM in a Span with /Lang (en-GB)",
)
PASSAGE_LANGUAGE = Rule(
    "pdf/passage-language",
    Severity.ERROR,
    "The tag of a passage gives another language than that of its words.",
    why="A screen reader reads English with an Urdu voice, and nobody understands it.",
    standard="WCAG 2.2, 3.1.2 Language of Parts; ISO 14289-1:2014, 7.2",
    bad="an English title without /Lang in a leaflet in Urdu",
    good="/Lang (en-GB) at the tag of the title",
)
TITLE = Rule(
    "pdf/title",
    Severity.ERROR,
    "The window of a PDF program does not show the leaflet's title.",
    why="A blind reader with several files open hears the file name instead of the title.",
    standard="WCAG 2.2, 2.4.2 Page Titled; ISO 14289-1:2014, 7.1",
    bad="Title (untitled), or a catalog without DisplayDocTitle true",
    good="Title (Calling the police) /ViewerPreferences <</DisplayDocTitle true>>",
)
HEADINGS = Rule(
    "pdf/headings",
    Severity.ERROR,
    "The headings skip a level, or the file does not have exactly one title.",
    why="People who use screen readers move from heading to heading. A gap makes them search for a part.",
    standard="ISO 14289-1:2014, 7.4.2; WCAG 2.2, 1.3.1 Info and Relationships",
    bad="H1 H3",
    good="H1 H2 H3 H2",
)
PICTURE = Rule(
    "pdf/picture-without-text",
    Severity.ERROR,
    "A picture has no alternative text.",
    why="Blind readers do not learn what the picture shows.",
    standard="WCAG 2.2, 1.1.1 Non-text Content; ISO 14289-1:2014, 7.3",
    bad="/S /Figure without /Alt",
    good="/S /Figure /Alt (A telephone)",
)
TABLE = Rule(
    "pdf/table",
    Severity.ERROR,
    "The rows of a table have different numbers of cells, or a cell with a name does not say what it names.",
    why="A screen reader says the names of row and column before a cell; it would say the wrong ones.",
    standard="ISO 14289-1:2014, 7.5; WCAG 2.2, 1.3.1 Info and Relationships",
    bad="TR > TH TH, TR > TD; or TH without /Scope",
    good="TR > TH /Scope /Column, TH /Scope /Column; TR > TH /Scope /Row, TD",
)
LINK = Rule(
    "pdf/link",
    Severity.ERROR,
    "A link has no tag or no description, or the Tab key does not reach it in reading order.",
    why="People who use the keyboard or a screen reader cannot find or follow the link.",
    standard="ISO 14289-1:2014, 7.18",
    bad="a link annotation outside a Link tag, without /Contents, or on a page without /Tabs /S",
    good="Link > OBJR > annotation with /Contents (GoodSAM) on a page with /Tabs /S",
)
FONT = Rule(
    "pdf/font-not-embedded",
    Severity.ERROR,
    "A font is not embedded in the file.",
    why="Another computer may show other letters, or empty boxes.",
    standard="ISO 14289-1:2014, 7.21.4.1",
    bad="/BaseFont /Helvetica without a font file",
    good="/FontFile2 12 0 R",
)
TEXTLESS = Rule(
    "pdf/letter-without-text",
    Severity.ERROR,
    "The file shows letters and does not give their text.",
    why="Programs cannot read these letters aloud, search for them or copy them.",
    standard="ISO 14289-1:2014, 7.21.7",
    bad="a font without /ToUnicode, or with U+0000 or U+FFFE in it",
    good="/ToUnicode 14 0 R with a text for each code that is shown",
)
NOTDEF = Rule(
    "pdf/empty-box",
    Severity.ERROR,
    "The file shows an empty box instead of a letter.",
    why="Readers cannot know which letter is missing: it may be part of a number or a name.",
    standard="ISO 14289-1:2014, 7.21.8",
    bad="a code that stands for glyph 0",
    good="a code that stands for the glyph of a letter",
)
UNSEEN = Rule(
    "pdf/unseen-letter",
    Severity.ERROR,
    "The page does not show a letter, a digit or a mark that the file has.",
    why="A screen reader speaks it, and people who look at the page do not know of it: a digit may be lost.",
    standard="ISO 14289-1:2014, 7.1; WCAG 2.2, 1.3.1 Info and Relationships",
    bad="a digit whose glyph is empty, or words beyond the edge of the paper",
    good="each letter with its ink, on the paper",
)
SMALL = Rule(
    "pdf/small-text",
    Severity.ERROR,
    "Some text is smaller than the edition allows.",
    why="People who need large print need all the text large, even page numbers.",
    standard="UKAAF G003 (2019)",
    bad="a page number of 9 points under words of 18",
    good="a page number of 18 points",
)
STRAY = Rule(
    "pdf/content-without-tag",
    Severity.ERROR,
    "Something on a page has no tag and is not marked as decoration.",
    why="A screen reader leaves it out or reads it in the wrong place.",
    standard="ISO 14289-1:2014, 7.1",
    bad="BT (Call 999) Tj ET",
    good="/P <</MCID 0>> BDC BT (Call 999) Tj ET EMC",
)
WORDS = Rule(
    "pdf/words-differ",
    Severity.ERROR,
    "The file does not have the words of its leaflet.",
    why="A screen reader would read another text: a number reversed, or a sentence lost.",
    standard="WCAG 2.2, 1.3.2 Meaningful Sequence",
    bad="“Press 55.” in the leaflet, “.55 sserP” in the file",
    good="the same words in the same order",
)
ACTION = Rule(
    "pdf/action",
    Severity.ERROR,
    "The file runs an action by itself, or a link does more than open an address.",
    why="Scripts can do harm, or tell others who reads the file. Some programs refuse such files.",
    standard="ISO 19005-2:2011, 6.5",
    bad="/OpenAction <</S /JavaScript ...>>",
    good="/A <</S /URI /URI (https://example.org)>>",
)
ATTACHMENT = Rule(
    "pdf/attachment",
    Severity.ERROR,
    "Other files are attached to the file.",
    why="Readers do not find them, virus scanners may stop the leaflet, and nobody has checked them.",
    standard="ISO 14289-1:2014, 7.11",
    bad="/Names <</EmbeddedFiles ...>>",
    good="a file that contains only the leaflet",
)
ARCHIVE = Rule(
    "pdf/archive",
    Severity.ERROR,
    "Other or later programs may show the file differently.",
    why="Public bodies must keep what they hand out. Their copy must look the same years later.",
    standard="ISO 19005-2:2011, 6.1.3, 6.2.3, 6.2.4.3, 6.2.10, 6.3.2",
    bad="a catalog without /OutputIntents, or /Encrypt in the trailer",
    good="/OutputIntents [<</S /GTS_PDFA1 /DestOutputProfile 9 0 R ...>>] and /ID in the trailer",
)
CLAIM = Rule(
    "pdf/claim",
    Severity.ERROR,
    "The file says that it keeps a standard, and does not have the form that this standard asks for.",
    why="Public bodies trust what a file says of itself, until a program of theirs refuses it.",
    standard="ISO 14289-1:2014, 5; ISO 14289-2:2024, 5; ISO 19005-2:2011, 6.6.4; ISO 19005-4:2020, 6.7.3",
    bad="<pdfuaid:part>2</pdfuaid:part> in a file that begins with %PDF-1.7",
    good="<pdfuaid:part>1</pdfuaid:part> in a file that begins with %PDF-1.7",
)

CONTRAST = Rule(
    "pdf/contrast",
    Severity.ERROR,
    "Some words have less than 7:1 contrast with their background.",
    why="Many people who need large print see small differences of light badly. They cannot see grey words.",
    standard="WCAG 2.2, 1.4.6 Contrast (Enhanced)",
    bad="0.5 g: grey words on white, 4.0:1",
    good="0 g: black words on white, 21:1",
)
MARGIN = Rule(
    "pdf/margin",
    Severity.WARNING,
    "Some words are in the margin.",
    why="A printer may cut them off, a binding may hide them, and readers do not look for them there.",
    standard="American Council of the Blind, Large Print Guidelines",
    bad="1 0 0 1 20 400 Tm: words 7 mm from the edge of the paper",
    good="1 0 0 1 70.87 400 Tm: words 25 mm from the edge of the paper",
)
OVERLAP = Rule(
    "pdf/overlap",
    Severity.ERROR,
    "Letters overlap.",
    why="Nobody can read them. A dot of one line can turn a letter of the next line into another.",
    standard="UKAAF G003 (2019); American Council of the Blind, Large Print Guidelines",
    bad="Nastaliq of 18 points, in lines that are 20 points apart",
    good="Nastaliq of 18 points, in lines that are 36 points apart",
)
PLACE = Rule(
    "pdf/misplaced-words",
    Severity.ERROR,
    "The page shows the words of a tag in another order, or torn apart.",
    why="People who see the page read another sentence than people who hear it. A “not” can be elsewhere.",
    standard="WCAG 2.2, 1.3.2 Meaningful Sequence",
    bad="“Call not do them.” on the page, “Do not call them.” in the tag",
    good="“Do not call them.” on the page and in the tag",
)
PAGE_NUMBER = Rule(
    "pdf/no-page-number",
    Severity.ERROR,
    "A page does not show its number.",
    why="Loose pages cannot be put back in order, and readers cannot say which page they are on.",
    standard="UKAAF G003 (2019)",
    bad="a third page with 2 at its foot, or with no number",
    good="Page 3 of 5 at the foot of the third page",
)
DRAFT = Rule(
    "pdf/page-without-draft",
    Severity.ERROR,
    "A page of a draft does not say that it is a draft.",
    why="A page that lies alone on a printer looks finished, and somebody hands it out.",
    standard="design: nothing unchecked looks checked",
    bad="the third page of a draft, with only its number at its foot",
    good="Draft and Wersja robocza at the foot of each page",
)
LONG_LINE = Rule(
    "pdf/long-line",
    Severity.WARNING,
    "A line is too long to follow easily.",
    why="People who see only a few words at a time cannot find the beginning of the next line.",
    standard="WCAG 2.2, 1.4.8 Visual Presentation; RNIB, Clear print",
    bad="a line of 90 letters",
    good="lines of at most 65 letters, 40 in Chinese, Japanese and Korean",
)
NUMBER = Rule(
    "pdf/number-order",
    Severity.ERROR,
    "The page does not show a number, a code, an address or a name from left to right.",
    why="A telephone number with its groups in the wrong order reaches nobody, or a stranger.",
    standard="Unicode UAX #9; WCAG 2.2, 1.3.2 Meaningful Sequence",
    bad="0808 2000 247 in the tag, 247 2000 0808 on the page; *#31# in the tag, #31#* on the page",
    good="0808 2000 247 and *#31# from left to right, even in right-to-left text",
)
NAMES = Rule(
    "pdf/names-somebody",
    Severity.ERROR,
    "The metadata, or a picture, names a person, a place or a computer.",
    why="Strangers can learn who made the leaflet and where. That can put people in danger.",
    standard="design: no file names the person who made it",
    bad="/Author (Jane Doe), or a path below C:\\Users",
    good="/Producer (Leaflets) and no author",
)

RULES: tuple[Rule, ...] = (
    UNREADABLE,
    UNTAGGED,
    LANGUAGE,
    UNMARKED_LANGUAGE,
    PASSAGE_LANGUAGE,
    TITLE,
    HEADINGS,
    PICTURE,
    TABLE,
    LINK,
    FONT,
    TEXTLESS,
    NOTDEF,
    UNSEEN,
    SMALL,
    STRAY,
    WORDS,
    ACTION,
    ATTACHMENT,
    ARCHIVE,
    CLAIM,
    CONTRAST,
    MARGIN,
    OVERLAP,
    PLACE,
    PAGE_NUMBER,
    DRAFT,
    LONG_LINE,
    NUMBER,
    NAMES,
)

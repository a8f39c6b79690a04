"""The rules that a finished PDF is held against, with their reasons and samples."""

from __future__ import annotations

from pipeline.model.finding import Rule, Severity

UNREADABLE = Rule(
    "pdf/unreadable",
    Severity.ERROR,
    "The file is no PDF that can be read.",
    why="Nobody can open it.",
    standard="ISO 32000-1:2008, 7.5",
    bad="a file that ends in the middle",
    good="a file that begins with %PDF-1.7 and ends with %%EOF",
)
UNTAGGED = Rule(
    "pdf/untagged",
    Severity.ERROR,
    "The file has no tags.",
    why="A screen reader then guesses what is a heading, a list, a paragraph, and in which order to read.",
    standard="ISO 14289-1:2014, 7.1",
    bad="a catalog without /StructTreeRoot, or without /MarkInfo <</Marked true>>",
    good="/MarkInfo <</Marked true>> /StructTreeRoot 5 0 R",
)
LANGUAGE = Rule(
    "pdf/language",
    Severity.ERROR,
    "The file does not say which language it is in.",
    why="A screen reader would speak Urdu with an English voice.",
    standard="WCAG 2.2, 3.1.1 Language of Page; ISO 14289-1:2014, 7.2",
    bad="/Lang (en) in a leaflet in Urdu",
    good="/Lang (ur)",
)
TITLE = Rule(
    "pdf/title",
    Severity.ERROR,
    "The window does not show the leaflet's title.",
    why="A reader with several files open hears a file name instead of what the leaflet is about.",
    standard="WCAG 2.2, 2.4.2 Page Titled; ISO 14289-1:2014, 7.1",
    bad="Title (untitled), or a catalog without DisplayDocTitle true",
    good="Title (Calling the police) /ViewerPreferences <</DisplayDocTitle true>>",
)
HEADINGS = Rule(
    "pdf/headings",
    Severity.ERROR,
    "The headings skip a level, or there is not one title.",
    why="Readers of screens move by headings; a missing level makes them think that they missed a part.",
    standard="ISO 14289-1:2014, 7.4.2; WCAG 2.2, 1.3.1 Info and Relationships",
    bad="H1 H3",
    good="H1 H2 H3 H2",
)
PICTURE = Rule(
    "pdf/picture-without-text",
    Severity.ERROR,
    "A picture has no alternative text.",
    why="A blind reader does not learn what everybody else sees.",
    standard="WCAG 2.2, 1.1.1 Non-text Content; ISO 14289-1:2014, 7.3",
    bad="/S /Figure without /Alt",
    good="/S /Figure /Alt (A telephone)",
)
LINK = Rule(
    "pdf/link",
    Severity.ERROR,
    "A link is not tagged, does not say where it leads, or cannot be reached in order.",
    why="Someone who uses the keyboard or a voice cannot find or follow it.",
    standard="ISO 14289-1:2014, 7.18",
    bad="a link annotation outside a Link tag, without /Contents, or on a page without /Tabs /S",
    good="Link > OBJR > annotation with /Contents (GoodSAM) on a page with /Tabs /S",
)
FONT = Rule(
    "pdf/font-not-embedded",
    Severity.ERROR,
    "A font is not in the file.",
    why="Another computer shows other letters, or boxes.",
    standard="ISO 14289-1:2014, 7.21.4.1",
    bad="/BaseFont /Helvetica without a font file",
    good="/FontFile2 12 0 R",
)
TEXTLESS = Rule(
    "pdf/letter-without-text",
    Severity.ERROR,
    "The file shows letters without saying which they are.",
    why="They cannot be read aloud, searched or copied.",
    standard="ISO 14289-1:2014, 7.21.7",
    bad="a font without /ToUnicode, or with U+0000 or U+FFFE in it",
    good="/ToUnicode 14 0 R with a text for each code that is shown",
)
NOTDEF = Rule(
    "pdf/empty-box",
    Severity.ERROR,
    "The file shows a box instead of a letter.",
    why="A reader cannot know which letter was meant: a number or a name may be lost.",
    standard="ISO 14289-1:2014, 7.21.8",
    bad="a code that stands for glyph 0",
    good="a letter that the font has",
)
SMALL = Rule(
    "pdf/small-text",
    Severity.ERROR,
    "Some text is smaller than the edition promises.",
    why="Who needs large print needs all of it large, page numbers too.",
    standard="UKAAF G003 (2019)",
    bad="a page number of 9 points under words of 18",
    good="a page number of 18 points",
)
STRAY = Rule(
    "pdf/content-without-tag",
    Severity.ERROR,
    "Something on a page has no tag and is not marked as decoration.",
    why="A screen reader leaves it out, or reads it in the wrong place.",
    standard="ISO 14289-1:2014, 7.1",
    bad="BT (Call 999) Tj ET",
    good="/P <</MCID 0>> BDC BT (Call 999) Tj ET EMC",
)
WORDS = Rule(
    "pdf/words-differ",
    Severity.ERROR,
    "The words of the file are not those of the leaflet.",
    why="A voice or a copy would give another text: a number turned round, a sentence lost.",
    standard="WCAG 2.2, 1.3.2 Meaningful Sequence",
    bad="Press 55.  in the leaflet, and  .55 sserP  in the file",
    good="the same words in the same order",
)
ACTION = Rule(
    "pdf/action",
    Severity.ERROR,
    "The file does something by itself, or a link does more than open an address.",
    why="Scripts can harm or give a reader away; some programs refuse such files.",
    standard="ISO 19005-2:2011, 6.5",
    bad="/OpenAction <</S /JavaScript ...>>",
    good="/A <</S /URI /URI (https://example.org)>>",
)
ATTACHMENT = Rule(
    "pdf/attachment",
    Severity.ERROR,
    "The file has other files inside.",
    why="Readers do not find them, virus scanners do, and nobody has checked them.",
    standard="ISO 14289-1:2014, 7.11",
    bad="/Names <</EmbeddedFiles ...>>",
    good="a file with nothing inside but the leaflet",
)
ARCHIVE = Rule(
    "pdf/archive",
    Severity.ERROR,
    "Another program, or one in years to come, may show the file otherwise.",
    why="Public bodies must keep what they hand out; colours that are only numbers fade into one another.",
    standard="ISO 19005-2:2011, 6.1.3, 6.2.3, 6.2.4.3, 6.2.10, 6.3.2",
    bad="a catalog without /OutputIntents, or /Encrypt in the trailer",
    good="/OutputIntents [<</S /GTS_PDFA1 /DestOutputProfile 9 0 R ...>>] and /ID in the trailer",
)

CONTRAST = Rule(
    "pdf/contrast",
    Severity.ERROR,
    "The colour of some words is too near to the colour of the page.",
    why="Eyes that need large print often see differences of light badly; grey words vanish for them.",
    standard="WCAG 2.2, 1.4.6 Contrast (Enhanced)",
    bad="0.5 g  words in grey on white: 4.0:1",
    good="0 g  words in black on white: 21:1",
)
MARGIN = Rule(
    "pdf/margin",
    Severity.WARNING,
    "Some words stand in the margin.",
    why="A printer cuts them off, a binding hides them, and the eye does not look for them there.",
    standard="American Council of the Blind, Large Print Guidelines",
    bad="1 0 0 1 20 400 Tm  words 7 mm from the paper's edge",
    good="1 0 0 1 70.87 400 Tm  words 25 mm from the paper's edge",
)
OVERLAP = Rule(
    "pdf/overlap",
    Severity.ERROR,
    "Letters of two lines lie over each other.",
    why="Neither can be read: a dot or a mark of the other line makes another letter.",
    standard="UKAAF G003 (2019); American Council of the Blind, Large Print Guidelines",
    bad="lines of Nastaliq in 18 points, 20 points apart",
    good="lines of Nastaliq in 18 points, 36 points apart",
)
LONG_LINE = Rule(
    "pdf/long-line",
    Severity.WARNING,
    "A line has more characters than the eye follows easily.",
    why="Who sees a few words at a time loses the way back to the next line.",
    standard="WCAG 2.2, 1.4.8 Visual Presentation; RNIB, Clear print",
    bad="a line of 90 letters",
    good="lines of at most 65 letters, 40 in Chinese, Japanese and Korean",
)
NUMBER = Rule(
    "pdf/number-order",
    Severity.ERROR,
    "A number is not painted in the order in which it is dialled.",
    why="By the wrong order of its groups a telephone number reaches nobody, or a stranger.",
    standard="Unicode UAX #9; WCAG 2.2, 1.3.2 Meaningful Sequence",
    bad="0808 2000 247  said, and  247 2000 0808  on the paper",
    good="0808 2000 247  from left to right, among letters of any direction",
)
NAMES = Rule(
    "pdf/names-somebody",
    Severity.ERROR,
    "The file names a person, a folder or a machine behind it.",
    why="It tells strangers who made the leaflet and where; someone may be in danger for it.",
    standard="design: no file names the person who made it",
    bad="/Author (Jane Doe), or a path below C:\\Users",
    good="/Producer (Leaflets) and no author",
)

RULES: tuple[Rule, ...] = (
    UNREADABLE,
    UNTAGGED,
    LANGUAGE,
    TITLE,
    HEADINGS,
    PICTURE,
    LINK,
    FONT,
    TEXTLESS,
    NOTDEF,
    SMALL,
    STRAY,
    WORDS,
    ACTION,
    ATTACHMENT,
    ARCHIVE,
    CONTRAST,
    MARGIN,
    OVERLAP,
    LONG_LINE,
    NUMBER,
    NAMES,
)

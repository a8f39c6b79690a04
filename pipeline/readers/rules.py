"""The rules of the readers. Everything they drop or guess, and an author should see, has a rule here."""

from __future__ import annotations

from types import MappingProxyType

from pipeline.model.finding import Rule, Severity

DROPPED_PAGE_CHROME = Rule(
    "source/dropped-furniture",
    Severity.NOTE,
    "A line of the web page that does not belong to the leaflet was left out.",
    why="A copied page contains menus and buttons. We report every line that we leave out.",
    standard="design: nothing is lost silently",
    bad="Login\n\nCalling the police\n\nPress 55.\n",
    good="Calling the police\n\nPress 55.\n",
)
DROPPED_ORNAMENT = Rule(
    "source/dropped-ornament",
    Severity.NOTE,
    "A line or a bullet without words was left out.",
    why="A row of dashes tells nothing to a person who listens. We report every line that we leave out.",
    standard="design: nothing is lost silently",
    bad="Calling the police\n==================\n\nPress 55.\n",
    good="Calling the police\n\nPress 55.\n",
)
DROPPED_CHARACTER = Rule(
    "source/dropped-character",
    Severity.ERROR,
    "A character that cannot be shown was left out.",
    why="It usually comes from a wrong encoding of a quotation mark or a dash, so a word may be damaged.",
    standard="XML 1.0, 2.2 (Char)",
    bad="Calling the police\n\nDon\x92t be afraid.\n",
    good="Calling the police\n\nDon’t be afraid.\n",
)
NO_TITLE = Rule(
    "source/no-title",
    Severity.WARNING,
    "The source does not begin with a title.",
    why="The title is the name of the document, its first heading, and its entry in every list of leaflets.",
    standard="WCAG 2.2, 2.4.2 Page Titled; ISO 14289-1:2014, 7.1",
    bad="Call 999 when you are in danger.\n",
    good="In danger\n\nCall 999 when you are in danger.\n",
)
BEFORE_TITLE = Rule(
    "source/before-title",
    Severity.NOTE,
    "Words before the title were moved below it.",
    why="A document begins with its title, so a letterhead or a date above the title is moved below it.",
    standard="design: nothing is lost silently",
    bad="www.cambs.police.uk\n\nCalling the police\n\nPress 55.\n",
    good="Calling the police\n\nwww.cambs.police.uk\n\nPress 55.\n",
)
MENU_LINES = Rule(
    "source/menu-lines",
    Severity.NOTE,
    "Short lines without text between them look like the menu of a web page.",
    why="A menu does not belong to the leaflet. Only the author knows if it is one, so the lines are kept.",
    standard="design: nothing is lost silently",
    bad="Police\n\nCall 999.\n\nHome\n\nAbout us\n\nContact us\n",
    good="Police\n\nCall 999.\n",
)
GUESSED_HEADING = Rule(
    "source/guessed-heading",
    Severity.NOTE,
    "A short line below a line with a colon was read as a heading.",
    why="It can be what the line above announces: a value, or an item. Only the author knows.",
    standard="design: nothing is lost silently",
    bad="Market day\n\nPlace:\n\nTown Hall\n\nBegins:\n\n9:00\n",
    good="Market day\n\nPlace: Town Hall\n\nBegins: 9:00\n",
)
JOINED_LINES = Rule(
    "source/joined-lines",
    Severity.WARNING,
    "Two lines were joined, and only the author knows if they are one.",
    why="A number, a label, an address, a list mark or a link is at the break, or the line above is an item. "
    "Two telephone numbers on one line can be read as one.",
    standard="design: nothing is lost silently",
    bad="Help\n\n- The helpline\n  01632 960 001\n",
    good="Help\n\n- The helpline: 01632 960 001\n",
)
LINE_APART = Rule(
    "source/line-apart",
    Severity.NOTE,
    "A line directly below a list item or a box was not joined with it.",
    why="A sentence that vanishes in a list item is easily missed. Only the author knows where it belongs.",
    standard="design: nothing is lost silently",
    bad="Help\n\n- a broken lock\n- a broken door\nCall us at once.\n",
    good="Help\n\n- a broken lock\n- a broken door\n\nCall us at once.\n",
)
TABLE = Rule(
    "source/table",
    Severity.NOTE,
    "Lines with tabs or wide gaps were read as the rows of a table.",
    why="Nothing in a plain text says that it is a table. A gap can be an accident, and then the words mix.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="Hours\n\nMonday\t9 to 5\nTuesday\t9 to 12\n",
    good="Hours\n\nMonday: 9 to 5\nTuesday: 9 to 12\n",
)
FLATTENED_LIST = Rule(
    "source/flattened-list",
    Severity.WARNING,
    "A list has more than two lists around it; it became a part of the list around it.",
    why="Lists within lists are hard to follow by ear and in large print; leaflets have three levels.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="Bring\n\n- papers\n    - passports\n        - yours\n            - the old one\n",
    good="Bring\n\n- papers\n    - your passport\n- clothes\n",
)
LETTERED_LIST = Rule(
    "source/lettered-list",
    Severity.NOTE,
    "The letters before the items of a list were changed to numbers.",
    why="Alphabets differ between languages. A text that says 'see b)' must now say 'see 2'.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="Steps\n\na) Call.\nb) Wait.\n",
    good="Steps\n\n1. Call.\n2. Wait.\n",
)
HEADING_LEVEL = Rule(
    "source/heading-level",
    Severity.NOTE,
    "A heading was moved to another level.",
    why="Users of screen readers move from heading to heading; a skipped level sounds like a missing part.",
    standard="ISO 14289-1:2014, 7.4.2; WCAG 2.2, 1.3.1 Info and Relationships",
    bad="# Police\n\n### By telephone\n\nCall 999.\n",
    good="# Police\n\n## By telephone\n\nCall 999.\n",
)
LINK_TARGET = Rule(
    "source/link-target",
    Severity.WARNING,
    "A link does not work on paper or on another computer.",
    why="A leaflet is printed and passed on; only a full address works there.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad="# Police\n\nRead [about bail](../bail.html).\n",
    good="# Police\n\nRead [about bail](https://www.gov.uk/bail).\n",
)
LINK_SCHEME = Rule(
    "source/link-scheme",
    Severity.ERROR,
    "A link leads neither to a web page nor to an e-mail address or a number; its words are plain text.",
    why="It can run a program, open a file of the reader, or do nothing at all.",
    standard="RFC 3986, 7: security considerations",
    bad="# Police\n\nRead [about bail](file:///C:/bail.docx).\n",
    good="# Police\n\nRead [about bail](https://www.gov.uk/bail).\n",
)
UNSUPPORTED_MARKUP = Rule(
    "source/unsupported-markup",
    Severity.WARNING,
    "The text has markup that leaflets do not support; its words are kept as plain text.",
    why="Italics, tables and code are hard to read, and hard to keep in a translation.",
    standard="design: headings, paragraphs, lists, strong, links, pictures, block quotes, definition lists",
    bad="# Police\n\nCall *now*.\n",
    good="# Police\n\nCall **now**.\n",
)
FRONT_MATTER = Rule(
    "source/front-matter",
    Severity.NOTE,
    "A setting at the very top of the text is not used.",
    why="Settings for a web site are not words of a leaflet. We quote them: a line of text may be there.",
    standard="design: nothing is lost silently",
    bad="---\ntitle: Money help\nlayout: page\n---\n\nCall us.\n",
    good="---\ntitle: Money help\ndate: 2026-03-01\n---\n\nCall us.\n",
)
LOST_WORDS = Rule(
    "source/lost-words",
    Severity.ERROR,
    "A line of the text is not in the leaflet.",
    why="The reader of the text did not understand the line. Nobody may miss a warning or a number by that.",
    standard="design: nothing is lost silently",
    bad="# Police\n\n" + 101 * ">" + " Call 999.\n",
    good="# Police\n\n> Call 999.\n",
)
NO_LINK = "words are not a link any more"
LINK_WAYS = "a link can begin with https, http, mailto, tel or sms"
RULES = (
    DROPPED_PAGE_CHROME,
    DROPPED_ORNAMENT,
    DROPPED_CHARACTER,
    NO_TITLE,
    BEFORE_TITLE,
    MENU_LINES,
    GUESSED_HEADING,
    JOINED_LINES,
    LINE_APART,
    TABLE,
    FLATTENED_LIST,
    LETTERED_LIST,
    HEADING_LEVEL,
    LINK_TARGET,
    LINK_SCHEME,
    FRONT_MATTER,
    LOST_WORDS,
    UNSUPPORTED_MARKUP,
)

DOUBTFUL = MappingProxyType(
    {
        DROPPED_CHARACTER.id: Severity.ERROR,
        NO_TITLE.id: Severity.WARNING,
        MENU_LINES.id: Severity.NOTE,
        GUESSED_HEADING.id: Severity.NOTE,
        JOINED_LINES.id: Severity.WARNING,
        LINE_APART.id: Severity.NOTE,
        FRONT_MATTER.id: Severity.WARNING,
        LOST_WORDS.id: Severity.ERROR,
    }
)
"""The rules whose findings say that the text may be read wrongly, if they are at least as severe as this."""


def is_doubtful(rule: str, severity: Severity) -> bool:
    """Return whether a finding of the rule with this id says that the text may be read wrongly there."""
    return rule in DOUBTFUL and severity >= DOUBTFUL[rule]

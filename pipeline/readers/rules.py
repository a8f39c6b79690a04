"""The rules of the readers. Everything they drop or guess, and an author should see, has a rule here."""

from __future__ import annotations

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
JOINED_LINES = Rule(
    "source/joined-lines",
    Severity.NOTE,
    "Two lines were joined, and a number, a label, an address or a list mark is at the break.",
    why="Two telephone numbers on one line can be read as one. Only the author knows if the lines are one.",
    standard="design: nothing is lost silently",
    bad="Help\n\n- The helpline\n  01632 960 001\n",
    good="Help\n\n- The helpline: 01632 960 001\n",
)
AFTER_ITEM = Rule(
    "source/after-item",
    Severity.NOTE,
    "A line directly below a list item was not joined with the item.",
    why="A sentence that vanishes in a list item is easily missed. Only the author knows where it belongs.",
    standard="design: nothing is lost silently",
    bad="Help\n\n- a broken lock\n- a broken door\nCall us at once.\n",
    good="Help\n\n- a broken lock\n- a broken door\n\nCall us at once.\n",
)
TABLE_AS_LINES = Rule(
    "source/table-as-lines",
    Severity.NOTE,
    "The rows of a table were read as lines.",
    why="A row without the names of its columns can say less than the table. We put signs between cells.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="Hours\n\nMonday\t9 to 5\nTuesday\t9 to 12\n",
    good="Hours\n\nMonday: 9 to 5\nTuesday: 9 to 12\n",
)
FLATTENED_LIST = Rule(
    "source/flattened-list",
    Severity.WARNING,
    "A list within a list became a list of its own.",
    why="Lists within lists are hard to follow by ear and in large print; leaflets have lists of one level.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="Bring\n\n- papers\n    - your passport\n- clothes\n",
    good="Bring\n\n- papers, such as your passport\n- clothes\n",
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
    Severity.WARNING,
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
DOUBTFUL_LINE = Rule(
    "source/doubtful-line",
    Severity.NOTE,
    "Only the author knows if these two lines belong together.",
    why="Two telephone numbers on one line, or a sentence at the end of an item, can mislead a reader.",
    standard="design: nothing is lost silently",
    bad="# Police\n\n- a lock\n- a door\nCall us on 01632 960 001.\n",
    good="# Police\n\n- a lock\n- a door\n\nCall us on 01632 960 001.\n",
)
RULES = (
    DROPPED_PAGE_CHROME,
    DROPPED_ORNAMENT,
    DROPPED_CHARACTER,
    NO_TITLE,
    BEFORE_TITLE,
    MENU_LINES,
    JOINED_LINES,
    AFTER_ITEM,
    TABLE_AS_LINES,
    FLATTENED_LIST,
    LETTERED_LIST,
    HEADING_LEVEL,
    LINK_TARGET,
    FRONT_MATTER,
    DOUBTFUL_LINE,
    LOST_WORDS,
    UNSUPPORTED_MARKUP,
)

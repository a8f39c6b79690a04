"""The rules of what Word files and OpenDocument files hold besides their words."""

from __future__ import annotations

from pipeline.model.finding import Rule, Severity

TRACKED_CHANGE = Rule(
    "import/tracked-change",
    Severity.ERROR,
    "Nobody has accepted or rejected a change in the file.",
    why="The words before and after may say the opposite: 'You do not have to pay'. Only the author knows.",
    standard="design: nothing unchecked looks checked",
    bad="You do not have to pay, with “not” deleted by a tracked change",
    good="You do not have to pay",
)
HIDDEN_WORDS = Rule(
    "import/hidden-words",
    Severity.WARNING,
    "Hidden words of the file were left out.",
    why="Word and LibreOffice do not show hidden words. We quote them: they may be secret.",
    standard="design: nothing is lost silently",
    bad="Call us. Our door code is 1234, with the second sentence hidden",
    good="Call us.",
)
STRUCK_WORDS = Rule(
    "import/struck-words",
    Severity.WARNING,
    "Words are struck out.",
    why="They are not in the leaflet. Somebody may have struck out an old number, or a rule that ended.",
    standard="design: nothing is lost silently",
    bad="Call 01632 960 001, struck out",
    good="Call 01632 960 001",
)
COMMENT = Rule(
    "import/comment",
    Severity.WARNING,
    "A comment in the file was left out.",
    why="A comment may say that a number is wrong, or that something is missing.",
    standard="design: nothing is lost silently",
    bad="Call 01632 960 001, with the comment: Is this the new number?",
    good="Call 01632 960 001",
)
MADE_BY_PROGRAM = Rule(
    "import/made-by-program",
    Severity.WARNING,
    "The program that wrote the file makes some words itself.",
    why="A leaflet keeps the words of this moment: a date of today is wrong tomorrow, a page may have moved.",
    standard="design: nothing is lost silently",
    bad="See page 3, with a number that Word counts",
    good="See the next part.",
)
NOT_READ = Rule(
    "import/not-read",
    Severity.ERROR,
    "A part of the file that may have words cannot be read.",
    why="Nobody may miss a warning or a number because we did not understand a file.",
    standard="design: nothing is lost silently",
    bad="a document with another document in it",
    good="a document with the words of both",
)
RULES = (TRACKED_CHANGE, HIDDEN_WORDS, STRUCK_WORDS, COMMENT, MADE_BY_PROGRAM, NOT_READ)

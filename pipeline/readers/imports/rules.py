"""The rules of the imports: what a file of another program had, and the new source does not have."""

from __future__ import annotations

from pipeline.model.finding import Rule, Severity

LEFT_OUT = Rule(
    "import/left-out",
    Severity.NOTE,
    "A part of the file that does not belong to the leaflet was left out.",
    why="A web page has menus, cookie notices and footers around its text. We quote all that we leave out.",
    standard="design: nothing is lost silently",
    bad="<main><h1>Help</h1><p>Call us.</p></main><footer>Contact the web team</footer>",
    good="<main><h1>Help</h1><p>Call us.</p></main>",
)
PICTURE_LEFT_OUT = Rule(
    "import/picture-left-out",
    Severity.WARNING,
    "A picture did not come along.",
    why="The words of a leaflet may need the picture. Its alternative text says what is missing.",
    standard="design: nothing is lost silently",
    bad='<h1>Help</h1><p>Call us.</p><img src="phone.png" alt="A telephone">',
    good="<h1>Help</h1><p>Call us.</p>",
)
OTHER_LANGUAGE = Rule(
    "import/other-language",
    Severity.WARNING,
    "Words are in another language than the page.",
    why="A screen reader speaks words in the wrong voice, unless each language is marked.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad='<html lang="en"><h1>Help</h1><p>Call us. <span lang="cy">Ffoniwch ni.</span></p></html>',
    good='<html lang="en"><h1>Help</h1><p>Call us.</p></html>',
)
CHANGED = Rule(
    "import/changed",
    Severity.NOTE,
    "Something of the file has another shape in the source.",
    why="Leaflets have simpler shapes than web pages and Word files. Look if the words still say the same.",
    standard="design: nothing is lost silently",
    bad="<h1>Help</h1><table><tr><td>Monday</td><td colspan='2'>closed</td></tr>"
    "<tr><td>Tuesday</td><td>9</td><td>5</td></tr></table>",
    good="<h1>Help</h1><p>Closed on Monday.</p>",
)
LOST = Rule(
    "import/lost-words",
    Severity.ERROR,
    "Words of the file are not in the new source.",
    why="Nobody may miss a warning or a number because we did not understand a file.",
    standard="design: nothing is lost silently",
    bad="the file says 'Do not pay', and the source says 'Do pay'",
    good="the file and the source say 'Do not pay'",
)
RULES = (LEFT_OUT, PICTURE_LEFT_OUT, OTHER_LANGUAGE, CHANGED, LOST)

"""The table of design values that PDF, Word, web pages and e-books share, with the reason beside each.

Sizes are multiples of the text's size, spaces multiples of a blank line of text, unless a name says points.
Knows no format: a writer turns them into its own units.
"""

from __future__ import annotations

from pipeline.model.contrast import contrast

TITLE, HEADING, SUBHEADING, LOWEST_HEADING = 1.8, 1.3, 1.15, 1.05
"""Three sizes that the eye tells apart at once: each is at least an eighth larger than the next.

ACB's 22 and 20 for 18 points (LP-03) are hard to tell apart by people who see little; a title of 1.8 is the
one thing that is read from a distance, on a rack of leaflets.
"""
FIRST = 1.22
"""What is said first: nearly as large as a heading, but not bold, because it is a sentence (ER-23)."""
LARGEST_FIRST_POINTS = 28.0
"""What is said first is not larger than the largest print (LP-01), or its box fills the first page."""
LARGEST_TITLE_POINTS = 40.0
"""A larger title parts long words at the edge of A4: a line of 160 mm has 18 bold letters of this size."""
LEAST_OVER_HEADING = 1.1
"""Where that cap applies, the title is still so much larger than a heading."""

SPACE_PARAGRAPH = 1.0
"""LP-05: a blank line between paragraphs, so that each is seen as one piece."""
SPACE_FEW_WORDS = 0.75
"""Above a line of a few words, such as the names of a language: it is no new subject."""
SPACE_ABOVE_HEADING, SPACE_BELOW_HEADING = 1.75, 0.5
"""A heading belongs to what is below it: the space above is more than three times that below."""
SPACE_BELOW_TITLE = 0.75
SPACE_ITEM = 0.5
"""LP-14: half a line between the items of a list."""
SPACE_LINE = 0.25
"""Between facts of one line each, such as a publisher and a date: together they are one piece.

All spaces are quarters of a line: what stands below each other begins on few different heights.
"""

BULLET = 1.35
"""LP-14: a large solid bullet."""
INDENT = 1.4
"""The words of an item hang to the side of its bullet: the eye finds the next item down an empty column."""

RULE_POINTS = 0.75
"""The rule above the foot of a page: it parts the foot from the text, and is thinner than any box."""

LEAST_CONTRAST = 7.0
"""WCAG 2.2, 1.4.6, for each colour on the ground that it stands on."""
LIGHT_GROUNDS = ("FFFFFF", "FFF7DB")
"""The pages on which an accent stands: white, and the cream of large print. A black page has its own."""


def title_points(body: float) -> float:
    """Return the size of a title in points, for text of *body* points."""
    largest = max(LARGEST_TITLE_POINTS, body * HEADING * LEAST_OVER_HEADING)
    return min(body * TITLE, largest)


def first_points(body: float) -> float:
    """Return the size of what is said first in points, for text of *body* points."""
    return max(body, min(body * FIRST, LARGEST_FIRST_POINTS))


def too_pale(accent: str) -> bool:
    """Return whether a colour (RRGGBB) has too little contrast with a page that it can stand on."""
    return any(contrast(accent, ground) < LEAST_CONTRAST for ground in LIGHT_GROUNDS)


def style_values() -> str:
    """Return the sizes and spaces as custom properties of a style sheet."""
    line = 1.6
    values = {
        "title": f"{TITLE:g}rem",
        "heading": f"{HEADING:g}rem",
        "sub-heading": f"{SUBHEADING:g}rem",
        "lowest-heading": f"{LOWEST_HEADING:g}rem",
        "above-heading": f"{SPACE_ABOVE_HEADING * line:g}rem",
        "below-heading": f"{SPACE_BELOW_HEADING * line:g}rem",
        "below-title": f"{SPACE_BELOW_TITLE * line:g}rem",
        "line-gap": f"{SPACE_LINE * line:g}rem",
    }
    return ":root{" + "".join(f"--{name}:{value};" for name, value in values.items()) + "}\n"


def accent_values(accent: str) -> str:
    """Return the style of a light page with the project's *accent*; "" if it has none.

    A dark page keeps its own: a colour with 7:1 on white cannot have that on black.
    """
    coloured = f":root{{--accent:#{accent}}}h1,h2,h3,h4{{color:#{accent}}}"
    coloured += f"header .first{{border-color:#{accent}}}"
    return f"@media not (prefers-color-scheme:dark){{{coloured}}}\n" if accent else ""

"""The rules about finished pages."""

from __future__ import annotations

from pipeline.model.finding import Rule, Severity

WORDS = Rule(
    "html/words",
    Severity.ERROR,
    "A passage of the leaflet is missing from the page, or out of order.",
    why="The lost line may be the one that keeps a reader safe.",
    standard="WCAG 2.2, 1.3.2 Meaningful Sequence",
    bad="<p>Call 999.</p>",
    good="<p>Call 999.</p><p>Press 55.</p>",
)
LANGUAGE = Rule(
    "html/language",
    Severity.ERROR,
    "A page, or a passage in it, does not say its language and direction, or says the wrong one.",
    why="A screen reader speaks it with the wrong voice, and nobody understands that.",
    standard="WCAG 2.2, 3.1.1 Language of Page and 3.1.2 Language of Parts",
    bad="<p>English</p>",
    good='<p lang="en-GB" dir="ltr">English</p>',
)
ORDER = Rule(
    "html/order",
    Severity.ERROR,
    "A number, a code, an address or a name is shown in the wrong order beside right-to-left text.",
    why="A telephone number in the wrong order, such as 247 2000 0808, reaches nobody.",
    standard="Unicode UAX #9, HL3",
    bad='<p dir="rtl">اتصل *#31#</p>',
    good='<p dir="rtl">اتصل <bdi dir="ltr">*#31#</bdi></p>',
)
REMOTE = Rule(
    "html/remote",
    Severity.ERROR,
    "A page loads something from elsewhere, or could send or keep something.",
    why="Whoever runs the other place, or looks at the device later, learns who read the leaflet.",
    standard="design: a page works from a USB stick, and nobody can tell who reads it",
    bad='<img src="https://example.org/pixel.gif" alt="">',
    good='<img src="data:image/svg+xml,%3Csvg/%3E" alt="">',
)
LINK = Rule(
    "html/link",
    Severity.ERROR,
    "A link leads nowhere, or to what is neither a page, an e-mail address nor a telephone number.",
    why="A reader in danger presses it, and nothing happens, or something else does.",
    standard="WCAG 2.2, 2.4.4 Link Purpose",
    bad='<a href="javascript:help()">help</a>',
    good='<a href="tel:999">999</a>',
)
ALTERNATIVE = Rule(
    "html/alternative-text",
    Severity.ERROR,
    "A picture has no alternative text, or not the one that the leaflet has.",
    why="A blind reader does not learn what the picture says.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad='<img src="data:…">',
    good='<img src="data:…" alt="A telephone">',
)
IDS = Rule(
    "html/ids",
    Severity.ERROR,
    "Two elements have the same id, or a label names an id that is not there.",
    why="A screen reader reads the wrong name of a button.",
    standard="WCAG 2.2, 4.1.2 Name, Role, Value",
    bad='<p id="a">Help</p><p id="a">Police</p>',
    good='<p id="a">Help</p><p id="b">Police</p>',
)
HEADINGS = Rule(
    "html/headings",
    Severity.ERROR,
    "A page has not exactly one heading 1, or a level of headings is left out.",
    why="People who use a screen reader go from heading to heading.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="<h1>Help</h1><h3>Police</h3>",
    good="<h1>Help</h1><h2>Police</h2>",
)
CONTRAST = Rule(
    "html/contrast",
    Severity.ERROR,
    "Letters have less than 7:1 contrast with what is behind them.",
    why="People with low vision cannot read them.",
    standard="WCAG 2.2, 1.4.6 Contrast (Enhanced)",
    bad=":root { --ground: #ffffff; --ink: #767676 }",
    good=":root { --ground: #ffffff; --ink: #1a1a1a }",
)
RULES = (WORDS, LANGUAGE, ORDER, REMOTE, LINK, ALTERNATIVE, IDS, HEADINGS, CONTRAST)

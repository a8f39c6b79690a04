"""The pictures that a leaflet shows -> findings, from the bytes of their SVG and what pictures.toml says.

That a file is the one somebody looked at (its digest) is seen to where it is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree

from pipeline.checks.contrast import contrast
from pipeline.model.document import Document, Kind, Picture, Place, pictures, walk
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import PictureRecord

LICENCE = Rule(
    "picture/licence",
    Severity.ERROR,
    "A picture's licence does not let everybody hand the leaflet on.",
    why="Whoever prints a leaflet with a borrowed picture may have to destroy every copy.",
    standard="SPDX License List",
    bad='licence = "CC-BY-NC-SA-4.0"',
    good='licence = "MIT AND Apache-2.0"',
)
NOT_PLAIN = Rule(
    "picture/not-plain-shapes",
    Severity.ERROR,
    "A drawing holds more than plain shapes.",
    why="Text needs a font and is in no catalogue; photographs, scripts and links do not travel along.",
    standard="WCAG 2.2, 1.4.5 Images of Text",
    bad="<text>48</text>",
    good='<path d="M12 40V8l-8 12h16"/>',
)
FAINT = Rule(
    "picture/low-contrast",
    Severity.ERROR,
    "A shape in a picture hardly stands out from its white ground.",
    why="Who sees little, or has a copy from an office printer, sees nothing there.",
    standard="WCAG 2.2, 1.4.11 Non-text Contrast",
    bad='fill="#aaaaaa"',
    good='fill="#1a1a1a"',
)
NO_DESCRIPTION = Rule(
    "picture/alternative-text",
    Severity.ERROR,
    "A picture's alternative text does not describe it.",
    why="A screen reader says that it is a picture by itself; a file name tells nobody anything.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad='alternative = "Image of a police officer"',
    good='alternative = "A police officer in a peaked cap"',
)
LONG = Rule(
    "picture/long-alternative-text",
    Severity.WARNING,
    "A picture's alternative text is longer than 125 characters.",
    why="A voice reads it in one breath, and translations are longer still.",
    standard="NHS digital service manual, alternative text of 125 characters at most",
    bad="a description of every object in the picture",
    good="A police officer talks to a woman",
)
ALIKE = Rule(
    "picture/repeated-alternative-text",
    Severity.WARNING,
    "Two pictures have one alternative text.",
    why="A blind reader takes them for the same picture.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad="“A phone” for a telephone keypad and for a call taker",
    good="“A phone keypad” and “A call taker with a headset”",
)
NO_ROOM = Rule(
    "picture/no-room-for-digits",
    Severity.ERROR,
    "A picture is to show digits and has no room for them.",
    why="The number would stand over the drawing, or not be there.",
    standard="WCAG 2.2, 1.4.5 Images of Text",
    bad='![A police car, 55](police-car "55")',
    good='![A telephone shows 55](press-number "55")',
)
UNSPOKEN = Rule(
    "picture/unspoken-digits",
    Severity.ERROR,
    "A picture's alternative text does not say the number that the picture shows.",
    why="A blind reader would not learn which key to press.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad='![](press-number "55")',
    good='![A telephone shows 55](press-number "55")',
)
RULES = (LICENCE, NOT_PLAIN, FAINT, NO_DESCRIPTION, LONG, ALIKE, NO_ROOM, UNSPOKEN)

LICENCES = frozenset("MIT Apache-2.0 CC0-1.0 CC-BY-4.0 CC-BY-SA-4.0".split())
"""SPDX identifiers; `` AND `` joins those of a picture made of several."""

SHAPES = frozenset("svg g defs use symbol path rect circle ellipse line polyline polygon title desc".split())
SEE_THROUGH = ("opacity", "fill-opacity", "stroke-opacity")
INKS = ("fill", "stroke")
COLOUR = re.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})")
NAMED = {"black": "000000", "white": "ffffff"}
WHITE = "ffffff"
LOWEST_CONTRAST = 3

LONGEST = 125
NO_WORDS = re.compile(
    r"\b(?:image|picture|photo|photograph|drawing|icon|graphic) (?:of|showing|shows)\b"
    r"|\.(?:png|jpe?g|gif|svg|webp|bmp)\b|^\W*$",
    re.IGNORECASE,
)


def check(
    documents: Iterable[Document], records: Mapping[str, PictureRecord], drawings: Mapping[str, bytes]
) -> tuple[Finding, ...]:
    """Return what is wrong with the pictures that the *documents*, in the source's language, show."""
    shown = list(documents)
    uses = [picture for document in shown for picture in pictures(document)]
    used = dict.fromkeys(picture.id for picture in uses if picture.id in records)
    findings: list[Finding] = []
    for name in used:
        findings += check_drawing(records[name], drawings[name])
    findings += check_words(shown)
    for picture in uses:
        findings += _digits(picture, records)
    return tuple(dict.fromkeys(findings))


# --- drawings ---------------------------------------------------------------------------------------------


def check_drawing(record: PictureRecord, svg: bytes) -> Iterator[Finding]:
    """Yield what is wrong with a drawing of the set."""
    refused = [name for name in record.licence.split(" AND ") if name not in LICENCES]
    if refused:
        hint = f"the licences are {', '.join(sorted(LICENCES))}"
        yield Finding(LICENCE, f"{record.id}: {', '.join(refused)}", record.place, hint)
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        yield Finding(NOT_PLAIN, f"{record.file} is no SVG: {error}", record.place)
        return
    for rule, messages in ((NOT_PLAIN, _not_plain(root)), (FAINT, _faint(root))):
        for message in dict.fromkeys(messages):
            yield Finding(rule, f"{record.file}: {message}", record.place)


def _not_plain(root: ElementTree.Element) -> Iterator[str]:
    for element in root.iter():
        name = _local(element.tag)
        if name not in SHAPES:
            yield f"it holds <{name}>"
        for key, value in element.attrib.items():
            yield from _bound(_local(key), value.strip())


def _bound(name: str, value: str) -> Iterator[str]:
    """What an attribute binds the drawing to: other files, style sheets, programs."""
    leads_out = name == "href" and not value.startswith("#")
    if leads_out or re.search(r"url\(\s*['\"]?(?!#)", value):
        yield f"it leads to {value[:40]}"
    if name in ("class", "style"):
        yield f"its looks are in {name}=, which not every program reads"
    if name.startswith("on"):
        yield f"it runs a program: {name}="


def _faint(root: ElementTree.Element) -> Iterator[str]:
    for element in root.iter():
        for name in INKS:
            yield from _faint_ink(name, element.get(name, "none").strip().lower())
        for name in SEE_THROUGH:
            if element.get(name, "1").strip() not in ("1", "1.0", "100%"):
                yield f"{name}={element.get(name)} lets the ground shine through"


def _faint_ink(name: str, colour: str) -> Iterator[str]:
    """White is the ground, and the gaps between dark shapes."""
    if colour in ("none", "inherit"):
        return
    known = NAMED.get(colour) or (_six_digits(colour) if COLOUR.fullmatch(colour) else "")
    if not known:
        yield f"nobody can say how dark {name}={colour} is: write it as #1a1a1a"
    elif known != WHITE and contrast(known, WHITE) < LOWEST_CONTRAST:
        yield f"{name}={colour} has a contrast of {contrast(known, WHITE):.1f}:1; 3:1 is wanted"


def _six_digits(colour: str) -> str:
    digits = colour.removeprefix("#")
    return digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


# --- words ------------------------------------------------------------------------------------------------


def check_words(documents: Iterable[Document]) -> Iterator[Finding]:
    """Yield what is wrong with the alternative texts of the pictures in *documents*."""
    said: dict[str, str] = {}
    for document in documents:
        for spot in walk(document):
            if spot.kind is Kind.ALTERNATIVE:
                yield from _description(spot.passage.words, spot.passage.place)
        for picture in pictures(document):
            words = picture.alternative.words
            if words.strip() and said.setdefault(words, picture.drawing) != picture.drawing:
                message = f"{said[words]} and {picture.drawing}: “{words}”"
                yield Finding(ALIKE, message, picture.alternative.place)


def _description(words: str, place: Place) -> Iterator[Finding]:
    if NO_WORDS.search(words):
        yield Finding(NO_DESCRIPTION, f"“{words}”", place, "say what it shows: A police officer in a cap")
    if len(words) > LONGEST:
        yield Finding(LONG, f"{len(words)} characters: {words}", place)


def _digits(picture: Picture, records: Mapping[str, PictureRecord]) -> Iterator[Finding]:
    if not picture.digits:
        return
    place, record = picture.alternative.place, records.get(picture.id)
    if record is not None and record.digits is None:
        roomy = ", ".join(sorted(name for name, each in records.items() if each.digits is not None))
        message = f"{picture.id} has no room for {picture.digits}"
        yield Finding(NO_ROOM, message, place, f"these have: {roomy or 'none of the set'}")
    if picture.digits not in re.findall(r"[0-9]+", picture.alternative.words):
        hint = f'write ![A telephone shows {picture.digits}]({picture.id} "{picture.digits}")'
        yield Finding(UNSPOKEN, f"{picture.digits} is not in “{picture.alternative.words}”", place, hint)

"""The pictures of a leaflet -> findings on their files, their licences and their alternative texts.

Whether a file is still the one that a person approved (its digest) is checked where the file is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree

from pipeline.checks.picture_places import check_places
from pipeline.model.contrast import contrast, contrast_of
from pipeline.model.document import Document, Kind, Picture, Place, pictures, walk
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language
from pipeline.model.leaflet import PictureRecord
from pipeline.model.raster import Drawn, Raster

LICENCE = Rule(
    "picture/licence",
    Severity.ERROR,
    "A picture's licence does not allow everybody to copy and share the leaflet.",
    why="People who print a leaflet with such a picture may have to destroy every copy.",
    standard="SPDX License List",
    bad='licence = "CC-BY-NC-SA-4.0"',
    good='licence = "MIT AND Apache-2.0"',
)
NOT_PLAIN = Rule(
    "picture/not-plain-shapes",
    Severity.ERROR,
    "A drawing contains more than plain shapes.",
    why="Text in a picture is not translated. Photographs in it, scripts and links do not work everywhere.",
    standard="WCAG 2.2, 1.4.5 Images of Text",
    bad="<text>48</text>",
    good='<path d="M12 40V8l-8 12h16"/>',
)
FAINT = Rule(
    "picture/low-contrast",
    Severity.ERROR,
    "A shape in a picture, or all of a photograph, has less than 3:1 contrast.",
    why="People with low vision, or with a pale photocopy, cannot see the shape.",
    standard="WCAG 2.2, 1.4.11 Non-text Contrast",
    bad='fill="#aaaaaa"',
    good='fill="#1a1a1a"',
)
COARSE = Rule(
    "picture/few-pixels",
    Severity.WARNING,
    "A picture has so few pixels that print shows them as squares.",
    why="People with low vision cannot tell what the picture shows.",
    standard="Department of Health 2010, Making written information easier to understand",
    bad="a PNG of 48 by 48 pixels, made for a button on a web page",
    good="a PNG of 472 by 472 pixels",
)
NO_DESCRIPTION = Rule(
    "picture/alternative-text",
    Severity.ERROR,
    "A picture's alternative text does not describe it.",
    why="Screen readers already say “image”, and a file name means nothing to a reader.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad='alternative = "Image of a police officer"',
    good='alternative = "A police officer in a peaked cap"',
)
LONG = Rule(
    "picture/long-alternative-text",
    Severity.WARNING,
    "A picture's alternative text is longer than 125 characters.",
    why="A screen reader reads it all in one go, and translations are often even longer.",
    standard="NHS digital service manual, alternative text of 125 characters at most",
    bad="a description of every object in the picture",
    good="A police officer talks to a woman",
)
ALIKE = Rule(
    "picture/repeated-alternative-text",
    Severity.WARNING,
    "Two different pictures have the same alternative text.",
    why="A blind reader thinks that they are the same picture.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad="“A phone” for a telephone keypad and for a call taker",
    good="“A phone keypad” and “A call taker with a headset”",
)
NO_ROOM = Rule(
    "picture/no-room-for-digits",
    Severity.ERROR,
    "The text asks for digits in a picture that has no space for digits.",
    why="The number would cover the drawing, or be missing.",
    standard="WCAG 2.2, 1.4.5 Images of Text",
    bad='![A police car, 55](police-car "55")',
    good='![A telephone shows 55](press-number "55")',
)
UNSPOKEN = Rule(
    "picture/unspoken-digits",
    Severity.ERROR,
    "A picture's alternative text does not say the number that the picture shows.",
    why="A blind reader does not learn which key to press.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad='![](press-number "55")',
    good='![A telephone shows 55](press-number "55")',
)
OTHER_LANGUAGE = Rule(
    "picture/other-language",
    Severity.WARNING,
    "A picture's alternative text is not in the language of the leaflet.",
    why="A blind reader hears a language that they may not know.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad="![](police-car)",
    good="![Une voiture de police](police-car)",
)
RULES = (LICENCE, NOT_PLAIN, FAINT, COARSE, NO_DESCRIPTION, LONG, ALIKE, NO_ROOM, UNSPOKEN, OTHER_LANGUAGE)

LICENCES = frozenset("MIT Apache-2.0 CC0-1.0 CC-BY-4.0 CC-BY-SA-4.0".split())
"""The SPDX identifiers allowed; a picture made from several joins its licences with `` AND ``."""

SHAPES = frozenset("svg g defs use symbol path rect circle ellipse line polyline polygon title desc".split())
SEE_THROUGH = ("opacity", "fill-opacity", "stroke-opacity")
PAINTED = frozenset("use path rect circle ellipse line polyline polygon".split())
COLOUR = re.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})")
NAMED = {"black": "000000", "white": "ffffff"}
WHITE = "ffffff"
LOWEST_CONTRAST = 3
FEWEST_PIXELS = 150
"""Of the longer side: 95 dots per inch at a width of 4 cm."""

LONGEST = 125
NO_WORDS = re.compile(
    r"\b(?:image|picture|photo|photograph|drawing|icon|graphic) (?:of|showing|shows)\b"
    r"|\.(?:png|jpe?g|gif|svg|webp|bmp)\b|^\W*$",
    re.IGNORECASE,
)


def check(
    documents: Iterable[Document], records: Mapping[str, PictureRecord], drawings: Mapping[str, Drawn]
) -> tuple[Finding, ...]:
    """Return the findings on the pictures of *documents*, which are in the source language.

    *drawings* are the pictures themselves, by id.
    """
    shown = list(documents)
    uses = [picture for document in shown for picture in pictures(document)]
    used = dict.fromkeys(picture.id for picture in uses if picture.id in records)
    findings: list[Finding] = []
    for name in used:
        findings += check_drawing(records[name], drawings[name])
    findings += check_words(shown)
    for document in shown:
        findings += _in_other_languages(document)
        findings += check_places(document)
    for picture in uses:
        findings += _digits(picture, records)
    return tuple(dict.fromkeys(findings))


# --- drawings ---------------------------------------------------------------------------------------------


def check_drawing(record: PictureRecord, drawn: Drawn) -> Iterator[Finding]:
    """Yield the findings on the licence and on the drawing or the pixels of one picture."""
    refused = [name for name in record.licence.split(" AND ") if name not in LICENCES]
    if refused:
        hint = f"the licences allowed are {', '.join(sorted(LICENCES))}"
        yield Finding(LICENCE, f"{record.id}: {', '.join(refused)}", record.place, hint)
    yield from _pixels(record, drawn) if isinstance(drawn, Raster) else _shapes(record, drawn)


def _pixels(record: PictureRecord, raster: Raster) -> Iterator[Finding]:
    darkest, lightest = raster.tones
    range_ = contrast_of(darkest, lightest)
    if range_ < LOWEST_CONTRAST:
        message = f"{record.file}: its darkest part has a contrast of {range_:.1f}:1 with its lightest"
        yield Finding(FAINT, message, record.place, "it stands on white paper: give it dark lines")
    if max(raster.width, raster.height) < FEWEST_PIXELS:
        message = f"{record.file} has only {raster.width} by {raster.height} pixels"
        yield Finding(COARSE, message, record.place, "get a larger one, or draw it as SVG")


def _shapes(record: PictureRecord, svg: bytes) -> Iterator[Finding]:
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        yield Finding(NOT_PLAIN, f"{record.file} cannot be read as SVG: {error}", record.place)
        return
    for rule, messages in ((NOT_PLAIN, _not_plain(root)), (FAINT, _faint(root))):
        for message in dict.fromkeys(messages):
            yield Finding(rule, f"{record.file}: {message}", record.place)


def _not_plain(root: ElementTree.Element) -> Iterator[str]:
    for element in root.iter():
        name = _local(element.tag)
        if name not in SHAPES:
            yield f"it contains <{name}>"
        for key, value in element.attrib.items():
            yield from _dependencies(_local(key), value.strip())


def _dependencies(name: str, value: str) -> Iterator[str]:
    """Yield what an attribute makes the drawing depend on: other files, style sheets, scripts."""
    leads_out = name == "href" and not value.startswith("#")
    if leads_out or re.search(r"url\(\s*['\"]?(?!#)", value):
        yield f"it refers to {value[:40]}"
    if name in ("class", "style"):
        yield f"it uses {name}=, which not every program supports"
    if name.startswith("on"):
        yield f"it runs a script: {name}="


def _faint(root: ElementTree.Element) -> Iterator[str]:
    for element in root.iter():
        for name in SEE_THROUGH:
            if element.get(name, "1").strip() not in ("1", "1.0", "100%"):
                yield f"{name}={element.get(name)} is transparent"
    yield from _faint_inks(root, {"fill": "black", "stroke": "none", "stroke-width": "1"})


def _faint_inks(element: ElementTree.Element, above: Mapping[str, str]) -> Iterator[str]:
    """Yield a message for each ink of *element*, and of those in it, that is too pale.

    *above* are the inks of the elements around it, which it has where it names none (SVG 2, 13.1). White is
    allowed: it is for gaps between dark shapes. So is a pale shape with a dark line around it: a face.
    """
    own = {name: element.get(name, "inherit").strip().lower() for name in above}
    inks = {name: above[name] if ink == "inherit" else ink for name, ink in own.items()}
    outlined = False
    for name in ("stroke", "fill"):
        ink = inks[name]
        known = NAMED.get(ink) or (_six_digits(ink) if COLOUR.fullmatch(ink) else "")
        if ink == "none":
            continue
        if not known:
            if own[name] != "inherit":
                yield f"the contrast of {name}={ink} is unknown: write the colour like #1a1a1a"
        elif contrast(known, WHITE) >= LOWEST_CONTRAST:
            outlined = outlined or (name == "stroke" and inks["stroke-width"] not in ("0", "0px"))
        elif known != WHITE and not outlined and _local(element.tag) in PAINTED:
            ratio = f"a contrast of {contrast(known, WHITE):.1f}:1"
            yield f"{name}={ink} has {ratio}; at least 3:1, or a dark line around the shape"
    for inner in element:
        yield from _faint_inks(inner, inks)


def _six_digits(colour: str) -> str:
    digits = colour.removeprefix("#")
    return digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


# --- words ------------------------------------------------------------------------------------------------


def check_words(documents: Iterable[Document]) -> Iterator[Finding]:
    """Yield the findings on the alternative texts of the pictures in *documents*."""
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


def _in_other_languages(document: Document) -> Iterator[Finding]:
    """Yield one finding for each language that is not the document's, with all pictures described in it."""
    own = language(document.language).english_name
    described: dict[str, dict[str, Place]] = {}
    for picture in pictures(document):
        spoken, place = picture.alternative.language, picture.alternative.place
        if spoken:
            described.setdefault(spoken, {}).setdefault(picture.id, place)
    for tag, found in described.items():
        name = next(iter(found))
        several = f"{len(found)} pictures are" if len(found) > 1 else "a picture is"
        message = f"{several} described in {language(tag).english_name}: {', '.join(found)}"
        hint = f"write the {own} words in the text: ![…]({name})"
        yield Finding(OTHER_LANGUAGE, message, found[name], hint)


def _description(words: str, place: Place) -> Iterator[Finding]:
    if NO_WORDS.search(words):
        hint = "say what the picture shows, for example: A police officer in a cap"
        yield Finding(NO_DESCRIPTION, f"“{words}”", place, hint)
    if len(words) > LONGEST:
        yield Finding(LONG, f"{len(words)} characters: {words}", place)


def _digits(picture: Picture, records: Mapping[str, PictureRecord]) -> Iterator[Finding]:
    if not picture.digits:
        return
    place, record = picture.alternative.place, records.get(picture.id)
    if record is not None and record.digits is None:
        with_space = ", ".join(sorted(name for name, each in records.items() if each.digits is not None))
        message = f"{picture.id} has no space for the digits {picture.digits}"
        yield Finding(NO_ROOM, message, place, f"pictures with space for digits: {with_space or 'none'}")
    if picture.digits not in re.findall(r"[0-9]+", picture.alternative.words):
        hint = f'write ![A telephone shows {picture.digits}]({picture.id} "{picture.digits}")'
        yield Finding(UNSPOKEN, f"{picture.digits} is not in “{picture.alternative.words}”", place, hint)

"""Finished plain text bytes -> findings, by the words expected. Knows no writer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from pipeline.checks.wanted import Wanted
from pipeline.model.bidi import RIGHT_TO_LEFT, levels, visual_order
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.islands import turned

ENCODING = Rule(
    "text/encoding",
    Severity.ERROR,
    "A text file is not UTF-8 in NFC, has a byte order mark, or does not end with one line end.",
    why="Old programs show a byte order mark as odd letters. Without NFC, a search may miss a word.",
    standard="Unicode UAX #15",
    bad="\ufeffPolice",
    good="Police\n",
)
LAYOUT = Rule(
    "text/layout",
    Severity.ERROR,
    "A text file has tabs, double spaces, or spaces at a line's end, or at its beginning outside a list.",
    why="Screen readers and braille displays read them out, or lose the line.",
    standard="design: a text is read aloud, and nothing in it is layout",
    bad="Police\t999\n",
    good="Police 999\n",
)
ISOLATES = Rule(
    "text/isolates",
    Severity.ERROR,
    "A line's bidirectional isolates are not balanced, or it uses embeddings or overrides.",
    why="A telephone number after them may be shown in the wrong order.",
    standard="Unicode UAX #9",
    bad="\u2066999\n",
    good="\u2066999\u2069\n",
)
ORDER = Rule(
    "text/order",
    Severity.ERROR,
    "A number, a code, an address or a name is shown in the wrong order beside right-to-left text.",
    why="A telephone number in the wrong order, such as 247 2000 0808, reaches nobody.",
    standard="Unicode UAX #9, HL3",
    bad="اتصل *#31#\n",
    good="اتصل \u2066*#31#\u2069\n",
)
DIRECTION = Rule(
    "text/line-direction",
    Severity.ERROR,
    "A line of a right-to-left text reads otherwise in a box from left to right.",
    why="People paste the text into mail and chat, where the full stop goes to the wrong end.",
    standard="Unicode UAX #9, HL3",
    bad="اتصل.\n",
    good="\u200f\u2067اتصل.\u2069\n",
)
WORDS = Rule(
    "text/words",
    Severity.ERROR,
    "A passage of the leaflet is missing from the text file, or out of order.",
    why="The lost line may be the one that keeps a reader safe.",
    standard="design: nothing is lost silently",
    bad="(the passage 'Press 55.' is not in the file)",
    good="Press 55.\n",
)
RULES = (ENCODING, LAYOUT, ISOLATES, ORDER, DIRECTION, WORDS)

OPENERS, CLOSER = "\u2066\u2067\u2068", "\u2069"
OWN_DIRECTION = ("\u2066", "\u2067")
EMBEDDINGS = re.compile("[\u202a-\u202e]")
ITEM = re.compile(r"(?:-|\d{1,9}[.)]) ")
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def check(data: bytes, wanted: Wanted, file: str = "") -> tuple[Finding, ...]:
    """Return the findings on the text file *data*, called *file* in them."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return (Finding(ENCODING, f"is not UTF-8: see byte {error.start}", Place(file)),)
    return (
        *_encoding(text, file),
        *_lines(text, file),
        *_orders(text, wanted.language.rtl, file),
        *_words(text, wanted.words, file),
    )


def _encoding(text: str, file: str) -> Iterator[Finding]:
    if "\ufeff" in text:
        yield Finding(ENCODING, "has a byte order mark", Place(file))
    if not unicodedata.is_normalized("NFC", text):
        yield Finding(ENCODING, "is not in NFC", Place(file))
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield Finding(ENCODING, "does not end with exactly one line end", Place(file))


def _lines(text: str, file: str) -> Iterator[Finding]:
    deepest = 0
    for number, line in enumerate(text.split("\n"), start=1):
        plain = MARKS.sub("", line)
        words = plain.lstrip(" ")
        step = len(plain) - len(words)
        if "\t" in line or "  " in words or words != words.rstrip(" ") or step > deepest:
            yield Finding(LAYOUT, "has tabs, double spaces or spaces at an end", Place(file, number))
        # Items can be two spaces further in than the item above them, and the lines of an item, too.
        deepest = step + 2 if ITEM.match(words) else deepest if words else 0
        if EMBEDDINGS.search(line) or not _balanced(line):
            message = "isolates are not balanced, or there is an embedding or override"
            yield Finding(ISOLATES, message, Place(file, number))


def _orders(text: str, rtl: bool, file: str) -> Iterator[Finding]:
    """Yield the lines that are shown in another order than they are read, where people may paste them.

    A left-to-right text stays in boxes of its direction.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if not _balanced(line) or not (rtl or RIGHT_TO_LEFT.search(line)):
            continue
        whole = _is_one_isolate(line)
        for island in dict.fromkeys((*turned(line, 0), *(turned(line, 1) if rtl and not whole else ()))):
            yield Finding(ORDER, f"shows {island} in the wrong order", Place(file, number))
        if rtl and not whole and visual_order(levels(line, 0)) != visual_order(levels(line, 1)):
            yield Finding(DIRECTION, f"has no direction of its own: {line}", Place(file, number))


def _is_one_isolate(line: str) -> bool:
    """Whether the whole line is in one isolate with its own direction, the same in every box."""
    line = line.strip("\u200e\u200f")
    return line[:1] in OWN_DIRECTION and line[-1:] == CLOSER and _balanced(line[1:-1])


def _balanced(line: str) -> bool:
    depth = 0
    for character in line:
        if character in OPENERS:
            depth += 1
        elif character == CLOSER:
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def _words(text: str, expected: Sequence[str], file: str) -> Iterator[Finding]:
    """Yield the passages that are not found after the one before them. Direction marks do not count."""
    plain = MARKS.sub("", text)
    at = 0
    for passage in expected:
        wanted = MARKS.sub("", unicodedata.normalize("NFC", passage))
        found = plain.find(wanted, at)
        if found < 0:
            yield Finding(WORDS, f"this passage is missing or out of order: {passage}", Place(file))
        else:
            at = found + len(wanted)

"""Checks on what people see on a page, and on names in the metadata. Each check yields messages.

All is measured in the finished file: colours from the page's operators, letter edges from font outlines.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.checks.pdf_file.fonts import Box
from pipeline.checks.pdf_file.opened import PASSAGE_TAG, File, StructureElement, plain
from pipeline.checks.pdf_file.page import Colour, Ink
from pipeline.checks.pdf_file.rules import CONTRAST, LONG_LINE, MARGIN, NAMES, NUMBER, OVERLAP
from pipeline.model.finding import Rule

LEAST_CONTRAST = 7.0
"""The contrast ratio that WCAG 2.2, 1.4.6, asks for."""

MILLIMETRE = 72 / 25.4
MARGIN_WIDTH = 24 * MILLIMETRE
"""Points. 25 mm, less 1 mm for letters that reach beyond their own width."""
TOUCH = 1.0
"""Points by which the boxes of two letters may overlap before one hides the other."""

LONGEST, LONGEST_WIDE = 65, 40
"""Most characters on a line; LONGEST_WIDE is for Chinese, Japanese and Korean."""

# A number with its groups: it is written from left to right in every script.
GROUPED_NUMBER = re.compile(r"\+?\d+(?: \d+)*")

INFO_KEYS = frozenset("/Title /Subject /Keywords /Creator /Producer /CreationDate /ModDate /Trapped".split())
XMP_TITLE = re.compile("<dc:title>.*?</dc:title>", re.DOTALL)
XMP_NAMES = re.compile(
    r"<(dc:creator|dc:contributor|xmpMM:History|xmpMM:DerivedFrom|photoshop:\w+|tiff:\w+)\b"
)
# The path of a folder, drive or network share; an e-mail address; the name of an office computer.
TELLTALE = re.compile(
    r"[A-Za-z]:\\\w[^<]*|\\\\\w[^<]*|file:/[^<]*|/(?:home|Users|root|tmp|var|mnt|srv|opt)/[^<]*"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+\.\w+|(?<![\w-])[\w-]+\.(?:local|lan|localdomain|internal)\b"
)


def _contrast(file: File, _: object) -> Iterator[str]:
    """Yield each pair of text and background colours with too little contrast, once."""
    seen: dict[tuple[Colour | None, Colour], Ink] = {}
    for ink in _shown(file):
        seen.setdefault((ink.colour, ink.ground), ink)
    for (colour, ground), ink in seen.items():
        ratio = contrast(colour, ground) if colour is not None else 0.0
        if ratio < LEAST_CONTRAST:
            found = f"{ratio:.1f}:1" if colour is not None else "a colour that cannot be measured"
            yield f"page {ink.page + 1} has {_start(ink.text)} in {found}; at least {LEAST_CONTRAST:g}:1"


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two sRGB colours (WCAG 2.2, glossary)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _margins(file: File, _: object) -> Iterator[str]:
    """Yield tagged words that are in the margin. Page numbers have no tag and may be there."""
    for ink in _shown(file):
        if ink.mcid is None:
            continue
        left, bottom, right, top = file.page_boxes[ink.page]
        # Above and below, tall letters and deep tails may reach a little into the margin.
        (start, end), body = ink.extent, ink.baseline + ink.size / 2
        white = min(start - left, right - end, ink.baseline - bottom, top - body)
        if white < MARGIN_WIDTH:
            where = f"page {ink.page + 1} has {_start(ink.text)}"
            yield f"{where} {white / MILLIMETRE:.0f} mm from the paper's edge; the margin is 25 mm"


def _overlaps(file: File, _: object) -> Iterator[str]:
    """Yield letters that overlap those of the next line, or of the same line."""
    lines = printed_lines(file)
    pairs = [pair for line in lines for pair in _crowded(line)]
    for above, below in pairwise(lines):
        if above[0].page == below[0].page:
            pairs += _touching(above, below)
    for one, other in pairs:
        yield f"page {one.page + 1}: {_start(one.text)} and {_start(other.text)} overlap"


def _crowded(line: Sequence[Ink]) -> Iterator[tuple[Ink, Ink]]:
    """Neighbours on a line that overlap by more than half the type size."""
    for one, other in pairwise(sorted(line, key=lambda ink: ink.extent)):
        if one.extent[1] - other.extent[0] > one.size / 2:
            yield one, other


def _touching(above: Sequence[Ink], below: Sequence[Ink]) -> Iterator[tuple[Ink, Ink]]:
    """The pairs of inks of two lines whose letters overlap."""
    if min(ink.reach[0] for ink in above) >= max(ink.reach[1] for ink in below) - TOUCH:
        return
    for one in above:
        for other in below:
            deep = [box for box in one.letters() if box[1] < other.reach[1] - TOUCH]
            high = [box for box in other.letters() if box[3] > one.reach[0] + TOUCH]
            if any(_overlap(letter, another) for letter in deep for another in high):
                yield one, other


def _overlap(above: Box, below: Box) -> bool:
    """Whether the boxes of a letter and of one on the line below overlap."""
    return above[1] < below[3] - TOUCH and above[0] < below[2] and below[0] < above[2]


def _long_lines(file: File, _: object) -> Iterator[str]:
    for line in printed_lines(file):
        text = "".join(ink.text or "" for ink in line if ink.mcid is not None).strip()
        if len(text) <= LONGEST_WIDE:
            continue
        letters = [letter for letter in text if unicodedata.category(letter)[0] not in "MC"]
        wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in letters) > len(letters) / 2
        limit = LONGEST_WIDE if wide else LONGEST
        if len(letters) > limit:
            where = f"page {line[0].page + 1} has a line of {len(letters)} characters"
            # The file stores right-to-left words in visual order, so a quotation of them would be unreadable.
            right_to_left = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)
            begins = "" if right_to_left else f", {text[:30]!r}"
            yield f"{where}{begins}; {limit} are easy to follow"


def _numbers(file: File, _: object) -> Iterator[str]:
    """Yield numbers in the tagged text that the page does not show from left to right."""
    for node in file.nodes:
        if not PASSAGE_TAG.fullmatch(node.tag):
            continue
        numbers = dict.fromkeys(GROUPED_NUMBER.findall(plain(file.text(node))))
        if numbers:
            lines = _visible_lines(file, node)
            for number in numbers:
                if not any(number in line for line in lines) and not _is_split_in_order(number, lines):
                    yield f"the page does not show the number {number} from left to right"


def _visible_lines(file: File, node: StructureElement) -> list[str]:
    """The text of each line of an element in visual order, from left to right."""
    contents = set(file.contents(node))
    inks = [ink for ink in _shown(file) if (ink.page, ink.mcid) in contents]
    return [plain(_from_the_left(line)) for line in _in_lines(inks)]


def _from_the_left(line: Sequence[Ink]) -> str:
    """The letters of a line, sorted by their place from left to right."""
    placed = [
        (start, ink.font.texts.get(code, ""))
        for ink in line
        if ink.font is not None
        for start, code in zip(ink.starts, ink.codes, strict=True)
    ]
    return "".join(text for _, text in sorted(placed, key=lambda pair: pair[0]))


def _is_split_in_order(number: str, lines: Sequence[str]) -> bool:
    """Whether the groups of *number* are split over *lines*, in order and from left to right on each."""
    groups = number.split(" ")
    for line in lines:
        parts = (count for count in range(len(groups), 0, -1) if " ".join(groups[:count]) in line)
        groups = groups[next(parts, 0) :]
    return not groups


def _names(file: File, _: object) -> Iterator[str]:
    """Yield metadata that could lead to the person or the computer that made the file."""
    for key, value in file.pdf.docinfo.items():
        if key not in INFO_KEYS:
            yield f"the document information has {key[1:]}: {str(value)[:40]!r}"
        elif key != "/Title" and (found := TELLTALE.search(str(value))):
            yield f"the document information names {found[0][:40]!r}"
    metadata = file.root.get("/Metadata")
    if metadata is not None:
        packet = XMP_TITLE.sub("", metadata.read_bytes().decode("utf-8", "replace"))
        for found in (*XMP_NAMES.finditer(packet), *TELLTALE.finditer(packet)):
            yield f"the metadata contains {found[0].strip('<')[:40]!r}"


def _shown(file: File) -> Sequence[Ink]:
    """The inks with visible text."""
    return [ink for ink in file.inks if ink.text and not ink.text.isspace()]


def printed_lines(file: File) -> Sequence[Sequence[Ink]]:
    """Return the inks of each line of the file, page by page, from top to bottom."""
    return _in_lines(_shown(file))


def _in_lines(inks: Sequence[Ink]) -> list[list[Ink]]:
    """Inks in lines. Baselines may differ a little, because a bullet is a little lower than its words."""
    lines: list[list[Ink]] = []
    for ink in sorted(inks, key=lambda ink: (ink.page, -ink.baseline)):
        last = lines[-1][-1] if lines else None
        if last and last.page == ink.page and last.baseline - ink.baseline < 0.4 * min(last.size, ink.size):
            lines[-1].append(ink)
        else:
            lines.append([ink])
    return lines


def _start(text: str | None) -> str:
    """The first 30 characters of a text, in quotation marks."""
    return repr((text or "").strip()[:30])


CHECKS: Mapping[Rule, Callable[[File, object], Iterator[str]]] = {
    CONTRAST: _contrast,
    MARGIN: _margins,
    OVERLAP: _overlaps,
    LONG_LINE: _long_lines,
    NUMBER: _numbers,
    NAMES: _names,
}

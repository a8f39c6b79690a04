"""Faults put into finished large-print files, one at a time: are all of them found?

    python -m tests.benchmarks.seeded_pdf_faults --faults 240

Each file is our leaflet or the Universal Declaration of Human Rights (UDHR_FOLDER) in one of 30 languages. A
fault moves, turns or removes something among the operators of a page or in the tables of a font, as a wrong
writer would have done, and the words of the tags stay as they are. Nothing here is measured as our checks
measure: the places follow from the widths in the file, and HarfBuzz says which glyphs have ink. A fault is
found if the checks tell of an error; the file without it must have none. Ends with 1 if one is missed.
"""

from __future__ import annotations

import argparse
import io
import random
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import pairwise

import pikepdf
import uharfbuzz as hb

from pipeline.checks.pdf_file import check
from pipeline.checks.wanted import Wanted, wanted
from pipeline.model.document import Document
from pipeline.model.editions import Look, edition
from pipeline.model.finding import Severity
from pipeline.typesetting.fonts import FontLibrary
from pipeline.writers.pdf import write
from tests.benchmarks.shuffled import SIZES, Lot, document
from tests.conformance.declarations import declarations

SEED = 20261130
FONTS = FontLibrary(system=False)
# Codes of the declarations; "" is our leaflet, which has telephone numbers.
DECLARED = (
    *("hin", "tam", "tha", "khm", "mya", "heb", "pes_1", "urd", "arb", "ell_monotonic", "rus", "vie", "amh"),
    *("kat", "hye", "kor", "jpn", "sin", "tel", "mal", "guj", "kan", "lao", "pan", "uig_arab", "yor"),
)  # fmt: skip
OURS = ("en-GB", "ar", "bn", "fa", "pa", "pl", "ur", "zh-Hans")
SENTENCES = 14
TRIES = 400


@dataclass
class Font:
    """A font of the file: its texts, widths (1/1000 em) and glyphs, as its entries have them."""

    entries: pikepdf.Object

    @cached_property
    def cid(self) -> pikepdf.Object:
        return self.entries.DescendantFonts[0]

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """The text of each code, from its bfchar line."""
        lines = re.findall(rb"<([0-9A-F]{4})> ?<([0-9A-F]+)>", self.entries.ToUnicode.read_bytes())
        return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in lines}

    @cached_property
    def widths(self) -> Mapping[int, float]:
        found: dict[int, float] = {}
        items = list(self.cid.W)
        for first, widths in zip(items[::2], items[1::2], strict=True):
            found |= {int(first) + place: float(width) for place, width in enumerate(widths)}
        return found

    @cached_property
    def glyphs(self) -> list[int] | None:
        """The glyph of each code; None if they are the same."""
        if not isinstance(self.cid.get("/CIDToGIDMap"), pikepdf.Stream):
            return None
        table = self.cid.CIDToGIDMap.read_bytes()
        return [int.from_bytes(table[at : at + 2], "big") for at in range(0, len(table), 2)]

    @cached_property
    def drawn(self) -> hb.Font | None:
        file = self.cid.FontDescriptor.get("/FontFile2")
        return hb.Font(hb.Face(file.read_bytes())) if file is not None else None

    def has_ink(self, code: int) -> bool:
        if self.drawn is None or self.glyphs is None:
            return self.text(code).isalnum()
        shape = self.drawn.get_glyph_extents(self.glyphs[code])
        return bool(shape and shape.width and shape.height)

    def is_whole(self, code: int) -> bool:
        """Whether all ink of a code is within its width; the first of a cut cluster has that of all."""
        if self.drawn is None or self.glyphs is None or not self.has_ink(code):
            return False
        shape = self.drawn.get_glyph_extents(self.glyphs[code])
        reach = (shape.x_bearing + shape.width) / self.drawn.scale[0]
        return bool(reach < self.widths[code] / 1000 + 0.05)

    def text(self, code: int) -> str:
        return self.texts.get(code, "")

    def show(self, code: int, glyph: int) -> None:
        """Let *code* show another glyph."""
        assert self.glyphs is not None
        changed = [*self.glyphs[:code], glyph, *self.glyphs[code + 1 :]]
        self.cid.CIDToGIDMap.write(b"".join(each.to_bytes(2, "big") for each in changed))


Item = int | float
"""A code, or a move to the left as a float (1/1000 em)."""
Part = tuple[str, Sequence[Item] | float]
"""An operator and its operand."""
Page = list[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage]


@dataclass
class Line:
    """The operands of a TJ on a page: where it stands among the instructions, its font, its items."""

    page: int
    place: int
    font: Font
    size: float
    items: list[Item]

    @property
    def words(self) -> list[tuple[int, int]]:
        """(start, end) of the items of each word that has three codes with ink or more."""
        blanks = [-1, *(at for at, item in enumerate(self.items) if self.is_blank(item)), len(self.items)]
        spans = [(one + 1, other) for one, other in pairwise(blanks)]
        return [span for span in spans if sum(self.has_ink(item) for item in self.items[slice(*span)]) >= 3]

    def is_blank(self, item: Item) -> bool:
        return isinstance(item, int) and self.font.text(item).isspace()

    def has_ink(self, item: Item) -> bool:
        return isinstance(item, int) and self.font.has_ink(item)

    def width(self, start: int, end: int) -> float:
        """How far the pen goes by these items, in 1/1000 em."""
        return sum(
            self.font.widths[item] if isinstance(item, int) else -item for item in self.items[start:end]
        )


@dataclass
class Opened:
    """A file that is being changed."""

    pdf: pikepdf.Pdf
    chance: random.Random
    fonts: dict[tuple[int, int], Font] = field(default_factory=dict)

    @cached_property
    def instructions(self) -> list[Page]:
        return [list(pikepdf.parse_content_stream(page)) for page in self.pdf.pages]

    @cached_property
    def lines(self) -> list[Line]:
        """Every TJ of a tag."""
        return [line for page in range(len(self.pdf.pages)) for line in self._lines(page)]

    def _lines(self, page: int) -> Iterator[Line]:
        fonts = self.pdf.pages[page].Resources.Font
        font, size, tagged = None, 0.0, False
        for place, instruction in enumerate(self.instructions[page]):
            operands, name = instruction.operands, str(instruction.operator)
            if name in ("BDC", "BMC"):
                tagged = str(operands[0]) != "/Artifact"
            elif name == "Tf":
                entries = fonts[str(operands[0])]
                font, size = self.fonts.setdefault(entries.objgen, Font(entries)), float(operands[1])
            elif name == "TJ" and font is not None and tagged:
                yield Line(page, place, font, size, list(_items(iter(operands[0]))))

    def write(self, line: Line, *parts: Part) -> None:
        """Put these operators in the place of a line's TJ."""
        made = [
            pikepdf.ContentStreamInstruction(
                [pikepdf.Array(_operands(value)) if isinstance(value, Sequence) else value],
                pikepdf.Operator(name),
            )
            for name, value in parts
        ]
        self.instructions[line.page][line.place : line.place + 1] = made
        self.save(line.page)

    def save(self, page: int) -> None:
        """Put the instructions of a page into it."""
        data = pikepdf.unparse_content_stream(self.instructions[page])
        self.pdf.pages[page].Contents = self.pdf.make_stream(data)


def _items(array: Iterable[object]) -> Iterator[Item]:
    for part in array:
        if isinstance(part, pikepdf.String):
            data = bytes(part)
            yield from (int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2))
        else:
            yield float(str(part))


def _operands(items: Sequence[Item]) -> list[pikepdf.String | float]:
    return [
        pikepdf.String(item.to_bytes(2, "big")) if isinstance(item, int) else round(item, 3) for item in items
    ]


Seeder = Callable[[Opened], bool]
"""Puts its fault somewhere; False if there is no place for it where it looked."""


def _line(opened: Opened) -> Line:
    return opened.chance.choice(opened.lines)


def _word_over_word(opened: Opened) -> bool:
    """The next word begins on the last letters of the one before, and the rest of the line with it."""
    line = _line(opened)
    pairs = [(one, other) for one, other in pairwise(line.words) if one[1] + 1 == other[0]]
    if not pairs:
        return False
    (_, end), (start, _) = opened.chance.choice(pairs)
    back = line.width(end - opened.chance.randint(2, 3), start)
    opened.write(line, ("TJ", [*line.items[:start], back, *line.items[start:]]))
    return back > 500


def _glyph_over_glyph(opened: Opened) -> bool:
    """A letter stands on the one before; the others stay where they are."""
    line = _line(opened)
    pairs = [
        at
        for at in range(1, len(line.items))
        if all(_is_letter(line, item) for item in line.items[at - 1 : at + 1])
    ]
    if not pairs:
        return False
    at = opened.chance.choice(pairs)
    back = line.width(at - 1, at)
    opened.write(line, ("TJ", [*line.items[:at], back, line.items[at], -back, *line.items[at + 1 :]]))
    return back > 250


def _is_letter(line: Line, item: Item) -> bool:
    text = line.font.text(item) if isinstance(item, int) else ""
    return bool(text) and text[0].isalnum() and line.has_ink(item)


def _line_over_line(opened: Opened) -> bool:
    """A line is printed on the line above it, or nearly."""
    line = _line(opened)
    page = opened.instructions[line.page]
    at = next(at for at in range(line.place, 0, -1) if str(page[at].operator) in ("Tm", "BDC"))
    before = next((at for at in range(at - 1, 0, -1) if str(page[at].operator) in ("Tm", "BDC")), 0)
    if str(page[at].operator) != "Tm" or str(page[before].operator) != "Tm" or len(line.words) < 2:
        return False
    down = opened.chance.uniform(0.0, 0.3) * line.size
    up = float(page[before].operands[5]) - float(page[at].operands[5])
    _move(page, at, 0.0, up - down)
    opened.save(line.page)
    return up > line.size


def _move(page: Page, at: int, right: float, up: float) -> None:
    a, b, c, d, e, f = (float(value) for value in page[at].operands)
    page[at] = pikepdf.ContentStreamInstruction([a, b, c, d, e + right, f + up], pikepdf.Operator("Tm"))


def _numbers(line: Line) -> list[tuple[int, int]]:
    """(start, end) of each number in a line, without the spaces of its groups; its digits differ."""
    digits = [isinstance(item, int) and line.font.text(item).isdigit() for item in line.items]
    edges = [
        at for at in range(len(digits) + 1) if (at and digits[at - 1]) != (at < len(digits) and digits[at])
    ]
    spans = list(zip(edges[::2], edges[1::2], strict=True))
    return [span for span in spans if line.items[slice(*span)] != line.items[slice(*span)][::-1]]


def _number_turned(opened: Opened) -> bool:
    """The digits of a number stand in the stream from right to left."""
    line = _line(opened)
    numbers = _numbers(line)
    if not numbers:
        return False
    start, end = opened.chance.choice(numbers)
    items = [*line.items[:start], *line.items[start:end][::-1], *line.items[end:]]
    opened.write(line, ("TJ", items))
    return True


def _digits_exchanged(opened: Opened) -> bool:
    """Two digits stand in each other's place on the page; the stream has them in their order."""
    line = _line(opened)
    pairs = [
        at
        for start, end in _numbers(line)
        for at in range(start + 1, end)
        if line.items[at] != line.items[at - 1]
    ]
    if not pairs:
        return False
    at = opened.chance.choice(pairs)
    _exchange(opened, line, (at - 1, at), (at, at + 1))
    return True


def _exchange(opened: Opened, line: Line, one: tuple[int, int], other: tuple[int, int]) -> None:
    """Let two parts of a line, and what is between them, change places by moves."""
    between = (one[1], other[0])
    first, second, third = (line.width(*part) for part in (one, between, other))
    items = [
        *line.items[: one[0]], -(third + second), *line.items[slice(*one)],
        first + second, *line.items[slice(*between)],
        third + second, *line.items[slice(*other)], -(first + second), *line.items[other[1] :],
    ]  # fmt: skip
    opened.write(line, ("TJ", items))


def _words_exchanged(opened: Opened) -> bool:
    """Two words beside each other change places on the page; the stream has them in their order."""
    line = _line(opened)
    pairs = [(one, other) for one, other in pairwise(line.words) if one[1] + 1 == other[0]]
    pairs = [pair for pair in pairs if line.items[slice(*pair[0])] != line.items[slice(*pair[1])]]
    if pairs:
        _exchange(opened, line, *opened.chance.choice(pairs))
    return bool(pairs)


def _word_apart(opened: Opened) -> bool:
    """The rest of a line stands far to the right."""
    line = _line(opened)
    words = line.words[1:]
    if not words:
        return False
    start, _ = opened.chance.choice(words)
    away = -opened.chance.uniform(3000, 6000)
    opened.write(line, ("TJ", [*line.items[:start], away, *line.items[start:]]))
    return True


def _word_lifted(opened: Opened) -> bool:
    """A word stands above or below its line."""
    line = _line(opened)
    if len(line.words) < 2:
        return False
    start, end = opened.chance.choice(line.words)
    rise = opened.chance.choice((-2.1, -0.9, -0.6, 0.6, 0.9, 2.1)) * line.size
    parts: list[Part] = [("TJ", line.items[:start]), ("Ts", rise), ("TJ", line.items[start:end]), ("Ts", 0.0)]
    opened.write(line, *parts, ("TJ", line.items[end:]))
    return True


def _line_off_the_page(opened: Opened) -> bool:
    """A line is beyond the paper."""
    line = _line(opened)
    if not line.words:
        return False
    page = opened.instructions[line.page]
    at = next(at for at in range(line.place, 0, -1) if str(page[at].operator) == "Tm")
    _move(page, at, *opened.chance.choice(((700.0, 0.0), (-600.0, 0.0), (0.0, -900.0))))
    opened.save(line.page)
    return True


def _lines_exchanged(opened: Opened) -> bool:
    """Two lines change places on the page; the stream has them in their order."""
    line = _line(opened)
    page = opened.instructions[line.page]
    at = next(at for at in range(line.place, 0, -1) if str(page[at].operator) in ("Tm", "BDC"))
    before = next((at for at in range(at - 1, 0, -1) if str(page[at].operator) in ("Tm", "BDC")), 0)
    if str(page[at].operator) != "Tm" or str(page[before].operator) != "Tm":
        return False
    up = float(page[before].operands[5]) - float(page[at].operands[5])
    _move(page, at, 0.0, up)
    _move(page, before, 0.0, -up)
    opened.save(line.page)
    return up > line.size


def _passages_exchanged(opened: Opened) -> bool:
    """Two passages of a page, one below the other, change places; the stream has them in their order."""
    number = opened.chance.randrange(len(opened.instructions))
    page = opened.instructions[number]
    places = [at for at, each in enumerate(page) if str(each.operator) == "Tm"]
    alone = [  # passages of one line; the page number is none
        at
        for at in places
        if all(str(page[at + step].operator) in ends for step, ends in ENDS.items())
        and str(page[at - 2].operands[0]) != "/Artifact"
    ]
    if len(alone) < 2:
        return False
    one, other = sorted(opened.chance.sample(alone, 2))
    up = float(page[one].operands[5]) - float(page[other].operands[5])
    _move(page, other, 0.0, up)
    _move(page, one, 0.0, -up)
    opened.save(number)
    return abs(up) > 1.5 * SIZES[0]


ENDS = {-2: ("BDC",), -1: ("BT",), 3: ("ET",)}


def _box(opened: Opened) -> bool:
    """A letter is shown as the box for what a font lacks, or its code is not in the font."""
    line = _line(opened)
    places = [at for at, item in enumerate(line.items) if _is_letter(line, item)]
    if not places:
        return False
    at = opened.chance.choice(places)
    code = line.items[at]
    assert isinstance(code, int)
    if line.font.glyphs is not None and opened.chance.random() < 0.7:
        line.font.show(code, 0)
    else:
        none = opened.chance.choice((0, max(line.font.widths) + 40))
        opened.write(line, ("TJ", [*line.items[:at], none, *line.items[at + 1 :]]))
    return True


def _letter_without_ink(opened: Opened) -> bool:
    """A letter or digit is shown as nothing: its glyph is empty."""
    line = _line(opened)
    glyphs = line.font.glyphs
    codes = [item for item in line.items if isinstance(item, int) and _is_letter(line, item)]
    blank = next((item for item in line.items if isinstance(item, int) and line.is_blank(item)), None)
    if not codes or blank is None or glyphs is None:
        return False
    line.font.show(opened.chance.choice(codes), glyphs[blank])
    return True


def _word_unseen(opened: Opened) -> bool:
    """A word is there and is not painted."""
    line = _line(opened)
    if not line.words:
        return False
    start, end = opened.chance.choice(line.words)
    parts: list[Part] = [("TJ", line.items[:start]), ("Tr", 3), ("TJ", line.items[start:end]), ("Tr", 0)]
    opened.write(line, *parts, ("TJ", line.items[end:]))
    return True


def _letters_squeezed(opened: Opened) -> bool:
    """The letters of a line stand on each other: the distance between them is too small."""
    line = _line(opened)
    apart = -opened.chance.uniform(0.4, 0.6) * line.size
    opened.write(line, ("Tc", apart), ("TJ", line.items), ("Tc", 0.0))
    return bool(line.words)


def _mark_removed(opened: Opened) -> bool:
    """The code of a mark, or of a letter with a mark, is taken out of the stream."""
    line = _line(opened)
    places = [
        at for at, item in enumerate(line.items) if isinstance(item, int) and _marks(line.font.text(item))
    ]
    if not places:
        return False
    at = opened.chance.choice(places)
    opened.write(line, ("TJ", [*line.items[:at], *line.items[at + 1 :]]))
    return True


def _mark_lost(opened: Opened) -> bool:
    """A letter with a mark is shown with the glyph of the letter alone, which the file has, too."""
    line = _line(opened)
    font = line.font
    if font.glyphs is None:
        return False
    bare = {text: code for code, text in font.texts.items() if len(text) == 1 and font.is_whole(code)}
    pairs = [
        (item, bare[letter])
        for item in line.items
        if isinstance(item, int) and _marks(font.text(item)) and font.has_ink(item)
        for letter in [unicodedata.normalize("NFD", font.text(item))[0]]
        if letter in bare
    ]
    if not pairs:
        return False
    code, other = opened.chance.choice(pairs)
    font.show(code, font.glyphs[other])
    return True


def _marks(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", text) if unicodedata.category(one) == "Mn")


SEEDERS: Mapping[str, Seeder] = {
    "a word over a word": _word_over_word,
    "a glyph over a glyph": _glyph_over_glyph,
    "a line over a line": _line_over_line,
    "letters squeezed": _letters_squeezed,
    "a number turned": _number_turned,
    "digits exchanged": _digits_exchanged,
    "a box for a letter": _box,
    "a letter without ink": _letter_without_ink,
    "a word unseen": _word_unseen,
    "words exchanged": _words_exchanged,
    "a word apart": _word_apart,
    "a word above or below": _word_lifted,
    "a line off the page": _line_off_the_page,
    "lines exchanged": _lines_exchanged,
    "passages exchanged": _passages_exchanged,
    "a mark removed": _mark_removed,
    "a mark lost": _mark_lost,
}


@dataclass(frozen=True, slots=True)
class Made:
    """A good file, and what its checks go by."""

    name: str
    data: bytes
    wanted: Wanted


@cache
def files() -> tuple[Made, ...]:
    """Return a good file for each language."""
    known = {each.code: each.tag for each in declarations()}
    lots = [Lot(tag, "", 3 * SENTENCES) for tag in OURS]
    lots += [Lot(known[code], code, SENTENCES) for code in DECLARED]
    return tuple(_made(lot, SIZES[place % len(SIZES)]) for place, lot in enumerate(lots))


def _made(lot: Lot, size: int) -> Made:
    kind = edition("large-print", Look(size))
    shown: Document = document(lot)
    data, _ = write(shown, kind, fonts=FONTS)
    made = Made(lot.tag, data, wanted(shown, kind))
    told = errors(made, data)
    if told:
        raise RuntimeError(f"{lot.tag} has a fault before one is put in: {told[0]}")
    return made


def errors(made: Made, data: bytes) -> list[str]:
    """Return the errors that our checks tell of."""
    return [str(each) for each in check(data, made.wanted) if each.severity is Severity.ERROR]


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that was put into a file, and what was told of it."""

    kind: str
    made: Made
    data: bytes
    told: Sequence[str]


def seeded(count: int) -> Iterator[Fault]:
    """Yield *count* faults, kind by kind, each in the next language that has a place for it."""
    every = files()
    at = 0
    for number in range(count):
        kind = list(SEEDERS)[number % len(SEEDERS)]
        chance = random.Random(f"{SEED} {number}")
        for _ in range(TRIES):
            made, at = every[at % len(every)], at + 1
            data = _with_fault(made.data, SEEDERS[kind], chance)
            if data is not None:
                yield Fault(kind, made, data, errors(made, data))
                break
        else:
            raise RuntimeError(f"no file has a place for {kind}")


def _with_fault(data: bytes, seeder: Seeder, chance: random.Random) -> bytes | None:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if not seeder(Opened(pdf, chance)):
            return None
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def shown(faults: Sequence[Fault]) -> Iterator[str]:
    """Yield found of seeded by kind, then the language of each that is missed."""
    found, every = (Counter(each.kind for each in faults if each.told or whole) for whole in (False, True))
    yield from (f"{kind:24}{found[kind]:4} of {number}" for kind, number in every.items())
    languages = {each.made.name for each in faults}
    yield f"{found.total()} of {len(faults)} found, in {len(languages)} languages"
    yield from (f"missed: {each.kind} ({each.made.name})" for each in faults if not each.told)


def main() -> int:
    """Print what is found; return 1 if a fault is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faults", type=int, default=240)
    faults = list(seeded(parser.parse_args().faults))
    print("\n".join(shown(faults)))
    return int(not all(each.told for each in faults))


if __name__ == "__main__":
    sys.exit(main())

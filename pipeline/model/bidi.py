"""The Unicode Bidirectional Algorithm (UAX #9, Unicode 15.0): the order of the characters on a line.

Levels are integers, even for left to right and odd for right to left. Names are those of UAX #9: P, X, W, N,
I and L are its rules; "sos" and "eos" are the start and end of a sequence. The tests run all of BidiTest.txt
and BidiCharacterTest.txt.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

from pipeline.model.bidi_tables import BRACKETS, CLASS_STARTS, CLASSES

MAX_DEPTH = 125  # BD2
MAX_BRACKETS = 63  # BD16

EMBEDDINGS = frozenset({"RLE", "LRE", "RLO", "LRO"})
ISOLATE_INITIATORS = frozenset({"LRI", "RLI", "FSI"})
REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})  # X9
EXPLICIT = REMOVED - {"BN"} | ISOLATE_INITIATORS | {"PDI", "B"}
NEUTRALS = frozenset({"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"})  # "NI" in N1 and N2
_WEAK = NEUTRALS | {"CS", "ES", "ET", "NSM"}
# If a sequence has only these classes, and it and its neighbours have this direction, no level changes.
ALL_AT_LEVEL = {"L": _WEAK | {"L", "EN"}, "R": _WEAK | {"R", "AL"}}
# If a right-to-left paragraph has only these classes, every character is at level 1.
ALL_RIGHT = ALL_AT_LEVEL["R"] - EXPLICIT | {"BN"}
NUMBERS_AND_R = frozenset({"R", "EN", "AN"})

CLOSING_OF = {chr(one): chr(other) for one, other, side in BRACKETS if side == "o"}
CLOSING = frozenset(CLOSING_OF.values())
CANONICAL = {"\u232a": "\u3009"}  # BD16: the angle brackets are canonically equivalent, U+2329 and U+3008 too

# All characters of class R, AL or AN, and the explicit formatting characters. A text without them and with
# base level 0 does not need the algorithm.
RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
# An isolate with an override, since groups of Arabic-Indic digits run from the right even inside LRI (N1).
# PDI ends both.
LEFT_TO_RIGHT_ALL = LRI + "\u202d"


@lru_cache(maxsize=16384)
def bidi_class(character: str) -> str:
    """Return the Bidi_Class of *character*; unassigned characters have one too."""
    return CLASSES[bisect_right(CLASS_STARTS, ord(character)) - 1]


def needs_ordering(text: str, base: int) -> bool:
    """Return whether any character of *text* can have a level other than 0."""
    return base != 0 or RIGHT_TO_LEFT.search(text) is not None


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each character of *text*, a paragraph of level *base* (X1 to I2).

    The formatting characters that X9 removes get the level of the character before them.
    """
    if not needs_ordering(text, base):
        return [0] * len(text)
    if base == 1 and ALL_RIGHT.issuperset(map(bidi_class, set(text))):
        return [1] * len(text)
    classes = [bidi_class(character) for character in text]
    resolved, types = _explicit_levels(classes, base)
    kept = [place for place, name in enumerate(classes) if name not in REMOVED]
    for sequence in _isolating_run_sequences(classes, resolved, kept, base):
        _resolve(sequence, text, classes, types, resolved)
    _level_removed(classes, resolved, base)
    return resolved


def isolated_levels(text: str, base: int, isolates: Sequence[tuple[int, int, str]]) -> list[int]:
    """Return the levels of *text* with isolates: each (start, end, initiator) acts like initiator ... PDI.

    The initiator is LRI or LEFT_TO_RIGHT_ALL for text that reads left to right, RLI for text that reads right
    to left, FSI for text whose direction comes from its first strong character. Isolates can nest, but must
    not overlap partly.
    """
    if not isolates or not needs_ordering(text, base):
        return levels(text, base)
    opening: dict[int, list[str]] = {}
    closing: dict[int, int] = {}
    for start, end, initiator in sorted(isolates, key=lambda one: (one[0], -one[1])):
        opening.setdefault(start, []).extend(initiator)
        closing[end] = closing.get(end, 0) + 1
    wrapped: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        wrapped += [PDI] * closing.get(place, 0) + opening.get(place, [])
        places.append(len(wrapped))
        wrapped.append(character)
    found = levels("".join(wrapped) + PDI * closing.get(len(text), 0), base)
    return [found[place] for place in places]


def visual_order(line: Sequence[int]) -> list[int]:
    """Return the indices of a line's items from left to right, given their levels (L2)."""
    order = list(range(len(line)))
    highest, lowest = max(line, default=0), min(line, default=0)
    if highest == lowest:  # most lines run in one direction
        return order[::-1] if highest % 2 else order
    for level in range(highest, (lowest | 1) - 1, -1):
        for start, end in _stretches([line[place] >= level for place in order]):
            order[start:end] = order[start:end][::-1]
    return order


def _stretches(marks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """(start, end) of each run of true values in *marks*."""
    start = None
    for place, mark in enumerate(marks):
        if mark and start is None:
            start = place
        elif not mark and start is not None:
            yield start, place
            start = None
    if start is not None:
        yield start, len(marks)


def _direction(level: int) -> str:
    """The strong class of a level: "L" or "R"."""
    return "R" if level % 2 else "L"


def _first_strong(classes: Sequence[str], default: int) -> int:
    """P2, P3: 0 or 1 by the first L, R or AL that is not in an isolate."""
    depth = 0
    for name in classes:
        if name in ISOLATE_INITIATORS:
            depth += 1
        elif name == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and name in ("L", "R", "AL"):
            return 0 if name == "L" else 1
    return default


def _matching_isolates(classes: Sequence[str]) -> dict[int, int]:
    """Isolate initiator -> its PDI and back, by place (BD9)."""
    matches: dict[int, int] = {}
    if "PDI" not in classes:
        return matches
    waiting: list[int] = []
    for place, name in enumerate(classes):
        if name in ISOLATE_INITIATORS:
            waiting.append(place)
        elif name == "PDI" and waiting:
            start = waiting.pop()
            matches[start], matches[place] = place, start
        elif name == "B":
            waiting.clear()
    return matches


@dataclass(frozen=True, slots=True)
class _Status:
    """An entry of the directional status stack (X1); *override* is "" for neutral."""

    level: int
    override: str = ""
    isolate: bool = False


class _StatusStack:
    """The directional status stack with its three counters (X1)."""

    __slots__ = ("_base", "entries", "overflow_embeddings", "overflow_isolates", "valid_isolates")

    def __init__(self, base: int) -> None:
        self._base = base
        self.reset()

    def reset(self) -> None:
        """X8: the end of a paragraph ends all embeddings and isolates."""
        self.entries = [_Status(self._base)]
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0

    @property
    def last(self) -> _Status:
        """The entry on top of the stack."""
        return self.entries[-1]

    def _next_level(self, rtl: bool) -> int:
        """The next higher odd (*rtl*) or even level; 0 if it exceeds MAX_DEPTH, or after an overflow."""
        level = (self.last.level + 1) | 1 if rtl else (self.last.level + 2) & ~1
        full = level > MAX_DEPTH or self.overflow_isolates or self.overflow_embeddings
        return 0 if full else level

    def embed(self, name: str) -> None:
        """X2 to X5."""
        level = self._next_level(rtl=name.startswith("R"))
        if level:
            override = name[0] if name.endswith("O") else ""
            self.entries.append(_Status(level, override))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def isolate(self, rtl: bool) -> None:
        """X5a to X5c."""
        level = self._next_level(rtl)
        if level:
            self.valid_isolates += 1
            self.entries.append(_Status(level, isolate=True))
        else:
            self.overflow_isolates += 1

    def end_isolate(self) -> None:
        """X6a."""
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.last.isolate:
                self.entries.pop()
            self.entries.pop()
            self.valid_isolates -= 1

    def end_embedding(self) -> None:
        """X7."""
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.last.isolate and len(self.entries) > 1:
            self.entries.pop()


def _isolate_is_rtl(name: str, place: int, classes: Sequence[str]) -> bool:
    """X5a to X5c: whether an isolate initiator is right to left; for FSI, its isolated text decides."""
    if name != "FSI":
        return name == "RLI"
    end = _matching_isolates(classes).get(place, len(classes))
    return _first_strong(classes[place + 1 : end], 0) == 1


def _explicit_levels(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """X1 to X8: the explicit level of each character, and its class after overrides."""
    types = list(classes)
    explicit = [base] * len(types)
    if EXPLICIT.isdisjoint(classes):
        return explicit, types
    stack = _StatusStack(base)
    for place, name in enumerate(classes):
        if name == "PDI":
            stack.end_isolate()
        elif name == "B":
            stack.reset()
        explicit[place] = stack.last.level
        if stack.last.override and name not in REMOVED and name != "B":
            types[place] = stack.last.override
        if name in EMBEDDINGS:
            stack.embed(name)
        elif name in ISOLATE_INITIATORS:
            stack.isolate(_isolate_is_rtl(name, place, classes))
        elif name == "PDF":
            stack.end_embedding()
    return explicit, types


@dataclass(frozen=True, slots=True)
class _Sequence:
    """An isolating run sequence (BD13): the indices of its characters, its level, its sos and eos."""

    places: list[int]
    level: int
    sos: str
    eos: str


def _level_runs(explicit: Sequence[int], kept: Sequence[int]) -> list[list[int]]:
    """BD7: maximal runs of equal level, without the characters that X9 removed."""
    return [list(run) for _, run in groupby(kept, key=explicit.__getitem__)]


def _isolating_run_sequences(
    classes: Sequence[str], explicit: Sequence[int], kept: Sequence[int], base: int
) -> list[_Sequence]:
    """X10: level runs joined across the isolates between them, each with its sos and eos."""
    matches = _matching_isolates(classes)
    runs = _level_runs(explicit, kept)
    by_start = {run[0]: run for run in runs}
    after = {one[-1]: other[0] for one, other in pairwise(runs)}
    before = {following: place for place, following in after.items()}

    def ends(places: list[int]) -> _Sequence:
        first, last = places[0], places[-1]
        level = explicit[first]
        previous = explicit[before[first]] if first in before else base
        open_isolate = classes[last] in ISOLATE_INITIATORS and last not in matches
        following = base if open_isolate or last not in after else explicit[after[last]]
        return _Sequence(places, level, _direction(max(level, previous)), _direction(max(level, following)))

    sequences = []
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in matches:
            continue  # it belongs to the sequence of its initiator
        places = list(run)
        while classes[places[-1]] in ISOLATE_INITIATORS and places[-1] in matches:
            places += by_start[matches[places[-1]]]
        sequences.append(ends(places))
    return sequences


def _resolve(
    sequence: _Sequence, text: str, classes: Sequence[str], types: Sequence[str], resolved: list[int]
) -> None:
    """W1 to I2 for one sequence; writes its levels into *resolved*."""
    row = [types[place] for place in sequence.places]
    direction = _direction(sequence.level)
    if sequence.sos == sequence.eos == direction and ALL_AT_LEVEL[direction].issuperset(row):
        return  # W1 to I2 would leave all levels as they are
    _resolve_marks_and_numbers(row, sequence.sos)
    _resolve_separators(row)
    _resolve_terminators(row)
    _resolve_numbers_after_latin(row, sequence.sos)
    _resolve_brackets(row, sequence, text, classes)
    _resolve_neutrals(row, sequence)
    for place, name in zip(sequence.places, row, strict=True):
        resolved[place] = sequence.level + _step(sequence.level, name)


def _resolve_marks_and_numbers(row: list[str], sos: str) -> None:
    """W1 to W3: marks take the class before them, numbers after Arabic letters become AN, AL becomes R.

    W1 makes a mark after an isolate's initiator or PDI ON; those are neutral themselves, which is the same.
    """
    previous = strong = sos
    for place, name in enumerate(row):
        if name != "NSM":
            previous = name
        if previous in ("L", "R", "AL"):
            strong = previous
        number = "AN" if previous == "EN" and strong == "AL" else previous
        row[place] = "R" if number == "AL" else number


def _resolve_separators(row: list[str]) -> None:
    """W4: a single separator between two numbers of the same kind becomes a number."""
    for place in range(1, len(row) - 1):
        name, before, after = row[place], row[place - 1], row[place + 1]
        if before == after and (
            (name == "ES" and before == "EN") or (name == "CS" and before in ("EN", "AN"))
        ):
            row[place] = before


def _resolve_terminators(row: list[str]) -> None:
    """W5, W6: terminators beside European numbers become numbers; other terminators and separators ON."""
    for start, end in list(_stretches([name == "ET" for name in row])):
        beside = (start > 0 and row[start - 1] == "EN") or (end < len(row) and row[end] == "EN")
        row[start:end] = ["EN" if beside else "ON"] * (end - start)
    for place, name in enumerate(row):
        if name in ("ES", "CS"):
            row[place] = "ON"


def _resolve_numbers_after_latin(row: list[str], sos: str) -> None:
    """W7: European numbers after L become L."""
    strong = sos
    for place, name in enumerate(row):
        if name in ("L", "R"):
            strong = name
        elif name == "EN" and strong == "L":
            row[place] = "L"


def _bracket_pairs(row: Sequence[str], places: Sequence[int], text: str) -> list[tuple[int, int]]:
    """BD16: (opening, closing) indices into *row*, sorted by the opening bracket."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, place in enumerate(places):
        character = text[place]
        if row[index] != "ON":
            continue
        if character in CLOSING_OF:
            if len(waiting) == MAX_BRACKETS:
                return []
            closing = CLOSING_OF[character]
            waiting.append((CANONICAL.get(closing, closing), index))
        elif character in CLOSING:
            character = CANONICAL.get(character, character)
            depth = next((d for d in reversed(range(len(waiting))) if waiting[d][0] == character), None)
            if depth is not None:
                pairs.append((waiting[depth][1], index))
                del waiting[depth:]
    return sorted(pairs)


def _strong(name: str) -> str:
    """N0: "L", "R" (numbers count as R), or "" for a neutral."""
    return "R" if name in NUMBERS_AND_R else "L" if name == "L" else ""


def _bracket_direction(row: Sequence[str], start: int, end: int, sequence: _Sequence) -> str:
    """N0 b to d: the direction of a pair from the text inside and before it; "" if there is none inside."""
    embedding = _direction(sequence.level)
    inside = {_strong(name) for name in row[start + 1 : end]} - {""}
    if not inside:
        return ""
    if embedding in inside:
        return embedding
    # Only the opposite direction is inside; it counts if it is before the pair, too.
    return next((_strong(name) for name in reversed(row[:start]) if _strong(name)), sequence.sos)


def _resolve_brackets(row: list[str], sequence: _Sequence, text: str, classes: Sequence[str]) -> None:
    """N0: gives paired brackets, and the marks on them, their direction."""
    for start, end in _bracket_pairs(row, sequence.places, text):
        direction = _bracket_direction(row, start, end, sequence)
        for bracket in (start, end) if direction else ():
            row[bracket] = direction
            following = bracket + 1
            while following < len(row) and classes[sequence.places[following]] == "NSM":
                row[following] = direction
                following += 1


def _resolve_neutrals(row: list[str], sequence: _Sequence) -> None:
    """N1, N2: neutrals take the direction of both sides if it is the same, otherwise that of the sequence."""
    for start, end in list(_stretches([name in NEUTRALS for name in row])):
        before = _strong(row[start - 1]) if start else sequence.sos
        after = _strong(row[end]) if end < len(row) else sequence.eos
        row[start:end] = [before if before == after else _direction(sequence.level)] * (end - start)


def _step(level: int, name: str) -> int:
    """I1, I2: the number of levels to add to *level* for a character of class *name*."""
    if level % 2:
        return 0 if name == "R" else 1
    return {"L": 0, "R": 1}.get(name, 2)


def _level_removed(classes: Sequence[str], resolved: list[int], base: int) -> None:
    """Gives the characters that X9 removed the level of the character before them (UAX #9, 5.2)."""
    last = base
    for place, name in enumerate(classes):
        if name in REMOVED:
            resolved[place] = last
        else:
            last = resolved[place]

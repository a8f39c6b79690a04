"""The outline of a text -> an indented text for the terminal, and records for JSON.

Each row has its line in the source at the start side. Words that run from right to left stand between marks
that keep the row in its order on a terminal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from pipeline.model.document import Wording
from pipeline.model.language import language
from pipeline.model.outline import OutlineRow, Quoted, Remark, TextOutline
from pipeline.reports.findings import as_records
from pipeline.reports.words import printable

MARGIN = 8
"""The columns for the line number and the sign beside it."""
LEAST = 12
"""The fewest columns for words, however narrow the terminal is."""
MOST_LINES = 3
"""The most lines of a remark; ``leaflets check`` shows it all."""
STEP = 2
ISOLATE, END = "\u2068", "\u2069"
TURNED = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""The letters of scripts that run from right to left."""
RIGHT_TO_LEFT = re.compile(f"[{TURNED}]")
RUN = re.compile(f"[{TURNED}](?:[^A-Za-z]*[{TURNED}0-9.])?")
"""Words that run from right to left within a sentence of our own, with the numbers in and after them."""
WHOLE = frozenset(("title", "heading"))
"""The kinds whose words are shown in full; of other rows, one line is shown."""
OWN_MARK = frozenset(("item", "sentence"))
"""The kinds that stand below what names them."""


def as_text(outlines: Sequence[TextOutline], width: int) -> str:
    """Return the outlines for a terminal with *width* columns."""
    return "\n".join("".join(f"{line}\n" for line in _outline(one, width)) for one in outlines)


def as_record(outline: TextOutline) -> dict[str, object]:
    """Return an outline as a dictionary for JSON, in the order of the text."""
    return {
        "leaflet": outline.leaflet,
        "wording": outline.wording.value,
        "file": outline.file,
        "language": outline.language,
        "doubtful": outline.doubts,
        "entries": [_entry(entry) for entry in outline.entries],
        "long_numbers": [{**_quoted(one), "context": one.context} for one in outline.long_numbers],
        "short_numbers": [{**_quoted(one), "context": one.context} for one in outline.short_numbers],
        "links": [{**_quoted(one), "target": one.target} for one in outline.links],
    }


def _entry(entry: OutlineRow | Remark) -> dict[str, object]:
    if isinstance(entry, Remark):
        told = as_records([entry.finding])[0]
        return {"kind": "remark", "doubtful": entry.doubtful, "also": list(entry.also), **told}
    return {name: getattr(entry, name) for name in OutlineRow.__slots__}


def _quoted(one: Quoted) -> dict[str, object]:
    return {"words": one.words, "lines": list(one.lines)}


# ------------------------------------------------------------------------------------------ for the terminal


def _outline(outline: TextOutline, width: int) -> Iterator[str]:
    wording = "the Easy Read wording, " if outline.wording is Wording.EASY_READ else ""
    yield f"{_isolated(outline.file)}: {wording}read as {language(outline.language).english_name}"
    yield from _wrapped(_summary(outline), "", width)
    yield ""
    for entry in outline.entries:
        yield from _remark(entry, width) if isinstance(entry, Remark) else _row(entry, width)
    yield from _list("Long numbers, such as telephone numbers:", outline.long_numbers, width)
    yield from _list("Short numbers:", outline.short_numbers, width)
    yield from _links(outline.links, width)


def _summary(outline: TextOutline) -> str:
    remarks = sum(isinstance(entry, Remark) for entry in outline.entries)
    changed = " A - says what was left out or changed." if remarks > outline.doubts else ""
    if not outline.doubts:
        return f"No place is in doubt.{changed}"
    places = "1 place" if outline.doubts == 1 else f"{outline.doubts} places"
    return f"{places} may be read wrongly: look for the ! below.{changed}"


def _row(row: OutlineRow, width: int) -> Iterator[str]:
    indent = " " * STEP * row.depth
    name = _name(row)
    room = max(width - MARGIN - len(indent) - len(name), LEAST)
    number = f"{row.line or '':>5}"
    if row.kind in WHOLE:
        first, *others = _pieces(row.words, room)
        yield f"{number}   {indent}{name}{_isolated(first)}"
        yield from (f"{'':{MARGIN}}{indent}{'':{len(name)}}{_isolated(one)}" for one in others)
        return
    yield f"{number}   {indent}{name}{_shortened(row.words, room)}".rstrip()


def _name(row: OutlineRow) -> str:
    """What stands before the words of a row."""
    if row.kind in OWN_MARK:
        return f"{row.mark} " if row.mark else ""
    level = f", level {row.level}" if row.level else ""
    about = f", {row.about}" if row.about else ""
    name = f"{row.kind.upper() if row.kind in WHOLE else row.kind.capitalize()}{level}{about}"
    return f"{name}: " if row.words else name


def _remark(remark: Remark, width: int) -> Iterator[str]:
    finding = remark.finding
    number, sign = finding.place.line or "", "!" if remark.doubtful else "-"
    message = finding.message[:1].upper() + finding.message[1:]
    pieces = _pieces(message, max(width - MARGIN, LEAST))
    shown = [*pieces[: MOST_LINES - 1], f"{pieces[MOST_LINES - 1]} …"] if len(pieces) > MOST_LINES else pieces
    yield f"{number:>5} {sign} {_isolated_runs(shown[0])}"
    yield from (f"{'':{MARGIN}}{_isolated_runs(piece)}" for piece in shown[1:])
    if remark.also:
        count = len(remark.also)
        more = "the same in line" if count == 1 else f"{count} more of this kind, the first in line"
        yield f"{'':{MARGIN}}({more} {remark.also[0]})"
    if finding.hint and remark.doubtful:
        yield from _wrapped(finding.hint, f"{'':{MARGIN}}> ", width)


def _list(heading: str, every: Sequence[Quoted], width: int) -> Iterator[str]:
    if every:
        yield from ("", heading)
        for one in every:
            yield from _wrapped(f"{one.words}  ({_lines(one.lines)}: {one.context})", "  ", width)


def _links(every: Sequence[Quoted], width: int) -> Iterator[str]:
    if every:
        yield from ("", "Links:")
        for one in every:
            words = "" if one.words in one.target else f"{_shortened(one.words, width // 2)} "
            yield f"  {words}-> {one.target}  ({_lines(one.lines)})"


def _lines(numbers: Iterable[int]) -> str:
    found = [str(number) for number in numbers if number]
    return f"line{'s'[: len(found) > 1]} {', '.join(found)}" if found else "not in the file"


# ------------------------------------------------------------------------------------------ columns


def _wrapped(words: str, indent: str, width: int) -> Iterator[str]:
    """The words in lines; below the first, the indentation is of spaces."""
    for piece in _pieces(words, max(width - len(indent), LEAST)):
        yield f"{indent}{_isolated_runs(piece)}"
        indent = " " * len(indent)


def _pieces(words: str, room: int) -> list[str]:
    """The words in pieces of at most *room* columns."""
    pieces: list[str] = []
    wide = 0
    for word in (part for whole in printable(words).split(" ") for part in _parts(whole, room)):
        size = _columns(word)
        if pieces and wide + 1 + size <= room:
            pieces[-1] += f" {word}"
            wide += 1 + size
        else:
            pieces.append(word)
            wide = size
    return pieces


def _parts(word: str, room: int) -> list[str]:
    """A word in parts of at most *room* columns; in some scripts, a sentence is one long word."""
    if _columns(word) <= room:
        return [word]
    step = max(room // 2, 1)  # a letter takes two columns at most
    return [word[at : at + step] for at in range(0, len(word), step)]


def _shortened(words: str, room: int) -> str:
    """The first words that fit into *room* columns, and how many words there are."""
    first, *others = _pieces(words, room)
    if not others:
        return _isolated(first)
    count = len(words.split())
    end = f" … ({count} words)" if count > 1 else " …"
    end = end if room - len(end) >= LEAST else " …"
    return _isolated(_pieces(words, room - len(end))[0]) + end


def _isolated(words: str) -> str:
    """The words; between marks if they run from right to left, so that the row around them does not turn."""
    return f"{ISOLATE}{words}{END}" if RIGHT_TO_LEFT.search(words) else words


def _isolated_runs(words: str) -> str:
    """A sentence of our own in which the quoted words are isolated."""
    return RUN.sub(f"{ISOLATE}\\g<0>{END}", words)


def _columns(words: str) -> int:
    """How many columns the words take on a terminal."""
    if words.isascii():
        return len(words)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in words)
    return len(words) + wide - sum(unicodedata.category(one) in ("Mn", "Me", "Cf") for one in words)

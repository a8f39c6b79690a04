"""What the reading of a document must tell: quotations by their cause, and the findings that they become."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.readers.imports.rules import CHANGED, LEFT_OUT, OTHER_LANGUAGE, PICTURE_LEFT_OUT
from pipeline.readers.imports.word_rules import (
    COMMENT,
    HIDDEN_WORDS,
    MADE_BY_PROGRAM,
    NOT_READ,
    STRUCK_WORDS,
    TRACKED_CHANGE,
)
from pipeline.readers.lines import clean

BETWEEN = " | "
AROUND = 6
"""How many words of a changed paragraph stand on each side of the change."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Why words are quoted: the beginning of the message, and what to do."""

    rule: Rule
    message: str
    hint: str = ""
    severity: Severity | None = None


LOOK = "look at the file; add what readers need to the leaflet"
HIDDEN = Cause(HIDDEN_WORDS, "hidden words are left out", LOOK)
STRUCK = Cause(
    STRUCK_WORDS, "words are struck out", "delete them; words between ~~ and ~~ are not in the leaflet"
)
COMMENTED = Cause(COMMENT, "a comment is left out", "answer it, and change the leaflet if it is right")
HEADER = Cause(LEFT_OUT, "what stands at the top or the foot of every page is left out", LOOK)
CONTENTS = Cause(LEFT_OUT, "the table of contents is left out")
PAGE_NUMBER = Cause(LEFT_OUT, "page numbers are left out")
DATE = Cause(MADE_BY_PROGRAM, "the program sets this date itself", "write the date that is right")
BLANK = Cause(MADE_BY_PROGRAM, "here the file has a place to fill in", "write the words that readers need")
OTHER_PAGE = Cause(MADE_BY_PROGRAM, "the number of another page", "name the part instead; pages will differ")
CODE = Cause(LEFT_OUT, "words of a code that the program does not show are left out")
FORMULA = Cause(CHANGED, "a formula became plain words", "say it in words", Severity.WARNING)
UNKNOWN_SIGN = Cause(
    CHANGED, "a sign of a symbol font that we do not know is left out", LOOK, Severity.WARNING
)
BOX = Cause(
    CHANGED, "the words of a text box stand below the paragraph beside it", "look if that is their place"
)
NOTE = Cause(CHANGED, "a note became a paragraph below", "write its words into the sentence")
RUBY = Cause(CHANGED, "small letters above words, which show how to say them, are left out")
TURNED = Cause(
    CHANGED, "the file turns these letters round; they stand as they were typed", LOOK, Severity.WARNING
)
TABBED = Cause(CHANGED, "lines with tabs became a table")
HEADING = Cause(CHANGED, "a short line in bold became a heading", "delete the # if it is none")
CHART = Cause(PICTURE_LEFT_OUT, "a chart is left out; its words", "write what it says")
DIAGRAM = Cause(PICTURE_LEFT_OUT, "a diagram is left out; its words", "write what it says")
OBJECT = Cause(PICTURE_LEFT_OUT, "an object of another program is left out", "write what it says")
DRAWN = Cause(
    PICTURE_LEFT_OUT, "a picture of this kind cannot be used", "save it as PNG, or write what it says"
)
FAR = Cause(PICTURE_LEFT_OUT, "a picture is not in the file but elsewhere", "put it into the file")
MACHINE = Cause(
    CHANGED, "a program made this alternative text", "look if it says what the picture says", Severity.WARNING
)
PART = Cause(NOT_READ, "a part of the file is not read", "open the file, and copy the words of that part")
MARKED = Cause(
    OTHER_LANGUAGE,
    "words are marked as another language",
    "mark a few words as in [Ffoniwch ni]{lang=cy}; put more into a leaflet of their own",
)


@dataclass(slots=True)
class Told:
    """Quotations by cause, in the order of the file; *changes*: paragraphs before and after.

    *stayed*: words that were moved within a paragraph whose words are the same before and after.
    """

    file: str
    quotes: dict[Cause, list[str]] = field(default_factory=dict)
    changes: list[tuple[str, str]] = field(default_factory=list)
    stayed: list[str] = field(default_factory=list)

    def add(self, cause: Cause, words: str) -> None:
        """Quote *words* for *cause*; a cause may come many times."""
        self.quotes.setdefault(cause, []).append(clean(words))

    def change(self, before: str, after: str) -> None:
        """Tell of a paragraph that tracked changes change."""
        self.changes.append((clean(before), clean(after)))

    def again(self) -> Iterator[str]:
        """What a finding quotes once for several places: each further time; and what *stayed*."""
        yield from self.stayed
        for quotes in self.quotes.values():
            yield from (Counter(quotes) - Counter(set(quotes))).elements()

    def findings(self) -> Iterator[Finding]:
        """A finding for each changed paragraph, and one for each cause, with all that it quotes."""
        place = Place(self.file)
        for before, after in _joined(self.changes):
            hint = "find out which is right, and write that. Delete the words between ~~ and ~~"
            yield Finding(TRACKED_CHANGE, _change(before, after), place, hint)
        for cause, quotes in self.quotes.items():
            different = [quote for quote in dict.fromkeys(quotes) if quote]
            times = f", {len(quotes)} times" if len(quotes) > 1 else ""
            said = f": {' | '.join(different)}" if different else ""
            yield Finding(
                cause.rule, f"{cause.message}{times}{said}", place, cause.hint, severity_here=cause.severity
            )


def _joined(changes: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The changes; whole paragraphs that follow each other and were all added, or all deleted, are one."""
    for kind, group in groupby(changes, lambda pair: (bool(pair[0]), bool(pair[1]))):
        same = list(group)
        if all(kind):
            yield from same
        else:
            yield (
                BETWEEN.join(pair[0] for pair in same if pair[0]),
                BETWEEN.join(pair[1] for pair in same if pair[1]),
            )


def _change(before: str, after: str) -> str:
    if not before:
        return f"a tracked change adds: “{after}”"
    if not after:
        return f"a tracked change deletes: “{before}”"
    old, new = before.split(), after.split()
    start = _same(old, new)
    end = _same(old[start:][::-1], new[start:][::-1])
    first = max(start - AROUND, 0)
    return f"a tracked change: before “{_cut(old, first, end)}”, now “{_cut(new, first, end)}”"


def _same(one: list[str], other: list[str]) -> int:
    """How many words both begin with."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _cut(words: list[str], first: int, same: int) -> str:
    last = min(len(words) - same + AROUND, len(words))
    cut = " ".join(words[first:last])
    return f"{'… ' if first else ''}{cut}{' …' if last < len(words) else ''}"

"""The syntax tree of a Markdown page as plain values. Knows no parser and no document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity

SIGNS = re.compile(r"[*_`~\\]+")


@dataclass(frozen=True, slots=True)
class MarkdownNode:
    """A block or an inline; *type* is CommonMark's name for it (``paragraph``, ``strong``, ``fence`` ...).

    *target* is the address of a link or the id of a picture, *title* the title after it, or the language of a
    span. *number* is a
    heading's level or a list item's number, 0 for none. *line* counts from 1, and 0 means unknown. *markup*
    is the sign that makes it what it is: "-" for a heading with dashes below.
    """

    type: str
    content: str = ""
    target: str = ""
    title: str = ""
    number: int = 0
    line: int = 0
    children: tuple[MarkdownNode, ...] = ()
    markup: str = ""

    def walk(self) -> Iterator[MarkdownNode]:
        """Yield the node and all its descendants, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def text(self) -> str:
        """The words in and below the node, without markup."""
        return "".join(_text(node) for node in self.walk())


@dataclass(frozen=True, slots=True)
class MarkdownFile:
    """A file being read: its lines as the author wrote them, and the findings so far.

    *width* is the width in columns at which a program broke the lines, 0 if none did; *language* is the
    BCP 47 tag of the words.
    """

    file: str
    lines: Sequence[str]
    notes: list[Finding] = field(default_factory=list)
    width: int = 0
    language: str = "en-GB"

    def note(
        self, rule: Rule, message: str, line: int, hint: str = "", severity: Severity | None = None
    ) -> None:
        """Add a finding at the first visible character of *line*; its rule's *severity* if that is None."""
        self.notes.append(Finding(rule, message, self.place(line), hint, severity_here=severity))

    def raw(self, line: int) -> str:
        """Return the line as it is in the file, "" if there is no such line."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""

    def aside(self) -> MarkdownFile:
        """Return the same page with no findings: for a look at words that are read again later."""
        return replace(self, notes=[])

    def place(self, line: int, rest: str = "", word: str = "") -> Place:
        """Return the place of *rest* (the end of the line), else of *word*, else of the line's first word."""
        raw = self.raw(line).rstrip()
        found = raw.rfind(rest) if rest else raw.find(word) if word else -1
        return Place(self.file, line, (found if found >= 0 else len(raw) - len(raw.lstrip())) + 1)

    def line_of(self, word: str, line: int) -> int:
        """Return the first of the 20 lines from *line* on that contains *word*; *line* if there is none.

        Signs of Markdown within the word make no difference, as in ``**C**all``.
        """
        near = range(line, min(line + 20, len(self.lines) + 1))
        bare = SIGNS.sub("", word)
        return next((number for number in near if bare and bare in SIGNS.sub("", self.raw(number))), line)


def _text(node: MarkdownNode) -> str:
    """The node's own words, without those of its children; a line break counts as a line feed."""
    match node.type:
        case "softbreak" | "hardbreak" | "inline":
            return "\n"
        case _:
            return node.content

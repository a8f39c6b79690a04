"""Reads the lines of a PO file into entries; raises PipelineError at a line that is not PO.

Comments are kept as they are. Most entries have the form that gettext and this pipeline write; such an entry
is read with one pattern, any other line by line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?:\s|\Z)")
KEYWORD = re.compile(
    r"(msgctxt|msgid_plural|msgid|msgstr)[ \t]*(?:\[[ \t]*([0-9]+)[ \t]*\])?[ \t]*(?=\"|\Z)(.*)\Z", re.DOTALL
)
STRING = re.compile(r'("[^"\\]*(?:\\.[^"\\]*)*")[ \t\r\f\v]*', re.DOTALL)
# A "#=" line has workflow flags ("#= reviewed"); "#=======" is only a ruled line.
WORKFLOW = re.compile(r"#=[ \t]*[\w-]+(?:[:.][\w-]+)*[ \t]*(?:,|\Z)")
# gettext separates flags at commas and at spaces: "no-wrap fuzzy" is fuzzy, too.
FLAG = re.compile(r"range:\s*[^\s,]+|[^\s,]+")
ESCAPE = re.compile(r"((?:\\(?:x[0-9A-Fa-f]{1,2}|[0-7]{1,3}))+)|\\(.)", re.DOTALL)
NUMBER = re.compile(r"x([0-9A-Fa-f]+)|([0-7]+)")
SIMPLE_ESCAPES = {
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "b": "\b",
    "f": "\f",
    "a": "\a",
    "\\": "\\",
    '"': '"',
}
# gettext puts a file name that has spaces between U+2068 and U+2069.
REFERENCE = re.compile("\u2068[^\u2069]*\u2069\\S*|\\S+")
BLANK = " \t\r\f\v"

_STRING = r'"[^"\\\n]*(?:\\[nrtvbfa"\\][^"\\\n]*)*"'
# The usual form of an entry that is not obsolete and has no previous text and no plural.
WHOLE = re.compile(
    r"((?:#(?:[ .:,][^\n]*)?\n)*)"
    rf"(?:msgctxt ({_STRING}(?:\n{_STRING})*)\n)?"
    rf"msgid ({_STRING}(?:\n{_STRING})*)\n"
    rf"msgstr ({_STRING}(?:\n{_STRING})*)\n?"
)
SIMPLE_ESCAPE = re.compile(r"\\(.)")

MAY_FOLLOW = {
    "msgctxt": ("",),
    "msgid": ("", "msgctxt"),
    "msgid_plural": ("msgid",),
    "msgstr": ("msgid",),
    "msgstr[]": ("msgid_plural", "msgstr[]"),
}


@dataclass(slots=True)
class Strings:
    """A keyword and the contents of its strings; *index* is "1" for ``msgstr[1]``."""

    keyword: str
    line: int
    index: str = ""
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The contents of all strings, joined."""
        return "".join(self.pieces)

    @property
    def rank(self) -> str:
        """The keyword as ``MAY_FOLLOW`` has it: ``msgstr[]`` for a msgstr with an index."""
        return "msgstr[]" if self.index else self.keyword


@dataclass(slots=True)
class Block:
    """The lines of an entry: its comments, its previous strings (``#|``) and its strings.

    *marked* has the comment lines, each with its mark: ``#`` for a translator's comment, ``.``, ``:``, ``,``,
    ``=`` or ``|`` for those of gettext. *obsolete* says whether the strings are after ``#~``.
    """

    marked: list[tuple[str, str]] = field(default_factory=list)
    previous: list[Strings] = field(default_factory=list)
    strings: list[Strings] = field(default_factory=list)
    obsolete: bool = False

    @property
    def line(self) -> int:
        """The line of its first keyword."""
        return self.strings[0].line

    @property
    def last(self) -> str:
        """The rank of the last keyword; "" if there is none yet."""
        return self.strings[-1].rank if self.strings else ""

    @property
    def is_header(self) -> bool:
        """Whether this is the catalogue's header: msgid is empty, no msgctxt, not obsolete."""
        first = self.strings[0]
        return not self.obsolete and first.keyword == "msgid" and not first.text

    @property
    def is_empty(self) -> bool:
        """Whether the block has no line yet."""
        return not (self.marked or self.strings)

    def comments(self) -> Mapping[str, Sequence[str]]:
        """Return the comments by mark, each without its mark and without the space after it."""
        found: dict[str, list[str]] = {mark: [] for mark in "#.:,=|"}
        for mark, line in self.marked:
            found[mark].append(line[1 if mark == "#" else 2 :].removeprefix(" "))
        return found


def flags(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the flags of all flag lines of an entry; it may have several lines."""
    return tuple(flag for line in lines for flag in FLAG.findall(line))


def references(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the references of all ``#:`` lines."""
    return tuple(name for line in lines for name in REFERENCE.findall(line))


def scan(text: str, file: str) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Return the blocks of a PO text, and the comment lines after the last one.

    Raises PipelineError at the first line that is not PO.
    """
    scanner = _Scanner(file)
    number = 1
    for part in text.split("\n\n"):
        if not scanner.take_whole(number, part):
            for at, line in enumerate(part.split("\n"), number):
                scanner.take(at, line)
        number += part.count("\n") + 2
    return scanner.finish()


class _Scanner:
    """Reads lines one by one; a line with only a string continues *target*."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.blocks: list[Block] = []
        self.block = Block()
        self.target: Strings | None = None
        self.target_is_previous = False

    def take_whole(self, number: int, part: str) -> bool:
        """Read *part* at once if it is one entry in the usual form; return False if it is not."""
        whole = WHOLE.fullmatch(part)
        if whole is None or not (self.is_complete or self.block.is_empty):
            return False
        self.begin_if_complete()
        comments, context, text, translation = whole.groups()
        marked = [(line[1:2].strip(" ") or "#", line) for line in comments.split("\n")[:-1]]
        number += len(marked)
        strings = []
        for keyword, quoted in (("msgctxt", context), ("msgid", text), ("msgstr", translation)):
            if quoted is not None:
                strings.append(Strings(keyword, number, "", [_unquoted(quoted)]))
                number += quoted.count("\n") + 1
        self.block.marked, self.block.strings = marked, strings
        self.target, self.target_is_previous = strings[-1], False
        return True

    def take(self, number: int, line: str) -> None:
        bare = line.strip(BLANK)
        if not bare:
            return
        if CONFLICT.match(bare):
            self.refuse(
                number,
                f"a merge conflict of git is not resolved: {bare[:40]}",
                "keep the lines of one side, delete those of the other and the marker lines",
            )
        if not bare.startswith("#"):
            self.take_strings(number, bare, obsolete=False)
        elif bare.startswith("#~") and not bare.startswith("#~~"):
            self.take_obsolete(number, line.lstrip(BLANK))
        else:
            self.take_comment(number, line.lstrip(BLANK))

    def take_obsolete(self, number: int, line: str) -> None:
        rest = line[2:].strip(BLANK)
        if rest.startswith("|"):
            self.take_previous(number, line, rest[1:].strip(BLANK))
        elif rest.startswith("#"):
            self.take(number, rest)
        elif rest:
            self.take_strings(number, rest, obsolete=True)

    def take_comment(self, number: int, line: str) -> None:
        mark = line[1:2]
        if mark == "|":
            self.take_previous(number, line, line[2:].strip(BLANK))
            return
        if mark not in (".", ":", ",") and not (mark == "=" and WORKFLOW.match(line)):
            mark = "#"
        self.target = None
        self.begin_if_complete()
        self.block.marked.append((mark, line))

    def take_previous(self, number: int, line: str, rest: str) -> None:
        if rest.startswith('"') and self.target is not None and self.target_is_previous:
            self.target.pieces += self.quoted(number, rest)
            self.block.marked.append(("|", line))
            return
        found = KEYWORD.match(rest)
        if found is None or found[1] == "msgstr" or found[2]:
            self.refuse(number, "this is not a previous text", 'write it as #| msgid "the old text"')
        self.begin_if_complete()
        self.target = Strings(found[1], number, pieces=self.quoted(number, found[3]))
        self.target_is_previous = True
        self.block.previous.append(self.target)
        self.block.marked.append(("|", line))

    def take_strings(self, number: int, line: str, *, obsolete: bool) -> None:
        if line.startswith('"'):
            self.continue_strings(number, line, obsolete)
            return
        found = KEYWORD.match(line)
        if found is None:
            self.refuse_line(number, line)
        entry = Strings(found[1], number, found[2] or "")
        if entry.keyword in ("msgctxt", "msgid"):
            self.begin_if_complete()
        self.require_order(entry)
        if not self.block.strings:
            self.block.obsolete = obsolete
        self.require_same_obsolete(number, obsolete)
        entry.pieces = self.quoted(number, found[3])
        self.block.strings.append(entry)
        self.target, self.target_is_previous = entry, False

    def continue_strings(self, number: int, line: str, obsolete: bool) -> None:
        if self.target is None or self.target_is_previous:
            self.refuse(number, "this text in quotation marks has no keyword", "put msgstr before it")
        self.require_same_obsolete(number, obsolete)
        self.target.pieces += self.quoted(number, line)

    @property
    def is_complete(self) -> bool:
        """Whether the block has a msgstr."""
        return self.block.last in ("msgstr", "msgstr[]")

    def begin_if_complete(self) -> None:
        """Begin a new block if this one has a msgstr."""
        if self.is_complete:
            self.require_quoted()
            self.blocks.append(self.block)
            self.block = Block()

    def require_order(self, entry: Strings) -> None:
        last = self.block.last
        if entry.index and entry.keyword != "msgstr":
            self.refuse(entry.line, f"{entry.keyword} has no [{entry.index}]; only msgstr has plural forms")
        if entry.rank not in MAY_FOLLOW or last not in MAY_FOLLOW[entry.rank]:
            if last and entry.keyword in ("msgctxt", "msgid"):
                self.refuse_unfinished()
            self.refuse(entry.line, f"{entry.rank} cannot come after {last or 'nothing'}")
        forms = sum(strings.keyword == "msgstr" for strings in self.block.strings)
        if entry.index and int(entry.index) != forms:
            self.refuse(entry.line, f"this is msgstr[{entry.index}]; msgstr[{forms}] should be here")

    def require_same_obsolete(self, number: int, obsolete: bool) -> None:
        if self.block.obsolete != obsolete:
            self.refuse(number, "one part of this entry is obsolete (#~), another part is not")

    def require_quoted(self) -> None:
        for strings in (*self.block.previous, *self.block.strings):
            if not strings.pieces:
                self.refuse(strings.line, f"{strings.keyword} has no text in quotation marks", 'write ""')
            if strings.keyword == "msgid_plural" and not strings.text:
                self.refuse(strings.line, "msgid_plural is empty")

    def quoted(self, number: int, rest: str) -> list[str]:
        """Return the contents of the strings in *rest*, which must have nothing else."""
        found: list[str] = []
        at = 0
        while at < len(rest):
            string = STRING.match(rest, at)
            if string is None:
                self.refuse_string(number, rest[at:], bool(found))
            found.append(self.unescaped(number, string[1][1:-1]))
            at = string.end()
        return found

    def unescaped(self, number: int, string: str) -> str:
        r"""Return *string* with the characters that ``\n``, ``\x41`` or ``\101`` stand for."""
        if "\\" not in string:
            return string
        return ESCAPE.sub(lambda escape: self.unescaped_one(number, escape), string)

    def unescaped_one(self, number: int, escape: re.Match[str]) -> str:
        if escape[1]:
            codes = [int(c[1], 16) if c[1] else int(c[2], 8) for c in NUMBER.finditer(escape[1])]
            try:
                return bytes(codes).decode()
            except ValueError:
                self.refuse(number, f"{escape[1]} is not a character in UTF-8", "write the character itself")
        if escape[2] not in SIMPLE_ESCAPES:
            self.refuse(
                number, f"\\{escape[2]} means nothing in a PO file", r"a backslash is written twice: \\"
            )
        return SIMPLE_ESCAPES[escape[2]]

    def finish(self) -> tuple[tuple[Block, ...], tuple[str, ...]]:
        self.begin_if_complete()
        if self.block.strings:
            self.refuse_unfinished()
        return tuple(self.blocks), tuple(line for _, line in self.block.marked)

    def refuse_unfinished(self) -> NoReturn:
        last = self.block.strings[-1]
        missing = "msgid" if last.keyword == "msgctxt" else "msgstr"
        self.refuse(last.line, f"this {last.keyword} has no {missing}", f'put {missing} "" below it')

    def refuse_string(self, number: int, rest: str, after_a_string: bool) -> NoReturn:
        if after_a_string:
            hint = r"put the sign “\\” before a quotation mark inside the text"
            self.refuse(number, f"there is more after the closing quotation mark: {rest[:40]}", hint)
        self.refuse(number, "the text has no closing quotation mark", 'end the line with "')

    def refuse_line(self, number: int, line: str) -> NoReturn:
        hint = 'a line begins with #, msgctxt, msgid, msgstr or "'
        self.refuse(number, f"this is not a line of a PO file: {line[:40]}", hint)

    def refuse(self, number: int, message: str, hint: str = "") -> NoReturn:
        raise PipelineError(message, Place(self.file, number), hint)


def _unquoted(quoted: str) -> str:
    """Return the contents of strings that are known to be correct, one string on each line."""
    text = quoted[1:-1].replace('"\n"', "")
    return SIMPLE_ESCAPE.sub(lambda escape: SIMPLE_ESCAPES[escape[1]], text) if "\\" in text else text

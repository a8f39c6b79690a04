"""The door before polib: checks each line of a PO file, and spells each entry so that polib loses nothing.

Raises PipelineError at the first line that is not PO; polib would read many such lines, and lose words. Most
entries have the form that gettext and this pipeline write: usual_entry.py reads them at once. Any other is
checked line by line; polib gets its strings alone, each on one line, and its comments are held here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

import polib

from pipeline.catalogues.usual_entry import usual_entry
from pipeline.model.catalogue import Entry
from pipeline.model.errors import PipelineError
from pipeline.model.place import Place

CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?:\s|\Z)")
KEYWORD = re.compile(
    r"(msgctxt|msgid_plural|msgid|msgstr)[ \t]*(?:\[[ \t]*([0-9]+)[ \t]*\])?"
    r"[ \t]*(?=\"|\Z)(.*)\Z",
    re.DOTALL,
)
DOMAIN = re.compile(r'domain[ \t]*"')
STRING = re.compile(r'("[^"\\]*(?:\\.[^"\\]*)*")[ \t\r\f\v]*', re.DOTALL)
# A further keyword on a line: gettext reads `msgid "a" msgstr "b"` as two lines.
FURTHER = re.compile(r"msg(?:ctxt|id_plural|id|str)\b")
# A "#=" line has workflow flags ("#= reviewed"); "#=======" is only a ruled line.
WORKFLOW = re.compile(r"#=[ \t]*[\w-]+(?:[:.][\w-]+)*[ \t]*(?:,|\Z)")
ESCAPE = re.compile(r"((?:\\(?:x[0-9A-Fa-f]{1,2}|[0-7]{1,3}))+)|\\(.)", re.DOTALL)
NUMBER = re.compile(r"x([0-9A-Fa-f]+)|([0-7]+)")
# The escapes that polib reads; of others it leaves the backslash.
KNOWN_ESCAPES = frozenset('nrtvbf\\"')
BLANK = " \t\r\f\v"
OBSOLETE = re.compile(rf"(?:#~(?!~)[{BLANK}]*)+")
"""The mark of an obsolete line, which a tool may have put there several times."""
LAST_FORM = 9

MAY_FOLLOW = {
    "msgctxt": ("",),
    "msgid": ("", "msgctxt"),
    "msgid_plural": ("msgid",),
    "msgstr": ("msgid",),
    "msgstr[]": ("msgid_plural", "msgstr[]"),
}


@dataclass(slots=True)
class Strings:
    """A keyword and its strings, as polib reads them; *index* is "1" for ``msgstr[1]``."""

    keyword: str
    line: int
    index: str = ""
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All strings, joined."""
        return "".join(self.pieces)

    def spelled(self, lead: str) -> str:
        """Return the line for polib: one, since polib needs quadratic time to join many."""
        index = f"[{self.index}]" if self.index else ""
        return f'{lead}{self.keyword}{index} "{self.text}"\n'

    @property
    def rank(self) -> str:
        """The keyword as ``MAY_FOLLOW`` has it: ``msgstr[]`` for a msgstr with an index."""
        return "msgstr[]" if self.index else self.keyword


@dataclass(frozen=True, slots=True)
class Block:
    """What is held of an entry beside what polib reads.

    *line* is the line of its first keyword. *marked* has its comment lines, each with its mark: ``#`` for a
    translator's comment, ``.``, ``:``, ``,``, ``=`` or ``|`` for those of gettext. *whole* is the entry where
    it has the usual form: polib does not get it.
    """

    line: int
    marked: Sequence[tuple[str, str]] = ()
    whole: Entry | None = None

    def comments(self) -> Mapping[str, Sequence[str]]:
        """Return the comments held, by mark, each without its mark and without the space after it."""
        found: dict[str, list[str]] = {mark: [] for mark in "#.:,=|"}
        for mark, line in self.marked:
            found[mark].append(line[1 if mark == "#" else 2 :].removeprefix(" "))
        return found


@dataclass(slots=True)
class _Draft:
    """The lines of an entry, as far as they are scanned.

    *obsolete* says whether the strings are after ``#~``. *whole* is the entry where it has the usual form;
    then *part* are its lines, of which *line* is the first.
    """

    marked: list[tuple[str, str]] = field(default_factory=list)
    previous: list[Strings] = field(default_factory=list)
    strings: list[Strings] = field(default_factory=list)
    line: int = 0
    obsolete: bool = False
    whole: Entry | None = None
    part: str = ""

    @property
    def last(self) -> str:
        """The rank of the last keyword; "" if there is none yet."""
        if self.whole is not None:
            return "msgstr"
        return self.strings[-1].rank if self.strings else ""

    def block(self) -> Block:
        return Block(self.line, self.marked)

    def spelled(self) -> str:
        """Return the lines for polib. It skips ``#~|``, but reads ``#|`` before the strings after ``#~``."""
        lead = "#~ " if self.obsolete else ""
        previous = [strings.spelled("#| ") for strings in self.previous]
        return "".join([*previous, *[strings.spelled(lead) for strings in self.strings]])


class CheckedText:
    """The text of a PO file as polib may read it: polib asks it, as any text, for its lines.

    When polib has them all, *blocks* has a block for each entry, even those that polib does not get, and
    *footer* the comments after the last one.
    """

    def __init__(self, text: str, file: str) -> None:
        self.blocks: list[Block] = []
        self.footer: tuple[str, ...] = ()
        self._text = text
        self._scanner = _Scanner(file, self.blocks)

    def splitlines(self) -> Iterator[str]:
        """Yield the lines for polib; raise PipelineError at the first line of the text that is not PO.

        ``str.splitlines`` splits at U+2028, too; and polib would keep its list until garbage is collected.
        """
        scanner = self._scanner
        number = 1
        for part in _parts(self._text):
            if not scanner.take_whole(number, part):
                for at, line in enumerate(part.split("\n"), number):
                    scanner.take(at, line)
            number += part.count("\n") + 2
            yield from scanner.ready
            scanner.ready.clear()
        self.footer = scanner.finish()
        yield from scanner.ready


class _Scanner:
    """Reads lines one by one; a line with only a string continues *target*. *ready* are lines for polib."""

    def __init__(self, file: str, blocks: list[Block]) -> None:
        self.file = file
        self.blocks = blocks
        self.ready: list[str] = []
        self.draft = _Draft()
        self.target: Strings | None = None
        self.target_is_previous = False

    def take_whole(self, number: int, part: str) -> bool:
        """Take *part* at once if it is one entry in the usual form; return False if it is not.

        The first entry is never taken at once: polib takes the comments before it for the file's.
        """
        whole = usual_entry(part, number, self.file) if self.is_complete else None
        if whole is None:
            return False
        self.begin_if_complete()
        self.target = None
        self.draft.whole, self.draft.part, self.draft.line = whole, part, number
        return True

    def take_again(self) -> None:
        """Take the lines of an entry one by one that was taken at once: it goes on after an empty line."""
        part, first = self.draft.part, self.draft.line
        self.draft = _Draft()
        for at, line in enumerate(part.split("\n"), first):
            self.take(at, line)

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
        marks = OBSOLETE.match(line)
        assert marks is not None, "the line begins with its mark"
        line = line[marks[0].rfind("#~") :]
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
        self.draft.marked.append((mark, line))

    def take_previous(self, number: int, line: str, rest: str) -> None:
        if rest.startswith('"') and self.target is not None and self.target_is_previous:
            self.target.pieces += self.quoted(number, rest)
            self.draft.marked.append(("|", line))
            return
        for statement in _statements(rest):
            found = KEYWORD.match(statement)
            if found is None or found[1] == "msgstr" or found[2]:
                self.refuse(number, "this is not a previous text", 'write it as #| msgid "the old text"')
            self.begin_if_complete()
            self.target = Strings(found[1], number, pieces=self.quoted(number, found[3]))
            self.target_is_previous = True
            self.draft.previous.append(self.target)
        self.draft.marked.append(("|", line))

    def take_strings(self, number: int, line: str, *, obsolete: bool) -> None:
        for one in _statements(line):
            self.take_statement(number, one, obsolete=obsolete)

    def take_statement(self, number: int, line: str, *, obsolete: bool) -> None:
        if line.startswith('"'):
            self.continue_strings(number, line, obsolete)
            return
        found = KEYWORD.match(line)
        if found is None:
            self.refuse_line(number, line)
        form = found[2] and (found[2].lstrip("0") or "0")
        entry = Strings(found[1], number, form or "")
        if entry.keyword in ("msgctxt", "msgid"):
            self.begin_if_complete()
        self.require_order(entry)
        if not self.draft.strings:
            self.draft.line, self.draft.obsolete = number, obsolete
        self.require_same_obsolete(number, obsolete)
        entry.pieces = self.quoted(number, found[3])
        self.draft.strings.append(entry)
        self.target, self.target_is_previous = entry, False

    def continue_strings(self, number: int, line: str, obsolete: bool) -> None:
        if self.draft.whole is not None and self.target is None:
            self.take_again()
        if self.target is None or self.target_is_previous:
            self.refuse(number, "this text in quotation marks has no keyword", "put msgstr before it")
        self.require_same_obsolete(number, obsolete)
        self.target.pieces += self.quoted(number, line)

    @property
    def is_complete(self) -> bool:
        """Whether the block has a msgstr."""
        return self.draft.last in ("msgstr", "msgstr[]")

    def begin_if_complete(self) -> None:
        """Begin a new block if this one has a msgstr."""
        if self.draft.whole is not None:
            self.blocks.append(Block(self.draft.whole.place.line, whole=self.draft.whole))
            self.draft = _Draft()
        elif self.is_complete:
            self.require_quoted()
            self.ready += self.draft.spelled().split("\n")
            self.blocks.append(self.draft.block())
            self.draft = _Draft()

    def require_order(self, entry: Strings) -> None:
        last = self.draft.last
        if entry.index and entry.keyword != "msgstr":
            self.refuse(entry.line, f"{entry.keyword} has no [{entry.index}]; only msgstr has plural forms")
        if entry.rank not in MAY_FOLLOW or last not in MAY_FOLLOW[entry.rank]:
            if last and entry.keyword in ("msgctxt", "msgid"):
                self.refuse_unfinished()
            self.refuse(entry.line, f"{entry.rank} cannot come after {last or 'nothing'}")
        forms = sum(strings.keyword == "msgstr" for strings in self.draft.strings)
        if entry.index and entry.index != str(forms):
            self.refuse(entry.line, f"this is msgstr[{entry.index}]; msgstr[{forms}] should be here")
        if forms > LAST_FORM:  # polib reads one digit: msgstr[10] would take the place of msgstr[1]
            self.refuse(entry.line, f"msgstr[{forms}] is too much: no language has so many plural forms")

    def require_same_obsolete(self, number: int, obsolete: bool) -> None:
        if self.draft.obsolete != obsolete:
            self.refuse(number, "one part of this entry is obsolete (#~), another part is not")

    def require_quoted(self) -> None:
        for strings in (*self.draft.previous, *self.draft.strings):
            if not strings.pieces:
                self.refuse(strings.line, f"{strings.keyword} has no text in quotation marks", 'write ""')
            if strings.keyword == "msgid_plural" and not strings.text:
                self.refuse(strings.line, "msgid_plural is empty")

    def quoted(self, number: int, rest: str) -> list[str]:
        """Return the strings in *rest*, which must have nothing else, without quotation marks."""
        found: list[str] = []
        at = 0
        while at < len(rest):
            string = STRING.match(rest, at)
            if string is None:
                self.refuse_string(number, rest[at:], bool(found))
            found.append(self.respelled(number, string[1][1:-1]))
            at = string.end()
        return found

    def respelled(self, number: int, string: str) -> str:
        r"""Return *string* with what ``\a``, ``\x41`` or ``\101`` stand for: polib does not know them."""
        if "\\" not in string:
            return string
        return ESCAPE.sub(lambda escape: self.respelled_one(number, escape), string)

    def respelled_one(self, number: int, escape: re.Match[str]) -> str:
        if escape[1]:
            codes = [int(c[1], 16) if c[1] else int(c[2], 8) for c in NUMBER.finditer(escape[1])]
            try:
                return polib.escape(bytes(codes).decode())
            except ValueError:
                self.refuse(number, f"{escape[1]} is not a character in UTF-8", "write the character itself")
        if escape[2] == "a":
            return "\a"
        if escape[2] not in KNOWN_ESCAPES:
            self.refuse(
                number, f"\\{escape[2]} means nothing in a PO file", r"a backslash is written twice: \\"
            )
        return escape[0]

    def finish(self) -> tuple[str, ...]:
        """Return the comments after the last entry."""
        self.begin_if_complete()
        if self.draft.strings:
            self.refuse_unfinished()
        return tuple(line for _, line in self.draft.marked)

    def refuse_unfinished(self) -> NoReturn:
        last = self.draft.strings[-1]
        missing = "msgid" if last.keyword == "msgctxt" else "msgstr"
        self.refuse(last.line, f"this {last.keyword} has no {missing}", f'put {missing} "" below it')

    def refuse_string(self, number: int, rest: str, after_a_string: bool) -> NoReturn:
        if after_a_string:
            hint = r"put the sign “\\” before a quotation mark inside the text"
            self.refuse(number, f"there is more after the closing quotation mark: {rest[:40]}", hint)
        self.refuse(number, "the text has no closing quotation mark", 'end the line with "')

    def refuse_line(self, number: int, line: str) -> NoReturn:
        if DOMAIN.match(line):
            what = "this line names a domain; here, the name of the file says which leaflet it is of"
            self.refuse(
                number, f"{what}: {line[:40]}", "take the line out, and put each domain into its own file"
            )
        hint = 'a line begins with #, msgctxt, msgid, msgstr or "'
        self.refuse(number, f"this is not a line of a PO file: {line[:40]}", hint)

    def refuse(self, number: int, message: str, hint: str = "") -> NoReturn:
        raise PipelineError(message, Place(self.file, number), hint)


def _statements(line: str) -> Iterator[str]:
    """Yield each keyword of a line with its strings; they usually stand on lines of their own."""
    start = 0
    for string in STRING.finditer(line):
        if FURTHER.match(line, string.end()):
            yield line[start : string.end()]
            start = string.end()
    yield line[start:]


def _parts(text: str) -> Iterator[str]:
    """The parts of a text that empty lines separate."""
    start = 0
    while (end := text.find("\n\n", start)) >= 0:
        yield text[start:end]
        start = end + 2
    yield text[start:]


def _joined(lines: str) -> str:
    """Return the lines of an entry in the usual form, all strings of a keyword on one line."""
    return lines.replace('"\n"', "").replace('"\n#| "', "")

"""An entry in the form that gettext and this pipeline write -> Entry, read at once and without polib.

Nearly all entries have this form: no plural, not the header. Its comments have a space after their mark and
none at their end, and no file name with spaces. Any other entry is left to lines.py and polib.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model.catalogue import Entry
from pipeline.model.place import Place

# gettext separates flags at commas and at spaces: "no-wrap fuzzy" is fuzzy, too.
FLAG = re.compile(r"range:\s*[^\s,]+|[^\s,]+")
# gettext puts a file name that has spaces between U+2068 and U+2069.
REFERENCE = re.compile("\u2068[^\u2069]*\u2069\\S*|\\S+")

_ONE = r'"[^"\\\n]*+(?:\\[nrtvbf"\\][^"\\\n]*+)*+"'
_STRINGS = rf"{_ONE}(?:\n{_ONE})*+"
USUAL = re.compile(
    r"((?:#[.:,]? (?=\S)[^\n\u2068]*+(?<=\S)\n)*+)"
    rf"((?:#\| (?:msgctxt|msgid|msgid_plural) {_ONE}(?:\n#\| {_ONE})*+\n){{0,3}}+)"
    rf'((?:msgctxt ({_STRINGS})\n)?msgid (?!(?:""\n)++msgstr)({_STRINGS})\n'
    rf"msgstr ({_STRINGS}))\n?"
)
PREVIOUS = re.compile(rf"#\| (\w+) ({_ONE})")
ESCAPE = re.compile(r"\\(.)")
MEANT = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "b": "\b", "f": "\f", '"': '"', "\\": "\\"}


def usual_entry(part: str, line: int, file: str) -> Entry | None:
    """Return the entry in *part*, which begins at a line of a file; None if it has not the usual form."""
    bare, live, before = part, 0, 0
    if part.startswith("#~") or "\n#~" in part:
        marked = f"\n{part}"
        live, before = marked.count("\n#~ "), marked.count("\n#~| ")
        bare = marked.replace("\n#~| ", "\n#| ").replace("\n#~ ", "\n")[1:]
    found = USUAL.fullmatch(bare)
    if found is None:
        return None
    comments, previous, strings, context, text, translation = found.groups()
    if bare is not part and (live != strings.count("\n") + 1 or before != previous.count("\n")):
        return None  # one part of it is obsolete, another part is not
    remarks, notes, references_, flags_ = _comments(comments)
    old = dict(PREVIOUS.findall(previous.replace('"\n#| "', ""))) if previous else {}
    return Entry(
        _meant(text),
        None if context is None else _meant(context),
        (_meant(translation),),
        translator_comments=tuple(remarks),
        comments=tuple(notes),
        references=references(references_),
        flags=flags(flags_),
        previous_context=_meant(old["msgctxt"]) if "msgctxt" in old else None,
        previous_text=_meant(old["msgid"]) if "msgid" in old else None,
        previous_plural=_meant(old["msgid_plural"]) if "msgid_plural" in old else None,
        obsolete=bare is not part,
        place=Place(file, line + comments.count("\n") + previous.count("\n")),
    )


def flags(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the flags of all flag lines of an entry; it may have several lines."""
    return tuple([flag for line in lines for flag in FLAG.findall(line)])


def references(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the references of all ``#:`` lines."""
    return tuple([name for line in lines for name in REFERENCE.findall(line)])


def _comments(lines: str) -> tuple[list[str], list[str], list[str], list[str]]:
    """Return the translator's comments, the extracted ones, the references and the flags."""
    found: dict[str, list[str]] = {" ": [], ".": [], ":": [], ",": []}
    for line in lines.split("\n")[:-1]:
        found[line[1]].append(line[2:] if line[1] == " " else line[3:])
    return found[" "], found["."], found[":"], found[","]


def _meant(strings: str) -> str:
    """Return what strings in quotation marks, each on its line, stand for."""
    text = strings[1:-1].replace('"\n"', "")
    return ESCAPE.sub(lambda escape: MEANT[escape[1]], text) if "\\" in text else text

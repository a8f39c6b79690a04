r"""An entry of a catalogue -> the lines of a PO file.

Each sentence stands on its own line, so that a diff shows the sentence that changed. Strings are spelled as
polib spells them, with ``\a`` escaped, too; so are the comments, but each reference has its own line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.model.catalogue import Entry

# Where a sentence ends, for the line breaks of a string: after a full stop of any script and a space, unless
# a small letter follows ("e.g. this"); after the Chinese and Japanese full stop, which has no space after it.
SENTENCE_END = re.compile(
    r"[.!?…؟۔।॥።։။。！？](?:(?<![。！？])[”’»)\]*]*[ \u00a0]+(?=[^\sa-z])"
    r"|(?<=[。！？])[」』”’）*]*(?=[^\s」』”’）*]))"
)
WHITE = re.compile(r"\s")
ESCAPED = re.compile(r'[\\"\t\r\n\v\b\f\a]')
ESCAPES = str.maketrans(
    {"\\": r"\\", '"': r"\"", "\t": r"\t", "\r": r"\r", "\n": r"\n", "\v": r"\v", "\b": r"\b"}
    | {"\f": r"\f", "\a": r"\a"}
)


def entry_lines(entry: Entry) -> str:
    """Return the lines of an entry, each with its line feed."""
    assert entry.plural or len(entry.translations) == 1, "only an entry with msgid_plural has plural forms"
    lead, lead_of_previous = ("#~ ", "#~| ") if entry.obsolete else ("", "#| ")
    found = _comment_lines(entry)
    if entry.previous_context is not None:
        found += _strings(f"{lead_of_previous}msgctxt", lead_of_previous, entry.previous_context)
    if entry.previous_text is not None:
        found += _strings(f"{lead_of_previous}msgid", lead_of_previous, entry.previous_text)
    if entry.previous_plural is not None:
        found += _strings(f"{lead_of_previous}msgid_plural", lead_of_previous, entry.previous_plural)
    if entry.context is not None:
        found += _strings(f"{lead}msgctxt", lead, entry.context)
    found += _strings(f"{lead}msgid", lead, entry.text)
    if entry.plural:
        found += _strings(f"{lead}msgid_plural", lead, entry.plural)
        for at, form in enumerate(entry.translations):
            found += _strings(f"{lead}msgstr[{at}]", lead, form)
    else:
        found += _strings(f"{lead}msgstr", lead, entry.translations[0])
    return lines(found)


def header_lines(text: str, comments: Sequence[str], notes: Sequence[str], flags: Sequence[str]) -> str:
    """Return the lines of a header: its *text*, comments, other comment lines as they are, and flags."""
    fields = [f'"{_escaped(line)}"' for line in text.splitlines(keepends=True)]
    strings = [f"msgstr {fields[0]}"] if len(fields) == 1 else ['msgstr ""', *fields]
    return lines([*_marked("#", comments), *notes, *_flag_lines("#,", flags), 'msgid ""', *strings])


def lines(found: Iterable[str]) -> str:
    """Return lines as one text, each with its line feed."""
    return "\n".join([*found, ""])


def _comment_lines(entry: Entry) -> list[str]:
    return [
        *_marked("#", entry.translator_comments),
        *_marked("#.", entry.comments),
        *[f"#: {_reference(name)}" for name in entry.references],
        *_flag_lines("#,", entry.flags),
        *_flag_lines("#=", entry.workflow),
    ]


def _marked(mark: str, comments: Iterable[str]) -> Iterator[str]:
    for comment in comments:
        yield f"{mark} {comment}" if comment else mark


def _flag_lines(mark: str, flags: Sequence[str]) -> list[str]:
    """All flags on one line: gettext 0.21 reads only the last line, so a fuzzy text would look approved."""
    return [f"{mark} {', '.join(flags)}"] if flags else []


def _reference(name: str) -> str:
    return f"\u2068{name}\u2069" if WHITE.search(name) and "\u2068" not in name else name


def _strings(keyword: str, lead: str, text: str) -> list[str]:
    """Return the lines of a keyword and its text, which is split where lines and sentences end."""
    whole = [text] if text.isprintable() else text.splitlines(keepends=True)
    pieces = [piece for line in whole for piece in _sentences(_escaped(line))]
    if len(whole) <= 1 and len(pieces) <= 1:
        return [f'{keyword} "{pieces[0] if pieces else ""}"']
    return [f'{keyword} ""', *[f'{lead}"{piece}"' for piece in pieces]]


def _escaped(text: str) -> str:
    return text.translate(ESCAPES) if ESCAPED.search(text) else text


def _sentences(text: str) -> list[str]:
    ends = [found.end() for found in SENTENCE_END.finditer(text)]
    if not ends:
        return [text]
    return [text[start:end] for start, end in pairwise((0, *ends, len(text))) if start < end]

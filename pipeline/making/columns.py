"""Tells of words in scripts that are written in columns, which no format of ours can set.

The lines of Traditional Mongolian run from top to bottom and follow each other from left to right. Fonts have
its letters lying on their left side, for programs that turn the lines. Ours do not turn lines: in large print
and in Word, the words lie, and a plain text has no direction.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.document import NOWHERE, Document, Passage, Place, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import VERTICAL_SCRIPTS, language
from pipeline.model.scripts import UNRESOLVED, script_of

NEEDS_COLUMNS = Rule(
    "build/needs-columns",
    Severity.ERROR,
    "Words are in a script that is written in columns, from top to bottom, and our files have rows.",
    why="The reader would have to turn the page, and would then find the lines in the wrong order.",
    standard="Unicode UAX #50, Unicode Vertical Text Layout",
    bad="ᠳᠡᠯᠡᠬᠡᠢ ᠳᠤ ᠲᠦᠷᠦᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ",
    good="Дэлхий дээр төрж мэндлэх",
)
RULES = (NEEDS_COLUMNS,)

MOST_WORDS = 3
"""The most words that may lie in a line: a name, or that of a language, as dictionaries print them."""


def needing_columns(document: Document) -> Iterator[Finding]:
    """Yield a finding for a document in such a script, or for each passage in one."""
    spoken = language(document.language)
    if spoken.script in VERTICAL_SCRIPTS:
        hint = "ask for a leaflet set by hand, or translate into the same language in other letters"
        yield _finding(spoken.english_name, NOWHERE, hint)
        return
    for passage in passages(document):
        if len(passage.words.split()) > MOST_WORDS and _is_vertical(passage):
            hint = "leave these words out, or show them as a picture"
            yield _finding(f"“{passage.words[:40]}”", passage.place, hint)


def _finding(what: str, place: Place, hint: str) -> Finding:
    message = f"{what} is written in columns, from top to bottom: no file of ours can show that"
    return Finding(NEEDS_COLUMNS, message, place, hint)


def _is_vertical(passage: Passage) -> bool:
    """Whether most letters of a passage are of a script that is written in columns."""
    words = passage.words
    if VERTICAL_SCRIPTS.isdisjoint(map(script_of, set(words))):
        return False
    scripts = [script_of(character) for character in words]
    vertical = sum(script in VERTICAL_SCRIPTS for script in scripts)
    return 2 * vertical > sum(script not in UNRESOLVED for script in scripts)

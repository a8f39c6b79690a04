"""Waivers in catalogues: with ``# @waive <rule id> <hash16> <reason>``, a person says that the text is right.

The hash is the content hash of the message (model/catalogue.py), so any edit ends the waiver.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from pipeline.checks.waivers import waived
from pipeline.model.catalogue import Entry
from pipeline.model.finding import Finding, Rule, Severity

WAIVER_MALFORMED = Rule(
    "translation/waiver-malformed",
    Severity.WARNING,
    "A waiver in a catalogue cannot be read, or has no reason.",
    why="It waives nothing, although somebody wanted it to. Without a reason, nobody can judge it later.",
    standard="design: nothing unchecked looks checked",
    bad="# @waive translation/source-left\n"
    'msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. The police will talk to you."',
    good="# @waive translation/source-left d7543870bf531401 the words are a slogan\n"
    'msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. The police will talk to you."',
)
WAIVER_STALE = Rule(
    "translation/waiver-stale",
    Severity.WARNING,
    "A waiver in a catalogue no longer waives anything.",
    why="The message or the finding has changed. Nobody would see the next fault of this kind.",
    standard="design: nothing unchecked looks checked",
    bad="# @waive translation/source-left 0123456789abcdef the words are a slogan\n"
    'msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. The police will talk to you."',
    good="# @waive translation/source-left d7543870bf531401 the words are a slogan\n"
    'msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. The police will talk to you."',
)
RULES = (WAIVER_MALFORMED, WAIVER_STALE)

LINE = re.compile(r"@waive\b\s*(?P<rest>.*)")
FORM = re.compile(r"(?P<rule>[a-z-]+/[a-z0-9-]+)\s+(?P<hash>[0-9a-f]{16})\s+(?P<reason>\S.*)")


@dataclass(frozen=True, slots=True)
class _Waiver:
    rule: str
    hash: str
    reason: str


def apply_waivers(
    entry: Entry, findings: Iterable[Finding], known: Collection[str], tag: str
) -> Iterator[Finding]:
    """Yield the findings about an entry, waived ones as notes, then findings about its waivers.

    *known* has the ids of the rules that can be waived.
    """
    if not any("@waive" in comment for comment in entry.translator_comments):
        yield from findings
        return
    waivers, faults = _read(entry, known, tag)
    good = {waiver.rule: waiver for waiver in waivers if waiver.hash == entry.content_hash}
    used = set()
    for finding in findings:
        waiver = good.get(finding.rule.id)
        if waiver is None:
            yield finding
            continue
        used.add(waiver)
        yield waived(finding, waiver.reason)
    yield from faults
    for waiver in waivers:
        if waiver.hash != entry.content_hash:
            message = f"the message has changed since {waiver.rule} was waived"
            hint = f"look again, then write {entry.content_hash}, or take the waiver away"
            yield Finding(WAIVER_STALE, message, entry.place, hint, tag)
        elif waiver not in used:
            message = f"nothing breaks {waiver.rule} here"
            yield Finding(WAIVER_STALE, message, entry.place, "take the waiver away", tag)


def _read(entry: Entry, known: Collection[str], tag: str) -> tuple[list[_Waiver], list[Finding]]:
    waivers, faults = [], []
    for comment in entry.translator_comments:
        line = LINE.search(comment)
        if line is None:
            continue
        form = FORM.fullmatch(line["rest"].strip())
        if form is None:
            hint = f"write # @waive translation/length {entry.content_hash} and the reason"
            message = f"this is not a waiver: {comment.strip()}"
            faults.append(Finding(WAIVER_MALFORMED, message, entry.place, hint, tag))
        elif form["rule"] not in known:
            message, hint = f"no rule for translations is called {form['rule']}", "leaflets rule lists them"
            faults.append(Finding(WAIVER_MALFORMED, message, entry.place, hint, tag))
        else:
            waivers.append(_Waiver(form["rule"], form["hash"], form["reason"]))
    return waivers, faults

"""Messages x catalogue x ledger -> whether a release may show them, and what stands against it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from pipeline.catalogues.sign_off import FOUR_EYES, MALFORMED, malformed, quoted, standing, translators
from pipeline.model.catalogue import Catalogue, Key, Message
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language
from pipeline.model.sign_off import Ledger, Standing, Verdict

UNSIGNED = Rule(
    "translation/unsigned",
    Severity.NOTE,
    "Nobody has signed a translation off.",
    why="Only an interpreter can say that a translation says what the source says.",
    standard=(
        "Victorian Government, Finalising a translation project; design: nothing unchecked looks checked"
    ),
    bad="(a draft translation)",
    good="(a translation checked by a second person)",
)
UNCHECKED_CRITICAL = Rule(
    "translation/unchecked-critical",
    Severity.ERROR,
    "A passage that keeps people safe is released without the word of two people.",
    why="A wrong digit or a lost “not” in it can cost a life; one pair of eyes misses what it wrote.",
    standard=(
        "Victorian Government, Finalising a translation project; design: nothing unchecked looks checked"
    ),
    bad='#. CRITICAL: safety instruction\n# @signed checked … A. L.\nmsgid "Press 55."',
    good='#. CRITICAL: safety instruction\n# @signed checked …\n# @signed final … B. M.\nmsgid "Press 55."',
)
STALE = Rule(
    "translation/stale-sign-off",
    Severity.WARNING,
    "A message has changed since somebody signed it.",
    why="The name under it vouches for other words.",
    standard=(
        "Victorian Government, Finalising a translation project; design: nothing unchecked looks checked"
    ),
    bad='# @signed final … A. L. (for "Naciśnij 55.")\nmsgid "Press 55."\nmsgstr "Naciśnij 56."',
    good='# @signed final … A. L. (for "Naciśnij 55.")\nmsgid "Press 55."\nmsgstr "Naciśnij 55."',
)
UNRECORDED = Rule(
    "translation/unrecorded-sign-off",
    Severity.WARNING,
    "A sign-off stands in the catalogue and not in the ledger, and does not count.",
    why="Anybody can paste a comment; the ledger says who signed, when, and how.",
    standard=(
        "Victorian Government, Finalising a translation project; design: nothing unchecked looks checked"
    ),
    bad="# @signed final … A. L. (no line of sign-off.jsonl says so)",
    good="# @signed final … A. L. (written by leaflets review sign)",
)
RULES = (UNSIGNED, UNCHECKED_CRITICAL, STALE, UNRECORDED)

FEW = 5
"""So many places are named, of more their number."""

Row = tuple[Message, Standing]


@dataclass(frozen=True, slots=True)
class Account:
    """What stands of the sign-offs of a catalogue, message by message, in the template's order."""

    leaflet: str
    catalogue: Catalogue
    rows: tuple[Row, ...]

    def lacking(self, keys: Collection[Key] | None = None) -> tuple[Row, ...]:
        """Return the messages that a release may not show; *keys* are those in question, None for all."""
        return tuple(
            (message, found)
            for message, found in self.rows
            if (keys is None or message.key in keys) and not found.enough(message.critical)
        )

    def findings(self, keys: Collection[Key], release: bool) -> Iterator[Finding]:
        """Yield what stands against releasing the messages *keys*: in sum, but for critical ones.

        What a draft may have, a release must not.
        """
        severity = Severity.ERROR if release else None
        lacking = self.lacking(keys)
        if lacking:
            yield self._unsigned(severity)
        if release:
            yield from (self._critical(message, found) for message, found in lacking if message.critical)
        shown = [row for row in self.rows if row[0].key in keys]
        for rule, what, holds in FAULTS:
            found = [row for row in shown if holds(row)]
            if found:
                lacks = any(not one.enough(message.critical) for message, one in found)
                yield self._sum(rule, what, found, severity if lacks else None)
        for message, one in shown:
            yield from self._malformed(message, one)

    def _unsigned(self, severity: Severity | None) -> Finding:
        """The state of the catalogue in a line, the same for each file that is made from it."""
        every = self.lacking()
        critical = sum(message.critical for message, _ in every)
        apart = f", {critical} of them critical and not final" if critical else ""
        hint = f"{len(every)} of {len(self.rows)} messages have no signature{apart}{_places(every)}"
        spoken = language(self.catalogue.language).english_name
        message = f"the {spoken} translation is not signed off"
        return self._finding(UNSIGNED, message, hint, Place(self.catalogue.file), severity)

    def _critical(self, message: Message, found: Standing) -> Finding:
        what = f"critical and not final ({found.verdict.name.lower()}): “{quoted(message.text)}”"
        hint = "one person signs it as checked, another as final: leaflets review sign"
        return self._finding(UNCHECKED_CRITICAL, what, hint, self._place(found), None)

    def _sum(self, rule: Rule, what: str, rows: list[Row], severity: Severity | None) -> Finding:
        first = self._place(rows[0][1])
        many = f"{len(rows)} messages" if len(rows) > 1 else "a message"
        return self._finding(rule, f"{many} {what}{_places(rows)}", HINTS[rule.id], first, severity)

    def _malformed(self, message: Message, found: Standing) -> Iterator[Finding]:
        for words in malformed(found.entry) if found.entry is not None else ():
            hint = "sign the message with leaflets review sign, and take this line out"
            yield self._finding(MALFORMED, f"no sign-off: “{quoted(words)}”", hint, self._place(found), None)

    def _place(self, found: Standing) -> Place:
        return found.entry.place if found.entry is not None else Place(self.catalogue.file)

    def _finding(
        self, rule: Rule, message: str, hint: str, place: Place, severity: Severity | None
    ) -> Finding:
        return Finding(rule, message, place, hint, self.catalogue.language, severity)


FAULTS: tuple[tuple[Rule, str, Callable[[Row], bool]], ...] = (
    (STALE, "changed after somebody signed", lambda row: row[1].verdict is Verdict.STALE),
    (FOUR_EYES, "had one pair of eyes", lambda row: row[1].one_pair or row[1].self_checked),
    (
        UNRECORDED,
        "with a sign-off that the ledger does not know",
        lambda row: any(claim.startswith("@signed") for claim in row[1].claims),
    ),
)
HINTS = {
    STALE.id: "look at what changed, then sign again: leaflets review sign",
    FOUR_EYES.id: "another person signs: leaflets review sign",
    UNRECORDED.id: "who vouches for it signs it with leaflets review sign",
}


def account(messages: Iterable[Message], catalogue: Catalogue, leaflet: str, ledger: Ledger) -> Account:
    """Return what stands of the sign-offs of *messages*, the template's, in a catalogue of *leaflet*."""
    authors = translators(catalogue)
    rows = (
        (message, standing(catalogue.by_key.get(message.key), leaflet, ledger, authors))
        for message in messages
    )
    return Account(leaflet, catalogue, tuple(rows))


def _places(rows: Iterable[Row]) -> str:
    """The lines of the first few messages, as far as they are in the file."""
    lines = [found.entry.place.line for _, found in rows if found.entry is not None]
    named = ", ".join(str(line) for line in lines[:FEW] if line)
    if not named:
        return ""
    return f": line{'s' if len(lines) > 1 else ''} {named}{' …' if len(lines) > FEW else ''}"

"""Decides which translations a release may show, from the catalogue and the ledger, with findings.

What a file shows, and what it only speaks, is read from the finished documents of its edition: whatever is
composed into those is judged, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.catalogues import questions
from pipeline.catalogues.questions import asked_questions
from pipeline.catalogues.sign_off import FOUR_EYES, MALFORMED, quoted, sign_off_state, translators
from pipeline.catalogues.signed_comments import malformed
from pipeline.model.catalogue import Catalogue, Key, Message
from pipeline.model.document import Origin, Passage, Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language
from pipeline.model.question import QuestionState
from pipeline.model.sign_off import Ledger, SignOffLevel, SignOffState

UNSIGNED = Rule(
    "translation/unsigned",
    Severity.NOTE,
    "Nobody has signed off the translation.",
    why="Only a person who reads both languages can say that the translation says the same as the source.",
    standard=(
        "Victorian Government, Finalising a translation project; design: nothing unchecked looks checked"
    ),
    bad="(a draft translation)",
    good="(a translation checked by a second person)",
)
UNCHECKED_CRITICAL = Rule(
    "translation/unchecked-critical",
    Severity.ERROR,
    "A critical passage is released, but two people have not signed it off.",
    why="A wrong digit or a lost “not” can cost a life, and nobody sees all of their own mistakes.",
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
    why="The person signed other words.",
    standard=(
        "Victorian Government, Finalising a translation project; design: nothing unchecked looks checked"
    ),
    bad='# @signed final … A. L. (for "Naciśnij 55.")\nmsgid "Press 55."\nmsgstr "Naciśnij 56."',
    good='# @signed final … A. L. (for "Naciśnij 55.")\nmsgid "Press 55."\nmsgstr "Naciśnij 55."',
)
UNRECORDED = Rule(
    "translation/unrecorded-sign-off",
    Severity.WARNING,
    "A sign-off is in the catalogue but not in the ledger, so it does not count.",
    why="Anybody can copy a comment; the ledger records who signed, when and how.",
    standard=(
        "Victorian Government, Finalising a translation project; design: nothing unchecked looks checked"
    ),
    bad="# @signed final … A. L. (sign-off.jsonl has no such line)",
    good="# @signed final … A. L. (written by leaflets review sign)",
)
RULES = (UNSIGNED, UNCHECKED_CRITICAL, STALE, UNRECORDED)

MAX_PLACES = 5
"""A finding names the lines of this many messages; of more, only the number."""

Row = tuple[Message, SignOffState]


@dataclass(frozen=True, slots=True)
class Account:
    """The state of the sign-offs of a catalogue: one row for each message, in the template's order."""

    leaflet: str
    catalogue: Catalogue
    rows: tuple[Row, ...]

    def unreleasable(self, keys: Collection[Key] | None = None) -> tuple[Row, ...]:
        """Return the messages that a release must not show: those of *keys*, or of all if it is None.

        The source's own words need no signature, and are shown where there are no letters to translate.
        """
        return tuple(
            (message, found)
            for message, found in self.rows
            if (keys is None or message.key in keys)
            and not found.enough(message.critical)
            and (message.lettered or (found.entry is not None and found.entry.translated))
        )

    def findings(self, keys: Collection[Key], release: bool) -> Iterator[Finding]:
        """Yield findings about the sign-offs of the messages *keys*: one for each rule that is broken.

        In a release these are errors, and each critical message has its own finding, too.
        """
        severity = Severity.ERROR if release else None
        unreleasable = self.unreleasable(keys)
        if unreleasable:
            yield self._unsigned(severity)
        if release:
            yield from (self._critical(message, found) for message, found in unreleasable if message.critical)
        shown = [row for row in self.rows if row[0].key in keys]
        for rule, what, holds in FAULTS:
            found = [row for row in shown if holds(row)]
            if found:
                lacks = any(not one.enough(message.critical) for message, one in found)
                yield self._sum(rule, what, found, severity if lacks else None)
        for message, one in shown:
            yield from self._malformed(message, one)
        if release:
            yield from self._unanswered(shown)

    def _unsigned(self, severity: Severity | None) -> Finding:
        """One finding for the whole catalogue, so that it is the same for each file made from it."""
        every = self.unreleasable()
        critical = sum(message.critical for message, _ in every)
        apart = f", {critical} of them critical and not final" if critical else ""
        where = _places(every, self.catalogue.file)
        hint = f"{len(every)} of {len(self.rows)} messages lack a signature that they need{apart}{where}"
        spoken = language(self.catalogue.language).english_name
        message = f"the {spoken} translation is not signed off"
        return self._finding(UNSIGNED, message, hint, Place(self.catalogue.file), severity)

    def _critical(self, message: Message, found: SignOffState) -> Finding:
        what = f"critical and not final ({found.verdict.name.lower()}): “{quoted(message.text)}”"
        hint = "one person signs it as checked, another as final: leaflets review sign"
        return self._finding(UNCHECKED_CRITICAL, what, hint, self._place(found), None)

    def _sum(self, rule: Rule, what: str, rows: list[Row], severity: Severity | None) -> Finding:
        first = self._place(rows[0][1])
        many = f"{len(rows)} messages" if len(rows) > 1 else "a message"
        return self._finding(
            rule, f"{many} {what}{_places(rows, first.file)}", HINTS[rule.id], first, severity
        )

    def _malformed(self, message: Message, found: SignOffState) -> Iterator[Finding]:
        for words in malformed(found.entry) if found.entry is not None else ():
            hint = "sign the message with leaflets review sign, and take this line out"
            yield self._finding(
                MALFORMED, f"this is not a sign-off: “{quoted(words)}”", hint, self._place(found), None
            )

    def _unanswered(self, rows: Iterable[Row]) -> Iterator[Finding]:
        """An error for each open question about a critical message: no signature is an answer."""
        for asked in asked_questions(rows, self.catalogue.language):
            if asked.critical and asked.question.state is QuestionState.OPEN:
                yield questions.finding(asked, release=True)

    def _place(self, found: SignOffState) -> Place:
        return found.entry.place if found.entry is not None else Place(self.catalogue.file)

    def _finding(
        self, rule: Rule, message: str, hint: str, place: Place, severity: Severity | None
    ) -> Finding:
        return Finding(rule, message, place, hint, self.catalogue.language, severity)


ELSEWHERE = "with a link or a picture that changed after somebody signed"
FAULTS: tuple[tuple[Rule, str, Callable[[Row], bool]], ...] = (
    (
        STALE,
        "changed after somebody signed",
        lambda row: row[1].verdict is SignOffLevel.STALE and not row[1].elsewhere,
    ),
    (STALE, ELSEWHERE, lambda row: row[1].verdict is SignOffLevel.STALE and row[1].elsewhere),
    (FOUR_EYES, "checked by only one person", lambda row: row[1].one_pair or row[1].self_checked),
    (
        UNRECORDED,
        "with a sign-off that is not in the ledger",
        lambda row: any(claim.startswith("@signed") for claim in row[1].claims),
    ),
)
HINTS = {
    STALE.id: "look at what changed, then sign again: leaflets review sign",
    FOUR_EYES.id: "another person signs: leaflets review sign",
    UNRECORDED.id: "the person who checked it signs it: leaflets review sign",
}


def account(messages: Iterable[Message], catalogue: Catalogue, leaflet: str, ledger: Ledger) -> Account:
    """Return the state of the sign-offs of *messages* (the template's) in a catalogue of *leaflet*.

    Those that are in its language already are left out.
    """
    authors = translators(catalogue)
    rows = (
        (message, sign_off_state(catalogue.by_key.get(message.key), leaflet, ledger, authors, message.given))
        for message in messages
        if not message.is_in(catalogue.language)
    )
    return Account(leaflet, catalogue, tuple(rows))


@dataclass(frozen=True, slots=True)
class Gate:
    """The accounts of the catalogues that a file is made from, by gettext domain ("" is the leaflet's).

    There is none for the leaflet in the source's language, whose words need no signature; nor for the labels
    in English, which they are written in.
    """

    accounts: Mapping[str, Account]

    def judge(self, shown: Iterable[Passage], release: bool) -> tuple[bool, tuple[Finding, ...]]:
        """Return whether all that is *shown* or spoken is signed off, and findings about what is not."""
        passages = tuple(shown)
        translated = "" in self.accounts
        assert not translated or not list(_nobodys(passages)), "nobody can sign what is in no catalogue"
        said, signed = origins(passages), True
        findings: list[Finding] = []
        for domain, one in self.accounts.items():
            keys = {(origin.context, origin.text) for origin in said if origin.domain == domain}
            assert keys <= {message.key for message, _ in one.rows}, "all that is said must be a message"
            signed = signed and not one.unreleasable(keys)
            findings += one.findings(keys, release)
        return signed, tuple(findings)


def origins(shown: Iterable[Passage]) -> tuple[Origin, ...]:
    """Return the messages that passages of a translation show or speak, each once, in their order."""
    said = (passage.origin for passage in shown if passage.words.strip())
    return tuple(dict.fromkeys(origin for origin in said if origin is not None))


def untranslated_languages(shown: Iterable[Passage]) -> tuple[str, ...]:
    """Return the tags of the languages of what is not translated, each once, in reading order.

    A tag without a language (und-Arab) was guessed from letters, and says nothing.
    """
    said = (passage for passage in shown if passage.words.strip())
    found = (one.language for one in said if one.origin is not None and one.origin.untranslated)
    return tuple(dict.fromkeys(tag for tag in found if not tag.startswith("und")))


def _nobodys(shown: Iterable[Passage]) -> Iterator[Passage]:
    """The passages that are from no message, and do not say either which language they are in.

    An address or the source's title says so. A tag without a language (und-Arab) was guessed from letters.
    """
    for passage in shown:
        tagged = passage.language and not passage.language.startswith("und")
        if passage.words.strip() and passage.origin is None and not tagged:
            yield passage


def _places(rows: Iterable[Row], file: str) -> str:
    """The line numbers of the first few messages that are in *file*, for the end of a message about it.

    The labels of a project are in two files: its own, and that of the base.
    """
    places = (found.entry.place for _, found in rows if found.entry is not None)
    lines = [place.line for place in places if place.file == file]
    named = ", ".join(str(line) for line in lines[:MAX_PLACES] if line)
    if not named:
        return ""
    return f": line{'s' if len(lines) > 1 else ''} {named}{' …' if len(lines) > MAX_PLACES else ''}"

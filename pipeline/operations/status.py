"""Counts how much of each catalogue is translated and signed off. Writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.catalogues.gate import Account, account
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import language
from pipeline.model.sign_off import SignOffLevel
from pipeline.project.folder import Project
from pipeline.sources.source import sources


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a translation is; each number counts messages of its template.

    *signed_off* counts messages that are *checked* or *final*; *stale* those that changed after somebody
    signed them; *claimed* those that count as reviewed only for another tool, or in a comment that the ledger
    does not confirm. For a release, all *critical* messages must be final.
    """

    leaflet: str
    tag: str
    language: str
    messages: int
    translated: int
    fuzzy: int
    missing: int
    signed_off: int
    stale: int
    checked: int
    final: int
    claimed: int
    critical: int
    critical_final: int

    def row(self) -> dict[str, object]:
        """Return the columns of a table for people, by name."""
        counts = {name: getattr(self, name) for name in self.__slots__ if not name.startswith("critical")}
        return {**counts, "critical_final": f"{self.critical_final}/{self.critical}"}


def status(project: Project) -> Iterator[Progress]:
    """Yield how far each catalogue is; the catalogues of the labels come first."""
    leaflets = sources(project)
    library = leaflets[0].library
    for domain, messages in ((DOMAIN, label_messages()), *((one.id, one.messages) for one in leaflets)):
        for tag in library.tags(domain):
            catalogue = library.catalogue(domain, tag)
            assert catalogue is not None, "tags() lists only catalogues that exist"
            yield progress(account(messages, catalogue, domain, library.ledger(tag)[0]))


def progress(found: Account) -> Progress:
    """Return the counts of an account."""
    entries = [state.entry for _, state in found.rows]
    translated = sum(entry is not None and entry.translated for entry in entries)
    fuzzy = sum(entry is not None and entry.fuzzy for entry in entries)
    verdicts = Counter(state.verdict for _, state in found.rows)
    critical = [state.verdict for message, state in found.rows if message.critical]
    return Progress(
        leaflet=found.leaflet,
        tag=found.catalogue.language,
        language=language(found.catalogue.language).english_name,
        messages=len(entries),
        translated=translated,
        fuzzy=fuzzy,
        missing=len(entries) - translated - fuzzy,
        signed_off=verdicts[SignOffLevel.CHECKED] + verdicts[SignOffLevel.FINAL],
        stale=verdicts[SignOffLevel.STALE],
        checked=verdicts[SignOffLevel.CHECKED],
        final=verdicts[SignOffLevel.FINAL],
        claimed=verdicts[SignOffLevel.CLAIMED],
        critical=len(critical),
        critical_final=critical.count(SignOffLevel.FINAL),
    )

"""What the checks say about one source text and its translation."""

from __future__ import annotations

from pipeline.checks.translation import check
from pipeline.checks.translation.words import END_MARK, FOREIGN_MARK
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule


def findings(
    source: str, translation: str, language: str = "pl", *flags: str, critical: bool = False
) -> list[Finding]:
    entry = Entry(source, translations=(translation,), flags=flags, place=Place("pl.po", 7))
    return list(check((Message(source, critical=critical),), Catalogue(language, (entry,))))


def rules(source: str, translation: str, language: str = "pl") -> list[Rule]:
    """The rules that a translation breaks, without those about the mark at the end."""
    found = [finding.rule for finding in findings(source, translation, language)]
    return [rule for rule in found if rule not in (END_MARK, FOREIGN_MARK)]

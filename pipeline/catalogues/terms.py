"""The terms of the glossary as messages, so that interpreters sign them as they sign messages.

A term is proposed until somebody has signed it: the line in the ledger has the digest of the term and of its
words in the language, so a change of either makes it a proposal again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pipeline.catalogues import sign_off
from pipeline.catalogues.gate import account
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.glossary import DOMAIN, Glossary, Term
from pipeline.model.sign_off import Ledger, SignOffLevel

CONTEXT = "term"
BETWEEN = "; "
"""What stands between the words of a term, the preferred one first."""


def term_messages(glossary: Glossary, tag: str) -> tuple[Message, ...]:
    """Return a message for each term that has words in the language *tag*."""
    return tuple(
        Message(term.term, CONTEXT, references=(f"{DOMAIN}#{term.term}",), place=term.place)
        for term in glossary.terms
        if term.translations.get(tag)
    )


def term_catalogue(glossary: Glossary, tag: str, ledger: Ledger) -> Catalogue:
    """Return the words of the terms in the language *tag* as a catalogue, with its sign-offs."""
    entries = (
        Entry(term.term, CONTEXT, (BETWEEN.join(term.translations[tag]),), place=term.place)
        for term in glossary.terms
        if term.translations.get(tag)
    )
    return sign_off.restored(Catalogue(tag, tuple(entries)), DOMAIN, ledger)


def with_agreed(glossary: Glossary, ledger: Callable[[str], Ledger]) -> Glossary:
    """Return the glossary with the languages in which each term is agreed; *ledger* has one for each tag."""
    tags = sorted({tag for term in glossary.terms for tag in term.translations})
    signed = {tag: _signed(glossary, tag, ledger(tag)) for tag in tags}

    def agreed(term: Term) -> frozenset[str]:
        return frozenset(tag for tag in term.translations if term.term in signed[tag])

    return replace(glossary, terms=tuple(replace(term, agreed=agreed(term)) for term in glossary.terms))


def _signed(glossary: Glossary, tag: str, ledger: Ledger) -> frozenset[str]:
    """The terms whose words in the language somebody has signed as they are now."""
    found = account(term_messages(glossary, tag), term_catalogue(glossary, tag, ledger), DOMAIN, ledger)
    return frozenset(message.text for message, state in found.rows if state.verdict >= SignOffLevel.CHECKED)

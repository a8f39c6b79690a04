"""The glossary of a project (``glossary.toml``)."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model.document import Place
from pipeline.model.glossary import Avoided, Glossary, Name, Term
from pipeline.project.settings.tables import Table, parsed


def read_glossary(text: str, file: str) -> Glossary:
    """Return the glossary from ``glossary.toml``; each term and each name may be there only once."""
    table = parsed(text, file)
    table.allow("terms", "names", "avoid")
    terms = tuple(_term(row) for row in table.tables("terms"))
    names = tuple(_name(row) for row in table.tables("names"))
    avoided = tuple(_avoided(row) for row in table.tables("avoid"))
    _require_once(table, ((form, term.place) for term in terms for form in term.forms))
    _require_once(table, ((name.name, name.place) for name in names))
    table.file.require_no_fault()
    return Glossary(terms, names, avoided)


def _require_once(table: Table, words: Iterable[tuple[str, Place]]) -> None:
    """Note a fault for each word that stands there already, whatever its case."""
    seen: dict[str, Place] = {}
    for word, place in words:
        first = seen.setdefault(word.casefold(), place)
        if word and first is not place:
            table.fault(f"{word!r} stands here and at line {first.line}", place, "keep one of them")


def _term(table: Table) -> Term:
    table.allow("term", "also", "meaning", "in")
    agreed = table.table("in")
    translations = {agreed.key_tag(key): agreed.quotations(key) for key in agreed.values}
    place = table.here
    return Term(table.must("term"), table.texts("also"), table.text("meaning"), translations, place)


def _name(table: Table) -> Name:
    table.allow("name", "why")
    return Name(table.must("name"), table.text("why"), table.here)


def _avoided(table: Table) -> Avoided:
    table.allow("word", "instead", "why", "language")
    tag = table.tag("language") if table.must("language") else ""
    return Avoided(table.must("word"), tag, table.text("instead"), table.text("why"), table.here)

"""The glossary of a project (``glossary.toml``)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.glossary import Avoided, Glossary, Name, Term
from pipeline.project.settings.tables import TomlTable, parsed


@lru_cache(maxsize=4)  # the base's is the same for every project
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


def _require_once(table: TomlTable, words: Iterable[tuple[str, Place]]) -> None:
    """Note a fault for each word that stands there already, whatever its case."""
    seen: dict[str, Place] = {}
    for word, place in words:
        first = seen.setdefault(word.casefold(), place)
        if word and first is not place:
            table.fault(f"{word!r} stands here and at line {first.line}", place, "keep one of them")


def _term(table: TomlTable) -> Term:
    table.allow("term", "also", "meaning", "in", "stems")
    translations, stems = _words(table.table("in")), table.table("stems")
    for tag, key in stems.key_tags().items():
        if tag not in translations:
            hint = f"write the words of the language into [terms.in], such as {tag} = [...]"
            table.fault(f"there are stems in {tag}, but no word", stems.place(key), hint)
    meaning, here = table.text("meaning"), table.here
    return Term(table.must("term"), table.texts("also"), meaning, translations, here, _words(stems))


def _words(table: TomlTable) -> Mapping[str, tuple[str, ...]]:
    return {tag: table.quotations(key) for tag, key in table.key_tags().items()}


def _name(table: TomlTable) -> Name:
    table.allow("name", "why", "language")
    tag = table.tag("language") if table.text("language") else ""
    return Name(table.must("name"), table.text("why"), table.here, tag)


def _avoided(table: TomlTable) -> Avoided:
    table.allow("word", "instead", "why", "language")
    tag = table.tag("language") if table.must("language") else ""
    return Avoided(table.must("word"), tag, table.text("instead"), table.text("why"), table.here)


# --- adding terms -------------------------------------------------------------------------------------------


def with_terms(text: str, file: str, terms: Sequence[Term]) -> str:
    """Return the text of ``glossary.toml`` with *terms*; what stands there already is never changed.

    A term that is there gets only the languages that it lacks; its other lines, and comments, stay. Raises
    PipelineError if a term is written in a way that cannot be added to.
    """
    known = {form.casefold(): term for term in read_glossary(text, file).terms for form in term.forms}
    lines = text.splitlines()
    # From the end, so that the lines of the terms above stay where they are.
    there = [(known[one.term.casefold()], one) for one in terms if one.term.casefold() in known]
    for old, new in sorted(there, key=lambda pair: -pair[0].place.line):
        more = {tag: words for tag, words in new.translations.items() if tag not in old.translations}
        if more:
            begin, end = old.place.line, _end_of(lines, old.place.line, "[[")
            there_is = [at for at in range(begin, end) if lines[at].partition("#")[0].strip() == "[terms.in]"]
            # Its words stand before the next table of the term: [terms.stems].
            end = _end_of(lines, there_is[0] + 1, "[") if there_is else end
            lines[end:end] = [*([] if there_is else ["[terms.in]"]), *_translation_lines(more)]
    fresh = [one for one in terms if one.term.casefold() not in known]
    after = "\n".join([*lines, *(line for one in fresh for line in _term_lines(one))]) + "\n"
    try:
        read_glossary(after, file)
    except PipelineError as error:
        hint = "write that term as a table: [[terms]], and below it [terms.in]"
        raise PipelineError(f"terms cannot be added: {error}", Place(file), hint) from None
    return after


def _end_of(lines: Sequence[str], begin: int, sign: str) -> int:
    """Where the table ends whose head is line *begin*, counted from 1: before the next that *sign* begins."""
    end = begin
    while end < len(lines) and not lines[end].lstrip().startswith(sign):
        end += 1
    while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#"):
        end -= 1  # a comment above the next term is that term's
    return end


def _term_lines(term: Term) -> Iterable[str]:
    yield from ("", "[[terms]]", f"term = {_quoted(term.term)}")
    if term.also:
        yield f"also = [{', '.join(map(_quoted, term.also))}]"
    if term.meaning:
        yield f"meaning = {_quoted(term.meaning)}"
    if term.translations:
        yield from ("[terms.in]", *_translation_lines(term.translations))


def _translation_lines(translations: Mapping[str, Sequence[str]]) -> Iterable[str]:
    for tag, words in sorted(translations.items()):
        yield f"{tag} = [{', '.join(map(_quoted, words))}]"


def _quoted(words: str) -> str:
    """Words as a basic string of TOML, which escapes as JSON does."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")

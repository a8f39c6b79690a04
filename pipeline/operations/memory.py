"""Exports and imports translation memories (TMX) and glossaries (TBX, CSV), for translators' tools."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from pipeline.catalogues import glossary_csv, tbx, tmx
from pipeline.catalogues.memory import Memory
from pipeline.catalogues.terms import with_agreed
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.glossary import DOMAIN as GLOSSARY
from pipeline.model.glossary import Term
from pipeline.model.labels import DOMAIN
from pipeline.model.language import is_same_language, language
from pipeline.operations.saving import repeated
from pipeline.project.folder import Project
from pipeline.project.settings.glossary_toml import read_glossary, with_terms
from pipeline.project.together import alone
from pipeline.sources.library import Library


@dataclass(frozen=True, slots=True)
class ImportedMemory:
    """How many *pairs* a language's memory gained from a file; *memory* is the path of the memory."""

    memory: str
    language: str
    pairs: int

    def line(self) -> str:
        """Return one line for people."""
        return f"{self.memory}: {self.pairs} new" if self.pairs else f"{self.memory}: nothing new"


def export_memory(project: Project, tag: str) -> bytes:
    """Return all translations into a language as TMX: those of every leaflet, and those imported."""
    library, canonical = Library(project), language(tag).tag
    source = library.settings.source_language
    memory = Memory.of(library.catalogues(canonical), library.remembered(canonical))
    if not memory.pairs:
        name = language(canonical).english_name
        raise PipelineError(f"nothing has been translated into {name}", hint="leaflets status shows what is")
    return tmx.write(memory.pairs, source, canonical)


def import_memory(project: Project, file: Path, tags: tuple[str, ...] = ()) -> tuple[ImportedMemory, ...]:
    """Add the pairs of a TMX file to the memories of *tags* (of all the project's languages if it is empty).

    Writes only memories that gain a pair, and only after all memories have been read.
    """
    with alone(project):
        return repeated(lambda: _imported_memory(project, file, tags))


def _imported_memory(project: Project, file: Path, tags: tuple[str, ...]) -> tuple[ImportedMemory, ...]:
    library = Library(project)
    data, source = project.data(file), library.settings.source_language
    wanted = tuple(language(tag).tag for tag in tags) or _project_tags(project, library)
    after = []
    for tag in wanted:
        path = project.memory(language(tag).locale)
        before = project.optional_data(path)
        after.append((tag, path, before, *tmx.merged(before or b"", data, file.name, source, tag)))
    if not any(gained for *_, gained in after) and not any(
        tmx.pairs(data, file.name, source, tag) for tag in wanted
    ):
        hint = "if the file has another language, name it with --language"
        raise PipelineError(f"{file.name} has no pair of {source} and a language of this project", hint=hint)
    found = []
    for tag, path, before, merged, gained in after:
        if gained:
            project.swap(path, before, merged)
        if gained or tags:
            found.append(ImportedMemory(project.name(path), tag, gained))
    return tuple(found)


def export_glossary(project: Project) -> bytes:
    """Return the project's glossary as TBX-Basic; a term that no interpreter has signed is proposed."""
    library = Library(project)
    glossary = library.glossary
    if not (glossary.terms or glossary.names or glossary.avoided):
        raise PipelineError("there is no glossary", hint="write source/glossary.toml")
    agreed = with_agreed(glossary, lambda tag: library.ledger(tag)[0])
    return tbx.write(agreed, library.settings.source_language)


@dataclass(frozen=True, slots=True)
class ImportedGlossary:
    """What a file added to the glossary: new *terms*, *translations* of terms that were there, *other* words.

    *other* names each translation of the file that differs from the agreed one, which stays.
    """

    glossary: str
    terms: int
    translations: int
    other: tuple[str, ...] = ()

    def line(self) -> str:
        """Return lines for people."""
        said = f"{self.glossary}: {self.terms} new terms, {self.translations} new translations"
        return "\n".join((said, *(f"    not taken: {one}" for one in self.other)))


def import_glossary(project: Project, file: Path, tags: tuple[str, ...] = ()) -> ImportedGlossary:
    """Add the terms of a TBX or CSV file to ``source/glossary.toml``, in the languages *tags* (all if empty).

    Nothing that the project agreed on is changed: where the file says something else, it is told.
    """
    with alone(project):
        return repeated(lambda: _imported_glossary(project, file, tags))


def _imported_glossary(project: Project, file: Path, tags: tuple[str, ...]) -> ImportedGlossary:
    data, place = project.data(file), Place(file.as_posix())
    source, end = Library(project).settings.source_language, file.suffix.casefold()
    if end not in GLOSSARIES:
        hint = "save it as TBX, or as CSV with a column for each language"
        raise PipelineError(f"a file that ends in {end or 'nothing'} is no glossary", place, hint)
    path = project.source / GLOSSARY
    there, own = project.optional_data(path), project.optional(GLOSSARY)
    text, name = (own.text, own.name) if own else ("", project.name(path))
    before = {form.casefold(): one for one in read_glossary(text, name).terms for form in one.forms}
    wanted = tuple(language(tag).tag for tag in tags)
    known = wanted or _project_tags(project, Library(project))
    read = (_tagged(one, known, bool(wanted)) for one in GLOSSARIES[end](data, place.file, source))
    found = _once(read, before)
    if not found:
        raise PipelineError(f"it has no term in {language(source).english_name}", place)
    after = with_terms(text, name, found)
    if after.strip() != text.strip():
        project.swap(path, there, after.lstrip("\n").encode())
    added = [(one, before.get(one.term.casefold())) for one in found]
    more = (tag for one, old in added if old for tag in one.translations if tag not in old.translations)
    fresh = sum(old is None for _, old in added)
    return ImportedGlossary(name, fresh, len(tuple(more)), tuple(_differences(found, before)))


GLOSSARIES: Mapping[str, Callable[[bytes, str, str], tuple[Term, ...]]] = MappingProxyType(
    {".tbx": tbx.read, ".xml": tbx.read, ".csv": glossary_csv.read}
)
"""File name extension -> reader."""


def _tagged(term: Term, known: Sequence[str], alone: bool) -> Term:
    """The term with its translations by the tags *known*, where "pl-PL" may be "pl"; *alone*: only those."""
    found: dict[str, tuple[str, ...]] = {}
    for tag, words in term.translations.items():
        own = next((one for one in known if is_same_language(tag, one)), None)
        if own is not None or not alone:
            found.setdefault(own or language(tag).tag, words)
    return replace(term, translations=found)


def _once(terms: Iterable[Term], before: Mapping[str, Term]) -> tuple[Term, ...]:
    """The terms; those that share a word are one.

    A term that the project has under one of its forms is called as it is there.
    """
    found: dict[str, Term] = {}
    forms = {form: one.term.casefold() for form, one in before.items()}
    for term in terms:
        own = [form.casefold() for form in term.forms]
        key = next((forms[form] for form in own if form in forms), own[0])
        if key in found:
            found[key] = replace(found[key], translations={**term.translations, **found[key].translations})
        elif key in before:
            found[key] = replace(term, term=before[key].term, also=())
        else:
            found[key] = term
        forms |= {form: key for form in own if form not in forms}
    return tuple(found.values())


def _differences(found: Iterable[Term], before: Mapping[str, Term]) -> Iterator[str]:
    """Yield each translation that the project has agreed on otherwise."""
    for one in found:
        old = before.get(one.term.casefold())
        for tag, words in one.translations.items():
            agreed = {word.casefold() for word in old.translations.get(tag, ())} if old is not None else set()
            if agreed and agreed.isdisjoint(word.casefold() for word in words):
                yield f"{one.term} in {language(tag).english_name}: {', '.join(words)}"


def _project_tags(project: Project, library: Library) -> tuple[str, ...]:
    domains = (DOMAIN, *project.leaflets())
    tags = {tag for domain in domains for tag in library.tags(domain)}
    return tuple(sorted(tags - {library.settings.source_language}))

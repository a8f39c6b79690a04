"""Who gets the words of a leaflet -> findings where readers lose what they need, or nobody gets it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.model.document import NOWHERE, Document, Picture, Place, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language
from pipeline.model.leaflet import Fact, Leaflet, Readers, says
from pipeline.model.parts import lost, without

ELSEWHERE = Rule(
    "facts/elsewhere",
    Severity.NOTE,
    "Some words are for readers whom this project has not got.",
    why="No reader gets them. The author may have forgotten to name the area, or to add the language.",
    standard="design: nothing is lost silently",
    bad='project.toml: area = "england"\nleaflet.toml: area = "wales"',
    good='project.toml: area = "wales"\nleaflet.toml: area = ["wales", "england"]',
)
CRITICAL_LOST = Rule(
    "facts/critical-lost",
    Severity.ERROR,
    "Some readers do not get a critical passage.",
    why="What keeps readers safe would be missing in their files, and nothing in the file would say so.",
    standard="design: nothing is lost silently",
    bad='first = ["Call 999."]\n[[passages]]\npassage = "Call 999."\nfor = ["cy"]',
    good='first = ["Call 999."]\n[[passages]]\npassage = "Call 999."\nfor = ["cy", "en"]',
)
TITLE_KEPT = Rule(
    "facts/title-kept",
    Severity.ERROR,
    "Words of the title are kept from readers, but every file has its title.",
    why="The author believes that nobody reads them, and everybody does.",
    standard="design: nothing unchecked looks checked",
    bad='[[facts]]\npassage = "Get help"\nwithhold = true',
    good='[[facts]]\npassage = "Call 999."\nwithhold = true',
)
NOTHING_LEFT = Rule(
    "facts/nothing-left",
    Severity.ERROR,
    "Some readers get a leaflet without any text.",
    why="They would get a title and a version, and no help.",
    standard="design: nothing is lost silently",
    bad='[[facts]]\npassage = ["Call 999.", "We help you."]\nwithhold = true',
    good='[[facts]]\npassage = "We help you."\nwithhold = true',
)
RULES = (ELSEWHERE, CRITICAL_LOST, TITLE_KEPT, NOTHING_LEFT)


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom a project is: the *tags* of the leaflet's languages, and its *area* ("" for none)."""

    tags: tuple[str, ...]
    area: str = ""

    def without(self, readers: Readers) -> tuple[str, ...]:
        """Return the tags of the languages in which the words for *readers* are not."""
        return tuple(tag for tag in self.tags if not readers.include(tag, self.area))


def check(
    leaflet: Leaflet,
    documents: Mapping[Wording, Document],
    project: Audience,
    tags: Sequence[str] | None = None,
) -> Iterator[Finding]:
    """Yield the findings on who gets which words; *tags* are the languages to look at, all if it is None.

    *leaflet* has the facts, contacts and passages for all readers.
    """
    here = Audience(project.tags if tags is None else tuple(tags), project.area)
    yield from _elsewhere(leaflet, documents.values(), project)
    yield from _critical(leaflet, documents.values(), here)
    yield from _titles(leaflet, documents.values())
    yield from _empty(leaflet, documents, here)


def _elsewhere(leaflet: Leaflet, documents: Collection[Document], project: Audience) -> Iterator[Finding]:
    """Yield a note for each table of leaflet.toml whose words no reader of the project gets."""
    for quotes, readers, place in leaflet.for_some:
        if len(project.without(readers)) < len(project.tags):
            continue
        going = dict.fromkeys(one.words for document in documents for one in lost(document, quotes))
        words = ", ".join(f"“{one}”" for one in going or quotes[:1])
        if Readers(areas=readers.areas).include("", project.area):
            wanted, spoken = _names(readers.languages), _names(project.tags)
            message = f"{words}: for readers of {wanted}, and the leaflet is only in {spoken}"
            hint = f"add the language: leaflets update {leaflet.id} --language {readers.languages[0]}"
        else:
            own = f"this project is for {project.area}" if project.area else "this project is for no one area"
            message = f"{words}: for {', '.join(readers.areas)}, and {own}"
            hint = f'write area = "{readers.areas[0]}" in project.toml'
        yield Finding(ELSEWHERE, message, place, hint)


def _critical(leaflet: Leaflet, documents: Collection[Document], project: Audience) -> Iterator[Finding]:
    """Yield the critical passages that some languages, or the area, would lose."""
    for quotes, readers, place in leaflet.for_some:
        losing = project.without(readers)
        if not losing:
            continue
        going = dict.fromkeys(one.words for document in documents for one in lost(document, quotes))
        for words in going:
            if leaflet.endangers(words):
                message = f"readers of {_names(losing)} do not get the critical words “{words}”"
                hint = "name these readers, too, under for or area; or delete both lines"
                yield Finding(CRITICAL_LOST, message, place, hint)
    for fact in leaflet.facts:
        if fact.withheld:
            yield from _dragged(fact, leaflet, documents)


def _dragged(fact: Fact, leaflet: Leaflet, documents: Collection[Document]) -> Iterator[Finding]:
    """Yield the critical words that go with a withheld fact: others beside it, or first words of its own."""
    going = dict.fromkeys(one.words for document in documents for one in lost(document, fact.quotes))
    for quote in leaflet.dangerous:
        if not any(says(quote, words) for words in going):
            continue
        of_fact = any(says(quote, own) or says(own, quote) for own in fact.quotes)
        if not of_fact:
            message = f"with the withheld fact “{fact.passage}” go the critical words “{quote}”"
            hint = "put the critical words into a passage of their own"
            yield Finding(CRITICAL_LOST, message, fact.place, hint)
        elif quote in leaflet.first:
            message = f"nobody gets what the leaflet says first, as its fact is withheld: “{quote}”"
            hint = "confirm the fact, or write first with other words"
            yield Finding(CRITICAL_LOST, message, fact.place, hint)


def _titles(leaflet: Leaflet, documents: Collection[Document]) -> Iterator[Finding]:
    """Yield the quotations of the title that are for some readers, or for nobody yet."""
    rows = [(quotes, place) for quotes, _, place in leaflet.for_some]
    rows += [(fact.quotes, fact.place) for fact in leaflet.facts if fact.withheld]
    titles = [document.title.words for document in documents]
    for quotes, place in rows:
        for quote in quotes:
            if any(says(quote, title) for title in titles):
                hint = "give the leaflet another title, or quote more words of the passage that you mean"
                yield Finding(TITLE_KEPT, f"every file has “{quote}” in its title", place, hint)


def _empty(leaflet: Leaflet, documents: Mapping[Wording, Document], project: Audience) -> Iterator[Finding]:
    """Yield the wordings of which the readers of some languages get no text below the headings."""
    for wording, document in documents.items():
        if not _has_text(document):
            continue
        left = {tag: without(document, leaflet.hidden(tag, project.area)) for tag in project.tags}
        losing = [tag for tag, one in left.items() if not _has_text(one)]
        if losing:
            name = "Easy Read" if wording is Wording.EASY_READ else "standard"
            message = f"readers of {_names(losing)} get no text of the {name} wording"
            hint = "give some of the words back to these readers in leaflet.toml"
            yield Finding(NOTHING_LEFT, message, _place(leaflet), hint)


def _place(leaflet: Leaflet) -> Place:
    """Where the settings first keep words from readers."""
    places = [fact.place for fact in leaflet.facts if fact.withheld]
    places += [place for _, _, place in leaflet.for_some]
    return places[0] if places else NOWHERE


def _has_text(document: Document) -> bool:
    return any(not isinstance(block, Picture) for section in document.sections for block in section.blocks)


def _names(tags: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(language(tag).english_name for tag in tags))

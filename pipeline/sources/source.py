"""One leaflet: its text, its settings and its catalogues, each read when first needed. Knows no check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pipeline.catalogues import ledger
from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.document import Document, Place, Wording
from pipeline.model.editions import EDITIONS
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.labels import DOMAIN
from pipeline.model.language import language
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.leaflet import Leaflet
from pipeline.model.parts import without
from pipeline.model.sign_off import Ledger
from pipeline.project.folder import Project, SourceFile
from pipeline.project.settings import read_leaflet
from pipeline.readers import READERS, read_markdown
from pipeline.readers.rules import NO_TITLE
from pipeline.sources.library import Library, digest


@dataclass(frozen=True)
class Source:
    """One leaflet: its text, settings and catalogues, as they are on the disk."""

    library: Library
    id: str

    def afresh(self) -> Source:
        """Return the same leaflet, of which nothing is read yet: who keeps a list keeps no text."""
        return Source(self.library, self.id)

    @cached_property
    def leaflet(self) -> Leaflet:
        """The values of ``leaflet.toml``, or the defaults if there is no such file."""
        file = self.library.project.optional(self.id, "leaflet.toml")
        today = self.library.project.today
        return read_leaflet(file.text, file.name, self.id, today) if file else Leaflet(self.id)

    @property
    def settings_place(self) -> Place:
        """Where the settings of the leaflet are, or its folder if it has none."""
        file = self.library.project.optional(self.id, "leaflet.toml")
        return Place(file.name if file else f"source/{self.id}")

    @cached_property
    def files(self) -> Mapping[Wording, SourceFile]:
        """The file of each wording that the leaflet has."""
        files = {Wording.STANDARD: self.library.project.standard(self.id)}
        easy_read = self.library.project.optional(self.id, "easy-read.md")
        if easy_read:
            files[Wording.EASY_READ] = easy_read
        return files

    @cached_property
    def _read(self) -> tuple[Mapping[Wording, Document], tuple[Finding, ...]]:
        from pipeline.sources.assembly import assemble

        documents: dict[Wording, Document] = {}
        findings: list[Finding] = []
        for wording, (document, found) in self.as_written.items():
            documents[wording], missing = assemble(
                document, self.leaflet, self.library.pictures, self.library.source_labels
            )
            findings += [finding for finding in found if not self.is_settled(finding)]
            findings += missing
        return documents, tuple(findings)

    @cached_property
    def as_written(self) -> Mapping[Wording, tuple[Document, tuple[Finding, ...]]]:
        """The document of each wording as its author wrote it, and the findings of the reader."""
        return {wording: self._document(wording, file) for wording, file in self.files.items()}

    def is_settled(self, finding: Finding) -> bool:
        """Return whether the finding no longer applies: the text has no title, but leaflet.toml has one."""
        return finding.rule is NO_TITLE and bool(self.leaflet.title)

    def _document(self, wording: Wording, file: SourceFile) -> tuple[Document, tuple[Finding, ...]]:
        tag, drop = self.library.settings.source_language, self.leaflet.drop
        if wording is Wording.EASY_READ:
            return read_markdown(file.text, file.name, tag, drop, wording)
        return READERS[Path(file.name).suffix](file.text, file.name, tag, drop)

    @property
    def documents(self) -> Mapping[Wording, Document]:
        """The document of each wording, with what leaflet.toml and the picture set add."""
        return self._read[0]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of reading the texts."""
        return self._read[1]

    def documents_for(self, tag: str) -> Mapping[Wording, Document]:
        """Return the documents without what the readers of *tag* do not get, in the area of the project."""
        hidden = self.leaflet.hidden(tag, self.library.settings.area)
        if not hidden:
            return self.documents
        return {wording: without(document, hidden) for wording, document in self.documents.items()}

    def leaflet_for(self, tag: str) -> Leaflet:
        """Return the settings with only the facts for the readers of *tag*, in the area of the project."""
        return self.leaflet.for_readers(tag, self.library.settings.area)

    def withheld(self, tag: str) -> frozenset[Wording]:
        """Return the wordings of which readers of *tag* lack a passage, as nobody has confirmed it yet."""
        facts = (fact for fact in self.leaflet_for(tag).facts if fact.withheld)
        quotes = [quote for fact in facts for quote in fact.quotes]
        documents = self.documents.items() if quotes else ()
        return frozenset(wording for wording, one in documents if without(one, quotes) != one)

    def document(self, wording: Wording) -> Document:
        """Return the document of *wording*, or the standard one if the leaflet has no such wording."""
        return self.documents.get(wording, self.documents[Wording.STANDARD])

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """The messages of the leaflet's template, from both wordings."""
        from pipeline.catalogues import extract

        references = {wording: file.name for wording, file in self.files.items()}
        return extract.extract(
            self.documents.values(),
            references=references,
            keep=self.leaflet.keep,
        )

    def messages_in(self, tag: str) -> tuple[Message, ...]:
        """Return the messages as readers of a language get them: their links may lead elsewhere."""
        from pipeline.catalogues import extract

        return extract.with_targets(self.messages, self.leaflet.links.get(tag, {}))

    def in_language(self, tag: str) -> Translation:
        """Return what the leaflet has in a language; the source's own language needs no catalogue."""
        return Translation(self, tag)

    def catalogue(self, tag: str) -> Catalogue | None:
        """Return the leaflet's catalogue in a language, or None if there is none."""
        return self.in_language(tag).catalogue

    def tags(self) -> tuple[str, ...]:
        """Return the source's language, then those that have a catalogue, sorted."""
        source = self.library.settings.source_language
        return (source, *(tag for tag in self.library.tags(self.id) if tag != source))

    def editions(self, tag: str, wanted: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return the keys of the editions to make in a language: those *wanted*, or else the project's."""
        settings = self.library.settings
        rows = (EDITIONS[name] for name in wanted or settings.editions)
        return tuple(row.name for row in rows if row.is_made_in(tag, settings.source_language))

    @cached_property
    def digest(self) -> str:
        """The digest of everything the leaflet is made from, except its translations."""
        project = self.library.project
        toml = project.optional(self.id, "leaflet.toml")
        parts = [toml.text if toml else "", self.library.shared_digest]
        parts += [f"{file.name}\n{file.text}" for file in self.files.values()]
        return digest(*parts)


@dataclass(frozen=True)
class Translation:
    """What the files of a leaflet in one language are made from, beside the source."""

    source: Source
    tag: str

    @property
    def is_source(self) -> bool:
        """Whether this is the language that the leaflet was written in: there is nothing to translate."""
        return self.tag == self.source.library.settings.source_language

    @cached_property
    def catalogue(self) -> Catalogue | None:
        """The leaflet's catalogue, or None if there is none."""
        library = self.source.library
        if self.is_source:
            return None
        if self.tag in PSEUDO_LOCALES:
            from pipeline.catalogues.pseudo import pseudo_catalogue

            names = (name.name for name in library.glossary.names)
            return pseudo_catalogue(self.source.messages, self.tag, (*self.source.leaflet.keep, *names))
        return library.catalogue(self.source.id, self.tag)

    @cached_property
    def label_catalogue(self) -> Catalogue | None:
        """The catalogue of the labels, or None if there is none: English needs none."""
        return self.source.library.label_catalogue(self.tag)

    @property
    def ledger(self) -> Ledger:
        """The sign-offs of the leaflet and of the labels; of the labels alone in the source's language."""
        return self._ledger[0].about((DOMAIN,) if self.is_source else (self.source.id, DOMAIN))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings about lines of the ledger that cannot be read."""
        return self._ledger[1]

    @property
    def _ledger(self) -> tuple[Ledger, tuple[Finding, ...]]:
        return self.source.library.ledger(self.tag)

    @cached_property
    def digest(self) -> str:
        """The digest of the catalogues and sign-offs."""
        library, locale = self.source.library, language(self.tag).locale
        catalogue = library.project.optional_data(library.project.catalogue(self.source.id, locale)) or b""
        signed = ledger.lines(self._ledger[0].about((self.source.id, DOMAIN)).records)
        return digest(catalogue, library.labels_digest(self.tag), signed, repr(self._ledger[1]))


def sources(project: Project, names: tuple[str, ...] = ()) -> tuple[Source, ...]:
    """Return the leaflets of *project* called *names*, or all if *names* is empty."""
    library = Library(project.snapshot())
    return tuple(Source(library, name) for name in project.chosen(names))


def chosen_tags(source: Source, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Return those tags of *source* that are wanted, or all if *wanted* is empty.

    A pseudo-locale is included only if it is wanted. Raises PipelineError for a tag that has no catalogue.
    """
    pseudo = tuple(sorted({language(tag).tag for tag in wanted} & PSEUDO_LOCALES))
    there = (*source.tags(), *pseudo)
    for tag in wanted:
        spoken = language(tag)
        if spoken.tag not in there:
            hint = f"make one: leaflets update {source.id} --language {spoken.tag}"
            place = Place(
                source.library.project.name(source.library.project.catalogue(source.id, spoken.locale))
            )
            raise PipelineError(f"there is no {spoken.english_name} catalogue", place, hint)
    tags = {language(tag).tag for tag in wanted}
    return tuple(tag for tag in there if tag in tags) if wanted else there

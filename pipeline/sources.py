"""Reads a project's files: the settings, wordings and catalogues of each leaflet, each when first needed.

Only this module brings together the disk (``project``), the readers, the settings and the catalogues.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from pipeline.catalogues import extract, ledger, po, sign_off
from pipeline.catalogues.memory import Pair
from pipeline.catalogues.pseudo import pseudo_catalogue
from pipeline.checks import facts, limits, pictures, readable, waivers, wordings
from pipeline.checks.reading_level import FileText
from pipeline.composition.assembly import assemble
from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.document import Document, Place, Wording
from pipeline.model.editions import Look
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.glossary import Glossary
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import language, tag_of_locale
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.leaflet import Leaflet, Limit, PictureRecord, Settings, Strictness
from pipeline.model.reading import Profile
from pipeline.model.sign_off import Ledger
from pipeline.project import Project, SourceFile
from pipeline.readers import READERS, read_markdown
from pipeline.readers.rules import NO_TITLE
from pipeline.settings import read_glossary, read_leaflet, read_pictures, read_settings


def digest(*parts: bytes | str) -> str:
    """Return the SHA-256 of *parts* in hexadecimal; ("ab", "c") and ("a", "bc") give different digests."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        total.update(f"{len(data)}:".encode())
        total.update(data)
    return total.hexdigest()


@dataclass(frozen=True)
class Library:
    """What all leaflets of a project share: settings, glossary, pictures, catalogues of the labels."""

    project: Project

    @cached_property
    def settings(self) -> Settings:
        """The values of ``source/project.toml``, or the defaults if there is no such file."""
        file = self.project.optional("project.toml")
        return read_settings(file.text, file.name) if file else Settings()

    @cached_property
    def glossary(self) -> Glossary:
        """The words of ``source/glossary.toml``; empty if there is no such file."""
        file = self.project.optional("glossary.toml")
        return read_glossary(file.text, file.name) if file else Glossary()

    @cached_property
    def pictures(self) -> Mapping[str, PictureRecord]:
        """The records of ``source/pictures/pictures.toml``, by id."""
        file = self.project.optional("pictures", "pictures.toml")
        records = read_pictures(file.text, file.name) if file else ()
        return {record.id: record for record in records}

    @cached_property
    def drawings(self) -> Mapping[str, bytes]:
        """The SVG of each picture by id; raises PipelineError if a digest differs from pictures.toml."""
        return {record.id: self._drawing(record) for record in self.pictures.values()}

    @cached_property
    def drawings_digest(self) -> str:
        """The digest of all drawings; raises the same errors as ``drawings``."""
        return digest(*(part for id_, svg in self.drawings.items() for part in (id_, svg)))

    def _drawing(self, record: PictureRecord) -> bytes:
        data = self.project.data(self.project.source / "pictures" / record.file)
        found = hashlib.sha256(data).hexdigest()
        if found != record.sha256:
            hint = f'look at the picture, then write sha256 = "{found}"'
            raise PipelineError(f"{record.file} is not the file that was checked", record.place, hint)
        return data

    def label_catalogue(self, tag: str) -> Catalogue | None:
        """Return the catalogue of the labels in a language, or None if there is none."""
        if tag in PSEUDO_LOCALES:
            return pseudo_catalogue(label_messages(), tag)
        return self.catalogue(DOMAIN, tag)

    def catalogue(self, domain: str, tag: str) -> Catalogue | None:
        """Return the catalogue of *domain* in a language, or None if there is none.

        Sign-off comments that another tool has dropped are restored from the ledger.
        """
        found = read_catalogue(self.project, domain, tag)
        return sign_off.restored(found, domain, self.ledger(tag)[0]) if found is not None else None

    def ledger(self, tag: str) -> tuple[Ledger, tuple[Finding, ...]]:
        """Return the ledger of a language, and findings about its lines that cannot be read."""
        if tag not in self._ledgers:
            path = self.project.ledger(language(tag).locale)
            there = self.project.is_there(path)
            text = self.project.text(path) if there else SourceFile(self.project.name(path), "")
            self._ledgers[tag] = ledger.read(text.text, text.name)
        return self._ledgers[tag]

    @cached_property
    def _ledgers(self) -> dict[str, tuple[Ledger, tuple[Finding, ...]]]:
        """The ledgers read so far, by tag."""
        return {}

    def catalogues(self, tag: str) -> tuple[Catalogue, ...]:
        """Return all catalogues in a language: that of the labels, and that of every leaflet."""
        found = (read_catalogue(self.project, name, tag) for name in (DOMAIN, *self.project.leaflets()))
        return tuple(catalogue for catalogue in found if catalogue is not None)

    def remembered(self, tag: str) -> tuple[Pair, ...]:
        """Return the imported translation memory of a language."""
        path = self.project.memory(language(tag).locale)
        if not self.project.is_there(path):
            return ()
        from pipeline.catalogues import tmx  # needs lxml, so only for projects with a memory

        return tmx.pairs(self.project.data(path), self.project.name(path), self.settings.source_language, tag)

    def tags(self, domain: str) -> tuple[str, ...]:
        """Return the tags of the languages that have a catalogue of *domain*, sorted."""
        locales = self.project.locale_names()
        there = [name for name in locales if self.project.is_there(self.project.catalogue(domain, name))]
        return tuple(sorted({tag_of_locale(name) for name in there} - PSEUDO_LOCALES))


@dataclass(frozen=True)
class Source:
    """One leaflet: its text, settings and catalogues, as they are on the disk."""

    library: Library
    id: str

    @cached_property
    def leaflet(self) -> Leaflet:
        """The values of ``leaflet.toml``, or the defaults if there is no such file."""
        file = self.library.project.optional(self.id, "leaflet.toml")
        return read_leaflet(file.text, file.name, self.id) if file else Leaflet(self.id)

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
        documents: dict[Wording, Document] = {}
        findings: list[Finding] = []
        for wording, (document, found) in self._as_written.items():
            documents[wording], missing = assemble(document, self.leaflet, self.library.pictures)
            findings += [finding for finding in found if not self._is_settled(finding)]
            findings += missing
        return documents, tuple(findings)

    @cached_property
    def _as_written(self) -> Mapping[Wording, tuple[Document, tuple[Finding, ...]]]:
        """The document of each wording as its author wrote it, and the findings of the reader."""
        return {wording: self._document(wording, file) for wording, file in self.files.items()}

    def _is_settled(self, finding: Finding) -> bool:
        """Whether the finding no longer applies: the text has no title, but leaflet.toml has one."""
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

    def facts(self, today: datetime.date, release: bool) -> tuple[Finding, ...]:
        """Return findings about facts that are unconfirmed, or whose review is due, on the day *today*."""
        return facts.check(self.leaflet, self.documents.values(), today, release)

    @cached_property
    def picture_findings(self) -> tuple[Finding, ...]:
        """Findings about the pictures that the leaflet shows; raises the same errors as ``drawings``."""
        return pictures.check(self.documents.values(), self.library.pictures, self.library.drawings)

    def agreement(self, today: datetime.date) -> tuple[Finding, ...]:
        """Return findings where the wordings differ in content, without those waived on the day *today*."""
        others = [waiver for waiver in self.leaflet.waivers if waiver.rule not in READABLE]
        return tuple(waivers.not_waived(self._suspicions, others, today))

    def readable(self, today: datetime.date) -> tuple[Finding, ...]:
        """Return findings about hard words and sentences, without those waived on the day *today*."""
        waived = [waiver for waiver in self.leaflet.waivers if waiver.rule in READABLE]
        return tuple(waivers.not_waived(self._hard_to_read, waived, today))

    def readable_for_build(self, today: datetime.date) -> tuple[Finding, ...]:
        """Return those of the ``readable`` findings that a build reports: errors, and Easy Read warnings.

        ``leaflets check`` and ``leaflets readability`` report all of them.
        """
        standard = self.files[Wording.STANDARD].name
        return tuple(
            finding
            for finding in self.readable(today)
            if finding.severity >= (Severity.ERROR if finding.place.file == standard else Severity.WARNING)
        )

    @cached_property
    def _hard_to_read(self) -> tuple[waivers.Suspicion, ...]:
        """Findings about hard words and sentences in each wording, waived ones too."""
        return tuple(one for wording in self.files for one in self._judged(wording))

    def _judged(self, wording: Wording) -> Iterator[waivers.Suspicion]:
        file, glossary = self.files[wording], self.library.glossary
        document, _ = self._as_written[wording]
        locate = FileText(file.text, file.name).place
        found = readable.check(document, self.leaflet.keep, self.profile(wording), glossary, locate)
        return readable.suspicions(tuple(found), document, self.leaflet.waivers)

    def profile(self, wording: Wording) -> Profile:
        """Return how strict the rules are for a wording: from leaflet.toml, project.toml or the defaults."""
        profile = readable.profile_of(wording)
        levels: dict[str, Severity | None] = {}
        for own in (self.library.settings.readability, self.leaflet.readability):
            name = own.easy_read if wording is Wording.EASY_READ else own.standard
            profile = _profile(name, own) if name else profile
            levels |= _known_levels(own)
        return replace(profile, levels={**profile.levels, **levels})

    @property
    def limits(self) -> Mapping[str, Limit]:
        """The limits of textstat's figures: those of project.toml, changed by those of leaflet.toml."""
        own = {**self.library.settings.readability.limits, **self.leaflet.readability.limits}
        return {name: limit for name, limit in own.items() if limit.value is not None}

    @cached_property
    def _suspicions(self) -> tuple[waivers.Suspicion, ...]:
        """Findings where the wordings differ in content, waived ones too."""
        standard, _ = self._as_written[Wording.STANDARD]
        easy, _ = self._as_written.get(Wording.EASY_READ, (None, ()))
        return tuple(wordings.suspicions(standard, easy, self.leaflet))

    def document(self, wording: Wording) -> Document:
        """Return the document of *wording*, or the standard one if the leaflet has no such wording."""
        return self.documents.get(wording, self.documents[Wording.STANDARD])

    @cached_property
    def messages(self) -> tuple[Message, ...]:
        """The messages of the leaflet's template, from both wordings."""
        references = {wording: file.name for wording, file in self.files.items()}
        return extract.extract(
            self.documents.values(),
            references=references,
            keep=self.leaflet.keep,
        )

    def catalogue(self, tag: str) -> Catalogue | None:
        """Return the leaflet's catalogue in a language, or None if there is none."""
        if tag in PSEUDO_LOCALES:
            names = (name.name for name in self.library.glossary.names)
            return pseudo_catalogue(self.messages, tag, (*self.leaflet.keep, *names))
        return self.library.catalogue(self.id, tag)

    def ledger(self, tag: str) -> Ledger:
        """Return the sign-offs of the leaflet and of the labels in a language."""
        return self.library.ledger(tag)[0].about((self.id, DOMAIN))

    def tags(self) -> tuple[str, ...]:
        """Return the source's language, then those that have a catalogue, sorted."""
        source = self.library.settings.source_language
        return (source, *(tag for tag in self.library.tags(self.id) if tag != source))

    def digest(self) -> str:
        """Return the digest of everything the leaflet is made from, except its translations."""
        project = self.library.project
        toml = project.optional(self.id, "leaflet.toml")
        # The look is left out: it changes only some editions, so build adds it to the digest of each edition.
        settings = replace(self.library.settings, look=Look())
        parts = [toml.text if toml else "", repr(settings)]
        parts += [f"{file.name}\n{file.text}" for file in self.files.values()]
        parts += [repr(record) for record in self.library.pictures.values()]
        parts.append(repr(self.library.glossary))
        return digest(*parts)

    def catalogue_digest(self, tag: str) -> str:
        """Return the digest of the catalogues and sign-offs that the files in a language are made from."""
        project, locale = self.library.project, language(tag).locale
        paths = [project.catalogue(domain, locale) for domain in (self.id, DOMAIN)]
        catalogues = (project.optional_data(path) or b"" for path in paths)
        signed, broken = ledger.lines(self.ledger(tag).records), self.library.ledger(tag)[1]
        return digest(*catalogues, signed, repr(broken))


READABLE = frozenset(rule.id for rule in readable.RULES)
"""The ids of the rules for readable text; their waivers name words of a passage."""
LEVELLED = READABLE | {limits.BROKEN.id}
"""The ids of the rules whose level can be set."""


def _profile(name: str, settings: Strictness) -> Profile:
    if name not in readable.PROFILES:
        hint = f"the profiles are {', '.join(readable.PROFILES)}"
        raise PipelineError(f"there is no profile {name!r}", settings.place, hint)
    return readable.PROFILES[name]


def _known_levels(settings: Strictness) -> Mapping[str, Severity | None]:
    """The levels in the settings; raise PipelineError for a rule whose level cannot be set."""
    for rule in settings.levels:
        if rule not in LEVELLED:
            hint = f"the rules are {', '.join(sorted(LEVELLED))}"
            raise PipelineError(f"no level can be set for {rule!r}", settings.place, hint)
    return settings.levels


def read_catalogue(project: Project, domain: str, tag: str) -> Catalogue | None:
    """Return the catalogue of *domain* in a language as it is on the disk, or None if there is none."""
    path = project.catalogue(domain, language(tag).locale)
    data = project.optional_data(path)
    return None if data is None else po.read(data, project.name(path), tag)


def sources(project: Project, names: tuple[str, ...] = ()) -> tuple[Source, ...]:
    """Return the leaflets of *project* called *names*, or all if *names* is empty."""
    library = Library(project)
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

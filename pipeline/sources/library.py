"""What all leaflets of a project share: settings, glossary, pictures, catalogues; read when first needed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from pipeline.catalogues import ledger, po, sign_off
from pipeline.catalogues.memory import TranslationUnit
from pipeline.catalogues.pseudo import pseudo_catalogue
from pipeline.model.catalogue import Catalogue
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.glossary import Glossary
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import language, tag_of_locale
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.leaflet import PictureRecord, Settings
from pipeline.model.sign_off import Ledger
from pipeline.project.folder import Project, SourceFile
from pipeline.project.settings import read_glossary, read_pictures, read_settings


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

    def remembered(self, tag: str) -> tuple[TranslationUnit, ...]:
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


def read_catalogue(project: Project, domain: str, tag: str) -> Catalogue | None:
    """Return the catalogue of *domain* in a language as it is on the disk, or None if there is none."""
    path = project.catalogue(domain, language(tag).locale)
    data = project.optional_data(path)
    return None if data is None else po.read(data, project.name(path), tag)

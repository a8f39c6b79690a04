"""What all leaflets of a project share: settings, glossary, pictures, catalogues; read when first needed.

What a project has not got itself of labels, pictures and words is that of the base in the package.
"""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from pipeline.catalogues import ledger
from pipeline.model.catalogue import Catalogue
from pipeline.model.errors import PipelineError, combined
from pipeline.model.finding import Finding
from pipeline.model.glossary import Glossary
from pipeline.model.labels import DOMAIN, Labels, label_messages
from pipeline.model.language import is_english, language, tag_of_locale
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.leaflet import PictureRecord, Settings
from pipeline.model.people import Signer
from pipeline.model.raster import Drawn, UnusablePictureError
from pipeline.model.sign_off import Ledger
from pipeline.project.base import base_of
from pipeline.project.folder import Project, SourceFile
from pipeline.project.settings import read_glossary, read_people, read_pictures, read_settings

if TYPE_CHECKING:
    from pipeline.catalogues.memory import TranslationUnit

BEFORE_XML = codecs.BOM_UTF8 + b" \t\r\n"
"""What may stand before the first tag of an SVG."""


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
    def base(self) -> Library | None:
        """The base that comes with the package; None if the project is the base itself."""
        there = base_of(self.project)
        return Library(there) if there is not None else None

    @cached_property
    def settings(self) -> Settings:
        """The values of ``source/project.toml``, or the defaults if there is no such file."""
        file = self.project.optional("project.toml")
        settings = read_settings(file.text, file.name) if file else Settings()
        return replace(settings, editions=tuple(dict.fromkeys((*settings.editions, *self.project.editions))))

    @cached_property
    def glossary(self) -> Glossary:
        """The words of ``source/glossary.toml``, over those of the base, which are English."""
        file = self.project.optional("glossary.toml")
        own = read_glossary(file.text, file.name) if file else Glossary()
        base = self.base if is_english(self.settings.source_language) else None
        return own.over(base.glossary) if base is not None else own

    @cached_property
    def shared_digest(self) -> str:
        """The digest of what every leaflet is made from: settings, pictures, glossary, labels of the source.

        The look is left out: it changes only some editions, so build adds it to the digest of each edition.
        """
        parts = [repr(replace(self.settings, looks={}))]
        parts += [repr(record) for record in self.pictures.values()]
        return digest(*parts, repr(self.glossary), repr(self.source_labels))

    @cached_property
    def pictures(self) -> Mapping[str, PictureRecord]:
        """The records of ``source/pictures/pictures.toml``, over those of the base, by id."""
        base = self.base.pictures if self.base is not None else {}
        return {**base, **self._own_pictures}

    @cached_property
    def _own_pictures(self) -> Mapping[str, PictureRecord]:
        file = self.project.optional("pictures", "pictures.toml")
        records = read_pictures(file.text, file.name) if file else ()
        return {record.id: record for record in records}

    @cached_property
    def drawings(self) -> Mapping[str, Drawn]:
        """Each picture by id, as the writers take it.

        Raises PipelineError if a digest differs from pictures.toml, or if files cannot be shown.
        """
        faults: list[PipelineError] = []
        drawn = {id_: _drawn(self.pictures[id_], data, faults) for id_, data in self._picture_files.items()}
        if faults:
            raise combined(faults)
        return drawn

    @cached_property
    def drawings_digest(self) -> str:
        """The digest of all pictures; raises PipelineError if one of them differs from pictures.toml."""
        return digest(*(part for id_, data in self._picture_files.items() for part in (id_, data)))

    @cached_property
    def _picture_files(self) -> Mapping[str, bytes]:
        """The bytes of the file of each picture, by id, over those of the base."""
        base = self.base._picture_files if self.base is not None else {}
        return {**base, **{record.id: self._picture_file(record) for record in self._own_pictures.values()}}

    def _picture_file(self, record: PictureRecord) -> bytes:
        data = self.project.data(self.project.source / "pictures" / record.file)
        found = hashlib.sha256(data).hexdigest()
        if found != record.sha256:
            hint = f'look at the picture, then write sha256 = "{found}"'
            raise PipelineError(f"{record.file} is not the file that was checked", record.place, hint)
        return data

    def label_catalogue(self, tag: str) -> Catalogue | None:
        """Return the labels in a language: the project's own over those of the base; None if there are none.

        The ledger has restored the sign-offs of both. English needs none: the labels are written in it.
        """
        if tag not in self._label_catalogues:
            self._label_catalogues[tag] = self._labels_in(tag)
        return self._label_catalogues[tag]

    def _labels_in(self, tag: str) -> Catalogue | None:
        if is_english(tag):
            return None
        if tag in PSEUDO_LOCALES:
            from pipeline.catalogues.pseudo import pseudo_catalogue

            return pseudo_catalogue(label_messages(), tag)
        from pipeline.catalogues import sign_off
        from pipeline.catalogues.layers import layered

        found = layered(read_catalogue(self.project, DOMAIN, tag), self.base_labels(tag))
        return sign_off.restored(found, DOMAIN, self.ledger(tag)[0]) if found is not None else None

    @cached_property
    def _label_catalogues(self) -> dict[str, Catalogue | None]:
        """The layered catalogues of labels read so far, by tag."""
        return {}

    def base_labels(self, tag: str) -> Catalogue | None:
        """Return the labels of the base in a language; None if it has none, or if there is no base."""
        if self.base is None:
            return None
        project = self.base.project
        data = _catalogue_data(project, DOMAIN, tag)
        path = project.catalogue(DOMAIN, language(tag).locale)
        return None if data is None else _parsed(data, project.name(path), tag)

    @cached_property
    def _label_digests(self) -> dict[str, str]:
        """The digests of the labels found so far, by tag."""
        return {}

    def labels_digest(self, tag: str) -> str:
        """Return the digest of the files that the labels of a language are read from."""
        if tag not in self._label_digests:
            self._label_digests[tag] = digest(*self.data_of(DOMAIN, tag))
        return self._label_digests[tag]

    def data_of(self, domain: str, tag: str) -> tuple[bytes, ...]:
        """Return the bytes of the files that ``shown`` is read from; b"" for one that is not there."""
        layers = (self, self.base) if domain == DOMAIN and self.base is not None else (self,)
        return tuple(_catalogue_data(layer.project, domain, tag) or b"" for layer in layers)

    def label_tags(self) -> tuple[str, ...]:
        """Return the tags of the languages that need labels, sorted: those of catalogues, and the source's.

        English needs none: the labels are English as they are.
        """
        domains = (DOMAIN, *self.project.leaflets())
        tags = {tag for domain in domains for tag in self.tags(domain)} | {self.settings.source_language}
        return tuple(sorted(tag for tag in tags if not is_english(tag)))

    def shown(self, domain: str, tag: str) -> Catalogue | None:
        """Return the catalogue that leaflets are made from: of the labels, also what is in the base."""
        return self.label_catalogue(tag) if domain == DOMAIN else self.catalogue(domain, tag)

    def own(self, domain: str, shown: Catalogue) -> Catalogue:
        """Return what the project's file must have, so that leaflets are made from the catalogue *shown*."""
        before = self.label_catalogue(shown.language) if domain == DOMAIN else None
        if before is None or self.base_labels(shown.language) is None:
            return shown
        from pipeline.catalogues.layers import own_part

        return own_part(shown, before, read_catalogue(self.project, domain, shown.language))

    @cached_property
    def source_labels(self) -> Labels:
        """The labels in the language of the sources."""
        source = self.settings.source_language
        return Labels(source, self.label_catalogue(source))

    def catalogue(self, domain: str, tag: str) -> Catalogue | None:
        """Return the catalogue of *domain* in a language, or None if there is none.

        Sign-off comments that another tool has dropped are restored from the ledger.
        """
        from pipeline.catalogues import sign_off

        found = read_catalogue(self.project, domain, tag)
        return sign_off.restored(found, domain, self.ledger(tag)[0]) if found is not None else None

    def ledger(self, tag: str) -> tuple[Ledger, tuple[Finding, ...]]:
        """Return the ledger of a language, and findings about its lines that cannot be read or do not count.

        What the base says of its labels comes first, so that the project can take it back.
        """
        if tag not in self._ledgers:
            path = self.project.ledger(language(tag).locale)
            there = self.project.is_there(path)
            text = self.project.text(path) if there else SourceFile(self.project.name(path), "")
            found, broken = ledger.read(text.text, text.name)
            own, worthless = ledger.counted(found, tag, self.project.today, self.people)
            findings = (*broken, *worthless)
            base = self.base.ledger(tag)[0].about((DOMAIN,)).records if self.base is not None else ()
            self._ledgers[tag] = Ledger((*base, *own.records)), findings
        return self._ledgers[tag]

    @cached_property
    def people(self) -> tuple[Signer, ...]:
        """Those who may sign, by ``locales/people.toml``; nobody is named without that file: all may."""
        file = self.project.people()
        return read_people(file.text, file.name) if file else ()

    @cached_property
    def _ledgers(self) -> dict[str, tuple[Ledger, tuple[Finding, ...]]]:
        """The ledgers read so far, by tag."""
        return {}

    def catalogues(self, tag: str) -> tuple[Catalogue, ...]:
        """Return the project's own catalogues in a language: of the labels, and of every leaflet."""
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
        there = map(tag_of_locale, self.project.locales_of(domain))
        return tuple(sorted(set(there) - PSEUDO_LOCALES))


def _drawn(record: PictureRecord, data: bytes, faults: list[PipelineError]) -> Drawn:
    """The picture in a file: pixels by themselves, or a drawing as it is; adds to *faults* what is wrong."""
    try:
        if data.lstrip(BEFORE_XML).startswith(b"<"):
            from pipeline.readers.drawing import read_drawing

            return read_drawing(data)
        from pipeline.readers.raster import read_raster  # needs Pillow

        raster = read_raster(data)
    except UnusablePictureError as error:
        faults.append(PipelineError(f"{record.file} cannot be shown: {error}", record.place, error.hint))
        return b""
    for name, value in (("digits", record.digits), ("mirror", record.mirror)):
        if value:
            message = f"{record.file} is a picture of pixels; {name} is for drawings (SVG)"
            faults.append(PipelineError(message, record.place, f"take out the line {name} = ..."))
    return raster


@lru_cache(maxsize=32)
def _parsed(data: bytes, file: str, tag: str) -> Catalogue:
    """The catalogue of a file, which an operation may read again and again, as that of the labels."""
    from pipeline.catalogues import po

    return po.read(data, file, tag)


def read_catalogue(project: Project, domain: str, tag: str) -> Catalogue | None:
    """Return the catalogue of *domain* in a language as it is on the disk, or None if there is none."""
    data = _catalogue_data(project, domain, tag)
    path = project.catalogue(domain, language(tag).locale)
    return None if data is None else _parsed(data, project.name(path), tag)


def _catalogue_data(project: Project, domain: str, tag: str) -> bytes | None:
    return project.optional_data(project.catalogue(domain, language(tag).locale))

"""What the editions of one leaflet in one language are made from. A value: read by nobody here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.document import Document, Wording
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.glossary import Glossary
from pipeline.model.leaflet import Leaflet, PictureRecord, Stale
from pipeline.model.raster import Drawn
from pipeline.model.sign_off import Ledger


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that is there: the digest of what it shows, and what was found when it was written.

    *findings* have no place yet where they are about the whole file.
    """

    content: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Ingredients:
    """Everything that the editions of one leaflet in one language are made from.

    *catalogue* is the leaflet's, None for the source's language; *label_catalogue* is that of the labels
    (domain ``furniture``), None for English; *source_labels* is that of the source's language. *ledger*
    has the sign-offs in the language, *source_ledger* those of the labels in the source's language.
    *findings* are those made so far. *kept* are the files that are up to date, with the other formats that
    each names; *beside* are the formats of the other files that are there. *exit_page* is where the project's
    button "Exit this page" leads. *withheld* are the wordings in which a passage is left out, as it is not
    confirmed. *digests* are those of the source and of the catalogues. *drafts*: what a
    release must withhold is made as a draft.
    """

    leaflet: Leaflet
    tag: str
    source_language: str
    documents: Mapping[Wording, Document]
    messages: tuple[Message, ...]
    editions: tuple[Edition, ...]
    all_editions: tuple[str, ...]
    catalogue: Catalogue | None = None
    label_catalogue: Catalogue | None = None
    source_labels: Catalogue | None = None
    ledger: Ledger = field(default_factory=Ledger)
    source_ledger: Ledger = field(default_factory=Ledger)
    glossary: Glossary = field(default_factory=Glossary)
    pictures: Mapping[str, PictureRecord] | None = None
    drawings: Mapping[str, Drawn] | None = None
    font_folders: tuple[Path, ...] = ()
    facts_unconfirmed: bool = False
    withheld: frozenset[Wording] = frozenset()
    exit_page: str = ""
    release: bool = False
    findings: tuple[Finding, ...] = ()
    kept: tuple[tuple[Edition, tuple[str, ...]], ...] = ()
    beside: tuple[str, ...] = ()
    digests: tuple[str, str] = ("", "")
    drafts: bool = False
    known: Mapping[tuple[str, str], KnownFile] = field(default_factory=dict)

    @property
    def is_source(self) -> bool:
        """Whether the language is the source's own: there is nothing to translate but the labels."""
        return self.tag == self.source_language

    @property
    def exit_to(self) -> str:
        """Where "Exit this page" leads; "" if the leaflet does not need it."""
        return self.exit_page if self.leaflet.sensitive else ""

    @property
    def policy(self) -> Stale:
        """What is shown where there is no translation: nothing, in a release."""
        return Stale.HOLD if self.release else self.leaflet.stale


def can_withhold(leaflet: Leaflet, release: bool) -> bool:
    """Return whether errors stop a file: they do in a release, and in a draft whose policy is ``hold``."""
    return release or leaflet.stale is Stale.HOLD


def other_formats(every: tuple[str, ...], there: Collection[str], edition: str) -> tuple[str, ...]:
    """Return those of the formats *every* that are *there*, but not *edition*: what its file names."""
    return tuple(name for name in every if name in there and name != edition)

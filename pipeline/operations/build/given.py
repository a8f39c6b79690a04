"""Reads what the editions of a leaflet in a language are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks import facts
from pipeline.making.ingredients import Ingredients
from pipeline.model.editions import EDITIONS
from pipeline.operations.build.keys import shown
from pipeline.operations.build.order import Order
from pipeline.sources.source import Translation

if TYPE_CHECKING:
    from pipeline.operations.source_findings import SourceFindings


def ingredients(
    found: SourceFindings, translation: Translation, editions: tuple[str, ...], order: Order
) -> Ingredients:
    """Read everything that *editions* are made from. Raises PipelineError if something cannot be read."""
    source, settings = found.source, found.source.library.settings
    pictured = any(EDITIONS[name].pictures for name in editions)
    return Ingredients(
        leaflet=source.leaflet,
        tag=translation.tag,
        source_language=settings.source_language,
        documents=source.documents_for(translation.tag),
        messages=source.messages_in(translation.tag),
        editions=tuple(shown(source, name, order) for name in editions),
        all_editions=source.editions(translation.tag),
        catalogue=translation.catalogue,
        label_catalogue=translation.label_catalogue,
        source_labels=source.library.source_labels.catalogue,
        ledger=translation.ledger,
        source_ledger=source.in_language(settings.source_language).ledger,
        glossary=source.library.glossary,
        pictures=source.library.pictures,
        drawings=source.library.drawings if pictured else {},
        font_folders=source.library.project.fonts(),
        facts_unconfirmed=facts.unconfirmed(source.leaflet_for(translation.tag), order.today),
        withheld=source.withheld(translation.tag),
        exit_page=settings.exit_to,
        release=order.release,
        digests=(source.digest, translation.digest),
        drafts=order.drafts,
        findings=(
            *found.of_build_for(translation.tag),
            *(found.pictures if pictured else ()),
            *translation.findings,
        ),
    )


def require_readable(found: SourceFindings, translation: Translation, editions: tuple[str, ...]) -> None:
    """Raise what ``ingredients`` raises if something cannot be read: PipelineError. Looks for no findings."""
    library = found.source.library
    found.require_readable()
    found.source.withheld(translation.tag)
    for read in (translation, found.source.in_language(library.settings.source_language)):
        _ = read.catalogue, read.label_catalogue, read.ledger
    if any(EDITIONS[name].pictures for name in editions):
        _ = library.drawings

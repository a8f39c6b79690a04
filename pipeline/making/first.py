"""The box at the top of every edition: what a leaflet says before all else, in the language of the file.

Its words are passages of the leaflet, which are translated as they are there: they have the same messages.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.catalogues.translate import translate
from pipeline.making.ingredients import Ingredients
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import (
    Box,
    BoxKind,
    Document,
    Foreign,
    Passage,
    Picture,
    Section,
    Strong,
    Text,
    Wording,
)
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.first import first_blocks, first_words
from pipeline.model.labels import Labels
from pipeline.model.language import is_same_language

Shown = tuple[Passage | Picture, ...]


def shown_first(edition: Edition, given: Ingredients) -> Shown:
    """Return what *edition* shows first, in the language of the source: no pictures if it has none."""
    blocks = first_blocks(first_words(given.leaflet, given.documents))
    return tuple(block for block in blocks if edition.pictures or not isinstance(block, Picture))


def translated_first(shown: Shown, given: Ingredients) -> tuple[Shown, tuple[Finding, ...]]:
    """Return what is *shown* first in the language of the file, and findings for what is not translated."""
    if given.is_source or not shown:
        return shown, ()
    alone = Document(Passage(()), (Section(None, shown),), given.documents[Wording.STANDARD].language)
    document, findings = translate(alone, given.catalogue or Catalogue(given.tag), given.policy)
    blocks = document.sections[0].blocks
    return tuple(block for block in blocks if isinstance(block, Passage | Picture)), findings


def first_box(shown: Shown, labels: Labels, source: Labels) -> tuple[Box, ...]:
    """Return the box with what is *shown* first, below a label that screen readers find; () for nothing.

    *source* are the labels in the language of the source.
    """
    if not shown:
        return ()
    label = labels.passage("important")
    blocks = (marked(block, labels, source) if isinstance(block, Passage) else block for block in shown)
    return (Box((replace(label, content=(Strong(label.content),)), *blocks), BoxKind.FIRST),)


def marked(passage: Passage, labels: Labels, source: Labels) -> Passage:
    """Return the passage; one that is disputed begins with a warning, where it stands.

    The warning is in the language of the passage: one that is not translated takes it from the labels of the
    *source*, so that both are read in one direction.
    """
    if not passage.disputed:
        return passage
    spoken = passage.language or labels.language
    chosen = source if spoken == source.language else labels
    label = chosen.passage("disputed")
    own = label.language or chosen.language
    words = label.content if is_same_language(own, spoken) else (Foreign(label.content, own),)
    return replace(passage, content=(Strong(words), Text(" "), *passage.content))

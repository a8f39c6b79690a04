"""Every reader with its corpus: what a damaged input is given to, as the commands do it."""

from __future__ import annotations

import base64
import os
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import MappingProxyType

from pipeline.catalogues import glossary_csv, ledger, po, tbx, tmx
from pipeline.catalogues.extract import extract
from pipeline.model.document import Document, Place
from pipeline.model.errors import PipelineError
from pipeline.model.raster import Drawn, UnusablePictureError
from pipeline.project import baseline, history, manifest
from pipeline.project.settings import read_glossary, read_leaflet, read_people, read_pictures, read_settings
from pipeline.readers import READERS as SOURCES
from pipeline.readers.drawing import read_drawing
from pipeline.readers.imports import import_file
from pipeline.readers.raster import read_raster
from pipeline.readers.review import read as read_review
from pipeline.typesetting import shaping, subsetting
from pipeline.writers.docx.pictures import UndrawableError, rendering
from pipeline.writers.pdf import truetype
from pipeline.writers.pdf.figures import CannotDraw
from pipeline.writers.pdf.pictures import figure
from tests.fuzz import corpus
from tests.fuzz.mutator import mutated, mutated_zip

REFUSED = (PipelineError, UnusablePictureError)
"""What a reader may raise: a reason that a person is told."""

Change = Callable[[Random, bytes, Sequence[bytes]], bytes]


@dataclass(frozen=True)
class Harness:
    """A reader, the inputs that are changed, the words of their notation, and how they are changed.

    *weight*: how many inputs it gets; a reader that is quick gets more.
    """

    read: Callable[[bytes], object]
    corpus: Callable[[], Sequence[bytes]]
    words: Sequence[bytes] = ()
    change: Change = mutated
    weight: int = 4

    def damaged(self, random: Random) -> bytes:
        """Return the next input."""
        return self.change(random, random.choice(self.corpus()), self.words)


def _decoded(data: bytes) -> str:
    """The text of a file, as a project reads it (pipeline.project.folder)."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PipelineError("not UTF-8", Place("file")) from None


def _source(suffix: str, tag: str = "en-GB") -> Callable[[bytes], object]:
    """A source as a build reads it: the document, and its messages."""

    def read(data: bytes) -> object:
        document: Document = SOURCES[suffix](_decoded(data), f"source/help/leaflet{suffix}", tag, ())[0]
        return extract((document,), references={})

    return read


def _text(read: Callable[[str, str], object]) -> Callable[[bytes], object]:
    return lambda data: read(_decoded(data), "file")


def _import(name: str) -> Callable[[bytes], object]:
    return lambda data: import_file(name, data)


def _review(name: str) -> Callable[[bytes], object]:
    return lambda data: read_review(data, name)


def _drawing(data: bytes) -> object:
    """A drawing that comes through its reader is drawn, in a PDF and in a Word file."""
    drawn = read_drawing(data)
    return _tried(figure, drawn, 113.0), _tried(rendering, drawn)


def _tried(draw: Callable[..., object], drawn: Drawn, *more: object) -> object:
    try:
        return draw(drawn, *more)
    except (CannotDraw, UndrawableError) as reason:  # a finding (checks.pictures)
        return reason


def _font(data: bytes) -> object:
    """A font that an agency brings: opened, shaped with, and cut down for a PDF. No file is written."""
    shaping._font_file.cache_clear()  # all inputs have one name
    file = os.memfd_create("font")
    try:
        os.write(file, data)
        face = shaping.Face(Path(f"/proc/self/fd/{file}"))
        if not face.covers("9"):
            return None
        run = shaping._shaped.__wrapped__(face, corpus.LETTERS, False, "Latn", "en")
        glyphs = frozenset(glyph[0] for cluster in run.clusters for glyph in cluster.glyphs)
        made = subsetting._subset.__wrapped__(face, glyphs)
        return made, None if face.is_cff else truetype.with_composites(made.data, ())
    finally:
        os.close(file)


def _mailed(random: Random, data: bytes, words: Sequence[bytes]) -> bytes:
    """Decisions as the page writes them for an e-mail; in half of them the letters are damaged, too."""
    inner = mutated(random, data, words)
    letters = base64.encodebytes(inner)
    block = b"-----BEGIN LEAFLETS REVIEW-----\n%s-----END LEAFLETS REVIEW %08x-----\n"
    made = block % (letters, zlib.crc32(inner))
    return mutated(random, made, words) if random.random() < 0.5 else made


def _constant(*inputs: bytes) -> Callable[[], Sequence[bytes]]:
    return lambda: inputs


def _sent(suffix: str) -> Callable[[], Sequence[bytes]]:
    return lambda: (corpus.review_files()[suffix],)


TOML, JSON, XML = corpus.TOML_MARKS, corpus.JSON_MARKS, corpus.XML_MARKS
READERS: Mapping[str, Harness] = MappingProxyType(
    {
        "txt": Harness(_source(".txt"), _constant(corpus.TEXT), corpus.MARKS, weight=2),
        "txt-arabic": Harness(_source(".txt", "ar"), _constant(corpus.ARABIC), corpus.MARKS, weight=2),
        "md": Harness(_source(".md"), _constant(corpus.MARKDOWN), corpus.MARKS, weight=1),
        "docx": Harness(
            _import("a.docx"),
            _constant(*corpus.WORD_FILES),
            (*corpus.WORD_MARKS, *XML),
            mutated_zip,
            weight=1,
        ),
        "odt": Harness(
            _import("a.odt"), _constant(*corpus.ODT_FILES), (*corpus.ODT_MARKS, *XML), mutated_zip, weight=2
        ),
        "html": Harness(_import("a.html"), _constant(corpus.HTML), corpus.HTML_MARKS, weight=1),
        "mhtml": Harness(_import("a.mhtml"), _constant(corpus.MHTML), corpus.MHTML_MARKS, weight=2),
        "leaflet.toml": Harness(
            _text(lambda text, file: read_leaflet(text, file, "help")), _constant(corpus.LEAFLET), TOML
        ),
        "project.toml": Harness(_text(read_settings), _constant(corpus.PROJECT), TOML),
        "glossary.toml": Harness(_text(read_glossary), _constant(corpus.GLOSSARY), TOML),
        "people.toml": Harness(_text(read_people), _constant(corpus.PEOPLE), TOML),
        "pictures.toml": Harness(_text(read_pictures), _constant(corpus.PICTURES), TOML),
        "po": Harness(
            lambda data: po.write(po.read(data, "a.po", "pl")), _constant(corpus.PO), corpus.PO_MARKS
        ),
        "svg": Harness(_drawing, _constant(corpus.SVG), corpus.SVG_MARKS, weight=2),
        "font": Harness(_font, corpus.fonts, weight=2),
        "pixels": Harness(read_raster, corpus.pixel_files),
        "review.docx": Harness(
            _review("a.docx"), _sent(".docx"), (*corpus.WORD_MARKS, *XML), mutated_zip, weight=1
        ),
        "review.xlf": Harness(_review("a.xlf"), _sent(".xlf"), XML),
        "decisions.json": Harness(_review("a.json"), _constant(corpus.DECISIONS), JSON),
        "decisions.txt": Harness(_review("a.txt"), _constant(corpus.DECISIONS), JSON, _mailed),
        "tmx": Harness(
            lambda data: tmx.merged(corpus.TMX, data, "a.tmx", "en-GB", "pl"), _constant(corpus.TMX), XML
        ),
        "tbx": Harness(lambda data: tbx.read(data, "a.tbx", "en-GB"), _constant(corpus.TBX), XML),
        "csv": Harness(
            lambda data: glossary_csv.read(data, "a.csv", "en"), _constant(corpus.CSV), corpus.CSV_MARKS
        ),
        "ledger": Harness(_text(ledger.read), _constant(corpus.LEDGER), JSON),
        "history": Harness(
            _text(lambda text, file: history.read(text, file, "help")), _constant(corpus.HISTORY), JSON
        ),
        "manifest": Harness(
            lambda data: manifest.write(manifest.read(data)), _constant(corpus.MANIFEST), JSON
        ),
        "baseline": Harness(_text(baseline.read), _constant(corpus.BASELINE), JSON),
    }
)
"""Reader -> its harness."""

"""Makes and checks the editions of one leaflet in one language. Touches no disk: any process can run it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from pipeline.checks import translation
from pipeline.checks.translation import TranslationContext
from pipeline.making.composed import Composed, Gates, compose_edition
from pipeline.making.file_content import FileContent
from pipeline.making.formats import FORMATS, Supplies
from pipeline.making.ingredients import Ingredients, can_withhold, other_formats
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Document, Imprint, Passage, Place, passages, pictures
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding, Severity
from pipeline.model.labels import label_messages
from pipeline.model.raster import Drawn, Raster, data_of
from pipeline.project.manifest import artefact_path
from pipeline.segmentation import word_spans
from pipeline.writers.drawings import drawings_shown

CODE_POINT = re.compile(r"U\+([0-9A-F]{4,6})")

BOTH_WORDINGS = "both"
"""What the manifest says of a file that shows the standard and the Easy Read wording."""


@dataclass(frozen=True, slots=True)
class Made:
    """An edition's bytes (None if it is withheld, or the *same*) and the findings about it.

    *same*: the file that is there shows what this one would, so it was not written; its pages are not known.
    *content* is the digest of what it shows, *of_file* are those findings that came up when it was written.
    *wording* is which text it shows, or "both". *look* is that of the edition; *others* are the other formats
    that the file names. *title* is its title, *imprint* has its other properties.
    """

    edition: str
    wording: str
    data: bytes | None
    words: int
    draft: bool
    pages: int | None = None
    findings: tuple[Finding, ...] = ()
    look: str = ""
    others: tuple[str, ...] = ()
    title: str = ""
    imprint: Imprint = field(default_factory=Imprint)
    same: bool = False
    content: str = ""
    of_file: tuple[Finding, ...] = ()

    @property
    def withheld(self) -> bool:
        """Whether there must be no such file."""
        return self.data is None and not self.same


def make(ingredients: Ingredients) -> tuple[Made, ...]:
    """Return each edition in *ingredients*, made and checked.

    A file says in which other formats the leaflet comes. In a draft these are all formats of the project.
    Where files can be withheld, these are only formats whose file is there after this build: it is made now,
    or it was there, from the same words. So a file that is *kept* is made again if it names other formats.
    With *drafts*, what a release would withhold is a draft, with the findings that withhold it.
    """
    made = _made_all(ingredients)
    if not (ingredients.release and ingredients.drafts):
        return made
    withheld = {(one.edition, one.look): one for one in made if one.withheld}
    every = (*ingredients.editions, *(edition for edition, _ in ingredients.kept))
    editions = tuple(one for one in every if (one.name, one.look) in withheld)
    drafts = _made_all(replace(ingredients, editions=editions, release=False, kept=(), beside=()))
    reasons = (withheld[one.edition, one.look].findings for one in drafts)
    return (
        *(one for one in made if not one.withheld),
        *(replace(one, draft=True, findings=why) for one, why in zip(drafts, reasons, strict=True)),
    )


def _made_all(ingredients: Ingredients) -> tuple[Made, ...]:
    in_catalogues, gates = tuple(_catalogue_findings(ingredients)), Gates.of(ingredients)

    def composed(edition: Edition, others: tuple[str, ...]) -> Composed:
        return _placed(
            compose_edition(edition, others, in_catalogues, gates, ingredients), edition, ingredients
        )

    def made(edition: Edition, others: tuple[str, ...]) -> Made:
        return _made(edition, others, composed(edition, others), ingredients)

    if not can_withhold(ingredients.leaflet, ingredients.release):
        every = ingredients.all_editions
        return tuple(
            made(edition, other_formats(every, every, edition.name)) for edition in ingredients.editions
        )
    passed = (one.name for one in ingredients.editions if not _stopped(composed(one, ()), ingredients))
    return _agreed(frozenset(passed), made, ingredients)


def _agreed(
    passed: frozenset[str], made: Callable[[Edition, tuple[str, ...]], Made], given: Ingredients
) -> tuple[Made, ...]:
    """The editions, each naming no format but those whose file is there when all are made.

    *passed* are the formats that nothing stops before they are written. A check of the written bytes can
    still stop one. Then it stays withheld, and those that name it are made again. A further round needs a
    format that was lost in the one before: there are at most as many as formats, and mostly one.
    """
    named = dict(given.kept)
    groups = given.editions, tuple(named)
    every = (*given.editions, *named)
    done: dict[Edition, Made] = {}
    there = passed | {edition.name for edition in named} | {*given.beside}
    changed = True
    while changed:
        changed = False
        for editions in groups:  # what is kept comes last: it is made again only if its names are wrong then
            for edition in editions:
                others = other_formats(given.all_editions, there, edition.name)
                if named.get(edition) != others and not _is_withheld(done.get(edition)):
                    done[edition], named[edition], changed = made(edition, others), others, True
            standing = (one.name for one in every if not _is_withheld(done.get(one)))
            there &= {*standing, *given.beside}
    return tuple(done.values())


def _is_withheld(made: Made | None) -> bool:
    return made is not None and made.withheld


def _placed(composed: Composed, edition: Edition, given: Ingredients) -> Composed:
    """The same, with a place for each of its findings."""
    found = (_located(finding, edition, given) for finding in composed.unplaced)
    return replace(composed, findings=(*composed.findings, *found), unplaced=())


def _made(edition: Edition, others: tuple[str, ...], composed: Composed, given: Ingredients) -> Made:
    shown, supplies = composed.shown, _supplies(composed.shown, given)
    content, known = content_digest(shown, edition, supplies), given.known.get((edition.name, edition.look))
    same = known is not None and known.content == content
    if known is not None and same:
        data, pages, of_file = None, None, known.findings
    else:
        written = FORMATS[edition.extension](shown, edition, supplies)
        data, pages, of_file = written.data, written.pages, written.findings
    every = (*composed.findings, *(_located(finding, edition, given) for finding in of_file))
    return Made(
        edition.name,
        _wording(composed),
        None if _stopped(replace(composed, findings=every), given) else data,
        _words_shown(shown),
        composed.status.draft,
        pages,
        every,
        edition.look,
        others,
        shown.document.title.words,
        shown.document.imprint,
        same,
        content,
        of_file,
    )


def content_digest(shown: FileContent, edition: Edition, supplies: Supplies) -> str:
    """Return the digest of all that a format is given, but for the fonts: their folders say where, not what.

    A format gives the same bytes and the same findings for the same content, if its code and its libraries,
    and the fonts, are the same.
    """
    drawn_ones = [
        (name, hashlib.sha256(data_of(drawn)).hexdigest(), repr(replace(drawn, data=b"")))
        if isinstance(drawn, Raster)
        else (name, hashlib.sha256(drawn).hexdigest(), "")
        for drawings in (supplies.drawings, supplies.beside)
        for name, drawn in (("", b""), *drawings.items())
    ]
    every = repr((shown, edition, drawn_ones, supplies.page, supplies.exit_to))
    return hashlib.sha256(every.encode("utf-8", "surrogatepass")).hexdigest()


def _wording(composed: Composed) -> str:
    """Which wording the file shows, as the manifest names it."""
    wordings = {composed.wording, *(document.wording for document in composed.shown.documents)}
    return composed.wording.value if len(wordings) == 1 else BOTH_WORDINGS


def _supplies(shown: FileContent, given: Ingredients) -> Supplies:
    drawings, beside = dict[str, Drawn](), dict[str, Drawn]()
    every = given.drawings or {}
    for document in shown.documents:  # a drawing faces as its language asks
        of_it = beside if document is shown.in_source else drawings
        there = {picture.id: every[picture.id] for picture in pictures(document) if picture.id in every}
        of_it |= drawings_shown(document, there, given.pictures or {})
    return Supplies(drawings, given.font_folders, given.leaflet.page, given.exit_to, beside)


def _words_shown(shown: FileContent) -> int:
    """How many words the file shows; one title of two documents is shown once."""
    document, beside = shown.document, shown.beside
    once = beside is not None and beside.title == document.title
    return sum(map(_words, shown.documents)) - (_length(document.title, document) if once else 0)


def _words(document: Document) -> int:
    return sum(_length(passage, document) for passage in passages(document))


def _length(passage: Passage, document: Document) -> int:
    """How many words a passage has; ICU's dictionaries find them in scripts without spaces."""
    return len(word_spans(passage.words, passage.language or document.language))


def _catalogue_findings(given: Ingredients) -> Iterator[Finding]:
    """Findings in the catalogues themselves: translations that lose something."""
    if given.catalogue is not None:
        known = TranslationContext(
            given.source_language, given.leaflet.keep, given.glossary, given.leaflet.services
        )
        yield from translation.check(given.messages, given.catalogue, known)
    if given.label_catalogue is not None:
        yield from _label_findings(
            given.label_catalogue, TranslationContext.of_labels(given.source_language, given.glossary)
        )


_labels_checked: dict[str, tuple[Catalogue, tuple[Place, ...], TranslationContext, tuple[Finding, ...]]] = {}
"""For each language, the labels that this process checked last, and what it found."""


def _label_findings(labels: Catalogue, known: TranslationContext) -> tuple[Finding, ...]:
    """Findings in the labels, which are the same for all leaflets: a process checks them once a language."""
    places = tuple(entry.place for entry in labels.entries)  # equal entries may stand at other lines
    last = _labels_checked.get(labels.language)
    if last is not None and last[:3] == (labels, places, known):
        return last[3]
    found = tuple(translation.check(label_messages(), labels, known))
    _labels_checked[labels.language] = labels, places, known, found
    return found


def _stopped(composed: Composed, given: Ingredients) -> bool:
    """Whether the file is withheld. A release must not contain one that is a draft, for whatever reason."""
    if given.release and composed.status.draft:
        return True
    return _errors(composed.findings) and can_withhold(given.leaflet, given.release)


def _errors(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _located(finding: Finding, edition: Edition, given: Ingredients) -> Finding:
    """The finding with its language and, if it has no place, with the file it is about as its place."""
    place = finding.place if finding.place.file else _place_of_character(finding, given)
    if not place.file:
        path = artefact_path(given.leaflet.id, given.tag, edition.name, edition.look, given.leaflet.file_stem)
        place = Place(f"output/{path}", place.line)
    return replace(finding, language=finding.language or given.tag, place=place)


def _place_of_character(finding: Finding, given: Ingredients) -> Place:
    """The catalogue entry that contains the characters (U+XXXX) named in a finding about glyphs."""
    characters = "".join(chr(int(point, 16)) for point in CODE_POINT.findall(finding.message))
    if (
        characters
        and given.catalogue
        and finding.rule.id in {"pdf/missing-glyph", "pdf/plain-sign", "docx/plain-sign"}
    ):
        for entry in given.catalogue.entries:
            if entry.translated and characters in entry.translations[0]:
                return entry.place
    return finding.place

"""Checks on tags, language, title, links, fonts, words and actions. Each check yields messages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import pikepdf

from pipeline.checks.pdf_file.archive import archive_faults
from pipeline.checks.pdf_file.claims import claim_faults
from pipeline.checks.pdf_file.fonts import entry
from pipeline.checks.pdf_file.opened import (
    HEADING_TAG,
    Annotation,
    File,
    StructureElement,
    own_language,
    plain,
    walk,
)
from pipeline.checks.pdf_file.rules import (
    ACTION,
    ARCHIVE,
    ATTACHMENT,
    CLAIM,
    FONT,
    HEADINGS,
    LANGUAGE,
    LINK,
    NOTDEF,
    PASSAGE_LANGUAGE,
    PICTURE,
    SMALL,
    STRAY,
    TABLE,
    TEXTLESS,
    TITLE,
    UNMARKED_LANGUAGE,
    UNTAGGED,
    WORDS,
)
from pipeline.checks.said import strangers, unmarked
from pipeline.checks.wanted import Wanted
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Rule
from pipeline.model.language import language

NAMES = re.compile(r"/(?:H[1-6]|Lbl|Caption)")
"""Tags that name something: a name in two languages is one name, in one tag."""

ROUNDING = 0.05
"""Points: sizes are written with two decimals."""


def _untagged(file: File, _: Wanted) -> Iterator[str]:
    if file.tree is None:
        yield "there is no structure tree"
    elif not file.nodes:
        yield "the structure tree is empty"
    if not entry(file.root, "/MarkInfo", "/Marked"):
        yield "the file is not marked as tagged (MarkInfo)"


def _language(file: File, wanted: Wanted) -> Iterator[str]:
    found = str(file.root.get("/Lang", ""))
    if found != wanted.language.tag:
        yield f"the file gives {found or 'no language'}; the leaflet is in {wanted.language.tag}"


def _unmarked(file: File, wanted: Wanted) -> Iterator[str]:
    if wanted.parts:
        for tag, word in unmarked(wanted.parts, file.parts()):
            yield f"{word!r} is not marked as words in {tag}"


@dataclass(frozen=True, slots=True)
class _Compared:
    """The tag of a passage, its language and words, and the (words, language tag) that should be there.

    These are two if the tag names something in two languages. The *node* is None if a passage has no tag.
    """

    node: StructureElement | None
    spoken: str
    found: str
    expected: tuple[tuple[str, str], ...]

    @property
    def wanted(self) -> str:
        return " ".join(words for words, _ in self.expected)


def _compared(file: File, wanted: Wanted) -> Iterator[_Compared]:
    """Yield each tag with words beside the passage that should be there, in the order of both."""
    tags = wanted.languages or ("",) * len(wanted.words)
    texts = zip(map(plain, wanted.words), tags, strict=True)
    rest = deque((text, language(tag or wanted.language.tag).tag) for text, tag in texts if text)
    for (node, spoken), found in zip(file.passage_nodes, file.passage_texts, strict=True):
        if not found:
            continue
        expected: tuple[tuple[str, str], ...] = (rest.popleft(),) if rest else ()
        if rest and NAMES.fullmatch(node.tag) and f"{expected[0][0]} {rest[0][0]}" == found:
            expected = (*expected, rest.popleft())
        yield _Compared(node, spoken, found, expected)
    yield from (_Compared(None, "", "", (each,)) for each in rest)


def _passage_languages(file: File, wanted: Wanted) -> Iterator[str]:
    compared = tuple(_compared(file, wanted)) if wanted.languages else ()
    if any(each.wanted != each.found for each in compared):
        return  # a check of the words tells what is missing
    for each in compared:
        given, right = [each.spoken], [tag for _, tag in each.expected]
        if each.node is not None and len(right) > 1:
            given = [own_language(part, each.spoken) for part in _parts(each.node)]
        if [*map(_canonical, given)] != right:
            yield f"{each.found[:30]!r} is tagged as {' and '.join(given)}; it is in {' and '.join(right)}"


def _canonical(tag: str) -> str:
    """The tag of a language as ``language`` spells it (``sr`` for ``sr-Cyrl``), or of none as it is."""
    try:
        return language(tag).tag
    except PipelineError:
        return tag


def _parts(node: StructureElement) -> list[StructureElement]:
    return [kid for kid in node.kids if isinstance(kid, StructureElement)]


def _title(file: File, wanted: Wanted) -> Iterator[str]:
    wanted_title = plain(wanted.title or next(iter(wanted.words), ""))
    found = {"metadata": str(file.pdf.open_metadata(set_pikepdf_as_editor=False).get("dc:title") or "")}
    information = file.information or {}
    if "/Title" in information or file.pdf.pdf_version.startswith("1."):
        found["document information"] = str(information.get("/Title", ""))
    for where, title in found.items():
        if not title.strip() or plain(title) != wanted_title:
            yield f"the title in the {where} is {title!r}; the leaflet's title is {wanted_title!r}"
    if not entry(file.root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "the window shows the file name instead of the title (DisplayDocTitle is not set)"


def _headings(file: File, _: Wanted) -> Iterator[str]:
    levels = [int(node.tag[2:]) for node in file.nodes if HEADING_TAG.fullmatch(node.tag)]
    if levels[:1] != [1] or levels.count(1) != 1:
        found = " ".join(f"H{level}" for level in levels)
        yield f"there must be one H1, before all other headings; there is {found or 'none'}"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"H{after} follows H{before}"


def _pictures(file: File, _: Wanted) -> Iterator[str]:
    for node in file.nodes:
        if node.tag == "/Figure" and not str(node.entries.get("/Alt", "")).strip():
            yield "a Figure has no Alt"


def _tables(file: File, _: Wanted) -> Iterator[str]:
    for table in (node for node in file.nodes if node.tag == "/Table"):
        rows = [[cell for cell in row.kids if _is_cell(cell)] for row in walk(table) if row.tag == "/TR"]
        lengths = sorted({len(row) for row in rows})
        if len(lengths) != 1 or not lengths[0]:
            yield f"a table has rows of {' and '.join(map(str, lengths)) or 'no'} cells"
        if any(cell.tag == "/TH" and entry(cell.entries, "/A", "/Scope") is None for cell in walk(table)):
            yield "a cell with a name does not say if it names its row or its column (Scope)"


def _is_cell(kid: object) -> bool:
    return isinstance(kid, StructureElement) and kid.tag in ("/TH", "/TD")


def _links(file: File, _: Wanted) -> Iterator[str]:
    tagged = {
        kid.number
        for node in file.nodes
        if node.tag == "/Link"
        for kid in node.kids
        if isinstance(kid, Annotation)
    }
    for page, annotation in file.annotations:
        entries = annotation.entries
        if entries.get("/Subtype") != "/Link":
            continue
        where = str(entry(entries, "/A", "/URI") or "a place in the file")
        if annotation.number not in tagged or "/StructParent" not in entries:
            yield f"the link to {where} is not in a Link tag"
        if not str(entries.get("/Contents", "")).strip():
            yield f"the link to {where} has no description (Contents)"
        if page.get("/Tabs") != "/S":
            yield f"the Tab key does not follow the tags on the page with the link to {where} (Tabs is not S)"


def _fonts(file: File, _: Wanted) -> Iterator[str]:
    return (f"{font.name} is not embedded" for font in file.fonts if not font.embedded)


def _textless(file: File, _: Wanted) -> Iterator[str]:
    for font in file.fonts:
        shown = {code for ink in file.inks if ink.font is font for code in ink.codes}
        bad = sorted(
            code for code in shown if set(font.texts.get(code, "\ufffe")) & {"\0", "\ufeff", "\ufffe"}
        )
        if bad:
            yield f"{font.name} shows {len(bad)} codes that have no text; the first is {bad[0]:04X}"


def _boxes(file: File, _: Wanted) -> Iterator[str]:
    for ink in file.inks:
        if ink.font and any(ink.font.is_notdef(code) for code in ink.codes):
            yield f"page {ink.page + 1} shows an empty box in {(ink.text or '').strip()!r}"


def _small(file: File, wanted: Wanted) -> Iterator[str]:
    for ink in file.inks:
        if ink.text is not None and ink.text.strip() and ink.size < wanted.body_points - ROUNDING:
            yield (
                f"page {ink.page + 1} has {ink.text.strip()!r} in {ink.size:.1f} points; "
                f"the edition needs {wanted.body_points:g}"
            )


def _stray(file: File, _: Wanted) -> Iterator[str]:
    known = {kid for node in file.nodes for kid in node.kids if isinstance(kid, tuple)}
    for page, mcid in sorted(file.words.keys() - known):
        yield f"page {page + 1} has words that are in no tag (MCID {mcid})"
    for ink in file.inks:
        if not ink.tagged:
            yield (
                f"page {ink.page + 1} has {ink.text!r} without a tag"
                if ink.text
                else f"page {ink.page + 1} has a drawing without a tag"
            )


def _words(file: File, wanted: Wanted) -> Iterator[str]:
    for place, each in enumerate(_compared(file, wanted), 1):
        if each.wanted != each.found:
            yield f"passage {place} {_difference(each.wanted, each.found)}"
            break  # the passages after it are only moved
    for node in file.nodes:
        if "/ActualText" in node.entries:
            yield from _other_letters_painted(file, node)
    if wanted.alternatives is not None:
        spoken = (str(node.entries.get("/Alt", "")) for node in file.nodes if node.tag == "/Figure")
        for other in strangers(filter(None, map(plain, spoken)), map(plain, wanted.alternatives)):
            yield f"no picture here has the alternative text {other!r}"


def _other_letters_painted(file: File, node: StructureElement) -> Iterator[str]:
    """Compare the letters of a tag's text with those painted; the order may differ (right-to-left)."""
    said = plain(file.text(node))
    painted = plain("".join(file.painted(kid) for kid in node.kids))
    if _letters(said) != _letters(painted):
        yield f"the text of a tag is {said[:40]!r}, but the page shows other letters"


def _letters(text: str) -> Counter[str]:
    """The letters and marks, decomposed: in visual order a mark can follow another word's letter."""
    return Counter(unicodedata.normalize("NFD", text.replace(" ", "")))


def _actions(file: File, _: Wanted) -> Iterator[str]:
    if isinstance(file.root.get("/OpenAction"), pikepdf.Dictionary) or "/AA" in file.root:
        yield "the file runs an action when it is opened"
    if entry(file.root, "/Names", "/JavaScript") is not None:
        yield "the file contains scripts"
    for page, annotation in file.annotations:
        kind = str(entry(annotation.entries, "/A", "/S") or "/URI")
        if kind != "/URI":
            yield f"an annotation has the action {kind}"
        if "/AA" in annotation.entries or "/AA" in page:
            yield "a page or an annotation runs an action by itself"
    for bookmark in file.bookmarks:
        kind = str(entry(bookmark, "/A", "/S") or "/GoTo")
        if kind != "/GoTo":
            yield f"a bookmark has the action {kind}"


def _attachments(file: File, _: Wanted) -> Iterator[str]:
    if entry(file.root, "/Names", "/EmbeddedFiles") is not None or "/AF" in file.root:
        yield "other files are attached to the file"
    if any(annotation.entries.get("/Subtype") == "/FileAttachment" for _, annotation in file.annotations):
        yield "a file is attached to a page"


def _archive(file: File, _: Wanted) -> Iterator[str]:
    return archive_faults(file)


def _claim(file: File, _: Wanted) -> Iterator[str]:
    return claim_faults(file)


def _difference(want: str, have: str) -> str:
    """A message about the first difference between two passages."""
    if not have:
        return f"is missing: {want!r}"
    if not want:
        return f"is not in the leaflet: {have!r}"
    pairs = enumerate(zip(want, have, strict=False))
    start = next((place for place, (one, other) in pairs if one != other), min(len(want), len(have)))
    part = slice(max(start - 20, 0), start + 20)
    return f"should be {want[part]!r}, but is {have[part]!r}"


CHECKS: Mapping[Rule, Callable[[File, Wanted], Iterator[str]]] = {
    UNTAGGED: _untagged,
    LANGUAGE: _language,
    UNMARKED_LANGUAGE: _unmarked,
    PASSAGE_LANGUAGE: _passage_languages,
    TITLE: _title,
    HEADINGS: _headings,
    PICTURE: _pictures,
    TABLE: _tables,
    LINK: _links,
    FONT: _fonts,
    TEXTLESS: _textless,
    NOTDEF: _boxes,
    SMALL: _small,
    STRAY: _stray,
    WORDS: _words,
    ACTION: _actions,
    ATTACHMENT: _attachments,
    ARCHIVE: _archive,
    CLAIM: _claim,
}

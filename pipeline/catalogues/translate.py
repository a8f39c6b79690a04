"""Translates a document with a catalogue. Does not know the syntax of PO files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from pipeline.catalogues.edits import differences
from pipeline.catalogues.extract import msgid_and_links
from pipeline.catalogues.sign_off import quoted
from pipeline.model.catalogue import Catalogue, Entry, has_letters
from pipeline.model.document import Document, Inlines, Origin, Passage, plain_words, with_passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import is_english, is_same_language
from pipeline.model.leaflet import Stale
from pipeline.model.markup import MarkupError, parse

MISSING = Rule(
    "translation/missing",
    Severity.WARNING,
    "A passage has no translation; it is shown in the source's language.",
    why="The reader gets another language in the middle of their own, and may need just this passage.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad='msgid "Call 999."\nmsgstr ""',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."',
)
FUZZY = Rule(
    "translation/fuzzy",
    Severity.WARNING,
    "A passage changed since it was translated; it is shown in the source's language.",
    why="A changed passage may say the opposite of its old translation.",
    standard="Victorian Government, Finalising a translation project",
    bad='#, fuzzy\n#| msgid "Ring 999."\nmsgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."',
)
CHANGED_MEANING = Rule(
    "translation/changed-meaning",
    Severity.ERROR,
    "A number, a link, a “not” or a “must” changed since a passage was translated.",
    why="A person who reads the old translation may do the opposite, or call a wrong number.",
    standard="Victorian Government, Finalising a translation project",
    bad='#, fuzzy\n#| msgid "Call 101."\nmsgid "Call 999."\nmsgstr "Zadzwoń pod numer 101."',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."',
)
OUTDATED = Rule(
    "translation/outdated",
    Severity.WARNING,
    "The translation of an older text is shown.",
    why='The leaflet\'s settings allow this (stale = "previous"), but readers must be told.',
    standard="Victorian Government, Finalising a translation project",
    bad=(
        '#, fuzzy\n#| msgid "Ring 999."\nmsgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."\n\n'
        '#~ msgid "Ring 999."\n#~ msgstr "Zadzwoń pod numer 999."'
    ),
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."',
)
HELD = Rule(
    "translation/held",
    Severity.ERROR,
    "A passage has no translation of its present text, so the file is not made.",
    why='The leaflet\'s settings say so (stale = "hold"): no file is better than half a translation.',
    standard="Victorian Government, Finalising a translation project",
    bad='msgid "Call 999."\nmsgstr ""',
    good='msgid "Call 999."\nmsgstr "Zadzwoń pod numer 999."',
)
BROKEN_MARKUP = Rule(
    "translation/broken-markup",
    Severity.ERROR,
    "The markup of a translation cannot be read; the passage is shown in the source's language.",
    why="A link or bold words would be lost, or the reader would see stars and brackets.",
    standard="design: nothing is lost silently",
    bad='msgid "**Call 999.**"\nmsgstr "**Zadzwoń pod numer 999."',
    good='msgid "**Call 999.**"\nmsgstr "**Zadzwoń pod numer 999.**"',
)
RULES = (MISSING, FUZZY, CHANGED_MEANING, OUTDATED, HELD, BROKEN_MARKUP)

CRITICAL = "critical: "
"""How the message of a finding on a critical passage begins."""
BREAKS = re.compile(r"(?<!\s)\s*[\n\r\t\v\f\u0085\u2028\u2029]\s*")


def translate(
    document: Document,
    catalogue: Catalogue,
    stale: Stale = Stale.SOURCE,
    targets: Mapping[str, str] | None = None,
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document in the catalogue's language, and findings for passages that are not translated.

    A passage without a translation of its present text stays in the source's language and is tagged with it;
    if it has no letters, it needs neither. One that is in the catalogue's language already, such as the
    alternative text of a shared picture, is left as it is unless the catalogue has other words for it.
    *stale* may ask for its previous translation instead, or for an error that stops the file. *targets* maps
    link targets to those for this language.
    """
    findings: list[Finding] = []

    def translated(passage: Passage) -> Passage:
        found, finding = _translated(passage, document.language, catalogue, stale, targets or {})
        if finding is not None:
            findings.append(finding)
        return found

    changed = with_passages(document, translated)
    source = "" if catalogue.language == document.language else document.source_language
    return replace(changed, language=catalogue.language, translated_from=source), tuple(findings)


def _translated(
    passage: Passage, source: str, catalogue: Catalogue, stale: Stale, targets: Mapping[str, str]
) -> tuple[Passage, Finding | None]:
    """Return the passage in the catalogue's language, or tagged as *source*, and a finding or None."""
    if not passage.words.strip():
        return passage, None
    text, links = msgid_and_links(passage)
    origin = Origin("", passage.context, text)
    entry = catalogue.by_key.get((passage.context, text))
    if not has_letters(text) and (entry is None or not entry.translated):
        return replace(passage, origin=origin), None
    links = tuple(targets.get(link, link) for link in links)
    if passage.language and is_same_language(passage.language, catalogue.language) and _is_empty(entry):
        return replace(passage, origin=None), None
    finding = _finding(entry, passage, catalogue, stale, is_english(passage.language or source))
    if entry is not None and (finding is None or finding.rule is OUTDATED):
        try:
            content = _parsed(entry.translations[0], links)
            return replace(passage, content=content, language="", origin=origin), finding
        except MarkupError as error:
            finding = Finding(
                BROKEN_MARKUP,
                f"{error}: “{quoted(entry.translations[0], 60)}”",
                entry.place,
                "write “**strong**” and “[words]{1}” as the source does; “\\*” is a star, “\\[” a bracket",
                catalogue.language,
            )
    origin = replace(origin, untranslated=True)
    return replace(passage, language=passage.language or source, origin=origin), finding


def _is_empty(entry: Entry | None) -> bool:
    return entry is None or not entry.translations[0].strip()


def _finding(
    entry: Entry | None, passage: Passage, catalogue: Catalogue, stale: Stale, english: bool
) -> Finding | None:
    """Return a finding that says why the entry's translation cannot be shown; None if it can."""
    text, _ = msgid_and_links(passage)
    if entry is None:
        rule, what, hint = MISSING, "this passage is not in the catalogue", "run leaflets update"
    elif not entry.translations[0].strip():
        rule, what, hint = MISSING, "there is no translation", ""
    elif not entry.fuzzy:
        return None
    elif lost := differences(entry.previous_text or entry.text, entry.text, english):
        rule, what = CHANGED_MEANING, f"since it was translated, {'; '.join(lost)}"
        hint = "the old translation is dangerous; translate the passage again"
    elif stale is Stale.PREVIOUS and _was_approved(entry, catalogue):
        rule, what, hint = OUTDATED, f"this translates “{quoted(entry.previous_text or '', 60)}”, not", ""
    else:
        rule, what = FUZZY, "the translation is marked fuzzy"
        hint = "check it, then remove the fuzzy flag and the line # @fuzzy"
    if stale is Stale.HOLD:
        rule = HELD
    place = entry.place if entry is not None else passage.place
    apart = CRITICAL if passage.critical else ""
    return Finding(rule, f"{apart}{what}: “{quoted(text, 60)}”", place, hint, catalogue.language)


def _was_approved(entry: Entry, catalogue: Catalogue) -> bool:
    """Whether the fuzzy entry has the translation of its previous text, which was not fuzzy then.

    Any other fuzzy translation is a guess or unfinished.
    """
    old = (entry.previous_context or "", entry.previous_text or "")
    return (old, entry.translations) in catalogue.former


def _parsed(translation: str, links: tuple[str, ...]) -> Inlines:
    """Return the inlines of a translation, in NFC and without line breaks, as in a passage."""
    text = BREAKS.sub(" ", unicodedata.normalize("NFC", translation)).strip()
    inlines = parse(text, links)
    if not plain_words(inlines).strip():
        raise MarkupError("there is markup, but there are no words", text, 0)
    return inlines

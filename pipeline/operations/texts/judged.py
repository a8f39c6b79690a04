"""Texts in no project -> their readings, and what breaks the rules of wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.checks import links, plain_language, reading_level
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.glossary import Glossary
from pipeline.model.measures import measures_of
from pipeline.model.reading_level import Profile, Reading
from pipeline.operations.folding import fold
from pipeline.operations.readability import NOT_JUDGED
from pipeline.operations.texts.loose import LooseText

NO_GLOSSARY = "in the text or in glossary.toml", "in the text"
"""A text in no project has no glossary, so no hint names one."""


def readings_of(texts: Sequence[LooseText], standard: str, textstat: bool) -> tuple[Reading, ...]:
    """Return the reading of each text, held against the profile called *standard*.

    *textstat*: whether to add the figures of textstat. Raises PipelineError for an unknown profile.
    """
    profile = profile_of(standard)
    return tuple(_reading(text, profile, textstat) for text in texts)


def findings_of(texts: Sequence[LooseText], standard: str) -> tuple[Finding, ...]:
    """Return what breaks the rules of wording in each text, and what of it could not be read.

    Raises PipelineError for an unknown profile.
    """
    profile = profile_of(standard)
    return tuple(finding for text in texts for finding in _judged(text, profile))


def profile_of(standard: str) -> Profile:
    """The profile, without the rules on how a page of Easy Read looks: a text in hand has no such page."""
    if standard not in plain_language.PROFILES:
        hint = f"the standards are {', '.join(plain_language.PROFILES)}"
        raise PipelineError(f"there is no standard {standard!r}", hint=hint)
    found = plain_language.PROFILES[standard]
    return replace(found, levels={**found.levels, **plain_language.LAYOUT})


def _judged(text: LooseText, profile: Profile) -> tuple[Finding, ...]:
    found = (
        *links.check_text(text.document),
        *plain_language.check(text.document, (), profile, None, text.locate),
    )
    return fold((*text.findings, *(replace(one, hint=one.hint.replace(*NO_GLOSSARY)) for one in found)))


def _reading(text: LooseText, profile: Profile, textstat: bool) -> Reading:
    document, tag = text.document, text.document.language
    ruled = plain_language.is_judged(tag)
    known = reading_level.explained(document, Glossary())
    measured = reading_level.measure(document, known, text.locate)
    if textstat:
        measured = reading_level.with_textstat(measured, measures_of(tag), tag)
    notes = (*text.notes, measured.note, "" if ruled else NOT_JUDGED)
    return Reading(
        leaflet=text.name,
        wording=document.wording,
        language=tag,
        file=text.name,
        profile=profile.name,
        whole=measured.whole,
        sections=measured.sections,
        syllables=measured.syllables,
        hard_words=measured.hard_words,
        findings=_judged(text, profile),
        countable=measured.countable,
        note="; ".join(filter(None, notes)),
        untranslated=measured.untranslated,
        no_textstat=reading_level.why_no_textstat(measured, tag) if textstat else "",
        most_words=profile.most_words if ruled else 0,
    )

"""What each language is set in: names, direction, script, fonts, and the formulas for its reading level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.checks import plain_language
from pipeline.checks.reading_level import formulas_of
from pipeline.model.language import is_english, language
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from pipeline.sources.source import sources
from pipeline.typesetting.fonts import library


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """How a language is written and checked; *font* names the font file that is used for its script.

    *formula* names the published formulas for its reading level; *rules* says which rules of plain language
    are checked.
    """

    tag: str
    own_name: str
    english_name: str
    direction: str
    script: str
    locale: str
    font: str
    formula: str
    rules: str


def language_rows(project: Project, tags: tuple[str, ...] = ()) -> Iterator[LanguageRow]:
    """Yield a row for each tag in *tags*; if there is none, for each language of the project's leaflets."""
    fonts, source_language = library(project.fonts()), Library(project).settings.source_language
    wanted = tags or tuple(sorted({tag for source in sources(project) for tag in source.tags()}))
    for tag in wanted:
        spoken = language(tag)
        regular = fonts.describe(spoken.tag, spoken.script).regular
        yield LanguageRow(
            spoken.tag,
            spoken.own_name,
            spoken.english_name,
            spoken.direction,
            spoken.script,
            spoken.locale,
            regular.name if regular else "none: put one into source/fonts/",
            ", ".join(formula.name for formula, _ in formulas_of(spoken.tag)) or "none published",
            _rules(spoken.tag, source_language),
        )


def _rules(tag: str, source_language: str) -> str:
    """Which rules of plain language are checked: only an author can mend what they find."""
    if not plain_language.is_judged(tag):
        return "none: they are for English"
    return f"all {len(plain_language.RULES)}" if is_english(source_language) else "none: they are for sources"

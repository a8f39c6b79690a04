"""Which rules a command looks at: what it does not look at, it says nothing about, good or bad."""

from __future__ import annotations

from pipeline.catalogues.gate import UNCHECKED_CRITICAL, UNSIGNED
from pipeline.catalogues.questions import OPEN_QUESTION
from pipeline.checks import limits, plain_language, waivers
from pipeline.checks.release import DRAFT_VERSION
from pipeline.operations.rules import RULES
from pipeline.operations.texts.judged import profile_of
from pipeline.operations.texts.loose import WHAT_WAS_READ
from pipeline.project import history

ONLY_FOR_A_RELEASE = (DRAFT_VERSION, OPEN_QUESTION, UNCHECKED_CRITICAL, UNSIGNED, waivers.NO_FACT)
"""What ``check`` looks at in full only with ``--release``."""


def by_check(release: bool) -> frozenset[str]:
    """Return the ids of the rules that ``check`` applies to all of a project."""
    others = {*history.RULES, *(() if release else ONLY_FOR_A_RELEASE)}
    return frozenset(RULES) - {rule.id for rule in others}


def by_readability() -> frozenset[str]:
    """Return the ids of the rules that ``readability`` applies to all of a project.

    Waivers are not among them: it looks at some of them only.
    """
    return frozenset(rule.id for rule in (*plain_language.RULES, *limits.RULES, *history.RULES))


def in_texts(standard: str) -> frozenset[str]:
    """Return the ids of the rules for texts in no project, without those that *standard* leaves out.

    Raises PipelineError if there is no such standard.
    """
    levels = profile_of(standard).levels
    ruled = (rule.id for rule in plain_language.RULES if levels.get(rule.id, rule.severity) is not None)
    return frozenset((*ruled, *(rule.id for rule in WHAT_WAS_READ)))

"""What is wrong with a leaflet's sources: facts, pictures, hard words, wordings that differ."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from pipeline.checks import (
    audience,
    claims,
    contradictions,
    damage,
    facts,
    first,
    limits,
    links,
    pictures,
    plain_language,
    waivers,
    wordings,
)
from pipeline.checks import release as releases
from pipeline.checks.reading_level import FileText
from pipeline.model.document import Document, Wording
from pipeline.model.errors import PipelineError, combined
from pipeline.model.finding import Finding, Severity
from pipeline.model.leaflet import Leaflet, Limit, OwnProfile, Strictness
from pipeline.model.parts import without
from pipeline.model.reading_level import Profile
from pipeline.sources.source import Source

PLAIN_LANGUAGE = frozenset(rule.id for rule in plain_language.RULES)
"""The ids of the rules of plain language; their waivers name words of a passage."""
LEVELLED = PLAIN_LANGUAGE | {limits.BROKEN.id}
"""The ids of the rules whose level can be set."""
NO_WAIVER = (
    "correct what the rule finds, and delete the waiver; if the name is wrong, leaflets rule lists them"
)
WAIVABLE = PLAIN_LANGUAGE | {
    rule.id
    for rule in (*damage.RULES, *wordings.RULES, *releases.RULES)
    if rule is not releases.DRAFT_VERSION
}
"""The ids of the rules that a waiver of leaflet.toml can end."""


@dataclass(frozen=True)
class SourceFindings:
    """The findings about the sources of a leaflet on the day *today*, each kind found when first needed.

    None is about a translation: they are found once for all languages. *release*: whether the files are to be
    released, for which facts must be confirmed.
    """

    source: Source
    today: datetime.date
    release: bool = False

    def require_readable(self) -> None:
        """Raise what the other methods raise, without looking for anything: PipelineError."""
        _require_waivable(self.source.leaflet)
        for wording in self.source.documents:
            profile(self.source, wording)

    @cached_property
    def of_build(self) -> tuple[Finding, ...]:
        """The findings that a build reports, without those about pictures."""
        return (*self.source.findings, *self.facts, *self.agreement, *self.plain_language_for_build)

    def of_build_for(self, tag: str) -> tuple[Finding, ...]:
        """Return the findings of a build of the files for the readers of *tag*, who may not get all facts."""
        if not self.source.leaflet.for_some:
            return self.of_build
        others = (*self.agreement, *self.plain_language_for_build)
        return (*self.source.findings, *self._facts(self.source.leaflet_for(tag), (tag,)), *others)

    @property
    def facts(self) -> tuple[Finding, ...]:
        """Findings about facts that are unconfirmed, or whose review is due, and about what is said first."""
        return self._facts(self.source.leaflet)

    def _facts(self, leaflet: Leaflet, tags: tuple[str, ...] | None = None) -> tuple[Finding, ...]:
        """The findings about the facts that some readers get; *leaflet* has no others.

        *tags* are the languages of these readers, None for all.
        """
        source = self.source
        documents = source.documents
        found = [*facts.check(leaflet, documents.values(), self.today, self.release)]
        found += contradictions.check(leaflet, documents.values())
        found += links.check(leaflet, documents.values())
        project = audience.Audience(source.tags(), source.library.settings.area)
        found += audience.check(source.leaflet, source.documents, project, tags)
        found += releases.draft_version(leaflet) if self.release else ()
        return (*found, *first.check(leaflet, documents, source.settings_place))

    @property
    def claims(self) -> tuple[Finding, ...]:
        """A note on the Easy Read sentences that claim something and stand in no fact."""
        easy = self.source.as_written.get(Wording.EASY_READ)
        return tuple(claims.check(easy[0], self.source.leaflet)) if easy is not None else ()

    @cached_property
    def pictures(self) -> tuple[Finding, ...]:
        """Findings about the pictures that the leaflet shows; raises the same errors as ``drawings``."""
        library = self.source.library
        return pictures.check(self.source.documents.values(), library.pictures, library.drawings)

    @property
    def agreement(self) -> tuple[Finding, ...]:
        """Findings about damaged text and where the wordings differ in content, waived ones as notes."""
        _require_waivable(self.source.leaflet)
        easy, _ = self.source.as_written.get(Wording.EASY_READ, (None, ()))
        standard, _ = self.source.as_written[Wording.STANDARD]
        suspicions = wordings.suspicions(standard, easy, self.source.leaflet)
        others = [waiver for waiver in self.source.leaflet.waivers if waiver.rule not in PLAIN_LANGUAGE]
        refused = releases.check(self.source.leaflet, self._shown_to_some, self.release)
        found = dict.fromkeys((*self._damaged(), *suspicions, *refused))
        return tuple(waivers.with_waivers(found, others, self.today, self.release))

    @property
    def _shown_to_some(self) -> tuple[Document, ...]:
        """The wordings without what no reader gets."""
        nobody = [quote for fact in self.source.leaflet.facts if fact.withheld for quote in fact.quotes]
        return tuple(without(document, nobody) for document in self.source.documents.values())

    def _damaged(self) -> Iterator[waivers.Suspicion]:
        """What is damaged in each wording, and in the alternative texts of its pictures."""
        for wording, document in self.source.documents.items():
            file = self.source.files[wording]
            yield from damage.check(document, file.text, file.name, FileText(file.text, file.name).place)

    @cached_property
    def plain_language(self) -> tuple[Finding, ...]:
        """Findings about hard words and sentences, those that are waived as notes."""
        waived = [waiver for waiver in self.source.leaflet.waivers if waiver.rule in PLAIN_LANGUAGE]
        suspicions = tuple(one for wording in self.source.files for one in self._judged(wording))
        return tuple(waivers.with_waivers(suspicions, waived, self.today))

    @property
    def plain_language_for_build(self) -> tuple[Finding, ...]:
        """Those of the ``plain_language`` findings that a build reports: errors, and Easy Read warnings.

        ``leaflets check`` and ``leaflets readability`` report all of them.
        """
        standard = self.source.files[Wording.STANDARD].name
        return tuple(
            finding
            for finding in self.plain_language
            if finding.severity >= (Severity.ERROR if finding.place.file == standard else Severity.WARNING)
        )

    def _judged(self, wording: Wording) -> Iterator[waivers.Suspicion]:
        source = self.source
        file, (document, _) = source.files[wording], source.as_written[wording]
        locate = FileText(file.text, file.name).place
        strict = profile(source, wording)
        found = plain_language.check(document, source.leaflet.keep, strict, source.library.glossary, locate)
        return plain_language.suspicions(tuple(found), document, source.leaflet.waivers)


def _require_waivable(leaflet: Leaflet) -> None:
    """Raise PipelineError for the waivers of rules that no waiver ends."""
    faults = [
        PipelineError(f"no waiver ends {waiver.rule}", waiver.place, NO_WAIVER)
        for waiver in leaflet.waivers
        if waiver.rule not in WAIVABLE
    ]
    if faults:
        raise combined(faults)


def profile(source: Source, wording: Wording) -> Profile:
    """Return how strict the rules are for a wording: from leaflet.toml, project.toml or the defaults."""
    known = profiles(source.library.settings.readability)
    found = known[plain_language.profile_of(wording).name]
    levels: dict[str, Severity | None] = {}
    for own in (source.library.settings.readability, source.leaflet.readability):
        name = own.easy_read if wording is Wording.EASY_READ else own.standard
        found = _profile(name, own, known) if name else found
        levels |= _known_levels(own)
    return replace(found, levels={**found.levels, **levels})


def limits_of(source: Source) -> Mapping[str, Limit]:
    """Return the limits of textstat's figures: those of project.toml, changed by those of leaflet.toml."""
    found = {**source.library.settings.readability.limits, **source.leaflet.readability.limits}
    return {name: limit for name, limit in found.items() if limit.value is not None}


def profiles(settings: Strictness) -> Mapping[str, Profile]:
    """Return the profiles of a project by name: our own, changed by its settings, and those that it makes."""
    known = dict(plain_language.PROFILES)
    for name, own in settings.profiles.items():
        known[name] = _changed(plain_language.PROFILES[own.like], name, own)
    return known


def _changed(profile: Profile, name: str, own: OwnProfile) -> Profile:
    """The profile with other numbers; what is many words is never more than what is too many."""
    numbers: Mapping[str, Any] = own.numbers
    made = replace(profile, name=name, like=profile.base, **numbers)
    return (
        made
        if "many_words" in own.numbers
        else replace(made, many_words=min(made.many_words, made.most_words))
    )


def _profile(name: str, settings: Strictness, known: Mapping[str, Profile]) -> Profile:
    if name not in known:
        hint = f"the profiles are {', '.join(known)}"
        raise PipelineError(f"there is no profile {name!r}", settings.place, hint)
    return known[name]


def _known_levels(settings: Strictness) -> Mapping[str, Severity | None]:
    """The levels in the settings; raise PipelineError for a rule whose level cannot be set."""
    for rule in settings.levels:
        if rule not in LEVELLED:
            hint = f"the rules are {', '.join(sorted(LEVELLED))}"
            raise PipelineError(f"no level can be set for {rule!r}", settings.place, hint)
    return settings.levels

"""Who may sign which language and stage (``locales/people.toml``). Knows no TOML."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass, field

from pipeline.model.document import NOWHERE, Place
from pipeline.model.names import same_person
from pipeline.model.sign_off import Stage


@dataclass(frozen=True, slots=True)
class Signer:
    """A person, by initials or a role, and what they may sign.

    *languages* are the tags of what they read; none means all. *until* is the last day on which they signed,
    None if they still do: what they signed before goes on counting.
    """

    name: str
    languages: tuple[str, ...] = ()
    stages: Collection[Stage] = tuple(Stage)
    until: datetime.date | None = None
    place: Place = field(default=NOWHERE, compare=False)

    def reads(self, tag: str) -> bool:
        """Return whether the person may sign in the language *tag*: "zh" is any of its scripts."""
        return not self.languages or any(f"{tag}-".startswith(f"{one}-") for one in self.languages)

    def may_sign(self, tag: str, stage: Stage, day: datetime.date) -> bool:
        """Return whether the person may sign a message in the language *tag* at a *stage* on a *day*."""
        return self.reads(tag) and stage in self.stages and (self.until is None or day <= self.until)


def signer(people: Collection[Signer], who: str) -> Signer | None:
    """Return the one of *people* that *who* names, or None."""
    return next((one for one in people if same_person(one.name, who)), None)

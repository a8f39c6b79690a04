"""Why files are not released, for people: each reason once, whose work it is, and the next step.

Knows no rule but by its name. The table says who can end a finding; a test holds every rule against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from pipeline.model.finding import Finding, Rule
from pipeline.model.language import language


class Owner(Enum):
    """The person whose work is next, in the order in which the work is done."""

    AUTHOR = "author"
    ACCESSIBILITY = "accessibility team"
    PUBLISHER = "publisher"
    INTERPRETER = "interpreter"
    SECOND_INTERPRETER = "second interpreter"


@dataclass(frozen=True, slots=True)
class Duty:
    """The next step, and whose it is; *why* says what is wrong, where the title of the rule does not."""

    owner: Owner
    step: str
    why: str = ""


SEE = "leaflets check --release says where"
RULES: Mapping[str, Duty] = MappingProxyType(
    {
        "easy-read/no-wording": Duty(Owner.AUTHOR, "write easy-read.md"),
        "easy-read/not-tried": Duty(
            Owner.ACCESSIBILITY, "let readers try the leaflet; write it under [[trials]] in leaflet.toml"
        ),
        "facts/contradiction": Duty(Owner.AUTHOR, f"correct the words that are wrong; {SEE}"),
        **dict.fromkeys(
            ("facts/critical-lost", "facts/nothing-left", "facts/title-kept"),
            Duty(Owner.AUTHOR, f"give these readers the words in leaflet.toml; {SEE}"),
        ),
        "facts/not-in-source": Duty(Owner.AUTHOR, "quote the words of the leaflet in leaflet.toml"),
        "facts/publisher-unconfirmed": Duty(Owner.PUBLISHER, "confirm it in leaflet.toml"),
        "translation/four-eyes": Duty(Owner.SECOND_INTERPRETER, "sign it: leaflets review sign"),
        "translation/held": Duty(Owner.INTERPRETER, "translate what is missing, then sign it"),
        "translation/open-question": Duty(
            Owner.AUTHOR,
            "answer it: leaflets review questions",
            "An interpreter asked something about a critical passage.",
        ),
        "translation/stale-sign-off": Duty(Owner.INTERPRETER, "look at what changed, then sign it again"),
        "translation/unchecked-critical": Duty(
            Owner.SECOND_INTERPRETER,
            "sign it as final: leaflets review sign",
            "Two people have not signed a critical passage.",
        ),
        "translation/unsigned": Duty(
            Owner.INTERPRETER,
            "check it, then sign it: leaflets review export",
            "The translation is not signed off, or not all of it.",
        ),
    }
)
"""The duties of single rules; those of the others are by area, which is the first part of a rule's name."""
AREAS: Mapping[str, Duty] = MappingProxyType(
    {
        "facts": Duty(Owner.PUBLISHER, f"confirm what the leaflet claims; {SEE}"),
        "translation": Duty(Owner.INTERPRETER, f"correct the translation, then sign it; {SEE}"),
        **dict.fromkeys(
            ("braille", "docx", "epub", "html", "pdf", "text"),
            Duty(Owner.ACCESSIBILITY, f"look at the file, and tell the maintainers; {SEE}"),
        ),
        "readability": Duty(Owner.AUTHOR, f"make the text easier; {SEE}"),
        **dict.fromkeys(("easy-read", "reading"), Duty(Owner.AUTHOR, f"make the text easier; {SEE}")),
        **dict.fromkeys(
            ("build", "first", "import", "link", "picture", "release", "source", "waiver", "wordings"),
            Duty(Owner.AUTHOR, f"correct the source; {SEE}"),
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason why the files *paths* are not released: the *rule* that they break, and the *duty* to end it.

    *languages* are the English names of the languages concerned.
    """

    rule: Rule
    duty: Duty
    paths: tuple[str, ...]
    languages: tuple[str, ...]

    @property
    def why(self) -> str:
        """What is wrong, in a sentence."""
        return self.duty.why or self.rule.title

    def row(self) -> dict[str, object]:
        """Return the columns of a table for people, by name."""
        editions = {path.rpartition("/")[2].split(".")[2] for path in self.paths}
        return {
            "files": " ".join((str(len(self.paths)), *(editions if len(editions) == 1 else ()))),
            "languages": _some(self.languages),
            "whose": self.duty.owner.value,
            "why": self.why.rstrip("."),
            "next step": self.duty.step,
        }

    def record(self) -> dict[str, object]:
        """Return what a program reads of it."""
        return {
            "rule": self.rule.id,
            "why": self.why,
            "next_step": self.duty.step,
            "owner": self.duty.owner.value,
            "files": list(self.paths),
            "languages": list(self.languages),
        }


MOST_NAMES = 3
"""A row names this many languages; of more, it only tells how many they are."""


def duty_of(rule: Rule) -> Duty:
    """Return who can end a finding of *rule*, and how."""
    return RULES.get(rule.id) or AREAS[rule.id.partition("/")[0]]


def reasons(withheld: Mapping[str, Iterable[Finding]]) -> tuple[Reason, ...]:
    """Return the reasons in the order in which the work is done; *withheld* are the errors by path of file.

    A file that several rules stop is in several reasons: all of them must end before it is released.
    """
    paths: dict[Rule, dict[str, None]] = {}
    for path, findings in withheld.items():
        for finding in findings:
            paths.setdefault(finding.rule, {})[path] = None
    owners = list(Owner)
    found = [Reason(rule, duty_of(rule), tuple(files), _languages(files)) for rule, files in paths.items()]
    return tuple(sorted(found, key=lambda one: (owners.index(one.duty.owner), -len(one.paths), one.rule.id)))


def _languages(paths: Iterable[str]) -> tuple[str, ...]:
    """The English names of the languages of files, by their paths from the output folder."""
    return tuple(sorted({language(path.split("/")[1]).english_name for path in paths}))


def _some(names: tuple[str, ...]) -> str:
    return ", ".join(names) if len(names) <= MOST_NAMES else f"{len(names)} languages"

"""Asks where the English has one of two opposites and the translation seems to have the other.

It takes two signs: the translation has no word for the English one, and a plain word for the opposite.
The words are in data/opposites.py, in thirteen languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pipeline.checks.translation.data.opposites import ENGLISH, KEPT, POLES
from pipeline.checks.translation.forms import SPACELESS, folded
from pipeline.checks.translation.negation import denies
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import is_english, language

OPPOSITE = Rule(
    "translation/opposite",
    Severity.WARNING,
    "The translation seems to say the opposite of a word of the source.",
    why="“After” for “before” sends people the wrong way. In a critical message this is an error.",
    standard="design: nothing is lost silently",
    bad='msgid "Call before you go."\nmsgstr "Zadzwoń po wyjściu."',
    good='msgid "Call before you go."\nmsgstr "Zadzwoń przed wyjściem."',
)
LOST_WORD = Rule(
    "translation/lost-word",
    Severity.WARNING,
    "The source says “only” or “free”, and the translation does not seem to.",
    why="Without “only”, people do more than they may; without “free”, they may not call.",
    standard="design: nothing is lost silently",
    bad='msgid "This number is only for emergencies."\nmsgstr "Ten numer jest na nagłe wypadki."',
    good='msgid "This number is only for emergencies."\nmsgstr "Ten numer jest tylko na nagłe wypadki."',
)
RULES = (OPPOSITE, LOST_WORD)

SOURCE: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = MappingProxyType(
    {
        kind: (re.compile(one, re.IGNORECASE), re.compile(other, re.IGNORECASE))
        for kind, (one, other) in ENGLISH.items()
    }
)
INDIC_OR_WORD = r"[\w\u0900-\u0dff]"
BEFORE: Mapping[str, str] = MappingProxyType({"ar": "[وفبلك]{0,2}(?:ال)?", "fa": "و?", "ur": ""})


# If a text denies, "danger" may be "not safe" there, and "or" is "and not".
UNLESS_DENIED = frozenset({"safe", "or", "unless", "duty"})
ENGLISH_DENIAL = re.compile(r"\b(?:not|no|never|cannot|without|only|neither)\b|n['’]t\b", re.IGNORECASE)
OTHER_DUTY = re.compile(
    r"\b(?:should|ought|might|could|would|needs?|needed|required?|requires|necessary)\b", re.IGNORECASE
)
"""Other words for a duty: beside "can", a translation may say only the duty."""
ONLY_CRITICAL = frozenset({"or"})
"""Elsewhere translators exchange these, and nobody is harmed: half of what was found was right."""

ASKED = frozenset({"or", "unless", "duty", "always"})
"""Languages say these in many ways, so a person is asked, and no file is blocked."""


ASKED_FOR: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {kind: re.compile(english, re.IGNORECASE) for kind, (english, _) in KEPT.items()}
)


def check_kept_words(pair: TranslatedMessage) -> Faults:
    """Yield a fault for an “only” or a “free” of the source that the translation does not say in any form."""
    if pair.is_pseudo or not is_english(pair.known.source_language):
        return
    base = pair.language.tag.partition("-")[0]
    for kind, asked in ASKED_FOR.items():
        words = KEPT[kind][1].get(base)
        said = asked.search(pair.plain_source) if words else None
        if (
            words
            and said
            and pair.source != pair.translation
            and not _pattern(words, base).search(pair.folded)
        ):
            hint = "make sure that it says this, too; if it does, waive this"
            yield Fault(
                LOST_WORD, f"the English says “{said.group().lower()}”, the translation does not", hint
            )


def check_opposites(pair: TranslatedMessage) -> Faults:
    """Yield a fault for each word of the source in whose place the translation has its opposite."""
    if pair.is_pseudo or not is_english(pair.known.source_language):
        return
    base = pair.language.tag.partition("-")[0]
    kinds = [
        kind
        for kind, poles in SOURCE.items()
        if base in POLES[kind]
        and (pair.critical or kind not in ONLY_CRITICAL)
        and any(pole.search(pair.plain_source) for pole in poles)
    ]
    if not kinds:
        return
    for source, translation in dict.fromkeys(pair.sentences):
        text = folded(translation)
        for kind in kinds:
            if found := _opposite(kind, source, text, base):
                said, instead = found
                what = f"the English says “{said.lower()}”, the {pair.language.english_name} “{instead}”"
                hint = "make sure that it says the same as the source; if it does, waive this"
                yield Fault(OPPOSITE, what, hint, _severity(kind, critical=pair.critical))


def _severity(kind: str, *, critical: bool) -> Severity | None:
    return Severity.ERROR if critical and kind not in ASKED else None


def _opposite(kind: str, source: str, text: str, base: str) -> tuple[str, str] | None:
    """What a sentence says, and the opposite that its folded translation says; None if it does not."""
    one, other = (pole.search(source) for pole in SOURCE[kind])
    said = one or other
    if said is None or (one and other):
        return None
    if kind in UNLESS_DENIED and (ENGLISH_DENIAL.search(source) or (kind == "safe" and denies(text, base))):
        return None
    if kind == "duty" and OTHER_DUTY.search(source):
        return None
    at = 0 if one else 1
    right, _ = _patterns(kind, base, at)
    _, wrong = _patterns(kind, base, 1 - at)
    found = wrong.search(text)
    return None if not found or right.search(wrong.sub(" ", text)) else (said.group(), found.group())


@cache
def _patterns(kind: str, base: str, pole: int) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is good enough for a pole of a kind, and what says it plainly."""
    plain, _, enough = POLES[kind][base][pole].partition(" ; ")
    return _pattern(f"{plain}|{enough}" if enough else plain, base), _pattern(plain, base)


@cache
def _pattern(words: str, base: str) -> re.Pattern[str]:
    ways = folded(words).replace("*", f"{INDIC_OR_WORD}{{0,12}}")
    if language(base).script in SPACELESS:
        return re.compile(f"(?:{ways})")
    return re.compile(rf"(?<!{INDIC_OR_WORD}){BEFORE.get(base, '')}(?:{ways})(?!{INDIC_OR_WORD})")

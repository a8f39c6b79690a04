"""Checks that the translation has a "not" and a "must" where the source has one, by cue words.

Too few cues are reported, too many never. Each "not" counts in its own sentence, where both have as many
sentences. In languages with negative concord, "nu ... nimănui" denies once. The cues are in data/cues.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pipeline.checks.translation.data import cues
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage, quoted
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import is_english

LOST_NEGATION = Rule(
    "translation/lost-negation",
    Severity.WARNING,
    "The source says “not” more often than the translation.",
    why="Without “not”, the leaflet says the opposite. In a critical message, what is sure is an error.",
    standard="design: nothing is lost silently",
    bad='msgid "You cannot go back."\nmsgstr "Możesz wrócić."',
    good='msgid "You cannot go back."\nmsgstr "Nie możesz wrócić."',
)
LOST_DUTY = Rule(
    "translation/lost-duty",
    Severity.ERROR,
    "The source of a critical message says “must”, but the translation does not seem to.",
    why="People may think that they can choose. Elsewhere other words say it, too, and nobody is asked.",
    standard="design: nothing is lost silently",
    bad='#. CRITICAL: safety instruction\nmsgid "You must call first."\nmsgstr "Najpierw zadzwonisz."',
    good='#. CRITICAL: safety instruction\nmsgid "You must call first."\nmsgstr "Najpierw musisz zadzwonić."',
)
EXTRA_NEGATION = Rule(
    "translation/extra-negation",
    Severity.WARNING,
    "The source tells people to do something, and the translation seems to tell them not to.",
    why="“Do not call 999” sends nobody help.",
    standard="design: nothing is lost silently",
    bad='msgid "Call the police now."\nmsgstr "Nie dzwoń teraz na policję."',
    good='msgid "Call the police now."\nmsgstr "Zadzwoń teraz na policję."',
)
RULES = (LOST_NEGATION, LOST_DUTY, EXTRA_NEGATION)

ENGLISH = re.compile(f"{cues.ENGLISH}|{cues.ENGLISH_PREFIXED}", re.IGNORECASE)
ENGLISH_LOOSE = re.compile(cues.ENGLISH_LOOSE, re.IGNORECASE)
ENGLISH_WEAK = re.compile(cues.ENGLISH_WEAK, re.IGNORECASE)
ALSO_DENIED = tuple(
    (
        re.compile(english, re.IGNORECASE),
        {tag: re.compile(way, re.IGNORECASE) for tag, way in others.items()},
    )
    for english, others in cues.ALSO_DENIED
)
ENGLISH_VERBAL = re.compile(cues.ENGLISH_VERBAL, re.IGNORECASE)
ENGLISH_DUTY = re.compile(cues.ENGLISH_DUTY, re.IGNORECASE)
# What people are told to do, and words beside it that another language may say with a "not". No "keep" or
# "stay": "keep the numbers" is also "do not change the numbers".
TOLD = re.compile(
    r"(?:please |then |first,? |now |always |just )*(?:call|phone|ring|dial|press|text|tell|ask|go|come"
    r"|open|close|wait|use|take|show|say|speak|write|give|bring|read|sign|send|contact|report|visit"
    r"|turn|pay|drink|eat|click|select|choose|enter|check|add)\b",
    re.IGNORECASE,
)
MAY_BE_DENIED = re.compile(
    r"\b(?:only|until|till|unless|except\w*|other|another|instead|else|avoid\w*|stop\w*|fail\w*|refus\w*|lack\w*"
    r"|miss\w*|empty|blank|safe\w*|any\w*|all|every\w*|least|most|before|while|wrong\w*|hard\w*|free\w*|whether|sure"
    r"|if|ever|away|still|reject\w*|prevent\w*|forget|private|just|off|alone|optional\w*|out|neither|than|too|disable\w*"
    r"|skip\w*|hide|hidden|different\w*|either|same|valid\w*|verify|correct\w*|twice|once"
    r"|(?:un|in|im|dis|non-?|ir|il)\w+|\w+less)\b",
    re.IGNORECASE,
)
NEITHER = re.compile(r"\bneither\b", re.IGNORECASE)
TURNED = re.compile(
    r"\b(?:cannot|can not|can['’]t|never|no one|nobody)\b.*\b(?:without\b|if\b.*(?:\bnot\b|n['’]t\b))"
    r"|(?:^|[.!?] )otherwise\b",
    re.IGNORECASE | re.DOTALL,
)
"""Often said without a "not": "Log in to save it", "so that we can"."""
CLAUSE = re.compile(
    r"[,;:()—–،؛、，；：]|\b(?:e|que|porque|quando|se|mas)(?= (?:não|ninguém|nenhum\w*|nada)\b)"
)
A_WORD_NAMED = re.compile(r"[\"“][^\"”]{1,20}[\"”]|(?<!\w)['‘][^'’]{1,20}['’](?!\w)|Do Not Track")
"""A button or an option that has a name: "No", "None"."""
OF_A_PROGRAM = re.compile(
    r"(?<=[a-z,)] )(?:Do )?(?:Not|No|Never|None)\b|(?<!\S)\S*[|`=\\/<>]\S*|(?<!\S)--\w+"
)
"""A setting ("set it to Never"), a command or a path."""
SHORT = 4
"""A sentence of at most this many words may have no verb that "not" could stand beside."""
HINT = "make sure that it says “not” where the source does; if it does, waive this"


def check_negation(pair: TranslatedMessage) -> Faults:
    """Yield a fault if a "not" or "must" of an English source seems to be missing."""
    if pair.is_pseudo or not is_english(pair.known.source_language):
        return
    yield from _negations(pair)
    yield from _extra_negation(pair)
    if pair.critical and ENGLISH_DUTY.search(pair.source):
        pattern = _pattern("must", pair.language.tag.partition("-")[0])
        if pattern is not None and not pattern.search(pair.plain):
            hint = "make sure that it says “must” where the source does; if it does, waive this"
            yield Fault(LOST_DUTY, "the source says “must”", hint)


def _negations(pair: TranslatedMessage) -> Faults:
    cue = ENGLISH if pair.critical else ENGLISH_LOOSE
    base = pair.language.tag.partition("-")[0]
    if not cue.search(pair.plain_source) or _pattern("not", base) is None:
        return
    for source, translation in pair.sentences:
        if source == translation:
            continue  # left in English, of which another rule tells
        wanted = _wanted(source if pair.critical else OF_A_PROGRAM.sub("", source), cue)
        found = _found(translation, base, len(source.split())) if wanted else 0
        found = max(0, found - _also_denied(source, translation, base)) if found else 0
        if not pair.critical and len(ENGLISH_VERBAL.findall(source)) <= found < wanted:
            found += _count("loose", base, translation)
        if found < wanted:
            what = f"the source says “not” in {wanted} places, the translation in {found or 'none'}"
            if source != pair.plain_source:
                what = f"{what}, in {quoted(source)}"
            # Where another word may deny, nothing is blocked.
            sure = found + _count("loose", base, translation) < _certain(source, found)
            yield Fault(LOST_NEGATION, what, HINT, _severity(source, critical=pair.critical, sure=sure))
            return


def _severity(source: str, *, critical: bool, sure: bool) -> Severity | None:
    """An error or a question where it is critical; elsewhere a note of what is often said without a "not"."""
    if critical:
        return Severity.ERROR if sure else None
    rest = len(ENGLISH_LOOSE.findall(source)) - len(ENGLISH_WEAK.findall(source))
    said = len(source.split()) > SHORT or ENGLISH_VERBAL.search(source)
    return None if rest > 0 and said else Severity.NOTE


def _also_denied(source: str, translation: str, language: str) -> int:
    """How many negations of a translation stand for what English does not deny."""
    return sum(
        min(len(english.findall(source)), len(others[language].findall(translation)))
        for english, others in ALSO_DENIED
        if language in others
    )


def _certain(source: str, found: int) -> int:
    """How often an English text surely denies, in a way that other languages seldom say without a "not"."""
    if source.endswith("?") or (not found and TURNED.search(source)):
        return 0
    return len(ENGLISH_LOOSE.findall(A_WORD_NAMED.sub("", source)))


def _extra_negation(pair: TranslatedMessage) -> Faults:
    """Yield a fault for a sentence that tells people not to do what the source tells them to."""
    base = pair.language.tag.partition("-")[0]
    if _pattern("not", base) is None:
        return
    for source, translation in pair.sentences:
        told = TOLD.match(source) and not ENGLISH.search(source) and not MAY_BE_DENIED.search(source)
        if told and _count("not", base, translation):
            what = f"the translation says “not”, the source does not, in {quoted(source)}"
            yield Fault(
                EXTRA_NEGATION, what, "make sure that it tells people to do the same; if so, waive this"
            )
            return


def _wanted(source: str, cue: re.Pattern[str]) -> int:
    """How often an English text denies; "neither ... nor" is once."""
    return len(cue.findall(source)) - (bool(NEITHER.search(source)) if cue is ENGLISH else 0)


def _found(text: str, language: str, words: int) -> int:
    """How often a text denies: negative words beside a "not" of theirs do not count again."""
    if language in cues.ONE_IN_A_CLAUSE:
        return sum(_of_clause(clause, language) for clause in CLAUSE.split(text))
    found = _count("not", language, text)
    return found or (_count("beside", language, text) if words <= SHORT else 0)


def _of_clause(clause: str, language: str) -> int:
    return _count("not", language, clause) or min(1, _count("beside", language, clause))


def denies(text: str, language: str) -> bool:
    """Whether a text in a language (a primary subtag) has a word that denies."""
    return bool(_count("not", language, text) or _count("beside", language, text))


def _count(kind: str, language: str, text: str) -> int:
    pattern = _pattern(kind, language)
    return len(pattern.findall(text)) if pattern else 0


LISTS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"not": cues.CUES, "beside": cues.CONCORD, "loose": cues.LOOSE, "must": cues.DUTY}
)


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str] | None:
    """The cues of a language (a primary subtag) as one pattern; None if there are none."""
    ways = LISTS[kind].get(language)
    return re.compile("|".join(f"(?:{way})" for way in ways), re.IGNORECASE) if ways else None

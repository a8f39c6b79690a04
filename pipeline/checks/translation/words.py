"""Words: none of the source's left, none said twice, some there at all; and the mark that ends them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from pipeline.checks.translation.pair import WORD, Fault, Faults, Pair
from pipeline.model.finding import Rule, Severity

COPIED_SOURCE = Rule(
    "translation/copied-source",
    Severity.ERROR,
    "The translation is the source, word for word.",
    why="The passage counts as translated, and the reader cannot read it.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad='msgid "The police will talk to you."\nmsgstr "The police will talk to you."',
    good='msgid "The police will talk to you."\nmsgstr "Policja porozmawia z tobą."',
)
SOURCE_LEFT = Rule(
    "translation/source-left",
    Severity.WARNING,
    "A run of words of the source stands in the translation.",
    why="Part of the passage may have been forgotten. A name in capital letters may stay.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad='msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. The police will talk to you."',
    good='msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. Policja porozmawia z tobą."',
)
NO_WORDS = Rule(
    "translation/no-words",
    Severity.ERROR,
    "The translation has no words.",
    why="The passage counts as translated, and there is nothing to read.",
    standard="design: nothing is lost silently",
    bad='msgid "Call now."\nmsgstr "..."',
    good='msgid "Call now."\nmsgstr "Zadzwoń teraz."',
)
REPEATED_WORD = Rule(
    "translation/repeated-word",
    Severity.WARNING,
    "A word stands twice in a row.",
    why="It is mostly a slip of the keyboard, and people who read word for word trip over it.",
    standard="design: nothing is lost silently",
    bad='msgid "Call the police."\nmsgstr "Zadzwoń na na policję."',
    good='msgid "Call the police."\nmsgstr "Zadzwoń na policję."',
)
END_MARK = Rule(
    "translation/end-mark",
    Severity.WARNING,
    "The translation does not end as the source does: with a full stop, a question mark, a colon.",
    why="A question read as a statement says something else; a stop that lacks may be a sentence that lacks.",
    standard="design: nothing is lost silently",
    bad='msgid "Are you safe?"\nmsgstr "Jest bezpiecznie."',
    good='msgid "Are you safe?"\nmsgstr "Czy jest bezpiecznie?"',
)
FOREIGN_MARK = Rule(
    "translation/foreign-mark",
    Severity.WARNING,
    "The translation ends with the stop or the question mark of another script.",
    why="It looks careless, and in text from the right it may land at the wrong end of the line.",
    standard="Unicode CLDR, exemplar characters",
    bad='msgid "Are you safe?"\nmsgstr "هل أنت بأمان?"',
    good='msgid "Are you safe?"\nmsgstr "هل أنت بأمان؟"',
)
RULES = (COPIED_SOURCE, SOURCE_LEFT, NO_WORDS, REPEATED_WORD, END_MARK, FOREIGN_MARK)

RUN = 4
"""So many words of the source in one run are no coincidence."""
SHORT_RUN = 2


def check_source_words(pair: Pair) -> Faults:
    """Yield what of the source was left in the translation, and a translation without words."""
    if not any(character.isalpha() for character in pair.plain):
        if any(character.isalpha() for character in pair.plain_source):
            yield Fault(
                NO_WORDS, "there are no letters in the translation", "translate it, or leave it empty"
            )
        return
    if pair.source == pair.translation:
        source = WORD.findall(pair.source)
        if len(source) >= SHORT_RUN and _is_prose(source[1:]):
            hint = "translate it, or leave it empty"
            yield Fault(COPIED_SOURCE, "this is the source, not a translation", hint)
        return
    if set(pair.words).isdisjoint(pair.source_words):
        return
    source, translation = WORD.findall(pair.source), WORD.findall(pair.translation)
    if source == translation and len(source) >= RUN and _is_prose(source):
        yield Fault(COPIED_SOURCE, "this is the source, not a translation", "translate it, or leave it empty")
        return
    runs = set(_runs(source))
    left = next((run for run in _runs(translation) if run in runs and _is_prose(run)), None)
    if left is not None:
        what = f"these words stand as in the source: {' '.join(left)}"
        yield Fault(SOURCE_LEFT, what, "translate them, unless they are a name")


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _is_prose(words: Sequence[str]) -> bool:
    """Whether half of the words are in small letters; names have fewer, and may stay as they are."""
    return sum(word.islower() for word in words) * 2 >= len(words)


# Languages that say a word twice to say "each", "many", "slowly"; by their primary subtag.
REDUPLICATING = frozenset(
    "af am as bn ceb ckb dz fil gu ha hi id ig ilo ja jv kn km kmr ku lo mi mg ml mr ms my ne om or pa"
    " phr pnb prs ps sd si sm so sn st su sw syl ta te th ti tl tn tpi tr ur vi wo xh yo zh zu".split()
)


def check_repeated(pair: Pair) -> Faults:
    """Yield a word that stands twice in a row, but where the source or the language does so."""
    said = pair.plain.lower().split()
    if pair.language.tag.partition("-")[0] in REDUPLICATING:
        return
    for one, other in pairwise(said):
        if one == other and one.isalpha() and not _repeats(pair.source_words, one):
            yield Fault(REPEATED_WORD, f"“{one}” stands twice in a row", "delete one")
            return


def _repeats(words: Sequence[str], word: str) -> bool:
    return any(one == other == word for one, other in pairwise(words))


STOP, QUESTION, COLON = "a full stop", "a question mark", "a colon"
KINDS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(".。．｡۔।॥።။።։៖។᙮꓿!！՜…", STOP),
        **dict.fromkeys("?？؟;፧՞⁇꘏", QUESTION),
        **dict.fromkeys(":：፥፦;；", COLON),
    }
)
CLOSING = "\"'”’»›)]}）」』》*\u2069\u200e\u200f "
# The stop of a language where it is not ".", and what may stand for it all the same.
STOPS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys("as bho bn hi mai mni ne or pa sa sat syl".split(), "।॥"),
        **dict.fromkeys("ks pa-Arab phr pnb skr ur".split(), "۔"),
        **dict.fromkeys("am gez ti tig".split(), "።"),
        **dict.fromkeys("cmn ja wuu yue zh".split(), "。"),
        "hy": "։",
        "km": "។៕",
        "my": "။",
    }
)
QUESTIONS: Mapping[str, str] = MappingProxyType(
    {
        "Arab": "؟",
        "Aran": "؟",
        "Syrc": "؟",
        "Thaa": "؟",
        "Nkoo": "߹",
        "Hans": "？",
        "Hant": "？",
        "Jpan": "？",
    }
)
# Scripts that end a sentence with a space, or mark a question elsewhere or not at all.
WITHOUT_STOP = frozenset("Thai Laoo Tibt Khmr Mymr".split())
WITHOUT_QUESTION = frozenset("Thai Laoo Tibt Khmr Mymr Armn Ethi Grek".split())


def check_end(pair: Pair) -> Faults:
    """Yield an end that differs in kind from the source's, or is of another script."""
    wanted, found = _end(pair.plain_source), _end(pair.plain)
    script = pair.language.script
    kind, said = KINDS.get(wanted, ""), KINDS.get(found, "")
    loose = WITHOUT_QUESTION if QUESTION in (kind, said) else WITHOUT_STOP
    if script in loose:
        return
    if kind != said and {kind, said} != {STOP, COLON}:
        what = f"the source ends with {kind or 'no mark'}, the translation with {said or 'no mark'}"
        dress = {kind, said} == {STOP, ""}  # what was lost before a stop is told by the length
        yield Fault(END_MARK, what, "end it as the source does", Severity.NOTE if dress else None)
    elif kind and kind == said and found in ".?":
        right = _stop(pair.language.tag) if found == "." else QUESTIONS.get(script, "?")
        if found not in right:
            what = f"the translation ends with “{found}”"
            severity = Severity.NOTE if kind == STOP else None
            yield Fault(FOREIGN_MARK, what, f"write {right[0]} (U+{ord(right[0]):04X})", severity)


def _end(text: str) -> str:
    """The last character of a text that is no bracket, quotation mark or space; "" of an empty one."""
    bare = text.rstrip(CLOSING)
    return bare[-1:]


@cache
def _stop(tag: str) -> str:
    base, _, rest = tag.partition("-")
    return STOPS.get(tag) or ("." if rest == "Arab" else STOPS.get(base, "."))

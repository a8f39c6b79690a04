"""Checks words: source words that are left, repeated words, no words at all; and the mark at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from pipeline.checks.translation.data.twice import TWICE_IS_RIGHT
from pipeline.checks.translation.marks import ADDRESSES
from pipeline.checks.translation.pair import WORD, Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity
from pipeline.model.labels import PLACEHOLDER
from pipeline.model.language import is_english

COPIED_SOURCE = Rule(
    "translation/copied-source",
    Severity.ERROR,
    "The translation is a copy of the source.",
    why="The passage counts as translated, but the reader cannot read it.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad='msgid "The police will talk to you."\nmsgstr "The police will talk to you."',
    good='msgid "The police will talk to you."\nmsgstr "Policja porozmawia z tobą."',
)
SOURCE_LEFT = Rule(
    "translation/source-left",
    Severity.WARNING,
    "A sentence, or several words in a row, are the same as in the source.",
    why="Somebody may have forgotten to translate a part. A name in capital letters may stay.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad='msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. The police will talk to you."',
    good='msgid "Wait. The police will talk to you."\nmsgstr "Czekaj. Policja porozmawia z tobą."',
)
NO_WORDS = Rule(
    "translation/no-words",
    Severity.ERROR,
    "The translation has no words.",
    why="The passage counts as translated, but there is nothing to read.",
    standard="design: nothing is lost silently",
    bad='msgid "Call now."\nmsgstr "..."',
    good='msgid "Call now."\nmsgstr "Zadzwoń teraz."',
)
REPEATED_WORD = Rule(
    "translation/repeated-word",
    Severity.WARNING,
    "The same word comes twice in a row.",
    why="It is mostly a typing mistake, and it stops people who read word by word.",
    standard="design: nothing is lost silently",
    bad='msgid "Call the police."\nmsgstr "Zadzwoń na na policję."',
    good='msgid "Call the police."\nmsgstr "Zadzwoń na policję."',
)
END_MARK = Rule(
    "translation/end-mark",
    Severity.WARNING,
    "The translation does not end with the same kind of mark as the source.",
    why="A question without its mark becomes a statement. With a full stop, a sentence may be missing, too.",
    standard="design: nothing is lost silently",
    bad='msgid "Are you safe?"\nmsgstr "Jest bezpiecznie."',
    good='msgid "Are you safe?"\nmsgstr "Czy jest bezpiecznie?"',
)
FOREIGN_MARK = Rule(
    "translation/foreign-mark",
    Severity.WARNING,
    "The translation ends with the full stop or the question mark of another script.",
    why="It looks careless, and in right-to-left text it may be at the wrong end of the line.",
    standard="Unicode CLDR, exemplar characters",
    bad='msgid "Are you safe?"\nmsgstr "هل أنت بأمان?"',
    good='msgid "Are you safe?"\nmsgstr "هل أنت بأمان؟"',
)
RULES = (COPIED_SOURCE, SOURCE_LEFT, NO_WORDS, REPEATED_WORD, END_MARK, FOREIGN_MARK)

TIMES_ALONE = re.compile(r"\d ?[ap]\.?m\b|\b(?:to|noon|midday|midnight)\b", re.IGNORECASE)
"""Letters that a translation may write in digits and signs: "9am to 5pm" is 9:00–17:00."""
TO_TYPE = re.compile(
    r"`[^`]*`|(?<!\S)\S*(?:[/\\_=<>@$]|\w[.:(?]\w|::|&#?\w+;|\w-\w\d)\S*|(?<!\w)[(\[][^()\[\]]*[)\]]"
    r"|[\"“«„][^\"”»“«„]*[\"”»“]"
)
"""What may stay as it is: an address, a path or a command, a name in quotation marks, and the English word
in brackets after its translation."""
RUN = 4
"""This many source words in a row cannot be chance."""
SHORT_RUN = 2
"""A translation that is exactly its source counts as copied if it has this many words."""


def check_source_words(pair: TranslatedMessage) -> Faults:
    """Yield source words that are left in the translation, or a translation without words."""
    if not any(character.isalpha() for character in pair.plain):
        if any(character.isalpha() for character in TIMES_ALONE.sub("", pair.plain_source)):
            yield Fault(
                NO_WORDS, "there are no letters in the translation", "translate it, or leave it empty"
            )
        return
    if pair.source == pair.translation:
        source = WORD.findall(_without_names(pair))
        if len(source) >= SHORT_RUN and _is_prose(source[1:]):
            hint = "translate it, or leave it empty"
            yield Fault(COPIED_SOURCE, "this is the source, not a translation", hint)
        return
    if set(pair.words).isdisjoint(pair.source_words):
        return
    source, translation = (_prose(text) for text in (pair.plain_source, pair.plain))
    if source == translation and len(source) >= RUN and _is_prose(source):
        yield Fault(COPIED_SOURCE, "this is the source, not a translation", "translate it, or leave it empty")
        return
    runs = set(_runs(source))
    left = next((run for run in _runs(translation) if run in runs and _is_prose(run)), None)
    left = left or _sentence_left(pair)
    if left is not None:
        what = f"these words are the same as in the source: {' '.join(left)}"
        yield Fault(SOURCE_LEFT, what, "translate them, unless they are a name")


def _without_names(pair: TranslatedMessage) -> str:
    """The source without what rightly stays the same: placeholders, addresses and names that are kept."""
    bare = ADDRESSES.sub(" ", PLACEHOLDER.sub("", pair.plain_source))
    for name in sorted((*pair.known.names, *pair.known.services), key=len, reverse=True):
        bare = bare.replace(name, " ")
    return bare


def _prose(text: str) -> list[str]:
    """The words of a text without what readers only type, and without single letters: "(y/n)"."""
    return [word for word in WORD.findall(TO_TYPE.sub(" ", text)) if len(word) > 1]


def _sentence_left(pair: TranslatedMessage) -> tuple[str, ...] | None:
    """The words of a sentence of the source that stands in the translation as it is, if there is one."""
    here, there = pair.split
    if len(there) < SHORT_RUN or not is_english(pair.known.source_language):
        return None
    known = frozenset(
        word for name in (*pair.known.names, *pair.known.services) for word in WORD.findall(name)
    )
    for sentence in sorted(frozenset(here).intersection(there), key=there.index):
        left = tuple(_prose(sentence))
        prose = [word for word in left[1:] if word.islower() and word not in known]
        if len(left) >= SHORT_RUN and prose and _is_prose(left[1:]):
            return left
    return None


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _is_prose(words: Sequence[str]) -> bool:
    """Whether at least half of the words are in small letters; names have fewer, and may stay the same."""
    return sum(word.islower() for word in words) * 2 >= len(words)


# Languages that repeat a word to mean "each", "many" or "slowly".
REDUPLICATING = frozenset(
    "af am as bn ceb ckb dz fil gu ha hi id ig ilo ja jv kn km ku lo mi mg ml mr ms my ne om or pa"
    " lah phr fa-AF ps sd si sm so sn st su sw syl ta te th ti tn tpi tr ur vi wo xh yo zh zu".split()
)


def check_repeated(pair: TranslatedMessage) -> Faults:
    """Yield a word that comes twice in a row, unless the source or the language does the same."""
    said = pair.plain.lower().split()
    tag = pair.language.tag
    if tag in REDUPLICATING or tag.partition("-")[0] in REDUPLICATING:
        return
    right = TWICE_IS_RIGHT.get(tag.partition("-")[0], frozenset())
    for one, other in pairwise(said):
        if one == other and one.isalpha() and one not in right and not _repeats(pair.source_words, one):
            yield Fault(REPEATED_WORD, f"“{one}” comes twice in a row", "delete one")
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
# The full stop of a language if it is not "."; after it, other signs that are also right.
STOPS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys("as bho bn hi mai mni ne or pa sa sat syl".split(), "।॥"),
        **dict.fromkeys("ks lah pa-Arab phr skr ur".split(), "۔"),
        **dict.fromkeys("am gez ti tig".split(), "።"),
        **dict.fromkeys("ja wuu yue zh".split(), "。"),
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
# Scripts that end a sentence with a space, or that have no question mark at the end.
WITHOUT_STOP = frozenset("Thai Laoo Tibt Khmr Mymr".split())
WITHOUT_QUESTION = frozenset("Thai Laoo Tibt Khmr Mymr Armn Ethi Grek".split())


def check_end(pair: TranslatedMessage) -> Faults:
    """Yield an end mark of another kind than the source's, or of another script."""
    wanted, found = _end(pair.plain_source), _end(pair.plain)
    script = pair.language.script
    kind, said = KINDS.get(wanted, ""), KINDS.get(found, "")
    loose = WITHOUT_QUESTION if QUESTION in (kind, said) else WITHOUT_STOP
    if script in loose:
        return
    if kind != said and {kind, said} != {STOP, COLON}:
        what = f"the source ends with {kind or 'no mark'}, the translation with {said or 'no mark'}"
        only_stop = {kind, said} == {STOP, ""}  # if a sentence is missing, too, check_lengths finds it
        yield Fault(END_MARK, what, "end it as the source does", Severity.NOTE if only_stop else None)
    elif kind and kind == said and found in ".?":
        right = _stop(pair.language.tag) if found == "." else QUESTIONS.get(script, "?")
        if found not in right:
            what = f"the translation ends with “{found}”"
            severity = Severity.NOTE if kind == STOP else None
            yield Fault(FOREIGN_MARK, what, f"write {right[0]} (U+{ord(right[0]):04X})", severity)


def _end(text: str) -> str:
    """The last character of a text, apart from brackets, quotation marks and spaces; "" if there is none."""
    bare = text.rstrip(CLOSING)
    return bare[-1:]


@cache
def _stop(tag: str) -> str:
    base, _, rest = tag.partition("-")
    return STOPS.get(tag) or ("." if rest == "Arab" else STOPS.get(base, "."))

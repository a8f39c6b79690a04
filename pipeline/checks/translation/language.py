"""Checks that translations are in the language of their catalogue: by script, and by common words.

The forty commonest words of a language (data/common_words.py) are a fifth to a half of any text in it, and
far less of a text in another language. This tells 180 languages apart, without any other knowledge of them.
Of a few words in some languages, trigrams.py knows more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from pipeline.checks.translation.data.common_words import COMMON_WORDS
from pipeline.checks.translation.letters import LETTERS_IN_A_ROW, scripts_of
from pipeline.checks.translation.marks import ADDRESSES
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage, plain, words
from pipeline.checks.translation.trigrams import other_language
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import PLACEHOLDER
from pipeline.model.language import Language, language
from pipeline.model.scripts import UNRESOLVED, script_of

WRONG_LANGUAGE = Rule(
    "translation/wrong-language",
    Severity.ERROR,
    "A translation is not in the language of its catalogue.",
    why="Readers get a leaflet that they cannot read.",
    standard="WCAG 2.2, 3.1.1 Language of Page; WCAG 2.2, 3.1.2 Language of Parts",
    bad='msgid "They have the right to ask what it is."\nmsgstr "Ils ont le droit de demander ce que c’est."',
    good='msgid "They have the right to ask what it is."\nmsgstr "Mają prawo zapytać, co to jest."',
)
SAME_CATALOGUE = Rule(
    "translation/same-catalogue",
    Severity.ERROR,
    "Two languages have the same translations.",
    why="One of the two files is a copy, and its readers cannot read it.",
    standard="design: nothing unchecked looks checked",
    bad="# uk/help.po\n"
    'msgid "You can get help now."\nmsgstr "Możesz teraz dostać pomoc."\n\n'
    'msgid "An officer will come soon."\nmsgstr "Wkrótce przyjedzie policjant."\n\n'
    'msgid "An officer will ask you questions."\nmsgstr "Policjant zada Ci pytania."\n\n'
    "# pl/help.po\n"
    'msgid "You can get help now."\nmsgstr "Możesz teraz dostać pomoc."\n\n'
    'msgid "An officer will come soon."\nmsgstr "Wkrótce przyjedzie policjant."\n\n'
    'msgid "An officer will ask you questions."\nmsgstr "Policjant zada Ci pytania."',
    good="# uk/help.po\n"
    'msgid "You can get help now."\nmsgstr "Ви можете отримати допомогу."\n\n'
    "# pl/help.po\n"
    'msgid "You can get help now."\nmsgstr "Możesz teraz dostać pomoc."',
)
RULES = (WRONG_LANGUAGE, SAME_CATALOGUE)

LEAST_WORDS = 8
"""A passage with fewer words is too short to be sure."""
LEAST_LETTERS = 12
CLEARLY = 2.0
"""Another language must have this many times as many common words in a text as its own language."""
LEAST_SHARE = 0.2
SAME_SHARE = 0.5
LEAST_WORDS_OF_TEXT = 4
"""A text with at least this many words is not the same in two languages by chance."""
# Groups of very similar languages: a text in one may look like another.
NEAR: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "fa fa-AF", "bs hr sr sr-Latn", "sr bs-Cyrl", "id ms", "cs sk", "nb nn no da",
        "lah pa-Arab ur", "zh zh-Hans yue", "ca oc ast gl es", "pt gl", "hi mai bho mr ne sa",
        "tn nso st", "zu xh nr ss", "rw rn", "ht gcf", "az tr", "af nl nds",
        "kea pt", "pap es", "sc it co", "fur it lld", "be uk ru", "tt kk ky ba",
    )
)  # fmt: skip


def check_language(pair: TranslatedMessage) -> Faults:
    """Yield a fault if the words or letters are those of another language."""
    own = pair.language
    if pair.is_pseudo:
        return
    script = _other_script(pair)
    if script:
        what = f"the translation is written in {script}, not in {own.script}"
        yield Fault(WRONG_LANGUAGE, what, f"write {own.english_name} here")
        return
    other = spoken(pair.words, own) if len(pair.words) >= LEAST_WORDS else ""
    other = other or other_language(_running_text(pair), own, _kept(pair), pair.vocabulary)
    if other:
        what = f"this looks like {language(other).english_name}"
        yield Fault(WRONG_LANGUAGE, what, f"write {own.english_name} here")


def _other_script(pair: TranslatedMessage) -> str:
    """The script of most letters (names left out), if the language is not written in it; else ""."""
    own = scripts_of(pair.language)
    if {script_of(letter) for letter in set(pair.plain)} - UNRESOLVED <= own:
        return ""
    kept = _kept(pair)
    runs = LETTERS_IN_A_ROW.findall(_running_text(pair))
    letters = [script_of(letter) for run in runs if run.lower() not in kept for letter in run]
    if len(letters) < LEAST_LETTERS:
        return ""
    (most, count), *_ = Counter(letters).most_common(1)
    # Three quarters: Chinese and some others write with one letter a word that has six in Latin.
    return "" if most in own | UNRESOLVED or count * 4 < len(letters) * 3 else most


def _running_text(pair: TranslatedMessage) -> str:
    """The translation without markup, placeholders and addresses."""
    return ADDRESSES.sub(" ", PLACEHOLDER.sub("", pair.plain))


def _kept(pair: TranslatedMessage) -> set[str]:
    """The words of names and of the source, which may stay as they are."""
    return {word for name in pair.known.names for word in words(name)} | set(pair.source_words)


def spoken(said: Sequence[str], own: Language, known: Mapping[str, Collection[str]] | None = None) -> str:
    """Return the tag of the language of the words *said*; "" if it may be *own*, or if that is not clear.

    *known* has the common words of languages; by default, those of COMMON_WORDS.
    """
    index = _index() if known is None else _indexed(known)
    scores = Counter(tag for word in said for tag in index.get(word, ()))
    mine = max((scores[tag] for tag in _tags_of(own.tag)), default=0)
    for tag, score in scores.most_common(3):
        if score < max(LEAST_SHARE * len(said), 4):
            return ""
        if not _are_near(tag, own.tag) and score >= CLEARLY * max(mine, 1) + 2:
            return tag if _has_common_words(own.tag) or mine == 0 else ""
    return ""


@cache
def _index() -> Mapping[str, tuple[str, ...]]:
    return _indexed({tag: common.split() for tag, common in COMMON_WORDS.items()})


def _indexed(known: Mapping[str, Collection[str]]) -> Mapping[str, tuple[str, ...]]:
    """Word -> tags of the languages in which it is common."""
    found: dict[str, list[str]] = {}
    for tag, common in known.items():
        for word in common:
            found.setdefault(word, []).append(tag)
    return {word: tuple(tags) for word, tags in found.items()}


@cache
def _tags_of(tag: str) -> frozenset[str]:
    """The tag, its primary subtag, and the tags of very similar languages."""
    mine = frozenset({tag, tag.partition("-")[0]})
    return mine.union(*(group for group in NEAR if not group.isdisjoint(mine)))


def _are_near(one: str, other: str) -> bool:
    return one in _tags_of(other) or one.partition("-")[0] == other.partition("-")[0]


def _has_common_words(tag: str) -> bool:
    """Whether we have common words of the language or of a very similar one."""
    return not _tags_of(tag).isdisjoint(COMMON_WORDS)


def same_catalogues(catalogues: Iterable[Catalogue]) -> Iterator[Finding]:
    """Yield a finding for each two *catalogues* of a leaflet that have mostly the same translations."""
    seen: list[tuple[Catalogue, dict[object, str]]] = []
    for catalogue in catalogues:
        said = {
            entry.key: entry.translations[0]
            for entry in catalogue.entries
            if entry.translated
            and entry.translations[0] != entry.text
            and len(words(plain(entry.text))) >= LEAST_WORDS_OF_TEXT
        }
        for other, theirs in seen:
            both = said.keys() & theirs.keys()
            same = sum(said[key] == theirs[key] for key in both)
            if same > max(2, SAME_SHARE * len(both)):
                what = f"{same} of {len(both)} translations are those of {other.file}"
                hint = "find out which language this is, then bring the other file back"
                place = Place(catalogue.file)
                yield Finding(SAME_CATALOGUE, what, place, hint, catalogue.language)
        seen.append((catalogue, dict(said)))

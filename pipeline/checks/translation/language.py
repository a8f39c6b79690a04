"""Whether a catalogue is in the language that its name says: by script, by common words, by its neighbours.

The forty commonest words of a language (data/common_words.py) make up a fifth to a half of any text in it,
and far less of a text in another. So a text is told from 180 others without knowing any of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from pipeline.checks.translation.data.common_words import COMMON_WORDS
from pipeline.checks.translation.letters import LETTERS_IN_A_ROW, scripts_of
from pipeline.checks.translation.pair import Fault, Faults, Pair, plain, words
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.labels import PLACEHOLDER
from pipeline.model.language import Language, language
from pipeline.model.scripts import UNRESOLVED, script_of

WRONG_LANGUAGE = Rule(
    "translation/wrong-language",
    Severity.ERROR,
    "A translation is in another language than its catalogue.",
    why="A file under the wrong name hands a reader pages they cannot read.",
    standard="WCAG 2.2, 3.1.1 Language of Page; WCAG 2.2, 3.1.2 Language of Parts",
    bad='msgid "They have the right to ask what it is."\nmsgstr "Ils ont le droit de demander ce que c’est."',
    good='msgid "They have the right to ask what it is."\nmsgstr "Mają prawo zapytać, co to jest."',
)
SAME_CATALOGUE = Rule(
    "translation/same-catalogue",
    Severity.ERROR,
    "Two languages have the same translations.",
    why="One of the two files was copied, and its readers cannot read it.",
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
"""A passage of fewer words tells nothing sure."""
LEAST_LETTERS = 12
CLEARLY = 2.0
"""So many times as many common words of another language as of its own."""
LEAST_SHARE = 0.2
SAME_SHARE = 0.5
LONG_ENOUGH = 4
"""Words from which two languages do not say the same by chance."""
# Languages that only usage or politics part: a text in the one may look like the other.
NEAR: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "fa prs", "bs hr sr sr-Latn bs-Latn", "sr sr-Cyrl bs-Cyrl", "id ms", "cs sk", "nb nn no da",
        "pnb pa-Arab ur", "zh zh-Hans yue", "ca oc ast gl es", "pt gl", "ro mo", "hi mai bho mr ne sa",
        "tn nso st", "zu xh nr ss", "ak tw fat", "rw rn", "kmr ku", "ht gcf", "az tr", "fil tl", "af nl nds",
        "kea pt", "pap es", "sc it co", "fur it lld", "be uk ru", "tt kk ky ba",
    )
)  # fmt: skip


def check_language(pair: Pair) -> Faults:
    """Yield a translation whose words or letters are of another language."""
    own = pair.language
    if pair.pseudo:
        return
    script = _other_script(pair)
    if script:
        what = f"the translation is written in {script}, not in {own.script}"
        yield Fault(WRONG_LANGUAGE, what, f"write {own.english_name} here")
        return
    if len(pair.words) < LEAST_WORDS:
        return
    other = spoken(pair.words, own)
    if other:
        what = f"this looks like {language(other).english_name}"
        yield Fault(WRONG_LANGUAGE, what, f"write {own.english_name} here")


def _other_script(pair: Pair) -> str:
    """The script that most letters are in, where it is none of the language's and the words are no names."""
    own = scripts_of(pair.language)
    if {script_of(letter) for letter in set(pair.plain)} - UNRESOLVED <= own:
        return ""
    kept = {word for name in pair.known.names for word in words(name)} | set(pair.source_words)
    runs = LETTERS_IN_A_ROW.findall(PLACEHOLDER.sub("", pair.plain))
    letters = [script_of(letter) for run in runs if run.lower() not in kept for letter in run]
    if len(letters) < LEAST_LETTERS:
        return ""
    (most, count), *_ = Counter(letters).most_common(1)
    # Chinese and others write a word with one letter where Latin takes six.
    return "" if most in own | UNRESOLVED or count * 4 < len(letters) * 3 else most


def spoken(said: Sequence[str], own: Language, known: Mapping[str, Collection[str]] | None = None) -> str:
    """Return the tag of the language that *said* is in, "" where it may well be *own*.

    *known* are the common words of languages, by default all that we have.
    """
    index = _index() if known is None else _indexed(known)
    scores = Counter(tag for word in said for tag in index.get(word, ()))
    mine = max((scores[tag] for tag in _tags_of(own.tag)), default=0)
    for tag, score in scores.most_common(3):
        if score < max(LEAST_SHARE * len(said), 4):
            return ""
        if not _alike(tag, own.tag) and score >= CLEARLY * max(mine, 1) + 2:
            return tag if _knows(own.tag) or mine == 0 else ""
    return ""


@cache
def _index() -> Mapping[str, tuple[str, ...]]:
    return _indexed({tag: told.split() for tag, told in COMMON_WORDS.items()})


def _indexed(known: Mapping[str, Collection[str]]) -> Mapping[str, tuple[str, ...]]:
    """Word -> the tags of the languages that it is common in."""
    found: dict[str, list[str]] = {}
    for tag, told in known.items():
        for word in told:
            found.setdefault(word, []).append(tag)
    return {word: tuple(tags) for word, tags in found.items()}


@cache
def _tags_of(tag: str) -> frozenset[str]:
    """The tag, its language alone, and the languages near to it."""
    mine = frozenset({tag, tag.partition("-")[0]})
    return mine.union(*(group for group in NEAR if not group.isdisjoint(mine)))


def _alike(one: str, other: str) -> bool:
    return one in _tags_of(other) or one.partition("-")[0] == other.partition("-")[0]


def _knows(tag: str) -> bool:
    """Whether we have the common words of a language; one that we have not may share another's."""
    return not _tags_of(tag).isdisjoint(COMMON_WORDS)


def same_catalogues(catalogues: Iterable[Catalogue]) -> Iterator[Finding]:
    """Yield each pair of *catalogues* of a leaflet, in different languages, that say the same."""
    seen: list[tuple[Catalogue, dict[object, str]]] = []
    for catalogue in catalogues:
        said = {
            entry.key: entry.translations[0]
            for entry in catalogue.entries
            if entry.translated
            and entry.translations[0] != entry.text
            and len(words(plain(entry.text))) >= LONG_ENOUGH
        }
        for other, theirs in seen:
            both = said.keys() & theirs.keys()
            same = sum(said[key] == theirs[key] for key in both)
            if same > max(2, SAME_SHARE * len(both)):
                what = f"{same} of {len(both)} translations are those of {other.file}"
                hint = "find out which language this is, and bring the other back"
                place = Place(catalogue.file)
                yield Finding(SAME_CATALOGUE, what, place, hint, catalogue.language)
        seen.append((catalogue, dict(said)))

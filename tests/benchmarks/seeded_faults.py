"""Faults put into translations one kind at a time: how many the checks catch, by language.

Run it as ``python -m tests.benchmarks.seeded_faults``, over our drafts. With FOUND_CATALOGUES set, a folder of
packages (found.py), it does the same with other projects' sentences; with UDHR_FOLDER set letters are also
swapped in the Universal Declaration of Human Rights (README and ``.ci/run`` say how). It ends with 1 below the
thresholds. What stands for "not" here is a list of its own, shorter than the one the check goes by.

What counts as caught: a warning or an error that the pair as it is does not have. Notes never count, neither as
caught nor as a false alarm.

Welsh has too few sentences with a "not" in other projects, so that those of welsh.py are added to them.

Of the sentences as they are, some are flagged for what anybody can see is wrong: English in the place of a
translation, a letter of another alphabet, a character that must not be there. These are counted apart.
"""

from __future__ import annotations

import os
import random
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from pipeline.checks.translation import TranslationContext, check
from pipeline.checks.translation.characters import FORBIDDEN_CHARACTER
from pipeline.checks.translation.data.han import SIMPLIFIED, SIMPLIFIED_INSTEAD
from pipeline.checks.translation.data.look_alikes import INSTEAD, LIKE_LATIN
from pipeline.checks.translation.letters import MIXED_SCRIPTS, WRONG_HAN, WRONG_LETTER, WRONG_SCRIPT
from pipeline.checks.translation.letters import RULES as LETTER_RULES
from pipeline.checks.translation.words import COPIED_SOURCE
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Place, passages
from pipeline.model.finding import Severity
from pipeline.model.language import language
from pipeline.model.scripts import script_of
from pipeline.project.folder import Project
from pipeline.segmentation import sentences as sentences_of
from pipeline.sources.source import Source, sources
from tests.benchmarks.found import FOLDER, folder, sentences
from tests.benchmarks.welsh import DENIED

SEED = 20261123
CAUGHT, CLEAN, CLEAN_OF_ONE = 0.95, 0.015, 0.03
LEAST_CAUGHT: Mapping[str, float] = {
    "negation dropped": 0.85,
    "negation dropped, critical": 0.92,
    "opposite, critical": 0.80,
    "sentence dropped": 0.92,
    "sentence dropped, critical": 0.92,
    "sentence added": 0.90,
    "sentence added, critical": 0.92,
    "sentences swapped": 0.80,
}
"""What must be caught of the kinds that need more than signs and digits."""
LEAST_CAUGHT_OF_ONE: Mapping[str, float] = {"negation dropped": 0.85, "negation dropped, critical": 0.90}
"""The same in each language that has sentences enough."""
SWAPS_CAUGHT, FALSE_ALARMS = 0.99, 1

NAMES = ("Refuge", "Relay UK", "Karma Nirvana")
PHONE, ADDRESS = "0808 2000 247", "help@police.uk"
NOT: Mapping[str, str] = {
    "ar": r"(?<!\w)(?:لا|لن|لم|ليس) ", "bn": r" (?:না|নেই|নয়)(?![\u0980-\u09ff])", "cy": r"\b(?:ddim|nid|[Dd]oes(?: dim)?) ",
    "fa": r"(?<!\w)ن(?=می)", "lt": r"\b[Nn]e(?=gali|siųs|turi|pakank|gal)", "pa": r" (?:ਨਹੀਂ|ਨਾ)(?![\u0a00-\u0a7f])",
    "pl": r"\b[Nn]ie ", "pt": r"\b[Nn]ão ", "ro": r"\b[Nn]u ", "so": r"\bma ", "uk": r"\b[Нн]е ", "ur": r"(?<!\w)(?:نہیں|نہ) ",
    "zh": r"不(?=能|会|要|告|发|足)|没(?=有)",
}  # fmt: skip

OPPOSITES: tuple[tuple[tuple[str, str], Mapping[str, tuple[str, str]]], ...] = (
    (
        (r"\b[Bb]efore\b", r"\b[Aa]fter\b"),
        {
            "ar": ("قبل", "بعد"), "bn": ("আগে", "পরে"), "cy": ("cyn", "ar ôl"), "fa": ("قبل", "بعد"), "lt": ("prieš", "po"),
            "pa": ("ਪਹਿਲਾਂ", "ਬਾਅਦ"), "pl": ("przed", "po"), "pt": ("antes", "depois"), "ro": ("înainte", "după"),
            "so": ("ka hor", "ka dib"), "uk": ("перед", "після"), "ur": ("پہلے", "بعد"), "zh-Hans": ("之前", "之后"),
        },
    ),
    (
        (r"\b[Aa]t least\b", r"\b(?:[Aa]t most|[Nn]o more than)\b"),
        {
            "ar": ("على الأقل", "على الأكثر"), "bn": ("অন্তত", "সর্বোচ্চ"), "cy": ("o leiaf", "ar y mwyaf"), "fa": ("حداقل", "حداکثر"),
            "lt": ("bent", "daugiausia"), "pl": ("co najmniej", "najwyżej"), "pt": ("pelo menos", "no máximo"),
            "ro": ("cel puțin", "cel mult"), "uk": ("щонайменше", "щонайбільше"), "zh-Hans": ("至少", "最多"),
        },
    ),
)  # fmt: skip
ADDED_TO = 0.2
# A sentence of an article of the Universal Declaration of Human Rights, as no message says it.
STRANGE: Mapping[str, str] = {
    "ar": "لكل شخص الحق في التعلم.", "bn": "প্রত্যেকেরই শিক্ষালাভের অধিকার রয়েছে।", "cy": "Y mae gan bawb hawl i addysg.",
    "fa": "هر کس حق دارد از آموزش بهره مند شود.", "lt": "Kiekvienas žmogus turi teisę į mokslą.", "pa": "ਹਰ ਇਕ ਨੂੰ ਵਿਦਿਆ ਦਾ ਹੱਕ ਹੈ।",
    "pl": "Każda osoba ma prawo do nauki.", "pt": "Toda a pessoa tem direito à educação.", "ro": "Orice persoană are dreptul la educație.",
    "so": "Qof kastaa wuxuu xaq u leeyahay waxbarasho.", "uk": "Кожна людина має право на освіту.",
    "ur": "ہر شخص کو تعلیم کا حق ہے۔", "zh-Hans": "人人都有受教育的权利。",
}  # fmt: skip
LONG_SENTENCE = 12
"""Letters of a sentence that says something by itself."""

Pair = tuple[str, str]
Seeder = Callable[[Pair, str, random.Random], Pair | None]


def _numbers(pair: Pair) -> list[re.Match[str]]:
    """The groups of digits of the translation that the source has, too: to lose another is no fault."""
    wanted = {int(digits) for digits in re.findall(r"(?<!\{)\d+", pair[0])}
    return [found for found in re.finditer(r"(?<!\{)\d+", pair[1]) if int(found.group()) in wanted]


def _digit(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    source, text = pair
    found = [at for number in _numbers(pair) for at in range(*number.span())]
    if not found:
        return None
    at = draw.choice(found)
    return source, text[:at] + str((int(text[at]) + draw.randint(1, 9)) % 10) + text[at + 1 :]


def _dropped(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    source, text = pair
    for found in _numbers(pair):
        return source, text[: found.start()] + text[found.end() :]
    return None


def _swapped(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    source, text = pair
    found = [number.group() for number in _numbers(pair)]
    if len(set(found)) < 2:
        return None
    one, other = found[0], next(number for number in found if number != found[0])
    swap = {one: other, other: one}
    return source, re.sub(r"(?<!\{)\d+", lambda m: swap.get(m.group(), m.group()), text)


def _with(what: str, changed: str) -> Seeder:
    """A translation that has *changed* where the source has *what*, both at their ends."""
    return lambda pair, tag, draw: (f"{pair[0]} {what}", f"{pair[1]} {changed}")


def _link(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    source, text = pair
    changed = draw.choice((text.replace("]{1}", "]{2}"), text.replace("]{1}", "").replace("[", "")))
    return (source, changed) if "]{1}" in text else None


def _inserted(characters: str) -> Seeder:
    def seed(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
        source, text = pair
        inside = [m.start() + 1 for m in re.finditer(r"[^\W\d_](?=[^\W\d_])", text)]
        if not inside:
            return None
        at = draw.choice(inside)
        return source, text[:at] + draw.choice(characters) + text[at:]

    return seed


def _look_alike(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    """A letter in the script of another that it looks like."""
    own = language(tag).script
    swaps: dict[str, list[str]] = {}
    for letter, latin in LIKE_LATIN.items():
        if own == "Latn":
            swaps.setdefault(latin, []).append(letter)
        elif script_of(letter) == own:
            swaps.setdefault(letter, []).append(latin)
    return _exchanged(pair, swaps, draw)


def _neighbour(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    """A letter that a neighbouring language writes in its place; a traditional Chinese character."""
    swaps: dict[str, list[str]] = {}
    for letter, right in INSTEAD.get(tag, {}).items():
        swaps.setdefault(right, []).append(letter)
    if language(tag).script == "Hans":
        swaps = {one: [other] for one, other in zip(SIMPLIFIED, SIMPLIFIED_INSTEAD, strict=True)}
    return _exchanged(pair, swaps, draw)


def _exchanged(pair: Pair, swaps: Mapping[str, list[str]], draw: random.Random) -> Pair | None:
    source, text = pair
    kept = set(re.findall(r"[^\W\d_]+", source))
    places = [
        run.start() + at
        for run in re.finditer(r"[^\W\d_]+", text)
        if run.group() not in kept
        for at, letter in enumerate(run.group())
        if letter in swaps
    ]
    if not places:
        return None
    at = draw.choice(places)
    return source, unicodedata.normalize("NFC", text[:at] + draw.choice(swaps[text[at]]) + text[at + 1 :])


WELSH: Mapping[Pair, str] = {(english, right): wrong for english, right, wrong in DENIED}


def _negation(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    if pair in WELSH:
        return pair[0], WELSH[pair]
    if not re.search(r"\b(?:not|cannot|never|no)\b|n[’']t\b", pair[0]):
        return None
    return _one_dropped(pair, NOT.get(tag.partition("-")[0], r"(?!)"), draw, every=tag == "cy")


def _one_dropped(pair: Pair, pattern: str, draw: random.Random, *, every: bool = False) -> Pair | None:
    """The pair without one of the matches, or without *every*: Welsh denies with two words at once."""
    source, text = pair
    places = [found.span() for found in re.finditer(pattern, text)]
    if not places:
        return None
    if every:
        return source, re.sub(pattern, "", text)
    begin, end = draw.choice(places)
    return source, text[:begin] + text[end:]


def _opposite(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    """The pair with the opposite of one word: "po" for "przed" where the English says "before"."""
    source, text = pair
    ways = []
    for english, words in OPPOSITES:
        for at in (0, 1):
            if not re.search(english[at], source) or re.search(english[1 - at], source):
                continue
            one, other = words.get(tag, ("", "")) if at == 0 else words.get(tag, ("", ""))[::-1]
            edge = "" if tag == "zh-Hans" else r"(?![\w\u0900-\u0dff])"
            found = list(re.finditer(f"{edge.replace('?!', '?<!')}{one}{edge}", text)) if one else []
            ways += [
                f"{text[: place.start()]}{other}{text[place.end() :]}" for place in found if len(found) == 1
            ]
    return (source, draw.choice(ways)) if ways else None


def _sentence(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    """The pair without one of the translation's sentences, of at least four words."""
    source, text = pair
    found = [one for one in sentences_of(text, tag) if len(one) >= LONG_SENTENCE]
    if len(found) < 2 or len(sentences_of(source, "en")) != len(sentences_of(text, tag)):
        return None
    return source, text.replace(draw.choice(found), "", 1).strip()


def _added(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    """The pair with a sentence after the translation that only another message has."""
    source, text = pair
    if draw.random() > ADDED_TO:  # longer translations everywhere would only be a longer language
        return None
    known = STRANGE.get(tag)
    return (
        (source, f"{text}{'' if tag == 'zh-Hans' else ' '}{known}")
        if known and text[-1] in ".!?。؟۔।"
        else None
    )


def _twice(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    source, text = pair
    found = [one for one in sentences_of(text, tag) if len(one) >= LONG_SENTENCE]
    if not found or text[-1] not in ".!?。؟۔।":
        return None
    one = draw.choice(found)
    return source, text.replace(one, f"{one}{'' if tag == 'zh-Hans' else ' '}{one}", 1)


def _moved(pair: Pair, tag: str, draw: random.Random) -> Pair | None:
    """The pair with two neighbours among the translation's sentences in each other's place."""
    source, text = pair
    found = sentences_of(text, tag)
    if len(found) < 2 or len(sentences_of(source, "en")) != len(found):
        return None
    at = draw.randrange(len(found) - 1)
    found[at : at + 2] = found[at : at + 2][::-1]
    return source, ("" if tag == "zh-Hans" else " ").join(found)


SEEDERS: Mapping[str, Seeder] = {
    "digit changed": _digit,
    "number dropped": _dropped,
    "numbers swapped": _swapped,
    "phone: groups swapped": _with(PHONE, "0808 247 2000"),
    "phone: digit changed": _with(PHONE, "0808 2000 274"),
    "phone: mark inside": _with(PHONE, "0808 \u200f2000 247"),
    "address changed": _with(ADDRESS, "help@polce.uk"),
    "link changed or dropped": _link,
    "override, embedding": _inserted("\u202a\u202b\u202d\u202e"),
    "mark of direction in a word": _inserted("\u200e\u200f"),
    "damage, unseen": _inserted("\ufffd\u200b\u00ad\ufeff"),
    "look-alike": _look_alike,
    "letter of a neighbour": _neighbour,
    "code: signs dropped": _with("*#06#", "06"),
    "international number without +": _with("+44 808 2000 247", "44 808 2000 247"),
    "money: sign dropped": _with("£400", "400"),
    "per cent dropped": _with("30%", "30"),
    "measure changed": _with("5 ml", "5 mg"),
    "date changed": _with("3 May 2026", "03.06.2026"),
    "half of the day dropped": _with("9:30pm", "9:30"),
    "digits of two scripts": _with("48", "4\u0668"),
    "thousands lost": _with("20,000", "2,000"),
    "another short number": _with("(999)", "(101)"),
    "another name": _with("(Refuge)", "(Karma Nirvana)"),
    "numbers of names swapped": _with("(Refuge: 105. Relay UK: 106.)", "(Refuge: 106. Relay UK: 105.)"),
    "addresses of names swapped": _with(
        "(Refuge: refuge.org.uk. Relay UK: relayuk.bt.com.)",
        "(Refuge: relayuk.bt.com. Relay UK: refuge.org.uk.)",
    ),
    "links with each other's words": _with("[Refuge]{8}, [Relay UK]{9}", "[Relay UK]{8}, [Refuge]{9}"),
    "another postcode": _with("(SW1A 2AA)", "(SW1A 1AA)"),
    "negation dropped": _negation,
    "negation dropped, critical": _negation,
    "opposite, critical": _opposite,
    "sentence dropped": _sentence,
    "sentence dropped, critical": _sentence,
    "sentence added": _added,
    "sentence added, critical": _added,
    "sentence twice": _twice,
    "sentences swapped": _moved,
}


def flagged(
    pairs: Iterable[Pair], tag: str, known: TranslationContext, *, critical: bool = False
) -> list[set[str]]:
    """The ids of the rules that each pair breaks, notes left out."""
    entries = tuple(
        Entry(source, str(at), translations=(text,), place=Place("x.po", at + 1))
        for at, (source, text) in enumerate(pairs)
    )
    found: list[set[str]] = [set() for _ in entries]
    messages = [Message(entry.text, entry.context or "", critical=critical) for entry in entries]
    for finding in check(messages, Catalogue(tag, entries), known):
        if finding.severity >= Severity.WARNING:
            found[finding.place.line - 1].add(finding.rule.id)
    return found


Counts = dict[str, tuple[int, int]]
Figures = Iterator[tuple[str, int, int]]


def of_draft(source: Source, tag: str) -> Counts:
    """Return the figures of `seeded` over our draft in a language."""
    catalogue = source.catalogue(tag)
    assert catalogue is not None
    known = TranslationContext(
        source.library.settings.source_language, (*source.leaflet.keep, *NAMES), source.library.glossary
    )
    pairs = [(m.text, text) for m in source.messages if (text := catalogue.translation(m.key))]
    return added(seeded(pairs, tag, known, random.Random(f"{SEED} {tag}")))


def of_others(tag: str, pairs: Sequence[Pair]) -> tuple[str, Counts]:
    """Return a language, and the figures of `seeded` over a catalogue that others translated."""
    return tag, added(seeded(pairs, tag, TranslationContext("en", NAMES), random.Random(f"{SEED} {tag}")))


def seeded(pairs: Sequence[Pair], tag: str, known: TranslationContext, draw: random.Random) -> Figures:
    """Yield (kind, caught, seeded) over a catalogue in a language.

    Before them ("plainly wrong", flagged, messages) and, of the others, ("clean", flagged, messages).
    """
    clean = flagged(pairs, tag, known)
    wrong = sum(not rules.isdisjoint(PLAINLY_WRONG) for rules in clean)
    yield "plainly wrong", wrong, len(pairs)
    yield "clean", sum(map(bool, clean)) - wrong, len(pairs) - wrong
    as_critical = flagged(pairs, tag, known, critical=True)
    for kind, seeder in SEEDERS.items():
        critical = kind.endswith("critical")
        before = as_critical if critical else clean
        changed = [(at, seed) for at, pair in enumerate(pairs) if (seed := seeder(pair, tag, draw))]
        every = list(pairs)
        for at, seed in changed:
            every[at] = seed
        found = flagged(every, tag, known, critical=critical)
        yield kind, sum(bool(found[at] - before[at]) for at, _ in changed), len(changed)


LETTERS = frozenset(rule.id for rule in LETTER_RULES)
PLAINLY_WRONG = frozenset(
    rule.id
    for rule in (COPIED_SOURCE, FORBIDDEN_CHARACTER, MIXED_SCRIPTS, WRONG_HAN, WRONG_LETTER, WRONG_SCRIPT)
)
DECLARED = (
    "ar bn bg bs-Latn cs cy de el en es et fa fi fr ga gu hi hr hu hy is it ka lt lv mk mt nl pa pl pt-PT ro ru so sq sv"
    " sw tr uk ur vi zh zh-Hant ps am ti ta te"
).split()


def declared(draw: random.Random) -> tuple[int, int, list[str], int]:
    """(swaps caught, swaps, false alarms, languages) of letters in the Universal Declaration of Human Rights."""
    from tests.conformance.declarations import declarations

    caught = swaps = 0
    alarms: list[str] = []
    seen: set[str] = set()
    for declaration in declarations():
        tag = {"zh": "zh-Hans", "pt-PT": "pt", "ro": "ro"}.get(declaration.tag, declaration.tag)
        if declaration.tag not in DECLARED or tag in seen:
            continue
        seen.add(tag)
        texts = [passage.words for passage in passages(declaration.document()) if len(passage.words) > 20]
        clean = [
            found & LETTERS for found in flagged([("", text) for text in texts], tag, TranslationContext())
        ]
        alarms += [
            f"{tag}: {', '.join(found)}: {text[:50]}"
            for found, text in zip(clean, texts, strict=True)
            if found
        ]
        for seeder in (_look_alike, _neighbour):
            changed = [(at, s) for at, text in enumerate(texts) if (s := seeder(("", text), tag, draw))]
            every = [("", text) for text in texts]
            for at, seed in changed:
                every[at] = seed
            found = flagged(every, tag, TranslationContext())
            caught += sum(bool((found[at] & LETTERS) - clean[at]) for at, _ in changed)
            swaps += len(changed)
    return caught, swaps, alarms, len(seen)


def added(figures: Iterable[tuple[str, int, int]]) -> Counts:
    """The figures of one kind together, in the order in which the kinds come."""
    found: Counts = {}
    for kind, caught, count in figures:
        before = found.get(kind, (0, 0))
        found[kind] = before[0] + caught, before[1] + count
    return found


def shown(by_language: Mapping[str, Counts]) -> bool:
    """Print the figures of all languages, and their sum; return whether none is below its threshold."""
    good = True
    for tag, counts in by_language.items():
        print(tag, "; ".join(f"{kind} {caught}/{of}" for kind, (caught, of) in counts.items() if of))
        alarms, messages = counts["clean"]
        good &= alarms <= CLEAN_OF_ONE * max(messages, FEW)
        for kind, least in LEAST_CAUGHT_OF_ONE.items():
            caught, count = counts.get(kind, (0, 0))
            good &= count < ENOUGH or caught >= least * count
    print()
    totals = added((kind, *found) for counts in by_language.values() for kind, found in counts.items())
    for kind, (caught, count) in totals.items():
        print(f"{kind:30}{caught:6} of {count:5}{caught / max(count, 1):8.1%}")
        if kind == "clean":
            good &= caught <= CLEAN * count
        elif kind != "plainly wrong":
            good &= caught >= LEAST_CAUGHT.get(kind, CAUGHT) * count
    return good


FEW, ENOUGH = 100, 40
"""In a language with fewer messages, one alarm says nothing about a share; nor does one fault of fewer."""


def main() -> int:
    """Print the figures; return 1 below a threshold."""
    (source,) = sources(Project(Path(__file__).parents[2]))
    good = shown({tag: of_draft(source, tag) for tag in source.tags()[1:]})
    if os.environ.get(FOLDER):
        print("\nSentences of other projects:")
        given = [(tag, pairs) for tag, by in sentences(folder()).items() for pairs in by.values()]
        given.append(("cy", list(WELSH)))
        with ProcessPoolExecutor() as pool:
            others = list(pool.map(of_others, *zip(*given, strict=True)))
        good &= shown(
            {
                tag: added((kind, *of) for one, counts in others if one == tag for kind, of in counts.items())
                for tag in dict(others)
            }
        )
    if os.environ.get("UDHR_FOLDER"):
        caught, swaps, found, languages = declared(random.Random(SEED))
        print(
            f"\n{caught} of {swaps} swapped letters caught in {languages} declarations; false alarms: {len(found)}"
        )
        print("\n".join(found))
        good &= caught >= SWAPS_CAUGHT * swaps and len(found) <= FALSE_ALARMS
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

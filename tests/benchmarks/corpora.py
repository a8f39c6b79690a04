"""Catalogues made by chance to be updated: an old one, a new template, and what became of each paragraph.

    python -m tests.benchmarks.corpora FOLDER leaflets 20000 [--shuffled]

*leaflets* are paragraphs of a few sentences that differ in a name, a number or a word, as those of forces
that copy each other do; *zipf* are random words, common ones often. A tenth of the paragraphs is edited, as
many as a fiftieth are new and as many are gone. *Shuffled*: the sections stand in another order, and a
twentieth of the paragraphs in other sections.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTION = 20
EDITED, NEW, GONE, MOVED = 0.10, 0.02, 0.02, 0.05
SEED = 20261123

PLACES = (
    "Ashby Barton Colne Denton Elmswell Fenwick Girton Harlow Ixworth Kelso Linton Melbourn Newton Orwell"
).split()
PEOPLE = (
    "officer|call taker|advocate|interpreter|doctor|nurse|neighbour|sergeant|solicitor|social worker"
).split("|")
THINGS = "statement|photograph|recording|report|message|letter|order|notice|plan|form".split("|")
TIMES = "morning|evening|night|weekend|same day|next day|first week".split("|")
VERBS = "ask for|write down|keep|check|send you|explain|look at|bring|sign|read".split("|")
SENTENCES = (
    "The {person} from {place} will {verb} a {thing} within {number} hours.",
    "Call {phone} and press {number} if you cannot talk to the {person}.",
    "You can {verb} the {thing} with a {person} in the {time}.",
    "You do not have to {verb} the {thing}; the {person} must tell you so.",
    "The court in {place} may make a {thing} that lasts {number} days.",
    "If you are not safe in {place}, go to the {person} and do not go back.",
    "A {person} will be with you when you {verb} the {thing} at room {number}.",
    "In {place} the {person} can {verb} your {thing} on the {time}.",
    "They will {verb} it again after {number} weeks, unless you say no.",
    "Nobody may {verb} your {thing} without the {person} from {place}.",
)

Writer = Callable[[random.Random], str]


@dataclass(slots=True)
class Corpus:
    """The old paragraphs, the new ones in their order, and for each changed one which it was; -1 for none."""

    old: list[str]
    new: list[str] = field(default_factory=list)
    truth: dict[str, int] = field(default_factory=dict)


def leaflet_sentence(chance: random.Random) -> str:
    """A sentence like many others."""
    return chance.choice(SENTENCES).format(
        person=chance.choice(PEOPLE),
        place=chance.choice(PLACES),
        thing=chance.choice(THINGS),
        time=chance.choice(TIMES),
        verb=chance.choice(VERBS),
        number=chance.randint(2, 60),
        phone=f"0{chance.randint(100, 999)} {chance.randint(1000, 9999)}",
    )


def zipf_sentence() -> Writer:
    """Return what makes sentences of random words, the n-th word 1/n as often as the first."""
    chance = random.Random(SEED)
    letters = "etaoinshrdlucmfwypvbgk"
    vocabulary = [
        "".join(chance.choices(letters, range(len(letters), 0, -1), k=chance.randint(2, 10)))
        for _ in range(8_000)
    ]
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]

    def sentence(chance: random.Random) -> str:
        words = chance.choices(vocabulary, weights, k=chance.randint(8, 14))
        return f"{' '.join(words).capitalize()}."

    return sentence


def paragraphs(sentence: Writer, chance: random.Random, seen: set[str]) -> Iterator[str]:
    """Yield paragraphs without end, no two the same."""
    while True:
        text = " ".join(sentence(chance) for _ in range(chance.randint(3, 5)))
        if text not in seen:
            seen.add(text)
            yield text


def edited(text: str, sentence: Writer, chance: random.Random) -> str:
    """Return the text as an author changes it: a word, a number, a "not", a sentence."""
    words = text.split()
    at = chance.randrange(1, len(words) - 1)
    match chance.randrange(6):
        case 0:
            numbers = [n for n, word in enumerate(words) if word.isdigit()] or [at]
            words[chance.choice(numbers)] = str(chance.randint(61, 99))
        case 1:
            words[at] = chance.choice(sentence(chance).split())
        case 2:
            words[at:at] = ["not"]
        case 3:
            del words[at : at + chance.randint(1, 3)]
        case 4:
            words += sentence(chance).split()
        case _:
            words[at : at + 2] = sentence(chance).rstrip(".").split()[: chance.randint(1, 5)]
    return " ".join(words)


def corpus(kind: str, count: int, shuffled: bool = False) -> Corpus:
    """Return the corpus *kind* of *count* paragraphs; the same on any machine."""
    chance = random.Random(f"{SEED} {kind} {count} {shuffled}")
    sentence = leaflet_sentence if kind == "leaflets" else zipf_sentence()
    seen: set[str] = set()
    fresh = paragraphs(sentence, chance, seen)
    made = Corpus([next(fresh) for _ in range(count)])
    there: list[str] = []
    for number, text in enumerate(made.old):
        draw = chance.random()
        if draw < EDITED:
            changed = edited(text, sentence, chance)
            while changed in seen:
                changed = edited(text, sentence, chance)
            seen.add(changed)
            made.truth[changed] = number
            there.append(changed)
        elif draw >= EDITED + GONE:
            there.append(text)
        if chance.random() < NEW:
            new = next(fresh)
            made.truth[new] = -1
            there.append(new)
    made.new = _shuffled(there, chance) if shuffled else there
    return made


def _shuffled(texts: Sequence[str], chance: random.Random) -> list[str]:
    sections = [list(texts[at : at + SECTION]) for at in range(0, len(texts), SECTION)]
    moved = [
        section.pop(chance.randrange(len(section)))
        for section in sections
        if chance.random() < SECTION * MOVED
    ]
    chance.shuffle(sections)
    for text in moved:
        section = chance.choice(sections)
        section.insert(chance.randrange(len(section) + 1), text)
    return [text for section in sections for text in section]


def translation(number: int, text: str) -> str:
    """What an interpreter made of the old paragraph *number*: as long, and known by its number."""
    return f"<{number}> {text[::-1]}"


def save(made: Corpus, folder: Path) -> None:
    """Write ``old.po``, ``new.pot`` and ``truth.json``."""
    from pipeline.catalogues.header import header
    from pipeline.catalogues.po import write, write_template
    from pipeline.model.catalogue import Catalogue, Entry, Message

    def help_for(at: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        section, place = divmod(at, SECTION)
        comments = f"Leaflet > Section {section}", f"Paragraph {place + 1} of {SECTION}"
        return comments, (f"source/leaflet/leaflet.txt#section-{section}",)

    entries = []
    for at, text in enumerate(made.old):
        comments, references = help_for(at)
        entries.append(
            Entry(text, translations=(translation(at, text),), comments=comments, references=references)
        )
    messages = [Message(text, "", *help_for(at)) for at, text in enumerate(made.new)]
    (folder / "old.po").write_bytes(write(Catalogue("pl", tuple(entries), header("corpus", "pl"))))
    (folder / "new.pot").write_bytes(write_template(messages, "corpus"))
    (folder / "truth.json").write_text(json.dumps(made.truth), encoding="utf-8")


def main() -> int:
    """Make the files of one corpus."""
    parser = argparse.ArgumentParser(prog="corpora", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("kind", choices=["leaflets", "zipf"])
    parser.add_argument("count", type=int)
    parser.add_argument("--shuffled", action="store_true")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    save(corpus(chosen.kind, chosen.count, chosen.shuffled), chosen.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Where do sentences end? Our answer and that of other packages, against treebanks in 20 languages.

    python -m tests.benchmarks.sentences FOLDER [--missed LANGUAGE]

*FOLDER* has test sets of Universal Dependencies (universaldependencies.org), such as
``en_gum-ud-test.conllu``. Each has its own licence, so that none is in this repository. Headings are left
out: lines without a mark at their end, which no program can part from what follows; so are numbers of lists.
Ten sentences are joined as the treebank joins them, and each place between two of them is to be found. F1 is
the harmonic mean of two shares: of the places found that are right, and of the right places that are found.

``--missed`` prints the places where ours is wrong. Ends with 1 where English has an F1 of 98.5 in less than
two treebanks, where the mean of the languages is below 98.7, or where time grows faster than the text.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.segmentation import sentences

CHUNK = 10
LEAST_ENGLISH, LEAST_MEAN = 98.5, 98.7
SLOWER = 1.5
"""By how much longer than twice the time twice the text may take, where the machine has other work."""
STOPPED = re.compile(r"[.!?…。！？؟۔।॥։።፧‼⁉][\"'’”»›)\]」』】“‘*\s]*$")

LETTER = re.compile(r"[^\W\d_]")

Splitter = Callable[[str, str], Sequence[str]]
"""(text, ISO 639 code) -> its sentences."""


@dataclass(slots=True)
class Score:
    """How many places are right, are found, and are both."""

    right: int = 0
    found: int = 0
    both: int = 0

    def add(self, right: set[int], found: set[int]) -> None:
        """Count the places of one text."""
        self.right, self.found = self.right + len(right), self.found + len(found)
        self.both += len(right & found)

    @property
    def f1(self) -> float:
        """Per cent; 0 where nothing is right."""
        return 200 * self.both / (self.right + self.found) if self.both else 0.0


def chunks(treebank: Path) -> Iterator[tuple[str, ...]]:
    """Yield the sentences of a treebank by up to ten, each with the white space that follows it."""
    chunk: list[str] = []
    for block in treebank.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        text = next((line[9:] for line in lines if line.startswith("# text = ")), "").strip()
        if len(chunk) == CHUNK:
            yield tuple(chunk)
            chunk = []
        if STOPPED.search(text) and LETTER.search(text):
            words = [line for line in lines if line[:1].isdigit()]
            chunk.append(text + ("" if words and "SpaceAfter=No" in words[-1] else " "))
    if chunk:
        yield tuple(chunk)


def ends(parts: Sequence[str]) -> set[int]:
    """Where the parts of a text end but the last, counted in characters that are not white space."""
    at, found = 0, set()
    for part in parts:
        at += len("".join(part.split()))
        found.add(at)
    return found - {at, 0}


def score(treebank: Path, split: Splitter, missed: bool = False) -> Score:
    """Return how well *split* parts the texts of a treebank."""
    tag, total = treebank.name.partition("_")[0], Score()
    for chunk in chunks(treebank):
        parts = split("".join(chunk), tag)
        right, found = ends(chunk), ends(parts)
        total.add(right, found)
        if missed:
            _print("".join("".join(chunk).split(" ")), chunk, right, found)
    return total


def _print(text: str, chunk: Sequence[str], right: set[int], found: set[int]) -> None:
    spaced, at = "".join(chunk), 0
    for offset, character in enumerate(spaced):
        at += not character.isspace()
        if at in right ^ found and not character.isspace():
            kind = "not parted" if at in right else "parted"
            print(
                f"  {kind}: {spaced[max(0, offset - 40) : offset + 1]} | {spaced[offset + 1 : offset + 40]}"
            )


def peers() -> Mapping[str, Splitter]:
    """Return ours, and those other packages that are installed here."""
    found: dict[str, Splitter] = {"ours": sentences}
    if importlib.util.find_spec("sentencex"):
        sentencex: Any = importlib.import_module("sentencex")
        found["sentencex"] = lambda text, tag: list(sentencex.segment(tag, text))
    found["textstat"] = lambda text, tag: re.findall(r"\b[^.!?]+[.!?]*", text)
    return found


def linear() -> bool:
    """Whether twice the text takes no more than about twice the time."""
    unit = "Ask Dr. Smith at 5 p.m. Monday. 2 officers will come… “Stop!” she said. See p. 12. "
    taken = []
    for size in (2_000, 4_000):
        begun = time.process_time()
        sentences(unit * size, "en")
        taken.append(time.process_time() - begun)
    print(f"{len(unit) * 4_000:,} characters: {taken[1]:.2f} CPU s; half of them: {taken[0]:.2f}")
    return taken[1] < 2 * SLOWER * taken[0]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(
        prog="sentences", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", default="test", help="test or dev (%(default)s)")
    parser.add_argument("--missed", metavar="LANGUAGE", help="print where ours is wrong in a language")
    chosen = parser.parse_args(arguments)
    treebanks = sorted(chosen.folder.glob(f"*-ud-{chosen.part}.conllu"))
    if chosen.missed:
        for treebank in (each for each in treebanks if each.name.startswith(f"{chosen.missed}_")):
            print(treebank.stem, score(treebank, sentences, missed=True))
        return 0
    splitters = peers()
    print(f"| treebank | {' | '.join(splitters)} |\n|---|{'--:|' * len(splitters)}")
    found: dict[str, list[float]] = {}
    for treebank in treebanks:
        scores = [score(treebank, split).f1 for split in splitters.values()]
        found[treebank.stem.removesuffix(f"-ud-{chosen.part}")] = scores
        print(f"| {treebank.stem} | {' | '.join(f'{each:.1f}' for each in scores)} |", flush=True)
    languages: dict[str, list[list[float]]] = {}
    for name, scores in found.items():
        languages.setdefault(name.partition("_")[0], []).append(scores)
    means = [
        sum(sum(column) / len(column) for column in each) / len(languages)
        for each in zip(
            *([list(column) for column in zip(*rows, strict=True)] for rows in languages.values()),
            strict=True,
        )
    ]
    print(f"| mean of {len(languages)} languages | {' | '.join(f'{each:.1f}' for each in means)} |")
    english = [scores[0] for name, scores in found.items() if name.startswith("en_")]
    good = [each for each in english if each >= LEAST_ENGLISH]
    reached = len(good) >= 2 and means[0] >= LEAST_MEAN
    return 0 if linear() and reached else 1


if __name__ == "__main__":
    sys.exit(main())

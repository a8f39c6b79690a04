"""Reading level: our counts and scores, textstat and py-readability-metrics, on one text, in one run.

Run ``python -m tests.benchmarks.reading_level``. Times are CPU time for 100 words, the median of the rounds;
each round reads a text that nobody has seen before, for textstat keeps the answers to whole texts.
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline.checks.reading_level import beside, measure
from pipeline.model.document import Document, Wording, walk
from pipeline.readers import READERS

LEAFLET = Path("source/calling-the-police/leaflet.txt")
ROUNDS = 30

Read = Callable[[Document], float]
"""Reads a document in English; returns its Flesch-Kincaid grade."""


def leaflet(round_: int) -> Document:
    """The leaflet with another number at its end in each round."""
    text = LEAFLET.read_text(encoding="utf-8") + f" Then press {round_}."
    return READERS[".txt"](text, LEAFLET.name, "en-GB", ["Login"])[0]


def running_text(document: Document) -> str:
    """What other programs are given: the passages but title and headings, a paragraph each."""
    return "\n\n".join(spot.passage.words for spot in walk(document) if spot.kind.value == "paragraph")


def ours(document: Document) -> float:
    """All counts and formulas with their intervals, each section and the whole, hard words, places."""
    scores = measure(document).whole.scores
    return next(score.value for score in scores if score.formula.id == "flesch-kincaid")


def textstat(document: Document) -> float:
    """Seven figures of the whole text, with our table of syllables (its own needs the network)."""
    found = beside(running_text(document), "en")
    return next(each.value for each in found if each.measure == "flesch_kincaid_grade")


def py_readability_metrics(document: Document) -> float:
    """Its Flesch-Kincaid alone; without the data of nltk it raises LookupError."""
    module: Any = importlib.import_module("readability")
    return float(module.Readability(running_text(document)).flesch_kincaid().score)


READS: dict[str, Read] = {
    "ours": ours,
    "textstat": textstat,
    "py-readability-metrics": py_readability_metrics,
}


def timed(read: Read, rounds: int) -> tuple[float, float, float]:
    """Microseconds for 100 words: of the first text, imports included, and of a later one; and the grade."""
    words = measure(leaflet(0)).whole.counts.words
    taken, grade = [], 0.0
    for number in range(rounds):
        document = leaflet(number)
        begun = time.process_time()
        grade = read(document)
        taken.append((time.process_time() - begun) * 1e6 * 100 / words)
    return taken[0], statistics.median(taken[1:]), grade


def line(name: str, rounds: int = ROUNDS) -> str:
    """A line of the table, or why the program could not read the text."""
    try:
        first, later, grade = timed(READS[name], rounds)
    except (ImportError, LookupError) as error:
        said = (part.strip() for part in str(error).splitlines() if any(map(str.isalpha, part)))
        return f"{name:24} cannot: {type(error).__name__} {next(said, '')}".rstrip()
    return f"{name:24} {first:14.0f} {later:14.0f} {grade:8.1f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="reading_level", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    assert leaflet(0).wording is Wording.STANDARD
    print(f"{'microseconds of 100 words':24} {'first text':>13} {'a later one':>14} {'FK grade':>8}")
    for name in READS:
        print(line(name, rounds))


if __name__ == "__main__":
    main()

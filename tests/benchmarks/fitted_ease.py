"""Our own figure for English, "fitted ease": fitted again to texts that teachers rated, and tried on others.

Run ``python -m tests.benchmarks.fitted_ease RATED.csv``: a text and its rating in each row (more is easier),
with a heading row. Ours were the columns ``Excerpt`` and ``BT_easiness`` of the CLEAR corpus (CC BY-NC-SA
4.0), which is no part of this project. Prints the constants of ``formulas.py`` as the texts give them, and
how well the figure and New Dale-Chall predict the ratings of texts that it was not fitted to: halves at
random, 20 times.
"""

from __future__ import annotations

import csv
import math
import random
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from pipeline.checks.reading_level import measure
from pipeline.checks.reading_level.formulas import FORMULAS
from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.reading_level import Counts

TIMES = 20
FEWEST_WORDS = 50
Row = list[float]


def features(counts: Counts) -> Row:
    """What the figure is made of: 1, the logarithm of the words a sentence, roots of two shares of words."""
    shares = (counts.unfamiliar / counts.words, counts.hard / counts.words)
    return [1.0, math.log(counts.words / counts.sentences), *map(math.sqrt, shares)]


def fitted(rows: Sequence[Row], ratings: Sequence[float]) -> Row:
    """The constants with the least squared error: the normal equations, by Gauss."""
    size = len(rows[0])
    table = [
        [
            *(sum(row[i] * row[j] for row in rows) for j in range(size)),
            _dot([row[i] for row in rows], ratings),
        ]
        for i in range(size)
    ]
    for i in range(size):
        pivot = max(range(i, size), key=lambda at: abs(table[at][i]))
        table[i], table[pivot] = table[pivot], table[i]
        table[i] = [value / table[i][i] for value in table[i]]
        for other in range(size):
            if other != i:
                factor = table[other][i]
                table[other] = [a - factor * b for a, b in zip(table[other], table[i], strict=True)]
    return [row[-1] for row in table]


def _dot(first: Sequence[float], second: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(first, second, strict=True))


def read(file: Path) -> list[tuple[Counts, float]]:
    """The counts and the rating of each text."""
    csv.field_size_limit(10**7)
    with file.open(encoding="utf-8", newline="") as lines:
        texts = [(text, float(rating)) for text, rating, *_ in list(csv.reader(lines))[1:]]
    counted = ((measure(_document(text)).whole.counts, rating) for text, rating in texts)
    return [(counts, rating) for counts, rating in counted if counts.words >= FEWEST_WORDS]


def _document(text: str) -> Document:
    lines = tuple(Passage((Text(line.strip()),)) for line in text.splitlines() if line.strip())
    return Document(Passage((Text("Text"),)), (Section(None, lines),), "en")


def held_out(rated: Sequence[tuple[Counts, float]], round_: int) -> tuple[float, float, float]:
    """The correlation and the error of the figure for half of the texts, and New Dale-Chall's correlation."""
    mixed = random.Random(round_).sample(list(rated), len(rated))
    half = len(mixed) // 2
    constants = fitted(
        [features(counts) for counts, _ in mixed[:half]], [rating for _, rating in mixed[:half]]
    )
    ratings = [rating for _, rating in mixed[half:]]
    said = [_dot(features(counts), constants) for counts, _ in mixed[half:]]
    error = math.sqrt(statistics.fmean((a - b) ** 2 for a, b in zip(said, ratings, strict=True)))
    dale_chall = next(compute for formula, compute in FORMULAS if formula.id == "new-dale-chall")
    published = [dale_chall(counts) for counts, _ in mixed[half:]]
    return statistics.correlation(said, ratings), error, statistics.correlation(published, ratings)


def main(file: str) -> None:
    """Print the constants (50 is the mean rating, 10 a standard deviation) and how well they predict."""
    rated = read(Path(file))
    ratings = [rating for _, rating in rated]
    mean, deviation = statistics.fmean(ratings), statistics.pstdev(ratings)
    first, *others = fitted([features(counts) for counts, _ in rated], ratings)
    scaled = [50 + 10 * (first - mean) / deviation, *(10 * one / deviation for one in others)]
    tries = [held_out(rated, round_) for round_ in range(TIMES)]
    ours, error, published = map(statistics.fmean, zip(*tries, strict=True))
    print(f"{len(rated)} texts; constants", *(f"{one:.1f}" for one in scaled))
    print(
        f"held out: r {ours:.3f}, error {10 * error / deviation:.1f} points; New Dale-Chall r {published:.3f}"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])

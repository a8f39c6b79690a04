"""Which sentences are passive? Our answer against treebanks of English.

    python -m tests.benchmarks.passives FILE... [--missed]

*FILE* is a test set of Universal Dependencies, such as ``en_gum-ud-test.conllu``. Each has its own licence,
so that none is in this repository. A sentence is passive where the treebank has an ``aux:pass``. Left out are
sentences whose only passive is a state that the rule leaves alone on purpose ("You are supposed to come", "He
was born here"). ``--missed`` prints where ours is wrong. Ends with 1 where F1 is below 93 over all files.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pipeline.checks.plain_language.grammar import PASSIVE_WORDS, STATES

LEFT_ALONE = frozenset((*STATES.split(), "born"))
LEAST = 93.0


def sentences(file: Path) -> Iterator[tuple[str, bool]]:
    """Each sentence, and whether the treebank says that it is passive."""
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        text = re.search(r"^# text = (.*)", block, re.MULTILINE)
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        form = {row[0]: row[1].casefold() for row in rows}
        passives = [form.get(row[6], "") for row in rows if row[7].startswith("aux:pass")]
        said = [word for word in passives if word not in LEFT_ALONE]
        if text and (said or not passives):
            yield text[1], bool(said)


def f1(counts: Counter[tuple[bool, bool]]) -> float:
    """F1 in per cent, of (right answer, ours) -> how often."""
    right = counts[True, True]
    return 200 * right / (2 * right + counts[False, True] + counts[True, False])


def main() -> int:
    """Print F1 of each file and of all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--missed", action="store_true")
    asked = parser.parse_args()
    whole: Counter[tuple[bool, bool]] = Counter()
    for file in asked.files:
        answers = [
            (text, passive, PASSIVE_WORDS.search(text) is not None) for text, passive in sentences(file)
        ]
        counts = Counter((passive, ours) for _, passive, ours in answers)
        whole += counts
        print(f"{file.name}: {f1(counts):.1f}")
        if asked.missed:
            wrong = (
                f"  {'missed' if passive else 'alarm'}: {text}"
                for text, passive, ours in answers
                if passive != ours
            )
            print("\n".join(wrong))
    print(f"all: {f1(whole):.1f}")
    return int(f1(whole) < LEAST)


if __name__ == "__main__":
    sys.exit(main())

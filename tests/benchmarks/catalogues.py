"""How fast and how right a catalogue is updated: by us, msgmerge and pot2po, on the same files, in one run.

    python -m tests.benchmarks.catalogues [--long]

Both corpora of tests/benchmarks/corpora.py. Each update is a process of its own, reading and writing
included, ours set up as ``leaflets update`` is: CPU time and peak memory as the kernel counts them; of ours
and of short ones the medians. *Right*: an edited paragraph has the translation of the paragraph it was;
*wrong*: of another one; *none*: none. The last column: how many of the new paragraphs were given somebody
else's translation as a guess.

``--long`` lets the peers update 20,000 messages, too: msgmerge takes a quarter of an hour. msgmerge is GNU
gettext's, a Debian package; pot2po comes with the extra ``benchmarks``.

Ends with 1 where a target is missed: of 20,000 messages 99.9 % right (shuffled 99.4 %), none wrong (in their
order), 3.5 CPU s and 200 MB; 10 times less CPU than msgmerge for 2,000 messages, 100 times for 20,000.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from types import MappingProxyType

SMALL, BIG = 2_000, 20_000
OURS = "ours"
RIGHT, SHUFFLED_RIGHT, CPU_SECONDS, MEMORY_MB = 0.999, 0.994, 3.5, 200
TIMES = {SMALL: 10, BIG: 100}
UPDATE = """
import sys
from pathlib import Path
from pipeline.catalogues import po
from pipeline.catalogues.update import update
from pipeline.model.catalogue import Message
from pipeline.operations.garbage import collect_garbage_less_often
collect_garbage_less_often()
old, new, out = map(Path, sys.argv[1:])
template = po.read(new.read_bytes(), "new.pot", "")
messages = [Message(e.text, e.context or "", e.comments, e.references) for e in template.entries]
del template
out.write_bytes(po.write(update(po.read(old.read_bytes(), "old.po", "pl"), messages)[0]))
"""
TOOLS: Mapping[str, Callable[[str, str, str], list[str]]] = MappingProxyType(
    {
        OURS: lambda old, new, out: [sys.executable, "-c", UPDATE, old, new, out],
        "msgmerge": lambda old, new, out: ["msgmerge", "--previous", "--quiet", "-o", out, old, new],
        "pot2po": lambda old, new, out: ["pot2po", "--progress=none", "-i", new, "-t", old, "-o", out],
    }
)
# Programs of this environment stand before those of the system.
PATH = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))


@dataclass(frozen=True, slots=True)
class Job:
    """A tool at a corpus."""

    tool: str
    kind: str
    count: int
    shuffled: bool = False

    @property
    def files(self) -> str:
        """The folder of its corpus."""
        return f"{self.kind}-{self.count}{'-shuffled' * self.shuffled}"


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU seconds and megabytes of a process."""

    cpu: float
    memory: float


@dataclass(frozen=True, slots=True)
class Judged:
    """Of edited paragraphs, shares that are right, wrong and without; new ones, and those given a guess."""

    right: float
    wrong: float
    none: float
    new: int
    guessed: int


def jobs(long: bool, peers: Sequence[str]) -> Iterator[Job]:
    """Yield what is measured, the longest first."""
    if long and "msgmerge" in peers:
        yield Job("msgmerge", "leaflets", BIG)
    for kind in ("leaflets", "zipf"):
        if long:
            yield from (Job(peer, kind, BIG) for peer in peers if peer != "msgmerge")
        yield from (Job(peer, kind, SMALL) for peer in peers)
        yield from (Job(peer, kind, SMALL, shuffled=True) for peer in peers)
        for shuffled in (False, True):
            yield from (Job(OURS, kind, count, shuffled) for count in (SMALL, BIG))


def measure(job: Job, folder: Path) -> Measured:
    """Run the tool once."""
    files = folder / job.files
    out = folder / f"{job.files}-{job.tool}.po"
    command = TOOLS[job.tool](str(files / "old.po"), str(files / "new.pot"), str(out))
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, "PATH": PATH})
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{job.tool} ended with {process.returncode}")
    return Measured(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def judge(job: Job, folder: Path) -> Judged:
    """Hold what the tool wrote against the truth."""
    from pipeline.catalogues.po import read

    truth: dict[str, int] = json.loads((folder / job.files / "truth.json").read_bytes())
    catalogue = read((folder / f"{job.files}-{job.tool}.po").read_bytes(), "", "pl")
    given = {text: _number(catalogue.by_key[("", text)].translations[0]) for text in truth}
    edited = [text for text, number in truth.items() if number >= 0]
    new = [text for text, number in truth.items() if number < 0]
    right = sum(given[text] == truth[text] for text in edited)
    none = sum(given[text] is None for text in edited)
    count = len(edited)
    guessed = sum(given[text] is not None for text in new)
    return Judged(right / count, (count - right - none) / count, none / count, len(new), guessed)


def _number(translation: str) -> int | None:
    """The old paragraph that a translation is of; None where there is no translation."""
    return int(translation[1 : translation.index(">")]) if translation else None


def table(found: Mapping[Job, tuple[Measured, Judged]]) -> Iterator[str]:
    """A row for each job."""
    yield "| messages | corpus | tool | CPU s | MB | right | wrong | none | guesses for new texts |"
    yield "|--:|---|---|--:|--:|--:|--:|--:|--:|"
    order = sorted(found, key=lambda job: (job.count, job.kind, job.shuffled))
    for job in order:
        used, said = found[job]
        shares = " | ".join(f"{100 * share:.2f} %" for share in (said.right, said.wrong, said.none))
        corpus = f"{job.kind}, shuffled" if job.shuffled else job.kind
        yield (
            f"| {job.count:,} | {corpus} | {job.tool} | {used.cpu:.2f} | {used.memory:.0f} "
            f"| {shares} | {said.guessed} of {said.new} |"
        )


def missed(found: Mapping[Job, tuple[Measured, Judged]]) -> Iterator[str]:
    """The targets that were not reached."""
    for job, (used, said) in found.items():
        if job.tool == OURS and job.count == BIG:
            least = SHUFFLED_RIGHT if job.shuffled else RIGHT
            if said.right < least:
                yield f"{job.files}: {said.right:.2%} right; {least:.1%} are wanted"
            if said.wrong and not job.shuffled:
                yield f"{job.files}: {said.wrong:.2%} wrong; none is wanted"
            if used.cpu > CPU_SECONDS:
                yield f"{job.files}: {used.cpu:.2f} CPU s; {CPU_SECONDS} are wanted"
            if used.memory > MEMORY_MB:
                yield f"{job.files}: {used.memory:.0f} MB; {MEMORY_MB} are wanted"
        if job.tool == "msgmerge":
            times = used.cpu / found[Job(OURS, job.kind, job.count, job.shuffled)][0].cpu
            if times < TIMES[job.count]:
                yield f"{job.files}: {times:.1f} times msgmerge; {TIMES[job.count]} are wanted"


def run(chosen: argparse.Namespace, folder: Path) -> int:
    """Measure, print, and judge; this process stays small, for a child begins with its parent's memory."""
    peers = [name for name in TOOLS if name != OURS and shutil.which(name, path=PATH)]
    todo = list(jobs(chosen.long, peers))
    for job in {job.files: job for job in todo}.values():
        command = [sys.executable, "-m", "tests.benchmarks.corpora", str(folder / job.files), job.kind]
        subprocess.run([*command, str(job.count), *["--shuffled"] * job.shuffled], check=True)
    used: dict[Job, Measured] = {}
    for job in todo:
        print(f"{job.tool}: {job.files}", file=sys.stderr, flush=True)
        rounds = 1 if job.count == BIG and job.tool != OURS else chosen.rounds
        runs = [measure(job, folder) for _ in range(rounds)]
        used[job] = Measured(median(one.cpu for one in runs), median(one.memory for one in runs))
        print(f"    {used[job].cpu:.2f} CPU s", file=sys.stderr, flush=True)
    found = {job: (used[job], judge(job, folder)) for job in todo}
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, {platform.machine()}\n")
    print(*table(found), "", sep="\n")
    wrong = list(missed(found))
    print(*(f"MISSED: {line}\n" for line in wrong), sep="", end="")
    return 1 if wrong else 0


def main() -> int:
    """Run with a folder that goes away."""
    parser = argparse.ArgumentParser(
        prog="catalogues", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--long", action="store_true", help="the peers at 20,000 messages, too")
    parser.add_argument("--rounds", type=int, default=3, help="of what is short (%(default)s)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return run(chosen, Path(folder))


if __name__ == "__main__":
    sys.exit(main())

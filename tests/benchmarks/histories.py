"""How right a catalogue is updated on real histories: by us and by msgmerge, on the same revisions.

    python -m tests.benchmarks.histories [--most N] REPOSITORY:po/fr.po ...

Each argument is a Git repository and the path of a catalogue in it. Of each two neighbouring revisions, the
older catalogue is updated to the messages of the newer one, as if the newer one had no translations. What
people did is the truth: where a message of the older one is gone, and one new message of the newer one has
its translation letter by letter, not fuzzy, then that text was edited into this. *Right*: the tool kept that
translation for it; *lost*: it kept none; *wrong*: it kept another one. *Guesses* are the translations, right
or wrong, that a tool gave to all other new messages. White space is not compared: where a new message has no
line breaks, we write its translation without them on purpose, and the words are the same. CPU time is that of
whole processes, as the kernel counts it. The truth is a little in favour of msgmerge, which made many of
these pairs.

Ends with 1 unless we are right at least as often as msgmerge, and wrong at most as often, with a fifth of its
CPU time.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pipeline.catalogues import po
from pipeline.model.catalogue import Catalogue, Entry, Key
from pipeline.model.errors import PipelineError
from tests.benchmarks.catalogues import OURS, TOOLS

LANGUAGE = "pl"
"""Every catalogue is read as if it were Polish: only texts are compared."""
HEADER = re.compile(rb'"Language: [^"\\]*\\n"')
COMPARED = (OURS, "msgmerge")
PARTS = 5
"""We may take a fifth of msgmerge's CPU time."""


def revisions(repository: Path, path: str, most: int) -> Iterator[bytes]:
    """Yield a file's revisions, the oldest first, at most *most* of them, evenly chosen."""
    git = ("git", "-C", str(repository))
    log = subprocess.run((*git, "log", "--format=%H", "--", path), capture_output=True, check=True).stdout
    commits = log.decode().split()[::-1]
    step = -(-len(commits) // most) or 1
    for commit in commits[::step]:
        shown = subprocess.run((*git, "show", f"{commit}:{path}"), capture_output=True, check=False)
        if shown.returncode == 0:
            yield HEADER.sub(b'"Language: pl\\\\n"', shown.stdout)


def truth(old: Catalogue, new: Catalogue) -> dict[Key, str]:
    """Return the translation that people kept for each message that was edited."""
    gone = [entry for key, entry in old.by_key.items() if key not in new.by_key and _is_done(entry)]
    come = [entry for key, entry in new.by_key.items() if key not in old.by_key and _is_done(entry)]
    before, after = (Counter(entry.translations[0] for entry in entries) for entries in (gone, come))
    kept = {words for words, count in before.items() if count == 1 == after[words]}
    return {entry.key: entry.translations[0] for entry in come if entry.translations[0] in kept}


def _is_done(entry: Entry) -> bool:
    return entry.translated and not entry.plural


def template(new: Catalogue) -> Catalogue:
    """Return the newer catalogue's messages without their translations."""
    empty = (replace(entry, translations=("",) * len(entry.translations), flags=(), translator_comments=(),
                     previous_context=None, previous_text=None, previous_plural=None)
             for entry in new.entries if not entry.obsolete)  # fmt: skip
    return replace(new, entries=tuple(empty))


def judged(result: Catalogue, old: Catalogue, expected: dict[Key, str]) -> Counter[str]:
    """Return how many edited messages kept their translation, lost it, got another one; and the guesses."""
    found: Counter[str] = Counter()
    for key, entry in result.by_key.items():
        words = entry.translations[0] if entry.translations else ""
        if key in expected:
            found["right" if words.split() == expected[key].split() else "wrong" if words else "lost"] += 1
        elif key not in old.by_key and words:
            found["guesses"] += 1
    return found


def run(tool: str, old: Path, new: Path, out: Path) -> float:
    """Update *old* with a tool and return the CPU seconds of its process."""
    before = os.times()
    subprocess.run(TOOLS[tool](str(old), str(new), str(out)), check=True, stderr=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def compare(repository: Path, path: str, most: int, folder: Path) -> dict[str, Counter[str]]:
    """Return the counts of each tool for one catalogue, with ``cpu`` in milliseconds."""
    totals: dict[str, Counter[str]] = {tool: Counter() for tool in COMPARED}
    files = tuple(folder / name for name in ("old.po", "new.pot", "out.po"))
    older: Catalogue | None = None
    for data in revisions(repository, path, most):
        try:
            newer = po.read(data, path, LANGUAGE)
        except PipelineError:
            continue  # a revision that no tool can read
        if older is not None and (expected := truth(older, newer)):
            files[0].write_bytes(po.write(older))
            files[1].write_bytes(po.write(template(newer)))
            for tool in COMPARED:
                seconds = run(tool, *files)
                result = po.read(files[2].read_bytes(), "out.po", LANGUAGE)
                totals[tool] += judged(result, older, expected) + Counter(cpu=round(seconds * 1000))
        older = newer
    return totals


def main() -> int:
    """Print a table and return 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=25, help="revisions of each catalogue")
    parser.add_argument("catalogues", nargs="+", metavar="REPOSITORY:PATH")
    chosen = parser.parse_args()
    sums: dict[str, Counter[str]] = {tool: Counter() for tool in COMPARED}
    with tempfile.TemporaryDirectory() as folder:
        for name in chosen.catalogues:
            repository, _, path = name.rpartition(":")
            for tool, found in compare(Path(repository), path, chosen.most, Path(folder)).items():
                sums[tool] += found
                print(_row(f"{Path(repository).parent.name or repository}:{path}", tool, found), flush=True)
    for tool, found in sums.items():
        print(_row("all", tool, found))
    ours, theirs = sums[OURS], sums["msgmerge"]
    good = ours["right"] >= theirs["right"] and ours["wrong"] <= theirs["wrong"]
    return 0 if good and ours["cpu"] * PARTS <= theirs["cpu"] else 1


def _row(name: str, tool: str, found: Counter[str]) -> str:
    counts = " ".join(f"{what} {found[what]:5}" for what in ("right", "lost", "wrong", "guesses"))
    return f"{name:52} {tool:9} {counts} CPU {found['cpu'] / 1000:7.1f} s"


if __name__ == "__main__":
    sys.exit(main())

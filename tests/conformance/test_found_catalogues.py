"""Catalogues of other projects are read, and written back with all that gettext and polib see in them.

Byte for byte they come back where they are in our layout (a sentence a line); there is nothing that a second
trip changes. What we refuse stands with its reason in ``golden/found_catalogues.txt``, beside what
``msgfmt -c`` says of it.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import NamedTemporaryFile

import polib
import pytest

from pipeline.catalogues.po import read, write
from pipeline.model.errors import PipelineError
from tests.benchmarks.found import FOLDER, Found, catalogues, folder, packages

GOLDEN = Path(__file__).parent / "golden" / "found_catalogues.txt"
SAME, EQUAL, REFUSED, UNREADABLE = "same bytes", "equal", "refused", "unreadable to msgcat or polib"
FEWEST = 3_900
"""So many catalogues there must be at least: an empty folder proves nothing."""
# gettext writes "#text" as "# text", and so do we; polib reads the first in ways of its own.
NO_SPACE = re.compile(rb"(?m)^#(?=[^ .:,|~=\n\r])")
# Of a comment we keep what can be seen, and end lines as gettext does; msgcat keeps blanks and CR there.
BLANK_END = re.compile(rb"(?m)^(#.*?)[ \t\r]+$")


def outcome(found: Found) -> tuple[str, str, str]:
    """(name, outcome, details) of a trip through our reader and writer."""
    data = found.data
    try:
        before = read(data, found.path, "")
    except PipelineError as error:
        verdict = "refuses" if gettext("msgfmt", "-c", "-o", os.devnull, data=data) is None else "accepts"
        return found.name, REFUSED, f"{error} | msgfmt -c {verdict} it"
    once = write(before)
    after = read(once, found.path, "")
    if after != before or write(after) != once:
        return found.name, "another on the second trip", ""
    if once == data:
        return found.name, SAME, ""
    seen = [gettext("msgcat", "--no-wrap", data=one) for one in (data, once)]
    if seen[1] is None:
        return found.name, "no more readable to msgcat", ""
    entries = [seen_by_polib(one) for one in (data, once)]
    if entries[1] is None:
        return found.name, "no more readable to polib", ""
    for reader, (old, new) in (("msgcat", seen), ("polib", entries)):
        if old is not None and old != new:
            return found.name, f"another to {reader}", ""
    unreadable = [name for name, one in (("msgcat", seen), ("polib", entries)) if one[0] is None]
    return found.name, UNREADABLE if unreadable else EQUAL, f"{' and '.join(unreadable)} cannot read it"


def gettext(*command: str, data: bytes) -> bytes | None:
    """What a tool of gettext makes of a file, None where it refuses it."""
    done = subprocess.run([*command, "-"], input=data, capture_output=True, check=False)
    return BLANK_END.sub(rb"\1", done.stdout) if done.returncode == 0 else None


def seen_by_polib(data: bytes) -> list[object] | None:
    with NamedTemporaryFile(suffix=".po") as copy:  # of a text in memory polib splits lines at U+2028, too
        copy.write(NO_SPACE.sub(b"# ", data))
        copy.flush()
        try:
            file = polib.pofile(copy.name, wrapwidth=0, encoding="utf-8")
        except (OSError, UnicodeError):
            return None
    head = [file.header.rstrip(), file.metadata, file.metadata_is_fuzzy]
    return [*head, *({name: value for name, value in vars(e).items() if name != "linenum"} for e in file)]


@pytest.mark.slow
def test_catalogues_of_other_projects_come_back_unchanged() -> None:
    assert os.environ.get(FOLDER), f"{FOLDER} is not set: .ci/run fetches the packages and sets it"
    outcomes: list[tuple[str, str, str]] = []
    with ProcessPoolExecutor() as pool:
        for archive in packages(folder()):
            outcomes += pool.map(outcome, catalogues(archive), chunksize=4)
    count = Counter(what for _, what, _ in outcomes)
    print(dict(count))
    assert sum(count.values()) >= FEWEST
    known = (SAME, EQUAL, REFUSED, UNREADABLE)
    wrong = [f"{name}: {what}" for name, what, _ in outcomes if what not in known]
    assert wrong == []
    notable = [f"{what}: {name}: {why}" for name, what, why in outcomes if what in (REFUSED, UNREADABLE)]
    assert sorted(notable) == GOLDEN.read_text("utf-8").splitlines()

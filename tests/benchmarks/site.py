"""How long the download site of many leaflets takes, beside the making of their files: CPU time.

The files are of the size that those of the first leaflet have, and hold noise; text is noise in 16 letters.
Two new processes make the site: the first one writes every page and ZIP, the second one finds that nothing
has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import resource
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from pipeline.operations.site import make_pages
from pipeline.project import manifest
from pipeline.project.folder import Project
from tests.projects import LEAFLET_TAGS
from tests.sites import artefact

MOST_SECONDS = 3.0
SIZES = {"easy-read": 30_000, "large-print": 20_000, "plain-text": 4_000, "web": 30_000}
"""Bytes of a file; smaller than today's Easy Read and web page, whose pictures are most of them."""


def made(root: Path, leaflets: int, tags: tuple[str, ...]) -> None:
    """Make a project whose files are there already, as ``leaflets site`` finds them after its build."""
    (root / "source").mkdir(parents=True)
    (root / "source" / "project.toml").write_text('site-address = "https://example.org/"\n', encoding="utf-8")
    rows = {}
    for number in range(leaflets):
        name = f"leaflet-{number:03}"
        for tag in tags:
            for edition, size in SIZES.items():
                row = artefact("police", tag, edition)
                path = manifest.artefact_path(name, tag, edition)
                noise = hashlib.shake_256(path.encode()).digest(size)
                data = noise.hex().encode()[:size] if path.endswith(("html", "txt")) else noise
                title = f"{row.title} {number}"
                row = replace(row, leaflet=name, path=path, title=title, source_title=f"Leaflet {number}")
                row = replace(row, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())
                rows[row.key] = row
                file = root / "site" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
    (root / "site" / manifest.NAME).write_bytes(manifest.write(manifest.Manifest(rows)))


def seconds_of(root: Path) -> float:
    """Return the CPU time of a new process that makes the site in *root*."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "tests.benchmarks.site", "--make", str(root)], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure; return 1 when the site takes longer than it may."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--leaflets", type=int, default=100)
    asked.add_argument("--make", type=Path)
    given = asked.parse_args()
    if given.make:
        make_pages(Project(given.make, given.make / "site"), drafts=True)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        made(root, given.leaflets, LEAFLET_TAGS)
        first, again = seconds_of(root), seconds_of(root)
        files = sum(1 for path in (root / "site").rglob("*") if path.is_file())
    print(f"{given.leaflets} leaflets, {len(LEAFLET_TAGS)} languages, {files} files")
    print(f"CPU seconds: {first:.2f}; again, with nothing changed: {again:.2f}")
    return int(first > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())

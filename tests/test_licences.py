"""The licences of all that a user installs: each known, each in the guide's table, none that binds a user."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest

from pipeline import guides

ROOT = Path(__file__).parents[1]
LOCKED = re.findall(r"^([a-z0-9][a-z0-9.-]*)==\S+(.*)$", (ROOT / ".ci/build.lock").read_text("utf-8"), re.M)
TABLE = guides.guide("licences").partition("|---|---|\n")[2].partition("\n\n")[0]
LICENCES = dict(re.findall(r"^\| ([a-z0-9.-]+) \| ([^|]+) \|$", TABLE, re.M))

# An identifier of SPDX that asks nothing of a user -> how a package's own metadata and licence files name it.
FREE = {
    "Apache-2.0": r"Apache-2\.0|Apache (Software )?License",
    "BSD-2-Clause": r"BSD-2-Clause|BSD",
    "BSD-3-Clause": r"BSD",
    "CNRI-Python": r"CNRI",
    "ISC": r"\bISC",
    "MIT": r"\bMIT\b|Permission is hereby granted, free of charge",
    "MIT-CMU": r"MIT-CMU",
    "MPL-1.1": r"MPL 1\.1|Mozilla Public License",
    "MPL-2.0": r"MPL[- ]2\.0",
    "OFL-1.1": r"OFL-1\.1",
    "PSF-2.0": r"PSF",
    "Unicode-3.0": r"UNICODE LICENSE V3|Unicode-3\.0",
}
BINDS = re.compile(r"GPL|General Public|Affero|EUPL|Proprietary|Non-?Commercial|SSPL|BUSL", re.IGNORECASE)


def _installed(package: str) -> Distribution | None:
    try:
        return distribution(package)
    except PackageNotFoundError:
        return None


def _metadata(package: Distribution) -> str:
    """What the package's metadata says of its licence, a line a field."""
    fields = {name: package.metadata.get_all(name) or [""] for name in ("License-Expression", "License")}
    classifiers = [c for c in package.metadata.get_all("Classifier") or [] if c.startswith("License")]
    first_line = fields["License"][0].partition("\n")[0]
    return "\n".join([fields["License-Expression"][0], first_line, *classifiers])


def _files(package: Distribution) -> str:
    """The text of the package's licence files."""
    named = [file for file in package.files or [] if re.search(r"licen[cs]e|copying", file.name, re.I)]
    return "\n".join(
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in named
        if file.suffix not in {".py", ".pyc"} and ".dist-info" in str(file)
    )


def test_the_table_lists_what_the_first_command_installs() -> None:
    assert set(LICENCES) == {name for name, _ in LOCKED}


@pytest.mark.parametrize("package", LICENCES)
def test_a_licence_is_known_and_asks_nothing_of_a_user(package: str) -> None:
    """Of alternatives the first one counts; all parts of a combined licence do."""
    chosen = LICENCES[package].split(" OR ")[0].split(" AND ")
    assert set(chosen) <= set(FREE), f"{package}: {LICENCES[package]} is no licence that we know"


@pytest.mark.parametrize("package", LICENCES)
def test_a_package_says_of_itself_what_the_table_says(package: str) -> None:
    installed = _installed(package)
    if (
        installed is None
    ):  # for another system, or an older or newer dependency than the lock's has no need of it
        return
    said = _metadata(installed)
    for licence in LICENCES[package].split(" OR ")[0].split(" AND "):
        assert re.search(FREE[licence], f"{said}\n{_files(installed)}"), (
            f"{package} does not say {licence}: {said}"
        )
    if " OR " not in LICENCES[package]:
        assert not BINDS.search(said), f"{package}: {said}"

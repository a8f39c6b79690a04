"""The lock files against what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
ASKED = {
    "build.lock": PROJECT["dependencies"],
    "test.lock": PROJECT["dependencies"] + EXTRAS["test"],
    "all.lock": PROJECT["dependencies"] + [each for extra in EXTRAS.values() for each in extra],
}


def _name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _pins(lock: str) -> dict[str, set[str]]:
    """The versions of each package; one that depends on the version of Python has several."""
    pins: dict[str, set[str]] = {}
    for name, version in re.findall(r"^(\S+)==([^\s;]+)", (ROOT / ".ci" / lock).read_text("utf-8"), re.M):
        pins.setdefault(name, set()).add(version)
    return pins


@pytest.mark.parametrize("lock", ASKED)
def test_a_lock_has_what_pyproject_asks_for(lock: str) -> None:
    """Where it fails, run ``bash .ci/lock``."""
    pins = _pins(lock)
    for requirement in map(Requirement, ASKED[lock]):
        versions = pins.get(_name(requirement.name), set())
        assert versions, f"{requirement.name} is not in {lock}"
        assert all(version in requirement.specifier for version in versions), requirement


@pytest.mark.parametrize(("smaller", "larger"), [("build.lock", "test.lock"), ("test.lock", "all.lock")])
def test_a_larger_lock_has_the_versions_of_a_smaller_one(smaller: str, larger: str) -> None:
    assert _pins(smaller).items() <= _pins(larger).items()


@pytest.mark.parametrize("lock", ASKED)
def test_every_package_has_a_digest(lock: str) -> None:
    entries = re.split(r"^(?=\S+==)", (ROOT / ".ci" / lock).read_text("utf-8"), flags=re.M)[1:]
    assert entries
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry) for entry in entries)


def test_what_builds_the_package_is_locked() -> None:
    """README installs it without build isolation, so that nothing comes in that has no digest."""
    assert {"hatchling", "editables"} <= set(_pins("build.lock"))

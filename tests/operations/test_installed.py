"""The versions of the installed libraries."""

from __future__ import annotations

import importlib.metadata

import pytest

from pipeline.operations.build.keys import DISTRIBUTION, libraries
from pipeline.operations.installed import every_name, requires, version


def test_records_say_the_same_as_importlib_metadata() -> None:
    assert {name: version(name) for name in libraries()} == {
        name: importlib.metadata.version(name) for name in libraries()
    }
    assert [*(requires(DISTRIBUTION) or ())] == importlib.metadata.requires(DISTRIBUTION)


def test_every_installed_library_has_a_version() -> None:
    assert {"polib", "pytest"} <= set(every_name())
    assert all(version(name) == importlib.metadata.version(name) for name in every_name())


def test_a_library_that_is_not_installed_is_no_version() -> None:
    assert requires("no-such-package") is None
    with pytest.raises(importlib.metadata.PackageNotFoundError):
        version("no-such-package")

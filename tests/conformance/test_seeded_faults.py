"""What the checks of translations catch of faults put into our drafts and into what others translated."""

from __future__ import annotations

import os

import pytest

from tests.benchmarks.found import FOLDER
from tests.benchmarks.seeded_faults import main

pytestmark = pytest.mark.slow


def test_seeded_faults_are_caught(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("UDHR_FOLDER", FOLDER):
        assert os.environ.get(name), f"{name} is not set: .ci/run fetches the corpus and sets it"
    assert main() == 0, capsys.readouterr().out

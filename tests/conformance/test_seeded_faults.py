"""What the checks of translations catch of faults put into our drafts, and into the Universal Declaration."""

from __future__ import annotations

import os

import pytest

from tests.benchmarks.seeded_faults import main

pytestmark = pytest.mark.slow


def test_seeded_faults_are_caught(capsys: pytest.CaptureFixture[str]) -> None:
    assert os.environ.get("UDHR_FOLDER"), "UDHR_FOLDER is not set: .ci/run fetches the corpus and sets it"
    assert main() == 0, capsys.readouterr().out

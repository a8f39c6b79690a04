"""The harnesses find faults, and a few damaged inputs of each reader do no harm; .ci/run takes more."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from pipeline.model.errors import PipelineError
from tests.fuzz.mutator import LONGEST, mutated, mutated_zip
from tests.fuzz.readers import READERS, Harness
from tests.fuzz.run import Watch, inputs, keep, run
from tests.word_files import p, word_file

WATCH = Watch()
PEAK = 400 << 20
"""Bytes that let the process grow, whatever it held before."""


@pytest.mark.parametrize("name", READERS)
def test_damaged_inputs_do_no_harm(name: str) -> None:
    assert run(READERS[name], name, 1, 12, WATCH).found == {}


@pytest.mark.parametrize("name", [name for name in READERS if name != "decisions.txt"])
def test_a_reader_reads_its_corpus(name: str) -> None:
    for data in READERS[name].corpus():
        READERS[name].read(data)


def test_the_same_seed_gives_the_same_inputs() -> None:
    harness = READERS["md"]
    assert list(inputs(harness, "md", 5, 20)) == list(inputs(harness, "md", 5, 20))
    assert list(inputs(harness, "md", 5, 20)) != list(inputs(harness, "md", 6, 20))
    assert max(map(len, inputs(harness, "md", 5, 200))) <= LONGEST


def test_a_package_stays_a_package_in_most_inputs() -> None:
    data, random = word_file(p("Call 999.")), Random(1)
    made = [mutated_zip(random, data, ()) for _ in range(50)]
    assert sum(one.startswith(b"PK") for one in made) > 40
    assert len(set(made)) > 40
    assert mutated(Random(1), b"", ()) == mutated(Random(1), b"", ())


def _raises(error: BaseException) -> Callable[[bytes], object]:
    def read(data: bytes) -> object:
        raise error

    return read


def _hangs(data: bytes) -> object:
    while True:
        data = data[::-1]


@pytest.mark.parametrize(
    ("read", "told"),
    [
        (_raises(KeyError("word/document.xml")), "KeyError in"),
        (_raises(RecursionError()), "RecursionError in"),
        (_raises(PipelineError("")), "an error without a reason"),
        (_hangs, "too slow in"),
        (lambda data: b"\1" * PEAK, "took "),
        (lambda data: os.open("/dev/null", os.O_WRONLY), "writes '/dev/null'"),
        (lambda data: subprocess.run([sys.executable, "-V"], check=False), "subprocess.Popen"),
    ],
)
def test_what_a_reader_must_not_do_is_found(
    read: Callable[[bytes], object], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fuzz.run.MOST_SECONDS", 0.5 if told.startswith("too slow") else 60)
    monkeypatch.setattr("tests.fuzz.run.MOST_BYTES", 8 << 20)
    report = run(Harness(read, lambda: (b"a",)), "planted", 1, 1, WATCH)
    (reason,) = report.found
    assert reason.startswith(told)
    keep(report, tmp_path / "found", "planted")
    assert len(list((tmp_path / "found").iterdir())) == 2


def test_a_reason_is_no_fault() -> None:
    report = run(Harness(_raises(PipelineError("not UTF-8")), lambda: (b"a",)), "planted", 1, 3, WATCH)
    assert (report.tried, report.read, report.found) == (3, 0, {})


@pytest.mark.slow
def test_the_long_run_has_one_command(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--count", "600", "--seed", "3", "--keep", str(tmp_path)]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, list(tmp_path.iterdir())) == (0, []), done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == len(READERS)

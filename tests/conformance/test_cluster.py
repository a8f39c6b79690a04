"""A build on a Dask cluster, on this machine: the extra ``cluster``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.operations.build import build
from tests.projects import built, make_project, order

pytestmark = pytest.mark.slow

SCHEDULER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(
        n_workers=int(sys.argv[1]), threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a scheduler with as many workers as the test asks for."""
    script = tmp_path / "scheduler.py"
    script.write_text(SCHEDULER, encoding="utf-8")
    command = [sys.executable, str(script), str(request.param)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate(timeout=60)


@pytest.mark.parametrize("address", [2], indirect=True)
def test_a_cluster_makes_the_same_bytes(address: str, tmp_path: Path) -> None:
    editions = '"easy-read", "large-print", "plain-text"'
    here, there = make_project(tmp_path / "here", editions), make_project(tmp_path / "there", editions)
    build(here, order())
    outcome = build(there, order(cluster=address))
    assert len(outcome.written) == 6
    assert built(there) == built(here)


@pytest.mark.parametrize("address", [0], indirect=True)
def test_a_cluster_without_a_worker_is_told_and_not_waited_for(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.operations.build.schedule.CLUSTER_SECONDS", 1)
    project = make_project(tmp_path / "project")
    with pytest.raises(PipelineError, match="has no worker"):
        build(project, order(cluster=address))
    assert not (project.output / "help").exists()


@pytest.mark.parametrize("address", ["nonsense", "foo://127.0.0.1:1", "tcp://127.0.0.1:1"])
def test_where_no_cluster_answers_is_told(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.operations.build.schedule.CLUSTER_SECONDS", 1)
    with pytest.raises(PipelineError, match=f"no cluster answers at {address}"):
        build(make_project(tmp_path), order(cluster=address))

"""The benchmark of Word files works, on a page of three rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.checks.docx_file import check
from pipeline.checks.wanted import Wanted
from pipeline.model.language import language
from tests.benchmarks import easy_read
from tests.benchmarks.easy_read import draw_pictures, missed, table
from tests.benchmarks.word_peers import Job, Measured, measure, page


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pictures")
    draw_pictures(made, 3)
    return made


def test_without_its_peers_the_benchmark_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(easy_read, "find_spec", lambda name: None)
    monkeypatch.setattr("shutil.which", lambda name: name)
    with pytest.raises(SystemExit, match="install the extra benchmarks, or --alone"):
        easy_read.run(easy_read.options([]), tmp_path)


def test_every_row_has_a_picture_of_its_own(folder: Path) -> None:
    assert len({path.read_bytes() for path in folder.glob("*.svg")}) == 3
    assert len({path.read_bytes() for path in folder.glob("*.png")}) == 3


def test_a_process_of_ours_makes_a_good_file(folder: Path) -> None:
    found = measure(Job("ours", str(folder), 3, 2))
    data = (folder / "ours.docx").read_bytes()
    first, *_ = page(3)
    expected = ["Police", "What happens"]
    for line in page(3):
        expected += [f"{line.important} {line.sentences[0]}", line.sentences[1]]
    assert check(data, Wanted(language("en-GB"), expected, 16)) == ()
    assert first.important == "Important:"
    assert found.size == len(data)
    assert found.cold > min(found.warm) > 0
    assert found.memory > 10


def test_another_tool_is_measured_in_the_same_way(folder: Path) -> None:
    found = measure(Job("python-docx", str(folder), 3, 1))
    assert (folder / "python-docx.docx").stat().st_size == found.size


def test_table_and_targets() -> None:
    found = {
        "ours": Measured(800, [2.0], 30, 2048),
        "python-docx": Measured(150, [60.0], 90, 4096),
        "pandoc": Measured(140, [16.0], 100, 4096),
    }
    assert list(table(found))[2:4] == [
        "| ours | 800 | 2.0 | 1 | 30 | 2 |",
        "| python-docx | 150 | 60.0 | 30 | 90 | 4 |",
    ]
    assert list(missed(found)) == ["pandoc takes 8 times as long; 10 are wanted"]
    slow = {"ours": Measured(800, [10.1], 41, 2048)}
    assert list(missed(slow)) == [
        "a file takes 10.1 ms; 10 are wanted",
        "the process takes 41 MB; 40 are wanted",
    ]

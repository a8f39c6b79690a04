"""The path of a file from the root of its repository."""

from __future__ import annotations

from pathlib import Path

from pipeline.project.repository import from_root, root_of


def test_a_path_is_from_the_root_of_the_repository(tmp_path: Path) -> None:
    folder = tmp_path / "repository" / "texts" / "letters"
    folder.mkdir(parents=True)
    assert from_root(folder, "a.txt") == "a.txt"
    (tmp_path / "repository" / ".git").write_text("gitdir: elsewhere")  # as a linked work tree has it
    assert root_of(folder) == tmp_path.resolve() / "repository"
    assert from_root(folder, "a.txt") == "texts/letters/a.txt"
    assert from_root(folder, "../b.txt") == "texts/b.txt"
    assert from_root(folder, str(folder / "c.txt")) == "texts/letters/c.txt"
    assert from_root(folder, "/elsewhere/d.txt") == "/elsewhere/d.txt"
    assert from_root(folder, "../../../e.txt") == "../../../e.txt"

"""The guides that come with the package, one Markdown file for each kind of user."""

from __future__ import annotations

from pathlib import Path

from pipeline.model.errors import PipelineError

FOLDER = Path(__file__).parent


def names() -> tuple[str, ...]:
    """The name of each guide, in alphabetical order."""
    return tuple(sorted(file.stem for file in FOLDER.glob("*.md")))


def title(name: str) -> str:
    """The first heading of a guide."""
    return guide(name).partition("\n")[0].removeprefix("# ")


def guide(name: str) -> str:
    """The guide's Markdown text.

    Raises:
        PipelineError: There is no guide of this name.
    """
    if name not in names():
        raise PipelineError(f"there is no guide {name!r}", hint=f"choose one of: {', '.join(names())}")
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")

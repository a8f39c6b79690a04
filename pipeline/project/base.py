"""The base: the labels, pictures and words that come with the package. Knows where they are, reads none.

An installed package has them in its folder ``base/``; in a checkout they are the repository's own folders.
"""

from __future__ import annotations

from pathlib import Path

import pipeline
from pipeline.project.folder import Project

NAME = "leaflets-base/"
"""What messages put before the name of a file of the base, which no project has."""


def base_folder(package: Path) -> Path | None:
    """Return the folder of the base of a *package* (the folder of its code), or None if it has none."""
    places = (package / "base", package.parent)
    return next((place for place in places if (place / "source/pictures/pictures.toml").is_file()), None)


def base_of(project: Project) -> Project | None:
    """Return the base of *project*, or None if there is none, or if the project is the base itself."""
    folder = base_folder(Path(pipeline.__file__).parent)
    if folder is None or folder.resolve() == project.root.resolve():
        return None
    return Project(folder, called=NAME, today=project.today)

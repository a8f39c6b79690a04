"""What a new project, and a new leaflet, begin with: the texts of their files, as the package has them."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
LEAFLET = "my-leaflet"
"""The name of the first leaflet."""
IGNORED = "output/"
"""What ``.gitignore`` has a line for."""


def first_leaflet(tag: str) -> str | None:
    """Return the text of the first leaflet in the language *tag*, or None if there is none in it."""
    path = HERE / f"leaflet.{tag.partition('-')[0]}.md"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def leaflet_toml() -> str:
    """Return the settings of a new leaflet."""
    return (HERE / "leaflet.toml").read_text(encoding="utf-8")


def project_toml(tag: str) -> str:
    """Return the settings of a new project whose authors write in the language *tag*."""
    text = (HERE / "project.toml").read_text(encoding="utf-8")
    return text.replace('source-language = "en-GB"', f'source-language = "{tag}"')


def gitignore() -> str:
    """Return what keeps built files out of Git."""
    return (HERE / "gitignore").read_text(encoding="utf-8")

"""The templates of the site, filled; and the policy that a page is shown under."""

from __future__ import annotations

from typing import Any

from pipeline.writers import templates

FOLDER = "pipeline.writers.site", "templates"


def rendered(template: str, **values: Any) -> bytes:
    """Return the *template* filled with *values*."""
    return templates.template(*FOLDER, template).render(values).encode()


def static(name: str) -> str:
    """Return one of our files for a style or script element, where nothing is escaped."""
    return templates.static(*FOLDER, name)

"""The pages of ``leaflets serve``: the list of leaflets, and a leaflet with its findings beside it.

These pages are for authors and interpreters, in English; they are never handed out. The script only saves a
click: without it, a person loads the page again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model.finding import Finding
from pipeline.model.language import language
from pipeline.writers.templates import static as file_of
from pipeline.writers.templates import style_hash, template

HERE = "pipeline.writers", "preview"


@dataclass(frozen=True, slots=True)
class Choice:
    """A leaflet to look at: its id, its title in the source's language, and the tags of its languages."""

    leaflet: str
    title: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EditionLink:
    """A file of a leaflet in a language: its edition, what people call it, whether a browser can show it."""

    edition: str
    label: str
    extension: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What the page of a leaflet shows. *fault* is why it could not be made today, and what would help."""

    leaflet: str
    tag: str
    shown: EditionLink
    files: tuple[EditionLink, ...]
    findings: tuple[Finding, ...] = ()
    fault: tuple[str, str] | None = None


def index(choices: Sequence[Choice], fault: tuple[str, str] | None = None) -> bytes:
    """Return the list of leaflets, each with its languages."""
    return _page("index.html", choices=choices, language=language, fault=fault)


def preview(shown: Preview) -> bytes:
    """Return the page of a leaflet in a language: the file in a frame, the findings beside it."""
    return _page("preview.html", one=shown, spoken=language(shown.tag), rule=_anchor)


def message(words: str, hint: str = "") -> bytes:
    """Return a page that says what is wrong."""
    return _page("message.html", words=words, hint=hint)


def policy() -> str:
    """Return the content security policy of these pages: only our style and script, only this server."""
    style, script = (style_hash(file_of(*HERE, name)) for name in ("preview.css", "preview.js"))
    return (
        f"default-src 'none'; style-src {style}; script-src {script}; connect-src 'self'; frame-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    )


def _page(name: str, **values: object) -> bytes:
    style, script = (file_of(*HERE, file) for file in ("preview.css", "preview.js"))
    return template(*HERE, name).render(style=style, script=script, **values).encode()


def _anchor(finding: Finding) -> str:
    return f"leaflets rule {finding.rule.id}"

"""The parts of a page that has "Exit this page": the button, what it cannot hide, their style and script.

The pattern is that of the GOV.UK Design System. The web edition and the pages of the download site have it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.model.document import Passage
from pipeline.writers.html.words import about, tagged, words
from pipeline.writers.templates import Markup, static, template

HERE = "pipeline.writers", "html"


@dataclass(frozen=True, slots=True)
class Leaving:
    """The *button* for the beginning of a page, the *help* for its header; all empty if it has no button."""

    button: Markup
    help: Markup
    style: Markup
    script: Markup


NO_BUTTON = Leaving(*4 * (Markup(""),))


def leaving(exit_to: str, controls: Mapping[str, Passage], tag: str) -> Leaving:
    """Return the parts for a page in the language *tag* whose button leads to *exit_to*; "" for no button.

    *controls* are its words, by the ids in ``labels.EXITS``.
    """
    if not exit_to:
        return NO_BUTTON
    button, help_ = (
        Markup(
            template(*HERE, name).render(
                controls=controls,
                exit_to=exit_to,
                words=lambda passage: words(passage, tag),
                about=lambda passage: about(passage, tag),
                tagged=lambda name, passage: tagged(name, passage, tag),
            )
        )
        for name in ("exit.html", "exit_help.html")
    )
    return Leaving(button, help_, static(*HERE, "exit.css"), static(*HERE, "exit.js"))

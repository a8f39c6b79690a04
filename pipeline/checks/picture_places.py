"""An Easy Read wording -> findings on where its pictures stand: one for each idea, none twice on a page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.document import Document, Passage, Picture, Wording
from pipeline.model.finding import Finding, Rule, Severity

FEW = Rule(
    "picture/too-few",
    Severity.WARNING,
    "More than two sentences of the Easy Read wording share one picture.",
    why="One picture says one thing. Readers who look at it first do not find the other sentences.",
    standard="Department of Health 2010, Making written information easier to understand",
    bad="![](police-officer)\nThe police came.\nThey asked questions.\nThey left in a car.",
    good="![](police-officer)\nThe police came.\nThey asked questions.\n![](police-car)\nThey left in a car.",
)
TWICE = Rule(
    "picture/twice",
    Severity.NOTE,
    "The same picture comes again a few pictures later, perhaps on the same page.",
    why="Readers find their place by the pictures. The same one twice on a page leads them astray.",
    standard="Department of Health 2010, Making written information easier to understand",
    bad="![](police-officer)\nThe police help.\n![](police-officer)\nThey ask questions.",
    good="![](police-officer)\nThe police help.\n![](police-car)\nThey come in a car.",
)
RULES = (FEW, TWICE)

MOST_SENTENCES = 2
PAGE = 5
"""As many pictures of 4 cm fit on a page of A4."""


def check_places(document: Document) -> Iterator[Finding]:
    """Yield the findings on a wording in the source language; nothing unless it is Easy Read.

    Each is at a sentence: the words of a picture may be in the list of all pictures, where nothing is wrong.
    """
    if document.wording is not Wording.EASY_READ:
        return
    shown: list[Picture] = []
    for picture, sentences in _ideas(document):
        if len(sentences) > MOST_SENTENCES:
            message = f"{picture.id} stands for {len(sentences)} sentences"
            hint = f"put another picture before “{sentences[MOST_SENTENCES].words}”"
            yield Finding(FEW, message, sentences[MOST_SENTENCES].place, hint)
        if picture.drawing in [each.drawing for each in shown[-PAGE + 1 :]]:
            hint = "choose another picture for one of them"
            place = sentences[0].place if sentences else picture.alternative.place
            yield Finding(TWICE, f"{picture.id} comes again soon", place, hint)
        shown.append(picture)


def _ideas(document: Document) -> Iterator[tuple[Picture, list[Passage]]]:
    """Each picture, with the sentences that stand for it: those up to the next picture or other block."""
    for section in document.sections:
        picture: Picture | None = None
        sentences: list[Passage] = []
        for block in (*section.blocks, None):
            if isinstance(block, Passage):
                sentences.append(block)
                continue
            if picture is not None:
                yield picture, sentences
            picture, sentences = (block if isinstance(block, Picture) else None), []

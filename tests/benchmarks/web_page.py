"""How fast web pages are written: 1,000 pages, with words of their own, in four languages.

CPU time of the writer alone, and of the check of the finished bytes; prints a table in Markdown. Ends with 1
where the target is missed: 5 CPU seconds to write 1,000 pages.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace

from pipeline.checks import html_file
from pipeline.checks.wanted import wanted
from pipeline.model.document import Document, Inlines, Link, Passage, Strong, Text, with_passages
from pipeline.model.editions import edition
from pipeline.writers import html
from tests.writers.docx.leaflets import DRAWINGS
from tests.writers.html.pages import EXIT_TO, controls, documents

PAGES, SECONDS = 1000, 5
TAGS = ("en-GB", "ar", "ur", "zh-Hans")
SECTIONS = 2
"""So many times the small leaflet: 126 passages, nearly as many as the first leaflet has in both wordings."""


def own(document: Document, number: int) -> Document:
    """The document with a number of its own in each passage, so that nothing is kept from another page."""
    middle = document.sections[1:-1] * SECTIONS
    longer = replace(document, sections=(document.sections[0], *middle, document.sections[-1]))
    return with_passages(longer, lambda passage: replace(passage, content=_numbered(passage, number)))


def _numbered(passage: Passage, number: int) -> Inlines:
    if not passage.content or any(isinstance(one, Link | Strong) for one in passage.content):
        return passage.content
    return (*passage.content, Text(f" {number}"))


def pages(count: int) -> Iterator[tuple[Document, Document]]:
    """Yield the two documents of each page, in turns of the languages."""
    made = {tag: documents(tag) for tag in TAGS}
    for number in range(count):
        standard, easy = made[TAGS[number % len(TAGS)]]
        yield own(standard, number), own(easy, number)


def measured(count: int) -> tuple[float, float, float]:
    """Return the CPU seconds of writing and of checking *count* pages, and the mean size in KB."""
    web, written, checked, size = edition("web"), 0.0, 0.0, 0
    for standard, easy in pages(count):
        words = controls(standard.language)
        start = time.process_time()
        data, _ = html.write(standard, easy, words, DRAWINGS, EXIT_TO)
        middle = time.process_time()
        found = html_file.check(data, (wanted(standard, web), wanted(easy, web)))
        written, checked = written + middle - start, checked + time.process_time() - middle
        assert found == (), found[0]
        size += len(data)
    return written, checked, size / count / 1024


def main() -> int:
    """Measure, print the table, and return 1 if the target is missed."""
    written, checked, size = measured(PAGES)
    print(f"| {PAGES:,} web pages of {size:.1f} KB | CPU seconds |\n|---|--:|")
    print(f"| written | {written:.2f} |\n| checked | {checked:.2f} |")
    return int(written > SECONDS)


if __name__ == "__main__":
    sys.exit(main())

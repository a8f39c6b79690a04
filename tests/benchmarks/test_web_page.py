"""The benchmark of web pages works, on eight pages."""

from __future__ import annotations

from tests.benchmarks.web_page import TAGS, measured, pages


def test_every_page_has_words_of_its_own_and_is_right() -> None:
    assert len({standard for standard, _ in pages(8)}) == 8
    written, checked, size = measured(len(TAGS))
    assert min(written, checked) > 0
    assert 15 < size < 60

"""What a review shows of a changed source."""

from __future__ import annotations

import pytest

from pipeline.model.review import replaced_words


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ("You wait 48 hours.", "You wait 72 hours.", (("48", "72"),)),
        ("Call us on 01632 960 001.", "Call us on 01632 960 002.", (("001", "002"),)),
        ("Call 101?!", "Call 999!", (("101?", "999"),)),
        ("Call us.", "Call us on 101.", (("us", "us on 101"),)),
        ("Wait.", "Wait:", (("Wait.", "Wait:"),)),
        ("Wait .", "Wait ..", (("", "."),)),
    ],
)
def test_the_words_that_changed_are_shown_without_the_mark_that_ends_both(
    old: str, new: str, pairs: tuple[tuple[str, str], ...]
) -> None:
    assert replaced_words(old, new) == pairs

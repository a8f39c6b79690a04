"""Words that may rightly stand twice in a row, by language."""

from __future__ import annotations

TWICE_IS_RIGHT: dict[str, frozenset[str]] = {
    "cy": frozenset("bach bron da fesul hir iawn mwy".split()),
    "de": frozenset("das dem den der die ihr in nach sehr sie so wenn werden".split()),
    "en": frozenset(
        "blah bye do far had ha her in is it long more much never no now on so that there up very who"
        " yes you".split()
    ),
    "fr": frozenset("bien nous plus petit si très vous".split()),
    "pl": frozenset("bardzo coraz już tak tuż".split()),
}
"""The languages in which a word twice is a slip, with the words that may stand twice: "had had", "very very".

Many other languages say a word twice for "many" or "slowly"; these are left alone.
"""

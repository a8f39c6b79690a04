"""How strict the rules are: the levels and limits of Easy Read, of plain language, of any other text.

``project.toml`` names the profile of each wording and may set the level of any rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.model.finding import Severity
from pipeline.model.reading_level import Profile

OFF = None
NOTE, WARNING, ERROR = Severity.NOTE, Severity.WARNING, Severity.ERROR

# What only a page of Easy Read has: a sentence a line, pictures, hard words in bold and in a list.
LAYOUT: Mapping[str, Severity | None] = dict.fromkeys(
    (
        *("easy-read/sentence-a-line", "easy-read/crowded-picture", "easy-read/unexplained-word"),
        *("easy-read/unlisted-word", "easy-read/word-not-bold", "easy-read/bold-sentence"),
    ),
    OFF,
)

EASY_READ = Profile(
    "easy-read",
    most_words=15,
    many_words=12,
    mean_words=10,
    paragraph_words=50,
    list_items=6,
    grade=4,
)
PLAIN = Profile(
    "plain",
    most_words=25,
    many_words=20,
    mean_words=15,
    paragraph_words=100,
    list_items=8,
    grade=6,
    levels=MappingProxyType(
        {
            **LAYOUT,
            "easy-read/long-sentence": NOTE,
            "easy-read/number-in-words": NOTE,
            "easy-read/large-number": OFF,
            "easy-read/percentage": WARNING,
            "easy-read/contraction": WARNING,
            "easy-read/punctuation": NOTE,
            "reading/hard-word": WARNING,
        }
    ),
)
GENERAL = Profile(
    "general",
    most_words=25,
    many_words=25,
    mean_words=20,
    paragraph_words=150,
    list_items=10,
    grade=9,
    levels=MappingProxyType(
        {
            **LAYOUT,
            "easy-read/sentence-too-long": WARNING,
            "easy-read/long-sentence": OFF,
            "easy-read/mean-length": NOTE,
            "easy-read/number-in-words": OFF,
            "easy-read/large-number": OFF,
            "easy-read/percentage": NOTE,
            "easy-read/roman-numeral": WARNING,
            "easy-read/contraction": NOTE,
            "easy-read/abbreviation": WARNING,
            "easy-read/latin": WARNING,
            "easy-read/punctuation": NOTE,
            "easy-read/passive": NOTE,
            "easy-read/heading-stop": NOTE,
            "easy-read/long-heading": NOTE,
            "easy-read/long-list": NOTE,
            "reading/two-ideas": NOTE,
        }
    ),
)
PROFILES: Mapping[str, Profile] = MappingProxyType(
    {profile.name: profile for profile in (EASY_READ, PLAIN, GENERAL)}
)

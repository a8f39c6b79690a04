"""Sentences -> a text that textstat counts as we do: as many sentences, the same words.

What would mislead textstat is left out: headings (which are no sentences here), web addresses, numbers, and
every mark inside a sentence. Each sentence is a line that ends with the only full stop in it.

textstat does not count a sentence of 1 or 2 words, but it counts the words. So a short sentence borrows words
of its neighbour: sums over the whole text are all that its formulas look at, and the sums stay the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate, chain

from pipeline.model.reading_level import Sentence

SHORTEST = 3
"""The fewest words of a sentence that textstat counts."""

SILENT = re.compile(r"[^\w']+|_")


def prepared(sentences: Iterable[Sentence]) -> str:
    """Return the text for textstat; "" if it cannot count the sentences, for they are shorter than 3 words.

    A sentence that has nothing but numbers and addresses is left out.
    """
    spoken = [words for sentence in sentences if (words := _spoken(sentence))]
    words = list(chain.from_iterable(spoken))
    if len(words) < SHORTEST * len(spoken):
        return ""
    begin, left, lines = 0, len(spoken), []
    for own in accumulate(map(len, spoken)):
        left -= 1
        end = min(max(own, begin + SHORTEST), len(words) - SHORTEST * left)
        lines.append(" ".join(words[begin:end]) + ".\n")
        begin = end
    return "".join(lines)


def _spoken(sentence: Sentence) -> list[str]:
    """The words of a sentence that have a letter, without what textstat does not take for part of a word."""
    words = (word for word in sentence.words if any(map(str.isalpha, word)))
    return [word if word.isalpha() else SILENT.sub("", word).strip("'") for word in words]

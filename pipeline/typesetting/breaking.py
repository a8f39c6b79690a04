"""Where a line can end: the rules of UAX #14, with a few exceptions of our own."""

import re

from pipeline.segmentation import line_ends

# A letter or a combining mark (\w lacks the vowel signs of Indic scripts): no space, digit or punctuation.
_LETTER = r"[^\s\d!-/:-@\[-`{-~\xa0-\xbf\u0964\u0965\u2000-\u206f\u3000-\u303f]"
_PART = _LETTER + "{1,12}"

# No line ends at the end of a match of one of these patterns, although UAX #14 allows it.
KEPT_TOGETHER: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\d[ ](?=\(?\d)",  # 0808 2000 247: a telephone number must stay on one line
        r"\d\)[ ](?=\d)",  # (020) 7946 0000
        r"\d[-\u2010\u2012-\u2014](?=\d)",  # 2024-2026
        r"\d[ ](?=[^\W\d_])",  # 48 hours
        # press 55; if a word follows the number, the number stays with that word instead
        rf"{_LETTER}[ ](?=\d{{1,3}}(?:[^\w\s]|\s*$|[ ][-\u2013\u2014][ ]))",
        r"(?<!\d)\d{1,2}[^\s\d]{0,2}[ ][^\s\d]{1,15}[ ](?=\d{4}(?!\d))",  # 6 August 2018
        # a hyphen used as a dash: at the end of a line it would look like a hyphenated word
        r"(?<=[ ])-[ ](?=\S)",
        r"\S[ ](?=[-\u2013\u2014][ ])",  # any dash: at the start of a line it would look like a list item
        # drop-in, face-to-face: a hyphen at the end of a line is lost when the text is copied or read aloud
        rf"(?<!\S)[(“„\"‘'«]?{_PART}[-\u2010](?={_PART}(?:[\s,;:.!?।)”’»-]|$))",
        rf"(?<!\S)[(“„\"‘'«]?{_PART}-{_PART}-(?={_PART}(?:[\s,;:.!?।)”’»]|$))",
        r"\xad",  # a soft hyphen: leaflets are never hyphenated
        r"(?<![ ])[ ]+(?=[\u0964\u0965\u1362\u1361\u104a\u104b\u17d4\u17d5])",  # a full stop after a space
    )
)

# Every match of the patterns above contains one of these; most paragraphs have none, which saves time.
NOTABLE = re.compile(
    r"[\d\xad\u0964\u0965\u1362\u1361\u104a\u104b\u17d4\u17d5]|[^\s\d][-\u2010]|[ ][-\u2013\u2014]"
)


def line_breaks(text: str, tag: str) -> list[int]:
    """Return the offsets where a line can end (UAX #14 without KEPT_TOGETHER); the last is len(text)."""
    ends = line_ends(text, tag)
    if not NOTABLE.search(text):
        return ends
    kept = {found.end() for pattern in KEPT_TOGETHER for found in pattern.finditer(text)}
    kept.discard(len(text))
    return [end for end in ends if end not in kept]

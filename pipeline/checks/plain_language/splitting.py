"""A long English sentence -> where it can be cut into two sentences, by the words that join its clauses.

Only where a clause with its own subject follows, so that both parts can stand alone. What follows "if" or
"when" is never cut off from it: that would change what the sentence says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

SUBJECT = r"(?:I|you|he|she|it|we|they|this|these|there)\b(?!['’]s own)"
NOUN = r"(?:the|your|our|their|his|her|my|an?|some|most|many|no|people)\b(?:\s\w+){0,5}?\s"
AUXILIARY = (
    r"(?:am|are|can|cannot|could|did|does|do|had|has|have|is|may|might|must|should|was|were|will|would)\b"
)
JOINT = re.compile(
    rf"(?P<both>,?\s(?P<word>and|but|so)\s+)(?={SUBJECT})(?!(?<=\bso )\w+ (?:can|could)\b)"
    rf"|(?P<noun>,\s(?P<other>and|but|so)\s+)(?={NOUN}{AUXILIARY})"
    r"|(?P<which>,\swhich\s+)(?=(?:means|is|are|was|will|can|may|helps|shows|lets|allows|makes|gives)\b)"
    rf"|(?P<because>,?\sbecause\s+)(?={SUBJECT}|the\b|your\b|our\b)"
    rf"|(?P<mark>;\s+|\s[-–—]\s+)(?={SUBJECT})",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"\b(?:if|when|whenever|unless|whether|until|while|once|before|after|because|since|although|though|as"
    r"|that|who|whom|whose|which|where|what|how|why|than|both|either|ask|asks|say|says|think|let|make|help)\b",
    re.IGNORECASE,
)
"""Words whose clause may go on after the joint."""
CONDITION = re.compile(r"\b(?:if|when|whenever|unless|until|while|once|after|in case)\b", re.IGNORECASE)
"""What these begin holds for all that follows in the sentence."""
UNFINISHED = re.compile(r"\b(?:am|are|be|been|is|was|were|and|or|but|not)\Z", re.IGNORECASE)
ENDS = ",;-–— "
LEAST = 4
"""The fewest words of a part."""
SHOWN = 5
"""So many words are shown at each side of the cut."""
PAIRS = (("(", ")"), ("“", "”"), ("[", "]"))


def split_hint(sentence: str) -> str:
    """Return ``two sentences: … | …`` with the words around the best place to cut; "" if there is none."""
    found = [
        (max(len(first.split()), len(second.split())), first, second) for first, second in _cuts(sentence)
    ]
    if not found:
        return ""
    _, first, second = min(found)
    return f"two sentences: “{_end_of(first)}” | “{_begin_of(second)}”"


def _cuts(sentence: str) -> Iterator[tuple[str, str]]:
    for joint in JOINT.finditer(sentence):
        first, second = sentence[: joint.start()], sentence[joint.end() :]
        if _can_stand(first) and len(second.split()) >= LEAST:
            yield f"{first.rstrip(ENDS)}.", _opened(joint, second)


def _can_stand(first: str) -> bool:
    """Whether the first part is a sentence: long enough, nothing open at its end."""
    first = first.rstrip(ENDS)
    last = first.rpartition(", ")[2]
    balanced = all(first.count(begin) == first.count(end) for begin, end in PAIRS)
    long_enough = len(first.split()) >= LEAST and len(last.split()) > 1
    is_open = CONDITION.search(first) or OPEN.search(last) or UNFINISHED.search(last)
    return balanced and long_enough and not is_open


def _opened(joint: re.Match[str], second: str) -> str:
    """The second part with the word that it then begins with."""
    if joint["which"]:
        return f"This {second}"
    if joint["because"]:
        return f"This is because {second}"
    word = (joint["word"] or joint["other"] or "").lower()
    if word in ("but", "so"):
        return f"{word.capitalize()} {second}"
    return second[:1].upper() + second[1:]


def _end_of(words: str) -> str:
    every = words.split()
    return " ".join(every) if len(every) <= SHOWN else f"… {' '.join(every[-SHOWN:])}"


def _begin_of(words: str) -> str:
    every = words.split()
    return " ".join(every) if len(every) <= SHOWN else f"{' '.join(every[:SHOWN])} …"

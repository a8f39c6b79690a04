"""The script of a character (ISO 15924), from the Unicode Character Database."""

from bisect import bisect_right
from functools import lru_cache

from pipeline.model.script_tables import SCRIPT_STARTS, SCRIPTS

COMMON = "Zyyy"  # digits and most punctuation, which many scripts use
INHERITED = "Zinh"  # combining marks, which take the script of their base character
UNKNOWN = "Zzzz"  # unassigned and private-use characters

UNRESOLVED = frozenset({COMMON, INHERITED, UNKNOWN})


@lru_cache(maxsize=16384)
def script_of(character: str) -> str:
    """Return the Script property (UAX #24) of *character*: an ISO 15924 code, "Zyyy" and "Zinh" included."""
    return SCRIPTS[bisect_right(SCRIPT_STARTS, ord(character)) - 1]

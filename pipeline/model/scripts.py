"""Which script a character belongs to (ISO 15924), by the Unicode Character Database."""

from bisect import bisect_right
from functools import lru_cache

from pipeline.model.script_tables import SCRIPT_STARTS, SCRIPTS

COMMON = "Zyyy"  # digits, most punctuation: used by many scripts
INHERITED = "Zinh"  # marks that take the script of their base
UNKNOWN = "Zzzz"  # unassigned and private use

UNRESOLVED = frozenset({COMMON, INHERITED, UNKNOWN})


@lru_cache(maxsize=16384)
def script_of(character: str) -> str:
    """The ISO 15924 code of *character*'s Script property (UAX #24); "Zyyy" and "Zinh" are not resolved."""
    return SCRIPTS[bisect_right(SCRIPT_STARTS, ord(character)) - 1]

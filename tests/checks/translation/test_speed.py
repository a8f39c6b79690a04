"""The checks take linear time in the length of a message, whatever it repeats."""

from __future__ import annotations

import time

import pytest

from tests.checks.translation.pairs import findings

UNITS = {
    "a.": "a.",
    "Do not call before 5pm on 1 May. ": "Nie dzwoń przed 17:00 1 maja. ",
    "Do not call before 5pm on 1 March. ": "Zadzwoń po 5:00 1 maja. ",
    "1 ": "2 ",
    "*#06# £5 30% 5 ml ": "06 5 30 5 mg ",
    "+44 808 2000 247 ": "44 808 2000 247 ",
}
SHORT, TIMES, MOST = 2_000, 8, 24


@pytest.mark.parametrize("tag", ["pl", "ar", "zh-Hans"])
@pytest.mark.parametrize("unit", UNITS)
def test_a_message_eight_times_as_long_takes_no_more_than_linear_time(unit: str, tag: str) -> None:
    translation = UNITS[unit]
    findings(unit * 3, translation * 3, tag)  # tables and patterns are made once
    seconds = []
    for letters in (SHORT, SHORT * TIMES):
        repeat = letters // len(unit)
        tries = []
        for _ in range(2):
            begun = time.process_time()
            findings(unit * repeat, translation * repeat, tag)
            tries.append(time.process_time() - begun)
        seconds.append(min(tries))
    assert seconds[1] <= MOST * max(seconds[0], 0.002)

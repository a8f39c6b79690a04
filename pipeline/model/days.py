"""Days on which something was done: none of them is in the future."""

from __future__ import annotations

import datetime

AHEAD = datetime.timedelta(days=1)
"""How far ahead of us other people's day may be: it is tomorrow in Auckland before it is in London."""


def is_future(day: datetime.date, today: datetime.date) -> bool:
    """Return whether *day* is in the future anywhere on Earth, if it is *today* here."""
    return day > today and day - today > AHEAD

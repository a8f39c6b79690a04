"""How a process that makes much is set up. Knows nothing of what it makes."""

from __future__ import annotations

import gc


def calm_collector() -> None:
    """Let this process look for garbage less often, as a batch should: a tenth less time.

    What a file is made of is let go as soon as it is done, and a catalogue is kept whole; little is left for
    the collector to find.
    """
    gc.set_threshold(50_000, 20, 100)

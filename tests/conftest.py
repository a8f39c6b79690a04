"""What all tests share."""

from __future__ import annotations

import gc
import signal
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from xdist.remote import Producer
    from xdist.scheduler import LoadFileScheduling

# A busy machine is slow: time is measured by the programs in tests/benchmarks, never by a test.
# The examples are the same each time, so that a failure is from a change, not by chance.
settings.register_profile("leaflets", deadline=None, max_examples=30, derandomize=True)
# .ci/run takes these with the newest and the oldest versions.
settings.register_profile("full", deadline=None, max_examples=100, derandomize=True)
# Other examples each time, to look for faults: python -m pytest --hypothesis-profile thorough
settings.register_profile("thorough", deadline=None, max_examples=200)
settings.load_profile("leaflets")

# As our builds do: there is little to collect, and to look for it takes time.
gc.set_threshold(50_000, 20, 100)

# What a shell runs in its background ignores Ctrl-C, and so would the programs that tests start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling | None:
    """Give all tests of a file to one process, which makes once what they share; not the slower proofs."""
    if config.getoption("markexpr") == "slow":
        return None
    from xdist.scheduler import LoadFileScheduling

    return LoadFileScheduling(config, log)

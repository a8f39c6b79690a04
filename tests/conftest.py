"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# A busy machine is slow: time is measured by the programs in tests/benchmarks, never by a test.
settings.register_profile("leaflets", deadline=None)
settings.load_profile("leaflets")

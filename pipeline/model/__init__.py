"""Frozen values that every package shares. Knows no file, no format and no third-party library but Babel."""

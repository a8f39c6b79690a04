"""Frozen values that every room shares. Knows no file, no format and no third party but Babel."""

"""Leaflets: one plain text in; accessible editions out, in every language."""

__version__ = "0.1.0"

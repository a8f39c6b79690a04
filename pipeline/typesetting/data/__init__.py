"""Character properties from the Unicode Character Database for typesetting. Generated: see ORIGIN.md."""

"""Character properties of the Unicode Character Database that typesetting needs; generated, see ORIGIN.md."""

"""Data of the checks of translations: letters, words, cues. ORIGIN.md says where it is from."""

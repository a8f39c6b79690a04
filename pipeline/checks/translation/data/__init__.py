"""Data for the checks of translations: letters, words, cues. ORIGIN.md says where they are from."""

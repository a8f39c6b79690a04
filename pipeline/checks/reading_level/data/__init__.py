"""Tables: exceptions to the syllable rule of English, familiar English words. See ORIGIN.md."""

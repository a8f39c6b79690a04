"""Word tables: exceptions to the English syllable rule, and familiar English words. See ORIGIN.md."""

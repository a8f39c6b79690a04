"""(Document, Edition) -> bytes, one room a format. Never the disk, never the clock."""

"""(Document, Edition) -> bytes; one package or module for each format. Never uses the disk or the clock."""

"""Documents -> messages -> catalogues -> documents in another language. Touches no disk."""

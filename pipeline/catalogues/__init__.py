"""Turns documents into messages, keeps their translations in catalogues, translates documents. No disk."""

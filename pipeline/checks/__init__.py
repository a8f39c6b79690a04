"""Documents, catalogues or finished files -> findings. A check never imports the writer of its file."""

"""Two class maps of one place: what became of what, and which of it a misregistration explains."""

"""A map held against a reference."""

"""From pixels to segments: the methods and their settings."""

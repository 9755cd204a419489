"""Rasters in and out: bands and the valid mask, windows, grids, samples, features and indices."""

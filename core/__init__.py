"""The engine: arrays and raster files in, land cover out. Knows nothing of QGIS."""

"""What stands in the window of QGIS: the menu, the first map on sample data."""

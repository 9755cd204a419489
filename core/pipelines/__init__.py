"""The two walks from an image to a class map: label, regions, merge, classify, write."""

"""From regions to boundaries: arcs, rings, polygons and lines that fit together."""

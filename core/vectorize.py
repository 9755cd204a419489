"""Regions as polygons and as boundary lines, in map coordinates, both from the same arcs."""

import numpy as np

from .arcs import find_arcs, portions
from .progress import Progress
from .raster import RasterSource
from .rings import find_rings, line_wkb, polygon_wkb, ring_vertices


def region_polygons(region_raster, threads=0, progress=None):
    """Yield the outline of every region of a raster of region numbers.

    Neighbours share every vertex of their boundary, where a third region begins too.

    Parameters
    ----------
    region_raster : str
        Raster of region numbers from 1, each a 4-connected set of pixels; 0 is nodata.
    threads : int
    progress : Progress, optional
        Covers the tracing of the outlines, which comes before the first polygon.

    Yields
    ------
    number : int
        Region number.
    wkb : bytes
        Its polygon, with holes; valid, since the region is 4-connected.
    """
    progress = progress or Progress()
    source = RasterSource.open(region_raster, (1,), labels=True)
    arcs = find_arcs(source, threads, progress.part(0, 0.8))
    progress.report(0.8)
    rings = find_rings(arcs, source.width + 1, progress.part(0.8, 1))
    progress.report(1)
    first_ring = np.flatnonzero(np.diff(rings.region, prepend=0, append=0))
    vertices_before = np.cumsum(np.diff(arcs.start)[rings.arc])[rings.start[first_ring[1:]] - 1]
    for begin, stop in portions(vertices_before):
        bounds = first_ring[begin : stop + 1]
        vertices, lengths = ring_vertices(rings, bounds[0], bounds[-1], arcs.start)
        points = _map_points(arcs.corners[vertices], source)
        wkbs = polygon_wkb(points, lengths, np.diff(bounds))
        yield from zip(rings.region[bounds[:-1]].tolist(), wkbs)


def boundary_lines(raster, threads=0, progress=None):
    """Yield every boundary between two values of a raster once, from node to node or closed.

    Parameters
    ----------
    raster : str
        Class raster or raster of region numbers; 0 is nodata, whose borders are left out.
    threads : int
    progress : Progress, optional

    Yields
    ------
    left, right : int
        Values on the two sides, as seen along the line on the map.
    wkb : bytes
        A line string along the pixel edges.
    """
    progress = progress or Progress()
    source = RasterSource.open(raster, (1,), labels=True)
    arcs = find_arcs(source, threads, progress.part(0, 0.8))
    arcs = arcs.taken(np.flatnonzero(arcs.sides[0] > 0))
    sides = arcs.sides[::-1] if _is_mirrored(source.geotransform) else arcs.sides
    for begin, stop in portions(arcs.start[1:]):
        progress.report(0.8 + 0.2 * begin / len(arcs))
        points = _map_points(arcs.corners[arcs.start[begin] : arcs.start[stop]], source)
        wkbs = line_wkb(points, np.diff(arcs.start[begin : stop + 1]))
        yield from zip(*sides[:, begin:stop].tolist(), wkbs)


def _is_mirrored(geotransform):
    """Tell whether left is right on the map: row numbers grow to the left of where column numbers grow."""
    _, column_x, row_x, _, column_y, row_y = geotransform
    return column_x * row_y - row_x * column_y > 0


def _map_points(corners, source):
    """Return the map coordinates of pixel corners, shape (corners, 2)."""
    row, column = np.divmod(corners, source.width + 1)
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    return np.stack([left + column * column_x + row * row_x, top + column * column_y + row * row_y], axis=1)

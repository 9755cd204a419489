"""The first pipeline: classes by k-means, connected regions, small ones merged."""

import os
from functools import partial

import numpy as np

from ..execution import run_ordered
from ..progress import Progress
from ..raster.sink import RasterSink
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.connected import TileLabels, find_regions
from ..regions.label_raster import read_labels, values_of_regions, write_labels
from ..regions.merging_by_tiles import merge_regions
from .class_map import write_classes

#: Pixels below which a region is merged, unless the user says otherwise.
DEFAULT_MIN_AREA = 10


def classify_kmeans(
    source,
    model,
    destination,
    min_area=DEFAULT_MIN_AREA,
    regions=False,
    threads=0,
    workspace=None,
    progress=None,
    tile_size=DEFAULT_TILE_SIZE,
):
    """Class an image with a k-means model and write the class raster.

    Parameters
    ----------
    source : RasterSource
        With the bands of the model.
    model : KMeansModel
    destination : str
        GeoTIFF to write.
    min_area : int
        Regions of fewer pixels are merged into a neighbour; 0 or 1 keeps all.
    regions : bool
        Whether the regions are wanted, for polygons or lines.
    threads : int
        Worker threads; 0 = one for every core.
    workspace : str
        Existing folder for temporary rasters; needed for regions and for a `min_area` above 1.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `threads`, it does not change the result.

    Returns
    -------
    ClassMap

    Raises
    ------
    LandCoverError
        When the image cannot be read or has no valid pixel.
    """
    progress = progress or Progress()
    windows = source.windows(tile_size)
    if not regions and min_area <= 1:
        tiles = run_ordered(partial(_predict_tile, source, model), windows, threads, progress)
        return write_classes(source, model.classes, zip(windows, tiles), destination)

    labelled, joined = (0.3, 0.85) if min_area > 1 else (0.7, 0.7)
    found = find_regions(
        source,
        partial(_label_tile, source, model, min_area > 1),
        workspace,
        sums_from=min_area,
        threads=threads,
        progress=progress.part(0, labelled),
        tile_size=tile_size,
    )
    merged_regions = 0
    if min_area > 1:
        kept = np.zeros(len(found) + 1, bool)
        merged = merge_regions(
            source, model.stretch, found, min_area, threads, progress.part(labelled, 0.7), tile_size
        )
        tiles = _classes_of_merged(merged, kept)
        if not regions:
            class_map = write_classes(source, model.classes, tiles, destination)
            class_map.merged_regions = len(found) - int(kept[1:].sum())
            return class_map
        # Regions of one class that came to touch when what lay between them was merged become one.
        path = os.path.join(workspace, "classes.tif")
        classes = write_labels(path, source, tiles, len(model.classes))
        merged_regions = len(found) - int(kept[1:].sum())
        found = find_regions(
            source,
            partial(read_labels, classes),
            workspace,
            threads=threads,
            progress=progress.part(0.7, joined),
            tile_size=tile_size,
        )
    region_raster = os.path.join(workspace, "regions.tif")
    tiles = _region_tiles(found, source, region_raster, windows, threads, progress.part(joined, 1))
    class_map = write_classes(source, model.classes, tiles, destination)
    class_map.merged_regions = merged_regions
    class_map.region_classes = found.labels
    class_map.region_pixels = found.pixels
    class_map.region_raster = region_raster
    return class_map


def _predict_tile(source, model, window):
    return model.predict(*source.read(window))


def _label_tile(source, model, with_features, window):
    values, valid = source.read(window)
    features = model.stretch.apply(values, valid) if with_features else None
    return TileLabels(model.predict(values, valid), features)


def _classes_of_merged(merged, kept):
    """Yield windows and their classes; note along the way which regions were not merged into another."""
    for window, identity, classes in merged:
        kept[identity] = True
        yield window, classes


def _region_tiles(found, source, region_raster, windows, threads, progress):
    """Yield each window with its classes; write the region numbers along the way."""
    tiles = run_ordered(partial(_look_up_tile, found), windows, threads, progress)
    with RasterSink(region_raster, source, np.uint32, temporary=True) as sink:
        for window, (classes, numbers) in zip(windows, tiles):
            sink.write(window, numbers)
            yield window, classes


def _look_up_tile(found, window):
    regions = found.read(window)
    return values_of_regions(regions, found.labels, 0), (regions + 1).astype(np.uint32)

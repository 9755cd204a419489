"""The first pipeline: classes by k-means, connected regions, small ones merged."""

from contextlib import closing
from functools import partial

from ..execution import run_tiles
from ..progress import Progress
from ..raster.tiles import DEFAULT_TILE_SIZE
from ..regions.connected import TileLabels
from ..regions.minimum_area import MinimumArea
from .class_map import write_classes, write_region_classes

#: Pixels below which a region is merged, unless the user says otherwise.
DEFAULT_MIN_AREA = 10


def classify_kmeans(
    source,
    model,
    destination,
    min_area=DEFAULT_MIN_AREA,
    regions=False,
    workers=None,
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
    workers : Workers, optional
        Who works on the tiles; the cores of this machine without.
    workspace : str
        Existing folder for temporary rasters; needed for regions and for a `min_area` above 1.
    progress : Progress, optional
    tile_size : int
        Pixels along a tile's side. Like `workers`, it does not change the result.

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
        predict = partial(_predict_tile, source, model)
        with run_tiles(predict, windows, workers, progress) as tiles:
            return write_classes(source, model.classes, tiles, destination)
    label = partial(_label_tile, source, model, min_area > 1)
    walk = MinimumArea(source, label, model.stretch, min_area, workspace, workers, tile_size)
    if not regions:
        with closing(walk.tiles(len(model.classes), progress)) as tiles:
            class_map = write_classes(source, model.classes, tiles, destination)
        class_map.merged_regions = walk.merged
        return class_map
    found = walk.regions(len(model.classes), progress.part(0, 0.85))
    step = progress.part(0.85, 1)
    class_map = write_region_classes(found, source, model.classes, destination, workspace, workers, step)
    class_map.merged_regions = walk.merged
    return class_map


def _predict_tile(source, model, window):
    return model.predict(*source.read(window))


def _label_tile(source, model, with_features, window):
    values, valid = source.read(window)
    features = model.stretch.apply(values, valid) if with_features else None
    return TileLabels(model.predict(values, valid), features)

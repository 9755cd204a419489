"""Maps whose classes were learnt from samples: their segments, and all that is written of them."""

from functools import partial

from ...core.pipelines.samples import measure_confidence, write_confidence
from ...core.pipelines.segments import find_segments
from ...core.raster.grid import check_same_grid
from ...core.regions.label_raster import SegmentRaster
from . import styling
from . import values as read
from .map_outputs import outline_regions, outline_segments, write_segment_map
from .parameters import CONFIDENCE, LINES, SEGMENT_POLYGONS, SEGMENTS


def given_segments(algorithm, parameters, context, source):
    """Describe the raster of segments that was given; None where the image is to be segmented.

    Raises
    ------
    LandCoverError
        When it does not lie on the pixels of the image.
    """
    if parameters.get(SEGMENTS) in (None, ""):
        return None
    segments = read.raster_source(algorithm, parameters, context, (1,), name=SEGMENTS)
    check_same_grid(segments, source)
    return segments


def make_segments(source, given, settings, folder, workers, progress):
    """Return segments: those of a raster, or else those found in the image.

    Parameters
    ----------
    source : RasterSource
        The image.
    given : RasterSource or None
    settings : SegmentSettings
        For the image.
    folder : str
        Existing temporary folder.
    workers : Workers
    progress : Progress

    Returns
    -------
    SegmentRaster or RasterRegions
    """
    if given is not None:
        return SegmentRaster.open(given.path, workers, progress)
    read.warn_of_tiles(source, settings, progress)
    return find_segments(source, settings, folder, workers, progress)


def outline(segments, source, folder, workers, progress):
    """Return the Outlines of segments, of an image or of a raster.

    Parameters
    ----------
    segments : SegmentRaster or RasterRegions
    source : RasterSource
        The image.
    folder : str
        Existing temporary folder.
    workers : Workers
    progress : Progress
    """
    if isinstance(segments, SegmentRaster):
        return outline_segments(segments, folder, workers, progress)
    return outline_regions(segments, source, folder, workers, progress)


def write_sample_map(writer, segments, source, classed, workers, folder, progress):
    """Write class raster, confidence, regions and lines as far as they are wanted.

    Lines are drawn between segments as well where these were found in the image: given ones may have parts.

    Parameters
    ----------
    writer : OutputWriter
    segments : SegmentRaster or RasterRegions
    source : RasterSource
        The image.
    classed : SampleClasses
    workers : Workers
    folder : str
        Existing temporary folder.
    progress : Progress

    Returns
    -------
    class_map : ClassMap
    outlines : Outlines or None
        Of the segments, where they are needed.
    """
    outlines = None
    are_found = not isinstance(segments, SegmentRaster)
    if writer.wants(SEGMENT_POLYGONS) or (writer.wants(LINES) and are_found):
        outlines = outline(segments, source, folder, workers, progress.part(0, 0.1))
    if writer.wants(CONFIDENCE):
        path, step = writer.raster(CONFIDENCE), progress.part(0.1, 0.15)
        write_confidence(segments, source, classed, path, workers, step)
        writer.finish_raster(CONFIDENCE, progress.part(0.15, 0.2))
        writer.style_raster(CONFIDENCE, styling.confidence_renderer)
    class_map = write_segment_map(
        writer,
        segments,
        source,
        classed,
        partial(_confidence_of_regions, segments, classed, workers),
        workers,
        folder,
        progress.part(0.2, 1),
        outlines if are_found else None,
    )
    return class_map, outlines


def _confidence_of_regions(segments, classed, workers, found, progress):
    confidence, counts = measure_confidence(found, segments, classed, workers, progress)
    return {"confidence": confidence, "segments": counts}

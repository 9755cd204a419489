"""Segments by the core of this plugin, without QGIS: core_segments.py IMAGE MAP."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import measuring  # noqa: F401  (makes the package known)
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.label_raster import write_regions
from landcover_segmentation.core.segmentation.methods import SegmentSettings


def main(image, path):
    """Segment one file."""
    source = RasterSource.open(image)
    with tempfile.TemporaryDirectory() as folder:
        write_regions(find_segments(source, SegmentSettings(min_area=30), folder), source, path)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The same maps on every system: checksums of labels, recorded once.

Recorded on Debian 12 (numpy 1.24, scikit-learn 1.2, scikit-image 0.19, GDAL 3.6). They are the same

- on trixie (numpy 2.2, scikit-learn 1.4, scikit-image 0.25, GDAL 3.10),
- on forky (numpy 2.4, scikit-learn 1.9, scikit-image 0.26, GDAL 3.13),
- with packages of the index from the oldest that will do (numpy 1.21, scikit-learn 1.2, scikit-image 0.19) to
  numpy 2.5,
- with the newer instructions of the processor switched off, for numpy and for OpenBLAS.

What may change them:

- numpy: percentiles, means and standard deviations of the sample. Its RandomState is fixed for ever.
- scikit-learn: Lloyd's steps of k-means. The starts are drawn here.
- scikit-image: Otsu's thresholds. Its methods of segmentation, all but quickshift, are left out for that.
- GDAL reads pixels and no more.

Where one changes with the code, the maps of the users change: record it anew only where that is wanted, and
say so in the change log.
"""

import zlib
from functools import partial

import numpy as np
import pytest
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.classification.thresholds import (
    DEFAULT_CLASSES,
    classify_values,
    find_thresholds,
    manual_classes,
)
from landcover_segmentation.core.pipelines.kmeans import (
    classify_kmeans,
    classify_segments_by_means,
    measure_segments,
)
from landcover_segmentation.core.pipelines.segments import classify_segments, find_segments
from landcover_segmentation.core.raster.indices import read_index
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from rasters import read_raster

#: Bands red and near infrared of the demo scene.
_RED_NIR = (3, 4)


def checksum(labels):
    """Return the CRC-32 of labels as little-endian 32-bit integers, in row order."""
    return zlib.crc32(np.ascontiguousarray(labels, "<u4").tobytes())


@pytest.fixture(scope="module")
def open_demo(project_root):
    """Open the bundled scene."""
    return lambda bands=(): RasterSource.open(str(project_root / "demo" / "olinda_l7_6band_u8.tif"), bands)


def kmeans_map(source, folder, scaling="standard"):
    """Class an image with the defaults; return the checksum of its classes."""
    path = str(folder / "classes.tif")
    classify_kmeans(source, fit_kmeans(source, scaling=scaling), path, workspace=str(folder))
    return checksum(read_raster(path)[0])


def segments_of(source, folder):
    """Segment an image with the defaults; return the segments and the picture of their numbers."""
    found = find_segments(source, SegmentSettings(), str(folder))
    return found, found.region_of[read_raster(found.numbers.path)[0]] + 1


@pytest.fixture(scope="module")
def segments(open_demo, tmp_path_factory):
    return segments_of(open_demo(), tmp_path_factory.mktemp("segments"))


@pytest.fixture(scope="module")
def mean_ndvi(open_demo, segments):
    read_ndvi = partial(read_index, "ndvi", open_demo(_RED_NIR))
    return classify_segments(segments[0], read_ndvi, "NDVI", "manual", DEFAULT_CLASSES).statistics


class TestDemo:
    @pytest.mark.parametrize(
        ("scaling", "bands", "recorded"),
        [("standard", (), 2447375042), ("none", (), 2839266961), ("lab", (3, 2, 1), 4245035222)],
    )
    def test_kmeans(self, open_demo, tmp_path, scaling, bands, recorded):
        assert kmeans_map(open_demo(bands), tmp_path, scaling) == recorded

    @pytest.mark.parametrize(("sample_size", "recorded"), [(50_000, 4116763441), (300, 1998801073)])
    def test_kmeans_of_segments(self, open_demo, tmp_path, sample_size, recorded):
        source = open_demo()
        segments, measured = measure_segments(source, SegmentSettings(), str(tmp_path))
        model = fit_kmeans(source, sample_size=sample_size, segments=measured)
        labels = classify_segments_by_means(segments, measured, model).labels
        assert checksum(labels) == recorded

    def test_segments(self, segments):
        assert checksum(segments[1]) == 6763358

    @pytest.mark.parametrize(
        ("method", "class_count", "recorded"),
        [("manual", 0, 1687312258), ("kmeans", 4, 2573522852), ("otsu", 3, 3821096406)],
    )
    def test_ndvi_classes(self, segments, mean_ndvi, method, class_count, recorded):
        mean = mean_ndvi.mean[0]
        thresholds, _ = manual_classes(DEFAULT_CLASSES)
        if method != "manual":
            thresholds = find_thresholds(method, mean, mean_ndvi.count, class_count)
        of_segment = np.append(0, classify_values(mean, thresholds))
        assert checksum(of_segment[segments[1]]) == recorded


@pytest.mark.parametrize(
    ("name", "bands", "scaling", "recorded"),
    [
        ("naip_nd_20150926_rgbn_5m", (), "standard", 565770314),
        ("rst_s2_12band_f32", (), "standard", 2851426264),
        ("rst_s2_12band_f32", (4, 3, 2), "lab", 3721755130),
        ("l8_224078_bgr_u16_collar_nd0", (3, 2, 1), "lab", 3307946391),
    ],
)
def test_kmeans_of_other_images(open_image, tmp_path, name, bands, scaling, recorded):
    assert kmeans_map(open_image(name, bands), tmp_path, scaling) == recorded


@pytest.mark.parametrize(
    ("name", "recorded"),
    [
        ("naip_nd_20150926_rgbn_5m", 2050726026),
        ("nl_gorinchem_rgb_25cm", 923086813),
        ("rst_s2_12band_f32", 44013998),
    ],
)
def test_segments_of_other_images(open_image, tmp_path, name, recorded):
    assert checksum(segments_of(open_image(name), tmp_path)[1]) == recorded

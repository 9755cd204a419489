"""Samples of an image and a sample model without a look at it: for tests of what is done with them."""

from dataclasses import asdict

import numpy as np
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.classification.model_file import described_image
from landcover_segmentation.core.classification.sample_pixels import draw_pixels
from landcover_segmentation.core.classification.samples import SampleModel, TrainingTable
from landcover_segmentation.core.raster.sampling import sample_pixels
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.label_raster import SegmentRaster
from landcover_segmentation.core.regions.segment_features import measure_features
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from osgeo import gdal, ogr, osr


def save_samples(image, path):
    """Save 48 points over an image, "Dark" or "Bright" as their pixels in the first band are."""
    dataset = gdal.Open(image)
    values, (left, width, _, top, _, height) = (
        dataset.GetRasterBand(1).ReadAsArray(),
        dataset.GetGeoTransform(),
    )
    rows, columns = (np.linspace(0, size, count + 2)[1:-1] for size, count in zip(values.shape, (6, 8)))
    middle = np.median(values)
    package = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = package.CreateLayer("samples", osr.SpatialReference(dataset.GetProjection()), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for row, column in np.stack(np.meshgrid(rows, columns, indexing="ij"), axis=-1).reshape(-1, 2).tolist():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("class", "Bright" if values[int(row), int(column)] > middle else "Dark")
        x, y = left + column * width, top + row * height
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
        layer.CreateFeature(feature)


def save_sample_model(image, segments, path):
    """Save a model whose classes are the darker and the brighter half of the segments of an image."""
    source = RasterSource.open(image)
    segments = SegmentRaster.open(segments)
    features = measure_features(source, segments)
    brightness = features.values[:, 0]
    table = TrainingTable(
        names=features.names,
        groups=features.groups,
        values=features.values,
        labels=np.where(brightness > np.median(brightness), 2, 1),
        blocks=np.arange(len(features)),
        pixels=draw_pixels(source, segments, np.arange(len(features))),
    )
    SampleModel(
        **described_image(source, sample_pixels(source, 1000)),
        classes=(LandCoverClass(1, "Dark", "#17613b"), LandCoverClass(2, "Bright", "#fceab1")),
        table=table,
        versions={"numpy": np.__version__},
        segmentation=asdict(SegmentSettings()),
    ).save(path)

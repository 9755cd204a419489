"""Class areas by zone beside QGIS's own zonal histogram: seconds, and whether they count the same.

The zones are Voronoi polygons of random points over a mosaic of the NAIP scene, classified by k-means. No
centre of a pixel lies exactly on a border between them, where the two rules differ.

usage: tools/python.sh benchmarks/class_areas.py [--size N] [--zones N] [--repeat N] [--folder FOLDER]
"""

import argparse
import os
import tempfile
from pathlib import Path

import measuring
import numpy as np
from osgeo import gdal, ogr, osr
from scipy.spatial import Voronoi

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--size", type=int, default=4096)
parser.add_argument("--zones", type=int, default=500)
parser.add_argument("--repeat", type=int, default=3)
parser.add_argument("--folder", help="keep the mosaic and the map here")
options = parser.parse_args()
gdal.UseExceptions()
ogr.UseExceptions()


def write_zones(raster, path):
    """Write Voronoi polygons that cover a raster, cut at its border."""
    dataset = gdal.Open(raster)
    left, pixel, _, top, _, height = dataset.GetGeoTransform()
    size = np.array([dataset.RasterXSize * pixel, dataset.RasterYSize * height])
    points = np.random.RandomState(0).uniform(0, 1, (options.zones, 2))
    mirrors = (((-1, 1), (0, 0)), ((-1, 1), (2, 0)), ((1, -1), (0, 0)), ((1, -1), (0, 2)))
    around = [points, *(points * flip + shift for flip, shift in mirrors)]
    cells = Voronoi(np.concatenate(around))
    Path(path).unlink(missing_ok=True)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = file.CreateLayer("zones", osr.SpatialReference(dataset.GetProjection()), ogr.wkbPolygon)
    for region in cells.point_region[: options.zones]:
        corners = (left, top) + np.clip(cells.vertices[cells.regions[region]], 0, 1) * size
        ring = ",".join(f"{x:.17g} {y:.17g}" for x, y in [*corners, corners[0]])
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)


def histogram(path):
    """Return the counts of zonalhistogram by zone and value, of those that are not zero."""
    layer = ogr.Open(path)
    return {
        (number, int(name[5:])): int(value)
        for number, feature in enumerate(layer.GetLayer(0))
        for name, value in feature.items().items()
        if name.startswith("HISTO") and name[5:].isdigit() and value
    }


def table(path):
    """Return the counts of our table by zone and value."""
    layer = ogr.Open(path)
    return {(row["zone"] - 1, row["class"]): row["pixels"] for row in layer.GetLayer(0)}


with tempfile.TemporaryDirectory() as temporary:
    folder = options.folder or temporary
    raster, zones = f"{folder}/classes_{options.size}.tif", f"{temporary}/zones.gpkg"
    if not os.path.exists(raster):
        image = measuring.mosaic(folder, options.size)
        measuring.run_algorithm("landcover:kmeans", {"INPUT": image, "OUTPUT": raster})
    write_zones(raster, zones)
    theirs, ours = f"{temporary}/theirs.gpkg", f"{temporary}/ours.gpkg"
    runs = {
        "native:zonalhistogram": ("native:zonalhistogram", {
            "INPUT_RASTER": raster, "RASTER_BAND": 1, "INPUT_VECTOR": zones, "COLUMN_PREFIX": "HISTO",
            "OUTPUT": theirs}),
        "landcover:classareas, centre": ("landcover:classareas", {
            "CLASSIFIED": raster, "ZONES": zones, "TABLE": ours}),
        "landcover:classareas, share": ("landcover:classareas", {
            "CLASSIFIED": raster, "ZONES": zones, "COVERAGE": "share", "TABLE": f"{temporary}/share.gpkg"}),
        "landcover:classareas, centre, all outputs": ("landcover:classareas", {
            "CLASSIFIED": raster, "ZONES": zones, "TABLE": f"{temporary}/all.gpkg",
            "POLYGONS": f"{temporary}/polygons.gpkg", "REPORT": f"{temporary}/report.html"}),
    }  # fmt: skip
    seconds, peaks = {label: [] for label in runs}, {label: [] for label in runs}
    for _ in range(options.repeat):
        for label, (name, parameters) in runs.items():
            for key in ("OUTPUT", "TABLE", "POLYGONS"):
                Path(parameters.get(key, f"{temporary}/none")).unlink(missing_ok=True)
            taken, peak, _ = measuring.run_algorithm(name, parameters)
            seconds[label].append(taken)
            peaks[label].append(peak)
    print(f"{options.size} x {options.size} pixels, {options.zones} zones")
    medians = [measuring.row(label, seconds[label], peaks[label]) for label in runs]
    print(f"  centre takes {medians[1] / medians[0]:.3f} of the time of zonalhistogram (bar: 1)")
    counted, counts = histogram(theirs), table(ours)
    differ = sum(counted.get(key) != counts.get(key) for key in counted.keys() | counts.keys())
    print(f"  entries that differ: {differ} of {len(counts)}; pixels: {sum(counted.values()):,} and "
          f"{sum(counts.values()):,.0f} of {options.size**2:,}")  # fmt: skip
    whole, edge = sum(table(f"{temporary}/share.gpkg").values()), options.size**2
    print(f"  by share the zones hold {whole:.9f} pixels: relative error {abs(whole - edge) / edge:.1e}")

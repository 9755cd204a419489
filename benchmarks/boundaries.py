"""Speed of polygons and lines beside gdal_polygonize, and what simplification does to the map.

usage: tools/python.sh benchmarks/boundaries.py [--size N] [--repeat N] [--folder FOLDER] [--map RASTER ...]

The map is judged by GEOS: invalid polygons, the area that no polygon covers and the area that several do.
"""

import argparse
import shutil
import tempfile
from pathlib import Path

import measuring
import numpy as np
from osgeo import gdal, ogr

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--size", type=int, default=4096)
parser.add_argument("--repeat", type=int, default=3)
parser.add_argument("--folder", help="keep the mosaics here")
parser.add_argument(
    "--map", nargs="*", default=[], help="judge these class rasters instead of measuring speed"
)
options = parser.parse_args()
ogr.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")


def polygonized(raster, folder):
    """Run gdal_polygonize; return the seconds and the file."""
    path = Path(folder, "gdal.gpkg")
    path.unlink(missing_ok=True)
    command = shutil.which("gdal_polygonize.py") or shutil.which("gdal_polygonize")
    seconds, peak, _ = measuring.run_process([command, "-q", raster, path, "regions", "value"])
    return seconds, peak, path


def boundaries(raster, folder, **parameters):
    """Run our algorithm; return the seconds, the peak memory and the file of the polygons."""
    outputs = {"POLYGONS": f"{folder}/polygons.gpkg", "LINES": f"{folder}/lines.gpkg"}
    for path in outputs.values():
        Path(path).unlink(missing_ok=True)
    seconds, peak, _ = measuring.run_algorithm(
        "landcover:boundaries", {"INPUT": raster, **outputs, **parameters}
    )
    return seconds, peak, outputs["POLYGONS"]


def judge(label, geometries, covered):
    """Print how many polygons are invalid, and the areas without a polygon and with several."""
    whole, total, invalid, empty = ogr.Geometry(ogr.wkbMultiPolygon), 0.0, 0, 0
    for geometry in geometries:
        total += geometry.Area()
        empty += geometry.IsEmpty()
        if not geometry.IsValid():
            invalid += 1
            geometry = geometry.MakeValid()
        for part in range(max(geometry.GetGeometryCount(), 1)):
            piece = (
                geometry if geometry.GetGeometryType() == ogr.wkbPolygon else geometry.GetGeometryRef(part)
            )
            if piece.GetGeometryType() == ogr.wkbPolygon:
                whole.AddGeometry(piece)
            if piece is geometry:
                break
    union = whole.UnionCascaded().Area()
    print(
        f"  {label:34} invalid {invalid:6}  vanished {empty:4}  gaps {covered - union:12.3f}  "
        f"overlaps {max(total - union, 0):12.3f}  error of the total {total - covered:12.3f}",
        flush=True,
    )


def geometries(path, simplified=0.0):
    """Yield the geometries of a file, each simplified by itself if wanted."""
    source = ogr.Open(str(path))
    for feature in source.GetLayer(0):
        geometry = feature.GetGeometryRef().Clone()
        yield geometry.Simplify(simplified) if simplified else geometry


def judge_map(raster, folder):
    """Judge the polygons of a raster, as they are and simplified to one pixel."""
    dataset = gdal.Open(raster)
    band, pixel = dataset.GetRasterBand(1), abs(dataset.GetGeoTransform()[1])
    valid = sum(
        int(np.count_nonzero(band.GetMaskBand().ReadAsArray(0, row, band.XSize, 1)))
        for row in range(band.YSize)
    )
    covered = valid * abs(dataset.GetGeoTransform()[1] * dataset.GetGeoTransform()[5])
    print(f"{Path(raster).name}: {band.XSize} x {band.YSize}, pixels of {pixel:g}")
    _, _, path = polygonized(raster, folder)
    judge("gdal_polygonize", geometries(path), covered)
    judge("  each simplified to 1 pixel", geometries(path, pixel), covered)
    for label, parameters in (
        ("landcover:boundaries", {}),
        ("  SIMPLIFY 1 pixel", {"SIMPLIFY": pixel}),
        ("  SIMPLIFY 1 pixel, SMOOTH 2", {"SIMPLIFY": pixel, "SMOOTH": 2}),
    ):
        judge(label, geometries(boundaries(raster, folder, **parameters)[2]), covered)


with tempfile.TemporaryDirectory() as folder:
    for raster in options.map:
        judge_map(raster, folder)
    if not options.map:
        image = measuring.mosaic(options.folder or folder, options.size)
        raster = f"{options.folder or folder}/segments_{options.size}.tif"
        if not Path(raster).exists():
            measuring.run_algorithm("landcover:segment", {"INPUT": image, "OUTPUT": raster})
        theirs, ours, peaks, smooth, smooth_peaks = [], [], [], [], []
        for _ in range(options.repeat):
            theirs.append(polygonized(raster, folder)[0])
            for parameters, taken, highest in (
                ({}, ours, peaks),
                ({"SIMPLIFY": 1, "SMOOTH": 2}, smooth, smooth_peaks),
            ):
                seconds, peak, _ = boundaries(raster, folder, **parameters)
                taken.append(seconds)
                highest.append(peak)
        print(f"segments of {options.size} x {options.size}")
        other = measuring.row("gdal_polygonize.py into GeoPackage", theirs)
        own = measuring.row("landcover:boundaries, polygons and lines into GeoPackage", ours, peaks)
        print(f"  {own / other:.2f} times (bar: 2)")
        measuring.row("the same with SIMPLIFY=1 SMOOTH=2", smooth, smooth_peaks)

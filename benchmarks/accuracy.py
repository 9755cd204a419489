"""Accuracy of both pipelines beside the literal recipes, on every labelled image of the shared folder.

Every cluster takes the class of the reference that it overlaps most ("majority"). Figures are averages over
3 to 12 classes: overall accuracy, kappa, and Dice averaged over the classes of the reference.

- kmeans: `landcover:kmeans` with its defaults; recipe: scikit-learn's KMeans on the raw pixels.
- ndvi: `landcover:segmentndvi` with its default classes and with 3 to 12 classes by k-means of the means of
  the segments; recipe: scikit-image's quickshift(kernel_size=3, max_dist=6, ratio=0.5, convert2lab=False) on
  the raw image, the mean NDVI of each segment, classed in the same way. Images without near infrared are
  left out.

With --large: time and memory of comparing 10240 x 10240 class rasters, beside reading both.

usage: tools/python.sh benchmarks/accuracy.py [--large] [IMAGE...]
"""

import argparse
import multiprocessing
import resource
import tempfile
import time
from functools import partial

import measuring
import numpy as np
from landcover_segmentation.core.accuracy.comparison import compare as compare_rasters
from landcover_segmentation.core.accuracy.metrics import match_clusters, measure_agreement
from landcover_segmentation.core.accuracy.placing import raster_reference
from landcover_segmentation.core.classification.kmeans import fit_kmeans
from landcover_segmentation.core.classification.thresholds import (
    DEFAULT_CLASSES,
    classify_values,
    find_thresholds,
    manual_classes,
)
from landcover_segmentation.core.execution import run_ordered
from landcover_segmentation.core.pipelines.kmeans import classify_kmeans
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.indices import read_index
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions.zonal import zonal_statistics
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from osgeo import gdal, ogr

gdal.UseExceptions()
CLUSTERS = range(3, 13)
#: Image, its reference, and its near infrared and red band where it has both.
LABELLED = (
    ("naip_va_rgbn_1m.tif", "naip_va_rgbn_1m_handref.tif", (4, 1)),
    ("nl_gorinchem_rgb_25cm.tif", "nl_gorinchem_rgb_25cm_handref.tif", None),
    ("rst_s2_12band_f32.tif", "rst_s2_12band_f32_polyref.tif", (8, 4)),
    ("rst_l5_7band_u8.tif", "rst_l5_7band_u8_polyref.tif", (4, 3)),
    ("leipzig_s2_8band_f32.tif", "leipzig_points.gpkg", (6, 3)),
    ("nc_l7_5band_u8.tif", "nc_landclass96_7class.tif", (4, 3)),
    ("nc_l7_5band_u8.tif", "nc_labelled_pixels_7class.tif", (4, 3)),
)


def read_reference(path, source):
    """Return the class of every pixel, 0 where there is none: from a raster, or from points by name."""
    if not path.endswith(".gpkg"):
        return gdal.Open(path).ReadAsArray().astype(np.int64)
    reference = np.zeros((source.height, source.width), np.int64)
    left, width, _, top, _, height = source.geotransform
    dataset = ogr.Open(path)
    points = [
        (feature["land_cover"], feature.GetGeometryRef().GetPoint_2D()) for feature in dataset.GetLayer()
    ]
    names = sorted({name for name, _ in points})
    for name, (x, y) in points:
        reference[int((y - top) / height), int((x - left) / width)] = names.index(name) + 1
    return reference


def figures(classes, reference, valid):
    """Return overall accuracy, kappa and mean Dice of clusters that take the class they overlap most."""
    labelled = (reference > 0) & valid
    counts = np.zeros((classes.max() + 1, reference.max() + 1), np.int64)
    np.add.at(counts, (classes[labelled], reference[labelled]), 1)
    counts = counts[:, 1:]
    matrix = np.zeros((counts.shape[1],) * 2, np.int64)
    class_of = match_clusters(counts, "majority")
    np.add.at(matrix, class_of[class_of >= 0], counts[class_of >= 0])
    agreement = measure_agreement(matrix)
    return agreement.overall, agreement.kappa, agreement.mean_f1


def our_kmeans(source, clusters):
    with tempfile.TemporaryDirectory() as folder:
        classify_kmeans(source, fit_kmeans(source, clusters), f"{folder}/classes.tif", workspace=folder)
        return gdal.Open(f"{folder}/classes.tif").ReadAsArray().astype(np.int64)


def literal_kmeans(values, valid, clusters):
    from sklearn.cluster import KMeans

    classes = np.zeros(valid.shape, np.int64)
    estimator = KMeans(n_clusters=clusters, n_init=10, random_state=0)
    classes[valid] = estimator.fit_predict(values[:, valid].T.astype(np.float64)) + 1
    return classes


def our_segments(source):
    with tempfile.TemporaryDirectory() as folder:
        return find_segments(source, SegmentSettings(), folder).read(whole(source))


def literal_segments(values):
    from skimage.segmentation import quickshift

    image = np.ascontiguousarray(np.moveaxis(values, 0, -1))
    return quickshift(image, kernel_size=3, max_dist=6, ratio=0.5, convert2lab=False, channel_axis=-1)


def index_means(segments, source, bands):
    """Return the mean NDVI and the valid pixels of each segment."""
    read = partial(read_index, "ndvi", RasterSource.open(source.path, bands))
    statistics = zonal_statistics(lambda window: segments, read, [whole(source)], segments.max() + 1)
    return statistics.mean[0], statistics.count


def index_classes(segments, mean, count, clusters):
    """Return the class of every pixel by the mean of its segment: the default classes, or so many."""
    if clusters is None:
        thresholds, _ = manual_classes(DEFAULT_CLASSES)
    else:
        thresholds = find_thresholds("kmeans", mean, count, clusters)
    return np.where(segments >= 0, classify_values(mean, thresholds)[segments], 0).astype(np.int64)


def whole(source):
    return Window(0, 0, source.width, source.height)


def compare(image, reference, bands):
    """Print a line for each pipeline and its recipe."""
    source = RasterSource.open(str(measuring.IMAGERY / image))
    values, valid = source.read(whole(source))
    truth = read_reference(str(measuring.IMAGERY / reference), source)
    maps = {
        "kmeans": {
            "ours": [our_kmeans(source, k) for k in CLUSTERS],
            "recipe": [literal_kmeans(values, valid, k) for k in CLUSTERS],
        }
    }
    if bands:
        segments = {"ours": our_segments(source), "recipe": literal_segments(values)}
        means = {who: index_means(found, source, bands) for who, found in segments.items()}
        maps["ndvi 4"] = {who: [index_classes(segments[who], *means[who], None)] for who in segments}
        maps["ndvi k"] = {
            who: [index_classes(segments[who], *means[who], k) for k in CLUSTERS] for who in segments
        }
    for pipeline, by_whom in maps.items():
        results = {
            who: np.array([figures(classes, truth, valid) for classes in made])
            for who, made in by_whom.items()
        }
        ours, recipe = results["ours"].mean(axis=0), results["recipe"].mean(axis=0)
        told = "  ".join(
            f"{own:.4f} {other:.4f} {100 * (own - other):+6.2f}" for own, other in zip(ours, recipe)
        )
        worst = 100 * (results["ours"] - results["recipe"])[:, 0].min()
        print(f"{reference:34} {pipeline:7} {told}  {worst:+6.2f}", flush=True)


def write_large(path, classes, size=10240):
    """Write a class raster of copies of a picture."""
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, size, size, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=LZW"]
    )
    copies = [-(-size // side) for side in classes.shape]
    dataset.SetGeoTransform((680800, 1, 0, 4207700, 0, -1))
    dataset.SetProjection(gdal.Open(str(measuring.IMAGERY / LABELLED[0][0])).GetProjection())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(np.tile(classes, copies)[:size, :size])


def make_large(folder):
    """Write a map, a reference on its grid, and the same in degrees."""
    source = RasterSource.open(str(measuring.IMAGERY / LABELLED[0][0]))
    write_large(f"{folder}/map.tif", our_kmeans(source, 5).astype(np.uint8))
    drawn = gdal.Open(str(measuring.IMAGERY / LABELLED[0][1])).ReadAsArray()
    write_large(f"{folder}/reference.tif", np.maximum(drawn, 1))
    gdal.Warp(f"{folder}/degrees.tif", f"{folder}/reference.tif", dstSRS="EPSG:4326")


def measure_large(folder):
    """Print the time of comparing large rasters, that of reading both, and the peak memory so far."""
    process = multiprocessing.Process(target=make_large, args=(folder,))  # its memory does not count
    process.start()
    process.join()
    source = RasterSource.open(f"{folder}/map.tif", (1,), labels=True)
    for name in ("reference", "degrees"):
        other = RasterSource.open(f"{folder}/{name}.tif", (1,), labels=True)
        reference = raster_reference(source, other, folder)
        start = time.perf_counter()
        for _ in run_ordered(partial(read_both, source, reference.labels), source.windows(512)):
            pass
        reading = time.perf_counter() - start
        compare_rasters(source, reference, "majority")
        comparing = time.perf_counter() - start - reading
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{name:10} reading {reading:.2f} s, comparing {comparing:.2f} s, {peak:.0f} MB", flush=True)


def read_both(source, labels, window):
    source.read(window)
    labels.read(window)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("images", nargs="*", help="names of images, all unless given")
    parser.add_argument("--large", action="store_true", help="time and memory at 10240 x 10240 instead")
    options = parser.parse_args()
    if options.large:
        with tempfile.TemporaryDirectory() as folder:
            measure_large(folder)
        raise SystemExit
    print(f"{'':42} {'overall: ours, recipe, points':21} {'  kappa':22} {'mean Dice':20} worst overall")
    for labelled in LABELLED:
        if not options.images or labelled[0] in options.images:
            compare(*labelled)

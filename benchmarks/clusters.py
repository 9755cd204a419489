"""How often the suggested number of clusters is the true one, what it is on real images, its time and memory.

usage: tools/python.sh benchmarks/clusters.py [--halves] [--truth] [--real] [--large] [--seeds N]
    [--folder FOLDER]
"""

import argparse
import sys
import tempfile
from itertools import product

import measuring

sys.path.append(str(measuring.ROOT / "tests" / "support"))

from landcover_segmentation.core.classification.cluster_count import suggest_clusters
from landcover_segmentation.core.raster.source import RasterSource
from mosaics import class_mosaic
from rasters import ArraySource

#: Seeds of the mosaics that the rule was chosen on, and of those that it is reported on.
HALVES = {"chosen on": range(500, 503), "reported on": range(600, 603)}
COUNTS_OF_HALVES = (2, 3, 4, 5, 6, 8)
TRUE_COUNTS = (3, 4, 6, 8)
#: The rule was chosen on mosaics of other seeds.
FIRST_SEED = 200
MOSAICS = {
    "classes at least 6 deviations apart": {},
    "at least 4 deviations": {"separation": 4},
    "at least 4, of equal shares": {"separation": 4, "equal": True},
    "at least 6, smallest class from 1 %": {"smallest": 0.01},
    "nearest two just 6 deviations apart": {"separation": 6, "tight": True},
    "nearest two just 4": {"separation": 4, "tight": True},
    "nearest two just 3": {"separation": 3, "tight": True},
    "at least 6, pixels mixed over 3 x 3": {"mixed": 3},
    "at least 6, one band": {"bands": 1, "noise": 2},
}
REAL = {
    "naip_va_rgbn_1m": "standard",
    "naip_nd_20150926_rgbn_5m": "standard",
    "nl_gorinchem_rgb_25cm": "lab",
    "manila_rgb_10cm": "lab",
    "rst_s2_12band_f32": "standard",
    "rst_l5_7band_u8": "standard",
    "nc_l7_5band_u8": "standard",
    "leipzig_s2_8band_f32": "standard",
    "olinda_l7_6band_u8": "standard",
    "l8_224078_bgr_u16_collar_nd0": "standard",
}


def suggested(classes, seed, size, **options):
    """Return the number that is suggested for a mosaic."""
    image, _ = class_mosaic(classes, seed, size=size, **options)
    return suggest_clusters(ArraySource(image)).clusters


def print_halves():
    """Print how many suggestions are right, of the mosaics that the rule was chosen on and of others."""
    for name, seeds in HALVES.items():
        for flat, equal, noise in product((0, 1), (True, False), (9, 20)):
            kind = {"separation": 4, "flat": flat, "equal": equal, "noise": noise}
            tried = list(product(COUNTS_OF_HALVES, seeds))
            found = [(count, suggested(count, seed, 80, **kind)) for count, seed in tried]
            wrong = ", ".join(f"{k} for {count}" for count, k in found if k != count)
            right = sum(k == count for count, k in found)
            print(f"{name:12} {kind}: {right} of {len(found)}  {wrong}", flush=True)


def print_truth(seeds):
    """Print how many of the seeds give the true number, and every other suggestion."""
    print(f"{'mosaic':40}", *(f"{f'{count} classes':>18}" for count in TRUE_COUNTS))
    for name, options in MOSAICS.items():
        cells = []
        for count in TRUE_COUNTS:
            found = [suggested(count, seed, 96, **options) for seed in range(FIRST_SEED, FIRST_SEED + seeds)]
            others = sorted(k for k in found if k != count)
            cells.append(f"{found.count(count)}/{seeds} {','.join(map(str, others))}")
        print(f"{name:40}", *(f"{cell:>18}" for cell in cells), flush=True)


def print_real():
    """Print the suggestion for each real image."""
    for name, scaling in REAL.items():
        found = suggest_clusters(RasterSource.open(str(measuring.IMAGERY / f"{name}.tif")), scaling=scaling)
        again = [each.clusters for each in found.candidates if each.is_found_again]
        print(
            f"{name:30} {scaling:9} k {found.clusters}, silhouette {found.chosen.silhouette:.2f}, "
            f"elbow {found.elbow}, found again {again}",
            flush=True,
        )
        for sentence in (found.reason, found.alternatives, *found.warnings):
            print(f"    {sentence}")


def print_large(folder):
    """Print time and memory for 2 to 10 clusters at 10240 x 10240."""
    image = measuring.mosaic(folder, 10240)
    report = f"{folder}/report.html"
    seconds, peak, _ = measuring.run_algorithm(
        "landcover:suggestclusters", {"INPUT": image, "REPORT": report}
    )
    measuring.row("suggestclusters, 10240 x 10240 x 4 (bars: 60 s, 500 MB)", [seconds], [peak])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--halves", action="store_true", help="what the rule was chosen on (half an hour)")
    parser.add_argument("--truth", action="store_true", help="mosaics of known classes (half an hour)")
    parser.add_argument("--real", action="store_true", help="the images of the shared folder")
    parser.add_argument("--large", action="store_true", help="time and memory at 10240 x 10240")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--folder", help="keep the mosaic here")
    options = parser.parse_args()
    if options.halves:
        print_halves()
    if options.truth:
        print_truth(options.seeds)
    if options.real:
        print_real()
    if options.large:
        with tempfile.TemporaryDirectory() as folder:
            print_large(options.folder or folder)

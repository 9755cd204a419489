"""Accuracy from 10, 20 and 50 labelled segments, and what suggested labels are worth beside random ones.

Segments are those that `landcover:segment` makes by default. A label is the class of the reference that most
labelled pixels of the segment have; accuracy is the share of the labelled pixels in all other segments that
get their class, the mean of 20 draws. One segment of each class is drawn first, the others from all.

The references were parted into two halves before anything was tried: of aerial images, of images with
polygons and of the others, one each (drawn by numpy.random.RandomState(15)). Methods were chosen on the first
half; the second is what the docs report.

With --next: labels one after the other, five at a time from five on, by chance (in proportion to the pixels)
and as `suggest_next` says, from one half of the segments; accuracy on the other half.

usage: tools/python.sh benchmarks/samples.py [--next] [--seeds 20] [--only METHOD...] [REFERENCE...]
"""

import argparse
import tempfile
from dataclasses import dataclass
from functools import partial

import accuracy
import measuring
import numpy as np
from landcover_segmentation.core.classification.next_samples import suggest_next
from landcover_segmentation.core.classification.sample_pixels import draw_pixels
from landcover_segmentation.core.classification.sample_votes import classify_segments
from landcover_segmentation.core.classification.samples import (
    DEFAULT_TREES,
    FittedForests,
    TrainingTable,
)
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.regions.graph import RegionGraph
from landcover_segmentation.core.regions.raster_graph import raster_graph
from landcover_segmentation.core.regions.segment_features import GROUPS, SegmentFeatures, measure_features
from landcover_segmentation.core.segmentation.methods import SegmentSettings

CHOSEN_ON = ("naip_va_rgbn_1m_handref.tif", "rst_s2_12band_f32_polyref.tif", "leipzig_points.gpkg")
REPORTED_ON = (
    "nl_gorinchem_rgb_25cm_handref.tif",
    "rst_l5_7band_u8_polyref.tif",
    "nc_landclass96_7class.tif",
    "nc_labelled_pixels_7class.tif",
)
SIZES = (10, 20, 50)
FEW = ("mean", "spread", "index")
#: Of the forests of pixels; 50 make no difference.
PIXEL_TREES = 20
#: Of --next: labels at the beginning, labels that come at once, labels at the end.
START, STEP, END = 5, 5, 40


@dataclass(frozen=True)
class Scene:
    """An image, its segments, and what the reference says of them."""

    source: RasterSource
    segments: object
    features: SegmentFeatures
    graph: RegionGraph
    #: Pixels of each class of the reference in each segment.
    counts: np.ndarray
    #: Values, segment and class (-1 where none is known) of every valid pixel, segment by segment.
    pixels: np.ndarray
    segment_of: np.ndarray
    class_of: np.ndarray
    column: np.ndarray
    row: np.ndarray

    @classmethod
    def open(cls, reference_name, folder):
        [image] = [image for image, name, _ in accuracy.LABELLED if name == reference_name]
        source = RasterSource.open(str(measuring.IMAGERY / image))
        reference = accuracy.read_reference(str(measuring.IMAGERY / reference_name), source)
        segments = find_segments(source, SegmentSettings(), folder)
        values, valid = source.read(accuracy.whole(source))
        regions = segments.read(accuracy.whole(source)).astype(np.int64)
        counts = np.zeros((len(segments), reference.max()), np.int64)
        known = (reference > 0) & valid
        np.add.at(counts, (regions[known], reference[known] - 1), 1)
        row, column = np.nonzero(valid)
        in_order = np.argsort(regions[valid], kind="stable")
        segment_of = regions[valid][in_order]
        middles = (np.bincount(regions[valid], place, len(segments)) for place in (column, row))
        return cls(
            source,
            segments,
            measure_features(source, segments),
            raster_graph(segments, source.windows(512)),
            counts,
            values[:, valid].T[in_order].astype(np.float32),
            segment_of,
            reference[valid][in_order] - 1,
            *(sums / segments.pixels for sums in middles),
        )

    @property
    def labels(self):
        return self.counts.argmax(axis=1)

    def values(self, groups):
        return self.features.values[:, [group in groups for group in self.features.groups]]

    def draw(self, count, seed):
        """Return segments with a label: one of each class, and others, drawn from all."""
        generator = np.random.RandomState(1000 + seed)
        known = generator.permutation(np.flatnonzero(self.counts.any(axis=1)))
        _, first = np.unique(self.labels[known], return_index=True)
        return np.concatenate([known[first], np.delete(known, first)])[: max(count, len(first))]

    def accuracy(self, classes, tested):
        """Return the share of the labelled pixels of some segments that get their class."""
        counts = self.counts[tested]
        return counts[np.arange(len(counts)), classes[tested]].sum() / counts.sum()

    def others(self, drawn):
        """Return the segments with a reference that were not drawn."""
        return np.setdiff1d(np.flatnonzero(self.counts.any(axis=1)), drawn)


def forest(kind, groups, scene, drawn, seed, trees=DEFAULT_TREES):
    """Class segments by a forest of scikit-learn on their features."""
    import sklearn.ensemble

    values = scene.values(groups)
    model = getattr(sklearn.ensemble, kind)(n_estimators=trees, random_state=seed)
    classes = model.fit(values[drawn], scene.labels[drawn]).predict(values)
    return scene.accuracy(classes, scene.others(drawn))


def pixel_forest(voting, scene, drawn, seed):
    """Class pixels by a random forest on 200 pixels of each segment; where they vote, segments."""
    from sklearn.ensemble import RandomForestClassifier

    generator, places = np.random.RandomState(seed), []
    for segment in drawn:
        own = np.arange(*np.searchsorted(scene.segment_of, [segment, segment + 1]))
        places.append(own if len(own) <= 200 else generator.choice(own, 200, replace=False))
    places = np.concatenate(places)
    model = RandomForestClassifier(n_estimators=PIXEL_TREES, random_state=seed)
    model.fit(scene.pixels[places], scene.labels[scene.segment_of[places]])
    tested = scene.others(drawn)
    judged = np.isin(scene.segment_of, tested) & (voting | (scene.class_of >= 0))
    shares, segment_of = model.predict_proba(scene.pixels[judged]), scene.segment_of[judged]
    if not voting:
        return (model.classes_[shares.argmax(axis=1)] == scene.class_of[judged]).mean()
    votes = np.stack([np.bincount(segment_of, share, len(scene.segments)) for share in shares.T], axis=1)
    return scene.accuracy(model.classes_[votes.argmax(axis=1)], tested)


def fit(scene, groups, drawn, seed):
    """Fit the forests of the plugin; class values are places of classes + 1."""
    drawn = np.sort(drawn)
    table = TrainingTable(
        names=(),
        groups=(),
        values=scene.values(groups)[drawn],
        labels=scene.labels[drawn] + 1,
        blocks=np.arange(len(drawn)),
        pixels=draw_pixels(scene.source, scene.segments, drawn),
    )
    return FittedForests.fit(table, DEFAULT_TREES, seed), table


def votes_of(scene, groups, drawn, seed, with_neighbors=True):
    """Return what the plugin says of the segments."""
    fitted, table = fit(scene, groups, drawn, seed)
    graph = scene.graph
    if not with_neighbors:
        nobody = np.empty(0, np.int64)
        graph = RegionGraph.from_pairs(len(scene.segments), nobody, nobody, nobody)
    values, drawn = scene.values(groups), np.sort(drawn)
    return classify_segments(fitted, values, scene.source, scene.segments, graph, drawn, table.labels)


def plugin(groups, scene, drawn, seed, with_neighbors=True):
    votes = votes_of(scene, groups, drawn, seed, with_neighbors)
    return scene.accuracy(votes.of_segment - 1, scene.others(drawn))


def self_training(scene, drawn, seed):
    """Fit extra trees once more with segments of which they were sure, at half the weight (Yarowsky 1995)."""
    from sklearn.ensemble import ExtraTreesClassifier

    values, labels = scene.values(FEW), scene.labels[drawn]
    model = ExtraTreesClassifier(n_estimators=DEFAULT_TREES, random_state=seed)
    pool = np.setdiff1d(np.arange(len(values)), drawn)
    pool = np.random.RandomState(seed).permutation(pool)[:1000]
    shares = model.fit(values[drawn], labels).predict_proba(values[pool])
    given = model.classes_[shares.argmax(axis=1)]
    sure = np.argsort(-shares.max(axis=1), kind="stable")
    sure = sure[shares.max(axis=1)[sure] >= 0.7]
    sure = np.concatenate([sure[given[sure] == value][:30] for value in model.classes_])
    weights = np.repeat([1, 0.5], [len(drawn), len(sure)])
    rows = np.concatenate([drawn, pool[sure]])
    model.fit(values[rows], np.concatenate([labels, given[sure]]), weights)
    return scene.accuracy(model.predict(values), scene.others(drawn))


def with_parts(scene, drawn, seed):
    """Fit extra trees on the segments and on the means and deviations of ten random parts of each."""
    from sklearn.ensemble import ExtraTreesClassifier

    generator, rows, labels = np.random.RandomState(seed), [], []
    for segment in drawn:
        own = scene.pixels[slice(*np.searchsorted(scene.segment_of, [segment, segment + 1]))]
        for part in [own, *(own[generator.random_sample(len(own)) < 0.3] for _ in range(10))]:
            if len(part):
                rows.append([*part.mean(axis=0), *part.std(axis=0), *part.min(axis=0), *part.max(axis=0)])
                labels.append(scene.labels[segment])
    model = ExtraTreesClassifier(n_estimators=DEFAULT_TREES, random_state=seed).fit(rows, labels)
    classes = model.predict(scene.values(("mean", "spread")))
    return scene.accuracy(classes, scene.others(drawn))


METHODS = {
    "random forest, means": partial(forest, "RandomForestClassifier", ("mean",)),
    "random forest, means and spread": partial(forest, "RandomForestClassifier", ("mean", "spread")),
    "random forest of pixels, votes": partial(pixel_forest, True),
    "random forest of pixels alone": partial(pixel_forest, False),
    "extra trees, means and spread": partial(forest, "ExtraTreesClassifier", ("mean", "spread")),
    "extra trees, means, spread, indices": partial(forest, "ExtraTreesClassifier", FEW),
    "extra trees, all features": partial(forest, "ExtraTreesClassifier", GROUPS),
    "extra trees, with random parts": with_parts,
    "extra trees, self-training": self_training,
    "segments and pixels, no neighbours": partial(plugin, FEW, with_neighbors=False),
    "the plugin, means, spread, indices": partial(plugin, FEW),
    "the plugin": partial(plugin, GROUPS),
}


def compare_methods(names, methods, seeds):
    """Print the accuracy of every method on every reference."""
    totals = {}
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene.open(name, folder)
            for label in methods:
                found = [
                    [METHODS[label](scene, scene.draw(size, seed), seed) for seed in range(seeds)]
                    for size in SIZES
                ]
                totals.setdefault(label, []).append(np.mean(found, axis=1))
                tell(name, label, totals[label][-1])
    for label, rows in totals.items():
        tell("mean", label, np.mean(rows, axis=0))


def tell(name, label, figures):
    print(f"{name:34} {label:36}", *(f"{figure:.4f}" for figure in figures), flush=True)


def curve(scene, suggesting, seed):
    """Return the accuracy after every round of labels."""
    generator = np.random.RandomState(seed)
    known = generator.permutation(np.flatnonzero(scene.counts.any(axis=1)))
    tested, pool = np.split(known, [len(known) // 2])
    weights = scene.segments.pixels[pool] / scene.segments.pixels[pool].sum()
    by_chance = generator.choice(pool, len(pool), replace=False, p=weights)
    labels = scene.labels[by_chance]
    second = max(np.flatnonzero(labels != labels[0])[0], START - 1)
    if len(np.unique(labels[:START])) < 2:
        by_chance[[START - 1, second]] = by_chance[[second, START - 1]]
    candidates = np.isin(np.arange(len(scene.segments)), pool)
    drawn, found = by_chance[:START], []
    while True:
        votes = votes_of(scene, GROUPS, drawn, seed)
        found.append(scene.accuracy(votes.of_segment - 1, tested))
        if len(found) > (END - START) // STEP:
            return found
        if suggesting:
            places = scene.column, scene.row, scene.segments.pixels
            values = scene.values(GROUPS)
            more = suggest_next(values, votes, *places, drawn, STEP, candidates)
        else:
            more = by_chance[len(drawn) : len(drawn) + STEP]
        drawn = np.concatenate([drawn, more])


def compare_suggestions(names, seeds):
    """Print accuracy by number of labels, and the share of the labels that suggestions need."""
    sizes = np.arange(START, END + 1, STEP)
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene.open(name, folder)
            by_chance, suggested = (
                np.mean([curve(scene, suggesting, seed) for seed in range(seeds)], axis=0)
                for suggesting in (False, True)
            )
        tell(name, "by chance", by_chance)
        tell(name, "suggested", suggested)
        needed = np.interp(by_chance[1:], np.maximum.accumulate(suggested), sizes) / sizes[1:]
        worst = 100 * (suggested - by_chance).min()
        print(f"{name:34} labels needed {needed.mean():.2f}, at worst {worst:+.1f} points", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--next", action="store_true", help="compare suggested with random labels")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--only", nargs="+", default=list(METHODS), metavar="METHOD")
    parser.add_argument("references", nargs="*", help="all unless given")
    options = parser.parse_args()
    references = options.references or (*CHOSEN_ON, *REPORTED_ON)
    if options.next:
        compare_suggestions(references, options.seeds)
    else:
        compare_methods(references, options.only, options.seeds)

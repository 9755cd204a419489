"""Draw the pictures of docs/how-it-works.md: links of quickshift, small segments merged, a valley and none.

usage: tools/python.sh benchmarks/how_pictures.py
"""

import tempfile

import measuring
import numpy as np
from landcover_segmentation.core.pipelines.segments import find_segments
from landcover_segmentation.core.raster.features import BandStretch
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.raster.tiles import Window
from landcover_segmentation.core.regions.numbering import follow
from landcover_segmentation.core.segmentation.methods import SegmentSettings
from landcover_segmentation.core.segmentation.quickshift import Quickshift
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from osgeo import gdal

IMAGES = measuring.ROOT / "docs" / "images"
SCENE = measuring.ROOT / "demo" / "olinda_l7_6band_u8.tif"
INK, ACCENT, SECOND = "#1d2226", "#ffd23f", "#17694d"


def scene():
    """Return the bands of the scene, and the visible ones as colours from 0 to 1."""
    bands = gdal.Open(str(SCENE)).ReadAsArray()
    visible = bands[[2, 1, 0]].astype(float)
    low, high = np.percentile(visible, [2, 98], axis=(1, 2), keepdims=True)
    return bands, np.clip((visible - low) / (high - low), 0, 1).transpose(1, 2, 0)


def boundaries(labels):
    """Return the edges between pixels of different labels, in pixels from the upper left centre."""
    rows, columns = np.nonzero(labels[:, 1:] != labels[:, :-1])
    upright = [[(x + 0.5, y - 0.5), (x + 0.5, y + 0.5)] for x, y in zip(columns, rows)]
    rows, columns = np.nonzero(labels[1:] != labels[:-1])
    return upright + [[(x - 0.5, y + 0.5), (x + 0.5, y + 0.5)] for x, y in zip(columns, rows)]


def means(colors, labels):
    """Return each pixel in the mean colour of its label."""
    numbers = np.unique(labels, return_inverse=True)[1].ravel()
    sums = [np.bincount(numbers, band.ravel()) for band in colors.transpose(2, 0, 1)]
    return (np.stack(sums, axis=-1) / np.bincount(numbers)[:, None])[numbers].reshape(colors.shape)


def panels(titles, size=(11, 3.7)):
    """Return a figure with two panels without axes."""
    figure = Figure(figsize=size, dpi=120, layout="constrained")
    axes = figure.subplots(1, 2)
    for axis, title in zip(axes, titles):
        axis.set_title(title, loc="left", fontsize=12, color=INK)
        axis.set_xticks([])
        axis.set_yticks([])
    return figure, axes


def draw_quickshift(bands, colors):
    stretch = BandStretch.fit(bands.reshape(len(bands), -1).T)
    valid = np.ones(bands.shape[1:], bool)
    steps = Quickshift(3, 6, 0.5).parents(stretch.apply(bands, valid), valid)
    width = valid.shape[1]
    parents = (np.arange(valid.size) + steps.ravel()).astype(np.int64)
    labels = follow(parents.copy()).reshape(valid.shape)
    top, left, height, breadth = 318, 206, 22, 38
    part = np.s_[top : top + height, left : left + breadth]
    links = []
    for row, column in np.ndindex(height, breadth):
        parent = parents[(top + row) * width + left + column]
        end = (parent % width - left, parent // width - top)
        if -0.5 <= end[0] < breadth and -0.5 <= end[1] < height:
            links.append([(column, row), end])
    figure, axes = panels(["Each pixel is linked to a denser one nearby", "Trees of links are segments"])
    axes[0].imshow(colors[part], interpolation="nearest")
    axes[0].add_collection(LineCollection(links, colors="white", linewidths=0.7))
    axes[1].imshow(means(colors, labels)[part], interpolation="nearest")
    axes[1].add_collection(LineCollection(boundaries(labels[part]), colors="white", linewidths=1))
    for axis in axes:
        axis.axvline(breadth / 2 - 0.5, color=ACCENT, linestyle="--", linewidth=2)
        axis.set_xlabel("broken line: border of two tiles", color=INK)
        axis.set_xlim(-0.5, breadth - 0.5)
        axis.set_ylim(height - 0.5, -0.5)
    figure.savefig(IMAGES / "how-quickshift.png")


def draw_merging(colors):
    part = np.s_[190:250, 150:250]
    found = []
    with tempfile.TemporaryDirectory() as folder:
        source = RasterSource.open(str(SCENE))
        for area in (0, 30):
            regions = find_segments(source, SegmentSettings(min_area=area), folder)
            found.append((len(regions), regions.read(Window(0, 0, *colors.shape[1::-1]))))
    titles = [f"Quickshift: {found[0][0]:,} segments", f"Below 30 pixels merged: {found[1][0]:,} segments"]
    figure, axes = panels(titles, (11, 3.7))
    for axis, (_, labels) in zip(axes, found):
        axis.imshow(colors[part], interpolation="nearest")
        axis.add_collection(LineCollection(boundaries(labels[part]), colors=ACCENT, linewidths=0.8))
    figure.savefig(IMAGES / "how-merging.png")


def draw_valley():
    generator = np.random.default_rng(0)
    two = np.concatenate([generator.normal(-2, 0.8, 20000), generator.normal(2, 0.8, 20000)])
    one = generator.normal(0, 1.6, 40000)
    figure, axes = panels(
        ["Two kinds of ground: a valley between", "One kind, cut in two: no valley"], (11, 3)
    )
    for axis, values in zip(axes, (two, one)):
        first, second = values[values < 0], values[values >= 0]
        axis.hist([first, second], bins=np.linspace(-5, 5, 61), stacked=True, color=["#c19972", "#2a6cb0"])
        for center in (first.mean(), second.mean()):
            axis.axvline(center, color=INK, linestyle="--", linewidth=1)
        axis.set_xlabel("place on the line through the two centres", color=INK)
        axis.set_ylabel("pixels", color=INK)
        axis.spines[["top", "right"]].set_visible(False)
    figure.savefig(IMAGES / "how-valley.png")


if __name__ == "__main__":
    draw_quickshift(*scene())
    draw_merging(scene()[1])
    draw_valley()

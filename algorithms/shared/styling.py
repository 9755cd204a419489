"""Classes become renderers: for layers that are loaded, and for whoever opens the files later."""

import os
import re
from dataclasses import replace

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.classes import distinct_colors
from ...core.errors import LandCoverError
from ...core.raster.handles import without_statistics
from . import compat
from .geopackage import is_geopackage
from .translation import tr

_OUTLINE_WIDTH = "0.1"
_BOUNDARY = {"color": "#222222", "width": "0.36", "capstyle": "round", "joinstyle": "round"}
_SEAM = {**_BOUNDARY, "width": "0.12"}
_BORDER = {**_SEAM, "color": "#9a9a9a"}
_OUTLINE = {"style": "no", "outline_color": "20,26,32,150", "outline_width": "0.15", "joinstyle": "miter"}
#: Colours for region numbers: so many that neighbours seldom fall between the same two.
_MOST_STOPS = 256
#: Colours from -1 to 1.
_VEGETATION_RAMP = ("#543005", "#a6611a", "#f0e2c0", "#4d9a3f", "#0b4a1f")
_WATER_RAMP = ("#543005", "#a6611a", "#f0ead8", "#4393c3", "#08306b")
#: Colours from 0 to 1.
_CONFIDENCE_RAMP = ("#8c510a", "#d8954a", "#f6e8c3", "#80b1d3", "#08519c")
#: What nobody types parts a name from its share: an en space before, a no-break space within.
_SHARE = "\u2002({}\u00a0%)"
_HAS_SHARE = re.compile("\u2002\\([^()]*\u00a0%\\)$")


def raster_renderer(layer, classes):
    """Return a renderer with one entry for each class."""
    entries = [QgsPalettedRasterRenderer.Class(c.value, QColor(c.color), c.name) for c in classes]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries)


def with_shares(classes, pixels):
    """Return the classes that have pixels, each with its share of them behind its name.

    Parameters
    ----------
    classes : sequence of LandCoverClass
    pixels : sequence of int
        Of each class.
    """
    total = sum(pixels)
    return [
        replace(land_cover, name=land_cover.name + _SHARE.format(_percent(count / total)))
        for land_cover, count in zip(classes, pixels)
        if count
    ]


def _percent(share):
    """Return a share in whole per cent; neither nothing nor all for what is not."""
    percent = round(100 * share)
    if percent == 0:
        return "<1"
    return ">99" if percent == 100 and share < 1 else str(percent)


def without_share(label):
    """Return the name of a class as it was before :func:`with_shares`; any other label as it is."""
    return _HAS_SHARE.sub("", label)


def palette_of(layer, band):
    """Return what the classes of a band are called on the map, and their colours, by value.

    Parameters
    ----------
    layer : QgsRasterLayer
    band : int

    Returns
    -------
    names, colors : dict of str
        A class without a label has no name; both are empty where the layer shows no classes of the band.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer) or compat.input_band(renderer) != band:
        return {}, {}
    entries = {int(entry.value): entry for entry in renderer.classes()}
    names = {value: without_share(entry.label).strip() for value, entry in entries.items()}
    names = {value: name for value, name in names.items() if name not in ("", str(value))}
    return names, {value: entry.color.name() for value, entry in entries.items()}


def layer_classes(layer, band):
    """Return name (or else the value) and colour of classes by value, as a layer shows a band."""
    names, colors = palette_of(layer, band)
    return {value: (names.get(value, str(value)), color) for value, color in colors.items()}


def polygon_renderer(layer, classes):
    """Return a renderer that fills each class, with a thin outline in a darker tone."""
    categories = []
    for land_cover in classes:
        color = QColor(land_cover.color)
        symbol = QgsFillSymbol.createSimple(
            {
                "color": color.name(),
                "outline_color": color.darker(150).name(),
                "outline_width": _OUTLINE_WIDTH,
                "outline_style": "solid",
                "joinstyle": "miter",
            }
        )
        categories.append(QgsRendererCategory(land_cover.value, symbol, land_cover.name))
    return QgsCategorizedSymbolRenderer("class", categories)


def line_renderer(layer, is_bold=True):
    """Return a renderer for boundaries: bold between classes, thin within one, faint where data end.

    Parameters
    ----------
    layer : QgsVectorLayer
        Which kinds it holds is what the legend tells.
    is_bold : bool
        False for boundaries between segments without classes.
    """
    kinds = {
        "regions": (_BOUNDARY if is_bold else _SEAM, tr("Between regions")),
        "segments": (_SEAM, tr("Between segments of one class")),
        "image": (_BORDER, tr("Border of the image")),
        "nodata": (_BORDER, tr("Border to no data")),
    }
    held = layer.uniqueValues(layer.fields().indexOf("border"))
    categories = [
        QgsRendererCategory(border, QgsLineSymbol.createSimple(properties), text)
        for border, (properties, text) in kinds.items()
        if border in held
    ]
    return QgsCategorizedSymbolRenderer("border", categories)


def outline_renderer(layer):
    """Return a renderer for segments: thin outlines that let the image show through."""
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_OUTLINE))


def point_renderer(layer, classes, field="class", label_of=None):
    """Return a renderer for points: a ring through which the image shows, once labelled a dot.

    Parameters
    ----------
    layer : QgsVectorLayer
    classes : sequence of LandCoverClass
    field : str
        Field that holds the label.
    label_of : dict, optional
        What it holds for a class, by the class value; without, its name.
    """
    labels = [c.name if label_of is None else label_of[c.value] for c in classes]
    dot = {"name": "circle", "size": "2.4", "outline_color": "#ffffff", "outline_width": "0.3"}
    ring = {**dot, "size": "4", "color": "0,0,0,0", "outline_color": "#ffd400", "outline_width": "0.6"}
    categories = [
        QgsRendererCategory(label, QgsMarkerSymbol.createSimple({**dot, "color": c.color}), c.name)
        for label, c in zip(labels, classes)
    ]
    rest = QgsRendererCategory("", QgsMarkerSymbol.createSimple(ring), tr("Not labelled yet"))
    return QgsCategorizedSymbolRenderer(field, [rest, *categories])


def segment_raster_renderer(layer, count):
    """Return a renderer that colours region numbers from 1 to `count` so that neighbours differ."""
    stops = min(max(count, 2), _MOST_STOPS)
    step = (max(count, 2) - 1) / (stops - 1)
    colors = enumerate(distinct_colors(stops))
    return _ramp_renderer(layer, [(1 + number * step, color) for number, color in colors])


def index_renderer(layer, index):
    """Return a renderer for a spectral index from -1 to 1, brown to green or, for water, to blue."""
    stops = _WATER_RAMP if index == "ndwi" else _VEGETATION_RAMP
    return _ramp_renderer(layer, list(zip((-1, -0.5, 0, 0.5, 1), stops)))


def confidence_renderer(layer):
    """Return a renderer for shares of votes from 0 to 1: brown where few, blue where all."""
    return _ramp_renderer(layer, list(zip((0, 0.25, 0.5, 0.75, 1), _CONFIDENCE_RAMP)))


def _ramp_renderer(layer, stops):
    """Return a renderer that interpolates colours between values."""
    low, high = stops[0][0], stops[-1][0]
    function = QgsColorRampShader(low, high)
    function.setColorRampType(QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(color), f"{value:g}") for value, color in stops]
    )
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def save_raster_style(path, make_renderer):
    """Write a .qml beside a raster."""
    with without_statistics():
        layer = QgsRasterLayer(path, "raster", "gdal")
        layer.setRenderer(make_renderer(layer))
        _save_qml(layer, _qml_path(path))
        del layer  # closes the file


def save_vector_style(path, table, make_renderer, set_form=None):
    """Save the style of a layer that was written: in the GeoPackage, or as a .qml beside any other file.

    Parameters
    ----------
    path : str
    table : str
        Its table where the file has several; else empty.
    make_renderer : callable
    set_form : callable, optional
        Takes the layer and sets how its features are edited.
    """
    layer = QgsVectorLayer(f"{path}|layername={table}" if table else path, "regions", "ogr")
    layer.setRenderer(make_renderer(layer))
    if set_form:
        set_form(layer)
    if is_geopackage(path):
        _save_in_database(layer, table or os.path.splitext(os.path.basename(path))[0], path)
    else:
        _save_qml(layer, _qml_path(path))


def _save_in_database(layer, name, path):
    """Save the style as the default of the layer's table, which has no other."""
    # What QGIS says where it fails is the whole statement with the whole style.
    if compat.save_default_style(layer, name):
        raise LandCoverError("The style cannot be saved", path, "The disk may be full.")


def _qml_path(path):
    return os.path.splitext(path)[0] + ".qml"


def _save_qml(layer, path):
    message, saved = layer.saveNamedStyle(path)
    if not saved:
        raise LandCoverError("The style cannot be saved", f"{path} ({message})")

"""The layers of every kind that stand in the project while dialogs are opened."""

import os

import processing
from examples import made, prepare
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QModelIndex
from qgis.utils import iface

NONE = "no layer"
#: A map from a server, which no file stands behind; nobody answers at this address.
_TILES = "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=3&zmin=0"


class Scene:
    """Layers by their kind, and a project that holds some of them.

    Parameters
    ----------
    image : str
        Raster of four bands.
    rgb : str
        Raster of three bands.
    """

    def __init__(self, image, rgb):
        self._project = QgsProject.instance()
        if not os.path.exists(made("classes.tif", image)):
            prepare(_run, image)
        self.image = image
        classes = QgsRasterLayer(made("classes.tif", image), "classes")
        self.layers = {
            "RGB image": QgsRasterLayer(rgb, "rgb"),
            "four bands": QgsRasterLayer(image, "bands"),
            "class raster": classes,
            "points": _marked("Point", classes, lambda area: area.center()),
            "polygons": _marked("Polygon", classes, lambda area: area),
            "web map": QgsRasterLayer(_TILES, "web", "wms"),
            "virtual raster": _virtual(image),
        }
        for kind, layer in self.layers.items():
            if not layer.isValid():
                raise ValueError(f"The layer of the kind {kind} is not valid: {layer.error().message()}")

    def hold(self, kinds, active=NONE):
        """Make the project hold the layers of these kinds alone, of which one is active."""
        self.clear()
        for kind in self.layers:
            if kind in kinds:
                self.add(kind)
        if active == NONE:
            iface.layerTreeView().setCurrentIndex(QModelIndex())
        else:
            iface.setActiveLayer(self.layers[active])

    def add(self, kind):
        """Add the layer of a kind to the project."""
        self._project.addMapLayer(self.layers[kind])

    def remove(self, kind):
        """Take the layer of a kind from the project."""
        self._project.takeMapLayer(self.layers[kind])

    def others(self):
        """Return the layers in the project that are not of the scene."""
        own = {layer.id() for layer in self.layers.values()}
        return [layer for key, layer in self._project.mapLayers().items() if key not in own]

    def clear(self):
        """Take the layers from the project, and remove those that others added."""
        for layer in self.layers.values():
            if self._project.mapLayer(layer.id()):
                self._project.takeMapLayer(layer)
        self._project.clear()


def _run(name, **parameters):
    processing.run(f"landcover:{name}", parameters)


def _marked(kind, raster, shape):
    """Return a layer in memory with one feature on a raster, and fields of numbers and of words."""
    fields = "field=class:integer&field=name:string"
    layer = QgsVectorLayer(f"{kind}?crs={raster.crs().authid()}&{fields}", kind.lower(), "memory")
    feature = QgsFeature(layer.fields())
    place = shape(raster.extent())
    feature.setGeometry(QgsGeometry.fromPointXY(place) if kind == "Point" else QgsGeometry.fromRect(place))
    feature.setAttributes([1, "water"])
    layer.dataProvider().addFeature(feature)
    return layer


def _virtual(image):
    """Return a raster that QGIS computes of another one when it is asked for values."""
    source = QgsRasterLayer(image, "source")
    entry = QgsRasterDataProvider.VirtualRasterInputLayers()
    entry.name, entry.uri, entry.provider = "source", image, "gdal"
    settings = QgsRasterDataProvider.VirtualRasterParameters()
    settings.crs, settings.extent = source.crs(), source.extent()
    settings.width, settings.height = source.width(), source.height()
    settings.formula, settings.rInputLayers = '"source@1" + 1', [entry]
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(settings)
    return QgsRasterLayer(uri, "virtual", "virtualraster")

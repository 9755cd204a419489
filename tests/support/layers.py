"""Vector layers for the tests inside QGIS, in pixels of a map that begins at LEFT, TOP."""

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

#: Corner and size of the pixels of the rasters that the fixture `make_raster` writes.
LEFT, TOP, SIZE = 5e5, 4e6, 2


def make_layer(kind, features, fields="label:string", crs="EPSG:26917", name="reference"):
    """Return a layer in memory of attributes and geometries."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field={fields}", name, "memory")
    for attributes, geometry in features:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def point(column, row):
    """Return the centre of a pixel."""
    return QgsGeometry.fromPointXY(QgsPointXY(LEFT + SIZE * (column + 0.5), TOP - SIZE * (row + 0.5)))


def box(left, top, right, bottom):
    """Return the polygon of some columns and rows of pixels."""
    x1, x2, y1, y2 = (LEFT + SIZE * left, LEFT + SIZE * right, TOP - SIZE * top, TOP - SIZE * bottom)
    return QgsGeometry.fromWkt(f"Polygon(({x1} {y1},{x2} {y1},{x2} {y2},{x1} {y2},{x1} {y1}))")


def saved(layer, path):
    """Write a layer to a file and return its path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    return str(path)

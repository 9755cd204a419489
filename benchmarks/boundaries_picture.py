"""Draw docs/images/boundaries-olinda.png: pixel staircases, polygons simplified one by one, and ours.

usage: tools/python.sh benchmarks/boundaries_picture.py
"""

import os
import tempfile

import measuring
from qgis.core import (
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

PANEL = QSize(620, 620)
GAP, HEADER = 24, 56
GAPS = QColor("#ff00c8")
EXTENT = QgsRectangle(293900, 9113400, 295300, 9114800)
PIXEL = 28.5


def regions(folder, processing, **parameters):
    """Return a layer of the regions of the bundled scene."""
    image, classes = str(measuring.ROOT / "demo" / "olinda_l7_6band_u8.tif"), f"{folder}/classes.tif"
    if not os.path.exists(classes):
        processing.run("landcover:kmeans", {"INPUT": image, "OUTPUT": classes})
    path = f"{folder}/{len(os.listdir(folder))}.gpkg"
    processing.run("landcover:boundaries", {"INPUT": classes, "POLYGONS": path, **parameters})
    layer = QgsVectorLayer(path, "regions", "ogr")
    for category in layer.renderer().categories():
        category.symbol().symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    return layer


def simplified_alone(layer):
    """Return the regions of a layer, each simplified by itself."""
    simple = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}", "regions", "memory")
    simple.dataProvider().addAttributes(layer.fields())
    simple.updateFields()
    features = list(layer.getFeatures())
    for feature in features:
        feature.setGeometry(feature.geometry().simplify(PIXEL))
    simple.dataProvider().addFeatures(features)
    simple.setRenderer(layer.renderer().clone())
    return simple


def panel(layer):
    """Return the picture of a layer; what no polygon covers shines through."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(EXTENT)
    settings.setOutputSize(PANEL)
    settings.setBackgroundColor(GAPS)
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    picture = QImage(PANEL, QImage.Format.Format_RGB32)
    picture.fill(GAPS)
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return picture


def main():
    """Draw the three panels side by side."""
    processing = measuring.start_processing()
    with tempfile.TemporaryDirectory() as folder:
        exact = regions(folder, processing)
        panels = [
            ("Pixel staircases", exact),
            ("Each polygon simplified alone: gaps in pink", simplified_alone(exact)),
            ("SIMPLIFY 28.5, SMOOTH 2", regions(folder, processing, SIMPLIFY=PIXEL, SMOOTH=2)),
        ]
        picture = QImage(3 * PANEL.width() + 2 * GAP, PANEL.height() + HEADER, QImage.Format.Format_RGB32)
        picture.fill(QColor("#ffffff"))
        painter = QPainter(picture)
        painter.setFont(QFont("DejaVu Sans", 15))
        for number, (title, layer) in enumerate(panels):
            left = number * (PANEL.width() + GAP)
            box = QRectF(left, 0, PANEL.width(), HEADER)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
            painter.drawImage(left, HEADER, panel(layer))
        painter.end()
        picture.save(str(measuring.ROOT / "docs" / "images" / "boundaries-olinda.png"))
    os._exit(0)


if __name__ == "__main__":
    main()

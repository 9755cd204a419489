"""Draw an image beside its class map, with a legend, into one PNG, and print the table of classes.

Usage: demo_picture.py IMAGE CLASSES_TIF POLYGONS_GPKG OUT_PNG METHOD
"""

import os
import sys
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QTextOption

PANEL_WIDTH = 880
PANEL_HEIGHTS = (360, 1240)
LEGEND_WIDTH = 400
MARGIN = 56
GAP = 40
HEADER = 146

PAPER = QColor("#ffffff")
INK = QColor("#1b2530")
QUIET = QColor("#66727f")
RULE = QColor("#d9dee3")


@dataclass
class Row:
    """What the legend and the table say of one class."""

    value: int
    name: str
    color: str
    pixels: int = 0
    hectares: float = 0.0
    regions: int = 0
    share: float = 0.0


def class_rows(classes, polygons):
    """Return the classes of the map with their pixels, hectares and shares, summed over the polygons."""
    rows = {
        int(c.value): Row(int(c.value), c.label, c.color.name())
        for c in classes.renderer().classes()
        if c.value
    }
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in polygons.getFeatures(request):
        row = rows[feature["class"]]
        row.pixels += feature["pixels"]
        row.hectares += feature["area_ha"] or 0
        row.regions += 1
    total = sum(row.pixels for row in rows.values())
    for row in rows.values():
        row.share = row.pixels / total
    return [row for row in rows.values() if row.pixels]


def hectares(row):
    """Return the area of a class as text, with decimals where it is small."""
    return f"{row.hectares:,.0f}" if row.hectares >= 100 else f"{row.hectares:,.2f}"


def print_table(rows):
    """Print the classes as a table of plain text."""
    width = max(len("name"), *(len(row.name) for row in rows))
    print(f"{'value':>5}  {'name':<{width}}  {'colour':<7}  {'pixels':>12}  {'hectares':>12}  {'share':>7}")
    for row in rows:
        print(
            f"{row.value:>5}  {row.name:<{width}}  {row.color:<7}  {row.pixels:>12,}  {hectares(row):>12}"
            f"  {row.share:>7.1%}"
        )


def show_in_true_color(image):
    """Give the image a renderer with its visible bands, stretched from the 2nd to the 98th percentile.

    Returns
    -------
    str
        What is shown.
    """
    # Landsat's first bands are blue, green, red; Sentinel-2 has an aerosol band before them.
    count = image.bandCount()
    bands = (4, 3, 2) if count >= 10 else (3, 2, 1) if count >= 6 else (1, 2, 3)
    provider = image.dataProvider()
    if image.bandCount() < 3:
        image.setRenderer(QgsSingleBandGrayRenderer(provider, 1))
        shown = "band 1"
    else:
        image.setRenderer(QgsMultiBandColorRenderer(provider, *bands))
        shown = "bands {}, {}, {} as red, green, blue".format(*bands)
    image.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    return shown


def show_outlines(polygons):
    """Draw the regions as thin dark outlines without filling."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "20,26,32,150", "outline_width": "0.12"}
    )
    polygons.setRenderer(QgsSingleSymbolRenderer(symbol))


def draw_map(painter, layers, extent, box):
    """Draw layers, the first on top, into a rectangle of the picture."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(int(box.width()), int(box.height())))
    settings.setOutputDpi(144)
    settings.setBackgroundColor(QColor("#f2f4f6"))
    canvas = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    canvas.fill(settings.backgroundColor())
    canvas_painter = QPainter(canvas)
    job = QgsMapRendererCustomPainterJob(settings, canvas_painter)
    job.renderSynchronously()
    canvas_painter.end()
    painter.drawImage(box, canvas)
    painter.setPen(QPen(RULE, 1.5))
    painter.drawRect(box)


def font(size, bold=False):
    """Return the font of the picture in a size in pixels."""
    result = QFont("Noto Sans")
    result.setStyleHint(QFont.StyleHint.SansSerif)
    result.setPixelSize(size)
    result.setBold(bold)
    return result


def write(painter, box, text, style, color=INK, align=Qt.AlignmentFlag.AlignLeft):
    """Write one line of text into a rectangle, shortened where it does not fit."""
    painter.setFont(style)
    painter.setPen(color)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(box.width()))
    option = QTextOption(align | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(box, text, option)


def write_heading(painter, left, width, title, subtitle):
    """Write the two lines above a panel."""
    write(painter, QRectF(left, MARGIN - 8, width, 50), title, font(36, bold=True))
    write(painter, QRectF(left, MARGIN + 42, width, 34), subtitle, font(21), QUIET)


def draw_legend(painter, rows, box):
    """Draw a row for each class: its color, name, a bar as long as its share, share and hectares."""
    step = min(92, box.height() / len(rows))
    scale = min(1, step / 92)
    largest = max(row.share for row in rows)
    for number, row in enumerate(rows):
        top = box.top() + number * step
        swatch = QRectF(box.left(), top + 4 * scale, 44 * scale, 44 * scale)
        painter.setPen(QPen(QColor(row.color).darker(140), 1.5))
        painter.setBrush(QColor(row.color))
        painter.drawRoundedRect(swatch, 6 * scale, 6 * scale)
        text = QRectF(swatch.right() + 18 * scale, top, box.right() - swatch.right() - 18 * scale, 28 * scale)
        name = QRectF(text.left(), text.top(), text.width() - 100 * scale, text.height())
        write(painter, name, row.name, font(max(int(23 * scale), 6)))
        share = font(max(int(23 * scale), 6), bold=True)
        write(painter, text, f"{row.share:.1%}", share, align=Qt.AlignmentFlag.AlignRight)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#eceff2"))
        bar = QRectF(text.left(), text.bottom() + 6 * scale, text.width(), 7 * scale)
        painter.drawRoundedRect(bar, 3 * scale, 3 * scale)
        painter.setBrush(QColor(row.color))
        bar.setWidth(max(bar.width() * row.share / largest, 3))
        painter.drawRoundedRect(bar, 3 * scale, 3 * scale)
        detail = f"{hectares(row)} ha" if row.hectares else f"{row.pixels:,} pixels"
        line = QRectF(text.left(), bar.bottom() + 3 * scale, text.width(), 24 * scale)
        write(painter, line, detail, font(max(int(18 * scale), 6)), QUIET)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_picture(image, classes, polygons, rows, path, method):
    """Compose the picture and save it; `method` is what the map was made by."""
    extent = classes.extent()
    shown = show_in_true_color(image)
    show_outlines(polygons)
    height = PANEL_WIDTH * extent.height() / extent.width()
    height = int(min(max(height, PANEL_HEIGHTS[0]), PANEL_HEIGHTS[1]))

    picture = QImage(
        2 * MARGIN + 2 * PANEL_WIDTH + 2 * GAP + LEGEND_WIDTH,
        HEADER + height + MARGIN,
        QImage.Format.Format_RGB32,
    )
    picture.fill(PAPER)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    left = MARGIN
    write_heading(painter, left, PANEL_WIDTH, "Image", f"{os.path.basename(image.source())} · {shown}")
    draw_map(painter, [image], extent, QRectF(left, HEADER, PANEL_WIDTH, height))

    left += PANEL_WIDTH + GAP
    regions = sum(row.regions for row in rows)
    subtitle = f"{method}, {len(rows)} classes · boundaries of {regions:,} regions"
    write_heading(painter, left, PANEL_WIDTH, "Land cover", subtitle)
    draw_map(painter, [polygons, classes], extent, QRectF(left, HEADER, PANEL_WIDTH, height))

    left += PANEL_WIDTH + GAP
    write_heading(painter, left, LEGEND_WIDTH, "Classes", "share of the area")
    draw_legend(painter, rows, QRectF(left, HEADER, LEGEND_WIDTH, height))
    painter.end()
    if not picture.save(path):
        sys.exit(f"The picture cannot be written: {path}")


def load(kind, path, provider):
    """Return the layer of a file, or end with a sentence."""
    layer = kind(path, os.path.basename(path), provider)
    if not layer.isValid():
        sys.exit(f"This layer cannot be opened: {path}")
    return layer


def main(image, classes, polygons, picture, method):
    """Read the results, print the table, draw the picture."""
    application = QgsApplication([], False)
    application.initQgis()
    image = load(QgsRasterLayer, image, "gdal")
    classes = load(QgsRasterLayer, classes, "gdal")
    polygons = load(QgsVectorLayer, polygons, "ogr")
    rows = class_rows(classes, polygons)
    print_table(rows)
    draw_picture(image, classes, polygons, rows, picture, method)
    del image, classes, polygons  # layers must go before the application does
    application.exitQgis()


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])

"""The icons are legible at 16 pixels, on a light and on a dark ground."""

import numpy as np
import pytest
from examples import NAMES
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

GROUNDS = {"light": "#ffffff", "grey": "#efefef", "dark": "#2b2b2b"}
SIZE = 16
#: Contrast from which an area is seen beside another (that of text has to be 3 or more).
CONTRAST = 1.5


def luminance(picture):
    """Return the relative luminance of each pixel (WCAG 2)."""
    share = picture / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ (0.2126, 0.7152, 0.0722)


def drawn(path, ground):
    """Return the picture of an icon on a ground as red, green and blue."""
    picture = QImage(SIZE, SIZE, QImage.Format.Format_RGB888)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(path).render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    bits = picture.constBits()
    bits.setsize(picture.bytesPerLine() * SIZE)
    return np.frombuffer(bytes(bits), np.uint8).reshape(SIZE, SIZE, 3).astype(float)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", ["landcover", *NAMES])
def test_the_shape_stands_out(application, project_root, name, ground):
    picture = drawn(str(project_root / "icons" / f"{name}.svg"), GROUNDS[ground])
    of_ground = luminance(np.array(QColor(GROUNDS[ground]).getRgb()[:3], float))
    light = luminance(picture)
    contrast = (np.maximum(light, of_ground) + 0.05) / (np.minimum(light, of_ground) + 0.05)
    stands_out = contrast >= CONTRAST
    rows, columns = np.nonzero(stands_out)
    # It is as large as the icon, and a quarter of it at least is drawn.
    assert stands_out.mean() >= 0.25
    assert np.ptp(rows) >= 0.65 * SIZE and np.ptp(columns) >= 0.65 * SIZE

"""Every switch between QGIS versions."""

from qgis.core import Qgis

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    INTEGER = QMetaType.Type.Int
    LONG_INTEGER = QMetaType.Type.LongLong
    REAL = QMetaType.Type.Double
    TEXT = QMetaType.Type.QString
else:
    from qgis.PyQt.QtCore import QVariant

    INTEGER = QVariant.Type.Int
    LONG_INTEGER = QVariant.Type.LongLong
    REAL = QVariant.Type.Double
    TEXT = QVariant.Type.String


def is_placed_by_model(details):
    """Tell whether the author of a model said where a layer goes, as is possible from QGIS 3.32 on.

    Parameters
    ----------
    details : QgsProcessingContext.LayerDetails
    """
    return bool(getattr(details, "groupName", "") or getattr(details, "layerSortKey", 0))


def input_band(renderer):
    """Return the number of the band that the renderer of a raster shows."""
    if hasattr(renderer, "inputBand"):  # from QGIS 3.38 on, where the other is deprecated
        return renderer.inputBand()
    return renderer.band()


def save_default_style(layer, name):
    """Save the style of a vector layer in its database, as the default of its table.

    Returns
    -------
    str
        What went wrong; empty where nothing did.
    """
    if hasattr(layer, "saveStyleToDatabaseV2"):  # from QGIS 3.44 on, where the other is deprecated
        _, message = layer.saveStyleToDatabaseV2(name, "", True, "")
        return message
    return layer.saveStyleToDatabase(name, "", True, "")

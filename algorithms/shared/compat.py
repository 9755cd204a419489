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

"""Land Cover Segmentation: from an image to a styled land cover map with boundaries."""


def classFactory(iface):
    """Return the plugin; QGIS calls this when it loads the package."""
    from .plugin import LandCoverPlugin

    return LandCoverPlugin(iface)

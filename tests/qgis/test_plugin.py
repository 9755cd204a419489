"""The life of the plugin in QGIS."""

from qgis.core import QgsApplication


def test_unloads_and_loads_again(plugin):
    registry = QgsApplication.processingRegistry()
    plugin.unload()
    assert registry.providerById("landcover") is None
    plugin.unload()
    plugin.initGui()
    assert registry.providerById("landcover") is not None
    assert registry.algorithmById("landcover:kmeans") is not None


def test_provider_has_its_icon(provider):
    assert not provider.icon().isNull()
    assert provider.name() == "Land Cover Segmentation"

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


def test_the_algorithms_are_made_once_and_the_models_know_their_steps(plugin, monkeypatch):
    from landcover_segmentation.algorithms import provider

    calls, classes = [], provider.algorithm_classes
    monkeypatch.setattr(provider, "algorithm_classes", lambda: calls.append(1) or classes())
    plugin.unload()
    plugin.initProcessing()
    assert len(calls) == 1
    model = QgsApplication.processingRegistry().algorithmById("landcover:rivermodel")
    assert model.canExecute()[0]


def test_provider_has_its_icon(provider):
    assert not provider.icon().isNull()
    assert provider.name() == "Land Cover Segmentation"

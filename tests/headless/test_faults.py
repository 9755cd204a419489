"""A fault of the plugin itself: a traceback and an exit code wherever it lies, not the end of the process."""

import pytest

PLUGIN = """
from landcover_segmentation.algorithms.spectral_index import SpectralIndex
from qgis.core import QgsApplication, QgsProcessingProvider


class Capture(SpectralIndex):
    def capture(self, parameters, context):
        return 1 / 0


class Process(SpectralIndex):
    def process(self, parameters, context, progress):
        return 1 / 0


class Provider(QgsProcessingProvider):
    def __init__(self, algorithm):
        super().__init__()
        self._algorithm = algorithm

    def id(self):
        return "faulty" + self._algorithm.__name__.lower()

    name = id

    def loadAlgorithms(self):
        self.addAlgorithm(self._algorithm())


class Plugin:
    def initProcessing(self):
        self.providers = [Provider(algorithm) for algorithm in (Capture, Process)]
        for provider in self.providers:
            QgsApplication.processingRegistry().addProvider(provider)

    initGui = initProcessing

    def unload(self):
        pass


def classFactory(iface):
    return Plugin()
"""
METADATA = """[general]
name=Faulty
qgisMinimumVersion=3.0
hasProcessingProvider=yes
"""


@pytest.fixture(scope="module")
def faulty(qgis_process):
    """Put a plugin beside ours, in the same profile, whose algorithms have faults."""
    assert qgis_process("list").returncode == 0  # makes the profile
    folder = qgis_process.profile / ".local/share/QGIS/QGIS3/profiles/default/python/plugins/faulty"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(PLUGIN)
    (folder / "metadata.txt").write_text(METADATA)
    enabled = qgis_process("plugins", "enable", "faulty")
    assert enabled.returncode == 0, enabled.stderr
    yield
    qgis_process("plugins", "disable", "faulty")


@pytest.mark.parametrize("where", ["capture", "process"])
def test_a_fault_is_a_traceback_and_an_exit_code(faulty, qgis_process, olinda, tmp_path, where):
    done = qgis_process(
        "run", f"faulty{where}:spectralindex",
        f"--INPUT={olinda}", "--RED=3", "--NIR=4", f"--OUTPUT={tmp_path / 'a.tif'}",
    )  # fmt: skip
    told = done.stdout + done.stderr
    assert done.returncode > 0  # below 0: ended by a signal
    assert "Traceback" in told and "ZeroDivisionError" in told
    assert not list(tmp_path.iterdir())

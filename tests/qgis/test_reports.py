"""The reports that the algorithms write: with their picture and the command line that repeats them."""

import html
import re
import shlex
import sys

import pytest
from examples import example, prepare
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject, QgsRasterLayer

WITH_REPORT = ("kmeans", "suggestclusters", "segmentndvi", "classifysegments", "classifysamples", "change")


def command_of(path):
    """Return the words of the command line in a report."""
    line = re.search("<pre>(.*?)</pre>", path.read_text(encoding="utf-8"), re.S).group(1)
    return shlex.split(html.unescape(re.sub("</?span>", "", line)))


@pytest.mark.parametrize("name", WITH_REPORT)
def test_a_report_has_its_parts(run, land, out, name):
    prepare(run, land)
    run(name, **example(name, land, out))
    text = (out / "report.html").read_text(encoding="utf-8")
    assert "<svg" in text and "What was left out" in text
    assert ("data:image/png;base64," in text) == (name != "suggestclusters")
    assert command_of(out / "report.html")[:3] == ["qgis_process", "run", f"landcover:{name}"]


@pytest.mark.parametrize("name", WITH_REPORT)
def test_without_matplotlib_there_is_a_report_without_plots(run, monkeypatch, land, out, name):
    prepare(run, land)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    run(name, **example(name, land, out))
    text = (out / "report.html").read_text(encoding="utf-8")
    assert "<svg" not in text
    assert "No plot. The Python package matplotlib" in text and "What was left out" in text


@pytest.mark.parametrize("name", WITH_REPORT)
def test_the_command_line_gives_the_same_again(run, land, out, name):
    """Its words, taken as parameters: the same files, but for the report, which names its own file."""
    prepare(run, land)
    run(name, **example(name, land, out))
    before = {
        path.name: path.read_bytes() for path in out.iterdir() if path.suffix in (".tif", ".csv", ".json")
    }
    parameters = dict(word[2:].split("=", 1) for word in command_of(out / "report.html")[3:])
    declared = example(name, land, out)
    assert {key: parameters[key] for key in declared} == {key: str(value) for key, value in declared.items()}
    for path in list(out.iterdir()):
        path.unlink()
    run(name, **parameters)
    assert before and {key: (out / key).read_bytes() for key in before} == before


def test_whole_numbers_are_told_without_decimals(run, land, out):
    files = {"OUTPUT": str(out / "c.tif"), "REPORT": str(out / "report.html")}
    run("segmentndvi", INPUT=land, RED=1, NIR=4, KERNEL_SIZE=2, RATIO=0.5, **files)
    told = re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", (out / "report.html").read_text(encoding="utf-8"))
    assert ("Kernel size (quickshift only)", "2") in told
    assert ("Weight of colour (quickshift only)", "0.5") in told


class TestCommandLine:
    @pytest.fixture()
    def command(self, provider):
        """Return a function that gives the words of the command line of an algorithm."""
        from landcover_segmentation.algorithms.shared.command_line import repeating_command

        def command(name, **parameters):
            algorithm = provider.algorithm(name).create()
            return shlex.split(repeating_command(algorithm, parameters, QgsProcessingContext()))

        return command

    def test_every_parameter_with_its_default_and_no_output_that_is_not_made(self, command, land):
        words = command("kmeans", INPUT=land, OUTPUT="out.tif")
        assert words == [
            "qgis_process", "run", "landcover:kmeans", f"--INPUT={land}", "--CLUSTERS=5",
            "--SCALING=standard", "--UNIT=pixel",
            "--MIN_AREA=10", "--COLORS=auto", "--SAMPLE_SIZE=50000", "--SEED=0",
            "--METHOD=quickshift", "--SEGMENT_SIZE=0", "--SEGMENT_MIN_AREA=30", "--KERNEL_SIZE=3",
            "--MAX_DISTANCE=6", "--RATIO=0.5", "--REGION_SIZE=12", "--COMPACTNESS=10", "--SCALE=10",
            "--SIGMA=0.8",
            "--THREADS=0", "--MEMORY=0", "--CLOUD_OPTIMIZED=false",
            "--OUTPUT=out.tif",
        ]  # fmt: skip

    def test_values_as_scripts_and_the_dialog_give_them(self, command, land):
        layer = QgsRasterLayer(land, "land", "gdal")
        words = command(
            "kmeans",
            INPUT=layer,
            BANDS=[3, 1],
            CLUSTERS="7",
            OUTPUT=QgsProcessingOutputLayerDefinition("a b's.tif"),
            POLYGONS="TEMPORARY_OUTPUT",
            REPORT="",
        )
        assert f"--INPUT={land}" in words
        assert "--BANDS=3;1" in words and "--CLUSTERS=7" in words
        assert "--OUTPUT=a b's.tif" in words and "--POLYGONS=TEMPORARY_OUTPUT" in words
        assert not any(word.startswith("--REPORT") for word in words)

    def test_layers_of_the_project_by_their_files(self, provider, land):
        from landcover_segmentation.algorithms.shared.command_line import repeating_command

        layer = QgsRasterLayer(land, "by eye", "gdal")
        project = QgsProject()
        project.addMapLayer(layer)
        context = QgsProcessingContext()
        context.setProject(project)
        for given in (layer.id(), "by eye", land):
            algorithm = provider.algorithm("kmeans").create()
            line = repeating_command(algorithm, {"INPUT": given, "OUTPUT": "out.tif"}, context)
            assert f"--INPUT={land}" in shlex.split(line)

    @pytest.mark.parametrize(
        ("classes", "words"),
        [
            ([0.2, "Bare $1", "#112233", "", "Green", "#445566"], ["0.2,Bare $1,#112233,,Green,#445566"]),
            ([[0.2, "Bare", "#112233"], [None, "Green", "#445566"]], ["0.2,Bare,#112233,,Green,#445566"]),
            (
                [0.2, "Bare, built", "#112233", "", "Green", "#445566"],
                ["0.2", "Bare, built", "#112233", "", "Green", "#445566"],
            ),
            ('"0,2",Bare,#112233,,Green,#445566', ['"0,2",Bare,#112233,,Green,#445566']),
        ],
    )
    def test_tables_of_classes(self, command, land, classes, words):
        found = command("segmentndvi", INPUT=land, CLASSES=classes, OUTPUT="out.tif")
        assert [word for word in found if word.startswith("--CLASSES=")] == [f"--CLASSES={w}" for w in words]

    def test_numbers_with_decimals(self, command, land):
        words = command("segmentndvi", INPUT=land, RATIO=0.1, KERNEL_SIZE=3, NIR=4, OUTPUT="out.tif")
        assert {"--RATIO=0.1", "--KERNEL_SIZE=3", "--NIR=4"} <= set(words)
        assert not any(word.startswith("--RED") for word in words)

    def test_quotes_of_the_shell_of_windows(self, monkeypatch, provider, land):
        from landcover_segmentation.algorithms.shared import command_line

        monkeypatch.setattr(command_line.sys, "platform", "win32")
        line = command_line.repeating_command(
            provider.algorithm("kmeans").create(),
            {"INPUT": land, "BANDS": [1, 2], "OUTPUT": r"C:\my maps\a.tif"},
            QgsProcessingContext(),
        )
        assert r'"--OUTPUT=C:\my maps\a.tif"' in line
        assert " --BANDS=1;2 " in line and " --CLUSTERS=5 " in line

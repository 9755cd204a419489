"""What the dialog copies, as Python or as a command line, repeats the run."""

import ast
import re
import shlex

import pytest
from examples import NAMES, example
from qgis.core import QgsProcessingContext


def parameters_of(command):
    """Return id and parameters of a call of processing.run."""
    call = ast.parse(command).body[0].value
    assert ast.unparse(call.func) == "processing.run"
    return tuple(ast.literal_eval(argument) for argument in call.args)


@pytest.mark.parametrize("name", NAMES)
def test_python_has_every_parameter(provider, name, land, tmp_path):
    algorithm = provider.algorithm(name)
    parameters = example(name, land, str(tmp_path))
    found = parameters_of(algorithm.asPythonCommand(parameters, QgsProcessingContext()))
    assert found == (algorithm.id(), parameters)


@pytest.mark.parametrize("name", ["kmeans", "segmentndvi"])
def test_copied_python_makes_the_same_map(provider, name, land, tmp_path):
    import processing

    table = ["0.1", "Sea, deep", "#2b6cb0", "", 'It\'s "land"', "#2f7d32"]
    given = {"CLASSES": table} if name == "segmentndvi" else {"CLUSTERS": 3, "BANDS": [4, 3]}
    parameters = {"INPUT": land, "OUTPUT": str(tmp_path / "given.tif"), **given}
    processing.run(f"landcover:{name}", parameters)
    command = provider.algorithm(name).asPythonCommand(parameters, QgsProcessingContext())
    processing.run(*parameters_of(command.replace("given.tif", "copied.tif")))
    assert (tmp_path / "copied.tif").read_bytes() == (tmp_path / "given.tif").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_command_line_has_every_parameter(provider, name, land, tmp_path):
    algorithm = provider.algorithm(name)
    if not hasattr(algorithm, "asQgisProcessCommand"):
        pytest.skip("QGIS copies command lines from 3.24 on; the report has one of its own")
    parameters = example(name, land, str(tmp_path))
    command, is_complete = algorithm.asQgisProcessCommand(parameters, QgsProcessingContext())
    words = shlex.split(command)
    assert is_complete and words[:3] == ["qgis_process", "run", algorithm.id()]
    given = {re.match(r"--(\w+)=", word)[1] for word in words if word.startswith("--")}
    assert set(parameters) <= given

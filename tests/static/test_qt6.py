"""One source for QGIS 3.22 to 4: what Qt 6 bindings refuse is found without them."""

import ast
import importlib

import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings tell which names are members of an enumeration")


def imported_objects(tree: ast.AST) -> dict[str, object]:
    """Objects that `from qgis... import name` binds, by the name they get; unknown ones are left out."""
    objects = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis"):
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    objects[alias.asname or alias.name] = getattr(module, alias.name)
    return objects


def resolve(node: ast.AST, objects: dict[str, object]) -> object:
    """Object that a dotted name stands for, or None."""
    if isinstance(node, ast.Name):
        return objects.get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(resolve(node.value, objects), node.attr, None)
    return None


def is_unscoped(node: ast.Attribute, objects: dict[str, object]) -> bool:
    """Whether this is a member of an enumeration, reached from the class around the enumeration."""
    owner, value = resolve(node.value, objects), resolve(node, objects)
    is_member = isinstance(value, int) and type(value) not in (int, bool)
    return is_member and isinstance(owner, type) and owner is not type(value)


def qt6_problems(path: str, tree: ast.AST) -> list[str]:
    """What breaks, or is refused, under Qt 6."""
    objects = imported_objects(tree)
    problems = []
    for node in ast.walk(tree):
        found = None
        if isinstance(node, ast.Attribute) and is_unscoped(node, objects):
            found = f"{ast.unparse(node)} is reached without its enumeration"
        elif isinstance(node, ast.Attribute) and node.attr == "exec_":
            found = "exec_() is gone: call exec()"
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
            if any(name.split(".")[0] in ("PyQt5", "PyQt6", "sip") for name in names):
                found = f"{ast.unparse(node)}: import from qgis.PyQt"
            elif "QVariant" in names and path != "algorithms/shared/compat.py":
                found = "QVariant types are for algorithms/shared/compat.py alone"
        elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("tr", "translate"):
            fixed = not any(isinstance(argument, ast.JoinedStr) for argument in node.args)
            found = None if fixed else "an f-string inside tr() is never translated"
        if found:
            problems.append(f"{path}:{node.lineno} {found}")
    return problems


def test_sources_work_with_qt6(shipped_sources):
    assert [p for path, tree in shipped_sources.items() for p in qt6_problems(path, tree)] == []


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.core import QgsProcessing\nQgsProcessing.TypeVectorPolygon",
        "from qgis.core import QgsProcessingParameterNumber as Number\nNumber.Integer",
        "from qgis.core import Qgis\nQgis.Warning",
        "from qgis.core import QgsMapLayer\nQgsMapLayer.RasterLayer",
        "from qgis import core\ncore.QgsWkbTypes.MultiPolygon",
        "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft",
        "from qgis.PyQt.QtCore import QVariant\nQVariant.Type.Int",
        "from PyQt5.QtCore import Qt",
        "import PyQt5.QtCore",
        "dialog.exec_()",
        "self.tr(f'{count} classes')",
    ],
)
def test_the_rule_notices(source):
    assert len(qt6_problems("algorithms/kmeans.py", ast.parse(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.core import QgsProcessing\nQgsProcessing.SourceType.TypeVectorPolygon",
        "from qgis.core import QgsMapLayerType\nQgsMapLayerType.RasterLayer",
        "from qgis.core import Qgis\nQgis.QGIS_VERSION_INT > 33800\nQgis.MessageLevel.Warning",
        "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft",
        "from qgis.core import QgsProcessingUtils\nQgsProcessingUtils.generateTempFilename('a')",
        "from qgis.core import NewerThanThis\nNewerThanThis.Member",
        "self.tr('{} classes').format(count)",
    ],
)
def test_the_rule_allows(source):
    assert qt6_problems("algorithms/kmeans.py", ast.parse(source)) == []

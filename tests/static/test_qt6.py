"""One source for QGIS 3.22 to 4: what Qt 6 bindings refuse is found without them."""

import ast
import enum
import importlib
import inspect
from functools import cache
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings tell which names are members of an enumeration")

MODULES = (
    "core",
    "gui",
    "analysis",
    "PyQt.QtCore",
    "PyQt.QtGui",
    "PyQt.QtWidgets",
    "PyQt.QtXml",
    "PyQt.QtNetwork",
)
#: Names that are gone in Qt 6, whatever they are reached by, and what stands for them.
GONE = {
    "exec_": "exec",
    "MidButton": "MiddleButton",
    "QDesktopWidget": "QScreen",
    "QRegExp": "QRegularExpression",
    "QRegExpValidator": "QRegularExpressionValidator",
}


def is_member(value: object) -> bool:
    """Whether this is a member of an enumeration, or several flags of one."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


def known_classes() -> dict[str, type]:
    """Every class of QGIS and Qt by its name."""
    modules = [importlib.import_module(f"qgis.{name}") for name in MODULES]
    return {
        name: value for module in modules for name, value in vars(module).items() if isinstance(value, type)
    }


CLASSES = known_classes()
MEMBERS = {
    name: type(value).__name__
    for owner in CLASSES.values()
    for name, value in inspect.getmembers(owner, is_member)
    if type(value) is not owner
}
ENUMERATIONS = {*MEMBERS.values()} | {
    name
    for owner in CLASSES.values()
    for name in dir(owner)
    if isinstance(vars(owner).get(name), enum.EnumMeta)
}


def imported_objects(tree: ast.AST) -> dict[str, object]:
    """Objects of QGIS that a file names, by the name they get; unknown ones are left out."""
    objects = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis"):
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    objects[alias.asname or alias.name] = getattr(module, alias.name)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "qgis":
                    module = importlib.import_module(alias.name)
                    objects[alias.asname or "qgis"] = (
                        module if alias.asname else importlib.import_module("qgis")
                    )
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and resolve(node.value, objects)
        ):
            objects[node.targets[0].id] = resolve(
                node.value, objects
            )  # a short name for a class or enumeration
    return objects


def resolve(node: ast.AST, objects: dict[str, object]) -> object:
    """Object that a dotted name stands for, or None. Classes of QGIS go by their names, wherever from."""
    if isinstance(node, ast.Name):
        return objects.get(node.id, CLASSES.get(node.id))
    if isinstance(node, ast.Attribute):
        owner = resolve(node.value, objects)
        return CLASSES.get(node.attr) if owner is None else getattr(owner, node.attr, None)
    return None


def is_unscoped(node: ast.Attribute, objects: dict[str, object], own_names: set[str]) -> bool:
    """Whether this is a member of an enumeration, reached from the class around it or an instance of that.

    Of an owner that is not known, such as `self` or a variable, the name of the member tells.
    """
    owner, value = resolve(node.value, objects), resolve(node, objects)
    if owner is not None:
        return is_member(value) and isinstance(owner, type) and owner is not type(value)
    through = node.value.attr if isinstance(node.value, ast.Attribute) else None
    return node.attr in MEMBERS and through not in ENUMERATIONS and node.attr not in own_names


def names_defined(tree: ast.AST) -> set[str]:
    """Names that a file gives to values, classes and functions of its own."""
    values = {
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    return values | {
        node.name for node in ast.walk(tree) if isinstance(node, (ast.ClassDef, ast.FunctionDef))
    }


def foreign_names(tree: ast.AST) -> set[str]:
    """Names that a file imports from packages that are neither QGIS nor this one."""
    names = set()
    for node in ast.walk(tree):
        module = getattr(node, "module", None) or ""
        if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and not node.level):
            for alias in node.names:
                if not (module or alias.name).startswith("qgis"):
                    names.add((alias.asname or alias.name).split(".")[0])
    return names


def holds_member(node: ast.AST, objects: dict[str, object]) -> bool:
    return any(
        is_member(resolve(part, objects)) or (isinstance(part, ast.Attribute) and part.attr in MEMBERS)
        for part in ast.walk(node)
    )


def qt6_problems(path: str, tree: ast.AST, own_names: set[str] = frozenset()) -> list[str]:
    """What breaks, or is refused, under Qt 6."""
    objects, foreign = imported_objects(tree), foreign_names(tree)
    own_names = own_names | names_defined(tree)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    problems = []
    for node in ast.walk(tree):
        found = None
        if isinstance(node, ast.Attribute) and node.attr in GONE:
            found = f"{node.attr} is gone: use {GONE[node.attr]}"
        elif isinstance(node, ast.Attribute) and id(node) not in called:
            is_foreign = ast.unparse(node).split(".")[0] in foreign
            if not is_foreign and is_unscoped(node, objects, own_names):
                found = f"{ast.unparse(node)} is reached without its enumeration"
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
            gone = [name for name in names if name in GONE]
            if any(name.split(".")[0] in ("PyQt5", "PyQt6", "sip") for name in names):
                found = f"{ast.unparse(node)}: import from qgis.PyQt"
            elif gone:
                found = f"{gone[0]} is gone: use {GONE[gone[0]]}"
            elif "QVariant" in names and path != "algorithms/shared/compat.py":
                found = "QVariant types are for algorithms/shared/compat.py alone"
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "int":
            if any(holds_member(argument, objects) for argument in node.args):
                found = f"{ast.unparse(node)}: members of enumerations are no numbers"
        elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("tr", "translate"):
            fixed = not any(isinstance(argument, ast.JoinedStr) for argument in node.args)
            found = None if fixed else "an f-string inside tr() is never translated"
        if found:
            problems.append(f"{path}:{node.lineno} {found}")
    return problems


@pytest.fixture(scope="module")
def sources(tracked_files, project_root):
    """Every parsed Python file that runs in QGIS, by its path: the plugin, its tools and tests."""
    paths = [path for path in tracked_files if path.suffix == ".py"]
    return {
        path.relative_to(project_root).as_posix(): ast.parse(path.read_bytes(), str(path)) for path in paths
    }


def test_sources_work_with_qt6(sources):
    own_names = set().union(*(names_defined(tree) for tree in sources.values()))
    assert [p for path, tree in sources.items() for p in qt6_problems(path, tree, own_names)] == []


@pytest.fixture(scope="module")
def qt6_stubs(project_root):
    """The folder of PyQt6's type stubs, which `make lint` installs: text alone, nothing of it is imported."""
    for folder in project_root.glob("build/venv/lib*/python3*/site-packages/PyQt6"):
        return folder
    pytest.skip("PyQt6 is not in build/venv: `make lint` installs it")


@cache
def stub_names(folder: Path, module: str) -> dict[str, dict]:
    """Names that a module of PyQt6 has, those within classes included, from its stub."""

    def within(body: list[ast.stmt]) -> dict[str, dict]:
        names = {}
        for node in body:
            if isinstance(node, ast.ClassDef):
                names[node.name] = within(node.body)
            elif isinstance(node, ast.FunctionDef):
                names[node.name] = {}
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
                names[ast.unparse(target)] = {}
        return names

    return within(ast.parse((folder / f"{module}.pyi").read_bytes()).body)


def qt_names(tree: ast.AST) -> list[tuple[str, int, str]]:
    """Module of qgis.PyQt, line and dotted name of every class or enumeration of Qt that a file names."""
    modules, found = {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            for alias in node.names:
                module = node.module.rpartition(".")[2]
                modules[alias.asname or alias.name] = module, alias.name
                found.append((module, node.lineno, alias.name))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            first, _, rest = ast.unparse(node).partition(".")
            # Members are looked up by their full names; what instances have, and bases, is not known here.
            if first in modules and rest[:1].isupper():
                found.append((modules[first][0], node.lineno, f"{modules[first][1]}.{rest}"))
    return found


def absent_names(tree: ast.AST, folder: Path) -> list[str]:
    """Names of Qt in a file that PyQt6 does not have."""
    absent = []
    for module, line, dotted in qt_names(tree):
        names = stub_names(folder, module)
        for part in dotted.split("."):
            if part not in names:
                absent.append(f"line {line}: {module} has no {dotted}")
                break
            names = names[part]
    return absent


def test_every_name_of_qt_exists_in_pyqt6(sources, qt6_stubs):
    is_switch = "algorithms/shared/compat.py"  # names QVariant for versions before PyQt6
    found = {path: absent_names(tree, qt6_stubs) for path, tree in sources.items() if path != is_switch}
    assert {path: absent for path, absent in found.items() if absent} == {}


def test_absent_names_of_qt_are_noticed(qt6_stubs):
    absent = "from qgis.PyQt.QtWidgets import QDesktopWidget"
    member = "from qgis.PyQt.QtCore import Qt as Q\nQ.MouseButton.MidButton"
    present = "from qgis.PyQt.QtCore import Qt, QTimer\nQt.MouseButton.MiddleButton"
    assert [len(absent_names(ast.parse(source), qt6_stubs)) for source in (absent, member, present)] == [
        1,
        1,
        0,
    ]


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
        "import qgis.core as q\nq.QgsProcessing.TypeVectorPolygon",
        "import qgis.core\nqgis.core.Qgis.Warning",
        "class A(B):\n    def flags(self):\n        return super().flags() | self.FlagNoThreading",
        "from qgis.core import QgsFeatureRequest as R\nasked = R()\nasked.setFlags(asked.NoGeometry)",
        "from .parameters import QgsProcessing\nQgsProcessing.TypeVectorPolygon",
        "from . import parameters\nparameters.QgsProcessing.TypeVectorPolygon",
        "from .parameters import Number\nNumber.FlagAdvanced",
        "from qgis.core import Qgis\nint(Qgis.MessageLevel.Warning)",
        "from qgis.PyQt.QtCore import Qt\nint(Qt.ItemDataRole.UserRole + 1)",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt import QtCore\nQtCore.QRegExp('a')",
        "from qgis.PyQt.QtCore import Qt\nQt.MidButton",
        "from qgis.PyQt.QtCore import Qt\nQt.MouseButton.MidButton",
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
        "import qgis.core as q\nq.QgsProcessing.SourceType.TypeVectorPolygon",
        "from .parameters import Number\nNumber.Flag.FlagAdvanced",
        "class A(B):\n    Point = 1\n    def point(self):\n        return self.Point",
        "from qgis.core import Qgis\nint(Qgis.QGIS_VERSION_INT)",
        "self.tr('{} classes').format(count)",
    ],
)
def test_the_rule_allows(source):
    assert qt6_problems("algorithms/kmeans.py", ast.parse(source)) == []

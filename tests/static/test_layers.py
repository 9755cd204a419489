"""Imports run plugin -> gui -> algorithms -> core, never back; heavy packages only where they are used."""

import ast
import subprocess
import sys

import pytest

PACKAGE = "landcover_segmentation"
GUI = {"qgis", "processing", "PyQt5", "PyQt6"}
#: What each wing of the core may import besides the modules of the core itself, which import no wing.
WINGS = {
    "": set(),
    "raster": set(),
    "regions": {"raster"},
    "segmentation": {"raster", "regions"},
    "classification": {"raster"},
    "vectors": {"raster", "regions"},
    "accuracy": {"raster"},
    "change": {"raster", "regions"},
    "pipelines": {"raster", "regions", "segmentation", "classification"},
    "reports": {"raster", "regions", "segmentation", "classification", "vectors", "accuracy", "change"},
}
HEAVY = {"sklearn", "skimage", "scipy", "joblib", "matplotlib", "pandas", "dask", "distributed"}


def imported_names(path: str, node: ast.AST) -> list[str]:
    """Full dotted names that an import statement in the file `path` of the plugin may bind or load."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    module = node.module or ""
    if node.level:
        folders = [PACKAGE, *path.split("/")[:-1]]
        module = ".".join([*folders[: len(folders) - node.level + 1], *filter(None, [module])])
    return [module, *(f"{module}.{alias.name}" for alias in node.names)]


def is_within(name: str, module: str) -> bool:
    return name == module or name.startswith(module + ".")


def layer_problems(path: str, tree: ast.AST) -> list[str]:
    """Imports that run up the layers."""
    layer = path.split("/")[0]
    forbidden = {
        "core": [*GUI, f"{PACKAGE}.algorithms", f"{PACKAGE}.gui", f"{PACKAGE}.plugin"],
        "algorithms": [f"{PACKAGE}.gui", f"{PACKAGE}.plugin"],
        "gui": [f"{PACKAGE}.plugin"],
    }.get(layer, [])
    return [
        f"{path}:{node.lineno} imports {name}"
        for node in ast.walk(tree)
        for name in imported_names(path, node)
        if any(is_within(name, module) for module in forbidden)
    ]


def wing_of(name: str) -> str:
    """Wing of a module of the core by its dotted name; empty for the core itself."""
    parts = name.split(".")
    return parts[2] if len(parts) > 2 and parts[2] in WINGS else ""


def wing_problems(path: str, tree: ast.AST) -> list[str]:
    """Imports from a wing that this one may not know."""
    if not path.startswith("core/"):
        return []
    own = wing_of(f"{PACKAGE}.{path[:-3].replace('/', '.')}")
    problems = []
    for node in ast.walk(tree):
        for name in imported_names(path, node):
            wing = wing_of(name) if is_within(name, f"{PACKAGE}.core") else ""
            if wing not in {"", own, *WINGS[own]}:
                problems.append(f"{path}:{node.lineno} imports {name}")
    return problems


def private_problems(path: str, tree: ast.AST) -> list[str]:
    """Names with an underscore that one module of the plugin takes from another."""
    return [
        f"{path}:{node.lineno} imports {alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
        for alias in node.names
        if alias.name.startswith("_")
    ]


def heavy_problems(path: str, tree: ast.AST) -> list[str]:
    """Heavy packages imported when the module is, not when a function runs."""
    problems, nodes = [], [tree]
    while nodes:
        node = nodes.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            continue
        names = imported_names(path, node)
        problems += [f"{path}:{node.lineno} imports {n}" for n in names if n.split(".")[0] in HEAVY]
        nodes += ast.iter_child_nodes(node)
    return problems


def test_no_import_runs_up_the_layers(shipped_sources):
    assert "core/__init__.py" in shipped_sources
    assert [p for path, tree in shipped_sources.items() for p in layer_problems(path, tree)] == []


def test_the_wings_know_only_what_they_may(shipped_sources):
    folders = {
        path.split("/")[1] for path in shipped_sources if path.startswith("core/") and path.count("/") > 1
    }
    assert folders == set(WINGS) - {""}
    assert [p for path, tree in shipped_sources.items() for p in wing_problems(path, tree)] == []


def test_no_module_takes_private_names_of_another(shipped_sources):
    assert [p for path, tree in shipped_sources.items() for p in private_problems(path, tree)] == []


def test_heavy_packages_are_imported_inside_functions(shipped_sources):
    assert [p for path, tree in shipped_sources.items() for p in heavy_problems(path, tree)] == []


def test_importing_the_core_loads_neither_qgis_nor_heavy_packages(shipped_sources, package_path):
    modules = [
        f"{PACKAGE}.{path[:-3].replace('/', '.')}" for path in shipped_sources if path.startswith("core/")
    ]
    code = (
        "import importlib, sys; sys.path.insert(0, sys.argv[1])\n"
        "for name in sys.argv[3:]: importlib.import_module(name)\n"
        "print(*[name for name in sys.argv[2].split() if name in sys.modules])"
    )
    command = [sys.executable, "-c", code, package_path, " ".join(sorted(GUI | HEAVY)), *modules]
    run = subprocess.run(command, capture_output=True, text=True)
    assert (run.stdout.strip(), run.stderr, run.returncode) == ("", "", 0)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/kmeans.py", "from qgis.core import QgsRasterLayer"),
        ("core/kmeans.py", "def f():\n    from PyQt5.QtGui import QColor"),
        ("core/kmeans.py", "from ..algorithms.styling import style"),
        ("core/kmeans.py", "from .. import plugin"),
        ("core/kmeans.py", "import landcover_segmentation.algorithms"),
        ("algorithms/kmeans.py", "from ..plugin import Plugin"),
        ("algorithms/kmeans.py", "from ..gui.menu import LandCoverMenu"),
        ("gui/menu.py", "from ..plugin import Plugin"),
    ],
)
def test_the_layer_rule_notices(path, source):
    assert layer_problems(path, ast.parse(source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/kmeans.py", "import numpy as np\nfrom osgeo import gdal\nfrom .errors import LandCoverError"),
        ("algorithms/kmeans.py", "from qgis.core import Qgis\nfrom ..core import kmeans"),
        ("gui/menu.py", "from ..algorithms.shared.translation import tr"),
        ("plugin.py", "from .algorithms.provider import Provider\nfrom .gui.menu import LandCoverMenu"),
    ],
)
def test_the_layer_rule_allows(path, source):
    assert layer_problems(path, ast.parse(source)) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/errors.py", "from .raster.source import RasterSource"),
        ("core/raster/source.py", "from ..regions import graph"),
        ("core/accuracy/metrics.py", "def f():\n    from ..regions.graph import RegionGraph"),
        ("core/reports/page.py", "from ..pipelines.kmeans import classify_kmeans"),
    ],
)
def test_the_wing_rule_notices(path, source):
    assert wing_problems(path, ast.parse(source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/raster/source.py", "from ..errors import LandCoverError\nfrom .tiles import Window"),
        ("core/pipelines/kmeans.py", "from ..regions.connected import find_regions"),
        ("algorithms/kmeans.py", "from ..core.reports.kmeans import kmeans_report"),
    ],
)
def test_the_wing_rule_allows(path, source):
    assert wing_problems(path, ast.parse(source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "from sklearn.cluster import KMeans",
        "try:\n    import scipy\nexcept ImportError:\n    pass",
        "class A:\n    import skimage",
    ],
)
def test_the_heavy_rule_notices(source):
    assert heavy_problems("core/a.py", ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "import numpy",
        "if TYPE_CHECKING:\n    import scipy",
        "class A:\n    def f(self):\n        from sklearn.cluster import KMeans",
    ],
)
def test_the_heavy_rule_allows(source):
    assert heavy_problems("core/a.py", ast.parse(source)) == []

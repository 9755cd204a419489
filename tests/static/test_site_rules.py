"""What the plugin site, or a reader of the repository, would stumble over."""

import ast
import posixpath
import re

import pytest

MODULES = ["random", "pickle", "marshal", "shelve", "subprocess", "xml.etree", "xml.dom", "xml.sax"]
CALLS = {"eval", "exec", "os.system", "os.popen", "hashlib.md5", "hashlib.sha1", "tempfile.mktemp"}
SQL = re.compile(r"\b(select\b.+\bfrom|delete\s+from|insert\s+into|update\b.+\bset)\s", re.I | re.S)
MACHINE_PATH = re.compile(r"(?<![\w.~])/(?:home|work|root|Users)/\w")
BINARIES = (".so", ".pyd", ".dll", ".dylib", ".exe", ".pyc", ".whl", ".zip", ".tif", ".gpkg", ".png")


def literal_text(node: ast.AST) -> str:
    """Text of a string literal or of the fixed parts of an f-string."""
    constants = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
    return "".join(value for value in constants if isinstance(value, str))


def is_built_sql(node: ast.AST) -> bool:
    """Whether a statement of SQL is put together from parts."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        node = node.func.value
    elif not isinstance(node, ast.JoinedStr) and not (
        isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod))
    ):
        return False
    return bool(SQL.search(literal_text(node)))


def swallows_everything(handler: ast.ExceptHandler) -> bool:
    """Whether this is `except:` or `except Exception: pass`."""
    broad = handler.type is not None and ast.unparse(handler.type) in ("Exception", "BaseException")
    return handler.type is None or (broad and isinstance(handler.body[0], (ast.Pass, ast.Continue)))


def refused(node: ast.AST) -> bool:
    """Whether the scan of the plugin site would refuse this piece of code."""
    if isinstance(node, ast.Assert):
        return True
    if isinstance(node, ast.ExceptHandler):
        return swallows_everything(node)
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        module = "" if isinstance(node, ast.Import) or node.level else f"{node.module}."
        names = [module + alias.name for alias in node.names]
        return any(f"{name}.".startswith(f"{bad}.") for name in names for bad in MODULES)
    if isinstance(node, ast.Call) and ast.unparse(node.func) in CALLS:
        return True
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.match(r"/(var/)?tmp(/|$)", node.value) is not None
    return is_built_sql(node)


def site_problems(path: str, tree: ast.AST) -> list[str]:
    """Places that the scan would refuse."""
    return [f"{path}:{n.lineno} {ast.unparse(n)[:60]}" for n in ast.walk(tree) if refused(n)]


def test_shipped_code_passes_the_scan(shipped_sources):
    assert [p for path, tree in shipped_sources.items() for p in site_problems(path, tree)] == []


@pytest.mark.parametrize(
    "source",
    [
        "assert x",
        "try:\n    x\nexcept:\n    print(x)",
        "try:\n    x\nexcept Exception:\n    pass",
        "import random",
        "from pickle import loads",
        "import subprocess as run",
        "from xml import etree",
        "import xml.etree.ElementTree as ET",
        "eval('1')",
        "hashlib.md5(data)",
        "open('/tmp/out.tif')",
        "cursor.execute(f'SELECT a FROM {table} ')",
        "cursor.execute('INSERT INTO %s VALUES (1)' % table)",
        "cursor.execute('DELETE FROM ' + table)",
        "cursor.execute('update {} set a = 1'.format(table))",
    ],
)
def test_the_scan_notices(source):
    assert site_problems("a.py", ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "import numpy.random\nrng = numpy.random.default_rng(0)",
        "try:\n    x\nexcept KeyError:\n    pass",
        "from .random import pick",
        "model.eval()\ndialog.exec()",
        "cursor.execute('INSERT INTO layer_styles VALUES (?, ?)', (name, style))",
        "hashlib.sha256(data)",
    ],
)
def test_the_scan_allows(source):
    assert site_problems("a.py", ast.parse(source)) == []


def test_zip_has_one_folder_with_the_licence_and_no_tests(plugin_zip):
    names = plugin_zip.namelist()
    assert {name.split("/")[0] for name in names} == {"landcover_segmentation"}
    for needed in ("LICENSE", "metadata.txt", "__init__.py", "icons/landcover.svg", "core/__init__.py"):
        assert f"landcover_segmentation/{needed}" in names
    for needed in ("messages.json", *(f"landcover_{language}.qm" for language in ("de", "es", "fr", "pt"))):
        assert f"landcover_segmentation/i18n/{needed}" in names
    folders = {name.split("/")[1] for name in names if name.count("/") > 1}
    assert folders <= {"algorithms", "core", "demo", "gui", "help", "i18n", "icons", "models"}
    assert [n for n in names if re.search(r"(^|/)(test|conftest|__pycache__|\.)", n)] == []


def test_zip_is_small_text_but_for_the_sample_scene_and_translations(plugin_zip):
    is_binary = {n: n.endswith(BINARIES) or b"\0" in plugin_zip.read(n) for n in plugin_zip.namelist()}
    # Translations are compiled for Qt, which is no program: other plugins ship theirs as well.
    found = [n for n in is_binary if is_binary[n] and not n.endswith(".qm")]
    assert found == ["landcover_segmentation/demo/olinda_l7_6band_u8.tif"]
    assert sum(info.compress_size for info in plugin_zip.infolist()) < 5e6


def test_pages_of_help_lead_to_what_is_in_the_zip(plugin_zip):
    names = set(plugin_zip.namelist())
    pages = [n for n in names if re.fullmatch(r"landcover_segmentation/help/\w+\.html", n)]
    assert "landcover_segmentation/help/index.html" in pages
    for page in pages:
        text = plugin_zip.read(page).decode("utf-8")
        links = re.findall(r'(?:href|src)="([^"]+)"', text)
        assert links
        for link in links:
            if link.startswith("https://"):
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
            assert target in names, (page, link)


def test_no_file_names_a_path_of_one_machine(tracked_files, project_root):
    found = []
    for path in tracked_files:
        data = path.read_bytes()
        if b"\0" not in data and MACHINE_PATH.search(data.decode("utf-8")):
            found.append(str(path.relative_to(project_root)))
    assert found == []


def test_the_path_rule_notices_and_allows():
    assert MACHINE_PATH.search("see " + "/home/" + "me/data.tif")
    assert MACHINE_PATH.search("'" + "/work/" + "x'")
    assert not MACHINE_PATH.search("$HOME/home/x ~/root/x https://example.org/home/x docs/work/x")


def test_zip_is_whole_and_its_folder_is_an_identifier(plugin_zip):
    assert plugin_zip.testzip() is None
    assert plugin_zip.namelist()[0].partition("/")[0].isidentifier()
    assert [name for name in plugin_zip.namelist() if ".." in name] == []


def test_readme_begins_with_the_two_commands(project_root):
    top = "\n".join((project_root / "README.md").read_text(encoding="utf-8").splitlines()[:10])
    assert "make demo" in top and "make test" in top

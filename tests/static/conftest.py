"""The plugin as users get it: what `git archive` makes of the working tree, committed or not."""

import ast
import io
import os
import subprocess
import zipfile
from pathlib import Path

import pytest


def _git(root: Path, *arguments: str, **environment: str) -> bytes:
    """Output of a git command; objects and the index go where `environment` says."""
    command = ["git", "-c", "safe.directory=*", "-C", str(root), *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, check=True, capture_output=True).stdout


@pytest.fixture(scope="session")
def git(project_root):
    """Call git in the checkout."""
    if not (project_root / ".git").exists():
        pytest.skip("the checkout has no git repository")
    return lambda *arguments, **environment: _git(project_root, *arguments, **environment)


@pytest.fixture(scope="session")
def tracked_files(git, project_root) -> list[Path]:
    """Every file that is committed or would be: the tracked ones and the new ones that are not ignored."""
    names = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").decode().split("\0")
    return [project_root / name for name in names if name and (project_root / name).is_file()]


@pytest.fixture(scope="session")
def plugin_zip(git, tmp_path_factory) -> zipfile.ZipFile:
    """The zip that $LANDCOVER_ZIP names, else what `make package` would make of the working tree."""
    if os.environ.get("LANDCOVER_ZIP"):
        return zipfile.ZipFile(os.environ["LANDCOVER_ZIP"])
    scratch = tmp_path_factory.mktemp("package")
    objects = git("rev-parse", "--path-format=absolute", "--git-path", "objects").decode().strip()
    (scratch / "objects").mkdir()
    environment = {
        "GIT_INDEX_FILE": str(scratch / "index"),
        "GIT_OBJECT_DIRECTORY": str(scratch / "objects"),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": objects,
    }
    git("add", "--all", **environment)
    tree = git("write-tree", **environment).decode().strip()
    data = git("archive", "--format=zip", "--prefix=landcover_segmentation/", tree, **environment)
    return zipfile.ZipFile(io.BytesIO(data))


@pytest.fixture(scope="session")
def shipped_sources(plugin_zip) -> dict[str, ast.Module]:
    """The parsed Python files of the zip, by their path in the plugin."""
    names = [name for name in plugin_zip.namelist() if name.endswith(".py")]
    return {name.partition("/")[2]: ast.parse(plugin_zip.read(name), name) for name in names}

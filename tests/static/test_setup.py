"""tools/setup.sh on other systems, whose programs are stand-ins that write down what they are asked."""

import os
import shutil
import subprocess

import pytest

#: What the script itself calls; nothing else of this system is found, above all not its apt-get.
NEEDED = ("sh", "dirname", "id", "env")


@pytest.fixture()
def system(project_root, tmp_path):
    """Return a function that runs the script on a system with some programs, and what they were asked."""
    programs, asked = tmp_path / "bin", tmp_path / "asked"
    programs.mkdir()
    for name in NEEDED:
        (programs / name).symlink_to(shutil.which(name))

    def add(name, text, folder=programs):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"#!/bin/sh\n{text}\n")
        (folder / name).chmod(0o755)

    def system(task="run", **environment):
        kept = {name: value for name, value in os.environ.items() if name not in ("PYTHON", "CONDA_PREFIX")}
        kept.update(environment, PATH=str(programs), ASKED=str(asked))
        done = subprocess.run(
            [project_root / "tools" / "setup.sh", task], env=kept, capture_output=True, text=True
        )
        return done, asked.read_text() if asked.exists() else ""

    system.add, system.folder = add, tmp_path
    system.add("qgis_process", "")
    return system


#: A Python that finds every module, and one that finds scikit-learn once something was installed.
ALL_FOUND = "exit 0"
FOUND_LATER = '[ -e "$ASKED" ] || echo sklearn'


def test_fedora_installs_what_is_missing_and_nothing_twice(system):
    system.add("rpm", '[ "$4" != python3-scikit-image ] || [ -e "$ASKED" ]')
    system.add("dnf", 'echo "$@" >>"$ASKED"')
    system.add("sudo", '"$@"')
    for _ in range(2):
        _, asked = system()
        words = asked.splitlines()
        assert len(words) == 1
        assert words[0].startswith("install --assumeyes") and words[0].endswith(" python3-scikit-image")


@pytest.mark.parametrize(
    ("installer", "query", "other"),
    [("apt-get", "dpkg-query", "python3-sklearn"), ("dnf", "rpm", "python3-scikit-learn")],
)
def test_no_package_is_laid_over_a_qgis_that_none_brought(system, installer, query, other):
    system.add("python3", ALL_FOUND)
    system.add(query, "exit 1")
    system.add(installer, 'echo "$@" >>"$ASKED"')
    system.add("sudo", '"$@"')
    _, asked = system()
    packages = asked.split()
    assert other in packages and not {"qgis", "python3-qgis", "qgis-providers"} & set(packages)


def test_a_conda_environment_with_qgis_goes_before_the_system(system):
    environment = system.folder / "environment"
    system.add("qgis_process", "", environment / "bin")
    system.add("python3", FOUND_LATER, environment / "bin")
    system.add("conda", 'echo "$@" >>"$ASKED"')
    system.add("dnf", "exit 1")
    for _ in range(2):
        done, asked = system("test", CONDA_PREFIX=str(environment), CONDA_EXE="conda")
        assert done.returncode == 0, done.stderr
        words = asked.splitlines()
        assert len(words) == 1 and words[0].startswith(
            f"install --yes --prefix {environment} --channel conda-forge "
        )
        assert {"scikit-learn", "scikit-image", "pytest", "hypothesis"} <= set(words[0].split())


def test_a_conda_environment_without_qgis_is_left_alone(system):
    environment = system.folder / "environment"
    system.add("python3", ALL_FOUND, environment / "bin")
    system.add("conda", 'echo "$@" >>"$ASKED"')
    _, asked = system(CONDA_PREFIX=str(environment), CONDA_EXE="conda")
    assert asked == ""


def test_elsewhere_what_is_missing_is_named(system):
    system.add("python", FOUND_LATER)
    done, asked = system(PYTHON=str(system.folder / "bin" / "python"))
    assert done.returncode == 1 and asked == ""
    assert "Missing: Python modules of" in done.stderr and "sklearn" in done.stderr
    assert "docs/installation.md" in done.stderr

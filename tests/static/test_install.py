"""`make link` and `make install` put the plugin into a profile, and never harm what is there."""

import os
import subprocess

import pytest


@pytest.fixture()
def make(project_root, tmp_path):
    """Return a function that makes a target with a profile of its own, and the place of the plugin in it."""
    profile = tmp_path / "my profile"

    def make(target):
        return subprocess.run(
            ["make", "-C", project_root, target, f"PROFILE={profile}"], capture_output=True, text=True
        )

    return make, profile / "python" / "plugins" / "landcover_segmentation"


def test_link_shows_the_working_tree(make, project_root):
    make, plugin = make
    for _ in range(2):
        done = make("link")
        assert done.returncode == 0, done.stderr
        assert plugin.is_symlink() and plugin.samefile(project_root)
    assert os.listdir(plugin.parent) == [plugin.name]
    assert not (project_root / project_root.name).exists()


def test_link_refuses_an_installed_plugin(make):
    make, plugin = make
    plugin.mkdir(parents=True)
    (plugin / "metadata.txt").write_text("mine")
    done = make("link")
    assert done.returncode != 0 and str(plugin) in done.stderr
    assert not plugin.is_symlink() and (plugin / "metadata.txt").read_text() == "mine"


def test_install_takes_the_place_of_a_link_and_leaves_the_checkout(make, git, project_root):
    make, plugin = make
    make("link")
    done = make("install")
    assert done.returncode == 0, done.stderr
    assert not plugin.is_symlink() and (plugin / "metadata.txt").is_file()
    assert not (plugin / "tests").exists()
    assert (project_root / "tests").is_dir() and (project_root / "metadata.txt").is_file()

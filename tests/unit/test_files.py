import errno
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.files import OutputFiles, check_destination

NOBODY = 65534


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def contents(folder):
    """Return the text of every file below a folder; an empty folder within it as None."""
    return {
        path.name: path.read_text(encoding="utf-8") if path.is_file() else None for path in folder.rglob("*")
    }


class TestCheckDestination:
    def test_a_new_file_in_a_folder_is_fine(self, tmp_path):
        check_destination(str(tmp_path / "out.TIF"), [str(tmp_path / "image.tif")], (".tif", ".tiff"))
        assert contents(tmp_path) == {}

    def test_a_missing_folder(self, tmp_path):
        with pytest.raises(LandCoverError, match=r"folder does not exist.*nowhere"):
            check_destination(str(tmp_path / "nowhere" / "out.tif"))

    def test_a_folder(self, tmp_path):
        with pytest.raises(LandCoverError, match="is a folder"):
            check_destination(str(tmp_path))

    def test_a_device_or_a_pipe_is_not_replaced(self, tmp_path):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(LandCoverError, match=r"output is not a file: .*pipe"):
            check_destination(str(tmp_path / "pipe"))

    def test_a_folder_that_cannot_be_written_to(self, tmp_path, monkeypatch):
        monkeypatch.setattr(os, "access", lambda path, mode: not (path == str(tmp_path) and mode & os.W_OK))
        with pytest.raises(LandCoverError, match="cannot be written"):
            check_destination(str(tmp_path / "out.tif"))

    def test_an_ending_that_is_not_supported(self, tmp_path):
        with pytest.raises(LandCoverError, match=r"out\.jpg.*Use \.tif or \.tiff"):
            check_destination(str(tmp_path / "out.jpg"), extensions=(".tif", ".tiff"))

    def test_the_input_itself_also_by_another_name(self, tmp_path):
        image, link = tmp_path / "image.tif", tmp_path / "link.tif"
        write(image, "image")
        link.symlink_to(image)
        for output in (image, link, tmp_path / ".." / tmp_path.name / "image.tif"):
            with pytest.raises(LandCoverError, match="overwrite the input"):
                check_destination(str(output), [str(image)])

    def test_another_existing_file_may_be_replaced(self, tmp_path):
        write(tmp_path / "old.tif", "old")
        check_destination(str(tmp_path / "old.tif"), [str(tmp_path / "image.tif")])


class TestStage:
    def test_files_appear_when_the_block_ends_well_and_not_before(self, tmp_path):
        with OutputFiles() as files:
            write(files.stage(str(tmp_path / "a.tif")), "new a")
            write(files.stage(str(tmp_path / "b.json")), "new b")
            assert not (tmp_path / "a.tif").exists()
        assert contents(tmp_path) == {"a.tif": "new a", "b.json": "new b"}

    def test_a_failure_leaves_the_earlier_file_and_nothing_else(self, tmp_path):
        earlier = {"a.tif": "old", "a.tif.aux.xml": "old statistics"}
        for name, text in earlier.items():
            write(tmp_path / name, text)
        with pytest.raises(ZeroDivisionError), OutputFiles() as files:
            write(files.stage(str(tmp_path / "a.tif")), "new")
            write(files.stage(str(tmp_path / "b.tif")), "new")
            raise ZeroDivisionError
        assert contents(tmp_path) == earlier

    def test_an_interrupt_is_a_failure_too(self, tmp_path):
        write(tmp_path / "a.tif", "old")
        with pytest.raises(KeyboardInterrupt), OutputFiles() as files:
            write(files.stage(str(tmp_path / "a.tif")), "new")
            raise KeyboardInterrupt
        assert contents(tmp_path) == {"a.tif": "old"}

    def test_files_written_beside_the_staged_one_come_along(self, tmp_path):
        with OutputFiles() as files:
            staged = files.stage(str(tmp_path / "a.tif"))
            write(staged, "new")
            write(staged + ".aux.xml", "names")
            write(os.path.splitext(staged)[0] + ".qml", "style")
        assert contents(tmp_path) == {"a.tif": "new", "a.tif.aux.xml": "names", "a.qml": "style"}

    def test_sidecars_of_the_earlier_file_go_with_it(self, tmp_path):
        for name in ("a.tif", "a.tif.aux.xml", "a.tif.ovr", "a.tif.msk", "a.tiff.ovr", "b.tif.ovr"):
            write(tmp_path / name, "old")
        with OutputFiles() as files:
            write(files.stage(str(tmp_path / "a.tif")), "new")
        assert contents(tmp_path) == {"a.tif": "new", "a.tiff.ovr": "old", "b.tif.ovr": "old"}

    def test_a_staged_file_that_was_never_written_leaves_no_folder(self, tmp_path):
        with OutputFiles() as files:
            files.stage(str(tmp_path / "a.tif"))
        assert contents(tmp_path) == {}

    def test_a_name_relative_to_the_working_folder(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        with OutputFiles() as files:
            write(files.stage("a.tif"), "new")
        assert contents(tmp_path) == {"a.tif": "new"}


class TestPlacing:
    """What stands at the destinations while outputs are put in place, and what other runs have put there."""

    def test_an_earlier_file_is_there_at_every_step_and_its_successor_comes_after_what_belongs_to_it(
        self, tmp_path, monkeypatch
    ):
        for name in ("a.tif", "a.tif.aux.xml", "a.tif.ovr"):
            write(tmp_path / name, "old")
        steps = []

        def watched(change):
            def watch(*paths):
                change(*paths)
                steps.append({n: (tmp_path / n).read_text() for n in os.listdir(tmp_path) if n[0] != "."})

            return watch

        monkeypatch.setattr(os, "replace", watched(os.replace))
        monkeypatch.setattr(os, "remove", watched(os.remove))
        with OutputFiles() as files:
            write(files.stage(str(tmp_path / "a.tif")), "new")
            write(files.stage(str(tmp_path / "a.tif")) + ".aux.xml", "new")
        assert [step["a.tif"] for step in steps] == ["old", "old", "new"]
        assert [step.get("a.tif.ovr") for step in steps] == [None] * 3
        assert [step["a.tif.aux.xml"] for step in steps] == ["old", "new", "new"]

    def test_every_part_of_a_shapefile_is_replaced(self, tmp_path):
        for ending in ("shp", "shx", "dbf", "qix"):
            write(tmp_path / f"a.{ending}", "old")
        with OutputFiles() as files:
            staged = files.stage(str(tmp_path / "a.shp"))
            for ending in ("shp", "shx", "dbf"):
                write(staged[:-3] + ending, "new")
        assert contents(tmp_path) == {f"a.{ending}": "new" for ending in ("shp", "shx", "dbf")}

    def test_the_second_of_two_runs_into_a_new_file_says_so(self, tmp_path):
        with pytest.raises(LandCoverError, match=r"Another run.*a\.tif"), OutputFiles() as second:
            write(second.stage(str(tmp_path / "a.tif")), "second")
            write(second.stage(str(tmp_path / "b.tif")), "second")
            write(second.stage(str(tmp_path / "a.tif")) + ".aux.xml", "second")
            with OutputFiles() as first:
                write(first.stage(str(tmp_path / "a.tif")), "first")
                write(first.stage(str(tmp_path / "a.tif")) + ".aux.xml", "first")
        assert contents(tmp_path) == {"a.tif": "first", "a.tif.aux.xml": "first"}

    def test_a_file_that_appears_in_the_last_moment_stays(self, tmp_path, monkeypatch):
        write(tmp_path / "a.tif", "old")
        link = os.link

        def late(source, target):
            if target == str(tmp_path / "b.tif"):
                write(target, "other")
            link(source, target)

        monkeypatch.setattr(os, "link", late)
        with pytest.raises(LandCoverError, match=r"Another run.*b\.tif"), OutputFiles() as files:
            for name in ("a.tif", "b.tif"):
                write(files.stage(str(tmp_path / name)), "new")
        assert contents(tmp_path) == {"a.tif": "old", "b.tif": "other"}

    def test_where_a_file_system_has_no_links(self, tmp_path, monkeypatch):
        def refuse(*paths):
            raise PermissionError

        monkeypatch.setattr(os, "link", refuse)
        write(tmp_path / "a.tif", "old")
        with OutputFiles() as files:
            for name in ("a.tif", "b.tif"):
                write(files.stage(str(tmp_path / name)), "new")
        assert contents(tmp_path) == {"a.tif": "new", "b.tif": "new"}


class TestFailureOfTheLastStep:
    """A program may hold a file that is to be replaced; here a folder stands in its place."""

    @staticmethod
    def block(path):
        path.unlink(missing_ok=True)
        path.mkdir()

    def test_it_is_an_error_for_the_user_and_nothing_is_replaced(self, tmp_path):
        for name in ("a.tif", "a.tif.aux.xml", "b.tif"):
            write(tmp_path / name, "old")
        with pytest.raises(LandCoverError, match=r"cannot be replaced.*b\.tif"), OutputFiles() as files:
            for name in ("a.tif", "b.tif", "c.tif"):
                write(files.stage(str(tmp_path / name)), "new")
            self.block(tmp_path / "b.tif")
        assert contents(tmp_path) == {"a.tif": "old", "a.tif.aux.xml": "old", "b.tif": None}

    def test_the_sidecars_of_the_file_that_cannot_be_replaced_stay(self, tmp_path):
        for name in ("a.tif", "a.tif.aux.xml"):
            write(tmp_path / name, "old")
        with pytest.raises(LandCoverError), OutputFiles() as files:
            write(files.stage(str(tmp_path / "a.tif")), "new")
            write(files.stage(str(tmp_path / "a.tif")) + ".qml", "new")
            self.block(tmp_path / "a.tif")
        assert contents(tmp_path) == {"a.tif": None, "a.tif.aux.xml": "old"}


@pytest.fixture()
def folder_of_user():
    """Let root, whom no permission stops, be somebody else; return a folder of that user."""
    with tempfile.TemporaryDirectory() as folder:
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        yield Path(folder)
        if hasattr(os, "geteuid"):
            os.seteuid(os.getuid())


@pytest.mark.skipif(os.name == "nt", reason="a folder's attributes do not stop anybody on Windows")
class TestReadOnlyFolder:
    def test_it_is_told_and_the_next_run_tidies_up(self, folder_of_user):
        write(folder_of_user / "a.tif", "old")
        with pytest.raises(LandCoverError, match=r"a\.tif.*Permission denied"), OutputFiles() as files:
            for name in ("a.tif", "b.tif"):
                write(files.stage(str(folder_of_user / name)), "new")
            folder_of_user.chmod(0o500)
        folder_of_user.chmod(0o700)
        assert (folder_of_user / "a.tif").read_text() == "old"
        assert not (folder_of_user / "b.tif").exists()
        with OutputFiles() as files:
            write(files.stage(str(folder_of_user / "b.tif")), "new")
        assert contents(folder_of_user) == {"a.tif": "old", "b.tif": "new"}

    def test_from_the_start(self, folder_of_user):
        folder_of_user.chmod(0o500)
        with (
            pytest.raises(LandCoverError, match=r"cannot be written.*Permission denied"),
            OutputFiles() as files,
        ):
            files.stage(str(folder_of_user / "a.tif"))


class TestFailuresOfTheSystem:
    def test_a_folder_that_was_removed_is_told_in_one_sentence(self, tmp_path):
        folder = tmp_path / "out"
        folder.mkdir()
        with pytest.raises(LandCoverError, match=r"cannot be.*out") as raised, OutputFiles() as files:
            staged = files.stage(str(folder / "a.tif"))
            shutil.rmtree(folder)
            write(staged, "new")
        assert ".landcover" not in str(raised.value).replace(str(tmp_path), "") and "\n" not in str(
            raised.value
        )
        assert contents(tmp_path) == {}

    def test_a_folder_that_is_removed_before_the_end(self, tmp_path):
        folder = tmp_path / "out"
        folder.mkdir()
        with pytest.raises(LandCoverError, match=r"out"), OutputFiles() as files:
            write(files.stage(str(folder / "a.tif")), "new")
            shutil.rmtree(folder)
        assert contents(tmp_path) == {}

    def test_a_sentence_names_the_destination_not_the_hidden_file(self, tmp_path):
        with pytest.raises(LandCoverError) as raised, OutputFiles() as files:
            raise LandCoverError("It cannot be written", files.stage(str(tmp_path / "a.tif")))
        assert str(raised.value) == f"It cannot be written: {tmp_path / 'a.tif'}."

    def test_of_a_copy_for_which_there_is_no_room_the_destination_is_named(self, tmp_path):
        with (
            pytest.raises(LandCoverError, match=r"a\.tif \(No space left on device\)"),
            OutputFiles() as files,
        ):
            raise OSError(
                errno.ENOSPC, "No space left on device", "source", None, files.stage(str(tmp_path / "a.tif"))
            )

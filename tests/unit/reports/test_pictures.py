import base64

import numpy as np
import pytest
from landcover_segmentation.core.classes import LandCoverClass
from landcover_segmentation.core.errors import LandCoverError
from landcover_segmentation.core.progress import Cancelled, Progress
from landcover_segmentation.core.raster.source import RasterSource
from landcover_segmentation.core.reports.pictures import class_picture, image_picture, points_picture
from osgeo import gdal
from rasters import write_raster


def pixels_of(picture, tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(base64.b64decode(picture.partition("base64,")[2]))
    return np.moveaxis(gdal.Open(str(path)).ReadAsArray(), 0, -1)


@pytest.mark.parametrize("largest", [3, 255, 300, 65535])
def test_every_class_has_its_colour_and_nodata_none(tmp_path, largest):
    values = np.array([[0, 1], [2, largest]], np.uint16 if largest > 255 else np.uint8)
    classes = [LandCoverClass(n, "c", f"#{n % 256:02x}80{n // 256:02x}") for n in (1, 2, largest)]
    pixels = pixels_of(class_picture(write_raster(tmp_path / "c.tif", values), classes), tmp_path)
    assert pixels.shape == (720, 720, 4)  # each pixel a square
    pixels = pixels[::360, ::360]
    assert pixels[0, 0, 3] == 0
    assert pixels[0, 1].tolist() == [1, 128, 0, 255]
    assert pixels[1, 1].tolist() == [largest % 256, 128, largest // 256, 255]


def test_a_raster_that_is_gone_is_one_sentence(tmp_path):
    with pytest.raises(LandCoverError, match="does not exist"):
        class_picture(str(tmp_path / "gone.tif"), [LandCoverClass(1, "a", "#112233")])


@pytest.fixture()
def huge(tmp_path):
    """Return a map of 20 pixels below each pixel of its picture: two halves, with a few other pixels."""
    values = np.ones((14400, 40), np.uint8)
    values[:, 20:] = 2
    values[::20, ::20] = 3
    return write_raster(tmp_path / "map.tif", values)


CLASSES = [LandCoverClass(value, "c", f"#{value:02x}0000") for value in (1, 2, 3)]


def test_a_huge_map_is_drawn_by_the_most_frequent_class_too(tmp_path, huge):
    pixels = pixels_of(class_picture(huge, CLASSES), tmp_path)
    assert pixels.shape == (720, 2, 4)
    assert (pixels[:, 0, 0] == 1).all() and (pixels[:, 1, 0] == 2).all()


@pytest.mark.parametrize("draw", [class_picture, lambda *how: points_picture(*how[:2], (), how[2])])
def test_a_picture_of_a_huge_map_can_be_stopped(huge, gdal_exceptions, draw):
    seen = []
    progress = Progress(lambda fraction, _: seen.append(fraction), lambda: bool(seen))
    with pytest.raises(Cancelled):
        draw(huge, CLASSES, progress)
    assert len(seen) == 1 and seen[0] < 0.5


def written(tmp_path, *bands, name="image.tif", **options):
    return RasterSource.open(write_raster(tmp_path / name, np.array(bands), **options))


def photo(picture, tmp_path):
    """Return the pixels of a picture of an image, which is JPEG or PNG."""
    data = base64.b64decode(picture.uri.partition("base64,")[2])
    (tmp_path / "photo").write_bytes(data)
    return gdal.Open(str(tmp_path / "photo")).ReadAsArray()


class TestImage:
    def test_the_first_three_bands_each_from_black_to_full(self, tmp_path):
        ramp = np.arange(100, dtype=np.uint16).reshape(10, 10)
        source = written(tmp_path, ramp * 100, 5000 + ramp[::-1], ramp.T + 7, ramp * 0 + 1, nodata=65535)
        picture = image_picture(source)
        assert picture.uri.startswith("data:image/jpeg;")
        assert picture.told == "The image: Band 1, Band 2, Band 3 as red, green, blue"
        red, green, blue = photo(picture, tmp_path).astype(int)
        wanted = np.clip((ramp - np.percentile(ramp, 2)) / np.ptp(np.percentile(ramp, [2, 98])), 0, 1) * 255
        # JPEG keeps brightness better than colours.
        assert np.abs((red + green + blue) - (wanted + wanted[::-1] + wanted.T)).mean() < 30

    def test_pixels_without_data_are_transparent_and_do_not_stretch_the_others(self, tmp_path):
        band = np.array([[0, 10, 20], [30, 40, 60000]], np.uint16)
        source = written(tmp_path, band, nodata=60000)
        picture = image_picture(source)
        assert "Band 1 from dark to bright" in picture.title
        pixels = photo(picture, tmp_path)
        assert pixels[3].tolist() == [[255, 255, 255], [255, 255, 0]]
        assert (pixels[0] == pixels[1]).all() and (pixels[0] == pixels[2]).all()
        assert pixels[0, 0, 0] == 0 and pixels[0, 1, 1] == 255 and pixels[0, 0, 2] in (127, 128)

    def test_bands_that_say_their_colours(self, tmp_path):
        levels = np.array([[0, 100], [200, 255]], np.uint8)
        path = write_raster(tmp_path / "image.tif", np.stack([levels, levels.T, levels[::-1]]), nodata=7)
        dataset = gdal.Open(path, gdal.GA_Update)
        for number, color in enumerate((gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand), start=1):
            dataset.GetRasterBand(number).SetColorInterpretation(color)
        dataset = None
        picture = image_picture(RasterSource.open(path))
        assert picture.title == "Image: in its own colours"
        by_numbers = image_picture(RasterSource.open(path, (3, 2, 1)))
        assert by_numbers.uri == picture.uri

    @pytest.mark.parametrize("shape", [(1500, 40), (40, 1500), (721, 719)])
    @pytest.mark.parametrize("axis", [0, 1])
    def test_a_pixel_of_the_picture_is_that_below_its_centre(self, tmp_path, shape, axis):
        """On a ramp, also across the borders of tiles."""
        ramp = np.indices(shape)[axis].astype(np.int32)
        found = photo(image_picture(written(tmp_path, ramp)), tmp_path)[0].astype(int)
        height, width = (round(side * 720 / max(shape)) for side in shape)
        assert found.shape == (height, width)
        side = found.shape[axis]
        drawn = ((np.arange(side) + 0.5) * shape[axis] / side).astype(int)
        low, high = np.percentile(drawn, [2, 98])
        wanted = np.clip((drawn - low) / (high - low), 0, 1) * 255
        assert np.abs(found.mean(axis=1 - axis) - wanted).max() < 8

    def test_an_image_of_one_value_or_none(self, tmp_path):
        flat = written(tmp_path, np.full((4, 4), 9, np.uint8))
        assert photo(image_picture(flat), tmp_path).max() == 0
        empty = written(tmp_path, np.full((4, 4), 9, np.uint8), nodata=9)
        assert photo(image_picture(empty), tmp_path)[3].max() == 0


class TestPoints:
    CLASSES = (LandCoverClass(1, "a", "#000000"), LandCoverClass(2, "b", "#0000ff"))

    def draw(self, tmp_path, shape, *marks):
        path = write_raster(tmp_path / "map.tif", np.ones(shape, np.uint8))
        marks = [(np.array(row), np.array(column), color, is_round) for row, column, color, is_round in marks]
        return pixels_of(points_picture(path, self.CLASSES, marks), tmp_path)

    def test_a_point_is_seen_on_a_large_map(self, tmp_path):
        pixels = self.draw(tmp_path, (3000, 3000), ([1500], [750], "#4d9a3f", True))
        green = (pixels[..., :3] == [0x4D, 0x9A, 0x3F]).all(axis=-1)
        assert 50 < green.sum() < 100
        assert [round(where.mean()) for where in np.nonzero(green)] == [360, 180]
        assert tuple(pixels[360, 180 - 5]) == (255, 255, 255, 255)  # the rim

    def test_kinds_differ_in_shape_and_the_map_below_is_pale(self, tmp_path):
        pixels = self.draw(
            tmp_path, (720, 720), ([100], [100], "#4d9a3f", True), ([300], [50], "#c0392b", False)
        )
        disc, square = ((pixels[..., :3] == color).all(axis=-1) for color in ([77, 154, 63], [192, 57, 43]))
        assert square.sum() == 81 and disc[96, 100] and not disc[96, 96]
        assert tuple(pixels[600, 600]) == (128, 128, 128, 255)

    def test_at_the_edge_and_none_at_all(self, tmp_path):
        pixels = self.draw(tmp_path, (2, 2), ([0, 1], [0, 1], "#c0392b", False))
        assert pixels.shape == (720, 720, 4) and tuple(pixels[180, 180]) == (192, 57, 43, 255)
        edge = self.draw(tmp_path, (720, 720), ([0, 719], [719, 0], "#c0392b", False))
        assert ((edge[..., :3] == [192, 57, 43]).all(axis=-1)).sum() == 50
        assert (self.draw(tmp_path, (5, 5), ([], [], "#c0392b", True))[..., 0] == 128).all()

    def test_many_points_have_smaller_marks(self, tmp_path):
        place = np.arange(0, 700, 1)
        pixels = self.draw(tmp_path, (720, 720), (place, place, "#c0392b", False))
        assert (pixels[350, :, :3] == [192, 57, 43]).all(axis=-1).sum() == 9  # 17 with large ones

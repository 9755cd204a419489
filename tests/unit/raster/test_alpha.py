"""Opacity masks; near infrared that is flagged alpha is data."""

import numpy as np
import pytest
from landcover_segmentation.core.raster.source import RasterSource
from osgeo import gdal
from rasters import read_all, read_raster, write_raster

HEIGHT, WIDTH = 150, 200
ROWS, COLUMNS = np.mgrid[:HEIGHT, :WIDTH]
AWAY = np.hypot(ROWS - HEIGHT / 2, COLUMNS - WIDTH / 2) / HEIGHT * 2
#: Under half of the visible pixels of each are opaque.
OPACITIES = {
    "linear": 255 * COLUMNS / (WIDTH - 1),
    "diagonal": 255 * (ROWS + COLUMNS) / (WIDTH + HEIGHT - 2),
    "radial": 255 * np.clip(1 - AWAY, 0, 1),
    "faint": 200 * COLUMNS / (WIDTH - 1),
    "soft edge": np.clip((1.2 - AWAY) * 300, 0, 255),
    "steps": COLUMNS * 5 // WIDTH * 60,
}
MULTISPECTRAL = {
    "naip_va_rgbn_1m": (4,),
    "naip_nd_20150926_rgbn_5m": (4,),
    "naip_nd_20170827_rgbn_5m": (4,),
    "nc_l7_5band_u8": (4, 5),
    "olinda_l7_6band_u8": (4, 5, 6),
    "rst_l5_7band_u8": (4, 5, 6, 7),  # with the smooth thermal band
    "rst_s2_12band_f32": (4, 8, 10, 12),
    "leipzig_s2_8band_f32": (4, 6, 8),
}


def write_rgba(path, colors, opacity):
    """Write what paint programs write: a PNG of three colours and opacity."""
    height, width = opacity.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, 4)
    for number, band in enumerate([*colors, opacity], start=1):
        dataset.GetRasterBand(number).WriteArray(np.asarray(band).astype(np.uint8))
    gdal.GetDriverByName("PNG").CreateCopy(str(path), dataset)
    return str(path)


def assert_masks(path, opacity):
    source = RasterSource.open(path)
    assert source.bands == (1, 2, 3)
    np.testing.assert_array_equal(read_all(source)[1], np.asarray(opacity).astype(np.uint8) > 0)


@pytest.mark.parametrize("name", OPACITIES)
class TestFadingOpacity:
    def test_over_a_photograph(self, tmp_path, olinda_bands, name):
        colors = olinda_bands[:3, :HEIGHT, :WIDTH]
        assert_masks(write_rgba(tmp_path / "image.png", colors, OPACITIES[name]), OPACITIES[name])

    def test_over_one_colour(self, tmp_path, name):
        colors = np.full((3, HEIGHT, WIDTH), 90)
        assert_masks(write_rgba(tmp_path / "image.png", colors, OPACITIES[name]), OPACITIES[name])

    def test_in_sixteen_bits(self, tmp_path, olinda_bands, name):
        opacity = (OPACITIES[name] * 257).astype(np.uint16)
        bands = np.concatenate([olinda_bands[:3, :HEIGHT, :WIDTH] * np.uint16(200), opacity[None]])
        source = RasterSource.open(write_raster(tmp_path / "image.tif", bands.astype(np.uint16), alpha=4))
        assert source.bands == (1, 2, 3)
        np.testing.assert_array_equal(read_all(source)[1], opacity > 0)


@pytest.fixture(scope="module")
def olinda_bands(project_root):
    """Return the bands of the bundled scene."""
    return read_raster(project_root / "demo" / "olinda_l7_6band_u8.tif")


@pytest.mark.parametrize("seed", range(3))
def test_a_palette_with_opacities(tmp_path, seed):
    """Each colour has its own, few are opaque, and every edge of the drawing is one of the opacity."""
    generator = np.random.default_rng(seed)
    palette = generator.integers(1, 256, (6, 4))
    palette[:2, 3] = 0, 255
    drawn = palette[generator.integers(0, 6, (15, 20)).repeat(10, axis=0).repeat(10, axis=1)]
    drawn = np.moveaxis(drawn, -1, 0)
    assert_masks(write_rgba(tmp_path / "image.png", drawn[:3], drawn[3]), drawn[3])


def test_a_palette_of_a_photograph(tmp_path, olinda_bands):
    """As `gdal_translate -expand rgba` makes of a PNG with 256 colours."""
    palette = np.random.default_rng(0).integers(0, 256, (256, 4))
    palette[:60, 3] = 0
    colored = np.moveaxis(palette[olinda_bands[0]], -1, 0)
    assert_masks(write_rgba(tmp_path / "image.png", colored[:3], colored[3]), colored[3])


@pytest.mark.parametrize(
    ("name", "band"), [(name, b) for name, bands in MULTISPECTRAL.items() for b in bands]
)
def test_measurements_flagged_alpha_are_data(shared_data, tmp_path, name, band):
    bands = read_raster(shared_data / "imagery" / f"{name}.tif")[[0, 1, 2, band - 1]]
    source = RasterSource.open(write_raster(tmp_path / "image.tif", bands, alpha=4))
    assert (source.bands, source.mask_band) == ((1, 2, 3, 4), None)


@pytest.mark.parametrize("enlarged", [2, 4])
@pytest.mark.parametrize("name", ["naip_va_rgbn_1m", "nc_l7_5band_u8", "olinda_l7_6band_u8"])
def test_coarser_near_infrared_is_data(shared_data, tmp_path, name, enlarged):
    bands = read_raster(shared_data / "imagery" / f"{name}.tif")[:4]
    coarse = bands[3, ::enlarged, ::enlarged].repeat(enlarged, axis=0).repeat(enlarged, axis=1)
    bands[3] = coarse[: bands.shape[1], : bands.shape[2]]
    assert RasterSource.open(write_raster(tmp_path / "image.tif", bands, alpha=4)).bands == (1, 2, 3, 4)


@pytest.mark.parametrize("quality", [75, 40])
def test_near_infrared_after_jpeg_is_data(shared_data, tmp_path, quality):
    image = gdal.Open(str(shared_data / "imagery" / "naip_nd_20170827_rgbn_5m.tif"))
    compressed = str(tmp_path / "compressed.tif")
    gdal.Translate(compressed, image, creationOptions=["COMPRESS=JPEG", f"JPEG_QUALITY={quality}"])
    path = write_raster(tmp_path / "image.tif", read_raster(compressed), alpha=4)
    assert RasterSource.open(path).bands == (1, 2, 3, 4)


def has_alpha_flag(path):
    """Tell whether a band is flagged as opacity; what is no raster, as GDAL says in two ways, has none."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    except RuntimeError:
        dataset = None
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)] if dataset else []
    return any(band.GetColorInterpretation() == gdal.GCI_AlphaBand for band in bands)


def test_every_flagged_odd_file_but_true_alpha_is_data(shared_data, gdal_exceptions):
    """Of the files with one value or none it cannot be told, and does not matter."""
    flagged = [path for path in sorted((shared_data / "odd").iterdir()) if has_alpha_flag(path)]
    masks = {path.name for path in flagged if 4 not in RasterSource.open(str(path)).bands}
    assert len(flagged) > 15
    one_value = {"constant_u8.tif", "all_nodata_u8.tif", "one_pixel_4band.tif"}
    assert masks - one_value == {"rgba_true_alpha.tif"}

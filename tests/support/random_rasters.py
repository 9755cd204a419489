"""Small rasters as hypothesis draws them: types, bands, nodata, NaN, masks, opacity, sizes from one pixel."""

from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st
from osgeo import gdal
from rasters import write_raster

TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")
_MASKS = ("none", "none", "internal", "alpha")


@dataclass(frozen=True)
class RandomRaster:
    """Bands of a raster and where it is valid, as it is to be written."""

    values: np.ndarray
    nodata: float
    mask: np.ndarray
    kind: str
    epsg: int

    @property
    def valid(self):
        """Where every band is valid, by the definition of the mask rule."""
        valid = self.mask & np.isfinite(self.values).all(axis=0)
        return valid if self.nodata is None else valid & (self.values != self.nodata).all(axis=0)

    def write(self, path):
        """Write it and return its path."""
        values, georeference = self.values, {"nodata": self.nodata, "epsg": self.epsg}
        if values.dtype == np.int8:
            return _write_signed(path, values, self.nodata)
        if self.kind == "internal":
            return write_raster(path, values, mask=self.mask, **georeference)
        if self.kind == "alpha":
            opaque = 1 if values.dtype.kind == "f" else np.iinfo(values.dtype).max
            values = np.concatenate([values, (self.mask[None] * opaque).astype(values.dtype)])
            # An opacity has no nodata value of its own.
            return write_raster(path, values, alpha=len(values), epsg=self.epsg)
        return write_raster(path, values, **georeference)


def _write_signed(path, values, nodata):
    """Write bytes with a sign, which GDAL before 3.7 has no type for."""
    count, height, width = values.shape
    has_type = hasattr(gdal, "GDT_Int8")
    code = gdal.GDT_Int8 if has_type else gdal.GDT_Byte
    options = ["ALPHA=NO"] + ([] if has_type else ["PIXELTYPE=SIGNEDBYTE"])
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, code, options)
    for number, band in enumerate(values, start=1):
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        dataset.GetRasterBand(number).WriteArray(band if has_type else band.view(np.uint8))
    return str(path)


@st.composite
def random_rasters(draw, most=24, bands=5):
    """Draw a RandomRaster of at most so many pixels a side and so many bands."""
    dtype = np.dtype(draw(st.sampled_from(TYPES)))
    shape = (draw(st.integers(1, bands)), draw(st.integers(1, most)), draw(st.integers(1, most)))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    values = _values(draw, generator, dtype, shape)
    kind = "none" if dtype == np.int8 else draw(st.sampled_from(_MASKS))
    mask = np.ones(shape[1:], bool)
    if kind != "none":
        mask = generator.random(shape[1:]) < draw(st.sampled_from([0.0, 0.5, 0.9, 1.0]))
    nodata = None
    if kind != "alpha" and draw(st.booleans()):
        nodata = draw(st.sampled_from([0.0, 1.0, 255.0, -9999.0, float(values.flat[0])]))
        nodata = nodata if np.isfinite(nodata) else None
    epsg = None if draw(st.booleans()) else draw(st.sampled_from([32633, 4326]))
    if dtype == np.int8:
        epsg = None
    return RandomRaster(values, nodata, mask, kind, epsg)


def _values(draw, generator, dtype, shape):
    """Draw few or many distinct values, in blocks or not, up to the ends of the type."""
    side = draw(st.sampled_from([1, 1, 4]))
    coarse = (shape[0], *(-(-length // side) for length in shape[1:]))
    if dtype.kind == "f":
        values = generator.normal(size=coarse) * draw(st.sampled_from([1.0, 1e-30, 1e30]))
    else:
        limits = np.iinfo(dtype)
        values = generator.integers(limits.min, limits.max, coarse, dtype=dtype, endpoint=True)
    levels = draw(st.sampled_from([1, 2, 5, 0]))
    if levels:
        values = generator.choice(values.ravel(), (levels,))[generator.integers(0, levels, coarse)]
    values = values.repeat(side, axis=1).repeat(side, axis=2)[:, : shape[1], : shape[2]].astype(dtype)
    if dtype.kind == "f" and draw(st.booleans()):
        values[generator.random(shape) < draw(st.sampled_from([0.05, 0.5, 1.0]))] = draw(
            st.sampled_from([np.nan, np.inf, -np.inf])
        )
    return values

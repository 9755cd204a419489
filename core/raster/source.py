"""Rasters in through GDAL: bands, the valid mask, windows.

The one mask rule of the project lives here. A pixel is valid where every used band is valid: not its
nodata value, not NaN or infinite, not masked by an internal mask or a true alpha band, and not in a gap
between the files of a virtual raster. A band that is used for its values is data, whatever its colour flag
says; 0 is a legal value unless it is declared nodata.
"""

import os
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, gdal_array, osr

from ..errors import LandCoverError
from .alpha import alpha_bands
from .excerpt import RasterExcerpt
from .handles import gdal_errors, open_dataset, thread_handle
from .sink import category_names
from .tiles import tile_windows
from .virtual import check_members, covered_parts, is_covered


@dataclass(frozen=True)
class RasterSource:
    """A raster file and the bands that are read from it. A description, not a handle: it can be pickled.

    Attributes
    ----------
    path : str
        What GDAL opens.
    bands : tuple of int
        Numbers of the used bands, from 1.
    width, height : int
        Size in pixels.
    dtype : str
        numpy type that holds every used band.
    nodata : tuple of (float or None)
        Nodata value of each used band, None where it has none that can occur.
    mask_band : int or None
        Band whose zeros mask all others: 0 for an internal mask, a band number for a true alpha band.
    geotransform : tuple of float
        GDAL's six coefficients from pixels to map.
    is_georeferenced : bool
        False where `geotransform` only counts pixels.
    projection : str
        CRS as WKT; empty when unknown.
    band_names : tuple of str
        Description of each used band, or "Band n".
    color_roles : tuple of str
        Colour interpretation of each used band, in lower case ("red", "gray", "undefined", ...).
    scaling : tuple of (float, float)
        Scale and offset of each used band, by which its values become units; (1, 0) where it states none.
    is_temporary : bool
        Whether it is a file of this run, which no other machine can read.
    covered : tuple
        Where the files of a virtual raster lie, as of :func:`.virtual.covered_parts`.
    signed_bytes : tuple of int
        Places, from 0, of the used bands whose bytes have a sign that GDAL before 3.7 does not read.
    title : str
        What people call it, if not by the name of its file.
    """

    path: str
    bands: tuple
    width: int
    height: int
    dtype: str
    nodata: tuple
    mask_band: int
    geotransform: tuple
    is_georeferenced: bool
    projection: str
    band_names: tuple
    color_roles: tuple
    scaling: tuple
    is_temporary: bool = False
    covered: tuple = ()
    signed_bytes: tuple = ()
    title: str = ""

    @classmethod
    def open(cls, path, bands=(), labels=False, temporary=False):
        """Describe a raster file.

        Parameters
        ----------
        path : str
            What GDAL opens.
        bands : sequence of int
            Band numbers from 1; empty = every band that holds data, so not a true alpha band.
        labels : bool
            The values are labels, such as classes, so they may have a palette.
        temporary : bool
            It is a file of this run.

        Raises
        ------
        LandCoverError
            When it is not a raster that can be used, lacks a file, or a band number is out of range.
        """
        dataset = open_dataset(path)
        check_members(dataset, path)
        count = dataset.RasterCount
        if count == 0:
            raise LandCoverError(
                "The raster has no bands of its own", path, "Choose one of its sub-datasets as the input."
            )
        outside = [band for band in bands if not 1 <= band <= count]
        if outside:
            raise LandCoverError(
                "Band number out of range",
                f"band {outside[0]} of an image with {count} band{'s' if count > 1 else ''}",
                f"Choose bands from 1 to {count}.",
            )
        alpha = alpha_bands(dataset)
        used = tuple(bands) or tuple(b for b in range(1, count + 1) if b not in alpha)
        if not used:
            raise LandCoverError("The image has an alpha band and no other", path, "Choose another image.")
        for number in used:
            _check_band(dataset.GetRasterBand(number), number, labels)
        masks = [0] if _has_own_mask(dataset, used[0]) else [b for b in alpha if b not in used]
        geotransform, is_georeferenced = _geotransform(dataset, path)
        members = [dataset.GetRasterBand(number) for number in used]
        return cls(
            path=path,
            bands=used,
            width=dataset.RasterXSize,
            height=dataset.RasterYSize,
            dtype=np.result_type(*(_band_dtype(band, labels) for band in members)).name,
            nodata=tuple(_nodata(band, labels) for band in members),
            mask_band=masks[0] if masks else None,
            geotransform=geotransform,
            is_georeferenced=is_georeferenced,
            projection=dataset.GetProjection() or dataset.GetGCPProjection() or "",
            band_names=tuple(
                band.GetDescription() or f"Band {number}" for band, number in zip(members, used)
            ),
            color_roles=tuple(
                gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower() for band in members
            ),
            scaling=tuple((band.GetScale() or 1.0, band.GetOffset() or 0.0) for band in members),
            is_temporary=temporary,
            covered=covered_parts(dataset, used),
            signed_bytes=tuple(place for place, band in enumerate(members) if _is_signed_byte(band)),
        )

    @property
    def name(self):
        """What it is called: its title, else the name of its file."""
        return self.title or os.path.basename(self.path)

    @property
    def pixels(self):
        """Number of pixels."""
        return self.width * self.height

    @property
    def is_geographic(self):
        """Whether map coordinates are degrees."""
        return bool(self.projection) and bool(osr.SpatialReference(self.projection).IsGeographic())

    def windows(self, size):
        """Return the tiles of the raster, `size` pixels a side, row by row."""
        return tile_windows(self.width, self.height, size)

    def pixels_around(self, size, halo):
        """Return the pixels of a tile of `size` with a halo, as far as the raster has so many."""
        side = size + 2 * halo
        return min(side, self.width) * min(side, self.height)

    def read(self, window):
        """Read the used bands of a window.

        To be called in a worker thread of :mod:`.execution`: the open file is kept for the thread's life.

        Parameters
        ----------
        window : Window

        Returns
        -------
        values : ndarray, shape (bands, height, width)
            Invalid pixels hold whatever the file holds there.
        valid : ndarray of bool, shape (height, width)

        Raises
        ------
        LandCoverError
            When the file cannot be read there.
        """
        dataset = thread_handle(self.path)
        with gdal_errors(self.path):
            read = dataset.ReadAsArray(
                window.x,
                window.y,
                window.width,
                window.height,
                buf_type=gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(self.dtype).type),
                band_list=list(self.bands),
            )
            if read is None:  # GDAL names a file that is missing to the first who asks for it
                raise RuntimeError("something that it consists of is missing")
            values = self._signed(read.reshape(len(self.bands), window.height, window.width))
            valid = self._valid(dataset, window, values)
            # The blocks are not read again, and GDAL would keep up to a twentieth of the memory full of them.
            dataset.FlushCache()
        return values, valid

    def excerpt(self, window):
        """Return what reads the same within a window on any machine: itself, but for a temporary raster."""
        if not self.is_temporary:
            return self
        window = window.grown(0, self.width, self.height)
        return RasterExcerpt(self.width, self.height, window, *self.read(window))

    def _signed(self, values):
        """Give bytes the sign that GDAL does not read."""
        if len(self.signed_bytes) == len(self.bands):
            return values.view(np.int8)
        for place in self.signed_bytes:
            values[place] = values[place].astype(np.uint8).view(np.int8)
        return values

    def _valid(self, dataset, window, values):
        valid = np.ones((window.height, window.width), bool)
        for band, nodata in zip(values, self.nodata):
            if band.dtype.kind == "f":
                valid &= np.isfinite(band)
            if nodata is not None:
                valid &= band != band.dtype.type(nodata)
        for rectangles in self.covered:
            valid &= is_covered(rectangles, window)
        if self.mask_band is not None:
            first = dataset.GetRasterBand(self.bands[0])
            mask = dataset.GetRasterBand(self.mask_band) if self.mask_band else first.GetMaskBand()
            valid &= mask.ReadAsArray(window.x, window.y, window.width, window.height) != 0
        return valid


def embedded_classes(source):
    """Return the names and colours that a class raster carries in its file.

    Parameters
    ----------
    source : RasterSource
        Of its one used band.

    Returns
    -------
    names : dict of str
        Category names by class value; only those that are not empty.
    colors : dict of str
        Colours of the colour table, as ``#rrggbb``, by class value; without black and transparent ones, with
        which the entries are filled that nobody set.
    """
    dataset = open_dataset(source.path)
    listed = category_names(dataset, source.bands[0])
    names = {value: name.strip() for value, name in enumerate(listed) if name.strip()}
    table = dataset.GetRasterBand(source.bands[0]).GetColorTable()
    entries = [table.GetColorEntry(value) for value in range(table.GetCount())] if table else []
    seen = ((value, entry) for value, entry in enumerate(entries) if entry[3] > 0 and any(entry[:3]))
    return names, {value: "#" + bytes(entry[:3]).hex() for value, entry in seen}


def no_valid_pixel(source):
    """Return the error for an image of which nothing can be used."""
    return LandCoverError(
        "The image has no valid pixel",
        f"all of its {source.pixels} pixels are nodata in at least one of the bands used",
        "Check the nodata value of the layer, or choose other bands.",
    )


def _band_dtype(band, labels=False):
    name = gdal.GetDataTypeName(band.DataType).lower()
    if name == "byte":
        return np.dtype(np.int8 if _is_signed_byte(band) else np.uint8)
    if labels and name == "int64":
        return np.dtype(np.int64)
    # numpy has no common type for signed and unsigned 64 bit, and scales beyond 2**53 do not occur.
    return np.dtype(np.float64 if name in ("int64", "uint64") else name)


def _is_signed_byte(band):
    """Tell bytes that GDAL before 3.7, which has no type Int8, reads as if they had no sign."""
    if hasattr(gdal, "GDT_Int8") or gdal.GetDataTypeName(band.DataType) != "Byte":
        return False  # later ones would warn those who ask
    return band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"


def _check_band(band, number, labels):
    if gdal.DataTypeIsComplex(band.DataType):
        raise LandCoverError(
            "Complex numbers cannot be classified",
            f"band {number} is {gdal.GetDataTypeName(band.DataType)}",
            "Convert the image to its amplitude first.",
        )
    if band.GetColorTable() is not None and not labels:
        raise LandCoverError(
            "The image shows its colours through a palette, so its numbers are no measurements",
            f"band {number}",
            "Convert it with 'PCT to RGB' first.",
        )


def _has_own_mask(dataset, number):
    flags = dataset.GetRasterBand(number).GetMaskFlags()
    return bool(flags & gdal.GMF_PER_DATASET) and not flags & gdal.GMF_ALPHA


def _geotransform(dataset, path):
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    if geotransform is not None:
        return tuple(geotransform), True
    if dataset.GetGCPCount():
        fitted = gdal.GCPsToGeoTransform(dataset.GetGCPs(), False)
        if fitted is None:
            raise LandCoverError(
                "The image is georeferenced by ground control points that do not form a regular grid",
                path,
                "Warp it first, with 'Warp (reproject)'.",
            )
        return tuple(fitted), True
    # Where QGIS draws an image without georeference.
    return (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), False


def _nodata(band, labels):
    """Return the nodata value as the band's type holds it, or None where no pixel can have it."""
    nodata, dtype = band.GetNoDataValue(), _band_dtype(band, labels)
    if nodata is None or np.isnan(nodata):
        return None
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return float(dtype.type(nodata))
    limits = np.iinfo(dtype)
    return nodata if limits.min <= nodata <= limits.max and float(nodata).is_integer() else None

"""Virtual rasters (VRT) of many files: which files are missing, and where there is none."""

import math
import os

import numpy as np
from osgeo import gdal

from ..errors import LandCoverError

#: A pixel is filled by a file that reaches into it by more than this; so does GDAL.
_TOUCH = 0.001


def check_members(dataset, path):
    """Refuse a virtual raster of which a file is missing: GDAL finds out in the middle of a run.

    Parameters
    ----------
    dataset : gdal.Dataset
    path : str

    Raises
    ------
    LandCoverError
    """
    if not os.path.isfile(path):
        return
    files = (
        file
        for band in _bands(dataset)
        for source in _sources(band)
        for file in _elements(source, "SourceFilename")
    )
    for name, relative in dict.fromkeys((_text(f), _attributes(f).get("relativeToVRT")) for f in files):
        is_file_here = os.path.isabs(name) or (relative == "1" and ":" not in name)
        # Something else may well be there, such as a sub-dataset or what is far away.
        member = os.path.join(os.path.dirname(path), name)
        if is_file_here and not name.startswith("/vsi") and not os.path.exists(member):
            raise LandCoverError(
                "A file of the virtual raster does not exist",
                f"{member}, named in {path}",
                "Put it back, or build the virtual raster again.",
            )


def covered_parts(dataset, bands):
    """Return where the files of a virtual raster lie; between them GDAL reads 0.

    Parameters
    ----------
    dataset : gdal.Dataset
    bands : sequence of int

    Returns
    -------
    tuple
        For each different arrangement of the bands, the left, upper, right and lower edge (exclusive) of each
        file in pixels. Empty for any other raster, and where it is not known.
    """
    members = _bands(dataset)
    arrangements = (_rectangles(members[number - 1]) for number in bands) if members else ()
    return tuple(dict.fromkeys(found for found in arrangements if found))


def is_covered(rectangles, window):
    """Return which pixels of a window lie in one of the rectangles, shape (height, width)."""
    covered = np.zeros((window.height, window.width), bool)
    corners = np.array(rectangles) - [window.x, window.y, window.x, window.y]
    left, upper, right, lower = np.maximum(corners, 0).T
    reaches = (left < np.minimum(right, window.width)) & (upper < np.minimum(lower, window.height))
    for place in np.flatnonzero(reaches):
        covered[upper[place] : lower[place], left[place] : right[place]] = True
    return covered


def _bands(dataset):
    """Return the description of each band; empty for what is no virtual raster of files."""
    if dataset.GetDriver().GetDescription() != "VRT":
        return []
    root = gdal.ParseXMLString((dataset.GetMetadata("xml:VRT") or [""])[0])
    if root is None or "subClass" in _attributes(root):
        return []
    return _elements(root, "VRTRasterBand")


def _sources(band):
    return [node for node in _elements(band) if node[1].endswith("Source")]


def _rectangles(band):
    """Return the places of the files of a band; None where they are not known."""
    sources = _sources(band)
    places = [_attributes(place) for source in sources for place in _elements(source, "DstRect")]
    if "subClass" in _attributes(band) or not sources or len(places) != len(sources):
        return None
    return tuple(map(_rectangle, places))


def _rectangle(place):
    left, upper, width, height = (float(place[name]) for name in ("xOff", "yOff", "xSize", "ySize"))
    first = (math.floor(offset + _TOUCH) for offset in (left, upper))
    last = (math.ceil(end - _TOUCH) for end in (left + width, upper + height))
    return (*first, *last)


def _elements(node, name=None):
    """Return the elements in a node of GDAL's XML, a list of its kind, its name and what is in it."""
    return [part for part in node[2:] if part[0] == gdal.CXT_Element and name in (None, part[1])]


def _attributes(node):
    return {part[1]: part[2][1] for part in node[2:] if part[0] == gdal.CXT_Attribute}


def _text(node):
    return "".join(part[1] for part in node[2:] if part[0] == gdal.CXT_Text)

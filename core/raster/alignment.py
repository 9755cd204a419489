"""Whether one raster can be brought onto the pixels of another, wherever the two lie."""

import numpy as np
from osgeo import gdal, osr

from ..errors import LandCoverError
from .grid import is_same_grid, is_upright, pixel_positions


def check_alignment(source, other, role, other_role):
    """Refuse a raster that cannot be brought to the grid of another one.

    Parameters
    ----------
    source, other : RasterSource
        The one whose grid holds, and the one to be warped.
    role, other_role : str
        What a user calls them, such as "reference".

    Raises
    ------
    LandCoverError
        When no transformation leads from the CRS of `other` to that of `source`, or they do not overlap.
    """
    if lies_on_grid(source, other):
        return
    for raster, name in ((source, role), (other, other_role)):
        if not (raster.projection and raster.is_georeferenced):
            raise LandCoverError(
                f"The {name} has no georeference and CRS, so the two cannot be compared",
                raster.path,
                "Set its CRS, or give rasters of one and the same grid.",
            )
    if not is_upright(source):
        raise LandCoverError(
            f"The {role} is rotated or upside down, and the {other_role} lies on another grid",
            source.path,
            "Warp it first, with 'Warp (reproject)'.",
        )
    x, y = _sample_positions(other)
    x, y = _transformed(other.projection, source.projection, x, y, (role, other_role))
    known = np.isfinite(x) & np.isfinite(y)
    column, row = pixel_positions(source, x[known], y[known])
    if not _boxes_meet(column, row, source):
        raise lies_elsewhere(role, other_role, other.path)


def lies_elsewhere(role, other_role, given):
    """Return the error for what lies elsewhere than the raster it is compared with."""
    return LandCoverError(
        f"The {other_role} does not overlap the {role}", given, f"Choose a {other_role} of the same place."
    )


def lies_on_grid(source, other):
    """Tell whether the pixels of two rasters lie on each other, in one CRS as far as both are known."""
    if not is_same_grid(source, other):
        return False
    if not (source.projection and other.projection):
        return True
    return bool(osr.SpatialReference(source.projection).IsSame(osr.SpatialReference(other.projection)))


def _sample_positions(source):
    """Return map coordinates of a grid of places that covers a raster, its edges included."""
    left, column_x, row_x, top, column_y, row_y = source.geotransform
    column, row = np.meshgrid(np.linspace(0, source.width, 21), np.linspace(0, source.height, 21))
    column, row = column.ravel(), row.ravel()
    return left + column * column_x + row * row_x, top + column * column_y + row * row_y


def _transformed(projection, target, x, y, roles):
    """Return coordinates in another CRS; infinite where there are none."""
    systems = [osr.SpatialReference(projection), osr.SpatialReference(target)]
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        transformation = osr.CoordinateTransformation(*systems)
        if not transformation.this:
            raise RuntimeError
        moved = np.array(transformation.TransformPoints(np.stack([x, y], axis=1).tolist()))
    except (RuntimeError, TypeError, AttributeError) as error:
        names = [system.GetName() or "a CRS without name" for system in systems]
        raise LandCoverError(
            f"There is no transformation from the CRS of the {roles[1]} to that of the {roles[0]}",
            " to ".join(names),
            "Set the right CRS, or reproject one of them first.",
        ) from error
    finally:
        gdal.PopErrorHandler()
    return moved[:, 0], moved[:, 1]


def _boxes_meet(column, row, source):
    if not len(column):
        return False
    return column.min() < source.width and column.max() > 0 and row.min() < source.height and row.max() > 0

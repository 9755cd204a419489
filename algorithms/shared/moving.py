"""Features of another CRS than that of a raster."""

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

from ...core.errors import LandCoverError

#: How a GeoPackage begins the names of the two CRS that stand for none.
_NO_CRS = "Undefined "


def transformation_to(source, features, context, what, raster="map"):
    """Return the transformation from the CRS of features to that of a raster.

    Parameters
    ----------
    source : RasterSource
    features : QgsFeatureSource
    context : QgsProcessingContext
    what : str
        What the features are called, in the plural.
    raster : str
        What the raster is called.

    Raises
    ------
    LandCoverError
        When there is none.
    """
    crs = features.sourceCrs()
    if crs.description().startswith(_NO_CRS):
        crs = QgsCoordinateReferenceSystem()
    target = QgsCoordinateReferenceSystem.fromWkt(source.projection) if source.projection else None
    if target is None and not crs.isValid():
        return QgsCoordinateTransform()
    if target is None or not target.isValid() or not crs.isValid():
        raise LandCoverError(
            f"Only one of {raster} and {what} has a CRS, so they cannot be compared",
            crs.authid() or f"the {what} have none",
            "Set the CRS of the other one.",
        )
    transformation = QgsCoordinateTransform(crs, target, context.transformContext())
    if not transformation.isValid():
        raise no_transformation(transformation, what, raster)
    return transformation


def no_transformation(transformation, what, raster="map"):
    """Return the error for features that cannot be brought to the CRS of a raster."""
    ends = (transformation.sourceCrs(), transformation.destinationCrs())
    return LandCoverError(
        f"There is no transformation from the CRS of the {what} to that of the {raster}",
        " to ".join(crs.authid() or crs.description() for crs in ends),
        f"Set the right CRS, or reproject the {what} first.",
    )

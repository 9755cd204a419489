"""Points and polygons with a class each: what is asked of them and how they are read."""

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsWkbTypes,
)

from ...core.accuracy.labels import is_empty, label_doubt, label_fault
from ...core.errors import LandCoverError
from .translation import tr

_POLYGON, _POINT = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.PointGeometry

#: How a GeoPackage begins the names of the two CRS that stand for none.
_NO_CRS = "Undefined "


def check_samples(samples, field):
    """Refuse samples that have no such field, or are neither polygons nor points.

    Parameters
    ----------
    samples : QgsFeatureSource or None
        None where they cannot be opened.
    field : str
        Name of the field that holds the class.

    Raises
    ------
    LandCoverError
    """
    if samples is None:
        raise LandCoverError(
            "SAMPLES take a vector layer", "another kind of layer was given", "Choose points or polygons."
        )
    fields = samples.fields().names()
    if field not in fields:
        raise LandCoverError(
            "The samples have no such FIELD" if field else "Samples need a FIELD that holds their class",
            f"'{field}'" if field else samples.sourceName(),
            f"Their fields are {', '.join(fields) or 'none'}.",
        )
    if QgsWkbTypes.geometryType(samples.wkbType()) not in (_POLYGON, _POINT):
        raise LandCoverError(
            "The samples are neither polygons nor points", samples.sourceName(), "Choose another layer."
        )


def are_polygons(samples):
    """Tell polygons from points."""
    return QgsWkbTypes.geometryType(samples.wkbType()) == _POLYGON


def judge_field(samples, field):
    """Return a list of warnings: that it is doubtful whether a field holds classes.

    Raises
    ------
    LandCoverError
        When it measures or numbers the features.
    """
    labels = _labels(samples, field)
    fault, doubt = label_fault(labels), label_doubt(labels)
    if fault:
        what, given = fault
        raise LandCoverError(what, f"'{field}' has {given}", _better_fields(samples, field))
    return [f"FIELD '{field}': {doubt} {_better_fields(samples, field)}"] if doubt else []


def moved_features(samples, field, transformation):
    """Yield the label of every feature, None where it has none, and its geometry, moved.

    Raises
    ------
    LandCoverError
        When a geometry cannot be moved.
    """
    for feature in samples.getFeatures():
        geometry = feature.geometry()
        try:
            geometry.transform(transformation)
        except QgsCsException:
            raise _no_transformation(transformation.sourceCrs(), transformation.destinationCrs()) from None
        yield _label(feature, field), geometry


def transformation_to(source, samples, context):
    """Return the transformation from the CRS of samples to that of a raster.

    Raises
    ------
    LandCoverError
        When there is none.
    """
    crs = samples.sourceCrs()
    if crs.description().startswith(_NO_CRS):
        crs = QgsCoordinateReferenceSystem()
    target = QgsCoordinateReferenceSystem.fromWkt(source.projection) if source.projection else None
    if target is None and not crs.isValid():
        return QgsCoordinateTransform()
    if target is None or not target.isValid() or not crs.isValid():
        raise LandCoverError(
            "Only one of map and samples has a CRS, so they cannot be compared",
            crs.authid() or "the samples have none",
            "Set the CRS of the other one.",
        )
    transformation = QgsCoordinateTransform(crs, target, context.transformContext())
    if not transformation.isValid():
        raise _no_transformation(crs, target)
    return transformation


def _no_transformation(crs, target):
    return LandCoverError(
        "There is no transformation from the CRS of the samples to that of the classified raster",
        f"{crs.authid() or crs.description()} to {target.authid() or target.description()}",
        "Set the right CRS, or reproject the samples first.",
    )


def _better_fields(samples, field):
    """Return advice on which field to choose instead."""
    better = []
    for other in samples.fields().names():
        labels = [] if other == field else _labels(samples, other)
        different = len(set(labels))
        if different > 1 and not label_fault(labels) and not label_doubt(labels):
            better.append(tr("{} ({} values)").format(other, different))
    if not better:
        return tr("No other field looks like classes, which are whole numbers or names.")
    return tr("Fields that look like classes: {}.").format(", ".join(better))


def _labels(samples, field):
    """Return every value of a field as text, but for the empty ones."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([samples.fields().lookupField(field)])
    labels = (_label(feature, field) for feature in samples.getFeatures(request))
    return [str(label) for label in labels if not is_empty(label)]


def _label(feature, field):
    return None if feature[field] == NULL else feature[field]

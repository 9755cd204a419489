"""Points and polygons with a class each: what is asked of them and how they are read."""

import math

from qgis.core import NULL, QgsCsException, QgsFeatureRequest, QgsWkbTypes

from ...core.errors import LandCoverError
from ...core.labels import is_empty, label_doubt, label_fault
from .messages import translated
from .moving import no_transformation
from .translation import tr

_POLYGON, _POINT = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.PointGeometry


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
    if not doubt:
        return []
    doubt = tr("FIELD '{}': {}").format(field, translated(doubt))
    return [f"{doubt} {_better_fields(samples, field)}"]


def labelled_shapes(samples, field, transformation, raster="map"):
    """Yield the label of every feature, None where it has none, and what the core takes for its geometry.

    Of polygons that is the WKB, None for an empty geometry; of points x and y, those of every point of a
    multi-point, nan for an empty geometry.

    Parameters
    ----------
    samples : QgsFeatureSource
    field : str
    transformation : QgsCoordinateTransform
        By which geometries are moved.
    raster : str
        What the raster is called that they are moved to.

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
            raise no_transformation(transformation, "samples", raster) from None
        label = _label(feature, field)
        if are_polygons(samples):
            yield label, None if geometry.isEmpty() else bytes(geometry.asWkb())
        else:
            yield from ((label, *position) for position in _positions(geometry))


def _positions(geometry):
    """Return x and y of points; nan for one without a geometry."""
    if geometry.isEmpty():
        return [(math.nan, math.nan)]
    return [(vertex.x(), vertex.y()) for vertex in geometry.vertices()]


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
    """Return a number, a text or None; of anything else, such as a date, what QGIS shows of it."""
    value = feature[field]
    if value is None or value == NULL:
        return None
    if isinstance(value, (int, float, str)):
        return value
    return feature.fields().field(field).displayString(value)

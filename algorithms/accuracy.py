"""landcover:accuracy, how well a map agrees with a reference."""

import math
from functools import partial

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
    QgsProcessingParameterMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.accuracy.comparison import compare
from ..core.accuracy.metrics import MATCHES
from ..core.accuracy.outputs import AGREEMENT_CLASSES, class_columns, write_agreement, write_matched
from ..core.accuracy.reference import (
    check_raster_reference,
    point_reference,
    polygon_reference,
    raster_reference,
)
from ..core.errors import LandCoverError
from ..core.raster.source import embedded_classes
from ..core.reports.accuracy import accuracy_report
from ..core.reports.pictures import class_picture
from .shared import compat, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.outputs import OutputWriter
from .shared.translation import tr

_COUNTS = ("in_map", "in_reference", "right")


class Accuracy(LandCoverAlgorithm):
    """Measures how well a map agrees with a reference."""

    IMAGE = shared.CLASSIFIED
    FIELD = "FIELD"
    MATCH = "MATCH"
    TABLE = "TABLE"
    MATCHED = "MATCHED"
    AGREEMENT = "AGREEMENT"

    def name(self):
        return "accuracy"

    def displayName(self):
        return tr("Accuracy assessment")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("accuracy,confusion matrix,kappa,dice,f1,iou,jaccard,validation,area,reference").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(shared.CLASSIFIED, tr("Classified raster")),
            QgsProcessingParameterMapLayer(
                shared.REFERENCE,
                tr("Reference"),
                types=[
                    QgsProcessing.SourceType.TypeRaster,
                    QgsProcessing.SourceType.TypeVectorPolygon,
                    QgsProcessing.SourceType.TypeVectorPoint,
                ],
            ),
            QgsProcessingParameterField(
                self.FIELD,
                tr("Field with classes (vectors)"),
                parentLayerParameterName=shared.REFERENCE,
                optional=True,
            ),
            shared.choice(self.MATCH, tr("How classes are matched"), MATCHES, MATCHES[0]),
            shared.threads(),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
            shared.table(self.TABLE, tr("Table of classes")),
            shared.optional_raster(self.MATCHED, tr("Matched classes")),
            shared.optional_raster(self.AGREEMENT, tr("Map of agreement")),
        )
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy")))
        self.addOutput(QgsProcessingOutputNumber("KAPPA", tr("Kappa")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_F1", tr("Mean dice coefficient")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_IOU", tr("Mean intersection over union")))
        self.addOutput(QgsProcessingOutputNumber("COMPARED_PIXELS", tr("Compared pixels or points")))

    def check(self, parameters, context):
        source, other = self._sources(parameters, context)
        inputs = [source.path]
        if other is not None:
            inputs.append(other.path)
            check_raster_reference(source, other)
        else:
            layer = self._vector(parameters, context)
            inputs.append(layer.source().partition("|")[0])
            self._check_vector(layer, parameters, context)
            _transformation(layer.crs(), source, context)
        check_destinations(self, parameters, context, inputs)

    def prepare(self, parameters, context):
        self.source, self.other = self._sources(parameters, context)

    def process(self, parameters, context, progress):
        threads = self.parameterAsInt(parameters, shared.THREADS, context)
        match = self.parameterAsString(parameters, self.MATCH, context)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            if self.other is None:
                reference = self._read_vector(parameters, context, match, folder, progress.part(0, 0.2))
            else:
                reference = raster_reference(self.source, self.other, folder)
            progress.report(0.2, reference.placement)
            comparison = compare(self.source, reference, match, threads, progress.part(0.2, 0.7))
            progress.report(0.7, comparison.matched_by)
            if writer.wants(self.MATCHED):
                path, step = writer.raster(self.MATCHED), progress.part(0.7, 0.8)
                write_matched(comparison, path, threads, step)
                classes = [c for c in comparison.classes if c.value > 0]
                writer.style_raster(self.MATCHED, partial(styling.raster_renderer, classes=classes))
            if writer.wants(self.AGREEMENT):
                path, step = writer.raster(self.AGREEMENT), progress.part(0.8, 0.95)
                write_agreement(comparison, path, threads, step)
                style = partial(styling.raster_renderer, classes=AGREEMENT_CLASSES)
                writer.style_raster(self.AGREEMENT, style)
            if writer.wants(self.TABLE):
                self._write_table(writer, comparison)
            if writer.wants(shared.REPORT):
                told = {
                    shared.CLASSIFIED: self.source.path,
                    shared.REFERENCE: self._told_reference(parameters, context),
                    self.FIELD: self.parameterAsString(parameters, self.FIELD, context),
                    self.MATCH: match,
                }
                picture = ""
                if writer.wants(self.AGREEMENT):
                    picture = class_picture(writer.raster(self.AGREEMENT), AGREEMENT_CLASSES)
                page = accuracy_report(self.displayName(), comparison, told, picture, self.command)
                writer.text(shared.REPORT, page)
        writer.name_layers(tr("accuracy"))
        progress.report(1)

        outputs, agreement = writer.outputs, comparison.agreement
        outputs["OVERALL_ACCURACY"] = agreement.overall
        outputs["MEAN_F1"] = agreement.mean_f1
        outputs["MEAN_IOU"] = agreement.mean_iou
        outputs["COMPARED_PIXELS"] = comparison.compared
        if math.isnan(agreement.kappa):
            progress.report(
                1, tr("Kappa is not defined: map and reference hold one and the same class alone.")
            )
        else:
            outputs["KAPPA"] = agreement.kappa
        return outputs

    def _sources(self, parameters, context):
        """Return the map, and the reference where it is a raster."""
        source = read.raster_source(self, parameters, context, (1,), name=shared.CLASSIFIED)
        layer = self.parameterAsLayer(parameters, shared.REFERENCE, context)
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            return source, None
        if layer is not None and not isinstance(layer, QgsRasterLayer):
            raise LandCoverError(
                "The reference is neither a raster nor a vector layer", layer.name(), "Choose another layer."
            )
        return source, read.raster_source(self, parameters, context, (1,), name=shared.REFERENCE)

    def _vector(self, parameters, context):
        return self.parameterAsVectorLayer(parameters, shared.REFERENCE, context)

    def _told_reference(self, parameters, context):
        if self.other is not None:
            return self.other.path
        return self.parameterAsSource(parameters, shared.REFERENCE, context).sourceName()

    def _check_vector(self, layer, parameters, context):
        """Refuse a vector layer that holds no classes in the field, or neither polygons nor points."""
        fields = [field.name() for field in layer.fields()]
        field = self.parameterAsString(parameters, self.FIELD, context)
        if field not in fields:
            raise LandCoverError(
                "The reference has no such FIELD"
                if field
                else "A reference of polygons or points needs a FIELD",
                f"'{field}'" if field else layer.name(),
                f"Its fields are {', '.join(fields) or 'none'}.",
            )
        polygon, point = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.PointGeometry
        if layer.geometryType() not in (polygon, point):
            raise LandCoverError(
                "The reference layer has neither polygons nor points", layer.name(), "Choose another layer."
            )

    def _read_vector(self, parameters, context, match, folder, progress):
        """Return the reference that the features of a vector layer make."""
        layer = self.parameterAsSource(parameters, shared.REFERENCE, context)
        field = layer.fields().lookupField(self.parameterAsString(parameters, self.FIELD, context))
        transformation = _transformation(layer.sourceCrs(), self.source, context)
        map_names = embedded_classes(self.source)[0] if match == "none" else {}
        features = _moved_features(layer, field, transformation)
        if QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry:
            polygons = ((label, bytes(geometry.asWkb())) for label, geometry in features)
            return polygon_reference(self.source, polygons, map_names, folder, progress)
        points = (
            (label, vertex.x(), vertex.y()) for label, geometry in features for vertex in geometry.vertices()
        )
        return point_reference(self.source, points, map_names, progress)

    def _write_table(self, writer, comparison):
        columns = class_columns(comparison)
        fields = {"value": compat.LONG_INTEGER, "name": compat.TEXT}
        fields.update((name, compat.LONG_INTEGER if name in _COUNTS else compat.REAL) for name in columns)

        def rows():
            for place, land_cover in enumerate(comparison.classes):
                numbers = [column[place].item() for column in columns.values()]
                figures = [NULL if math.isnan(number) else number for number in numbers]
                yield [land_cover.value, land_cover.name, *figures]

        writer.table(self.TABLE, fields, rows())


def _transformation(crs, source, context):
    """Return the transformation of coordinates to the CRS of a raster.

    Raises
    ------
    LandCoverError
        When there is none.
    """
    target = QgsCoordinateReferenceSystem.fromWkt(source.projection) if source.projection else None
    if target is None and not crs.isValid():
        return QgsCoordinateTransform()
    if target is None or not target.isValid() or not crs.isValid():
        raise LandCoverError(
            "Only one of map and reference has a CRS, so they cannot be laid upon each other",
            crs.authid() or "the reference has none",
            "Set the CRS of the other one.",
        )
    transformation = QgsCoordinateTransform(crs, target, context.transformContext())
    if not transformation.isValid():
        raise _no_transformation(crs, target)
    return transformation


def _no_transformation(crs, target):
    return LandCoverError(
        "No transformation leads from the CRS of the reference to that of the classified raster",
        f"{crs.authid() or crs.description()} to {target.authid() or target.description()}",
        "Set the right CRS, or reproject the reference first.",
    )


def _moved_features(layer, field, transformation):
    """Yield the label and the geometry, in the CRS of the map, of every feature that has a geometry."""
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        try:
            geometry.transform(transformation)
        except QgsCsException:
            raise _no_transformation(transformation.sourceCrs(), transformation.destinationCrs()) from None
        label = feature[field]
        yield None if label == NULL else label, geometry

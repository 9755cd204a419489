"""landcover:accuracy, how well a map agrees with a reference."""

import math
from functools import partial

from qgis.core import NULL, QgsProcessingOutputNumber

from ..core.accuracy.comparison import compare
from ..core.accuracy.matching import MATCHES
from ..core.accuracy.outputs import AGREEMENT_CLASSES, class_columns, write_agreement, write_matched
from ..core.accuracy.placing import (
    check_raster_reference,
    point_reference,
    polygon_reference,
    raster_reference,
)
from ..core.errors import LandCoverError
from ..core.reports.accuracy import accuracy_report, agreement_picture, map_picture
from .shared import compat, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.moving import transformation_to
from .shared.outputs import OutputWriter
from .shared.samples import are_polygons, check_samples, judge_field, labelled_shapes
from .shared.translation import tr

_COUNTS = ("in_map", "in_reference", "right")


class Accuracy(LandCoverAlgorithm):
    """Measures how well a map agrees with a reference."""

    IMAGE = shared.CLASSIFIED
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
            shared.optional_input(shared.REFERENCE, tr("Reference raster (or else samples)")),
            *shared.samples(optional=True),
            shared.choice(self.MATCH, tr("How classes are matched"), MATCHES, MATCHES[0]),
            *shared.resources(on_cluster=False),
            shared.cloud_optimized(),
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

    def capture(self, parameters, context):
        self.source = read.raster_source(self, parameters, context, (1,), name=shared.CLASSIFIED)
        given = [
            name for name in (shared.REFERENCE, shared.SAMPLES) if parameters.get(name) not in (None, "")
        ]
        if len(given) != 1:
            raise LandCoverError(
                "The map is compared with a REFERENCE raster or with SAMPLES",
                "both were given" if given else "neither was given",
                "Give one of them.",
            )
        self.other = self._other(parameters, context)
        self.samples = self.parameterAsSource(parameters, shared.SAMPLES, context)
        self.field = self.parameterAsString(parameters, shared.FIELD, context)
        if self.other is not None:
            check_raster_reference(self.source, self.other)
            path = self.other.path
        else:
            check_samples(self.samples, self.field)
            transformation_to(self.source, self.samples, context, "samples")
            path = read.vector_layer(self, parameters, context, shared.SAMPLES).source().partition("|")[0]
        check_destinations(self, parameters, context, [self.source.path, path])

    def process(self, parameters, context, progress):
        match = self.parameterAsString(parameters, self.MATCH, context)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            warnings = []
            if self.other is None:
                warnings = judge_field(self.samples, self.field)
                reference = self._read_samples(context, progress.part(0, 0.2))
            else:
                reference = raster_reference(self.source, self.other, folder)
            for sentence in (reference.placement, *warnings):
                progress.report(0.2, sentence)
            comparison = compare(self.source, reference, match, self.workers, progress.part(0.2, 0.7))
            progress.report(0.7, comparison.matched.told)
            left_out = [f"{why}: {count:,}" for why, count in comparison.left_out.items() if count]
            if left_out:
                progress.report(0.7, tr("Left out: {}.").format("; ".join(left_out)))
            if writer.wants(self.MATCHED):
                path, step = writer.raster(self.MATCHED), progress.part(0.7, 0.78)
                write_matched(comparison, path, self.workers, step)
                classes = [c for c in comparison.classes if c.value > 0]
                writer.finish_raster(self.MATCHED, progress.part(0.78, 0.8))
                writer.style_raster(self.MATCHED, partial(styling.raster_renderer, classes=classes))
            if writer.wants(self.AGREEMENT):
                path, step = writer.raster(self.AGREEMENT), progress.part(0.8, 0.92)
                write_agreement(comparison, path, self.workers, step)
                style = partial(styling.raster_renderer, classes=AGREEMENT_CLASSES)
                writer.finish_raster(self.AGREEMENT, progress.part(0.92, 0.95))
                writer.style_raster(self.AGREEMENT, style)
            if writer.wants(self.TABLE):
                self._write_table(writer, comparison)
            if writer.wants(shared.REPORT):
                told = {shared.CLASSIFIED: self.source.path}
                if self.other is None:
                    told.update({shared.SAMPLES: self.samples.sourceName(), shared.FIELD: self.field})
                else:
                    told[shared.REFERENCE] = self.other.path
                told[self.MATCH] = match
                path = writer.raster(self.AGREEMENT) if writer.wants(self.AGREEMENT) else ""
                picture = agreement_picture(comparison, path, self.workers, progress.part(0.95, 0.97))
                page = accuracy_report(
                    self.displayName(), comparison, read.told(self, told), picture, self.command, warnings,
                    [map_picture(comparison, progress.part(0.97, 0.99))],
                )  # fmt: skip
                writer.text(shared.REPORT, page)
        writer.name_layers(tr("accuracy"))

        outputs, agreement = writer.outputs, comparison.agreement
        outputs["OVERALL_ACCURACY"] = agreement.overall
        outputs["MEAN_F1"] = agreement.mean_f1
        outputs["MEAN_IOU"] = agreement.mean_iou
        outputs["COMPARED_PIXELS"] = comparison.compared
        if math.isnan(agreement.kappa):
            progress.report(
                1, tr("Kappa is not defined: map and reference hold only one class, the same in both.")
            )
        else:
            outputs["KAPPA"] = agreement.kappa
        return outputs

    def _other(self, parameters, context):
        """Return the reference where it is a raster."""
        if parameters.get(shared.REFERENCE) in (None, ""):
            return None
        return read.raster_source(self, parameters, context, (1,), name=shared.REFERENCE)

    def _read_samples(self, context, progress):
        """Return the reference that the samples make."""
        transformation = transformation_to(self.source, self.samples, context, "samples")
        place = polygon_reference if are_polygons(self.samples) else point_reference
        shapes = labelled_shapes(self.samples, self.field, transformation)
        return place(self.source, shapes, progress)

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

"""landcover:samplepoints, a stratified random sample of a class map that is ready to be labelled."""

from functools import partial

import numpy as np
from qgis.core import (
    NULL,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ..core.accuracy.drawing import classes_of, count_classes, draw_points
from ..core.accuracy.sampling_design import (
    ALLOCATIONS,
    LEAST_POINTS,
    MAX_POINTS,
    check_design,
    design_sample,
    doubts,
)
from ..core.errors import LandCoverError
from ..core.raster.areas import ground_areas
from ..core.raster.grid import pixel_centres
from ..core.regions.continuous import is_continuous
from ..core.reports.sample_points import sample_report
from .shared import compat, forms, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations
from .shared.outputs import OutputWriter
from .shared.translation import tr
from .shared.words import word_of

_FIELDS = {
    "id": compat.LONG_INTEGER,
    "class": compat.TEXT,
    "stratum": compat.LONG_INTEGER,
    "x": compat.REAL,
    "y": compat.REAL,
}


class SamplePoints(LandCoverAlgorithm):
    """Draws the points by which the accuracy of a map is found out."""

    IMAGE = shared.CLASSIFIED
    COUNT = "COUNT"
    STANDARD_ERROR = "STANDARD_ERROR"
    ALLOCATION = "ALLOCATION"
    LEAST = "LEAST"
    DISTANCE = "DISTANCE"

    def name(self):
        return "samplepoints"

    def displayName(self):
        return tr("Sample points for accuracy")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("validation,stratified random sample,reference,sample size,neyman,olofsson,labels").split(
            ","
        )

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(shared.CLASSIFIED, tr("Classified raster")),
            shared.integer(self.COUNT, tr("Number of points (0 = by standard error)"), 0, 0, MAX_POINTS),
            shared.real(self.STANDARD_ERROR, tr("Standard error of overall accuracy (share)"), 0.02),
            shared.choice(self.ALLOCATION, tr("Allocation"), ALLOCATIONS, ALLOCATIONS[0]),
            shared.integer(self.LEAST, tr("Least points in each class"), 50, LEAST_POINTS, MAX_POINTS),
            shared.real(self.DISTANCE, tr("Least distance of points (map units; metres for degrees)"), 0),
            shared.advanced(shared.integer(shared.SEED, tr("Random seed"), 0, 0)),
            *shared.resources(on_cluster=False),
            QgsProcessingParameterFeatureSink(
                shared.OUTPUT, tr("Sample points"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Number of points")))

    def capture(self, parameters, context):
        self.source = read.raster_source(self, parameters, context, (1,), name=shared.CLASSIFIED)
        check_design(**self._wanted(parameters, context))
        renderer = self.parameterAsRasterLayer(parameters, shared.CLASSIFIED, context).renderer()
        is_sure = isinstance(renderer, QgsPalettedRasterRenderer)  # a palette says that these are classes
        if not is_sure and is_continuous(self.source, read.local_workers(self, parameters, context)):
            raise LandCoverError(
                "This is not a class raster",
                f"{self.source.path} holds measurements, as photographs do",
                "Choose a raster of classes, such as 'K-means classification' makes of it.",
            )
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        wanted = self._wanted(parameters, context)
        distance = self.parameterAsDouble(parameters, self.DISTANCE, context)
        seed = self.parameterAsInt(parameters, shared.SEED, context)
        counts = count_classes(self.source, self.workers, progress.part(0, 0.3))
        design = design_sample(classes_of(self.source, counts.values), counts.pixels, **wanted)
        warnings = doubts(design, ground_areas(self.source))
        for sentence in warnings:
            progress.warn(sentence)
        text = tr("Drawing {} points; expected standard error of overall accuracy: {}.")
        progress.report(0.3, text.format(f"{design.count:,}", f"{design.overall_error:.2%}"))
        step = progress.part(0.3, 0.9)
        drawn = draw_points(self.source, counts, design.points, distance, seed, self.workers, step)
        with VectorFiles() as files:
            writer = OutputWriter(self, parameters, context, files)
            writer.points(
                shared.OUTPUT,
                self.source,
                _FIELDS,
                self._rows(drawn, counts.values),
                partial(styling.point_renderer, classes=design.classes),
                partial(forms.set_labelling_form, classes=design.classes),
                progress.part(0.9, 1),
            )
            if writer.wants(shared.REPORT):
                told = {shared.CLASSIFIED: self.source.path, **wanted, "distance": distance, "seed": seed}
                told = read.told(self, told)
                match = word_of("MATCH", "none")
                page = sample_report(
                    self.displayName(), self.source, design, told, match, self.command, warnings
                )
                writer.text(shared.REPORT, page)
        writer.name_layers(tr("sample"), tr("{} points").format(f"{design.count:,}"))
        return {**writer.outputs, self.COUNT: design.count}

    def _wanted(self, parameters, context):
        """Return what the user wants of the sample, as the core takes it."""
        return {
            "count": self.parameterAsInt(parameters, self.COUNT, context),
            "standard_error": self.parameterAsDouble(parameters, self.STANDARD_ERROR, context),
            "allocation": self.parameterAsString(parameters, self.ALLOCATION, context),
            "least": self.parameterAsInt(parameters, self.LEAST, context),
        }

    def _rows(self, drawn, values):
        """Yield the values of the fields, x and y of each point, whose class nobody knows yet."""
        x, y = pixel_centres(self.source, drawn.column, drawn.row)
        strata = values[drawn.stratum]
        for number, point in enumerate(np.stack([x, y], axis=1).tolist(), start=1):
            yield [number, NULL, int(strata[number - 1]), *point], *point

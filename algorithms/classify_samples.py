"""landcover:classifysamples, from an image and a few labelled places to a class map and how sure it is."""

import math
from dataclasses import asdict
from functools import partial

import numpy as np
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ..core.accuracy.metrics import measure_agreement
from ..core.pipelines.sample_places import check_on_image, place_points, place_polygons
from ..core.pipelines.sample_run import run_samples
from ..core.raster.grid import pixel_centres
from ..core.regions.segment_features import GROUPS, check_groups
from ..core.reports.pictures import class_picture, image_picture
from ..core.reports.samples import samples_report
from .shared import compat, forms, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import name_class_map, write_segment_polygons
from .shared.moving import transformation_to
from .shared.outputs import OutputWriter
from .shared.sample_maps import given_segments, make_segments, write_sample_map
from .shared.samples import are_polygons, check_samples, judge_field, labelled_shapes
from .shared.translation import tr
from .shared.words import word_of

_DEFAULT_NEXT, _MOST_NEXT = 10, 1000
#: Names of fields that every table of a GeoPackage has already.
_TAKEN = ("fid", "geom")


class ClassifySamples(LandCoverAlgorithm):
    """Classifies the segments of an image by what a few labelled ones look like."""

    packages = ("sklearn", "skimage")
    NEXT = "NEXT"
    NEXT_COUNT = "NEXT_COUNT"

    def name(self):
        return "classifysamples"

    def displayName(self):
        return tr("Classify by samples")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr(
            "supervised,training,random forest,machine learning,objects,obia,active learning,land cover"
        ).split(",")

    def initAlgorithm(self, configuration=None):
        next_count = shared.integer(
            self.NEXT_COUNT, tr("Number of points to label next"), _DEFAULT_NEXT, 1, _MOST_NEXT
        )
        self.add_parameters(
            shared.image(),
            shared.bands(),
            *shared.samples(),
            shared.optional_input(shared.SEGMENTS, tr("Segments (none = found in the image)")),
            *shared.segmentation(),
            shared.advanced(shared.choices(shared.FEATURES, tr("Features of segments"), GROUPS)),
            shared.advanced(next_count),
            shared.advanced(shared.integer(shared.SEED, tr("Random seed"), 0, 0)),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.class_raster(),
            shared.optional_raster(shared.CONFIDENCE, tr("Confidence")),
            shared.region_polygons(),
            shared.segment_polygons(),
            shared.boundary_lines(),
            QgsProcessingParameterFeatureSink(
                self.NEXT,
                tr("Points to label next"),
                QgsProcessing.SourceType.TypeVectorPoint,
                optional=True,
                createByDefault=False,
            ),
            shared.file_output(shared.MODEL, tr("Sample model"), "JSON (*.json)", by_default=False),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes found")))
        self.addOutput(QgsProcessingOutputNumber("SEGMENT_COUNT", tr("Number of segments")))
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Accuracy of held-out samples")))
        self.addOutput(QgsProcessingOutputNumber("KAPPA", tr("Kappa of held-out samples")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        bands = read.band_numbers(self, parameters, context)
        self.source = read.raster_source(self, parameters, context, bands)
        self.samples = self.parameterAsSource(parameters, shared.SAMPLES, context)
        self.field = self.parameterAsString(parameters, shared.FIELD, context)
        check_samples(self.samples, self.field)
        transformation_to(self.source, self.samples, context, "samples", "image")
        self.segments = given_segments(self, parameters, context, self.source)
        self.settings = None
        if self.segments is None:
            self.settings = read.segment_settings(self, parameters, context)
        self.groups = self.parameterAsEnumStrings(parameters, shared.FEATURES, context)
        check_groups(self.groups, self.source)
        samples_path = read.vector_layer(self, parameters, context, shared.SAMPLES).source().partition("|")[0]
        given = [] if self.segments is None else [self.segments.path]
        check_destinations(self, parameters, context, [self.source.path, samples_path, *given])

    def process(self, parameters, context, progress):
        samples = self._read_samples(context, progress.part(0, 0.03))
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            segments = make_segments(
                self.source, self.segments, self.settings, folder, self.workers, progress.part(0.03, 0.4)
            )
            run = run_samples(
                self.source,
                segments,
                samples,
                self.groups,
                None if self.settings is None else asdict(self.settings),
                self.parameterAsInt(parameters, shared.SEED, context),
                self.workers,
                progress.part(0.4, 0.7),
            )
            warnings = run.doubts()
            for sentence in warnings:
                progress.warn(sentence)
            step = progress.part(0.7, 0.85)
            class_map, outlines = write_sample_map(
                writer, segments, self.source, run.classed, self.workers, folder, step
            )
            if writer.wants(shared.SEGMENT_POLYGONS):
                columns, step = _columns(run.classed), progress.part(0.85, 0.92)
                write_segment_polygons(writer, segments, self.source, run.classed, columns, outlines, step)
            if writer.wants(shared.MODEL):
                run.model.save(writer.file(shared.MODEL))
            found = None
            if writer.wants(self.NEXT, shared.REPORT):
                count = self.parameterAsInt(parameters, self.NEXT_COUNT, context)
                found = run.next_samples(count, self.workers, progress.part(0.92, 0.95))
            if writer.wants(self.NEXT):
                self._write_next(writer, run, found, progress.part(0.95, 0.96))
            if writer.wants(shared.REPORT):
                page = samples_report(
                    self.displayName(),
                    run,
                    class_map,
                    run.importance(self.workers, progress.part(0.96, 0.99)),
                    found,
                    warnings,
                    read.told(self, self._told(run.model.seed)),
                    class_picture(writer.raster(shared.OUTPUT), run.classed.classes),
                    self.command,
                    image_picture(self.source, self.workers, progress.part(0.99, 1)),
                )
                writer.text(shared.REPORT, page)
        name_class_map(writer, tr("by samples"))
        return {**writer.outputs, **_figures(run.validation)}

    def _read_samples(self, context, progress):
        """Return the samples on the grid of the image, and say what was done to them."""
        for sentence in judge_field(self.samples, self.field):
            progress.warn(sentence)
        transformation = transformation_to(self.source, self.samples, context, "samples", "image")
        if transformation.isValid() and not transformation.isShortCircuited():
            ends = transformation.sourceCrs(), transformation.destinationCrs()
            text = tr("The samples were transformed from {} to {}, the CRS of the image.")
            progress.report(0, text.format(*(crs.authid() or crs.description() for crs in ends)))
        place = place_polygons if are_polygons(self.samples) else place_points
        shapes = labelled_shapes(self.samples, self.field, transformation, "image")
        samples = place(self.source, shapes, progress.part(0, 0.3))
        for sentence in samples.told:
            progress.report(0.3, sentence)
        return check_on_image(self.source, samples, self.workers, progress.part(0.3, 1))

    def _write_next(self, writer, run, found, progress):
        """Write the points to label next, with the field of the samples."""
        is_number = self.samples.fields().field(self.field).isNumeric()
        labels = run.samples.label_of
        label_of = {value: label if is_number else str(label) for value, label in labels.items()}
        own = {"id": compat.LONG_INTEGER, "margin": compat.REAL, "x": compat.REAL, "y": compat.REAL}
        field = "class" if self.field.casefold() in _TAKEN else self.field
        own = {name: kind for name, kind in own.items() if name != field.casefold()}
        fields = {field: compat.LONG_INTEGER if is_number else compat.TEXT, **own}
        x, y = pixel_centres(self.source, found.column, found.row)
        margins = run.classed.votes.margin[found.segment]

        def rows():
            for number, point in enumerate(np.stack([margins, x, y], axis=1).tolist(), start=1):
                values = dict(zip(("id", "margin", "x", "y"), (number, *point)))
                yield [NULL, *(values[name] for name in own)], *point[1:]

        looks = {"classes": run.samples.classes, "field": field, "label_of": label_of}
        writer.points(
            self.NEXT,
            self.source,
            fields,
            rows(),
            partial(styling.point_renderer, **looks),
            partial(forms.set_labelling_form, **looks),
            progress,
        )

    def _told(self, seed):
        """Return what the report tells of the parameters."""
        told = {shared.SAMPLES: self.samples.sourceName(), shared.FIELD: self.field}
        if self.segments is None:
            told.update(read.told_segmentation(self.settings))
        else:
            told[shared.SEGMENTS] = self.segments.path
        features = ", ".join(word_of(shared.FEATURES, group) for group in self.groups)
        return {**told, shared.FEATURES: features, "seed": seed}


def _columns(classed):
    """Return what the polygons of segments tell of the votes."""
    names = np.full(classed.classes[-1].value + 1, "", object)
    for land_cover in classed.classes:
        names[land_cover.value] = land_cover.name
    confidence, margin = classed.confidence()
    return {"confidence": confidence, "margin": margin, "runner_up": names[classed.votes.runner_up]}


def _figures(validation):
    """Return the figures of a cross-validation, as far as they are known."""
    if validation.folds == 0:
        return {}
    agreement = measure_agreement(validation.matrix)
    figures = {"ACCURACY": agreement.overall, "KAPPA": agreement.kappa}
    return {name: value for name, value in figures.items() if not math.isnan(value)}

"""landcover:kmeans, from an image to a class map with boundaries."""

import math
from dataclasses import asdict

from qgis.core import QgsProcessingOutputNumber

from ..core.classes import COLOR_SCHEMES
from ..core.classification.cluster_count import DEFAULT_MAXIMUM, suggest_clusters
from ..core.classification.kmeans import (
    DEFAULT_CLUSTERS,
    DEFAULT_SCALING,
    MAX_CLUSTERS,
    SCALINGS,
    check_parameters,
    class_silhouettes,
    fit_kmeans,
)
from ..core.pipelines.kmeans import DEFAULT_MIN_AREA, classify_segments_by_means, measure_segments
from ..core.raster.sampling import DEFAULT_SAMPLE_SIZE
from ..core.reports.kmeans import kmeans_report
from ..core.reports.pictures import class_picture, image_picture
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import name_class_map, write_kmeans_map
from .shared.outputs import OutputWriter
from .shared.translation import tr

_UNITS = ("pixel", "segment")


class KMeans(LandCoverAlgorithm):
    """Groups the pixels or the segments of an image into land cover classes by their values."""

    packages = ("sklearn", "skimage")
    CLUSTERS = "CLUSTERS"
    SCALING = "SCALING"
    COLORS = "COLORS"
    MODEL = "MODEL"

    def name(self):
        return "kmeans"

    def displayName(self):
        return tr("K-means classification")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("kmeans,cluster,unsupervised,classify,land cover,segmentation,vectorize").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.bands(),
            shared.integer(
                self.CLUSTERS, tr("Number of classes (0 = automatic)"), DEFAULT_CLUSTERS, 0, MAX_CLUSTERS
            ),
            shared.choice(self.SCALING, tr("Scaling of bands"), SCALINGS, DEFAULT_SCALING),
            shared.choice(shared.UNIT, tr("What is classified"), _UNITS, _UNITS[0]),
            shared.min_area(DEFAULT_MIN_AREA),
            shared.choice(self.COLORS, tr("Colours"), COLOR_SCHEMES, COLOR_SCHEMES[0]),
            shared.advanced(
                shared.integer(
                    shared.SAMPLE_SIZE, tr("Pixels or segments in the sample"), DEFAULT_SAMPLE_SIZE, 1
                )
            ),
            shared.advanced(shared.integer(shared.SEED, tr("Random seed"), 0, 0)),
            *map(shared.advanced, shared.segmentation(shared.SEGMENT_MIN_AREA)),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.class_raster(),
            shared.region_polygons(),
            shared.boundary_lines(),
            shared.file_output(self.MODEL, tr("K-means model"), "JSON (*.json)", by_default=False),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes found")))
        self.addOutput(QgsProcessingOutputNumber("REGION_COUNT", tr("Number of regions")))
        self.addOutput(QgsProcessingOutputNumber("SILHOUETTE", tr("Silhouette")))
        self.addOutput(QgsProcessingOutputNumber("INERTIA", tr("Inertia")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        bands = read.band_numbers(self, parameters, context)
        self.source = read.raster_source(self, parameters, context, bands)
        check_parameters(
            self.source,
            self.parameterAsInt(parameters, self.CLUSTERS, context) or DEFAULT_MAXIMUM,
            self.parameterAsString(parameters, self.SCALING, context),
            self.parameterAsInt(parameters, shared.SAMPLE_SIZE, context),
        )
        self.segmentation = None
        if self.parameterAsString(parameters, shared.UNIT, context) == "segment":
            self.segmentation = read.segment_settings(self, parameters, context, shared.SEGMENT_MIN_AREA)
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        colors = self.parameterAsString(parameters, self.COLORS, context)
        settings = {
            "scaling": self.parameterAsString(parameters, self.SCALING, context),
            "sample_size": self.parameterAsInt(parameters, shared.SAMPLE_SIZE, context),
            "seed": self.parameterAsInt(parameters, shared.SEED, context),
        }
        clusters = self.parameterAsInt(parameters, self.CLUSTERS, context)
        min_area = self.parameterAsInt(parameters, shared.MIN_AREA, context)
        segmented = 0.5 if self.segmentation else 0
        fitted = segmented + (1 - segmented) * (0.5 if clusters == 0 else 0.2)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            segments, measured = self._segments(folder, progress.part(0, segmented))
            model, suggestion = self._fit(
                clusters, colors, settings, measured, progress.part(segmented, fitted)
            )
            if segments is not None:
                segments = classify_segments_by_means(segments, measured, model)
            step = progress.part(fitted, 0.97)
            class_map = write_kmeans_map(
                writer, self.source, model, min_area, self.workers, folder, step, segments
            )
            if writer.wants(self.MODEL):
                model.save(writer.file(self.MODEL))
            if writer.wants(shared.REPORT):
                told = {"clusters": len(model.classes), **settings, "colors": colors, "min_area": min_area}
                silhouettes = class_silhouettes(
                    self.source,
                    model,
                    settings["sample_size"],
                    self.workers,
                    progress.part(0.97, 0.98),
                    measured,
                )
                page = kmeans_report(
                    self.source,
                    model,
                    class_map,
                    read.told(self, {**self._told_unit(), **told}),
                    class_picture(writer.raster(shared.OUTPUT), model.classes),
                    silhouettes,
                    suggestion,
                    self.command,
                    0 if segments is None else len(segments),
                    image_picture(self.source, self.workers, progress.part(0.98, 0.99)),
                )
                writer.text(shared.REPORT, page)

        name_class_map(writer, tr("k-means"))
        outputs = writer.outputs
        outputs["INERTIA"] = model.inertia
        if not math.isnan(model.silhouette):
            outputs["SILHOUETTE"] = model.silhouette
        return outputs

    def _segments(self, folder, progress):
        """Return the segments and their means; None of both where pixels are classed."""
        if self.segmentation is None:
            return None, None
        read.warn_of_tiles(self.source, self.segmentation, progress)
        return measure_segments(self.source, self.segmentation, folder, self.workers, progress)

    def _fit(self, clusters, colors, settings, measured, progress):
        """Return the model, and the suggestion where the number of clusters was not given."""
        suggestion, suggested = None, 0
        if clusters == 0:
            suggested = 0.8
            suggestion = suggest_clusters(
                self.source,
                **settings,
                workers=self.workers,
                progress=progress.part(0, suggested),
                segments=measured,
            )
            clusters = suggestion.clusters
        model = fit_kmeans(
            self.source,
            clusters,
            colors=colors,
            **settings,
            workers=self.workers,
            progress=progress.part(suggested, 1),
            segments=measured,
            segmentation=None if measured is None else asdict(self.segmentation),
        )
        return model, suggestion

    def _told_unit(self):
        if self.segmentation is None:
            return {"unit": _UNITS[0]}
        return {"unit": _UNITS[1], **read.told_segmentation(self.segmentation, shared.SEGMENT_MIN_AREA)}

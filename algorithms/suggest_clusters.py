"""landcover:suggestclusters, how many classes k-means should look for."""

import math

from qgis.core import NULL, QgsProcessingOutputNumber

from ..core.classification.cluster_count import (
    DEFAULT_MAXIMUM,
    DEFAULT_MINIMUM,
    check_range,
    suggest_clusters,
)
from ..core.classification.kmeans import DEFAULT_SCALING, MAX_CLUSTERS, SCALINGS, check_parameters
from ..core.raster.sampling import DEFAULT_SAMPLE_SIZE
from ..core.reports.cluster_count import cluster_count_report
from .shared import compat
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations
from .shared.outputs import OutputWriter
from .shared.translation import tr

_FIELDS = {
    "clusters": compat.INTEGER,
    "prediction_strength": compat.REAL,
    "valley": compat.REAL,
    "departure": compat.REAL,
    "silhouette": compat.REAL,
    "spread": compat.REAL,
    "calinski_harabasz": compat.REAL,
    "davies_bouldin": compat.REAL,
    "inertia": compat.REAL,
    "suggested": compat.INTEGER,
}


class SuggestClusters(LandCoverAlgorithm):
    """Tries several numbers of clusters on a sample and suggests one."""

    packages = ("sklearn",)
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"
    SCALING = "SCALING"
    TABLE = "TABLE"

    def name(self):
        return "suggestclusters"

    def displayName(self):
        return tr("Suggest number of clusters")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("kmeans,cluster,silhouette,elbow,optimal k,number of classes,unsupervised").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.image(),
            shared.bands(),
            shared.integer(self.MINIMUM, tr("Fewest classes to try"), DEFAULT_MINIMUM, 2, MAX_CLUSTERS),
            shared.integer(self.MAXIMUM, tr("Most classes to try"), DEFAULT_MAXIMUM, 2, MAX_CLUSTERS),
            shared.choice(self.SCALING, tr("Scaling of bands"), SCALINGS, DEFAULT_SCALING),
            shared.advanced(
                shared.integer(shared.SAMPLE_SIZE, tr("Pixels in the sample"), DEFAULT_SAMPLE_SIZE, 1)
            ),
            shared.advanced(shared.integer(shared.SEED, tr("Random seed"), 0, 0)),
            *shared.resources(on_cluster=False),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
            shared.table(self.TABLE, tr("Table of measures")),
        )
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS", tr("Suggested number of classes")))
        self.addOutput(QgsProcessingOutputNumber("SILHOUETTE", tr("Silhouette")))

    def capture(self, parameters, context):
        bands = read.band_numbers(self, parameters, context)
        self.source = read.raster_source(self, parameters, context, bands)
        maximum = self.parameterAsInt(parameters, self.MAXIMUM, context)
        check_range(self.parameterAsInt(parameters, self.MINIMUM, context), maximum)
        check_parameters(
            self.source,
            maximum,
            self.parameterAsString(parameters, self.SCALING, context),
            self.parameterAsInt(parameters, shared.SAMPLE_SIZE, context),
        )
        check_destinations(self, parameters, context, [self.source.path])

    def process(self, parameters, context, progress):
        settings = {
            "minimum": self.parameterAsInt(parameters, self.MINIMUM, context),
            "maximum": self.parameterAsInt(parameters, self.MAXIMUM, context),
            "scaling": self.parameterAsString(parameters, self.SCALING, context),
            "sample_size": self.parameterAsInt(parameters, shared.SAMPLE_SIZE, context),
            "seed": self.parameterAsInt(parameters, shared.SEED, context),
        }
        suggestion = suggest_clusters(
            self.source, **settings, workers=self.workers, progress=progress.part(0, 0.97)
        )
        with VectorFiles() as files:
            writer = OutputWriter(self, parameters, context, files)
            if writer.wants(self.TABLE):
                writer.table(self.TABLE, _FIELDS, _rows(suggestion))
            if writer.wants(shared.REPORT):
                page = cluster_count_report(self.source, suggestion, read.told(self, settings), self.command)
                writer.text(shared.REPORT, page)
        writer.name_layers(tr("number of clusters"))
        chosen = suggestion.chosen
        return {**writer.outputs, "CLUSTERS": chosen.clusters, "SILHOUETTE": chosen.silhouette}


def _rows(suggestion):
    """Yield the measures of each number of clusters, no value where one is not defined."""
    for each in suggestion.candidates:
        values = [getattr(each, field) for field in list(_FIELDS)[:-1]]
        row = [NULL if math.isnan(value) else value for value in values]
        yield [*row, int(each is suggestion.chosen)]

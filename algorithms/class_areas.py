"""landcover:classareas, how much of each class lies in each polygon."""

from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ..core.errors import LandCoverError
from ..core.raster.polygons import polygons_on_grid
from ..core.regions.continuous import is_continuous
from ..core.regions.zone_areas import COVERAGES, class_areas
from ..core.reports.class_areas import class_areas_report, told_zones
from ..core.reports.pictures import class_picture
from .shared import compat, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, destination_of, file_and_table
from .shared.geopackage import is_geopackage
from .shared.moving import transformation_to
from .shared.outputs import OutputWriter
from .shared.translation import tr
from .shared.zones import ZoneReader, check_zones, class_columns, features_of, zone_columns

_TABLE_FIELDS = {
    "zone": compat.LONG_INTEGER,
    "zone_name": compat.TEXT,
    "class": compat.LONG_INTEGER,
    "name": compat.TEXT,
    "pixels": compat.REAL,
    "area": compat.REAL,
    "area_ha": compat.REAL,
    "share": compat.REAL,
}


class ClassAreas(LandCoverAlgorithm):
    """Measures the classes of a map in zones."""

    ZONES = "ZONES"
    FIELD = "FIELD"
    COVERAGE = "COVERAGE"
    TABLE = "TABLE"
    IMAGE = shared.CLASSIFIED

    def name(self):
        return "classareas"

    def displayName(self):
        return tr("Class areas by zone")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("zonal histogram,hectares,district,tabulate area,cross tabulation,statistics,share").split(
            ","
        )

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(shared.CLASSIFIED, tr("Classified raster")),
            QgsProcessingParameterFeatureSource(
                self.ZONES, tr("Zones"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            QgsProcessingParameterField(
                self.FIELD,
                tr("Field with the names of the zones"),
                parentLayerParameterName=self.ZONES,
                optional=True,
            ),
            shared.choice(self.COVERAGE, tr("What counts of a pixel"), COVERAGES, COVERAGES[0]),
            *shared.resources(on_cluster=False),
            shared.table(self.TABLE, tr("Table of class areas"), by_default=True),
            shared.region_polygons(tr("Zones with class areas"), by_default=False),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )

    def capture(self, parameters, context):
        self.source = read.raster_source(self, parameters, context, (1,), name=shared.CLASSIFIED)
        self.zones = self.parameterAsSource(parameters, self.ZONES, context)
        self.field = self.parameterAsString(parameters, self.FIELD, context)
        check_zones(self.zones, self.field)
        self.transformation = transformation_to(self.source, self.zones, context, "zones")
        outputs = (self.TABLE, shared.POLYGONS, shared.REPORT)
        if not any(destination_of(parameters.get(name), context) for name in outputs):
            raise LandCoverError("No output was chosen", "", "Choose TABLE, POLYGONS or REPORT.")
        layer = self.parameterAsRasterLayer(parameters, shared.CLASSIFIED, context)
        self.styled = styling.layer_classes(layer, self.source.bands[0])
        if not self.styled and is_continuous(self.source, read.local_workers(self, parameters, context)):
            raise LandCoverError(
                "The classified raster holds measurements, as photographs do, not classes",
                self.source.path,
                "Choose classes, such as 'K-means classification' makes of it, or give the layer a palette.",
            )
        path = read.vector_layer(self, parameters, context, self.ZONES).source().partition("|")[0]
        check_destinations(self, parameters, context, [self.source.path, path])

    def process(self, parameters, context, progress):
        coverage = self.parameterAsString(parameters, self.COVERAGE, context)
        with VectorFiles() as files:
            writer = OutputWriter(self, parameters, context, files)
            zones = ZoneReader(self.zones, self.field, self.source, self.transformation)
            polygons = polygons_on_grid(self.source, zones.geometries(progress.part(0, 0.15)))
            step = progress.part(0.15, 0.7)
            areas = class_areas(self.source, polygons, coverage, self.styled, self.workers, step)
            warnings, left_out = told_zones(areas, zones.empty, zones.repaired)
            moved = self._moved()
            for sentence in [*moved, *warnings, *left_out]:
                progress.report(0.7, sentence)
            if writer.wants(self.TABLE):
                writer.table(self.TABLE, _TABLE_FIELDS, self._rows(areas, zones.names, progress))
            if writer.wants(shared.POLYGONS):
                self._write_polygons(writer, areas, parameters, context, progress.part(0.8, 0.95))
            progress.report(0.95)
            if writer.wants(shared.REPORT):
                told = {shared.CLASSIFIED: self.source.path, self.ZONES: self.zones.sourceName()}
                told.update({self.FIELD: self.field, self.COVERAGE: coverage})
                page = class_areas_report(
                    self.displayName(),
                    areas,
                    zones.names,
                    read.told(self, told),
                    [*moved, *warnings],
                    left_out,
                    class_picture(self.source.path, areas.classes, progress.part(0.95, 0.99)),
                    self.command,
                )
                writer.text(shared.REPORT, page)
        writer.name_layers(tr("class areas"))
        return writer.outputs

    def _moved(self):
        """Say that the zones were brought to another CRS, where they were."""
        if self.transformation.isShortCircuited():
            return []
        ends = (self.transformation.sourceCrs(), self.transformation.destinationCrs())
        names = [crs.authid() or crs.description() for crs in ends]
        told = tr("The corners of the zones were transformed from {} to {}, the CRS of the map.")
        return [told.format(*names)]

    @staticmethod
    def _rows(areas, names, progress):
        """Yield the rows of the table: one for each zone and class that meet."""
        hectares = areas.area.tolist() if areas.in_hectares else [None] * len(areas.zone)
        columns = (areas.zone, areas.place, areas.pixels, areas.map_area, areas.share)
        columns = (column.tolist() for column in columns)
        for number, (zone, place, pixels, area, share) in enumerate(zip(*columns)):
            if number % 1000 == 0:
                progress.report(0.7 + 0.1 * number / len(areas.zone))
            identity = [zone + 1, names[zone], areas.classes[place].value, areas.classes[place].name]
            yield [*identity, pixels, area, hectares[number], share]

    def _write_polygons(self, writer, areas, parameters, context, progress):
        """Write the zones as they are, with a field for the area of every class."""
        path = file_and_table(parameters[shared.POLYGONS], context)[0]
        names = zone_columns(self.zones, is_geopackage(path))
        fields = dict(zip(names, (each.type() for each in self.zones.fields())))
        prefix = "ha" if areas.in_hectares else "area"
        columns = class_columns(areas.classes, prefix, list(fields), path.lower().endswith(".shp"))
        fields.update(dict.fromkeys(columns, compat.REAL))
        count = len(areas.zone_pixels)

        def rows():
            for number, feature in enumerate(features_of(self.zones)):
                if number % 1000 == 0:
                    progress.report(number / count)
                geometry = QgsGeometry(feature.geometry())
                geometry.convertToMultiType()
                values = [*feature.attributes(), *areas.of_zone(number).tolist()]
                yield values, b"" if geometry.isEmpty() else bytes(geometry.asWkb())

        kind = QgsWkbTypes.multiType(self.zones.wkbType())
        writer.features(shared.POLYGONS, fields, kind, self.zones.sourceCrs(), rows(), progress)

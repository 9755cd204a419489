"""landcover:change, what became of what between two class maps."""

import os
from functools import partial

from qgis.core import NULL, QgsProcessingOutputNumber

from ..core.change.change_map import COUNTED
from ..core.change.detection import check_maps, compare_maps, find_change_regions
from ..core.change.misregistration import MAX_TOLERANCE
from ..core.errors import LandCoverError
from ..core.raster.source import embedded_classes
from ..core.regions.continuous import is_continuous
from ..core.reports.change import change_report, map_pictures
from ..core.reports.pictures import class_picture
from .shared import compat, styling
from .shared import parameters as shared
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, workspace
from .shared.map_outputs import outline_regions
from .shared.measuring import MEASURES
from .shared.outputs import OutputWriter
from .shared.translation import tr


class Change(LandCoverAlgorithm):
    """Compares two class maps of one place."""

    packages = ("skimage",)
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    TOLERANCE = "TOLERANCE"
    TABLE = "TABLE"
    IMAGE = BEFORE

    def name(self):
        return "change"

    def displayName(self):
        return tr("Compare two maps")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr(
            "change,detection,transition,matrix,gain,loss,swap,deforestation,difference,time,two dates"
        ).split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(self.BEFORE, tr("Classes before")),
            shared.raster(self.AFTER, tr("Classes after")),
            shared.integer(shared.MIN_AREA, tr("Smallest patch of change (pixels)"), 0, 0),
            shared.advanced(
                shared.real(self.TOLERANCE, tr("Shift that is no change (pixels, 0 = off)"), 0, MAX_TOLERANCE)
            ),
            *shared.resources(on_cluster=False),
            shared.cloud_optimized(),
            shared.output_raster(shared.OUTPUT, tr("Changes")),
            shared.region_polygons(tr("Changed regions"), by_default=False),
            shared.table(self.TABLE, tr("Table of changes"), by_default=True),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber("CHANGED_PIXELS", tr("Changed pixels")))
        self.addOutput(QgsProcessingOutputNumber("COMPARED_PIXELS", tr("Compared pixels")))

    def capture(self, parameters, context):
        workers = read.local_workers(self, parameters, context)
        self.before = self._map(self.BEFORE, workers, parameters, context)
        self.after = self._map(self.AFTER, workers, parameters, context)
        check_maps(self.before, self.after)
        check_destinations(self, parameters, context, [self.before.path, self.after.path])

    def process(self, parameters, context, progress):
        min_area = self.parameterAsInt(parameters, shared.MIN_AREA, context)
        tolerance = self.parameterAsDouble(parameters, self.TOLERANCE, context)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            change_map = compare_maps(
                self.before, self.after, writer.raster(shared.OUTPUT), min_area, tolerance,
                self.workers, folder, progress.part(0, 0.6),
            )  # fmt: skip
            for sentence in (change_map.placement, change_map.legend.told):
                progress.report(0.6, sentence)
            warnings = self._warnings(change_map)
            for sentence in warnings:
                progress.warn(sentence)
            writer.finish_raster(shared.OUTPUT, progress.part(0.6, 0.65))
            with_shares = styling.with_shares(change_map.classes, change_map.class_pixels)
            writer.style_raster(
                shared.OUTPUT,
                partial(styling.raster_renderer, classes=change_map.classes),
                partial(styling.raster_renderer, classes=with_shares),
            )
            if writer.wants(shared.POLYGONS):
                self._write_polygons(writer, change_map, folder, progress.part(0.65, 0.95))
            progress.report(0.95)
            if writer.wants(self.TABLE):
                self._write_table(writer, change_map)
            if writer.wants(shared.REPORT):
                told = {
                    self.BEFORE: self.before.path, self.AFTER: self.after.path,
                    shared.MIN_AREA: min_area, self.TOLERANCE: tolerance,
                }  # fmt: skip
                picture = class_picture(writer.raster(shared.OUTPUT), change_map.classes)
                pictures = map_pictures(change_map, self.after.path, progress.part(0.95, 0.99))
                page = change_report(
                    self.displayName(), change_map, self.after.name, read.told(self, told), picture,
                    self.command, warnings, pictures,
                )  # fmt: skip
                writer.text(shared.REPORT, page)
            progress.report(0.99)
        share = 100 * change_map.changed / change_map.compared
        writer.name_layers(tr("changes"), tr("{} % changed").format(f"{share:.3g}"))
        return {
            **writer.outputs,
            "CHANGED_PIXELS": change_map.changed,
            "COMPARED_PIXELS": change_map.compared,
        }

    def _map(self, name, workers, parameters, context):
        """Return one of the two maps; refuse an image."""
        source = read.raster_source(self, parameters, context, (1,), name=name, labels=True)
        # Names or colours say that these are classes.
        if not any(embedded_classes(source)) and is_continuous(source, workers):
            raise LandCoverError(
                f"{name} holds measurements, as photographs do, and no classes",
                f"{source.band_names[0]} of {source.path}",
                "Classify the images of both dates first, with the same model or the same samples.",
            )
        return source

    def _warnings(self, change_map):
        """Return sentences on what makes the figures doubtful."""
        warnings = [change_map.legend.warning] if change_map.legend.warning else []
        if os.path.realpath(self.before.path) == os.path.realpath(self.after.path):
            warnings.append(tr("BEFORE and AFTER are the same file, so nothing can have changed."))
        return warnings

    def _write_polygons(self, writer, change_map, folder, progress):
        """Write the regions of one kind of change."""
        raster = writer.raster(shared.OUTPUT)
        found = find_change_regions(change_map, raster, folder, self.workers, progress.part(0, 0.3))
        outlines = outline_regions(found, self.before, folder, self.workers, progress.part(0.3, 0.4))
        kinds, classes = change_map.kinds_by_value, change_map.legend.classes
        names = {land_cover.value: land_cover.name for land_cover in change_map.classes}

        def row_of(number, region):
            value = int(found.labels[region])
            if value not in kinds:
                return None
            before, after = (classes[place].name for place in kinds[value])
            return {"id": number, "class": value, "name": names[value], "before": before, "after": after}

        fields = {"id": compat.LONG_INTEGER, "class": compat.INTEGER}
        fields |= dict.fromkeys(("name", "before", "after"), compat.TEXT) | MEASURES
        drawn = [land_cover for land_cover in change_map.classes if land_cover.value in kinds]
        renderer = partial(styling.polygon_renderer, classes=drawn)
        writer.polygons(self.before, outlines, fields, row_of, renderer, progress.part(0.4, 1))

    def _write_table(self, writer, change_map):
        """Write the matrix as a table: one row for each class before and class after that meet."""
        classes, hectares = change_map.legend.classes, change_map.hectares
        fields = {
            "value": compat.INTEGER, "before": compat.TEXT, "after": compat.TEXT,
            "pixels": compat.LONG_INTEGER, "area_ha": compat.REAL,
            "shifted": compat.LONG_INTEGER, "small": compat.LONG_INTEGER,
        }  # fmt: skip
        rows = (
            [
                int(change_map.value_of[COUNTED, kind]),
                classes[change_map.start[kind]].name,
                classes[change_map.end[kind]].name,
                int(change_map.pixels[COUNTED, kind]),
                NULL if hectares is None else float(hectares[COUNTED, kind]),
                *map(int, change_map.pixels[COUNTED + 1 :, kind]),
            ]
            for kind in range(len(change_map.start))
        )
        writer.table(self.TABLE, fields, rows)

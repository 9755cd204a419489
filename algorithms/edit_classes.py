"""landcover:editclasses, from numbered classes to a map with names."""

from qgis.core import QgsProcessingOutputNumber

from ..core.classification.class_csv import read_class_table, write_class_table
from ..core.classification.class_table import check_model, edit_classes, known_classes, table_rows
from ..core.classification.kmeans_model import KMeansModel
from ..core.errors import LandCoverError
from ..core.pipelines.edit_classes import look_at_classes, open_classes, write_edited_classes
from ..core.raster.grid import check_same_grid
from ..core.raster.source import embedded_classes
from ..core.regions.continuous import refuse_measurements
from ..core.reports.edited_classes import edited_classes_report
from ..core.reports.pictures import class_picture, image_picture
from .shared import parameters as shared
from .shared import styling
from .shared import values as read
from .shared.base import LandCoverAlgorithm
from .shared.destinations import VectorFiles, check_destinations, destination_of, workspace
from .shared.map_outputs import name_class_map, write_class_map
from .shared.outputs import OutputWriter
from .shared.translation import tr


class EditClasses(LandCoverAlgorithm):
    """Gives the classes of a map names and colours, and merges those of one name."""

    packages = ("skimage",)
    CLASSES_FILE = "CLASSES_FILE"
    MODEL = "MODEL"
    NEW_MODEL = "NEW_MODEL"
    TABLE = "TABLE"

    def name(self):
        return "editclasses"

    def displayName(self):
        return tr("Rename and merge classes")

    def group(self):
        return tr("Classification")

    def groupId(self):
        return "classification"

    def tags(self):
        return tr("rename,merge,reclassify,recode,label,legend,names,colours,classes,clusters").split(",")

    def initAlgorithm(self, configuration=None):
        self.add_parameters(
            shared.raster(shared.INPUT, tr("Class raster")),
            shared.class_table(
                tr("Table of classes (empty = none is changed)"), tr("Value or values"), [], shared.INPUT
            ),
            shared.input_file(self.CLASSES_FILE, tr("Table of classes as a file"), "CSV", optional=True),
            shared.min_area(0),
            shared.optional_input(shared.VALUES, tr("Image that shows what the classes look like")),
            shared.input_file(self.MODEL, tr("K-means model of the classes"), "JSON", optional=True),
            *shared.resources(),
            shared.cloud_optimized(),
            shared.class_raster(),
            shared.region_polygons(),
            shared.boundary_lines(),
            shared.file_output(self.NEW_MODEL, tr("K-means model with names"), "JSON (*.json)", False),
            shared.file_output(self.TABLE, tr("Table to fill in"), "CSV (*.csv)", False),
            shared.file_output(shared.REPORT, tr("Report"), "HTML (*.html)", by_default=True),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes found")))
        self.addOutput(QgsProcessingOutputNumber("REGION_COUNT", tr("Number of regions")))
        self.addOutput(QgsProcessingOutputNumber("VALID_PIXELS", tr("Valid pixels")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_PIXELS", tr("Pixels without data")))

    def capture(self, parameters, context):
        self.source = read.raster_source(self, parameters, context, (1,), labels=True)
        layer = self.parameterAsRasterLayer(parameters, shared.INPUT, context)
        self.names_in_file, colors = embedded_classes(self.source)
        self.names, self.colors = styling.palette_of(layer, self.source.bands[0])
        self.names, self.colors = {**self.names_in_file, **self.names}, {**colors, **self.colors}
        if not self.names and not self.colors:
            refuse_measurements(
                self.source,
                tr("Choose a class raster, which 'K-means classification' makes of it."),
                read.local_workers(self, parameters, context),
            )
        table = self.parameterAsFile(parameters, self.CLASSES_FILE, context)
        self.rows = table_rows(self._cells(parameters, context, table))
        path = self.parameterAsFile(parameters, self.MODEL, context)
        self.model = KMeansModel.load(path) if path else None
        if self.model is None and destination_of(parameters.get(self.NEW_MODEL), context):
            raise LandCoverError(
                "There is no model that NEW_MODEL could be made from",
                "",
                "Choose the MODEL that the raster was made with, or leave NEW_MODEL empty.",
            )
        self.measured, inputs = None, [self.source.path, path, table]
        if parameters.get(shared.VALUES) not in (None, ""):
            self.measured = read.raster_source(self, parameters, context, name=shared.VALUES)
            check_same_grid(self.source, self.measured)
            inputs.append(self.measured.path)
        check_destinations(self, parameters, context, [each for each in inputs if each])

    def process(self, parameters, context, progress):
        min_area = self.parameterAsInt(parameters, shared.MIN_AREA, context)
        with VectorFiles() as files, workspace() as folder:
            writer = OutputWriter(self, parameters, context, files)
            old = open_classes(self.source, self.workers, progress.part(0, 0.1))
            pixels = dict(zip(old.ids.tolist(), old.pixels.tolist()))
            edit = self._edit(parameters, context, pixels)
            self._tell(edit, progress)
            looks, described = None, 0.1
            if self.measured is not None and writer.wants(self.TABLE, shared.REPORT):
                described = 0.3
                looks = look_at_classes(old, self.measured, self.workers, progress.part(0.1, described))
            if writer.wants(self.TABLE):
                write_class_table(writer.file(self.TABLE), edit, pixels, looks)
            if writer.wants(self.NEW_MODEL):
                self.model.with_classes(edit.classes, edit.class_of).save(writer.file(self.NEW_MODEL))
            regions = writer.wants(shared.POLYGONS, shared.LINES)
            class_map = write_edited_classes(
                old,
                self.source,
                edit,
                writer.raster(shared.OUTPUT),
                min_area,
                regions,
                self.workers,
                folder,
                progress.part(described, 0.6),
            )
            if regions:
                writer.outputs["REGION_COUNT"] = class_map.region_count
            write_class_map(writer, class_map, progress.part(0.6, 0.98))
            if writer.wants(shared.REPORT):
                image = None
                if self.measured is not None:
                    image = image_picture(self.measured, self.workers, progress.part(0.98, 0.99))
                page = edited_classes_report(
                    class_map,
                    edit,
                    pixels,
                    read.told(self, {"min_area": min_area}),
                    bool(self.rows),
                    class_picture(writer.raster(shared.OUTPUT), edit.classes),
                    looks,
                    writer.outputs.get(self.NEW_MODEL, ""),
                    self.command,
                    image,
                )
                writer.text(shared.REPORT, page)
        name_class_map(writer, tr("named"))
        return writer.outputs

    def _cells(self, parameters, context, table):
        """Return the rows of the table of classes, from the parameter or the file."""
        rows = read.table_rows(
            self,
            parameters,
            context,
            tr("a value or values, a name and a colour"),
            tr("Leave the colour empty to keep it. In a text, commas separate the cells: put several values "
               'between double quotes, as in "2,5".'),
        )  # fmt: skip
        if not table:
            return rows
        if any(str(cell or "").strip() for row in rows for cell in row):
            raise LandCoverError(
                "There are two tables of classes",
                f"CLASSES and {table}",
                "Give CLASSES or CLASSES_FILE, and leave the other empty.",
            )
        return read_class_table(table)

    def _edit(self, parameters, context, pixels):
        """Return what becomes of the classes: those that occur, that have names, and that the model knows."""
        names, colors, values = self.names, self.colors, {*pixels, *self.names_in_file}
        if self.model is not None:
            path = self.parameterAsFile(parameters, self.MODEL, context)
            check_model(self.model, pixels, self.names_in_file, path)
            values |= {each.value for each in self.model.classes}
            names = {**{each.value: each.name for each in self.model.classes}, **names}
            colors = {**{each.value: each.color for each in self.model.classes}, **colors}
        values.discard(self.source.nodata[0])
        return edit_classes(known_classes(values, names, colors), pixels, self.rows)

    def _tell(self, edit, progress):
        if self.rows:
            text = tr("{} classes became {}: {}.")
            names = ", ".join(each.name for each in edit.classes)
            progress.report(0.1, text.format(len(edit.old), len(edit.classes), names))
        else:
            progress.report(
                0.1,
                tr("The table of classes is empty: the map is copied as it is. Fill in the columns name and "
                   "colour of TABLE and give it back as CLASSES_FILE."),
            )  # fmt: skip

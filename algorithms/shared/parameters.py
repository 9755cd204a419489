"""Parameters that several algorithms declare."""

import sys

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.classification.thresholds import DEFAULT_CLASSES, THRESHOLD_METHODS
from ...core.raster.indices import INDICES
from ...core.segmentation.methods import SEGMENT_METHODS, SegmentSettings
from .translation import tr
from .words import word_of

INPUT = "INPUT"
BANDS = "BANDS"
MIN_AREA = "MIN_AREA"
SEGMENT_MIN_AREA = "SEGMENT_MIN_AREA"
UNIT = "UNIT"
SAMPLE_SIZE = "SAMPLE_SIZE"
SEED = "SEED"
THREADS = "THREADS"
MEMORY = "MEMORY"
DASK_SCHEDULER = "DASK_SCHEDULER"
CLOUD_OPTIMIZED = "CLOUD_OPTIMIZED"
OUTPUT = "OUTPUT"
POLYGONS = "POLYGONS"
SEGMENT_POLYGONS = "SEGMENT_POLYGONS"
LINES = "LINES"
REPORT = "REPORT"
METHOD = "METHOD"
SEGMENTS = "SEGMENTS"
VALUES = "VALUES"
INDEX = "INDEX"
THRESHOLD_METHOD = "THRESHOLD_METHOD"
CLASSES = "CLASSES"
CLASS_COUNT = "CLASS_COUNT"
CLASSIFIED = "CLASSIFIED"
REFERENCE = "REFERENCE"
SAMPLES = "SAMPLES"
FIELD = "FIELD"
FEATURES = "FEATURES"
MODEL = "MODEL"
CONFIDENCE = "CONFIDENCE"
_DEFAULTS = SegmentSettings()
_DEFAULT_CLASS_COUNT, _MAX_CLASS_COUNT = 3, 255
_LARGEST_INTEGER = 2147483647
LARGEST_REAL = sys.float_info.max  # as QGIS has it


def integer(name, description, default, minimum, maximum=_LARGEST_INTEGER):
    """Return a parameter for a whole number."""
    return QgsProcessingParameterNumber(
        name,
        description,
        type=QgsProcessingParameterNumber.Type.Integer,
        defaultValue=default,
        minValue=minimum,
        maxValue=maximum,
    )


def real(name, description, default, maximum=LARGEST_REAL):
    """Return a parameter for a number that is not negative."""
    return QgsProcessingParameterNumber(
        name,
        description,
        type=QgsProcessingParameterNumber.Type.Double,
        defaultValue=default,
        minValue=0,
        maxValue=maximum,
    )


def choice(name, description, options, default):
    """Return a parameter for one of some keywords, which windows show as words."""
    return _choice(name, description, options, default, several=False)


def choices(name, description, options):
    """Return a parameter for some of some keywords, by default all, which windows show as words."""
    return _choice(name, description, options, ",".join(options), several=True)


def _choice(name, description, options, default, several):
    parameter = QgsProcessingParameterEnum(
        name,
        description,
        options=list(options),
        allowMultiple=several,
        defaultValue=default,
        usesStaticStrings=True,
    )
    words = [word_of(name, keyword) for keyword in options]
    widget = {"class": f"{__package__}.choice_widget.ChoiceWidget", "words": words}
    parameter.setMetadata({"widget_wrapper": widget})
    return parameter


def samples(optional=False):
    """Return the parameters for points or polygons with a class each, and for the field with the class."""
    kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
    return [
        QgsProcessingParameterFeatureSource(
            SAMPLES, tr("Samples: points or polygons"), kinds, optional=optional
        ),
        QgsProcessingParameterField(
            FIELD,
            tr("Field with the class of the samples"),
            parentLayerParameterName=SAMPLES,
            optional=optional,
        ),
    ]


def class_table(description, first_header, cells, raster=""):
    """Return the parameter for a table of classes, which windows show with colours.

    Parameters
    ----------
    description, first_header : str
        What the table is called, and its first column.
    cells : list
        Of the rows at the start, three for each.
    raster : str
        Name of the parameter for the class raster that is edited; empty where the rows are bounded by values.
    """
    parameter = QgsProcessingParameterMatrix(
        CLASSES,
        description,
        numberRows=len(cells) // 3,
        headers=[first_header, tr("Name"), tr("Colour")],
        defaultValue=cells,
        optional=True,
    )
    widget = {"class": f"{__package__}.class_table_widget.ClassTableWidget", "raster": raster}
    parameter.setMetadata({"widget_wrapper": widget})
    return parameter


def input_file(name, description, kind, optional=False):
    """Return a parameter for a file that is read, of the kind "JSON" or "CSV"."""
    return QgsProcessingParameterFile(
        name,
        description,
        behavior=QgsProcessingParameterFile.Behavior.File,
        optional=optional,
        fileFilter=f"{kind} (*.{kind.lower()});;(*)",  # QGIS would refuse a file with another ending
    )


def file_output(name, description, file_filter, by_default):
    """Return a parameter for a file that is written if wanted."""
    return QgsProcessingParameterFileDestination(
        name, description, fileFilter=file_filter, optional=True, createByDefault=by_default
    )


def advanced(parameter):
    """Return the parameter, marked as advanced."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def raster(name, description):
    """Return a parameter for a raster that is read."""
    return QgsProcessingParameterRasterLayer(name, description)


def image():
    """Return the parameter for the image."""
    return raster(INPUT, tr("Image"))


def bands(parent=INPUT):
    """Return the parameter for the bands of the raster `parent`, none of which means all that hold data."""
    return QgsProcessingParameterBand(
        BANDS, tr("Bands (none = all)"), parentLayerParameterName=parent, optional=True, allowMultiple=True
    )


def role_band(name, description):
    """Return a parameter for the band of the image that shows a colour; none = found by itself."""
    return QgsProcessingParameterBand(name, description, parentLayerParameterName=INPUT, optional=True)


def segmentation(min_area=MIN_AREA):
    """Return the parameters of a segmentation, with the defaults of the core.

    Parameters
    ----------
    min_area : str
        Name of that for the smallest segment.
    """
    return [
        choice(METHOD, tr("Segmentation method"), SEGMENT_METHODS, _DEFAULTS.method),
        integer("SEGMENT_SIZE", tr("Mean segment size (pixels, 0 = any)"), int(_DEFAULTS.segment_size), 0),
        integer(min_area, tr("Smallest segment (pixels)"), _DEFAULTS.min_area, 0),
        advanced(real("KERNEL_SIZE", tr("Kernel size (quickshift only)"), _DEFAULTS.kernel_size)),
        advanced(real("MAX_DISTANCE", tr("Maximum distance (quickshift only)"), _DEFAULTS.max_distance)),
        advanced(real("RATIO", tr("Weight of colour (quickshift only)"), _DEFAULTS.ratio)),
        advanced(real("REGION_SIZE", tr("Segment spacing (slic and watershed only)"), _DEFAULTS.region_size)),
        advanced(real("COMPACTNESS", tr("Compactness (slic and watershed only)"), _DEFAULTS.compactness)),
        advanced(real("SCALE", tr("Scale (felzenszwalb only)"), _DEFAULTS.scale)),
        advanced(real("SIGMA", tr("Smoothing (felzenszwalb only)"), _DEFAULTS.sigma)),
    ]


def spectral_index():
    """Return the parameter for the spectral index."""
    return choice(INDEX, tr("Spectral index"), INDICES, "ndvi")


def thresholds():
    """Return the parameters for classes by thresholds."""
    rows = [cell for bound, *text in DEFAULT_CLASSES for cell in ("" if bound is None else bound, *text)]
    return [
        choice(THRESHOLD_METHOD, tr("How classes are found"), THRESHOLD_METHODS, THRESHOLD_METHODS[0]),
        class_table(tr("Table of classes (edit it to name your own)"), tr("Upper bound"), rows),
        integer(
            CLASS_COUNT,
            tr("Number of classes (if found in the image)"),
            _DEFAULT_CLASS_COUNT,
            2,
            _MAX_CLASS_COUNT,
        ),
    ]


def min_area(default):
    """Return the parameter for the smallest region that is kept."""
    return integer(MIN_AREA, tr("Smallest region (pixels)"), default, 0)


def resources(on_cluster=True):
    """Return the parameters for who does the work, on a cluster too where that helps, and its memory."""
    cluster = QgsProcessingParameterString(
        DASK_SCHEDULER, tr("Dask scheduler (address; empty = this machine)"), optional=True
    )
    return [
        advanced(integer(THREADS, tr("Threads (0 = all cores)"), 0, 0, 1024)),
        advanced(integer(MEMORY, tr("Memory for tiles (megabytes, 0 = automatic)"), 0, 0)),
        *([advanced(cluster)] if on_cluster else []),
    ]


def cloud_optimized():
    """Return the parameter for the layout of the rasters that are written."""
    text = tr("Cloud optimized rasters")
    return advanced(QgsProcessingParameterBoolean(CLOUD_OPTIMIZED, text, defaultValue=False))


def optional_input(name, description):
    """Return a parameter for a raster that is read if it is given."""
    return QgsProcessingParameterRasterLayer(name, description, optional=True)


def output_raster(name, description):
    """Return a parameter for a raster that is written."""
    return QgsProcessingParameterRasterDestination(name, description)


def optional_raster(name, description):
    """Return a parameter for a raster that is written only if asked for."""
    return QgsProcessingParameterRasterDestination(name, description, optional=True, createByDefault=False)


def class_raster():
    """Return the parameter for the class raster."""
    return output_raster(OUTPUT, tr("Land cover classes"))


def region_polygons(description=None, by_default=True):
    """Return the parameter for the polygons, one per region."""
    return QgsProcessingParameterFeatureSink(
        POLYGONS,
        description or tr("Land cover regions"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        optional=True,
        createByDefault=by_default,
    )


def segment_polygons():
    """Return the parameter for the polygons, one per segment, that are written only if asked for."""
    return QgsProcessingParameterFeatureSink(
        SEGMENT_POLYGONS,
        tr("Segments with their class"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        optional=True,
        createByDefault=False,
    )


def boundary_lines(description=None, by_default=False):
    """Return the parameter for the lines between classes or segments."""
    return QgsProcessingParameterFeatureSink(
        LINES,
        description or tr("Land cover boundaries"),
        QgsProcessing.SourceType.TypeVectorLine,
        optional=True,
        createByDefault=by_default,
    )


def table(name, description, by_default=False):
    """Return a parameter for a table without geometry that is written if wanted."""
    return QgsProcessingParameterFeatureSink(
        name, description, QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=by_default
    )

"""Parameters that several algorithms declare, and how their values are read."""

from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProviderRegistry,
)

from ..core.errors import LandCoverError
from ..core.raster import RasterSource
from .translation import tr

INPUT = "INPUT"
BANDS = "BANDS"
MIN_AREA = "MIN_AREA"
SAMPLE_SIZE = "SAMPLE_SIZE"
SEED = "SEED"
THREADS = "THREADS"
OUTPUT = "OUTPUT"
POLYGONS = "POLYGONS"
LINES = "LINES"
REPORT = "REPORT"

_LARGEST_INTEGER = 2147483647


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


def choice(name, description, options, default):
    """Return a parameter for one of some fixed words."""
    return QgsProcessingParameterEnum(
        name, description, options=list(options), defaultValue=default, usesStaticStrings=True
    )


def json_file(name, description):
    """Return a parameter for a JSON file that is read."""
    return QgsProcessingParameterFile(
        name,
        description,
        behavior=QgsProcessingParameterFile.Behavior.File,
        fileFilter="JSON (*.json);;(*)",  # QGIS would refuse a file with another ending
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


def image():
    """Return the parameter for the image."""
    return QgsProcessingParameterRasterLayer(INPUT, tr("Image"))


def bands():
    """Return the parameter for the bands of the image, none of which means all that hold data."""
    return QgsProcessingParameterBand(
        BANDS, tr("Bands (none = all)"), parentLayerParameterName=INPUT, optional=True, allowMultiple=True
    )


def min_area(default):
    """Return the parameter for the smallest region that is kept."""
    return integer(MIN_AREA, tr("Smallest region (pixels)"), default, 0)


def threads():
    """Return the parameter for the number of threads."""
    return advanced(integer(THREADS, tr("Threads (0 = all cores)"), 0, 0, 1024))


def class_raster():
    """Return the parameter for the class raster."""
    return QgsProcessingParameterRasterDestination(OUTPUT, tr("Land cover classes"))


def region_polygons():
    """Return the parameter for the polygons, one per region."""
    return QgsProcessingParameterFeatureSink(
        POLYGONS,
        tr("Land cover regions"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        optional=True,
        createByDefault=True,
    )


def boundary_lines():
    """Return the parameter for the lines between classes."""
    return QgsProcessingParameterFeatureSink(
        LINES,
        tr("Land cover boundaries"),
        QgsProcessing.SourceType.TypeVectorLine,
        optional=True,
        createByDefault=False,
    )


def raster_source(algorithm, parameters, context, bands=()):
    """Describe the image that was chosen; to be called on the main thread.

    Returns
    -------
    RasterSource

    Raises
    ------
    LandCoverError
        When it is no raster file, or lacks a band.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is None or not layer.isValid():
        path = str(parameters.get(INPUT))
        RasterSource.open(path)  # says why, if GDAL does not open it either
        raise LandCoverError("QGIS cannot open the image", path, "Choose a raster file such as a GeoTIFF.")
    if layer.providerType() != "gdal":
        raise LandCoverError(
            "The image is not a raster file",
            f"layer '{layer.name()}' comes from the provider '{layer.providerType()}'",
            "Export it to a GeoTIFF first (Export > Save As) and choose that.",
        )
    source = RasterSource.open(_gdal_path(layer), bands)
    crs = layer.crs()
    if (
        source.is_georeferenced
        and crs.isValid()
        and crs != QgsCoordinateReferenceSystem.fromWkt(source.projection)
    ):
        # The user knows better than the file: a CRS was set on the layer.
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
        source = replace(source, projection=wkt)
    return source


def _gdal_path(layer):
    """Return what GDAL opens: the source of the layer without the options that QGIS appends."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("gdal", layer.source())
    parts.pop("openOptions", None)
    return registry.encodeUri("gdal", parts)


def band_numbers(algorithm, parameters, context):
    """Return the chosen bands; none = all that hold data.

    QGIS reads text that holds no number as band 0, and "1,2" too; here commas separate as well, and anything
    else is refused.
    """
    value = parameters.get(BANDS)
    if not isinstance(value, str):
        return algorithm.parameterAsInts(parameters, BANDS, context)
    words = value.replace(",", ";").split(";") if value.strip() else []
    try:
        return [int(word) for word in words]
    except ValueError:
        raise LandCoverError("BANDS takes band numbers", f"'{value}'", "Write them as 1;2;3.") from None


def explain_refusal(algorithm, parameters, context):
    """Say in a sentence which value QGIS refused and why; empty when that is not known."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name(), definition.defaultValue())
        if definition.name() == INPUT and value:
            raster_source(algorithm, parameters, context)
        if definition.checkValueIsAcceptable(value, context):
            continue
        label = f"{definition.name()} ({definition.description()})"
        if value is None or value == "":
            return f"{label} is missing."
        if isinstance(definition, QgsProcessingParameterNumber):
            low, high = int(definition.minimum()), int(definition.maximum())
            return f"{label} takes a whole number from {low} to {high}: '{value}' was given."
        if isinstance(definition, QgsProcessingParameterEnum):
            return f"{label} takes one of {', '.join(definition.options())}: '{value}' was given."
        return f"{label} does not take this value: '{value}'."
    return ""

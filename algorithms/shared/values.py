"""How the values of parameters are read."""

import contextlib
import csv
import io
import os
from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ...core.classification.thresholds import choose_method
from ...core.cluster import cluster
from ...core.errors import LandCoverError
from ...core.execution import Threads
from ...core.memory import memory_budget
from ...core.raster.indices import choose_bands, needed_roles
from ...core.raster.source import RasterSource
from ...core.segmentation.methods import SegmentSettings
from .parameters import (
    BANDS,
    CLASS_COUNT,
    CLASSES,
    CLASSIFIED,
    DASK_SCHEDULER,
    INDEX,
    INPUT,
    LARGEST_REAL,
    MEMORY,
    METHOD,
    MIN_AREA,
    REFERENCE,
    SEGMENTS,
    THREADS,
    THRESHOLD_METHOD,
)
from .translation import tr
from .words import word_of

#: Rasters whose values are labels, so they may have a palette.
_LABELS = (SEGMENTS, CLASSIFIED, REFERENCE)
_OF_RASTERS = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMapLayer)
CLASS_COLUMNS = 3


def local_workers(algorithm, parameters, context):
    """Return workers of this machine: as many threads, with as much memory, as the user allows."""
    memory = memory_budget(algorithm.parameterAsInt(parameters, MEMORY, context))
    return Threads(algorithm.parameterAsInt(parameters, THREADS, context), memory)


def workers(algorithm, parameters, context, progress):
    """Return a context manager with who works on the tiles: this machine, or a cluster where one is named.

    Raises
    ------
    LandCoverError
        When the cluster cannot be used.
    """
    local = local_workers(algorithm, parameters, context)
    address = scheduler_address(algorithm, parameters, context)
    return cluster(address, local, progress) if address else contextlib.nullcontext(local)


def scheduler_address(algorithm, parameters, context):
    """Return the address of the Dask scheduler; empty for this machine."""
    if algorithm.parameterDefinition(DASK_SCHEDULER) is None:
        return ""
    return algorithm.parameterAsString(parameters, DASK_SCHEDULER, context).strip()


def load_virtual_files(algorithm, parameters, context):
    """Load images by paths that only GDAL knows, such as `/vsizip/` and `/vsicurl/`.

    QGIS takes no text for a layer that is not the name of a file, unless a layer with that source is loaded;
    to be called on the main thread, before anything asks for the layers.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        is_virtual = isinstance(value, str) and value.startswith("/vsi")
        if not is_virtual or not isinstance(definition, _OF_RASTERS):
            continue
        if QgsProcessingUtils.mapLayerFromString(value, context) is None:
            name = os.path.splitext(os.path.basename(value))[0]
            layer = QgsRasterLayer(value, name, "gdal")
            if layer.isValid():
                context.temporaryLayerStore().addMapLayer(layer)


def raster_source(algorithm, parameters, context, bands=(), name=INPUT, labels=False):
    """Describe the raster that was chosen; to be called on the main thread.

    Parameters
    ----------
    bands : sequence of int
        As in RasterSource.open.
    name : str
        Of the parameter.
    labels : bool
        As in RasterSource.open; SEGMENTS always are.

    Returns
    -------
    RasterSource

    Raises
    ------
    LandCoverError
        When it is no raster file, or lacks a band.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        features = algorithm.parameterAsVectorLayer(parameters, name, context)
        if features is not None:
            raise LandCoverError(
                f"{name} takes a raster", f"'{features.name()}' is a vector layer", "Choose a raster layer."
            )
        path = str(parameters.get(name))
        RasterSource.open(path)  # says why, if GDAL does not open it either
        raise LandCoverError("QGIS cannot open the image", path, "Choose a raster file such as a GeoTIFF.")
    if layer.providerType() != "gdal":
        raise LandCoverError(
            "The image is not a raster file",
            f"layer '{layer.name()}' comes from the provider '{layer.providerType()}'",
            "Export it to a GeoTIFF first (Export > Save As) and choose that.",
        )
    source = RasterSource.open(_gdal_path(layer), bands, labels=labels or name in _LABELS)
    crs = layer.crs()
    if (
        source.is_georeferenced
        and crs.isValid()
        and crs != QgsCoordinateReferenceSystem.fromWkt(source.projection)
    ):
        # The user knows better than the file: a CRS was set on the layer.
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
        source = replace(source, projection=wkt)
    if _is_temporary(layer) and _is_on_map(layer, context):
        source = replace(source, title=layer.name())  # its file is called OUTPUT
    return source


def image_name(algorithm, parameters, context, name):
    """Return what the user calls an image: its layer's name, or that of its file without the ending.

    Parameters
    ----------
    name : str
        Of the parameter.

    Returns
    -------
    str
        Empty for a file that a step before left, which is called after that step's output.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    return "" if _is_temporary(layer) and not _is_on_map(layer, context) else layer.name()


def _is_temporary(layer):
    return layer.source().startswith(QgsProcessingUtils.tempFolder())


def _is_on_map(layer, context):
    project = context.project()
    return project is not None and project.mapLayer(layer.id()) is not None


def _gdal_path(layer):
    """Return what GDAL opens: the source of the layer without the options that QGIS appends."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("gdal", layer.source())
    parts.pop("openOptions", None)
    return registry.encodeUri("gdal", parts)


def vector_layer(algorithm, parameters, context, name):
    """Return the layer that features come from; None where it cannot be opened."""
    value = parameters[name]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    return algorithm.parameterAsVectorLayer({name: value}, name, context)


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


def band_number(algorithm, parameters, context, name):
    """Return the band that was chosen for one colour, or None.

    Raises
    ------
    LandCoverError
        When it is no number, which QGIS reads as band 0.
    """
    value = parameters.get(name)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        return int(value) if isinstance(value, str) else algorithm.parameterAsInt(parameters, name, context)
    except ValueError:
        raise LandCoverError(
            f"{name} takes a band number", f"'{value}'", "Leave it empty or choose one."
        ) from None


def index_source(algorithm, parameters, context, roles):
    """Describe the bands of the image that the chosen index is computed from.

    Parameters
    ----------
    roles : sequence of str
        Colours whose bands can be chosen, by the parameters of these names in upper case.

    Returns
    -------
    RasterSource

    Raises
    ------
    LandCoverError
        When the bands cannot be found, or are the same.
    """
    index = algorithm.parameterAsString(parameters, INDEX, context)
    chosen = {role: band_number(algorithm, parameters, context, role.upper()) for role in roles}
    given = tuple(band for band in chosen.values() if band is not None)
    raster_source(algorithm, parameters, context, given)  # refuses numbers out of range
    image = raster_source(algorithm, parameters, context)
    needed = len(needed_roles(index))
    if len(image.bands) < needed:
        raise LandCoverError(
            f"{index.upper()} needs {needed} bands",
            f"an image with {len(image.bands)}",
            "Choose an image with more bands.",
        )
    bands = choose_bands(image, index, chosen)
    return raster_source(algorithm, parameters, context, bands)


def segment_settings(algorithm, parameters, context, min_area=MIN_AREA):
    """Return the settings of a segmentation; `min_area` names the parameter for the smallest segment.

    Raises
    ------
    LandCoverError
        When they mean nothing.
    """
    numbers = (
        "SEGMENT_SIZE", "KERNEL_SIZE", "MAX_DISTANCE", "RATIO", "REGION_SIZE", "COMPACTNESS", "SCALE", "SIGMA"
    )  # fmt: skip
    settings = SegmentSettings(
        method=algorithm.parameterAsString(parameters, METHOD, context),
        min_area=algorithm.parameterAsInt(parameters, min_area, context),
        **{name.lower(): algorithm.parameterAsDouble(parameters, name, context) for name in numbers},
    )
    settings.check()
    return settings


def warn_of_tiles(source, settings, progress):
    """Say in the log where the segments of an image will depend on its tiles."""
    method = settings.of_method
    if not method.is_exact and len(source.windows(method.tile_size)) > 1:
        text = tr("The method {} works on tiles of {} pixels a side: boundaries may follow their edges.")
        progress.report(0, text.format(settings.method, method.tile_size))


def told(algorithm, values):
    """Return values of parameters, but for empty ones, as a report tells them: by their labels, in words."""
    labels = {name: algorithm.parameterDefinition(name.upper()).description() for name in values}
    words = {name: word_of(name.upper(), value) for name, value in values.items() if value not in (None, "")}
    return {labels[name]: f"{word:.15g}" if isinstance(word, float) else word for name, word in words.items()}


def told_segmentation(settings, min_area=MIN_AREA):
    """Return the settings that its method uses, for a report; `min_area` as in `segment_settings`."""
    used = ("method", "segment_size", "min_area", *settings.of_method.parameters)
    names = {"min_area": min_area.lower()}
    return {names.get(name, name): getattr(settings, name) for name in used}


def told_thresholds(thresholds, classed):
    """Return the settings that classed the segments, for a report."""
    told = {"threshold_method": thresholds["method"]}
    if classed.method != "manual":
        told["class_count"] = thresholds["class_count"]
    return told


def threshold_settings(algorithm, parameters, context, kind):
    """Return how segments are classed, as the arguments `method`, `rows` and `class_count` of the core.

    Parameters
    ----------
    kind : IndexKind
        What is known of the values: their index, if not more.

    Raises
    ------
    LandCoverError
        When the table of classes is none, or the default one for another index than NDVI.
    """
    method = algorithm.parameterAsString(parameters, THRESHOLD_METHOD, context)
    rows = ()
    if method in ("auto", "manual"):
        rows = table_rows(
            algorithm,
            parameters,
            context,
            tr("an upper bound, a name and a colour"),
            tr(
                "Leave the upper bound of the last row empty. In a text, commas separate the cells: write "
                '0.2 or put "0,2" between double quotes.'
            ),
        )
    choose_method(method, rows, kind)
    return {
        "method": method,
        "rows": rows,
        "class_count": algorithm.parameterAsInt(parameters, CLASS_COUNT, context),
    }


def table_rows(algorithm, parameters, context, cells, advice):
    """Return the rows of CLASSES, which QGIS gives cell after cell and a script may give row by row.

    Parameters
    ----------
    cells : str
        What a row needs, for the error.
    advice : str
        How to give it, likewise.

    Returns
    -------
    tuple of tuple

    Raises
    ------
    LandCoverError
        When a row has not three cells.
    """
    value = table_cells(algorithm.parameterDefinition(CLASSES), parameters, context)
    if any(isinstance(cell, (list, tuple)) for cell in value):
        rows = [tuple(row) if isinstance(row, (list, tuple)) else (row,) for row in value]
    else:
        rows = [tuple(value[i : i + CLASS_COLUMNS]) for i in range(0, len(value), CLASS_COLUMNS)]
    for number, row in enumerate(rows, start=1):
        if len(row) != CLASS_COLUMNS:
            raise LandCoverError(
                f"A row of the table of classes needs {cells}", f"row {number} has {len(row)} cells", advice
            )
    return tuple(rows)


def table_cells(definition, parameters, context):
    """Return the cells of a table: one after the other, or row by row where a script gave it so.

    QGIS parts a text at every comma; here one between double quotes belongs to its cell. A new line does as a
    comma does.

    Parameters
    ----------
    definition : QgsProcessingParameterMatrix
    parameters : dict
    context : QgsProcessingContext

    Raises
    ------
    LandCoverError
        When a cell is longer than any name.
    """
    value = parameters.get(definition.name())
    if isinstance(value, str):
        return _cells_of_text(value)
    return QgsProcessingParameters.parameterAsMatrix(definition, parameters, context)


def _cells_of_text(text):
    try:
        return [
            cell for row in csv.reader(io.StringIO(text, newline=""), skipinitialspace=True) for cell in row
        ]
    except csv.Error as error:
        raise LandCoverError(
            "This is not a table of classes",
            str(error),
            "Write value, name and colour of each class, with commas between them.",
        ) from error


def is_no_number(definition, value):
    """Tell whether a number is asked for and "not a number" given, which QGIS takes."""
    is_number = isinstance(definition, QgsProcessingParameterNumber)
    return is_number and str(value).strip().lower() in ("nan", "-nan")


def explain_refusal(algorithm, parameters, context):
    """Say in a sentence which value QGIS refused and why; empty when that is not known."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name(), definition.defaultValue())
        if isinstance(definition, QgsProcessingParameterRasterLayer) and value:
            raster_source(algorithm, parameters, context, name=definition.name(), labels=True)
        if definition.checkValueIsAcceptable(value, context) and not is_no_number(definition, value):
            continue
        label = f"{definition.name()} ({definition.description()})"
        if value is None or value == "":
            return tr("{} is missing.").format(label)
        if isinstance(definition, QgsProcessingParameterNumber):
            if definition.dataType() == QgsProcessingParameterNumber.Type.Double:
                low, high = definition.minimum(), definition.maximum()
                if high == LARGEST_REAL:
                    return tr("{} takes a number from {}: '{}' was given.").format(label, f"{low:g}", value)
                text = tr("{} takes a number from {} to {}: '{}' was given.")
                return text.format(label, f"{low:g}", f"{high:g}", value)
            low, high = int(definition.minimum()), int(definition.maximum())
            text = tr("{} takes a whole number from {} to {}: '{}' was given.")
            return text.format(label, low, high, value)
        if isinstance(definition, QgsProcessingParameterBand):
            return tr("{} takes band numbers: '{}' was given.").format(label, value)
        if isinstance(definition, QgsProcessingParameterEnum):
            options = ", ".join(definition.options())
            return tr("{} takes one of {}: '{}' was given.").format(label, options, value)
        return tr("{} does not take this value: '{}'.").format(label, value)
    return ""

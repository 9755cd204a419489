"""Vector layers that are written to destinations: features, style, form and index."""

import os
from contextlib import nullcontext
from itertools import islice

from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import LandCoverError
from ...core.raster.handles import gdal_errors, in_one_line, quiet_gdal
from . import styling
from .destinations import file_and_table, staged_destination
from .geopackage import is_geopackage

_FEATURES_AT_A_TIME = 1000


class VectorLayers:
    """Writes vector layers of one run.

    Parameters
    ----------
    algorithm, parameters, context
        Those of the running algorithm.
    files : VectorFiles
        The block in which everything is written.
    """

    def __init__(self, algorithm, parameters, context, files):
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._files = files

    def write(self, name, field_types, geometry_type, crs, pieces, feature_of):
        """Write features to an output.

        Parameters
        ----------
        name : str
            Of the output.
        field_types : dict
            Type of each field by its name, in their order.
        geometry_type : QgsWkbTypes.Type
        crs : QgsCoordinateReferenceSystem
        pieces : iterable
        feature_of : callable
            Takes a piece, returns the attributes, None to leave it out, and the geometry, None for none.

        Returns
        -------
        str
            What was written, as the algorithm is to return it.
        """
        fields = QgsFields()
        for field, field_type in field_types.items():
            fields.append(QgsField(field, field_type))
        path, table = file_and_table(self._parameters[name], self._context)
        value = self._parameters[name]
        if path:
            staged = self._files.stage_vector(path, table)
            value = staged_destination(value, staged, self._context)
        # A GeoPackage gets its spatial index at the end: else closing the file makes it, even after a cancel.
        index_comes_later = is_geopackage(path) and geometry_type != QgsWkbTypes.Type.NoGeometry
        try:
            sink, destination = self._algorithm.parameterAsSink(
                {**self._parameters, name: value},
                name,
                self._context,
                fields,
                geometry_type,
                crs,
                layerOptions=["SPATIAL_INDEX=NO"] if index_comes_later else [],
            )
        except QgsProcessingException as error:
            raise _writing_failed(path, error) from error
        closing = gdal_errors(path, writing=True) if path else nullcontext()
        if set("'\"") & set(table):
            closing = quiet_gdal()  # which stumbles over quotes in the names of tables, without harm
        count = 0
        try:
            features = (_feature(*feature_of(piece)) for piece in pieces)
            # Together they are written twice as fast as one by one (measured).
            while batch := list(islice(features, _FEATURES_AT_A_TIME)):
                kept = [feature for feature in batch if feature is not None]
                if not sink.addFeatures(kept, QgsFeatureSink.Flag.FastInsert):
                    raise _writing_failed(path, in_one_line(sink.lastError()))
                count += len(kept)
        finally:
            with closing:
                del sink  # closes the file, so that it can be kept or taken away
        if path:
            _check_count(staged, table, count, path)
            destination = path + destination[len(staged) :]
            self._load_on_completion(name, destination)
        elif not crs.isValid():
            # QGIS takes a layer in memory without a CRS for one in degrees, and draws it elsewhere.
            layer = QgsProcessingUtils.mapLayerFromString(destination, self._context)
            layer.setCrs(crs)
        return destination

    def finish(self, name, make_renderer, set_form=None):
        """Give a file that was written its style, its form and its spatial index."""
        path, table = file_and_table(self._parameters[name], self._context)
        if path:
            staged = self._files.stage(path)
            styling.save_vector_style(staged, table, make_renderer, set_form)
            if is_geopackage(path):
                # After the style, which leaves the file in a mode that needs a writable folder; this ends it.
                _make_index(staged, table)

    def _load_on_completion(self, name, destination):
        """Let QGIS load a layer that was written elsewhere first, as `parameterAsSink` would."""
        value = self._parameters[name]
        if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
            title = value.destinationName or self._algorithm.parameterDefinition(name).description()
            details = QgsProcessingContext.LayerDetails(
                title, value.destinationProject, name, QgsProcessingUtils.LayerHint.Vector
            )
            self._context.addLayerToLoadOnCompletion(destination, details)


def _check_count(staged, table, count, path):
    """Notice features that were lost when the file was closed."""
    with gdal_errors(path, writing=True):
        dataset = gdal.OpenEx(staged, gdal.OF_VECTOR)
        name = table or os.path.splitext(os.path.basename(path))[0]
        layer = dataset and (dataset.GetLayerByName(name) or (None if table else dataset.GetLayer(0)))
        if layer is None or layer.GetFeatureCount(False) not in (-1, count):
            raise RuntimeError("it is not complete")


def _make_index(path, table):
    layer = QgsVectorLayer(f"{path}|layername={table}" if table else path, "regions", "ogr")
    if not layer.dataProvider().createSpatialIndex():
        raise LandCoverError("The spatial index cannot be written", path, "The disk may be full.")


def _writing_failed(path, reason):
    # QGIS tells the whole statement, or the hidden file, in many lines.
    advice = "The disk may be full." if path else "Choose another destination."
    return LandCoverError("The output cannot be written", path or str(reason), advice)


def _feature(attributes, geometry):
    """Return a feature, or None where there are no attributes."""
    if attributes is None:
        return None
    feature = QgsFeature()
    if geometry is not None:
        feature.setGeometry(geometry)
    feature.setAttributes(attributes)
    return feature

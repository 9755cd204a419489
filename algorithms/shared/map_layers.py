"""The layers that QGIS loads when a run has ended: what they are called, how they look, where they lie.

QGIS adds them to the project one by one, in the order of their destinations or, from 3.32 on, of sort keys
that a model sets anew; so every version gets its group and its order here, in the post-processors.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timezone

from qgis import utils
from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingLayerPostProcessorInterface,
    QgsSettings,
    QgsWkbTypes,
)

from . import compat
from .parameters import LINES, OUTPUT, POLYGONS, SEGMENTS
from .translation import tr

#: Geometries from the top of the map down; below them lie rasters, and tables at the end.
_GEOMETRIES = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.PolygonGeometry,
)
_RASTER, _TABLE = 3, 4
#: Where QGIS keeps the name of the group in which the user wants all results.
_RESULTS_GROUP = "/".join(("Processing", "Configuration", "RESULTS_GROUP_NAME"))
#: Property of what is placed here: when the run ended.
_ENDED = "landcover_segmentation/run_ended"

# QGIS does not own a post-processor. One that only a local name or the algorithm holds is gone before it is
# called, and then never called; so each stays here until it has done its work.
_waiting = []


@dataclass(frozen=True)
class Title:
    """What a run is called on the map.

    Attributes
    ----------
    image : str
        Name of the image; empty where it has none that says anything.
    method : str
        What was done to it, such as "k-means"; empty where the name of the image says it.
    found : str
        What came of it, such as "5 classes".
    """

    image: str
    method: str
    found: str

    def __str__(self):
        return self.of(self.found)

    def of(self, part):
        """Return the title of a part of what was made, such as "olinda: k-means, boundaries"."""
        text = ", ".join(filter(None, [self.method, part]))
        if not self.image:
            return text[:1].upper() + text[1:]
        if ": " not in self.image:
            return f"{self.image}: {text}"
        # An image that is itself such a map has the colon already; how many classes it had was before this.
        return f"{_without_count(self.image) if self.method else self.image}, {text}"


def _without_count(title):
    """Return the title of a class map without how many classes it has."""
    several = re.escape(tr("{} classes")).replace(r"\{\}", r"\d+")
    return re.sub(rf", ({several}|{re.escape(tr('1 class'))})$", "", title)


def load_together(algorithm, parameters, context, outputs, renderers, forms, title):
    """Let QGIS give the layers of a run names and renderers when it loads them, and put them into one group.

    Parameters
    ----------
    algorithm, parameters, context
        Those of the run.
    outputs : dict
        What was made, as it is returned to QGIS, by the names of the outputs.
    renderers : dict
        By the names of the outputs: what makes the renderer of a layer; of `styling`.
    forms : dict
        By the names of the outputs: what sets how features are edited, of those where it is not as usual.
    title : Title
        Also of the group, which there is for two layers or more.
    """
    parts = _parts(title)
    loaded = [
        definition
        for definition in algorithm.destinationParameterDefinitions()
        if context.willLoadLayerOnCompletion(outputs.get(definition.name(), ""))
    ]
    places = _Places(str(title) if len(loaded) > 1 else "")
    for order, definition in enumerate(loaded):
        name = definition.name()
        details = context.layerToLoadOnCompletionDetails(outputs[name])
        if not getattr(parameters[name], "destinationName", ""):
            # A model gives its own name. A saved file's name comes first where the user wants that of QGIS.
            details.name = title.of(parts.get(name, definition.description()))
        post_processor = _PostProcessor(outputs[name], renderers.get(name), forms.get(name), order, places)
        _waiting.append(post_processor)
        details.setPostProcessor(post_processor)


def _parts(title):
    """Return what the layers are, by the names of their outputs."""
    return {
        OUTPUT: title.found,
        SEGMENTS: tr("segments"),
        "INDEX_OUTPUT": tr("means of segments"),
        POLYGONS: tr("polygons"),
        "SEGMENT_POLYGONS": tr("segment polygons"),
        LINES: tr("boundaries"),
        "TABLE": tr("table"),
        "CONFIDENCE": tr("confidence"),
        "NEXT": tr("points to label next"),
        "MATCHED": tr("matched classes"),
        "AGREEMENT": tr("agreement"),
    }


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, destination, make_renderer, set_form, order, places):
        super().__init__()
        self._destination = destination
        self._make_renderer = make_renderer
        self._set_form = set_form
        self._order = order
        self._places = places

    def postProcessLayer(self, layer, context, feedback):
        _waiting.remove(self)
        layer.reload()  # the project may hold the layer of an earlier run that wrote to the same file
        if self._make_renderer:
            layer.setRenderer(self._make_renderer(layer))
            layer.triggerRepaint()
        if self._set_form:
            self._set_form(layer)
        details = context.layerToLoadOnCompletionDetails(self._destination)
        project = details.project or context.project()
        node = project.layerTreeRoot().findLayer(layer.id()) if project else None
        if node and not compat.is_placed_by_model(details):
            self._places.take(node, self._order, project.layerTreeRoot())


class _Places:
    """The places of the layers of a run: above everything else, in one group if that has a title.

    What a later step of the same model made lies above, in whichever order QGIS loads it.
    """

    def __init__(self, title):
        self._title = title
        self._ended = datetime.now(timezone.utc).isoformat()
        self._group = None
        self._keys = {}

    def take(self, node, order, root):
        """Move a layer from where QGIS put it to its place.

        Parameters
        ----------
        node : QgsLayerTreeLayer
        order : int
            Of the layer among those of its kind.
        root : QgsLayerTree
        """
        moved = node.clone()
        if self._title:
            key = self._keys[node.layerId()] = (_depth(node.layer()), order)
            if self._group is None:
                self._group = QgsLayerTreeGroup(self._title)
                self._put_on_top(self._group, root)
            self._group.insertChildNode(self._index(key), moved)
        else:
            self._put_on_top(moved, root)
        moved.setExpanded(isinstance(node.layer().renderer(), QgsPalettedRasterRenderer))
        _remove(node)
        if utils.iface is not None:
            # QGIS made a new layer the active one; moving it undid that.
            top = self._group.findLayers()[0] if self._title else moved
            utils.iface.setActiveLayer(top.layer())

    def _put_on_top(self, node, root):
        node.setCustomProperty(_ENDED, self._ended)
        wanted = QgsSettings().value(_RESULTS_GROUP, "")
        parent = (root.findGroup(wanted) if wanted else None) or root
        ends = [other.customProperty(_ENDED, "") for other in parent.children()]
        below_later = (index for index, ended in enumerate(ends, start=1) if ended > self._ended)
        parent.insertChildNode(max(below_later, default=0), node)

    def _index(self, key):
        """Return the index of the first layer in the group that belongs below one with this key."""
        keys = [self._keys.get(node.layerId(), ()) for node in self._group.findLayers()]
        return next((index for index, other in enumerate(keys) if other > key), len(keys))


def _depth(layer):
    if layer.type() == QgsMapLayer.LayerType.RasterLayer:
        return _RASTER
    geometry = layer.geometryType()
    return _GEOMETRIES.index(geometry) if geometry in _GEOMETRIES else _TABLE


def _remove(node):
    """Take a layer from its former place, and the group of an earlier run that is left empty by it."""
    group = node.parent()
    group.removeChildNode(node)
    if group.customProperty(_ENDED) and not group.children():
        group.parent().removeChildNode(group)

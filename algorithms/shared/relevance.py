"""Which parameters play no part beside the values of others: the dialogs show these in grey."""

from functools import partial
from weakref import ref

from ...core.raster.indices import needed_roles
from ...core.segmentation.methods import SEGMENT_METHODS
from .parameters import (
    CLASS_COUNT,
    CLASSES,
    FIELD,
    INDEX,
    METHOD,
    REFERENCE,
    SAMPLES,
    SEGMENT_MIN_AREA,
    THRESHOLD_METHOD,
    UNIT,
)


def _of_segments(values):
    return values.get(UNIT) != "pixel"


def _of_method(name, values):
    method = SEGMENT_METHODS.get(values.get(METHOD))
    return _of_segments(values) and (method is None or name in method.parameters)


def _of_index(role, values):
    return INDEX not in values or role in needed_roles(values[INDEX])


def _unless_given(other, own, values):
    """Of two inputs each is shown until the other one alone is given."""
    return _is_given(own, values) or not _is_given(other, values)


def _of_table(values):
    is_used = values.get(THRESHOLD_METHOD) not in ("otsu", "kmeans")
    return is_used and (_is_given(CLASSES, values) or not _is_given("CLASSES_FILE", values))


def _is_given(name, values):
    return values.get(name) not in (None, "", [])


#: For each parameter, whether it plays a part: takes the values of the dialog by name.
_RELEVANT = {
    **{
        name.upper(): partial(_of_method, name)
        for method in SEGMENT_METHODS.values()
        for name in method.parameters
    },
    METHOD: _of_segments,
    "SEGMENT_SIZE": _of_segments,
    SEGMENT_MIN_AREA: _of_segments,
    **{role.upper(): partial(_of_index, role) for role in ("red", "green", "blue", "nir")},
    CLASSES: _of_table,
    CLASS_COUNT: lambda values: values.get(THRESHOLD_METHOD) != "manual",
    "STANDARD_ERROR": lambda values: not values.get("COUNT"),
    REFERENCE: partial(_unless_given, SAMPLES, REFERENCE),
    SAMPLES: partial(_unless_given, REFERENCE, SAMPLES),
    FIELD: partial(_unless_given, REFERENCE, SAMPLES),
}


def is_relevant(name, values):
    """Tell whether a parameter plays a part beside the values of the others.

    Parameters
    ----------
    name : str
    values : dict
        Of the parameters of one algorithm, by name.
    """
    return name not in _RELEVANT or _RELEVANT[name](values)


def follow_relevance(wrapper, wrappers):
    """Show in grey what plays no part, now and whenever a value changes.

    Parameters
    ----------
    wrapper : QgsAbstractProcessingParameterWidgetWrapper
        One of ours: of all in a dialog, the first does the work for all.
    wrappers : list of QgsAbstractProcessingParameterWidgetWrapper
        All of the dialog.
    """
    own = [each for each in wrappers if each.parameterDefinition().metadata().get("widget_wrapper")]
    if wrapper.parameterDefinition().name() != own[0].parameterDefinition().name():
        return
    inputs = [each for each in wrappers if not each.parameterDefinition().isDestination()]
    if not any(each.parameterDefinition().name() in _RELEVANT for each in inputs):
        return
    # The dialog alone keeps its wrappers: one that outlived it would go on listening to the layers, and QGIS
    # end with a segmentation fault.
    references = [ref(each) for each in inputs]

    def show():
        alive = {each.parameterDefinition().name(): each for each in (get() for get in references) if each}
        values = {name: each.parameterValue() for name, each in alive.items()}
        for name in alive.keys() & _RELEVANT.keys():
            for widget in (alive[name].wrappedWidget(), alive[name].wrappedLabel()):
                if widget is not None:
                    widget.setEnabled(is_relevant(name, values))

    for each in inputs:
        each.widgetValueHasChanged.connect(lambda _: show())
    show()

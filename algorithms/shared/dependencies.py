"""Which Python packages that QGIS does not ship a run needs."""

from .values import scheduler_address

#: What an algorithm needs besides, where a parameter has this value.
_NEEDED_BY_VALUES = {
    ("THRESHOLD_METHOD", "auto"): "sklearn",
    ("THRESHOLD_METHOD", "kmeans"): "sklearn",
    ("THRESHOLD_METHOD", "otsu"): "skimage",
    ("MATCH", "onetoone"): "scipy",
}


def needed_packages(algorithm, parameters, context):
    """Return the names of the packages that a run of an algorithm needs."""
    by_values = [
        package
        for (name, value), package in _NEEDED_BY_VALUES.items()
        if algorithm.parameterDefinition(name) is not None
        and algorithm.parameterAsString(parameters, name, context) == value
    ]
    if scheduler_address(algorithm, parameters, context):
        by_values.append("distributed")
    return [*algorithm.packages, *(package for package in by_values if package not in algorithm.packages)]

"""What is asked of an image to which a model is applied, and of the map that comes out."""

from ...core.errors import LandCoverError
from .parameters import INPUT
from .translation import tr


def check_band_count(algorithm, parameters, context, bands):
    """Refuse an image with fewer bands than a model needs.

    Parameters
    ----------
    bands : sequence of int
        Numbers of the bands of the model.

    Raises
    ------
    LandCoverError
    """
    layer = algorithm.parameterAsRasterLayer(parameters, INPUT, context)
    if layer is not None and max(bands) > layer.bandCount():
        raise LandCoverError(
            "The model needs more bands than the image has",
            f"bands {', '.join(map(str, bands))} of an image with {layer.bandCount()}",
            "Choose an image with the same bands as the one that the model was made from.",
        )


def warn_of_one_class(class_map, progress):
    """Say that a map of several possible classes holds one alone."""
    found = [each for each, pixels in zip(class_map.classes, class_map.pixels) if pixels]
    if len(found) == 1 < len(class_map.classes):
        text = tr("All pixels got one class, {}. Is the image of the kind that the model was made from?")
        progress.warn(text.format(found[0].name))

"""Tables of classes with limits that were published, by index and by what they were found on."""

from dataclasses import dataclass

from .thresholds import DEFAULT_CLASSES

_WATER, _BARE, _SPARSE, _DENSE = (color for _, _, color in DEFAULT_CLASSES)


@dataclass(frozen=True)
class ClassPreset:
    """A table of classes to start from.

    Attributes
    ----------
    index : str
        One of `INDICES`.
    sensor : str
        What the limits hold for.
    rows : tuple of tuple
        Upper bound, name and colour of each class, as `manual_classes` takes them.
    source : str
        Where the limits come from.
    """

    index: str
    sensor: str
    rows: tuple
    source: str


#: No limits hold for every image of counts; for the indices that are not here none were found that hold
#: beyond the images of one study.
CLASS_PRESETS = (
    ClassPreset("ndvi", "Landsat and Sentinel-2, surface reflectance", DEFAULT_CLASSES, "The default table"),
    ClassPreset(
        "ndvi",
        "Landsat TM, three kinds of cover",
        (
            (0.2, "Bare soil", _BARE),
            (0.5, "Soil and vegetation", _SPARSE),
            (None, "Full vegetation", _DENSE),
        ),
        "Sobrino et al. 2004",
    ),
    ClassPreset(
        "ndvi",
        "AVHRR and MODIS, coarse pixels",
        (
            (0.15, "Rock, sand or snow", _BARE),
            (0.55, "Shrub, grass or dry crops", _SPARSE),
            (None, "Forest or full crops", _DENSE),
        ),
        "U.S. Geological Survey, in the middle between its ranges",
    ),
    ClassPreset(
        "ndwi",
        "Landsat TM, open water",
        ((0.0, "Land", _BARE), (None, "Water", _WATER)),
        "McFeeters 1996",
    ),
    ClassPreset(
        "gli",
        "Aerial and drone photographs",
        ((0.0, "Soil or built", _BARE), (None, "Green leaves", _DENSE)),
        "Louhaichi et al. 2001",
    ),
    ClassPreset(
        "ngrdi",
        "Reflectance in the visible",
        ((0.0, "Soil or built", _BARE), (None, "Green vegetation", _DENSE)),
        "Motohka et al. 2010",
    ),
)

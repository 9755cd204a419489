"""What the log says was decided: the bands, the seed, and how many pixels were left out."""

from .parameters import SEED
from .translation import tr

#: Bands that are named one by one.
_MOST_NAMED = 20


def decided(algorithm, parameters, context):
    """Return sentences on what a run was given or found out by itself before it began.

    Parameters
    ----------
    algorithm : LandCoverAlgorithm
        After `capture`: its `source` is the image, its `index_source` the bands of the index, and its
        `values` the raster that is measured, as far as it has them.
    parameters : dict
    context : QgsProcessingContext
    """
    words = {
        "source": tr("Bands: {}."),
        "values": tr("Bands that are measured: {}."),
        "index_source": tr("Bands of the index: {}."),
    }
    sources = {name: getattr(algorithm, name, None) for name in words}
    sentences = [
        words[name].format(_named_bands(source))
        for name, source in sources.items()
        if source is not None and len(source.bands) > 1
    ]
    if algorithm.parameterDefinition(SEED) is not None:
        sentences.append(tr("Random seed: {}.").format(algorithm.parameterAsInt(parameters, SEED, context)))
    return sentences


def _named_bands(source):
    """Return numbers and names of the used bands."""
    named = [
        str(number) if name == f"Band {number}" else f"{number} ({name})"
        for number, name in zip(source.bands, source.band_names)
    ]
    if len(named) > _MOST_NAMED:
        others = tr("and {} others").format(len(named) - _MOST_NAMED)
        return f"{', '.join(named[:_MOST_NAMED])} {others}"
    return ", ".join(named)


def counted(outputs):
    """Return a sentence on the pixels that have a value in the result; empty where that was not counted."""
    if "VALID_PIXELS" not in outputs or "NODATA_PIXELS" not in outputs:
        return ""
    valid, without = outputs["VALID_PIXELS"], outputs["NODATA_PIXELS"]
    share = f"{valid / max(1, valid + without):.1%}"
    return tr("Valid pixels: {} ({}). Without data: {}.").format(f"{valid:,}", share, f"{without:,}")

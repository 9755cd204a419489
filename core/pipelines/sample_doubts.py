"""What makes a map by samples, and the figures that they give, doubtful: one sentence each."""

import numpy as np

#: Labelled segments below which a class is not learnt well.
FEW = 5


def sample_doubts(samples, labelled, blocks, validation):
    """Return sentences on what is wrong with samples.

    Parameters
    ----------
    samples : Samples
    labelled : LabelledSegments
    blocks : SampleBlocks
    validation : CrossValidation

    Returns
    -------
    list of str
    """
    sentences = []
    left_out = [f"{why}: {count:,}" for why, count in samples.left_out.items() if count]
    if left_out:
        sentences.append(f"Samples that were left out: {'; '.join(left_out)}.")
    if labelled.missing:
        sentences.append(f"No segment is labelled with these classes: {', '.join(labelled.missing)}.")
    for land_cover in labelled.classes:
        count = int(np.count_nonzero(labelled.value == land_cover.value))
        if count < FEW:
            sentences.append(
                f"{land_cover.name} has {count} labelled segment{'s' if count > 1 else ''}, fewer than "
                f"{FEW}: neither the class nor its figures can be relied upon."
            )
    if labelled.disagreements:
        sentences.append(
            "Segments with samples of several classes, which the report lists: "
            f"{len(labelled.disagreements):,}. Smaller segments would keep these samples apart."
        )
    if labelled.found > len(labelled):
        sentences.append(
            f"Of {labelled.found:,} labelled segments {len(labelled):,} were used, evenly spread over each "
            "class."
        )
    if validation.folds == 0:
        sentences.append(
            "All labelled segments lie in one place (one polygon, or near to each other), so "
            "cross-validation cannot tell how right the map is."
        )
    elif validation.unlearnable:
        names = [c.name for c in labelled.classes if c.value in validation.unlearnable]
        sentences.append(
            "All samples of a class lie in one place, so cross-validation, which holds out whole places, "
            f"counts all of them as wrong: {', '.join(names)}. Sample these classes elsewhere too."
        )
    return sentences

"""The tables of classes to start from are tables that an algorithm takes."""

import pytest
from landcover_segmentation.core.classification.class_presets import CLASS_PRESETS
from landcover_segmentation.core.classification.thresholds import is_default_table, manual_classes
from landcover_segmentation.core.raster.indices import INDICES


@pytest.mark.parametrize("preset", CLASS_PRESETS, ids=lambda preset: f"{preset.index} {preset.sensor}")
def test_every_table_is_one_that_is_taken(preset):
    assert preset.index in INDICES
    assert preset.source
    thresholds, classes = manual_classes(preset.rows)
    assert all(-1 <= threshold <= 1 for threshold in thresholds)
    assert len({land_cover.color for land_cover in classes}) == len(classes)
    assert len({land_cover.name for land_cover in classes}) == len(classes)


def test_the_first_is_the_default():
    assert is_default_table(CLASS_PRESETS[0].rows)
    assert not any(is_default_table(preset.rows) for preset in CLASS_PRESETS[1:])

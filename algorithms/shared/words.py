"""Words for the keywords of choices: windows and reports show the words, everything else the keywords."""

from .translation import tr


def word_of(name, keyword):
    """Return what the keyword of the parameter `name` is called; the keyword itself where it has no word."""
    return _words().get(name, {}).get(keyword, keyword)


def _words():
    """Return the words by parameter and keyword, in the language of the user."""
    return {
        "METHOD": {
            "quickshift": tr("Quickshift (same segments whatever the image size)"),
            "slic": tr("SLIC (segments of even size)"),
            "felzenszwalb": tr("Felzenszwalb (follows contrast)"),
            "watershed": tr("Watershed (even size, along edges)"),
        },
        "UNIT": {
            "pixel": tr("Pixels, each by itself"),
            "segment": tr("Segments, by the mean of their pixels"),
        },
        "SCALING": {
            "none": tr("Values as they are"),
            "standard": tr("Each band to the same spread"),
            "lab": tr("Colours as the eye sees them (red, green, blue)"),
        },
        "COLORS": {
            "auto": tr("Colours of land cover that fit each class"),
            "distinct": tr("Distinct colours without a meaning"),
            "natural": tr("Mean colour of each class in the image"),
        },
        "INDEX": {
            "ndvi": tr("NDVI: vegetation, from red and near infrared"),
            "gndvi": tr("GNDVI: vegetation, from green and near infrared"),
            "ndwi": tr("NDWI: open water, from green and near infrared"),
            "savi": tr("SAVI: vegetation on bare soil, from red and near infrared"),
            "evi2": tr("EVI2: dense vegetation, from red and near infrared"),
            "vari": tr("VARI: vegetation, from red, green and blue"),
            "gli": tr("GLI: green leaves, from red, green and blue"),
            "exg": tr("Excess green: green leaves, from red, green and blue"),
            "ngrdi": tr("NGRDI: vegetation, from red and green"),
        },
        "THRESHOLD_METHOD": {
            "auto": tr("Land cover names for reflectance, else found in the image"),
            "manual": tr("By the table of classes"),
            "otsu": tr("Found in the image by Otsu's method"),
            "kmeans": tr("Found in the image by k-means"),
        },
        "ALLOCATION": {
            "proportional": tr("In proportion to the area of each class"),
            "equal": tr("The same number for each class"),
            "optimal": tr("Smallest error of overall accuracy (Neyman)"),
        },
        "COVERAGE": {
            "centre": tr("Pixels whose centre lies in the zone"),
            "share": tr("Share of each pixel that the zone covers"),
        },
        "FEATURES": {
            "mean": tr("Mean of every band"),
            "spread": tr("Deviation, minimum and maximum of every band"),
            "index": tr("Spectral indices of the means"),
            "contrast": tr("Contrast to the neighbours along the border"),
            "shape": tr("Area, perimeter, compactness, elongation"),
            "texture": tr("Texture: mean local deviation at two scales"),
        },
        "MATCH": {
            "auto": tr("By name where there are names, else by largest overlap"),
            "none": tr("Same name, or same value where there are no names"),
            "majority": tr("By largest overlap of each class of the map"),
            "onetoone": tr("By largest overlap, each reference class once"),
        },
    }

"""What users read is in the language of QGIS; what scripts rely on is the same in every language."""

import html
import json
import re

import pytest
from examples import NAMES
from landcover_segmentation.algorithms.shared.messages import translated, translated_error
from landcover_segmentation.algorithms.shared.translation import FOLDER, tr
from landcover_segmentation.algorithms.shared.words import word_of
from landcover_segmentation.core.errors import LandCoverError
from qgis.core import QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QTranslator

LANGUAGES = ("de", "es", "fr", "pt")


@pytest.fixture()
def speak(plugin):
    """Return a function that starts the plugin again in a QGIS of another language."""
    settings = QgsSettings()

    def speak(locale):
        plugin.unload()
        settings.setValue("locale/overrideFlag", bool(locale))
        settings.setValue("locale/userLocale", locale)
        plugin.initProcessing()
        return plugin.provider

    yield speak
    speak("")


def interface(provider):
    """Return what scripts rely on: ids, names of parameters and outputs, keywords and defaults."""
    told = {}
    for name in NAMES:
        algorithm = provider.algorithm(name)
        parameters = [
            (
                each.name(),
                each.type(),
                str(each.defaultValue()),
                each.options() if each.type() == "enum" else [],
            )
            for each in algorithm.parameterDefinitions()
        ]
        outputs = [each.name() for each in algorithm.outputDefinitions()]
        told[algorithm.id(), algorithm.groupId()] = parameters, outputs
    return told


def labels(provider):
    """Return what users read of each algorithm."""
    told = {}
    for name in NAMES:
        algorithm = provider.algorithm(name)
        told[name] = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
        for each in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
            told[name].append(each.description())
    return told


def test_names_and_parameters_are_german_in_a_german_qgis(speak):
    algorithm = speak("de").algorithm("kmeans")
    assert algorithm.displayName() == "K-Means-Klassifikation"
    assert algorithm.parameterDefinition("SCALING").description() == "Skalierung der Kanäle"
    assert algorithm.shortDescription().startswith("Fasst die Pixel eines Bildes")
    words = algorithm.parameterDefinition("SCALING").metadata()["widget_wrapper"]["words"]
    assert words[0] == "Werte, wie sie sind"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_interface_is_the_same_in_every_language(speak, language):
    english, said = interface(speak("en")), labels(speak("en"))
    provider = speak(language)
    assert interface(provider) == english
    assert all(set(texts) != set(said[name]) for name, texts in labels(provider).items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_words_of_choices_are_told_apart(speak, language):
    provider = speak(language)
    names = [provider.algorithm(name).displayName() for name in NAMES]
    assert len(set(names)) == len(names) and max(map(len, names)) <= 45
    for name in NAMES:
        for parameter in provider.algorithm(name).parameterDefinitions():
            words = [word_of(parameter.name(), keyword) for keyword in getattr(parameter, "options", list)()]
            assert len(set(words)) == len(words) and all(len(word) <= 65 for word in words), words


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("pt_BR", "Classificação k-means"),
        ("de_AT", "K-Means-Klassifikation"),
        ("en_US", "K-means classification"),
        ("ja", "K-means classification"),
    ],
)
def test_countries_fall_back_to_their_language_and_all_else_to_english(speak, locale, name):
    assert speak(locale).algorithm("kmeans").displayName() == name


def test_refusals_and_progress_are_in_the_language_of_the_user(speak, run, image, out):
    speak("de")
    with pytest.raises(QgsProcessingException, match="Die Kanalnummer liegt außerhalb des Bereichs: Kanal 9"):
        run("kmeans", INPUT=image, BANDS="9", OUTPUT=str(out / "classes.tif"))
    assert translated("Fitting 5 clusters on 1000 pixels") == "5 Cluster werden an 1000 Pixeln angepasst"


def test_a_reason_within_a_message_is_translated_too(speak):
    speak("de")
    reason = "the image's values are whole numbers of 8 bits"
    told = translated(f"The classes are the default ones for NDVI of reflectance: {reason}.")
    assert told.endswith("für NDVI aus Reflexionsgraden: die Werte des Bildes sind ganze Zahlen mit 8 Bit.")


def test_sentences_in_a_row_are_translated_one_by_one(speak):
    speak("de")
    told = translated("No other number was tried. Nobody ever said this. AFTER lies on the pixels of BEFORE.")
    assert told == (
        "Keine andere Anzahl wurde geprüft. Nobody ever said this. AFTER liegt auf den Pixeln von BEFORE."
    )


def test_what_no_message_fits_stays_as_it_is(speak):
    speak("de")
    for text in ("", "segments", "/data/a file for you.tif", "nobody ever said this of 3 bands"):
        assert translated(text) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_found_again_once_it_is_filled(speak, language, project_root):
    speak(language)
    for message in json.loads((project_root / "i18n" / "messages.json").read_text(encoding="utf-8")):
        values = [f"<{number}>" for number in range(message.count("{}"))]
        assert translated(message.format(*values)) == tr(message).format(*values)


def test_an_error_is_translated_part_by_part(speak):
    speak("de")
    error = LandCoverError("The image has no valid pixel", "all of its 9 pixels are nodata in x", "Do it.")
    assert translated_error(error) == (
        "Das Bild hat kein gültiges Pixel: all of its 9 pixels are nodata in x. Do it."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_was_compiled_from_the_translations(application, language, project_root):
    translator = QTranslator()
    assert translator.load(f"landcover_{language}", FOLDER), "`make i18n` compiles the translations"
    source = (project_root / "i18n" / f"landcover_{language}.ts").read_text(encoding="utf-8")
    found = re.findall("<source>(.*?)</source>.*?<translation>(.*?)</translation>", source, re.DOTALL)
    plain = [[html.unescape(part) for part in pair] for pair in found]
    assert len(plain) > 600
    assert [text for text, told in plain if translator.translate("LandCover", text) != told] == []

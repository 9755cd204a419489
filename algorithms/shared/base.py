"""What every algorithm shares: help from data, the error seam, progress, the check of packages."""

import json
import os
import traceback

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingUtils
from qgis.PyQt.QtGui import QIcon

from ...core.errors import LandCoverError
from ...core.packages import check_packages, import_packages
from ...core.progress import Cancelled, Progress
from .command_line import repeating_command
from .decisions import counted, decided
from .dependencies import needed_packages
from .help_pages import help_url
from .messages import translated, translated_error
from .parameters import INPUT, REPORT
from .translation import tr
from .values import explain_refusal, image_name, is_no_number, load_virtual_files, workers

_ALGORITHMS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ICONS = os.path.join(os.path.dirname(_ALGORITHMS), "icons")


class LandCoverAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is in two methods, both of which may raise LandCoverError.

    capture(parameters, context)
        Refuse what cannot work, before anything is computed, and keep what was opened and found out for the
        run; on the main thread.
    process(parameters, context, progress)
        Do the work and return the outputs.

    Attributes
    ----------
    packages : tuple of str
        What it cannot work without, of those that QGIS does not ship.
    command : str
        Command line that repeats the run.
    image : str
        Name of the image; empty where that would say nothing.
    workers : Workers
        Who works on the tiles, while `process` runs.
    """

    #: Parameter with the image that names what is made of it.
    IMAGE = INPUT
    packages = ()

    def __init__(self):
        super().__init__()
        self._refusal = ""
        self.command = ""
        self.image = ""
        self.workers = None

    def createInstance(self):
        return type(self)()

    def shortDescription(self):
        return tr(self.help()["short_description"])

    def shortHelpString(self):
        texts = self.help()
        help_map = {"ALG_DESC": texts["description"], **texts["parameters"]}
        for name, text in texts["outputs"].items():
            # CLASS_COUNT is asked for and told: QGIS has one place for both.
            help_map[name] = f"{help_map[name]} {text}" if name in help_map else text
        return QgsProcessingUtils.formatHelpMapAsHtml(help_map, self)

    def helpUrl(self):
        return help_url(self.name())

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return os.path.join(ICONS, f"{self.name()}.svg")

    def help(self):
        """Return the help texts of the algorithm, from its file in the folder `help`."""
        with open(os.path.join(_ALGORITHMS, "help", f"{self.name()}.json"), encoding="utf-8") as file:
            return json.load(file)

    def add_parameters(self, *parameters):
        """Declare parameters, each with its help text as the tool tip."""
        texts = self.help()
        for parameter in parameters:
            name = parameter.name()
            parameter.setHelp(texts["outputs" if parameter.isDestination() else "parameters"][name])
            self.addParameter(parameter)

    def canExecute(self):
        try:
            check_packages(self.packages)
        except LandCoverError as error:
            return False, translated_error(error)
        return True, ""

    def checkParameterValues(self, parameters, context):
        refusal = self._captured(parameters, context)
        return not refusal, refusal

    def prepareAlgorithm(self, parameters, context, feedback):
        # Neither run() nor the command line checks the values. An error here would reach the caller without
        # its sentence, so it is kept for processAlgorithm.
        self._refusal = self._captured(parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        if self._refusal:
            raise QgsProcessingException(self._refusal)
        try:
            import_packages(needed_packages(self, parameters, context))
            progress = progress_of(feedback)
            for sentence in decided(self, parameters, context):
                feedback.pushInfo(sentence)
            with workers(self, parameters, context, progress) as self.workers:
                outputs = self.process(parameters, context, progress)
            feedback.setProgress(100)  # not by the progress: the outputs are there, too late for a cancel
            if sentence := counted(outputs):
                feedback.pushInfo(sentence)
            return outputs
        except LandCoverError as error:
            raise QgsProcessingException(translated_error(error)) from error
        except Cancelled:
            # No failure: QGIS and models see by the feedback itself that the run was cancelled.
            feedback.pushInfo(tr("Cancelled. Files that were there before are unchanged."))
            return {}

    def _captured(self, parameters, context):
        """Check and capture everything; return what is to be told instead of a run, empty if nothing.

        Qt calls what calls this, and any exception that reached Qt would end the process: a bug becomes its
        traceback as a text.
        """
        try:
            load_virtual_files(self, parameters, context)
            accepted, message = super().checkParameterValues(parameters, context)
            values = ((each, parameters.get(each.name())) for each in self.parameterDefinitions())
            if not accepted or any(is_no_number(*each) for each in values):
                return explain_refusal(self, parameters, context) or message
            check_packages(needed_packages(self, parameters, context))
            self.capture(parameters, context)
            self.image = image_name(self, parameters, context, self.IMAGE)
            self.command = repeating_command(self, parameters, context)
            self._name_report()
        except LandCoverError as error:
            return translated_error(error)
        except Exception:
            words = tr("This is a fault of the plugin. Please report it with the lines below.")
            return f"{words}\n{traceback.format_exc()}"
        return ""

    def _name_report(self):
        """Say in the description of the output what the report is of: the Results Viewer shows no more.

        It reads that from the instance whose values were checked, not from the copy that runs.
        """
        report = self.outputDefinition(REPORT)
        if report is not None:
            report.setDescription(f"{self.displayName()}: {self.image}" if self.image else self.displayName())


def progress_of(feedback):
    """Return the progress of the core that is shown by a QgsProcessingFeedback and cancelled by it."""
    reached = 0.0

    def on_report(fraction, message):
        nonlocal reached
        if message:
            feedback.pushInfo(translated(message))
        if 100 * fraction > reached:
            reached = 100 * fraction
            feedback.setProgress(reached)

    def on_warning(sentence):
        feedback.pushWarning(translated(sentence))

    return Progress(on_report, feedback.isCanceled, on_warning)

"""The dialogs of Processing, opened from elsewhere than the Toolbox."""

#: Dialogs that there are. Of one that Python does not hold only the C++ part is left, whose button Run does
#: nothing; and where that happens in the midst of a run, because it was closed, QGIS ends.
_dialogs = set()


def open_dialog(name, parameters=None):
    """Open the dialog of an algorithm and return it.

    Parameters
    ----------
    name : str
        Id of the algorithm.
    parameters : dict, optional
        What it is filled in with.
    """
    # Processing is a plugin itself: it is there once somebody opens a dialog, perhaps not before.
    import processing

    dialog = processing.createAlgorithmDialog(name, dict(parameters or {}))
    _dialogs.add(dialog)
    dialog.destroyed.connect(lambda: _dialogs.discard(dialog))
    dialog.show()
    return dialog

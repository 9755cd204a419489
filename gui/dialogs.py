"""The dialogs of Processing, opened from elsewhere than the Toolbox."""


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
    dialog.show()
    return dialog

"""Widgets that Python makes and QGIS keeps."""


def kept(widget):
    """Keep the Python side of a widget as long as Qt has it; return the widget.

    What `createWidget` of a wrapper returns gets a new Python object (SIP calls it a factory). The old one,
    to which the widget still points, would be freed, and sooner or later QGIS end with a segmentation fault.
    """
    widget.destroyed.connect(lambda: widget)
    return widget

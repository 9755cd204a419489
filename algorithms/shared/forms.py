"""The form in which the features of a layer are edited."""

from qgis.core import QgsEditorWidgetSetup, QgsValueMapFieldFormatter

from .translation import tr

_HIDDEN = "stratum"


def set_labelling_form(layer, classes, field="class", label_of=None):
    """Let a field offer the classes as a list, and hide `stratum`, if there is one: it would give them away.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of points, with a field `id`.
    classes : sequence of LandCoverClass
    field : str
        Field that is to hold the label.
    label_of : dict, optional
        What it holds for a class, by the class value; without, its name.
    """
    fields, form = layer.fields(), layer.editFormConfig()
    labels = {c.name: c.name if label_of is None else label_of[c.value] for c in classes}
    offered = [
        {tr("(not labelled yet)"): QgsValueMapFieldFormatter.NULL_VALUE},
        *({name: label} for name, label in labels.items()),
    ]
    layer.setEditorWidgetSetup(fields.lookupField(field), QgsEditorWidgetSetup("ValueMap", {"map": offered}))
    if _HIDDEN in fields.names():
        layer.setEditorWidgetSetup(fields.lookupField(_HIDDEN), QgsEditorWidgetSetup("Hidden", {}))
    for place, name in enumerate(fields.names()):
        form.setReadOnly(place, name != field)
    layer.setEditFormConfig(form)
    layer.setDisplayExpression('"id"')
    table = layer.attributeTableConfig()
    table.update(fields)
    columns = table.columns()
    for column in columns:
        column.hidden = column.name == _HIDDEN
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)

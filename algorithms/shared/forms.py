"""The form in which the features of a layer are edited."""

from qgis.core import QgsEditorWidgetSetup, QgsValueMapFieldFormatter

from .translation import tr


def set_labelling_form(layer, classes):
    """Let the field `class` offer the classes as a list, and hide `stratum`, which would give them away.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of points with the fields id, class, stratum, x and y.
    classes : sequence of LandCoverClass
    """
    fields, form = layer.fields(), layer.editFormConfig()
    names = dict.fromkeys(land_cover.name for land_cover in classes)
    offered = [{tr("(not labelled yet)"): QgsValueMapFieldFormatter.NULL_VALUE}, *({n: n} for n in names)]
    layer.setEditorWidgetSetup(
        fields.lookupField("class"), QgsEditorWidgetSetup("ValueMap", {"map": offered})
    )
    layer.setEditorWidgetSetup(fields.lookupField("stratum"), QgsEditorWidgetSetup("Hidden", {}))
    for place, field in enumerate(fields):
        form.setReadOnly(place, field.name() != "class")
    layer.setEditFormConfig(form)
    layer.setDisplayExpression('"id"')
    table = layer.attributeTableConfig()
    table.update(fields)
    columns = table.columns()
    for column in columns:
        column.hidden = column.name == "stratum"
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)

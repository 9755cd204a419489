"""The interface of an algorithm in the words of docs/interface.md."""

from qgis.core import QgsProcessing

#: What is given to a parameter, by its type.
_TAKES = {
    "raster": "raster",
    "band": "band number",
    "number": "number",
    "distance": "number in map units",
    "boolean": "true or false",
    "string": "text",
    "file": "file",
    "field": "field",
    "source": "points or polygons",
}
_GIVES = {"outputRaster": "raster", "outputVector": "vector", "outputFile": "file", "outputHtml": "page"}
_GIVES["outputNumber"] = "number"


def section(algorithm):
    """Return the section about an algorithm."""
    lines = [f"## `{algorithm.id()}`: {algorithm.displayName()}", "", "| parameter | takes |", "|---|---|"]
    for parameter in algorithm.parameterDefinitions():
        if not parameter.isDestination():
            lines.append(f"| {_name(parameter)} | {takes(parameter)} |")
    destinations = {each.name(): each for each in algorithm.destinationParameterDefinitions()}
    outputs = ", ".join(
        f"`{output.name()}` ({_GIVES[output.type()]}{' -' if _is_unasked(output, destinations) else ''})"
        for output in algorithm.outputDefinitions()
    )
    return "\n".join([*lines, "", f"Gives {outputs}."])


def _name(parameter):
    flags, name = parameter.flags(), f"`{parameter.name()}`"
    name = f"[{name}]" if flags & parameter.Flag.FlagOptional else name
    return f"{name}*" if flags & parameter.Flag.FlagAdvanced else name


def takes(parameter):
    """Return what a parameter takes, and its default."""
    kind, default = parameter.type(), parameter.defaultValue()
    if kind == "matrix":
        return f"table: {', '.join(header.lower() for header in parameter.headers())}"
    if kind == "source" and parameter.dataTypes() == [QgsProcessing.SourceType.TypeVectorPolygon]:
        return "polygons"
    takes = " / ".join(f"`{word}`" for word in parameter.options()) if kind == "enum" else _TAKES[kind]
    if kind == "band" and parameter.allowMultiple():
        takes += "s"
    if kind == "enum" and parameter.allowMultiple():
        takes = f"some of {takes}"
    return takes if default is None else f"{takes}; default `{default}`"


def gives(output, destinations):
    """Return what an output is, and whether it has to be asked for; destinations are given by their names."""
    return _GIVES[output.type()] + (", if asked for" if _is_unasked(output, destinations) else "")


def _is_unasked(output, destinations):
    destination = destinations.get(output.name())
    return destination is not None and not destination.createByDefault()

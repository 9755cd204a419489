"""What GDAL says comes in one line: from GDAL 3.10 on there are line breaks in it."""

import ast

import pytest

TELLING = {"GetLastErrorMsg", "lastError"}
#: Turns the messages of GDAL into errors, in one line.
ROOM = "core/raster/handles.py"


def name_of(call: ast.AST) -> str:
    return ast.unparse(call.func).split(".")[-1] if isinstance(call, ast.Call) else ""


def broken_messages(path: str, tree: ast.AST) -> list[str]:
    """Messages of GDAL that are told as they come."""
    calls = [node for node in ast.walk(tree) if name_of(node) == "in_one_line"]
    joined = [part for call in calls for part in ast.walk(call)]
    return [
        f"{path}:{node.lineno} {ast.unparse(node)}"
        for node in ast.walk(tree)
        if name_of(node) in TELLING and node not in joined and path != ROOM
    ]


def test_messages_of_gdal_come_in_one_line(shipped_sources):
    assert [p for path, tree in shipped_sources.items() for p in broken_messages(path, tree)] == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("told(gdal.GetLastErrorMsg())", 1),
        ("sink.lastError() or name", 1),
        ("in_one_line(sink.lastError())", 0),
    ],
)
def test_the_rule_notices(source, count):
    assert len(broken_messages("algorithms/kmeans.py", ast.parse(source))) == count

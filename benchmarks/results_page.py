"""Draw RESULTS.md and results.png of the measurements.

usage: tools/python.sh benchmarks/results_page.py [FOLDER]

FOLDER takes the page and the picture, without it this one.
"""

import statistics
import sys
from pathlib import Path

from peers.table import PEERS, TASKS
from results import ROOT, Results

HEAD = """# Benchmark

Made by `make benchmark`; {runs} of whole processes, start-up included, from file to file: wall time,
in brackets how many times that of the first row of the table, and the highest peak of memory of the largest
process. All worked on the same mosaics of the NAIP scene (four bands of bytes), on as many cores as each
takes by itself, and took turns. The slowest run of a program took up to {spread:.1f} times as long as its
fastest. Second runs are timed inside their process.

{machine}

{versions}
"""
NAMED = ("QGIS", "GDAL", "Python", "numpy", "scikit-learn", "scikit-image")


def page(document):
    """Return the page of the measurements in Markdown."""
    cells = [cell for sizes in document["cells"].values() for cell in sizes.values() if "seconds" in cell]
    runs = max((len(cell["seconds"]) for cell in cells), default=1)
    spread = max((max(cell["seconds"]) / min(cell["seconds"]) for cell in cells), default=1)
    head = HEAD.format(
        runs=f"medians of {runs} runs" if runs > 1 else "single runs",
        spread=spread,
        machine=_machine(document["machine"]),
        versions=_versions(document),
    )
    picture = "![Time and memory against pixels](results.png)\n"
    return "\n".join([head, picture, *(task_section(document, task, runs) for task in TASKS)])


def task_section(document, task, runs):
    """Return the table of a task, with what was absent or failed below it."""
    peers = [peer for peer in PEERS if peer.task == task]
    rows = {peer: document["cells"].get(f"{task}/{peer.name}", {}) for peer in peers}
    sizes = sorted({int(size) for row in rows.values() for size in row})
    if not sizes:
        return f"## {TASKS[task]}\n\nNot measured.\n"
    lines = [f"## {TASKS[task]}", "", "| | with | " + " | ".join(f"{size} x {size}" for size in sizes) + " |"]
    lines.append("|---|---|" + "---|" * len(sizes))
    notes = []
    first = rows[peers[0]]
    for peer, row in rows.items():
        absent = document["programs"].get(peer.program, {}).get("absent")
        texts = []
        for size in map(str, sizes):
            cell = row.get(size, {"absent": absent} if absent else {})
            texts.append(cell_text(cell, first.get(size, {}) if peer is not peers[0] else {}, runs))
            if "failed" in cell:
                notes.append(f"- {peer.name} failed at {size}: `{cell['failed'].replace('`', '')}`")
        if absent:
            notes.append(f"- {peer.name} is absent: {absent}.")
        lines.append(f"| {peer.name} | {peer.settings} | " + " | ".join(texts) + " |")
    return "\n".join([*lines, "", *notes, *([""] if notes else [])])


def cell_text(cell, first, runs):
    """Return what a table says of a program at a size, beside the first row of that table."""
    if "seconds" in cell:
        seconds = statistics.median(cell["seconds"])
        text = _seconds(seconds)
        if "seconds" in first:
            ratio = seconds / statistics.median(first["seconds"])
            text += f" ({ratio:.{1 if ratio >= 1 else 2}f} times)"
        text += f", {max(cell['peaks'])} MB"
        count = len(cell["seconds"])
        return text if count == runs else f"{text}; {count} run{'s' * (count > 1)}"
    if "over" in cell:
        return f"more than {cell['over']:g} s"
    if "skipped" in cell:
        return f"not tried: {cell['skipped']}"
    return "failed" if "failed" in cell else "absent" if "absent" in cell else "not measured"


def draw(document, path):
    """Draw time and memory of every program against pixels."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(len(TASKS), 2, figsize=(13, 4.2 * len(TASKS)), squeeze=False)
    for (left, right), (task, title) in zip(axes, TASKS.items()):
        for number, peer in enumerate(peer for peer in PEERS if peer.task == task):
            row = document["cells"].get(f"{task}/{peer.name}", {})
            points = sorted((int(size) ** 2 / 1e6, cell) for size, cell in row.items() if "seconds" in cell)
            if not points:
                continue
            pixels = [count for count, _ in points]
            style = {"marker": "osv^D"[number // 10], "color": f"C{number % 10}", "label": peer.name}
            style["linestyle"] = "-" if peer.name.startswith("landcover") else "--"
            left.plot(pixels, [statistics.median(cell["seconds"]) for _, cell in points], **style)
            right.plot(pixels, [max(cell["peaks"]) for _, cell in points], **style)
        for axis, label in ((left, "seconds"), (right, "peak memory, MB")):
            axis.set(xscale="log", yscale="log", xlabel="million pixels", ylabel=label)
            axis.grid(True, which="both", linewidth=0.3)
        left.set_title(title, loc="left", fontsize=10)
        if right.lines:
            right.legend(loc="center left", bbox_to_anchor=(1.02, 0.5), fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=80)


def _seconds(seconds):
    return f"{seconds:.{2 if seconds < 10 else 1 if seconds < 100 else 0}f} s"


def _machine(machine):
    return "Machine: {processor}, {cores} cores, {memory} MB, {system}.".format(**machine)


def _versions(document):
    found = {name: program for name, program in document["programs"].items() if "version" in program}
    names = [*NAMED, *(name for name in found if name not in NAMED)]
    listed = ", ".join(f"{name} {found[name]['version']}" for name in names if name in found)
    return f"Versions: this plugin at {', '.join(document['commits'])}; {listed}."


def main(folder):
    """Draw page and picture of what is known so far."""
    document = Results(ROOT / "build" / "benchmark" / "results.json").document
    Path(folder, "RESULTS.md").write_text(page(document))
    draw(document, Path(folder, "results.png"))


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else Path(__file__).parent)

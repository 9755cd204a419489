"""The measurements of the benchmark: kept in a JSON file, and what is worth trying next."""

import json
import os
import platform
import re
import statistics
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


class Results:
    """What was measured so far.

    In the file: `machine`, `programs` (by name, a version or why it is absent), `commits` of this plugin, and
    `cells` by "task/name" and size, each with `seconds` and `peaks` of its runs, or with one of `over` (the
    limit in seconds that it passed), `failed` and `skipped` (why).
    """

    def __init__(self, path):
        self.path = Path(path)
        text = self.path.read_text() if self.path.exists() else '{"commits": [], "cells": {}}'
        self.document = json.loads(text)

    def describe(self, programs):
        """Note the machine and its programs."""
        self.document["machine"] = machine()
        self.document["programs"] = programs
        commit = _git("describe", "--always", "--dirty")
        self.document["commits"] = list(dict.fromkeys([*self.document["commits"], commit]))
        self._save()

    def worth_trying(self, peer, size, options):
        """Return whether a program may be run on this size; note why not."""
        if "absent" in self.document["programs"][peer.program]:
            return False
        sizes = self._sizes(peer)
        cell = sizes.get(str(size), {})
        if cell.get("over", 0) >= options.limit:
            return False
        if not cell.get("seconds"):
            sizes.pop(str(size), None)
            reason = self._reason_against(peer, size, options.limit)
            if reason:
                sizes[str(size)] = {"skipped": reason}
                self._save()
                return False
        return True

    def wants_run(self, peer, size, runs):
        """Return whether a program has runs left on this size."""
        cell = self._sizes(peer).get(str(size), {"seconds": []})
        return "seconds" in cell and len(cell["seconds"]) < runs

    def add(self, peer, size, seconds, peak):
        """Note a run."""
        cell = self._sizes(peer).setdefault(str(size), {"seconds": [], "peaks": []})
        cell["seconds"].append(round(seconds, 3))
        cell["peaks"].append(round(peak))
        self._save()

    def too_slow(self, peer, size, limit):
        """Note that a program was ended."""
        self._sizes(peer)[str(size)] = {"over": limit}
        self._save()

    def failed(self, peer, size, message):
        """Note that a program failed, with the last lines of what it said and without folders."""
        lines = [line.strip() for line in message.splitlines() if line.strip()]
        said = "; ".join(lines[-2:]).replace(str(ROOT), "")
        self._sizes(peer)[str(size)] = {"failed": re.sub(r"/[^\s'\"]*/", "", said)[-300:]}
        self._save()

    def last(self, peer, size):
        """Return the newest word on a program in text."""
        cell = self._sizes(peer)[str(size)]
        if "seconds" in cell:
            return f"{cell['seconds'][-1]:8.2f} s {cell['peaks'][-1]:6} MB"
        return ", ".join(f"{key}: {value}" for key, value in cell.items())

    def _sizes(self, peer):
        return self.document["cells"].setdefault(f"{peer.task}/{peer.name}", {})

    def _reason_against(self, peer, size, limit):
        """Return why a program that ran on smaller images is not tried on this one, or None."""
        smaller = {int(key): cell for key, cell in self._sizes(peer).items() if int(key) < size}
        if not smaller:
            return None
        last = max(smaller)
        if "over" in smaller[last]:
            return f"more than {smaller[last]['over']:g} s at {last}"
        if "seconds" not in smaller[last]:
            return smaller[last].get("skipped") or f"failed at {last}"
        measured = [(side**2, cell) for side, cell in sorted(smaller.items()) if "seconds" in cell]
        pixels = [count for count, _ in measured]
        seconds = expected(pixels, [statistics.median(cell["seconds"]) for _, cell in measured], size**2)
        if seconds > 1.5 * limit:  # starting up does not grow with the image, and machines are noisy
            return f"some {seconds:.0f} s expected"
        if len(measured) > 1:  # one peak does not tell what grows with the image
            peak = expected(pixels, [max(cell["peaks"]) for _, cell in measured], size**2)
            if peak > self.document["machine"]["memory"]:
                return f"some {peak / 1024:.0f} GB expected"
        return None

    def _save(self):
        unfinished = self.path.with_suffix(".part")
        unfinished.write_text(json.dumps(self.document, indent=1))
        unfinished.replace(self.path)


def expected(pixels, values, more):
    """Return the value at more pixels, on the line through the last two values; through zero with one."""
    (fewer, pixels), (before, value) = [0, *pixels][-2:], [0, *values][-2:]
    return value + (value - before) * (more - pixels) / (pixels - fewer)


def machine():
    """Return what the figures depend on: processor, cores, memory in MB, system."""
    model = re.search(r"model name\s*: (.*)", _text("/proc/cpuinfo"))
    memory = re.search(r"MemTotal:\s*(\d+)", _text("/proc/meminfo"))
    system = re.search(r'PRETTY_NAME="(.*)"', _text("/etc/os-release"))
    return {
        "processor": model.group(1) if model else platform.machine(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory": int(memory.group(1)) // 1024 if memory else 0,
        "system": system.group(1) if system else platform.system(),
    }


def _text(path):
    return Path(path).read_text() if Path(path).exists() else ""


def _git(*words):
    run = subprocess.run(["git", "-C", ROOT, *words], capture_output=True, text=True)
    return run.stdout.strip() or "unknown"

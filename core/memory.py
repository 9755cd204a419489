"""How much memory may be taken: a number that the user gives, or a share of what is free."""

import contextlib

from osgeo import gdal

MEGABYTE = 1 << 20
#: Without a number from the user: this share of what is free, and never more than this many bytes.
_SHARE, _MOST = 0.5, 2048 * MEGABYTE
#: Limit, use, and statistics of a container's memory, by the first and the second version of control groups.
_CGROUPS = (
    ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current", "/sys/fs/cgroup/memory.stat"),
    (
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/memory.usage_in_bytes",
        "/sys/fs/cgroup/memory/memory.stat",
    ),
)


def memory_budget(megabytes=0):
    """Return the bytes that tiles in flight may take.

    Parameters
    ----------
    megabytes : int
        What the user allows; 0 = half of the free memory, at most 2048 MB.
    """
    return megabytes * MEGABYTE if megabytes > 0 else int(min(_SHARE * free_memory(), _MOST))


def free_memory():
    """Return the bytes that this process can still take, within the limits of its container."""
    return min([_free_on_machine(), *_free_in_container()])


def _free_on_machine():
    with contextlib.suppress(ImportError):
        import psutil

        return psutil.virtual_memory().available
    with contextlib.suppress(OSError), open("/proc/meminfo", encoding="ascii") as file:
        for line in file:
            name, value = line.split(":")
            if name == "MemAvailable":
                return int(value.split()[0]) * 1024
    return gdal.GetUsablePhysicalRAM() // 2  # of which some is taken, nobody says how much


def _free_in_container():
    """Yield what the limits of control groups leave; what the system only caches of files counts as free."""
    for limit, usage, statistics in _CGROUPS:
        with contextlib.suppress(OSError, ValueError):  # no such group, or "max"
            cached = 0
            with open(statistics, encoding="ascii") as file:
                for line in file:
                    name, value = line.split()
                    if name == "inactive_file":
                        cached = int(value)
            yield max(_number(limit) - _number(usage) + cached, 0)


def _number(path):
    with open(path, encoding="ascii") as file:
        return int(file.read())

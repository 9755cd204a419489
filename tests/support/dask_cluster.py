"""A real Dask cluster on this machine: a scheduler and workers in processes of their own."""

import contextlib
import importlib.util
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

#: Seconds until a process must have come up, on a busy machine too.
_PATIENCE = 60


class DaskCluster:
    """A scheduler and its workers; all end with the block.

    The workers run in a folder of their own and know nothing of the checkout. Were the tests killed, the
    scheduler would end when nothing was asked of it for some minutes, and the workers after it.

    Parameters
    ----------
    folder : Path
        Empty; for logs and what workers store.
    """

    def __init__(self, folder):
        self._folder = folder
        self._environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        self._file = folder / "scheduler.json"
        self.workers = []

    def __enter__(self):
        self._scheduler = self._start(
            "scheduler", "--port", "0", "--scheduler-file", self._file, "--idle-timeout", "300"
        )
        self.address = self._known_address()
        return self

    def __exit__(self, *_):
        for process in (*self.workers, self._scheduler):
            process.kill()
            process.wait()

    def add_worker(self, search_path=None):
        """Start one more worker, with one thread; it may look for modules in a folder before all others."""
        environment = {} if search_path is None else {"PYTHONPATH": str(search_path)}
        worker = self._start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--death-timeout", "60",
            "--local-directory", self._folder / f"worker-{len(self.workers)}", **environment,
        )  # fmt: skip
        self.workers.append(worker)
        return worker

    def wait_for_workers(self, count):
        """Wait until the scheduler knows so many workers."""
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=_PATIENCE)

    def end_scheduler(self):
        """End the scheduler without a word to anybody."""
        self._scheduler.kill()
        self._scheduler.wait()

    def _start(self, program, *options, **environment):
        command = [
            sys.executable, "-m", f"distributed.cli.dask_{program}", "--host", "127.0.0.1", "--no-dashboard",
            *map(str, options),
        ]  # fmt: skip
        with open(self._folder / f"{program}-{len(self.workers)}.log", "wb") as log:
            return subprocess.Popen(
                command,
                cwd=self._folder,
                env={**self._environment, **environment},
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def _known_address(self):
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until and self._scheduler.poll() is None:
            with contextlib.suppress(FileNotFoundError, ValueError):  # not there, or not yet all of it
                return json.loads(self._file.read_text(encoding="utf-8"))["address"]
            time.sleep(0.05)
        raise RuntimeError((self._folder / "scheduler-0.log").read_text(encoding="utf-8"))


def skip_without_dask():
    """Skip a test where Dask is not installed."""
    if importlib.util.find_spec("distributed") is None:
        pytest.skip("the Python package distributed is not installed")
    if not Path(sys.executable).name.startswith("python"):
        pytest.skip("there is no Python program to start workers with")

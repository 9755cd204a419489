"""How often the intervals of 95 % hold the truth: samples drawn from maps whose truth is known everywhere.

The populations are those of tests/support/populations.py, of 200,000 pixels. Prints the table of
docs/sampling.md: coverage of overall accuracy and of the least and best covered class in area, user's and
producer's accuracy, in per cent; and the standard error that was expected beside the one that came out.

usage: tools/python.sh benchmarks/sampling.py [--draws 500]
"""

import argparse
import sys
import time

import measuring
import numpy as np

sys.path.insert(0, str(measuring.ROOT / "tests" / "support"))
from populations import POPULATIONS, Population, coverage

#: What is drawn: population, allocation, points (0 = by standard error), least, standard error, distance.
DESIGNS = (
    ("three classes", "proportional", 500, 2, 0, 0),
    ("three classes", "equal", 501, 2, 0, 0),
    ("three classes", "optimal", 0, 2, 0.012, 0),
    ("a rare class", "proportional", 600, 75, 0, 0),
    ("a rare class", "equal", 600, 2, 0, 0),
    ("a rare class", "optimal", 0, 75, 0.013, 0),
    ("five classes", "proportional", 750, 50, 0, 0),
    ("five classes", "equal", 750, 2, 0, 0),
    ("five classes", "optimal", 750, 50, 0, 0),
    ("five classes", "proportional", 750, 50, 0, 50),
    ("change", "proportional", 641, 75, 0, 0),
    ("change", "equal", 640, 2, 0, 0),
)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--draws", type=int, default=500)
    draws = parser.parse_args().draws
    columns = ["overall accuracy", "areas", "user's", "producer's", "standard error: told / real"]
    print("| " + " | ".join(["population", "allocation", "points", *columns]) + " |")
    print("|---|---|---|---|---|---|---|---|")
    for name, allocation, count, least, error, distance in DESIGNS:
        start = time.perf_counter()
        population = Population.make(POPULATIONS[name])
        found = population.sampled(allocation, count, least, error, distance, range(draws))
        covered = {figure: np.atleast_1d(100 * coverage(*values)) for figure, values in found.items()}
        spans = [
            f"{covered[figure].min():.1f} to {covered[figure].max():.1f}"
            for figure in ("share", "users", "producers")
        ]
        _, estimates, errors = found["overall"]
        apart = f", {distance} m apart" if distance else ""
        print(
            f"| {name}{apart} | {allocation} | {count or f'by {error}'} "
            f"| {covered['overall'][0]:.1f} | {' | '.join(spans)} "
            f"| {errors.mean():.4f} / {estimates.std():.4f} |",
            flush=True,
        )
        print(f"{time.perf_counter() - start:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()

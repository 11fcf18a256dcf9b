"""Run every benchmark, or those named (`python -m benchmarks.run save`); fail when one is over its limit.

A module `bench_NAME.py` has `run()`, which returns (what was measured, ratio to the bare way, highest ratio allowed)
for each thing it measured.
"""

import pkgutil
import sys
from importlib import import_module

import benchmarks

PREFIX = "bench_"


def main(names: list[str]) -> int:
    """Measure and print a table; 1 when a ratio is over its limit, else 0."""
    kept = True
    for name in names or _all():
        for what, ratio, limit in import_module(f"{benchmarks.__name__}.{PREFIX}{name}").run():
            kept = kept and ratio <= limit
            print(f"{what:<84} {ratio:5.2f}x of at most {limit:.2f}x  {'' if ratio <= limit else 'OVER'}", flush=True)
    return 0 if kept else 1


def _all() -> list[str]:
    modules = (module.name for module in pkgutil.iter_modules(benchmarks.__path__))
    return sorted(name.removeprefix(PREFIX) for name in modules if name.startswith(PREFIX))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Measure all; print `{"figures": [{name, value, unit, goal, spread, how}]}`."""

import json
import sys

from tests.performance.bench_wall import bench_wall
from tests.performance.benching import whole_shifts
from tests.performance.claiming import claim_over_waits
from tests.performance.event_view import event_view
from tests.performance.fleet import big_product
from tests.performance.looping import loop_blocks
from tests.performance.monitoring import monitor_flood
from tests.performance.searching import ledger_searches
from tests.performance.starting import identify_whole_process, window_start

FIGURES = (claim_over_waits, identify_whole_process, window_start, loop_blocks, event_view,
           monitor_flood, big_product, whole_shifts, bench_wall, ledger_searches)  # fmt: skip


def main() -> int:
    figures = [figure for measure in FIGURES for figure in measure()]
    print(json.dumps({"figures": figures}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())

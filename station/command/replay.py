"""`station replay`: a recorded unit once more."""

import argparse
import time

from station.command.report import PASSED, UNIT, JsonReport, PlainReport, print_hint, print_json
from station.command.wishes import Given, Parts
from station.flow.field.replays import Replayed


async def run_replay(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """0: the same verdict as recorded; 3: another one. Raises TraceUnfit."""
    report = JsonReport(time.monotonic) if arguments.json else PlainReport(time.monotonic)
    replays = parts.outside(given).field.replays()
    done = await replays.replay(arguments.file, report.tell)
    if arguments.json:
        _tell_json(done)
    else:
        _tell(done)
    return PASSED if done.is_same else UNIT


def _tell_json(done: Replayed) -> None:
    print_json(
        {
            "event": "replayed",
            "device_id": done.device,
            "recorded": done.recorded,
            "replayed": done.verdict.code,
            "is_same": done.is_same,
            "departures": list(done.departures),
        }
    )


def _tell(done: Replayed) -> None:
    for departure in done.departures:
        print_hint(departure)
    match done.recorded:
        case "":
            print_hint("The record ends before its verdict: there is nothing to compare.")
        case recorded if done.is_same:
            print(f"The same verdict as recorded: {recorded}.")
        case recorded:
            print(f"Another verdict: {recorded} was recorded, now it is {done.verdict.code}.")

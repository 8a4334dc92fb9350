"""`station bundle`: what an engineer needs, as one file."""

import argparse
from dataclasses import replace

from station.command.report import PASSED, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.bundle import WHAT_IS_NOT_IN, Bundle, BundleWish


async def run_bundle(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """`--trace` names a file that goes in, and is not written. Raises BundleNotKept."""
    bundles = parts.outside(replace(given, trace_file=None)).field.bundles()
    made = await bundles.make(
        BundleWish(arguments.into or bundles.usual_name(), arguments.device, arguments.trace or "")
    )
    if arguments.json:
        _tell_json(made)
    else:
        _tell(made)
    return PASSED


def _tell_json(made: Bundle) -> None:
    print_json(
        {
            "path": made.path,
            "bytes": made.size_bytes,
            "files": [{"name": part.name, "what": part.what} for part in made.inside],
            "left_out": [{"what": each.what, "why": each.why} for each in made.left_out],
        }
    )


def _tell(made: Bundle) -> None:
    print(made.path)
    for part in made.inside:
        print(f"  {part.name:<16}  {part.what}")
    for left in made.left_out:
        print(f"  left out: {left.what} ({left.why})")
    print_hint(WHAT_IS_NOT_IN)

"""Lists the bench's ports where Station looks for them beside the system's own (settled 2)."""

import json
import os
import warnings
from pathlib import Path

import platformdirs

from station.simulator.world import World


def registry_file(named: str | None) -> Path:
    """`named`, or this bench's own file in the user's runtime folder."""
    if named is not None:
        return Path(named)
    with warnings.catch_warnings(action="ignore"):  # the fallback folder serves as well
        folder = Path(platformdirs.user_runtime_dir("station", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "simulated-bench.json"
    if not _is_in_use(file):
        file.unlink(missing_ok=True)
    try:
        file.open("x", encoding="utf-8").close()  # of two benches started together one gets it
    except FileExistsError:
        return folder / f"simulated-bench-{os.getpid()}.json"
    return file


def write_registry(file: Path, world: World) -> None:
    """Replaced in one act, so that a reader never sees half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    listing = {
        "cloud_url": world.cloud_url,
        "air": world.air_service.address,
        "pid": os.getpid(),
        "ports": [place.listing() for place in world.places if place.is_listed],
    }
    beside = file.with_suffix(f".{os.getpid()}")
    beside.write_text(json.dumps(listing), encoding="utf-8")
    beside.replace(file)


def _is_in_use(file: Path) -> bool:
    """Whether another bench runs that wrote it, or is about to; a killed one left it behind."""
    try:
        text = file.read_text(encoding="utf-8")
        if not text:
            return True
        os.kill(int(json.loads(text)["pid"]), 0)
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return True

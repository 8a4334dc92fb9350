"""The window on a simulated bench of its own: shown to a person, or driven by itself."""

import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from station.assembly.training import train_beside
from station.command.report import PlainReport, exit_status
from station.command.wishes import WindowWish
from station.domain.errors import StationError
from station.domain.identity import Secret
from station.host.bench import BenchProcess
from station.window.app import drive_demo, show_window
from station.window.demo import AccessPoint, DemoWorld

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside

_SHOWN = (
    "--units", "4", "--pace", "realistic", "--fleet", "300", "--events-per-minute", "30",
)  # fmt: skip
_DRIVEN = ("--units", "1", "--pace", "fast")


async def run_demo(outside: "StationOutside", wish: WindowWish) -> int:
    folder = tempfile.TemporaryDirectory(prefix="station-demo-")
    outside.ledger = str(Path(folder.name) / "ledger.sqlite")  # never the person's own record
    outside.registry = Path(folder.name)  # nor another simulated bench's devices
    try:
        bench = await BenchProcess.start(
            *(_DRIVEN if wish.offscreen else _SHOWN),
            "--registry", str(outside.registry / "simulated-bench.json"),
        )  # fmt: skip
    except BaseException:
        folder.cleanup()
        raise
    try:
        demo = demo_world(outside, bench.world)
        if not wish.offscreen:
            return await show_window(outside, demo=demo, train=lambda: train_beside(outside))
        pictures = Path(wish.pictures) if wish.pictures else None
        if pictures is not None:
            pictures.mkdir(parents=True, exist_ok=True)
        report = PlainReport(time.monotonic)
        verdict = await drive_demo(outside, demo, pictures, report.tell)
        _say(f"{verdict.number} {verdict.what}")
        return exit_status(verdict)
    except StationError as error:
        _say(f"{error}\n{error.hint}")
        return exit_status(outside.verdicts.of(error))
    finally:
        await bench.close()
        folder.cleanup()


def demo_world(outside: "StationOutside", world: Mapping[str, Any]) -> DemoWorld:
    """The simulated world as the window shows it; its secrets go the way of real ones."""
    host = str(world["cloud_url"]).partition("//")[2]
    outside.keep_secret("client", Secret(world["client"]["secret"]), host, forever=False)
    wifi = next(point for point in world["access_points"] if point["security"] == "wpa2")
    outside.keep_secret("wifi", Secret(wifi["password"]), host, forever=False)
    outside.keep_secret("token", Secret(world["user"]["token"]), host, forever=False)
    return DemoWorld(
        cloud_url=world["cloud_url"],
        product=str(world["product"]),
        client_id=world["client"]["id"],
        username=world["user"]["username"],
        access_points=tuple(
            AccessPoint(point["ssid"], point["password"], point["security"])
            for point in world["access_points"]
        ),
        ports=tuple(unit["port"] for unit in world["units"]),
    )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()

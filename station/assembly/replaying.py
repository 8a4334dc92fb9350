"""Replays a recorded unit: a simulated device and cloud that say what the record says, and the
same steps as ever over them, in folders that are thrown away.
"""

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from station.assembly.outside import StationOutside
from station.device.trace import Trace
from station.domain.events import FlowEvent
from station.domain.field_errors import TraceUnfit
from station.domain.identity import Secret
from station.domain.recipe import Ownership, Recipe
from station.domain.trace_record import Record, read_record
from station.domain.wifi import Security
from station.flow.field.replays import Replayed
from station.flow.ports import Way
from station.flow.recipe_operator import RecipeOperator
from station.host.bundle import TRACE
from station.host.secrets import Secrets
from station.simulator.recorded_cloud import RecordedCloud
from station.simulator.recorded_talk import RecordedConsole, RecordedSoftap
from station.worker import beside

_MOST_BYTES = 50_000_000
_TIME_SCALE = 0.02
"""Of the waits that a record holds one fiftieth is waited."""
_PULLED = "unit-lost"
"""That a port vanished leaves no line in a trace; only its verdict tells."""
_ANSWERS = {"keep_owned": "yes", "leave_network": "yes"}


class StationReplays:
    """Fulfils station.flow.field.replays.Replays."""

    def __init__(self, outside: StationOutside) -> None:
        self._outside = outside

    async def replay(self, file: str, tell: Callable[[FlowEvent], None]) -> Replayed:
        record = read_record(await beside("trace", lambda: _text_of(Path(file))))
        departures: list[str] = []
        cloud = RecordedCloud(record.calls, departures.append)
        softap = RecordedSoftap(record.softap, departures.append)
        console = RecordedConsole(
            record.cable, record.at_once, departures.append,
            leaves_at_end=record.verdict == _PULLED,
        )  # fmt: skip
        try:
            await cloud.start()
            await softap.start()
            way = Way.softap(softap.url) if record.by_softap else Way.usb(console.address)
            with tempfile.TemporaryDirectory(prefix="station-replay-") as folder:
                outside = _outside_in(Path(folder), record, self._outside.trace)
                recipe = _recipe_of(record, cloud.url)
                operator = RecipeOperator(_ANSWERS)
                verdict = await outside.provision(recipe, way, operator, tell)
        finally:
            console.close()
            await softap.close()
            await cloud.close()
        return Replayed(record.device, record.verdict, verdict, tuple(dict.fromkeys(departures)))


def _text_of(file: Path) -> str:
    """Raises TraceUnfit."""
    try:
        if zipfile.is_zipfile(file):
            return _of_bundle(file)
        if file.stat().st_size > _MOST_BYTES:
            raise TraceUnfit(f"{file} is larger than any unit's trace.")
        return file.read_text(encoding="utf-8", errors="replace")
    except (OSError, zipfile.BadZipFile, EOFError) as cause:
        raise TraceUnfit(f"{file} cannot be read: {cause}.") from cause


def _of_bundle(file: Path) -> str:
    with zipfile.ZipFile(file) as bundle:
        if TRACE not in bundle.namelist():
            raise TraceUnfit(f"{file} is a bundle without a trace; its manifest says why.")
        if bundle.getinfo(TRACE).file_size > _MOST_BYTES:
            raise TraceUnfit(f"{file} holds more than any unit's trace.")
        return bundle.read(TRACE).decode("utf-8", "replace")


def _outside_in(place: Path, record: Record, trace: Trace | None) -> StationOutside:
    names = ("wifi", "token" if record.has_account else "client")
    return StationOutside(
        Secrets({name: Secret("replayed") for name in names}), _TIME_SCALE, trace, place,
        place / "state", place / "settings.toml", place / "data", str(place / "ledger.sqlite"),
    )  # fmt: skip


def _recipe_of(record: Record, cloud_url: str) -> Recipe:
    """One that asks for what the record answers."""
    is_customers = record.ownership is Ownership.CUSTOMER
    return Recipe(
        "Replay",
        record.product,
        cloud_url=cloud_url,
        client_id="replayed" if is_customers else None,
        ownership=record.ownership,
        customer=(record.customer or None) if is_customers else None,
        customer_from="uuid",
        ssid=record.ssid or "replayed",
        security=Security.WPA2,
        delivery="softap" if record.by_softap else "usb",
    )

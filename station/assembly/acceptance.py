"""Walks units for the acceptance kit: the real one as a shift would, a simulated one beside it."""

import json
import re
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from station import __version__
from station.domain import softap
from station.domain.events import FlowEvent
from station.domain.field.acceptance import WIRE_MARK, Line
from station.domain.field.acceptance_report import Report, as_markdown, report_fields
from station.domain.field_errors import ReportNotKept
from station.domain.identity import Secret
from station.domain.platforms import PLATFORMS
from station.domain.recipe import Ownership, Recipe
from station.domain.wifi import Security
from station.flow.field.acceptance import StepTimes, Tell, Walk
from station.flow.ports import Operator, Way
from station.flow.recipe_operator import RecipeOperator
from station.host.bench import BenchProcess
from station.host.secrets import Secrets
from station.host.small_file import write_text
from station.host.trace import TraceFile

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.domain.unit import DeviceFacts

_FIRMWARE = re.compile(r'"system_firmware_version":"([^"]+)"')
_PLATFORM = re.compile(r'"platform_id":(\d+)')
_USUAL_FIRMWARE = "2.3.1"
_ANSWERS = {"keep_owned": "yes"}


class Recorder:
    """Hears a trace; tells it on to whoever wants it too."""

    def __init__(self, also: Callable[[str, bytes], None] | None = None) -> None:
        self._also = also
        self.lines: list[Line] = []

    def __call__(self, direction: str, talk: bytes) -> None:
        self.lines.append(Line(direction, talk.decode("utf-8", "backslashreplace")))
        if self._also is not None:
            self._also(direction, talk)


class StationKit:
    """Fulfils station.flow.field.acceptance.Kit."""

    version = __version__

    def __init__(self, outside: "StationOutside") -> None:
        self._outside = outside

    async def walk(self, recipe: Recipe, way: Way, operator: Operator, tell: Tell) -> Walk:
        recorder = Recorder(self._outside.trace)
        return await _walk(replace(self._outside, trace=recorder), recorder, recipe, way, operator,
                           tell)  # fmt: skip

    async def walk_simulated(self, like: Walk, recipe: Recipe, way: Way) -> Walk:
        """Its waits are those of a real unit where the real one was real."""
        pace = "fast" if recipe.is_on_loopback else "realistic"
        with tempfile.TemporaryDirectory(prefix="station-acceptance-") as folder:
            place = Path(folder)
            bench = await BenchProcess.start(
                "--platform", like.platform.lower(), "--firmware", like.firmware, "--pace", pace,
                "--registry", str(place / "simulated-bench.json"),
            )  # fmt: skip
            try:
                return await _walk_on(bench.world, place, recipe, way)
            finally:
                await bench.close()

    def prepare(self, folder: str) -> None:
        """Raises ReportNotKept."""
        try:
            Path(folder).mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, prefix=".acceptance-"):
                return
        except OSError as cause:
            raise _not_kept(folder, cause) from cause

    def keep(self, folder: str, report: Report, walks: Mapping[str, Walk]) -> Sequence[str]:
        """Raises ReportNotKept."""
        place = Path(folder)
        files = {
            place / "acceptance.md": as_markdown(report),
            place / "acceptance.json": json.dumps(report_fields(report), indent=2) + "\n",
        }
        try:
            for file, text in files.items():
                write_text(file, text)
            traces = [_keep_trace(place / f"{name}.trace", walk) for name, walk in walks.items()]
        except OSError as cause:
            raise _not_kept(folder, cause) from cause
        return [str(file) for file in (*files, *traces)]


def _not_kept(folder: str, cause: OSError) -> ReportNotKept:
    return ReportNotKept(f"{folder} cannot be written: {cause.strerror}.")


def _keep_trace(file: Path, walk: Walk) -> Path:
    with TraceFile(file) as trace:
        for line in walk.lines:
            trace(line.direction, line.text.encode())
    return file


async def _walk_on(world: Mapping[str, Any], place: Path, recipe: Recipe, way: Way) -> Walk:
    """On the simulated bench `world`, in folders of its own."""
    from station.assembly.outside import StationOutside

    point = _access_point(world, recipe)
    given = {"client": world["client"]["secret"], "token": world["user"]["token"],
             "wifi": point["password"]}  # fmt: skip
    recorder = Recorder()
    outside = StationOutside(
        Secrets({name: Secret(text) for name, text in given.items() if text}),
        1.0, recorder, place, place / "state", place / "settings.toml", place / "data",
        str(place / "ledger.sqlite"),
    )  # fmt: skip
    unit = world["units"][0]
    its_way = Way.usb(unit["port"]) if way.by == "usb" else Way.softap(_softap_of(unit, way))
    operator = RecipeOperator(_ANSWERS)
    like = _recipe_like(recipe, world, point)
    return await _walk(outside, recorder, like, its_way, operator, lambda _: None)


def _softap_of(unit: Mapping[str, Any], way: Way) -> str:
    is_tcp = way.address.startswith("tcp:")
    return f"tcp://{unit['softap_tcp']}" if is_tcp else str(unit["softap_http"])


def _access_point(world: Mapping[str, Any], recipe: Recipe) -> Mapping[str, Any]:
    """Of the recipe's kind, else the usual one."""
    points: list[Mapping[str, Any]] = world["access_points"]
    kinds = {str(recipe.security or Security.WPA2), "open" if recipe.security is None else ""}
    fitting = [
        point for point in points
        if point["security"] in kinds and point["hidden"] == recipe.is_hidden
    ]  # fmt: skip
    return next(iter(sorted(fitting, key=lambda point: point["security"] == "open")), points[0])


def _recipe_like(recipe: Recipe, world: Mapping[str, Any], point: Mapping[str, Any]) -> Recipe:
    customers = recipe.ownership in (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE)
    return replace(
        recipe,
        product=str(world["product"]),
        cloud_url=world["cloud_url"],
        client_id=world["client"]["id"] if recipe.client_id else None,
        username=None,
        customer_from="uuid" if customers and recipe.customer is None else recipe.customer_from,
        ssid=None if recipe.keeps_wifi else point["ssid"],
        security=recipe.security if point["security"] == recipe.security else None,
        cipher=None,
        enterprise=None,
    )


async def _walk(  # noqa: PLR0913, PLR0917  # who is walked, on what, and who hears of it
    outside: "StationOutside",
    recorder: Recorder,
    recipe: Recipe,
    way: Way,
    operator: Operator,
    tell: Tell,
) -> Walk:
    times = StepTimes(time.monotonic)

    def hear(event: FlowEvent) -> None:
        times.hear(event)
        tell(event)

    facts = await _read_all(outside, recorder, recipe, way)
    verdict = await outside.provision(recipe, way, operator, hear)
    talk = "\n".join(line.text for line in recorder.lines)
    platform = facts.platform or PLATFORMS.get(_number(talk), recipe.platform)
    firmware = facts.firmware or _first(_FIRMWARE, talk) or _USUAL_FIRMWARE
    own = {facts.device.text, facts.mac or "", recipe.ssid or "", recipe.product,
           recipe.client_id or "", recipe.customer or ""}  # fmt: skip
    return Walk(
        verdict, tuple(recorder.lines), frozenset(own), facts.device.text, platform.name,
        firmware, times.steps_s,
    )  # fmt: skip


async def _read_all(
    outside: "StationOutside", recorder: Recorder, recipe: Recipe, way: Way
) -> "DeviceFacts":
    """What a claim does not ask for: the modules by USB; networks and heads by its own Wi-Fi."""
    device = await outside.open_device(way, recipe)
    try:
        facts = await device.identify()
        if way.by == "usb":
            await device.modules()
        else:
            await device.scan()
    finally:
        await device.close()
    if way.by == "softap":
        await _read_heads(recorder, way)
    return facts


async def _read_heads(recorder: Recorder, way: Way) -> None:
    from station.device.softap_head import read_head

    for command in (softap.VERSION, softap.DEVICE_ID, softap.SCAN, softap.PUBLIC_KEY):
        head = await read_head(way.address, command, way.bind_to)
        if head:
            recorder(WIRE_MARK, f"GET /{command.name}\n{head}".encode())


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found is not None else ""


def _number(talk: str) -> int:
    return int(_first(_PLATFORM, talk) or -1)

"""A device, a program and a clock that do as a test says."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from station.domain.errors import StationError
from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import read_module
from station.domain.identity import DeviceId
from station.domain.platforms import PHOTON
from station.domain.unit import DeviceFacts
from station.simulator.console_texts import Firmware, modules
from station.simulator.modules import NOTHING_FLASHED

DEVICE = DeviceId.parse("3b0021000847343432313031")
OTHER = DeviceId.parse("3b0021000847343432313032")
IMAGE = build_image(ImageWish(version=7))
MODULE = read_module(IMAGE)


class Clock:
    """Its sleeps pass at once."""

    def __init__(self):
        self.at_s = 0.0

    def now(self) -> float:
        return self.at_s

    async def sleep(self, story_s: float) -> None:
        self.at_s += story_s

    def real_s(self, story_s: float) -> float:
        return story_s

    def utc(self) -> datetime:
        return datetime(2024, 5, 1, tzinfo=UTC)


@dataclass
class Unit:
    """One device over its whole story; also the door to it."""

    device: DeviceId = DEVICE
    firmware: str = "2.3.1"
    runs: bytes = b""
    """What it runs after it took an image; empty is what was sent."""
    listens: bool = True
    trouble: StationError | None = None
    got: list[bytes] = field(default_factory=list)
    came_back_as: DeviceId | None = None
    asked: list[str] = field(default_factory=list)
    closed: int = 0

    async def open(self, address: str) -> "Unit":
        self.asked.append(f"open {address}")
        return self

    async def returned(self, device: DeviceId | None, address: str) -> "Unit":
        self.asked.append(f"returned {address}")
        self.device = self.came_back_as or self.device
        return self

    async def identify(self) -> DeviceFacts:
        return DeviceFacts(self.device, PHOTON, self.firmware, "", claimed=None, via="usb")

    async def modules(self) -> Mapping[str, object]:
        flashed = NOTHING_FLASHED
        for content in self.got:
            flashed = flashed.with_module(read_module(self.runs or content))
        told: Mapping[str, object] = json.loads(modules(6, Firmware(self.firmware), flashed))
        return told

    async def receive(self, content: bytes, tell: Callable[[int], None]) -> None:
        if self.trouble is not None:
            raise self.trouble
        tell(len(content))
        self.got.append(content)

    async def listens_again(self) -> bool:
        return self.listens

    async def close(self) -> None:
        self.closed += 1

"""Firmware over the air: the cloud's own calls, and what the device says of it afterwards.

"Update started" is no success: the device's own events are followed, from before the call until
it is back and tells which application it runs (cloud-api 2.8, 2.18).
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, cast

from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.shape import FilePart, Value
from station.domain.calls.stream import Batch, CloudEvent, StreamNews, StreamState
from station.domain.field.firmware.checks import checked
from station.domain.field.firmware.module import FirmwareModule, Function
from station.domain.field_errors import (
    FirmwareLocked,
    FlashNotTaken,
    FlashRefused,
    FlashUnproven,
)
from station.domain.identity import DeviceId
from station.flow.cloud_desk import CloudDesk, DeskNews
from station.flow.field.flash import Flashed, FlashNews, Tell
from station.flow.ports import Clock

STREAM_WITHIN_S, ARRIVES_WITHIN_S, REPORTS_WITHIN_S = 30.0, 300.0, 180.0
"""Until the stream is there; until the device has all of it; until it is back and says so."""
_STATUS, _HASH = "spark/flash/status", "spark/device/app-hash"
_OUTCOMES = ("success", "failed")


async def flash_over_air(
    files: Sequence[FilePart], device: DeviceId, desk: CloudDesk, clock: Clock, tell: Tell
) -> Flashed:
    """Raises as FlashDesk.over_air; a wrong image before anything is asked."""
    module = image_among(files)
    names = _Names(device, desk.product)
    tell(FlashNews("asking", "Asking the cloud about the device."))
    await _refuse_locked(desk, names)
    events = _Events(desk, names.order("events.product-device", "events.device"), device)
    listening = asyncio.ensure_future(events.listen())
    try:
        return await _flash(files, module, desk, names, events, clock, tell)
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


def image_among(files: Sequence[FilePart]) -> FirmwareModule | None:
    """The image, looked over; None for sources. Raises as `checked`."""
    if len(files) == 1 and files[0].name.lower().endswith(".bin"):
        return checked(files[0].content)
    return None


async def _flash(  # noqa: PLR0913, PLR0917  # one errand, told in one place
    files: Sequence[FilePart],
    module: FirmwareModule | None,
    desk: CloudDesk,
    names: "_Names",
    events: "_Events",
    clock: Clock,
    tell: Tell,
) -> Flashed:
    await _within(clock, STREAM_WITHIN_S, events.opened())
    words = "The cloud sends it." if module else "The cloud compiles it."
    tell(FlashNews("waiting" if module else "compiling", words))
    order = names.order("products.flash", "devices.flash", files=tuple(files))
    reply = await desk.send(order, lambda news: tell(_as_news(news)))
    if reply.trouble is not None:
        raise reply.trouble
    tell(FlashNews("waiting", "The update has started. The device takes it now."))
    outcome = await _within(clock, ARRIVES_WITHIN_S, events.next_of(_STATUS, _OUTCOMES))
    if outcome is None:
        raise FlashUnproven(seen=("no event told how the update ended",))
    if outcome.data.strip() == "failed":
        raise FlashRefused("The device did not take the update.", seen=("the device said: failed",))
    tell(FlashNews("restarting", "The device has it, and restarts."))
    told = await _within(clock, REPORTS_WITHIN_S, events.next_of(_HASH))
    if told is None:
        raise FlashUnproven(seen=("it did not come back and tell its application",))
    return Flashed("air", names.device, module, _judged(told.data.strip().upper(), module))


def _judged(app_hash: str, module: FirmwareModule | None) -> str:
    """Raises FlashNotTaken, FlashUnproven."""
    shown = f"{app_hash[:8].lower()}…"
    if module is None:
        return f"The device is back on line with the application that was compiled ({shown})."
    if module.function is not Function.USER_PART:
        raise FlashUnproven(
            "The device took it and is back; of system parts the cloud is told nothing.",
            hint="Ask the device by cable: station device info.",
        )
    if app_hash != module.sha256:
        raise FlashNotTaken(seen=(f"its application is {shown}",))
    return f"The device is back on line and runs this application ({shown})."


async def _refuse_locked(desk: CloudDesk, names: "_Names") -> None:
    """A product may hold a device on one version, and would put it back. Raises FirmwareLocked."""
    reply = await desk.send(names.order("products.device-info", "devices.info"), lambda _: None)
    if reply.trouble is not None:
        raise reply.trouble
    match reply.parsed:
        case {"desired_firmware_version": int(version), "development": False}:
            raise FirmwareLocked(f"The product keeps this device on firmware version {version}.")


def _as_news(news: DeskNews) -> FlashNews:
    return FlashNews("waiting", news.text)


async def _within(clock: Clock, story_s: float, work: Any) -> CloudEvent | None:
    """None when it did not come in time."""
    try:
        async with asyncio.timeout(clock.real_s(story_s)):
            return cast("CloudEvent | None", await work)
    except TimeoutError:
        return None


class _Names:
    """The calls on the product's path, where there is a product; else on the owner's."""

    def __init__(self, device: DeviceId, product: str) -> None:
        self.device, self._product = device, product

    def order(self, of_product: str, of_owner: str, **values: Value) -> Order:
        given: dict[str, Value] = {"device": self.device.text, **values}
        if not self._product:
            return Order(CALLS[of_owner], given)
        return Order(CALLS[of_product], {"product": self._product, **given})


class _Closable(AsyncIterator[Batch]):
    """What an asynchronous generator is."""

    async def aclose(self) -> None: ...


class _Events:
    """What the device says, from the moment the stream is there."""

    def __init__(self, desk: CloudDesk, order: Order, device: DeviceId) -> None:
        self._desk, self._order, self._device = desk, order, device
        self._opened = asyncio.Event()
        self._came: asyncio.Queue[CloudEvent] = asyncio.Queue()

    async def listen(self) -> None:
        async with aclosing(cast("_Closable", self._desk.follow(self._order))) as batches:
            async for batch in batches:
                if isinstance(batch, StreamNews):
                    if batch.state in (StreamState.LIVE, StreamState.REFUSED):
                        self._opened.set()
                    continue
                for event in batch:
                    if event.device.lower() == self._device.text:
                        self._came.put_nowait(event)

    async def opened(self) -> None:
        await self._opened.wait()

    async def next_of(self, name: str, data: Sequence[str] = ()) -> CloudEvent:
        """Data may end in a blank (cloud-api 2.8)."""
        while True:
            event = await self._came.get()
            if event.name == name and (not data or event.data.strip() in data):
                return event

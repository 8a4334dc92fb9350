"""Over the air: "Update started" is no success; the device's own words are waited for."""

import asyncio

import pytest

from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.request import request_of
from station.domain.calls.shape import FilePart
from station.domain.calls.stream import CloudEvent, StreamNews, StreamState
from station.domain.cloud_errors import BuildFailed
from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import Function
from station.domain.field_errors import (
    FirmwareDamaged,
    FirmwareLocked,
    FlashNotTaken,
    FlashRefused,
    FlashUnproven,
)
from station.flow.field.flash_air import flash_over_air
from tests.flow.field.flash_kit import DEVICE, IMAGE, MODULE, OTHER, Clock

FILES = (FilePart("app.bin", IMAGE),)
STATUS, HASH = "spark/flash/status", "spark/device/app-hash"
WELL = ((STATUS, "started "), (STATUS, "success "), (HASH, MODULE.sha256))


class QuickClock(Clock):
    def real_s(self, story_s: float) -> float:
        return story_s / 1000


class Desk:
    """A cloud that says what a test lets it say after the call."""

    def __init__(self, *events, product="9319", detail=None, trouble=None):
        self.product, self.detail, self.trouble = product, detail or {}, trouble
        self.events = events
        self.sent: list[str] = []
        self._news: asyncio.Queue = asyncio.Queue()

    async def send(self, order: Order, tell) -> Reply:
        self.sent.append(order.call.name)
        is_flash = order.call.name.endswith("flash")
        if is_flash and self.trouble is None:
            self._news.put_nowait(
                tuple(
                    CloudEvent(n, name, data, "", (device or [DEVICE.text])[0])
                    for n, (name, data, *device) in enumerate(self.events, 1)
                )
            )
        trouble = self.trouble if is_flash else None
        return Reply(
            order, request_of(order), 200, "OK", "application/json", "", 0, 0.0, None,
            parsed=self.detail, trouble=trouble,
        )  # fmt: skip

    async def follow(self, order: Order):
        self.sent.append(order.call.name)
        yield StreamNews(StreamState.LIVE)
        while True:
            yield await self._news.get()


async def over_air(desk, files=FILES):
    told = []
    return await flash_over_air(files, DEVICE, desk, QuickClock(), told.append), told


async def test_it_is_flashed_when_the_device_is_back_and_tells_its_application():
    desk = Desk(*WELL)
    done, told = await over_air(desk)
    assert desk.sent == ["products.device-info", "events.product-device", "products.flash"]
    assert (done.way, done.module) == ("air", MODULE)
    assert [news.stage for news in told] == ["asking", "waiting", "waiting", "restarting"]


async def test_without_a_product_it_goes_by_the_owners_path():
    desk = Desk(*WELL, product="")
    await over_air(desk)
    assert desk.sent == ["devices.info", "events.device", "devices.flash"]


async def test_a_damaged_image_is_told_before_anything_is_asked():
    desk = Desk()
    with pytest.raises(FirmwareDamaged):
        await over_air(desk, (FilePart("app.bin", IMAGE[:-1]),))
    assert desk.sent == []


async def test_a_device_that_its_product_holds_on_a_version_is_left_alone():
    desk = Desk(*WELL, detail={"desired_firmware_version": 3, "development": False})
    with pytest.raises(FirmwareLocked, match="3"):
        await over_air(desk)
    assert "products.flash" not in desk.sent


async def test_one_marked_for_development_is_not_held():
    await over_air(Desk(*WELL, detail={"desired_firmware_version": 3, "development": True}))


async def test_a_device_that_says_failed_refused_it():
    with pytest.raises(FlashRefused):
        await over_air(Desk((STATUS, "started "), (STATUS, "failed ")))


@pytest.mark.parametrize("events", [(), ((STATUS, "success "),)])
async def test_silence_at_either_place_is_no_proof(events):
    with pytest.raises(FlashUnproven):
        await over_air(Desk(*events))


async def test_another_application_is_not_what_was_sent():
    with pytest.raises(FlashNotTaken):
        await over_air(Desk((STATUS, "success"), (HASH, "AB" * 32)))


async def test_what_another_device_says_counts_for_nothing():
    strangers = tuple((name, data, OTHER.text) for name, data in WELL)
    with pytest.raises(FlashUnproven):
        await over_air(Desk(*strangers))


async def test_a_program_that_does_not_compile_is_told_as_that():
    with pytest.raises(BuildFailed):
        await over_air(Desk(trouble=BuildFailed()), (FilePart("app.ino", b"void"),))


async def test_sources_are_compiled_and_what_runs_is_named():
    done, told = await over_air(Desk(*WELL), (FilePart("app.ino", b"void"),))
    assert done.module is None
    assert "compiled" in done.words
    assert told[1].stage == "compiling"


async def test_of_a_system_part_the_cloud_cannot_prove_anything():
    part = build_image(ImageWish(function=Function.SYSTEM_PART, index=1, version=3302))
    with pytest.raises(FlashUnproven):
        await over_air(Desk(*WELL), (FilePart("part.bin", part),))

"""By USB: nothing wrong is sent, and 'flashed' is said only when the device said so."""

import pytest

from station.domain.device_errors import InDfu, UnitSwapped
from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import Function
from station.domain.field_errors import (
    DfuUtilMissing,
    FirmwareWrongPlatform,
    FlashNotSupported,
    FlashNotTaken,
    FlashRefused,
    FlashUnproven,
)
from station.domain.platforms import P1, PHOTON
from station.flow.field.flash import WaitingBoard
from station.flow.field.flash_cable import flash_by_cable, flash_by_dfu
from tests.flow.field.flash_kit import DEVICE, IMAGE, MODULE, OTHER, Clock, Unit


async def by_cable(unit, content=IMAGE):
    told = []
    done = await flash_by_cable(content, "/dev/ttyACM0", unit, Clock(), told.append)
    return done, told


async def test_it_is_flashed_when_the_device_is_back_and_says_so():
    unit = Unit()
    done, told = await by_cable(unit)
    assert (done.way, done.device, done.module) == ("cable", DEVICE, MODULE)
    assert MODULE.sha256[:8].lower() in done.words
    stages = list(dict.fromkeys(news.stage for news in told))
    assert stages == ["asking", "sending", "restarting"]
    assert unit.closed == 2


async def test_a_wrong_image_is_never_sent():
    unit = Unit()
    with pytest.raises(FirmwareWrongPlatform):
        await by_cable(unit, build_image(ImageWish(platform=8)))
    assert not unit.got
    assert unit.closed == 1


async def test_a_device_that_refuses_is_let_go():
    unit = Unit(trouble=FlashRefused())
    with pytest.raises(FlashRefused):
        await by_cable(unit)
    assert (unit.closed, unit.asked) == (1, ["open /dev/ttyACM0"])


async def test_one_that_runs_something_else_is_not_called_flashed():
    with pytest.raises(FlashNotTaken) as other:
        await by_cable(Unit(runs=build_image(ImageWish(version=7, text="other"))))
    assert "its application is" in other.value.seen[0]


async def test_one_that_is_back_and_silent_is_not_called_flashed_either():
    unit = Unit(listens=False)
    told = []
    with pytest.raises(FlashUnproven):
        await flash_by_cable(IMAGE, "", unit, Clock(), told.append)
    assert [news.stage for news in told].count("proving") == 1
    assert "SETUP" in told[-1].words


async def test_another_device_in_its_place_proves_nothing():
    with pytest.raises(UnitSwapped):
        await by_cable(Unit(came_back_as=OTHER))


async def test_a_system_part_is_proven_by_its_version():
    wish = ImageWish(function=Function.SYSTEM_PART, index=1, version=3302, needs=())
    done, _ = await by_cable(Unit(), build_image(wish))
    assert "version 3302" in done.words


# ---- DFU ----


class Tool:
    def __init__(self, unit, *, missing=False):
        self.unit, self.missing = unit, missing

    def find(self):
        if self.missing:
            raise DfuUtilMissing
        return "/usr/bin/dfu-util"

    async def write(self, content, module, device, tell):
        tell(len(content))
        self.unit.got.append(content)


PHOTON_WAITS = WaitingBoard(DEVICE, PHOTON, "1-2")


async def by_dfu(waiting=(PHOTON_WAITS,), content=IMAGE, *, missing=False):
    unit, told = Unit(), []
    tool = Tool(unit, missing=missing)
    done = await flash_by_dfu(content, waiting, tool, unit, Clock(), told.append)
    return done, unit


async def test_a_waiting_board_is_written_and_proven_as_by_cable():
    done, unit = await by_dfu()
    assert (done.way, done.device) == ("dfu", DEVICE)
    assert unit.asked == ["returned 1-2"]


@pytest.mark.parametrize("waiting", [(), (PHOTON_WAITS, WaitingBoard(OTHER, PHOTON))])
async def test_there_must_be_exactly_one_board_and_its_buttons_are_explained(waiting):
    with pytest.raises(InDfu) as none:
        await by_dfu(waiting)
    assert "RESET" in none.value.hint or "alone" in none.value.hint


async def test_the_programs_absence_is_told_first():
    with pytest.raises(DfuUtilMissing):
        await by_dfu((), missing=True)


async def test_an_image_for_another_board_is_not_written():
    with pytest.raises(FirmwareWrongPlatform):
        await by_dfu((WaitingBoard(DEVICE, P1),))


async def test_a_bootloader_is_not_written_by_dfu():
    wish = ImageWish(function=Function.BOOTLOADER, index=0, needs=())
    with pytest.raises(FlashNotSupported):
        await by_dfu(content=build_image(wish))

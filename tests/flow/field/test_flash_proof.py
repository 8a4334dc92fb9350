"""What a device says of itself is held against what was sent."""

import json

import pytest

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import Function, read_module
from station.domain.field.firmware.table import read_table
from station.domain.field_errors import FlashNotTaken
from station.flow.field.flash_proof import judged
from station.simulator.console_texts import Firmware, modules

TABLE = read_table(json.loads(modules(6, Firmware("2.3.1"))))


@pytest.mark.parametrize(
    "wish",
    [
        ImageWish(version=6),
        ImageWish(function=Function.SYSTEM_PART, index=2, version=3302),
        ImageWish(function=Function.RADIO, index=0, version=1),
    ],
)
def test_what_it_does_not_say_is_not_believed(wish):
    with pytest.raises(FlashNotTaken) as refused:
        judged(TABLE, read_module(build_image(wish)))
    assert refused.value.seen


def test_a_part_of_the_right_version_is_believed():
    wish = ImageWish(function=Function.SYSTEM_PART, index=2, version=2302)
    assert judged(TABLE, read_module(build_image(wish))).version == 2302

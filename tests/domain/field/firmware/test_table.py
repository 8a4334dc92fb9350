"""The module table, as devices tell it."""

import json
from pathlib import Path

from station.domain.field.firmware.module import Function, Need
from station.domain.field.firmware.table import read_table
from station.simulator.console_texts import Firmware, modules

GOLDEN = Path(__file__).parents[3] / "golden" / "console-photon-2.3.1.jsonl"


def test_a_photons_table_is_read():
    table = read_table(json.loads(modules(6, Firmware("2.3.1"))))
    assert table.platform == 6
    user = table.find(Function.USER_PART, 1)
    assert user is not None
    assert (user.version, user.most_bytes, user.needs) == (
        6, 131072, (Need(Function.SYSTEM_PART, 2, 207),),
    )  # fmt: skip
    assert len(user.sha256) == 64
    assert table.find(Function.SYSTEM_PART, 2).version == 2302
    assert table.find(Function.RADIO, 0) is None


def test_only_modules_in_their_own_place_count():
    row = {"s": 1, "l": "f", "vc": 30, "vv": 30, "f": "u", "n": "1", "v": 6, "d": []}
    assert read_table({"p": 6, "m": [row]}).modules == ()


def test_what_is_not_understood_is_left_out():
    odd = {"m": [7, {"f": "?"}, {"l": "m", "f": "u", "n": "x", "v": 3, "d": "no"}], "p": "six"}
    table = read_table(odd)
    assert (table.platform, len(table.modules)) == (-1, 1)

"""flow/field/round_codes.py, round_time.py: kept or told, one code a device, lasting time."""

from datetime import UTC, datetime, timedelta

import pytest

from station.domain.bench_errors import VaultLocked
from station.domain.errors import KeyStoreMissing
from station.domain.field.rounds import RoundUnit
from station.domain.field_errors import CodeAlreadyUsed
from station.domain.identity import ClaimCode, DeviceId
from station.flow.bench.ports import KeptCode
from station.flow.bench.scribe import hash_of
from station.flow.codes import NoCodes
from station.flow.field.round_codes import RoundCodes
from station.flow.field.round_time import RoundTime

ONE, OTHER = DeviceId("1f" * 12), DeviceId("2e" * 12)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
KEPT = KeptCode(ClaimCode("c" * 63), NOON)


def codes(store, holder=None):
    async def said():
        return store

    return RoundCodes(NoCodes(), lambda _hash, _device: holder, said)


async def test_one_code_is_never_kept_for_two_devices():
    holder = RoundUnit("run", ONE, code_hash=hash_of(KEPT.code))
    with pytest.raises(CodeAlreadyUsed, match=ONE.text):
        await codes("open", holder).keep(OTHER, KEPT)


@pytest.mark.parametrize(("store", "told"), [("locked", VaultLocked), ("none", KeyStoreMissing)])
async def test_a_code_that_would_be_in_memory_alone_is_refused(store, told):
    with pytest.raises(told):
        await codes(store).keep(ONE, KEPT)


class HandClock:
    """Its wall clock and its seconds are moved by hand."""

    def __init__(self):
        self.at, self.seconds = NOON, 0.0

    def utc(self):
        return self.at

    def now(self):
        return self.seconds

    def real_s(self, story_s):
        return story_s


def test_while_it_runs_a_clock_set_back_changes_nothing():
    clock = HandClock()
    time = RoundTime(clock)
    clock.seconds, clock.at = 600.0, NOON - timedelta(hours=1)
    moment = time.moment(NOON)
    assert moment.now == NOON + timedelta(minutes=10)
    assert not moment.is_turned_back


def test_a_clock_set_back_between_two_starts_is_noticed():
    assert RoundTime(HandClock()).moment(NOON + timedelta(minutes=30)).is_turned_back

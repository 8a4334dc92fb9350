"""flow/bench/after_watch.py"""

import asyncio
import tomllib
from contextlib import asynccontextmanager, nullcontext
from dataclasses import replace

import pytest

from station.domain.cloud_errors import SiteOffline
from station.domain.identity import Customer, DeviceId
from station.domain.proof import Wanted
from station.domain.unit import Reading
from station.domain.verdict import Verdict, VerdictTable
from station.flow.bench.after_watch import AfterWatch, Looked
from station.flow.bench.ports import Sighted
from station.host.clock import SystemClock
from station.host.folders import resource

DEVICE = DeviceId.parse("3b0021000847343432333f0b")
BEFORE, AFTER = "2026-11-23T10:00:00.000Z", "2026-11-23T10:05:00.000Z"
MINE = Reading(DEVICE, 9319, "ada", online=True, last_handshake_at=AFTER)
LATE = Verdict("never-online", "CLM-208", "unconfirmed", "No sign of it.", "Wait.")
PASSED = Verdict("confirmed", "OK-000", "pass", "It is Ada's.", "Take it out.")
WANTED = Wanted(DEVICE, 9319, Customer("ada"), BEFORE)


class Ears:
    """The port Sightings, as far as it is asked here."""

    is_streaming = True

    def __init__(self):
        self.expected = set()

    def expect(self, device):
        self.expected.add(device)

    def forget(self, device):
        self.expected.discard(device)


class Answers:
    """The port Cloud, as far as it is asked here: one answer after the other, the last for ever."""

    def __init__(self, *answers):
        self.answers, self.looks = list(answers), 0

    async def look(self, device):
        self.looks += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


class Watched:
    def __init__(self, *answers, scale=0.001):
        table = VerdictTable.parse(tomllib.loads(resource("verdicts.toml").read_text("utf-8")))
        self.clock, self.ears, self.cloud = SystemClock(scale), Ears(), Answers(*answers)
        self.truths: asyncio.Queue = asyncio.Queue()

        async def changed(looked, verdict):
            self.truths.put_nowait((looked.verdict.code, verdict.code))

        self.watch = AfterWatch(self.cloud, self.ears, self.clock, table, changed, nullcontext)

    def add(self, verdict=LATE, left_s=3600.0):
        until_s = self.clock.now() + left_s
        self.watch.add(Looked("run", "1", WANTED, verdict, until_s, "ada"))

    @asynccontextmanager
    async def running(self):
        task = asyncio.ensure_future(self.watch.run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_a_unit_that_comes_late_is_confirmed_by_one_hint():
    watched = Watched(MINE)
    watched.add()
    async with watched.running():
        watched.watch.hear(Sighted(DEVICE))
        assert await watched.truths.get() == ("never-online", "confirmed")
    assert watched.cloud.looks == 1
    assert watched.ears.expected == set()
    assert watched.watch.waiting == 0


async def test_an_owner_who_comes_a_moment_later_is_waited_for():
    watched = Watched(replace(MINE, owner=None), replace(MINE, owner=None), MINE)
    watched.add()
    async with watched.running():
        watched.watch.hear(Sighted(DEVICE))
        assert await watched.truths.get() == ("never-online", "confirmed")


async def test_without_a_hint_nothing_is_asked_until_the_hour_is_over():
    watched = Watched(replace(MINE, owner=None, last_handshake_at=BEFORE))
    watched.add(left_s=300.0)
    async with watched.running():
        assert await watched.truths.get() == ("never-online", "unconfirmed")
    assert watched.cloud.looks == 1


async def test_the_last_look_may_still_prove_it():
    watched = Watched(MINE)
    watched.add(left_s=300.0)
    async with watched.running():
        assert await watched.truths.get() == ("never-online", "confirmed")


async def test_a_stranger_who_owns_it_by_then_is_named():
    watched = Watched(replace(MINE, owner="grace"))
    watched.add()
    async with watched.running():
        watched.watch.hear(Sighted(DEVICE))
        assert await watched.truths.get() == ("never-online", "owned-by-another")


@pytest.mark.parametrize("owner", ["grace", None])
async def test_a_confirmed_unit_whose_owner_changed_is_told_as_that(owner):
    watched = Watched(replace(MINE, owner=owner))
    watched.add(PASSED)
    assert watched.watch.waiting == 0
    await watched.watch.audit({DEVICE: replace(MINE, owner=owner)})
    assert watched.truths.get_nowait() == ("confirmed", "owner-changed")


async def test_a_confirmed_unit_that_is_still_its_owners_is_let_be():
    watched = Watched(MINE)
    watched.add(PASSED)
    await watched.watch.audit({DEVICE: MINE})
    assert watched.truths.empty()


async def test_a_cloud_that_cannot_be_asked_changes_no_verdict():
    watched = Watched(SiteOffline(), MINE)
    watched.add()
    async with watched.running():
        watched.watch.hear(Sighted(DEVICE))
        watched.watch.hear(Sighted(DEVICE))
        assert await watched.truths.get() == ("never-online", "confirmed")


async def test_a_unit_that_is_worked_on_again_is_not_looked_for_any_more():
    watched = Watched(MINE)
    watched.add()
    assert watched.ears.expected == {DEVICE}
    assert watched.watch.drop(DEVICE) is not None
    assert watched.ears.expected == set()
    watched.watch.hear(Sighted(DEVICE))
    assert watched.cloud.looks == 0

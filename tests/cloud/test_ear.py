"""cloud/ear.py: one stream of the product's own events, opened again whatever happens."""

import asyncio
from contextlib import asynccontextmanager

from station.cloud.ear import REFUSED_S, Ear, ProductDoor
from station.cloud.follow_session import StreamSession
from station.cloud.follow_stream import StreamHands
from station.cloud.masking import Mask
from tests.cloud.streaming import STREAM_SCALE, publish


class Listening:
    """An ear on the simulated cloud, and what it heard."""

    def __init__(self, site):
        self.site, self.link = site, site.link()
        self.heard, self.missed, self.traced = [], 0, []
        errands = self.link._errands
        hands = StreamHands(
            lambda: StreamSession(site.url, time_scale=STREAM_SCALE, mask=Mask()),
            errands.turn,
            lambda: errands.run(errands.budget.slow_down),
            site.clock,
            lambda direction, line: self.traced.append(line.decode()),
        )
        door = ProductDoor(self.link._tokens, str(site.books.product_id))
        self.ear = Ear(hands, door, lambda event: self.heard.append(event.name), self._miss)

    def _miss(self):
        self.missed += 1

    async def until(self, is_so):
        async with asyncio.timeout(15):
            while not is_so():
                await self.site.clock.sleep(0.1)

    async def live(self):
        await self.until(lambda: self.ear.is_live)


@asynccontextmanager
async def listening(site):
    one = Listening(site)
    running = asyncio.create_task(one.ear.run())
    try:
        yield one
    finally:
        running.cancel()
        await asyncio.wait([running])
        assert not one.ear.is_live


async def test_only_the_services_own_events_are_asked_for(site):
    async with listening(site) as one:
        await one.live()
        publish(site, "temperature", "spark/status")
        await one.until(lambda: one.heard)
        assert one.heard == ["spark/status"]
    assert any("/events/spark" in line for line in one.traced)


async def test_the_first_opening_has_missed_nothing_each_further_one_may_have(site):
    async with listening(site) as one:
        await one.live()
        assert one.missed == 0
        for count in (1, 2):
            site.books.hub.cut()
            await one.until(lambda: not one.ear.is_live)
            await one.live()
            assert one.missed == count


async def test_a_stream_that_is_refused_for_good_is_tried_again_a_minute_later(site):
    refused = {"error": "unauthorized"}
    site.trouble("status", "events.product", status=403, body=refused, times=1)
    async with listening(site) as one:
        await one.until(lambda: site.troubles.struck)
        began_s = site.clock.now()
        assert not one.ear.is_live
        await one.live()
        assert site.clock.now() - began_s > REFUSED_S - 5


async def test_an_ended_token_is_renewed_and_the_stream_goes_on(site):
    async with listening(site) as one:
        await one.live()
        site.revoke_all()
        site.books.hub.cut()
        await one.until(lambda: not one.ear.is_live)
        await one.live()
    assert site.calls("oauth.token") == 2

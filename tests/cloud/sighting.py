"""Sightings of a link on the simulated cloud, at work, and what they told."""

import asyncio
from contextlib import asynccontextmanager

from tests.cloud.streaming import STREAM_SCALE


class Sight:
    """`heard` is what was told, in order."""

    def __init__(self, site, link):
        self.site, self.link = site, link
        self.sightings = link.sightings()
        self.heard = []
        self._is_told = asyncio.Event()

    def tell(self, sighted):
        self.heard.append(sighted)
        self._is_told.set()

    async def next(self):
        """The next that is told."""
        count = len(self.heard)
        await self.until(lambda: len(self.heard) > count)
        return self.heard[count]

    async def until(self, is_so):
        """Something that nobody tells of: looked at each moment of the story."""
        async with asyncio.timeout(15):
            while not is_so():
                await self.site.clock.sleep(0.1)

    async def live(self):
        await self.until(lambda: self.sightings.is_streaming)

    async def called(self, route, count):
        await self.until(lambda: self.site.calls(route) >= count)


@asynccontextmanager
async def at_work(site, **given):
    sight = Sight(site, site.link(**({"time_scale": STREAM_SCALE} | given)))
    running = asyncio.create_task(sight.sightings.run(sight.tell))
    try:
        yield sight
    finally:
        running.cancel()
        await asyncio.wait([running])
        assert running.cancelled(), running.exception()

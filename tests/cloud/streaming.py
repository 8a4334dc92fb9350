"""Streams on the simulated cloud as the desk makes them, and one who follows."""

import asyncio
from contextlib import asynccontextmanager

from station.cloud.follow_session import StreamSession
from station.cloud.follow_stream import StreamHands
from station.cloud.masking import Mask
from station.cloud.streams import Streams, StreamTokens
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.stream import StreamNews, StreamState
from station.simulator.cloud_events import CloudEvent
from tests.cloud.conftest import DEVICE

STREAM_SCALE = 0.05
"""A silent stream is known after 1.5 s of this world, an ended wait after 20 ms."""
OPENING, LIVE, SILENT = StreamState.OPENING, StreamState.LIVE, StreamState.SILENT
WAITING, REFUSED, ENDED = StreamState.WAITING, StreamState.REFUSED, StreamState.ENDED


class Watch:
    """What one follower is given, kept apart: events, and news."""

    def __init__(self, batches):
        self._batches = batches
        self.events, self.news, self.sizes = [], [], []

    async def next(self):
        batch = await anext(self._batches)
        if isinstance(batch, StreamNews):
            self.news.append(batch)
        else:
            self.events += batch
            self.sizes.append(len(batch))
        return batch

    async def until(self, state):
        async with asyncio.timeout(15):
            while True:
                batch = await self.next()
                if isinstance(batch, StreamNews) and batch.state is state:
                    return batch

    async def take(self, count):
        """That many events in all, by name."""
        async with asyncio.timeout(15):
            while len(self.events) < count:
                await self.next()
        return [event.name for event in self.events]

    async def rest(self):
        return [each async for each in self._batches]


class Desk:
    """Streams on a cloud, as the desk makes them."""

    def __init__(self, site, url=None, **tokens):
        self.site, self.traced = site, []
        self.link = site.link()
        self.errands = self.link._errands
        every = {"whose": lambda order: order.kind, "auth": self._auth, "drop": self._drop}
        self.streams = Streams(
            StreamHands(
                lambda: StreamSession(url or site.url, time_scale=STREAM_SCALE, mask=Mask()),
                self.errands.turn,
                lambda: self.errands.run(self.errands.budget.slow_down),
                site.clock,
                lambda direction, line: self.traced.append((direction, line)),
            ),
            StreamTokens(**(every | tokens)),
        )

    async def _auth(self, _order):
        return await self.link._tokens.for_call("products.device-info")

    def _drop(self, auth):
        self.link._tokens.drop(auth)

    def order(self, **values):
        product = {"product": str(self.site.books.product_id)}
        return Order(call_named("events.product"), product | values)

    @asynccontextmanager
    async def follow(self, order=None, **values):
        batches = self.streams.follow(order or self.order(**values))
        try:
            yield Watch(batches)
        finally:
            await batches.aclose()


def publish(site, *names, data="online"):
    for name in names:
        site.books.hub.publish(
            CloudEvent(
                name, data, "2024-05-13T10:55:12.898Z", DEVICE.text, site.books.product_id, None
            )
        )


async def closed(site):
    """The cloud has seen that nobody listens any more."""
    async with asyncio.timeout(10):
        while site.books.hub.streams:
            await site.clock.sleep(1)

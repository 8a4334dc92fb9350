"""Event streams for many followers: one open stream for each thing that is followed, however
many views show it.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from dataclasses import dataclass, replace

from station.cloud.answer import Auth, Call
from station.cloud.declared import call_of
from station.cloud.follow_listener import Listener
from station.cloud.follow_stream import SharedStream, StreamHands
from station.domain.calls.order import Order
from station.domain.calls.request import Request, request_of
from station.domain.calls.stream import Batch
from station.domain.errors import ParameterWrong

_PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class StreamTokens:
    """Which token goes with an order: `whose` names it without fetching it (kind, customer) and
    raises SecretMissing, ParameterWrong; `auth` fetches it, `drop` forgets one that was refused.
    """

    whose: Callable[[Order], Hashable]
    auth: Callable[[Order], Awaitable[Auth]]
    drop: Callable[[Auth], None]


class Streams:
    """A stream is opened without a prefix, since the next follower may want another: each is
    given what begins with its own.
    """

    def __init__(self, hands: StreamHands, tokens: StreamTokens) -> None:
        self._hands, self._tokens = hands, tokens
        self._open: dict[Hashable, SharedStream] = {}

    async def follow(self, order: Order) -> AsyncIterator[Batch]:
        """Events and news until the iterator is closed, or the stream is refused for good.
        Raises ParameterWrong, SecretMissing.
        """
        prefix = str(order.value(_PREFIX)) if order.call.is_stream else ""
        key, door = self._way(order)
        stream = self._stream(key, door)
        listener = Listener(prefix)
        stream.join(listener)
        try:
            while (batch := await listener.next_batch()) is not None:
                yield batch
        finally:
            stream.leave(listener)
            if not stream.is_followed:
                await self._close(key, stream)

    async def close(self) -> None:
        """All followers are told. Closing twice is fine."""
        for key, stream in list(self._open.items()):
            await self._close(key, stream)

    def _way(self, order: Order) -> tuple[Hashable, "_Door"]:
        """What is followed, and how it is opened."""
        if not order.call.is_stream:
            raise ParameterWrong(f"{order.call.title} is no stream.")
        request_of(order)  # a prefix that cannot be is told, though it is not sent
        others = {name: value for name, value in order.values.items() if name != _PREFIX}
        bare = replace(order, values=others)
        request = request_of(bare)
        return (self._tokens.whose(order), request.path), _Door(bare, request, self._tokens)

    def _stream(self, key: Hashable, door: "_Door") -> SharedStream:
        stream = self._open.get(key)
        if stream is None or stream.is_over:
            stream = self._open[key] = SharedStream(self._hands, door)
        return stream

    async def _close(self, key: Hashable, stream: SharedStream) -> None:
        if self._open.get(key) is stream:
            del self._open[key]
        await stream.close()


@dataclass(frozen=True, slots=True)
class _Door:
    """Fulfils follow_stream.StreamDoor."""

    order: Order
    request: Request
    tokens: StreamTokens

    async def auth(self) -> Auth:
        return await self.tokens.auth(self.order)

    def call(self, auth: Auth) -> Call:
        return call_of(self.order.call.title, self.order, self.request, auth)

    def drop(self, auth: Auth) -> None:
        self.tokens.drop(auth)

"""Listens to the product's event stream as long as it runs (verdicts 4.4.1)."""

from collections.abc import Callable
from dataclasses import dataclass

from station.cloud.answer import Auth, Call
from station.cloud.declared import declared
from station.cloud.follow_listener import Listener
from station.cloud.follow_stream import SharedStream, StreamDoor, StreamHands
from station.cloud.priority import Priority, at_priority
from station.cloud.signs import PREFIX
from station.cloud.tokens import Tokens
from station.domain.calls.stream import Batch, CloudEvent, StreamNews, StreamState

REFUSED_S = 60.0
"""After the cloud refused for good. The units' own calls tell why; a person may mend it."""
_CALL = "events.product"


@dataclass(frozen=True, slots=True)
class ProductDoor:
    """Fulfils follow_stream.StreamDoor: the service's own events of `product`."""

    tokens: Tokens
    product: str

    async def auth(self) -> Auth:
        return await self.tokens.for_call(_CALL)

    def call(self, auth: Auth) -> Call:
        what = "Listening to the product"
        return declared(what, _CALL, auth, product=self.product, prefix=PREFIX)

    def drop(self, auth: Auth) -> None:
        self.tokens.drop(auth)


class Ear:
    """`hear` is called on the loop with each event, `missed` when some may have been lost."""

    def __init__(
        self,
        hands: StreamHands,
        door: StreamDoor,
        hear: Callable[[CloudEvent], None],
        missed: Callable[[], None],
    ) -> None:
        self._hands, self._door = hands, door
        self._hear, self._missed = hear, missed
        self._has_been_live = False
        self.is_live = False

    async def run(self) -> None:
        """Until cancelled; leaves no thread and no open stream."""
        with at_priority(Priority.PROOF):
            while True:
                await self._listen()
                await self._hands.clock.sleep(REFUSED_S)

    async def _listen(self) -> None:
        """Return when the stream is refused for good."""
        stream, listener = SharedStream(self._hands, self._door), Listener()
        stream.join(listener)
        try:
            while (batch := await listener.next_batch()) is not None:
                self._take(batch)
        finally:
            self.is_live = False
            stream.leave(listener)
            await stream.close()

    def _take(self, batch: Batch) -> None:
        if not isinstance(batch, StreamNews):
            for event in batch:
                self._hear(event)
            return
        self.is_live = batch.state is StreamState.LIVE
        if self.is_live and self._has_been_live:
            self._missed()  # nothing is replayed (cloud-api 2.8)
        self._has_been_live = self._has_been_live or self.is_live

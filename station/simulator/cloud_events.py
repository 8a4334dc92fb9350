"""Events: who publishes what, and which streams hear it (cloud-api 2.8)."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from station.simulator.cloud_people import Owner


@dataclass(frozen=True, slots=True)
class CloudEvent:
    """One event. `coreid` is "api" when no device raised it; `userid` is a hex id or empty."""

    name: str
    data: str | None
    published_at: str
    coreid: str
    product_id: int | None
    owner: Owner | None
    firmware_version: int = 1
    ttl_s: int = 60

    def frame(self, *, on_product_stream: bool) -> bytes:
        """The event as the stream carries it, LF line ends.

        Written by hand, because a burst is a hundred thousand of them.
        """
        more = ""
        if on_product_stream:
            userid = self.owner.hex_id if self.owner else ""
            number = "null" if self.product_id is None else self.product_id
            more = (
                f',"userid":"{userid}","version":{self.firmware_version}'
                f',"public":false,"productID":{number}'
            )
        text = (
            f'{{"data":{json.dumps(self.data)},"ttl":{self.ttl_s}'
            f',"published_at":"{self.published_at}","coreid":{json.dumps(self.coreid)}{more}}}'
        )
        return f"event: {self.name}\ndata: {text}\n\n".encode()


@dataclass(slots=True, eq=False)
class Listener:
    """One open stream: what it wants, and the frames it has not sent yet; None ends it."""

    wants: Callable[[CloudEvent], bool]
    prefix: str
    is_product_stream: bool
    frames: "asyncio.Queue[bytes | None]" = field(default_factory=asyncio.Queue)

    def hear(self, event: CloudEvent) -> None:
        if event.name.startswith(self.prefix) and self.wants(event):
            self.frames.put_nowait(event.frame(on_product_stream=self.is_product_stream))


class EventHub:
    """Passes each event to every stream that wants it. Nothing is kept and nothing replayed.

    Order is not promised and doubles happen; a test can bring both about.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._to_lose = 0
        self._to_double = 0
        self._to_hold = 0
        self._held: list[CloudEvent] = []
        self.is_silent = False
        """Test hook: streams stay open, but nothing comes any more, not even keep-alives."""

    @property
    def streams(self) -> int:
        return len(self._listeners)

    @property
    def listeners(self) -> tuple[Listener, ...]:
        return tuple(self._listeners)

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def leave(self, listener: Listener) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)

    def publish(self, event: CloudEvent) -> None:
        if self._to_lose:
            self._to_lose -= 1
            return
        if self._to_hold:
            self._to_hold -= 1
            self._held.append(event)
            return
        held, self._held = self._held, []
        for each in (event, *held):
            self._pass_on(each)

    def cut(self) -> None:
        """Test hook: end every open stream."""
        for listener in self._listeners:
            listener.frames.put_nowait(None)

    def lose(self, count: int) -> None:
        """Test hook: the next `count` events reach nobody."""
        self._to_lose = count

    def double(self, count: int) -> None:
        """Test hook: the next `count` events come twice."""
        self._to_double = count

    def hold(self, count: int) -> None:
        """Test hook: the next `count` events come only after the one that follows them."""
        self._to_hold = count

    def _pass_on(self, event: CloudEvent) -> None:
        times = 1
        if self._to_double:
            self._to_double -= 1
            times = 2
        if self.is_silent:
            return
        for listener in self._listeners:
            for _ in range(times):
                listener.hear(event)

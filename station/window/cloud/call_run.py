"""One call, one stream or one act under way: started, told, stopped."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from station.domain.calls.order import Order
from station.domain.calls.stream import Batch, StreamNews, StreamState
from station.domain.errors import StationError
from station.flow.all_pages import all_pages as whole_list
from station.flow.cloud_desk import CloudDesk
from station.window.tasks import Tasks


class CallRun(QObject):
    """At most one call and one stream at a time."""

    told = Signal(object)
    """DeskNews."""
    answered = Signal(object)
    """A Reply, or what an act on a device came to."""
    failed = Signal(object)
    """StationError: there is no answer."""
    batch = Signal(object)
    """Events of the stream, or news of it."""
    stopped = Signal()
    """The call was given up before it was answered."""
    changed = Signal()
    """Something began or ended."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._call: asyncio.Task[Any] | None = None
        self._stream: asyncio.Task[Any] | None = None

    @property
    def is_calling(self) -> bool:
        return self._call is not None

    @property
    def is_following(self) -> bool:
        return self._stream is not None

    def send(self, desk: CloudDesk, order: Order, *, all_pages: bool = False) -> None:
        if all_pages:
            work = whole_list(order, lambda each: desk.send(each, self.told.emit), self.told.emit)
            self._start(work, order.call.name)
        else:
            self._start(desk.send(order, self.told.emit), order.call.name)

    def do(self, act: Coroutine[Any, Any, Any], name: str) -> None:
        """An act that is no call of the cloud."""
        self._start(act, name)

    def stop(self) -> None:
        """The call under way is given up; what the cloud does with it nobody knows."""
        if self._call is not None:
            self._call.cancel()

    def follow(self, desk: CloudDesk, order: Order) -> None:
        self.stop_following()
        self._stream = self._tasks.start(self._followed(desk, order), "follow events")
        self._stream.add_done_callback(self._stream_ended)
        self.changed.emit()

    def stop_following(self) -> None:
        if self._stream is not None:
            self._stream.cancel()

    def _start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        if self._call is not None:
            work.close()
            return
        self._call = self._tasks.start(self._called(work), name)
        self._call.add_done_callback(self._call_ended)
        self.changed.emit()

    async def _called(self, work: Coroutine[Any, Any, Any]) -> None:
        try:
            self.answered.emit(await work)
        except StationError as error:
            self.failed.emit(error)
        except asyncio.CancelledError:
            self.stopped.emit()
            raise

    async def _followed(self, desk: CloudDesk, order: Order) -> None:
        batches: AsyncIterator[Batch] | None = None
        try:
            batches = desk.follow(order)
            async for batch in batches:
                self.batch.emit(batch)
        except StationError as error:
            self.failed.emit(error)
        finally:
            close = getattr(batches, "aclose", None)
            if close is not None:
                await close()

    def _call_ended(self, _task: asyncio.Task[Any]) -> None:
        self._call = None
        self.changed.emit()

    def _stream_ended(self, task: asyncio.Task[Any]) -> None:
        if self._stream is task:
            self._stream = None
            if task.cancelled():
                self.batch.emit(StreamNews(StreamState.ENDED))
        self.changed.emit()

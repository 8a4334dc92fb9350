"""`station monitor …`: what devices print, line by line, until somebody has seen enough."""

import argparse
import asyncio
import time
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import aclosing
from pathlib import PurePath
from typing import Any, Protocol, TypeVar, cast

from station.command.engineer import admit
from station.command.monitor_input import typed_lines
from station.command.monitor_report import MonitorReport
from station.command.report import PASSED, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.calls.stream import StreamNews, StreamState
from station.domain.device_errors import UnitLost
from station.domain.errors import ParameterWrong, StationError
from station.domain.field.monitor_events import event_line
from station.domain.field.monitor_typing import LineEnd
from station.flow.cloud_desk import CloudDesk
from station.flow.field.monitors import (
    LogWish,
    Monitor,
    MonitorNews,
    MonitorPort,
    Monitors,
    MonitorWish,
    PortState,
)
from station.flow.ports import Outside

_NOT_OPEN = (PortState.GONE, PortState.BUSY, PortState.DENIED)
Item_co = TypeVar("Item_co", covariant=True)


async def run_monitor(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises PortDenied, PortBusy, UnitLost where a port could not be opened even once;
    EngineerNeeded; and as CloudDesk.follow.
    """
    outside = parts.outside(given)
    await admit(outside, parts)
    recipe = outside.recipe(arguments.recipe) if arguments.recipe else None
    monitors = outside.field.monitors(recipe)
    if arguments.ports:
        _list_ports(monitors.ports(every=True), as_json=arguments.json)
        return PASSED
    watching = _Watching(arguments, outside, _open(arguments, monitors))
    limit = asyncio.timeout(arguments.seconds)
    try:
        async with limit:
            await watching.run(is_taken=given.secrets_on_stdin)
    except TimeoutError:
        if not limit.expired():
            raise
    finally:
        await watching.close()
    return PASSED


def _open(arguments: argparse.Namespace, monitors: Monitors) -> dict[str, Monitor]:
    """By what their lines are called. Raises UnitLost, ParameterWrong."""
    addresses = arguments.port or ([] if arguments.events is not None else [_only(monitors)])
    short = [_short(address) for address in addresses]
    names = short if len(set(short)) == len(short) else addresses
    return {
        name: monitors.open(MonitorWish(address, arguments.rate, name))
        for name, address in zip(names, addresses, strict=True)
    }


def _short(address: str) -> str:
    """`ttyACM0` of /dev/ttyACM0; of a network address all but its scheme."""
    return address.rpartition("/")[2]


def _only(monitors: Monitors) -> str:
    ports = monitors.ports()
    if not ports:
        raise UnitLost("No Particle device is plugged in.", hint="Plug it in, or name a --port.")
    if len(ports) > 1:
        addresses = ", ".join(port.address for port in ports)
        raise ParameterWrong(
            f"Several devices are plugged in: {addresses}.", hint="Name those you mean by --port."
        )
    return ports[0].address


class _Watching:
    def __init__(
        self, arguments: argparse.Namespace, outside: Outside, monitors: dict[str, Monitor]
    ) -> None:
        self._arguments, self._outside, self._monitors = arguments, outside, monitors
        sources = len(monitors) + (arguments.events is not None)
        self._report = MonitorReport(arguments, sources, outside.verdicts)
        self._end = LineEnd(arguments.end)
        self._typed: asyncio.Queue[str] = asyncio.Queue()
        self._is_open = asyncio.Event()
        self._desk: CloudDesk | None = None

    async def run(self, *, is_taken: bool) -> None:
        """Until one of them ends, which only trouble does."""
        if self._arguments.log:
            await self._keep_log()
        works = [self._follow(name, each) for name, each in self._monitors.items()]
        if self._monitors:
            works.append(self._type(next(iter(self._monitors.values()))))
        if self._arguments.events is not None:
            works.append(self._follow_events())
        with typed_lines(self._typed.put_nowait, is_taken=is_taken or not self._monitors):
            await _all_of(works)

    async def close(self) -> None:
        for monitor in self._monitors.values():
            await monitor.close()
        if self._desk is not None:
            await self._desk.close()

    async def _keep_log(self) -> None:
        """Several ports have a file each. Raises LogNotKept."""
        for name, monitor in self._monitors.items():
            path = PurePath(self._arguments.log)
            if len(self._monitors) > 1:
                path = path.with_name(f"{path.stem}-{name}{path.suffix}")
            await monitor.log_to(LogWish(str(path)))

    async def _follow(self, name: str, monitor: Monitor) -> None:
        was_open = False
        async with aclosing(_closable(monitor.follow())) as told:
            async for each in told:
                if isinstance(each, MonitorNews):
                    if each.state in _NOT_OPEN and not was_open and each.trouble is not None:
                        raise each.trouble
                    was_open |= each.state is PortState.OPEN
                    self._is_open.set()
                self._report.tell(name, each)

    async def _type(self, monitor: Monitor) -> None:
        """One line after the other, from when the port is open."""
        await self._is_open.wait()
        while True:
            line = await self._typed.get()
            try:
                await monitor.send(line, self._end)
            except StationError as trouble:
                self._report.not_typed(trouble)

    async def _follow_events(self) -> None:
        from station.command.cloud.account import account_of
        from station.command.cloud.wish import AccountWish
        from station.domain.calls.catalogue import CALLS
        from station.domain.calls.order import Order

        wish = AccountWish(recipe=self._arguments.recipe, product=self._arguments.events)
        account = account_of(wish, self._outside)
        product = self._arguments.events or account.product
        name, values = "events.devices", dict[str, str]()
        if product:
            name, values = "events.product", {"product": product}
        self._desk = self._outside.cloud_desk(account)
        async with aclosing(_closable(self._desk.follow(Order(CALLS[name], values)))) as batches:
            async for batch in batches:
                if isinstance(batch, StreamNews):
                    if batch.state is StreamState.REFUSED and batch.trouble is not None:
                        raise batch.trouble
                    self._report.tell_stream(batch)
                else:
                    now = time.time()
                    self._report.tell_lines(tuple(event_line(each, now) for each in batch))


class _Closable(Protocol[Item_co]):
    """What an asynchronous generator is."""

    def __aiter__(self) -> AsyncIterator[Item_co]: ...

    async def aclose(self) -> None: ...


def _closable(items: AsyncIterator[Item_co]) -> _Closable[Item_co]:
    return cast("_Closable[Item_co]", items)


async def _all_of(works: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Raises what the first of them raises; the others have ended then."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


def _list_ports(ports: Sequence[MonitorPort], *, as_json: bool) -> None:
    if not ports and not as_json:
        print_hint("This computer has no serial port.")
    for port in ports:
        if as_json:
            print_json(_port_fields(port))
        else:
            board = port.platform.name if port.platform is not None else ""
            words = (port.address, board, port.device.text if port.device else "", port.description)
            print("  ".join(word for word in words if word))


def _port_fields(port: MonitorPort) -> dict[str, str | None]:
    return {
        "port": port.address,
        "place": port.place,
        "platform": port.platform.name.lower() if port.platform is not None else None,
        "device_id": port.device.text if port.device is not None else None,
        "description": port.description,
    }

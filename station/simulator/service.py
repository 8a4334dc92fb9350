"""`station simulate`: the world as a process of its own (settled 2)."""

import asyncio
import json
import os
import signal
import stat
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TextIO

from station.simulator.mistakes import Mistakes
from station.simulator.person import PersonWish
from station.simulator.registry import registry_file, write_registry
from station.simulator.trouble import Trouble
from station.simulator.world import World, WorldWish

_STOCK_FOR_EACH_PLACE = 3
"""What an operator finds when nobody says how much there is to do."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True)
class SimulateOptions:
    """The flags of the command."""

    wish: WorldWish
    as_json: bool = False
    trouble_files: Sequence[str] = ()
    registry: str | None = None
    ends_with_input: bool = False
    """For a bench that must not outlive whoever started it, however that one ended."""

    def world(self) -> WorldWish:
        """With the mistakes that the trouble files name; those of the command go before them.
        Raises ValueError.
        """
        person = self.wish.person
        if person is None:
            return self.wish
        mistakes = Mistakes()
        for file in self.trouble_files:
            mistakes = mistakes.joined(Mistakes.parse(_tables(file).get("mistakes", {})))
        person = replace(person, mistakes=mistakes.joined(person.mistakes))
        return replace(self.wish, person=person)


def wish_of(flags: Mapping[str, Any]) -> WorldWish:
    """The world of a command line. Raises ValueError for mistakes that nobody makes."""
    person = None
    if flags["operator"]:
        person = PersonWish(flags["operator_pace"], Mistakes.parse(flags["mistakes"]))
    stock = flags["stock"]
    if stock is None:
        stock = _STOCK_FOR_EACH_PLACE * flags["units"] if flags["operator"] else 0
    return WorldWish(
        units=flags["units"],
        seed=flags["seed"],
        platform=flags["platform"],
        firmware=flags["firmware"],
        pace=flags["pace"],
        time_scale=flags["time_scale"],
        is_listening=not flags["not_listening"],
        fleet=flags["fleet"],
        events_per_minute=flags["events_per_minute"],
        is_empty=flags["empty"],
        stock=stock,
        person=person,
    )


def run(options: SimulateOptions) -> int:
    """Serve until quit, SIGTERM or SIGINT; then nothing of it is left. Returns 0."""
    return asyncio.run(_Service(options).serve())


class _Service:
    def __init__(self, options: SimulateOptions) -> None:
        self._options = options
        self._troubles = [trouble for file in options.trouble_files for trouble in _read(file)]
        self._registry = registry_file(options.registry)
        self._ended = asyncio.Event()
        self._orders: set[asyncio.Task[None]] = set()
        self._has_said_first = False
        self._unsaid: list[Mapping[str, Any]] = []
        self._is_list_old = False
        self._world = World(options.world(), self._tell)

    async def serve(self) -> int:
        loop = asyncio.get_running_loop()
        for number in _SIGNALS:
            try:
                loop.add_signal_handler(number, self._ended.set)
            except NotImplementedError:  # Windows ends it with KeyboardInterrupt
                break
        await self._world.start()
        try:
            write_registry(self._registry, self._world)
            self._say_first()
            for trouble in self._troubles:
                self._world.add_trouble(trouble)
            reading = asyncio.create_task(self._read_orders())
            await self._ended.wait()
            reading.cancel()
            await asyncio.gather(reading, *self._orders, return_exceptions=True)
        finally:
            await self._world.close()
            self._say()
            self._registry.unlink(missing_ok=True)
        return 0

    async def _read_orders(self) -> None:
        """End of input is no end unless wished: somebody may have started us without one."""
        if not _can_be_awaited(sys.stdin):
            return  # a file or nothing stands there
        reader = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        try:
            await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        except NotImplementedError:
            return  # Windows: orders come by other ways
        while line := await reader.readline():
            if line.strip():
                task = asyncio.create_task(self._order(line))
                self._orders.add(task)
                task.add_done_callback(self._orders.discard)
        if self._options.ends_with_input:
            self._ended.set()

    async def _order(self, line: bytes) -> None:
        try:
            command = _command(line)
            if command.get("do") == "quit":
                self._ended.set()
            else:
                await self._world.order(command)
        except (ValueError, TypeError) as why:
            self._world.tell("refused", None, {"why": str(why)})

    def _tell(self, event: Mapping[str, Any]) -> None:
        if not self._has_said_first:
            return  # the world is being made; its first line says how it stands
        self._is_list_old |= event["event"] in ("plugged", "unplugged")
        if not self._unsaid:
            asyncio.get_running_loop().call_soon(self._say)
        self._unsaid.append(event)

    def _say(self) -> None:
        """All that happened in one turn, once: the list of ports first, so that whoever reads of
        a port finds it there.
        """
        unsaid, self._unsaid = self._unsaid, []
        if self._is_list_old:
            self._is_list_old = False
            write_registry(self._registry, self._world)
        if unsaid:
            _text("\n".join(map(_json if self._options.as_json else _words, unsaid)))

    def _say_first(self) -> None:
        self._has_said_first = True
        first = self._world.first_line()
        if self._options.as_json:
            _text(_json(first))
            return
        _text(f"cloud     {first['cloud_url']}  product {first['product']}")
        _text(f"account   {first['user']['username']}  client {first['client']['id']}")
        for unit in first["units"]:
            _text(f"{unit['platform']}  {unit['device_id']}  {unit['port']}  {unit['softap_http']}")
        for point in first["access_points"]:
            _text(f"Wi-Fi     {point['ssid']}  {point['security']}  {point['password']}")
        _text("Ctrl+C ends it.")


def _read(file: str) -> list[Trouble]:
    """The `[[trouble]]` tables of a TOML file. Raises ValueError."""
    return [Trouble.parse(table) for table in _tables(file).get("trouble", [])]


def _tables(file: str) -> dict[str, Any]:
    return tomllib.loads(Path(file).read_text(encoding="utf-8"))


def _can_be_awaited(stream: TextIO | None) -> bool:
    """Whether `stream` is a pipe, a socket or a terminal."""
    if stream is None or stream.closed:
        return False
    mode = os.fstat(stream.fileno()).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stream.isatty()


def _command(line: bytes) -> dict[str, Any]:
    command = json.loads(line)
    if not isinstance(command, dict):
        raise TypeError("a command is one JSON object")
    return command


def _json(fields: Mapping[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False)


def _words(event: Mapping[str, Any]) -> str:
    words = " ".join(f"{k}={v}" for k, v in event.items() if k not in ("event", "at"))
    return f"{event['at'][11:19]} {event['event']} {words}"


def _text(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()

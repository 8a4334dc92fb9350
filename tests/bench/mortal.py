"""A bench in this process whose power may go at any instant, on a ledger of its own file."""

import asyncio
import inspect
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from kit import SCALE, Kit, MemoryCodes

from station.domain.bench.news import BenchNews
from station.domain.bench_errors import RecordFailed
from station.domain.clocks import CODE_LIFE_S, CODE_RENEWED_AT_S
from station.domain.cloud_errors import SiteOffline
from station.domain.device_errors import UnitLost
from station.domain.errors import StationError
from station.domain.identity import ClaimCode
from station.domain.ledger.entry import Entry, EntryKind
from station.flow.bench.bench import Bench
from station.flow.bench.desk import BenchWish
from station.flow.line import NEVER_ISSUED
from station.flow.ports import Device, PortSeen
from station.host.clock import SystemClock
from station.ledger.journal import LedgerJournal

ENDS_WITHIN_S = 30.0


def _unheard(_name: str, *_args: Any) -> None:
    """Nobody wants to know."""


class JumpingClock(SystemClock):
    """Its hour may pass at once, with that of the world."""

    def __init__(self) -> None:
        super().__init__(SCALE)
        self.jumped_s = 0.0

    def now(self) -> float:
        return super().now() + self.jumped_s

    def utc(self) -> datetime:
        return super().utc() + timedelta(seconds=self.real_s(self.jumped_s))


class Power:
    """Once it is out, nothing that the bench still tries reaches the world."""

    def __init__(self) -> None:
        self.is_on = True

    def wire(
        self, thing: Any, trouble: type[StationError], about_to: Callable[..., None] = _unheard
    ) -> Any:
        """`thing`, whose calls end in `trouble` when the power is out; closing is for the test.
        `about_to` hears of each call that is made.
        """

        async def through(name: str, *args: Any, **more: Any) -> Any:
            if not self.is_on:
                raise trouble
            about_to(name, *args)
            result = await getattr(thing, name)(*args, **more)
            if not self.is_on:  # nobody is there any more to hear of it
                raise trouble
            return result

        return _Wired(thing, through)


class _Wired:
    def __init__(self, thing: Any, through: Callable[..., Awaitable[Any]]) -> None:
        self._thing, self._through = thing, through

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._thing, name)
        is_ours = inspect.iscoroutinefunction(found) and name != "close"
        return partial(self._through, name) if is_ours else found


class Handed:
    """Every claim code that was typed into a device, whether it took it or not."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._codes: dict[str, list[str]] = {}
        self.untrue: list[str] = []

    def over(self, device: str, code: ClaimCode) -> None:
        """`code` is about to be stored on `device`."""
        if code == NEVER_ISSUED:
            return
        before = self._codes.setdefault(device, [])
        if any(self._is_good(other) for other in before if other != code.text):
            self.untrue.append(f"{device} got a second code while its first was good")
        if any(code.text in codes for other, codes in self._codes.items() if other != device):
            self.untrue.append(f"{device} got the code of another device")
        before.append(code.text)

    def _is_good(self, text: str) -> bool:
        claims = self._kit.world.books.claims
        code = claims._codes.get(text)
        if code is None or not claims._is_good(code):
            return False
        left_s = code.expires_at_s - self._kit.world.clock.now()
        return left_s > CODE_LIFE_S - CODE_RENEWED_AT_S  # one that is soon over is renewed


class WatchedJournal(LedgerJournal):
    """The real one; each PASS is held against the cloud's own books as it is written."""

    def __init__(self, file: Path, shift: "MortalShift") -> None:
        super().__init__(str(file))
        self._shift = shift

    async def append(self, entry: Entry) -> int:
        self._shift.written.append(entry)
        if entry.facts.get("ending") == "pass" and entry.kind in _WORDS:
            self._shift.hold_against_the_books(entry)
        return await super().append(entry)


_WORDS = (EntryKind.VERDICT, EntryKind.TRUTH_CHANGED)


class MortalShift:
    """One ledger, one key store, and one bench after the other on them."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.file = kit.folder / "ledger.sqlite"
        self.codes, self.handed = MemoryCodes(), Handed(kit)
        self.clock = JumpingClock()
        self.written: list[Entry] = []
        self.untrue: list[str] = []
        self.faults: list[str] = []
        self.taken_over: dict[str, str | None] = {}
        """Devices that somebody else got in the middle, and whose they were before."""
        self.news: list[BenchNews] = []
        self.heard = asyncio.Event()
        self._power = Power()
        self._running: asyncio.Task[Any] | None = None

    @property
    def is_running(self) -> bool:
        return self._running is not None and not self._running.done()

    @property
    def bench(self) -> Bench:
        assert self.kit.bench is not None
        return self.kit.bench

    def start(self, wish: BenchWish, *, hears: bool) -> None:
        """`hears`: the cloud's stream and list tell of devices; else they are read in turn."""
        self._running = asyncio.create_task(self._run(wish, hears=hears), name="bench")

    async def _run(self, wish: BenchWish, *, hears: bool) -> None:
        power = self._power = Power()
        hands, link = self.kit.hands(wish, clock=self.clock)
        journal, really_open = WatchedJournal(self.file, self), hands.open_port

        async def open_port(port: PortSeen) -> Device:
            device: Device = power.wire(await really_open(port), UnitLost, self._handing(port))
            if not power.is_on:
                await device.close()
                raise UnitLost
            return device

        hands = replace(
            hands,
            open_port=open_port,
            cloud=power.wire(link, SiteOffline),
            sightings=link.sightings() if hears else hands.sightings,
            journal=power.wire(journal, RecordFailed),
            codes=power.wire(self.codes, RecordFailed),
            crashed=self._crashed,
        )
        self.kit.bench = Bench(hands)
        try:
            await self.kit.bench.run(self._hear)
        finally:
            await link.close()
            await journal.close()

    def _handing(self, port: PortSeen) -> Callable[..., None]:
        def about_to(name: str, *args: Any) -> None:
            if name == "set_claim_code" and port.device is not None:
                self.handed.over(port.device.text, args[0])

        return about_to

    def _crashed(self, error: BaseException) -> str:
        self.faults.append("".join(traceback.format_exception(error)))
        return "nowhere"

    def _hear(self, news: BenchNews) -> None:
        self.news.append(news)
        self.heard.set()

    async def cut(self) -> None:
        """The power goes: what is under way may still arrive, and nothing more is done."""
        self._power.is_on = False
        await self.stop()

    async def stop(self) -> None:
        """Raises what the bench ended with, but for the stop itself and the world's trouble: a
        cloud that cannot be reached is told, and the bench is started again.
        """
        running, self._running = self._running, None
        if running is None:
            return
        running.cancel()
        async with asyncio.timeout(ENDS_WITHIN_S):
            await asyncio.wait([running])
        if not running.cancelled() and self._power.is_on:
            with suppress(StationError):
                running.result()

    async def to_its_end(self) -> None:
        """Raises TimeoutError with where it hangs."""
        assert self._running is not None
        async with asyncio.timeout(ENDS_WITHIN_S):
            await asyncio.shield(self._running)
        self._running = None

    # ---- the truth ----

    def hold_against_the_books(self, entry: Entry) -> None:
        device = self.kit.world.books.device(entry.device)
        owner = device.owner.username if device.owner is not None else None
        if entry.device in self.taken_over and owner != entry.customer:
            owner = self.taken_over[entry.device]
        said = f"{entry.kind} {entry.device} {entry.facts.get('code')} for {entry.customer!r}"
        if owner is None or owner.casefold() != entry.customer.casefold():
            self.untrue.append(f"{said}: the books say {owner}")
        if device.product_id != self.kit.world.books.product_id:
            self.untrue.append(f"{said}: in product {device.product_id}")
        if not self._has_come_since(entry):
            self.untrue.append(f"{said}: last session {device.last_handshake_at}")

    def _has_come_since(self, entry: Entry) -> bool:
        """Its session began after what was the latest one before the hand-over."""
        known: dict[str, Any] = {}
        for each in self.written:
            if each.run == entry.run and each.kind in (EntryKind.INTENT, EntryKind.OUTCOME):
                known |= each.facts
        if not any(each.run == entry.run and each.step == "hand_over" for each in self.written):
            return False
        came_at = self.kit.world.books.device(entry.device).last_handshake_at
        baseline = known.get("baseline")
        if came_at is None:
            return False
        return baseline is None or came_at > datetime.fromisoformat(baseline)

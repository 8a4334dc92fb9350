"""Everything that may happen to a bench, in any order; what must be true once it is at rest."""

import asyncio
import random
import tempfile
from collections import defaultdict
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from kit import SCALE, bench_kit
from mortal import MortalShift

from station.domain.bench.acts import Act, Command
from station.domain.ledger.entry import Entry, EntryKind
from station.flow.bench.desk import BenchWish
from station.ledger.records import LedgerRecords

PLACES = 4
"""One of them is empty at the beginning."""
SLOTS = st.sampled_from([str(n) for n in range(1, PLACES + 1)])
THIEF = "grace@elsewhere.example"
WIFI_PASSWORD = "factory-floor-7"
OF_THE_CLOUD = st.sampled_from([
    {"kind": "status", "status": 503},
    {"kind": "reset_before"},
    {"kind": "reset_after"},
    {"kind": "slow", "seconds": 3.0},
    {"kind": "html"},
])  # fmt: skip
ROUTES = st.sampled_from([
    None, "products.import", "customers.create", "claim-codes.product", "products.device-info",
    "products.devices", "oauth.token",
])  # fmt: skip
OF_A_DEVICE = st.sampled_from([
    ("not_listening", None), ("silence", "i"), ("garbage", "i"), ("sorry", "C"), ("unplug", "C"),
    ("unplug", "w"), ("busy", None), ("stuck_in_prompt", None), ("join_fails", "connect"),
    ("never_connects", "connect"), ("resume_session", "connect"), ("ignore_code", "connect"),
    ("keeps_resetting", "connect"), ("flapping", "connect"), ("first_update", "connect"),
    ("dies_after_reply", "w"), ("derp", "w"), ("swap", "C"), ("dfu", None),
])  # fmt: skip
STRUCK: dict[str, dict[str, float]] = {
    "unplug": {"back_after_s": 1.0}, "busy": {"seconds": 3.0}, "dfu": {"seconds": 4.0},
    "keeps_resetting": {"count": 2, "every_s": 2.0}, "flapping": {"count": 2, "every_s": 2.0},
    "silence": {"seconds": 3.0}, "first_update": {"seconds": 5.0},
}  # fmt: skip
DEEDS = st.sampled_from([
    ("plug", 0.0), ("unplug", 0.0), ("hold_setup", 3.0), ("hold_setup", 10.0), ("reset", 0.0),
])  # fmt: skip
STORY_S = st.sampled_from([0.1, 0.4, 1.0, 2.5, 6.0, 15.0])
SILENT_S = 0.1
MOMENTS = [(0, 0.0), (0, 0.2), (0, 1.0), (0, 3.0), (1, 0.0), (3, 0.2), (9, 0.4), (25, 1.0)]
ACTS = st.sampled_from([
    Act.ACKNOWLEDGE, Act.AGAIN, Act.SET_ASIDE, Act.PAUSE, Act.GO_ON, Act.STOP,
])  # fmt: skip


class BenchMachine(RuleBasedStateMachine):
    """One example is one shift, with all the power cuts in it. Real ptys, real HTTP, real files;
    story time.
    """

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
        self._stack = AsyncExitStack()
        self._folder = Path(tempfile.mkdtemp(prefix="station-machine-"))
        self.story: list[str] = []
        self.is_on = True
        """The bench's power, whatever the bench has made of it."""

    # ---- what happens ----

    @initialize(
        hears=st.booleans(),
        headless=st.booleans(),
        chance=st.integers(0, 9999),
        struck=st.lists(st.tuples(SLOTS, OF_A_DEVICE), max_size=3),
    )
    def begins(
        self, hears: bool, headless: bool, chance: int, struck: list[tuple[str, Any]]
    ) -> None:
        self._did("begins", hears, headless, chance)
        self._chance = random.Random(chance)
        self._do(self._open())
        self._hears, self._headless = hears, headless
        for slot, trouble in struck:
            self._strike(slot, *trouble)
        self._start()

    @invariant()
    def a_moment_passes(self) -> None:
        """After each thing: by so many news, or so long."""
        if not hasattr(self, "shift"):
            return
        news, story_s = self._chance.choice(MOMENTS)
        self._did("  then", news, story_s)
        self._do(self._hear(news) if news and self.shift.is_running else _story(story_s))

    @rule(story_s=STORY_S)
    def time_passes(self, story_s: float) -> None:
        self._did("time passes", story_s)
        self._do(_story(story_s))

    @precondition(lambda self: self.is_on)
    @rule(news=st.integers(1, 12))
    def news_come(self, news: int) -> None:
        self._did("news come", news)
        self._do(self._hear(news))

    @precondition(lambda self: self.is_on)
    @rule()
    def all_come_to_their_end(self) -> None:
        self._did("all come to their end")
        self._do(self._until_nothing_is_at_work())

    @rule(slot=SLOTS, deed=DEEDS)
    def a_hand(self, slot: str, deed: tuple[str, float]) -> None:
        device = self._device(slot)
        if device is not None:
            self._did(*deed, slot)
            self._order({"unit": device, "do": deed[0], "seconds": deed[1]})

    @rule(one=SLOTS, other=SLOTS)
    def swap(self, one: str, other: str) -> None:
        """Where one place is empty, the unit is put into the wrong slot."""
        self._did("swap", one, other)
        self._order({"do": "swap", "places": [f"sim-{one}", f"sim-{other}"]})

    @rule(slot=SLOTS, owner=st.sampled_from([THIEF, "ada@example.com", None]))
    def somebody_sets_the_owner(self, slot: str, owner: str | None) -> None:
        device = self._device(slot)
        if device is None:
            return
        self._did("owner", slot, owner)
        books, shift = self.kit.world.books, self.shift
        present = books.device(device)
        if present.owner is not None:
            shift.taken_over[device] = present.owner.username
        books.put(device, owner=owner, product=present.product_id or books.product_id)

    @rule(slot=SLOTS, trouble=OF_A_DEVICE)
    def trouble_of_a_device(self, slot: str, trouble: tuple[str, str | None]) -> None:
        self._strike(slot, *trouble)

    @rule(trouble=OF_THE_CLOUD, at=ROUTES, times=st.integers(1, 3), after=st.integers(0, 3))
    def trouble_of_the_cloud(
        self, trouble: dict[str, Any], at: str | None, times: int, after: int
    ) -> None:
        self._did("cloud", trouble, at, times, after)
        self._order({"trouble": trouble | {"at": at, "times": times, "after": after}})

    @rule(seconds=st.sampled_from([600.0, 3000.0, 3700.0]))
    def an_hour_passes(self, seconds: float) -> None:
        self._did("passes", seconds)
        self.shift.clock.jumped_s += seconds
        self._order({"do": "jump", "seconds": seconds})

    @precondition(lambda self: self.is_on)
    @rule(act=ACTS, slot=SLOTS, reason=st.sampled_from(["damaged", "no power"]))
    def an_act(self, act: Act, slot: str, reason: str) -> None:
        self._did(act, slot)
        self._do(self.shift.bench.do(Command(act, slot, reason)))

    @precondition(lambda self: self.is_on)
    @rule()
    def power_goes(self) -> None:
        self._did("power goes")
        self.is_on = False
        self._do(self.shift.cut())

    @precondition(lambda self: self.is_on)
    @rule()
    def is_stopped_in_order(self) -> None:
        self._did("is stopped")
        self._do(self.shift.stop())
        self._start()

    @precondition(lambda self: not self.is_on)
    @rule()
    def is_started(self) -> None:
        self._did("is started")
        self.is_on = True
        self._start()

    # ---- the end ----

    def teardown(self) -> None:
        try:
            if hasattr(self, "shift"):
                self._do(self._rest())
                self._do(self._check())
        finally:
            self._do(self._stack.aclose())
            self._runner.close()

    async def _rest(self) -> None:
        """No trouble any more: a calm bench takes up what is left, and ends by itself."""
        self._did("comes to rest")
        self.kit.world.troubles.clear()
        await self.shift.stop()
        self._start(calm=True)
        await self.shift.to_its_end()

    async def _check(self) -> None:
        found = [*self._untrue(), *await self._of_the_record()]
        assert not found, "\n".join(["", *found, "", "What happened:", *self.story, self._told()])

    def _untrue(self) -> list[str]:
        counts, shift = self.kit.world.books.counts, self.shift
        found = [*shift.faults, *shift.untrue, *shift.handed.untrue]
        for device, customers in self._customers().items():
            made = sum(counts.of("customer", customer) for customer in customers)
            if made > 1:
                found.append(f"{made} customers were made for {device}")
        return found

    def _customers(self) -> dict[str, set[str]]:
        customers: dict[str, set[str]] = defaultdict(set)
        for entry in self.shift.written:
            if entry.device and entry.customer:
                customers[entry.device].add(entry.customer)
        return customers

    async def _of_the_record(self) -> list[str]:
        records = LedgerRecords(str(self.shift.file))
        try:
            check = await records.verify()
            entries = await records.entries(0, 100_000)
            exported = f"{entries!r} {await records.people()!r}"
        finally:
            await records.close()
        found = [] if check.is_whole else [f"the ledger is broken: {check.why}"]
        return found + self._lost(entries) + self._shown_secrets(exported)

    def _lost(self, entries: Any) -> list[str]:
        """Every device that said who it is has a verdict, or stands open and is not here now."""
        identified = {e.device for e in entries if e.device and e.step == "identify"}
        runs: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.run:
                runs[entry.run].append(entry)
        has_verdict, is_open = set(), set()
        for told in runs.values():
            kinds = {entry.kind for entry in told}
            devices = {entry.device for entry in told if entry.device}
            if kinds & {EntryKind.VERDICT, EntryKind.TRUTH_CHANGED}:
                has_verdict |= devices
            elif EntryKind.RUN_CLOSED not in kinds:
                is_open |= devices
        here = {p.unit.device_id for p in self.kit.world.places if p.is_listed}
        lost = [f"{each} is lost" for each in identified - has_verdict - is_open]
        return lost + [f"{each} is here and was not taken up" for each in is_open & here]

    def _shown_secrets(self, exported: str) -> list[str]:
        books, shift = self.kit.world.books, self.shift
        secrets = {
            "client secret": books.client.secret, "user token": books.user.token,
            "password": books.user.password, "Wi-Fi password": WIFI_PASSWORD,
        }  # fmt: skip
        secrets |= {f"code {n}": code for n, code in enumerate(books.claims._codes)}
        secrets |= {f"made {n}": code for n, code in enumerate(shift.codes.made)}
        secrets |= {f"token {n}": token for n, token in enumerate(books.tokens._tokens)}
        kept = b"".join(f.read_bytes() for f in shift.file.parent.glob("ledger.sqlite*"))
        shown = f"{exported} {shift.news!r} {kept.decode('latin-1')}"
        return [f"the {name} is shown" for name, secret in secrets.items() if secret in shown]

    # ---- inside ----

    async def _open(self) -> None:
        self.kit = await self._stack.enter_async_context(
            bench_kit(self._folder, units=PLACES, seed=7)
        )
        await self.kit.world.order({"do": "unload", "place": f"sim-{PLACES}"})
        self.shift = MortalShift(self.kit)

    def _start(self, *, calm: bool = False) -> None:
        wish = BenchWish(
            self.kit.recipe(), ends_when_idle=calm, acknowledges=calm or self._headless
        )

        async def start() -> None:
            self.shift.start(wish, hears=self._hears)

        if calm:
            self.shift.start(wish, hears=self._hears)
        else:
            self._do(start())

    async def _hear(self, news: int) -> None:
        """So many, or until nothing is told any more."""
        with suppress(TimeoutError):
            for _ in range(news):
                self.shift.heard.clear()
                async with asyncio.timeout(SILENT_S):
                    await self.shift.heard.wait()

    async def _until_nothing_is_at_work(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(60 * SCALE):
                while any(tile.is_busy for tile in self.shift.bench.wall.tiles):
                    await self._hear(1)

    def _strike(self, slot: str, kind: str, at: str | None) -> None:
        device = self._device(slot)
        if device is not None:
            self._did("trouble", slot, kind, at)
            more = STRUCK.get(kind, {})
            self._order({"trouble": {"kind": kind, "unit": device, "at": at} | more})

    def _order(self, order: dict[str, Any]) -> None:
        with suppress(ValueError):  # nobody can do that now
            self._do(self.kit.world.order(order))

    def _device(self, slot: str) -> str | None:
        place = self.kit.world.places[int(slot) - 1]
        return place.unit.device_id if place.seated is not None else None

    def _did(self, *what: Any) -> None:
        self.story.append(" ".join(str(each) for each in what))

    def _told(self) -> str:
        """The record in short, for whoever looks for the cause."""
        lines = [
            f"{e.run[:4]} {e.device[-6:]} {e.slot} {e.kind} {e.step} {e.customer[:6]} "
            f"{ {k: v for k, v in e.facts.items() if k in _TOLD} }"
            for e in self.shift.written
        ]
        return "\n".join(["", "What was written:", *lines])

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(work)


async def _story(story_s: float) -> None:
    await asyncio.sleep(story_s * SCALE)


_TOLD = ("code", "ending", "what", "owner", "baseline", "handed_over", "why", "text")

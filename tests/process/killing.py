"""A bench that is really killed, started again, and held against the cloud's own books."""

import asyncio
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from station.domain.ledger.entry import Entry, EntryKind
from station.ledger.records import LedgerRecords
from tests.process.nest import Nest
from tests.process.processes import ENDS_WITHIN_S, Bench, end_bench, start_bench

SCALE = "0.05"
ACTS_WITHIN_S = 0.15
"""So long a bench that cannot write may go on with what it had begun."""
_TURNSTILE = Path(__file__).with_name("turnstile.py")


@dataclass
class Killing:
    """`world` is the simulated bench; all starts of ours share one ledger and one vault."""

    world: Bench
    nest: Nest
    ledger: Path
    said: Path
    begun: list[str]

    def run(self) -> int:
        """A whole start, to its end by itself; its exit status."""
        self.nest.begin(self.begun, self.said)
        return self.nest.ended()

    def killed_at(self, entries: int, *, acts: bool = False) -> str | None:
        """Start it and kill it when exactly so many entries are on the disk, where it can be
        stopped so soon; `acts`: not before it has had time to do what it wrote it would. The last
        entry: "number kind step"; None when it had ended before.
        """
        child = self.nest.begin(self.begun, self.said)
        turnstile = subprocess.Popen(
            [sys.executable, "-S", "-E", str(_TURNSTILE), str(self.ledger), str(entries)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            held = _first_line(turnstile, child)
            if held is not None and acts:
                self._pass_by(ACTS_WITHIN_S)
            if held is not None:
                os.kill(child, signal.SIGKILL)
            status = self.nest.ended()
        finally:
            turnstile.kill()
            turnstile.communicate()
        assert (status == -signal.SIGKILL) == (held is not None), self.said.read_text()[-2000:]
        return held

    def _pass_by(self, seconds: float) -> None:
        """Hear what the world tells meanwhile."""
        assert self.world.process.stdout is not None
        select.select([], [], [], seconds)

    # ---- the truth ----

    def books(self) -> dict[str, Any]:
        """By device: what the cloud itself says."""
        self.world.order(do="books")
        return {device["id"]: device for device in self.world.event("books")["devices"]}

    def entries(self) -> list[Entry]:
        async def read() -> list[Entry]:
            records = LedgerRecords(str(self.ledger))
            try:
                check = await records.verify()
                assert check.is_whole, check.why
                return list(await records.entries(0, 1_000_000))
            finally:
                await records.close()

        return asyncio.run(read())

    def wrongs(self, devices: list[str]) -> list[str]:
        """Whatever is not as after an undisturbed run: nothing lost, nothing twice."""
        entries, books = self.entries(), self.books()
        return [wrong for device in devices for wrong in _wrongs(device, books[device], entries)]


def _wrongs(device: str, books: dict[str, Any], entries: list[Entry]) -> Iterator[str]:
    mine = [entry for entry in entries if entry.device == device]
    told = [entry for entry in mine if entry.kind in _WORDS]
    customers = {entry.customer for entry in mine if entry.customer}
    last = told[-1].facts.get("ending") if told else "no verdict"
    lost = sum(_is_lost(mine, number) for number in range(len(mine)))
    if last != "pass":
        yield f"{device}: {last}"
    if customers != {books["owner"]}:
        yield f"{device} is {books['owner']}'s, for {customers}"
    if books["customers_created"] != 1:
        yield f"{device}: {books['customers_created']} customers"
    if not 1 <= books["codes_made"] <= 1 + lost:
        yield f"{device}: {books['codes_made']} codes, {lost} replies lost"
    if (books["codes_applied"], books["imports"], books["rest_claims"]) != (1, 1, 0):
        yield f"{device}: {books}"


_WORDS = (EntryKind.VERDICT, EntryKind.TRUTH_CHANGED)


def _is_lost(mine: list[Entry], number: int) -> bool:
    """Whether this is the intent to get a code that the next entry knows nothing more of."""
    entry = mine[number]
    after = mine[number + 1] if number + 1 < len(mine) else None
    is_intent = (entry.kind, entry.step) == (EntryKind.INTENT, "promise")
    return is_intent and (after is None or after.step != "promise")


def _first_line(turnstile: "subprocess.Popen[str]", child: int) -> str | None:
    """What it says once it holds; None when the child has ended without that."""
    assert turnstile.stdout is not None
    for _ in range(ENDS_WITHIN_S * 50):
        ready, _, _ = select.select([turnstile.stdout], [], [], 0.02)
        if ready:
            return turnstile.stdout.readline().strip()
        if _has_ended(child):
            return None
    raise AssertionError("the bench neither goes on nor ends")


def _has_ended(child: int) -> bool:
    try:
        os.kill(child, 0)
    except ProcessLookupError:
        return True
    return False


@contextmanager
def killing(folder: Path, *arguments: str) -> Iterator[Killing]:
    world = start_bench(folder, "--time-scale", SCALE, *arguments)
    ledger = folder / "ledger.sqlite"
    secrets = {"STATION_SECRET_VAULT": "a passphrase of this test", "STATION_TIME_SCALE": SCALE}
    nest = Nest(world.environment | world.secrets() | secrets)
    begun = ["bench", "--recipe", world.recipe(), "--all", "--until-idle", "--json",
             "--ledger", str(ledger)]  # fmt: skip
    try:
        yield Killing(world, nest, ledger, folder / "said.txt", begun)
    finally:
        nest.close()
        end_bench(world)

"""A bench that shows what a test gives it: the port BenchDesk."""

import asyncio

from station.domain.bench.acts import Answered, Command
from station.domain.bench.news import BenchEnded, CallOut, Counts, Wall, WallChanged
from station.domain.bench.slots import TaughtSlot
from station.domain.bench.tile import Tile, TileState
from station.domain.identity import DeviceId, Slot
from station.domain.verdict import Verdict

OWNED = Verdict(
    "owned-by-another", "CLM-204", "fail", "Owned by another account.", "Ask the owner, or RED bin."
)
WRONG = Verdict(
    "password-wrong", "WIF-103", "aside", "The device came back.", "Check the password."
)


class ScriptedBench:
    """`told` are the commands it was given; `tell` is the page's driver once it runs."""

    def __init__(self, wall: Wall | None = None) -> None:
        self.wall = wall or wall_of(4)
        self.told: list[Command] = []
        self.tell = None
        self.answer = Answered("Done.")
        self.ended = asyncio.Event()

    async def run(self, tell) -> Counts:
        self.tell = tell
        tell(WallChanged(self.wall))
        await self.ended.wait()
        tell(BenchEnded("shift", self.wall.counts))
        return self.wall.counts

    async def do(self, command: Command) -> Answered:
        self.told.append(command)
        return self.answer

    def show(self, wall: Wall) -> None:
        self.wall = wall
        if self.tell is not None:
            self.tell(WallChanged(wall))


def tile(number: int, state: TileState, **fields) -> Tile:
    slot = TaughtSlot(Slot(str(number)), f"1-1.{number}")
    device = None
    if state not in (TileState.OFF, TileState.EMPTY, TileState.NEXT):
        device = DeviceId(f"3b0021000847343432{number * 40503 % 65536:04x}33"[:24].ljust(24, "1"))
    return Tile(slot, state, **({"device": device, **USUAL[state](number)} | fields))


USUAL = {
    TileState.OFF: lambda n: {"line_1": "Not taught", "line_2": "Engineer: Settings, Slots"},
    TileState.EMPTY: lambda n: {"line_1": "Nothing plugged in"},
    TileState.NEXT: lambda n: {
        "line_1": "Plug the next unit in here", "line_2": "Starts by itself",
    },
    TileState.WORK: lambda n: {
        "line_1": "Hand over to the device", "usual_s": (15.0, 25.0), "began_at_s": float(n),
        "gives_up_at_s": 240.0, "step": "hand_over", "is_plugged": True,
    },
    TileState.TURN: lambda n: {
        "word": "SCAN IT", "line_1": "Scan the label on this unit", "needs_person": True,
        "line_2": "Two labels did not match", "since_s": 5.0, "is_plugged": True,
    },
    TileState.SLOW: lambda n: {
        "line_1": "Joining Wi-Fi", "began_at_s": float(n), "gives_up_at_s": 90.0,
        "is_plugged": True,
    },
    TileState.PASS: lambda n: {
        "line_1": "Acme Cold Chain", "line_2": "Owner confirmed · take it out", "is_plugged": True,
    },
    TileState.PASS_HELD: lambda n: {
        "line_1": "Unit removed · free", "line_2": "Next unit starts by itself",
    },
    TileState.FAIL: lambda n: {
        "line_1": "Owned by another account", "line_2": "CLM-204 · RED bin · ACK",
        "number": "CLM-204", "needs_person": True, "since_s": 2.0, "verdict": OWNED,
        "is_plugged": True,
    },
    TileState.NOT_SURE: lambda n: {
        "line_1": "No proof yet", "line_2": "Still looking · slot may be freed",
        "is_plugged": True,
    },
    TileState.ASIDE: lambda n: {
        "line_1": "Came back to blinking blue", "line_2": "WIF-103 · take out · rework bin",
        "number": "WIF-103", "verdict": WRONG, "is_plugged": True,
    },
}  # fmt: skip

MIXED = [
    TileState.PASS, TileState.WORK, TileState.NEXT, TileState.WORK, TileState.PASS_HELD,
    TileState.FAIL, TileState.WORK, TileState.PASS, TileState.TURN, TileState.WORK,
    TileState.SLOW, TileState.PASS, TileState.NOT_SURE, TileState.ASIDE, TileState.EMPTY,
    TileState.OFF,
]  # fmt: skip
COUNTS = Counts(412, 7, 3, 405, 422, 448.0, 480, (("owned-by-another", 5), ("password-wrong", 3)))
FAILED = CallOut(
    "fail", "6", "Owned by another account", "CLM-204 · Put it into the RED bin, then Enter",
    "Then load slot 3",
)  # fmt: skip


def wall_of(slots: int, columns: int = 0, **fields) -> Wall:
    states = [MIXED[at % len(MIXED)] for at in range(slots)]
    first = next((at for at, state in enumerate(states) if state is TileState.NEXT), None)
    tiles = tuple(
        tile(at + 1, TileState.EMPTY if state is TileState.NEXT and at != first else state)
        for at, state in enumerate(states)
    )
    usual = {
        "tiles": tiles,
        "columns": columns or {1: 1, 4: 2, 16: 4, 64: 8}.get(slots, 4),
        "counts": COUNTS,
        "recipe": "Freezer sensor",
        "recipe_version": "7c1f09aa",
        "customer": "Acme Cold Chain",
        "operator": "Mei L.",
        "call_out": FAILED
        if slots >= 6
        else CallOut("load", f"{min(slots, 3)}", "Load the next unit here", "Starts by itself"),
        "watched": 2,
    }
    return Wall(**(usual | fields))

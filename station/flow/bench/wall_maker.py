"""Puts the tiles of all slots together: which is loaded next, what is called out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil

from station.domain.bench import telling
from station.domain.bench.news import CallOut, Wall
from station.domain.bench.tile import Tile, TileState
from station.flow.bench.gate import Gate
from station.flow.bench.stand import Stand

_TONES = {TileState.FAIL: "fail", TileState.TURN: "turn"}


class WallMaker:
    """Remembers how each tile was shown last: what has not changed stays the same object, so that
    64 slots cost little, and whoever paints them sees at once what is new.
    """

    def __init__(self) -> None:
        self._last: dict[str, tuple[Tile, object, Tile]] = {}

    def wall(
        self,
        frame: Wall,
        stands: Sequence[Stand],
        gate: Gate,
        now_s: float,
        usual_run_s: float | None,
    ) -> Wall:
        """`frame` with its tiles. Exactly one says LOAD while something may be loaded; the
        call-out names that one.
        """
        loads = _to_load(stands, gate)
        tiles = tuple(
            self._once(stand.tile, "next", telling.next_to_load)
            if stand is loads
            else self._shown(stand, gate, now_s, usual_run_s)
            for stand in stands
        )
        return replace(
            frame,
            tiles=tiles,
            call_out=_call_out(tiles, is_paused=gate.is_paused),
            is_paused=gate.is_paused,
            is_ending=gate.is_ending,
            site_trouble=_trouble(gate),
        )

    def _shown(self, stand: Stand, gate: Gate, now_s: float, usual_run_s: float | None) -> Tile:
        tile = stand.tile
        if tile.state is TileState.EMPTY and not gate.is_open:
            is_plugged = stand.is_plugged
            return self._once(
                tile, is_plugged, lambda tile: telling.paused(tile, is_plugged=is_plugged)
            )
        if tile.is_busy and usual_run_s is not None and stand.run is not None:
            free_in_s = max(0, ceil(stand.run.began_at_s + usual_run_s - now_s))
            return self._once(tile, free_in_s, lambda tile: replace(tile, free_in_s=free_in_s))
        return tile

    def _once(self, tile: Tile, how: object, show: Callable[[Tile], Tile]) -> Tile:
        name = tile.slot.name
        before = self._last.get(name)
        if before is None or before[0] is not tile or before[1] != how:
            before = self._last[name] = tile, how, show(tile)
        return before[2]


def _to_load(stands: Sequence[Stand], gate: Gate) -> Stand | None:
    """The first free slot in the fixture's order, one without a verdict before one that still
    shows a pass.
    """
    if not gate.is_open:
        return None
    free = [stand for stand in stands if stand.is_free]
    return min(free, key=lambda stand: stand.tile.state is TileState.PASS_HELD, default=None)


def _call_out(tiles: Sequence[Tile], *, is_paused: bool) -> CallOut:
    needy = sorted((tile for tile in tiles if tile.needs_person), key=lambda tile: tile.since_s)
    then = _then(tiles)
    if needy:
        oldest = needy[0]
        tone = _TONES.get(oldest.state, "slow")
        do = f"{oldest.number} · {_remedy(oldest)}" if oldest.number else oldest.line_2
        return CallOut(tone, oldest.slot.name, oldest.line_1, do, then)
    if is_paused:
        return CallOut("calm", what="The bench is paused", do="F9 goes on")
    load = next((tile for tile in tiles if tile.state is TileState.NEXT), None)
    if load is not None:
        return CallOut("load", load.slot.name, "Load the next unit here", "Starts by itself")
    done = next((t for t in tiles if t.state is TileState.PASS and t.is_plugged), None)
    if done is not None:
        return CallOut("load", done.slot.name, "Take this unit out and load the next")
    soon = _free_next(tiles)
    if soon is not None and soon.free_in_s is not None:
        what = f"Slot {soon.slot.name} is free in about {soon.free_in_s:.0f} s"
        return CallOut("calm", soon.slot.name, what)
    return CallOut("calm", what="All slots working · nothing to do")


def _remedy(tile: Tile) -> str:
    remedy = tile.verdict.remedy if tile.verdict is not None else tile.line_2
    return f"{remedy} Then Enter." if tile.state is TileState.FAIL else remedy


def _then(tiles: Sequence[Tile]) -> str:
    load = next((tile for tile in tiles if tile.state is TileState.NEXT), None)
    if load is not None:
        return f"Then load slot {load.slot.name}"
    soon = _free_next(tiles)
    if soon is None or soon.free_in_s is None:
        return ""
    return f"Slot {soon.slot.name} is free in about {soon.free_in_s:.0f} s"


def _free_next(tiles: Sequence[Tile]) -> Tile | None:
    """The working slot that is expected to be done first."""
    known = [tile for tile in tiles if tile.free_in_s is not None]
    return min(known, key=lambda tile: tile.free_in_s or 0.0, default=None)


def _trouble(gate: Gate) -> str:
    if gate.trouble is None:
        return ""
    return f"{gate.trouble.number} · {gate.trouble.what} {gate.trouble.remedy}"

"""What an operator's act does, and what is answered to it."""

from collections.abc import Awaitable, Callable, Mapping

from station.domain.bench.acts import Act, Answered, Command
from station.domain.bench.tile import TileState
from station.domain.errors import StationError
from station.domain.ledger.entry import EntryKind
from station.domain.scan import BadgeScan, CardScan, SlotScan, UnitScan, read_scan
from station.flow.bench.aftermath import Aftermath
from station.flow.bench.ending import Ending
from station.flow.bench.shared import Shared
from station.flow.bench.stand import Stand

_NOTHING = "Nothing to do that to."


class Acting:
    """Never raises the world's trouble. `customer` is whose the next units are, "" where the
    recipe says it.
    """

    def __init__(
        self,
        shared: Shared,
        stands: Mapping[str, Stand],
        aftermath: Aftermath,
        ending: Ending,
    ) -> None:
        self._shared, self._stands = shared, stands
        self._aftermath, self._ending = aftermath, ending
        self.customer = shared.ground.hands.wish.recipe.customer or ""
        self.chosen = ""
        self.last_answer = ""
        self._acts: dict[Act, Callable[[Command], Awaitable[Answered]]] = {
            Act.ACKNOWLEDGE: self._acknowledge,
            Act.AGAIN: self._again,
            Act.START: self._again,
            Act.SET_ASIDE: self._set_aside,
            Act.REPRINT: self._reprint,
            Act.NEXT_CUSTOMER: self._next_customer,
            Act.PAUSE: self._pause,
            Act.GO_ON: self._go_on,
            Act.STOP: self._stop,
            Act.END_SHIFT: self._end_shift,
            Act.CHOOSE: self._choose,
            Act.SCANNED: self._scanned,
            Act.SIGN_ON: self._sign_on,
        }

    async def do(self, command: Command) -> Answered:
        try:
            answer = await self._acts[command.act](command)
        except StationError as error:
            answer = Answered(f"{error} {error.hint}", is_done=False)
        self.last_answer = answer.text
        return answer

    async def _acknowledge(self, command: Command) -> Answered:
        stand = self._named(command) or self._oldest_in_need()
        if stand is None or not stand.acknowledge():
            return Answered("No slot waits to be acknowledged.", is_done=False)
        await self._write(EntryKind.ACKNOWLEDGED, stand)
        return Answered(f"Slot {stand.slot.name} acknowledged.")

    async def _again(self, command: Command) -> Answered:
        stand = self._named(command) or self._oldest_in_need()
        if stand is None or not stand.again():
            return Answered(_NOTHING, is_done=False)
        return Answered(f"Slot {stand.slot.name} tries again.")

    async def _set_aside(self, command: Command) -> Answered:
        stand = self._named(command) or self._oldest_in_need()
        if stand is None or stand.tile.device is None:
            return Answered(_NOTHING, is_done=False)
        stand.stop()
        await self._write(EntryKind.SET_ASIDE, stand, reason=command.text or "other")
        stand.set_aside(command.text)
        return Answered(f"Slot {stand.slot.name} is set aside: {command.text or 'other'}.")

    async def _reprint(self, command: Command) -> Answered:
        stand = self._named(command) or self._last_passed()
        if stand is None:
            return Answered("No confirmed unit is in a slot: no label.", is_done=False)
        return Answered(await self._aftermath.reprint(stand))

    async def _next_customer(self, command: Command) -> Answered:
        if not command.text:
            return Answered("Scan or type the next customer.", is_done=False)
        self.customer = command.text.strip()
        await self._write(EntryKind.CHANGED, None, what="customer")
        return Answered(f"The next units are for {self.customer}.")

    async def _pause(self, command: Command) -> Answered:  # one shape for all
        if self._shared.gate.is_paused:
            return await self._go_on(command)
        self._shared.gate.pause()
        return Answered("Paused: units in work go on to their end; no new one begins.")

    async def _go_on(self, command: Command) -> Answered:  # noqa: ARG002
        self._shared.gate.go_on()
        return Answered("The bench goes on.")

    async def _stop(self, command: Command) -> Answered:
        stand = self._named(command)
        if stand is None or not stand.stop():
            return Answered("Choose a slot at work to stop it.", is_done=False)
        return Answered(f"Slot {stand.slot.name} is being stopped.")

    async def _end_shift(self, command: Command) -> Answered:  # noqa: ARG002
        self._shared.gate.end()
        self._ending.stir()
        left = sum(stand.is_at_work for stand in self._stands.values())
        what = f"{left} units are still in work; they go on to their end." if left else ""
        return Answered(f"The shift ends. {what}".strip())

    async def _choose(self, command: Command) -> Answered:
        name = command.slot or command.text
        if name and name not in self._stands:
            return Answered(f"There is no slot {name}.", is_done=False)
        self.chosen = name
        return Answered(f"Slot {name} is chosen." if name else "No slot is chosen.")

    async def _sign_on(self, command: Command) -> Answered:
        self._shared.ground.scribe.operator = command.text.strip()
        await self._write(EntryKind.SIGNED_ON, None)
        return Answered(f"{command.text.strip()} signed on.")

    async def _scanned(self, command: Command) -> Answered:
        scan = read_scan(command.text)
        match scan:
            case CardScan(command=Command(act=Act.SET_ASIDE, text="")):
                return Answered("Scan a reason card.", is_done=False)
            case CardScan(command=meant):
                return await self.do(meant)
            case SlotScan(slot=slot):
                return await self._choose(Command(Act.CHOOSE, slot))
            case BadgeScan(name=name):
                return await self._sign_on(Command(Act.SIGN_ON, text=name))
            case UnitScan(device=device, serial=serial):
                return await self._unit_scanned(device.text if device is not None else serial)
        return await self._unit_scanned(command.text.strip())

    async def _unit_scanned(self, text: str) -> Answered:
        waiting = [self._stands[name] for name in self._aftermath.slots_to_scan]
        for stand in waiting:
            if await self._aftermath.scanned(text, stand):
                return Answered(f"The label matches slot {stand.slot.name}.")
        if waiting and self._aftermath.is_another_label(text):
            return await self._mismatch(waiting[0], text)
        for stand in self._stands.values():
            if stand.is_of(text):
                self.chosen = stand.slot.name
                return Answered(f"This unit is in slot {stand.slot.name}.")
        return Answered("Not a unit of this bench, nor a command.", is_done=False)

    async def _mismatch(self, stand: Stand, text: str) -> Answered:
        await self._aftermath.mismatched(text, stand)
        name = stand.slot.name
        return Answered(f"This is not the label of slot {name}: set both aside.", is_done=False)

    def _named(self, command: Command) -> Stand | None:
        return self._stands.get(command.slot or self.chosen)

    def _oldest_in_need(self) -> Stand | None:
        needy = [stand for stand in self._stands.values() if stand.tile.needs_person]
        return min(needy, key=lambda stand: stand.tile.since_s, default=None)

    def _last_passed(self) -> Stand | None:
        passed = [s for s in self._stands.values() if s.tile.state is TileState.PASS]
        return max(passed, key=lambda stand: stand.tile.since_s, default=None)

    async def _write(self, kind: EntryKind, stand: Stand | None, **facts: str) -> None:
        run = stand.run if stand is not None else None
        await self._shared.ground.scribe.write(
            kind,
            facts,
            run=run.book.run if run is not None else "",
            device=run.device.text if run is not None and run.device is not None else "",
            slot=stand.slot.name if stand is not None else "",
            customer=self.customer if kind is EntryKind.CHANGED else "",
        )

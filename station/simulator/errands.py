"""What the person at the bench still has to do, each thing when it is due."""

from dataclasses import dataclass, field
from math import inf

LOAD, UNLOAD, PULL, PLUG_AGAIN, PUT_AWAY, HOLD_SETUP, SWAP = (
    "load", "unload", "pull", "plug_again", "put_away", "hold_setup", "swap",
)  # fmt: skip


@dataclass(order=True, slots=True)
class Errand:
    """One act with one device, not before `due_s` (story time)."""

    due_s: float
    number: int
    act: str = field(compare=False)
    device_id: str = field(compare=False)


class Errands:
    """Few at a time: a bench has some dozens of places."""

    def __init__(self) -> None:
        self._open: list[Errand] = []
        self._number = 0

    def add(self, act: str, device_id: str, due_s: float) -> None:
        self._number += 1
        self._open.append(Errand(due_s, self._number, act, device_id))

    def done_with(self, device_id: str) -> None:
        """The device leaves the bench: nothing else is to be done with it."""
        self._open = [errand for errand in self._open if errand.device_id != device_id]

    def only_unload(self, device_id: str, due_s: float) -> None:
        """Its unloading is due then; whatever else was planned with it is not to be done."""
        self.done_with(device_id)
        self.add(UNLOAD, device_id, due_s)

    def be_patient(self, longer_s: float) -> None:
        """Nothing is unloaded before that much later."""
        for errand in self._open:
            if errand.act == UNLOAD:
                errand.due_s += longer_s

    @property
    def any_left(self) -> bool:
        return bool(self._open)

    def take_due(self, now_s: float, *, unloading: bool) -> Errand | None:
        """The one due longest: of unloading, or of everything else."""
        due = [e for e in self._open if e.due_s <= now_s and (e.act == UNLOAD) is unloading]
        if not due:
            return None
        errand = min(due)
        self._open.remove(errand)
        return errand

    def next_due_s(self) -> float:
        """`inf` when there is nothing to do."""
        return min((errand.due_s for errand in self._open), default=inf)

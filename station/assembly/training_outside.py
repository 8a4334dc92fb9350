"""All that the window may ask, in a training: the simulated bench, and nothing of this computer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as of
from functools import cached_property
from pathlib import Path

from station.assembly.devices import DeviceDoor
from station.assembly.field import FieldTools
from station.assembly.outside import StationOutside
from station.domain.errors import RecipeWrong
from station.domain.events import FlowEvent
from station.domain.identity import DeviceId
from station.domain.recipe import Recipe
from station.domain.training import Fault
from station.domain.verdict import Verdict
from station.flow.ports import Device, Operator, PortSeen, Way
from station.flow.training.ports import TrainingDesk
from station.host.clock import SystemClock
from station.host.training_secrets import TrainingSecrets


class TrainingClock(SystemClock):
    """Story time that a drill can let go by at once."""

    def __init__(self, scale: float) -> None:
        super().__init__(scale)
        self.ahead_s = 0.0

    def now(self) -> float:
        return super().now() + self.ahead_s

    def worked_s(self) -> float:
        """Without what went by at once."""
        return super().now()


@dataclass
class TrainingOutside(StationOutside):
    """Everything it writes stands in `folder`, which is thrown away."""

    folder: Path = of(default_factory=Path)
    fault: Fault = of(default_factory=Fault)
    """Of the drill under way."""
    fell_asleep: Callable[[float], None] = lambda _seconds: None
    """The drill lets so much time go by: the simulated bench has to be told."""
    training: TrainingDesk | None = None

    def __post_init__(self) -> None:
        self.story_clock = TrainingClock(self.time_scale)

    @cached_property
    def field(self) -> FieldTools:
        return TrainingTools(self)

    def clock(self, recipe: Recipe | None = None) -> TrainingClock:
        _on_this_computer(recipe)
        return self.story_clock

    def door(self, _recipe: Recipe | None = None) -> DeviceDoor:
        return TrainingDoor(
            self.trace, self.time_scale, sees_simulated=True, registry=self.registry
        )

    async def provision(
        self, recipe: Recipe, way: Way, operator: Operator, tell: Callable[[FlowEvent], None]
    ) -> Verdict:
        fault = self.fault
        recipe = replace(recipe, rest_allowed=recipe.rest_allowed and fault.rest_allowed)
        left = [fault.jump_after] if fault.jump_after else []

        def hear(event: FlowEvent) -> None:
            if left and getattr(event, "part", "") == left[0] and getattr(event, "done", False):
                left.clear()
                self.fault = replace(fault, jump_after="")  # once in a drill
                self.fell_asleep(fault.jump_s)
            tell(event)

        return await super().provision(recipe, way, operator, hear)


class TrainingTools(FieldTools):
    """Those of the simulated bench, and the training that is under way."""

    def __init__(self, outside: TrainingOutside) -> None:
        super().__init__(outside)
        self._training = outside.training

    def training(self) -> TrainingDesk:
        return self._training or super().training()


class TrainingDoor(DeviceDoor):
    """Sees simulated devices alone: one that is plugged into this computer is none of its."""

    def ports(self) -> Sequence[PortSeen]:
        from station.device.port_list import in_order, simulated_ports

        seen = in_order(simulated_ports(self.registry)) if self.registry is not None else []
        self._places.update({port.address: port.place for port in seen})
        return seen

    async def open(
        self, way: Way, known: DeviceId | None = None, *, returns: bool = False
    ) -> Device:
        """There is one place: a device that was plugged in again under another name is in it."""
        is_there = any(port.address == way.address for port in self.ports())
        if way.by == "usb" and not is_there and not returns:
            way = replace(way, address="")
        return await super().open(way, known, returns=returns)


def training_outside(folder: Path, time_scale: float) -> TrainingOutside:
    """With nothing in it of this computer's user but the language and the look."""
    return TrainingOutside(
        TrainingSecrets(),
        time_scale,
        registry=folder,
        state_folder=folder / "state",
        settings_file=folder / "settings.toml",
        data_folder=folder / "data",
        ledger=str(folder / "ledger.sqlite"),
        folder=folder,
    )


def _on_this_computer(recipe: Recipe | None) -> None:
    """A training never asks a cloud that is not simulated. Raises RecipeWrong."""
    if recipe is not None and not recipe.is_on_loopback:
        raise RecipeWrong("In a training the cloud is the simulated one.")

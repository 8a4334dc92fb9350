"""The work in the field, made of the real parts; loaded when first asked for."""

from typing import TYPE_CHECKING

from station.domain.recipe import Recipe
from station.flow.field.ports import HostWifi

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.flow.field.acceptance import Kit
    from station.flow.field.bundles import Bundles
    from station.flow.field.doctor import Doctor
    from station.flow.field.flash import FlashDesk
    from station.flow.field.free_ports import Freeing
    from station.flow.field.monitors import Monitors
    from station.flow.field.replays import Replays
    from station.flow.field.round_ports import RoundDesk
    from station.flow.field.secrets import SecretDesk
    from station.flow.field.setups import Setups
    from station.flow.field.updates import Updates
    from station.flow.line import DeviceLine
    from station.flow.ports import Clock, Operator
    from station.flow.training.ports import TrainingDesk

SIMULATED_WAYS_BACK = "ways-back-simulated.json"
"""Kept apart: a note about a simulated adapter must never move a real one."""


class FieldTools:
    """Fulfils station.flow.field.ports.FieldTools for one start of the program."""

    def __init__(self, outside: "StationOutside") -> None:
        self._outside = outside

    def host_wifi(self, recipe: Recipe | None = None) -> HostWifi:
        """The simulated bench's for a recipe whose cloud is on this computer, never otherwise
        (settled 2). Raises WifiMissing.
        """
        outside = self._outside
        if recipe is None or not recipe.is_on_loopback:
            from station.host.wifi.opening import open_wifi

            return open_wifi(outside.state_folder)
        from station.host.wifi.bench_air import BenchAir, air_of
        from station.host.wifi.notes import Notes

        notes = Notes(outside.state_folder / SIMULATED_WAYS_BACK)
        address = air_of(recipe.cloud_url, outside.registry)
        return BenchAir(address, notes, outside.time_scale)

    def freeing(
        self, recipe: Recipe | None = None, operator: "Operator | None" = None
    ) -> "Freeing":
        """With the account of `recipe`, else that of the settings. Raises RecipeWrong."""
        from station.assembly.freeing import open_freeing

        return open_freeing(self._outside, recipe, operator)

    def flash(self) -> "FlashDesk":
        from station.assembly.flashing import StationFlashDesk

        return StationFlashDesk(self._outside)

    def rounds(
        self, operator: "Operator | None" = None, account: Recipe | None = None
    ) -> "RoundDesk":
        from station.assembly.rounds import open_rounds

        return open_rounds(self._outside, operator, account)

    def monitors(self, recipe: Recipe | None = None) -> "Monitors":
        """Simulated ports only where they cannot be mistaken for real ones (settled 2)."""
        from station.assembly.monitoring import StationMonitors

        sees_simulated = recipe is None or recipe.is_on_loopback
        return StationMonitors(self._outside.registry, sees_simulated=sees_simulated)

    def doctor(self, recipe: Recipe | None = None) -> "Doctor":
        """For the account of `recipe`, else that of the settings. Raises SettingsUnreadable."""
        from station.assembly.doctor import StationDoctor

        return StationDoctor(self._outside, recipe)

    def acceptance(self) -> "Kit":
        from station.assembly.acceptance import StationKit

        return StationKit(self._outside)

    def bundles(self) -> "Bundles":
        from station.assembly.bundling import StationBundles

        return StationBundles(self._outside)

    def training(self) -> "TrainingDesk":
        from station.assembly.training import training_book
        from station.assembly.training_desk import StationTraining

        return StationTraining(training_book(self._outside))

    def replays(self) -> "Replays":
        from station.assembly.replaying import StationReplays

        return StationReplays(self._outside)

    def setups(self) -> "Setups":
        from station.assembly.setting_up import StationSetups

        return StationSetups(self._outside)

    def updates(self) -> "Updates":
        from station.assembly.updating import StationUpdates

        return StationUpdates(self._outside)

    def documents(self) -> str:
        from station.host.folders import documents_folder

        return str(documents_folder())

    def secrets(self) -> "SecretDesk":
        from station.assembly.secret_desk import StationSecretDesk

        return StationSecretDesk(self._outside)

    def line(self, port: str = "") -> "DeviceLine":
        """To the device at `port`, else to the only one; also when it leaves and returns."""
        from station.flow.line import DeviceLine
        from station.flow.way import Way

        door, way = self._outside.door(None), Way.usb(port)
        return DeviceLine(lambda known, returns: door.open(way, known, returns=returns))

    def clock(self) -> "Clock":
        """Story time of work without a cloud."""
        from station.host.clock import SystemClock

        return SystemClock(self._outside.time_scale)

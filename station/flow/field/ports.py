"""What the work in the field needs of this computer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from station.domain.field.air import DEVICE_NETWORK, Adapter, Heard, Joined, WayBack
from station.domain.recipe import Recipe

if TYPE_CHECKING:
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


class HostWifi(Protocol):
    """The Wi-Fi of this computer. Every wait is bounded; everything can be cancelled, and a
    cancelled `join` has gone back before it ends. Raises everywhere: WifiMissing (no adapter, or
    nobody who runs it), WifiNotAllowed, LocationOff.
    """

    @property
    def is_by_hand(self) -> bool:
        """The system cannot switch by program: `join` and `leave` wait until the person has
        chosen the network, and notice when it is done.
        """

    async def adapters(self) -> Sequence[Adapter]: ...

    async def scan(self, prefixes: Sequence[str] = (DEVICE_NETWORK,)) -> Sequence[Heard]:
        """Networks whose names begin so, strongest first, each once for an adapter; without
        prefixes all of them. A fresh scan, not the system's memory.
        """

    async def join(self, ssid: str, *, adapter: str = "", stays: bool = False) -> Joined:
        """Join the open network `ssid`, by a spare adapter where there is one, or by the named
        one. The way back is on disk before anything is left. One that `stays` remains there after
        this program's end, until somebody leaves. Raises SoftapNotSeen, JoinRefused (this computer
        is back where it was), HostWifiLost, WifiBusy.
        """

    async def leave(self, joined: Joined) -> None:
        """Go back and forget the device's network; returns when this computer is on its own
        network again. Leaving twice is fine. Raises HostWifiLost.
        """

    async def stayed(self) -> Sequence[Joined]:
        """Where a join that `stays` left this computer; `leave` ends it."""

    async def left_behind(self) -> Sequence[WayBack]:
        """What an earlier Station did not come back from; empty nearly always. Nothing of what
        another Station that lives is at.
        """

    async def go_back(self, way: WayBack) -> None:
        """Honour such a note. Raises HostWifiLost, WifiBusy."""

    async def close(self) -> None: ...


class FieldTools(Protocol):
    """What a face may ask of the field; each part is made when it is first asked for."""

    def host_wifi(self, recipe: Recipe | None = None) -> HostWifi:
        """The Wi-Fi of this computer; of the simulated bench for a recipe of its cloud. Raises
        WifiMissing.
        """

    def freeing(
        self, recipe: Recipe | None = None, operator: "Operator | None" = None
    ) -> "Freeing":
        """Frees units: with the account of `recipe`, else that of the settings. Raises
        RecipeWrong.
        """

    def flash(self) -> "FlashDesk":
        """Firmware onto one device: checks, and the three ways."""

    def rounds(
        self, operator: "Operator | None" = None, account: Recipe | None = None
    ) -> "RoundDesk":
        """The offline round of this computer's record; `operator` answers what a recipe leaves
        open, `account` is the recipe of a round that was begun without a file.
        """

    def monitors(self, recipe: Recipe | None = None) -> "Monitors":
        """Eyes on any port; on simulated ones only for a recipe of their cloud, or without one."""

    def doctor(self, recipe: Recipe | None = None) -> "Doctor":
        """Looks over this computer, for the account of `recipe`, else that of the settings. Raises
        SettingsUnreadable.
        """

    def acceptance(self) -> "Kit":
        """Walks one real unit and a simulated one, and keeps what came of it."""

    def bundles(self) -> "Bundles":
        """Makes bundles for an engineer."""

    def training(self) -> "TrainingDesk":
        """The drills, and who has come how far; in a training its simulated bench too."""

    def replays(self) -> "Replays":
        """Replays recorded units."""

    def setups(self) -> "Setups":
        """Sets this station up from a file, or writes one."""

    def updates(self) -> "Updates":
        """Updates Station, and takes it back."""

    def documents(self) -> str:
        """The folder where a person looks for what was made for them."""

    def secrets(self) -> "SecretDesk":
        """Looks after this computer's secrets."""

    def line(self, port: str = "") -> "DeviceLine":
        """To the device at `port`, else to the only one; also when it leaves and returns."""

    def clock(self) -> "Clock":
        """Story time of work without a cloud."""

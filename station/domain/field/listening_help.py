"""A device that does not answer: what it is doing, as far as the evidence goes, what a person is
shown, and which ways into listening mode are allowed.

What the light means is from device-protocol 4.2, the ways in from 1.6, the touch from 1.5.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from station.domain.firmware import Firmware
from station.domain.platforms import P1, PHOTON, Platform
from station.domain.progress import Light


class Led(StrEnum):
    """What a person says that the light does."""

    BLUE = "blue"
    GREEN = "green"
    CYAN = "cyan"
    MAGENTA = "magenta"
    WHITE = "white"
    YELLOW = "yellow"
    RED = "red"
    OFF = "off"


class Doing(StrEnum):
    """What the device is doing."""

    UNKNOWN = "unknown"
    LISTENING = "listening"
    RUNNING = "running"
    """Its own program has the port."""
    JOINING = "joining"
    ONLINE = "online"
    UPDATING = "updating"
    WAITING_FOR_FIRMWARE = "dfu"
    CRASHED = "crashed"
    WITHOUT_POWER = "without-power"


class Button(StrEnum):
    """What a hand is to do."""

    SETUP = "setup"
    RESET = "reset"
    SAFE_MODE = "safe-mode"
    """RESET while SETUP is held, until the light is magenta."""
    CABLE = "cable"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of the silent device. `talks`: lines came that are no answers."""

    platform: Platform | None = None
    firmware: str = ""
    is_dfu: bool = False
    talks: bool = False
    led: Led | None = None


@dataclass(frozen=True, slots=True)
class Help:
    """`light` is what to expect afterwards; `hold_s` how long the button is held; `may_touch`
    whether Station could do it by the cable, if the person agrees.
    """

    doing: Doing
    what: str
    do: str
    button: Button
    light: Light
    hold_s: float = 0.0
    may_touch: bool = False


SETUP_HOLD_S = 3.0
_BLUE = Light("blue", "blink", "Then it blinks blue", "listening mode")
_MAGENTA = Light("magenta", "breathe", "Now it is magenta", "it updates itself")
_AFTER_RESET = Light("blue", "blink", "Then it blinks blue, green or cyan", "its firmware runs")
_SETUP = "Hold SETUP 3 s until the light blinks blue. We go on by ourselves."
_BEFORE_SIX = (PHOTON, P1)
"""Their last Device OS is 3.3.1, so every one of them knows the touch."""

_BY_LIGHT: Mapping[Led, tuple[Doing, str, str, Button, Light]] = {
    Led.BLUE: (
        Doing.LISTENING,
        "It listens, and its answers do not come through this cable.",
        "Pull the cable out and plug it in again. No better: use another cable or port.",
        Button.CABLE, _BLUE,
    ),
    Led.GREEN: (Doing.JOINING, "It is looking for its Wi-Fi.", _SETUP, Button.SETUP, _BLUE),
    Led.CYAN: (Doing.ONLINE, "It is connected to the cloud.", _SETUP, Button.SETUP, _BLUE),
    Led.MAGENTA: (
        Doing.UPDATING,
        "It is updating itself.",
        "Leave it plugged in; usually 1 to 5 min. When it is not magenta any more, hold SETUP 3 s.",
        Button.NONE, _MAGENTA,
    ),
    Led.WHITE: (Doing.RUNNING, "Its program runs, without Wi-Fi.", _SETUP, Button.SETUP, _BLUE),
    Led.YELLOW: (
        Doing.WAITING_FOR_FIRMWARE,
        "It waits for firmware.",
        "Press RESET. If it stays yellow its firmware must be restored.",
        Button.RESET, _AFTER_RESET,
    ),
    Led.RED: (
        Doing.CRASHED,
        "Its program has crashed.",
        "Hold SETUP, press RESET shortly, let SETUP go at magenta; then hold SETUP 3 s.",
        Button.SAFE_MODE, _BLUE,
    ),
    Led.OFF: (
        Doing.WITHOUT_POWER,
        "It has no power, or sleeps.",
        "Check cable and port; then press RESET and hold SETUP 3 s.",
        Button.CABLE, _BLUE,
    ),
}  # fmt: skip
_TOUCHABLE = (Doing.UNKNOWN, Doing.RUNNING, Doing.JOINING, Doing.ONLINE)
"""While it updates itself, waits for firmware or has crashed a touch does harm or nothing."""


def help_for(evidence: Evidence) -> Help:
    """What USB tells decides; then the person's eye; then what came from the port."""
    if evidence.is_dfu:
        doing, what, do, button, light = _BY_LIGHT[Led.YELLOW]
    elif evidence.led is not None:
        doing, what, do, button, light = _BY_LIGHT[evidence.led]
    elif evidence.talks:
        doing, button, light, do = Doing.RUNNING, Button.SETUP, _BLUE, _SETUP
        what = "Its own program talks at the port: it is not in listening mode."
    else:
        doing, button, light, do = Doing.UNKNOWN, Button.SETUP, _BLUE, _SETUP
        what = "The device is silent: it is not in listening mode."
    hold_s = SETUP_HOLD_S if button is Button.SETUP else 0.0
    may_touch = doing in _TOUCHABLE and knows_touch(evidence.platform, evidence.firmware)
    return Help(doing, what, do, button, light, hold_s, may_touch)


def knows_touch(platform: Platform | None, firmware: str) -> bool:
    """Whether 28800 baud makes it listen: removed in 6.0.0 (device-protocol 1.5)."""
    if platform in _BEFORE_SIX:
        return True
    try:
        return not Firmware.parse(firmware).is_at_least(6, 0)
    except ValueError:
        return False  # nobody knows: then it is not tried

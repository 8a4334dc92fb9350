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
from station.domain.questions import WAKE, WAKE_BY_HAND, Choose


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
    """All that is known of the silent device. `talks`: lines came that are no answers; not
    `is_there`: no port of a Particle device is seen at all; not `has_rate`: a plain socket.
    """

    is_there: bool = True
    platform: Platform | None = None
    firmware: str = ""
    is_dfu: bool = False
    talks: bool = False
    has_rate: bool = True
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
NOTHING_SEEN = Help(
    Doing.UNKNOWN,
    "No device is seen at a cable.",
    "Plug it in. Its light is on and nothing is seen: take another cable, some only charge.",
    Button.CABLE,
    _BLUE,
)
FORGET_WIFI = Help(
    Doing.LISTENING,
    "It forgets every Wi-Fi it knows.",
    "While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast.",
    Button.SETUP,
    Light("blue", "blink", "Then it flashes fast", "its Wi-Fi is forgotten"),
    hold_s=10.0,
)
_AFTER_LEAVING: Mapping[Led, tuple[str, str]] = {
    Led.BLUE: (
        "It came back to listening mode: the Wi-Fi did not take it.",
        "Check the password and that the network has 2.4 GHz, then try again.",
    ),
    Led.GREEN: (
        "It still looks for its Wi-Fi.",
        "Wait a minute; bring it nearer to the access point. Then try again.",
    ),
    Led.CYAN: (
        "It has the Wi-Fi. Breathing: it is connected; blinking: it does not reach the cloud.",
        "Breathing: try again, we look anew. Blinking: ask IT to open TCP 5683 outgoing.",
    ),
    Led.MAGENTA: (
        "It is updating itself.",
        "Leave it plugged in, usually 1 to 5 min; then try again.",
    ),
    Led.WHITE: (
        "Its Wi-Fi is switched off by its own program.",
        "Hold SETUP 3 s until it blinks blue, then try again.",
    ),
    Led.YELLOW: ("It waits for firmware.", "Press RESET, then try again."),
    Led.RED: (
        "Its program has crashed, or its keys were refused.",
        "Press RESET once and try again. The same again: set it aside.",
    ),
    Led.OFF: ("It has no power, or sleeps.", "Check cable and port, then try again."),
}


LIGHT_ASKED_FOR = ("never-online", "unconfirmed", "join-failed")
"""Troubles after which nobody but a person at the device knows more."""


def after_leaving(led: Led) -> tuple[str, str]:
    """What the light means of a device that left listening mode and was not seen since, and what
    to do (device-protocol 4.2, verdicts W).
    """
    return _AFTER_LEAVING[led]


_TOUCHABLE = (Doing.UNKNOWN, Doing.RUNNING, Doing.JOINING, Doing.ONLINE)
"""While it updates itself, waits for firmware or has crashed a touch does harm or nothing."""


def help_for(evidence: Evidence) -> Help:
    """What USB tells decides; then the person's eye; then what came from the port."""
    if not evidence.is_there and evidence.led is None:
        return NOTHING_SEEN
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
    is_touchable = evidence.is_there and evidence.has_rate and doing in _TOUCHABLE
    may_touch = is_touchable and knows_touch(evidence.platform, evidence.firmware)
    return Help(doing, what, do, button, light, hold_s, may_touch)


def knows_touch(platform: Platform | None, firmware: str) -> bool:
    """Whether 28800 baud makes it listen: removed in 6.0.0 (device-protocol 1.5)."""
    if platform in _BEFORE_SIX:
        return True
    try:
        return not Firmware.parse(firmware).is_at_least(6, 0)
    except ValueError:
        return False  # nobody knows: then it is not tried


@dataclass(frozen=True, slots=True)
class Waking(Choose):
    """The question how it gets into listening mode, with what is known of it."""

    evidence: Evidence = Evidence()


def waking(evidence: Evidence, *, was_touched: bool = False) -> Waking:
    """What a person is asked: whether Station may do it by the cable, where that can help and
    has not been tried.
    """
    told = help_for(evidence)
    asked = WAKE if told.may_touch and not was_touched else WAKE_BY_HAND
    return Waking(asked.key, f"{told.what} {told.do}", asked.options, evidence)

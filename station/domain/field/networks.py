"""Which of the networks that are heard is the device's, and how it is asked."""

from collections.abc import Sequence
from dataclasses import replace

from station.domain.field.air import Heard
from station.domain.questions import DEVICE_NETWORK, Choose

LAST_2_4_GHZ_CHANNEL = 14


def by_name(heard: Sequence[Heard]) -> tuple[Heard, ...]:
    """Each name once, as the adapter hears it that hears it best; strongest first."""
    strongest: dict[str, Heard] = {}
    for one in sorted(heard, key=lambda one: -one.signal_percent):
        strongest.setdefault(one.ssid, one)
    return tuple(strongest.values())


def called(heard: Sequence[Heard], wanted: str) -> tuple[Heard, ...]:
    """Those that `wanted` may mean: its whole name, or the end of it, in large or small letters;
    all where nothing is wanted.
    """
    whole = tuple(one for one in heard if one.ssid == wanted)
    return whole or tuple(one for one in heard if one.ssid.lower().endswith(wanted.lower()))


def which(heard: Sequence[Heard]) -> Choose:
    """The question that a person answers where several devices are near."""
    options = tuple((one.ssid, f"{one.ssid} · signal {one.signal_percent} %") for one in heard)
    return replace(DEVICE_NETWORK, options=options)


def five_ghz_only(heard: Sequence[Heard]) -> tuple[str, ...]:
    """Names that are heard on 5 GHz alone: no Photon or P1 can use them (verdicts W2)."""
    low = {one.ssid for one in heard if one.channel <= LAST_2_4_GHZ_CHANNEL}
    return tuple(dict.fromkeys(one.ssid for one in heard if one.ssid not in low))

"""Which Wi-Fi adapters this computer has, and whether Station may use them."""

from collections.abc import Callable, Sequence

from station.domain.errors import StationError
from station.domain.field.findings import Finding, ok, watch
from station.domain.field_errors import LocationOff, WifiMissing
from station.flow.field.doctor import Check
from station.flow.field.ports import HostWifi

WIFI = "wifi"
_WHY = "It takes one to deliver by a device's own Wi-Fi; by USB none is needed."


def wifi_check(open_wifi: Callable[[], HostWifi]) -> Check:
    """`open_wifi` raises WifiMissing where there is none."""

    async def look() -> Sequence[Finding]:
        try:
            wifi = open_wifi()
        except WifiMissing as trouble:
            return (_trouble(trouble),)
        try:
            return await _looked(wifi)
        except StationError as trouble:
            return (_trouble(trouble),)
        finally:
            await wifi.close()

    return Check(WIFI, look)


async def _looked(wifi: HostWifi) -> Sequence[Finding]:
    adapters = await wifi.adapters()
    if not adapters:
        raise WifiMissing
    names = ", ".join(f"{each.name} ({each.network or 'free'})" for each in adapters)
    left = await wifi.left_behind()
    if left:
        return (
            watch(WIFI, "An earlier Station did not bring this computer back to its own network.",
                  "Its internet may be away.", "Choose your network in the Wi-Fi menu, or station "
                  "wifi leave.", "host-wifi-lost"),
        )  # fmt: skip
    by_hand = "; its network is chosen by hand" if wifi.is_by_hand else ""
    more = "" if len(adapters) > 1 else "; with a second one its own network stays"
    return (ok(WIFI, f"Wi-Fi by {names}{by_hand or more}."),)


def _trouble(trouble: StationError) -> Finding:
    check = "location" if isinstance(trouble, LocationOff) else WIFI
    return watch(check, str(trouble), _WHY, trouble.hint, trouble.code)

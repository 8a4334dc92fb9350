"""What is done to the device of a watched port, by Station itself, and what came of it in words."""

from collections.abc import Awaitable, Callable

from station.domain.errors import ParameterWrong
from station.domain.identity import ClaimCode, Secret
from station.domain.unit import DeviceFacts
from station.domain.wifi import NO_SECRET, Security, WifiNetwork
from station.flow.ports import Device
from station.window.said import said

Verb = Callable[[Device], Awaitable[str]]


async def identify(device: Device) -> str:
    facts = await device.identify()
    return f"{facts.device.text} · {_board(facts)}{_claimed(facts)}"


async def claimed(device: Device) -> str:
    return _claimed(await device.identify()).removeprefix(" · ") or said("It does not tell.")


async def leave(device: Device) -> str:
    await device.identify()
    await device.depart()
    return said("It was told to leave listening mode.")


def wifi(values: dict[str, str]) -> Verb:
    password, security = values["password"], values["security"]
    network = WifiNetwork(
        values["ssid"],
        Secret(password) if password else NO_SECRET,
        Security(security) if security else None,
        None,
        values["hidden"] == "yes",
    )

    async def store(device: Device) -> str:
        await device.identify()
        await device.set_wifi(network)
        await device.depart()
        return said("The Wi-Fi {0} is stored; it leaves to join it.").format(network.ssid)

    return store


def claim_code(values: dict[str, str]) -> Verb:
    """Raises ParameterWrong; the text stays unseen."""
    try:
        code = ClaimCode.parse(values["code"])
    except ValueError as cause:
        raise ParameterWrong(f"This cannot be a claim code: {cause}.") from None

    async def store(device: Device) -> str:
        await device.identify()
        await device.set_claim_code(code)
        return said("The claim code is stored.")

    return store


def _board(facts: DeviceFacts) -> str:
    platform = facts.platform.name if facts.platform is not None else said("a Particle device")
    return f"{platform}, Device OS {facts.firmware}" if facts.firmware else platform


def _claimed(facts: DeviceFacts) -> str:
    if facts.claimed is None:
        return ""
    return " · " + (said("it says that it is claimed") if facts.claimed else said("not claimed"))

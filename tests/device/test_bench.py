"""The links against the whole simulated device: every firmware, every way, every security."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from station.device.link import UsbDevice
from station.device.softap_link import SoftapDevice
from station.domain.device_errors import (
    CodeNotStored,
    CredentialsMalformed,
    FirmwareTooOld,
    NetworkNotFound,
    NotListening,
    OpenNetworkBySerial,
    PortBusy,
    SetUpNetworkSilent,
    StuckInPrompt,
    UnitLost,
)
from station.domain.identity import ClaimCode, Secret
from station.domain.wifi import Enterprise, Security, WifiNetwork
from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving
from tests.device.talks import CODE

FIRMWARES = ["0.4.5", "0.4.9", "0.5.3", "0.6.4", "0.7.0", "1.5.0", "2.3.1", "3.3.1"]
MODERN = FIRMWARES[3:]
WAYS = ["pty", "tcp", "softap http", "softap tcp"]
BY_USB, BY_SOFTAP = WAYS[:2], WAYS[2:]
FAST = 0.1
FACTORY = WifiNetwork("Factory", Secret("factory-floor-7"))
HIDDEN = WifiNetwork("Hidden Net", Secret("nobody-sees-me"), Security.WPA2, is_hidden=True)
OPEN = WifiNetwork("Guest Net", security=Security.OPEN)
NETWORKS = [
    FACTORY,
    WifiNetwork("Café Ω", Secret("crème brûlée"), Security.WPA2),
    WifiNetwork("Legacy", Secret("old but secure")),
    WifiNetwork("Mixed", Secret("mixed-ciphers-1"), Security.WPA2),
    WifiNetwork("Old WEP", Secret("0102030405"), Security.WEP),
]


@asynccontextmanager
async def met(way: str = "pty", firmware: str = "2.3.1", **options):
    """A device reached in this way, and the world it is in."""
    options = {"time_scale": FAST} | options
    async with serving(WorldWish(firmware=firmware)) as world:
        place = world.places[0]
        if way in BY_USB:
            address = place.port if way == "pty" else place.tcp
            device = await UsbDevice.open(address, **options)
        else:
            address = place.softap_http if way == "softap http" else f"tcp://{place.softap_tcp}"
            device = await SoftapDevice.open(address, **options)
        try:
            yield device, world
        finally:
            await device.close()


def strike(world, kind: str, at: str | None = None, times: int = 1, **args) -> None:
    world.add_trouble(Trouble.parse({"kind": kind, "at": at, "times": times} | args))


def stored(world) -> list[tuple[str, str]]:
    return [(one.ssid.decode(), one.password.decode()) for one in world.units[0].networks]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("firmware", FIRMWARES)
async def test_every_firmware_says_who_it_is_every_way(way, firmware) -> None:
    async with met(way, firmware) as (device, world):
        facts = await device.identify()
        assert facts.device.text == world.units[0].device_id
        if way in BY_USB:
            assert facts.firmware == firmware
            assert facts.mac is not None
            assert facts.claimed is (None if firmware < "0.6" else False)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("firmware", MODERN)
async def test_every_firmware_that_takes_a_code_stores_it_every_way(way, firmware) -> None:
    async with met(way, firmware) as (device, world):
        await device.identify()
        await device.set_claim_code(ClaimCode.parse(CODE))
        assert world.units[0].claim_code == CODE.encode()


@pytest.mark.parametrize("firmware", ["0.4.5", "0.4.9", "0.5.3"])
async def test_older_firmware_takes_no_code_by_usb(firmware) -> None:
    async with met("pty", firmware) as (device, _):
        await device.identify()
        with pytest.raises(FirmwareTooOld):
            await device.set_claim_code(ClaimCode.parse(CODE))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("network", NETWORKS, ids=[one.ssid for one in NETWORKS])
async def test_every_security_is_stored_every_way(way, network) -> None:
    async with met(way) as (device, world):
        await device.identify()
        await device.set_wifi(network)
        assert stored(world) == [(network.ssid, network.password.text)]


@pytest.mark.parametrize("firmware", FIRMWARES)
async def test_every_firmware_stores_a_network_by_the_console(firmware) -> None:
    async with met("pty", firmware) as (device, world):
        await device.identify()
        await device.set_wifi(FACTORY)
        await device.depart()
        assert stored(world) == [("Factory", "factory-floor-7")]
        assert not world.units[0].is_listening


@pytest.mark.parametrize("way", BY_USB)
async def test_a_hidden_network_is_stored_by_usb(way) -> None:
    async with met(way) as (device, world):
        await device.set_wifi(HIDDEN)
        assert stored(world) == [("Hidden Net", "nobody-sees-me")]


@pytest.mark.parametrize("way", BY_SOFTAP)
async def test_a_hidden_network_is_refused_by_the_device_s_own_wifi(way) -> None:
    async with met(way) as (device, world):
        with pytest.raises(NetworkNotFound):
            await device.set_wifi(HIDDEN)
        assert stored(world) == []


@pytest.mark.parametrize("way", BY_SOFTAP)
async def test_an_open_network_is_stored_by_the_device_s_own_wifi(way) -> None:
    async with met(way) as (device, world):
        await device.set_wifi(OPEN)
        assert stored(world) == [("Guest Net", "")]


async def test_an_open_network_by_usb_is_refused_with_nothing_stored() -> None:
    async with met("pty") as (device, world):
        with pytest.raises(OpenNetworkBySerial):
            await device.set_wifi(OPEN)
        await device.identify()
        assert stored(world) == []


async def test_a_password_for_an_open_network_stores_nothing_and_says_what_to_do() -> None:
    async with met("pty") as (device, world):
        with pytest.raises(OpenNetworkBySerial) as raised:
            await device.set_wifi(WifiNetwork("Guest Net", Secret("superfluous")))
        assert "RESET" in raised.value.hint
        with pytest.raises(StuckInPrompt):
            await device.identify()
        assert stored(world) == []


@pytest.mark.parametrize("firmware", ["0.5.3", "0.6.4"])
async def test_old_firmware_takes_an_open_network_by_usb(firmware) -> None:
    async with met("pty", firmware) as (device, world):
        await device.set_wifi(OPEN)
        assert stored(world) == [("Guest Net", "")]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("ssid", ["Elsewhere", "FiveG", "Hidden Net"])
async def test_a_network_that_is_not_seen_is_told_with_nothing_stored(way, ssid) -> None:
    async with met(way) as (device, world):
        with pytest.raises(NetworkNotFound):
            await device.set_wifi(WifiNetwork(ssid, Secret("secretpw1"), Security.WPA2))
        assert stored(world) == []
        await device.identify()


@pytest.mark.parametrize("way", WAYS)
async def test_an_enterprise_network_is_stored_every_way(way) -> None:
    sign_in = Enterprise("peap", username="alice")
    network = WifiNetwork(
        "Corp", Secret("corp-password"), Security.WPA2_ENTERPRISE, enterprise=sign_in
    )
    async with met(way) as (device, world):
        await device.set_wifi(network)
        assert [one.ssid for one in world.units[0].networks] == [b"Corp"]


@pytest.mark.parametrize("way", WAYS)
async def test_certificates_of_full_size_are_stored_every_way(way) -> None:
    def pem(kind: str, lines: int) -> str:
        body = "\n".join(["A" * 64] * lines)
        return f"-----BEGIN {kind}-----\n{body}\n-----END {kind}-----\n"

    sign_in = Enterprise(
        "eap-tls",
        client_certificate=pem("CERTIFICATE", 60),
        private_key=Secret(pem("PRIVATE KEY", 28)),
        root_ca=pem("CERTIFICATE", 60),
    )
    network = WifiNetwork("Corp", security=Security.WPA2_ENTERPRISE, enterprise=sign_in)
    async with met(way) as (device, world):
        await device.set_wifi(network)
        assert [one.ssid for one in world.units[0].networks] == [b"Corp"]


PROMPTS = ["SSID: ", "Password: ", "Enter 63-digit claim code: "]


@pytest.mark.parametrize("firmware", ["0.6.4", "0.7.0", "2.3.1"])
@pytest.mark.parametrize("prompt", PROMPTS)
async def test_a_device_stuck_in_a_prompt_is_led_out_with_nothing_stored(firmware, prompt) -> None:
    async with met("pty", firmware) as (device, world):
        strike(world, "stuck_in_prompt", prompt=prompt)
        assert (await device.identify()).device.text == world.units[0].device_id
        assert stored(world) == []
        assert world.units[0].is_listening
        assert world.units[0].claim_code is None


@pytest.mark.parametrize("firmware", ["0.6.4", "2.3.1"])
@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("log_noise", {"text": "0000012345 [app] INFO: SSID: none, Password: none"}),
        ("log_noise", {"text": "i"}),
        ("garbage", {"bytes": 40}),
        ("chop", {"gap_s": 0.001}),
    ],
)
async def test_noise_and_crumbs_spoil_nothing(kind, args, firmware) -> None:
    async with met("pty", firmware, time_scale=1.0) as (device, world):
        strike(world, kind, times=0, **args)
        facts = await device.identify()
        assert (facts.device.text, facts.firmware) == (world.units[0].device_id, firmware)
        await device.set_claim_code(ClaimCode.parse(CODE))
        await device.set_wifi(FACTORY)
        assert world.units[0].claim_code == CODE.encode()
        assert stored(world) == [("Factory", "factory-floor-7")]


async def test_sorry_twice_is_overcome() -> None:
    async with met() as (device, world):
        strike(world, "sorry", "C", times=2)
        await device.set_claim_code(ClaimCode.parse(CODE))
        assert world.units[0].claim_code == CODE.encode()


async def test_sorry_for_ever_is_told() -> None:
    async with met() as (device, world):
        strike(world, "sorry", "C", times=0)
        with pytest.raises(CodeNotStored):
            await device.set_claim_code(ClaimCode.parse(CODE))


async def test_derp_is_told() -> None:
    async with met() as (device, world):
        strike(world, "derp", "w")
        with pytest.raises(CredentialsMalformed):
            await device.set_wifi(FACTORY)
        await device.identify()


async def test_a_silent_device_is_told_as_not_listening() -> None:
    async with met() as (device, world):
        strike(world, "not_listening")
        with pytest.raises(NotListening):
            await device.identify()
        assert await device.listens_again() is False


@pytest.mark.parametrize("at", ["i", "C", "w"])
async def test_a_device_pulled_out_in_mid_talk_is_lost(at) -> None:
    async with met() as (device, world):
        strike(world, "unplug", at, after_bytes=3)

        async def hand_over() -> None:
            await device.identify()
            await device.set_claim_code(ClaimCode.parse(CODE))
            await device.set_wifi(FACTORY)

        with pytest.raises(UnitLost):
            await hand_over()


async def test_a_port_that_another_program_holds_is_told() -> None:
    async with serving() as world:
        strike(world, "busy")
        with pytest.raises(PortBusy):
            await UsbDevice.open(world.places[0].port)


async def test_a_device_whose_join_failed_listens_again() -> None:
    async with met() as (device, world):
        await device.identify()
        await device.set_wifi(WifiNetwork("Factory", Secret("wrong password")))
        assert await device.listens_again() is False
        async with asyncio.timeout(10):
            while not await device.listens_again():
                pass
        assert world.units[0].is_listening


@pytest.mark.parametrize("way", BY_SOFTAP)
async def test_an_access_point_is_gone_after_departure_and_back_after_a_failed_join(way) -> None:
    async with met(way) as (device, _):
        await device.identify()
        await device.set_wifi(WifiNetwork("Factory", Secret("wrong password")))
        await device.depart()
        async with asyncio.timeout(10):
            while await device.listens_again():  # it goes down behind the reply
                pass
            while not await device.listens_again():
                pass


@pytest.mark.parametrize("way", BY_SOFTAP)
async def test_an_access_point_that_dies_before_it_has_answered_departed_well(way) -> None:
    async with met(way) as (device, world):
        await device.set_wifi(FACTORY)
        strike(world, "dies_after_reply", "connect-ap")
        await device.depart()


@pytest.mark.parametrize("way", BY_SOFTAP)
async def test_an_empty_reply_is_a_code_not_stored_and_tried_again(way) -> None:
    async with met(way) as (device, world):
        strike(world, "empty_reply", "set", times=2)
        await device.set_claim_code(ClaimCode.parse(CODE))
        assert world.units[0].claim_code == CODE.encode()
        strike(world, "empty_reply", "set", times=0)
        with pytest.raises(CodeNotStored):
            await device.set_claim_code(ClaimCode.parse(CODE))


@pytest.mark.parametrize("way", BY_SOFTAP)
async def test_a_scan_that_hangs_is_given_up(way) -> None:
    async with met(way) as (device, world):
        strike(world, "silence", "scan-ap", times=0)
        with pytest.raises(SetUpNetworkSilent):
            await device.set_wifi(FACTORY)

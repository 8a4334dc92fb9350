"""UsbDevice against a scripted device on a pty; the whole bench is in test_link_world.py."""

import asyncio
import time

import pytest

from station.device.link import UsbDevice
from station.domain.device_errors import (
    AnswerLost,
    CodeNotStored,
    FirmwareTooOld,
    NetworkNotFound,
    NotListening,
    StuckInPrompt,
    UnitLost,
    UnitSwapped,
)
from station.domain.identity import ClaimCode, Secret
from station.domain.platforms import PHOTON
from station.domain.wifi import WifiNetwork
from tests.device.talks import CODE, DEVICE, Photon

OFFICE = WifiNetwork("Office", Secret("secretpw1"))
NO_NETWORK = WifiNetwork("Elsewhere", Secret("secretpw1"))
FAST = 0.05
SORRY = b"Sorry, claim code is not 63 characters long. Claim code unchanged.\r\n"
PROMPT = b"Enter 63-digit claim code: "


@pytest.fixture
async def opened():
    """Opens devices, and closes them when the test ends."""
    devices = []

    async def open_device(address: str, **options) -> UsbDevice:
        devices.append(await UsbDevice.open(address, **options))
        return devices[-1]

    yield open_device
    for device in devices:
        await device.close()


async def test_a_device_says_who_it_is(opened, photon_peer) -> None:
    device = await opened(photon_peer.address, platform=PHOTON)
    facts = await device.identify()
    assert facts.device.text == DEVICE
    assert (facts.platform, facts.firmware, facts.mac) == (PHOTON, "2.3.1", "e0:4f:43:00:00:01")
    assert facts.claimed is False
    assert facts.via == "usb"


async def test_the_same_over_tcp(opened, tcp_photon) -> None:
    device = await opened(tcp_photon.address)
    assert (await device.identify()).device.text == DEVICE


async def test_identifying_has_no_fixed_waits(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    await device.identify()
    begun = time.monotonic()
    for _ in range(10):
        await device.identify()
    assert time.monotonic() - begun < 1.0  # 40 questions; a fixed wait of 50 ms makes it 2 s


async def test_closing_does_not_wait_for_a_read_to_end(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    await device.identify()
    begun = time.monotonic()
    await device.close()
    assert time.monotonic() - begun < 0.4  # a read lasts 0.5 s
    await device.close()


async def test_the_whole_hand_over_goes_as_recorded(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    await device.identify()
    await device.set_claim_code(ClaimCode.parse(CODE))
    await device.set_wifi(OFFICE)
    await device.depart()
    assert photon_peer.typed == b"ivmcC" + CODE.encode() + b"\nwOffice\nsecretpw1\n"


async def test_without_new_wifi_it_is_told_to_leave(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    await device.depart()
    await device.depart()
    await device.close()
    await photon_peer.until(b"x")
    assert photon_peer.typed == b"x"


async def test_modules_are_told(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    assert (await device.modules())["p"] == 6


async def test_the_console_cannot_scan(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    with pytest.raises(NotListening):
        await device.scan()


async def test_factory_firmware_is_too_old_for_a_code_and_is_never_asked_for_one(
    opened, peers
) -> None:
    old = b"system firmware version: 0.4.9\n\r\n"
    peer = peers(Photon({b"v": old, b"c": b"", b"C": b""}))
    device = await opened(peer.address)
    facts = await device.identify()
    assert (facts.firmware, facts.claimed) == ("0.4.9", None)
    with pytest.raises(FirmwareTooOld):
        await device.set_claim_code(ClaimCode.parse(CODE))
    assert peer.typed == b"ivm"


async def test_sorry_is_tried_three_times(opened, peers) -> None:
    code = CODE.encode()
    peer = peers(Photon({code + b"\n": code + b"\r\n" + SORRY}))
    device = await opened(peer.address)
    with pytest.raises(CodeNotStored) as raised:
        await device.set_claim_code(ClaimCode.parse(CODE))
    assert peer.typed.count(b"C" + code) == 3
    assert len([line for line in raised.value.seen if "try" in line]) == 3


async def test_a_code_of_which_bytes_were_lost_is_sent_again(opened, peers) -> None:
    code = CODE.encode()
    answers = Photon()
    lost = iter([code[1:] + b"\r\n" + SORRY])

    def loses_once(typed: bytes) -> bytes:
        reply = answers(typed)
        return next(lost, reply) if reply.startswith(code) else reply

    device = await opened(peers(loses_once).address, time_scale=FAST)
    await device.set_claim_code(ClaimCode.parse(CODE))


async def test_a_code_that_never_comes_back_whole_is_an_answer_lost(opened, peers) -> None:
    code = CODE.encode()
    peer = peers(Photon({code + b"\n": code[1:] + b"\r\n" + SORRY}))
    device = await opened(peer.address, time_scale=FAST)
    with pytest.raises(AnswerLost):
        await device.set_claim_code(ClaimCode.parse(CODE))


async def test_a_network_is_looked_for_twice_before_it_is_said_to_be_missing(opened, peers) -> None:
    derp = b"0\r\nThanks!\r\n\r\nDerp. Sorry, we couldn't save the credentials.\r\n\r\n"
    peer = peers(Photon({b"0\n": derp}))
    device = await opened(peer.address, time_scale=FAST)
    with pytest.raises(NetworkNotFound):
        await device.set_wifi(NO_NETWORK)
    assert peer.typed.count(b"wElsewhere\n") == 2


async def test_silence_is_told_as_not_listening_in_time(opened, peers) -> None:
    device = await opened(peers(lambda _: b"").address, time_scale=FAST)
    begun = time.monotonic()
    with pytest.raises(NotListening):
        await device.identify()
    assert time.monotonic() - begun < 1.0


async def test_an_application_that_never_stops_logging_is_told_in_time(opened, peers) -> None:
    peer = peers(lambda _: b"")
    device = await opened(peer.address, time_scale=FAST)
    asking = asyncio.create_task(device.identify())
    while not asking.done():
        peer.say(b"0001 [app] tick\r\n")
        await asyncio.wait([asking], timeout=0.01)
    with pytest.raises(NotListening):
        await asking


async def test_a_device_stuck_in_a_prompt_is_led_out_and_identified(opened, peers) -> None:
    answers = Photon({b"i": b"i", b"\n": b"\r\n" + SORRY})

    def stuck_once(typed: bytes) -> bytes:
        reply = answers(typed)
        if typed == b"\n":
            answers._answers |= Photon()._answers
        return reply

    device = await opened(peers(stuck_once).address)
    assert (await device.identify()).device.text == DEVICE


async def test_an_echo_and_nothing_more_is_told_as_stuck(opened, peers) -> None:
    device = await opened(peers(lambda typed: typed).address, time_scale=FAST)
    with pytest.raises(StuckInPrompt):
        await device.identify()


async def test_a_device_that_is_pulled_out_is_lost_at_once(opened, peers) -> None:
    peer = peers(lambda _: b"")
    device = await opened(peer.address)
    asking = asyncio.create_task(device.identify())
    await peer.until(b"i")
    begun = time.monotonic()
    peer.unplug()
    with pytest.raises(UnitLost):
        await asking
    assert time.monotonic() - begun < 0.5


async def test_a_stop_is_answered_within_a_tenth_of_a_second(opened, peers) -> None:
    peer = peers(lambda _: b"")
    device = await opened(peer.address)
    asking = asyncio.create_task(device.identify())
    await peer.until(b"i")
    begun = time.monotonic()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert time.monotonic() - begun < 0.3  # 0.05 promised; the rest is for a busy computer


async def test_stopped_at_the_code_prompt_the_prompt_is_ended(opened, peers) -> None:
    peer = peers(Photon({b"C": b""}))
    device = await opened(peer.address)
    await device.identify()
    handing = asyncio.create_task(device.set_claim_code(ClaimCode.parse(CODE)))
    await peer.until(b"C")
    handing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await handing
    await peer.until(b"\n")
    assert peer.typed == b"ivmcC\n"


async def test_what_was_logged_before_a_question_is_no_answer_to_it(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    await device.identify()
    photon_peer.say(b"Your device id is ffffffffffffffffffffffff\r\n")
    await asyncio.sleep(0.05)  # until the reader has surely taken it
    assert (await device.identify()).device.text == DEVICE


async def test_a_device_listens_again_only_when_it_answers(opened, peers) -> None:
    silent = peers(Photon({b"i": b""}))
    device = await opened(silent.address, time_scale=FAST)
    assert await device.listens_again() is False
    assert silent.typed == b"i"
    silent.answer = Photon()
    assert await device.listens_again() is True


async def test_a_port_that_vanished_meanwhile_is_no_listening_device(opened, peers) -> None:
    peer = peers(Photon())
    device = await opened(peer.address)
    peer.unplug()
    assert await device.listens_again() is False
    assert await device.listens_again() is False


async def test_another_device_on_the_same_port_is_told(opened, photon_peer) -> None:
    device = await opened(photon_peer.address)
    await device.identify()
    other = b"Your device id is ffffffffffffffffffffffff\r\n"
    photon_peer.answer = Photon({b"i": other})
    with pytest.raises(UnitSwapped):
        await device.identify()
    with pytest.raises(UnitSwapped):
        await device.listens_again()


async def test_the_trace_has_the_talk_and_no_secret(opened, photon_peer) -> None:
    told: list[tuple[str, bytes]] = []
    device = await opened(photon_peer.address, trace=lambda *line: told.append(line))
    await device.set_claim_code(ClaimCode.parse(CODE))
    await device.set_wifi(OFFICE)
    text = b"".join(shown for _, shown in told)
    assert told[0] == ("H>", b"v")
    assert told[1] == ("D>", b"system firmware version: 2.3.1\n")
    assert CODE.encode() not in text
    assert b"secretpw1" not in text
    assert b"Office" in text


async def test_a_cancelled_opening_leaves_the_port_free(photon_peer, opened) -> None:
    opening = asyncio.create_task(UsbDevice.open(photon_peer.address))
    await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    await opened(photon_peer.address)

"""SoftapDevice against a scripted access point that answers as a Photon 2.3.1 was recorded."""

import asyncio
import json

import pytest

from station.device.softap_link import SoftapDevice
from station.domain.device_errors import (
    AnswerNotUnderstood,
    CodeNotStored,
    CredentialsMalformed,
    NetworkNotFound,
    SetUpNetworkSilent,
    UnitSwapped,
)
from station.domain.identity import ClaimCode, Secret
from station.domain.platforms import PHOTON
from station.domain.wifi import Enterprise, Security, WifiNetwork
from tests.device.peer import TcpPeer
from tests.device.talks import CODE, DEVICE, GOLDEN

OFFICE = WifiNetwork("Office", Secret("secretpw1"))
GUEST = WifiNetwork("Guest Net")
FAST = 0.02


def recorded() -> dict[str, bytes]:
    """Reply by path; of several the first, which is the good one."""
    replies: dict[str, bytes] = {}
    for one in json.loads((GOLDEN / "softap-photon-2.3.1.json").read_text("utf-8")):
        replies.setdefault(one["path"][1:], one["reply"].encode())
    return replies


class AccessPoint:
    """Answers over HTTP and plain TCP alike; `changes` are its own replies, a list one by one."""

    def __init__(self, changes: dict[str, bytes | list[bytes]] | None = None) -> None:
        self._replies = recorded() | (changes or {})
        self.asked: list[str] = []

    def __call__(self, request: bytes) -> bytes:
        is_http = b" HTTP/1.1\r\n" in request
        name = request.split()[1][1:].decode() if is_http else request.split(b"\n")[0].decode()
        self.asked.append(name)
        reply = self._replies[name]
        body = reply.pop(0) if isinstance(reply, list) else reply
        if body == b"(gone)":
            return b""
        if not is_http:
            return b"\n\n" + body
        head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        pieces = [body[at : at + 1] for at in range(len(body))] + [b""]
        return head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)


@pytest.fixture
async def joined():
    """Joins an access point by HTTP or by TCP."""
    ends = []

    async def join(answer, scheme: str = "http", *, closes=True, **options):
        peer = await TcpPeer(answer, closes=closes).open()
        address = f"{scheme}://127.0.0.1:{peer.port}"
        device = await SoftapDevice.open(address, time_scale=FAST, **options)
        ends.append((device, peer))
        return device, peer

    yield join
    for device, peer in ends:
        await device.close()
        await device.close()
        await peer.close()


@pytest.mark.parametrize("scheme", ["http", "tcp"])
async def test_a_device_says_who_it_is(joined, scheme) -> None:
    device, _ = await joined(AccessPoint(), scheme, platform=PHOTON)
    facts = await device.identify()
    assert facts.device.text == DEVICE
    assert (facts.platform, facts.firmware, facts.claimed) == (PHOTON, None, False)
    assert facts.via == "softap"
    assert await device.modules() == {}


@pytest.mark.parametrize("scheme", ["http", "tcp"])
async def test_the_whole_hand_over_goes_through(joined, scheme) -> None:
    answer = AccessPoint()
    device, _ = await joined(answer, scheme)
    await device.identify()
    await device.set_claim_code(ClaimCode.parse(CODE))
    await device.set_wifi(OFFICE)
    await device.depart()
    assert answer.asked == [
        "version", "device-id", "set", "scan-ap", "public-key", "configure-ap", "connect-ap",
    ]  # fmt: skip


async def test_a_connection_that_the_device_never_closes_is_not_waited_for(joined) -> None:
    device, _ = await joined(AccessPoint(), "tcp", closes=False)
    async with asyncio.timeout(1):
        await device.identify()


async def test_an_open_network_needs_no_key(joined) -> None:
    answer = AccessPoint()
    device, peer = await joined(answer)
    await device.set_wifi(GUEST)
    assert answer.asked == ["scan-ap", "configure-ap"]
    assert peer.typed.endswith(b'{"idx":0,"ssid":"Guest Net","sec":0,"ch":11}')


async def test_a_sign_in_goes_encrypted_and_names_its_kind(joined) -> None:
    scans = b'{"scans":[{"ssid":"Corp","rssi":-40,"sec":37748740,"ch":6,"mdr":54000}]}'
    device, peer = await joined(AccessPoint({"scan-ap": scans}))
    sign_in = Enterprise("peap", username="alice", outer_identity="anon")
    await device.set_wifi(
        WifiNetwork("Corp", Secret("secret"), Security.WPA2_ENTERPRISE, enterprise=sign_in)
    )
    sent = json.loads(peer.typed.rsplit(b"\r\n\r\n", 1)[1])
    assert (sent["eap"], sent["ii"], sent["oi"], sent["sec"]) == (25, "alice", "anon", 37748740)
    assert len(sent["pwd"]) == 256


async def test_certificates_go_with_their_key_sealed(joined) -> None:
    scans = b'{"scans":[{"ssid":"Corp","rssi":-40,"sec":37748740,"ch":6,"mdr":54000}]}'
    device, peer = await joined(AccessPoint({"scan-ap": scans}))
    pem = "-----BEGIN X-----\nAAAA\n-----END X-----"
    sign_in = Enterprise("eap-tls", client_certificate=pem, private_key=Secret(pem), root_ca=pem)
    await device.set_wifi(
        WifiNetwork("Corp", security=Security.WPA2_ENTERPRISE, enterprise=sign_in)
    )
    sent = json.loads(peer.typed.rsplit(b"\r\n\r\n", 1)[1])
    assert (sent["eap"], sent["crt"], sent["ca"]) == (13, pem + "\r\n", pem + "\r\n")
    assert len(sent["ek"]) == 256
    assert pem.encode() not in bytes.fromhex(sent["key"])


async def test_an_unseen_network_is_looked_for_twice_and_never_sent(joined) -> None:
    answer = AccessPoint()
    device, _ = await joined(answer)
    with pytest.raises(NetworkNotFound):
        await device.set_wifi(WifiNetwork("Elsewhere", Secret("secretpw1"), Security.WPA2))
    assert answer.asked == ["scan-ap", "scan-ap"]


async def test_a_hidden_network_the_device_refuses_is_told_with_the_way_by_usb(joined) -> None:
    device, _ = await joined(AccessPoint({"configure-ap": b'{"r":-2}'}))
    hidden = WifiNetwork("Elsewhere", Secret("secretpw1"), is_hidden=True)
    with pytest.raises(NetworkNotFound) as raised:
        await device.set_wifi(hidden)
    assert "USB" in raised.value.hint


async def test_a_stale_key_is_fetched_anew_once(joined) -> None:
    answer = AccessPoint({"configure-ap": [b'{"r":-16640}', b'{"r":0}']})
    device, _ = await joined(answer)
    await device.set_wifi(OFFICE)
    assert answer.asked.count("public-key") == 2


async def test_a_key_that_never_fits_is_told(joined) -> None:
    device, _ = await joined(AccessPoint({"configure-ap": b'{"r":-16640}'}))
    with pytest.raises(AnswerNotUnderstood):
        await device.set_wifi(OFFICE)


async def test_a_name_with_a_quote_is_refused_before_anything_is_sent(joined) -> None:
    answer = AccessPoint()
    device, _ = await joined(answer)
    with pytest.raises(CredentialsMalformed):
        await device.set_wifi(WifiNetwork('my "net"', Secret("secretpw1")))
    assert answer.asked == []


@pytest.mark.parametrize("scheme", ["http", "tcp"])
async def test_a_code_that_is_not_taken_is_tried_three_times(joined, scheme) -> None:
    answer = AccessPoint({"set": [b'{"r":-1}', b"", b'{"r":-1}']})
    device, _ = await joined(answer, scheme)
    with pytest.raises(CodeNotStored) as raised:
        await device.set_claim_code(ClaimCode.parse(CODE))
    assert answer.asked == ["set"] * 3
    assert len(raised.value.seen) == 3


async def test_a_reply_that_was_lost_is_asked_for_once_more(joined) -> None:
    answer = AccessPoint({"device-id": [b"(gone)", recorded()["device-id"]]})
    device, _ = await joined(answer)
    assert (await device.identify()).device.text == DEVICE


async def test_an_access_point_that_never_answers_is_told_as_silent(joined) -> None:
    answer = AccessPoint({"version": b"(gone)"})
    device, _ = await joined(answer)
    with pytest.raises(SetUpNetworkSilent):
        await device.identify()
    assert answer.asked == ["version", "version"]


async def test_an_access_point_that_is_not_there_is_told_as_silent(joined) -> None:
    device, peer = await joined(AccessPoint())
    await peer.close()
    with pytest.raises(SetUpNetworkSilent):
        await device.identify()
    with pytest.raises(SetUpNetworkSilent):
        await device.depart()
    assert await device.listens_again() is False


async def test_a_reply_lost_on_departing_is_success(joined) -> None:
    answer = AccessPoint({"connect-ap": b"(gone)"})
    device, _ = await joined(answer)
    await device.depart()
    assert answer.asked == ["connect-ap"]


async def test_other_answers_than_json_are_told_as_not_understood(joined) -> None:
    device, _ = await joined(lambda _: b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(AnswerNotUnderstood):
        await device.identify()


async def test_a_device_that_is_busy_is_asked_once_more(joined) -> None:
    busy = iter([b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n"])
    answer = AccessPoint()
    device, _ = await joined(lambda request: next(busy, None) or answer(request))
    assert (await device.identify()).device.text == DEVICE


async def test_another_device_at_the_same_address_is_told(joined) -> None:
    other = b'{"id":"FFFFFFFFFFFFFFFFFFFFFFFF","c":"0"}'
    device, _ = await joined(AccessPoint({"device-id": [recorded()["device-id"], other]}))
    await device.identify()
    with pytest.raises(UnitSwapped):
        await device.listens_again()


async def test_the_trace_has_the_talk_and_no_secret(joined) -> None:
    told: list[tuple[str, bytes]] = []
    device, _ = await joined(AccessPoint(), trace=lambda *line: told.append(line))
    await device.set_claim_code(ClaimCode.parse(CODE))
    await device.set_wifi(OFFICE)
    text = b"".join(shown for _, shown in told)
    assert CODE.encode() not in text
    assert b'"pwd":"(secret)"' in text
    assert told[0][0] == "H>"
    assert told[1] == ("D>", b'200 {"r":0}')


@pytest.mark.parametrize("address", ["https://192.168.0.1", "192.168.0.1", "tcp://", "ftp://h"])
async def test_an_address_of_another_kind_is_refused(address) -> None:
    with pytest.raises(ValueError, match="is not an address"):
        await SoftapDevice.open(address)


async def test_the_port_need_not_be_named() -> None:
    for address in ("http://192.168.0.1", "tcp://192.168.0.1"):
        await (await SoftapDevice.open(address)).close()

"""Both set-up servers together: recorded replies, leaving, coming back, troubles."""

import asyncio
import json
import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from station.simulator.softap_host import EnterpriseFields
from tests.simulator.softap_visitor import Bench, body_of, request, wire

GOLDEN = Path(__file__).parents[1] / "golden" / "softap-photon-2.3.1.json"
RECORDED = json.loads(GOLDEN.read_text(encoding="utf-8"))
PASSWORDS = {"configure, password too short": "short", "configure, password not encrypted": None}


@pytest.fixture
async def bench():
    bench = Bench()
    await bench.servers.start()
    yield bench
    await bench.servers.stop()


def recorded_body(bench: Bench, turn: dict[str, str]) -> bytes:
    """The recorded request, its ciphertext made anew for our key."""
    body = turn["body"] or ""
    password = PASSWORDS.get(turn["name"], "password1")
    if password is not None:
        body = re.sub(r"[0-9a-f]{256}", bench.encrypted(password.encode()), body)
    return body.encode()


@pytest.mark.parametrize("turn", RECORDED, ids=[turn["name"] for turn in RECORDED])
@pytest.mark.parametrize("transport", ["http", "tcp"])
async def test_every_recorded_request_gets_the_recorded_reply(bench, turn, transport):
    name, body = turn["path"].removeprefix("/"), recorded_body(bench, turn)
    if transport == "http":
        answered = body_of(await bench.ask_http(name, body))
    else:
        answered = (await bench.ask_tcp(name, body)).removeprefix(b"\n\n")
    if name == "public-key":
        assert re.fullmatch(rb'\{"b":"[0-9A-F]{588}","r":0\}', answered)
    else:
        assert answered == turn["reply"].encode()


async def test_a_network_is_stored_as_it_was_sent(bench):
    body = bench.network(idx=0, ssid="Café", pwd="pässword", sec=0, ch=6)
    assert body_of(await bench.ask_http("configure-ap", body)) == b'{"r":0}'
    assert bench.device.stored == [("Café".encode(), "pässword".encode(), 0, 6)]


async def test_an_open_network_needs_no_password(bench):
    await bench.ask_tcp("configure-ap", bench.network(ssid="Guest Net", sec=0))
    await bench.ask_tcp("configure-ap", b'{"ssid":"Guest Net","pwd":"","sec":null}')
    assert bench.device.stored == [(b"Guest Net", b"", 0, 0)] * 2
    assert bench.device.enterprise is None


async def test_an_enterprise_sign_in_arrives_decrypted(bench):
    wrapping = bytes(range(32))
    encryptor = Cipher(algorithms.AES(wrapping[:16]), modes.CBC(wrapping[16:])).encryptor()
    wrapped = encryptor.update(b"PRIVATE\r\n" + b"\x07" * 7) + encryptor.finalize()
    body = bench.network(
        ssid="Office", sec=0x2400004, ch=6, eap=13, oi="out", ii="in", pwd="password1",
        crt="C\r\n", ca="A\r\n", ek=bench.encrypted(wrapping), key=wrapped.hex(),
    )  # fmt: skip
    assert body_of(await bench.ask_http("configure-ap", body)) == b'{"r":0}'
    assert bench.device.enterprise == EnterpriseFields(
        eap=13,
        outer_identity=b"out",
        inner_identity=b"in",
        client_certificate=b"C\r\n",
        root_ca=b"A\r\n",
        private_key=b"PRIVATE\r\n",
    )


@pytest.mark.parametrize(
    ("body", "reply", "stored"),
    [
        (b'{"k":"cc","v":"' + b"x" * 70 + b'"}', b'{"r":0}', b"x" * 63),
        (b'{"k":"ccc","v":"x"}', b'{"r":0}', b"x"),
        (b'{"v":"x","k":"cc"}', b'{"r":0}', b"x"),
        (b'{"k":"c","v":"x"}', b'{"r":-1}', b""),
        (b'{"k":"cc","v":""}', b'{"r":-1}', b""),
        (b'{"k":"cc","v":"x","w":"y"}', b"", b""),
        (b'{"k":"cc","v":1}', b"", b""),
    ],
)
async def test_a_claim_code_is_cut_stored_or_refused_as_on_the_device(bench, body, reply, stored):
    assert body_of(await bench.ask_http("set", body)) == reply
    assert bench.device.claim_code == stored


@pytest.mark.parametrize("transport", ["http", "tcp"])
async def test_the_device_leaves_once_its_reply_is_out(bench, transport):
    ask = bench.ask_http if transport == "http" else bench.ask_tcp
    assert b"0" in await ask("connect-ap", b'{"idx":0}')
    await bench.device.left.wait()


async def test_the_device_leaves_once_and_says_that_it_is_leaving(bench):
    assert await bench.ask_tcp("connect-ap") == b'\n\n{"r":0}'
    assert await bench.ask_tcp("connect-ap") == b'\n\n{"r":1}'
    await bench.servers.stop()
    await bench.servers.start()
    assert await bench.ask_tcp("connect-ap") == b'\n\n{"r":0}'


async def test_the_reply_survives_servers_that_stop_right_after_it(bench):
    async def go() -> None:
        await bench.device.left.wait()
        await bench.servers.stop()

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(go())
        assert body_of(await bench.ask_http("connect-ap", b'{"idx":0}')) == b'{"r":0}'


async def test_the_ports_are_the_same_after_a_stop_and_refuse_in_between(bench):
    before = bench.servers.http_url, bench.servers.tcp_address
    async with bench.http() as host:
        await host.send(request("/version"))
        await host.reply()
        await bench.servers.stop()
        assert await host.rest() == b""
    for address in (before[0].removeprefix("http://"), before[1]):
        with pytest.raises(ConnectionRefusedError):
            async with wire(address):
                pass
    await bench.servers.start()
    assert (bench.servers.http_url, bench.servers.tcp_address) == before
    assert await bench.ask_tcp("version") == b'\n\n{"v":2}'


async def test_a_stop_breaks_off_a_scan_in_hand(bench):
    bench.device.may_scan.clear()
    async with bench.http() as host:
        await host.send(request("/scan-ap"))
        await bench.ask_tcp("version")
        await bench.servers.stop()
        assert await host.rest() == b""


async def test_a_lost_reply_of_connect_is_a_leaving_all_the_same(bench):
    bench.device.suffers("dies_after_reply", "connect-ap")
    assert await bench.ask_http("connect-ap", b'{"idx":0}') == b""
    assert bench.device.left.is_set()


async def test_a_lost_reply_of_set_leaves_the_code_stored(bench):
    bench.device.suffers("dies_after_reply", "set")
    assert await bench.ask_tcp("set", b'{"k":"cc","v":"abc"}') == b""
    assert bench.device.claim_code == b"abc"


async def test_an_empty_reply_is_a_request_that_was_not_taken(bench):
    bench.device.suffers("empty_reply", "set")
    assert body_of(await bench.ask_http("set", b'{"k":"cc","v":"abc"}')) == b""
    assert bench.device.claim_code == b""


async def test_a_chopped_reply_is_whole_in_the_end(bench):
    bench.device.suffers("chop", "device-id", gap_s=0.2)
    began_s = bench.clock.now()
    chopped = await bench.ask_http("device-id")
    assert bench.clock.now() - began_s >= 0.2 * (len(chopped) - 1)
    assert chopped == await bench.ask_http("device-id")


async def test_noise_comes_before_the_reply_in_the_count_asked_for(bench):
    bench.device.suffers("garbage", "version", bytes=11)
    reply = await bench.ask_tcp("version")
    assert len(reply) == 11 + len(b'\n\n{"v":2}')
    assert reply.endswith(b'\n\n{"v":2}')


async def test_silence_swallows_one_request_and_keeps_the_connection(bench):
    bench.device.suffers("silence", "set")
    async with bench.http() as host:
        await host.send(request("/set", b'{"k":"cc","v":"abc"}'))
        await bench.ask_http("version")
        await host.send(request("/version"))
        assert body_of(await host.reply()) == b'{"v":2}'
    assert bench.device.claim_code == b""


async def test_a_hung_device_answers_nobody_until_it_is_started_anew(bench):
    bench.device.suffers("silence", "scan-ap", seconds=0)
    async with bench.http() as scanning, bench.tcp() as asking:
        await scanning.send(request("/scan-ap"))
        await bench.device.struck.wait()
        bench.clock.jump(100_000)
        await asking.send(b"version\n0\n\n")
        await bench.ask_http("hello")  # a page, not a command: by now the rest has been read
        await bench.servers.stop()
        assert await scanning.rest() + await asking.rest() == b""
    await bench.servers.start()
    assert await bench.ask_tcp("version") == b'\n\n{"v":2}'


async def test_a_silence_of_some_seconds_passes(bench):
    bench.device.suffers("silence", "version", seconds=1000)
    async with bench.http() as host:
        await host.send(request("/version"))
        await bench.device.struck.wait()
        bench.clock.jump(1001)
        await host.send(request("/device-id"))
        assert body_of(await host.reply()).startswith(b'{"id"')


@pytest.mark.parametrize(("args", "received"), [({}, b""), ({"after_bytes": 5}, b'\n\n{"r')])
async def test_an_unplugged_device_breaks_off(bench, args, received):
    bench.device.suffers("unplug", "connect-ap", **args)
    assert await bench.ask_tcp("connect-ap") == received
    assert not bench.device.left.is_set()

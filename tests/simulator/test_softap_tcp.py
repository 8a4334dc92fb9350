"""The plain TCP set-up server against device-protocol 3.4."""

import contextlib

import pytest

from tests.simulator.softap_visitor import DEVICE_ID, Bench

WHO = b'\n\n{"id":"' + DEVICE_ID.upper().encode() + b'","c":"0"}'


@pytest.fixture
async def bench():
    bench = Bench()
    await bench.servers.start()
    yield bench
    await bench.servers.stop()


async def test_a_reply_is_two_newlines_and_json_and_the_close(bench):
    assert await bench.ask_tcp("device-id") == WHO


async def test_a_body_is_read_by_its_length_and_may_come_later(bench):
    body = b'{"k":"cc","v":"abc"}'
    async with bench.tcp() as host:
        await host.send(b"set\n20\n\n")
        await bench.ask_tcp("version")
        await host.send(body)
        assert await host.rest() == b'\n\n{"r":0}'
    assert bench.device.claim_code == b"abc"


async def test_further_header_lines_are_passed_over(bench):
    async with bench.tcp() as host:
        await host.send(b"version\n0\nanything\nelse\n\n")
        assert await host.rest() == b'\n\n{"v":2}'


@pytest.mark.parametrize("name", ["nonsense", "", "device-id\r", "x" * 40, "ant-internal"])
async def test_an_unknown_command_is_closed_without_a_byte(bench, name):
    assert await bench.ask_tcp(name) == b""


async def test_what_is_not_understood_gets_the_two_newlines_alone(bench):
    assert await bench.ask_tcp("set") == b"\n\n"
    assert await bench.ask_tcp("configure-ap", b'{"ssid":1}') == b"\n\n"


async def test_a_carriage_return_is_a_digit_and_the_device_waits_for_ever(bench):
    async with bench.tcp() as host:
        await host.send(b"device-id\n0\r\n\n")
        await bench.ask_tcp("version")
        await bench.servers.stop()
        assert await host.rest() == b""


async def test_a_host_that_leaves_in_the_middle_harms_nobody(bench):
    async with bench.tcp() as host:
        await host.send(b"device-id\n")
    assert await bench.ask_tcp("device-id") == WHO


async def test_a_line_without_an_end_is_closed(bench):
    async with bench.tcp() as host:
        await host.send(b"x" * 200_000)
        assert await host.rest() == b""


async def test_the_sixth_socket_gets_nothing(bench):
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(5):
            await stack.enter_async_context(bench.tcp())
        sixth = await stack.enter_async_context(bench.tcp())
        assert await sixth.rest() == b""


async def test_the_first_connection_stays_open_on_versions_with_that_fault():
    bench = Bench(first_connection_bug=True)
    await bench.servers.start()
    for _ in range(2):
        async with bench.tcp() as first:
            await first.send(b"device-id\n0\n\n")
            assert await first.exactly(len(WHO)) == WHO
            assert await bench.ask_tcp("device-id") == WHO  # the second is closed
            await bench.servers.stop()  # the first only ends with the network
            assert await first.rest() == b""
        await bench.servers.start()  # and so it is each time
    await bench.servers.stop()

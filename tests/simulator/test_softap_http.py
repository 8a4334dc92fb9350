"""The set-up HTTP server against device-protocol 3.3, in raw bytes."""

import contextlib

import pytest

from station.simulator.softap_host import ScanRow
from tests.simulator.softap_visitor import Bench, body_of, request

NO_CACHE = (
    b"Cache-Control: no-store, no-cache, must-revalidate, post-check=0, pre-check=0\r\n"
    b"Pragma: no-cache\r\nConnection: Keep-Alive\r\n"
)
COMMAND_HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    + NO_CACHE
    + b"Access-Control-Allow-Origin: *\r\nTransfer-Encoding: chunked\r\n\r\n"
)
VERSION = COMMAND_HEAD + b'7\r\n{"v":2}\r\n0\r\n\r\n'
DONE = b'1\r\n{\r\n1\r\n"\r\n1\r\nr\r\n1\r\n"\r\n1\r\n:\r\n1\r\n0\r\n1\r\n}\r\n0\r\n\r\n'
CODE = b'{"k":"cc","v":"abc"}'


@pytest.fixture
async def bench():
    bench = Bench()
    await bench.servers.start()
    yield bench
    await bench.servers.stop()


async def test_version_is_one_chunk_after_headers_in_the_firmwares_order(bench):
    assert await bench.ask_http("version") == VERSION


async def test_device_id_is_upper_case_and_written_piece_by_piece(bench):
    bench.device.device_id = "3b0021000847343432313031"
    assert await bench.ask_http("device-id") == COMMAND_HEAD + (
        b'1\r\n{\r\n1\r\n"\r\n2\r\nid\r\n1\r\n"\r\n1\r\n:\r\n1\r\n"\r\n'
        b'18\r\n3B0021000847343432313031\r\n1\r\n"\r\n1\r\n,\r\n1\r\n"\r\n1\r\nc\r\n1\r\n"\r\n'
        b'1\r\n:\r\n1\r\n"\r\n1\r\n0\r\n1\r\n"\r\n1\r\n}\r\n0\r\n\r\n'
    )


async def test_a_claimed_device_says_so(bench):
    bench.device.claimed = True
    assert body_of(await bench.ask_http("device-id")).endswith(b'"c":"1"}')


async def test_set_answers_in_single_characters(bench):
    assert await bench.ask_http("set", CODE) == COMMAND_HEAD + DONE
    assert bench.device.claim_code == b"abc"


async def test_a_scan_opens_with_a_chunk_of_ten_bytes_and_ends_with_one_of_two(bench):
    bench.device.rows = (ScanRow(b"guest", -30, 4194308, 11, 144400),)
    assert await bench.ask_http("scan-ap") == COMMAND_HEAD + (
        b'a\r\n{"scans":[\r\n1\r\n{\r\n1\r\n"\r\n4\r\nssid\r\n1\r\n"\r\n1\r\n:\r\n1\r\n"\r\n'
        b'5\r\nguest\r\n1\r\n"\r\n1\r\n,\r\n1\r\n"\r\n4\r\nrssi\r\n1\r\n"\r\n1\r\n:\r\n3\r\n-30\r\n'
        b'1\r\n,\r\n1\r\n"\r\n3\r\nsec\r\n1\r\n"\r\n1\r\n:\r\n7\r\n4194308\r\n1\r\n,\r\n1\r\n"\r\n'
        b'2\r\nch\r\n1\r\n"\r\n1\r\n:\r\n2\r\n11\r\n1\r\n,\r\n1\r\n"\r\n3\r\nmdr\r\n1\r\n"\r\n'
        b"1\r\n:\r\n6\r\n144400\r\n1\r\n}\r\n2\r\n]}\r\n0\r\n\r\n"
    )


async def test_the_public_key_is_588_chunks_of_one_digit(bench):
    reply = await bench.ask_http("public-key")
    digits = b"".join(b"1\r\n%c\r\n" % digit for digit in bench.key.public_hex.encode())
    assert reply == COMMAND_HEAD + b'1\r\n{\r\n5\r\n"b":"\r\n' + digits + (
        b'1\r\n"\r\n1\r\n,\r\n1\r\n"\r\n1\r\nr\r\n1\r\n"\r\n1\r\n:\r\n1\r\n0\r\n1\r\n}\r\n0\r\n\r\n'
    )


async def test_what_is_not_understood_gets_a_200_without_a_body(bench):
    for name in ("set", "configure-ap"):
        assert await bench.ask_http(name) == COMMAND_HEAD + b"0\r\n\r\n"
        assert await bench.ask_http(name, b'{"x":1}') == COMMAND_HEAD + b"0\r\n\r\n"


@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
async def test_the_method_does_not_matter_nor_a_query_nor_percent_signs(bench, method):
    async with bench.http() as host:
        await host.send(request("/%76ersion?now=1", method=method))
        assert await host.reply() == VERSION


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "application/json; charset=utf-8", "text/plain", "image/png"],
)
async def test_a_content_type_that_the_server_knows_is_a_404(bench, content_type):
    reply = await bench.ask_http("set", CODE, f"Content-Type: {content_type}")
    assert reply == (
        b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n"
        + NO_CACHE
        + b"Content-Length: 0\r\n\r\n"
    )
    assert bench.device.claim_code == b""


@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: application/octet-stream",
        "Content-Type: Application/JSON",
        "content-type: application/json",
    ],
)
async def test_other_content_types_and_other_spellings_pass(bench, header):
    assert await bench.ask_http("set", CODE, header) == COMMAND_HEAD + DONE


async def test_a_length_in_lower_case_is_never_seen(bench):
    async with bench.http() as host:
        head = request("/set", b"", f"content-length: {len(CODE)}", "Connection: close")
        await host.send(head + CODE)
        assert await host.rest() == COMMAND_HEAD + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "dropped",
    [
        request("/version", method="OPTIONS"),
        request("/version", method="HEAD"),
        request("/version", method="DELETE"),
        request("/version").replace(b"HTTP/1.1", b"HTTP/1.0"),
        b"GET / HTTP/1.1\r\n",
        b"\r\n\r\n",
        b"nothing that anyone would call a request\r\n\r\n",
    ],
    ids=["OPTIONS", "HEAD", "DELETE", "HTTP/1.0", "17 bytes or so", "tiny", "noise"],
)
async def test_what_it_does_not_serve_is_dropped_without_a_word(bench, dropped):
    async with bench.http() as host:
        await host.send(dropped)
        await bench.ask_http("version")  # by now the server has read it
        await host.send(request("/set", CODE))
        assert await host.reply() == COMMAND_HEAD + DONE


async def test_a_header_in_two_segments_is_dropped(bench):
    whole = request("/version")
    async with bench.http() as host:
        await host.send(whole[:30])
        await bench.ask_http("version")  # by now the server has read the first part
        await host.send(whole[30:])
        await bench.ask_http("version")
        await host.send(request("/set", CODE))
        assert await host.reply() == COMMAND_HEAD + DONE


async def test_a_body_may_come_in_later_segments(bench):
    whole = request("/set", CODE)
    async with bench.http() as host:
        for piece in (whole[: -len(CODE)], CODE[:5], CODE[5:]):
            await host.send(piece)
            await bench.ask_http("version")
        assert await host.reply() == COMMAND_HEAD + DONE
    assert bench.device.claim_code == b"abc"


async def test_a_body_that_never_comes_whole_does_nothing(bench):
    async with bench.http() as host:
        await host.send(request("/set", CODE)[:-1])
    await bench.ask_http("version")
    assert bench.device.claim_code == b""


async def test_a_connection_is_kept_unless_the_host_says_close(bench):
    async with bench.http() as host:
        for _ in range(3):
            await host.send(request("/version"))
            assert await host.reply() == VERSION
        await host.send(request("/version", b"", "Connection: close"))
        assert await host.rest() == VERSION


@pytest.mark.parametrize(
    ("path", "reply"),
    [
        ("/", b"HTTP/1.1 301\r\nLocation: /index\r\nContent-Length: 0\r\n\r\n"),
        (
            "/hello",
            b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: Keep-Alive\r\n"
            b"Content-Length: 14\r\n\r\nSoft AP Setup\0",
        ),
        (
            "/elsewhere",
            b"HTTP/1.1 404 Not Found\r\nContent-Type: */*\r\n"
            + NO_CACHE
            + b"Access-Control-Allow-Origin: *\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ),
    ],
)
async def test_pages_are_those_of_a_device_without_an_application(bench, path, reply):
    async with bench.http() as host:
        await host.send(request(path, b"", "Connection: close"))
        assert await host.rest() == reply


async def test_the_index_leads_to_hello_by_a_header_right_after_the_status(bench):
    reply = await bench.ask_http("index")
    assert reply.startswith(b"HTTP/1.1 301\r\nLocation: /hello\r\n")
    assert body_of(reply) == b""


async def test_the_eleventh_socket_is_told_to_come_again(bench):
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(10):
            host = await stack.enter_async_context(bench.http())
            await host.send(request("/version"))
            await host.reply()
        eleventh = await stack.enter_async_context(bench.http())
        busy = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n"
        assert await eleventh.rest() == busy
    assert await bench.ask_http("version") == VERSION


async def test_several_hosts_are_served_while_a_scan_goes_on(bench):
    bench.device.may_scan.clear()
    async with bench.http() as host:
        await host.send(request("/scan-ap"))
        assert await bench.ask_http("version") == VERSION
        bench.device.may_scan.set()
        assert body_of(await host.reply()).startswith(b'{"scans":[{"ssid":"Office"')

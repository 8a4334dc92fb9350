"""The head of the device's own HTTP server, as it came."""

import asyncio

import pytest

from station.device.softap_head import read_head, shown_head
from station.domain.device_errors import SetUpNetworkSilent
from station.domain.softap import VERSION

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"


@pytest.fixture
async def device():
    asked = []

    async def serve(reader, writer):
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(CHUNKED + b'7\r\n{"v":2}\r\n0\r\n\r\n')
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
    server.close()
    await server.wait_closed()


async def test_head_and_framing_are_told_line_by_line(device):
    address, asked = device
    head = await read_head(address, VERSION)
    assert head == (
        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nConnection: close\n(chunks, with their end)"
    )
    assert asked[0].startswith(b"GET /version HTTP/1.1\r\nHost: 127.0.0.1\r\n")


async def test_plain_tcp_has_no_head():
    assert await read_head("tcp://127.0.0.1:1", VERSION) == ""


async def test_nobody_there_is_told(unused_tcp_port):
    with pytest.raises(SetUpNetworkSilent):
        await read_head(f"http://127.0.0.1:{unused_tcp_port}", VERSION)


@pytest.mark.parametrize(
    ("received", "words"),
    [
        (CHUNKED + b"7\r\n", "chunks without an end"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "body as it is"),
        (b"HTTP/1.1 404 Not Found\r\n", "no end of the head"),
    ],
)
def test_what_is_odd_of_it_is_said(received, words):
    assert words in shown_head(received)

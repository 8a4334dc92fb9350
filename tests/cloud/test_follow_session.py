"""cloud/follow_session.py: the HTTP of one stream, byte by byte."""

import asyncio
import gzip
import threading

import pytest

from station.cloud.answer import Auth, Call
from station.cloud.follow_session import StreamSession
from station.cloud.refusals import Paused
from station.domain.cloud_errors import CloudUnwell, SiteOffline, TokenExpired
from station.domain.identity import Secret
from station.worker import Worker
from tests.cloud.conftest import http

TOKEN = "5d59c13c95385aac9517163ea94975b07b6c9f41"
CALL = Call(
    "Following", "GET", "/v1/products/7/events", Auth("product", Secret(TOKEN)),
    accept="text/event-stream",
)  # fmt: skip
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"


class Ear:
    """What a session heard."""

    def __init__(self, url):
        self.session = StreamSession(url, time_scale=0.01)
        self.heard, self.is_open = b"", False
        self.has_heard = threading.Event()

    def follow(self):
        return self.session.follow(CALL, self._opened, self._hear)

    def _opened(self):
        self.is_open = True

    def _hear(self, piece):
        self.heard += piece
        self.has_heard.set()


@pytest.fixture
async def ear(raw_server):
    ear = Ear(raw_server.url)
    yield ear
    ear.session.close()


def says(*pieces, holds=False):
    """Sends the pieces one by one, and then holds the connection or ends it."""

    async def reply(reader, writer):
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        if holds:
            await reader.read()

    return reply


def chunk(piece):
    return f"{len(piece):x}\r\n".encode() + piece + b"\r\n"


async def test_a_stream_is_asked_for_with_its_token_and_heard_to_its_end(
    ear, raw_server, in_thread
):
    raw_server.replies = [says(HEAD + b"\r\n:ok\n\n", b"event: a\n", b"data: b\n\n")]
    assert await in_thread(ear.follow) is False
    assert ear.is_open
    assert ear.heard == b":ok\n\nevent: a\ndata: b\n\n"
    assert "Accept: text/event-stream" in raw_server.requests[0]
    assert f"Authorization: Bearer {TOKEN}" in raw_server.requests[0]


async def test_chunks_are_unwrapped_and_a_missing_last_one_is_an_end(ear, raw_server, in_thread):
    head = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    raw_server.replies = [says(head, chunk(b"event: a\nda"), chunk(b"ta: b\n\n"))]
    assert await in_thread(ear.follow) is False
    assert ear.heard == b"event: a\ndata: b\n\n"


async def test_a_stream_that_a_proxy_compressed_is_read(ear, raw_server, in_thread):
    head = HEAD + b"Content-Encoding: gzip\r\n\r\n"
    raw_server.replies = [says(head, gzip.compress(b"event: a\ndata: b\n\n"))]
    assert await in_thread(ear.follow) is False
    assert ear.heard == b"event: a\ndata: b\n\n"


async def test_a_stream_without_a_sign_of_life_is_silent(ear, raw_server, in_thread):
    raw_server.replies = [says(HEAD + b"\r\n:ok\n\n", holds=True)]
    assert await in_thread(ear.follow) is True


async def test_an_open_stream_is_ended_at_once_from_outside(ear, raw_server):
    raw_server.replies = [says(HEAD + b"\r\n:ok\n\n", holds=True)]
    session, worker = ear.session, Worker("reading")
    session._time_scale = 1.0  # else it would fall silent by itself
    reading = asyncio.create_task(
        worker.call(lambda stop: session.heeding(stop, ear.follow), on_stop=session.cut)
    )
    await asyncio.get_running_loop().run_in_executor(None, ear.has_heard.wait, 5)
    reading.cancel()
    async with asyncio.timeout(2):
        with pytest.raises(asyncio.CancelledError):
            await reading
    worker.close()
    await asyncio.get_running_loop().shutdown_default_executor()


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        (http(401, b'{"error":"invalid_token"}'), TokenExpired),
        (http(529, b"slow down"), Paused),
        (http(429, b"slow down", "Retry-After: 90"), Paused),
        (http(502, b"<html>"), CloudUnwell),
        (http(200, b"<html>", "Content-Type: text/html"), CloudUnwell),
        (http(204), CloudUnwell),
        (http(302, b"", "Location: https://portal.example.test/"), SiteOffline),
        (None, CloudUnwell),
    ],
)
async def test_what_is_no_stream_is_told_by_its_name(ear, raw_server, in_thread, reply, trouble):
    raw_server.replies = [reply]
    with pytest.raises(trouble):
        await in_thread(ear.follow)
    assert not ear.is_open


async def test_a_refused_opening_keeps_no_connection_as_long_as_its_trouble_is_told(
    ear, raw_server, in_thread
):
    raw_server.replies = [http(401, b'{"error":"invalid_token"}')]
    with pytest.raises(TokenExpired) as told:
        await in_thread(ear.follow)
    ear.session.close()
    async with asyncio.timeout(5):
        await asyncio.gather(*raw_server.serving)  # it was hung up
    assert told.value.__traceback__ is not None


async def test_the_talk_holds_no_token(ear, raw_server, in_thread):
    raw_server.replies = [http(401, f'{{"error":"invalid_token","was":"{TOKEN}"}}'.encode())]
    with pytest.raises(TokenExpired):
        await in_thread(ear.follow)
    talk = ear.session.take_talk()
    assert [direction for direction, _ in talk] == [">", "<"]
    assert TOKEN not in str(talk)

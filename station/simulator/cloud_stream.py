"""An event stream on the wire: `:ok`, events, and a bare line feed when nothing happens."""

import asyncio
from contextlib import suppress

from aiohttp import web

from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_call import StreamAnswer
from station.simulator.cloud_events import Listener

_FRAMES_AT_ONCE = 256


async def serve_stream(
    books: CloudBooks, reply: StreamAnswer, request: web.Request, headers: dict[str, str]
) -> web.StreamResponse:
    """Return when the stream was ended on this side; a caller who leaves cancels it."""
    response = web.StreamResponse(headers=headers | {"Content-Type": "text/event-stream"})
    open_streams = books.limits.open_streams
    books.hub.listen(reply.listener)
    open_streams[reply.address] += 1
    try:
        with suppress(ConnectionError):  # the caller left while we wrote: nobody to tell
            await response.prepare(request)
            await response.write(b":ok\n\n")
            while (frame := await _next_frame(books, reply.listener)) is not None:
                frames, is_last = _at_hand(reply.listener, frame)
                await response.write(frames)
                if is_last:
                    break
    finally:
        books.hub.leave(reply.listener)
        open_streams[reply.address] -= 1
    return response


def _at_hand(listener: Listener, first: bytes) -> tuple[bytes, bool]:
    """What is there already goes in one piece; also whether the stream ends after it."""
    frames = [first]
    while len(frames) < _FRAMES_AT_ONCE and not listener.frames.empty():
        frame = listener.frames.get_nowait()
        if frame is None:
            return b"".join(frames), True
        frames.append(frame)
    return b"".join(frames), False


async def _next_frame(books: CloudBooks, listener: Listener) -> bytes | None:
    """An event, or a keep-alive when none came; None when the stream is to end."""
    keep_alive_s = books.switches.keep_alive_s * books.clock.scale
    while True:
        try:
            async with asyncio.timeout(keep_alive_s):
                return await listener.frames.get()
        except TimeoutError:
            if not books.hub.is_silent:
                return b"\n"

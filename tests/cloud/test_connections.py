"""cloud/connections.py: a wait on the cloud is cut short from another thread, plain or by TLS."""

import asyncio
import ssl
import threading
import time
from ipaddress import IPv4Address

import pytest

from station.cloud.answer import Auth, Call
from station.cloud.session import CloudSession
from station.domain.cloud_errors import CloudUnwell, ReplyLost
from station.domain.errors import StoppedByOperator
from station.domain.identity import Secret
from station.worker import Worker
from tests.cloud.conftest import http
from tests.cloud.tls import certificate_for

AUTH = Auth("user", Secret("t" * 40))
WAITING = Call("Asking the device", "GET", "/v1/devices/d/v", AUTH, reaches_device=True)
ACT = Call("Adding", "POST", "/v1/products/9319/devices", AUTH, form=(("id", "1"),), must_end=True)


class Silence:
    """A server that takes a request and says nothing until it is let go."""

    def __init__(self):
        self.has_come, self.may_answer, self.requests = asyncio.Event(), asyncio.Event(), 0
        self.serving = set()

    async def serve(self, reader, writer):
        self.serving.add(asyncio.current_task())
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                self.requests += 1
                self.has_come.set()
                await self.may_answer.wait()
                writer.write(http(200, b"{}"))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # cut
        finally:
            writer.close()


@pytest.fixture(params=["plain", "tls"])
async def silence(request, tmp_path, monkeypatch):
    silence, context = Silence(), None
    if request.param == "tls":
        file = certificate_for(IPv4Address("127.0.0.1"), tmp_path)
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
    server = await asyncio.start_server(silence.serve, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    silence.session = CloudSession(f"http{'s' if context else ''}://127.0.0.1:{port}")
    silence.worker = Worker("test")
    yield silence
    silence.may_answer.set()
    await silence.worker.call(lambda _stop: silence.session.close())
    silence.worker.close()
    server.close()
    await server.wait_closed()
    await asyncio.gather(*silence.serving)


def begin(silence, call):
    session = silence.session
    return asyncio.create_task(
        silence.worker.call(
            lambda stop: session.heeding(stop, lambda: session.exchange(call)),
            on_stop=session.cut,
        )
    )


async def test_a_wait_of_45_s_is_cut_at_once_and_its_thread_is_free(silence):
    doing = begin(silence, WAITING)
    await silence.has_come.wait()
    began_s = time.monotonic()
    doing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await doing
    assert time.monotonic() - began_s < 1.0
    assert silence.requests == 1


async def test_after_a_cut_the_session_goes_on(silence):
    doing = begin(silence, WAITING)
    await silence.has_come.wait()
    doing.cancel()
    await asyncio.wait([doing])
    silence.may_answer.set()
    assert (await begin(silence, WAITING)).status == 200
    assert silence.requests == 2


async def test_an_act_whose_end_must_be_known_is_not_cut(silence):
    doing = begin(silence, ACT)
    await silence.has_come.wait()
    doing.cancel()
    await asyncio.sleep(0)
    assert not doing.done()
    silence.may_answer.set()
    with pytest.raises(asyncio.CancelledError):
        await doing
    assert silence.session.take_talk()[-1][1].startswith(b"200")


async def test_what_was_stopped_before_it_was_sent_is_never_sent(silence):
    stop = threading.Event()
    stop.set()
    with pytest.raises(StoppedByOperator):
        await silence.worker.call(
            lambda _stop: silence.session.heeding(stop, lambda: silence.session.exchange(WAITING))
        )
    assert silence.requests == 0


@pytest.mark.parametrize(("method", "trouble"), [("GET", CloudUnwell), ("POST", ReplyLost)])
async def test_a_cut_read_is_unfinished_and_a_cut_act_is_lost(silence, method, trouble):
    stop, session = threading.Event(), silence.session
    call = Call("Asking the device", method, "/v1/devices/d/f", AUTH, reaches_device=True)
    doing = asyncio.create_task(
        silence.worker.call(lambda _stop: session.heeding(stop, lambda: session.exchange(call)))
    )
    await silence.has_come.wait()
    session.cut(stop)
    with pytest.raises(trouble):
        await doing


async def test_a_cut_of_something_else_cuts_nothing(silence):
    doing = begin(silence, WAITING)
    await silence.has_come.wait()
    silence.session.cut(threading.Event())
    silence.may_answer.set()
    assert (await doing).status == 200

"""cloud/session.py: one exchange over real HTTP, with its time-outs, headers and refusals."""

import asyncio
import socket
import ssl
from contextlib import suppress
from ipaddress import IPv4Address

import pytest
import requests

from station.cloud.answer import Auth, Call
from station.cloud.connections import Wire, open_http
from station.cloud.session import CloudSession
from station.cloud.token_place import ExplicitAuth
from station.domain.cloud_errors import CloudUnwell, ReplyLost, SiteOffline
from station.domain.errors import RecipeWrong
from station.domain.identity import Secret
from tests.cloud.conftest import HTTP_SCALE, http
from tests.cloud.tls import certificate_for

TOKEN = "5724113917ac1e1cbf80cae2e24dd27c56245bdb"
AUTH = Auth("product", Secret(TOKEN))
READ = Call("Reading", "GET", "/v1/user", AUTH)
ACT = Call("Acting", "POST", "/v1/devices", AUTH, form=(("id", "1f00"),))


@pytest.fixture
async def session(raw_server, in_thread):
    session = CloudSession(raw_server.url, time_scale=HTTP_SCALE)
    yield session
    await in_thread(session.close)


@pytest.fixture
def exchange(session, in_thread):
    return lambda call: in_thread(lambda: session.exchange(call))


async def test_the_token_goes_in_the_header_and_nowhere_else(raw_server, exchange):
    raw_server.replies = [http(200, b"{}")]
    answer = await exchange(READ)
    assert answer.is_fine
    head = raw_server.requests[0]
    assert f"Authorization: Bearer {TOKEN}" in head
    assert head.count(TOKEN) == 1
    assert "User-Agent: station/" in head


async def test_a_client_goes_as_basic(raw_server, exchange):
    raw_server.replies = [http(200, b"{}")]
    client = Auth("client", Secret("b"), "a")
    await exchange(Call("Asking", "POST", "/oauth/token", client, form=()))
    assert "Authorization: Basic YTpi" in raw_server.requests[0]


def test_a_netrc_entry_does_not_take_the_tokens_place(tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine api.example.test login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with open_http("https://api.example.test", Wire()) as http_session:
        request = requests.Request("GET", "https://api.example.test/v1/user")
        by_itself = http_session.prepare_request(request)
        request.auth = ExplicitAuth(AUTH)
        ours = http_session.prepare_request(request)
    assert by_itself.headers["Authorization"].startswith("Basic")
    assert ours.headers["Authorization"] == f"Bearer {TOKEN}"


async def test_a_certificate_that_nobody_trusts_is_refused(in_thread, tmp_path):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_for(IPv4Address("127.0.0.1"), tmp_path))
    talked = []
    server = await asyncio.start_server(
        lambda *streams: talked.append(streams), "127.0.0.1", 0, ssl=context
    )
    session = CloudSession(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    with pytest.raises(SiteOffline, match="TLS"):
        await in_thread(lambda: session.exchange(READ))
    assert talked == []
    await in_thread(session.close)
    server.close()
    await server.wait_closed()


async def test_a_cloud_on_this_computer_is_not_asked_through_a_proxy(
    raw_server, exchange, monkeypatch
):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    raw_server.replies = [http(200, b"{}")]
    assert (await exchange(READ)).status == 200


async def test_one_connection_is_used_again(raw_server, exchange):
    raw_server.replies = [http(200, b"{}"), http(404, b"{}")]
    await exchange(READ)
    await exchange(READ)
    assert raw_server.connections == 1


async def test_a_redirection_is_not_followed(raw_server, exchange):
    raw_server.replies = [http(302, b"", f"Location: {raw_server.url}/sign-in")]
    answer = await exchange(READ)
    assert answer.status == 302
    assert answer.location in raw_server.url
    assert len(raw_server.requests) == 1


async def test_a_cookie_is_not_kept(raw_server, exchange):
    raw_server.replies = [http(200, b"{}", "Set-Cookie: a=b"), http(200, b"{}")]
    await exchange(READ)
    await exchange(READ)
    assert "Cookie" not in raw_server.requests[1]


@pytest.mark.parametrize(("said", "seconds"), [("7", 7.0), ("soon", None), ("-1", None)])
async def test_a_pause_in_seconds_is_read(raw_server, exchange, said, seconds):
    raw_server.replies = [http(429, b"", f"Retry-After: {said}")]
    assert (await exchange(READ)).retry_after_s == seconds


async def test_an_act_that_is_cut_off_may_have_been_done(raw_server, exchange):
    raw_server.replies = [None]
    with pytest.raises(ReplyLost):
        await exchange(ACT)
    assert len(raw_server.requests) == 1


async def test_a_read_that_is_cut_off_is_the_clouds_trouble(raw_server, exchange):
    raw_server.replies = [None]
    with pytest.raises(CloudUnwell):
        await exchange(READ)
    assert len(raw_server.requests) == 1


async def test_a_reply_cut_in_the_middle_is_lost(raw_server, exchange):
    async def half(_reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        await writer.drain()

    raw_server.replies = [half]
    with pytest.raises(ReplyLost):
        await exchange(ACT)


async def test_a_reply_that_trickles_is_given_up(raw_server, exchange):
    async def trickle(_reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        with suppress(ConnectionError):
            while True:
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.05)

    raw_server.replies = [trickle]
    with pytest.raises(ReplyLost):
        await exchange(ACT)


async def test_silence_ends_in_time(raw_server, exchange):
    async def silent(reader, _writer):
        await reader.read()

    raw_server.replies = [silent]
    with pytest.raises(ReplyLost):
        await exchange(ACT)


async def test_nothing_listening_is_no_way_to_the_cloud(in_thread):
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        session = CloudSession(f"http://127.0.0.1:{bound.getsockname()[1]}", time_scale=HTTP_SCALE)
        for call in (READ, ACT):
            with pytest.raises(SiteOffline):
                await in_thread(lambda sent=call: session.exchange(sent))
        await in_thread(session.close)


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.test",
        "ftp://127.0.0.1",
        "https://me:secret@example.test",
        "",
        "http://[::1",
        "http://127.0.0.1:99999",
    ],
)
def test_an_address_that_is_not_safe_is_refused(url):
    with pytest.raises(RecipeWrong):
        CloudSession(url)


async def test_the_talk_is_kept_without_its_secrets(raw_server, session, exchange):
    raw_server.replies = [http(200, b'{"access_token": "abcdefgh", "ok": true}')]
    call = Call("Logging in", "POST", "/oauth/token", AUTH,
                form=(("username", "ada"), ("password", "hunter2hunter2")))  # fmt: skip
    await exchange(call)
    talk = session.take_talk()
    assert [direction for direction, _ in talk] == [">", "<"]
    text = b"".join(line for _, line in talk).decode()
    assert "POST /oauth/token username=ada" in text
    for secret in ("hunter2", "abcdefgh", TOKEN):
        assert secret not in text
    assert session.take_talk() == []

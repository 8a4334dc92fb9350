"""The way to the cloud, leg by leg, to servers that the test started."""

import asyncio
import ipaddress
import ssl
from contextlib import asynccontextmanager
from email.utils import formatdate

import pytest

from station.domain.field.findings import State
from station.host.doctor.cloud_line import CloudLine, name_problem
from station.host.doctor.proxies import Proxy
from station.worker import beside
from tests.cloud.tls import certificate_for

NOW_S = 1_700_000_000.0


@pytest.fixture
def asked():
    return []


@asynccontextmanager
async def cloud(asked, reply: str, tls: ssl.SSLContext | None = None):
    """Answers every request with `reply`."""

    async def serve(reader, writer):
        try:
            asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
            writer.write(reply.replace("\n", "\r\n").encode())
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            return  # whoever looks at a certificate sends nothing
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


def reply(status: int = 404, date_s: float = NOW_S) -> str:
    date = formatdate(date_s, usegmt=True)
    return f"HTTP/1.1 {status} As it is\nDate: {date}\nContent-Length: 0\nConnection: close\n\n"


async def looked(line: CloudLine) -> dict[str, object]:
    found = await beside("look", line.look)
    return {finding.check: finding for finding in found}


async def test_one_question_tells_the_way_and_how_far_the_clocks_are_apart(asked):
    async with cloud(asked, reply(date_s=NOW_S - 95)) as port:
        found = await looked(CloudLine(f"http://127.0.0.1:{port}", now_s=lambda: NOW_S))
    assert found["cloud"].state is State.OK
    assert "95 s ahead" in found["clock"].what
    assert [head.partition(" HTTP")[0] for head in asked] == ["HEAD /"]


async def test_a_cloud_that_tells_no_time_proves_nothing_of_the_clock(asked):
    async with cloud(asked, "HTTP/1.1 503 No\nContent-Length: 0\n\n") as port:
        found = await looked(CloudLine(f"http://127.0.0.1:{port}"))
    assert "clock" not in found
    assert found["cloud"].code == "cloud-unwell"


async def test_nobody_at_the_other_end_is_told(asked):
    async with cloud(asked, reply()) as port:
        pass
    found = await looked(CloudLine(f"http://127.0.0.1:{port}"))
    assert found["cloud"].code == "site-offline"


def test_a_name_that_nobody_knows_is_told_and_nothing_is_tried_after_it():
    (finding,) = CloudLine("https://no-such-host.invalid").look()
    assert (finding.check, finding.state) == ("dns", State.FIX)
    assert "no-such-host.invalid" in finding.what


def test_asking_for_a_name_ends_within_its_time(stand_in, monkeypatch, tmp_path):
    stand_in("getent", "import signal", "signal.pause()")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert "no answer within" in name_problem("api.particle.io", within_s=0.05)


@pytest.fixture
def tls(tmp_path):
    """A server's own certificate, and whoever trusts it."""
    file = certificate_for(ipaddress.ip_address("127.0.0.1"), tmp_path)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file)
    return server, ssl.create_default_context(cafile=file)


async def test_a_trusted_certificate_is_told_with_its_issuer(asked, tls):
    server, trusted = tls
    async with cloud(asked, reply(), server) as port:
        line = CloudLine(f"https://127.0.0.1:{port}", now_s=lambda: NOW_S, trusted=trusted)
        found = await looked(line)
    assert "127.0.0.1" in found["tls"].what
    assert found["tls"].state is found["clock"].state is State.OK


async def test_a_certificate_that_nobody_trusts_is_told_with_who_issued_it(asked, tls):
    server, _ = tls
    async with cloud(asked, reply(), server) as port:
        strict = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        found = await looked(CloudLine(f"https://127.0.0.1:{port}", trusted=strict))
    assert found["tls"].state is State.FIX
    assert "issued by 127.0.0.1" in found["tls"].what
    assert "cloud" not in found
    assert asked == []  # nothing was sent to it


async def test_by_a_proxy_the_password_goes_to_the_proxy_and_the_name_is_not_asked_for(asked):
    async with cloud(asked, "HTTP/1.1 407 Who are you\nContent-Length: 0\n\n") as port:
        proxy = Proxy(f"http://ada:hunter2@127.0.0.1:{port}", "HTTPS_PROXY", is_used=True)
        line = CloudLine(
            "https://no-such-host.invalid", proxy, trusted=ssl.create_default_context()
        )
        found = await looked(line)
    assert asked[0].startswith("CONNECT no-such-host.invalid:443")
    assert "Proxy-Authorization: Basic" in asked[0]
    assert "hunter2" not in found["cloud"].what

"""cloud/token_place.py: the token stands in one place, as a server sees it."""

import pytest

from station.cloud.answer import Auth, Call
from station.cloud.session import CloudSession
from station.domain.calls.shape import FilePart, Style
from station.domain.identity import Secret
from tests.cloud.conftest import HTTP_SCALE, http

TOKEN = "5724113917ac1e1cbf80cae2e24dd27c56245bdb"
AUTH = Auth("user", Secret(TOKEN))


@pytest.fixture
async def seen(raw_server, in_thread):
    """What the server is sent for a call."""
    session = CloudSession(raw_server.url, time_scale=HTTP_SCALE)

    async def exchange(call):
        raw_server.replies = [http(200, b"{}")]
        await in_thread(lambda: session.exchange(call))
        return raw_server.requests[-1]

    yield exchange
    await in_thread(session.close)


@pytest.mark.parametrize("style", list(Style))
async def test_the_token_stands_in_one_place(seen, style):
    form = (("arg", "1"),) if style is Style.FORM else None
    method = "GET" if style is Style.QUERY else "POST"
    call = Call("Asking", method, "/v1/devices/d/f", AUTH, form=form, style=style)
    request = await seen(call)
    assert request.count(TOKEN) == 1
    assert ("Authorization" in request) is (style is Style.HEADER)


async def test_a_token_in_the_query_comes_after_the_rest(seen):
    call = Call("Asking", "GET", "/v1/devices", AUTH, (("a", "1"),), style=Style.QUERY)
    assert (await seen(call)).startswith(f"GET /v1/devices?a=1&access_token={TOKEN} ")


async def test_a_token_in_the_form_comes_after_the_rest(seen):
    call = Call("Asking", "POST", "/v1/f", AUTH, form=(("arg", "a b"),), style=Style.FORM)
    assert (await seen(call)).endswith(f"\r\n\r\narg=a+b&access_token={TOKEN}")


async def test_without_a_token_nothing_takes_its_place(seen, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    assert "Authorization" not in await seen(Call("Asking", "GET", "/v1/build_targets"))


async def test_the_reply_is_asked_for_in_the_form_that_is_wanted(seen):
    assert "Accept: text/csv\r\n" in await seen(Call("A", "GET", "/v1", AUTH, accept="text/csv"))


async def test_a_name_may_come_many_times_and_files_go_with_their_names(seen):
    files = (("file", FilePart("src/a.ino", b"one")), ("file2", FilePart("b.h", b"two")))
    call = Call("A", "POST", "/v1", AUTH, form=(("ids[]", "1"), ("ids[]", "2")), files=files)
    request = await seen(call)
    assert request.count('name="ids[]"') == 2
    assert 'name="file"; filename="src/a.ino"' in request
    assert 'name="file2"; filename="b.h"' in request

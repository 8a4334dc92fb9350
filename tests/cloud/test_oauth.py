"""cloud/oauth.py: tokens asked about and ended."""

import pytest

from station.cloud.answer import Auth
from station.cloud.oauth import TokenDesk
from station.cloud.session import CloudSession
from station.domain.cloud_errors import TokenExpired
from station.domain.identity import Secret
from tests.cloud.conftest import HTTP_SCALE


@pytest.fixture
async def desk(site, in_thread):
    session = CloudSession(site.url, time_scale=HTTP_SCALE)
    yield TokenDesk(session)
    await in_thread(session.close)


async def test_a_token_says_when_it_ends(site, desk, in_thread):
    client = Auth("client", Secret(site.books.client.secret), site.books.client.id)
    token = await in_thread(lambda: desk.product_token(client))
    assert token.life_s == 3600
    assert await in_thread(lambda: desk.expires_at(Auth("product", token.secret))) is not None


async def test_a_token_that_was_ended_works_no_more(site, desk, in_thread):
    auth = Auth("user", Secret(site.books.user.token))
    await in_thread(lambda: desk.revoke(auth))
    with pytest.raises(TokenExpired):
        await in_thread(lambda: desk.expires_at(auth))

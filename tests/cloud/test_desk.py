"""cloud/desk.py: every declared call for the faces, over real HTTP to the simulated cloud."""

import pytest

from station.domain.calls.shape import Encoding, Kind, Style
from station.domain.errors import ParameterWrong, SecretMissing
from station.domain.identity import Secret
from tests.cloud.conftest import DEVICE


async def test_a_call_goes_with_the_narrowest_token_at_hand_and_says_which(site):
    desk = site.desk()
    reply = await site.send(desk, "products.info", product=site.books.product_slug)
    assert (reply.status, reply.kind, reply.trouble) == (200, Kind.PRODUCT, None)
    assert reply.parsed["product"]["id"] == site.books.product_id
    assert reply.oddities == ()
    assert reply.size_bytes > 0
    assert reply.seconds > 0
    assert reply.content_type.startswith("application/json")
    assert '"product"' in reply.text


async def test_the_kind_that_was_ordered_is_the_one_that_goes(site):
    reply = await site.send(site.desk(), "products.info", product="9319", _kind=Kind.USER)
    assert (reply.status, reply.kind) == (200, Kind.USER)
    assert site.calls("oauth.token") == 0


async def test_a_call_that_needs_no_token_goes_without_one(site):
    reply = await site.send(site.desk(client_secret=None, token=None), "build-targets.list")
    assert (reply.status, reply.kind, reply.trouble) == (200, None, None)


async def test_a_call_that_no_token_at_hand_may_make_is_not_made(site):
    desk = site.desk(token=None)
    with pytest.raises(SecretMissing, match="user token"):
        await site.send(desk, "user.get")
    assert site.past == []


async def test_a_wrong_parameter_is_told_before_anything_is_sent(site):
    with pytest.raises(ParameterWrong, match="--product"):
        await site.send(site.desk(), "products.info")
    with pytest.raises(ParameterWrong, match="character"):
        await site.send(site.desk(), "products.info", product="a\ud800")
    assert site.calls("products.info") == 0


async def test_a_stream_is_not_sent(site):
    with pytest.raises(ParameterWrong, match="stream"):
        await site.send(site.desk(), "events.product", product="9319")


@pytest.mark.parametrize(
    ("style", "encoding"),
    [(Style.HEADER, Encoding.JSON), (Style.HEADER, Encoding.FORM), (Style.FORM, Encoding.FORM)],
)
async def test_a_function_is_called_in_each_style_that_fits(site, style, encoding):
    site.books.put(DEVICE.text, owner=site.books.user.username, online=True)
    reply = await site.send(
        site.desk(), "devices.function", device=DEVICE.text, function="setColor", arg="1,2,3",
        _style=style, _encoding=encoding,
    )  # fmt: skip
    assert reply.parsed["return_value"] == 1


async def test_a_secret_shown_once_is_kept_apart_and_hidden_everywhere_else(site):
    desk = site.desk()
    reply = await site.send(desk, "tokens.product")
    paths = {each.path for each in reply.kept}
    assert paths == {"access_token", "refresh_token"}
    assert reply.parsed["access_token"] == "(secret)"
    for each in reply.kept:
        assert each.secret.text not in reply.text + repr(reply) + repr(site.past)
    desk.keep_secret("token", reply.kept[0].secret, forever=True)
    assert site.kept == [("token", reply.kept[0].secret.text, True)]


async def test_every_call_is_remembered_with_nothing_secret(site):
    desk = site.desk()
    await site.send(desk, "tokens.delete", token="0123456789abcdef0123456789abcdef01234567")
    past = desk.history()[0]
    assert (past.call, past.method, past.status) == ("tokens.delete", "DELETE", 200)
    assert past.path == "/v1/access_tokens/(secret)"
    assert past.values == {}
    assert past.kind == "user"


async def test_a_secret_in_a_path_is_never_traced(site):
    secret = "0123456789abcdef-secret/in+path"
    await site.send(site.desk(), "tokens.delete", token=secret)
    talk = b"".join(line for _, line in site.traced).decode()
    assert "/v1/access_tokens/(secret)" in talk
    assert "secret/in" not in talk
    assert "secret%2Fin" not in talk


async def test_a_token_given_by_hand_may_be_of_any_kind(site):
    token = site.books.tokens.issue_for_api_user(site.books.seed.api_user)
    desk = site.desk(client_id=None, client_secret=None, token=Secret(token.text),
                     given_kind=Kind.API_USER)  # fmt: skip
    reply = await site.send(desk, "products.device-info", product="9319", device=DEVICE.text)
    assert reply.kind is Kind.API_USER


async def test_a_token_that_has_ended_is_renewed_once_and_told(site):
    desk = site.desk()
    await site.send(desk, "products.info", product="9319", _kind=Kind.PRODUCT)
    site.revoke_all()
    reply = await site.send(desk, "products.info", product="9319", _kind=Kind.PRODUCT)
    assert reply.status == 200
    assert any("Getting a new one" in news.text for news in site.news)


async def test_closing_twice_is_fine(site):
    desk = site.desk()
    await site.send(desk, "products.list")
    await desk.close()
    await desk.close()

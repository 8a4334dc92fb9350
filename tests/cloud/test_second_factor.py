"""cloud/second_factor.py: a log-in goes on with the code that a person gives."""

import pytest

from station.domain.cloud_errors import SignInNeeded
from station.domain.errors import Unanswered


async def log_in(site):
    password = site.books.people.account("careful@example.com").password
    return await site.send(
        site.desk(), "tokens.log-in", username="careful@example.com", password=password
    )


async def test_the_code_is_asked_for_and_the_token_is_the_reply(site):
    site.answers = [" 123456 "]
    reply = await log_in(site)
    assert (reply.status, reply.trouble) == (200, None)
    assert {each.path for each in reply.kept} == {"access_token", "refresh_token"}
    assert site.asked == ["otp"]
    assert "123456" not in repr(site.traced) + repr(site.past) + repr(reply)


@pytest.mark.parametrize("status", [400, 401])
async def test_a_wrong_code_is_asked_for_once_more_and_counted(site, status):
    await site.open(wrong_otp_status=status)
    site.answers = ["000000", "123456"]
    reply = await log_in(site)
    assert reply.trouble is None
    assert any("did not accept" in news.text for news in site.news)


@pytest.mark.parametrize("second", ["000000", "111111"])
async def test_two_wrong_codes_end_it_and_the_same_is_not_sent_twice(site, second):
    site.answers = ["000000", second]
    reply = await log_in(site)
    assert isinstance(reply.trouble, SignInNeeded)
    assert site.calls("oauth.token") == (2 if second == "000000" else 3)
    assert (await site.desk().budget()).refusals == site.calls("oauth.token") - 1


async def test_where_nobody_answers_the_reply_says_so(site):
    async def nobody(_question):
        raise Unanswered("Nobody is there to answer.")

    site._answer = nobody
    reply = await log_in(site)
    assert (reply.status, type(reply.trouble)) == (403, Unanswered)


async def test_a_demand_without_its_token_is_not_understood_and_no_fault(site):
    site.trouble("status", "oauth.token", status=403, body={"error": "mfa_required"})
    reply = await log_in(site)
    assert reply.status == 403
    assert reply.trouble is not None
    assert site.asked == []

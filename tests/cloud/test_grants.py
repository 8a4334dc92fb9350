"""cloud/grants.py: log-ins, one-time codes, and secrets that are wrong."""

import pytest

from station.domain.cloud_errors import (
    CloudUnwell,
    LockedOut,
    RateLimited,
    SecretRefused,
    SignInNeeded,
)
from station.domain.identity import Customer, Secret
from tests.cloud.conftest import DEVICE

WRONG = Secret("0" * 40)


def careful(site, **more):
    """A link of the account that has a second factor."""
    password = Secret(site.books.people.account("careful@example.com").password)
    return site.link(username="careful@example.com", password=password, **more)


async def test_an_account_logs_in_with_its_password(site):
    password = Secret(site.books.user.password)
    link = site.link(username="maker@example.com", password=password)
    assert await link.account() == Customer("maker@example.com")
    assert site.asked == []


async def test_the_second_factor_is_asked_for(site):
    site.answers = [" 123456 "]
    assert await careful(site).account() == Customer("careful@example.com")
    assert site.asked == ["otp"]


@pytest.mark.parametrize("status", [400, 401])
async def test_a_wrong_one_time_code_is_asked_for_once_more(site, status):
    await site.open(wrong_otp_status=status)
    site.answers = ["000000", "123456"]
    assert await careful(site).account() == Customer("careful@example.com")
    assert site.asked == ["otp", "otp"]


async def test_the_same_wrong_one_time_code_is_not_sent_twice(site):
    site.answers = ["000000", "000000"]
    with pytest.raises(SignInNeeded):
        await careful(site).account()
    assert site.calls("oauth.token") == 2


async def test_an_account_that_signs_in_elsewhere_is_told_to_bring_a_token(site):
    link = site.link(username="sso@example.com", password=WRONG)
    with pytest.raises(SignInNeeded, match="SSO"):
        await link.account()


async def test_a_wrong_secret_is_sent_once(site):
    link = site.link(client_secret=WRONG)
    for _ in range(4):
        with pytest.raises(SecretRefused):
            await link.look(DEVICE)
    assert site.calls("oauth.token") == 1


async def test_a_second_station_does_not_send_the_wrong_secret_either(site):
    for _ in range(3):
        with pytest.raises(SecretRefused):
            await site.link(client_secret=WRONG).look(DEVICE)
    assert site.calls("oauth.token") == 1


async def test_three_different_wrong_secrets_are_all_that_is_sent(site):
    for number in range(6):
        with pytest.raises(SecretRefused):
            await site.link(client_secret=Secret(f"{number}" * 40)).look(DEVICE)
    with pytest.raises(SecretRefused, match="in a row"):
        await site.link().look(DEVICE)
    assert site.calls("oauth.token") == 3


async def test_a_corrected_secret_works_at_once_and_clears_the_row(site):
    for number in (1, 2):
        with pytest.raises(SecretRefused):
            await site.link(client_secret=Secret(f"{number}" * 40)).look(DEVICE)
    await site.link().look(DEVICE)
    with pytest.raises(SecretRefused):
        await site.link(client_secret=Secret("3" * 40)).look(DEVICE)
    await site.link().look(DEVICE)


async def test_a_wrong_password_is_sent_once(site):
    link = site.link(username="maker@example.com", password=WRONG)
    for _ in range(2):
        with pytest.raises(SecretRefused):
            await link.account()
    assert site.calls("oauth.token") == 1


async def test_being_turned_away_after_a_refusal_is_the_lock_out(site):
    with pytest.raises(SecretRefused):
        await site.link(client_secret=WRONG).look(DEVICE)
    site.trouble("status", "oauth.token", status=429, times=0, body="Too many requests")
    for _ in range(2):
        with pytest.raises(LockedOut):
            await site.link().look(DEVICE)
    assert len(site.troubles.struck) == 1


async def test_a_long_pause_at_the_token_endpoint_is_the_lock_out(site):
    site.trouble("status", "oauth.token", status=429, headers={"Retry-After": "1500"})
    with pytest.raises(LockedOut):
        await site.link().look(DEVICE)


async def test_a_short_pause_at_the_token_endpoint_is_waited_out(site):
    site.trouble("status", "oauth.token", status=429, headers={"Retry-After": "5"})
    assert await site.link().look(DEVICE) is None
    assert any("Waiting 5 s" in line for line in site.told)


async def test_a_pause_without_an_end_is_a_rate_limit(site):
    site.trouble("status", "oauth.token", status=429, times=0)
    with pytest.raises(RateLimited):
        await site.link().look(DEVICE)
    assert len(site.troubles.struck) == 2


async def test_trouble_at_the_token_endpoint_is_not_repeated(site):
    site.trouble("html", "oauth.token", times=0)
    with pytest.raises(CloudUnwell):
        await site.link().look(DEVICE)
    assert len(site.troubles.struck) == 1

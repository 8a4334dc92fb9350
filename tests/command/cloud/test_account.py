"""command/cloud/account.py"""

import pytest

from station.assembly.outside import StationOutside
from station.command.cloud.account import account_of
from station.command.cloud.wish import AccountWish
from station.domain.calls.shape import Kind
from station.domain.recipe import DEFAULT_CLOUD_URL
from station.flow.cloud_desk import DeskAccount
from station.host.secrets import Secrets

KEPT = {
    "cloud_url": "https://cloud.example.com",
    "client_id": "mine-1",
    "product": "9319",
    "username": "ada@example.com",
}
RECIPE = """\
name = "Thermostat"
[cloud]
url = "https://factory.example.com"
client_id = "factory-2"
[product]
id = "17"
[ownership]
customer_from = "uuid"
[wifi]
ssid = "Factory"
security = "wpa2"
"""


@pytest.fixture
def outside(tmp_path):
    return StationOutside(
        Secrets(), state_folder=tmp_path, settings_file=tmp_path / "settings.toml"
    )


@pytest.fixture
def kept(outside):
    outside.keep_settings(KEPT)
    return outside


def test_who_has_set_nothing_asks_the_public_cloud(outside):
    assert account_of(AccountWish(), outside) == DeskAccount(DEFAULT_CLOUD_URL)


def test_the_settings_say_where_and_who(kept):
    assert account_of(AccountWish(), kept) == DeskAccount(
        "https://cloud.example.com", "9319", "mine-1", "ada@example.com"
    )


def test_a_recipe_wins_over_the_settings(kept, tmp_path):
    file = tmp_path / "recipe.toml"
    file.write_text(RECIPE, encoding="utf-8")
    account = account_of(AccountWish(recipe=str(file)), kept)
    assert account == DeskAccount("https://factory.example.com", "17", "factory-2")


def test_the_command_line_wins_over_both(kept):
    account = account_of(AccountWish(user="bob@example.com"), kept)
    assert (account.username, account.client_id) == ("bob@example.com", "mine-1")


def test_another_cloud_gets_nothing_of_the_settings(kept):
    account = account_of(AccountWish(cloud="http://127.0.0.1:8080/"), kept)
    assert account == DeskAccount("http://127.0.0.1:8080")


def test_a_product_named_for_one_call_is_not_the_one_worked_on(kept):
    assert account_of(AccountWish(product="17"), kept).product == "9319"
    assert account_of(AccountWish(product="17", client_id="mine-1"), kept).product == "9319"


def test_a_product_named_with_its_client_is_the_one_worked_on(kept):
    account = account_of(AccountWish(product="17", client_id="other-3"), kept)
    assert (account.product, account.client_id) == ("17", "other-3")


@pytest.mark.parametrize(
    ("wish", "kind", "given"),
    [
        (AccountWish(), None, Kind.USER),
        (AccountWish(), Kind.API_USER, Kind.API_USER),
        (AccountWish(), Kind.PRODUCT, Kind.PRODUCT),
        (AccountWish(client_id="mine-1"), Kind.PRODUCT, Kind.USER),
        (AccountWish(client_id="mine-1"), Kind.API_USER, Kind.API_USER),
    ],
)
def test_a_token_given_by_hand_is_the_accounts_unless_it_is_said_and_no_client_makes_it(
    outside, wish, kind, given
):
    assert account_of(wish, outside, kind, has_token=True).given_kind is given
    assert account_of(wish, outside, kind).given_kind is Kind.USER

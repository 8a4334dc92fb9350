"""domain/recipe.py and domain/recipe_keys.py"""

import pytest

from station.domain.errors import RecipeWrong
from station.domain.platforms import P1
from station.domain.recipe import Ownership, checked_cloud_url, parse_recipe
from station.domain.wifi import Security

WHOLE = """\
version = 1
name = "Thermostat"
[cloud]
url = "https://api.particle.io/"
client_id = "thermostat-1234"
username = "maker@example.com"
[product]
id = "9319"
platform = "p1"
[ownership]
mode = "customer"
customer_from = "uuid"
release = "own"
rest_allowed = false
[wifi]
ssid = "Factory"
security = "wpa2"
[delivery]
by = "softap"
"""
LEAST = 'name = "T"\n[cloud]\nclient_id = "t-1"\n[product]\nid = 9319\n'


def test_a_whole_recipe_is_read():
    recipe = parse_recipe(WHOLE)
    assert (recipe.name, recipe.product, recipe.platform) == ("Thermostat", "9319", P1)
    assert recipe.cloud_url == "https://api.particle.io"
    assert recipe.ownership is Ownership.CUSTOMER
    assert (recipe.customer_from, recipe.release_own, recipe.rest_allowed) == ("uuid", True, False)
    assert (recipe.ssid, recipe.security, recipe.delivery) == ("Factory", Security.WPA2, "softap")


def test_the_least_recipe_asks_for_the_rest():
    recipe = parse_recipe(LEAST)
    assert recipe.product == "9319"
    assert (recipe.ssid, recipe.customer, recipe.customer_from) == (None, None, "ask")
    assert not recipe.release_own


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (WHOLE.replace("client_id", "client"), 5, "cloud.client"),
        (WHOLE.replace('"uuid"', "true"), 12, "ownership.customer_from"),
        (WHOLE.replace('"uuid"', '"random"'), 12, "ownership.customer_from"),
        (WHOLE.replace('"p1"', '"argon"'), 9, "product.platform"),
        (WHOLE.replace("https://api.particle.io/", "http://api.example.com"), 4, "cloud.url"),
        (WHOLE.replace("[delivery]", "[labels]"), 18, "labels"),
        (WHOLE.replace("version = 1", "version = 2"), 1, "version"),
        (WHOLE.replace("security", "keep = true\nsecurity"), 17, "wifi.keep"),
        (LEAST + "wifi.ssid = 5\n", 6, "product.wifi"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_key(text, line, key):
    with pytest.raises(RecipeWrong) as wrong:
        parse_recipe(text, "thermostat.toml")
    assert f"thermostat.toml, line {line}: {key}" in str(wrong.value)


def test_what_is_no_toml_is_told_with_its_line():
    with pytest.raises(RecipeWrong, match="line 2"):
        parse_recipe('name = "T"\nproduct = \n')


def test_a_product_may_call_its_devices_networks_otherwise():
    assert parse_recipe(LEAST).networks == ("Photon-",)
    named = parse_recipe(LEAST + '[delivery]\nnetworks = ["Photon-", "Acme-"]\n')
    assert named.networks == ("Photon-", "Acme-")


@pytest.mark.parametrize("wrong", ["[]", '["Acme-", 7]', '[" "]', '"Acme-"'])
def test_networks_that_nobody_can_be_called_are_told(wrong):
    with pytest.raises(RecipeWrong, match=r"delivery\.networks"):
        parse_recipe(LEAST + f"[delivery]\nnetworks = {wrong}\n")


@pytest.mark.parametrize("missing", ["name", "product.id", "cloud.client_id"])
def test_what_must_stand_and_does_not_is_named(missing):
    key = missing.rpartition(".")[2]
    text = "\n".join(line for line in LEAST.splitlines() if not line.startswith(key))
    with pytest.raises(RecipeWrong, match=missing):
        parse_recipe(text)


def test_an_unclaimed_product_device_needs_no_client():
    text = LEAST.replace('client_id = "t-1"', "") + '[ownership]\nmode = "unclaimed"\n'
    assert parse_recipe(text).ownership is Ownership.UNCLAIMED


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9"])
def test_plain_http_is_for_this_computer_only(url):
    assert checked_cloud_url(url) == url


@pytest.mark.parametrize("url", ["http://10.0.0.1", "ftp://x", "api.particle.io", "https://a@b.c"])
def test_any_other_address_without_tls_is_refused(url):
    with pytest.raises(ValueError, match=r"https|address|holds"):
        checked_cloud_url(url)

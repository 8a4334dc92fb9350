"""cloud/kinds.py: which kinds may make an order, and which of them can be had."""

import pytest

from station.cloud.kinds import names_of
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.shape import Kind
from station.domain.errors import ParameterWrong, SecretMissing
from station.domain.identity import Secret

P, U, C, A, K = Kind.PRODUCT, Kind.USER, Kind.CUSTOMER, Kind.API_USER, Kind.CLIENT


def order(name, customer="", **values):
    return Order(call_named(name), values, customer=customer)


def test_the_narrowest_comes_first(site):
    desk = site.desk()
    assert desk.kinds_for(order("products.devices", product="stationtest-v100")) == (P, U)
    assert desk.kinds_for(order("devices.list")) == (U,)
    assert desk.kinds_for(order("devices.list", customer="ada")) == (C, U)
    assert desk.kinds_for(order("customers.create", product="9319")) == (K,)
    assert desk.kinds_for(order("build-targets.list")) == ()


def test_only_what_can_be_had_is_offered(site):
    client_alone = site.desk(token=None)
    assert client_alone.kinds_for(order("products.devices", product="stationtest-v100")) == (P,)
    assert client_alone.kinds_for(order("user.get")) == ()
    token_alone = site.desk(client_id=None, client_secret=None)
    assert token_alone.kinds_for(order("customers.create", product="9319")) == ()
    assert token_alone.kinds_for(order("tokens.log-in")) == (K,)
    password = site.desk(token=None, username="maker@example.com", password=Secret("x"))
    assert password.kinds_for(order("user.get")) == (U,)


@pytest.mark.parametrize(("kind", "name"), [
    (P, "products.devices"), (C, "devices.list"), (A, "products.devices"), (U, "devices.list"),
])  # fmt: skip
def test_a_token_given_by_hand_counts_as_the_kind_it_is(site, kind, name):
    desk = site.desk(client_id=None, client_secret=None, given_kind=kind)
    asked = order(name, **({"product": "stationtest-v100"} if "products" in name else {}))
    assert desk.kinds_for(asked) == (kind,)


async def test_a_product_token_comes_last_for_another_product_until_its_name_is_known(site):
    desk, asked = site.desk(), order("products.devices", product="9319")
    assert desk.kinds_for(asked) == (U, P)
    await site.send(desk, "products.info", product="stationtest-v100")
    assert desk.kinds_for(asked) == (P, U)
    assert desk.kinds_for(order("products.devices", product="9320")) == (U, P)


@pytest.mark.parametrize("body", [{"products": [None, 7, {"id": []}]}, {"product": None}, [1]])
async def test_odd_products_teach_no_names(site, body):
    site.trouble("odd_body", "products.list", body=body)
    assert (await site.send(site.desk(), "products.list")).status == 200


async def test_a_customers_token_needs_the_customers_name(site):
    with pytest.raises(ParameterWrong, match="Name the customer"):
        await site.send(site.desk(), "devices.list", _kind=C)
    with pytest.raises(SecretMissing, match="No api-user token"):
        await site.send(site.desk(), "products.devices", product="9319", _kind=A)


def test_kinds_are_listed_as_a_sentence_lists_them():
    assert names_of([P]) == "product"
    assert names_of([P, U, A]) == "product, user or api-user"
    assert names_of([]) == "no"
